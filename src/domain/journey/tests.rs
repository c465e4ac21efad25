use super::*;
use crate::domain::codes::code_lists;
use crate::domain::questions::{CATALOGUE, Kind};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Any answers at all to the coded and written questions.
fn any_answers() -> impl Strategy<Value = Answers> {
    let picks =
        proptest::collection::vec((0..CATALOGUE.len(), any::<prop::sample::Index>()), 0..40);
    picks.prop_map(|picks| {
        let mut answers = Answers::new();
        for (number, pick) in picks {
            let question = &CATALOGUE[number];
            match (question.codes(), question.kind) {
                (Some(list), _) => {
                    answers.set_code(question.id, pick.get(list.codes).code);
                }
                (None, Kind::Short | Kind::Long) => {
                    answers.set_text(question.id, "words");
                }
                _ => {}
            }
        }
        answers
    })
}

fn safe() -> Answers {
    let mut answers = Answers::new();
    answers.set_code("safe_now", "yes");
    answers
}

#[test]
fn who_has_told_what_happened_may_send_without_walking_through_the_rest() {
    let mut answers = Answers::new();
    answers.set_code("safe_now", "yes");
    assert!(!has_told_enough(PageKey::Again, &answers));

    answers.set_code("incident_type", "spitting");

    assert!(has_told_enough(PageKey::Again, &answers));
    assert!(!has_told_enough(PageKey::Story, &answers));
}

#[test]
fn who_is_in_danger_and_says_how_has_told_enough_to_send() {
    let mut answers = Answers::new();
    answers.set_code("safe_now", "no");
    answers.set_code("danger_now", "weapon");

    assert_eq!(missing(&answers), []);
}

proptest! {
    #[test]
    fn whatever_somebody_answers_going_on_ends_at_the_check(answers in any_answers()) {
        let mut page = PageKey::SafeNow;
        let mut seen = BTreeSet::new();

        while page != PageKey::Check {
            prop_assert!(seen.insert(page), "{page} came twice");
            page = next(&answers, page);
        }

        let way: Vec<_> = path(&answers).collect();
        prop_assert_eq!(seen.len() + 1, way.len());
    }

    #[test]
    fn going_back_and_on_again_returns_to_the_same_page(answers in any_answers()) {
        for page in path(&answers).skip(1) {
            let back = previous(&answers, page).unwrap();

            prop_assert_eq!(next(&answers, back), page);
        }
        prop_assert_eq!(previous(&answers, PageKey::SafeNow), None);
    }

    #[test]
    fn every_page_of_the_way_may_be_visited_once_safety_was_answered(answers in any_answers()) {
        let mut answers = answers;
        answers.set_code("safe_now", "not_sure");

        for page in path(&answers) {
            prop_assert!(may_visit(page, &answers), "{}", page);
        }
    }

    #[test]
    fn a_page_that_is_not_on_the_way_still_leads_somewhere(answers in any_answers()) {
        for page in PAGES {
            let on = next(&answers, *page);

            prop_assert!(on.is_shown(&answers));
        }
    }
}

#[test]
fn every_public_page_is_reached_by_somebody() {
    let mut answers = Answers::new();
    answers.set_code("safe_now", "no");
    answers.set_code("reporter_role", "family_or_friend");
    answers.set_code("person_knows_and_agrees", "knows_agrees");
    answers.set_code("contact_person", "yes");

    let way: Vec<_> = path(&answers).collect();

    assert_eq!(way, PAGES);
}

#[test]
fn nobody_goes_past_the_question_whether_they_are_safe() {
    let answers = Answers::new();

    assert!(may_visit(PageKey::SafeNow, &answers));
    assert!(!may_visit(PageKey::Story, &answers));
    assert!(!may_visit(PageKey::Check, &answers));
}

#[test]
fn somebody_who_is_not_sure_they_are_safe_sees_the_emergency_ways_next() {
    let mut answers = Answers::new();
    answers.set_code("safe_now", "not_sure");

    assert_eq!(next(&answers, PageKey::SafeNow), PageKey::Danger);
}

#[test]
fn somebody_who_is_safe_is_not_shown_the_danger_page() {
    assert!(!may_visit(PageKey::Danger, &safe()));
    assert_eq!(next(&safe(), PageKey::SafeNow), PageKey::ComeBack);
}

#[test]
fn a_change_leads_back_to_the_check_unless_it_opens_a_new_page() {
    let before = safe();
    let mut unsafe_now = before.clone();
    unsafe_now.set_code("safe_now", "no");
    let mut renamed = before.clone();
    renamed.set_text("name", "Jo");

    let opened = after_change(&before, &unsafe_now, PageKey::SafeNow);
    let again = after_change(&unsafe_now, &unsafe_now, PageKey::SafeNow);
    let plain = after_change(&before, &renamed, PageKey::Name);

    assert_eq!(opened, PageKey::Danger);
    assert_eq!(again, PageKey::Check);
    assert_eq!(plain, PageKey::Check);
}

#[test]
fn either_kinds_or_words_are_enough_to_say_what_happened() {
    let mut ticked = safe();
    ticked.set_code("incident_type", "threats");
    let mut told = safe();
    told.set_text("account", "He shouted.");

    assert_eq!(
        missing(&Answers::new()),
        [Missing::SafeNow, Missing::WhatHappened]
    );
    assert_eq!(missing(&safe()), [Missing::WhatHappened]);
    assert!(missing(&ticked).is_empty() && missing(&told).is_empty());
}

#[test]
fn a_file_or_a_wish_to_be_contacted_tells_us_as_much_as_words() {
    use crate::domain::files::{FileTold, MediaType};
    let mut by_voice = safe();
    by_voice.add_file(FileTold {
        id: uuid::Uuid::from_u128(1).into(),
        original: None,
        media: MediaType::Weba,
        bytes: 1_000,
        name: "voice-1.weba".into(),
    });
    let mut in_person = safe();
    in_person.set_code("other_way", "contact_me");
    let mut signed_without_a_film = safe();
    signed_without_a_film.set_code("other_way", "signed_bsl");

    assert_eq!(missing(&by_voice), []);
    assert_eq!(missing(&in_person), []);
    assert_eq!(missing(&signed_without_a_film), [Missing::WhatHappened]);
    by_voice.remove_file(uuid::Uuid::from_u128(1).into());
    assert_eq!(missing(&by_voice), [Missing::WhatHappened]);
}

#[test]
fn somebody_who_comes_back_goes_on_after_the_last_page_they_answered() {
    let mut answers = safe();
    answers.set_text("account", "He shouted.");

    assert_eq!(resume_at(&answers), PageKey::OtherWays);
    assert_eq!(first_unanswered(&answers), PageKey::ComeBack);
    assert_eq!(resume_at(&Answers::new()), PageKey::SafeNow);
}

#[test]
fn every_question_is_on_a_public_page_or_is_the_workers_own() {
    for question in CATALOGUE {
        let is_public = PAGES.contains(&question.page);

        assert!(
            is_public || question.page == PageKey::HowTold,
            "{}",
            question.id
        );
    }
}

#[test]
fn a_worker_can_ask_everything_but_whether_a_code_is_wanted() {
    let on_screens: BTreeSet<_> = HELPER_SCREENS
        .iter()
        .flat_map(|screen| screen.pages)
        .copied()
        .collect();

    let left: Vec<_> = CATALOGUE
        .iter()
        .map(|question| question.page)
        .filter(|page| !on_screens.contains(page))
        .collect();

    assert!(left.iter().all(|page| *page == PageKey::ComeBack));
}

#[test]
fn a_short_call_asks_known_questions_and_everything_that_is_needed_to_send() {
    for call in [SHORT_CALL, SHORT_CALL_FOR_ANOTHER] {
        for id in call {
            assert!(questions::question(id).is_some(), "{id}");
        }
        assert!(call.contains(&"safe_now") && call.contains(&"account"));
    }
}

#[test]
fn no_path_tells_somebody_who_looks_over_a_shoulder_what_this_is() {
    let telling = ["hate", "crime", "police", "report", "abuse", "disab"];
    let paths = PAGES
        .iter()
        .map(|page| page.code())
        .chain(HELPER_SCREENS.iter().map(|screen| screen.key));

    for path in paths {
        assert!(!telling.iter().any(|word| path.contains(word)), "{path}");
    }
}

#[test]
fn every_list_asked_of_a_person_belongs_to_a_question_or_to_the_desk() {
    let asked: BTreeSet<_> = CATALOGUE.iter().map(|question| question.id).collect();
    let used = code_lists().filter(|list| asked.contains(list.id)).count();

    assert_eq!(
        used,
        CATALOGUE
            .iter()
            .filter(|question| question.codes().is_some())
            .count()
    );
}
