//! Workers, their invitations and backup codes.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::{backup_code, invitation, worker};
use super::types::{Id, Instant};
use crate::domain::ids::{OrganisationId, WorkerId};
use chrono::NaiveDate;
use diesel::prelude::*;

/// A member of staff or volunteer.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = worker, primary_key(organisation_id, id), treat_none_as_null = true)]
pub struct WorkerRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The worker.
    pub id: WorkerId,
    /// What they type to sign in; folded to lower case.
    pub sign_in_name: String,
    /// What others see.
    pub display_name: String,
    /// Code of the role.
    pub role: String,
    /// Last day of a role given for a time.
    pub role_until: Option<NaiveDate>,
    /// A lead who is told of safeguarding.
    pub safeguarding_lead: bool,
    /// `invited`, `active` or `disabled`.
    pub status: String,
    /// Salt of the passphrase.
    pub passphrase_salt: Option<Vec<u8>>,
    /// Cost of the passphrase's key derivation, as it was when set.
    pub kdf: Option<String>,
    /// Number of the worker's key pair: 0 before the account was set up, then one more for each new pair.
    pub key_number: i32,
    /// Public half of the worker's own key.
    pub public_key: Option<Vec<u8>>,
    /// MAC of the public half, checked before every wrap.
    pub public_key_mac: Option<Vec<u8>>,
    /// Private half and pinned fingerprints, sealed under the passphrase.
    pub bundle_sealed: Option<Vec<u8>>,
    /// Seed of the second factor, sealed under the server secret.
    pub totp_sealed: Option<Vec<u8>>,
    /// Last time step used; a code works once.
    pub totp_last_step: Option<i64>,
    /// Mail address for alarms, sealed under the outbox key.
    pub mail_sealed: Option<Vec<u8>>,
    /// Failed sign-ins that still slow the next one down.
    pub failures: i32,
    /// When the last one was.
    pub last_failure_at: Option<Instant>,
    /// The administrator who reset the passphrase, until a lead has granted keys again.
    pub reset_by: Option<WorkerId>,
    /// When the account was made.
    pub created_at: Instant,
}

/// An invitation to set up an account; only a hash of its link is kept.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = invitation)]
pub struct InvitationRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The invitation.
    pub id: Id,
    /// `first_lead`, `worker` or `reset`.
    pub kind: String,
    /// For which worker.
    pub worker_id: Option<WorkerId>,
    /// Hash of the link's token.
    pub token_hash: Vec<u8>,
    /// When it stops working.
    pub expires_at: Instant,
    /// When it was taken up.
    pub used_at: Option<Instant>,
    /// When it was made.
    pub created_at: Instant,
}

/// Adds a worker.
///
/// # Errors
/// `Duplicate` when the sign-in name is taken.
pub fn insert_worker(conn: &mut Conn, row: &WorkerRow) -> Result<(), StoreError> {
    diesel::insert_into(worker::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// One worker.
///
/// # Errors
/// `Missing` when this organisation has no such worker.
pub fn get_worker(conn: &mut Conn, scope: Scope, id: WorkerId) -> Result<WorkerRow, StoreError> {
    Ok(worker::table
        .find((scope.0, id))
        .select(WorkerRow::as_select())
        .first(conn)?)
}

/// The worker with a sign-in name.
///
/// # Errors
/// When the database does not answer.
pub fn by_sign_in_name(
    conn: &mut Conn,
    scope: Scope,
    name: &str,
) -> Result<Option<WorkerRow>, StoreError> {
    Ok(worker::table
        .filter(worker::organisation_id.eq(scope.0))
        .filter(worker::sign_in_name.eq(name))
        .select(WorkerRow::as_select())
        .first(conn)
        .optional()?)
}

/// Every worker of the organisation, by name.
///
/// # Errors
/// When the database does not answer.
pub fn workers(conn: &mut Conn, scope: Scope) -> Result<Vec<WorkerRow>, StoreError> {
    Ok(worker::table
        .filter(worker::organisation_id.eq(scope.0))
        .order((worker::display_name.asc(), worker::id.asc()))
        .select(WorkerRow::as_select())
        .load(conn)?)
}

/// Writes a changed worker.
///
/// # Errors
/// `Missing` when there is no such worker.
pub fn update_worker(conn: &mut Conn, row: &WorkerRow) -> Result<(), StoreError> {
    let changed = diesel::update(worker::table.find((row.organisation_id, row.id)))
        .set(row)
        .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Missing)
    }
}

/// Takes a second-factor step, once: `false` when it, or a later one, was used already.
///
/// # Errors
/// When the database does not answer.
pub fn use_totp_step(
    conn: &mut Conn,
    scope: Scope,
    id: WorkerId,
    step: i64,
) -> Result<bool, StoreError> {
    let changed = diesel::update(
        worker::table.find((scope.0, id)).filter(
            worker::totp_last_step
                .is_null()
                .or(worker::totp_last_step.lt(step)),
        ),
    )
    .set(worker::totp_last_step.eq(Some(step)))
    .execute(conn)?;
    Ok(changed == 1)
}

/// Counts a failed sign-in.
///
/// # Errors
/// When the database does not answer.
pub fn count_failure(
    conn: &mut Conn,
    scope: Scope,
    id: WorkerId,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::update(worker::table.find((scope.0, id)))
        .set((
            worker::failures.eq(worker::failures + 1),
            worker::last_failure_at.eq(Some(now)),
        ))
        .execute(conn)?;
    Ok(())
}

/// Forgets failed sign-ins after a good one.
///
/// # Errors
/// When the database does not answer.
pub fn clear_failures(conn: &mut Conn, scope: Scope, id: WorkerId) -> Result<(), StoreError> {
    diesel::update(worker::table.find((scope.0, id)))
        .set(worker::failures.eq(0))
        .execute(conn)?;
    Ok(())
}

/// Adds an invitation.
///
/// # Errors
/// When the database does not answer.
pub fn insert_invitation(conn: &mut Conn, row: &InvitationRow) -> Result<(), StoreError> {
    diesel::insert_into(invitation::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// Finds an invitation by the hash of its token, used or not.
///
/// # Errors
/// When the database does not answer.
pub fn find_invitation(
    conn: &mut Conn,
    scope: Scope,
    token_hash: &[u8],
) -> Result<Option<InvitationRow>, StoreError> {
    Ok(invitation::table
        .filter(invitation::organisation_id.eq(scope.0))
        .filter(invitation::token_hash.eq(token_hash))
        .select(InvitationRow::as_select())
        .first(conn)
        .optional()?)
}

/// Uses up an invitation; `false` when somebody was first.
///
/// # Errors
/// When the database does not answer.
pub fn use_invitation(
    conn: &mut Conn,
    scope: Scope,
    id: Id,
    now: Instant,
) -> Result<bool, StoreError> {
    let changed = diesel::update(
        invitation::table
            .find((scope.0, id))
            .filter(invitation::used_at.is_null())
            .filter(invitation::expires_at.gt(now)),
    )
    .set(invitation::used_at.eq(Some(now)))
    .execute(conn)?;
    Ok(changed == 1)
}

/// Ends every invitation of a worker that was not used.
///
/// # Errors
/// When the database does not answer.
pub fn void_invitations(
    conn: &mut Conn,
    scope: Scope,
    worker: WorkerId,
    now: Instant,
) -> Result<usize, StoreError> {
    Ok(diesel::update(
        invitation::table
            .filter(invitation::organisation_id.eq(scope.0))
            .filter(invitation::worker_id.eq(worker))
            .filter(invitation::used_at.is_null()),
    )
    .set(invitation::used_at.eq(Some(now)))
    .execute(conn)?)
}

/// Replaces a worker's backup codes by new ones (hashes).
///
/// # Errors
/// When the database does not answer.
pub fn replace_backup_codes(
    conn: &mut Conn,
    scope: Scope,
    worker: WorkerId,
    hashes: &[(Id, Vec<u8>)],
) -> Result<(), StoreError> {
    diesel::delete(
        backup_code::table
            .filter(backup_code::organisation_id.eq(scope.0))
            .filter(backup_code::worker_id.eq(worker)),
    )
    .execute(conn)?;
    for (id, hash) in hashes {
        diesel::insert_into(backup_code::table)
            .values((
                backup_code::organisation_id.eq(scope.0),
                backup_code::id.eq(*id),
                backup_code::worker_id.eq(worker),
                backup_code::hash.eq(hash),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Uses up a backup code by its hash; `false` when there is no such unused code.
///
/// # Errors
/// When the database does not answer.
pub fn use_backup_code(
    conn: &mut Conn,
    scope: Scope,
    worker: WorkerId,
    hash: &[u8],
    now: Instant,
) -> Result<bool, StoreError> {
    let changed = diesel::update(
        backup_code::table
            .filter(backup_code::organisation_id.eq(scope.0))
            .filter(backup_code::worker_id.eq(worker))
            .filter(backup_code::hash.eq(hash))
            .filter(backup_code::used_at.is_null()),
    )
    .set(backup_code::used_at.eq(Some(now)))
    .execute(conn)?;
    Ok(changed == 1)
}
