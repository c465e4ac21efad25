//! Chasing an answer: an acknowledgement, then news at least every four weeks.

use chrono::{DateTime, Duration, Utc};

/// Working days the police have to acknowledge.
pub const ACKNOWLEDGED_WITHIN_WORKING_DAYS: u32 = 3;
/// Working days after which silence goes to the next person up.
pub const ESCALATED_AFTER_WORKING_DAYS: u32 = 5;
/// Days between two pieces of news (the Victims' Code, right 6).
pub const UPDATED_EVERY_DAYS: i64 = 28;

/// What has happened since a pack was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chaser {
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// When they said that they have it.
    pub acknowledged_at: Option<DateTime<Utc>>,
    /// When there was last any news.
    pub last_update_at: Option<DateTime<Utc>>,
    /// When it came to its end: a final answer, or withdrawn.
    pub ended_at: Option<DateTime<Utc>>,
}

/// What to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChaserStep {
    /// Nothing: it has ended.
    Ended,
    /// Wait for the acknowledgement until then.
    AwaitAcknowledgement {
        /// When it becomes overdue.
        due: DateTime<Utc>,
    },
    /// Ask whether they have it.
    AcknowledgementOverdue {
        /// When it was due.
        due: DateTime<Utc>,
        /// When to go to the next person up.
        escalate: DateTime<Utc>,
    },
    /// Go to the next person up: the hate crime lead of the force.
    Escalate {
        /// Since when.
        since: DateTime<Utc>,
    },
    /// Wait for news until then.
    AwaitUpdate {
        /// When it becomes overdue.
        due: DateTime<Utc>,
    },
    /// Ask for news.
    UpdateOverdue {
        /// When it was due.
        due: DateTime<Utc>,
    },
}

impl ChaserStep {
    /// A short code for the queue.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ended => "ended",
            Self::AwaitAcknowledgement { .. } => "await_acknowledgement",
            Self::AcknowledgementOverdue { .. } => "acknowledgement_overdue",
            Self::Escalate { .. } => "escalate",
            Self::AwaitUpdate { .. } => "await_update",
            Self::UpdateOverdue { .. } => "update_overdue",
        }
    }

    /// What the caseworker does now, in a sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Ended => "Nothing to chase.",
            Self::AwaitAcknowledgement { .. } => "Wait for them to say that they have it.",
            Self::AcknowledgementOverdue { .. } => "Ask them whether they have it.",
            Self::Escalate { .. } => "They have not answered. Go to the force's hate crime lead.",
            Self::AwaitUpdate { .. } => "Wait for news.",
            Self::UpdateOverdue { .. } => "Ask them for news, and tell the person what they say.",
        }
    }

    /// Whether a caseworker has something to do.
    pub const fn is_overdue(self) -> bool {
        matches!(
            self,
            Self::AcknowledgementOverdue { .. }
                | Self::Escalate { .. }
                | Self::UpdateOverdue { .. }
        )
    }
}

/// What to do about one pack now. `after_working_days` adds working days of the organisation.
pub fn chase(
    chaser: &Chaser,
    now: DateTime<Utc>,
    after_working_days: impl Fn(DateTime<Utc>, u32) -> DateTime<Utc>,
) -> ChaserStep {
    if chaser.ended_at.is_some() {
        return ChaserStep::Ended;
    }
    let heard = chaser
        .acknowledged_at
        .into_iter()
        .chain(chaser.last_update_at)
        .max();
    if let Some(heard) = heard {
        let due = heard + Duration::days(UPDATED_EVERY_DAYS);
        return if now > due {
            ChaserStep::UpdateOverdue { due }
        } else {
            ChaserStep::AwaitUpdate { due }
        };
    }
    let due = after_working_days(chaser.sent_at, ACKNOWLEDGED_WITHIN_WORKING_DAYS);
    let escalate = after_working_days(chaser.sent_at, ESCALATED_AFTER_WORKING_DAYS);
    if now > escalate {
        ChaserStep::Escalate { since: escalate }
    } else if now > due {
        ChaserStep::AcknowledgementOverdue { due, escalate }
    } else {
        ChaserStep::AwaitAcknowledgement { due }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn day(n: i64) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 3, 2, 10, 0, 0).unwrap() + Duration::days(n)
    }

    fn sent() -> Chaser {
        Chaser {
            sent_at: day(0),
            acknowledged_at: None,
            last_update_at: None,
            ended_at: None,
        }
    }

    fn step(chaser: &Chaser, now: DateTime<Utc>) -> &'static str {
        chase(chaser, now, |from, days| from + Duration::days(days.into())).code()
    }

    #[test]
    fn silence_is_asked_about_after_three_days_and_goes_up_after_five() {
        let cases = [
            (3, "await_acknowledgement"),
            (4, "acknowledgement_overdue"),
            (5, "acknowledgement_overdue"),
            (6, "escalate"),
        ];

        for (at, expected) in cases {
            assert_eq!(step(&sent(), day(at)), expected, "day {at}");
        }
    }

    #[test]
    fn once_acknowledged_news_is_due_every_twenty_eight_days() {
        let acknowledged = Chaser {
            acknowledged_at: Some(day(2)),
            ..sent()
        };
        let updated = Chaser {
            last_update_at: Some(day(20)),
            ..acknowledged
        };

        assert_eq!(step(&acknowledged, day(30)), "await_update");
        assert_eq!(step(&acknowledged, day(31)), "update_overdue");
        assert_eq!(step(&updated, day(31)), "await_update");
        assert_eq!(step(&updated, day(49)), "update_overdue");
    }

    #[test]
    fn a_pack_that_came_to_its_end_is_not_chased() {
        let ended = Chaser {
            ended_at: Some(day(3)),
            ..sent()
        };

        assert_eq!(step(&ended, day(300)), "ended");
    }
}
