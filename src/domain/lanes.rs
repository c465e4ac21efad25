//! The four lanes of a report (Understanding, Signposting, Education, Reporting): how they move,
//! in what order, and when a report may close.

use super::permissions::{Deed, Role, allows};
use serde::{Deserialize, Serialize};

crate::codes! {
    /// One of the four things we owe every person.
    Lane {
        /// Name it back; see the pattern; see what others got wrong.
        Understanding = "understanding",
        /// Signposting and support.
        Signposting = "signposting",
        /// What others can learn from it.
        Education = "education",
        /// Space to talk, support, and a way to the police if the person wishes.
        Reporting = "reporting",
    }
}

impl Lane {
    /// The lane's name on the desk.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Understanding => "Understanding",
            Self::Signposting => "Signposting and support",
            Self::Education => "Education",
            Self::Reporting => "Reporting",
        }
    }
}

crate::codes! {
    /// Where one lane stands.
    LaneState {
        /// Nobody has begun.
        NotStarted = "not_started",
        /// Offered to the person.
        Offered = "offered",
        /// Being worked on; has a date.
        InProgress = "in_progress",
        /// Done.
        Done = "done",
        /// The person does not want it.
        Declined = "declined",
        /// Not needed here.
        NotNeeded = "not_needed",
    }
}

impl LaneState {
    /// Whether the lane needs nothing more.
    pub const fn has_ended(self) -> bool {
        matches!(self, Self::Done | Self::Declined | Self::NotNeeded)
    }

    /// Whether the lane carries a date for its next step.
    pub const fn is_active(self) -> bool {
        matches!(self, Self::Offered | Self::InProgress)
    }

    /// The state in the words of the desk.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotStarted => "Not started",
            Self::Offered => "Offered",
            Self::InProgress => "In progress",
            Self::Done => "Done",
            Self::Declined => "Declined by the person",
            Self::NotNeeded => "Not needed",
        }
    }
}

/// The states of the four lanes of one report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lanes {
    /// U.
    pub understanding: LaneState,
    /// S.
    pub signposting: LaneState,
    /// E.
    pub education: LaneState,
    /// R.
    pub reporting: LaneState,
}

impl Lanes {
    /// A report nobody has begun with.
    pub const NEW: Self = Self {
        understanding: LaneState::NotStarted,
        signposting: LaneState::NotStarted,
        education: LaneState::NotStarted,
        reporting: LaneState::NotStarted,
    };

    /// The state of one lane.
    pub const fn get(&self, lane: Lane) -> LaneState {
        match lane {
            Lane::Understanding => self.understanding,
            Lane::Signposting => self.signposting,
            Lane::Education => self.education,
            Lane::Reporting => self.reporting,
        }
    }

    /// The same lanes with one of them in another state.
    #[must_use]
    pub const fn with(mut self, lane: Lane, state: LaneState) -> Self {
        match lane {
            Lane::Understanding => self.understanding = state,
            Lane::Signposting => self.signposting = state,
            Lane::Education => self.education = state,
            Lane::Reporting => self.reporting = state,
        }
        self
    }

    /// The lanes that still need something.
    pub fn open(&self) -> impl Iterator<Item = Lane> {
        let lanes = *self;
        Lane::ALL
            .iter()
            .copied()
            .filter(move |lane| !lanes.get(*lane).has_ended())
    }

    /// Whether support has been offered, so that telling the police may be decided.
    ///
    /// Anything past "not started" counts: a person who declined was offered it. "Not needed" by
    /// itself does not, because nobody asked.
    pub const fn support_was_offered(&self) -> bool {
        matches!(
            self.signposting,
            LaneState::Offered | LaneState::InProgress | LaneState::Done | LaneState::Declined
        )
    }
}

/// What must be known about a report before a lane moves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Known {
    /// A person has read the report and set its level.
    pub safety_checked: bool,
    /// The support list was on the sent page, or a worker ticked that support was offered.
    pub support_offered: bool,
    /// Somebody is in danger, or it is a safeguarding matter: these go first.
    pub danger_or_safeguarding: bool,
    /// What to do about the police is decided, whatever the decision.
    pub police_decided: bool,
    /// A reason or outcome is written down.
    pub reason_given: bool,
}

/// Why a lane may not move, or a report may not close.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LaneRefusal {
    /// Not theirs.
    #[error("Ask a caseworker or a lead to work on this.")]
    NotYours,
    /// Nobody has looked whether the person is safe.
    #[error("First read the report and set how urgent it is.")]
    SafetyFirst,
    /// The police before support.
    #[error(
        "Offer support first: tick that it was offered, or that danger or safeguarding goes first."
    )]
    SupportFirst,
    /// Reporting ended without a decision.
    #[error(
        "Decide what to do about the police first. \"The person does not want it\" is an answer."
    )]
    PoliceNotDecided,
    /// Nothing begins by going back to the start.
    #[error("This has begun. Choose \"Offered\" or \"In progress\" to take it up again.")]
    CannotUnstart,
    /// Declined, but nobody offered it.
    #[error(
        "The person can decline only what was offered. Offer it first, or choose \"Not needed\" and say why."
    )]
    NeverOffered,
    /// No reason for "not needed".
    #[error("Say in a few words why this is not needed.")]
    ReasonMissing,
    /// A lane is still open.
    #[error("{} is still open. Finish it, or choose \"Declined\" or \"Not needed\".", .0.name())]
    StillOpen(Lane),
    /// The person does not know how it ended.
    #[error(
        "Tell the person how it ended: write to them, log a talk, or tick that there is no way to tell them."
    )]
    PersonNotTold,
}

impl LaneRefusal {
    /// A short code that never changes.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotYours => "L-01",
            Self::SafetyFirst => "L-02",
            Self::SupportFirst => "L-03",
            Self::PoliceNotDecided => "L-04",
            Self::CannotUnstart => "L-05",
            Self::NeverOffered => "L-06",
            Self::ReasonMissing => "L-07",
            Self::StillOpen(_) => "L-10",
            Self::PersonNotTold => "L-11",
        }
    }
}

/// Whether a worker may move a lane to a state.
///
/// The order is safety, space to talk, U, S offered, R decided, E, close. Only what protects the
/// person is enforced: nobody works before the level is set, nobody goes to the police before
/// support is offered (danger and safeguarding excepted), nobody ends R without a decision.
///
/// # Errors
/// The first reason why not.
pub fn may_move(
    lanes: &Lanes,
    lane: Lane,
    to: LaneState,
    role: Role,
    known: &Known,
) -> Result<(), LaneRefusal> {
    let from = lanes.get(lane);
    if !allows(role, Deed::WorkLanes) {
        return Err(LaneRefusal::NotYours);
    }
    if from == to {
        return Ok(());
    }
    if to == LaneState::NotStarted {
        return Err(LaneRefusal::CannotUnstart);
    }
    if !known.safety_checked {
        return Err(LaneRefusal::SafetyFirst);
    }
    if to == LaneState::NotNeeded && !known.reason_given {
        return Err(LaneRefusal::ReasonMissing);
    }
    // The form itself offers support and asks about the police.
    let offered_already = (lane == Lane::Signposting && known.support_offered)
        || (lane == Lane::Reporting && known.police_decided);
    if to == LaneState::Declined && from == LaneState::NotStarted && !offered_already {
        return Err(LaneRefusal::NeverOffered);
    }
    if lane == Lane::Reporting && to.has_ended() {
        let support_first =
            !lanes.support_was_offered() && !known.support_offered && !known.danger_or_safeguarding;
        if support_first {
            return Err(LaneRefusal::SupportFirst);
        }
        if !known.police_decided {
            return Err(LaneRefusal::PoliceNotDecided);
        }
    }
    Ok(())
}

crate::codes! {
    /// How the person learned how it ended.
    Told {
        /// A message was posted for their code.
        MessagePosted = "message_posted",
        /// A worker talked or wrote to them, and logged it.
        ContactLogged = "contact_logged",
        /// There is no way to tell them.
        NoWay = "no_way",
    }
}

/// Whether a report may close: all four lanes ended and the person told.
///
/// # Errors
/// The first lane still open, or that the person was not told.
pub fn may_close(lanes: &Lanes, told: Option<Told>) -> Result<(), LaneRefusal> {
    if let Some(lane) = lanes.open().next() {
        return Err(LaneRefusal::StillOpen(lane));
    }
    match told {
        Some(Told::MessagePosted | Told::ContactLogged | Told::NoWay) => Ok(()),
        None => Err(LaneRefusal::PersonNotTold),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const READY: Known = Known {
        safety_checked: true,
        support_offered: true,
        danger_or_safeguarding: false,
        police_decided: true,
        reason_given: true,
    };

    fn ended() -> Lanes {
        Lanes {
            understanding: LaneState::Done,
            signposting: LaneState::Declined,
            education: LaneState::NotNeeded,
            reporting: LaneState::Done,
        }
    }

    #[test]
    fn a_report_closes_when_all_four_ended_and_the_person_was_told() {
        for told in Told::ALL {
            assert_eq!(may_close(&ended(), Some(*told)), Ok(()));
        }
        assert_eq!(may_close(&ended(), None), Err(LaneRefusal::PersonNotTold));
    }

    #[test]
    fn a_single_open_lane_keeps_a_report_open_and_is_named() {
        let open = [
            LaneState::NotStarted,
            LaneState::Offered,
            LaneState::InProgress,
        ];
        for &lane in Lane::ALL {
            for state in open {
                let lanes = ended().with(lane, state);

                let closed = may_close(&lanes, Some(Told::MessagePosted));

                assert_eq!(closed, Err(LaneRefusal::StillOpen(lane)));
            }
        }
    }

    #[test]
    fn nobody_works_on_a_report_before_its_level_is_set() {
        let unread = Known {
            safety_checked: false,
            ..READY
        };

        let moved = may_move(
            &Lanes::NEW,
            Lane::Understanding,
            LaneState::InProgress,
            Role::Caseworker,
            &unread,
        );

        assert_eq!(moved, Err(LaneRefusal::SafetyFirst));
    }

    #[test]
    fn support_comes_before_the_police_unless_somebody_is_in_danger() {
        let not_offered = Known {
            support_offered: false,
            ..READY
        };
        let danger = Known {
            danger_or_safeguarding: true,
            ..not_offered
        };
        let end_reporting = |lanes: Lanes, known: Known| {
            may_move(&lanes, Lane::Reporting, LaneState::Done, Role::Lead, &known)
        };

        assert_eq!(
            end_reporting(Lanes::NEW, not_offered),
            Err(LaneRefusal::SupportFirst)
        );
        assert_eq!(end_reporting(Lanes::NEW, danger), Ok(()));
        assert_eq!(end_reporting(Lanes::NEW, READY), Ok(()));
        let offered = Lanes::NEW.with(Lane::Signposting, LaneState::Offered);
        assert_eq!(end_reporting(offered, not_offered), Ok(()));
    }

    #[test]
    fn reporting_does_not_end_without_a_decision() {
        let undecided = Known {
            police_decided: false,
            ..READY
        };

        for state in [LaneState::Done, LaneState::Declined, LaneState::NotNeeded] {
            let lanes = Lanes::NEW.with(Lane::Reporting, LaneState::InProgress);

            let moved = may_move(&lanes, Lane::Reporting, state, Role::Caseworker, &undecided);

            assert_eq!(moved, Err(LaneRefusal::PoliceNotDecided));
        }
    }

    #[test]
    fn a_person_declines_only_what_they_were_offered() {
        let lane = Lane::Education;
        let decline =
            |lanes: &Lanes| may_move(lanes, lane, LaneState::Declined, Role::Caseworker, &READY);

        assert_eq!(decline(&Lanes::NEW), Err(LaneRefusal::NeverOffered));
        assert_eq!(decline(&Lanes::NEW.with(lane, LaneState::Offered)), Ok(()));
    }

    #[test]
    fn only_caseworkers_and_leads_move_lanes() {
        for &role in Role::ALL {
            let moved = may_move(
                &Lanes::NEW,
                Lane::Understanding,
                LaneState::Done,
                role,
                &READY,
            );

            let theirs = matches!(role, Role::Caseworker | Role::Lead);
            assert_eq!(moved.is_ok(), theirs, "{role}");
        }
    }

    #[test]
    fn an_ended_lane_can_be_taken_up_again_but_not_forgotten() {
        let lane = Lane::Understanding;
        let done = Lanes::NEW.with(lane, LaneState::Done);

        assert_eq!(
            may_move(&done, lane, LaneState::InProgress, Role::Lead, &READY),
            Ok(())
        );
        assert_eq!(
            may_move(&done, lane, LaneState::NotStarted, Role::Lead, &READY),
            Err(LaneRefusal::CannotUnstart)
        );
    }
}
