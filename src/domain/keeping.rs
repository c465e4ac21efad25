//! How long a closed report is kept. The figures are dated data, not law: each is the service's own judgement
//! (reference/domain.md 12), and a longer one wins.

use super::risk::RiskLevel;
use chrono::{Days, Months, NaiveDate};

/// The version of the figures below.
pub const VERSION: &str = "2026-11";

/// Without a name, and nothing left the house.
pub const ANONYMOUS_MONTHS: u32 = 12;
/// Named, standard, and nothing left the house.
pub const NAMED_MONTHS: u32 = 24;
/// Forwarded, or a medium level: the limitation period for most claims.
pub const FORWARDED_MONTHS: u32 = 72;
/// High risk or safeguarding.
pub const HIGH_MONTHS: u32 = 96;
/// A child: until 25, counted from the youngest age it could be at closing.
pub const CHILD_MONTHS: u32 = 300;

/// What decides how long a report is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Its level when it was closed.
    pub level: RiskLevel,
    /// Whether a name was given.
    pub named: bool,
    /// Whether it went to the police.
    pub forwarded: bool,
    /// Whether it is about a child.
    pub child: bool,
}

/// The day on which a report closed on `closed` will be removed.
pub fn remove_on(kept: &Kept, closed: NaiveDate) -> NaiveDate {
    let by_level = match kept.level {
        RiskLevel::High => HIGH_MONTHS,
        RiskLevel::Medium => FORWARDED_MONTHS,
        RiskLevel::Standard | RiskLevel::Unread => 0,
    };
    let months = [
        (true, ANONYMOUS_MONTHS),
        (kept.named, NAMED_MONTHS),
        (kept.forwarded, FORWARDED_MONTHS),
        (kept.child, CHILD_MONTHS),
    ]
    .into_iter()
    .filter_map(|(applies, months)| applies.then_some(months))
    .fold(by_level, u32::max);
    closed
        .checked_add_months(Months::new(months))
        .unwrap_or(closed)
}

/// Days between the person's asking and the deleting: time to take it back.
const DELETE_AFTER_DAYS: u64 = 7;
/// Days after which we look again whether something still holds a deletion.
const LOOK_AGAIN_DAYS: u64 = 28;
/// How long a code of a removed report still says so.
const TOMBSTONE_MONTHS: u32 = 12;

/// The day on which what the person asked us to delete is deleted.
pub fn delete_due(asked: NaiveDate) -> NaiveDate {
    asked
        .checked_add_days(Days::new(DELETE_AFTER_DAYS))
        .unwrap_or(asked)
}

/// The next day on which we look whether a deletion that was due on `due` is still held.
pub fn look_again(due: NaiveDate, today: NaiveDate) -> NaiveDate {
    let mut next = due;
    while next <= today {
        match next.checked_add_days(Days::new(LOOK_AGAIN_DAYS)) {
            Some(later) => next = later,
            None => break,
        }
    }
    next
}

/// The day on which the last of a report removed on `removed` is forgotten.
pub fn forget_on(removed: NaiveDate) -> NaiveDate {
    removed
        .checked_add_months(Months::new(TOMBSTONE_MONTHS))
        .unwrap_or(removed)
}

/// What keeps us from removing a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// A lead has put a hold on it until a day: a court, a complaint, an inquiry.
    Until(NaiveDate),
    /// Something was sent, and its last answer is not there yet.
    Forward,
}

/// What holds a removal on a day. A hold with a date is said before one without.
pub fn held(waits_for_an_answer: bool, until: Option<NaiveDate>, today: NaiveDate) -> Option<Hold> {
    match until.filter(|day| today < *day) {
        Some(day) => Some(Hold::Until(day)),
        None => waits_for_an_answer.then_some(Hold::Forward),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn who_asks_us_to_delete_has_a_week_to_take_it_back() {
        assert_eq!(delete_due(day(3, 10)), day(3, 17));
    }

    #[test]
    fn a_hold_delays_a_deletion_until_its_day_and_not_longer() {
        assert_eq!(
            held(false, Some(day(4, 1)), day(3, 31)),
            Some(Hold::Until(day(4, 1)))
        );
        assert_eq!(held(false, Some(day(4, 1)), day(4, 1)), None);
        assert_eq!(held(true, None, day(4, 1)), Some(Hold::Forward));
        assert_eq!(
            held(true, Some(day(5, 1)), day(4, 1)),
            Some(Hold::Until(day(5, 1)))
        );
        assert_eq!(held(false, None, day(4, 1)), None);
    }

    #[test]
    fn while_a_deletion_is_held_there_is_always_a_next_day_on_which_we_look() {
        assert_eq!(look_again(day(3, 17), day(3, 10)), day(3, 17));
        assert_eq!(look_again(day(3, 17), day(3, 17)), day(4, 14));
        assert_eq!(look_again(day(3, 17), day(4, 20)), day(5, 12));
    }

    #[test]
    fn the_longest_reason_to_keep_a_report_wins() {
        let closed = NaiveDate::from_ymd_opt(2026, 3, 31).unwrap();
        let anonymous = Kept {
            level: RiskLevel::Standard,
            named: false,
            forwarded: false,
            child: false,
        };
        let years = |kept: Kept| remove_on(&kept, closed).years_since(closed);

        assert_eq!(years(anonymous), Some(1));
        assert_eq!(
            years(Kept {
                named: true,
                ..anonymous
            }),
            Some(2)
        );
        assert_eq!(
            years(Kept {
                forwarded: true,
                named: true,
                ..anonymous
            }),
            Some(6)
        );
        assert_eq!(
            years(Kept {
                level: RiskLevel::High,
                ..anonymous
            }),
            Some(8)
        );
        assert_eq!(
            years(Kept {
                child: true,
                ..anonymous
            }),
            Some(25)
        );
    }
}
