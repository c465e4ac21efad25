//! Consent, told as what may and may not happen.

use super::*;
use crate::domain::forwarding::{
    Basis, Field, FieldSent, Manifest, Override, OverrideGround, PersonTold, Reading, Refusal,
    Rule, Signature, Signatures,
};
use crate::domain::permissions::Role;
use chrono::TimeZone;
use proptest::prelude::*;
use uuid::Uuid;

fn day(n: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 2, 10, 0, 0).unwrap() + Duration::days(n)
}

fn incident(n: u128) -> IncidentId {
    IncidentId(Uuid::from_u128(n))
}

fn event_id(seq: i32) -> ConsentEventId {
    ConsentEventId(Uuid::from_u128(1000 + u128::from(seq.unsigned_abs())))
}

fn answer(seq: i32, on: i64, level: Level, given_by: GivenBy, incidents: &[u128]) -> ConsentEvent {
    ConsentEvent {
        id: event_id(seq),
        seq,
        at: day(on),
        statement: Statement::Sharing {
            to: RecipientClass::Police,
            level,
        },
        wording_version: "2026-01".into(),
        page_version: "standard".into(),
        channel: "web_standard".into(),
        given_by,
        recorded_by: None,
        incidents: incidents.iter().copied().map(incident).collect(),
    }
}

fn signed() -> Signatures {
    Signatures {
        second: Some(Signature {
            by: WorkerId(Uuid::from_u128(2)),
            role: Role::Approver,
            at: day(1),
        }),
        ..Signatures::proposed(WorkerId(Uuid::from_u128(1)), Role::Caseworker, day(1))
    }
}

fn pack(level: Level, on: i64, rests_on: i32, incidents: &[u128]) -> Manifest {
    Manifest {
        recipient: RecipientClass::Police,
        level,
        fields: vec![FieldSent {
            field: Field::CodedFacts,
            level,
            ticked: false,
            reading: Reading::NotRead,
        }],
        incidents: incidents.iter().copied().map(incident).collect(),
        basis: Basis::Consent(event_id(rests_on)),
        decided_at: day(on),
        cannot_identify: true,
        signatures: signed(),
    }
}

use GivenBy::Person;
use Level::{AskMeFirst, RecordOnly, ShareAnonymous, ShareNamed, ShareViaDpulo};

#[test]
fn the_police_question_of_the_form_is_read_as_the_person_means_it() {
    let cases = [
        ("no", Some(RecordOnly)),
        ("yes_named", Some(ShareNamed)),
        ("yes_without_name", Some(ShareAnonymous)),
        ("talk_first", Some(AskMeFirst)),
        ("", None),
    ];

    for (code, level) in cases {
        assert_eq!(Level::from_police_choice(code), level, "{code}");
    }
}

#[test]
fn a_yes_about_the_police_says_nothing_about_anybody_else() {
    let events = first_statements(ShareNamed)
        .into_iter()
        .zip(1..)
        .map(|(statement, seq)| ConsentEvent {
            statement,
            ..answer(seq, 0, ShareNamed, Person, &[1])
        });

    let log = ConsentLog::new(events);

    for standing in log.all_standing() {
        let expected = if standing.to == RecipientClass::Police {
            ShareNamed
        } else {
            AskMeFirst
        };
        assert_eq!(standing.level, expected, "{}", standing.to);
    }
}

#[test]
fn a_person_who_was_never_asked_is_asked_first() {
    let log = ConsentLog::default();

    let sent = may_send(&log, &pack(ShareNamed, 1, 1, &[1]), day(1));

    assert_eq!(sent, Err(Refusal::NotAskedYet(RecipientClass::Police)));
    assert_eq!(log.standing(RecipientClass::Police).level, AskMeFirst);
}

#[test]
fn a_pack_at_or_below_the_level_may_go_and_above_it_may_not() {
    let shares = [ShareAnonymous, ShareViaDpulo, ShareNamed];
    for (said_at, said) in shares.into_iter().enumerate() {
        for (made_at, made) in shares.into_iter().enumerate() {
            let log = ConsentLog::new([answer(1, 0, said, Person, &[1])]);

            let sent = may_send(&log, &pack(made, 1, 1, &[1]), day(1));

            let expected = if made_at <= said_at {
                Ok(())
            } else {
                Err(Refusal::LevelTooLow)
            };
            assert_eq!(sent, expected, "said {said}, made {made}");
        }
    }
}

#[test]
fn kept_here_means_kept_here() {
    let log = ConsentLog::new([answer(1, 0, RecordOnly, Person, &[1])]);

    let sent = may_send(&log, &pack(ShareAnonymous, 1, 1, &[1]), day(1));

    assert_eq!(sent, Err(Refusal::KeepItHere));
}

#[test]
fn a_newer_incident_is_asked_about_before_it_is_sent() {
    let mut log = ConsentLog::new([answer(1, 0, ShareNamed, Person, &[1])]);
    let both = pack(ShareNamed, 2, 1, &[1, 2]);

    let before = may_send(&log, &both, day(2));
    let waiting = log.not_covered(
        RecipientClass::Police,
        ShareNamed,
        &[incident(1), incident(2)],
    );
    log.add(answer(2, 1, ShareNamed, Person, &[2])).unwrap();

    assert_eq!(before, Err(Refusal::IncidentNotCovered));
    assert_eq!(waiting, [incident(2)]);
    assert_eq!(may_send(&log, &both, day(2)), Ok(()));
}

#[test]
fn a_no_about_a_later_time_leaves_the_yes_about_the_first_one() {
    let mut log = ConsentLog::new([answer(1, 0, ShareNamed, Person, &[1])]);
    log.add(answer(2, 1, RecordOnly, Person, &[2])).unwrap();

    let first = may_send(&log, &pack(ShareNamed, 2, 1, &[1]), day(2));
    let second = may_send(&log, &pack(ShareNamed, 2, 1, &[2]), day(2));
    let both = may_send(&log, &pack(ShareNamed, 2, 1, &[1, 2]), day(2));

    assert_eq!(first, Ok(()));
    assert_eq!(second, Err(Refusal::ChangedTheirMind));
    assert_eq!(both, Err(Refusal::ChangedTheirMind));
    let police = RecipientClass::Police;
    assert_eq!(log.standing_for(police, incident(2)).level, RecordOnly);
    assert_eq!(
        log.standing(police).level,
        ShareNamed,
        "there is still something to decide"
    );
}

#[test]
fn a_yes_about_a_later_time_does_not_undo_the_no_about_the_first_one() {
    let mut log = ConsentLog::new([answer(1, 0, RecordOnly, Person, &[1])]);
    log.add(answer(2, 1, ShareNamed, Person, &[2])).unwrap();

    let first = may_send(&log, &pack(ShareNamed, 2, 2, &[1, 2]), day(2));
    let second = may_send(&log, &pack(ShareNamed, 2, 2, &[2]), day(2));

    assert!(first.is_err());
    assert_eq!(second, Ok(()));
}

#[test]
fn a_no_about_everything_ends_the_yes_about_each_time() {
    let mut log = ConsentLog::new([answer(1, 0, ShareNamed, Person, &[1])]);
    log.add(answer(2, 1, ShareNamed, Person, &[2])).unwrap();
    log.add(answer(3, 2, RecordOnly, Person, &[1, 2])).unwrap();

    for one in [1, 2] {
        assert!(may_send(&log, &pack(ShareNamed, 3, 2, &[one]), day(3)).is_err());
    }
    assert_eq!(log.standing(RecipientClass::Police).level, RecordOnly);
}

#[test]
fn a_yes_unused_for_ninety_days_is_asked_again() {
    let mut log = ConsentLog::new([answer(1, 0, ShareNamed, Person, &[1])]);

    assert_eq!(
        may_send(&log, &pack(ShareNamed, 90, 1, &[1]), day(90)),
        Ok(())
    );
    assert_eq!(
        may_send(&log, &pack(ShareNamed, 91, 1, &[1]), day(91)),
        Err(Refusal::AskAgain)
    );

    log.used(event_id(1), day(60));

    assert_eq!(
        may_send(&log, &pack(ShareNamed, 91, 1, &[1]), day(91)),
        Ok(())
    );
}

#[test]
fn a_pack_decided_in_time_may_still_be_collected_afterwards() {
    let log = ConsentLog::new([answer(1, 0, ShareNamed, Person, &[1])]);
    let decided = pack(ShareNamed, 80, 1, &[1]);

    assert_eq!(may_send(&log, &decided, day(80 + 28)), Ok(()));
    assert_eq!(
        may_send(&log, &decided, day(80 + 91)),
        Err(Refusal::AskAgain)
    );
}

#[test]
fn somebody_elses_yes_lets_out_nothing_that_shows_the_person() {
    for given_by in [
        GivenBy::DoesNotKnow,
        GivenBy::CannotDecide,
        GivenBy::IsChild,
    ] {
        let log = ConsentLog::new([answer(1, 0, ShareNamed, given_by, &[1])]);
        let anonymous = pack(ShareAnonymous, 1, 1, &[1]);
        let unread = Manifest {
            cannot_identify: false,
            ..anonymous.clone()
        };

        assert_eq!(
            may_send(&log, &pack(ShareNamed, 1, 1, &[1]), day(1)),
            Err(Refusal::PersonHasNotAgreed)
        );
        assert_eq!(may_send(&log, &anonymous, day(1)), Ok(()));
        assert_eq!(may_send(&log, &unread, day(1)), Err(Refusal::MayIdentify));
    }
}

#[test]
fn a_person_who_knows_and_disagrees_is_not_overruled_by_whoever_reports() {
    let log = ConsentLog::new([answer(1, 0, ShareAnonymous, GivenBy::KnowsDisagrees, &[1])]);

    let sent = may_send(&log, &pack(ShareAnonymous, 1, 1, &[1]), day(1));

    assert_eq!(sent, Err(Refusal::PersonDisagrees));
    assert_eq!(log.standing(RecipientClass::Police).level, RecordOnly);
}

#[test]
fn a_pack_made_before_the_person_stopped_stays_void_even_if_they_say_yes_again() {
    let mut log = ConsentLog::new([answer(1, 0, ShareNamed, Person, &[1])]);
    let old = pack(ShareNamed, 1, 1, &[1]);

    log.add(answer(2, 2, RecordOnly, Person, &[1])).unwrap();
    let stopped = may_send(&log, &old, day(2));
    log.add(answer(3, 3, ShareNamed, Person, &[1])).unwrap();

    assert_eq!(stopped, Err(Refusal::ChangedTheirMind));
    assert_eq!(may_send(&log, &old, day(3)), Err(Refusal::ChangedTheirMind));
    assert_eq!(
        may_send(&log, &pack(ShareNamed, 3, 3, &[1]), day(3)),
        Ok(())
    );
}

#[test]
fn an_answer_about_another_recipient_carries_no_pack() {
    let housing = ConsentEvent {
        statement: Statement::Sharing {
            to: RecipientClass::Housing,
            level: ShareNamed,
        },
        ..answer(2, 0, ShareNamed, Person, &[1])
    };
    let log = ConsentLog::new([answer(1, 0, ShareNamed, Person, &[1]), housing]);

    let sent = may_send(&log, &pack(ShareNamed, 1, 2, &[1]), day(1));

    assert_eq!(sent, Err(Refusal::NoSuchAnswer(RecipientClass::Police)));
}

#[test]
fn a_signed_override_replaces_the_persons_yes_and_nothing_less_does() {
    let over = Override {
        ground: OverrideGround::ChildAtRisk,
        facts_given: true,
        why_not_asked_given: true,
        why_proportionate_given: true,
        person_told: PersonTold::Told,
    };
    let log = ConsentLog::new([answer(1, 0, RecordOnly, Person, &[1])]);
    let signed = Manifest {
        basis: Basis::Override(over),
        ..pack(ShareNamed, 1, 1, &[1])
    };
    let unsigned = Manifest {
        signatures: Signatures::proposed(WorkerId(Uuid::from_u128(1)), Role::Lead, day(1)),
        ..signed.clone()
    };

    assert_eq!(may_send(&log, &signed, day(1)), Ok(()));
    assert_eq!(
        may_send(&log, &unsigned, day(1)),
        Err(Refusal::SecondSignatureMissing)
    );
}

#[test]
fn stop_reaches_everyone_and_switches_everything_off() {
    let mut log = ConsentLog::default();
    for statement in [
        Statement::Switch {
            switch: Switch::ContactMe,
            on: true,
        },
        Statement::Sharing {
            to: RecipientClass::Housing,
            level: ShareNamed,
        },
    ]
    .into_iter()
    .chain(stop_statements())
    {
        let seq = log.next_seq();
        let event = answer(seq, 0, ShareNamed, Person, &[1]);
        log.add(ConsentEvent { statement, ..event }).unwrap();
    }

    assert!(log.all_standing().iter().all(|s| s.level == RecordOnly));
    assert!(Switch::ALL.iter().all(|switch| !log.switch(*switch)));
}

#[test]
fn an_answer_that_is_not_newer_is_not_added() {
    let mut log = ConsentLog::new([answer(3, 0, ShareNamed, Person, &[1])]);

    let added = log.add(answer(3, 1, RecordOnly, Person, &[1]));

    assert_eq!(added, Err(HistoryError::NotNewer));
}

#[test]
fn the_right_to_decide_for_somebody_is_checked_by_a_named_worker() {
    let mut log = ConsentLog::default();
    let unchecked = answer(1, 0, ShareNamed, GivenBy::EntitledToDecide, &[1]);
    let checked = ConsentEvent {
        recorded_by: Some(WorkerId(Uuid::from_u128(1))),
        ..unchecked.clone()
    };

    assert_eq!(log.add(unchecked), Err(HistoryError::NobodyChecked));
    assert_eq!(log.add(checked), Ok(()));
}

#[test]
fn what_is_stored_of_an_answer_reads_back_the_same() {
    for &given_by in GivenBy::ALL {
        let (stored, knows) = given_by.parts();
        assert_eq!(GivenBy::from_parts(stored, knows), Some(given_by));
    }
    for statement in first_statements(ShareNamed)
        .into_iter()
        .chain(stop_statements())
    {
        let (about, level) = statement.parts();
        assert_eq!(Statement::from_parts(about, level), Some(statement));
    }
    assert_eq!(GivenBy::from_parts("person", "is_child"), None);
}

#[test]
fn a_pack_goes_only_if_each_field_may_stand_in_it_as_it_does() {
    for level in [ShareAnonymous, ShareViaDpulo, ShareNamed] {
        let log = ConsentLog::new([answer(1, 0, level, Person, &[1])]);
        for &field in Field::ALL {
            for (ticked, &reading) in [false, true]
                .into_iter()
                .flat_map(|ticked| Reading::ALL.iter().map(move |reading| (ticked, reading)))
            {
                let mut manifest = pack(level, 1, 1, &[1]);
                manifest.fields = vec![FieldSent {
                    field,
                    level,
                    ticked,
                    reading,
                }];

                let sent = may_send(&log, &manifest, day(1)).is_ok();

                let expected = match field.rule(level) {
                    Rule::Never => false,
                    Rule::Yes => true,
                    Rule::AsReviewed => reading != Reading::NotRead,
                    Rule::ApprovedRedaction => reading == Reading::Redacted,
                    Rule::OnlyIfTicked { .. } => ticked,
                };
                assert_eq!(sent, expected, "{field} at {level}, {ticked}, {reading}");
            }
        }
    }
}

#[test]
fn a_manifest_that_calls_a_field_by_another_level_is_not_believed() {
    let log = ConsentLog::new([answer(1, 0, ShareAnonymous, Person, &[1])]);
    let mut changed = pack(ShareAnonymous, 1, 1, &[1]);
    changed.fields = vec![FieldSent {
        field: Field::Name,
        level: ShareNamed,
        ticked: true,
        reading: Reading::AsTyped,
    }];

    let sent = may_send(&log, &changed, day(1));

    assert_eq!(sent, Err(Refusal::FieldAboveLevel(Field::Name)));
}

/// How far each answer goes, written down a second time and independently.
fn reach(level: Level, given_by: GivenBy) -> u8 {
    let said = match level {
        RecordOnly | AskMeFirst => 0,
        ShareAnonymous => 1,
        ShareViaDpulo => 2,
        ShareNamed => 3,
    };
    let cap = match given_by {
        GivenBy::KnowsDisagrees => 0,
        GivenBy::DoesNotKnow | GivenBy::CannotDecide | GivenBy::IsChild => 1,
        Person | GivenBy::KnowsAgrees | GivenBy::EntitledToDecide => 3,
    };
    said.min(cap)
}

/// The least reach at which a field may ever stand in a pack.
fn needs(field: Field) -> u8 {
    match field {
        Field::CodedFacts
        | Field::LocationType
        | Field::Account
        | Field::WordsUsed
        | Field::WhyText
        | Field::HarmText
        | Field::HelpText
        | Field::Fears
        | Field::Tried
        | Field::PerpetratorDescription
        | Field::PerpetratorName
        | Field::PerpetratorAddress
        | Field::PerpetratorVehicle => 1,
        _ => 2,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn no_sequence_of_answers_lets_a_field_out_above_its_level(
        answers in prop::collection::vec(
            (0usize..5, 0usize..7, prop::collection::vec(1u128..4, 0..4), 0i64..60),
            0..6,
        ),
        made_at in 0usize..5,
        rests_on in 1i32..7,
        in_pack in prop::collection::vec(1u128..4, 1..3),
        fields in prop::collection::vec(
            (0..Field::ALL.len(), 0usize..5, any::<bool>(), 0usize..3),
            0..6,
        ),
        decided_after in -30i64..200,
        sent_after in 0i64..120,
        cannot_identify: bool,
        seconded: bool,
    ) {
        let mut today = 0;
        let mut events = Vec::new();
        for ((level, given_by, incidents, wait), seq) in answers.iter().zip(1..) {
            today += wait;
            events.push(answer(seq, today, Level::ALL[*level], GivenBy::ALL[*given_by], incidents));
        }
        let decided_on = today + decided_after;
        let made = Level::ALL[made_at];
        let mut manifest = pack(made, decided_on, rests_on, &in_pack);
        manifest.fields = fields
            .iter()
            .map(|(field, level, ticked, reading)| FieldSent {
                field: Field::ALL[*field],
                // Mostly the pack's own level, or hardly any manifest would get as far as the fields.
                level: if *level == 0 { ShareNamed } else { made },
                ticked: *ticked,
                reading: Reading::ALL[*reading],
            })
            .collect();
        manifest.cannot_identify = cannot_identify;
        if !seconded {
            manifest.signatures.second = None;
        }
        let log = ConsentLog::new(events.clone());

        let sent = may_send(&log, &manifest, day(decided_on + sent_after));

        if sent.is_ok() {
            prop_assert!(!events.is_empty(), "nothing leaves before an answer");
            prop_assert!(seconded);
            for asked in &in_pack {
                // A "no" that names no incident is about all of them.
                let last = events.iter().rev().find(|event| {
                    let Statement::Sharing { level, .. } = event.statement else { return false };
                    event.incidents.contains(&incident(*asked))
                        || (event.incidents.is_empty() && reach(level, Person) == 0)
                });
                let last = last.expect("nothing leaves about which the person was not asked");
                let Statement::Sharing { level, .. } = last.statement else { unreachable!() };
                let allowed = reach(level, last.given_by);
                prop_assert!(allowed >= reach(made, Person).max(1));
                for field in &manifest.fields {
                    prop_assert!(needs(field.field) <= allowed, "{:?} at {level}", field.field);
                }
            }
            prop_assert!(cannot_identify || made != ShareAnonymous);
        }
    }
}
