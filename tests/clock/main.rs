//! What the clock does, on real databases: mail, the chain of the record, alarms and the month's summary.

mod audit;
mod outbox;
mod summaries;
mod support;
