//! A worker's key under their passphrase, as the columns of the worker's row hold it.

use super::keyring::{number, public_row};
use super::{Office, SealError};
use crate::domain::ids::{OrganisationId, WorkerId};
use crate::store::accounts::WorkerRow;
use crate::store::{Conn, Scope, keys};
use crate::vault::kdf_pool::Busy;
use crate::vault::worker::{Passphrase, Pin, SealedWorker, WorkerBundle};
use crate::vault::{KeyPair, KeyPurpose, PublicKey, PublicKeyRow, SystemRandom, VaultError};

/// The version of the pepper that new rows take.
pub const PEPPER: u16 = 1;

/// Why slow work on a passphrase gave nothing.
#[derive(Debug, thiserror::Error)]
pub enum SlowError {
    /// Too many at once.
    #[error(transparent)]
    Busy(#[from] Busy),
    /// Something that should open or seal did not, or the database does not answer.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl From<VaultError> for SlowError {
    fn from(error: VaultError) -> Self {
        Self::Seal(error.into())
    }
}

impl From<crate::store::StoreError> for SlowError {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Seal(error.into())
    }
}

/// A worker's new key pair, sealed under a passphrase, ready for the row.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// Both halves.
    pub pair: KeyPair,
    /// The private half and the pins under the passphrase.
    pub sealed: SealedWorker,
}

/// Makes a key pair for a worker and seals it under a passphrase, in the pool for workers.
///
/// # Errors
/// `Busy` when too many do this at once.
pub async fn new_key(
    office: &Office,
    organisation: OrganisationId,
    worker: WorkerId,
    passphrase: Passphrase,
    pins: Vec<Pin>,
) -> Result<NewKey, SlowError> {
    let pair = KeyPair::generate(&SystemRandom);
    let bundle = WorkerBundle {
        private: pair.private.clone(),
        pins,
    };
    let sealed = seal(office, organisation, worker, passphrase, bundle).await?;
    Ok(NewKey { pair, sealed })
}

/// Seals a worker's key and pins under a passphrase, in the pool for workers.
///
/// # Errors
/// `Busy` when too many do this at once.
pub async fn seal(
    office: &Office,
    organisation: OrganisationId,
    worker: WorkerId,
    passphrase: Passphrase,
    bundle: WorkerBundle,
) -> Result<SealedWorker, SlowError> {
    let pepper = office.secret.pepper(PEPPER);
    let cost = office.costs.worker;
    let sealed = office
        .kdf
        .workers
        .run(move || {
            SealedWorker::seal(
                &bundle,
                &passphrase,
                cost,
                &pepper,
                organisation,
                worker,
                &SystemRandom,
            )
        })
        .await??;
    Ok(sealed)
}

/// Opens a worker's key with a passphrase, in the pool for workers. For nobody's row it takes as long and
/// gives nothing, so that nobody learns which names exist.
///
/// # Errors
/// `Busy` when too many do this at once.
pub async fn open(
    office: &Office,
    organisation: OrganisationId,
    worker: Option<(WorkerId, SealedWorker)>,
    passphrase: Passphrase,
) -> Result<Option<WorkerBundle>, SlowError> {
    let (id, sealed) = worker.unwrap_or_else(|| {
        let pepper = office.secret.pepper(PEPPER);
        let nobody = SealedWorker::nobody(office.costs.worker, &pepper, &SystemRandom);
        (WorkerId(uuid::Uuid::nil()), nobody)
    });
    let peppers = [office.secret.pepper(PEPPER)];
    let opened = office
        .kdf
        .workers
        .run(move || sealed.open(&passphrase, &peppers, organisation, id))
        .await?;
    Ok(opened.ok())
}

/// The sealed key of a worker's row; `None` before the account was set up.
pub fn of_row(row: &WorkerRow) -> Option<SealedWorker> {
    Some(SealedWorker {
        salt: row.passphrase_salt.as_deref()?.try_into().ok()?,
        parameters: row.kdf.as_deref()?.parse().ok()?,
        sealed: row.bundle_sealed.clone()?,
    })
}

/// Puts a new key into a worker's row, with its mark and the next number.
pub fn put(office: &Office, row: &mut WorkerRow, key: &NewKey) {
    row.key_number += 1;
    row.public_key = Some(key.pair.public.0.to_vec());
    let public = PublicKeyRow {
        organisation: row.organisation_id,
        owner: row.id.0,
        purpose: KeyPurpose::Worker,
        number: u32::try_from(row.key_number).unwrap_or_default(),
        key: key.pair.public,
    };
    row.public_key_mac = Some(public.mac(&office.secret.public_key_mac()).to_vec());
    put_sealed(row, &key.sealed);
}

/// Puts a newly sealed bundle of the same key into a worker's row.
pub fn put_sealed(row: &mut WorkerRow, sealed: &SealedWorker) {
    row.passphrase_salt = Some(sealed.salt.to_vec());
    row.kdf = Some(sealed.parameters.to_string());
    row.bundle_sealed = Some(sealed.sealed.clone());
}

/// The public key of a worker as the vault knows it; `None` before the account was set up.
///
/// # Errors
/// `Malformed` when a column is not what this program writes.
pub fn public_of(row: &WorkerRow) -> Result<Option<PublicKeyRow>, SealError> {
    let Some(key) = &row.public_key else {
        return Ok(None);
    };
    let key: [u8; 32] = key
        .as_slice()
        .try_into()
        .map_err(|_| SealError::Malformed("a worker's public key"))?;
    Ok(Some(PublicKeyRow {
        organisation: row.organisation_id,
        owner: row.id.0,
        purpose: KeyPurpose::Worker,
        number: number(row.key_number)?,
        key: PublicKey(key),
    }))
}

/// A worker's public key, after its mark was checked: for every wrap to a worker.
///
/// # Errors
/// `NotGranted` before the account was set up; `NotOurs` when somebody else wrote the key.
pub fn checked_worker(office: &Office, row: &WorkerRow) -> Result<PublicKey, SealError> {
    let public = public_of(row)?.ok_or(SealError::NotGranted)?;
    let mark = row.public_key_mac.as_deref().unwrap_or_default();
    Ok(public.check(&office.secret.public_key_mac(), mark)?)
}

/// The organisation's public keys and the recovery key, after each mark was checked.
///
/// # Errors
/// `NotOurs` when somebody else wrote one of them.
pub fn organisation_keys(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
) -> Result<Vec<PublicKeyRow>, SealError> {
    keys::public_keys(conn, scope)?
        .iter()
        .map(|row| {
            super::keyring::checked(office, row)?;
            public_row(row)
        })
        .collect()
}
