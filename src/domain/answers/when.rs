//! When it happened, as exactly as the person knows it.

use super::fields::{ErrorCode, FormFields};
use crate::domain::codes::{PREFER_NOT_TO_SAY, UNKNOWN};
use crate::domain::text::Private;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;

/// How a person named a day. The day itself is kept too, because "today" is another day tomorrow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DaySaid {
    /// "Today".
    Today,
    /// "Yesterday".
    Yesterday,
    /// A date.
    Date,
}

/// When it happened. Sealed with the story; only the month and "still happening" are facts.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// One day.
    Day {
        /// The day.
        date: NaiveDate,
        /// How it was named.
        said: DaySaid,
    },
    /// A month of a year; the day was left out.
    Month {
        /// The year, four digits.
        year: i32,
        /// The month, 1 to 12.
        month: u32,
    },
    /// Roughly, in the person's words ("around Easter"), which may be none.
    Rough(Private),
    /// It keeps happening, since a time in the person's words, which may be none.
    Continuing(Private),
    /// "I do not know".
    Unknown,
    /// "I do not want to say".
    PreferNotToSay,
}

impl fmt::Debug for When {
    /// An exact day can tell who somebody is, so none is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[when, private]")
    }
}

/// Nothing reported here can be older than anyone alive.
const EARLIEST_YEAR: i32 = 1900;

/// English and Welsh names of the months; three letters are enough.
const MONTHS: [[&str; 2]; 12] = [
    ["january", "ionawr"],
    ["february", "chwefror"],
    ["march", "mawrth"],
    ["april", "ebrill"],
    ["may", "mai"],
    ["june", "mehefin"],
    ["july", "gorffennaf"],
    ["august", "awst"],
    ["september", "medi"],
    ["october", "hydref"],
    ["november", "tachwedd"],
    ["december", "rhagfyr"],
];

impl When {
    /// The month it happened in, as `2026-03`, if the person could name one.
    pub fn month(&self) -> Option<String> {
        match self {
            Self::Day { date, .. } => Some(format!("{:04}-{:02}", date.year(), date.month())),
            Self::Month { year, month } => Some(format!("{year:04}-{month:02}")),
            _ => None,
        }
    }

    /// Whether the person said that it keeps happening. Naming a day does not say that it stopped.
    pub fn is_still_happening(&self) -> bool {
        matches!(self, Self::Continuing(_))
    }

    /// The form's value for this answer, seen on the day `today`.
    pub(super) fn write(&self, fields: &mut FormFields, today: NaiveDate) {
        let mut put = |name: &str, value: &str| fields.push(name, value);
        match self {
            Self::Day { date, said } => match said {
                DaySaid::Today if *date == today => put("when", "today"),
                DaySaid::Yesterday if date.succ_opt() == Some(today) => put("when", "yesterday"),
                _ => {
                    put("when", "date");
                    put("when-day", &date.day().to_string());
                    put("when-month", &date.month().to_string());
                    put("when-year", &date.year().to_string());
                }
            },
            Self::Month { year, month } => {
                put("when", "date");
                put("when-month", &month.to_string());
                put("when-year", &year.to_string());
            }
            Self::Rough(words) => {
                put("when", "rough");
                put("when-words", words.expose());
            }
            Self::Continuing(since) => {
                put("when", "keeps_happening");
                put("when-since", since.expose());
            }
            Self::Unknown => put("when", UNKNOWN),
            Self::PreferNotToSay => put("when", PREFER_NOT_TO_SAY),
        }
    }
}

/// Reads the three boxes of a date. A missing day is a month; a lone year is kept as words.
///
/// Month names, "3rd" and two-digit years are understood: people write dates as they say them.
pub(super) fn read_date(
    day: &str,
    month: &str,
    year: &str,
    today: NaiveDate,
) -> Result<When, ErrorCode> {
    let (day, month, year) = (day.trim(), month.trim(), year.trim());
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Err(ErrorCode::DateEmpty);
    }
    if year.is_empty() || (month.is_empty() && !day.is_empty()) {
        return Err(ErrorCode::DateIncomplete);
    }
    let whole_year = read_year(year, today).ok_or(ErrorCode::DateReal)?;
    if whole_year < EARLIEST_YEAR {
        return Err(ErrorCode::DateEarly);
    }
    if month.is_empty() {
        return match whole_year > today.year() {
            true => Err(ErrorCode::DateFuture),
            false => Ok(When::Rough(Private::from(whole_year.to_string()))),
        };
    }
    let month = read_month(month).ok_or(ErrorCode::DateReal)?;
    if day.is_empty() {
        return match (whole_year, month) > (today.year(), today.month()) {
            true => Err(ErrorCode::DateFuture),
            false => Ok(When::Month {
                year: whole_year,
                month,
            }),
        };
    }
    let date = read_day(day)
        .and_then(|day| NaiveDate::from_ymd_opt(whole_year, month, day))
        .ok_or(ErrorCode::DateReal)?;
    match date > today {
        true => Err(ErrorCode::DateFuture),
        false => Ok(When::Day {
            date,
            said: DaySaid::Date,
        }),
    }
}

fn read_day(typed: &str) -> Option<u32> {
    typed
        .trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '.')
        .parse()
        .ok()
}

fn read_month(typed: &str) -> Option<u32> {
    let typed = typed.trim_end_matches('.').to_lowercase();
    if let Ok(number) = typed.parse() {
        return (1..=12).contains(&number).then_some(number);
    }
    if typed.chars().count() < 3 {
        return None;
    }
    let is_named = |names: &[&str; 2]| {
        names
            .iter()
            .any(|name| name.starts_with(&typed) || typed == "sept" && *name == "september")
    };
    let found = MONTHS.iter().position(is_named)?;
    u32::try_from(found + 1).ok()
}

fn read_year(typed: &str, today: NaiveDate) -> Option<i32> {
    if !typed.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let number: i32 = typed.parse().ok()?;
    match typed.len() {
        4 => Some(number),
        2 if number <= today.year() % 100 => Some(today.year() / 100 * 100 + number),
        2 => Some((today.year() / 100 - 1) * 100 + number),
        _ => None,
    }
}
