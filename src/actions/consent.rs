//! What the person agreed to: read as one history, and added to.

use super::record::{Act, Actor, event, record};
use super::{Office, SealError};
use crate::domain::consent::{ConsentEvent, ConsentLog, GivenBy, Level, RecipientClass, Statement};
use crate::domain::ids::{ConsentEventId, IncidentId, ReportId, WorkerId};
use crate::store::reports::{self, ConsentEventRow};
use crate::store::types::Json;
use crate::store::{Conn, Scope};
use serde_json::json;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Version of the words in which the public pages ask; raised when a sentence changes its meaning.
pub const WORDING: &str = "2026-11";

/// How something was said.
#[derive(Debug, Clone)]
pub struct Said<'a> {
    /// Whose agreement it is.
    pub given_by: GivenBy,
    /// Code of `report_channel` or `consent_given_how`.
    pub channel: &'a str,
    /// Version of the pages it was said through.
    pub page_version: &'a str,
    /// The worker who wrote it down, if one did.
    pub recorded_by: Option<WorkerId>,
}

/// A report's whole history of consent.
///
/// # Errors
/// `Malformed` when a row is not what this program writes; the database.
pub fn history(conn: &mut Conn, scope: Scope, report: ReportId) -> Result<ConsentLog, SealError> {
    let events = reports::consent(conn, scope, report)?
        .into_iter()
        .map(read)
        .collect::<Option<Vec<_>>>()
        .ok_or(SealError::Malformed("a statement of consent"))?;
    Ok(ConsentLog::new(events))
}

fn read(row: ConsentEventRow) -> Option<ConsentEvent> {
    Some(ConsentEvent {
        id: row.id,
        seq: row.number,
        at: row.at.0,
        statement: Statement::from_parts(&row.about, &row.level)?,
        wording_version: row.wording_version,
        page_version: row.page_version,
        channel: row.channel,
        given_by: GivenBy::from_parts(&row.given_by, &row.person_knows)?,
        recorded_by: row.recorded_by,
        incidents: serde_json::from_value::<BTreeSet<IncidentId>>(row.incidents.0).ok()?,
    })
}

/// Adds statements to a report's history, each for the incidents that exist now.
///
/// # Errors
/// `Duplicate` when somebody else added one at the same time; the database.
pub fn add(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    statements: &[Statement],
    said: &Said<'_>,
) -> Result<(), SealError> {
    let incidents = reports::incidents(conn, scope, report)?
        .into_iter()
        .map(|incident| incident.id)
        .collect();
    add_about(conn, office, scope, report, statements, said, &incidents)
}

/// Adds statements that are about some of a report's incidents only.
///
/// # Errors
/// As [`add`].
pub(super) fn add_about(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    statements: &[Statement],
    said: &Said<'_>,
    incidents: &BTreeSet<IncidentId>,
) -> Result<(), SealError> {
    let last = reports::consent(conn, scope, report)?
        .last()
        .map_or(0, |row| row.number);
    let (given_by, person_knows) = said.given_by.parts();
    for (number, statement) in (last + 1..).zip(statements) {
        let (about, level) = statement.parts();
        reports::insert_consent(
            conn,
            &ConsentEventRow {
                organisation_id: scope.0,
                id: ConsentEventId(Uuid::now_v7()),
                report_id: report,
                number,
                at: office.clock.now().into(),
                about: about.to_owned(),
                level: level.to_owned(),
                given_by: given_by.to_owned(),
                person_knows: person_knows.to_owned(),
                channel: said.channel.to_owned(),
                wording_version: WORDING.to_owned(),
                page_version: said.page_version.to_owned(),
                recorded_by: said.recorded_by,
                incidents: Json(json!(incidents)),
            },
        )?;
    }
    Ok(())
}

/// Changes what holds about the police for these incidents, and does what follows from it.
///
/// # Errors
/// As [`add`].
pub fn change_police(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    level: Level,
    said: &Said<'_>,
    incidents: &BTreeSet<IncidentId>,
) -> Result<(), SealError> {
    let statement = Statement::Sharing {
        to: RecipientClass::Police,
        level,
    };
    add_about(conn, office, scope, report, &[statement], said, incidents)?;
    let actor = said.recorded_by.map_or(Actor::Person, Actor::Worker);
    note(
        conn,
        office,
        scope,
        report,
        actor,
        "consent_changed",
        level.code(),
    )?;
    after_change(conn, office, scope, report)
}

/// The person asks us to stop: nothing more goes to anybody.
///
/// # Errors
/// As [`add`].
pub fn stop(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    said: &Said<'_>,
) -> Result<(), SealError> {
    let statements = crate::domain::consent::stop_statements();
    add(conn, office, scope, report, &statements, said)?;
    let actor = said.recorded_by.map_or(Actor::Person, Actor::Worker);
    note(conn, office, scope, report, actor, "stop_asked", "stop")?;
    after_change(conn, office, scope, report)
}

fn note(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    actor: Actor,
    act: &str,
    level: &str,
) -> Result<(), SealError> {
    let worker = match actor {
        Actor::Worker(worker) => Some(worker),
        _ => None,
    };
    event(
        conn,
        office,
        scope,
        report,
        worker,
        act,
        json!({ "police": level }),
        true,
    )?;
    record(
        conn,
        office,
        scope,
        &Act {
            actor,
            act,
            object_kind: "report",
            object: Some(report.0),
            detail: json!({ "police": level }),
            digest: None,
        },
    )?;
    Ok(())
}

/// What follows from a change of consent, in the same transaction: packs that may not go any more are
/// taken back before they are collected.
///
/// # Errors
/// When the database does not answer.
pub fn after_change(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
) -> Result<(), SealError> {
    super::forwarding::void_what_may_not_go(conn, office, scope, report)
}
