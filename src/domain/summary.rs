//! The month's summary for the panel: what is counted, and how it is shown so that nobody can be found in it.
//!
//! Counts are of reports by month of receipt, frozen when the month is over. The rules are the steps of
//! [`hide`]; the ledger of everything published before is part of them, because two summaries laid side by
//! side must not tell what each one hides.

mod count;
mod hide;
mod tables;
mod windows;

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

pub use count::{NOT_ASKED, lay_out};
pub use hide::publish;
pub use tables::{TABLES, TableKind, Unit, table_kind};

/// Under this many reports a month, the tables are over twelve months.
pub const FEW_REPORTS: u32 = 30;

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Month(i32);

/// The text is not a month such as `2026-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a month such as 2026-03")]
pub struct NotAMonth;

impl Month {
    /// The month of a year; months count from 1.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        let month = i32::try_from(month).ok()?;
        ((1..=12).contains(&month) && (0..=9999).contains(&year))
            .then_some(Self(year * 12 + month - 1))
    }

    /// The month a day is in.
    pub fn of(day: chrono::NaiveDate) -> Self {
        use chrono::Datelike;
        Self(day.year() * 12 + day.month0() as i32)
    }

    /// So many months later, or earlier.
    pub const fn plus(self, months: i32) -> Self {
        Self(self.0 + months)
    }

    /// Months counted from the year 0.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The month as people write it: "March 2026".
    pub fn in_words(self) -> String {
        const NAMES: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        let name = NAMES[usize::try_from(self.0.rem_euclid(12)).unwrap_or_default()];
        format!("{name} {}", self.0.div_euclid(12))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}",
            self.0.div_euclid(12),
            self.0.rem_euclid(12) + 1
        )
    }
}

impl FromStr for Month {
    type Err = NotAMonth;
    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        if year.len() != 4
            || month.len() != 2
            || !text.is_ascii()
            || text.starts_with("+")
            || month.starts_with("+")
        {
            return Err(NotAMonth);
        }
        let year = year.parse().map_err(|_| NotAMonth)?;
        let month = month.parse().map_err(|_| NotAMonth)?;
        Self::new(year, month).ok_or(NotAMonth)
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

impl TryFrom<String> for Month {
    type Error = NotAMonth;
    fn try_from(text: String) -> Result<Self, NotAMonth> {
        text.parse()
    }
}

/// Over which time a table counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// The month itself.
    Month,
    /// The twelve months that end with it.
    Year,
}

impl Period {
    /// How many months.
    pub const fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Year => 12,
        }
    }

    /// As it stands in a place of the ledger.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// Exact counts of one list of codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Id of the table, see [`TABLES`].
    pub id: String,
    /// Code and number, in a fixed order.
    pub rows: Vec<(String, u32)>,
}

/// Exact counts of one period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Reports received.
    pub reports: u32,
    /// One tally for each table.
    pub tallies: Vec<Tally>,
}

/// Exact counts behind one summary. Never published; leads see them on the in-house page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exact {
    /// The month.
    pub month: Month,
    /// Of the month.
    pub in_month: Counts,
    /// Of the twelve months that end with it.
    pub in_year: Counts,
}

/// What a published cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// Rounded to the nearest 5.
    About(u32),
    /// 0 to 4.
    FewerThanFive,
    /// Left out, because it would tell what another cell hides.
    LeftOut,
}

impl Shown {
    /// A number under 5 is not told; any other is rounded to the nearest 5.
    pub const fn of(count: u32) -> Self {
        match count {
            0..=4 => Self::FewerThanFive,
            more => Self::About((more + 2) / 5 * 5),
        }
    }

    /// The numbers it may stand for, both ends included.
    pub const fn range(self) -> (i64, i64) {
        match self {
            Self::About(5) => (5, 7),
            Self::About(about) => (about as i64 - 2, about as i64 + 2),
            Self::FewerThanFive => (0, 4),
            Self::LeftOut => (5, MANY),
        }
    }

    /// As it is stored in the ledger.
    pub fn code(self) -> String {
        match self {
            Self::About(about) => about.to_string(),
            Self::FewerThanFive => "<5".to_owned(),
            Self::LeftOut => "-".to_owned(),
        }
    }

    /// Reads the ledger's form.
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "<5" => Some(Self::FewerThanFive),
            "-" => Some(Self::LeftOut),
            number => number.parse().ok().map(Self::About),
        }
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::About(about) => write!(f, "{about}"),
            Self::FewerThanFive => f.write_str("fewer than 5"),
            Self::LeftOut => f.write_str("left out"),
        }
    }
}

/// More than any organisation receives.
const MANY: i64 = 1_000_000_000;

/// One published table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedTable {
    /// Id of the table, see [`TABLES`].
    pub id: String,
    /// Over which time it counts.
    pub period: Period,
    /// Code and what is shown.
    pub rows: Vec<(String, Shown)>,
}

/// What goes to the panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The month.
    pub month: Month,
    /// Reports in the month.
    pub in_month: Shown,
    /// Reports in the twelve months that end with it.
    pub in_year: Shown,
    /// The tables, all over the month, or (when the month has few reports) over twelve months.
    pub tables: Vec<PublishedTable>,
}

impl Published {
    /// Every published cell with its place, for the ledger.
    pub fn cells(&self) -> Vec<(String, Shown)> {
        let totals = [
            (place(Period::Month, "reports", ""), self.in_month),
            (place(Period::Year, "reports", ""), self.in_year),
        ];
        let cells = self.tables.iter().flat_map(|table| {
            table
                .rows
                .iter()
                .map(|(code, shown)| (place(table.period, &table.id, code), *shown))
        });
        totals.into_iter().chain(cells).collect()
    }
}

/// Where a cell stands: `month/reports/` or `year/location_type/street`.
fn place(period: Period, table: &str, code: &str) -> String {
    format!("{}/{table}/{code}", period.code())
}

/// One cell that was published before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// The summary's month.
    pub month: Month,
    /// Where in it, see [`Published::cells`].
    pub place: String,
    /// What it said.
    pub shown: Shown,
}

#[cfg(test)]
mod tests;
