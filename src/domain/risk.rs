//! Risk: what the answers show, what they do not tell, and the level a human sets.
//!
//! There are no points. A gate means "now"; a trigger means "soon"; what was not asked or not
//! answered is listed, never taken as good news. The tool proposes, a human decides. Impairment
//! and how often somebody got in touch are never read as a sign that things are less serious
//! (reference: EMPAC hate crime risk research; the service's own rules, design 5).

mod setting;
mod signs;

pub use setting::{
    QueueRank, RiskRefusal, after_repeat_contact, check_setting, may_set, proposed_steps,
};
pub use signs::{Presence, Sign, Weight};

use crate::domain::facts::Facts;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Version of the signs and of how they lead to a level; stored with every assessment.
pub const TOOL_VERSION: &str = "2026-11";

crate::codes! {
    /// How urgent a report is, as a human has set it; `unread` until one has.
    RiskLevel {
        /// Nobody has read the report yet: above everything but danger in the queue.
        Unread = "unread",
        /// Nothing known points to harm soon.
        Standard = "standard",
        /// Harm may come: a call within a working day and a safety plan.
        Medium = "medium",
        /// Harm is likely or here: today, with the safeguarding lead.
        High = "high",
    }
}

crate::codes! {
    /// One dated promise that goes with a level.
    RiskStep {
        /// Answer the person within a working day.
        Reply = "reply",
        /// Offer the support lane.
        OfferSupport = "offer_support",
        /// Ring, or use their safe way, within a working day.
        Call = "call",
        /// Make a safety plan together.
        SafetyPlan = "safety_plan",
        /// Look for earlier reports that belong together.
        SeriesCheck = "series_check",
        /// Tell them about the ASB Case Review (Anti-social Behaviour, Crime and Policing Act 2014, s.104).
        AsbCaseReview = "asb_case_review",
        /// Act the same day.
        SameDay = "same_day",
        /// Bring in a lead and the safeguarding lead.
        TellLead = "tell_lead",
        /// Consider telling the police or the council without a yes (an override).
        ConsiderOverride = "consider_override",
        /// Refer to the agencies that meet about high risk.
        MultiAgency = "multi_agency",
        /// Look at the level again at its review date.
        Review = "review",
    }
}

impl RiskStep {
    /// The step in plain words for the desk.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Reply => "Answer within 1 working day",
            Self::OfferSupport => "Offer support",
            Self::Call => "Get in touch in their safe way within 1 working day",
            Self::SafetyPlan => "Make a safety plan with the person",
            Self::SeriesCheck => "Look for earlier reports that belong with this one",
            Self::AsbCaseReview => "Tell them about the ASB Case Review",
            Self::SameDay => "Act today",
            Self::TellLead => "Tell a lead and the safeguarding lead",
            Self::ConsiderOverride => "Consider whether we must tell someone without their yes",
            Self::MultiAgency => "Refer to the agencies that meet about high risk",
            Self::Review => "Review the level when its date comes",
        }
    }
}

/// What the report's answers alone cannot tell. Nothing = not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    /// Earlier reports, here or elsewhere, on which nobody acted.
    pub reports_without_action: Option<u32>,
    /// Whether it is getting worse or more frequent.
    pub getting_worse: Option<bool>,
    /// Whether it happened in the last seven days (the exact date is sealed).
    pub within_a_week: Option<bool>,
}

/// What the tool saw, and the level it proposes. Stored whole, with the tool's version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// [`TOOL_VERSION`] at the time.
    pub tool_version: String,
    /// What was known beside the answers.
    pub circumstances: Circumstances,
    /// Signs that are there.
    pub present: Vec<Sign>,
    /// Signs the answers rule out.
    pub absent: Vec<Sign>,
    /// Signs nobody has asked or answered about.
    pub not_known: Vec<Sign>,
    /// The level the tool proposes: never `unread`.
    pub proposed: RiskLevel,
    /// Whether the next page and the sent page show crisis contacts.
    pub crisis_contacts: bool,
}

impl Assessment {
    /// Whether the report goes to the top of the queue and gets the short first-look clock:
    /// a gate is there, or the person says they are not safe.
    pub fn danger(&self) -> bool {
        self.present
            .iter()
            .any(|sign| sign.weight() == Weight::Gate || *sign == Sign::NotSafe)
    }

    /// Whether a sign is there.
    pub fn shows(&self, sign: Sign) -> bool {
        self.present.contains(&sign)
    }

    /// Whether so much is not known (over a third) that the level is provisional.
    pub fn provisional(&self) -> bool {
        self.not_known.len() * 3 > Sign::ALL.len()
    }
}

/// Reads the signs from all facts of a report (its incidents merged) and proposes a level.
pub fn assess(facts: &Facts, circumstances: Circumstances) -> Assessment {
    let with = |presence: Presence| {
        Sign::ALL
            .iter()
            .copied()
            .filter(|sign| sign.presence(facts, &circumstances) == presence)
            .collect::<Vec<_>>()
    };
    let present = with(Presence::Present);
    let proposed = propose(&present);
    Assessment {
        tool_version: TOOL_VERSION.to_owned(),
        circumstances,
        absent: with(Presence::Absent),
        not_known: with(Presence::NotKnown),
        proposed,
        crisis_contacts: crisis_contacts(facts),
        present,
    }
}

/// One gate or strong trigger, or two triggers together: high. One trigger: medium.
fn propose(present: &[Sign]) -> RiskLevel {
    let urgent = present
        .iter()
        .any(|sign| matches!(sign.weight(), Weight::Gate | Weight::Strong));
    match present.len() {
        _ if urgent => RiskLevel::High,
        0 => RiskLevel::Standard,
        1 => RiskLevel::Medium,
        _ => RiskLevel::High,
    }
}

/// Whether an answer speaks of suicide or self-harm, so that the next page shows crisis contacts.
pub fn crisis_contacts(facts: &Facts) -> bool {
    facts.has("danger_now", "want_to_die") || facts.has("impact", "self_harm_or_suicidal")
}

/// The place of a report in the queue; smaller comes first.
pub fn queue_rank(danger: bool, level: RiskLevel, received_at: DateTime<Utc>) -> QueueRank {
    QueueRank::new(danger, level, received_at)
}

#[cfg(test)]
mod tests;
