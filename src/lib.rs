//! Plainsight: a service through which disabled people's organisations take reports of hate,
//! support the person, and tell the police only what the person agreed to.
//!
//! The rooms, and the one direction in which they may use each other, are drawn in
//! `ARCHITECTURE.md` and held by `tests/architecture.rs`.

pub mod actions;
pub mod app;
pub mod cli;
pub mod clock;
pub mod config;
pub mod demo;
pub mod documents;
pub mod domain;
pub mod mail;
pub mod store;
pub mod telemetry;
pub mod vault;
pub mod web;
pub mod words;
pub mod worker;
