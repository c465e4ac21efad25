//! Finishing a simple report in one step: level, four lanes, the last word to the person, closed.

use super::closing::{Ending, end};
use super::contact::{Writing, post};
use super::lanes::{Move, apply};
use super::level::{Setting, set};
use super::taking::take;
use super::{CaseError, Caseworker, in_hand, still_open};
use crate::actions::Office;
use crate::domain::ids::ReportId;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;

/// All that one page asks.
#[derive(Debug, Clone)]
pub struct Finish {
    /// The level; `None` when it is set already.
    pub level: Option<Setting>,
    /// Where each lane ends.
    pub lanes: Vec<Move>,
    /// Support was offered.
    pub support_offered: bool,
    /// The last message to the person; blank when there is no way to tell them.
    pub message: Private,
    /// How it ends.
    pub ending: Ending,
}

/// Does all of it, or nothing.
///
/// # Errors
/// The first rule that stands against it; `First`; `NotTheirs`; the database.
pub async fn finish(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    finish: Finish,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        still_open(hand)?;
        if hand.report.owner_id.is_none() {
            take(hand, hand.who.id)?;
        }
        if let Some(setting) = &finish.level {
            set(hand, setting)?;
        }
        apply(hand, &finish.lanes, finish.support_offered)?;
        if !finish.message.is_blank() {
            let writing = Writing {
                words: finish.message.clone(),
                asks: false,
                tells_the_end: true,
            };
            post(hand, &writing)?;
        }
        end(hand, &finish.ending)?;
        hand.save()
    })
    .await
}
