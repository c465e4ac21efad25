//! Removing a report: who asked for it, the removal itself, and what is left for a while.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::files::FileState;
use super::schema::{
    action, blind_index, block, conflict, consent_event, draft, erasure_request, file, forward,
    incident, incident_code, incident_draft, interpreting, key_wrap, lane, message, outbox,
    police_reply, report, report_event, report_link, return_code, risk_assessment, session,
    tombstone, unsaved_text,
};
use super::types::{Id, Instant};
use crate::domain::ids::{ForwardId, IncidentId, MessageId, OrganisationId, ReportId};
use chrono::NaiveDate;
use diesel::prelude::*;

/// The person asked us to delete everything.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = erasure_request)]
pub struct RequestRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The report.
    pub report_id: ReportId,
    /// When they asked.
    pub asked_at: Instant,
    /// The day on which it is done.
    pub due_on: NaiveDate,
}

/// What is left of a removed report.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = tombstone)]
pub struct TombstoneRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The report that was.
    pub id: Id,
    /// What its code was found by.
    pub lookup: Option<Vec<u8>>,
    /// When it was removed.
    pub removed_on: NaiveDate,
    /// When this is forgotten too.
    pub forget_on: NaiveDate,
}

/// Notes that the person asked.
///
/// # Errors
/// `Duplicate` when they asked before.
pub fn insert_request(conn: &mut Conn, row: &RequestRow) -> Result<(), StoreError> {
    diesel::insert_into(erasure_request::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// Whether the person asked.
///
/// # Errors
/// When the database does not answer.
pub fn request(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Option<RequestRow>, StoreError> {
    Ok(erasure_request::table
        .find((scope.0, report))
        .select(RequestRow::as_select())
        .first(conn)
        .optional()?)
}

/// The reports of a list whose person asked us to delete everything.
///
/// # Errors
/// When the database does not answer.
pub fn requested_of(
    conn: &mut Conn,
    scope: Scope,
    reports: &[ReportId],
) -> Result<Vec<ReportId>, StoreError> {
    Ok(erasure_request::table
        .filter(erasure_request::organisation_id.eq(scope.0))
        .filter(erasure_request::report_id.eq_any(reports.to_vec()))
        .select(erasure_request::report_id)
        .load(conn)?)
}

/// The person took it back. Whether they had asked.
///
/// # Errors
/// When the database does not answer.
pub fn delete_request(conn: &mut Conn, scope: Scope, report: ReportId) -> Result<bool, StoreError> {
    let deleted = diesel::delete(erasure_request::table.find((scope.0, report))).execute(conn)?;
    Ok(deleted > 0)
}

/// The reports that are due to be removed on a day: asked for, or closed and past the time we keep them.
///
/// # Errors
/// When the database does not answer.
pub fn due(conn: &mut Conn, scope: Scope, today: NaiveDate) -> Result<Vec<ReportId>, StoreError> {
    let mut due: Vec<ReportId> = erasure_request::table
        .filter(erasure_request::organisation_id.eq(scope.0))
        .filter(erasure_request::due_on.le(today))
        .order(erasure_request::report_id.asc())
        .select(erasure_request::report_id)
        .load(conn)?;
    let past: Vec<ReportId> = report::table
        .filter(report::organisation_id.eq(scope.0))
        .filter(report::closed_at.is_not_null())
        .filter(report::remove_on.le(today))
        .order(report::id.asc())
        .select(report::id)
        .load(conn)?;
    for id in past {
        if !due.contains(&id) {
            due.push(id);
        }
    }
    Ok(due)
}

/// Whether a pack that went out still waits for its last word.
///
/// # Errors
/// When the database does not answer.
pub fn waits_for_an_answer(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<bool, StoreError> {
    let waiting = forward::table
        .filter(forward::organisation_id.eq(scope.0))
        .filter(forward::report_id.eq(report))
        .filter(forward::sent_at.is_not_null())
        .filter(forward::ended_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(waiting)).get_result(conn)?)
}

/// Writes down what is left of a report.
///
/// # Errors
/// When the database does not answer.
pub fn insert_tombstone(conn: &mut Conn, row: &TombstoneRow) -> Result<(), StoreError> {
    diesel::insert_into(tombstone::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// When the report of a code was removed, if it was.
///
/// # Errors
/// When the database does not answer.
pub fn tombstone_of_code(
    conn: &mut Conn,
    scope: Scope,
    lookups: &[Vec<u8>],
) -> Result<Option<NaiveDate>, StoreError> {
    Ok(tombstone::table
        .filter(tombstone::organisation_id.eq(scope.0))
        .filter(tombstone::lookup.eq_any(lookups.to_vec()))
        .select(tombstone::removed_on)
        .first(conn)
        .optional()?)
}

/// Whether anything was removed since a day: then the bytes of the database are wiped once more.
///
/// # Errors
/// When the database does not answer.
pub fn removed_since(conn: &mut Conn, day: NaiveDate) -> Result<bool, StoreError> {
    let lately = tombstone::table.filter(tombstone::removed_on.ge(day));
    Ok(diesel::select(diesel::dsl::exists(lately)).get_result(conn)?)
}

/// Forgets what was left of reports removed long ago, in every organisation. Returns how many.
///
/// # Errors
/// When the database does not answer.
pub fn forget_tombstones(conn: &mut Conn, today: NaiveDate) -> Result<usize, StoreError> {
    Ok(diesel::delete(tombstone::table.filter(tombstone::forget_on.le(today))).execute(conn)?)
}

/// Deletes the rows of one report from tables that name it.
macro_rules! delete_of_report {
    ($conn:expr, $scope:expr, $report:expr, $($table:ident),+ $(,)?) => {$(
        diesel::delete(
            $table::table
                .filter($table::organisation_id.eq($scope.0))
                .filter($table::report_id.eq($report)),
        )
        .execute($conn)?;
    )+};
}

/// Removes a report: first every key that opens any of it, then its words, then everything else. A table that names
/// a report and is not here is found by a test.
///
/// # Errors
/// When the database does not answer; the caller's transaction is then undone.
pub fn erase(conn: &mut Conn, scope: Scope, report: ReportId) -> Result<(), StoreError> {
    delete_of_report!(conn, scope, report, key_wrap);
    delete_of_report!(
        conn,
        scope,
        report,
        block,
        message,
        return_code,
        blind_index
    );
    let forwards: Vec<ForwardId> = forward::table
        .filter(forward::organisation_id.eq(scope.0))
        .filter(forward::report_id.eq(report))
        .select(forward::id)
        .load(conn)?;
    let about: Vec<Id> = forwards
        .iter()
        .map(|forward| Id(forward.0))
        .chain([Id(report.0)])
        .collect();
    forget_what_waits(conn, scope, report, &about)?;
    // Their keys are gone. The sweep deletes their bytes, then these rows.
    diesel::update(
        file::table
            .filter(file::organisation_id.eq(scope.0))
            .filter(file::report_id.eq(report)),
    )
    .set((
        file::state.eq(FileState::Removed.code()),
        file::report_id.eq(None::<ReportId>),
        file::incident_id.eq(None::<IncidentId>),
        file::message_id.eq(None::<MessageId>),
        file::draft_id.eq(None::<Id>),
        file::envelope.eq(None::<Vec<u8>>),
        file::mac.eq(None::<Vec<u8>>),
    ))
    .execute(conn)?;
    delete_of_report!(
        conn,
        scope,
        report,
        consent_event,
        report_event,
        risk_assessment,
        action,
        lane,
        conflict,
        police_reply,
        forward,
        incident_code,
        incident,
        erasure_request,
        report_link,
        interpreting,
    );
    diesel::delete(
        report_link::table
            .filter(report_link::organisation_id.eq(scope.0))
            .filter(report_link::other_id.eq(report)),
    )
    .execute(conn)?;
    diesel::delete(report::table.find((scope.0, report))).execute(conn)?;
    Ok(())
}

/// Visits, drafts, mails and typed texts that belong to a report or to its packs.
fn forget_what_waits(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    about: &[Id],
) -> Result<(), StoreError> {
    diesel::delete(
        session::table
            .filter(session::organisation_id.eq(scope.0))
            .filter(session::owner_id.eq_any(about.to_vec())),
    )
    .execute(conn)?;
    // The link to a draft goes with the draft.
    let adding: Vec<Id> = incident_draft::table
        .filter(incident_draft::organisation_id.eq(scope.0))
        .filter(incident_draft::report_id.eq(report))
        .select(incident_draft::draft_id)
        .load(conn)?;
    diesel::delete(
        draft::table
            .filter(draft::organisation_id.eq(scope.0))
            .filter(
                draft::id
                    .eq_any(adding)
                    .or(draft::sent_report_id.eq(Some(report))),
            ),
    )
    .execute(conn)?;
    diesel::delete(
        outbox::table
            .filter(outbox::organisation_id.eq(scope.0))
            .filter(outbox::subject_id.eq_any(about.to_vec()))
            .filter(outbox::kind.eq_any(vec!["pack_waiting", "nudge"])),
    )
    .execute(conn)?;
    diesel::delete(
        unsaved_text::table
            .filter(unsaved_text::organisation_id.eq(scope.0))
            .filter(unsaved_text::form_key.like(format!("%{report}%"))),
    )
    .execute(conn)?;
    Ok(())
}
