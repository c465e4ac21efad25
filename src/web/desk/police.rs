//! The police: where a report stands, the decision, the second signature, handing over, and the answer.

mod compose;
mod decision;
mod report;
mod said;

use super::frame::{Mistakes, Part, Plain, layout};
use super::session::SignedIn;
use crate::actions::forwarding::{self, By, ForwardError, Waiting};
use crate::app::App;
use crate::domain::forwarding::{ForwardState, Refusal};
use crate::domain::ids::Reference;
use crate::domain::permissions::Deed;
use crate::web::components::{Cell, Table};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::when;
use crate::words::{self, Version};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

pub(super) const PART: &str = "/police";

/// The routes of this folder.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(web::resource("/police").route(web::get().to(list)));
    report::routes(config);
    compose::routes(config);
    decision::routes(config);
}

/// The worker as a deed needs them.
fn by(worker: &SignedIn) -> By {
    By {
        worker: worker.worker.id,
        role: worker.worker.role,
        keyring: worker.keyring.clone(),
    }
}

/// The words of a code, as a pack and the desk say them.
fn label(list: &str, code: &str) -> String {
    let dashed = |id: &str| id.replace('_', "-");
    let who = [("who", "behalf".into())];
    words::find(
        Version::English,
        &format!("code-{}-{}", dashed(list), dashed(code)),
        &who,
    )
    .or_else(|| words::find(Version::English, &format!("code-{}", dashed(code)), &who))
    .unwrap_or_else(|| code.replace('_', " "))
}

fn reference(stored: &str) -> String {
    Reference::parse(stored).map_or_else(|| stored.to_owned(), |reference| reference.to_string())
}

/// A refusal as a page says it: the sentence, then the code that can be read out on the phone.
fn refusal_words(refusal: &Refusal) -> String {
    format!("{refusal} ({})", refusal.code())
}

/// What a page does about an error: a sentence beside the form, or another page.
enum Trouble {
    /// 422: a rule says no, or something is missing.
    Says(String),
    /// 409: somebody was first.
    First,
    /// Anything else.
    Page(PageError),
}

impl From<ForwardError> for Trouble {
    fn from(error: ForwardError) -> Self {
        match error {
            ForwardError::Refused(refusal) => Self::Says(refusal_words(&refusal)),
            ForwardError::TooLong | ForwardError::NoAddress => Self::Says(error.to_string()),
            ForwardError::Stale => Self::First,
            ForwardError::Missing => Self::Page(PageError::NotFound),
            ForwardError::Busy(_) => Self::Page(PageError::Busy),
            ForwardError::Seal(error) => Self::Page(error.into()),
        }
    }
}

impl From<ForwardError> for PageError {
    fn from(error: ForwardError) -> Self {
        match Trouble::from(error) {
            Trouble::Page(page) => page,
            Trouble::First => Self::NotFound,
            Trouble::Says(text) => Self::Fault(text),
        }
    }
}

const SOMEBODY_FIRST: &str =
    "Somebody else changed this since you opened it. Look at how it stands now, then decide again.";

impl Trouble {
    /// The page with a sentence, or the error page.
    fn on(self, page: Plain, field: &str) -> Result<HttpResponse, PageError> {
        match self {
            Self::Says(text) => Ok(page.show_mistakes(
                StatusCode::UNPROCESSABLE_ENTITY,
                &Mistakes::one(field, text).0,
            )),
            Self::First => {
                Ok(page.show_mistakes(StatusCode::CONFLICT, &Mistakes::one("", SOMEBODY_FIRST).0))
            }
            Self::Page(error) => Err(error),
        }
    }
}

async fn list(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::SeePack)?;
    let waiting = forwarding::list(&app.office, &here, by(&worker)).await?;
    let (unsigned, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|one| one.unsigned);
    let mut parts = vec![Part::Heading("Waiting for a second signature".to_owned())];
    parts.push(table_or(
        "Waiting for a second signature",
        "Nothing waits for a signature.",
        &unsigned,
    ));
    if worker.can(Deed::OpenReport) {
        let (to_send, sent): (Vec<_>, Vec<_>) =
            rest.into_iter().partition(|one| one.row.sent_at.is_none());
        parts.push(Part::Heading("Signed, to be sent".to_owned()));
        parts.push(table_or(
            "Signed, to be sent",
            "Nothing waits to be sent.",
            &to_send,
        ));
        parts.push(Part::Heading(
            "Sent: who answers, and what to chase".to_owned(),
        ));
        parts.push(table_or("Sent", "Nothing is out.", &sent));
    }
    let page = Plain::new(layout(&here, &worker, PART, "Police"), "Police", parts);
    Ok(page.show())
}

fn table_or(caption: &str, nothing: &str, rows: &[Waiting]) -> Part {
    if rows.is_empty() {
        return Part::Says(nothing.to_owned());
    }
    let head = ["Report", "To", "Proposed", "Where it stands", "What to do"];
    Part::Table(Table {
        caption: caption.to_owned(),
        caption_class: "govuk-visually-hidden",
        head: head.into_iter().map(Cell::text).collect(),
        rows: rows
            .iter()
            .map(|one| {
                vec![
                    Cell::link(reference(&one.reference), format!("/police/{}", one.row.id)),
                    Cell::text(&one.recipient),
                    Cell::text(when::moment(one.row.proposed_at.0)),
                    Cell::text(state_words(&one.row.state)),
                    Cell::text(to_do(one)),
                ]
            })
            .collect(),
        row_headers: true,
    })
}

fn to_do(one: &Waiting) -> String {
    if one.replies_to_confirm > 0 {
        return "An answer came. Read it and confirm it.".to_owned();
    }
    if let (true, Some(due)) = (one.unsigned, one.row.second_due) {
        return format!("Sign by {}.", when::moment(due.0));
    }
    match one.step {
        Some(step) => said::step_words(step),
        None if one.unsigned => "Read the pack and sign it, or say no.".to_owned(),
        None => "Send it.".to_owned(),
    }
}

fn state_words(code: &str) -> &'static str {
    match ForwardState::parse(code) {
        Some(ForwardState::Proposed) => "Waiting for a second signature",
        Some(ForwardState::Refused) => "The second person said no",
        Some(ForwardState::Signed) => "Signed, not sent",
        Some(ForwardState::Sent) => "Sent, not opened yet",
        Some(ForwardState::Collected) => "Sent and opened",
        Some(ForwardState::Acknowledged) => "They say that they have it",
        Some(ForwardState::Answered) => "They answered",
        Some(ForwardState::Withdrawn) => "Taken back",
        Some(ForwardState::Recorded) => "Decided: nobody is told",
        None => "Not known",
    }
}
