//! The decision about the police and the two people behind it, told as policy.

use super::*;
use crate::domain::consent::{ConsentEvent, ConsentLog, GivenBy, Level, RecipientClass, Statement};
use crate::domain::ids::{ConsentEventId, IncidentId, WorkerId};
use crate::domain::permissions::Role;
use chrono::{DateTime, Duration, TimeZone, Utc};
use std::collections::BTreeSet;
use uuid::Uuid;

fn hour(n: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 2, 10, 0, 0).unwrap() + Duration::hours(n)
}

const AMIRA: WorkerId = WorkerId(Uuid::from_u128(1));
const BEN: WorkerId = WorkerId(Uuid::from_u128(2));
const EVENT: ConsentEventId = ConsentEventId(Uuid::from_u128(9));
const INCIDENT: IncidentId = IncidentId(Uuid::from_u128(5));

fn said(level: Level) -> ConsentLog {
    ConsentLog::new([ConsentEvent {
        id: EVENT,
        seq: 1,
        at: hour(-1),
        statement: Statement::Sharing {
            to: RecipientClass::Police,
            level,
        },
        wording_version: "2026-01".into(),
        page_version: "standard".into(),
        channel: "web_standard".into(),
        given_by: GivenBy::Person,
        recorded_by: None,
        incidents: [INCIDENT].into(),
    }])
}

fn manifest(basis: Basis) -> Manifest {
    Manifest {
        recipient: RecipientClass::Police,
        level: Level::ShareNamed,
        fields: vec![],
        incidents: BTreeSet::from([INCIDENT]),
        basis,
        decided_at: hour(0),
        cannot_identify: false,
        signatures: Signatures::proposed(AMIRA, Role::Caseworker, hour(0)),
    }
}

fn over(ground: OverrideGround) -> Override {
    Override {
        ground,
        facts_given: true,
        why_not_asked_given: true,
        why_proportionate_given: true,
        person_told: PersonTold::Told,
    }
}

fn proposal(manifest: &Manifest) -> Proposal<'_> {
    Proposal {
        manifest,
        grounds: &[Ground::PersonAsks],
        support_offered: true,
        danger_or_safeguarding: false,
    }
}

#[test]
fn that_the_person_asks_us_to_is_ground_enough() {
    let agreed = manifest(Basis::Consent(EVENT));

    let with = decide(&said(Level::ShareNamed), &proposal(&agreed), hour(0));
    let without = Proposal {
        grounds: &[],
        ..proposal(&agreed)
    };

    assert_eq!(with, Ok(()));
    assert_eq!(
        decide(&said(Level::ShareNamed), &without, hour(0)),
        Err(Refusal::NoGround)
    );
}

#[test]
fn support_is_offered_before_the_police_are_told_unless_danger_goes_first() {
    let agreed = manifest(Basis::Consent(EVENT));
    let not_offered = Proposal {
        support_offered: false,
        ..proposal(&agreed)
    };
    let danger = Proposal {
        danger_or_safeguarding: true,
        ..not_offered
    };
    let log = said(Level::ShareNamed);

    assert_eq!(
        decide(&log, &not_offered, hour(0)),
        Err(Refusal::SupportNotOffered)
    );
    assert_eq!(decide(&log, &danger, hour(0)), Ok(()));
}

#[test]
fn helpers_approvers_and_administrators_propose_nothing() {
    for (role, allowed) in [
        (Role::Helper, false),
        (Role::Caseworker, true),
        (Role::Lead, true),
        (Role::Approver, false),
        (Role::Administrator, false),
    ] {
        let mut proposed = manifest(Basis::Consent(EVENT));
        proposed.signatures.proposed.role = role;

        let decided = decide(&said(Level::ShareNamed), &proposal(&proposed), hour(0));

        assert_eq!(decided.is_ok(), allowed, "{role}");
    }
}

#[test]
fn a_consented_pack_waits_for_a_second_person_who_may_sign() {
    let proposed = Signatures::proposed(AMIRA, Role::Lead, hour(0));
    let second = |by, role| Signatures {
        second: Some(Signature {
            by,
            role,
            at: hour(1),
        }),
        ..proposed
    };
    let cases = [
        (proposed, Err(Refusal::SecondSignatureMissing)),
        (second(AMIRA, Role::Lead), Err(Refusal::OwnProposal)),
        (second(BEN, Role::Caseworker), Err(Refusal::RoleMayNotSign)),
        (second(BEN, Role::Lead), Ok(())),
        (second(BEN, Role::Approver), Ok(())),
    ];

    for (signatures, expected) in cases {
        assert_eq!(signatures.check(None, hour(1)), expected);
    }
}

#[test]
fn danger_to_life_goes_out_at_once_if_the_second_person_was_phoned_and_signs_within_a_day() {
    for &ground in OverrideGround::ALL {
        let without_consent = over(ground);
        let alone = Signatures::proposed(AMIRA, Role::Caseworker, hour(0));
        let phoned = Signatures {
            told_by_phone: true,
            ..alone
        };
        let signed = Signatures {
            second: Some(Signature {
                by: BEN,
                role: Role::Approver,
                at: hour(20),
            }),
            ..phoned
        };

        let urgent = ground.is_urgent();
        let missing = Err(Refusal::SecondSignatureMissing);

        let unphoned = if urgent {
            Err(Refusal::SecondNotTold)
        } else {
            missing
        };
        let within = if urgent { Ok(()) } else { missing };
        let after = if urgent {
            Err(Refusal::SecondSignatureLate)
        } else {
            missing
        };
        assert_eq!(alone.check(Some(&without_consent), hour(0)), unphoned);
        assert_eq!(phoned.check(Some(&without_consent), hour(24)), within);
        assert_eq!(phoned.check(Some(&without_consent), hour(25)), after);
        assert_eq!(signed.check(Some(&without_consent), hour(25)), Ok(()));
    }
}

#[test]
fn a_phone_call_never_replaces_the_signature_under_a_consented_pack() {
    let phoned = Signatures {
        told_by_phone: true,
        ..Signatures::proposed(AMIRA, Role::Lead, hour(0))
    };

    assert_eq!(
        phoned.check(None, hour(0)),
        Err(Refusal::SecondSignatureMissing)
    );
}

#[test]
fn a_signer_signs_the_bytes_they_have_read() {
    let proposed = Signatures::proposed(AMIRA, Role::Caseworker, hour(0)).proposed;
    let sign = |who, role, opened: &[u8]| may_sign(&proposed, who, role, false, b"sealed", opened);

    assert_eq!(sign(BEN, Role::Lead, b"sealed"), Ok(()));
    assert_eq!(
        sign(BEN, Role::Lead, b"other"),
        Err(Refusal::NotTheSamePack)
    );
    assert_eq!(
        sign(AMIRA, Role::Lead, b"sealed"),
        Err(Refusal::OwnProposal)
    );
    assert_eq!(
        sign(BEN, Role::Helper, b"sealed"),
        Err(Refusal::RoleMayNotSign)
    );
}

#[test]
fn no_ground_after_a_yes_needs_a_lead_a_reason_and_help_to_report() {
    let yes = said(Level::ShareNamed);
    let complete = NoForward {
        role: Role::Lead,
        reason_given: true,
        help_to_report_given: true,
    };
    let decided = |log: &ConsentLog, given| {
        may_decide_otherwise(Decision::NoGround, log, RecipientClass::Police, &given)
    };
    let cases = [
        (complete, Ok(())),
        (
            NoForward {
                role: Role::Caseworker,
                ..complete
            },
            Err(Refusal::NoGroundNeedsLead),
        ),
        (
            NoForward {
                reason_given: false,
                ..complete
            },
            Err(Refusal::ReasonMissing),
        ),
        (
            NoForward {
                help_to_report_given: false,
                ..complete
            },
            Err(Refusal::HelpToReportMissing),
        ),
    ];

    for (given, expected) in cases {
        assert_eq!(decided(&yes, given), expected);
    }
    let without_yes = NoForward {
        role: Role::Caseworker,
        reason_given: true,
        help_to_report_given: false,
    };
    assert_eq!(decided(&said(Level::AskMeFirst), without_yes), Ok(()));
}

#[test]
fn the_persons_choice_is_theirs_and_not_put_in_their_mouth() {
    let given = NoForward {
        role: Role::Caseworker,
        reason_given: true,
        help_to_report_given: false,
    };
    let decided = |log| {
        may_decide_otherwise(
            Decision::PersonsChoice,
            &log,
            RecipientClass::Police,
            &given,
        )
    };

    assert_eq!(decided(said(Level::ShareNamed)), Err(Refusal::AnswerIsYes));
    assert_eq!(decided(said(Level::RecordOnly)), Ok(()));
}

#[test]
fn a_yes_that_nobody_decided_in_time_is_overdue() {
    let due = hour(10);

    assert_eq!(yes_is_due(Some(due), false, hour(10)), DueState::Due(due));
    assert_eq!(
        yes_is_due(Some(due), false, hour(11)),
        DueState::Overdue(due)
    );
    assert_eq!(yes_is_due(Some(due), true, hour(11)), DueState::Settled);
    assert_eq!(yes_is_due(None, false, hour(11)), DueState::Settled);
}

#[test]
fn a_manifest_is_stored_as_codes_and_reads_back_the_same() {
    let mut kept = manifest(Basis::Override(over(OverrideGround::CourtOrder)));
    kept.fields = Field::ALL
        .iter()
        .map(|field| FieldSent {
            field: *field,
            level: Level::ShareNamed,
            ticked: true,
            reading: Reading::AsTyped,
        })
        .collect();

    let stored = serde_json::to_string(&kept).unwrap();

    assert_eq!(serde_json::from_str::<Manifest>(&stored).unwrap(), kept);
    assert!(stored.contains("\"perpetrator_name\""));
    assert!(!stored.contains(' '), "codes hold no words");
}

#[test]
fn every_refusal_has_its_own_code_and_a_sentence_that_says_what_to_do() {
    let all = [
        Refusal::NotAskedYet(RecipientClass::Police),
        Refusal::KeepItHere,
        Refusal::LevelTooLow,
        Refusal::IncidentNotCovered,
        Refusal::AskAgain,
        Refusal::PersonHasNotAgreed,
        Refusal::PersonDisagrees,
        Refusal::MayIdentify,
        Refusal::ChangedTheirMind,
        Refusal::FieldAboveLevel(Field::Name),
        Refusal::NotTicked(Field::Name),
        Refusal::NotReviewed(Field::Account),
        Refusal::NotRedacted(Field::Account),
        Refusal::NoSuchAnswer(RecipientClass::Housing),
        Refusal::NoIncident,
        Refusal::NotDecidedYet,
        Refusal::NoGround,
        Refusal::SupportNotOffered,
        Refusal::RoleMayNotPropose,
        Refusal::OwnProposal,
        Refusal::RoleMayNotSign,
        Refusal::NotTheSamePack,
        Refusal::PackNotOpened,
        Refusal::SecondSignatureMissing,
        Refusal::SecondNotTold,
        Refusal::SecondSignatureLate,
        Refusal::OverrideRecipient,
        Refusal::OverrideFactsMissing,
        Refusal::WhyNotAskedMissing,
        Refusal::WhyProportionateMissing,
        Refusal::PersonToldMissing,
        Refusal::NoGroundNeedsLead,
        Refusal::ReasonMissing,
        Refusal::HelpToReportMissing,
        Refusal::AnswerIsYes,
    ];

    let codes: BTreeSet<_> = all.iter().map(Refusal::code).collect();

    assert_eq!(codes.len(), all.len());
    for refusal in all {
        let sentence = refusal.to_string().to_lowercase();
        for word in [
            "victim",
            "vulnerable",
            "alleged",
            "submit",
            "invalid",
            "please note",
        ] {
            assert!(!sentence.contains(word), "{sentence}");
        }
    }
}
