//! Actions: dated promises, each with one owner; among them referrals, whose way we follow to the end.

use super::{CaseError, Caseworker, in_hand, still_open};
use crate::actions::Office;
use crate::domain::ids::{ActionId, ReportId, WorkerId};
use crate::domain::lanes::Lane;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::domain::triage::Audience;
use crate::store::lanes::{self, ActionRow};
use crate::vault::Label;
use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;

crate::codes! {
    /// What is promised.
    Step {
        /// Ask how the person is.
        CheckIn = "check_in",
        /// Ring.
        Call = "call",
        /// Write.
        Write = "write",
        /// Work out a safety plan.
        SafetyPlan = "safety_plan",
        /// A referral was made to a service.
        ReferralMade = "referral_made",
        /// The service said yes.
        ReferralAccepted = "referral_accepted",
        /// The service has begun.
        ReferralStarted = "referral_started",
        /// The service has finished.
        ReferralFinished = "referral_finished",
        /// The service, or the person, said no.
        ReferralDeclined = "referral_declined",
        /// There is no such service: a gap to be counted.
        NothingExists = "nothing_exists",
        /// Invite to peer support, online or face to face.
        PeerSupport = "peer_support",
        /// Arrange what the person needs when we talk.
        Adjustments = "adjustments",
        /// Something others should learn.
        LearningPoint = "learning_point",
        /// Tell the person what came of it: "you said, we did".
        YouSaidWeDid = "you_said_we_did",
        /// Ask for an ASB Case Review.
        AsbCaseReview = "asb_case_review",
        /// Something else, in words.
        Other = "other",
    }
}

impl Step {
    /// The step in the words of the desk.
    pub const fn words(self) -> &'static str {
        match self {
            Self::CheckIn => "Check in with the person",
            Self::Call => "Call the person",
            Self::Write => "Write to the person",
            Self::SafetyPlan => "Make a safety plan with the person",
            Self::ReferralMade => "Referral made",
            Self::ReferralAccepted => "Referral accepted",
            Self::ReferralStarted => "Referral started",
            Self::ReferralFinished => "Referral finished",
            Self::ReferralDeclined => "Referral declined",
            Self::NothingExists => "Needed, but no such service exists",
            Self::PeerSupport => "Invite to peer support",
            Self::Adjustments => "Set up their adjustments",
            Self::LearningPoint => "Share what others should learn",
            Self::YouSaidWeDid => "Tell them what came of it: you said, we did",
            Self::AsbCaseReview => "Ask for an ASB Case Review",
            Self::Other => "Something else",
        }
    }

    /// Whether it is a step on the way of a referral.
    pub const fn is_referral(self) -> bool {
        matches!(
            self,
            Self::ReferralMade
                | Self::ReferralAccepted
                | Self::ReferralStarted
                | Self::ReferralFinished
                | Self::ReferralDeclined
                | Self::NothingExists
        )
    }

    /// Whether a referral that came this far is over.
    pub const fn ends_a_referral(self) -> bool {
        matches!(
            self,
            Self::ReferralFinished | Self::ReferralDeclined | Self::NothingExists
        )
    }

    /// The lane the step belongs to, as far as the step decides it.
    pub const fn lane(self) -> Lane {
        match self {
            Self::LearningPoint | Self::YouSaidWeDid => Lane::Education,
            _ => Lane::Signposting,
        }
    }
}

/// A promise as a worker makes it.
#[derive(Debug, Clone)]
pub struct NewPromise {
    /// The lane.
    pub lane: Lane,
    /// What.
    pub step: Step,
    /// The words with it.
    pub words: Private,
    /// Who keeps it.
    pub owner: WorkerId,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// For a learning point: who should learn.
    pub audience: Option<Audience>,
}

/// Makes a promise.
///
/// # Errors
/// `CannotHave` when the owner is no worker here; `First`; `NotTheirs`; the database.
pub async fn promise(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    new: NewPromise,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        still_open(hand)?;
        crate::store::accounts::get_worker(hand.conn, hand.scope, new.owner)
            .map_err(|_| CaseError::CannotHave)?;
        let block = hand.seal_some(Label::ActionText, &new.words)?;
        let id = ActionId(Uuid::now_v7());
        let over = new.step.ends_a_referral();
        let now = hand.office.clock.now().into();
        lanes::insert_action(
            hand.conn,
            &ActionRow {
                organisation_id: hand.scope.0,
                id,
                report_id: report,
                lane: new.lane.code().to_owned(),
                step: new.step.code().to_owned(),
                note_block: block,
                owner_id: new.owner,
                due_on: new.due_on,
                state: if over { "done" } else { "open" }.to_owned(),
                created_at: now,
                ended_at: over.then_some(now),
            },
        )?;
        let detail = json!({
            "step": new.step.code(), "lane": new.lane.code(), "action": id.0,
            "audience": new.audience.map(Audience::code), "block": block.map(|block| block.0),
        });
        hand.note("promised", detail, false)?;
        hand.save()
    })
    .await
}

/// What became of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// Kept.
    Done,
    /// Not needed any more.
    Dropped,
    /// A referral went a step on; it ends by itself where the way ends.
    Moved(Step, Option<NaiveDate>),
}

/// Writes down what became of a promise.
///
/// # Errors
/// `NotTheirs`, also when it ended before; `First`; the database.
pub async fn became(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    action: ActionId,
    became: Became,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        let row = lanes::actions(hand.conn, hand.scope, report)?
            .into_iter()
            .find(|row| row.id == action && row.state == "open")
            .ok_or(CaseError::NotTheirs)?;
        let now = hand.office.clock.now().into();
        let (state, step) = match became {
            Became::Done => ("done", row.step),
            Became::Dropped => ("dropped", row.step),
            Became::Moved(step, due_on) => {
                lanes::move_action(hand.conn, hand.scope, action, step.code(), due_on)?;
                let over = if step.ends_a_referral() {
                    "done"
                } else {
                    "open"
                };
                (over, step.code().to_owned())
            }
        };
        if state != "open" {
            lanes::end_action(hand.conn, hand.scope, report, action, state, now)?;
        }
        let detail = json!({ "step": step, "action": action.0, "became": state });
        hand.note("promise_moved", detail, false)?;
        hand.save()
    })
    .await
}
