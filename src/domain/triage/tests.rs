use super::*;
use crate::domain::risk::{Circumstances, assess};
use proptest::prelude::*;

fn facts(pairs: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::new();
    for (list, code) in pairs {
        facts.add(list, code);
    }
    facts
}

fn triage(pairs: &[(&str, &str)], police: Level, history: History) -> Proposals {
    let facts = facts(pairs);
    let risk = assess(&facts, Circumstances::default());
    propose(&facts, police, &risk, history)
}

fn first_time(pairs: &[(&str, &str)], police: Level) -> Proposals {
    triage(pairs, police, History::default())
}

/// Facts as (list, code).
type Given = &'static [(&'static str, &'static str)];

#[test]
fn a_yes_to_the_police_has_a_decision_due() {
    for yes in [
        Level::ShareNamed,
        Level::ShareAnonymous,
        Level::ShareViaDpulo,
    ] {
        let proposed = first_time(&[("reporter_role", "self")], yes);

        assert_eq!(proposed.lane(Lane::Reporting).state, LaneState::InProgress);
        assert_eq!(
            proposed.lane(Lane::Reporting).first_step,
            FirstStep::DecideForwarding
        );
        assert_eq!(proposed.grounds, [Ground::PersonAsks]);
    }
}

#[test]
fn a_no_to_the_police_is_the_persons_choice_with_the_reasons_their_answers_give() {
    let answers = [
        ("police_response_issue", "nuisance_caller_attitude"),
        ("perpetrator_relationship", "neighbour"),
    ];

    let proposed = first_time(&answers, Level::RecordOnly);

    let lane = proposed.lane(Lane::Reporting);
    assert_eq!(lane.state, LaneState::Declined);
    assert_eq!(lane.first_step, FirstStep::RecordTheirChoice);
    assert_eq!(lane.because.len(), 3);
}

#[test]
fn somebody_who_wants_to_talk_first_is_offered_space_to_talk() {
    let proposed = first_time(&[], Level::AskMeFirst);

    assert_eq!(proposed.lane(Lane::Reporting).state, LaneState::Offered);
    assert_eq!(
        proposed.lane(Lane::Reporting).first_step,
        FirstStep::OfferSpaceToTalk
    );
    assert!(proposed.grounds.is_empty());
}

#[test]
fn somebody_elses_yes_is_not_the_persons_yes() {
    let proposed = first_time(
        &[
            ("reporter_role", "witness"),
            ("person_knows_and_agrees", "does_not_know"),
        ],
        Level::ShareAnonymous,
    );

    assert_eq!(
        proposed.lane(Lane::Reporting).first_step,
        FirstStep::ReachThePerson
    );
    assert!(!proposed.grounds.contains(&Ground::PersonAsks));
}

#[test]
fn support_starts_from_what_the_person_said_would_help() {
    let cases: &[(Given, LaneState, FirstStep)] = &[
        (&[], LaneState::Offered, FirstStep::OfferSupport),
        (
            &[("wants", "just_to_be_heard")],
            LaneState::Offered,
            FirstStep::OfferSupport,
        ),
        (
            &[("adjustment", "bsl_interpreter")],
            LaneState::InProgress,
            FirstStep::SetUpAdjustments,
        ),
        (
            &[("wants", "peer_support")],
            LaneState::InProgress,
            FirstStep::InviteToPeerSupport,
        ),
        (
            &[("wants", "housing_help")],
            LaneState::InProgress,
            FirstStep::MakeReferral,
        ),
        (
            &[("wants", "peer_support"), ("safe_now", "no")],
            LaneState::InProgress,
            FirstStep::SafetyPlan,
        ),
    ];

    for (answers, state, step) in cases {
        let proposed = first_time(answers, Level::AskMeFirst);
        let lane = proposed.lane(Lane::Signposting);

        assert_eq!(
            (lane.state, lane.first_step),
            (*state, *step),
            "{answers:?}"
        );
    }
}

#[test]
fn the_learning_point_goes_to_those_who_can_learn_from_it() {
    let cases: &[(Given, &[Audience])] = &[
        (
            &[("incident_type", "mate_crime")],
            &[Audience::DisabledPeople],
        ),
        (
            &[("police_response_issue", "credibility_doubted")],
            &[Audience::Professionals],
        ),
        (&[("police_response_issue", "good_response")], &[]),
        (
            &[("incident_type", "verbal_abuse")],
            &[Audience::WiderSociety],
        ),
        (
            &[("incident_type", "abuse_on_transport")],
            &[Audience::Professionals, Audience::WiderSociety],
        ),
    ];

    for (answers, audiences) in cases {
        let proposed = first_time(answers, Level::AskMeFirst);

        assert_eq!(proposed.audiences, *audiences, "{answers:?}");
        let needed = proposed.lane(Lane::Education).state != LaneState::NotNeeded;
        assert_eq!(needed, !audiences.is_empty(), "{answers:?}");
    }
}

#[test]
fn two_occasions_prompt_harassment_and_three_reports_in_six_months_the_case_review() {
    let linked = |all, recent| History {
        incidents: 1,
        linked_reports: all,
        linked_reports_in_six_months: recent,
    };

    let once = triage(
        &[("frequency", "first_time")],
        Level::AskMeFirst,
        linked(1, 1),
    );
    let twice = triage(&[], Level::AskMeFirst, linked(2, 1));
    let thrice = triage(&[], Level::AskMeFirst, linked(3, 3));
    let long_ago = triage(&[], Level::AskMeFirst, linked(5, 2));

    assert!(once.prompts.is_empty());
    assert_eq!(twice.prompts, [Prompt::CourseOfConduct]);
    assert_eq!(
        thrice.prompts,
        [Prompt::CourseOfConduct, Prompt::AsbCaseReview]
    );
    assert_eq!(long_ago.prompts, [Prompt::CourseOfConduct]);
    assert!(twice.grounds.contains(&Ground::CourseOfConduct));
}

#[test]
fn the_offence_group_is_the_gravest_the_kinds_point_to() {
    let cases: &[(&[(&str, &str)], HoOffenceGroup)] = &[
        (
            &[("incident_type", "verbal_abuse")],
            HoOffenceGroup::PublicOrder,
        ),
        (
            &[
                ("incident_type", "verbal_abuse"),
                ("incident_type", "assault_injury"),
            ],
            HoOffenceGroup::ViolenceWithInjury,
        ),
        (
            &[
                ("incident_type", "spitting"),
                ("injury", "needed_treatment"),
            ],
            HoOffenceGroup::ViolenceWithInjury,
        ),
        (
            &[("incident_type", "refused_or_abused_by_service")],
            HoOffenceGroup::NoCrimeApparent,
        ),
        (&[], HoOffenceGroup::NoCrimeApparent),
    ];

    for (answers, group) in cases {
        assert_eq!(
            suggested_offence_group(&facts(answers)),
            *group,
            "{answers:?}"
        );
    }
}

#[test]
fn a_child_or_danger_puts_safety_first() {
    assert!(first_time(&[("age_band", "13_15")], Level::AskMeFirst).safety_first);
    assert!(first_time(&[("danger_now", "weapon")], Level::AskMeFirst).safety_first);
    assert!(!first_time(&[("safe_now", "yes")], Level::AskMeFirst).safety_first);
}

proptest! {
    #[test]
    fn every_lane_has_a_step_and_a_reason_whatever_was_answered(
        answers in prop::sample::subsequence(vec![
            ("safe_now", "no"), ("incident_type", "threats"), ("incident_type", "scam_targeted"), ("wants", "peer_support"),
            ("police_response_issue", "no_update"), ("frequency", "weekly"), ("age_band", "16_17"),
            ("person_knows_and_agrees", "does_not_know"),
        ], 0..8),
        police in prop::sample::select(Level::ALL.to_vec()),
        linked in 0u32..6,
    ) {
        let proposed = triage(&answers, police, History { incidents: 1, linked_reports: linked, linked_reports_in_six_months: linked });

        for lane in Lane::ALL {
            prop_assert_eq!(proposed.lane(*lane).lane, *lane);
            prop_assert!(!proposed.lane(*lane).because.is_empty());
        }
        prop_assert!(proposed.lane(Lane::Reporting).state != LaneState::Done, "only a human decides");
        prop_assert!(police != Level::RecordOnly || !proposed.grounds.contains(&Ground::PersonAsks));
    }
}
