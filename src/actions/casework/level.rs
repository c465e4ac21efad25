//! How urgent a report is: proposed by the tool, set by a human with a reason.

use super::{CaseError, Caseworker, InHand, in_hand, still_open};
use crate::actions::{Office, SealError};
use crate::domain::ids::ReportId;
use crate::domain::risk::{Assessment, RiskLevel, check_setting, queue_rank};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::lanes::{self, RiskRow};
use crate::store::types::{Id, Json};
use crate::vault::Label;
use serde_json::json;
use uuid::Uuid;

/// A level as a worker sets it.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The level.
    pub level: RiskLevel,
    /// Why.
    pub reason: Private,
    /// Whether the person is still in danger now, so that the report stays on top.
    pub still_in_danger: bool,
}

/// Sets the level. Anyone who works on reports raises it; only a lead lowers it.
///
/// # Errors
/// The rule that stands against it; `First`; `NotTheirs`; the database.
pub async fn set_level(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    setting: Setting,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        still_open(hand)?;
        set(hand, &setting)?;
        hand.save()
    })
    .await
}

/// Sets the level of the report in hand; the caller saves it.
///
/// # Errors
/// As [`set_level`].
pub(super) fn set(hand: &mut InHand<'_>, setting: &Setting) -> Result<(), CaseError> {
    let current = level_of(hand)?;
    check_setting(current, setting.level, hand.who.role, &setting.reason)?;
    let seen = super::reading::assessment(hand)?;
    let id = Uuid::now_v7();
    let reason = hand.seal(Label::DecisionReason, Some(id), &setting.reason)?;
    let now = hand.office.clock.now();
    lanes::insert_risk(hand.conn, &row(hand, id, setting, &seen, reason)?)?;
    hand.report.level = setting.level.code().to_owned();
    hand.report.danger = setting.still_in_danger;
    hand.report.queue_rank = queue_rank(
        setting.still_in_danger,
        setting.level,
        hand.report.received_at.0,
    )
    .band();
    if hand.report.read_at.is_none() {
        hand.report.read_at = Some(now.into());
        hand.report.read_by = Some(hand.who.id);
    }
    let detail = json!({
        "from": current.code(), "to": setting.level.code(), "proposed": seen.proposed.code(),
        "danger": setting.still_in_danger, "block": reason.0,
    });
    hand.note("level_set", detail, false)
}

fn row(
    hand: &InHand<'_>,
    id: Uuid,
    setting: &Setting,
    seen: &Assessment,
    reason_block: crate::domain::ids::BlockId,
) -> Result<RiskRow, CaseError> {
    let signs = serde_json::to_value(seen).map_err(|_| SealError::Malformed("an assessment"))?;
    Ok(RiskRow {
        organisation_id: hand.scope.0,
        id: Id(id),
        report_id: hand.report.id,
        at: hand.office.clock.now().into(),
        worker_id: hand.who.id,
        proposed: seen.proposed.code().to_owned(),
        level: setting.level.code().to_owned(),
        tool_version: seen.tool_version.clone(),
        signs: Json(signs),
        reason_block,
    })
}

/// The level the report in hand has now.
pub(super) fn level_of(hand: &InHand<'_>) -> Result<RiskLevel, CaseError> {
    RiskLevel::parse(&hand.report.level).ok_or_else(|| SealError::Malformed("a level").into())
}
