//! Removing a report at the person's wish before its day, and a hold that keeps it for a court, a complaint or an
//! inquiry.

use super::{CaseError, Caseworker, in_hand};
use crate::actions::erase::{self, Why};
use crate::actions::record::Actor;
use crate::actions::{Office, SealError};
use crate::domain::ids::ReportId;
use crate::domain::opening_hours::local_date;
use crate::domain::permissions::{Deed, allows};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::erasing;
use crate::vault::Label;
use chrono::NaiveDate;
use serde_json::json;

/// Removes a report now, because the person asked and nothing holds it.
///
/// # Errors
/// `NotAsked`; `Held`; `First`; `NotTheirs` for anybody but a lead; the database.
pub async fn remove_now(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
) -> Result<(), CaseError> {
    if !allows(who.role, Deed::RemoveReport) {
        return Err(CaseError::NotTheirs);
    }
    in_hand(office, org, who, report, Some(version), move |hand| {
        if erasing::request(hand.conn, hand.scope, report)?.is_none() {
            return Err(CaseError::NotAsked);
        }
        let today = local_date(hand.office.clock.now());
        if erase::hold(hand.conn, hand.scope, &hand.report, today)?.is_some() {
            return Err(CaseError::Held);
        }
        let actor = Actor::Worker(hand.who.id);
        erase::remove(
            hand.conn,
            hand.office,
            hand.scope,
            report,
            actor,
            Why::Asked,
        )?;
        Ok(())
    })
    .await?;
    Ok(office
        .store
        .forget_deleted()
        .await
        .map_err(SealError::from)?)
}

/// Holds a report until a day, or lets it go again.
///
/// # Errors
/// `First`; `NotTheirs` for anybody but a lead; the database.
pub async fn hold(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    until: Option<NaiveDate>,
    why: Private,
) -> Result<(), CaseError> {
    if !allows(who.role, Deed::HoldReport) {
        return Err(CaseError::NotTheirs);
    }
    in_hand(office, org, who, report, Some(version), move |hand| {
        let block = hand.seal(Label::DecisionReason, None, &why)?;
        hand.report.held_until = until;
        hand.note(
            "hold_set",
            json!({ "until": until, "block": block.0 }),
            false,
        )?;
        hand.save()
    })
    .await
}
