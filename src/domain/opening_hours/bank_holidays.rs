//! Bank holidays of the four nations, as dated data (`data/rules/bank_holidays.csv`).

use crate::domain::geography::Nation;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;
use std::sync::OnceLock;

const SOURCE: &str = include_str!("../../../data/rules/bank_holidays.csv");

/// A part of the United Kingdom with its own list of bank holidays
/// (Banking and Financial Dealings Act 1971, schedule 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    EnglandAndWales,
    Scotland,
    NorthernIreland,
}

impl Part {
    const fn of(nation: Nation) -> Self {
        match nation {
            Nation::England | Nation::Wales => Self::EnglandAndWales,
            Nation::Scotland => Self::Scotland,
            Nation::NorthernIreland => Self::NorthernIreland,
        }
    }

    fn parse(code: &str) -> Option<Self> {
        match code {
            "england_and_wales" => Some(Self::EnglandAndWales),
            "scotland" => Some(Self::Scotland),
            "northern_ireland" => Some(Self::NorthernIreland),
            _ => None,
        }
    }
}

fn all() -> &'static BTreeSet<(Part, NaiveDate)> {
    static ALL: OnceLock<BTreeSet<(Part, NaiveDate)>> = OnceLock::new();
    ALL.get_or_init(|| data_lines().filter_map(read_line).collect())
}

fn data_lines() -> impl Iterator<Item = &'static str> {
    SOURCE
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .skip(1)
}

fn read_line(line: &str) -> Option<(Part, NaiveDate)> {
    let mut fields = line.splitn(3, ',');
    let part = Part::parse(fields.next()?)?;
    let date = fields.next()?.parse().ok()?;
    Some((part, date))
}

/// Whether the date is a bank holiday in the nation.
pub fn is_bank_holiday(nation: Nation, date: NaiveDate) -> bool {
    all().contains(&(Part::of(nation), date))
}

/// The last year the list knows. `doctor` warns when the present year is the last one.
pub fn last_year_covered() -> Option<i32> {
    all().iter().map(|(_, date)| date.year()).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Weekday;

    #[test]
    fn every_line_of_the_data_is_read() {
        let lines = data_lines().count();

        assert_eq!(all().len(), lines, "a line is malformed or doubled");
        assert_eq!(last_year_covered(), Some(2028));
    }

    #[test]
    fn a_bank_holiday_never_falls_on_a_weekend() {
        for (part, date) in all() {
            let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);

            assert!(!weekend, "{part:?} {date}");
        }
    }

    #[test]
    fn each_part_of_the_kingdom_has_its_own_number_of_days_each_year() {
        let count = |part, year| {
            all()
                .iter()
                .filter(|(p, date)| *p == part && date.year() == year)
                .count()
        };

        for year in 2026..=2028 {
            assert_eq!(count(Part::EnglandAndWales, year), 8);
            assert_eq!(count(Part::NorthernIreland, year), 10);
        }
        assert_eq!(
            count(Part::Scotland, 2026),
            10,
            "one more for the World Cup"
        );
        assert_eq!(count(Part::Scotland, 2027), 9);
        assert_eq!(count(Part::Scotland, 2028), 9);
    }

    #[test]
    fn easter_monday_is_a_working_day_in_scotland_only() {
        let easter_monday = NaiveDate::from_ymd_opt(2027, 3, 29).unwrap();

        assert!(is_bank_holiday(Nation::Wales, easter_monday));
        assert!(is_bank_holiday(Nation::NorthernIreland, easter_monday));
        assert!(!is_bank_holiday(Nation::Scotland, easter_monday));
    }
}
