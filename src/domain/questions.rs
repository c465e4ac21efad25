//! The question catalogue: everything a person can be asked, each question once.
//!
//! The public form, the worker's screens, check-your-answers, the desk and the pack all read this
//! table. It says what an answer *is* (a story, an identity, a fact), and so where it may go.
//! Words are not here: they are in `locales/` under `q-<question>` and its relatives.

mod catalogue;
pub mod helping;
mod paper;

pub use catalogue::CATALOGUE;
pub use paper::{is_on_short_form, number_on_paper, on_paper, paper_edition};

use crate::domain::answers::Answers;
use crate::domain::codes::{Code, CodeList, code_list};
use crate::domain::journey::PageKey;
use serde::{Deserialize, Serialize};

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One code of a list.
    One,
    /// Any number of codes of a list.
    Several,
    /// Yes, no, and where it makes sense "I do not know": one code, shown in a row.
    YesNo,
    /// One line or two of text.
    Short,
    /// As much text as the person wants.
    Long,
    /// Roughly or exactly when; see [`crate::domain::answers::When`].
    When,
    /// A council area, chosen from a list grouped by nation and region.
    Area,
    /// A telephone number, as the person writes it.
    Phone,
    /// An e-mail address.
    Email,
    /// Photos, recordings, documents.
    Files,
}

impl Kind {
    /// Whether the answer is one or more codes.
    pub fn is_coded(self) -> bool {
        matches!(self, Self::One | Self::Several | Self::YesNo | Self::Area)
    }
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The report as a whole.
    Report,
    /// One incident of it.
    Incident,
}

/// What an answer is, and so how it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Nature {
    /// Sealed under the story key.
    Story,
    /// Sealed under the identity key.
    Identity,
    /// Coded and countable.
    Fact(Scope),
    /// A choice about this draft (do you want a code?): neither kept with the report nor counted.
    Setting,
}

/// Who is telling us, as far as the wording and the questions differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Teller {
    /// The person it happened to, or someone who has not said.
    Themself,
    /// Someone who speaks for the person.
    OnBehalf,
    /// Someone who saw or heard it.
    Witness,
}

impl Teller {
    /// Who tells us, from the answers given so far.
    pub fn of(answers: &Answers) -> Self {
        Self::of_role(answers.one("reporter_role"))
    }

    /// Who told us, from the code of `reporter_role`.
    pub fn of_role(role: Option<&str>) -> Self {
        match role {
            Some("witness" | "anonymous_third_party") => Self::Witness,
            Some("family_or_friend" | "carer_or_pa" | "dpulo_staff" | "other_professional") => {
                Self::OnBehalf
            }
            _ => Self::Themself,
        }
    }

    /// Value of `$who` in the words of the questions.
    pub fn who(self) -> &'static str {
        match self {
            Self::Themself => "self",
            Self::OnBehalf => "behalf",
            Self::Witness => "witness",
        }
    }
}

/// One question.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// Its name: the form field, the key of the answer, and the code list when the answer is coded.
    pub id: &'static str,
    /// The public page on which it is asked.
    pub page: PageKey,
    /// How it is answered.
    pub kind: Kind,
    /// Whom it is put to.
    pub asked_of: &'static [Teller],
    /// Further condition on the answers given so far.
    pub shown_when: fn(&Answers) -> bool,
    /// What the answer is.
    pub nature: Nature,
    /// Whether the form cannot go on without it. True of one question only.
    pub required: bool,
    /// Longest text accepted, in characters; 0 where the answer is not text.
    pub max_characters: usize,
}

impl Question {
    /// The list the answer's codes come from, for a coded question.
    ///
    /// The council areas are not a list but a table that changes with the map:
    /// see [`crate::domain::answers::is_council_area`].
    pub fn codes(&self) -> Option<&'static CodeList> {
        match self.kind {
            Kind::One | Kind::Several | Kind::YesNo => code_list(self.id),
            _ => None,
        }
    }

    /// The choices put to this reader, in the order of the list.
    pub fn offered<'a>(&self, answers: &'a Answers) -> impl Iterator<Item = &'static Code> + 'a {
        let list = self.id;
        let codes = self.codes().map_or(&[][..], |list| list.codes);
        codes
            .iter()
            .filter(move |code| helping::is_offered(list, code, answers))
    }

    /// Whether the question is put to this person.
    pub fn is_asked(&self, answers: &Answers) -> bool {
        self.asked_of.contains(&Teller::of(answers)) && (self.shown_when)(answers)
    }
}

/// The question of that id.
pub fn question(id: &str) -> Option<&'static Question> {
    CATALOGUE.iter().find(|question| question.id == id)
}

#[cfg(test)]
mod tests;
