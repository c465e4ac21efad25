//! The keys of a signed-in worker: their own, and those of the organisation they were granted.

use super::{Office, SealError};
use crate::domain::ids::WorkerId;
use crate::store::keys::{self, OrganisationKeyRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope};
use crate::vault::keys::IndexKey;
use crate::vault::wrap::open_with;
use crate::vault::{
    KeyPurpose, Label, PrivateKey, PublicKey, PublicKeyRow, RecipientKind, VaultError, WrapContext,
};
use std::collections::BTreeMap;
use std::fmt;

/// What one worker can open. Lives as long as a request.
pub struct Keyring {
    /// Whose keys these are.
    pub worker: WorkerId,
    private: PrivateKey,
    story: BTreeMap<u32, PrivateKey>,
    identity: BTreeMap<u32, PrivateKey>,
    index: Option<IndexKey>,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Keyring(story: {}, identity: {}, index: {})",
            self.holds(KeyPurpose::Story),
            self.holds(KeyPurpose::Identity),
            self.index.is_some()
        )
    }
}

impl Keyring {
    /// Opens every grant of a worker with the worker's own key. A grant whose key does not belong to the
    /// organisation's marked public key is refused: somebody put it there.
    ///
    /// # Errors
    /// When a mark is not ours, a grant does not open, or the database does not answer.
    pub fn load(
        conn: &mut Conn,
        office: &Office,
        scope: Scope,
        worker: WorkerId,
        private: PrivateKey,
    ) -> Result<Self, SealError> {
        let mut ring = Self {
            worker,
            private,
            story: BTreeMap::new(),
            identity: BTreeMap::new(),
            index: None,
        };
        let rows = keys::public_keys(conn, scope)?;
        let labels = [Label::OrganisationKey.code(), Label::IndexKey.code()];
        for wrap in keys::wraps_for(conn, scope, Id(worker.0), &labels)? {
            let row = rows
                .iter()
                .find(|row| row.id == wrap.key_id)
                .ok_or(SealError::Malformed("a grant of an unknown key"))?;
            let public = checked(office, row)?;
            let label = Label::parse(&wrap.label).ok_or(SealError::Malformed("a label"))?;
            let key = open_with(
                &ring.private,
                &wrap.wrapped,
                &WrapContext {
                    organisation: scope.0,
                    recipient: RecipientKind::Worker,
                    key_number: number(wrap.recipient_number)?,
                    block: wrap.key_id.0,
                    report: None,
                    label,
                },
            )?;
            ring.add(row, public, key)?;
        }
        Ok(ring)
    }

    fn add(
        &mut self,
        row: &OrganisationKeyRow,
        public: PublicKey,
        key: crate::vault::joined::Key32,
    ) -> Result<(), SealError> {
        let number = number(row.number)?;
        match purpose(row)? {
            KeyPurpose::Index => {
                let index = IndexKey::from_key(key);
                if index.public_mark() != public {
                    return Err(VaultError::NotOurs.into());
                }
                if row.retired_at.is_none() {
                    self.index = Some(index);
                }
            }
            other => {
                let private = PrivateKey::from_key(key);
                if private.public()? != public {
                    return Err(VaultError::NotOurs.into());
                }
                match other {
                    KeyPurpose::Story => self.story.insert(number, private),
                    KeyPurpose::Identity => self.identity.insert(number, private),
                    _ => return Err(SealError::Malformed("a grant of this purpose")),
                };
            }
        }
        Ok(())
    }

    /// The worker's own private key.
    pub fn own(&self) -> &PrivateKey {
        &self.private
    }

    /// Whether any key of a purpose was granted.
    pub fn holds(&self, purpose: KeyPurpose) -> bool {
        match purpose {
            KeyPurpose::Story => !self.story.is_empty(),
            KeyPurpose::Identity => !self.identity.is_empty(),
            KeyPurpose::Index => self.index.is_some(),
            KeyPurpose::Worker => true,
            KeyPurpose::Recovery => false,
        }
    }

    /// One numbered private key of the organisation.
    ///
    /// # Errors
    /// `NotGranted` when this worker was not given it.
    pub fn organisation_key(
        &self,
        purpose: KeyPurpose,
        number: u32,
    ) -> Result<&PrivateKey, SealError> {
        match purpose {
            KeyPurpose::Story => self.story.get(&number),
            KeyPurpose::Identity => self.identity.get(&number),
            _ => None,
        }
        .ok_or(SealError::NotGranted)
    }

    /// The key of the search tags.
    ///
    /// # Errors
    /// `NotGranted` when this worker was not given it.
    pub fn index(&self) -> Result<&IndexKey, SealError> {
        self.index.as_ref().ok_or(SealError::NotGranted)
    }
}

fn purpose(row: &OrganisationKeyRow) -> Result<KeyPurpose, SealError> {
    KeyPurpose::parse(&row.purpose).ok_or(SealError::Malformed("a key's purpose"))
}

/// A number of a row as the vault counts it.
///
/// # Errors
/// `Malformed` when it is negative.
pub fn number(stored: i32) -> Result<u32, SealError> {
    u32::try_from(stored).map_err(|_| SealError::Malformed("a key's number"))
}

/// A stored public key as the vault knows it.
///
/// # Errors
/// `Malformed` when a column is not what this program writes.
pub fn public_row(row: &OrganisationKeyRow) -> Result<PublicKeyRow, SealError> {
    let key = <[u8; 32]>::try_from(row.public_key.as_slice())
        .map_err(|_| SealError::Malformed("a public key"))?;
    Ok(PublicKeyRow {
        organisation: row.organisation_id,
        owner: row.organisation_id.0,
        purpose: purpose(row)?,
        number: number(row.number)?,
        key: PublicKey(key),
    })
}

/// A public key of the organisation, after its mark was checked. Every seal goes through here.
///
/// # Errors
/// `NotOurs` when somebody else wrote or changed the row.
pub fn checked(office: &Office, row: &OrganisationKeyRow) -> Result<PublicKey, SealError> {
    Ok(public_row(row)?.check(&office.secret.public_key_mac(), &row.mac)?)
}
