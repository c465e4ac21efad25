//! The person writes to us on their own page.

use super::{Inside, PRESSED_TWICE, VisitError, inside};
use crate::actions::files::FileError;
use crate::actions::files::reading::OpenFile;
use crate::actions::files::sending::{key_of_film, wrap_for_thread};
use crate::actions::files::upload::{self, Upload, Whole};
use crate::actions::record::event;
use crate::actions::sealing::{self, Thread};
use crate::actions::{Office, SealError, interpreting};
use crate::domain::files::FileKind;
use crate::domain::ids::{MessageId, ReportId};
use crate::domain::promises;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::{Scope, files};
use crate::vault::SystemRandom;
use crate::vault::token::{CookieToken, PageMark};
use chrono::{DateTime, Utc};
use serde_json::json;
use std::collections::BTreeMap;

/// What can be sent with a message.
const PLAYED: [FileKind; 2] = [FileKind::Video, FileKind::Audio];
/// The most that is kept of words that were not sent, in characters: longer than a message may be, so that what has to
/// be made shorter is there to be made shorter.
const LONGEST_TYPED: usize = 40_000;

/// Begins a film or a recording that goes with a message.
///
/// # Errors
/// `Gone` when the visit is; `Refused`; the database.
pub async fn begin_film(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    name: &str,
) -> Result<Upload, FileError> {
    match inside(office, org, token, |_| Ok::<_, VisitError>(())).await {
        Ok(()) => {}
        Err(VisitError::Seal(error)) => return Err(error.into()),
        Err(_) => return Err(FileError::Gone),
    }
    upload::begin_film(office, Scope(org.id), name, &PLAYED).await
}

/// The person writes to us, or sends a film or a recording, or both. Returns by when we answer. A button pressed twice
/// writes once. `drawn` is the mark of the page it comes from.
///
/// # Errors
/// `Ended`; `TooLong`; keys or database.
pub async fn write(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    words: Private,
    film: Option<Whole>,
    drawn: &str,
) -> Result<DateTime<Utc>, VisitError> {
    let due = promises::reply(&promises::hours_of(org), office.clock.now());
    let (of, drawn) = (org.clone(), drawn.to_owned());
    inside(office, org, token, move |at| {
        let thread = at.thread()?;
        if !is_there(at, &thread, &words, film.as_ref())? {
            post(at, &of, &thread, &words, film, due)?;
        }
        at.visit.state.answer_by = Some(due);
        let mark = mark_of(at, &drawn);
        let state = &mut at.visit.state;
        state.typing.sent(&mut state.typed, &words, mark.as_ref());
        at.visit.state.without_film = false;
        at.keep()?;
        Ok(due)
    })
    .await
}

fn post(
    at: &mut Inside<'_>,
    org: &Organisation,
    thread: &Thread,
    words: &Private,
    film: Option<Whole>,
    due: DateTime<Utc>,
) -> Result<(), SealError> {
    let (conn, office, scope) = (&mut *at.conn, at.office, at.scope);
    let (report, now) = (at.visit.report, office.clock.now());
    let message = sealing::write_message(conn, office, scope, thread, None, words, Some(due))?;
    if let Some(film) = film {
        // Whoever sends a film where BSL is offered signs: it must not wait for somebody who plays it without
        // understanding.
        let is_signed = film.metadata.media.kind() == FileKind::Video;
        wrap_for_thread(conn, office, scope, thread, message, film)?;
        if is_signed {
            interpreting::wait(conn, org, report, now)?;
        }
    }
    let (kind, detail) = ("person_wrote", json!({}));
    event(conn, office, scope, report, None, kind, detail, false)?;
    Ok(())
}

/// The messages with these words that the person has sent just now.
fn just_now(
    at: &mut Inside<'_>,
    thread: &Thread,
    words: &Private,
) -> Result<Vec<MessageId>, SealError> {
    let since = at.office.clock.now() - PRESSED_TWICE;
    let messages = sealing::read_messages(at.conn, at.office, at.scope, thread)?;
    Ok(messages
        .into_iter()
        .filter(|said| said.row.from_person && said.row.sent_at.0 > since && said.words == *words)
        .map(|said| said.row.id)
        .collect())
}

/// Whether the person has sent these words and this film just now.
fn is_there(
    at: &mut Inside<'_>,
    thread: &Thread,
    words: &Private,
    film: Option<&Whole>,
) -> Result<bool, SealError> {
    let sent = just_now(at, thread, words)?;
    if sent.is_empty() {
        return Ok(false);
    }
    let mut with_film = BTreeMap::new();
    for row in files::of_report(at.conn, at.scope, at.visit.report)? {
        if let Some(message) = row.message_id.filter(|message| sent.contains(message)) {
            let key = key_of_film(at.conn, at.scope, row.id, thread)?;
            let opened = OpenFile::new(at.office, at.scope, row, key)?;
            with_film.insert(message, opened.metadata.sha256);
        }
    }
    let film = film.map(|film| film.metadata.sha256);
    Ok(sent
        .iter()
        .any(|message| with_film.get(message).copied() == film))
}

/// The mark of a page with a box, for as long as its words are these.
pub fn mark(office: &Office, report: ReportId, typed_changes: u32) -> String {
    PageMark::new(typed_changes, &SystemRandom).to_text(&office.secret.form(), report.0)
}

fn mark_of(at: &Inside<'_>, drawn: &str) -> Option<PageMark> {
    PageMark::parse(&at.office.secret.form(), at.visit.report.0, drawn)
}

/// Keeps what stands in the box and is not sent: sealed with the visit, gone with it. `drawn` is the mark of the page.
///
/// # Errors
/// `Ended`; `TooLong`; keys or database.
pub async fn keep_typed(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    words: Private,
    drawn: &str,
) -> Result<(), VisitError> {
    if words.characters() > LONGEST_TYPED {
        return Err(VisitError::TooLong);
    }
    let drawn = drawn.to_owned();
    inside(office, org, token, move |at| {
        let thread = at.thread()?;
        // A script that keeps words may be overtaken by the button that sends them.
        if !words.is_blank() && !just_now(at, &thread, &words)?.is_empty() {
            return Ok(());
        }
        let mark = mark_of(at, &drawn);
        let state = &mut at.visit.state;
        state.typing.keep(&mut state.typed, &words, mark.as_ref());
        if state.typed.characters() > LONGEST_TYPED {
            return Err(VisitError::TooLong);
        }
        at.keep()
    })
    .await
}

/// Notes that a film was chosen and is not kept, until their page has said so.
///
/// # Errors
/// `Ended`; the database.
pub async fn is_without_film(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    is_so: bool,
) -> Result<(), VisitError> {
    inside(office, org, token, move |at| {
        at.visit.state.without_film = is_so;
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
