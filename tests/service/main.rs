//! The service as people meet it: a real server on a real database, spoken to over HTTP.
//!
//! Each test runs on both databases; `both_databases!` writes the two. PostgreSQL comes from
//! `scripts/private-postgres`, which `make test` starts by itself.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[macro_use]
mod support;

mod coming_back;
mod helper;
mod reporting;
mod sign_in;
mod summaries;
