//! Accounts of others: inviting, resetting and ending them. None of it needs, or gives, a key.

use super::grants::LABELS;
use super::keyring::{checked, number};
use super::organisation_keys::{insert_row, label, new_key, wrap_for_recovery, wrap_for_worker};
use super::record::{Act, Actor, record};
use super::sessions::ALL_KINDS;
use super::set_up::{blank_row, invite as invitation};
use super::{Office, SealError};
use crate::domain::ids::WorkerId;
use crate::domain::permissions::Role;
use crate::domain::sign_in::sign_in_name;
use crate::store::accounts::{self, WorkerRow};
use crate::store::keys::{self, OrganisationKeyRow};
use crate::store::types::{Id, Json};
use crate::store::{Conn, Scope, StoreError, organisations, sessions};
use crate::vault::token::LinkToken;
use crate::vault::{KeyPurpose, Label};
use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;

/// Somebody about to be invited.
#[derive(Debug, Clone)]
pub struct Invitee {
    /// What others see.
    pub display_name: String,
    /// What they type to sign in.
    pub sign_in_name: String,
    /// The role.
    pub role: Role,
    /// The last day of a role given for a time.
    pub until: Option<NaiveDate>,
    /// The lead who is told of safeguarding.
    pub safeguarding_lead: bool,
}

/// Why an account was not made or changed.
#[derive(Debug, thiserror::Error)]
pub enum WorkerError {
    /// No name was given.
    #[error("a name is needed")]
    NameMissing,
    /// The sign-in name has characters it may not have, or is too long.
    #[error(
        "a sign-in name has 1 to 60 letters, digits, dots, hyphens, underscores or @, and no spaces"
    )]
    SignInName,
    /// Somebody signs in with it already.
    #[error("somebody signs in with this name already")]
    NameTaken,
    /// Nobody ends or resets their own account.
    #[error("nobody does this to their own account")]
    Oneself,
    /// The account has ended.
    #[error("this account has ended")]
    Ended,
    /// Sealing, or the database.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl From<StoreError> for WorkerError {
    fn from(error: StoreError) -> Self {
        Self::Seal(error.into())
    }
}

/// Makes an account that waits to be set up, and its invitation.
///
/// # Errors
/// [`WorkerError`] says what is wrong with the name.
pub async fn invite(
    office: &Office,
    scope: Scope,
    by: Actor,
    new: Invitee,
) -> Result<(WorkerId, LinkToken), WorkerError> {
    if new.display_name.trim().is_empty() {
        return Err(WorkerError::NameMissing);
    }
    let name = sign_in_name(&new.sign_in_name).ok_or(WorkerError::SignInName)?;
    let id = WorkerId(Uuid::now_v7());
    let mut row = blank_row(office, scope, id, &new.display_name, &name, new.role);
    row.role_until = new.until;
    row.safeguarding_lead = new.safeguarding_lead && new.role == Role::Lead;
    let inner = office.clone();
    office
        .store
        .write(move |conn| {
            accounts::insert_worker(conn, &row).map_err(|error| match error {
                StoreError::Duplicate => WorkerError::NameTaken,
                other => other.into(),
            })?;
            let detail = json!({ "role": row.role, "until": row.role_until });
            note(conn, &inner, scope, by, id, "account_made", detail)?;
            let link = invitation(conn, &inner, scope, "worker", Some(id), by)?;
            Ok((id, link))
        })
        .await
}

/// Makes another invitation for an account that was not set up yet.
///
/// # Errors
/// `Ended` when the account is in use already, or has ended.
pub async fn invite_again(
    office: &Office,
    scope: Scope,
    by: Actor,
    worker: WorkerId,
) -> Result<LinkToken, WorkerError> {
    let inner = office.clone();
    office
        .store
        .write(move |conn| {
            let row = accounts::get_worker(conn, scope, worker)?;
            if row.status != "invited" {
                return Err(WorkerError::Ended);
            }
            accounts::void_invitations(conn, scope, worker, inner.clock.now().into())?;
            Ok(invitation(conn, &inner, scope, "worker", Some(worker), by)?)
        })
        .await
}

/// Gives a worker a new start: a new passphrase, key pair and second factor, and *no* grants. Their sign-ins and
/// remembered devices end at once. A lead who grants again sees who reset it.
///
/// # Errors
/// `Oneself`; `Ended`.
pub async fn reset(
    office: &Office,
    scope: Scope,
    by: WorkerId,
    worker: WorkerId,
) -> Result<LinkToken, WorkerError> {
    if by == worker {
        return Err(WorkerError::Oneself);
    }
    let inner = office.clone();
    office
        .store
        .write(move |conn| {
            let mut row = accounts::get_worker(conn, scope, worker)?;
            if row.status == "disabled" {
                return Err(WorkerError::Ended);
            }
            shut_out(conn, scope, &mut row)?;
            "invited".clone_into(&mut row.status);
            row.reset_by = Some(by);
            accounts::update_worker(conn, &row)?;
            accounts::void_invitations(conn, scope, worker, inner.clock.now().into())?;
            let actor = Actor::Worker(by);
            note(
                conn,
                &inner,
                scope,
                actor,
                worker,
                "account_reset",
                json!({}),
            )?;
            Ok(invitation(
                conn,
                &inner,
                scope,
                "reset",
                Some(worker),
                actor,
            )?)
        })
        .await
}

/// Ends an account: sign-ins, devices and grants go, and the organisation's story and identity keys get new
/// numbers at once, so that what is written from now on stays shut to whoever left, whatever they took along.
///
/// # Errors
/// `Oneself`; `Ended`.
pub async fn disable(
    office: &Office,
    scope: Scope,
    by: WorkerId,
    worker: WorkerId,
) -> Result<(), WorkerError> {
    if by == worker {
        return Err(WorkerError::Oneself);
    }
    let inner = office.clone();
    office
        .store
        .write(move |conn| {
            let mut row = accounts::get_worker(conn, scope, worker)?;
            if row.status == "disabled" {
                return Err(WorkerError::Ended);
            }
            let held_keys = !keys::wraps_for(conn, scope, Id(worker.0), &LABELS)?.is_empty();
            shut_out(conn, scope, &mut row)?;
            "disabled".clone_into(&mut row.status);
            accounts::update_worker(conn, &row)?;
            accounts::void_invitations(conn, scope, worker, inner.clock.now().into())?;
            let actor = Actor::Worker(by);
            note(
                conn,
                &inner,
                scope,
                actor,
                worker,
                "account_ended",
                json!({}),
            )?;
            if held_keys {
                renew_keys(conn, &inner, scope, actor)?;
                flag_search(conn, scope)?;
            }
            Ok(())
        })
        .await
}

/// Takes everything from a worker that opens anything.
fn shut_out(conn: &mut Conn, scope: Scope, row: &mut WorkerRow) -> Result<(), StoreError> {
    let owner = Id(row.id.0);
    let labels: Vec<_> = Label::ALL.iter().map(|label| label.code()).collect();
    sessions::end_all_of(conn, scope, owner, &ALL_KINDS, None)?;
    sessions::forget_texts(conn, scope, row.id)?;
    keys::delete_wraps_for(conn, scope, owner, &labels)?;
    accounts::replace_backup_codes(conn, scope, row.id, &[])?;
    row.passphrase_salt = None;
    row.kdf = None;
    row.public_key = None;
    row.public_key_mac = None;
    row.bundle_sealed = None;
    row.totp_sealed = None;
    Ok(())
}

/// Gives the story and the identity key a new number, wrapped for everybody who holds the one in use and for the
/// recovery words.
///
/// # Errors
/// `NotOurs` when a public key is not one we wrote down: nothing is then renewed.
pub fn renew_keys(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    by: Actor,
) -> Result<(), SealError> {
    let recovery = keys::current(conn, scope, KeyPurpose::Recovery.code())?;
    let recovery_public = checked(office, &recovery)?;
    for purpose in [KeyPurpose::Story, KeyPurpose::Identity] {
        let old = keys::current(conn, scope, purpose.code())?;
        let key = new_key(scope.0, purpose, number(old.number)? + 1);
        keys::retire(conn, scope, purpose.code(), office.clock.now().into())?;
        insert_row(conn, office, scope, key.id, &key.public)?;
        let recovery_number = number(recovery.number)?;
        wrap_for_recovery(
            conn,
            office,
            scope,
            &key,
            recovery.id.0,
            &recovery_public,
            recovery_number,
        )?;
        for worker in holders(conn, scope, &old, purpose)? {
            wrap_for_worker(conn, office, scope, &key, &worker)?;
        }
        let act = Act {
            actor: by,
            act: "key_renewed",
            object_kind: "organisation_key",
            object: Some(key.id),
            detail: json!({ "purpose": purpose.code(), "number": key.public.number }),
            digest: Some(key.public.fingerprint().0),
        };
        record(conn, office, scope, &act)?;
    }
    Ok(())
}

fn holders(
    conn: &mut Conn,
    scope: Scope,
    key: &OrganisationKeyRow,
    purpose: KeyPurpose,
) -> Result<Vec<WorkerRow>, SealError> {
    let mut holders = Vec::new();
    for worker in accounts::workers(conn, scope)? {
        let wraps = keys::wraps_for(conn, scope, Id(worker.id.0), &[label(purpose).code()])?;
        if worker.status == "active" && wraps.iter().any(|wrap| wrap.key_id == key.id) {
            holders.push(worker);
        }
    }
    Ok(holders)
}

/// Search tags were made with a key the leaver held: says so until a lead has had them made anew.
fn flag_search(conn: &mut Conn, scope: Scope) -> Result<(), StoreError> {
    let row = organisations::get_to_change(conn, scope.0)?;
    let mut settings = row.settings.0;
    if let Some(fields) = settings.as_object_mut() {
        fields.insert("search_rebuild_due".to_owned(), json!(true));
    }
    organisations::save_settings(conn, scope.0, Json(settings))
}

fn note(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    by: Actor,
    worker: WorkerId,
    act: &'static str,
    detail: serde_json::Value,
) -> Result<(), StoreError> {
    let act = Act {
        actor: by,
        act,
        object_kind: "worker",
        object: Some(worker.0),
        detail,
        digest: None,
    };
    record(conn, office, scope, &act)
}
