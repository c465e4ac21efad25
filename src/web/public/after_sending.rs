//! After sending: eight questions about the person, one a page, and "How was this for you?".
//!
//! Offered, never in the way: what was sent is safe before any of it is asked. Nothing here belongs to the
//! report; see `actions::after_sending`.

use super::form::as_read_by;
use super::parts::{Part, Sheet, error_summary, part, question_idea};
use super::site::{Site, is_away};
use crate::actions::SealError;
use crate::actions::after_sending::{self, Chosen, first_open, has_said_how};
use crate::actions::drafts::{DraftError, Kept, Sent};
use crate::actions::visit::{self, VisitError};
use crate::app::App;
use crate::domain::after_sending::{ABOUT_YOU, HOW_IT_WAS, WHAT_WAS_HARD, who_is_asked};
use crate::domain::answers::{FieldError, FormFields, read_apart};
use crate::domain::consent::GivenBy;
use crate::domain::questions::{Question, Teller};
use crate::store::StoreError;
use crate::web::components::{ErrorLine, ErrorSummary};
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::ideas::{Idea, Ideas};
use crate::web::page::PublicLayout;
use crate::web::posted::Posted;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

const PURPOSE: &str = "after-sending";
const SENT: &str = "/form/sent";
const ABOUT: &str = "/form/about-you";
const HOW: &str = "/form/how-was-this";
const YOUR_PAGE: &str = "/your-page";
const HOW_LATER: &str = "/your-page/how-was-this";

/// The pages in every version. They stand before those that have a name in the same place.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        let prefix = version.prefix();
        config
            .service(
                web::resource(format!("{prefix}{ABOUT}/{{number}}"))
                    .route(web::get().to(about))
                    .route(web::head().to(about))
                    .route(web::post().to(answer_about)),
            )
            .service(
                web::resource(format!("{prefix}{HOW}"))
                    .route(web::get().to(how))
                    .route(web::head().to(how))
                    .route(web::post().to(answer_how)),
            )
            .service(
                web::resource(format!("{prefix}{HOW_LATER}"))
                    .route(web::get().to(how_later))
                    .route(web::head().to(how_later))
                    .route(web::post().to(answer_how_later)),
            );
    }
}

/// What the page of somebody who has sent offers.
#[derive(Debug, Clone)]
pub struct Offers {
    /// Where the questions about the person begin, while one is open.
    pub about: Option<String>,
    /// Where to say how it was, until they have.
    pub how: Option<String>,
    /// Something was answered.
    pub thanks: bool,
    /// `$who`: whom the questions are about.
    pub who: &'static str,
}

/// What is offered to whoever sent this.
pub fn offers(site: &Site, kept: &Kept, sent: &Sent) -> Offers {
    let asked = asked_of(sent);
    let next = asked.and(first_open(kept));
    Offers {
        about: next.map(|number| site.url(&format!("{ABOUT}/{number}"))),
        how: (!has_said_how(kept)).then(|| site.url(HOW)),
        thanks: !kept.answered_after.is_empty(),
        who: asked.unwrap_or(Teller::Themself).who(),
    }
}

/// Where somebody who came back says how it was.
pub fn how_later_url(site: &Site) -> String {
    site.url(HOW_LATER)
}

fn asked_of(sent: &Sent) -> Option<Teller> {
    // Whoever adds another time was asked about themselves when they told us first.
    if sent.number > 1 {
        return None;
    }
    who_is_asked(
        sent.teller.unwrap_or(Teller::Themself),
        sent.given_by.unwrap_or(GivenBy::Person),
    )
}

#[derive(Template)]
#[template(path = "public/after_sending.html")]
struct QuestionPage {
    layout: PublicLayout,
    site: Site,
    errors: Option<ErrorSummary>,
    /// "Question 1 of 8"; nothing where there is one page only.
    number: Option<String>,
    /// Above what is to be read before the first question; else the question is the heading itself.
    heading: Option<Idea>,
    /// Why we ask, and what becomes of it.
    notes: Ideas,
    parts: Vec<Part>,
    action: String,
    /// Whether it can be skipped, alone and with all that follow.
    may_skip: bool,
    button: String,
}

/// One page of questions after sending.
struct Drawing<'a> {
    title: &'static str,
    questions: &'a [&'static Question],
    teller: Teller,
    /// Its place among the questions about the person.
    number: Option<usize>,
    notes: Ideas,
    action: String,
    back: &'a str,
    fields: &'a FormFields,
    errors: &'a [FieldError],
    trouble: Option<&'static str>,
    status: StatusCode,
}

fn draw(site: &Site, drawing: Drawing<'_>) -> HttpResponse {
    let answers = as_read_by(drawing.teller);
    let sheet = Sheet {
        answers: &answers,
        fields: drawing.fields,
        errors: drawing.errors,
    };
    let first = drawing.questions[0];
    let alone = drawing.questions.len() == 1 && drawing.notes.is_empty();
    let mut parts: Vec<Part> = drawing
        .questions
        .iter()
        .copied()
        .map(|question| part(site, question, sheet, alone))
        .collect();
    if !alone {
        // What is to be read first stands between the heading and the box.
        parts[0].hide_label();
    }
    let mut layout = site.layout(&site.say(drawing.title), PURPOSE);
    layout.has_error = !drawing.errors.is_empty() || drawing.trouble.is_some();
    layout.back = Some(site.url(drawing.back));
    let page = QuestionPage {
        layout,
        errors: match drawing.trouble {
            Some(sentence) => Some(trouble(site, sentence)),
            None => error_summary(site, drawing.errors),
        },
        number: drawing.number.map(|number| {
            let values = [
                ("number", as_number(number)),
                ("all", as_number(ABOUT_YOU.len())),
            ];
            site.say_all("after-number-label", &values)
        }),
        heading: (!alone).then(|| question_idea(site, first, &answers)),
        notes: drawing.notes,
        parts,
        action: drawing.action,
        may_skip: drawing.number.is_some(),
        button: site.say("after-button"),
        site: site.clone(),
    };
    site.render(&page, drawing.status)
}

fn as_number(number: usize) -> fluent_bundle::FluentValue<'static> {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

fn trouble(site: &Site, sentence: &str) -> ErrorSummary {
    ErrorSummary {
        title: site.say("error-summary"),
        lines: vec![ErrorLine {
            text: site.say(sentence),
            target: None,
        }],
    }
}

/// What somebody chose, question by question.
fn chosen(
    site: &Site,
    questions: &[&'static Question],
    fields: &FormFields,
) -> Result<Vec<Chosen>, Vec<FieldError>> {
    let reading = read_apart(questions, fields, site.today());
    match reading {
        Ok(read) => Ok(read
            .into_iter()
            .map(|(question, codes)| Chosen { question, codes })
            .collect()),
        Err(errors) => Err(errors),
    }
}

/// A question about the person that is open, and whom it is put to.
struct Open {
    number: usize,
    question: &'static Question,
    teller: Teller,
}

enum Found {
    Open(Open),
    Elsewhere(HttpResponse),
}

async fn find(site: &Site, request: &HttpRequest) -> Result<Found, PageError> {
    let number: usize = request
        .match_info()
        .get("number")
        .and_then(|number| number.parse().ok())
        .filter(|number| (1..=ABOUT_YOU.len()).contains(number))
        .ok_or(PageError::NotFound)?;
    let question = &ABOUT_YOU[number - 1];
    let elsewhere = |path: &str| Ok(Found::Elsewhere(site.see_other(path)));
    let Some(draft) = site.draft().await? else {
        return elsewhere("/");
    };
    let Some(sent) = &draft.kept.sent else {
        return elsewhere("/form/check");
    };
    let Some(teller) = asked_of(sent) else {
        return elsewhere(SENT);
    };
    if draft.kept.answered_after.contains(question.id) {
        return elsewhere(&after(&draft.kept));
    }
    Ok(Found::Open(Open {
        number,
        question,
        teller,
    }))
}

/// The next question about the person that is open, or the page they came from.
fn after(kept: &Kept) -> String {
    match first_open(kept) {
        Some(number) => format!("{ABOUT}/{number}"),
        None => SENT.to_owned(),
    }
}

fn draw_about(
    site: &Site,
    open: &Open,
    fields: &FormFields,
    errors: &[FieldError],
    trouble: Option<&'static str>,
    status: StatusCode,
) -> HttpResponse {
    draw(
        site,
        Drawing {
            title: "about-you-title",
            questions: &[open.question],
            teller: open.teller,
            number: Some(open.number),
            notes: match open.number {
                1 => site.ideas_with("about-you-why", "who", open.teller.who()),
                _ => Ideas::default(),
            },
            action: site.url(&format!("{ABOUT}/{}", open.number)),
            back: SENT,
            fields,
            errors,
            trouble,
            status,
        },
    )
}

async fn about(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    match find(&site, &request).await? {
        Found::Elsewhere(answer) => Ok(answer),
        Found::Open(open) => Ok(draw_about(
            &site,
            &open,
            &FormFields::default(),
            &[],
            None,
            StatusCode::OK,
        )),
    }
}

async fn answer_about(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let open = match find(&site, &request).await? {
        Found::Elsewhere(answer) => return Ok(answer),
        Found::Open(open) => open,
    };
    let Some(token) = site.draft_token() else {
        return Ok(site.see_other("/"));
    };
    let again = |errors: &[FieldError], trouble, status| {
        Ok(draw_about(&site, &open, &fields, errors, trouble, status))
    };
    let unfit = StatusCode::UNPROCESSABLE_ENTITY;
    if site.token_age(PURPOSE, fields.text(FIELD)).is_none() {
        return again(&[], Some("trouble-old-form"), unfit);
    }
    let office = &site.app.office;
    let done = if fields.is_sent("skip_all") {
        after_sending::skip_all(office, &here, token).await
    } else {
        let skipped = Chosen {
            question: open.question.id,
            codes: Vec::new(),
        };
        let chosen = match chosen(&site, &[open.question], &fields) {
            _ if fields.is_sent("skip") => vec![skipped],
            Ok(chosen) if chosen[0].codes.is_empty() => {
                return again(&[], Some("error-empty"), unfit);
            }
            Ok(chosen) => chosen,
            Err(errors) => return again(&errors, None, unfit),
        };
        after_sending::answer(office, &here, token, site.version.code(), chosen).await
    };
    match done {
        Ok(()) => {
            let next = site.draft().await?.map(|draft| after(&draft.kept));
            Ok(site.see_other(next.as_deref().unwrap_or("/")))
        }
        Err(DraftError::Gone) => Ok(site.see_other("/")),
        Err(error) if is_away(&error) => again(
            &[],
            Some("trouble-away-count"),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        Err(error) => Err(error.into()),
    }
}

/// Where somebody says how it was: right after sending, or on their own page.
#[derive(Clone, Copy)]
struct Where {
    path: &'static str,
    back: &'static str,
}

const RIGHT_AFTER: Where = Where {
    path: HOW,
    back: SENT,
};
const LATER: Where = Where {
    path: HOW_LATER,
    back: YOUR_PAGE,
};

fn draw_how(
    site: &Site,
    at: Where,
    fields: &FormFields,
    errors: &[FieldError],
    trouble: Option<&'static str>,
    status: StatusCode,
) -> HttpResponse {
    draw(
        site,
        Drawing {
            title: "how-it-was-title",
            questions: &[&HOW_IT_WAS, &WHAT_WAS_HARD],
            teller: Teller::Themself,
            number: None,
            notes: site.ideas("how-it-was-why"),
            action: site.url(at.path),
            back: at.back,
            fields,
            errors,
            trouble,
            status,
        },
    )
}

async fn how(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    match site.draft().await? {
        None => Ok(site.see_other("/")),
        Some(draft) if draft.kept.sent.is_none() => Ok(site.see_other("/form/check")),
        Some(draft) if has_said_how(&draft.kept) => Ok(site.see_other(SENT)),
        Some(_) => Ok(ask_how(&site, RIGHT_AFTER)),
    }
}

fn ask_how(site: &Site, at: Where) -> HttpResponse {
    draw_how(site, at, &FormFields::default(), &[], None, StatusCode::OK)
}

/// What was chosen, or the page again with what is wrong.
fn read_how(site: &Site, at: Where, fields: &FormFields) -> Result<Vec<Chosen>, Box<HttpResponse>> {
    let again = |errors: &[FieldError], trouble| {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        Err(Box::new(draw_how(
            site, at, fields, errors, trouble, status,
        )))
    };
    if site.token_age(PURPOSE, fields.text(FIELD)).is_none() {
        return again(&[], Some("trouble-old-form"));
    }
    match chosen(site, &[&HOW_IT_WAS, &WHAT_WAS_HARD], fields) {
        Ok(chosen) if chosen.iter().all(|it| it.codes.is_empty()) => {
            again(&[], Some("error-how-it-was-empty"))
        }
        Ok(chosen) => Ok(chosen),
        Err(errors) => again(&errors, None),
    }
}

async fn answer_how(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let Some(token) = site.draft_token() else {
        return Ok(site.see_other("/"));
    };
    let chosen = match read_how(&site, RIGHT_AFTER, &fields) {
        Ok(chosen) => chosen,
        Err(again) => return Ok(*again),
    };
    let version = site.version.code();
    match after_sending::answer(&site.app.office, &here, token, version, chosen).await {
        Ok(()) => Ok(site.see_other(SENT)),
        Err(DraftError::Gone) => Ok(site.see_other("/")),
        Err(error) if is_away(&error) => Ok(away_how(&site, RIGHT_AFTER, &fields)),
        Err(error) => Err(error.into()),
    }
}

fn away_how(site: &Site, at: Where, fields: &FormFields) -> HttpResponse {
    let status = StatusCode::SERVICE_UNAVAILABLE;
    draw_how(site, at, fields, &[], Some("trouble-away-count"), status)
}

async fn how_later(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let Some(token) = site.visit_token() else {
        return Ok(site.see_other("/come-back"));
    };
    match visit::has_said_how(&site.app.office, &here, token).await {
        Ok(true) => Ok(site.see_other(YOUR_PAGE)),
        Ok(false) => Ok(ask_how(&site, LATER)),
        Err(VisitError::Ended) => Ok(site.see_other("/come-back")),
        Err(error) => Err(error.into()),
    }
}

async fn answer_how_later(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let Some(token) = site.visit_token() else {
        return Ok(site.see_other("/come-back"));
    };
    let chosen = match read_how(&site, LATER, &fields) {
        Ok(chosen) => chosen,
        Err(again) => return Ok(*again),
    };
    let (office, version) = (&site.app.office, site.version.code());
    match after_sending::say_how_later(office, &here, token, version, chosen).await {
        Ok(()) => Ok(site.see_other(YOUR_PAGE)),
        Err(VisitError::Ended) => Ok(site.see_other("/come-back")),
        Err(VisitError::Seal(SealError::Store(StoreError::Unavailable(_)))) => {
            Ok(away_how(&site, LATER, &fields))
        }
        Err(error) => Err(error.into()),
    }
}
