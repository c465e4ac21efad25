//! When somebody is there: weekly hours, closures and bank holidays, in local time.
//!
//! Every promise to a person is computed from here, so that "by Monday" is a Monday on which
//! somebody works. Local time is that of the United Kingdom, with its two clock changes a year;
//! instants are UTC. Sentences are made elsewhere.

mod bank_holidays;

pub use bank_holidays::{is_bank_holiday, last_year_covered};

use crate::domain::geography::Nation;
use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveTime, TimeZone, Utc, Weekday};
use chrono_tz::{Europe, Tz};
use serde::{Deserialize, Serialize};

/// How many days ahead we look for an open day before we say there is none.
const LOOK_AHEAD_DAYS: u64 = 800;

/// A stretch of one local day, from when the office opens to when it closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TimeRange {
    /// Local time at which somebody is there.
    pub opens: NaiveTime,
    /// Local time from which nobody is there.
    pub closes: NaiveTime,
}

/// Days on which the organisation is closed, first and last included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Closure {
    /// First closed day.
    pub from: NaiveDate,
    /// Last closed day.
    pub to: NaiveDate,
}

/// One weekly opening: a day and its hours. A day may be named more than once (closed at lunch).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeeklyOpening {
    /// The day of the week.
    pub day: Weekday,
    /// The hours on that day.
    pub hours: TimeRange,
}

/// Why opening hours are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpeningHoursError {
    /// A range closes before, or when, it opens.
    #[error("a day closes before it opens")]
    ClosesBeforeItOpens,
    /// Two ranges of one day overlap.
    #[error("two openings of one day overlap")]
    Overlap,
    /// A closure ends before it begins.
    #[error("a closure ends before it begins")]
    ClosureEndsBeforeItBegins,
    /// There is no opening in the week.
    #[error("there is no opening in the week")]
    NeverOpen,
}

/// When an organisation is open.
///
/// Serialised as settings; [`OpeningHours::new`] is the only way in, also when it is read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Settings", into = "Settings")]
pub struct OpeningHours {
    nation: Nation,
    weekly: Vec<WeeklyOpening>,
    closures: Vec<Closure>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Settings {
    nation: Nation,
    weekly: Vec<WeeklyOpening>,
    #[serde(default)]
    closures: Vec<Closure>,
}

impl TryFrom<Settings> for OpeningHours {
    type Error = OpeningHoursError;

    fn try_from(settings: Settings) -> Result<Self, Self::Error> {
        Self::new(settings.nation, settings.weekly, settings.closures)
    }
}

impl From<OpeningHours> for Settings {
    fn from(hours: OpeningHours) -> Self {
        Self {
            nation: hours.nation,
            weekly: hours.weekly,
            closures: hours.closures,
        }
    }
}

impl OpeningHours {
    /// Checks and keeps opening hours.
    ///
    /// # Errors
    /// When a range or closure runs backwards, ranges of a day overlap, or the week has no opening.
    pub fn new(
        nation: Nation,
        mut weekly: Vec<WeeklyOpening>,
        closures: Vec<Closure>,
    ) -> Result<Self, OpeningHoursError> {
        if weekly.is_empty() {
            return Err(OpeningHoursError::NeverOpen);
        }
        if weekly.iter().any(|o| o.hours.closes <= o.hours.opens) {
            return Err(OpeningHoursError::ClosesBeforeItOpens);
        }
        if closures.iter().any(|c| c.to < c.from) {
            return Err(OpeningHoursError::ClosureEndsBeforeItBegins);
        }
        weekly.sort_by_key(|o| (o.day.num_days_from_monday(), o.hours));
        let overlap = weekly
            .windows(2)
            .any(|w| w[0].day == w[1].day && w[1].hours.opens < w[0].hours.closes);
        if overlap {
            return Err(OpeningHoursError::Overlap);
        }
        Ok(Self {
            nation,
            weekly,
            closures,
        })
    }

    /// Monday to Friday, ten to five: what a new organisation starts with until it says otherwise.
    pub fn weekdays_ten_to_five(nation: Nation) -> Self {
        let days = [
            Weekday::Mon,
            Weekday::Tue,
            Weekday::Wed,
            Weekday::Thu,
            Weekday::Fri,
        ];
        let hours = TimeRange {
            opens: NaiveTime::from_hms_opt(10, 0, 0).unwrap_or(NaiveTime::MIN),
            closes: NaiveTime::from_hms_opt(17, 0, 0).unwrap_or(NaiveTime::MIN),
        };
        Self {
            nation,
            weekly: days.map(|day| WeeklyOpening { day, hours }).to_vec(),
            closures: Vec::new(),
        }
    }

    /// The nation whose bank holidays apply.
    pub fn nation(&self) -> Nation {
        self.nation
    }

    /// The weekly openings, Monday first.
    pub fn weekly(&self) -> &[WeeklyOpening] {
        &self.weekly
    }

    /// The days the organisation has said it is closed.
    pub fn closures(&self) -> &[Closure] {
        &self.closures
    }

    /// Whether somebody works on the date: open that weekday, no bank holiday, no closure.
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        !self.ranges_on(date).is_empty()
    }

    /// Whether somebody is there at the instant.
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        self.openings_on(local_date(at))
            .iter()
            .any(|(opens, closes)| *opens <= at && at < *closes)
    }

    /// When somebody is next there: the instant itself if it is within opening hours.
    ///
    /// Nothing when no day in the next two years is open.
    pub fn next_opening(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.openings_from(at).next().map(|(opens, _)| opens)
    }

    /// The instant by which that many hours of opening have passed since `at`.
    ///
    /// Nothing when the next two years do not hold as many.
    pub fn add_opening_hours(&self, at: DateTime<Utc>, hours: u32) -> Option<DateTime<Utc>> {
        let mut left = Duration::hours(i64::from(hours));
        for (opens, closes) in self.openings_from(at) {
            if left <= closes - opens {
                return Some(opens + left);
            }
            left -= closes - opens;
        }
        None
    }

    /// The end of the nth working day after the local day of `at` (that day itself does not count).
    ///
    /// With 0 it is the end of this working day, or of the next one if this one is over. Nothing
    /// when the next two years do not hold as many working days.
    pub fn add_working_days(&self, at: DateTime<Utc>, days: u32) -> Option<DateTime<Utc>> {
        let today = local_date(at);
        if days == 0 {
            return self.ends_of_days_from(today).find(|end| *end > at);
        }
        let nth = usize::try_from(days - 1).ok()?;
        self.ends_of_days_from(today.succ_opt()?).nth(nth)
    }

    /// The end of the first working day on or after the local day that is `days` calendar days
    /// after `at`: for promises in calendar days, kept by people who do not work every day.
    pub fn add_calendar_days(&self, at: DateTime<Utc>, days: u32) -> Option<DateTime<Utc>> {
        let day = local_date(at).checked_add_days(Days::new(u64::from(days)))?;
        self.ends_of_days_from(day).next()
    }

    fn ends_of_days_from(&self, first: NaiveDate) -> impl Iterator<Item = DateTime<Utc>> + '_ {
        first
            .iter_days()
            .take(days_ahead())
            .filter_map(|day| self.openings_on(day).last().map(|(_, closes)| *closes))
    }

    /// Openings from the instant on; the first begins at the instant if we are inside it.
    fn openings_from(
        &self,
        at: DateTime<Utc>,
    ) -> impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)> + '_ {
        local_date(at)
            .iter_days()
            .take(days_ahead())
            .flat_map(|day| self.openings_on(day))
            .filter(move |(_, closes)| at < *closes)
            .map(move |(opens, closes)| (opens.max(at), closes))
    }

    fn openings_on(&self, date: NaiveDate) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
        self.ranges_on(date)
            .into_iter()
            .map(|range| {
                let opens = instant(date, range.opens, Edge::Opens);
                (opens, instant(date, range.closes, Edge::Closes).max(opens))
            })
            .filter(|(opens, closes)| opens < closes)
            .collect()
    }

    fn ranges_on(&self, date: NaiveDate) -> Vec<TimeRange> {
        let closed = self.closures.iter().any(|c| c.from <= date && date <= c.to);
        if closed || is_bank_holiday(self.nation, date) {
            return Vec::new();
        }
        self.weekly
            .iter()
            .filter(|opening| opening.day == date.weekday())
            .map(|opening| opening.hours)
            .collect()
    }
}

fn days_ahead() -> usize {
    usize::try_from(LOOK_AHEAD_DAYS).unwrap_or(usize::MAX)
}

/// The local date and time of an instant, for a page to put into words.
pub fn local(at: DateTime<Utc>) -> DateTime<Tz> {
    at.with_timezone(&Europe::London)
}

/// The local date of an instant.
pub fn local_date(at: DateTime<Utc>) -> NaiveDate {
    local(at).date_naive()
}

/// The longest that a page can have lain open and still tell a day, in seconds: no draft lives longer.
const OLDEST_PAGE: u64 = 28 * 24 * 60 * 60;

/// The date on which a page was drawn that is this many seconds old now.
pub fn day_of_age(now: DateTime<Utc>, seconds: u64) -> NaiveDate {
    let seconds = i64::try_from(seconds.min(OLDEST_PAGE)).unwrap_or_default();
    local_date(now - Duration::seconds(seconds))
}

#[derive(Clone, Copy)]
enum Edge {
    Opens,
    Closes,
}

/// The instant of a local time. An hour that happens twice in autumn is open from its first to
/// its last; a time the spring clock change leaves out is the instant of the change.
fn instant(date: NaiveDate, time: NaiveTime, edge: Edge) -> DateTime<Utc> {
    let wanted = date.and_time(time);
    let found = Europe::London.from_local_datetime(&wanted);
    let chosen = match edge {
        Edge::Opens => found.earliest(),
        Edge::Closes => found.latest(),
    };
    match chosen {
        Some(local) => local.with_timezone(&Utc),
        // Left out in spring: clocks go from 01:00 (which is 01:00 UTC) to 02:00.
        None => Utc.from_utc_datetime(&date.and_time(NaiveTime::MIN)) + Duration::hours(1),
    }
}

#[cfg(test)]
mod tests;
