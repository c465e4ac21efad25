//! The time, passed in everywhere so that tests can hold it still.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use std::sync::{Arc, Mutex};

/// Where the time comes from.
#[derive(Debug, Clone)]
pub struct Clock(Source);

#[derive(Debug, Clone)]
enum Source {
    System,
    Held(Arc<Mutex<DateTime<Utc>>>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until it is moved, for tests and for the invented past of the demo.
    pub fn held_at(at: DateTime<Utc>) -> Self {
        Self(Source::Held(Arc::new(Mutex::new(at))))
    }

    /// The time now, cut to whole microseconds: PostgreSQL keeps no more, and what is read back must equal
    /// what was written.
    pub fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            #[expect(
                clippy::disallowed_methods,
                reason = "this is the one place that asks the machine"
            )]
            Source::System => Utc::now().trunc_subsecs(6),
            Source::Held(at) => *lock(at),
        }
    }

    /// Moves a held clock on. The machine's clock cannot be moved.
    pub fn advance(&self, by: TimeDelta) {
        if let Source::Held(at) = &self.0 {
            *lock(at) += by;
        }
    }

    /// Sets a held clock. The machine's clock cannot be set.
    pub fn set(&self, to: DateTime<Utc>) {
        if let Source::Held(at) = &self.0 {
            *lock(at) = to;
        }
    }
}

fn lock(at: &Mutex<DateTime<Utc>>) -> std::sync::MutexGuard<'_, DateTime<Utc>> {
    at.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
