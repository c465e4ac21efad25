//! The four lanes of each report.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::lane;
use super::types::Instant;
use crate::domain::ids::{OrganisationId, ReportId, WorkerId};
use chrono::NaiveDate;
use diesel::prelude::*;

/// One lane of one report.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = lane)]
pub struct LaneRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The report.
    pub report_id: ReportId,
    /// Code of the lane.
    pub name: String,
    /// Code of its state.
    pub state: String,
    /// Code of the state that was proposed.
    pub proposed_state: String,
    /// Code of the first step that was proposed.
    pub first_step: String,
    /// Why, in sentences for the desk, one a line; they speak of codes, never of the person's words.
    pub proposed_because: String,
    /// Code of how it ended.
    pub outcome: Option<String>,
    /// Who confirmed the proposal.
    pub confirmed_by: Option<WorkerId>,
    /// When the next step is due.
    pub next_date: Option<NaiveDate>,
    /// When it last changed.
    pub changed_at: Instant,
    /// Counts changes.
    pub version: i32,
}

/// Adds a lane.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, row: &LaneRow) -> Result<(), StoreError> {
    diesel::insert_into(lane::table).values(row).execute(conn)?;
    Ok(())
}

/// The lanes of a report.
///
/// # Errors
/// When the database does not answer.
pub fn of_report(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<LaneRow>, StoreError> {
    Ok(lane::table
        .filter(lane::organisation_id.eq(scope.0))
        .filter(lane::report_id.eq(report))
        .order(lane::name.asc())
        .select(LaneRow::as_select())
        .load(conn)?)
}
