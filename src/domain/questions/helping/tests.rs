//! Somebody helping, told as who is asked what, and whose details they are.

use super::*;
use crate::domain::answers::Answer;
use crate::domain::codes::code_list;
use crate::domain::consent::effective;
use crate::domain::forwarding::Field;
use crate::domain::journey::{PAGES, PageKey, path};
use crate::domain::questions::{CATALOGUE, Nature, question};
use proptest::prelude::*;
use std::collections::BTreeSet;

const ROLES: &[&str] = &[
    "witness",
    "family_or_friend",
    "carer_or_pa",
    "dpulo_staff",
    "other_professional",
    "anonymous_third_party",
];

fn told_by(role: &str, knows: &str) -> Answers {
    let mut answers = Answers::new();
    answers.set_code("safe_now", "yes");
    answers.set_code("reporter_role", role);
    answers.set_code("person_knows_and_agrees", knows);
    answers
}

fn asked(answers: &Answers) -> BTreeSet<&'static str> {
    CATALOGUE
        .iter()
        .filter(|question| question.is_asked(answers))
        .map(|question| question.id)
        .collect()
}

const REACHES_THE_PERSON: &[&str] = &["phone", "email", "post_address", "safe_contact_method"];

#[test]
fn the_persons_number_is_asked_only_when_they_agree_to_both() {
    for role in ROLES {
        for knows in code_list("person_knows_and_agrees").unwrap().codes {
            for contact in code_list("contact_person").unwrap().codes {
                let mut answers = told_by(role, knows.code);
                answers.set_code("contact_person", contact.code);

                let may = knows.code == "knows_agrees" && contact.code == "yes";
                for id in REACHES_THE_PERSON {
                    assert_eq!(
                        asked(&answers).contains(id),
                        may,
                        "{role} {} {id}",
                        knows.code
                    );
                }
            }
        }
    }
}

#[test]
fn whether_we_may_contact_the_person_is_asked_only_of_who_has_their_agreement() {
    let is_asked = |answers: &Answers| asked(answers).contains("contact_person");

    assert!(is_asked(&told_by("carer_or_pa", "knows_agrees")));
    assert!(!is_asked(&told_by("carer_or_pa", "does_not_know")));
    assert!(!is_asked(&told_by("witness", "knows_disagrees")));
    assert!(!is_asked(&Answers::new()));
}

#[test]
fn everybody_is_asked_alike_whether_we_may_talk_alone() {
    assert!(asked(&Answers::new()).contains("talk_alone"));
    for role in ROLES {
        for knows in code_list("person_knows_and_agrees").unwrap().codes {
            assert!(
                asked(&told_by(role, knows.code)).contains("talk_alone"),
                "{role}"
            );
        }
    }
}

#[test]
fn who_does_not_want_to_say_who_they_are_is_not_asked_who_they_are() {
    assert!(asked(&told_by("witness", "does_not_know")).contains("helper_name"));
    assert!(!asked(&told_by("anonymous_third_party", "does_not_know")).contains("helper_name"));
    assert!(!asked(&Answers::new()).contains("helper_name"));
}

#[test]
fn a_witness_is_not_asked_what_only_the_person_can_know() {
    let witness = asked(&told_by("witness", "knows_agrees"));

    for id in [
        "impact",
        "wants",
        "help_text",
        "perpetrator_has_access_to",
        "police_response_issue",
    ] {
        assert!(!witness.contains(id), "{id}");
    }
    for id in [
        "account",
        "injury",
        "harm_text",
        "perpetrator_description",
        "hostility_indicator",
    ] {
        assert!(witness.contains(id), "{id}");
    }
}

#[test]
fn the_name_of_somebody_who_knows_nothing_of_this_is_not_asked() {
    for knows in [
        "does_not_know",
        "knows_disagrees",
        "unknown",
        "prefer_not_to_say",
    ] {
        assert!(
            !asked(&told_by("other_professional", knows)).contains("name"),
            "{knows}"
        );
    }
    for knows in ["knows_agrees", "cannot_decide", "is_child"] {
        assert!(
            asked(&told_by("other_professional", knows)).contains("name"),
            "{knows}"
        );
    }
}

#[test]
fn a_number_given_before_they_said_that_the_person_does_not_know_is_not_kept() {
    let mut answers = told_by("family_or_friend", "knows_agrees");
    answers.set_code("contact_person", "yes");
    answers.set_text("phone", "01632 960 001");
    assert!(answers.identity().has("phone"));

    answers.set_code("person_knows_and_agrees", "does_not_know");

    assert!(!answers.identity().has("phone"));
}

#[test]
fn a_yes_with_the_name_is_offered_only_to_whose_yes_can_carry_it() {
    let offers = |answers: &Answers| {
        let police = question("police_choice").unwrap();
        police.is_asked(answers) && police.offered(answers).any(|code| code.code == "yes_named")
    };

    assert!(offers(&Answers::new()));
    assert!(offers(&told_by("carer_or_pa", "knows_agrees")));
    for knows in [
        "does_not_know",
        "knows_disagrees",
        "cannot_decide",
        "is_child",
        "unknown",
    ] {
        assert!(!offers(&told_by("carer_or_pa", knows)), "{knows}");
    }
}

#[test]
fn who_tells_us_stands_in_no_pack() {
    let of_helper: Vec<_> = PageKey::YouHelping.questions().map(|it| it.id).collect();

    assert!(of_helper.len() >= 5);
    for field in Field::ALL {
        assert!(!of_helper.contains(&field.code()), "{field}");
    }
}

#[test]
fn the_persons_own_no_leaves_nothing_to_choose_about_the_police() {
    let refused = told_by("carer_or_pa", "knows_disagrees");

    assert!(!PageKey::Police.is_shown(&refused));
}

#[test]
fn each_way_ends_at_the_check_and_only_helpers_are_asked_about_themselves() {
    for role in ROLES.iter().chain(&["self"]) {
        for knows in code_list("person_knows_and_agrees").unwrap().codes {
            let answers = told_by(role, knows.code);
            let way: Vec<_> = path(&answers).collect();

            assert_eq!(way.last(), Some(&PageKey::Check));
            assert!(way.iter().all(|page| PAGES.contains(page)));
            let helps = *role != "self" && *role != "anonymous_third_party";
            assert_eq!(way.contains(&PageKey::YouHelping), helps, "{role}");
        }
    }
}

/// Any answers of somebody who tells of another person, with both people's details typed in.
fn with_everything_typed() -> impl Strategy<Value = Answers> {
    let index = any::<prop::sample::Index>;
    (index(), index(), index(), index()).prop_map(|(role, knows, contact, police)| {
        let pick =
            |list: &str, index: prop::sample::Index| index.get(code_list(list).unwrap().codes).code;
        let mut answers = Answers::new();
        answers.set_code("reporter_role", pick("reporter_role", role));
        answers.set_code(
            "person_knows_and_agrees",
            pick("person_knows_and_agrees", knows),
        );
        answers.set_code("contact_person", pick("contact_person", contact));
        answers.set_code("police_choice", pick("police_choice", police));
        for question in CATALOGUE.iter().filter(|it| it.nature == Nature::Identity) {
            answers.set_text(question.id, format!("typed into {}", question.id));
        }
        answers
    })
}

proptest! {
    #[test]
    fn no_answer_ever_stands_in_the_place_of_another(answers in with_everything_typed()) {
        for (question, answer) in answers.identity().answered() {
            let Answer::Text(words) = answer else { continue };
            prop_assert_eq!(words.expose(), format!("typed into {}", question.id));
        }
    }

    #[test]
    fn nobody_lets_out_more_than_their_agreement_can_carry(answers in with_everything_typed()) {
        let said = answers
            .one("police_choice")
            .and_then(Level::from_police_choice)
            .unwrap_or(Level::AskMeFirst);
        let given_by = GivenBy::of(&answers);
        let held = effective(said, given_by);
        let knows = answers.one("person_knows_and_agrees");

        let for_another = Teller::of(&answers) != Teller::Themself;
        let most: &[Level] = match knows {
            _ if !for_another => Level::ALL,
            Some("knows_agrees") => Level::ALL,
            Some("knows_disagrees") => &[Level::RecordOnly],
            _ => &[Level::RecordOnly, Level::ShareAnonymous, Level::AskMeFirst],
        };
        prop_assert!(most.contains(&held), "{knows:?} let out {held}");
    }

    #[test]
    fn who_tells_us_and_the_person_are_never_reached_by_the_same_answer(
        answers in with_everything_typed(),
    ) {
        let (helpers, persons) = answers.identity().apart(|it| it.page == PageKey::YouHelping);

        let both = helpers.answered().any(|(question, _)| persons.has(question.id));
        prop_assert!(!both);
        if Teller::of(&answers) == Teller::Themself {
            prop_assert!(helpers.is_empty());
        }
        if !may_be_reached(&answers) {
            prop_assert!(["phone", "email", "post_address"].iter().all(|id| !persons.has(id)));
        }
    }
}
