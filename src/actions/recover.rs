//! Opening an organisation again with its recovery words, when nobody who held its keys is left.

use super::grants::{give, may_hold_keys};
use super::keyring::{checked, number, public_row};
use super::organisation_keys::{GRANTED, OwnKey, belongs, label};
use super::record::{Act, Actor, record};
use super::{Office, SealError, passphrases};
use crate::domain::permissions::Role;
use crate::store::keys::{self, OrganisationKeyRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError, accounts};
use crate::vault::recovery::{RecoveryMistake, RecoveryWords};
use crate::vault::wrap::open_with;
use crate::vault::{
    Fingerprint, KeyPair, KeyPurpose, PublicKeyRow, RecipientKind, VaultError, WrapContext,
};
use serde_json::json;

/// Why nothing was recovered.
#[derive(Debug, thiserror::Error)]
pub enum RecoverError {
    /// The words as typed are not recovery words.
    #[error("{0}")]
    Words(#[from] RecoveryMistake),
    /// They are, of another organisation or of an earlier time.
    #[error(
        "these are recovery words, but not this organisation's: perhaps they belong to another organisation, \
         or to keys that were replaced"
    )]
    OtherWords,
    /// Nobody signs in under this name.
    #[error("nobody here signs in as {0}")]
    NoSuchWorker(String),
    /// The account is not set up, has ended, or its role never holds keys.
    #[error("{0} cannot hold keys: the account must be set up, and be a caseworker's or a lead's")]
    NotForThem(String),
    /// Sealing, or the database.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl From<StoreError> for RecoverError {
    fn from(error: StoreError) -> Self {
        Self::Seal(error.into())
    }
}

impl From<VaultError> for RecoverError {
    fn from(error: VaultError) -> Self {
        Self::Seal(error.into())
    }
}

/// Grants every private key of an organisation to one worker, with the recovery words. Gives the fingerprint of
/// the worker's key, whose words the worker should see on their own account page.
///
/// # Errors
/// [`RecoverError`] says what is wrong with the words, by position where that can be known.
pub async fn recover(
    office: &Office,
    scope: Scope,
    typed: &str,
    sign_in_name: &str,
) -> Result<Fingerprint, RecoverError> {
    let pair = RecoveryWords::parse(typed)?.key_pair();
    let inner = office.clone();
    let name = sign_in_name.trim().to_lowercase();
    office
        .store
        .write(move |conn| {
            let rows = keys::public_keys(conn, scope)?;
            let recovery = recovery_row(&inner, &rows, &pair)?;
            let worker = accounts::by_sign_in_name(conn, scope, &name)?
                .ok_or_else(|| RecoverError::NoSuchWorker(name.clone()))?;
            let holds = Role::parse(&worker.role).is_some_and(may_hold_keys);
            let public = passphrases::public_of(&worker)?;
            let (true, "active", Some(public)) = (holds, worker.status.as_str(), public) else {
                return Err(RecoverError::NotForThem(name));
            };
            for row in rows.iter().filter(|row| is_granted(row)) {
                if let Some(key) = opened(conn, &inner, scope, row, recovery, &pair)? {
                    give(conn, &inner, scope, &key, &worker)?;
                }
            }
            let act = Act {
                actor: Actor::Operator,
                act: "keys_recovered",
                object_kind: "worker",
                object: Some(worker.id.0),
                detail: json!({}),
                digest: None,
            };
            record(conn, &inner, scope, &act)?;
            Ok(public.fingerprint())
        })
        .await
}

fn is_granted(row: &OrganisationKeyRow) -> bool {
    KeyPurpose::parse(&row.purpose).is_some_and(|purpose| GRANTED.contains(&purpose))
}

/// The recovery key's row that belongs to the words.
fn recovery_row<'a>(
    office: &Office,
    rows: &'a [OrganisationKeyRow],
    pair: &KeyPair,
) -> Result<&'a OrganisationKeyRow, RecoverError> {
    let row = rows
        .iter()
        .filter(|row| row.purpose == KeyPurpose::Recovery.code())
        .find(|row| row.public_key == pair.public.0)
        .ok_or(RecoverError::OtherWords)?;
    checked(office, row)?;
    Ok(row)
}

/// One key of the organisation, opened with the recovery key; `None` when it was never wrapped for these words.
fn opened(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: &OrganisationKeyRow,
    recovery: &OrganisationKeyRow,
    pair: &KeyPair,
) -> Result<Option<OwnKey>, SealError> {
    checked(office, row)?;
    let public: PublicKeyRow = public_row(row)?;
    let wraps = keys::wraps_of(conn, scope, row.id, RecipientKind::Recovery.code())?;
    let Some(wrap) = wraps
        .into_iter()
        .find(|wrap| wrap.recipient_id == Some(Id(recovery.id.0)))
    else {
        return Ok(None);
    };
    let context = WrapContext {
        organisation: scope.0,
        recipient: RecipientKind::Recovery,
        key_number: number(wrap.recipient_number)?,
        block: row.id.0,
        report: None,
        label: label(public.purpose),
    };
    let secret = open_with(&pair.private, &wrap.wrapped, &context)?;
    if !belongs(&secret, &public) {
        return Err(VaultError::NotOurs.into());
    }
    Ok(Some(OwnKey {
        id: row.id.0,
        public,
        secret,
    }))
}
