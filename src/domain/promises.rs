//! What we promise a person, and by when: counted in the organisation's opening hours.
//!
//! A promise is said with its time, and when we are late the page says so with a new time. The figures
//! are the service's own (design 5, Clocks), dated here so that a change can be seen.

use super::opening_hours::{Closure, OpeningHours, TimeRange, WeeklyOpening, local_date};
use super::settings::Organisation;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc, Weekday};

/// The version of the figures below.
pub const VERSION: &str = "2026-11";

/// Opening hours within which a report in danger is looked at.
const FIRST_LOOK_IN_DANGER_HOURS: u32 = 1;
/// Working days within which any other report is looked at.
const FIRST_LOOK_DAYS: u32 = 1;
/// Working days within which a message is answered.
const REPLY_DAYS: u32 = 2;
/// Working days within which a yes to the police is decided on.
const DECISION_DAYS: u32 = 2;
/// Working days within which somebody who reads BSL has written down what a film says.
const INTERPRETER_DAYS: u32 = 2;
/// Working days that we ask for when a promise was not kept.
const LATE_DAYS: u32 = 1;

/// The days in the order in which settings hold their hours.
pub const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// The opening hours an organisation has set. What cannot be read is left out; when nothing is left, the
/// hours of a new organisation count, because a promise needs a time.
pub fn hours_of(organisation: &Organisation) -> OpeningHours {
    let settings = &organisation.settings;
    let weekly = WEEK
        .iter()
        .zip(&settings.opening_hours)
        .flat_map(|(day, written)| {
            written
                .split(',')
                .filter_map(read_range)
                .map(|hours| WeeklyOpening { day: *day, hours })
        })
        .collect();
    let closures = settings
        .closures
        .iter()
        .filter_map(|written| read_day(written))
        .map(|day| Closure { from: day, to: day })
        .collect();
    OpeningHours::new(organisation.nation, weekly, closures)
        .unwrap_or_else(|_| OpeningHours::weekdays_ten_to_five(organisation.nation))
}

/// A day as settings hold it: `2026-12-24`.
pub(super) fn read_day(written: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(written.trim(), "%Y-%m-%d").ok()
}

/// One opening as settings hold it: `09:00-17:00`.
pub(super) fn read_range(written: &str) -> Option<TimeRange> {
    let (opens, closes) = written.trim().split_once('-')?;
    let time = |text: &str| NaiveTime::parse_from_str(text.trim(), "%H:%M").ok();
    Some(TimeRange {
        opens: time(opens)?,
        closes: time(closes)?,
    })
}

/// By when a human looks at a new report.
pub fn first_look(hours: &OpeningHours, received: DateTime<Utc>, danger: bool) -> DateTime<Utc> {
    let due = if danger {
        hours.add_opening_hours(received, FIRST_LOOK_IN_DANGER_HOURS)
    } else {
        hours.add_working_days(received, FIRST_LOOK_DAYS)
    };
    due.unwrap_or_else(|| in_a_week(received))
}

/// By when a message is answered.
pub fn reply(hours: &OpeningHours, asked: DateTime<Utc>) -> DateTime<Utc> {
    hours
        .add_working_days(asked, REPLY_DAYS)
        .unwrap_or_else(|| in_a_week(asked))
}

/// By when what is signed in a film is written down.
pub fn interpreter(hours: &OpeningHours, asked: DateTime<Utc>) -> DateTime<Utc> {
    hours
        .add_working_days(asked, INTERPRETER_DAYS)
        .unwrap_or_else(|| in_a_week(asked))
}

/// By when we decide about the police after a yes.
pub fn police_decision(hours: &OpeningHours, asked: DateTime<Utc>) -> DateTime<Utc> {
    hours
        .add_working_days(asked, DECISION_DAYS)
        .unwrap_or_else(|| in_a_week(asked))
}

/// The day on which it is worth looking again: the working day after something was promised for.
pub fn look_again_after(hours: &OpeningHours, promised: DateTime<Utc>) -> NaiveDate {
    let after = hours
        .add_working_days(promised, 1)
        .unwrap_or_else(|| in_a_week(promised));
    local_date(after)
}

/// The new time to say when the promised one has passed; nothing while we are not late.
pub fn new_time(
    hours: &OpeningHours,
    promised: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    (promised < now).then(|| {
        hours
            .add_working_days(now, LATE_DAYS)
            .unwrap_or_else(|| in_a_week(now))
    })
}

/// From when somebody is there to read, if nobody is there now: "nobody will read this before …".
pub fn nobody_before(hours: &OpeningHours, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    hours.next_opening(now).filter(|opening| *opening > now)
}

/// An organisation that has closed every day of the next two years still owes an answer.
fn in_a_week(from: DateTime<Utc>) -> DateTime<Utc> {
    from.checked_add_days(Days::new(7)).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::geography::Nation;
    use crate::domain::ids::OrganisationId;
    use crate::domain::settings::Settings;
    use chrono::TimeZone;
    use uuid::Uuid;

    fn organisation() -> Organisation {
        Organisation {
            id: OrganisationId(Uuid::from_u128(1)),
            name: "Open Door".to_owned(),
            nation: Nation::England,
            takes_reports: true,
            code_salt: vec![0; 16],
            settings: Settings::default(),
        }
    }

    fn at(day: u32, hour: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, day, hour, 0, 0).unwrap()
    }

    #[test]
    fn who_writes_on_friday_night_hears_that_nobody_reads_before_monday_morning() {
        let hours = hours_of(&organisation());

        assert_eq!(nobody_before(&hours, at(20, 22)), Some(at(23, 9)));
        assert_eq!(first_look(&hours, at(20, 22), false), at(23, 17));
        assert_eq!(first_look(&hours, at(20, 22), true), at(23, 10));
    }

    #[test]
    fn while_somebody_is_there_nothing_is_said_about_nobody_being_there() {
        let hours = hours_of(&organisation());

        assert_eq!(nobody_before(&hours, at(23, 12)), None);
    }

    #[test]
    fn a_broken_promise_gets_a_new_time_and_a_kept_one_none() {
        let hours = hours_of(&organisation());

        assert_eq!(new_time(&hours, at(23, 17), at(24, 12)), Some(at(25, 17)));
        assert_eq!(new_time(&hours, at(23, 17), at(23, 12)), None);
    }

    #[test]
    fn hours_that_cannot_be_read_still_give_a_promise() {
        let mut organisation = organisation();
        organisation.settings.opening_hours = std::array::from_fn(|_| "all day".to_owned());

        let hours = hours_of(&organisation);

        assert!(first_look(&hours, at(23, 12), false) > at(23, 12));
    }
}
