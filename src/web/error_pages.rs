//! Draws the page of an error, for the organisation and the door it happened at.

use super::error::{Failure, PageError};
use super::here::organisation_of;
use super::ideas::{Idea, Ideas};
use super::page::{DeskLayout, PublicLayout};
use super::public::site::Site;
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
#[template(path = "errors/public.html")]
struct PublicPage<'a> {
    layout: PublicLayout,
    heading: Idea,
    what: Ideas,
    start: String,
    site: &'a Site,
    is_fault: bool,
    incident: &'a str,
}

#[derive(Template)]
#[template(path = "errors/desk.html")]
struct DeskPage<'a> {
    layout: DeskLayout,
    name: &'a str,
    incident: &'a str,
}

/// When not even the organisation is known: no name, no style, and still a way on.
const BARE: &str = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Not working</title></head>\
<body><h1>This is not working just now</h1><p>If you are in danger, call 999.</p>\
<p>Wait a few minutes, then load this page again.</p></body></html>";

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
    drawn(request, failure)
        .await
        .unwrap_or_else(|| BARE.to_owned())
}

async fn drawn(request: &HttpRequest, failure: &Failure) -> Option<String> {
    let app = request.app_data::<web::Data<App>>()?;
    let door = request.app_data::<web::Data<Door>>()?;
    let host = request.headers().get("host")?.to_str().ok()?;
    let here = organisation_of(app, host).await.ok()?.read_by(app, request);
    let drawn = match ***door {
        Door::Public => {
            let site = Site::of_nobody(app, &here, request.path());
            PublicPage {
                layout: site.layout(&site.say("failure-title"), "failure"),
                heading: site.idea(&format!("failure-{}-heading", failure.name)),
                what: site.ideas(&format!("failure-{}-what", failure.name)),
                start: site.say("failure-start"),
                site: &site,
                is_fault: failure.name == "fault",
                incident: &failure.incident,
            }
            .render()
        }
        Door::Desk => DeskPage {
            layout: DeskLayout {
                title: "Something went wrong".to_owned(),
                organisation: here.name.clone(),
                look: here.look,
                ..DeskLayout::default()
            },
            name: failure.name,
            incident: &failure.incident,
        }
        .render(),
    };
    drawn.ok()
}
