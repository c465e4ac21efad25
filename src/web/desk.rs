//! The pages of workers.

pub mod session;

use actix_web::middleware::from_fn;
use actix_web::web;

/// Every route of the desk.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(web::scope("").wrap(from_fn(session::look)).configure(pages));
}

/// The pages, each feature's in its own file.
fn pages(_config: &mut web::ServiceConfig) {}
