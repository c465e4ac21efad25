//! Times in Welsh, as they follow a verb or "tan": "5 y prynhawn ddydd Mawrth 24 Mawrth".
//!
//! The day is always in the form it has inside a sentence ("ddydd"), because that is where it stands.

use crate::domain::opening_hours::local;
use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};

const DAYS: [&str; 7] = [
    "ddydd Llun",
    "ddydd Mawrth",
    "ddydd Mercher",
    "ddydd Iau",
    "ddydd Gwener",
    "ddydd Sadwrn",
    "ddydd Sul",
];
const MONTHS: [&str; 12] = [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
];

/// "5 y prynhawn ddydd Mawrth 24 Mawrth"
pub fn moment(at: DateTime<Utc>) -> String {
    format!("{} {}", clock(at), day(at))
}

/// "ddydd Mawrth 24 Mawrth"
pub fn day(at: DateTime<Utc>) -> String {
    let day = local(at).date_naive();
    let weekday = DAYS[day.weekday().num_days_from_monday() as usize % 7];
    format!("{weekday} {} {}", day.day(), month_name(day.month()))
}

/// "24 Mawrth 2026"
pub fn date(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), month_name(day.month()), day.year())
}

/// "9 y bore", "5:30 y prynhawn", "hanner dydd", "hanner nos"
pub fn clock(at: DateTime<Utc>) -> String {
    let time = local(at);
    let (_, hour) = time.hour12();
    let part = match time.hour() {
        0..12 => "y bore",
        12..18 => "y prynhawn",
        _ => "yr hwyr",
    };
    match (time.hour(), time.minute()) {
        (12, 0) => "hanner dydd".to_owned(),
        (0, 0) => "hanner nos".to_owned(),
        (_, 0) => format!("{hour} {part}"),
        (_, minute) => format!("{hour}:{minute:02} {part}"),
    }
}

/// "Mawrth"
pub fn month_name(number: u32) -> &'static str {
    MONTHS[(number.clamp(1, 12) - 1) as usize]
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn times_are_said_as_people_say_them_in_welsh() {
        let at = |month, hour, minute| {
            Utc.with_ymd_and_hms(2026, month, 24, hour, minute, 0)
                .unwrap()
        };

        assert_eq!(moment(at(3, 17, 0)), "5 y prynhawn ddydd Mawrth 24 Mawrth");
        assert_eq!(moment(at(6, 8, 30)), "9:30 y bore ddydd Mercher 24 Mehefin");
        assert_eq!(clock(at(1, 12, 0)), "hanner dydd");
        assert_eq!(clock(at(1, 19, 0)), "7 yr hwyr");
        assert_eq!(
            date(NaiveDate::from_ymd_opt(2026, 2, 1).unwrap()),
            "1 Chwefror 2026"
        );
    }
}
