//! Closing a report when all four lanes have ended and the person was told; and opening it again.

use super::reading::states_of;
use super::{CaseError, Caseworker, InHand, in_hand, still_open};
use crate::actions::{Office, SealError};
use crate::domain::codes::code_list;
use crate::domain::ids::ReportId;
use crate::domain::keeping::{Kept, remove_on};
use crate::domain::lanes::{LaneRefusal, Told, may_close};
use crate::domain::opening_hours::local_date;
use crate::domain::settings::Organisation;
use crate::store::lanes;
use serde_json::json;

/// How a report ends.
#[derive(Debug, Clone)]
pub struct Ending {
    /// Code of `close_reason`.
    pub reason: String,
    /// Code of `outcome`, if there is one to name.
    pub outcome: Option<String>,
    /// There is no way to tell the person.
    pub no_way_to_tell: bool,
}

/// Closes a report.
///
/// # Errors
/// `Lane` with the lane still open, or that the person was not told; `First`; `NotTheirs`; the database.
pub async fn close(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    ending: Ending,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        still_open(hand)?;
        end(hand, &ending)?;
        hand.save()
    })
    .await
}

/// Closes the report in hand; the caller saves it.
///
/// # Errors
/// As [`close`].
pub(super) fn end(hand: &mut InHand<'_>, ending: &Ending) -> Result<(), CaseError> {
    let known = |list: &str, code: &str| code_list(list).is_some_and(|list| list.contains(code));
    let known_codes = known("close_reason", &ending.reason)
        && ending
            .outcome
            .as_deref()
            .is_none_or(|code| known("outcome", code));
    if !known_codes {
        return Err(SealError::Malformed("an ending").into());
    }
    let stored = lanes::of_report(hand.conn, hand.scope, hand.report.id)?;
    may_close(&states_of(&stored), told(hand, ending))?;
    let now = hand.office.clock.now();
    hand.report.closed_at = Some(now.into());
    hand.report.close_reason = Some(ending.reason.clone());
    hand.report.outcome = ending.outcome.clone();
    hand.report.danger = false;
    hand.report.decision_due = None;
    hand.report.remove_on = Some(remove_on(&kept(hand)?, local_date(now)));
    let detail = json!({
        "reason": ending.reason, "outcome": ending.outcome, "no_way": ending.no_way_to_tell,
    });
    hand.note("closed", detail, true)
}

fn told(hand: &InHand<'_>, ending: &Ending) -> Option<Told> {
    match hand.report.told_at {
        Some(_) => Some(Told::MessagePosted),
        None => ending.no_way_to_tell.then_some(Told::NoWay),
    }
}

fn kept(hand: &mut InHand<'_>) -> Result<Kept, CaseError> {
    let told = crate::store::forwards::told_police(hand.conn, hand.scope, hand.report.id)?;
    let age = hand.report.age_band.as_deref();
    Ok(Kept {
        level: super::level::level_of(hand)?,
        named: hand.report.has_name,
        forwarded: !told.is_empty(),
        child: matches!(age, Some("under_13" | "13_15" | "16_17"))
            || hand.report.person_knows_and_agrees.as_deref() == Some("is_child"),
    })
}

/// Opens a closed report again: the person came back, or it happened again.
///
/// # Errors
/// `First`; `NotTheirs`; the database.
pub async fn reopen(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        hand.report.reopen();
        hand.note("reopened", json!({}), true)?;
        hand.save()
    })
    .await
}

/// Takes a report out of quarantine, into the queue: a person stands behind it.
///
/// # Errors
/// `First`; `NotTheirs`; the database.
pub async fn release(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        hand.report.quarantined = false;
        hand.note("released", json!({}), false)?;
        hand.save()
    })
    .await
}

/// Why a report cannot close yet, for the page before anybody tries.
pub fn stands_against(lanes: &crate::domain::lanes::Lanes, told: bool) -> Option<LaneRefusal> {
    may_close(lanes, told.then_some(Told::MessagePosted)).err()
}
