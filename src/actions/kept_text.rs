//! What a worker had written when their sign-in ended: kept sealed to the worker's own key, given back after
//! the next sign-in.

use super::keyring::Keyring;
use super::passphrases::checked_worker;
use super::{Office, SealError};
use crate::domain::ids::{OrganisationId, WorkerId};
use crate::domain::settings::Organisation;
use crate::store::accounts::WorkerRow;
use crate::store::sessions::{self, UnsavedTextRow};
use crate::store::{Scope, StoreError};
use crate::vault::wrap::{open_with, to_public_key};
use crate::vault::{
    BlockKey, Envelope, Label, Place, RecipientKind, SystemRandom, VaultError, WrapContext,
};
use zeroize::Zeroizing;

/// The form of one page, as it was sent.
#[derive(Debug)]
pub struct Kept {
    /// Where it was sent to.
    pub path: String,
    /// The form, as the browser wrote it.
    pub body: Zeroizing<Vec<u8>>,
}

/// Keeps a form for its worker. A form too long for a block is not kept.
///
/// # Errors
/// `NotOurs` when the worker's public key is not one we wrote down; the database.
pub async fn keep(
    office: &Office,
    org: &Organisation,
    worker: WorkerRow,
    path: &str,
    body: &[u8],
) -> Result<(), SealError> {
    let scope = Scope(org.id);
    let public = checked_worker(office, &worker)?;
    let number = super::keyring::number(worker.key_number)?;
    let key = BlockKey::generate(&SystemRandom);
    let wrapped = to_public_key(
        &public,
        key.key(),
        &context(scope, worker.id, number),
        &SystemRandom,
    )?;
    let plain = Zeroizing::new([path.as_bytes(), b"\n", body].concat());
    let envelope = match Envelope::seal(
        &key,
        number,
        &place(scope, worker.id),
        &plain,
        &SystemRandom,
    ) {
        Ok(envelope) => envelope,
        Err(VaultError::TooLong) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let row = UnsavedTextRow {
        organisation_id: org.id,
        worker_id: worker.id,
        form_key: path.to_owned(),
        sealed: join(&wrapped, envelope.as_bytes()),
        saved_at: office.clock.now().into(),
    };
    office
        .store
        .write::<_, StoreError>(move |conn| sessions::keep_text(conn, &row))
        .await?;
    Ok(())
}

/// Opens everything that was kept for a worker, oldest first.
///
/// # Errors
/// When a row does not open with the worker's key; the database.
pub async fn all(
    office: &Office,
    org: &Organisation,
    keyring: &Keyring,
) -> Result<Vec<Kept>, SealError> {
    let (scope, worker) = (Scope(org.id), keyring.worker);
    let rows = office
        .store
        .read::<_, StoreError>(move |conn| sessions::kept_texts(conn, scope, worker))
        .await?;
    rows.iter().map(|row| open(scope, keyring, row)).collect()
}

/// Forgets what was kept of one form.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(
    office: &Office,
    organisation: OrganisationId,
    worker: WorkerId,
    path: &str,
) -> Result<(), StoreError> {
    let (scope, path) = (Scope(organisation), path.to_owned());
    office
        .store
        .write(move |conn| sessions::take_text(conn, scope, worker, &path).map(|_| ()))
        .await
}

fn open(scope: Scope, keyring: &Keyring, row: &UnsavedTextRow) -> Result<Kept, SealError> {
    let (wrapped, envelope) = split(&row.sealed).ok_or(SealError::Malformed("kept text"))?;
    let envelope = Envelope::from_bytes(envelope.to_vec())?;
    let context = context(scope, row.worker_id, envelope.key_number());
    let key = BlockKey::from_key(open_with(keyring.own(), wrapped, &context)?);
    let plain = envelope.open(&key, &place(scope, row.worker_id))?;
    let at = plain
        .iter()
        .position(|byte| *byte == b'\n')
        .ok_or(SealError::Malformed("kept text"))?;
    let path = String::from_utf8_lossy(&plain[..at]).into_owned();
    // The path is sealed in as well: a row moved to another form would send it there.
    if path != row.form_key {
        return Err(VaultError::NotOurs.into());
    }
    Ok(Kept {
        path,
        body: Zeroizing::new(plain[at + 1..].to_vec()),
    })
}

fn join(wrapped: &[u8], envelope: &[u8]) -> Vec<u8> {
    let length = u16::try_from(wrapped.len()).expect("a wrap is about a hundred bytes");
    [&length.to_be_bytes(), wrapped, envelope].concat()
}

fn split(sealed: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = sealed.split_first_chunk::<2>()?;
    rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))
}

fn context(scope: Scope, worker: WorkerId, key_number: u32) -> WrapContext {
    WrapContext {
        organisation: scope.0,
        recipient: RecipientKind::Worker,
        key_number,
        block: worker.0,
        report: None,
        label: Label::UnsavedText,
    }
}

fn place(scope: Scope, worker: WorkerId) -> Place {
    Place {
        organisation: scope.0,
        label: Label::UnsavedText,
        report: None,
        row: worker.0,
    }
}
