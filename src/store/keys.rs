//! Public keys of an organisation, and keys wrapped for those who may use them.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::{key_wrap, organisation_key};
use super::types::{Id, Instant};
use crate::domain::ids::{OrganisationId, ReportId};
use diesel::prelude::*;

/// A numbered public key of an organisation.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = organisation_key)]
pub struct OrganisationKeyRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The key's own id, which its wraps name.
    pub id: Id,
    /// `story`, `identity`, `index` or `recovery`.
    pub purpose: String,
    /// Counts up; the highest that is not retired is in use.
    pub number: i32,
    /// The public half (empty for the symmetric index key).
    pub public_key: Vec<u8>,
    /// MAC under the server secret, checked before every seal.
    pub mac: Vec<u8>,
    /// When it was made.
    pub created_at: Instant,
    /// When it stopped being used for new words.
    pub retired_at: Option<Instant>,
}

/// A key wrapped for one recipient.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = key_wrap)]
pub struct KeyWrapRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The wrap's own id.
    pub id: Id,
    /// What the key opens: the label of the block, or `organisation_key` or `index_key` for a grant.
    pub label: String,
    /// Which key: the organisation key's id, or the block's.
    pub key_id: Id,
    /// The report it belongs to, if any.
    pub report_id: Option<ReportId>,
    /// For whom.
    pub recipient_kind: String,
    /// Which of them (a worker, an organisation key, a return code), if they have an id.
    pub recipient_id: Option<Id>,
    /// The number of the recipient's key.
    pub recipient_number: i32,
    /// The wrapped key.
    pub wrapped: Vec<u8>,
    /// When it stops (a helper's wrap of their own entry).
    pub expires_at: Option<Instant>,
    /// When it was made.
    pub created_at: Instant,
}

/// Adds a public key.
///
/// # Errors
/// `Duplicate` when the number is taken.
pub fn insert_public(conn: &mut Conn, row: &OrganisationKeyRow) -> Result<(), StoreError> {
    diesel::insert_into(organisation_key::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// The key in use for a purpose.
///
/// # Errors
/// `Missing` before set-up is finished.
pub fn current(
    conn: &mut Conn,
    scope: Scope,
    purpose: &str,
) -> Result<OrganisationKeyRow, StoreError> {
    Ok(organisation_key::table
        .filter(organisation_key::organisation_id.eq(scope.0))
        .filter(organisation_key::purpose.eq(purpose))
        .filter(organisation_key::retired_at.is_null())
        .order(organisation_key::number.desc())
        .select(OrganisationKeyRow::as_select())
        .first(conn)?)
}

/// Every public key of the organisation, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn public_keys(conn: &mut Conn, scope: Scope) -> Result<Vec<OrganisationKeyRow>, StoreError> {
    Ok(organisation_key::table
        .filter(organisation_key::organisation_id.eq(scope.0))
        .order((
            organisation_key::purpose.asc(),
            organisation_key::number.asc(),
        ))
        .select(OrganisationKeyRow::as_select())
        .load(conn)?)
}

/// Stops using every current key of a purpose for new words.
///
/// # Errors
/// When the database does not answer.
pub fn retire(
    conn: &mut Conn,
    scope: Scope,
    purpose: &str,
    at: Instant,
) -> Result<usize, StoreError> {
    Ok(diesel::update(
        organisation_key::table
            .filter(organisation_key::organisation_id.eq(scope.0))
            .filter(organisation_key::purpose.eq(purpose))
            .filter(organisation_key::retired_at.is_null()),
    )
    .set(organisation_key::retired_at.eq(at))
    .execute(conn)?)
}

/// Adds a wrap.
///
/// # Errors
/// When the database does not answer.
pub fn insert_wrap(conn: &mut Conn, row: &KeyWrapRow) -> Result<(), StoreError> {
    diesel::insert_into(key_wrap::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// The wraps of one key for one kind of recipient.
///
/// # Errors
/// When the database does not answer.
pub fn wraps_of(
    conn: &mut Conn,
    scope: Scope,
    key_id: Id,
    recipient_kind: &str,
) -> Result<Vec<KeyWrapRow>, StoreError> {
    Ok(key_wrap::table
        .filter(key_wrap::organisation_id.eq(scope.0))
        .filter(key_wrap::key_id.eq(key_id))
        .filter(key_wrap::recipient_kind.eq(recipient_kind))
        .order(key_wrap::created_at.desc())
        .select(KeyWrapRow::as_select())
        .load(conn)?)
}

/// The wraps that one recipient holds (a worker's grants), with the given labels.
///
/// # Errors
/// When the database does not answer.
pub fn wraps_for(
    conn: &mut Conn,
    scope: Scope,
    recipient_id: Id,
    labels: &[&str],
) -> Result<Vec<KeyWrapRow>, StoreError> {
    Ok(key_wrap::table
        .filter(key_wrap::organisation_id.eq(scope.0))
        .filter(key_wrap::recipient_id.eq(recipient_id))
        .filter(key_wrap::label.eq_any(labels.to_vec()))
        .order((key_wrap::recipient_number.asc(), key_wrap::id.asc()))
        .select(KeyWrapRow::as_select())
        .load(conn)?)
}

/// Deletes the wraps that one recipient holds, with the given labels.
///
/// # Errors
/// When the database does not answer.
pub fn delete_wraps_for(
    conn: &mut Conn,
    scope: Scope,
    recipient_id: Id,
    labels: &[&str],
) -> Result<usize, StoreError> {
    Ok(diesel::delete(
        key_wrap::table
            .filter(key_wrap::organisation_id.eq(scope.0))
            .filter(key_wrap::recipient_id.eq(recipient_id))
            .filter(key_wrap::label.eq_any(labels.to_vec())),
    )
    .execute(conn)?)
}

/// Deletes the wraps of one key that one recipient holds.
///
/// # Errors
/// When the database does not answer.
pub fn delete_wrap_for(
    conn: &mut Conn,
    scope: Scope,
    key_id: Id,
    recipient_id: Id,
) -> Result<usize, StoreError> {
    Ok(diesel::delete(
        key_wrap::table
            .filter(key_wrap::organisation_id.eq(scope.0))
            .filter(key_wrap::key_id.eq(key_id))
            .filter(key_wrap::recipient_id.eq(recipient_id)),
    )
    .execute(conn)?)
}

/// Deletes the wraps of one key for one kind of recipient.
///
/// # Errors
/// When the database does not answer.
pub fn delete_wraps_of(
    conn: &mut Conn,
    scope: Scope,
    key_id: Id,
    recipient_kind: &str,
) -> Result<usize, StoreError> {
    Ok(diesel::delete(
        key_wrap::table
            .filter(key_wrap::organisation_id.eq(scope.0))
            .filter(key_wrap::key_id.eq(key_id))
            .filter(key_wrap::recipient_kind.eq(recipient_kind)),
    )
    .execute(conn)?)
}

/// Deletes every wrap of one key: nobody opens it any more.
///
/// # Errors
/// When the database does not answer.
pub fn delete_wraps_of_key(conn: &mut Conn, scope: Scope, key_id: Id) -> Result<usize, StoreError> {
    Ok(diesel::delete(
        key_wrap::table
            .filter(key_wrap::organisation_id.eq(scope.0))
            .filter(key_wrap::key_id.eq(key_id)),
    )
    .execute(conn)?)
}

/// Deletes the wraps of one report for one kind of recipient (a helper's, when a caseworker takes it).
///
/// # Errors
/// When the database does not answer.
pub fn delete_wraps_of_report(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    recipient_kind: &str,
) -> Result<usize, StoreError> {
    Ok(diesel::delete(
        key_wrap::table
            .filter(key_wrap::organisation_id.eq(scope.0))
            .filter(key_wrap::report_id.eq(report))
            .filter(key_wrap::recipient_kind.eq(recipient_kind)),
    )
    .execute(conn)?)
}

/// Deletes wraps whose time is over, in every organisation.
///
/// # Errors
/// When the database does not answer.
pub fn delete_expired_wraps(conn: &mut Conn, now: Instant) -> Result<usize, StoreError> {
    Ok(diesel::delete(key_wrap::table.filter(key_wrap::expires_at.lt(now))).execute(conn)?)
}
