//! What the person agrees to, changed by themselves: the police, being contacted, and the rest. Each answer is
//! added to the history; none is ever taken out of it.

use super::{PRESSED_TWICE, VisitError, inside};
use crate::actions::consent::{self, Said};
use crate::actions::send_report::web_channel;
use crate::actions::{Office, SealError};
use crate::domain::consent::{
    ConsentLog, GivenBy, Level, RecipientClass, Statement, Switch, effective,
};
use crate::domain::ids::{IncidentId, ReportId};
use crate::domain::promises;
use crate::domain::settings::Organisation;
use crate::store::reports::{self, ReportRow};
use crate::store::{Conn, Scope};
use crate::vault::token::CookieToken;
use chrono::{DateTime, Utc};
use serde_json::json;
use std::collections::BTreeSet;

/// What holds about the police after a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PoliceNow {
    /// The level that counts: less than what was ticked when somebody else ticked it.
    pub level: Level,
    /// Whether anything was sent before that the person may hear of.
    pub sent_before: bool,
}

/// The person changes their answer about the police: for everything they told us, or for one time alone.
///
/// # Errors
/// `Ended`; `Stopped`, `Deleting`: a page that was open before they asked must not undo it; `Wrong` for a time that
/// was never told; the database.
pub async fn choose_police(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    level: Level,
    about: Option<i32>,
    page_version: &'static str,
) -> Result<PoliceNow, VisitError> {
    let due = promises::police_decision(&promises::hours_of(org), office.clock.now());
    inside(office, org, token, move |at| {
        let mut report = still_going(at.conn, at.scope, at.visit.report)?;
        let said = said(at.conn, at.scope, at.visit.report, page_version)?;
        let times = times(at.conn, at.scope, at.visit.report, about)?;
        let statement = Statement::Sharing {
            to: RecipientClass::Police,
            level,
        };
        if !is_said(
            at.conn,
            at.scope,
            &report,
            statement,
            &times,
            at.office.clock.now(),
        )? {
            consent::change_police(
                at.conn,
                at.office,
                at.scope,
                at.visit.report,
                level,
                &said,
                &times,
            )?;
        }
        let held = effective(level, said.given_by);
        let log = consent::history(at.conn, at.scope, at.visit.report)?;
        let open = log
            .standing(RecipientClass::Police)
            .level
            .lets_anything_out();
        report = reports::get(at.conn, at.scope, at.visit.report)?;
        report.decision_due = match held.lets_anything_out() {
            true => Some(due.into()),
            false => report.decision_due.filter(|_| open),
        };
        reports::update(at.conn, &report)?;
        let (heard, _) = super::sent::what_was_sent(at.conn, at.scope, at.visit.report)?;
        Ok(PoliceNow {
            level: held,
            sent_before: !heard.is_empty(),
        })
    })
    .await
}

/// The person switches one of the other choices on or off.
///
/// # Errors
/// As [`choose_police`].
pub async fn set_switch(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    switch: Switch,
    on: bool,
    page_version: &'static str,
) -> Result<(), VisitError> {
    inside(office, org, token, move |at| {
        let report = still_going(at.conn, at.scope, at.visit.report)?;
        let said = said(at.conn, at.scope, at.visit.report, page_version)?;
        let statement = Statement::Switch { switch, on };
        let times = times(at.conn, at.scope, at.visit.report, None)?;
        if is_said(
            at.conn,
            at.scope,
            &report,
            statement,
            &times,
            at.office.clock.now(),
        )? {
            return Ok(());
        }
        consent::add(
            at.conn,
            at.office,
            at.scope,
            at.visit.report,
            &[statement],
            &said,
        )?;
        let detail = json!({ "switch": switch.code(), "on": on });
        at.happened("switch_set", detail)
    })
    .await
}

/// The report, if nothing was asked that a change would undo.
fn still_going(conn: &mut Conn, scope: Scope, id: ReportId) -> Result<ReportRow, VisitError> {
    let report = reports::get(conn, scope, id)?;
    if crate::store::erasing::request(conn, scope, id)?.is_some() {
        return Err(VisitError::Deleting);
    }
    match report.stop_asked_at {
        Some(_) => Err(VisitError::Stopped),
        None => Ok(report),
    }
}

/// The times an answer is about: the one with this number, or all.
fn times(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    about: Option<i32>,
) -> Result<BTreeSet<IncidentId>, VisitError> {
    let times: BTreeSet<IncidentId> = reports::incidents(conn, scope, report)?
        .into_iter()
        .filter(|incident| about.is_none_or(|number| number == incident.number))
        .map(|incident| incident.id)
        .collect();
    match times.is_empty() {
        true => Err(VisitError::Wrong),
        false => Ok(times),
    }
}

/// Whether the very same was said a moment ago: a button pressed twice. The same answer given again later counts,
/// because a yes is asked again after a while.
fn is_said(
    conn: &mut Conn,
    scope: Scope,
    report: &ReportRow,
    statement: Statement,
    times: &BTreeSet<IncidentId>,
    now: DateTime<Utc>,
) -> Result<bool, SealError> {
    let log: ConsentLog = consent::history(conn, scope, report.id)?;
    Ok(log.events().last().is_some_and(|last| {
        last.statement == statement && last.incidents == *times && now - last.at < PRESSED_TWICE
    }))
}

/// Whoever holds the code speaks as they did when they told us.
pub(super) fn said(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    page_version: &'static str,
) -> Result<Said<'static>, SealError> {
    let given_by = consent::history(conn, scope, report)?
        .events()
        .first()
        .map_or(GivenBy::Person, |first| first.given_by);
    Ok(Said {
        given_by,
        channel: web_channel(page_version),
        page_version,
        recorded_by: None,
    })
}

/// The person asks us to stop.
///
/// # Errors
/// `Ended`; the database.
pub async fn stop(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    page_version: &'static str,
) -> Result<(), VisitError> {
    inside(office, org, token, move |at| {
        stop_inside(at.conn, at.office, at.scope, at.visit.report, page_version)
    })
    .await
}

/// Stops inside a deed; who asked before is not asked again.
pub(super) fn stop_inside(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    id: ReportId,
    page_version: &'static str,
) -> Result<(), VisitError> {
    let mut report = reports::get(conn, scope, id)?;
    if report.stop_asked_at.is_none() {
        let said = said(conn, scope, id, page_version)?;
        consent::stop(conn, office, scope, id, &said)?;
        report.stop_asked_at = Some(office.clock.now().into());
        report.decision_due = None;
        reports::update(conn, &report)?;
    }
    Ok(())
}
