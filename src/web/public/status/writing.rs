//! Messages on the page of somebody who came back: those that are there, the box for a new one, and sending it.

use super::{draw, visit_over};
use crate::actions::sealing::Message;
use crate::actions::visit::{VisitError, writing};
use crate::domain::ids::{FileId, MessageId};
use crate::domain::text::Private;
use crate::vault::token::CookieToken;
use crate::web::components::Field;
use crate::web::error::PageError;
use crate::web::public::site::Site;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

/// The longest message, in characters.
const LONGEST_MESSAGE: usize = 5_000;

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
        return draw(site, typed, problem, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    match writing::write(&site.app.office, &site.here, token, words).await {
        // There the page says that it was sent, also to who has no script: reading goes on from there.
        Ok(_) => Ok(site.see_other("/your-page#sent")),
        Err(VisitError::Ended) => Ok(visit_over(site, typed)),
        Err(error) => Err(error.into()),
    }
}
