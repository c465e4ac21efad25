//! From a posted form to answers: one reader per kind of question.

use super::fields::{ErrorCode, FieldError, FormFields};
use super::when::{DaySaid, When, read_date};
use super::{Answer, Answers};
use crate::domain::codes::{CodeList, PREFER_NOT_TO_SAY, UNKNOWN};
use crate::domain::questions::{Kind, Question, question};
use crate::domain::text::Private;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Council areas of the United Kingdom with their police areas, by ONS code. Contains public sector
/// information licensed under the Open Government Licence v3.0.
const COUNCIL_AREAS: &str = include_str!("../../../data/lad_to_pfa_2026.csv");

/// Whether the code names a council area of today's map.
pub fn is_council_area(code: &str) -> bool {
    code.len() == 9
        && code.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && COUNCIL_AREAS
            .lines()
            .skip(1)
            .any(|line| line.split(',').next() == Some(code))
}

/// What came out of a posted form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The answers with everything readable taken over; a field with a mistake keeps its old answer.
    pub answers: Answers,
    /// What was wrong, in the order of the questions. The page is then drawn from the same fields.
    pub errors: Vec<FieldError>,
}

/// Reads the fields of these questions into the answers given so far.
///
/// A question that came back empty is not answered any more. `today` is the organisation's date.
pub fn read<'a>(
    questions: impl IntoIterator<Item = &'a Question>,
    answers: &Answers,
    fields: &FormFields,
    today: NaiveDate,
) -> Reading {
    let mut reading = Reading {
        answers: answers.clone(),
        errors: Vec::new(),
    };
    let mut asked = Vec::new();
    for question in questions {
        asked.push(question.id);
        // Files do not come as fields: each is added and taken away by itself.
        if question.kind == Kind::Files {
            continue;
        }
        match question.parse(fields, today) {
            Ok(Some(answer)) => {
                reading.answers.set(question.id, answer);
            }
            Ok(None) if question.required => {
                reading.errors.push(question.error(ErrorCode::Empty));
            }
            Ok(None) => {
                reading.answers.remove(question.id);
            }
            Err(error) => reading.errors.push(error),
        }
    }
    let missing = ways_that_lead_nowhere(&reading, &asked);
    reading.errors.extend(missing);
    reading
}

/// Ways to be reached, and the question that says where each leads.
const WAYS: [(&str, &str, &str); 8] = [
    ("safe_contact_method", "phone", "phone"),
    ("safe_contact_method", "text", "phone"),
    ("safe_contact_method", "email", "email"),
    // The link goes there.
    ("safe_contact_method", "video_call", "email"),
    ("safe_contact_method", "post_plain_envelope", "post_address"),
    ("helper_contact_method", "phone", "helper_phone"),
    ("helper_contact_method", "text", "helper_phone"),
    ("helper_contact_method", "email", "helper_email"),
];

/// "Call me", and no number: nobody could, and the person would wait for it.
fn ways_that_lead_nowhere(reading: &Reading, asked: &[&'static str]) -> Vec<FieldError> {
    let mut missing: Vec<FieldError> = Vec::new();
    for (list, way, place) in WAYS {
        let is_asked = asked.contains(&list) && asked.contains(&place);
        let has_mistake = |field: &str| {
            let all = reading.errors.iter().chain(&missing);
            all.into_iter().any(|error| error.question == field)
        };
        if is_asked
            && reading.answers.has_code(list, way)
            && !reading.answers.has(place)
            && !has_mistake(place)
            && let Some(question) = question(place)
        {
            missing.push(question.error(ErrorCode::WayMissing));
        }
    }
    missing
}

/// Reads questions that are no part of a report: their codes, question by question.
///
/// # Errors
/// What was wrong, in the order of the questions.
pub fn read_apart(
    questions: &[&'static Question],
    fields: &FormFields,
    today: NaiveDate,
) -> Result<Vec<(&'static str, Vec<String>)>, Vec<FieldError>> {
    let (mut chosen, mut errors) = (Vec::new(), Vec::new());
    for question in questions {
        match question.parse(fields, today) {
            Ok(Some(Answer::Code(code))) => chosen.push((question.id, vec![code])),
            Ok(Some(Answer::Codes(codes))) => {
                chosen.push((question.id, codes.into_iter().collect()));
            }
            Ok(_) => chosen.push((question.id, Vec::new())),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() {
        Ok(chosen)
    } else {
        Err(errors)
    }
}

impl Question {
    /// Reads this question's fields. Nothing sent is no answer, not a mistake.
    pub fn parse(
        &self,
        fields: &FormFields,
        today: NaiveDate,
    ) -> Result<Option<Answer>, FieldError> {
        match self.kind {
            Kind::One | Kind::YesNo => self.parse_one(fields),
            Kind::Several => self.parse_several(fields),
            Kind::Area => self.parse_area(fields),
            Kind::Short | Kind::Long | Kind::Phone | Kind::Email => self.parse_text(fields),
            Kind::When => self.parse_when(fields, today),
            Kind::Files => Ok(None),
        }
    }

    fn error(&self, code: ErrorCode) -> FieldError {
        self.error_at(self.id, code, 0)
    }

    fn error_at(&self, field: &str, code: ErrorCode, typed: usize) -> FieldError {
        FieldError {
            field: field.to_owned(),
            question: self.id,
            code,
            max: self.max_characters,
            typed,
        }
    }

    fn list(&self) -> Result<&'static CodeList, FieldError> {
        self.codes().ok_or_else(|| self.error(ErrorCode::Choose))
    }

    /// The one value of a field that may be sent once; blank is nothing.
    fn single<'f>(&self, fields: &'f FormFields, name: &str) -> Result<&'f str, FieldError> {
        let mut values = fields.values(name);
        let first = values.next().unwrap_or_default();
        match values.next() {
            Some(_) => Err(self.error_at(name, ErrorCode::Doubled, 0)),
            None => Ok(first),
        }
    }

    fn parse_one(&self, fields: &FormFields) -> Result<Option<Answer>, FieldError> {
        let sent = self.single(fields, self.id)?;
        if sent.is_empty() {
            return Ok(None);
        }
        match self.list()?.get(sent) {
            Some(code) => Ok(Some(Answer::Code(code.code.to_owned()))),
            None => Err(self.error(ErrorCode::Choose)),
        }
    }

    fn parse_several(&self, fields: &FormFields) -> Result<Option<Answer>, FieldError> {
        let list = self.list()?;
        let mut codes = Vec::new();
        for sent in fields.values(self.id).filter(|sent| !sent.is_empty()) {
            codes.push(
                list.get(sent)
                    .ok_or_else(|| self.error(ErrorCode::Choose))?,
            );
        }
        let named = codes.iter().filter(|code| !code.is_no_answer()).count();
        if named > 1 && codes.iter().any(|code| code.stands_alone()) {
            return Err(self.error(ErrorCode::Contradiction));
        }
        // Who names one thing and also ticks "I do not know" has told us the one thing.
        let kept: BTreeSet<String> = codes
            .into_iter()
            .filter(|code| named == 0 || !code.is_no_answer())
            .map(|code| code.code.to_owned())
            .collect();
        Ok((!kept.is_empty()).then_some(Answer::Codes(kept)))
    }

    fn parse_area(&self, fields: &FormFields) -> Result<Option<Answer>, FieldError> {
        let sent = self.single(fields, self.id)?;
        match sent {
            "" => Ok(None),
            UNKNOWN | PREFER_NOT_TO_SAY => Ok(Some(Answer::Code(sent.to_owned()))),
            area if is_council_area(area) => Ok(Some(Answer::Code(area.to_owned()))),
            _ => Err(self.error(ErrorCode::Choose)),
        }
    }

    fn parse_text(&self, fields: &FormFields) -> Result<Option<Answer>, FieldError> {
        let words = self.words(fields, self.id)?;
        if words.is_blank() {
            return Ok(None);
        }
        match self.kind {
            Kind::Email if !looks_like_email(words.expose()) => {
                Err(self.error(ErrorCode::EmailForm))
            }
            Kind::Phone if !looks_like_phone(words.expose()) => {
                Err(self.error(ErrorCode::PhoneForm))
            }
            _ => Ok(Some(Answer::Text(words))),
        }
    }

    /// The words of a text field, trimmed at the ends and otherwise as typed.
    fn words(&self, fields: &FormFields, name: &str) -> Result<Private, FieldError> {
        let sent = self.single(fields, name)?;
        if sent.contains(['\0', char::REPLACEMENT_CHARACTER]) {
            return Err(self.error_at(name, ErrorCode::Unreadable, 0));
        }
        let unix = sent.replace("\r\n", "\n");
        let kept = match self.kind {
            Kind::Long => unix.trim().to_owned(),
            _ => unix.trim().replace(['\n', '\r'], " "),
        };
        let words = Private::new(kept);
        let typed = words.characters();
        match typed > self.max_characters {
            true => Err(self.error_at(name, ErrorCode::TooLong, typed)),
            false => Ok(words),
        }
    }

    fn parse_when(
        &self,
        fields: &FormFields,
        today: NaiveDate,
    ) -> Result<Option<Answer>, FieldError> {
        let day = self.single(fields, "when-day")?;
        let month = self.single(fields, "when-month")?;
        let year = self.single(fields, "when-year")?;
        let rough = self.words(fields, "when-words")?;
        let since = self.words(fields, "when-since")?;
        let date = || {
            read_date(day, month, year, today)
                .map_err(|code| self.error_at(date_field(code, day, month), code, 0))
        };
        let has_date = [day, month, year]
            .iter()
            .any(|part| !part.trim().is_empty());

        let when = match self.single(fields, "when")? {
            "today" => When::Day {
                date: today,
                said: DaySaid::Today,
            },
            "yesterday" => When::Day {
                date: today.pred_opt().unwrap_or(today),
                said: DaySaid::Yesterday,
            },
            "date" => date()?,
            "rough" => When::Rough(rough),
            "keeps_happening" => When::Continuing(since),
            UNKNOWN => When::Unknown,
            PREFER_NOT_TO_SAY => When::PreferNotToSay,
            // Without JavaScript every box is open: what was written counts without its radio.
            "" if has_date => date()?,
            "" if !since.is_blank() => When::Continuing(since),
            "" if !rough.is_blank() => When::Rough(rough),
            "" => return Ok(None),
            _ => return Err(self.error(ErrorCode::Choose)),
        };
        Ok(Some(Answer::When(when)))
    }
}

/// The box to which a mistake in a date leads.
fn date_field(code: ErrorCode, day: &str, month: &str) -> &'static str {
    match code {
        ErrorCode::DateEarly => "when-year",
        ErrorCode::DateIncomplete if !day.trim().is_empty() && month.trim().is_empty() => {
            "when-month"
        }
        ErrorCode::DateIncomplete => "when-year",
        _ => "when-day",
    }
}

/// Something before and after one `@`, with a dot after it: enough to catch a slip, never a refusal
/// of an address that works.
fn looks_like_email(typed: &str) -> bool {
    let Some((name, host)) = typed.rsplit_once('@') else {
        return false;
    };
    !name.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !typed.contains(char::is_whitespace)
}

/// Five digits or more, with whatever else people write around a number ("07700 900123, ask for Jo").
fn looks_like_phone(typed: &str) -> bool {
    typed.chars().filter(char::is_ascii_digit).count() >= 5
}
