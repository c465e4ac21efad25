//! Where a recipient collects a pack with link and words, and answers it in the same visit.
//!
//! Only a form can be seen without the words; a link nobody knows, a wrong code and a pack that was taken back
//! all answer alike.

use super::site::Site;
use crate::actions::forwarding::{self, Collected, ForwardError, Heard, PackFile, Visit};
use crate::app::App;
use crate::domain::forwarding::{Flagged, NotRecorded, PoliceReply, Recorded};
use crate::domain::text::Private;
use crate::vault::SystemRandom;
use crate::vault::pack_keys::CollectionCode;
use crate::vault::return_code::CodeMistake;
use crate::vault::token::{CookieToken, LinkToken};
use crate::web::components::{Choice, Choices, ErrorLine, ErrorSummary, Field};
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::page::PublicLayout;
use crate::web::posted::Posted;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION,
};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use data_encoding::HEXLOWER;

const PURPOSE: &str = "collect";
/// The longest text that is read as a code.
const LONGEST: usize = 400;

/// The pages, in standard English: their readers are at work.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(
            web::resource("/collect/{link}")
                .route(web::get().to(show))
                .route(web::post().to(open)),
        )
        .service(web::resource("/collect/{link}/pack").route(web::get().to(html)))
        .service(web::resource("/collect/{link}/pack.txt").route(web::get().to(text)))
        .service(
            web::resource("/collect/{link}/reply")
                .route(web::get().to(sent))
                .route(web::post().to(reply)),
        );
}

#[derive(Template)]
#[template(path = "public/collect/form.html")]
struct FormPage {
    layout: PublicLayout,
    site: Site,
    errors: Option<ErrorSummary>,
    field: Field,
    action: String,
}

#[derive(Template)]
#[template(path = "public/collect/open.html")]
struct OpenPage {
    layout: PublicLayout,
    site: Site,
    errors: Option<ErrorSummary>,
    text: Option<String>,
    check: String,
    closed: String,
    recorded: Choices,
    because: Choices,
    flagged: Choices,
    reference: Field,
    officer: Field,
    words_field: Field,
    action: String,
}

#[derive(Template)]
#[template(path = "public/collect/sent.html")]
struct SentPage {
    layout: PublicLayout,
    site: Site,
    action: String,
}

/// One request: the link as it was followed, and the visit it may carry.
struct Asked {
    site: Site,
    link: Option<LinkToken>,
    cookie: Option<CookieToken>,
    action: String,
}

impl Asked {
    fn of(app: &App, here: &Here, request: &HttpRequest, link: &str) -> Result<Self, PageError> {
        let mut site = Site::of(app, here, request)?;
        site.version = Version::English;
        let cookie = app.cookies.token(request, Kind::Collection);
        let token = LinkToken::parse(link);
        // Only a token is ever written back into the page.
        let action = match &token {
            Some(token) => format!("/collect/{}", token.to_text().as_str()),
            None => "/collect/unknown".to_owned(),
        };
        Ok(Self {
            link: token,
            cookie: cookie.as_deref().and_then(CookieToken::parse),
            action,
            site,
        })
    }

    async fn visit(&self) -> Result<Option<Visit>, PageError> {
        let (Some(link), Some(cookie)) = (&self.link, &self.cookie) else {
            return Ok(None);
        };
        let (office, here) = (&self.site.app.office, &self.site.here);
        let found = forwarding::visit(office, here, link.clone(), cookie.clone()).await;
        found.map_err(page_error)
    }

    fn phone(&self) -> String {
        self.site.here.settings.phone.clone()
    }

    fn form(&self, typed: &str, error: Option<String>, status: StatusCode) -> HttpResponse {
        let site = &self.site;
        let mut layout = site.layout(&site.say("collect-title"), PURPOSE);
        layout.has_error = error.is_some();
        let mut field = Field::new("code", site.say("collect-label"))
            .with_hint(site.say("collect-hint"))
            .with_error(error.clone())
            .with_value(typed)
            .with_autocomplete("off");
        field.error_prefix = site.say("layout-error");
        field.spellcheck = Some(false);
        field.rows = 2;
        let page = FormPage {
            layout,
            errors: error.map(|text| summary(site, text, "code")),
            field,
            action: self.action.clone(),
            site: site.clone(),
        };
        site.render(&page, status)
    }

    fn opened(
        &self,
        visit: &Visit,
        typed: &Posted,
        error: Option<(String, &str)>,
        status: StatusCode,
    ) -> HttpResponse {
        let site = &self.site;
        let mut layout = site.layout(&site.say("collect-open-title"), PURPOSE);
        layout.has_error = error.is_some();
        let check = HEXLOWER.encode(&visit.sealed_sha256);
        let line = |name: &str, id: &str| {
            Field::new(name, site.say(id))
                .with_value(typed.text(name))
                .with_autocomplete("off")
        };
        let recorded_error = error
            .as_ref()
            .filter(|(_, field)| *field == "recorded")
            .map(|(text, _)| text.clone());
        let page = OpenPage {
            layout,
            errors: error.map(|(text, field)| summary(site, text, field)),
            text: visit
                .file
                .as_ref()
                .map(|file| file.text.expose().to_owned()),
            check: site.say_with("collect-check", "value", &check),
            closed: site.say_with("collect-closed", "phone", &self.phone()),
            recorded: choices(
                site,
                typed,
                "recorded",
                Recorded::ALL.iter().map(|it| it.code()),
            )
            .with_error(recorded_error),
            because: choices(
                site,
                typed,
                "because",
                NotRecorded::ALL.iter().map(|it| it.code()),
            ),
            flagged: choices(
                site,
                typed,
                "flagged",
                Flagged::ALL.iter().map(|it| it.code()),
            ),
            reference: line("reference", "reply-reference"),
            officer: line("officer", "reply-officer"),
            words_field: line("words", "reply-words").with_hint(site.say("reply-words-hint")),
            action: self.action.clone(),
            site: site.clone(),
        };
        site.render(&page, status)
    }
}

fn summary(site: &Site, text: String, field: &str) -> ErrorSummary {
    ErrorSummary {
        title: site.say("error-summary"),
        lines: vec![ErrorLine {
            text,
            target: Some(field.to_owned()),
        }],
    }
}

fn choices<'a>(
    site: &Site,
    typed: &Posted,
    name: &str,
    codes: impl Iterator<Item = &'a str>,
) -> Choices {
    let mut choices = Choices::new(name, site.say(&format!("reply-{name}")));
    choices.error_prefix = site.say("layout-error");
    for code in codes {
        let words = site.say(&format!("reply-{name}-{}", code.replace('_', "-")));
        choices = choices.choice(Choice::new(code, words).checked(typed.text(name) == code));
    }
    choices
}

fn page_error(error: ForwardError) -> PageError {
    match error {
        ForwardError::Busy(_) => PageError::Busy,
        ForwardError::Missing => PageError::NotFound,
        ForwardError::Seal(error) => error.into(),
        // A pack whose bytes are not those that were signed is shown to nobody.
        other => PageError::Fault(other.to_string()),
    }
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let asked = Asked::of(&app, &here, &request, &path)?;
    if let Some(visit) = asked.visit().await? {
        return Ok(asked.opened(&visit, &Posted::default(), None, StatusCode::OK));
    }
    let tried = request.query_string() == "tried";
    let error = tried.then(|| {
        asked
            .site
            .say_with("collect-nothing", "phone", &asked.phone())
    });
    Ok(asked.form("", error, StatusCode::OK))
}

/// Whatever link and words lead to, the answer is a cookie and the same next page.
async fn open(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    let asked = Asked::of(&app, &here, &request, &path)?;
    let typed: String = posted.text("code").chars().take(LONGEST).collect();
    let site = &asked.site;
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    if site.token_age(PURPOSE, posted.text(FIELD)).is_none() {
        return Ok(asked.form(&typed, Some(site.say("collect-old-form")), refused));
    }
    let code = match CollectionCode::parse(&typed) {
        Ok(code) => code,
        Err(mistake) => {
            return Ok(asked.form(&typed, Some(mistake_words(site, &mistake)), refused));
        }
    };
    // An address that is not even a link gets the same slow work as one that is.
    let link = asked
        .link
        .clone()
        .unwrap_or_else(|| LinkToken::generate(&SystemRandom));
    let token = match forwarding::collect(&app.office, &here, link, code).await {
        Ok(Collected::Visit(token)) => token,
        Ok(Collected::Nothing) => CookieToken::generate(&SystemRandom),
        Err(ForwardError::Busy(_)) => {
            let status = StatusCode::SERVICE_UNAVAILABLE;
            return Ok(asked.form(&typed, Some(site.say("collect-busy")), status));
        }
        Err(error) => return Err(page_error(error)),
    };
    let mut answer = HttpResponse::SeeOther()
        .insert_header((LOCATION, format!("{}?tried", asked.action)))
        .finish();
    answer
        .add_cookie(&app.cookies.set(Kind::Collection, &token.to_text()))
        .map_err(|error| PageError::Fault(error.to_string()))?;
    Ok(answer)
}

/// What to look at again. It depends on what was typed alone.
fn mistake_words(site: &Site, mistake: &CodeMistake) -> String {
    match mistake {
        CodeMistake::Empty => site.say("collect-empty"),
        CodeMistake::WordCount { given } => site.say_count("collect-word-count", *given),
        CodeMistake::DigitCount { .. } => site.say("collect-empty"),
        CodeMistake::NotAWord { position, .. } => {
            site.say_with("collect-word-wrong", "number", &position.to_string())
        }
    }
}

async fn html(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    file(
        &app,
        &here,
        &request,
        &path,
        "text/html; charset=utf-8",
        |file| &file.html,
    )
    .await
}

async fn text(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    file(
        &app,
        &here,
        &request,
        &path,
        "text/plain; charset=utf-8",
        |file| &file.text,
    )
    .await
}

async fn file(
    app: &App,
    here: &Here,
    request: &HttpRequest,
    link: &str,
    kind: &'static str,
    part: fn(&PackFile) -> &Private,
) -> Result<HttpResponse, PageError> {
    let asked = Asked::of(app, here, request, link)?;
    let visit = asked.visit().await?.ok_or(PageError::NotFound)?;
    let file = visit.file.as_ref().ok_or(PageError::NotFound)?;
    let name = if kind.starts_with("text/html") {
        "document.html"
    } else {
        "document.txt"
    };
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")))
        .insert_header((
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
        ))
        .body(part(file).expose().to_owned()))
}

async fn reply(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    let asked = Asked::of(&app, &here, &request, &path)?;
    let site = &asked.site;
    let Some(visit) = asked.visit().await? else {
        let error = site.say_with("collect-nothing", "phone", &asked.phone());
        return Ok(asked.form("", Some(error), StatusCode::UNPROCESSABLE_ENTITY));
    };
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    if site.token_age(PURPOSE, posted.text(FIELD)).is_none() {
        let error = (site.say("collect-old-form"), "recorded");
        return Ok(asked.opened(&visit, &posted, Some(error), refused));
    }
    let Some(heard) = heard(&posted) else {
        let error = (site.say("reply-recorded-choose"), "recorded");
        return Ok(asked.opened(&visit, &posted, Some(error), refused));
    };
    let (Some(link), Some(cookie)) = (asked.link.clone(), asked.cookie.clone()) else {
        return Err(PageError::NotFound);
    };
    match forwarding::reply_form(&app.office, &here, link, cookie, heard).await {
        Ok(true) => Ok(HttpResponse::SeeOther()
            .insert_header((LOCATION, format!("{}/reply", asked.action)))
            .finish()),
        Ok(false) => Err(PageError::NotFound),
        Err(ForwardError::Stale) => {
            let error = (
                site.say_with("reply-full", "phone", &asked.phone()),
                "recorded",
            );
            Ok(asked.opened(&visit, &posted, Some(error), StatusCode::CONFLICT))
        }
        Err(error) => Err(page_error(error)),
    }
}

/// Reads an answer off the form; the desk's form for an answer heard by telephone asks the same.
pub fn heard(posted: &Posted) -> Option<Heard> {
    let recorded = Recorded::parse(posted.text("recorded"))?;
    let because = NotRecorded::parse(posted.text("because"));
    let short = |name: &str, most: usize| -> Private {
        let words: String = posted.text(name).chars().take(most).collect();
        words.into()
    };
    Some(Heard {
        reply: PoliceReply {
            recorded,
            not_recorded_because: (recorded == Recorded::No)
                .then(|| because.unwrap_or(NotRecorded::NoReasonGiven)),
            flagged: Flagged::parse(posted.text("flagged")).unwrap_or(Flagged::NotKnown),
            reference: short("reference", 200),
            officer: short("officer", 500),
        },
        words: short("words", 5_000),
    })
}

async fn sent(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let asked = Asked::of(&app, &here, &request, &path)?;
    let site = &asked.site;
    let page = SentPage {
        layout: site.layout(&site.say("reply-sent-title"), PURPOSE),
        action: asked.action.clone(),
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}
