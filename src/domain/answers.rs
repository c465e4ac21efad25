//! What a person answered: a value per question, nothing about how the form was walked.
//!
//! A draft is sealed as one JSON text of [`Answers`]. When the report is sent it is taken apart by the
//! nature of each question: [`Answers::story`] and [`Answers::identity`] are sealed under different
//! keys, [`Answers::facts`] are stored as codes.

mod fields;
mod read;
mod when;

pub use fields::{ErrorCode, FieldError, FormFields};
pub use read::{Reading, is_council_area, read, read_apart};
pub use when::{DaySaid, When};

use crate::domain::codes::{PREFER_NOT_TO_SAY, UNKNOWN};
use crate::domain::facts::Facts;
use crate::domain::files::FileTold;
use crate::domain::ids::FileId;
use crate::domain::questions::{CATALOGUE, Kind, Nature, Question, Scope, question};
use crate::domain::text::Private;
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// One code.
    Code(String),
    /// Several codes, never none.
    Codes(BTreeSet<String>),
    /// Words, never blank.
    Text(Private),
    /// A time, as exactly as the person knows it.
    When(When),
    /// Files, never none.
    Files(Vec<FileTold>),
}

impl Answer {
    /// Whether the answer is of the shape the question asks for and its codes are known today.
    fn fits(&self, question: &Question) -> bool {
        let known = |code: &str| match question.kind {
            Kind::Area => is_council_area(code) || code == UNKNOWN || code == PREFER_NOT_TO_SAY,
            _ => question.codes().is_some_and(|list| list.contains(code)),
        };
        match (self, question.kind) {
            (Self::Code(code), Kind::One | Kind::YesNo | Kind::Area) => known(code),
            (Self::Codes(codes), Kind::Several) => {
                !codes.is_empty() && codes.iter().all(|code| known(code))
            }
            (Self::Text(_), Kind::Short | Kind::Long | Kind::Phone | Kind::Email) => true,
            (Self::When(_), Kind::When) => true,
            (Self::Files(files), Kind::Files) => !files.is_empty(),
            _ => false,
        }
    }
}

/// The answers of one draft, one sealed block, or one incident.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<&'static str, Answer>);

impl Answers {
    /// No answers yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers a question. An answer that does not fit the question, or an id that no question has,
    /// changes nothing and gives `false`.
    pub fn set(&mut self, id: &str, answer: Answer) -> bool {
        match question(id) {
            Some(question) if answer.fits(question) => {
                self.0.insert(question.id, answer);
                true
            }
            _ => false,
        }
    }

    /// Answers a question with one code, or adds the code to a several-choice answer.
    pub fn set_code(&mut self, id: &str, code: &str) -> bool {
        let answer = match question(id).map(|question| question.kind) {
            Some(Kind::Several) => {
                let mut codes: BTreeSet<String> = self.codes(id).map(str::to_owned).collect();
                codes.insert(code.to_owned());
                Answer::Codes(codes)
            }
            _ => Answer::Code(code.to_owned()),
        };
        self.set(id, answer)
    }

    /// Answers a question with words.
    pub fn set_text(&mut self, id: &str, words: impl Into<Private>) -> bool {
        self.set(id, Answer::Text(words.into()))
    }

    /// Takes an answer away.
    pub fn remove(&mut self, id: &str) -> Option<Answer> {
        self.0.remove(id)
    }

    /// Takes over every answer of `later`, which wins where both have one.
    pub fn merge(&mut self, later: Answers) {
        self.0.extend(later.0);
    }

    /// Takes over every answer of `later`; where both wrote words, both stay.
    pub fn join(&mut self, later: Answers) {
        for (id, answer) in later.0 {
            let both = match (self.0.get(id), &answer) {
                (Some(Answer::Text(first)), Answer::Text(second)) if first != second => {
                    Answer::Text(Private::from(format!(
                        "{}\n\n{}",
                        first.expose(),
                        second.expose()
                    )))
                }
                _ => answer,
            };
            self.0.insert(id, both);
        }
    }

    /// The answer to a question.
    pub fn get(&self, id: &str) -> Option<&Answer> {
        self.0.get(id)
    }

    /// Whether the question has an answer.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// Whether nothing at all is answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The code of a one-choice answer.
    pub fn one(&self, id: &str) -> Option<&str> {
        match self.get(id) {
            Some(Answer::Code(code)) => Some(code),
            _ => None,
        }
    }

    /// The codes of an answer, whether one or several.
    pub fn codes(&self, id: &str) -> impl Iterator<Item = &str> {
        let (one, several) = match self.get(id) {
            Some(Answer::Code(code)) => (Some(code), None),
            Some(Answer::Codes(codes)) => (None, Some(codes)),
            _ => (None, None),
        };
        one.into_iter()
            .chain(several.into_iter().flatten())
            .map(String::as_str)
    }

    /// Whether the answer holds the code.
    pub fn has_code(&self, id: &str, code: &str) -> bool {
        self.codes(id).any(|held| held == code)
    }

    /// The words of a written answer.
    pub fn text(&self, id: &str) -> Option<&Private> {
        match self.get(id) {
            Some(Answer::Text(words)) => Some(words),
            _ => None,
        }
    }

    /// When it happened, if that was answered.
    pub fn when(&self) -> Option<&When> {
        match self.get("when") {
            Some(Answer::When(when)) => Some(when),
            _ => None,
        }
    }

    /// The files that were sent with these answers.
    pub fn files(&self) -> &[FileTold] {
        match self.get("files") {
            Some(Answer::Files(files)) => files,
            _ => &[],
        }
    }

    /// Adds a file.
    pub fn add_file(&mut self, file: FileTold) {
        let files = [self.files(), &[file]].concat();
        self.set("files", Answer::Files(files));
    }

    /// Takes a file away.
    pub fn remove_file(&mut self, id: FileId) {
        let mut files = self.files().to_vec();
        files.retain(|file| file.id != id);
        if !self.set("files", Answer::Files(files)) {
            self.remove("files");
        }
    }

    /// Every question that has an answer, in the order of the catalogue.
    pub fn answered(&self) -> impl Iterator<Item = (&'static Question, &Answer)> {
        CATALOGUE
            .iter()
            .filter_map(|question| Some((question, self.get(question.id)?)))
    }

    /// The coded facts of a scope: of questions this person is asked, and those that follow from
    /// when it happened. An answer to a question that no longer applies is not counted.
    pub fn facts(&self, scope: Scope) -> Facts {
        let mut facts = Facts::new();
        for (question, _) in self.applying(Nature::Fact(scope)) {
            for code in self.codes(question.id) {
                facts.add(question.id, code);
            }
        }
        if let (Scope::Incident, Some(when)) = (scope, self.when()) {
            if let Some(month) = when.month() {
                facts.set("month", &month);
            }
            if when.is_still_happening() {
                facts.set("still_happening", "yes");
            }
        }
        facts
    }

    /// The answers to be sealed under the story key.
    pub fn story(&self) -> Answers {
        self.part(Nature::Story)
    }

    /// The answers to be sealed under the identity key.
    pub fn identity(&self) -> Answers {
        self.part(Nature::Identity)
    }

    /// The answers to the questions that fit, and the others.
    pub fn apart(self, fits: impl Fn(&Question) -> bool) -> (Answers, Answers) {
        let (yes, no) = self
            .0
            .into_iter()
            .partition(|(id, _)| question(id).is_some_and(&fits));
        (Answers(yes), Answers(no))
    }

    fn part(&self, nature: Nature) -> Answers {
        Answers(
            self.applying(nature)
                .map(|(question, answer)| (question.id, answer.clone()))
                .collect(),
        )
    }

    fn applying(&self, nature: Nature) -> impl Iterator<Item = (&'static Question, &Answer)> {
        self.answered()
            .filter(move |(question, _)| question.nature == nature && question.is_asked(self))
    }
}

impl<'de> Deserialize<'de> for Answers {
    /// Reads answers written by any version of the service: a question, a code or a shape that is
    /// not known any more is left out, so that an old draft still opens.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Stored {
            Known(Answer),
            Foreign(IgnoredAny),
        }

        let stored = BTreeMap::<String, Stored>::deserialize(deserializer)?;
        let mut answers = Answers::new();
        for (id, answer) in stored {
            if let Stored::Known(answer) = answer {
                answers.set(&id, answer);
            }
        }
        Ok(answers)
    }
}

#[cfg(test)]
mod tests;
