//! The audit: one row for each act, written in the act's own transaction, chained afterwards.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::audit;
use super::types::{Id, Instant, Json};
use crate::domain::ids::OrganisationId;
use diesel::prelude::*;

/// One act, coded; never words.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit)]
pub struct AuditRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The row's id (version 7, so rows sort by time).
    pub id: Id,
    /// When it happened.
    pub at: Instant,
    /// `worker`, `person`, `clock`, `recipient` or `operator`.
    pub actor_kind: String,
    /// Which worker, if one.
    pub actor_id: Option<Id>,
    /// What was done.
    pub act: String,
    /// What kind of thing it was done to.
    pub object_kind: String,
    /// Which thing.
    pub object_id: Option<Id>,
    /// Coded detail.
    pub detail: Json,
    /// SHA-256 of the sealed bytes the act wrote, if it sealed something.
    pub digest: Option<Vec<u8>>,
    /// MAC of the row under the server secret.
    pub mac: Vec<u8>,
    /// Place in the organisation's chain, once chained.
    pub seq: Option<i64>,
    /// Hash of the row before it.
    pub previous: Option<Vec<u8>>,
    /// Hash of this row and the one before.
    pub chain: Option<Vec<u8>>,
}

/// Writes one act.
///
/// # Errors
/// When the database does not answer; the act is then undone with it.
pub fn insert(conn: &mut Conn, row: &AuditRow) -> Result<(), StoreError> {
    diesel::insert_into(audit::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// The last chained row.
///
/// # Errors
/// When the database does not answer.
pub fn head(conn: &mut Conn, scope: Scope) -> Result<Option<AuditRow>, StoreError> {
    Ok(audit::table
        .filter(audit::organisation_id.eq(scope.0))
        .filter(audit::seq.is_not_null())
        .order(audit::seq.desc())
        .select(AuditRow::as_select())
        .first(conn)
        .optional()?)
}

/// Rows that wait to be chained, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn unchained(conn: &mut Conn, scope: Scope, limit: i64) -> Result<Vec<AuditRow>, StoreError> {
    Ok(audit::table
        .filter(audit::organisation_id.eq(scope.0))
        .filter(audit::seq.is_null())
        .order((audit::at.asc(), audit::id.asc()))
        .limit(limit)
        .select(AuditRow::as_select())
        .load(conn)?)
}

/// Gives a row its place in the chain.
///
/// # Errors
/// `Stale` when another worker chained it first.
pub fn set_chain(
    conn: &mut Conn,
    scope: Scope,
    id: Id,
    seq: i64,
    previous: &[u8],
    chain: &[u8],
) -> Result<(), StoreError> {
    let changed = diesel::update(
        audit::table
            .find((scope.0, id))
            .filter(audit::seq.is_null()),
    )
    .set((
        audit::seq.eq(seq),
        audit::previous.eq(previous),
        audit::chain.eq(chain),
    ))
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// Chained rows after a place, in order (for `audit verify`).
///
/// # Errors
/// When the database does not answer.
pub fn chained_after(
    conn: &mut Conn,
    scope: Scope,
    seq: i64,
    limit: i64,
) -> Result<Vec<AuditRow>, StoreError> {
    Ok(audit::table
        .filter(audit::organisation_id.eq(scope.0))
        .filter(audit::seq.gt(seq))
        .order(audit::seq.asc())
        .limit(limit)
        .select(AuditRow::as_select())
        .load(conn)?)
}

/// What was done to one thing, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn of_object(conn: &mut Conn, scope: Scope, object: Id) -> Result<Vec<AuditRow>, StoreError> {
    Ok(audit::table
        .filter(audit::organisation_id.eq(scope.0))
        .filter(audit::object_id.eq(object))
        .order((audit::at.asc(), audit::id.asc()))
        .select(AuditRow::as_select())
        .load(conn)?)
}

/// Every sealing of a thing, in no order: the clocks of two nodes may differ, so the newest is the one that
/// says the highest revision.
///
/// # Errors
/// When the database does not answer.
pub fn sealings(conn: &mut Conn, scope: Scope, object: Id) -> Result<Vec<AuditRow>, StoreError> {
    Ok(audit::table
        .filter(audit::organisation_id.eq(scope.0))
        .filter(audit::object_id.eq(object))
        .filter(audit::act.eq("block_sealed"))
        .select(AuditRow::as_select())
        .load(conn)?)
}
