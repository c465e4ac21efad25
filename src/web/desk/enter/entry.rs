//! A worker's own entry, opened again for a day, and a note that they rang again.

use super::{Desk, HOME, Plain, Plainly};
use crate::actions::drafts::Kept;
use crate::actions::enter_report::{self, EntryError};
use crate::app::App;
use crate::domain::ids::{Reference, ReportId};
use crate::domain::permissions::Deed;
use crate::domain::questions::CATALOGUE;
use crate::domain::text::Private;
use crate::web::components::{Field, SummaryList, SummaryRow};
use crate::web::desk::frame::{Form, Input, Mistakes};
use crate::web::desk::session::SignedIn;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use crate::web::public::check::lines;
use crate::web::public::parts::question_words;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// The longest note that somebody rang again, in characters.
const LONGEST_NOTE: usize = 5_000;

fn entry_id(request: &HttpRequest) -> Result<ReportId, PageError> {
    let id = request.match_info().get("id").unwrap_or_default();
    id.parse().map_err(|_| PageError::NotFound)
}

pub(super) async fn entry(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    me.may(Deed::ReopenOwnEntry)?;
    let desk = Desk::of(app, here, me, &request)?;
    entry_page(&desk, entry_id(&request)?, "", &Mistakes::default(), false).await
}

async fn entry_page(
    desk: &Desk,
    id: ReportId,
    typed: &str,
    mistakes: &Mistakes,
    noted: bool,
) -> Result<HttpResponse, PageError> {
    let keyring = desk.me.keyring.clone();
    let entry = enter_report::open(&desk.app.office, &desk.here, keyring, id).await?;
    let kept = Kept {
        answers: entry.answers,
        ..Kept::default()
    };
    let rows = CATALOGUE
        .iter()
        .filter(|question| kept.answers.has(question.id))
        .map(|question| SummaryRow {
            picture: None,
            key: question_words(&desk.site, question, &kept.answers),
            lines: lines(&desk.site, &kept, question),
            actions: Vec::new(),
        })
        .collect();
    let mut field = Field::new("note", "They rang again: what did they say?")
        .with_error(mistakes.of("note"))
        .with_value(typed)
        .with_autocomplete("off");
    field.label_class = "govuk-label--m";
    let parts = vec![
        Plainly::Says(
            "You can read this until a caseworker takes it, and for 24 hours at most.".to_owned(),
        ),
        Plainly::Summary(SummaryList { rows }),
        Plainly::Form(Form::new(
            format!("/enter/entry/{id}"),
            "Add this",
            vec![Input::Area(field)],
        )),
    ];
    let name = Reference::parse(&entry.report.reference)
        .map_or_else(String::new, |reference| reference.to_string());
    let page = Plain::new(
        desk.layout("Your entry"),
        format!("Your entry {name}"),
        parts,
    )
    .with_back(HOME, "Enter a report")
    .with_banner(noted.then_some("We have noted that they rang again."));
    Ok(match mistakes.is_empty() {
        true => page.show(),
        false => page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0),
    })
}

pub(super) async fn rang_again(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    me.may(Deed::NoteRangAgain)?;
    me.check(&posted)?;
    let desk = Desk::of(app, here, me, &request)?;
    let id = entry_id(&request)?;
    let typed = posted.text("note").to_owned();
    let words = Private::from(typed.as_str());
    let problem = match () {
        () if words.is_blank() => Some("Write what they said"),
        () if words.characters() > LONGEST_NOTE => Some("Write 5,000 characters or fewer"),
        () => None,
    };
    if let Some(problem) = problem {
        return entry_page(&desk, id, &typed, &Mistakes::one("note", problem), false).await;
    }
    let keyring = desk.me.keyring.clone();
    enter_report::rang_again(&desk.app.office, &desk.here, keyring, id, words).await?;
    entry_page(&desk, id, "", &Mistakes::default(), true).await
}

impl From<EntryError> for PageError {
    fn from(error: EntryError) -> Self {
        match error {
            EntryError::NotTheirs => Self::NotFound,
            EntryError::TooLong => Self::TooLarge,
            EntryError::Seal(error) => error.into(),
        }
    }
}
