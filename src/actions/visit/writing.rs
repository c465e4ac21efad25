//! The person writes to us on their own page.

use super::{Inside, PRESSED_TWICE, VisitError, inside};
use crate::actions::record::event;
use crate::actions::sealing::{self, Thread};
use crate::actions::{Office, SealError};
use crate::domain::promises;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::vault::token::CookieToken;
use chrono::{DateTime, Utc};
use serde_json::json;

/// The most that is kept of words that were not sent, in characters: longer than a message may be, so that what has to
/// be made shorter is there to be made shorter.
const LONGEST_TYPED: usize = 40_000;

/// The person writes to us. Returns by when we answer. A button pressed twice writes once.
///
/// # Errors
/// `Ended`; `TooLong`; keys or database.
pub async fn write(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    words: Private,
) -> Result<DateTime<Utc>, VisitError> {
    let due = promises::reply(&promises::hours_of(org), office.clock.now());
    inside(office, org, token, move |at| {
        let thread = at.thread()?;
        if !is_there(at, &thread, &words)? {
            let (conn, office, scope) = (&mut *at.conn, at.office, at.scope);
            sealing::write_message(conn, office, scope, &thread, None, &words, Some(due))?;
            let (report, detail) = (at.visit.report, json!({}));
            event(conn, office, scope, report, None, "person_wrote", detail, false)?;
        }
        at.visit.state.answer_by = Some(due);
        at.visit.state.typed = Private::default();
        at.keep()?;
        Ok(due)
    })
    .await
}

/// Whether the person has sent these words just now.
fn is_there(at: &mut Inside<'_>, thread: &Thread, words: &Private) -> Result<bool, SealError> {
    let since = at.office.clock.now() - PRESSED_TWICE;
    let messages = sealing::read_messages(at.conn, at.office, at.scope, thread)?;
    Ok(messages.iter().any(|said| {
        said.row.from_person
            && said.row.sent_at.0 > since
            && said.words.expose() == words.expose()
    }))
}

/// Keeps what stands in the box and is not sent: sealed with the visit, gone with it.
///
/// # Errors
/// `Ended`; `TooLong`; keys or database.
pub async fn keep_typed(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    words: Private,
) -> Result<(), VisitError> {
    if words.characters() > LONGEST_TYPED {
        return Err(VisitError::TooLong);
    }
    inside(office, org, token, move |at| {
        let thread = at.thread()?;
        // A script that keeps words may be overtaken by the button that sends them.
        if is_there(at, &thread, &words)? {
            return Ok(());
        }
        at.visit.state.typed = words;
        at.keep()
    })
    .await
}

/// Their page has said that their message was sent: the next time it does not say so again.
///
/// # Errors
/// `Ended`; the database.
pub async fn was_told(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<(), VisitError> {
    inside(office, org, token, |at| {
        at.visit.state.answer_by = None;
        at.keep()
    })
    .await
}
