//! The two listeners: the public pages and the desk.

use super::{assets, desk, error_pages, guard, headers, pictures, posted, public};
use crate::app::App;
use actix_web::dev::Server;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App as Routes, HttpServer, web};
use std::net::TcpListener;
use std::time::Duration;

/// Which of the two doors a listener serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// The pages of people who report, and of those who collect a pack.
    Public,
    /// The pages of workers.
    Desk,
}

/// Serves one door on a listener that is already bound (port 0 in tests).
///
/// # Errors
/// When the listener cannot be used.
pub fn serve(app: &App, door: Door, listener: TcpListener) -> std::io::Result<Server> {
    let threads = app.config.threads.max(1);
    let app = app.clone();
    let server = HttpServer::new(move || {
        Routes::new()
            .app_data(web::Data::new(app.clone()))
            .app_data(web::Data::new(door))
            .app_data(web::Data::new(headers::Https(app.cookies.https)))
            .app_data(web::PayloadConfig::new(posted::MAX_FORM_BYTES))
            .wrap(from_fn(guard::same_origin))
            .wrap(from_fn(error_pages::draw))
            .wrap(from_fn(headers::add))
            .wrap(Compress::default())
            .configure(assets::configure)
            .configure(pictures::configure)
            .configure(match door {
                Door::Public => public::routes,
                Door::Desk => desk::routes,
            })
            .default_service(web::to(error_pages::not_found))
    })
    .workers(threads)
    .shutdown_timeout(25)
    // A client that opens a connection and says nothing is let go.
    .client_request_timeout(Duration::from_secs(10))
    .client_disconnect_timeout(Duration::from_secs(5))
    .disable_signals()
    .listen(listener)?;
    Ok(server.run())
}
