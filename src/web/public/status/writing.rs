//! Messages on the page of somebody who came back: those that are there, the box for a new one, and sending it.

use super::{PURPOSE, away, back_to_page, draw, visit_over};
use crate::actions::sealing::Message;
use crate::actions::visit::{VisitError, writing};
use crate::app::App;
use crate::domain::answers::FormFields;
use crate::domain::ids::{FileId, MessageId};
use crate::domain::text::Private;
use crate::vault::token::CookieToken;
use crate::web::components::Field;
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::page::Aside;
use crate::web::posted::Posted;
use crate::web::public::display;
use crate::web::public::site::{Site, can_be_opened};
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, web};

/// The longest message, in characters.
const LONGEST_MESSAGE: usize = 5_000;
/// The form with the box.
pub(super) const FORM: &str = "message-form";
/// Where a button leads that goes away from words which are not sent.
const TO: &str = "to";
/// The look of pages, as such a button names it.
const DISPLAY: &str = "display";

/// What words pass through that are not sent yet.
pub(super) fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        let prefix = version.prefix();
        config
            .service(
                web::resource(format!("{prefix}/your-page/aside"))
                    .route(web::get().to(back_to_page))
                    .route(web::post().to(go_aside)),
            )
            .service(
                web::resource(format!("{prefix}/your-page/typed"))
                    .route(web::get().to(back_to_page))
                    .route(web::post().to(keep_quietly)),
            );
    }
}

/// The way to the look of pages and to the other versions of this one, with the words in the box.
pub(super) fn aside(site: &Site) -> Aside {
    Aside {
        form: FORM,
        action: site.url("/your-page/aside"),
        display: DISPLAY,
    }
}

/// Keeps what stands in the box.
///
/// # Errors
/// `Ended`; `TooLong`; keys or database.
pub(super) async fn keep(site: &Site, typed: &str) -> Result<(), VisitError> {
    let token = site.visit_token().ok_or(VisitError::Ended)?;
    writing::keep_typed(&site.app.office, &site.here, token, Private::from(typed)).await
}

/// Keeps what stands in the box when the page goes out of sight.
async fn keep_quietly(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    site.token_age(PURPOSE, fields.text(FIELD))
        .ok_or(PageError::ForeignForm)?;
    keep(&site, fields.text("message")).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Goes to the look of pages, or to another version of this one, and keeps what stands in the box: it is there on the
/// way back. Without a script this is the only way on which words are not lost.
async fn go_aside(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let typed = fields.text("message");
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    if site.token_age(PURPOSE, fields.text(FIELD)).is_none() {
        if typed.trim().is_empty() {
            return Ok(led_aside(&site, &fields));
        }
        return draw(&site, typed, Some(site.say("trouble-old-form")), refused).await;
    }
    match keep(&site, typed).await {
        Ok(()) => Ok(led_aside(&site, &fields)),
        Err(VisitError::Ended) if typed.trim().is_empty() => Ok(led_aside(&site, &fields)),
        Err(VisitError::Ended) => Ok(visit_over(&site, typed)),
        Err(VisitError::TooLong) => {
            let problem = site.say_count("message-too-long", LONGEST_MESSAGE);
            draw(&site, typed, Some(problem), refused).await
        }
        Err(error) => match PageError::from(error) {
            PageError::Unavailable => {
                away::page(&site, "message", &fields).ok_or(PageError::Unavailable)
            }
            error => Err(error),
        },
    }
}

fn led_aside(site: &Site, fields: &FormFields) -> HttpResponse {
    let to = fields.text(TO);
    let version = Version::ALL
        .into_iter()
        .find(|version| version.code() == to && can_be_opened(*version, &site.here));
    match (version, to) {
        (Some(version), _) => HttpResponse::SeeOther()
            .insert_header((LOCATION, format!("{}/your-page", version.prefix())))
            .finish(),
        (None, DISPLAY) => HttpResponse::SeeOther()
            .insert_header((LOCATION, display::address(site)))
            .finish(),
        (None, _) => site.see_other("/your-page"),
    }
}

/// One message as the page shows it.
pub(super) struct Said {
    pub mine: bool,
    pub who: String,
    pub at: String,
    pub paragraphs: Vec<String>,
    /// The film that goes with it.
    pub film: Option<FileId>,
}

pub(super) fn said_words(site: &Site, message: &Message, films: &[(MessageId, FileId)]) -> Said {
    let mine = message.row.from_person;
    Said {
        mine,
        who: match mine {
            true => site.say("message-you"),
            false => site.here.name.clone(),
        },
        at: site.moment(message.row.sent_at.0),
        paragraphs: message.words.expose().lines().map(str::to_owned).collect(),
        film: films
            .iter()
            .find(|(of, _)| *of == message.row.id)
            .map(|(_, film)| *film),
    }
}

pub(super) fn message_box(site: &Site, typed: &str, error: Option<String>) -> Field {
    let label = site.idea("message-label");
    let mut message = Field::new("message", label.text)
        .with_hint(site.say("message-hint"))
        .with_error(error)
        .with_value(typed)
        .with_autocomplete("off");
    message.picture = label.picture;
    message.error_prefix = site.say("layout-error");
    message
}

pub(super) async fn write(
    site: &Site,
    token: &CookieToken,
    typed: &str,
) -> Result<HttpResponse, PageError> {
    let words = Private::from(typed);
    let problem = match () {
        () if words.is_blank() => Some(site.say("message-empty")),
        () if words.characters() > LONGEST_MESSAGE => {
            Some(site.say_count("message-too-long", LONGEST_MESSAGE))
        }
        () if typed.contains(char::REPLACEMENT_CHARACTER) => Some(site.say("error-unreadable")),
        () => None,
    };
    if problem.is_some() {
        // It is on the page again; that it is kept as well helps whoever goes on from there.
        keep(site, typed).await.ok();
        return draw(site, typed, problem, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    match writing::write(&site.app.office, &site.here, token, words).await {
        // There the page says that it was sent, also to who has no script: reading goes on from there.
        Ok(_) => Ok(site.see_other("/your-page#sent")),
        Err(VisitError::Ended) => Ok(visit_over(site, typed)),
        Err(error) => Err(error.into()),
    }
}
