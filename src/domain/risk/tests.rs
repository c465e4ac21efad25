use super::*;
use crate::domain::permissions::Role;
use crate::domain::text::Private;
use chrono::{Duration, TimeZone};
use proptest::prelude::*;

fn facts(pairs: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::new();
    for (list, code) in pairs {
        facts.add(list, code);
    }
    facts
}

fn level_of(pairs: &[(&str, &str)]) -> RiskLevel {
    assess(&facts(pairs), Circumstances::default()).proposed
}

#[test]
fn the_answers_lead_to_the_level_a_worker_would_expect() {
    let cases: &[(&[(&str, &str)], RiskLevel)] = &[
        (
            &[("safe_now", "yes"), ("incident_type", "verbal_abuse")],
            RiskLevel::Standard,
        ),
        (&[("safe_now", "no")], RiskLevel::High),
        (&[("safe_now", "not_sure")], RiskLevel::Medium),
        (
            &[("safe_now", "not_sure"), ("danger_now", "they_are_here")],
            RiskLevel::High,
        ),
        (
            &[("safe_now", "not_sure"), ("danger_now", "child_alone")],
            RiskLevel::High,
        ),
        (
            &[("safe_now", "yes"), ("incident_type", "threats")],
            RiskLevel::Medium,
        ),
        (
            &[("incident_type", "threats"), ("injury", "some")],
            RiskLevel::High,
        ),
        (&[("frequency", "weekly")], RiskLevel::Medium),
        (&[("frequency", "most_days")], RiskLevel::High),
        (
            &[("incident_type", "assistance_dog_attacked_or_interfered")],
            RiskLevel::High,
        ),
        (
            &[("perpetrator_has_access_to", "medication")],
            RiskLevel::High,
        ),
        (
            &[("perpetrator_has_access_to", "post")],
            RiskLevel::Standard,
        ),
        (
            &[("incident_type", "cuckooing_home_taken_over")],
            RiskLevel::High,
        ),
        (&[("age_band", "16_17")], RiskLevel::High),
        (&[("person_knows_and_agrees", "is_child")], RiskLevel::High),
        (&[("impact", "self_harm_or_suicidal")], RiskLevel::High),
        (
            &[
                ("incident_type", "sexual_assault"),
                ("still_happening", "yes"),
            ],
            RiskLevel::High,
        ),
        (
            &[
                ("reported_before_to", "police"),
                ("reported_before_to", "housing"),
                ("still_happening", "yes"),
            ],
            RiskLevel::High,
        ),
    ];

    for (answers, expected) in cases {
        assert_eq!(level_of(answers), *expected, "{answers:?}");
    }
}

#[test]
fn every_gate_alone_proposes_high_and_means_danger() {
    for code in [
        "they_are_here",
        "cannot_leave",
        "weapon",
        "threat_to_kill_or_burn",
        "badly_hurt",
        "child_alone",
        "want_to_die",
    ] {
        let seen = assess(
            &facts(&[("safe_now", "not_sure"), ("danger_now", code)]),
            Circumstances::default(),
        );

        assert_eq!(seen.proposed, RiskLevel::High, "{code}");
        assert!(seen.danger(), "{code}");
    }
}

#[test]
fn what_was_not_asked_is_listed_as_not_known() {
    let seen = assess(&Facts::new(), Circumstances::default());

    assert_eq!(seen.not_known, Sign::ALL);
    assert!(seen.provisional());
    assert!(!seen.danger());
}

#[test]
fn i_do_not_know_is_not_read_as_no() {
    let seen = assess(
        &facts(&[
            ("safe_now", "yes"),
            ("incident_type", "unknown"),
            ("age_band", "prefer_not_to_say"),
        ]),
        Circumstances::default(),
    );

    assert!(seen.not_known.contains(&Sign::Exploitation));
    assert!(seen.not_known.contains(&Sign::Under18));
    assert!(
        seen.absent.contains(&Sign::Weapon),
        "somebody safe was not asked about weapons"
    );
}

#[test]
fn sexual_violence_without_a_date_stays_open_until_a_worker_knows() {
    let told = facts(&[("incident_type", "sexual_assault")]);
    let within = |within_a_week| Circumstances {
        within_a_week,
        ..Circumstances::default()
    };

    assert!(
        assess(&told, within(None))
            .not_known
            .contains(&Sign::SexualViolenceThisWeek)
    );
    assert!(assess(&told, within(Some(true))).danger());
    assert!(
        assess(&told, within(Some(false)))
            .absent
            .contains(&Sign::SexualViolenceThisWeek)
    );
}

#[test]
fn somebody_who_speaks_of_suicide_or_self_harm_sees_crisis_contacts() {
    assert!(crisis_contacts(&facts(&[("danger_now", "want_to_die")])));
    assert!(crisis_contacts(&facts(&[(
        "impact",
        "self_harm_or_suicidal"
    )])));
    assert!(!crisis_contacts(&facts(&[("impact", "fear")])));
}

#[test]
fn anyone_who_works_on_reports_raises_and_only_a_lead_lowers() {
    use RiskLevel::{High, Medium, Standard, Unread};
    use RiskRefusal::{CannotBecomeUnread, OnlyALeadLowers, RoleDoesNotSetLevels};
    let cases = [
        (Unread, Standard, Role::Caseworker, Ok(())),
        (Standard, High, Role::Caseworker, Ok(())),
        (High, Medium, Role::Caseworker, Err(OnlyALeadLowers)),
        (High, Medium, Role::Lead, Ok(())),
        (Medium, Unread, Role::Lead, Err(CannotBecomeUnread)),
        (Standard, High, Role::Helper, Err(RoleDoesNotSetLevels)),
        (Standard, High, Role::Approver, Err(RoleDoesNotSetLevels)),
        (
            Standard,
            High,
            Role::Administrator,
            Err(RoleDoesNotSetLevels),
        ),
    ];

    for (current, new, role, expected) in cases {
        assert_eq!(
            may_set(current, new, role),
            expected,
            "{current} to {new} by {role}"
        );
    }
}

#[test]
fn a_level_is_never_set_without_a_reason() {
    let blank = check_setting(
        RiskLevel::Unread,
        RiskLevel::High,
        Role::Lead,
        &Private::from("  "),
    );
    let given = check_setting(
        RiskLevel::Unread,
        RiskLevel::High,
        Role::Lead,
        &Private::from("He has her keys."),
    );

    assert_eq!(blank, Err(RiskRefusal::ReasonMissing));
    assert_eq!(given, Ok(()));
}

#[test]
fn the_queue_is_danger_then_unread_then_level_then_oldest() {
    let morning = Utc.with_ymd_and_hms(2026, 3, 2, 9, 0, 0).unwrap();
    let noon = morning + Duration::hours(3);

    let queue = [
        queue_rank(true, RiskLevel::Unread, noon),
        queue_rank(true, RiskLevel::High, morning),
        queue_rank(false, RiskLevel::Unread, noon),
        queue_rank(false, RiskLevel::High, noon),
        queue_rank(false, RiskLevel::Medium, morning),
        queue_rank(false, RiskLevel::Medium, noon),
        queue_rank(false, RiskLevel::Standard, morning),
    ];

    assert!(queue.is_sorted(), "{queue:?}");
}

#[test]
fn each_level_brings_more_than_the_one_below() {
    assert!(proposed_steps(RiskLevel::Unread).is_empty());
    assert!(proposed_steps(RiskLevel::Medium).contains(&RiskStep::SafetyPlan));
    assert_eq!(proposed_steps(RiskLevel::High)[0], RiskStep::SameDay);
}

const ANSWERS: &[(&str, &str)] = &[
    ("safe_now", "not_sure"),
    ("danger_now", "weapon"),
    ("incident_type", "verbal_abuse"),
    ("incident_type", "threats"),
    ("incident_type", "assault_injury"),
    ("incident_type", "sexual_assault"),
    ("incident_type", "mate_crime"),
    ("frequency", "weekly"),
    ("frequency", "first_time"),
    ("impact", "fear"),
    ("impact", "lost_equipment"),
    ("perpetrator_has_access_to", "home"),
    ("perpetrator_has_access_to", "keys"),
    ("reported_before_to", "police"),
    ("reported_before_to", "council"),
    ("still_happening", "yes"),
    ("age_band", "18_or_over"),
];

fn any_facts() -> impl Strategy<Value = Facts> {
    prop::sample::subsequence(ANSWERS.to_vec(), 0..=ANSWERS.len()).prop_map(|pairs| facts(&pairs))
}

fn any_circumstances() -> impl Strategy<Value = Circumstances> {
    (
        prop::option::of(0u32..4),
        prop::option::of(any::<bool>()),
        prop::option::of(any::<bool>()),
    )
        .prop_map(
            |(reports_without_action, getting_worse, within_a_week)| Circumstances {
                reports_without_action,
                getting_worse,
                within_a_week,
            },
        )
}

fn any_level() -> impl Strategy<Value = RiskLevel> {
    prop::sample::select(RiskLevel::ALL.to_vec())
}

proptest! {
    #[test]
    fn telling_us_one_more_thing_that_happened_never_lowers_the_level(
        told in any_facts(), around in any_circumstances(), more in prop::sample::select(ANSWERS.to_vec())
    ) {
        let mut told_more = told.clone();
        told_more.add(more.0, more.1);

        prop_assert!(assess(&told_more, around).proposed >= assess(&told, around).proposed);
    }

    #[test]
    fn more_reports_that_were_ignored_never_lower_the_level(told in any_facts(), around in any_circumstances(), n in 0u32..50) {
        let known = around.reports_without_action.unwrap_or(0);
        let more = Circumstances { reports_without_action: Some(known + n), ..around };

        prop_assert!(assess(&told, more).proposed >= assess(&told, around).proposed);
    }

    #[test]
    fn repeat_contact_never_lowers_a_level(current in any_level(), contacts in prop::collection::vec(any_level(), 0..20)) {
        let after = contacts.into_iter().fold(current, after_repeat_contact);

        prop_assert!(after >= current);
        prop_assert_eq!(after == RiskLevel::Unread, current == RiskLevel::Unread);
    }

    #[test]
    fn an_impairment_never_changes_the_level(
        told in any_facts(), around in any_circumstances(),
        impairment in prop::sample::select(vec!["learning_disability", "mental_distress", "dementia", "deaf_bsl", "brain_injury"])
    ) {
        let mut with_impairment = told.clone();
        with_impairment.add("impairment_group", impairment);

        prop_assert_eq!(assess(&with_impairment, around), assess(&told, around));
    }

    #[test]
    fn every_sign_is_present_absent_or_not_known_and_only_one_of_them(told in any_facts(), around in any_circumstances()) {
        let seen = assess(&told, around);
        let mut all: Vec<Sign> = seen.present.iter().chain(&seen.absent).chain(&seen.not_known).copied().collect();
        all.sort();

        prop_assert_eq!(all, Sign::ALL);
        prop_assert_ne!(seen.proposed, RiskLevel::Unread);
    }
}
