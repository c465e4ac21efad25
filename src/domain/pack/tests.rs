//! What a pack can and cannot hold, tried with a canary in each field.

use super::*;
use crate::domain::consent::Level;
use crate::domain::forwarding::{Refusal, Rule};
use proptest::prelude::*;
use uuid::Uuid;

fn incident(n: u128) -> IncidentId {
    IncidentId(Uuid::from_u128(n))
}

/// Fields whose words belong to one incident.
const OF_INCIDENT: &[Field] = &[
    Field::When,
    Field::Account,
    Field::WordsUsed,
    Field::WhyText,
    Field::HarmText,
    Field::PerpetratorDescription,
];
const OF_REPORT: &[Field] = &[Field::HelpText, Field::Fears, Field::Tried];
const IDENTITY: &[Field] = &[
    Field::Name,
    Field::Phone,
    Field::Email,
    Field::PostAddress,
    Field::SafeTimes,
    Field::WhoMayAnswer,
    Field::SupporterName,
    Field::SupporterContact,
    Field::PlaceDetail,
    Field::Witnesses,
    Field::PoliceReference,
    Field::AdjustmentOther,
    Field::PerpetratorName,
    Field::PerpetratorAddress,
    Field::PerpetratorVehicle,
];

fn canary(form: &str, field: Field, of: u128) -> Private {
    Private::new(format!("<{form}:{}:{of}>", field.code()))
}

fn words(fields: &[Field], of: u128) -> Words {
    fields
        .iter()
        .map(|field| (*field, canary("typed", *field, of)))
        .collect()
}

fn material(place: &str) -> Material {
    let incidents = [1, 2]
        .map(|n| {
            let mut facts = Facts::new();
            facts.set("location_type", place);
            facts.set("month", "2026-02");
            facts.set("council_area", "E06000016");
            facts.add("incident_type", "threats");
            IncidentMaterial {
                id: incident(n),
                facts,
                story: words(OF_INCIDENT, n),
            }
        })
        .to_vec();
    let mut facts = Facts::new();
    facts.add("adjustment", "adjust_canary");
    facts.add("police_contact_preference", "prefer_canary");
    facts.add("safe_contact_method", "method_canary");
    Material {
        incidents,
        facts,
        story: words(OF_REPORT, 0),
        identity: words(IDENTITY, 0),
        reviewed: BTreeMap::new(),
        risk: Some("High".into()),
        files: vec![
            file(Field::FaceOrVoice, "<typed:face_or_voice:0>"),
            file(Field::Files, "<typed:files:0>"),
        ],
    }
}

/// A file whose description and whose write-up both carry the mark.
fn file(field: Field, mark: &str) -> FileMaterial {
    FileMaterial {
        field,
        what: format!("Film, {mark}"),
        written: vec![("Amira".to_owned(), mark.into())],
    }
}

fn request(level: Level) -> Request {
    let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    Request {
        recipient: RecipientClass::Police,
        level,
        reason: Reason::Agreed(vec![Ground::PersonAsks]),
        incidents: [incident(1)].into(),
        ticked: BTreeSet::new(),
        nation: Nation::England,
        recipient_name: "Leicestershire Police".into(),
        organisation: "Harbour Voices".into(),
        reference: "KTRW-HBXD".into(),
        caseworker_contact: "0116 496 0000".into(),
        made_on: day,
        reply_by: day,
    }
}

fn label(list: &str, code: &str) -> String {
    format!("{list}={code}")
}

fn all_words(pack: &Pack) -> String {
    serde_json::to_string(pack).unwrap()
}

#[test]
fn a_pack_for_a_life_in_danger_asks_to_act_and_still_names_nobody() {
    let urgent = [
        OverrideGround::ImmediateDangerToLife,
        OverrideGround::SeriousHarmRisk,
    ];
    for ground in urgent {
        let asked = Request {
            reason: Reason::Override(ground),
            ..request(Level::ShareAnonymous)
        };

        let built = build(&asked, &material("street"), &label).unwrap();

        let said = all_words(&built.pack);
        assert_eq!(built.pack.kind, PackKind::Danger);
        assert_eq!(built.pack.contact[0].words.expose(), ACT_NOW);
        assert!(said.contains("Ring us"));
        assert!(!said.contains("Do not visit") && !said.contains("Do not try"));
        assert!(!said.contains("typed:name") && !said.contains("typed:phone"));
    }
}

#[test]
fn a_pack_that_a_court_orders_is_intelligence_as_any_other_without_a_name() {
    let asked = Request {
        reason: Reason::Override(OverrideGround::CourtOrder),
        ..request(Level::ShareAnonymous)
    };

    let built = build(&asked, &material("street"), &label).unwrap();

    assert_eq!(built.pack.kind, PackKind::IntelligenceOnly);
}

#[test]
fn an_anonymous_pack_says_in_its_first_lines_that_nobody_is_to_be_visited() {
    let built = build(&request(Level::ShareAnonymous), &material("street"), &label).unwrap();

    assert_eq!(built.pack.kind, PackKind::IntelligenceOnly);
    assert_eq!(built.pack.contact.len(), 1);
    assert_eq!(built.pack.contact[0].words.expose(), INTELLIGENCE_ONLY);
}

#[test]
fn an_anonymous_pack_does_not_say_that_it_happened_at_home() {
    let home = build(
        &request(Level::ShareAnonymous),
        &material("own_home"),
        &label,
    )
    .unwrap();
    let street = build(&request(Level::ShareAnonymous), &material("street"), &label).unwrap();
    let named = build(&request(Level::ShareNamed), &material("own_home"), &label).unwrap();

    assert!(!all_words(&home.pack).contains("own_home"));
    assert!(home.withheld.contains(&Field::LocationType));
    assert!(street.pack.incidents[0].place.contains("street"));
    assert!(named.pack.incidents[0].place.contains("own_home"));
}

#[test]
fn a_story_leaves_without_a_name_only_as_an_approved_redaction() {
    let mut held = material("street");
    let as_typed = build(&request(Level::ShareAnonymous), &held, &label).unwrap();
    held.reviewed.insert(
        (Some(incident(1)), Field::Account),
        Reviewed {
            reading: Reading::Redacted,
            words: "Somebody shouted.".into(),
        },
    );

    let redacted = build(&request(Level::ShareAnonymous), &held, &label).unwrap();

    assert_eq!(as_typed.pack.account, []);
    assert_eq!(redacted.pack.account[0].words.expose(), "Somebody shouted.");
    assert!(redacted.pack.account[0].redacted);
}

#[test]
fn a_reference_the_police_already_gave_stands_on_the_cover() {
    let mut asked = request(Level::ShareNamed);
    asked.ticked.insert(Field::PoliceReference);

    let built = build(&asked, &material("street"), &label).unwrap();

    assert_eq!(
        built.pack.cover.police_reference,
        Some(canary("typed", Field::PoliceReference, 0))
    );
}

#[test]
fn through_us_means_that_nobody_visits_the_person() {
    let built = build(&request(Level::ShareViaDpulo), &material("street"), &label).unwrap();

    let first = built.pack.contact[0].words.expose();
    assert!(first.starts_with("Only through us: 0116 496 0000."));
}

#[test]
fn an_incident_that_was_not_chosen_leaves_no_trace() {
    let mut asked = request(Level::ShareNamed);
    asked.ticked = Field::ALL.iter().copied().collect();

    let built = build(&asked, &material("street"), &label).unwrap();

    assert_eq!(built.pack.incidents.len(), 1);
    assert!(!all_words(&built.pack).contains(":2>"));
}

#[test]
fn no_pack_is_built_for_a_person_who_wants_it_kept_or_to_be_asked() {
    let kept = build(&request(Level::RecordOnly), &material("street"), &label);
    let ask = build(&request(Level::AskMeFirst), &material("street"), &label);

    assert_eq!(kept.unwrap_err(), Refusal::KeepItHere);
    assert_eq!(
        ask.unwrap_err(),
        Refusal::NotAskedYet(RecipientClass::Police)
    );
}

#[test]
fn a_pack_told_without_consent_says_so_and_why() {
    let asked = Request {
        reason: Reason::Override(OverrideGround::ChildAtRisk),
        ..request(Level::ShareNamed)
    };

    let built = build(&asked, &material("street"), &label).unwrap();

    assert!(
        built
            .pack
            .cover
            .basis
            .contains("without the person's agreement")
    );
    assert!(built.pack.grounds[0].contains("a child"));
}

#[test]
fn two_builds_of_the_same_pack_are_the_same() {
    let asked = request(Level::ShareNamed);

    assert_eq!(
        build(&asked, &material("street"), &label).unwrap(),
        build(&asked, &material("street"), &label).unwrap()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn only_words_that_the_level_lets_out_are_in_a_pack(
        level in 1usize..4,
        ticked in prop::collection::btree_set(0..Field::ALL.len(), 0..Field::ALL.len()),
        reviewed in prop::collection::btree_map(0..Field::ALL.len(), 0usize..3, 0..Field::ALL.len()),
        both: bool,
    ) {
        let mut asked = request(Level::ALL[level]);
        asked.ticked = ticked.iter().map(|n| Field::ALL[*n]).collect();
        if both {
            asked.incidents.insert(incident(2));
        }
        let mut held = material("own_home");
        for (field, reading) in &reviewed {
            let (field, reading) = (Field::ALL[*field], Reading::ALL[*reading]);
            for of in [None, Some(1u128), Some(2)] {
                let words = canary(reading.code(), field, of.unwrap_or(0));
                held.reviewed.insert((of.map(incident), field), Reviewed { reading, words });
            }
        }

        let built = build(&asked, &held, &label).unwrap();

        let words = all_words(&built.pack);
        for &field in Field::ALL {
            let typed = words.contains(&format!("<typed:{}:", field.code()));
            let passed = ["not_read", "as_typed"]
                .iter()
                .any(|form| words.contains(&format!("<{form}:{}:", field.code())));
            let as_typed = words.contains(&format!("<as_typed:{}:", field.code()));
            let unread = words.contains(&format!("<not_read:{}:", field.code()));
            let redacted = words.contains(&format!("<redacted:{}:", field.code()));
            let present = typed || passed || redacted;
            match field.rule(asked.level) {
                Rule::Never => prop_assert!(!present, "{field} is there"),
                Rule::Yes => {}
                Rule::AsReviewed => prop_assert!(!typed && !unread, "{field} was not read"),
                Rule::ApprovedRedaction => {
                    prop_assert!(!typed && !unread && !as_typed, "{field} is not a redaction");
                }
                Rule::OnlyIfTicked { .. } => {
                    prop_assert!(!present || asked.ticked.contains(&field), "{field} not ticked");
                }
            }
            // The manifest names what stands in the pack, so that it can be checked without a key.
            let named = built.fields.iter().any(|sent| sent.field == field);
            prop_assert!(!present || named, "{field} is missing from the manifest");
        }
        for sent in &built.fields {
            prop_assert_eq!(sent.check(), Ok(()));
        }
        let anonymous = asked.level == Level::ShareAnonymous;
        for kept in ["own_home", "adjust_canary", "prefer_canary", "method_canary"] {
            prop_assert!(!(anonymous && words.contains(kept)), "{kept}");
        }
        prop_assert!(both || !words.contains(":2>"));
    }
}

#[test]
fn a_recording_that_goes_with_the_pack_stays_with_us_and_its_write_up_says_whose_it_is() {
    let mut request = request(Level::ShareNamed);
    request.ticked.insert(Field::FaceOrVoice);

    let pack = build(&request, &material("street"), &|_, code| code.to_owned())
        .unwrap()
        .pack;

    let lines: Vec<_> = pack
        .evidence
        .iter()
        .map(|line| (line.label.as_str(), line.words.expose()))
        .collect();
    assert!(
        lines
            .iter()
            .any(|(label, words)| *label == "Recording or file"
                && words.contains("We hold it: ask us")),
        "{lines:?}"
    );
    assert!(
        lines
            .iter()
            .any(|(label, _)| *label == "Written down by a worker, Amira, from this film"),
        "{lines:?}"
    );
}
