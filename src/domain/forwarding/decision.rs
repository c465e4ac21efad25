//! The decision about the police: forward, not now, the person's choice, or no ground.

use super::{Basis, Ground, Manifest, Refusal};
use crate::domain::consent::{ConsentLog, RecipientClass, consent_holds};
use crate::domain::permissions::{Deed, Role, allows};
use chrono::{DateTime, Utc};

crate::codes! {
    /// How the question "do we tell them?" was decided.
    Decision {
        /// We tell them.
        Forward = "forward",
        /// Not now; it stays open.
        NotNow = "not_now",
        /// The person does not want it. An outcome, not a failure.
        PersonsChoice = "persons_choice",
        /// We see no reason to.
        NoGround = "no_ground",
    }
}

/// A proposal to tell somebody.
#[derive(Debug, Clone, Copy)]
pub struct Proposal<'a> {
    /// What would leave, and on what basis.
    pub manifest: &'a Manifest,
    /// Why we tell them, when the person agreed.
    pub grounds: &'a [Ground],
    /// Whether support was offered (the list on the sent page counts).
    pub support_offered: bool,
    /// Whether somebody is in danger or in need of safeguarding, which goes before support.
    pub danger_or_safeguarding: bool,
}

/// Whether a proposal may be made and laid before a second person.
///
/// # Errors
/// The first reason why not.
pub fn decide(
    log: &ConsentLog,
    proposal: &Proposal<'_>,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let manifest = proposal.manifest;
    let without_consent = matches!(manifest.basis, Basis::Override(_));
    let deed = if without_consent {
        Deed::ProposeOverride
    } else {
        Deed::ProposeForward
    };
    if !allows(manifest.signatures.proposed.role, deed) {
        return Err(Refusal::RoleMayNotPropose);
    }
    if !without_consent && proposal.grounds.is_empty() {
        return Err(Refusal::NoGround);
    }
    let goes_first = without_consent || proposal.danger_or_safeguarding;
    if !goes_first && !proposal.support_offered {
        return Err(Refusal::SupportNotOffered);
    }
    consent_holds(log, manifest, now)
}

/// What must be known to decide that nobody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoForward {
    /// The role of the one who decides.
    pub role: Role,
    /// Whether a reason is written that the person can read.
    pub reason_given: bool,
    /// Whether the person was offered help to report directly.
    pub help_to_report_given: bool,
}

/// Whether a decision other than forwarding may be recorded.
///
/// # Errors
/// When the person's yes is not answered with a lead, a reason and help to report directly; or
/// when a choice is put in their mouth that they did not make.
pub fn may_decide_otherwise(
    decision: Decision,
    log: &ConsentLog,
    class: RecipientClass,
    given: &NoForward,
) -> Result<(), Refusal> {
    let said_yes = log.standing(class).level.lets_anything_out();
    if !allows(given.role, Deed::ProposeForward) {
        return Err(Refusal::RoleMayNotPropose);
    }
    match decision {
        // Forwarding is decided by `decide`; here it can only be missing its reasons.
        Decision::Forward => Err(Refusal::NoGround),
        Decision::PersonsChoice if said_yes => Err(Refusal::AnswerIsYes),
        Decision::PersonsChoice => Ok(()),
        Decision::NotNow if !given.reason_given => Err(Refusal::ReasonMissing),
        Decision::NotNow => Ok(()),
        Decision::NoGround => {
            if said_yes && !allows(given.role, Deed::RefuseAfterYes) {
                return Err(Refusal::NoGroundNeedsLead);
            }
            if !given.reason_given {
                return Err(Refusal::ReasonMissing);
            }
            if said_yes && !given.help_to_report_given {
                return Err(Refusal::HelpToReportMissing);
            }
            Ok(())
        }
    }
}

/// Working days within which a yes to the police is decided.
pub const YES_DECIDED_WITHIN_WORKING_DAYS: u32 = 2;

/// Where a yes that waits for its decision stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueState {
    /// Nothing waits.
    Settled,
    /// It waits, and there is time.
    Due(DateTime<Utc>),
    /// It waits, and the time is over.
    Overdue(DateTime<Utc>),
}

/// Whether a yes still waits for its decision. `due` is reckoned by the opening hours; `None`
/// when the person did not say yes.
pub fn yes_is_due(due: Option<DateTime<Utc>>, decided: bool, now: DateTime<Utc>) -> DueState {
    match due {
        None => DueState::Settled,
        Some(_) if decided => DueState::Settled,
        Some(due) if now > due => DueState::Overdue(due),
        Some(due) => DueState::Due(due),
    }
}
