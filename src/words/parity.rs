//! Every version says everything, and every idea of Easy Read has its picture.

use super::sentences::{Sentence, sentences};
use super::{EASY_READ, ENGLISH, Version, WELSH};
use fluent_bundle::FluentResource;
use std::collections::BTreeSet;

fn ids(version: Version) -> BTreeSet<String> {
    sentences(version).into_iter().map(|it| it.id).collect()
}

#[test]
fn every_file_of_sentences_can_be_read_whole() {
    for file in [ENGLISH, EASY_READ, WELSH].concat() {
        let read = FluentResource::try_new(file.to_owned());
        assert!(
            read.is_ok(),
            "{:?}",
            read.err().map(|(_, mistakes)| mistakes)
        );
    }
}

#[test]
fn no_sentence_is_written_twice_in_a_version() {
    for version in Version::ALL {
        let all = sentences(version);
        let mut seen = BTreeSet::new();
        let twice: Vec<_> = all.iter().filter(|it| !seen.insert(&it.id)).collect();
        assert!(
            twice.is_empty(),
            "{}: {:?}",
            version.name(),
            twice.iter().map(|it| &it.id).collect::<Vec<_>>()
        );
    }
}

#[test]
fn easy_read_has_every_sentence_of_standard_english_and_no_other() {
    let (english, easy) = (ids(Version::English), ids(Version::EasyRead));

    let missing: Vec<_> = english.difference(&easy).collect();
    let more: Vec<_> = easy.difference(&english).collect();

    assert!(missing.is_empty(), "not yet in Easy Read: {missing:?}");
    assert!(more.is_empty(), "in Easy Read alone: {more:?}");
}

#[test]
fn easy_read_tells_the_same_names_times_and_numbers() {
    let files = |files: &[&str]| {
        let mut values = std::collections::BTreeMap::<String, BTreeSet<String>>::new();
        let mut id = String::new();
        for line in files.iter().flat_map(|file| file.lines()) {
            if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
                id = line.split(" =").next().unwrap_or_default().to_owned();
            }
            for rest in line.split('$').skip(1) {
                let name = rest.split([' ', '}']).next().unwrap_or_default();
                // Whether "you" or "the person" is said may differ.
                if !line.starts_with('#') && name != "who" {
                    values
                        .entry(id.clone())
                        .or_default()
                        .insert(name.to_owned());
                }
            }
        }
        values
    };

    assert_eq!(files(EASY_READ), files(ENGLISH));
}

/// Read as words on a button, in a box, above the page or below it: no idea of its own, so no picture.
fn is_small(sentence: &Sentence) -> bool {
    const FAMILIES: &[&str] = &[
        "layout",
        "footer",
        "button",
        "error",
        "trouble",
        "collect",
        "reply",
        // Who was told, in the middle of a sentence.
        "recipient",
        // What a recorder or a file on its way says of itself.
        "record",
        "send",
    ];
    const ENDINGS: &[&str] = &[
        "-title", "-hint", "-button", "-summary", "-label", "-link", "-change", "-legend",
    ];
    const EACH: &[&str] = &[
        "or",
        // Links to a form, and the foot of its sheets.
        "on-paper-short",
        "on-paper-ordinary",
        "on-paper-large",
        "paper-foot",
        "count-limit",
        "count-under",
        "count-at",
        "count-over",
        "q-account-hint-kept",
        "area-choose",
        "veiled-replace",
        // Lines at the foot of every page.
        "help-999",
        "help-phone",
        "help-text",
        "help-email",
        // Beside a box, in red.
        "code-error-empty",
        "code-error-words",
        "code-error-digits",
        "code-error-word",
        "code-error-candidates",
        "come-back-wrong",
        "come-back-busy",
        "come-back-ended",
        "come-back-not-done",
        "come-back-message-kept",
        "message-empty",
        "message-too-long",
        // Above a box.
        "when-day",
        "when-month",
        "when-year",
        "when-rough",
        "when-since",
        // On a button, or a link of its own.
        "start-carry-on",
        "start-afresh",
        "start-come-back",
        "code-have-it",
        "code-show-later",
        "code-as-numbers",
        "check-send",
        "check-skipped",
        "sent-code-again",
        "draft-carry-on",
        "failure-come-back",
        "draft-ended-come-back",
        "draft-ended-start",
        "changed-on",
        "own-words-on",
        "own-words-off",
        "message-send",
        "failure-start",
        // In the list of files, and on its buttons.
        "files-one",
        "files-none",
        "files-choose",
        // Beside what the person said.
        "check-not-answered",
        "facts-received",
        "facts-kinds",
        "facts-when",
        "facts-files",
        "facts-photos",
        "facts-films",
        "facts-recordings",
        "facts-documents",
        "message-you",
        "message-film",
    ];
    let id = sentence.id.as_str();
    let family = id.split('-').next().unwrap_or(id);
    EACH.contains(&id)
        || FAMILIES.contains(&family)
        || ENDINGS.iter().any(|ending| id.ends_with(ending))
}

#[test]
fn every_idea_in_easy_read_has_a_picture_and_every_picture_an_idea() {
    let mut wrong = Vec::new();
    for sentence in sentences(Version::EasyRead) {
        match &sentence.pictures {
            None if is_small(&sentence) => {}
            None => wrong.push(format!("{} has no .pictures", sentence.id)),
            Some(pictures) => {
                for text in &sentence.texts {
                    let (lines, named) = (text.lines().count(), pictures.len());
                    if lines != named {
                        let id = &sentence.id;
                        wrong.push(format!("{id} has {lines} lines and {named} pictures"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_answer_to_choose_is_one_line() {
    let long: Vec<_> = sentences(Version::EasyRead)
        .into_iter()
        .filter(|it| it.id.starts_with("code-") && it.page.starts_with("page-"))
        .filter(|it| !it.id.ends_with("-hint"))
        .filter(|it| it.texts.iter().any(|text| text.lines().count() != 1))
        .map(|it| it.id)
        .collect();
    assert!(long.is_empty(), "{long:?}");
}
