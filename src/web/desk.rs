//! The pages of workers.

use actix_web::web;

/// Every route of the desk.
pub fn routes(_config: &mut web::ServiceConfig) {}
