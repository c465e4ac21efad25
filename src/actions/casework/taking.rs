//! Whose a report is, what workers call it, what they note on it, and who is barred from it.

use super::{CaseError, Caseworker, InHand, in_hand, still_open};
use crate::actions::Office;
use crate::actions::sealing::{open_block, reseal_block};
use crate::domain::codes::code_list;
use crate::domain::ids::{IncidentId, ReportId, WorkerId};
use crate::domain::permissions::{Deed, Role, allows};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::{accounts, keys, lanes, queue, reports};
use crate::vault::{Label, RecipientKind};
use serde_json::json;

/// Gives a report to a worker: to oneself, or to another. A helper's own way into it ends.
///
/// # Errors
/// `CannotHave` when the other may not open reports or is barred from this one; `First`; `NotTheirs`.
pub async fn give(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    to: WorkerId,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        still_open(hand)?;
        take(hand, to)?;
        hand.save()
    })
    .await
}

/// Gives the report in hand to a worker; the caller saves it.
///
/// # Errors
/// As [`give`].
pub(super) fn take(hand: &mut InHand<'_>, to: WorkerId) -> Result<(), CaseError> {
    let worker =
        accounts::get_worker(hand.conn, hand.scope, to).map_err(|_| CaseError::CannotHave)?;
    let works = worker.status == "active"
        && Role::parse(&worker.role).is_some_and(|role| allows(role, Deed::OpenReport));
    let barred = queue::barred_from(hand.conn, hand.scope, to)?.contains(&hand.report.id);
    if !works || barred {
        return Err(CaseError::CannotHave);
    }
    hand.report.owner_id = Some(to);
    // Somebody stands behind it now.
    hand.report.quarantined = false;
    keys::delete_wraps_of_report(
        hand.conn,
        hand.scope,
        hand.report.id,
        RecipientKind::Helper.code(),
    )?;
    hand.note("taken", json!({ "to": to.0 }), false)
}

/// Gives a report the name workers know it by; blank words take the old name away.
///
/// # Errors
/// `NotTheirs`; the database.
pub async fn name_it(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    nickname: Private,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, None, move |hand| {
        let old = reports::blocks(hand.conn, hand.scope, report, Label::Nickname.code())?.pop();
        match old {
            Some(row) => {
                let opened = open_block(
                    hand.conn,
                    hand.office,
                    hand.scope,
                    row.id,
                    &hand.who.keyring,
                )?;
                reseal_block(
                    hand.conn,
                    hand.office,
                    hand.scope,
                    &opened,
                    Some(hand.who.id),
                    nickname.expose().as_bytes(),
                )?;
            }
            None => {
                hand.seal(Label::Nickname, None, &nickname)?;
            }
        }
        hand.record("nickname_set", json!({}))
    })
    .await
}

/// Adds a note.
///
/// # Errors
/// `NotTheirs`; the database.
pub async fn write_note(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    words: Private,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, None, move |hand| {
        let block = hand.seal(Label::Note, None, &words)?;
        hand.note("note", json!({ "block": block.0 }), false)
    })
    .await
}

/// The lists that a worker completes from what the person told, and never shortens: nobody can lower what
/// the person perceived.
pub const COMPLETED: &[&str] = &["incident_type", "hostility_indicator", "ripple"];

/// Adds kinds of incident and signs of hostility that the person's words show.
///
/// # Errors
/// `NotTheirs`, also for an incident of another report; the database.
pub async fn complete_facts(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    incident: IncidentId,
    found: Vec<(String, String)>,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        still_open(hand)?;
        let theirs = reports::incidents(hand.conn, hand.scope, report)?
            .iter()
            .any(|row| row.id == incident);
        if !theirs {
            return Err(CaseError::NotTheirs);
        }
        let known: Vec<(String, String)> = found
            .into_iter()
            .filter(|(list, code)| {
                COMPLETED.contains(&list.as_str())
                    && code_list(list).is_some_and(|known| known.contains(code))
            })
            .collect();
        reports::add_codes(hand.conn, hand.scope, report, incident, &known)?;
        hand.note("facts_completed", json!({ "added": known }), false)?;
        hand.save()
    })
    .await
}

/// Bars a worker from a report because of a conflict of interest. The report is then not there for them.
///
/// # Errors
/// `NotTheirs` for anybody but a lead; the database.
pub async fn bar(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    worker: WorkerId,
    barred: bool,
) -> Result<(), CaseError> {
    if !allows(who.role, Deed::BarConflict) {
        return Err(CaseError::NotTheirs);
    }
    in_hand(office, org, who, report, None, move |hand| {
        accounts::get_worker(hand.conn, hand.scope, worker)?;
        let now = hand.office.clock.now().into();
        if barred {
            lanes::bar(hand.conn, hand.scope, report, worker, hand.who.id, now)?;
            if hand.report.owner_id == Some(worker) {
                hand.report.owner_id = None;
                hand.save()?;
            }
        } else {
            lanes::unbar(hand.conn, hand.scope, report, worker)?;
        }
        let act = if barred { "barred" } else { "unbarred" };
        hand.note(act, json!({ "worker": worker.0 }), false)
    })
    .await
}
