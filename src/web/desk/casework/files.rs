//! Recordings and files of a report: shown after the opening is written down, played piece by piece, written up.

use super::super::frame::{Form, Input, Mistakes, Part, Plain, Player, go_to, layout};
use super::super::session::SignedIn;
use super::report::done_banner;
use super::{hand, report_id};
use crate::actions::casework::CaseError;
use crate::actions::casework::files::{self, FileShown, WriteUp};
use crate::actions::files::reading::OpenFile;
use crate::app::App;
use crate::domain::files::{MediaType, size_in_words};
use crate::domain::ids::{FileId, ReportId};
use crate::domain::permissions::Deed;
use crate::domain::text::Private;
use crate::vault::KeyPurpose;
use crate::web::components::{Field, Link};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::media;
use crate::web::page::{DeskLayout, render};
use crate::web::posted::Posted;
use crate::web::when;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

/// The longest write-up, in characters: an hour of talk.
const LONGEST: usize = 50_000;

pub(super) fn routes(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/reports/{report}/interpreter").route(web::post().to(see_to_it)))
        .service(
            web::resource("/reports/{report}/files")
                .route(web::get().to(show))
                .route(web::post().to(open)),
        )
        .service(web::resource("/reports/{report}/files/{file}").route(web::get().to(give)))
        .service(
            web::resource("/reports/{report}/files/{file}/written")
                .route(web::get().to(ask))
                .route(web::post().to(write)),
        );
}

#[derive(Template)]
#[template(path = "desk/files.html")]
struct Page {
    layout: DeskLayout,
    report: ReportId,
    /// Nothing until the opening is written down.
    files: Option<Vec<FileView>>,
    /// The interpreter the person does not want; empty if they named none.
    interpreter_not: String,
}

/// What was written down from a file, in words.
pub(super) struct WriteUpView {
    /// "Written down by Amira, 4pm on Monday 23 March"
    pub by: String,
    /// What they wrote.
    pub words: String,
}

impl WriteUpView {
    pub(super) fn of(it: &WriteUp) -> Self {
        Self {
            by: format!("Written down by {}, {}", it.by, when::moment(it.at)),
            words: it.words.expose().to_owned(),
        }
    }
}

struct FileView {
    href: String,
    /// "2: Photo"
    title: String,
    /// Length and what is known of hidden details.
    about: String,
    media: MediaType,
    /// What a photo shows, in words, for who does not see it.
    alt: String,
    written: Vec<WriteUpView>,
}

impl FileView {
    fn is(&self, kind: &str) -> bool {
        self.media.opens_in_page() && self.media.kind().code() == kind
    }
}

fn view(shown: &FileShown, report: ReportId) -> FileView {
    let metadata = &shown.file.metadata;
    let is_original = shown.file.row().shown_as.is_some();
    let hidden = match (metadata.written_anew, is_original) {
        (true, _) => "A copy without hidden details.",
        (false, true) => {
            "As it was sent, with its hidden details: the person asked us to keep them."
        }
        (false, false) => {
            "As it was sent. It may say where and when it was made, and on what device."
        }
    };
    let came = match shown.file.row().message_id {
        Some(_) => "Sent with a message. ",
        None => "",
    };
    let written: Vec<_> = shown.write_ups.iter().map(WriteUpView::of).collect();
    FileView {
        href: format!("/reports/{report}/files/{}", shown.file.id()),
        title: title(shown.number, metadata.media),
        about: format!("{}. {came}{hidden}", size_in_words(metadata.bytes)),
        media: metadata.media,
        alt: written.last().map_or_else(
            || {
                format!(
                    "Photo {}. Nobody has written down yet what it shows",
                    shown.number
                )
            },
            |it| it.words.clone(),
        ),
        written,
    }
}

/// "2: Film"
fn title(number: usize, media: MediaType) -> String {
    format!("{number}: {}", media.kind().words())
}

#[derive(Deserialize)]
struct Asked {
    done: Option<String>,
}

async fn show(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::OpenIdentity)?;
    let report = report_id(&path)?;
    if !worker.keyring.holds(KeyPurpose::Identity) {
        return Err(PageError::NotFound);
    }
    let shown = files::shown(&app.office, &here, &hand(&worker), report).await?;
    let mut layout = layout(&here, &worker, "/reports", "Recordings and files");
    layout.back = Some(Link::new(format!("/reports/{report}"), "Report"));
    layout.banner = asked.done.as_deref().and_then(done_banner);
    let not_wanted = shown
        .as_ref()
        .and_then(|shown| shown.interpreter_not.as_ref());
    let page = Page {
        layout,
        report,
        interpreter_not: not_wanted.map_or_else(String::new, |words| words.expose().to_owned()),
        files: shown.map(|shown| {
            let views = shown.files.iter().map(|it| view(it, report));
            views.collect()
        }),
    };
    Ok(render(&page, StatusCode::OK))
}

async fn open(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::OpenIdentity)?;
    worker.check(&posted)?;
    let report = report_id(&path)?;
    files::record_opening(&app.office, &here, &hand(&worker), report).await?;
    Ok(go_to(format!("/reports/{report}/files")))
}

async fn give(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::OpenIdentity)?;
    let (report, file) = (report_id(&path.0)?, file_id(&path.1)?);
    let (file, number) = files::open(&app.office, &here, &hand(&worker), report, file).await?;
    media::answer(&request, file, number).await
}

fn file_id(text: &str) -> Result<FileId, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

async fn ask(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::WriteNote)?;
    let (report, file) = (report_id(&path.0)?, file_id(&path.1)?);
    let nothing = Mistakes::default();
    let opened = files::open(&app.office, &here, &hand(&worker), report, file).await?;
    let page = form(&here, &worker, report, file, "", &nothing);
    Ok(with_player(page, report, &opened).show())
}

fn form(
    here: &Here,
    worker: &SignedIn,
    report: ReportId,
    file: FileId,
    typed: &str,
    mistakes: &Mistakes,
) -> Plain {
    let words = Field {
        rows: 12,
        ..Field::new("words", "What is said, signed or shown")
    }
    .with_hint(
        "Write what is there, in the person’s own words where you can, and nothing that is not there. It stands \
         beside the file under your name; it does not replace it.",
    )
    .with_value(typed)
    .with_error(mistakes.of("words"));
    let action = format!("/reports/{report}/files/{file}/written");
    let form = Form::new(action, "Save what you wrote down", vec![Input::Area(words)]);
    let heading = "Write down what is there";
    Plain::new(
        layout(here, worker, "/reports", heading),
        heading,
        vec![Part::Form(form)],
    )
    .with_back(&format!("/reports/{report}/files"), "Recordings and files")
}

/// What is written up stands above the box: nobody writes a film up from memory.
fn with_player(mut page: Plain, report: ReportId, (file, number): &(OpenFile, usize)) -> Plain {
    let media = file.metadata.media;
    let player = Player {
        href: format!("/reports/{report}/files/{}", file.id()),
        title: title(*number, media),
        shows: media.opens_in_page().then(|| media.kind()),
    };
    page.parts.insert(0, Part::Player(player));
    page
}

async fn write(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::WriteNote)?;
    worker.check(&posted)?;
    let (report, file) = (report_id(&path.0)?, file_id(&path.1)?);
    let words = Private::from(posted.text("words"));
    let mistake = if words.is_blank() {
        Some("Write down what is said, signed or shown".to_owned())
    } else if words.characters() > LONGEST {
        Some(format!(
            "This has {} characters. {LONGEST} fit; save the rest as a second write-up",
            words.characters()
        ))
    } else {
        None
    };
    if let Some(mistake) = mistake {
        let mistakes = Mistakes::one("words", mistake);
        let opened = files::open(&app.office, &here, &hand(&worker), report, file).await?;
        let page = form(&here, &worker, report, file, words.expose(), &mistakes);
        let page = with_player(page, report, &opened);
        return Ok(page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0));
    }
    match files::write_up(&app.office, &here, &hand(&worker), report, file, words).await {
        Ok(()) => Ok(go_to(format!("/reports/{report}/files?done=written"))),
        Err(CaseError::NotTheirs) => Err(PageError::NotFound),
        Err(error) => {
            let typed = posted.text("words");
            let mistakes = Mistakes::one(
                "",
                "This could not be saved just now. What you wrote is still here. Wait a minute, then save again",
            );
            tracing::warn!(%error, "a write-up was not saved");
            Ok(form(&here, &worker, report, file, typed, &mistakes)
                .show_mistakes(StatusCode::SERVICE_UNAVAILABLE, &mistakes.0))
        }
    }
}

/// "I see to it that somebody who reads BSL writes down what is signed."
async fn see_to_it(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::WorkLanes)?;
    worker.check(&posted)?;
    let report = report_id(&path)?;
    match files::see_to_interpreting(&app.office, &here, &hand(&worker), report).await {
        // Nothing waits any more: the report says so.
        Ok(()) | Err(CaseError::NotTheirs) => Ok(go_to(format!("/reports/{report}#files"))),
        Err(error) => Err(error.into()),
    }
}
