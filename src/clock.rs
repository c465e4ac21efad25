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
    /// So much later than the machine's clock.
    Ahead(Arc<Mutex<TimeDelta>>),
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

    /// A clock that runs on from this time and can be moved, for tests of the whole service that last longer
    /// than a moment and are about days.
    pub fn running_from(at: DateTime<Utc>) -> Self {
        let ahead = at - machine_time();
        Self(Source::Ahead(Arc::new(Mutex::new(ahead))))
    }

    /// The time now, cut to whole microseconds: PostgreSQL keeps no more, and what is read back must equal
    /// what was written.
    pub fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            Source::System => machine_time(),
            Source::Held(at) => *lock(at),
            Source::Ahead(by) => machine_time() + *lock(by),
        }
    }

    /// Moves a clock on. The machine's own cannot be moved.
    pub fn advance(&self, by: TimeDelta) {
        match &self.0 {
            Source::System => {}
            Source::Held(at) => *lock(at) += by,
            Source::Ahead(ahead) => *lock(ahead) += by,
        }
    }

    /// Sets a held clock. The machine's clock cannot be set.
    pub fn set(&self, to: DateTime<Utc>) {
        if let Source::Held(at) = &self.0 {
            *lock(at) = to;
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that asks the machine"
)]
fn machine_time() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(6)
}

fn lock<T>(at: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    at.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
