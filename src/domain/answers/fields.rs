//! What a form sent, as it was sent, and what can be wrong with it.

use super::{Answer, Answers};
use crate::codes;
use crate::domain::questions::Question;
use chrono::{Datelike, NaiveDate};
use std::fmt;

/// The names and values of a posted form, in order, exactly as they came.
///
/// A page is drawn from this alone: from what was just typed after a mistake, or from
/// [`FormFields::filled`] when someone comes back to a page.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FormFields(Vec<(String, String)>);

impl FormFields {
    /// An empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// The form with these questions' answers already in it, as seen on the day `today`. Nothing is ticked that the
    /// person did not tick: a tick of ours would be read as their answer.
    pub fn filled<'a>(
        questions: impl IntoIterator<Item = &'a Question>,
        answers: &Answers,
        today: NaiveDate,
    ) -> Self {
        let mut fields = Self::new();
        for question in questions {
            match answers.get(question.id) {
                Some(Answer::Text(words)) => fields.push(question.id, words.expose()),
                Some(Answer::When(when)) => when.write(&mut fields, today),
                Some(Answer::Code(_) | Answer::Codes(_)) => {
                    for code in answers.codes(question.id) {
                        fields.push(question.id, code);
                    }
                }
                Some(Answer::Files(_)) | None => {}
            }
        }
        fields
    }

    /// Adds a value.
    pub fn push(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    /// Puts a value in place of all there are under a name.
    pub fn put(&mut self, name: &str, value: &str) {
        self.0.retain(|(sent, _)| sent != name);
        self.push(name, value);
    }

    /// The same form with "today" and "yesterday" as days of the calendar, where its page was drawn on another day than
    /// `today`: who opened it before midnight meant the day that it was then.
    pub fn said_on(mut self, drawn: NaiveDate, today: NaiveDate) -> Self {
        let meant = match self.text("when") {
            "today" => Some(drawn),
            "yesterday" => drawn.pred_opt(),
            _ => None,
        };
        let said_once = self.values("when").count() == 1;
        if let Some(day) = meant.filter(|_| drawn < today && said_once) {
            self.put("when", "date");
            self.put("when-day", &day.day().to_string());
            self.put("when-month", &day.month().to_string());
            self.put("when-year", &day.year().to_string());
        }
        self
    }

    /// Every field with its value, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Every value sent under a name, in order.
    pub fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .filter(move |(sent, _)| sent == name)
            .map(|(_, value)| value.as_str())
    }

    /// The first value sent under a name, or nothing: what a text box shows.
    pub fn text(&self, name: &str) -> &str {
        self.values(name).next().unwrap_or_default()
    }

    /// Whether a box or a radio is to be shown ticked.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values(name).any(|sent| sent == value)
    }

    /// Whether anything at all was sent under a name.
    pub fn is_sent(&self, name: &str) -> bool {
        self.values(name).next().is_some()
    }
}

impl FromIterator<(String, String)> for FormFields {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

impl fmt::Debug for FormFields {
    /// Shows how much was sent and nothing of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[form, {} values]", self.0.len())
    }
}

codes! {
    /// What is wrong with a field.
    ErrorCode {
        /// A required question has no answer.
        Empty = "empty",
        /// The text is longer than can be kept.
        TooLong = "too-long",
        /// A code that is not in the list.
        Choose = "choose",
        /// Two values where one is asked for.
        Doubled = "doubled",
        /// "Nobody" together with somebody.
        Contradiction = "contradiction",
        /// Characters that did not arrive whole.
        Unreadable = "unreadable",
        /// Not an e-mail address.
        EmailForm = "email-form",
        /// Not a telephone number.
        PhoneForm = "phone-form",
        /// "Another day", and no day.
        DateEmpty = "date-empty",
        /// A date without its year, or a day without its month.
        DateIncomplete = "date-incomplete",
        /// No such day.
        DateReal = "date-real",
        /// A day that has not come yet.
        DateFuture = "date-future",
        /// A day before 1900.
        DateEarly = "date-early",
        /// A way to be reached was chosen, and nothing is written where it leads.
        WayMissing = "way-missing",
    }
}

/// A mistake in one field, for the page to say in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {code}")]
pub struct FieldError {
    /// The field to which the error summary leads.
    pub field: String,
    /// The question's id.
    pub question: &'static str,
    /// What is wrong.
    pub code: ErrorCode,
    /// The longest text accepted, in characters; `$max` in the sentence.
    pub max: usize,
    /// How many characters were sent; `$typed` in the sentence.
    pub typed: usize,
}

impl FieldError {
    /// The sentence's keys, the particular one first: `error-<question>-<code>`, `error-<code>`.
    pub fn keys(&self) -> [String; 2] {
        [
            format!("error-{}-{}", self.question.replace('_', "-"), self.code),
            format!("error-{}", self.code),
        ]
    }
}
