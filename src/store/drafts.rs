//! Reports that are being written: found by a digest of the cookie or of the code, readable with
//! neither of these tables alone.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::draft;
use super::types::{Id, Instant};
use crate::domain::ids::{OrganisationId, ReportId, WorkerId};
use diesel::prelude::*;

/// A report that is being written.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = draft)]
pub struct DraftRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The draft.
    pub id: Id,
    /// What it is found by: a digest of the cookie's token.
    pub cookie_id: Vec<u8>,
    /// `public`, `helper` or `incident`.
    pub kind: String,
    /// The worker who writes it for somebody.
    pub worker_id: Option<WorkerId>,
    /// The draft's key, wrapped under a key that comes from the cookie.
    pub key_under_cookie: Vec<u8>,
    /// The answers, sealed under the draft's key.
    pub sealed: Vec<u8>,
    /// What it is found by with its code.
    pub code_lookup: Option<Vec<u8>>,
    /// Salt of the code's key.
    pub code_salt: Option<Vec<u8>>,
    /// Version of the pepper the code was made with.
    pub code_pepper: Option<i32>,
    /// The draft's key, wrapped under the code's.
    pub key_under_code: Option<Vec<u8>>,
    /// The report it has become.
    pub sent_report_id: Option<ReportId>,
    /// When it was begun.
    pub created_at: Instant,
    /// When it was last used.
    pub last_seen_at: Instant,
    /// When it is deleted at the latest.
    pub expires_at: Instant,
    /// Counts savings.
    pub version: i32,
}

/// Begins a draft.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, row: &DraftRow) -> Result<(), StoreError> {
    diesel::insert_into(draft::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// The draft a cookie belongs to, whether or not its time is over.
///
/// # Errors
/// When the database does not answer.
pub fn by_cookie(
    conn: &mut Conn,
    scope: Scope,
    cookie_id: &[u8],
) -> Result<Option<DraftRow>, StoreError> {
    Ok(draft::table
        .filter(draft::organisation_id.eq(scope.0))
        .filter(draft::cookie_id.eq(cookie_id))
        .select(DraftRow::as_select())
        .first(conn)
        .optional()?)
}

/// The draft a code belongs to: one of the code's digests, one for each live pepper.
///
/// # Errors
/// When the database does not answer.
pub fn by_code(
    conn: &mut Conn,
    scope: Scope,
    lookups: &[Vec<u8>],
) -> Result<Option<DraftRow>, StoreError> {
    Ok(draft::table
        .filter(draft::organisation_id.eq(scope.0))
        .filter(draft::code_lookup.eq_any(lookups.to_vec()))
        .select(DraftRow::as_select())
        .first(conn)
        .optional()?)
}

/// Writes everything of a draft that can change, unless it was saved elsewhere since it was read.
///
/// # Errors
/// `Stale` when another page of the same person was first.
pub fn save(conn: &mut Conn, row: &DraftRow) -> Result<(), StoreError> {
    let changed = diesel::update(
        draft::table
            .find((row.organisation_id, row.id))
            .filter(draft::version.eq(row.version)),
    )
    .set((
        draft::cookie_id.eq(&row.cookie_id),
        draft::key_under_cookie.eq(&row.key_under_cookie),
        draft::sealed.eq(&row.sealed),
        draft::code_lookup.eq(&row.code_lookup),
        draft::code_salt.eq(&row.code_salt),
        draft::code_pepper.eq(row.code_pepper),
        draft::key_under_code.eq(&row.key_under_code),
        draft::sent_report_id.eq(row.sent_report_id),
        draft::last_seen_at.eq(row.last_seen_at),
        draft::expires_at.eq(row.expires_at),
        draft::version.eq(row.version + 1),
    ))
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// Deletes a draft.
///
/// # Errors
/// When the database does not answer.
pub fn delete(conn: &mut Conn, scope: Scope, id: Id) -> Result<(), StoreError> {
    diesel::delete(draft::table.find((scope.0, id))).execute(conn)?;
    Ok(())
}

/// Deletes drafts whose time is over, in every organisation. Returns how many.
///
/// # Errors
/// When the database does not answer.
pub fn delete_expired(conn: &mut Conn, now: Instant) -> Result<usize, StoreError> {
    Ok(diesel::delete(draft::table.filter(draft::expires_at.lt(now))).execute(conn)?)
}
