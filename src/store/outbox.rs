//! Mail and other things to be done after a deed has been committed; and leases, so that one node does a job.

use super::Scope;
use super::connection::{Conn, StoreError, on_each};
use super::schema::{job_lease, outbox};
use super::types::{Id, Instant};
use crate::domain::ids::OrganisationId;
use diesel::prelude::*;

/// One thing to do.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = outbox)]
pub struct OutboxRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The row's id; a mail's Message-ID is made from it, so that a second copy can be told.
    pub id: Id,
    /// What is to be done.
    pub kind: String,
    /// About which thing.
    pub subject_id: Option<Id>,
    /// Address and words, sealed under the outbox key; wiped when sent.
    pub sealed: Option<Vec<u8>>,
    /// `waiting`, `sent` or `dead`.
    pub state: String,
    /// When it was asked for.
    pub created_at: Instant,
    /// When to try next.
    pub due_at: Instant,
    /// Until when one worker has it.
    pub lease_until: Option<Instant>,
    /// How often it was tried.
    pub attempts: i32,
    /// The class of the last failure; never an address or a word.
    pub last_error: Option<String>,
    /// When it was sent or given up.
    pub ended_at: Option<Instant>,
    /// Asking for the same thing twice is refused by this key.
    pub dedupe_key: String,
}

/// Asks for something to be done, once: a second row with the same dedupe key is ignored.
/// Returns whether it was new.
///
/// # Errors
/// When the database does not answer.
pub fn enqueue(conn: &mut Conn, row: &OutboxRow) -> Result<bool, StoreError> {
    let added = on_each!(conn, c => diesel::insert_into(outbox::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(added == 1)
}

/// Takes one due row under a lease, or nothing. On PostgreSQL several workers pass each other by.
///
/// # Errors
/// When the database does not answer.
pub fn claim(
    conn: &mut Conn,
    now: Instant,
    lease_until: Instant,
) -> Result<Option<OutboxRow>, StoreError> {
    let due = outbox::state.eq("waiting").and(outbox::due_at.le(now)).and(
        outbox::lease_until
            .is_null()
            .or(outbox::lease_until.lt(now)),
    );
    let found: Option<OutboxRow> = match conn {
        Conn::Pg(c) => outbox::table
            .filter(due)
            .order((outbox::due_at.asc(), outbox::id.asc()))
            .select(OutboxRow::as_select())
            .for_update()
            .skip_locked()
            .first(c)
            .optional()?,
        Conn::Sqlite(c) => outbox::table
            .filter(due)
            .order((outbox::due_at.asc(), outbox::id.asc()))
            .select(OutboxRow::as_select())
            .first(c)
            .optional()?,
    };
    let Some(row) = found else { return Ok(None) };
    diesel::update(outbox::table.find((row.organisation_id, row.id)))
        .set((
            outbox::lease_until.eq(lease_until),
            outbox::attempts.eq(row.attempts + 1),
        ))
        .execute(conn)?;
    Ok(Some(OutboxRow {
        attempts: row.attempts + 1,
        lease_until: Some(lease_until),
        ..row
    }))
}

/// Marks a row done and wipes what it held.
///
/// # Errors
/// When the database does not answer.
pub fn finish(conn: &mut Conn, row: &OutboxRow, now: Instant) -> Result<(), StoreError> {
    diesel::update(outbox::table.find((row.organisation_id, row.id)))
        .set((
            outbox::state.eq("sent"),
            outbox::sealed.eq(None::<Vec<u8>>),
            outbox::lease_until.eq(None::<Instant>),
            outbox::ended_at.eq(Some(now)),
        ))
        .execute(conn)?;
    Ok(())
}

/// Whether any row is due and free, so that an idle worker opens no transaction.
///
/// # Errors
/// When the database does not answer.
pub fn is_anything_due(conn: &mut Conn, now: Instant) -> Result<bool, StoreError> {
    let due = outbox::state.eq("waiting").and(outbox::due_at.le(now)).and(
        outbox::lease_until
            .is_null()
            .or(outbox::lease_until.lt(now)),
    );
    Ok(diesel::select(diesel::dsl::exists(outbox::table.filter(due))).get_result(conn)?)
}

/// The rows that were given up, newest first, for staff to see.
///
/// # Errors
/// When the database does not answer.
pub fn given_up(conn: &mut Conn, scope: Scope, limit: i64) -> Result<Vec<OutboxRow>, StoreError> {
    Ok(outbox::table
        .filter(outbox::organisation_id.eq(scope.0))
        .filter(outbox::state.eq("dead"))
        .order((outbox::ended_at.desc(), outbox::id.desc()))
        .limit(limit)
        .select(OutboxRow::as_select())
        .load(conn)?)
}

/// Puts a row back to be tried again, or gives it up when `again_at` is `None` (what it held is wiped).
/// Only while the caller's own lease still stands: whoever was too slow changes nothing.
///
/// # Errors
/// When the database does not answer.
pub fn fail(
    conn: &mut Conn,
    row: &OutboxRow,
    error: &str,
    again_at: Option<Instant>,
    now: Instant,
) -> Result<(), StoreError> {
    let target = outbox::table
        .find((row.organisation_id, row.id))
        .filter(outbox::state.eq("waiting"))
        .filter(outbox::lease_until.eq(row.lease_until));
    match again_at {
        Some(due) => diesel::update(target)
            .set((
                outbox::due_at.eq(due),
                outbox::lease_until.eq(None::<Instant>),
                outbox::last_error.eq(Some(error)),
            ))
            .execute(conn)?,
        None => diesel::update(target)
            .set((
                outbox::state.eq("dead"),
                outbox::sealed.eq(None::<Vec<u8>>),
                outbox::lease_until.eq(None::<Instant>),
                outbox::last_error.eq(Some(error)),
                outbox::ended_at.eq(Some(now)),
            ))
            .execute(conn)?,
    };
    Ok(())
}

/// The rows about one thing, newest first (what a caseworker sees of a mail).
///
/// # Errors
/// When the database does not answer.
pub fn about(conn: &mut Conn, scope: Scope, subject: Id) -> Result<Vec<OutboxRow>, StoreError> {
    Ok(outbox::table
        .filter(outbox::organisation_id.eq(scope.0))
        .filter(outbox::subject_id.eq(subject))
        .order((outbox::created_at.desc(), outbox::id.desc()))
        .select(OutboxRow::as_select())
        .load(conn)?)
}

/// How many rows are in a state.
///
/// # Errors
/// When the database does not answer.
pub fn count(conn: &mut Conn, scope: Scope, state: &str) -> Result<i64, StoreError> {
    Ok(outbox::table
        .filter(outbox::organisation_id.eq(scope.0))
        .filter(outbox::state.eq(state))
        .count()
        .get_result(conn)?)
}

/// Takes or renews the lease of a named job; `false` when another holder has it.
///
/// # Errors
/// When the database does not answer.
pub fn take_lease(
    conn: &mut Conn,
    scope: Scope,
    name: &str,
    holder: &str,
    now: Instant,
    until: Instant,
) -> Result<bool, StoreError> {
    let row = (
        job_lease::organisation_id.eq(scope.0),
        job_lease::name.eq(name),
        job_lease::holder.eq(holder),
        job_lease::until.eq(until),
    );
    let added = on_each!(conn, c => diesel::insert_into(job_lease::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(c))?;
    if added == 1 {
        return Ok(true);
    }
    let renewed = diesel::update(
        job_lease::table
            .find((scope.0, name))
            .filter(job_lease::holder.eq(holder).or(job_lease::until.lt(now))),
    )
    .set((job_lease::holder.eq(holder), job_lease::until.eq(until)))
    .execute(conn)?;
    Ok(renewed == 1)
}
