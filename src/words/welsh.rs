//! Tests of Welsh: it says everything, counts as Welsh counts, and tells nobody over a shoulder anything.

use super::sentences::sentences;
use super::{ENGLISH, Value, Version, WELSH, ids, say};
use std::collections::{BTreeMap, BTreeSet};

const PLURALS: [&str; 6] = ["[zero]", "[one]", "[two]", "[few]", "[many]", "*[other]"];

/// Chosen by the page, not shown: who tells us, and which question a yes or no answers.
const CHOSEN_BY_THE_PAGE: [&str; 2] = ["who", "list"];

/// Every sentence of some files as it is written, by id.
fn written(files: &[&str]) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for file in files {
        let mut id = None;
        for line in file.lines() {
            if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
                id = line.split_once(" =").map(|(id, _)| id.to_owned());
            } else if line.starts_with('#') {
                id = None;
            }
            if let Some(id) = &id {
                let text = found.entry(id.clone()).or_default();
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    found
}

/// The names after `$` for which `wanted` agrees with what follows them.
fn names(text: &str, wanted: impl Fn(&str) -> bool) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .filter_map(|rest| {
            let end = rest.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'));
            let (name, after) = rest.split_at(end?);
            wanted(after.trim_start()).then_some(name)
        })
        .collect()
}

fn shown(text: &str) -> BTreeSet<&str> {
    names(text, |after| !after.starts_with("->"))
}

fn chosen_by(text: &str) -> BTreeSet<&str> {
    names(text, |after| after.starts_with("->"))
}

#[test]
fn welsh_says_everything_that_english_says_and_nothing_else() {
    let english: BTreeSet<_> = ids(ENGLISH).into_iter().collect();
    let welsh: BTreeSet<_> = ids(WELSH).into_iter().collect();

    let missing: Vec<_> = english.difference(&welsh).collect();
    let more: Vec<_> = welsh.difference(&english).collect();

    assert!(missing.is_empty(), "not yet in Welsh: {missing:#?}");
    assert!(more.is_empty(), "in Welsh alone: {more:#?}");
}

#[test]
fn welsh_tells_the_same_names_times_and_numbers() {
    let english = written(ENGLISH);
    for (id, text) in written(WELSH) {
        let Some(twin) = english.get(&id) else {
            continue;
        };
        assert_eq!(shown(&text), shown(twin), "{id}");
        for name in chosen_by(&text) {
            assert!(
                CHOSEN_BY_THE_PAGE.contains(&name)
                    || shown(twin).contains(name)
                    || chosen_by(twin).contains(name),
                "{id} chooses by ${name}, which the page does not give"
            );
        }
    }
}

#[test]
fn welsh_speaks_to_whoever_reads_wherever_english_does() {
    let welsh = written(WELSH);
    for (id, text) in written(ENGLISH) {
        let says = |text: &str| chosen_by(text).contains("who");
        if says(&text) {
            assert!(
                welsh.get(&id).is_none_or(|twin| says(twin)),
                "{id} says the same to everybody"
            );
        }
    }
}

#[test]
fn welsh_has_a_form_for_every_kind_of_number() {
    let english = written(ENGLISH);
    let counts = |text: &str| text.contains("[one]");
    for (id, text) in written(WELSH) {
        if counts(&text) || english.get(&id).is_some_and(|twin| counts(twin)) {
            for form in PLURALS {
                assert!(text.contains(form), "{id} has no {form}");
            }
        }
    }
}

#[test]
fn numbers_change_the_word_they_count_in_welsh() {
    let said = |count: i64| say(Version::Welsh, "draft-words", &[("count", count.into())]);

    assert!(said(1).contains("1 gair"));
    assert!(said(2).contains("2 air"));
    assert!(said(3).contains("3 gair"));
    assert!(said(57).contains("57 o eiriau"));
}

#[test]
fn a_yes_in_welsh_answers_the_question_that_was_asked() {
    let yes = |list: &'static str, who: &'static str| {
        let values: [Value<'_>; 2] = [("list", list.into()), ("who", who.into())];
        say(Version::Welsh, "code-yes", &values)
    };

    assert_eq!(yes("want-code", "self"), "Ydw");
    assert_eq!(yes("safe-now", "behalf"), "Ydyn");
    assert_eq!(yes("happened-before", "self"), "Oes");
    assert_eq!(yes("talk-alone", "self"), "Cewch");
}

#[test]
fn no_welsh_title_tells_who_looks_over_a_shoulder_what_the_page_is_about() {
    // Without their first letters, which change.
    const TELLING: [&str; 7] = [
        "asineb", "rosedd", "heddlu", "drodd", "riport", "drin", "nabl",
    ];
    for title in sentences(Version::Welsh) {
        if !title.id.ends_with("-title") {
            continue;
        }
        for word in TELLING {
            let telling = title
                .texts
                .iter()
                .any(|text| text.to_lowercase().contains(word));
            assert!(!telling, "{}: {:?}", title.id, title.texts);
        }
    }
}
