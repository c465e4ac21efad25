//! Moving the four lanes: confirming what triage proposed, or changing it.

use super::reading::{police_decided, states_of};
use super::{CaseError, Caseworker, InHand, in_hand, still_open};
use crate::actions::{Office, SealError, consent};
use crate::domain::ids::ReportId;
use crate::domain::lanes::{Known, Lane, LaneState, Lanes, may_move};
use crate::domain::risk::{RiskLevel, Sign};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::lanes as rows;
use crate::vault::Label;
use chrono::NaiveDate;
use serde_json::json;

/// Where a worker moves one lane.
#[derive(Debug, Clone)]
pub struct Move {
    /// The lane.
    pub lane: Lane,
    /// Its state.
    pub state: LaneState,
    /// When its next step is due; kept only while the lane is active.
    pub next_date: Option<NaiveDate>,
    /// Why, or how it went.
    pub because: Private,
}

/// Moves lanes, all or none.
///
/// # Errors
/// The first rule that stands against one of them; `First`; `NotTheirs`; the database.
pub async fn move_lanes(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    moves: Vec<Move>,
    support_offered: bool,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        still_open(hand)?;
        apply(hand, &moves, support_offered)?;
        hand.save()
    })
    .await
}

/// Moves lanes of the report in hand; the caller saves it.
///
/// Support comes before the police whatever the order on the page, so the lanes move in the order U, S, E, R.
///
/// # Errors
/// As [`move_lanes`].
pub(super) fn apply(
    hand: &mut InHand<'_>,
    moves: &[Move],
    support_offered: bool,
) -> Result<Lanes, CaseError> {
    let mut known = known(hand, support_offered)?;
    let stored = rows::of_report(hand.conn, hand.scope, hand.report.id)?;
    let mut lanes = states_of(&stored);
    for &lane in Lane::ALL {
        let Some(wanted) = moves.iter().find(|wanted| wanted.lane == lane) else {
            continue;
        };
        known.reason_given = !wanted.because.is_blank();
        may_move(&lanes, lane, wanted.state, hand.who.role, &known)?;
        let row = stored
            .iter()
            .find(|row| row.name == lane.code())
            .ok_or(SealError::Malformed("a report without a lane"))?;
        write_down(hand, row, wanted)?;
        lanes = lanes.with(lane, wanted.state);
    }
    Ok(lanes)
}

fn write_down(hand: &mut InHand<'_>, row: &rows::LaneRow, wanted: &Move) -> Result<(), CaseError> {
    let same = row.state == wanted.state.code()
        && row.next_date == wanted.next_date
        && row.confirmed_by.is_some()
        && wanted.because.is_blank();
    if same {
        return Ok(());
    }
    rows::update(
        hand.conn,
        &rows::LaneRow {
            state: wanted.state.code().to_owned(),
            confirmed_by: Some(hand.who.id),
            next_date: wanted.next_date.filter(|_| wanted.state.is_active()),
            changed_at: hand.office.clock.now().into(),
            ..row.clone()
        },
    )?;
    let block = hand.seal_some(Label::WriteUp, &wanted.because)?;
    let detail = json!({
        "lane": wanted.lane.code(), "from": row.state, "to": wanted.state.code(),
        "proposed": row.proposed_state, "block": block.map(|block| block.0),
    });
    hand.note("lane_moved", detail, false)
}

fn known(hand: &mut InHand<'_>, support_offered: bool) -> Result<Known, CaseError> {
    let log = consent::history(hand.conn, hand.scope, hand.report.id)?;
    let seen = super::reading::assessment(hand)?;
    Ok(Known {
        safety_checked: super::level::level_of(hand)? != RiskLevel::Unread,
        support_offered,
        danger_or_safeguarding: hand.report.danger || seen.danger() || seen.shows(Sign::Under18),
        police_decided: police_decided(hand, &log)?,
        reason_given: false,
    })
}
