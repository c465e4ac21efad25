//! Times in the words people use: "5pm on Tuesday 24 March".

pub mod welsh;

use crate::domain::opening_hours::local;
use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc, Weekday};

const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const MONTHS: [&str; 12] = [
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

/// "Tuesday"
pub fn weekday(day: Weekday) -> &'static str {
    DAYS[day.num_days_from_monday() as usize]
}

/// "5pm on Tuesday 24 March"
pub fn moment(at: DateTime<Utc>) -> String {
    format!(
        "{} on {}",
        clock(at),
        weekday_and_date(local(at).date_naive())
    )
}

/// "Tuesday 24 March"
pub fn day(at: DateTime<Utc>) -> String {
    weekday_and_date(local(at).date_naive())
}

/// "24 March 2026"
pub fn date(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), month_name(day.month()), day.year())
}

/// "March 2026", from `2026-03`.
pub fn month(code: &str) -> String {
    month_by(code, month_name)
}

/// The same, with the names of another language.
pub fn month_by(code: &str, name: fn(u32) -> &'static str) -> String {
    let named = code
        .split_once('-')
        .and_then(|(year, month)| Some(format!("{} {year}", name(month.parse().ok()?))));
    named.unwrap_or_else(|| code.to_owned())
}

/// "9am", "5:30pm", "12 noon", "12 midnight"
pub fn clock(at: DateTime<Utc>) -> String {
    let time = local(at);
    let (afternoon, hour) = time.hour12();
    match (time.hour(), time.minute()) {
        (12, 0) => "12 noon".to_owned(),
        (0, 0) => "12 midnight".to_owned(),
        (_, 0) => format!("{hour}{}", half(afternoon)),
        (_, minute) => format!("{hour}:{minute:02}{}", half(afternoon)),
    }
}

fn half(afternoon: bool) -> &'static str {
    if afternoon { "pm" } else { "am" }
}

fn weekday_and_date(day: NaiveDate) -> String {
    let weekday = DAYS[day.weekday().num_days_from_monday() as usize % 7];
    format!("{weekday} {} {}", day.day(), month_name(day.month()))
}

fn month_name(number: u32) -> &'static str {
    MONTHS[(number.clamp(1, 12) - 1) as usize]
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn times_are_said_as_people_say_them_in_summer_and_winter() {
        let at = |month, hour, minute| {
            Utc.with_ymd_and_hms(2026, month, 24, hour, minute, 0)
                .unwrap()
        };

        assert_eq!(moment(at(3, 17, 0)), "5pm on Tuesday 24 March");
        assert_eq!(moment(at(6, 16, 30)), "5:30pm on Wednesday 24 June");
        assert_eq!(clock(at(1, 12, 0)), "12 noon");
        assert_eq!(month("2026-03"), "March 2026");
    }
}
