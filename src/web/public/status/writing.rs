//! Messages on the page of somebody who came back: those that are there, the box for a new one, and sending it.

use super::{PURPOSE, away, back_to_page, draw, draw_with, visit_over};
use crate::actions::casework::files::OfMessage;
use crate::actions::files::FileError;
use crate::actions::sealing::Message;
use crate::actions::visit::{StatusPage, VisitError, writing};
use crate::app::App;
use crate::domain::answers::FormFields;
use crate::domain::files::FileRefusal;
use crate::domain::text::Private;
use crate::vault::token::CookieToken;
use crate::web::assets::asset_url;
use crate::web::components::Field;
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::headers;
use crate::web::here::Here;
use crate::web::ideas::Idea;
use crate::web::page::Aside;
use crate::web::posted::Posted;
use crate::web::public::display;
use crate::web::public::other_ways::refusal_words;
use crate::web::public::site::{Site, can_be_opened};
use crate::web::uploads::{self, OneFile, Takes};
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, HeaderValue, LOCATION};
use actix_web::{HttpRequest, HttpResponse, web};

/// The longest message, in characters.
const LONGEST_MESSAGE: usize = 5_000;
/// The form with the box.
pub(super) const FORM: &str = "message-form";
/// The hidden field: from which words the box was drawn.
const DRAWN: &str = "drawn";
/// In its mark where the box shows other words than are kept: more often than words can change.
const OTHER_WORDS: u32 = u32::MAX;
/// The box for a film.
const FILM: &str = "upload";
/// Where a button leads that goes away from words which are not sent.
const TO: &str = "to";
/// The look of pages, as such a button names it.
const DISPLAY: &str = "display";

/// Sending words, and keeping those that are not sent yet.
pub(super) fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        let prefix = version.prefix();
        config
            .service(
                web::resource(format!("{prefix}/your-page/message"))
                    .route(web::get().to(back_to_page))
                    .route(web::post().to(send)),
            )
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
pub(super) async fn keep(site: &Site, typed: &str, drawn: &str) -> Result<(), VisitError> {
    let token = site.visit_token().ok_or(VisitError::Ended)?;
    let words = Private::from(typed);
    writing::keep_typed(&site.app.office, &site.here, token, words, drawn).await
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
    keep(&site, fields.text("message"), fields.text(DRAWN)).await?;
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
    // Sent this way, a form names the file in its box and does not carry it.
    let film = site.here.settings.bsl_staffed && !fields.text(FILM).is_empty();
    let kept = match keep(&site, typed, fields.text(DRAWN)).await {
        Ok(()) if film => is_without_film(&site).await,
        kept => kept,
    };
    match kept {
        Ok(()) => Ok(led_aside(&site, &fields)),
        Err(VisitError::Ended) if typed.trim().is_empty() => Ok(led_aside(&site, &fields)),
        Err(VisitError::Ended) => Ok(visit_over(&site, typed, film)),
        Err(VisitError::TooLong) => {
            let problem = Wrong::at_words(site.say_count("message-too-long", LONGEST_MESSAGE));
            let problem = problem.with_film(&site, film);
            draw_with(&site, typed, Some(problem), refused).await
        }
        Err(error) => match PageError::from(error) {
            PageError::Unavailable => {
                away::page(&site, "message", &fields).ok_or(PageError::Unavailable)
            }
            error => Err(error),
        },
    }
}

async fn is_without_film(site: &Site) -> Result<(), VisitError> {
    let token = site.visit_token().ok_or(VisitError::Ended)?;
    writing::is_without_film(&site.app.office, &site.here, token, true).await
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

/// What stands in the box of a page that is drawn, and the mark for it. Words that another window kept stand there too.
pub(super) fn in_the_box(site: &Site, found: &StatusPage, typed: &str) -> (String, String) {
    let kept = found.typed.expose();
    let (words, changes) = match kept.contains(typed.trim()) {
        true => (kept, found.typed_changes),
        false => (typed, OTHER_WORDS),
    };
    let mark = writing::mark(&site.app.office, found.report.id, changes);
    (words.to_owned(), mark)
}

/// One message as the page shows it.
pub(super) struct Said {
    pub mine: bool,
    pub who: String,
    pub at: String,
    pub paragraphs: Vec<String>,
    /// The film or the recording that goes with it, with its name.
    pub film: Option<(OfMessage, String)>,
}

pub(super) fn said_words(site: &Site, message: &Message, films: &[OfMessage]) -> Said {
    let mine = message.row.from_person;
    let film = films.iter().find(|film| film.message == message.row.id);
    Said {
        mine,
        who: match mine {
            true => site.say("message-you"),
            false => site.here.name.clone(),
        },
        at: site.moment(message.row.sent_at.0),
        paragraphs: message.words.expose().lines().map(str::to_owned).collect(),
        film: film.map(|film| {
            let name = match (mine, film.is_sound) {
                (false, _) => "message-film",
                (true, false) => "message-film-mine-label",
                (true, true) => "message-sound-mine-label",
            };
            (*film, site.say(name))
        }),
    }
}

/// A mistake, and what it is about.
pub(super) struct Wrong {
    pub text: String,
    at_film: bool,
    /// A film or a recording came along, and is not kept.
    pub film: bool,
}

impl Wrong {
    /// About the words, or the page as a whole.
    pub fn at_words(text: String) -> Self {
        Self {
            text,
            at_film: false,
            film: false,
        }
    }

    fn at_film(text: String) -> Self {
        Self {
            text,
            at_film: true,
            film: true,
        }
    }

    /// The film that came along on the way back from the look of pages.
    pub fn film_gone(site: &Site) -> Self {
        Self::at_film(site.say("error-message-film-again"))
    }

    /// The same where a film may have come along: it has to be chosen again.
    fn with_film(mut self, site: &Site, film: bool) -> Self {
        if film && !self.at_film {
            self.film = true;
            let again = site.say("error-message-film-again");
            self.text = format!("{}.\n{again}", self.text.trim_end_matches('.'));
        }
        self
    }

    /// The box it is about.
    pub const fn target(&self) -> &'static str {
        match self.at_film {
            true => FILM,
            false => "message",
        }
    }

    /// What stands at the box for words.
    pub fn words(&self) -> Option<String> {
        (!self.at_film).then(|| self.text.clone())
    }
}

/// The box for a film or a recording.
pub(super) struct FilmBox {
    pub id: &'static str,
    pub label: Idea,
    pub error: Option<String>,
    /// The script that records in the page.
    pub script: &'static str,
}

/// The box, where somebody reads BSL.
pub(super) fn film_box(site: &Site, wrong: Option<&Wrong>) -> Option<FilmBox> {
    site.here.settings.bsl_staffed.then(|| FilmBox {
        id: FILM,
        label: site.idea("message-choose-film"),
        error: wrong
            .filter(|wrong| wrong.at_film)
            .map(|wrong| wrong.text.clone()),
        script: asset_url("answering.js"),
    })
}

/// A recording is played in the page before it is sent: it lies in the browser only.
pub(super) fn let_recordings_play(site: &Site, answer: &mut HttpResponse) {
    if site.here.settings.bsl_staffed {
        let policy = HeaderValue::from_static(headers::WITH_OWN_RECORDINGS);
        answer.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
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

/// Takes the film of a message as it arrives.
struct Taking<'a> {
    site: &'a Site,
    film: OneFile,
    /// Whether one came, taken or not.
    came: bool,
}

impl Takes for Taking<'_> {
    async fn begins(&mut self, fields: &FormFields, name: &str) {
        self.came = self.site.here.settings.bsl_staffed;
        let is_ours = self.site.token_age(PURPOSE, fields.text(FIELD)).is_some();
        let is_offered = self.site.here.settings.bsl_staffed;
        let Some(token) = self.site.visit_token().filter(|_| is_ours && is_offered) else {
            return;
        };
        if self.film.is_awaited() {
            let (office, here) = (&self.site.app.office, &self.site.here);
            let begun = writing::begin_film(office, here, token, name).await;
            self.film.begins(begun);
        }
    }

    async fn bytes(&mut self, bytes: &[u8]) {
        self.film.bytes(bytes).await;
    }

    async fn ends(&mut self) {
        self.film.ends().await;
    }
}

async fn send(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let mut taking = Taking {
        site: &site,
        film: OneFile::default(),
        came: false,
    };
    let fields = uploads::read(&request, payload, &mut taking).await?;
    let (film, came) = (taking.film, taking.came);
    let Some(token) = site.visit_token() else {
        return Ok(visit_over(&site, fields.text("message"), came));
    };
    match sent(&site, token, &fields, film, came).await {
        Err(PageError::Unavailable) => {
            away::page(&site, "message", &fields).ok_or(PageError::Unavailable)
        }
        answer => answer,
    }
}

async fn sent(
    site: &Site,
    token: &CookieToken,
    fields: &FormFields,
    film: OneFile,
    came: bool,
) -> Result<HttpResponse, PageError> {
    let typed = fields.text("message");
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    if site.token_age(PURPOSE, fields.text(FIELD)).is_none() {
        let wrong = Wrong::at_words(site.say("trouble-old-form")).with_film(site, came);
        return draw_with(site, typed, Some(wrong), refused).await;
    }
    let words = Private::from(typed);
    if let Some(wrong) = wrong_with(site, &words, &film) {
        let wrong = wrong.with_film(site, came);
        // It is on the page again; that it is kept as well helps whoever goes on from there.
        keep(site, typed, fields.text(DRAWN)).await.ok();
        return draw_with(site, typed, Some(wrong), refused).await;
    }
    match writing::write(
        &site.app.office,
        &site.here,
        token,
        words,
        film.whole,
        fields.text(DRAWN),
    )
    .await
    {
        // There the page says that it was sent, also to who has no script: reading goes on from there.
        Ok(_) => Ok(site.see_other("/your-page#sent")),
        Err(VisitError::Ended) => Ok(visit_over(site, typed, came)),
        Err(error) => Err(error.into()),
    }
}

fn wrong_with(site: &Site, words: &Private, film: &OneFile) -> Option<Wrong> {
    if let Some(error) = &film.wrong {
        let text = match error {
            FileError::Refused(FileRefusal::UnknownKind, _) => site.say("error-message-film-kind"),
            other => refusal_words(site, other),
        };
        return Some(Wrong::at_film(text));
    }
    let text = match () {
        () if words.is_blank() && film.whole.is_none() => {
            site.say(match site.here.settings.bsl_staffed {
                true => "error-message-empty",
                false => "message-empty",
            })
        }
        () if words.characters() > LONGEST_MESSAGE => {
            site.say_count("message-too-long", LONGEST_MESSAGE)
        }
        () if words.expose().contains(char::REPLACEMENT_CHARACTER) => site.say("error-unreadable"),
        () => return None,
    };
    Some(Wrong::at_words(text))
}
