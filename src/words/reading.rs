//! How hard the pages are to read. Formulas are a floor: only readers can say that a page is easy.

use super::Version;
use super::sentences::{Sentence, sentences};
use std::collections::BTreeMap;

/// Pages with fewer words than this are scored together: a formula says nothing about three words.
const FEW: usize = 40;

/// Read aloud these are no part of the page's text.
fn is_read_on_the_page(sentence: &Sentence) -> bool {
    let family = sentence.id.split('-').next().unwrap_or_default();
    !sentence.id.ends_with("-title") && !matches!(family, "layout" | "footer")
}

/// What a page says, line by line. Where a sentence depends on who reads it, each of its forms is scored.
fn pages(version: Version) -> BTreeMap<String, Vec<String>> {
    let mut pages = BTreeMap::<String, Vec<String>>::new();
    for sentence in sentences(version).into_iter().filter(is_read_on_the_page) {
        let lines = sentence.texts.iter().flat_map(|text| text.lines());
        pages
            .entry(sentence.page)
            .or_default()
            .extend(lines.map(str::to_owned));
    }
    pages
}

/// Lines run together as a reader hears them: each ends with a full stop.
fn as_text(lines: &[String]) -> String {
    let ended = lines.iter().map(|line| {
        let line = line.trim_end_matches(':');
        match line.ends_with(['.', '?', '"']) && !line.ends_with(" \"") {
            true => line.to_owned(),
            false => format!("{line}."),
        }
    });
    ended.collect::<Vec<_>>().join(" ")
}

/// The school year needed to read each page, the hardest first.
fn grades(version: Version) -> Vec<(f64, String)> {
    let mut few = Vec::new();
    let mut grades = Vec::new();
    for (page, lines) in pages(version) {
        let text = as_text(&lines);
        if textstat::lexicon_count(&text) < FEW {
            few.extend(lines);
        } else {
            grades.push((textstat::flesch_kincaid_grade(&text), page));
        }
    }
    let text = as_text(&few);
    grades.push((
        textstat::flesch_kincaid_grade(&text),
        "pages of a few words".to_owned(),
    ));
    grades.sort_by(|one, other| other.0.total_cmp(&one.0));
    grades
}

fn no_page_is_harder_than(version: Version, most: f64) {
    let grades = grades(version);
    println!(
        "{}: {} pages; the hardest (Flesch-Kincaid grade, at most {most}):",
        version.name(),
        grades.len()
    );
    for (grade, page) in grades.iter().take(5) {
        println!("{grade:6.2}  {page}");
    }
    let hard: Vec<_> = grades.iter().filter(|(grade, _)| *grade > most).collect();
    assert!(hard.is_empty(), "too hard to read: {hard:?}");
}

#[test]
fn a_nine_year_old_can_read_every_easy_read_page() {
    no_page_is_harder_than(Version::EasyRead, 4.0);
}

#[test]
fn an_eleven_year_old_can_read_every_standard_page() {
    no_page_is_harder_than(Version::English, 6.5);
}

/// The words between one full stop and the next.
fn spoken_sentences(text: &str) -> impl Iterator<Item = String> + '_ {
    let mut sentence = Vec::new();
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut sentences = Vec::new();
    for word in words {
        sentence.push(word);
        if word.trim_end_matches('"').ends_with(['.', '?', ':']) {
            sentences.push(std::mem::take(&mut sentence).join(" "));
        }
    }
    sentences.push(sentence.join(" "));
    sentences.into_iter()
}

fn words(line: &str) -> usize {
    textstat::lexicon_count(line)
}

#[test]
fn a_line_of_easy_read_is_fifteen_words_or_fewer() {
    let mut long = Vec::new();
    for sentence in sentences(Version::EasyRead) {
        for line in sentence.texts.iter().flat_map(|text| text.lines()) {
            if words(line) > 15 {
                long.push(format!("{}: {} words: {line}", sentence.id, words(line)));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn a_standard_sentence_is_twenty_five_words_or_fewer() {
    let mut long = Vec::new();
    for sentence in sentences(Version::English) {
        for said in sentence
            .texts
            .iter()
            .flat_map(|text| spoken_sentences(text))
        {
            if words(&said) > 25 {
                long.push(format!("{}: {} words: {said}", sentence.id, words(&said)));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// What a word may be said for, although it is on the list: the name of a service.
const NAMES: &[&str] = &["victim support", "cymorth i ddioddefwyr"];

/// Words that blame, label, threaten or puzzle, and one way in which we do not write.
const IN_ENGLISH: &[&str] = &[
    "victim",
    "vulnerable",
    "perpetrator",
    "alleged",
    "allegation",
    "suffer",
    "handicap",
    "wheelchair-bound",
    "special needs",
    "submit",
    "invalid",
    "please note",
    "disclos",
    "complainant",
    "e.g.",
    "i.e.",
    " etc",
    "n't",
    "'ll",
    "!",
];

/// What is too hard besides for Easy Read.
const IN_EASY_READ: &[&str] = &[
    ";",
    "caseworker",
    "third party",
    "incident",
    "consent",
    "withdraw",
    "anonym",
    "confidential",
    "harass",
    "safeguard",
    "require",
    "ensure",
    "appropriate",
    "regarding",
];

const IN_WELSH: &[&str] = &[
    "dioddefw",
    "agored i niwed",
    "bregus",
    "honedig",
    "honnir",
    "annilys",
    "anabl fel",
    "!",
];

fn banned(version: Version) -> impl Iterator<Item = &'static &'static str> {
    let (words, more): (&[&str], &[&str]) = match version {
        Version::English => (IN_ENGLISH, &[]),
        Version::EasyRead => (IN_ENGLISH, IN_EASY_READ),
        Version::Welsh => (IN_WELSH, &[]),
    };
    words.iter().chain(more)
}

#[test]
fn no_version_uses_words_that_label_blame_or_puzzle() {
    let mut found = Vec::new();
    for version in Version::ALL {
        for sentence in sentences(version) {
            // What a police officer reads at work may use the words of that work.
            let at_work = matches!(sentence.page.as_str(), "collect" | "reply");
            for text in &sentence.texts {
                let mut text = text.to_lowercase();
                for name in NAMES {
                    text = text.replace(name, "");
                }
                for word in banned(version).filter(|_| !at_work) {
                    if text.contains(word) {
                        found.push(format!("{}: {}: {word}", version.code(), sentence.id));
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn easy_read_writes_numbers_as_digits() {
    const NUMBERS: &[&str] = &[
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty",
    ];
    let found: Vec<_> = sentences(Version::EasyRead)
        .into_iter()
        .filter(|sentence| {
            let text = sentence.texts.join(" ").to_lowercase();
            text.split(|at: char| !at.is_alphanumeric())
                .any(|word| NUMBERS.contains(&word))
        })
        .map(|sentence| sentence.id)
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

/// Names that people know by their letters, or that the line before or after explains.
const LETTERS: &[&str] = &[
    "BSL", "NHS", "SHOUT", "NOT", "UK", "SHA", "PDF", "MB", "HEIC",
];

#[test]
fn easy_read_uses_no_letters_in_place_of_words() {
    let mut found = Vec::new();
    for sentence in sentences(Version::EasyRead) {
        for text in &sentence.texts {
            for word in text.split(|at: char| !at.is_alphabetic()) {
                let is_letters = word.len() > 1 && word.chars().all(char::is_uppercase);
                if is_letters && !LETTERS.contains(&word) {
                    found.push(format!("{}: {word}", sentence.id));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_line_of_easy_read_that_is_a_sentence_ends_as_one() {
    let mut open = Vec::new();
    for sentence in sentences(Version::EasyRead) {
        for text in sentence
            .texts
            .iter()
            .filter(|text| text.lines().count() > 1)
        {
            for line in text.lines() {
                if !line.ends_with(['.', '?', ':', '"']) && !line.ends_with("01632 960 001") {
                    open.push(format!("{}: {line}", sentence.id));
                }
            }
        }
    }
    assert!(open.is_empty(), "{}", open.join("\n"));
}
