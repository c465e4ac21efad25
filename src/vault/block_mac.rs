//! The server's mark on a block's row: which sealed bytes are the ones of now.
//!
//! Somebody who can write to the database can neither put a block of their own in place nor bring
//! an older one back unseen: the mark covers the revision, which the audit row of the sealing
//! names as well.

use super::VaultError;
use super::envelope::Place;
use super::joined::{mac, same};
use super::secret::BlockMacKey;
use sha2::{Digest, Sha256};

/// SHA-256 of the sealed bytes, as the block's row and the sealing's audit row both hold it.
pub fn digest(sealed: &[u8]) -> [u8; 32] {
    Sha256::digest(sealed).into()
}

/// What the mark covers.
#[derive(Debug, Clone, Copy)]
pub struct BlockRow<'a> {
    /// Where the block belongs; the row id is the block's id.
    pub place: &'a Place,
    /// Counts up from 1 with every sealing of the block.
    pub revision: u32,
    /// The sealed bytes.
    pub sealed: &'a [u8],
}

impl BlockRow<'_> {
    /// The mark to store with the row.
    pub fn mac(&self, key: &BlockMacKey) -> [u8; 32] {
        let report = self.place.report.map(|report| report.0);
        mac(
            key.key(),
            &[
                b"plainsight/block/v1",
                self.place.organisation.0.as_bytes(),
                self.place.label.code().as_bytes(),
                report.as_ref().map_or(&[], |report| report.as_bytes()),
                self.place.row.as_bytes(),
                &self.revision.to_be_bytes(),
                &digest(self.sealed),
            ],
        )
    }

    /// Checks a stored mark, and that the sealing's audit row named these very bytes.
    ///
    /// # Errors
    /// [`VaultError::NotOurs`] if either differs. Nothing may be opened then.
    pub fn check(
        &self,
        key: &BlockMacKey,
        stored_mac: &[u8],
        audited_digest: &[u8],
    ) -> Result<(), VaultError> {
        let mark_is_ours = same(&self.mac(key), stored_mac);
        let bytes_are_audited = same(&digest(self.sealed), audited_digest);
        (mark_is_ours & bytes_are_audited)
            .then_some(())
            .ok_or(VaultError::NotOurs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{OrganisationId, ReportId};
    use crate::vault::random::SeededRandom;
    use crate::vault::{Label, ServerSecret};
    use uuid::Uuid;

    fn place() -> Place {
        Place {
            organisation: OrganisationId(Uuid::from_u128(1)),
            label: Label::IncidentStory,
            report: Some(ReportId(Uuid::from_u128(2))),
            row: Uuid::from_u128(3),
        }
    }

    #[test]
    fn a_row_the_server_wrote_passes() {
        let key = ServerSecret::generate(&SeededRandom::new(1)).block_mac();
        let place = place();
        let row = BlockRow {
            place: &place,
            revision: 2,
            sealed: b"new",
        };

        assert_eq!(row.check(&key, &row.mac(&key), &digest(b"new")), Ok(()));
    }

    #[test]
    fn an_older_story_put_back_with_its_older_mark_is_refused() {
        let key = ServerSecret::generate(&SeededRandom::new(1)).block_mac();
        let place = place();
        let older = BlockRow {
            place: &place,
            revision: 1,
            sealed: b"old",
        };
        let older_mac = older.mac(&key);
        let now_with_old_bytes = BlockRow {
            revision: 2,
            ..older
        };

        let at_todays_revision = now_with_old_bytes.check(&key, &older_mac, &digest(b"old"));
        let against_todays_audit = older.check(&key, &older_mac, &digest(b"new"));

        assert_eq!(at_todays_revision, Err(VaultError::NotOurs));
        assert_eq!(against_todays_audit, Err(VaultError::NotOurs));
    }

    #[test]
    fn a_row_pointed_at_another_report_or_block_is_refused() {
        let key = ServerSecret::generate(&SeededRandom::new(1)).block_mac();
        let home = place();
        let mark = BlockRow {
            place: &home,
            revision: 1,
            sealed: b"x",
        }
        .mac(&key);
        let elsewhere = Uuid::from_u128(9);

        for moved in [
            Place {
                organisation: OrganisationId(elsewhere),
                ..home
            },
            Place {
                report: Some(ReportId(elsewhere)),
                ..home
            },
            Place {
                row: elsewhere,
                ..home
            },
            Place {
                label: Label::Note,
                ..home
            },
        ] {
            let row = BlockRow {
                place: &moved,
                revision: 1,
                sealed: b"x",
            };
            assert_eq!(
                row.check(&key, &mark, &digest(b"x")),
                Err(VaultError::NotOurs)
            );
        }
    }

    #[test]
    fn a_mark_made_with_another_servers_secret_is_refused() {
        let ours = ServerSecret::generate(&SeededRandom::new(1)).block_mac();
        let theirs = ServerSecret::generate(&SeededRandom::new(2)).block_mac();
        let place = place();
        let row = BlockRow {
            place: &place,
            revision: 1,
            sealed: b"x",
        };

        let checked = row.check(&ours, &row.mac(&theirs), &digest(b"x"));

        assert_eq!(checked, Err(VaultError::NotOurs));
    }
}
