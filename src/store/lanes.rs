//! The four lanes of each report, its promises, its levels, and who is barred from it.

use super::Scope;
use super::connection::{Conn, StoreError, on_each};
use super::schema::{action, conflict, forward, lane, risk_assessment};
use super::types::{Id, Instant, Json};
use crate::domain::ids::{ActionId, BlockId, OrganisationId, ReportId, WorkerId};
use chrono::NaiveDate;
use diesel::dsl::count_star;
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

/// Writes a changed lane.
///
/// # Errors
/// `Stale` when somebody else changed it since `row.version` was read.
pub fn update(conn: &mut Conn, row: &LaneRow) -> Result<(), StoreError> {
    let changed = diesel::update(
        lane::table
            .find((row.organisation_id, row.report_id, &row.name))
            .filter(lane::version.eq(row.version)),
    )
    .set((
        lane::state.eq(&row.state),
        lane::first_step.eq(&row.first_step),
        lane::outcome.eq(&row.outcome),
        lane::confirmed_by.eq(row.confirmed_by),
        lane::next_date.eq(row.next_date),
        lane::changed_at.eq(row.changed_at),
        lane::version.eq(row.version + 1),
    ))
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// A dated promise with one owner.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = action)]
pub struct ActionRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The promise.
    pub id: ActionId,
    /// Its report.
    pub report_id: ReportId,
    /// Code of the lane it belongs to.
    pub lane: String,
    /// Code of what is promised.
    pub step: String,
    /// The block with its words.
    pub note_block: Option<BlockId>,
    /// Who promised it.
    pub owner_id: WorkerId,
    /// For which day.
    pub due_on: Option<NaiveDate>,
    /// `open`, `done` or `dropped`.
    pub state: String,
    /// When it was promised.
    pub created_at: Instant,
    /// When it was kept or dropped.
    pub ended_at: Option<Instant>,
}

/// Adds a promise.
///
/// # Errors
/// When the database does not answer.
pub fn insert_action(conn: &mut Conn, row: &ActionRow) -> Result<(), StoreError> {
    diesel::insert_into(action::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// The promises of a report: open ones first, by day.
///
/// # Errors
/// When the database does not answer.
pub fn actions(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<ActionRow>, StoreError> {
    let mut rows: Vec<ActionRow> = action::table
        .filter(action::organisation_id.eq(scope.0))
        .filter(action::report_id.eq(report))
        .order((
            // The two databases do not agree on where a missing day belongs.
            action::due_on.is_null().asc(),
            action::due_on.asc(),
            action::id.asc(),
        ))
        .select(ActionRow::as_select())
        .load(conn)?;
    rows.sort_by_key(|row| row.state != "open");
    Ok(rows)
}

/// Ends a promise: kept, or dropped.
///
/// # Errors
/// `Stale` when somebody ended it before.
pub fn end_action(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    id: ActionId,
    state: &str,
    now: Instant,
) -> Result<(), StoreError> {
    let changed = diesel::update(
        action::table
            .find((scope.0, id))
            .filter(action::report_id.eq(report))
            .filter(action::state.eq("open")),
    )
    .set((action::state.eq(state), action::ended_at.eq(Some(now))))
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// One level as a human set it, with what the tool saw.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = risk_assessment)]
pub struct RiskRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The assessment.
    pub id: Id,
    /// Its report.
    pub report_id: ReportId,
    /// When.
    pub at: Instant,
    /// Who set it.
    pub worker_id: WorkerId,
    /// Code of the level the tool proposed.
    pub proposed: String,
    /// Code of the level that was set.
    pub level: String,
    /// Version of the tool.
    pub tool_version: String,
    /// What the tool saw, whole.
    pub signs: Json,
    /// The block with the reason.
    pub reason_block: BlockId,
}

/// Adds an assessment.
///
/// # Errors
/// When the database does not answer.
pub fn insert_risk(conn: &mut Conn, row: &RiskRow) -> Result<(), StoreError> {
    diesel::insert_into(risk_assessment::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// The latest assessment of a report.
///
/// # Errors
/// When the database does not answer.
pub fn latest_risk(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Option<RiskRow>, StoreError> {
    Ok(risk_assessment::table
        .filter(risk_assessment::organisation_id.eq(scope.0))
        .filter(risk_assessment::report_id.eq(report))
        .order((risk_assessment::at.desc(), risk_assessment::id.desc()))
        .select(RiskRow::as_select())
        .first(conn)
        .optional()?)
}

/// Bars a worker from a report; doing it again changes nothing.
///
/// # Errors
/// When the database does not answer.
pub fn bar(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    worker: WorkerId,
    barred_by: WorkerId,
    now: Instant,
) -> Result<(), StoreError> {
    let row = (
        conflict::organisation_id.eq(scope.0),
        conflict::report_id.eq(report),
        conflict::worker_id.eq(worker),
        conflict::barred_by.eq(barred_by),
        conflict::at.eq(now),
    );
    on_each!(conn, c => diesel::insert_into(conflict::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Lets a worker back to a report.
///
/// # Errors
/// When the database does not answer.
pub fn unbar(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    worker: WorkerId,
) -> Result<(), StoreError> {
    diesel::delete(conflict::table.find((scope.0, report, worker))).execute(conn)?;
    Ok(())
}

/// The workers barred from a report.
///
/// # Errors
/// When the database does not answer.
pub fn barred(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<WorkerId>, StoreError> {
    Ok(conflict::table
        .filter(conflict::organisation_id.eq(scope.0))
        .filter(conflict::report_id.eq(report))
        .order(conflict::at.asc())
        .select(conflict::worker_id)
        .load(conn)?)
}

/// Whether something about the police was decided on a report since a moment, whatever the decision; a proposal
/// that was taken back does not count.
///
/// # Errors
/// When the database does not answer.
pub fn police_decided(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    since: Instant,
) -> Result<bool, StoreError> {
    let decisions: i64 = forward::table
        .filter(forward::organisation_id.eq(scope.0))
        .filter(forward::report_id.eq(report))
        .filter(forward::recipient_class.eq("police"))
        .filter(forward::state.ne_all(vec!["proposed", "refused", "withdrawn"]))
        .filter(forward::proposed_at.ge(since))
        .select(count_star())
        .first(conn)?;
    Ok(decisions > 0)
}

/// Moves an open promise on: another step of the same thing, with its next day.
///
/// # Errors
/// `Stale` when somebody ended it before.
pub fn move_action(
    conn: &mut Conn,
    scope: Scope,
    id: ActionId,
    step: &str,
    due_on: Option<NaiveDate>,
) -> Result<(), StoreError> {
    let changed = diesel::update(
        action::table
            .find((scope.0, id))
            .filter(action::state.eq("open")),
    )
    .set((action::step.eq(step), action::due_on.eq(due_on)))
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}
