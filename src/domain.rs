//! Rules and vocabulary of the service: pure values and pure functions.
//!
//! Nothing here reads a clock, draws a random number, or knows of a database, a page or a key:
//! time and chance are passed in, and every rule can be tested by a table.

pub mod after_sending;
pub mod alarms;
pub mod answers;
pub mod codes;
pub mod consent;
pub mod facts;
pub mod files;
pub mod forwarding;
pub mod geography;
pub mod ids;
pub mod journey;
pub mod keeping;
pub mod lanes;
pub mod mail_address;
pub mod nudge;
pub mod opening_hours;
pub mod pack;
pub mod permissions;
pub mod promises;
pub mod questions;
pub mod risk;
pub mod safe_way;
pub mod settings;
pub mod sign_in;
pub mod status;
pub mod summary;
pub mod text;
pub mod triage;
