//! How long a closed report is kept. The figures are dated data, not law: each is the service's own judgement
//! (reference/domain.md 12), and a longer one wins.

use super::risk::RiskLevel;
use chrono::{Months, NaiveDate};

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

#[cfg(test)]
mod tests {
    use super::*;

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
