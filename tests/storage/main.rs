//! The store on both databases, and what the vault promises about what lies in it.
//!
//! Each test is written once and runs on SQLite and on PostgreSQL: `on_both!` makes the two.
#![allow(clippy::unwrap_used)]

mod errors;
mod isolation;
mod migrations;
mod round_trips;
mod support;
mod tamper;
mod transactions;
mod waiting_work;
mod who_opens_what;
