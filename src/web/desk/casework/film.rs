//! Answering the person with a film in BSL.

use super::super::frame::{go_to, layout};
use super::super::session::{CSRF, SignedIn};
use super::queue::shown_reference;
use super::{hand, report_id};
use crate::actions::casework::contact::Writing;
use crate::actions::casework::reading::{self, Sketch};
use crate::actions::casework::{CaseError, film};
use crate::actions::files::FileError;
use crate::app::App;
use crate::domain::answers::FormFields;
use crate::domain::files::{FileKind, FileRefusal};
use crate::domain::ids::{FileId, ReportId};
use crate::domain::permissions::Deed;
use crate::domain::text::Private;
use crate::web::components::{ErrorLine, ErrorSummary, Field, Link};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::media;
use crate::web::page::{DeskLayout, render};
use crate::web::uploads::{self, OneFile, Takes};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

/// What stands beside a film when the worker writes nothing.
const WORDS: &str = "We have answered you on film, in British Sign Language (BSL).";
/// The longest message, in characters.
const LONGEST: usize = 5_000;

pub(super) fn routes(config: &mut web::ServiceConfig) {
    config
        .service(
            web::resource("/reports/{report}/film")
                .route(web::get().to(ask))
                .route(web::post().to(answer)),
        )
        .service(web::resource("/reports/{report}/film/{film}").route(web::get().to(give)));
}

#[derive(Template)]
#[template(path = "desk/film.html")]
struct Page {
    layout: DeskLayout,
    report: ReportId,
    version: i32,
    errors: ErrorSummary,
    film_error: Option<String>,
    words: Field,
    has_code: bool,
}

async fn ask(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::WriteToPerson)?;
    let report = report_id(&path)?;
    let sketch = reading::sketch(&app.office, &here, &hand(&worker), report).await?;
    Ok(draw(&here, &worker, &sketch, "", None, StatusCode::OK))
}

fn draw(
    here: &Here,
    worker: &SignedIn,
    sketch: &Sketch,
    typed: &str,
    wrong: Option<&str>,
    status: StatusCode,
) -> HttpResponse {
    let report = sketch.report.id;
    let title = format!(
        "Answer on film {}",
        shown_reference(&sketch.report.reference)
    );
    let mut layout = layout(here, worker, "/reports", &title);
    layout.back = Some(Link::new(format!("/reports/{report}"), "Report"));
    layout.has_error = wrong.is_some();
    let words = Field::new("words", "Words beside the film")
        .with_hint("They may be seen by somebody else. Leave this empty, and it says only that you answered in BSL.")
        .with_value(typed);
    let page = Page {
        layout,
        report,
        version: sketch.report.version,
        errors: ErrorSummary {
            title: "There is a problem".to_owned(),
            lines: wrong
                .iter()
                .map(|text| ErrorLine {
                    text: (*text).to_owned(),
                    target: Some("film".to_owned()),
                })
                .collect(),
        },
        film_error: wrong.map(str::to_owned),
        words,
        has_code: sketch.has_code,
    };
    render(&page, status)
}

/// Takes the film as it arrives.
struct Taking<'a> {
    app: &'a App,
    here: &'a Here,
    worker: &'a SignedIn,
    film: OneFile,
}

impl Takes for Taking<'_> {
    async fn begins(&mut self, fields: &FormFields, name: &str) {
        let is_ours = self.worker.check_text(fields.text(CSRF)).is_ok();
        if is_ours && self.film.is_awaited() {
            let begun = film::begin(&self.app.office, self.here, name).await;
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

fn wrong_words(error: &FileError) -> String {
    let FileError::Refused(refusal, _) = error else {
        return "The film could not be kept just now. Wait a minute, then choose it again"
            .to_owned();
    };
    match refusal {
        FileRefusal::TooLarge => format!(
            "A film can have {} MB at most. Choose a smaller one",
            FileKind::Video.most_megabytes()
        ),
        FileRefusal::NoRoom => {
            "There is no room for files: the disk is nearly full. Tell whoever looks after the server".to_owned()
        }
        _ => "Choose a film: MP4, MOV or WebM".to_owned(),
    }
}

async fn answer(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::WriteToPerson)?;
    let report = report_id(&path)?;
    film::may_answer(&app.office, &here, &hand(&worker), report).await?;
    let mut taking = Taking {
        app: &app,
        here: &here,
        worker: &worker,
        film: OneFile::default(),
    };
    let fields = uploads::read(&request, payload, &mut taking).await?;
    let (film, wrong) = (taking.film.whole, taking.film.wrong);
    worker.check_text(fields.text(CSRF))?;
    let typed = fields.text("words").trim().to_owned();
    let wrong = match (&film, wrong) {
        (_, Some(error)) => Some(wrong_words(&error)),
        (None, None) => Some("Choose a film: MP4, MOV or WebM".to_owned()),
        (Some(_), None) if typed.chars().count() > LONGEST => Some(format!(
            "Write {LONGEST} characters at most beside the film"
        )),
        _ => None,
    };
    let sketch = reading::sketch(&app.office, &here, &hand(&worker), report).await?;
    let (Some(whole), None) = (film, &wrong) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(draw(
            &here,
            &worker,
            &sketch,
            &typed,
            wrong.as_deref(),
            status,
        ));
    };
    let words = if typed.is_empty() { WORDS } else { &typed };
    let writing = Writing {
        words: Private::from(words),
        asks: false,
        tells_the_end: false,
    };
    let version = fields.text("version").parse().unwrap_or_default();
    let who = hand(&worker);
    match film::answer(&app.office, &here, &who, report, version, writing, whole).await {
        Ok(()) => Ok(go_to(format!("/reports/{report}?done=message"))),
        Err(CaseError::First(_)) => {
            let wrong =
                "Somebody changed the report meanwhile. Look at it, then choose the film again";
            let status = StatusCode::CONFLICT;
            Ok(draw(&here, &worker, &sketch, &typed, Some(wrong), status))
        }
        Err(error) => Err(error.into()),
    }
}

async fn give(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::WriteToPerson)?;
    let report = report_id(&path.0)?;
    let film: FileId = path.1.parse().map_err(|_| PageError::NotFound)?;
    let file = film::open(&app.office, &here, &hand(&worker), report, film).await?;
    media::answer(&request, file, 1).await
}
