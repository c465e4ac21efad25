//! Two reports of one person: somebody who lost their words and had given no way to be reached tells us again, and a
//! worker puts the two together. The link is for workers alone; it opens nothing.

use super::{CaseError, Caseworker, InHand, in_hand, theirs};
use crate::actions::Office;
use crate::actions::record::event;
use crate::domain::ids::{Reference, ReportId};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::links::{self, LinkRow};
use crate::store::reports;
use serde_json::json;

/// Links a report with the one of this reference.
///
/// # Errors
/// `NoSuchReference` when no report of theirs has it; `NotTheirs`; the database.
pub async fn link(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    reference: Private,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, None, move |hand| {
        let other = found(hand, &reference)?;
        links::insert(
            hand.conn,
            &LinkRow {
                organisation_id: hand.scope.0,
                report_id: report,
                other_id: other,
                linked_by: hand.who.id,
                at: hand.office.clock.now().into(),
            },
        )?;
        note_on_both(hand, other, "linked")
    })
    .await
}

/// Takes the link with the report of this reference away.
///
/// # Errors
/// As [`link`].
pub async fn unlink(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    reference: Private,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, None, move |hand| {
        let other = found(hand, &reference)?;
        links::delete(hand.conn, hand.scope, report, other)?;
        note_on_both(hand, other, "unlinked")
    })
    .await
}

/// The other report, if this worker may open it too.
fn found(hand: &mut InHand<'_>, reference: &Private) -> Result<ReportId, CaseError> {
    let typed = Reference::parse(reference.expose()).ok_or(CaseError::NoSuchReference)?;
    let row = reports::by_reference(hand.conn, hand.scope, typed.as_str())?
        .filter(|row| row.id != hand.report.id)
        .ok_or(CaseError::NoSuchReference)?;
    match theirs(hand.conn, hand.scope, hand.who, row.id) {
        Ok(row) => Ok(row.id),
        Err(CaseError::NotTheirs) => Err(CaseError::NoSuchReference),
        Err(error) => Err(error),
    }
}

fn note_on_both(hand: &mut InHand<'_>, other: ReportId, kind: &str) -> Result<(), CaseError> {
    let detail = json!({ "with": hand.report.id });
    event(
        hand.conn,
        hand.office,
        hand.scope,
        other,
        Some(hand.who.id),
        kind,
        detail,
        false,
    )?;
    hand.note(kind, json!({ "with": other }), false)
}
