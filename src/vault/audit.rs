//! The record of who did what: each row marked by the server, all rows in one chain.

use super::joined::{hash, joined, mac, same};
use super::secret::AuditKey;
use crate::domain::ids::OrganisationId;
use uuid::Uuid;

/// What stands before the first row of a chain.
pub const START: [u8; 32] = [0; 32];

/// One row as the mark and the chain cover it. Personal detail is sealed and stands here by its
/// hash only, so that erasing it leaves the chain whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// The row's id.
    pub id: Uuid,
    /// Whose record.
    pub organisation: OrganisationId,
    /// When, in microseconds since 1970.
    pub at_micros: i64,
    /// Who; none for the service itself and for people without an account.
    pub actor: Option<Uuid>,
    /// What was done, by its code.
    pub action: String,
    /// To what, if anything.
    pub object: Option<Uuid>,
    /// SHA-256 of the sealed bytes that the act wrote, or of its sealed detail.
    pub digest: Option<[u8; 32]>,
}

impl AuditRow {
    /// The mark, made in the transaction of the act.
    pub fn mac(&self, key: &AuditKey) -> [u8; 32] {
        mac(key.key(), &[b"plainsight/audit/v1", &self.canonical()])
    }

    /// The row's link in the chain: over its number, its content and mark, and the link before.
    pub fn link(&self, sequence: u64, previous: &[u8; 32], mac: &[u8; 32]) -> [u8; 32] {
        hash(&[
            b"plainsight/audit-link/v1",
            previous,
            &sequence.to_be_bytes(),
            &self.canonical(),
            mac,
        ])
    }

    fn canonical(&self) -> Vec<u8> {
        // A field that is absent and one that is empty differ: the first byte says which.
        let optional = |bytes: Option<&[u8]>| match bytes {
            Some(bytes) => [&[1], bytes].concat(),
            None => vec![0],
        };
        joined(&[
            self.id.as_bytes(),
            self.organisation.0.as_bytes(),
            &self.at_micros.to_be_bytes(),
            &optional(self.actor.as_ref().map(|id| id.as_bytes().as_slice())),
            self.action.as_bytes(),
            &optional(self.object.as_ref().map(|id| id.as_bytes().as_slice())),
            &optional(self.digest.as_ref().map(|bytes| bytes.as_slice())),
        ])
    }
}

/// A chained row as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainedRow {
    /// Counts up from 1 within an organisation.
    pub sequence: u64,
    /// The content.
    pub row: AuditRow,
    /// The stored mark.
    pub mac: [u8; 32],
    /// The stored link.
    pub link: [u8; 32],
}

/// The end of a chain as somebody outside the server holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The number of the last row; 0 before the first.
    pub sequence: u64,
    /// Its link; [`START`] before the first.
    pub link: [u8; 32],
}

impl Head {
    /// The head of an empty chain.
    pub const EMPTY: Self = Self {
        sequence: 0,
        link: START,
    };
}

/// What is wrong with a chain, at the first place where something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChainFault {
    /// Rows are missing, doubled or out of order.
    #[error("row {expected} is missing")]
    Gap {
        /// The number that should have come.
        expected: u64,
    },
    /// A row was changed, or was not written by this server.
    #[error("row {sequence} does not carry this server's mark")]
    Mark {
        /// Its number.
        sequence: u64,
    },
    /// A row does not follow from the one before.
    #[error("row {sequence} does not follow from the row before it")]
    Link {
        /// Its number.
        sequence: u64,
    },
    /// The chain does not hold a head that was noted elsewhere.
    #[error("the chain does not hold the head noted for row {sequence}")]
    Head {
        /// The noted number.
        sequence: u64,
    },
}

/// Adds one row to a chain.
pub fn chain(row: AuditRow, mac: [u8; 32], head: &Head) -> (ChainedRow, Head) {
    let sequence = head.sequence + 1;
    let link = row.link(sequence, &head.link, &mac);
    let chained = ChainedRow {
        sequence,
        row,
        mac,
        link,
    };
    (chained, Head { sequence, link })
}

/// Walks the rows that follow `from`, in order, and gives the head they end in.
///
/// `noted` are heads held outside the server (mails to trustees, backup manifests): each must lie
/// on the chain. Somebody with the server secret can forge every row after the last noted head.
///
/// # Errors
/// [`ChainFault`] names the first row that is wrong.
pub fn verify(
    key: &AuditKey,
    from: Head,
    rows: impl IntoIterator<Item = ChainedRow>,
    noted: &[Head],
) -> Result<Head, ChainFault> {
    let mut head = from;
    let mut seen = vec![false; noted.len()];
    mark_seen(&head, noted, &mut seen)?;
    for chained in rows {
        let sequence = head.sequence + 1;
        if chained.sequence != sequence {
            return Err(ChainFault::Gap { expected: sequence });
        }
        if !same(&chained.row.mac(key), &chained.mac) {
            return Err(ChainFault::Mark { sequence });
        }
        let link = chained.row.link(sequence, &head.link, &chained.mac);
        if !same(&link, &chained.link) {
            return Err(ChainFault::Link { sequence });
        }
        head = Head { sequence, link };
        mark_seen(&head, noted, &mut seen)?;
    }
    let missing = noted
        .iter()
        .zip(seen)
        .find(|(noted, seen)| !seen && noted.sequence > from.sequence);
    match missing {
        Some((noted, _)) => Err(ChainFault::Head {
            sequence: noted.sequence,
        }),
        None => Ok(head),
    }
}

fn mark_seen(head: &Head, noted: &[Head], seen: &mut [bool]) -> Result<(), ChainFault> {
    for (noted, seen) in noted.iter().zip(seen) {
        if noted.sequence == head.sequence {
            if noted.link != head.link {
                return Err(ChainFault::Head {
                    sequence: noted.sequence,
                });
            }
            *seen = true;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::ServerSecret;
    use crate::vault::random::SeededRandom;

    fn key() -> AuditKey {
        ServerSecret::generate(&SeededRandom::new(1)).audit()
    }

    fn row(number: u128) -> AuditRow {
        AuditRow {
            id: Uuid::from_u128(number),
            organisation: OrganisationId(Uuid::from_u128(1)),
            at_micros: 1_000_000 + number as i64,
            actor: Some(Uuid::from_u128(7)),
            action: "report_opened".into(),
            object: Some(Uuid::from_u128(number + 100)),
            digest: None,
        }
    }

    fn five_rows() -> (Vec<ChainedRow>, Head) {
        let mut head = Head::EMPTY;
        let mut rows = Vec::new();
        for number in 1..=5 {
            let mac = row(number).mac(&key());
            let (chained, next) = chain(row(number), mac, &head);
            rows.push(chained);
            head = next;
        }
        (rows, head)
    }

    fn verified(rows: Vec<ChainedRow>, noted: &[Head]) -> Result<Head, ChainFault> {
        verify(&key(), Head::EMPTY, rows, noted)
    }

    #[test]
    fn an_untouched_record_is_whole() {
        let (rows, head) = five_rows();
        let middle = Head {
            sequence: 3,
            link: rows[2].link,
        };

        assert_eq!(verified(rows.clone(), &[middle, head]), Ok(head));
        assert_eq!(
            verify(&key(), middle, rows[3..].to_vec(), &[middle, head]),
            Ok(head)
        );
        assert_eq!(verified(vec![], &[]), Ok(Head::EMPTY));
    }

    #[test]
    fn every_way_of_changing_a_row_is_named_at_that_row() {
        let changes: [fn(&mut AuditRow); 7] = [
            |row| row.id = Uuid::nil(),
            |row| row.at_micros += 1,
            |row| row.actor = None,
            |row| row.action.push('x'),
            |row| row.object = None,
            |row| row.digest = Some([0; 32]),
            |row| row.organisation = OrganisationId(Uuid::nil()),
        ];

        for change in changes {
            let (mut rows, _) = five_rows();
            change(&mut rows[2].row);
            assert_eq!(verified(rows, &[]), Err(ChainFault::Mark { sequence: 3 }));
        }
    }

    #[test]
    fn deleting_doubling_and_reordering_rows_is_noticed() {
        let (rows, _) = five_rows();
        let mut deleted = rows.clone();
        deleted.remove(1);
        let mut doubled = rows.clone();
        doubled.insert(1, rows[0].clone());
        let mut reordered = rows.clone();
        reordered.swap(1, 2);

        for broken in [deleted, doubled, reordered] {
            assert_eq!(verified(broken, &[]), Err(ChainFault::Gap { expected: 2 }));
        }
    }

    #[test]
    fn rows_renumbered_after_a_deletion_do_not_follow_from_each_other() {
        let (mut rows, _) = five_rows();
        rows.remove(1);
        for (index, row) in rows.iter_mut().enumerate() {
            row.sequence = index as u64 + 1;
        }

        assert_eq!(verified(rows, &[]), Err(ChainFault::Link { sequence: 2 }));
    }

    #[test]
    fn cutting_off_or_rebuilding_the_end_shows_against_a_head_held_elsewhere() {
        let (rows, head) = five_rows();
        let cut = rows[..4].to_vec();
        let before = Head {
            sequence: 4,
            link: rows[3].link,
        };
        let forged_row = AuditRow {
            action: "nothing".into(),
            ..row(5)
        };
        let forged_mac = forged_row.mac(&key());
        let (forged, _) = chain(forged_row, forged_mac, &before);
        let rebuilt = [cut.clone(), vec![forged]].concat();

        assert_eq!(verified(cut.clone(), &[]), Ok(before));
        assert_eq!(
            verified(cut, &[head]),
            Err(ChainFault::Head { sequence: 5 })
        );
        assert_eq!(
            verified(rebuilt, &[head]),
            Err(ChainFault::Head { sequence: 5 })
        );
    }

    #[test]
    fn a_row_written_without_the_server_secret_is_noticed() {
        let theirs = ServerSecret::generate(&SeededRandom::new(2)).audit();
        let (mut rows, head) = five_rows();
        let (forged, _) = chain(row(6), row(6).mac(&theirs), &head);
        rows.push(forged);

        assert_eq!(
            verified(rows, &[head]),
            Err(ChainFault::Mark { sequence: 6 })
        );
    }
}
