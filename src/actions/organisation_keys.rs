//! The organisation's own keys: made at set-up, wrapped for each worker who is granted them and for the
//! recovery words, and renewed when somebody leaves.

use super::keyring::number;
use super::passphrases::checked_worker;
use super::sealing::{Recipient, wrap_to_public};
use super::{Office, SealError};
use crate::domain::ids::OrganisationId;
use crate::store::accounts::WorkerRow;
use crate::store::keys::{self, OrganisationKeyRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope};
use crate::vault::joined::Key32;
use crate::vault::keys::IndexKey;
use crate::vault::recovery::RecoveryWords;
use crate::vault::{
    BlockKey, KeyPair, KeyPurpose, Label, Place, PrivateKey, PublicKey, PublicKeyRow,
    RecipientKind, SystemRandom,
};
use uuid::Uuid;

/// The purposes a worker can be granted.
pub const GRANTED: [KeyPurpose; 3] = [KeyPurpose::Story, KeyPurpose::Identity, KeyPurpose::Index];

/// One key of the organisation, with what only a grant or the recovery words open.
#[derive(Debug, Clone)]
pub struct OwnKey {
    /// Its id, purpose, number and public half.
    pub id: Uuid,
    /// What the row says.
    pub public: PublicKeyRow,
    /// The secret half.
    pub secret: Key32,
}

/// All keys of a new organisation.
#[derive(Debug, Clone)]
pub struct NewKeys {
    /// Story, identity and index.
    pub keys: Vec<OwnKey>,
    /// The recovery key: its row's id and public half.
    pub recovery: (Uuid, PublicKeyRow),
}

impl NewKeys {
    /// Makes the first keys of an organisation, for its recovery words.
    pub fn generate(organisation: OrganisationId, words: &RecoveryWords) -> Self {
        let keys = GRANTED
            .map(|purpose| new_key(organisation, purpose, 1))
            .to_vec();
        let public = PublicKeyRow {
            organisation,
            owner: organisation.0,
            purpose: KeyPurpose::Recovery,
            number: 1,
            key: words.key_pair().public,
        };
        Self {
            keys,
            recovery: (Uuid::now_v7(), public),
        }
    }

    /// Every public row, for a worker's pins.
    pub fn public_rows(&self) -> Vec<PublicKeyRow> {
        let own = self.keys.iter().map(|key| key.public);
        own.chain([self.recovery.1]).collect()
    }

    /// Writes the keys down, wrapped for the first lead and for the recovery words.
    ///
    /// # Errors
    /// `Duplicate` when the organisation has keys already.
    pub fn write(
        &self,
        conn: &mut Conn,
        office: &Office,
        scope: Scope,
        lead: &WorkerRow,
    ) -> Result<(), SealError> {
        let (recovery_id, recovery) = self.recovery;
        insert_row(conn, office, scope, recovery_id, &recovery)?;
        for key in &self.keys {
            insert_row(conn, office, scope, key.id, &key.public)?;
            wrap_for_recovery(
                conn,
                office,
                scope,
                key,
                recovery_id,
                &recovery.key,
                recovery.number,
            )?;
            wrap_for_worker(conn, office, scope, key, lead)?;
        }
        Ok(())
    }
}

/// Makes one numbered key.
pub fn new_key(organisation: OrganisationId, purpose: KeyPurpose, number: u32) -> OwnKey {
    let (secret, key) = if purpose == KeyPurpose::Index {
        let index = IndexKey::generate(&SystemRandom);
        (index.key().clone(), index.public_mark())
    } else {
        let pair = KeyPair::generate(&SystemRandom);
        (pair.private.key().clone(), pair.public)
    };
    OwnKey {
        id: Uuid::now_v7(),
        public: PublicKeyRow {
            organisation,
            owner: organisation.0,
            purpose,
            number,
            key,
        },
        secret,
    }
}

/// Whether a secret half belongs to the public half of a row.
pub fn belongs(secret: &Key32, public: &PublicKeyRow) -> bool {
    if public.purpose == KeyPurpose::Index {
        IndexKey::from_key(secret.clone()).public_mark() == public.key
    } else {
        PrivateKey::from_key(secret.clone()).public() == Ok(public.key)
    }
}

/// What a wrap of a key of this purpose is labelled.
pub const fn label(purpose: KeyPurpose) -> Label {
    match purpose {
        KeyPurpose::Index => Label::IndexKey,
        _ => Label::OrganisationKey,
    }
}

/// Writes a public row with its mark.
///
/// # Errors
/// `Duplicate` when the number is taken.
pub fn insert_row(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    id: Uuid,
    public: &PublicKeyRow,
) -> Result<(), SealError> {
    let number =
        i32::try_from(public.number).map_err(|_| SealError::Malformed("a key's number"))?;
    keys::insert_public(
        conn,
        &OrganisationKeyRow {
            organisation_id: scope.0,
            id: Id(id),
            purpose: public.purpose.code().to_owned(),
            number,
            public_key: public.key.0.to_vec(),
            mac: public.mac(&office.secret.public_key_mac()).to_vec(),
            created_at: office.clock.now().into(),
            retired_at: None,
        },
    )?;
    Ok(())
}

/// Wraps a key for a worker, whose public key is checked first.
///
/// # Errors
/// `NotOurs` when somebody else wrote the worker's public key.
pub fn wrap_for_worker(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    key: &OwnKey,
    worker: &WorkerRow,
) -> Result<(), SealError> {
    let public = checked_worker(office, worker)?;
    let recipient = Recipient {
        kind: RecipientKind::Worker,
        id: Some(worker.id.0),
        number: number(worker.key_number)?,
        expires_at: None,
    };
    wrap(conn, office, scope, key, &recipient, &public)
}

/// Wraps a key for the recovery words, whose public key the caller has checked.
///
/// # Errors
/// When the database does not answer.
pub fn wrap_for_recovery(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    key: &OwnKey,
    recovery: Uuid,
    public: &PublicKey,
    number: u32,
) -> Result<(), SealError> {
    let recipient = Recipient {
        kind: RecipientKind::Recovery,
        id: Some(recovery),
        number,
        expires_at: None,
    };
    wrap(conn, office, scope, key, &recipient, public)
}

fn wrap(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    key: &OwnKey,
    recipient: &Recipient,
    public: &PublicKey,
) -> Result<(), SealError> {
    let place = Place {
        organisation: scope.0,
        label: label(key.public.purpose),
        report: None,
        row: key.id,
    };
    let secret = BlockKey::from_key(key.secret.clone());
    wrap_to_public(conn, office, scope, &secret, &place, recipient, public)
}
