//! Return codes, and the messages between a person and the organisation.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::{message, return_code};
use super::types::{Id, Instant};
use crate::domain::ids::{MessageId, OrganisationId, ReportId, WorkerId};
use diesel::prelude::*;

/// A return code, of which only a keyed digest is kept.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = return_code)]
pub struct ReturnCodeRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The code's own id, which its wraps name.
    pub id: Id,
    /// Its report.
    pub report_id: ReportId,
    /// What it is found by.
    pub lookup: Vec<u8>,
    /// Salt of its key.
    pub salt: Vec<u8>,
    /// Version of the pepper it was made with.
    pub pepper_version: i32,
    /// Whether the person may read their own words again.
    pub read_back: bool,
    /// Whether the first visit offers a new code (a worker made this one).
    pub offer_new: bool,
    /// When it was made.
    pub created_at: Instant,
    /// When it was last used.
    pub last_visit_at: Option<Instant>,
}

/// One message, sealed under the thread's key.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = message)]
pub struct MessageRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The message.
    pub id: MessageId,
    /// Its report.
    pub report_id: ReportId,
    /// From the person (else from a worker).
    pub from_person: bool,
    /// The worker who wrote it.
    pub worker_id: Option<WorkerId>,
    /// The sealed words.
    pub envelope: Vec<u8>,
    /// MAC over ids and envelope.
    pub mac: Vec<u8>,
    /// When it was sent.
    pub sent_at: Instant,
    /// By when the other side answers, as promised.
    pub reply_due: Option<Instant>,
    /// When the other side first saw it.
    pub seen_at: Option<Instant>,
}

/// Adds a return code.
///
/// # Errors
/// `Duplicate` in the one case in 2^66 that two codes are equal.
pub fn insert_code(conn: &mut Conn, row: &ReturnCodeRow) -> Result<(), StoreError> {
    diesel::insert_into(return_code::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// Finds a code by any of the digests it may have (one for each live pepper).
///
/// # Errors
/// When the database does not answer.
pub fn find_code(
    conn: &mut Conn,
    scope: Scope,
    lookups: &[Vec<u8>],
) -> Result<Option<ReturnCodeRow>, StoreError> {
    Ok(return_code::table
        .filter(return_code::organisation_id.eq(scope.0))
        .filter(return_code::lookup.eq_any(lookups.to_vec()))
        .select(ReturnCodeRow::as_select())
        .first(conn)
        .optional()?)
}

/// The codes of a report.
///
/// # Errors
/// When the database does not answer.
pub fn codes_of(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<ReturnCodeRow>, StoreError> {
    Ok(return_code::table
        .filter(return_code::organisation_id.eq(scope.0))
        .filter(return_code::report_id.eq(report))
        .order(return_code::created_at.desc())
        .select(ReturnCodeRow::as_select())
        .load(conn)?)
}

/// Notes a visit, and moves the code to the newest pepper.
///
/// # Errors
/// `Missing` when the code has been switched off meanwhile.
pub fn visited(
    conn: &mut Conn,
    scope: Scope,
    id: Id,
    now: Instant,
    lookup: &[u8],
    pepper_version: i32,
) -> Result<(), StoreError> {
    let changed = diesel::update(return_code::table.find((scope.0, id)))
        .set((
            return_code::last_visit_at.eq(Some(now)),
            return_code::lookup.eq(lookup),
            return_code::pepper_version.eq(pepper_version),
        ))
        .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Missing)
    }
}

/// Sets whether the person may read their words again.
///
/// # Errors
/// `Missing` when the code has been switched off.
pub fn set_read_back(
    conn: &mut Conn,
    scope: Scope,
    id: Id,
    read_back: bool,
) -> Result<(), StoreError> {
    let changed = diesel::update(return_code::table.find((scope.0, id)))
        .set(return_code::read_back.eq(read_back))
        .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Missing)
    }
}

/// Deletes a code: from now on it answers as a wrong one.
///
/// # Errors
/// When the database does not answer.
pub fn delete_code(conn: &mut Conn, scope: Scope, id: Id) -> Result<(), StoreError> {
    diesel::delete(return_code::table.find((scope.0, id))).execute(conn)?;
    Ok(())
}

/// Adds a message.
///
/// # Errors
/// When the database does not answer.
pub fn insert_message(conn: &mut Conn, row: &MessageRow) -> Result<(), StoreError> {
    diesel::insert_into(message::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// The messages of a report, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn messages(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<MessageRow>, StoreError> {
    Ok(message::table
        .filter(message::organisation_id.eq(scope.0))
        .filter(message::report_id.eq(report))
        .order((message::sent_at.asc(), message::id.asc()))
        .select(MessageRow::as_select())
        .load(conn)?)
}

/// Marks what one side wrote as seen by the other.
///
/// # Errors
/// When the database does not answer.
pub fn mark_seen(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    from_person: bool,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::update(
        message::table
            .filter(message::organisation_id.eq(scope.0))
            .filter(message::report_id.eq(report))
            .filter(message::from_person.eq(from_person))
            .filter(message::seen_at.is_null()),
    )
    .set(message::seen_at.eq(Some(now)))
    .execute(conn)?;
    Ok(())
}

/// Replaces the sealing of a message (a new thread key after a code was switched off).
///
/// # Errors
/// `Missing` when there is no such message.
pub fn reseal_message(
    conn: &mut Conn,
    scope: Scope,
    id: MessageId,
    envelope: &[u8],
    mac: &[u8],
) -> Result<(), StoreError> {
    let changed = diesel::update(message::table.find((scope.0, id)))
        .set((message::envelope.eq(envelope), message::mac.eq(mac)))
        .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Missing)
    }
}
