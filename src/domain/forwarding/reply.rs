//! What the police or agency answered, and where that leaves the forward.

use crate::domain::text::Private;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// Where a decision to tell somebody stands.
    ForwardState {
        /// Waits for the second signature.
        Proposed = "proposed",
        /// The second person said no.
        Refused = "refused",
        /// Signed, not sent.
        Signed = "signed",
        /// On its way.
        Sent = "sent",
        /// Opened by whoever held link and code.
        Collected = "collected",
        /// They said that they have it.
        Acknowledged = "acknowledged",
        /// They said whether they recorded it.
        Answered = "answered",
        /// The person withdrew, or we did.
        Withdrawn = "withdrawn",
        /// A decision not to tell anybody, written down.
        Recorded = "recorded",
    }
}

crate::codes! {
    /// Whether they wrote it down.
    Recorded {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// They have not decided.
        NotYet = "not_yet",
    }
}

crate::codes! {
    /// Why they did not record it.
    NotRecorded {
        /// They see no crime in it.
        NoCrimeSeen = "no_crime_seen",
        /// They ask for more detail.
        MoreDetailNeeded = "more_detail_needed",
        /// They call it anti-social behaviour only.
        TreatedAsAsb = "treated_as_asb",
        /// It happened in another force's area.
        OtherForce = "other_force",
        /// They had it already.
        AlreadyRecorded = "already_recorded",
        /// Intelligence only.
        IntelligenceOnly = "intelligence_only",
        /// Something else.
        Other = "other",
        /// No reason was given.
        NoReasonGiven = "no_reason_given",
    }
}

crate::codes! {
    /// Whether they flagged it as a disability hate crime.
    Flagged {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// They did not say.
        NotKnown = "not_known",
    }
}

/// One answer, from the reply form or written down by a worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoliceReply {
    /// Whether they recorded it.
    pub recorded: Recorded,
    /// Why not, when they did not.
    pub not_recorded_because: Option<NotRecorded>,
    /// Whether it carries the hate crime flag.
    pub flagged: Flagged,
    /// Their reference.
    pub reference: Private,
    /// Who deals with it, and how to reach them.
    pub officer: Private,
}

/// What an answer leads to, once a worker has confirmed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// The state of the forward.
    pub state: ForwardState,
    /// What the caseworker does next, each in a sentence.
    pub to_do: Vec<&'static str>,
}

/// Where an answer leaves a forward, and what to do about it.
pub fn after_reply(reply: &PoliceReply) -> NextStep {
    let mut to_do = vec!["Tell the person what they answered."];
    let state = match reply.recorded {
        Recorded::NotYet => ForwardState::Acknowledged,
        Recorded::Yes | Recorded::No => ForwardState::Answered,
    };
    match (reply.recorded, reply.not_recorded_because) {
        (Recorded::No, Some(NotRecorded::OtherForce)) => {
            to_do.push("Send it to the force where it happened.");
        }
        (Recorded::No, Some(NotRecorded::MoreDetailNeeded)) => {
            to_do.push("Ask the person whether they want to say more.");
        }
        (Recorded::No, Some(NotRecorded::AlreadyRecorded)) if reply.reference.is_blank() => {
            to_do.push("Ask for the reference it already has.");
        }
        (Recorded::No, Some(NotRecorded::AlreadyRecorded | NotRecorded::IntelligenceOnly)) => {}
        (Recorded::No, _) => {
            to_do.push("Ask them in writing why, and whether they will look at it again.");
        }
        (Recorded::Yes, _) if reply.reference.is_blank() => {
            to_do.push("Ask for the reference.");
        }
        (Recorded::Yes | Recorded::NotYet, _) => {}
    }
    if reply.recorded == Recorded::Yes && reply.flagged != Flagged::Yes {
        to_do.push("Ask them to flag it as a disability hate crime.");
    }
    NextStep { state, to_do }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(recorded: Recorded, because: Option<NotRecorded>, flagged: Flagged) -> PoliceReply {
        PoliceReply {
            recorded,
            not_recorded_because: because,
            flagged,
            reference: Private::from("26/1234"),
            officer: Private::default(),
        }
    }

    #[test]
    fn a_recorded_crime_without_the_flag_is_asked_about() {
        let next = after_reply(&reply(Recorded::Yes, None, Flagged::NotKnown));

        assert_eq!(next.state, ForwardState::Answered);
        assert!(next.to_do.iter().any(|step| step.contains("flag it")));
    }

    #[test]
    fn a_recorded_and_flagged_crime_leaves_only_telling_the_person() {
        let next = after_reply(&reply(Recorded::Yes, None, Flagged::Yes));

        assert_eq!(next.to_do, ["Tell the person what they answered."]);
    }

    #[test]
    fn called_anti_social_behaviour_only_is_challenged() {
        let because = Some(NotRecorded::TreatedAsAsb);

        let next = after_reply(&reply(Recorded::No, because, Flagged::No));

        assert!(
            next.to_do
                .iter()
                .any(|step| step.contains("in writing why"))
        );
    }

    #[test]
    fn not_yet_recorded_counts_as_an_acknowledgement_and_is_chased_on() {
        let next = after_reply(&reply(Recorded::NotYet, None, Flagged::NotKnown));

        assert_eq!(next.state, ForwardState::Acknowledged);
    }

    #[test]
    fn the_wrong_force_leads_to_the_right_one() {
        let because = Some(NotRecorded::OtherForce);

        let next = after_reply(&reply(Recorded::No, because, Flagged::NotKnown));

        assert!(
            next.to_do
                .iter()
                .any(|step| step.contains("where it happened"))
        );
    }
}
