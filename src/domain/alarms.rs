//! When somebody outside the office is told that a report is still unread.

use chrono::{DateTime, TimeDelta, Utc};

/// How far past its promised time an unread report is. Each stage alarms once.
///
/// The first as soon as it is late, the second after four hours, then one for each day up to a week: enough
/// to be noticed, not so much that people learn to ignore it. `None` while it is still in time.
pub fn late_stage(due: DateTime<Utc>, now: DateTime<Utc>) -> Option<u8> {
    const LAST: i64 = 8;
    let late = now - due;
    if late < TimeDelta::zero() {
        return None;
    }
    let stage = match late {
        late if late < TimeDelta::hours(4) => 1,
        late if late < TimeDelta::days(1) => 2,
        late => (2 + late.num_days()).min(LAST),
    };
    u8::try_from(stage).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unread_report_alarms_when_late_then_after_four_hours_then_daily_for_a_week() {
        let due: DateTime<Utc> = "2026-03-24T09:00:00Z".parse().unwrap();
        let hours = |hours| late_stage(due, due + TimeDelta::hours(hours));

        assert_eq!(hours(-1), None);
        assert_eq!(
            [hours(0), hours(3), hours(4), hours(23)],
            [Some(1), Some(1), Some(2), Some(2)]
        );
        assert_eq!(
            [hours(24), hours(48), hours(144), hours(900)],
            [Some(3), Some(4), Some(8), Some(8)]
        );
    }
}
