//! The catalogue on paper: which questions are printed, and by which numbers.
//!
//! A worker who types a form in sees the same numbers on the screen, so that nobody has to search for a question.
//! When the catalogue changes the numbers may change, so each printed form carries its edition.

use super::{CATALOGUE, Kind, Nature, Question};
use crate::domain::journey::PageKey;

/// The printed questions with their numbers, from 1, in order.
///
/// Not printed: choices about the web pages, files, and what only the worker answers.
pub fn on_paper() -> impl Iterator<Item = (usize, &'static Question)> {
    CATALOGUE
        .iter()
        .filter(|question| is_printed(question))
        .enumerate()
        .map(|(index, question)| (index + 1, question))
}

fn is_printed(question: &Question) -> bool {
    question.nature != Nature::Setting
        && question.kind != Kind::Files
        && question.page != PageKey::HowTold
}

/// What the short form asks: enough to act on and to answer, in as few sheets as it goes. The long form in Easy
/// Read is as thick as a book, and nobody carries that home unseen.
const SHORT_FORM: [&str; 13] = [
    "safe_now",
    "reporter_role",
    "incident_type",
    "account",
    "when",
    "place_detail",
    "perpetrator_relationship",
    "police_choice",
    "name",
    "safe_contact_method",
    "phone",
    "safe_times",
    "ok_to_leave_message",
];

/// Whether the short form asks a question too.
pub fn is_on_short_form(id: &str) -> bool {
    SHORT_FORM.contains(&id)
}

/// The number of a question on paper, if it is printed.
pub fn number_on_paper(id: &str) -> Option<usize> {
    on_paper()
        .find(|(_, question)| question.id == id)
        .map(|(number, _)| number)
}

/// Four letters that change whenever a number on paper means another question.
pub fn paper_edition() -> String {
    // FNV-1a: any digest will do that is the same on every machine.
    let digest = on_paper().fold(0xcbf2_9ce4_8422_2325_u64, |digest, (_, question)| {
        question.id.bytes().chain([b' ']).fold(digest, |sum, byte| {
            (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    });
    const LETTERS: &[u8; 16] = b"BCDFGHJKLMNPQRST";
    (0..4)
        .map(|place| char::from(LETTERS[(digest >> (place * 4)) as usize & 15]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_form_asks_only_what_the_long_one_asks_too() {
        for id in SHORT_FORM {
            assert!(number_on_paper(id).is_some(), "{id}");
        }
        assert!(
            is_on_short_form("police_choice"),
            "nobody is left unasked about the police"
        );
    }

    #[test]
    fn numbers_on_paper_count_from_one_without_a_gap() {
        let numbers: Vec<_> = on_paper().map(|(number, _)| number).collect();

        assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>());
        assert_eq!(number_on_paper("safe_now"), Some(1));
    }

    #[test]
    fn paper_does_not_ask_about_web_pages_or_what_the_worker_answers() {
        for id in [
            "want_code",
            "read_back",
            "report_channel",
            "consent_given_how",
        ] {
            assert_eq!(number_on_paper(id), None, "{id}");
        }
    }

    #[test]
    fn an_edition_is_four_letters_that_nobody_confuses() {
        let edition = paper_edition();

        assert_eq!(edition.len(), 4);
        assert!(!edition.contains(['A', 'E', 'I', 'O', 'U']));
        assert_eq!(edition, paper_edition());
    }
}
