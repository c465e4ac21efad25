//! Reports that were signed in BSL and wait for somebody who reads BSL.

use super::Scope;
use super::connection::{Conn, StoreError, on_each};
use super::schema::interpreting;
use super::types::Instant;
use crate::domain::ids::{OrganisationId, ReportId, WorkerId};
use diesel::prelude::*;

/// One report that waits, or waited.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = interpreting)]
pub struct InterpretingRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The report.
    pub report_id: ReportId,
    /// Since when.
    pub asked_at: Instant,
    /// By when somebody has written down what is signed, as it was promised.
    pub due_at: Instant,
    /// Who sees to it; nobody until somebody takes it.
    pub owner_id: Option<WorkerId>,
    /// Since when.
    pub taken_at: Option<Instant>,
    /// When it was written down.
    pub done_at: Option<Instant>,
}

/// A report begins to wait, or waits once more. Returns the wait: one that was open already is as it was.
///
/// # Errors
/// When the database does not answer.
pub fn wait(conn: &mut Conn, row: &InterpretingRow) -> Result<InterpretingRow, StoreError> {
    let place = (row.organisation_id, row.report_id);
    on_each!(conn, c => diesel::insert_into(interpreting::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(c))?;
    diesel::update(
        interpreting::table
            .find(place)
            .filter(interpreting::done_at.is_not_null()),
    )
    .set((
        interpreting::asked_at.eq(row.asked_at),
        interpreting::due_at.eq(row.due_at),
        interpreting::owner_id.eq(row.owner_id),
        interpreting::taken_at.eq(row.taken_at),
        interpreting::done_at.eq(row.done_at),
    ))
    .execute(conn)?;
    Ok(interpreting::table
        .find(place)
        .select(InterpretingRow::as_select())
        .first(conn)?)
}

/// Of these reports, those that wait or waited.
///
/// # Errors
/// When the database does not answer.
pub fn of_reports(
    conn: &mut Conn,
    scope: Scope,
    reports: &[ReportId],
) -> Result<Vec<InterpretingRow>, StoreError> {
    Ok(interpreting::table
        .filter(interpreting::organisation_id.eq(scope.0))
        .filter(interpreting::report_id.eq_any(reports.to_vec()))
        .order(interpreting::due_at.asc())
        .select(InterpretingRow::as_select())
        .load(conn)?)
}

/// Somebody sees to it. Returns whether it still waited.
///
/// # Errors
/// When the database does not answer.
pub fn take(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    worker: WorkerId,
    now: Instant,
) -> Result<bool, StoreError> {
    let waiting = interpreting::table
        .find((scope.0, report))
        .filter(interpreting::done_at.is_null());
    let changed = diesel::update(waiting)
        .set((
            interpreting::owner_id.eq(worker),
            interpreting::taken_at.eq(now),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// It is written down. Returns whether it still waited.
///
/// # Errors
/// When the database does not answer.
pub fn finish(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    now: Instant,
) -> Result<bool, StoreError> {
    let waiting = interpreting::table
        .find((scope.0, report))
        .filter(interpreting::done_at.is_null());
    let changed = diesel::update(waiting)
        .set(interpreting::done_at.eq(now))
        .execute(conn)?;
    Ok(changed == 1)
}
