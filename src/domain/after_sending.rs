//! What is asked after sending: eight questions about the person, and how it was for them.
//!
//! None of it belongs to the report. The answers are numbers by month, kept so that nobody can tell whose
//! they are; that is why they are not in the catalogue, and why nobody can correct them afterwards.

use super::answers::Answers;
use super::consent::GivenBy;
use super::journey::PageKey;
use super::questions::{Kind, Nature, Question, Teller};

const EVERYONE: &[Teller] = &[Teller::Themself, Teller::OnBehalf, Teller::Witness];

const fn asked(id: &'static str, kind: Kind) -> Question {
    Question {
        id,
        // On no page of the form: it has a page of its own.
        page: PageKey::Check,
        kind,
        asked_of: EVERYONE,
        shown_when: always,
        nature: Nature::Setting,
        required: false,
        max_characters: 0,
    }
}

fn always(_: &Answers) -> bool {
    true
}

/// The questions about the person, one a page.
pub static ABOUT_YOU: [Question; 8] = [
    asked("about_age", Kind::One),
    asked("about_gender", Kind::One),
    asked("about_trans", Kind::One),
    asked("about_ethnicity", Kind::One),
    asked("about_religion", Kind::One),
    asked("about_orientation", Kind::One),
    asked("about_impairment", Kind::Several),
    asked("about_carer", Kind::YesNo),
];

/// "How was this for you?"
pub static HOW_IT_WAS: Question = asked("how_it_was", Kind::One);
/// What was hard about it. Coded, not written: words would need a report to be sealed with.
pub static WHAT_WAS_HARD: Question = asked("what_was_hard", Kind::Several);

/// Every question after sending, as the desk lists them.
pub fn all() -> impl Iterator<Item = &'static Question> {
    [&HOW_IT_WAS, &WHAT_WAS_HARD].into_iter().chain(&ABOUT_YOU)
}

/// Counted beside the codes of a question: how many people answered it.
pub const ANSWERED: &str = "answered";

crate::codes! {
    /// Where somebody said how it was.
    Place {
        /// Right after sending.
        Sent = "sent",
        /// On their own page, when they came back.
        Later = "later",
    }
}

/// Who is asked about the person, and so how the questions speak: the person themselves, or who speaks for
/// them with their agreement. Anybody else is asked nothing: they cannot know it, or have no right to say it.
pub fn who_is_asked(teller: Teller, given_by: GivenBy) -> Option<Teller> {
    match (teller, given_by) {
        (Teller::Themself, _) => Some(Teller::Themself),
        (Teller::OnBehalf, GivenBy::KnowsAgrees) => Some(Teller::OnBehalf),
        (Teller::OnBehalf | Teller::Witness, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::codes::code_list;
    use crate::domain::questions::question;

    #[test]
    fn none_of_it_is_a_question_of_the_report() {
        for extra in all() {
            assert!(question(extra.id).is_none(), "{}", extra.id);
            assert!(code_list(extra.id).is_some(), "{}", extra.id);
        }
    }

    #[test]
    fn every_question_about_somebody_can_be_answered_with_not_saying() {
        for about in &ABOUT_YOU {
            let list = code_list(about.id).unwrap();

            assert!(list.contains("prefer_not_to_say"), "{}", about.id);
            assert!(!list.contains(ANSWERED), "{}", about.id);
        }
    }

    #[test]
    fn a_helper_is_never_asked_about_themselves_nor_about_somebody_who_did_not_agree() {
        for given_by in GivenBy::ALL {
            let asked = who_is_asked(Teller::OnBehalf, *given_by);

            assert_ne!(asked, Some(Teller::Themself));
            assert_eq!(
                asked.is_some(),
                *given_by == GivenBy::KnowsAgrees,
                "{given_by}"
            );
            assert_eq!(who_is_asked(Teller::Witness, *given_by), None);
        }
    }
}
