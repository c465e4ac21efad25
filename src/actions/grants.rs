//! Letting a worker open the organisation's words or names, and taking that back.

use super::keyring::{Keyring, number, public_row};
use super::organisation_keys::{GRANTED, OwnKey, label, wrap_for_worker};
use super::record::{Act, Actor, record};
use super::{Office, SealError};
use crate::domain::ids::WorkerId;
use crate::domain::permissions::{Deed, Role, allows};
use crate::store::accounts::{self, WorkerRow};
use crate::store::keys;
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError};
use crate::vault::joined::Key32;
use crate::vault::{KeyPurpose, Label};
use serde_json::json;

/// The labels of every wrap that is a grant.
pub const LABELS: [&str; 2] = [Label::OrganisationKey.code(), Label::IndexKey.code()];

/// Whether a role may hold keys of the organisation at all: an administrator, a helper and an approver never.
pub const fn may_hold_keys(role: Role) -> bool {
    allows(role, Deed::OpenReport)
}

/// Why a grant was not made.
#[derive(Debug, thiserror::Error)]
pub enum GrantError {
    /// This worker's role never holds keys, or the account is not in use.
    #[error("this account cannot hold keys")]
    NotForThem,
    /// Nobody grants themselves.
    #[error("nobody grants themselves")]
    Oneself,
    /// Sealing, or the database.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl From<StoreError> for GrantError {
    fn from(error: StoreError) -> Self {
        Self::Seal(error.into())
    }
}

/// Lets a worker open what is sealed under some of the organisation's keys: all numbers of each, so that what
/// was written earlier opens too. A lead does this after hearing the worker's four fingerprint words.
///
/// # Errors
/// `NotForThem`; `NotGranted` when the lead does not hold the key; `NotOurs` when the worker's public key is
/// not one we wrote down.
pub async fn grant(
    office: &Office,
    scope: Scope,
    lead: std::sync::Arc<Keyring>,
    to: WorkerId,
    purposes: Vec<KeyPurpose>,
) -> Result<(), GrantError> {
    if lead.worker == to {
        return Err(GrantError::Oneself);
    }
    let inner = office.clone();
    office
        .store
        .write(move |conn| {
            let mut worker = accounts::get_worker(conn, scope, to)?;
            let holds = Role::parse(&worker.role).is_some_and(may_hold_keys);
            if !holds || worker.status != "active" {
                return Err(GrantError::NotForThem);
            }
            for purpose in &purposes {
                for key in held(conn, scope, &lead, *purpose)? {
                    give(conn, &inner, scope, &key, &worker)?;
                }
                let act = Act {
                    actor: Actor::Worker(lead.worker),
                    act: "key_granted",
                    object_kind: "worker",
                    object: Some(to.0),
                    detail: json!({ "purpose": purpose.code() }),
                    digest: None,
                };
                record(conn, &inner, scope, &act)?;
            }
            worker.reset_by = None;
            accounts::update_worker(conn, &worker)?;
            Ok(())
        })
        .await
}

/// Wraps one key for a worker in place of any wrap of it they have.
///
/// # Errors
/// `NotOurs` when the worker's public key is not one we wrote down.
pub fn give(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    key: &OwnKey,
    worker: &WorkerRow,
) -> Result<(), SealError> {
    keys::delete_wrap_for(conn, scope, Id(key.id), Id(worker.id.0))?;
    wrap_for_worker(conn, office, scope, key, worker)
}

/// Every number of a key that a keyring holds, with its row.
fn held(
    conn: &mut Conn,
    scope: Scope,
    keyring: &Keyring,
    purpose: KeyPurpose,
) -> Result<Vec<OwnKey>, SealError> {
    let rows = keys::public_keys(conn, scope)?;
    let mut held = Vec::new();
    for row in rows.iter().filter(|row| row.purpose == purpose.code()) {
        if let Some(secret) = secret_of(
            keyring,
            purpose,
            number(row.number)?,
            row.retired_at.is_none(),
        )? {
            held.push(OwnKey {
                id: row.id.0,
                public: public_row(row)?,
                secret,
            });
        }
    }
    if held.is_empty() {
        return Err(SealError::NotGranted);
    }
    Ok(held)
}

fn secret_of(
    keyring: &Keyring,
    purpose: KeyPurpose,
    number: u32,
    in_use: bool,
) -> Result<Option<Key32>, SealError> {
    if purpose == KeyPurpose::Index {
        return Ok(if in_use {
            Some(keyring.index()?.key().clone())
        } else {
            None
        });
    }
    match keyring.organisation_key(purpose, number) {
        Ok(private) => Ok(Some(private.key().clone())),
        Err(SealError::NotGranted) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Which of the organisation's keys a worker was granted.
///
/// # Errors
/// When the database does not answer.
pub fn granted_to(
    conn: &mut Conn,
    scope: Scope,
    worker: WorkerId,
) -> Result<Vec<KeyPurpose>, StoreError> {
    let rows = keys::public_keys(conn, scope)?;
    let wraps = keys::wraps_for(conn, scope, Id(worker.0), &LABELS)?;
    let has = |purpose: &KeyPurpose| {
        rows.iter()
            .filter(|row| row.purpose == purpose.code())
            .any(|row| {
                wraps
                    .iter()
                    .any(|wrap| wrap.key_id == row.id && wrap.label == label(*purpose).code())
            })
    };
    Ok(GRANTED.into_iter().filter(has).collect())
}
