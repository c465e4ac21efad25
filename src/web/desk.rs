//! The pages of workers.

pub mod account;
pub mod after_sending;
pub mod casework;
pub mod directory;
pub mod display;
pub mod enter;
pub mod frame;
pub mod one_file;
pub mod people;
pub mod pictures;
pub mod police;
pub mod routes;
pub mod session;
pub mod set_up;
pub mod settings;
pub mod sign_in;
pub mod summary;
pub mod summary_list;

use actix_web::middleware::from_fn;
use actix_web::web;

/// Every route of the desk.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(web::scope("").wrap(from_fn(session::look)).configure(pages));
}

/// The pages, each feature's in its own file.
fn pages(config: &mut web::ServiceConfig) {
    config
        .configure(set_up::routes)
        .configure(sign_in::routes)
        .configure(account::routes)
        .configure(people::routes)
        .configure(casework::routes)
        .configure(police::routes)
        .configure(directory::routes)
        .configure(settings::routes)
        .configure(display::routes)
        .configure(after_sending::routes)
        .configure(pictures::routes)
        .configure(summary_list::routes)
        .configure(summary::routes)
        .configure(enter::routes);
}
