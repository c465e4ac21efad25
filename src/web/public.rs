//! The pages of people who report.

use actix_web::web;

/// Every public route.
pub fn routes(_config: &mut web::ServiceConfig) {}
