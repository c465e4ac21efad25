//! The service as people meet it: a real server on a real database, spoken to over HTTP.
//!
//! Each test runs on both databases; `both_databases!` writes the two. PostgreSQL comes from
//! `scripts/private-postgres`, which `make test` starts by itself.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[macro_use]
mod support;

mod accounts;
mod after_sending;
mod around;
mod casework;
mod coming_back;
mod deleting;
mod diary;
mod display;
mod files;
mod forwarding;
mod helper;
mod helping;
mod kept_text;
mod messages;
mod permissions;
mod pictures;
mod reporting;
mod set_up;
mod settings;
mod sign_in;
mod signing;
mod summaries;
mod two_windows;
mod welsh;
