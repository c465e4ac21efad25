//! The pages of people who report.

pub mod after_sending;
pub mod card;
pub mod check;
pub mod collect;
pub mod come_back;
pub mod display;
pub mod explain;
pub mod flood;
pub mod form;
pub mod keep_code;
pub mod later;
pub mod leave;
pub mod no_cookie;
pub mod other_ways;
pub mod paper;
pub mod parts;
pub mod sent;
pub mod site;
pub mod start;
pub mod status;
pub mod times;
pub mod videos;

use actix_web::web;

/// Every public route.
pub fn routes(config: &mut web::ServiceConfig) {
    start::routes(config);
    explain::routes(config);
    leave::routes(config);
    display::routes(config);
    after_sending::routes(config);
    check::routes(config);
    collect::routes(config);
    keep_code::routes(config);
    other_ways::routes(config);
    sent::routes(config);
    come_back::routes(config);
    status::routes(config);
    paper::routes(config);
    card::routes(config);
    later::routes(config);
    form::routes(config);
    videos::routes(config);
}
