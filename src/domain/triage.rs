//! Triage: what the answers suggest for each of the four lanes, and why.
//!
//! The system proposes, a caseworker confirms or changes. Nothing here decides, sends or refuses.
//! The four lanes are those of the USER framework: Understanding, Signposting and Support,
//! Education, Reporting (design 5; reference/domain.md 2).

mod offences;

pub use offences::{HoOffenceGroup, suggested_offence_group};

use crate::domain::codes::PREFER_NOT_TO_SAY;
use crate::domain::consent::Level;
use crate::domain::facts::Facts;
use crate::domain::forwarding::Ground;
use crate::domain::lanes::{Lane, LaneState};
use crate::domain::risk::{Assessment, RiskLevel, Sign};

crate::codes! {
    /// The first thing to do in a lane.
    FirstStep {
        /// Say back, in plain words, that what happened is wrong and may be a crime.
        NameItBack = "name_it_back",
        /// Work out a safety plan before anything else.
        SafetyPlan = "safety_plan",
        /// Arrange the adjustments they asked for.
        SetUpAdjustments = "set_up_adjustments",
        /// Make a referral for what they said would help.
        MakeReferral = "make_referral",
        /// Invite them to peer support.
        InviteToPeerSupport = "invite_to_peer_support",
        /// Send the support list and ask what would help.
        OfferSupport = "offer_support",
        /// Write down what others should learn from this.
        NoteLearningPoint = "note_learning_point",
        /// No learning point is seen in the answers.
        NoLearningPointSeen = "no_learning_point_seen",
        /// Decide about forwarding to the police.
        DecideForwarding = "decide_forwarding",
        /// Note that not going to the police is the person's choice, and their reasons if they give them.
        RecordTheirChoice = "record_their_choice",
        /// Offer time to talk about the police.
        OfferSpaceToTalk = "offer_space_to_talk",
        /// Ask the person whose report it is, through whoever told us.
        ReachThePerson = "reach_the_person",
    }
}

impl FirstStep {
    /// The step in plain words for the desk.
    pub const fn words(self) -> &'static str {
        match self {
            Self::NameItBack => "Name it back: what happened is wrong, and it may be a crime",
            Self::SafetyPlan => "Make a safety plan first",
            Self::SetUpAdjustments => "Set up the adjustments they asked for",
            Self::MakeReferral => "Find the service they asked for and hand over warmly",
            Self::InviteToPeerSupport => "Invite them to peer support, online or face to face",
            Self::OfferSupport => "Send the support list and ask what would help",
            Self::NoteLearningPoint => "Write down what others should learn from this",
            Self::NoLearningPointSeen => "No learning point seen in the answers",
            Self::DecideForwarding => "Decide about the police within 2 working days",
            Self::RecordTheirChoice => {
                "Write down that no police is their choice, with their reasons"
            }
            Self::OfferSpaceToTalk => "Offer space to talk about the police",
            Self::ReachThePerson => "Ask who told us whether the person can be asked themselves",
        }
    }
}

crate::codes! {
    /// Who should learn something: the three audiences of the Education lane.
    Audience {
        /// Disabled people: rights, ways to keep safe.
        DisabledPeople = "disabled_people",
        /// Professionals and their organisations.
        Professionals = "professionals",
        /// Wider society.
        WiderSociety = "wider_society",
    }
}

crate::codes! {
    /// Something the caseworker should look at.
    Prompt {
        /// Two or more occasions: harassment is a course of conduct (Protection from Harassment Act 1997, s.7(3)).
        CourseOfConduct = "course_of_conduct",
        /// Three or more reports in six months: the person may ask for an ASB Case Review
        /// (Anti-social Behaviour, Crime and Policing Act 2014, s.104; England and Wales).
        AsbCaseReview = "asb_case_review",
        /// The person told others before and it was not handled well: name it, and count it.
        AgencyGotItWrong = "agency_got_it_wrong",
        /// Refused or treated badly by a service: discrimination advice (Equality Act 2010, part 3).
        DiscriminationAdvice = "discrimination_advice",
    }
}

impl Prompt {
    /// The prompt in plain words for the desk.
    pub const fn words(self) -> &'static str {
        match self {
            Self::CourseOfConduct => {
                "It happened 2 times or more: together this may be harassment. Look for earlier reports to link."
            }
            Self::AsbCaseReview => {
                "3 reports or more in 6 months: they can ask for an ASB Case Review."
            }
            Self::AgencyGotItWrong => {
                "An organisation they told before got it wrong. Say so, and count it."
            }
            Self::DiscriminationAdvice => {
                "A service may have discriminated. Offer discrimination advice."
            }
        }
    }
}

/// What is known about a report's past beside its answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct History {
    /// Incidents on this report.
    pub incidents: u32,
    /// Reports in its series with this one, all time; 0 or 1 when it stands alone.
    pub linked_reports: u32,
    /// The same, received in the last six months.
    pub linked_reports_in_six_months: u32,
}

/// What is proposed for one lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaneProposal {
    /// The lane.
    pub lane: Lane,
    /// The state proposed for it.
    pub state: LaneState,
    /// What to do first.
    pub first_step: FirstStep,
    /// Why, in plain sentences for the desk; never empty.
    pub because: Vec<&'static str>,
}

/// Everything triage proposes for a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposals {
    /// Danger or a child: safety comes before the lanes.
    pub safety_first: bool,
    /// One proposal for each lane, in the order U, S, E, R.
    pub lanes: [LaneProposal; 4],
    /// What to look at.
    pub prompts: Vec<Prompt>,
    /// Who should learn something.
    pub audiences: Vec<Audience>,
    /// Grounds on which the police could be told, should the person wish it.
    pub grounds: Vec<Ground>,
    /// The Home Office group most of it would fall in; for comparison on panels, never shown to the person.
    pub offence_group: HoOffenceGroup,
}

impl Proposals {
    /// The proposal for one lane.
    pub fn lane(&self, lane: Lane) -> &LaneProposal {
        match lane {
            Lane::Understanding => &self.lanes[0],
            Lane::Signposting => &self.lanes[1],
            Lane::Education => &self.lanes[2],
            Lane::Reporting => &self.lanes[3],
        }
    }
}

/// Reads the answers of a report (its incidents merged), the level given for the police, and the risk.
pub fn propose(facts: &Facts, police: Level, risk: &Assessment, history: History) -> Proposals {
    let audiences = audiences(facts);
    Proposals {
        safety_first: risk.danger() || risk.shows(Sign::Under18),
        lanes: [
            understanding(facts, history),
            signposting(facts, risk),
            education(&audiences),
            reporting(facts, police, risk),
        ],
        prompts: prompts(facts, history),
        grounds: suggested_grounds(facts, police, risk, history),
        offence_group: suggested_offence_group(facts),
        audiences,
    }
}

/// Whether it happened on two occasions or more, as told or as linked.
fn repeated(facts: &Facts, history: History) -> bool {
    history.incidents >= 2
        || history.linked_reports >= 2
        || facts.has("happened_before", "yes")
        || facts.has_any(
            "frequency",
            &["few_times", "monthly", "weekly", "most_days", "constant"],
        )
}

const GOT_IT_WRONG: &[&str] = &[
    "treated_as_asb_only",
    "not_serious_enough",
    "nuisance_caller_attitude",
    "credibility_doubted",
    "refused_to_record",
    "not_flagged_hate",
    "no_adjustments_made",
    "no_interpreter",
    "no_update",
    "no_named_officer",
    "repeat_not_linked",
    "passed_between_agencies",
    "disablist_attitude",
    "consent_ignored",
];

const BY_SERVICES: &[&str] = &[
    "refused_or_abused_by_service",
    "abuse_on_transport",
    "abuse_at_school_or_college",
    "abuse_at_work",
    "abuse_in_health_or_care",
    "care_abuse_or_neglect",
    "pa_or_carer_abuse",
];

const BY_FALSE_FRIENDS: &[&str] = &[
    "mate_crime",
    "cuckooing_home_taken_over",
    "financial_exploitation",
    "scam_targeted",
    "forced_to_commit_crime",
    "coercive_control",
    "image_based_abuse",
];

const BY_THE_PUBLIC: &[&str] = &[
    "verbal_abuse",
    "mimicking_or_mocking",
    "accused_of_faking_or_scrounging",
    "groups_gathering_to_intimidate",
    "filmed_without_consent",
    "wheelchair_or_person_moved_without_consent",
    "assistance_dog_attacked_or_interfered",
    "blue_badge_or_bay_confrontation",
    "access_deliberately_blocked",
    "online_abuse",
    "social_media_pile_on",
    "abuse_on_transport",
];

fn prompts(facts: &Facts, history: History) -> Vec<Prompt> {
    let asb_review = history.linked_reports_in_six_months >= 3;
    let discrimination = facts.has("incident_type", "refused_or_abused_by_service");
    [
        (Prompt::CourseOfConduct, repeated(facts, history)),
        (Prompt::AsbCaseReview, asb_review),
        (
            Prompt::AgencyGotItWrong,
            facts.has_any("police_response_issue", GOT_IT_WRONG),
        ),
        (Prompt::DiscriminationAdvice, discrimination),
    ]
    .into_iter()
    .filter_map(|(prompt, applies)| applies.then_some(prompt))
    .collect()
}

fn audiences(facts: &Facts) -> Vec<Audience> {
    let professionals = facts.has_any("police_response_issue", GOT_IT_WRONG)
        || facts.has_any("incident_type", BY_SERVICES);
    [
        (
            Audience::DisabledPeople,
            facts.has_any("incident_type", BY_FALSE_FRIENDS),
        ),
        (Audience::Professionals, professionals),
        (
            Audience::WiderSociety,
            facts.has_any("incident_type", BY_THE_PUBLIC),
        ),
    ]
    .into_iter()
    .filter_map(|(audience, applies)| applies.then_some(audience))
    .collect()
}

fn understanding(facts: &Facts, history: History) -> LaneProposal {
    let mut because =
        vec!["Everyone who tells us hears that it matters, no matter how great or small."];
    if repeated(facts, history) {
        because.push("It happened more than once.");
    }
    if facts.has_any("police_response_issue", GOT_IT_WRONG) {
        because.push("Somebody they told before did not understand what this is.");
    }
    LaneProposal {
        lane: Lane::Understanding,
        state: LaneState::InProgress,
        first_step: FirstStep::NameItBack,
        because,
    }
}

const WANTS_A_SERVICE: &[&str] = &[
    "safety_help",
    "emotional_support",
    "practical_repair",
    "housing_help",
];

fn signposting(facts: &Facts, risk: &Assessment) -> LaneProposal {
    let active = |first_step, because| LaneProposal {
        lane: Lane::Signposting,
        state: LaneState::InProgress,
        first_step,
        because: vec![because],
    };
    if risk.proposed == RiskLevel::High {
        return active(
            FirstStep::SafetyPlan,
            "The answers show that harm is likely: safety goes first.",
        );
    }
    if facts.has_any("wants", WANTS_A_SERVICE) {
        return active(FirstStep::MakeReferral, "They said what would help.");
    }
    if facts.has("wants", "peer_support") {
        return active(
            FirstStep::InviteToPeerSupport,
            "They would like to meet others.",
        );
    }
    if facts.is_known("adjustment") {
        return active(
            FirstStep::SetUpAdjustments,
            "They told us what they need when we talk to them.",
        );
    }
    LaneProposal {
        lane: Lane::Signposting,
        state: LaneState::Offered,
        first_step: FirstStep::OfferSupport,
        because: vec!["The support list was on the page they saw when they finished."],
    }
}

fn education(audiences: &[Audience]) -> LaneProposal {
    let because: Vec<_> = audiences
        .iter()
        .map(|audience| match audience {
            Audience::DisabledPeople => "Others should know how false friends and scams begin.",
            Audience::Professionals => "A service or the police should learn from this.",
            Audience::WiderSociety => "It was done by members of the public.",
        })
        .collect();
    let seen = !because.is_empty();
    LaneProposal {
        lane: Lane::Education,
        state: if seen {
            LaneState::NotStarted
        } else {
            LaneState::NotNeeded
        },
        first_step: if seen {
            FirstStep::NoteLearningPoint
        } else {
            FirstStep::NoLearningPointSeen
        },
        because: if seen {
            because
        } else {
            vec!["The answers do not show who should learn from it. You may know more."]
        },
    }
}

/// Whether somebody else told us and did not say that the person agrees.
fn told_without_them(facts: &Facts) -> bool {
    let by_another = facts
        .one("reporter_role")
        .is_some_and(|role| !matches!(role, "self" | PREFER_NOT_TO_SAY));
    by_another && !facts.has("person_knows_and_agrees", "knows_agrees")
}

fn reporting(facts: &Facts, police: Level, risk: &Assessment) -> LaneProposal {
    let proposal = |state, first_step, because| LaneProposal {
        lane: Lane::Reporting,
        state,
        first_step,
        because,
    };
    let without_them = told_without_them(facts);
    match police {
        // A third party's yes is not the person's yes (design 5, Consent).
        Level::ShareAnonymous | Level::ShareViaDpulo | Level::ShareNamed if without_them => {
            proposal(
                LaneState::Offered,
                FirstStep::ReachThePerson,
                vec!["Somebody else asked for the police, and the person has not agreed."],
            )
        }
        Level::ShareAnonymous | Level::ShareViaDpulo | Level::ShareNamed => proposal(
            LaneState::InProgress,
            FirstStep::DecideForwarding,
            vec!["They said yes to the police: a decision is due in 2 working days."],
        ),
        Level::RecordOnly => proposal(
            LaneState::Declined,
            FirstStep::RecordTheirChoice,
            reasons_for_no(facts, risk),
        ),
        Level::AskMeFirst => proposal(
            LaneState::Offered,
            FirstStep::OfferSpaceToTalk,
            vec!["They want to talk first, or did not choose yet."],
        ),
    }
}

fn reasons_for_no(facts: &Facts, risk: &Assessment) -> Vec<&'static str> {
    let mut because = vec!["They said no to the police. That is an outcome, not a failure."];
    if facts.has_any("police_response_issue", GOT_IT_WRONG) {
        because.push("Their answers say that the police got it wrong before.");
    }
    if facts.has_any(
        "perpetrator_relationship",
        &[
            "neighbour",
            "partner_or_ex",
            "family",
            "paid_carer_or_pa",
            "support_staff",
        ],
    ) {
        because.push("Who does it is close to them, and may find out.");
    }
    if risk.danger() {
        because
            .push("They may be in danger: look at the grounds for telling someone without a yes.");
    }
    because
}

/// Grounds on which the police could be told. Each needs the person's consent or an override as well.
pub fn suggested_grounds(
    facts: &Facts,
    police: Level,
    risk: &Assessment,
    history: History,
) -> Vec<Ground> {
    let asks = match police {
        Level::ShareAnonymous | Level::ShareViaDpulo | Level::ShareNamed => {
            !told_without_them(facts)
        }
        Level::RecordOnly | Level::AskMeFirst => false,
    };
    let crime = suggested_offence_group(facts) != HoOffenceGroup::NoCrimeApparent;
    let safeguarding = risk.shows(Sign::Under18)
        || risk.shows(Sign::ControlsEssentials)
        || risk.shows(Sign::Exploitation)
        || facts.has_any(
            "incident_type",
            &[
                "care_abuse_or_neglect",
                "pa_or_carer_abuse",
                "domestic_abuse_disability_related",
            ],
        );
    [
        (Ground::PersonAsks, asks),
        (Ground::CrimeAlleged, crime),
        (Ground::CourseOfConduct, repeated(facts, history)),
        (Ground::RiskOfHarm, risk.proposed == RiskLevel::High),
        (Ground::Safeguarding, safeguarding),
    ]
    .into_iter()
    .filter_map(|(ground, applies)| applies.then_some(ground))
    .collect()
}

#[cfg(test)]
mod tests;
