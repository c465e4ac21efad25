//! Telling the police, or another agency: when we may, what leaves, who signs, and what we chase.

mod chaser;
mod decision;
mod manifest;
mod matrix;
mod overrides;
mod refusal;
mod reply;
mod signatures;

pub use chaser::{Chaser, ChaserStep, chase};
pub use decision::{
    Decision, DueState, NoForward, Proposal, YES_DECIDED_WITHIN_WORKING_DAYS, decide,
    may_decide_otherwise, yes_is_due,
};
pub use manifest::{Basis, FieldSent, Manifest, Reading};
pub use matrix::{Field, FieldGroup, Rule, is_home, rule};
pub use overrides::{Override, OverrideGround, PersonTold, public_sentence_key};
pub use refusal::Refusal;
pub use reply::{Flagged, ForwardState, NotRecorded, PoliceReply, Recorded, after_reply};
pub use signatures::{Signature, Signatures, may_sign};

crate::codes! {
    /// Why we tell somebody, when the person agreed.
    Ground {
        /// The person asks us to. Enough by itself.
        PersonAsks = "person_asks",
        /// What they describe may be a crime.
        CrimeAlleged = "crime_alleged",
        /// Several acts that together are harassment.
        CourseOfConduct = "course_of_conduct",
        /// Somebody may be hurt.
        RiskOfHarm = "risk_of_harm",
        /// Somebody needs protecting.
        Safeguarding = "safeguarding",
    }
}

impl Ground {
    /// The ground as the pack states it.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::PersonAsks => "The person asks us to tell you.",
            Self::CrimeAlleged => "What the person describes may be a crime.",
            Self::CourseOfConduct => {
                "The incidents below belong together: read as a course of conduct, they may amount to harassment."
            }
            Self::RiskOfHarm => "We believe somebody may be harmed.",
            Self::Safeguarding => "This is a safeguarding matter.",
        }
    }
}

#[cfg(test)]
mod tests;
