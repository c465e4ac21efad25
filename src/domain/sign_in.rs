//! Signing in at the desk: how long a wrong passphrase slows the next try, and when a sign-in ends.
//!
//! A wrong try never locks anybody out: a lock would let anyone keep a caseworker from their work.

use chrono::{DateTime, TimeDelta, Utc};

/// How long a sign-in may last, whatever the worker does.
pub const LONGEST: TimeDelta = TimeDelta::hours(12);

/// How long the half of a sign-in that waits for the second factor lives.
pub const SECOND_FACTOR_WITHIN: TimeDelta = TimeDelta::minutes(10);

/// How long a remembered device skips the second factor.
pub const DEVICE_REMEMBERED: TimeDelta = TimeDelta::days(30);

/// How long a passphrase or fresh code typed again counts for a careful deed, such as a grant.
pub const FRESH: TimeDelta = TimeDelta::minutes(10);

/// How long an invitation may be taken up.
pub const INVITATION: TimeDelta = TimeDelta::hours(72);

/// One failed try is forgotten in this time.
const FORGOTTEN_IN: TimeDelta = TimeDelta::minutes(10);

/// How many failed tries still count, when the last was at `last`.
pub fn failures_left(failures: u32, last: Option<DateTime<Utc>>, now: DateTime<Utc>) -> u32 {
    let Some(last) = last else { return 0 };
    let steps = (now - last).num_seconds().max(0) / FORGOTTEN_IN.num_seconds();
    failures.saturating_sub(u32::try_from(steps).unwrap_or(u32::MAX))
}

/// How long the next try waits after so many failures: 0, 0, 0, 1, 2, 4 … at most 30 seconds.
pub fn delay(failures: u32) -> TimeDelta {
    match failures {
        0..=2 => TimeDelta::zero(),
        3..=7 => TimeDelta::seconds(1 << (failures - 3)),
        _ => TimeDelta::seconds(30),
    }
}

/// How much of the delay is still to come.
pub fn still_to_wait(failures: u32, last: Option<DateTime<Utc>>, now: DateTime<Utc>) -> TimeDelta {
    let Some(failed_at) = last else {
        return TimeDelta::zero();
    };
    let next_try = failed_at + delay(failures_left(failures, last, now));
    (next_try - now).max(TimeDelta::zero())
}

/// Whether a sign-in has ended: idle too long, or its latest end has come.
pub fn has_ended(
    last_seen: DateTime<Utc>,
    latest_end: DateTime<Utc>,
    idle_minutes: u16,
    now: DateTime<Utc>,
) -> bool {
    now >= latest_end || now - last_seen >= idle_limit(idle_minutes)
}

/// The idle time an organisation set, kept between 30 minutes and 4 hours.
pub fn idle_limit(minutes: u16) -> TimeDelta {
    TimeDelta::minutes(i64::from(minutes.clamp(30, 240)))
}

/// Reads a sign-in name as people type it: case and white space around it do not matter.
///
/// `None` if it could not be anybody's: empty, longer than 60 characters, or with characters beside
/// letters, digits, dots, hyphens, underscores and `@`.
pub fn sign_in_name(typed: &str) -> Option<String> {
    let name = typed.trim().to_lowercase();
    let good = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@');
    ((1..=60).contains(&name.chars().count()) && name.chars().all(good)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_774_353_600, 0).unwrap()
    }

    #[test]
    fn the_first_slips_cost_nothing_and_the_longest_wait_is_half_a_minute() {
        let seconds: Vec<i64> = (0..12).map(|n| delay(n).num_seconds()).collect();

        assert_eq!(seconds, [0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30]);
    }

    #[test]
    fn nobody_is_ever_locked_out() {
        let wait = still_to_wait(100_000, Some(noon()), noon());

        assert_eq!(wait, TimeDelta::seconds(30));
    }

    #[test]
    fn slips_are_forgotten_one_every_ten_minutes() {
        let later = |minutes| noon() + TimeDelta::minutes(minutes);

        assert_eq!(failures_left(5, Some(noon()), later(9)), 5);
        assert_eq!(failures_left(5, Some(noon()), later(25)), 3);
        assert_eq!(failures_left(5, Some(noon()), later(600)), 0);
        assert_eq!(failures_left(5, Some(noon()), later(-5)), 5);
    }

    #[test]
    fn a_wait_that_is_over_does_not_begin_again() {
        let later = noon() + TimeDelta::seconds(31);

        assert_eq!(still_to_wait(9, Some(noon()), later), TimeDelta::zero());
    }

    #[test]
    fn a_sign_in_ends_after_half_an_hour_of_rest_and_after_twelve_hours_of_work() {
        let end = noon() + LONGEST;
        let at = |minutes| noon() + TimeDelta::minutes(minutes);

        assert!(!has_ended(noon(), end, 30, at(29)));
        assert!(has_ended(noon(), end, 30, at(30)));
        assert!(has_ended(at(719), end, 30, at(720)));
    }

    #[test]
    fn an_organisation_can_give_its_people_more_time_but_not_without_end() {
        assert_eq!(idle_limit(0), TimeDelta::minutes(30));
        assert_eq!(idle_limit(90), TimeDelta::minutes(90));
        assert_eq!(idle_limit(9_999), TimeDelta::hours(4));
    }

    #[test]
    fn a_sign_in_name_is_read_as_people_type_it() {
        assert_eq!(sign_in_name(" Amira.K "), Some("amira.k".to_owned()));
        assert_eq!(sign_in_name("amira k"), None);
        assert_eq!(sign_in_name(""), None);
        assert_eq!(sign_in_name(&"a".repeat(61)), None);
    }
}
