use super::*;
use std::collections::BTreeSet;

#[test]
fn each_question_is_there_once() {
    let ids: BTreeSet<_> = CATALOGUE.iter().map(|question| question.id).collect();

    assert_eq!(ids.len(), CATALOGUE.len());
}

#[test]
fn questions_stand_in_the_order_of_their_pages() {
    let pages: Vec<_> = CATALOGUE.iter().map(|question| question.page).collect();

    assert!(pages.is_sorted());
}

#[test]
fn every_choice_has_a_list_of_its_own_name() {
    for question in CATALOGUE {
        let chooses = matches!(question.kind, Kind::One | Kind::Several | Kind::YesNo);

        assert_eq!(question.codes().is_some(), chooses, "{}", question.id);
    }
}

#[test]
fn what_is_counted_is_coded_and_what_is_written_is_sealed() {
    for question in CATALOGUE {
        match question.nature {
            Nature::Fact(_) | Nature::Setting => {
                assert!(
                    question.kind.is_coded(),
                    "{} cannot be counted",
                    question.id
                );
            }
            Nature::Story | Nature::Identity => {
                assert!(!question.kind.is_coded(), "{} is a code", question.id);
                // Files have limits of their own: see `domain::files`.
                let has_limit = question.max_characters > 0 || question.kind == Kind::Files;
                assert!(has_limit, "{} has no limit", question.id);
            }
        }
    }
}

#[test]
fn only_safety_is_required_and_the_rest_may_be_left_empty() {
    let required: Vec<_> = CATALOGUE
        .iter()
        .filter(|question| question.required)
        .map(|question| question.id)
        .collect();

    assert_eq!(required, ["safe_now"]);
}

#[test]
fn every_choice_about_what_happened_can_be_answered_with_not_saying() {
    // These are decisions about what we do, not questions about the person's life.
    let decisions = [
        "safe_now",
        "want_code",
        "read_back",
        "other_way",
        "police_choice",
        "safe_contact_method",
        "helper_contact_method",
        "report_channel",
        "consent_given_how",
    ];
    let choices = CATALOGUE
        .iter()
        .filter(|question| question.codes().is_some() && !decisions.contains(&question.id));

    for question in choices {
        let list = question.codes().unwrap();

        assert!(list.contains("prefer_not_to_say"), "{}", question.id);
    }
}

#[test]
fn someone_who_speaks_for_another_is_asked_whether_the_person_agrees() {
    let asked = |role| {
        let mut answers = Answers::new();
        answers.set_code("reporter_role", role);
        question("person_knows_and_agrees")
            .unwrap()
            .is_asked(&answers)
    };

    assert!(asked("carer_or_pa") && asked("witness"));
    assert!(!asked("self") && !asked("prefer_not_to_say"));
}
