//! Where a report stands, in the words a person would use. Worked out from what happened, never stored.

use super::consent::Level;
use super::lanes::LaneState;
use chrono::{DateTime, Utc};

crate::codes! {
    /// Where a report stands; its words are `status-<code>`.
    Status {
        /// We have got it, and nobody has read it yet.
        GotIt = "got_it",
        /// A person has read it.
        ReadIt = "read_it",
        /// We asked something and wait for the answer.
        NeedToAsk = "need_to_ask",
        /// We are doing something about it.
        Helping = "helping",
        /// It went to the police.
        ToldPolice = "told_police",
        /// The police answered.
        PoliceAnswered = "police_answered",
        /// Finished.
        Finished = "finished",
        /// The person asked us to stop.
        Stopped = "stopped",
    }
}

/// What is known when the person comes back.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// When a human first read it.
    pub read_at: Option<DateTime<Utc>>,
    /// Whether somebody has taken it.
    pub is_taken: bool,
    /// Whether the last message is ours and asks for an answer.
    pub we_wait_for_an_answer: bool,
    /// The states of the lanes.
    pub lanes: Vec<LaneState>,
    /// Whether a pack has gone to the police.
    pub police_told: bool,
    /// Whether the police have answered.
    pub police_answered: bool,
    /// When the person asked us to stop.
    pub stop_asked_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
}

/// Where the report stands.
pub fn status(known: &Known) -> Status {
    if known.stop_asked_at.is_some() {
        return Status::Stopped;
    }
    if known.closed_at.is_some() {
        return Status::Finished;
    }
    if known.we_wait_for_an_answer {
        return Status::NeedToAsk;
    }
    if known.police_answered {
        return Status::PoliceAnswered;
    }
    if known.police_told {
        return Status::ToldPolice;
    }
    let begun = |state: &LaneState| *state == LaneState::InProgress || *state == LaneState::Done;
    if known.read_at.is_some() && (known.is_taken || known.lanes.iter().any(begun)) {
        return Status::Helping;
    }
    match known.read_at {
        Some(_) => Status::ReadIt,
        None => Status::GotIt,
    }
}

crate::codes! {
    /// What changing the answer about the police does now; its words are `police-effect-<code>`.
    PoliceEffect {
        /// They said no, and hear of nothing that was sent. Its words hold also where the page must be silent.
        NothingSent = "nothing_sent",
        /// Something was sent before; it cannot be taken back, nothing more is sent.
        SentBefore = "sent_before",
        /// We decide within our promised time and then send.
        WillDecide = "will_decide",
        /// We talk first.
        TalkFirst = "talk_first",
    }
}

/// What the person's answer about the police does, given whether something has been sent.
pub fn police_effect(level: Level, sent_before: bool) -> PoliceEffect {
    match (level, sent_before) {
        (Level::ShareNamed | Level::ShareAnonymous | Level::ShareViaDpulo, _) => {
            PoliceEffect::WillDecide
        }
        (Level::RecordOnly | Level::AskMeFirst, true) => PoliceEffect::SentBefore,
        (Level::AskMeFirst, false) => PoliceEffect::TalkFirst,
        (Level::RecordOnly, false) => PoliceEffect::NothingSent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn noon() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap()
    }

    #[test]
    fn a_report_nobody_has_read_never_says_that_somebody_is_helping() {
        let known = Known {
            is_taken: true,
            lanes: vec![LaneState::InProgress],
            ..Known::default()
        };

        assert_eq!(status(&known), Status::GotIt);
    }

    #[test]
    fn the_way_of_a_report_is_told_step_by_step() {
        let mut known = Known::default();
        let mut told = vec![status(&known)];
        known.read_at = Some(noon());
        told.push(status(&known));
        known.is_taken = true;
        told.push(status(&known));
        known.police_told = true;
        told.push(status(&known));
        known.police_answered = true;
        told.push(status(&known));
        known.we_wait_for_an_answer = true;
        told.push(status(&known));
        known.closed_at = Some(noon());
        told.push(status(&known));
        known.stop_asked_at = Some(noon());
        told.push(status(&known));

        assert_eq!(
            told,
            [
                Status::GotIt,
                Status::ReadIt,
                Status::Helping,
                Status::ToldPolice,
                Status::PoliceAnswered,
                Status::NeedToAsk,
                Status::Finished,
                Status::Stopped,
            ]
        );
    }

    #[test]
    fn who_takes_back_a_yes_after_sending_is_told_that_it_cannot_be_unsent() {
        assert_eq!(
            police_effect(Level::RecordOnly, true),
            PoliceEffect::SentBefore
        );
        assert_eq!(
            police_effect(Level::RecordOnly, false),
            PoliceEffect::NothingSent
        );
    }
}
