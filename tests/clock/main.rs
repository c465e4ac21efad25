//! What the clock does, on real databases: mail, the chain of the record, alarms and the month's summary.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops here")]

mod audit;
mod outbox;
mod summaries;
mod support;
