//! Draws the page of an error, for the organisation and the door it happened at.

use super::error::{Failure, PageError};
use super::here::organisation_of;
use super::server::Door;
use crate::app::App;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::middleware::Next;
use actix_web::{Error, HttpRequest, HttpResponse, web};
use askama::Template;

/// Nothing at this address.
///
/// # Errors
/// Always [`PageError::NotFound`].
pub async fn not_found() -> Result<HttpResponse, PageError> {
    Err(PageError::NotFound)
}

#[derive(Template)]
#[template(path = "errors/error.html")]
struct ErrorPage<'a> {
    desk: bool,
    name: &'a str,
    incident: &'a str,
    service_name: &'a str,
    phone: &'a str,
    text: &'a str,
    email: &'a str,
}

/// Puts a page into every answer that [`PageError`] left without one.
///
/// # Errors
/// None of its own: the rooms inside answer instead of failing, because nothing here may hold on to a request
/// while the router still works on it.
pub async fn draw<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let answer = next.call(request).await?.map_into_left_body();
    let failure = answer.response().extensions().get::<Failure>().cloned();
    let failure = failure.or_else(|| method_not_allowed(answer.status()));
    let Some(failure) = failure else {
        return Ok(answer);
    };
    let page = page(answer.request(), &failure).await;
    Ok(answer.map_body(|head, _| {
        head.headers_mut().insert(
            actix_web::http::header::CONTENT_TYPE,
            actix_web::http::header::HeaderValue::from_static("text/html; charset=utf-8"),
        );
        EitherBody::Right {
            body: BoxBody::new(page),
        }
    }))
}

/// The router answers by itself when a path is known and the method is not.
fn method_not_allowed(status: StatusCode) -> Option<Failure> {
    (status == StatusCode::METHOD_NOT_ALLOWED).then(|| Failure {
        name: PageError::Method.name(),
        incident: String::new(),
    })
}

async fn page(request: &HttpRequest, failure: &Failure) -> String {
    let app = request.app_data::<web::Data<App>>();
    let door = request.app_data::<web::Data<Door>>();
    let host = request
        .headers()
        .get("host")
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let here = match app {
        Some(app) => organisation_of(app, host).await.ok(),
        None => None,
    };
    let settings = here.as_ref().map(|here| &here.settings);
    ErrorPage {
        desk: door.is_some_and(|door| ***door == Door::Desk),
        name: failure.name,
        incident: &failure.incident,
        service_name: settings.map_or("Speak Up", |settings| &settings.service_name),
        phone: settings.map_or("", |settings| &settings.phone),
        text: settings.map_or("", |settings| &settings.text),
        email: settings.map_or("", |settings| &settings.email),
    }
    .render()
    .unwrap_or_else(|_| "Something went wrong. If you are in danger, call 999.".to_owned())
}
