//! Coming back with words or digits.

use super::no_cookie;
use super::site::Site;
use super::status;
use crate::actions::visit::{self, Opened, VisitError};
use crate::app::App;
use crate::vault::SystemRandom;
use crate::vault::return_code::{CodeMistake, ReturnCode};
use crate::vault::token::CookieToken;
use crate::web::components::{ErrorLine, ErrorSummary, Field};
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::page::PublicLayout;
use crate::web::posted::Posted;
use crate::words::Version;
use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

const PURPOSE: &str = "come-back";
/// The longest text that is read as a code; six words are at most 53 letters.
const LONGEST: usize = 400;

/// The page in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        config.service(
            web::resource(format!("{}/come-back", version.prefix()))
                .route(web::get().to(show))
                .route(web::head().to(show))
                .route(web::post().to(post)),
        );
    }
}

#[derive(Template)]
#[template(path = "public/come_back.html")]
struct ComeBackPage {
    layout: PublicLayout,
    site: Site,
    errors: Option<ErrorSummary>,
    field: Field,
    /// A message that was typed when the visit was over already.
    message: Option<Field>,
    action: String,
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    Ok(page(&site, "", None, StatusCode::OK))
}

/// The page, with a sentence beside the box when something is to be said.
pub fn page(site: &Site, typed: &str, error: Option<String>, status: StatusCode) -> HttpResponse {
    page_keeping(site, typed, "", error, status)
}

/// The page with a message that was typed and could not be taken: it goes along until a code opens.
pub fn page_keeping(
    site: &Site,
    typed: &str,
    message: &str,
    error: Option<String>,
    status: StatusCode,
) -> HttpResponse {
    let mut layout = site.layout(&site.say("come-back-title"), PURPOSE);
    layout.has_error = error.is_some();
    layout.back = Some(site.url("/"));
    let label = site.idea("come-back-label");
    let mut field = Field::new("code", label.text)
        .with_hint(site.say("come-back-hint"))
        .with_error(error.clone())
        .with_value(typed)
        .with_autocomplete("off");
    field.picture = label.picture;
    field.error_prefix = site.say("layout-error");
    field.label_class = "govuk-label--m";
    field.spellcheck = Some(false);
    field.rows = 2;
    let view = ComeBackPage {
        layout,
        errors: error.map(|text| ErrorSummary {
            title: site.say("error-summary"),
            lines: vec![ErrorLine {
                text,
                target: Some("code".to_owned()),
            }],
        }),
        field,
        message: (!message.trim().is_empty()).then(|| {
            Field::new("message", site.say("message-label"))
                .with_hint(site.say("come-back-message-kept"))
                .with_value(message)
                .with_autocomplete("off")
        }),
        action: site.url("/come-back"),
        site: site.clone(),
    };
    site.render(&view, status)
}

/// A code that opens nothing is answered as one that does: with a cookie, and by going on to the same
/// page. Only there is it said.
async fn post(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let typed: String = fields.text("code").chars().take(LONGEST).collect();
    let message = fields.text("message");
    if site.token_age(PURPOSE, fields.text(FIELD)).is_none() {
        let sentence = site.say("trouble-old-form");
        return Ok(page_keeping(
            &site,
            &typed,
            message,
            Some(sentence),
            StatusCode::UNPROCESSABLE_ENTITY,
        ));
    }
    let code = match ReturnCode::parse(&typed) {
        Ok(code) => code,
        Err(mistake) => {
            let sentence = mistake_words(&site, &mistake);
            return Ok(page_keeping(
                &site,
                &typed,
                message,
                Some(sentence),
                StatusCode::UNPROCESSABLE_ENTITY,
            ));
        }
    };
    let away = |sentence: &str| {
        let sentence = Some(site.say(sentence));
        page_keeping(
            &site,
            &typed,
            message,
            sentence,
            StatusCode::SERVICE_UNAVAILABLE,
        )
    };
    match visit::come_back(&app.office, &here, code).await {
        Ok(Opened::Report(token)) => arrive(site, &token, message).await,
        Ok(Opened::Draft(token, _)) => {
            let mut answer = site.see_other(&no_cookie::opened_page(&site));
            set(&mut answer, &app.cookies.set(Kind::Draft, &token.to_text()))?;
            set(&mut answer, &app.cookies.clear(Kind::Visit))?;
            Ok(answer)
        }
        Ok(Opened::Removed(on)) => Ok(removed(&site, on)),
        Err(VisitError::Wrong) => {
            let nothing = CookieToken::generate(&SystemRandom);
            arrive(site, &nothing, message).await
        }
        Err(VisitError::Busy) => Ok(away("come-back-busy")),
        Err(error) => match PageError::from(error) {
            PageError::Unavailable if !message.trim().is_empty() => {
                Ok(away("trouble-away-message"))
            }
            error => Err(error),
        },
    }
}

#[derive(Template)]
#[template(path = "public/removed.html")]
struct RemovedPage {
    layout: PublicLayout,
    site: Site,
    on: String,
}

/// The words are right, and what they opened is gone.
fn removed(site: &Site, on: NaiveDate) -> HttpResponse {
    let page = RemovedPage {
        layout: site.layout(&site.say("removed-title"), PURPOSE),
        on: site.date(on),
        site: site.clone(),
    };
    site.render(&page, StatusCode::OK)
}

/// Goes on to the page of a visit. A message that was kept is in its box there, so that page is the answer
/// at once: nothing typed goes through an address.
async fn arrive(
    mut site: Site,
    token: &CookieToken,
    message: &str,
) -> Result<HttpResponse, PageError> {
    let cookie = site.app.cookies.set(Kind::Visit, &token.to_text());
    let mut answer = if message.trim().is_empty() {
        site.see_other(&no_cookie::opened_page(&site))
    } else {
        site.carry_visit(token.clone());
        status::with_message(&site, message).await?
    };
    set(&mut answer, &cookie)?;
    Ok(answer)
}

fn set(answer: &mut HttpResponse, cookie: &Cookie<'_>) -> Result<(), PageError> {
    answer
        .add_cookie(cookie)
        .map_err(|error| PageError::Fault(error.to_string()))
}

/// What to look at again. It depends on what was typed alone, never on which codes there are.
pub fn mistake_words(site: &Site, mistake: &CodeMistake) -> String {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).into();
    match mistake {
        CodeMistake::Empty => site.say("code-error-empty"),
        CodeMistake::WordCount { given } => {
            site.say_all("code-error-words", &[("given", number(*given))])
        }
        CodeMistake::DigitCount { given } => {
            site.say_all("code-error-digits", &[("given", number(*given))])
        }
        CodeMistake::NotAWord {
            position,
            candidates,
        } if candidates.is_empty() => {
            site.say_all("code-error-word", &[("position", number(*position))])
        }
        CodeMistake::NotAWord {
            position,
            candidates,
        } => site.say_all(
            "code-error-candidates",
            &[
                ("position", number(*position)),
                ("candidates", candidates.join(", ").into()),
            ],
        ),
    }
}

impl From<VisitError> for PageError {
    fn from(error: VisitError) -> Self {
        match error {
            VisitError::Wrong | VisitError::Ended | VisitError::Stopped | VisitError::Deleting => {
                Self::NotFound
            }
            VisitError::Busy => Self::Busy,
            VisitError::TooLong => Self::TooLarge,
            VisitError::Seal(error) => error.into(),
        }
    }
}
