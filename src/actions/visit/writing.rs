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
