//! A running service for one test, and people who use it.

#![allow(
    dead_code,
    unused_imports,
    reason = "each area of tests uses its own part"
)]

pub mod actor;
pub mod database;
pub mod page;
pub mod service;

pub use actor::Actor;
pub use page::Page;
pub use service::TestService;

/// Writes a test twice: once on SQLite, once on PostgreSQL.
///
/// ```ignore
/// both_databases! {
///     fn a_caseworker_opens_a_report(service) {
///         let amira = service.caseworker("Amira");
///         ...
///     }
/// }
/// ```
macro_rules! both_databases {
    ($($(#[$meta:meta])* fn $name:ident($service:ident) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            fn the_test($service: &$crate::support::TestService) $body

            #[test]
            fn on_sqlite() {
                the_test(&$crate::support::TestService::on_sqlite());
            }

            #[test]
            fn on_postgres() {
                the_test(&$crate::support::TestService::on_postgres());
            }
        }
    )+};
}
