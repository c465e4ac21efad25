//! Reports that are being written: found by a digest of the cookie or of the code, readable with
//! neither of these tables alone.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::{draft, incident_draft};
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

/// What makes a draft one more incident of a report.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = incident_draft)]
pub struct IncidentDraftRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The draft.
    pub draft_id: Id,
    /// The report it adds to.
    pub report_id: ReportId,
    /// The draft's key, wrapped under the key of the report's code.
    pub key_under_code: Vec<u8>,
}

/// Says that a draft adds an incident to a report.
///
/// # Errors
/// When the database does not answer.
pub fn insert_incident(conn: &mut Conn, row: &IncidentDraftRow) -> Result<(), StoreError> {
    diesel::insert_into(incident_draft::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// The drafts that add an incident to a report and are not sent, the newest first.
///
/// # Errors
/// When the database does not answer.
pub fn incidents_of(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<(IncidentDraftRow, DraftRow)>, StoreError> {
    Ok(incident_draft::table
        .inner_join(
            draft::table.on(draft::organisation_id
                .eq(incident_draft::organisation_id)
                .and(draft::id.eq(incident_draft::draft_id))),
        )
        .filter(incident_draft::organisation_id.eq(scope.0))
        .filter(incident_draft::report_id.eq(report))
        .filter(draft::sent_report_id.is_null())
        .order((draft::created_at.desc(), draft::id.desc()))
        .select((IncidentDraftRow::as_select(), DraftRow::as_select()))
        .load(conn)?)
}

/// The report a draft adds an incident to, if it does.
///
/// # Errors
/// When the database does not answer.
pub fn adds_to(conn: &mut Conn, scope: Scope, draft: Id) -> Result<Option<ReportId>, StoreError> {
    Ok(incident_draft::table
        .find((scope.0, draft))
        .select(incident_draft::report_id)
        .first(conn)
        .optional()?)
}

/// Puts another wrap in place of one: the report has a new code.
///
/// # Errors
/// `Missing` when there is no such draft.
pub fn rewrap_incident(
    conn: &mut Conn,
    scope: Scope,
    draft: Id,
    key_under_code: &[u8],
) -> Result<(), StoreError> {
    let changed = diesel::update(incident_draft::table.find((scope.0, draft)))
        .set(incident_draft::key_under_code.eq(key_under_code))
        .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Missing)
    }
}
