//! A worker enters a report for somebody, may look at it again until a caseworker takes it, and notes that
//! they rang again.

use super::drafts::{self, DraftError, DraftKind};
use super::keyring::Keyring;
use super::record::{Act, Actor, event, record};
use super::sealing::{self, NewBlock, Purpose};
use super::send_report::{SendError, send_draft};
use super::{Office, SealError};
use crate::actions::drafts::Sent;
use crate::domain::answers::Answers;
use crate::domain::ids::{BlockId, ReportId, WorkerId};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::reports::{self, BlockRow, ReportRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError, keys};
use crate::vault::token::CookieToken;
use crate::vault::wrap::open_with;
use crate::vault::{BlockKey, Label, RecipientKind, WrapContext};
use chrono::TimeDelta;
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// How long a worker may open their own entry again.
const OPEN_FOR: TimeDelta = TimeDelta::hours(24);

/// The kind of event that a worker noted: the person got in touch again before anybody took the report.
pub const RANG_AGAIN: &str = "rang_again";

/// Why an entry could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum EntryError {
    /// Not this worker's entry, or a caseworker has taken it, or its time is over: these look the same.
    #[error("there is no such entry")]
    NotTheirs,
    /// The note is longer than can be kept.
    #[error("the note is too long")]
    TooLong,
    /// Keys or database.
    #[error(transparent)]
    Seal(SealError),
}

impl From<SealError> for EntryError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Store(StoreError::Missing) => Self::NotTheirs,
            SealError::Vault(crate::vault::VaultError::TooLong) => Self::TooLong,
            other => Self::Seal(other),
        }
    }
}

impl From<StoreError> for EntryError {
    fn from(error: StoreError) -> Self {
        SealError::from(error).into()
    }
}

/// Begins an entry.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    office: &Office,
    org: &Organisation,
    worker: WorkerId,
) -> Result<CookieToken, DraftError> {
    drafts::begin(office, org, DraftKind::Helper, Some(worker), "en").await
}

/// Sends an entry. With `with_code` a code is made to be read aloud; when too many are being made at once it
/// comes on the last page.
///
/// # Errors
/// [`SendError`]; the entry is then as it was.
pub async fn send(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    keyring: &Keyring,
    with_code: bool,
) -> Result<Sent, SendError> {
    let public = keyring.own().public().map_err(SealError::from)?;
    let wanted = if with_code { "yes" } else { "no" };
    drafts::change(office, org, token, move |kept| {
        kept.answers.set_code("want_code", wanted);
    })
    .await?;
    if with_code && let Ok(made) = drafts::make_code(office, org).await {
        drafts::give_code(office, org, token, made).await?;
    }
    send_draft(office, org, token, false, Some((keyring.worker, public))).await
}

/// A worker's entries that can still be opened.
///
/// # Errors
/// When the database does not answer.
pub async fn own_entries(
    office: &Office,
    org: &Organisation,
    worker: WorkerId,
) -> Result<Vec<ReportRow>, StoreError> {
    let (scope, since) = (Scope(org.id), office.clock.now() - OPEN_FOR);
    office
        .store
        .read(move |conn| reports::entered_by(conn, scope, worker, since.into()))
        .await
}

/// An own entry, opened again.
#[derive(Debug)]
pub struct Entry {
    /// Its report.
    pub report: ReportRow,
    /// What was written: the story and who it is about.
    pub answers: Answers,
}

/// Opens an own entry again. It is recorded.
///
/// # Errors
/// `NotTheirs`; keys or database.
pub async fn open(
    office: &Office,
    org: &Organisation,
    keyring: Arc<Keyring>,
    id: ReportId,
) -> Result<Entry, EntryError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let report = own_report(conn, &work, scope, &keyring, id)?;
            let mut answers = Answers::new();
            for label in [Label::IncidentStory, Label::Identity] {
                for row in reports::blocks(conn, scope, id, label.code())? {
                    let key = own_key(conn, &work, scope, &keyring, &row, label)?;
                    let opened = sealing::open_row(conn, &work, scope, row, key)?;
                    let part: Answers = serde_json::from_slice(&opened.words)
                        .map_err(|_| SealError::Malformed("an entry"))?;
                    answers.merge(part);
                }
            }
            note(conn, &work, scope, keyring.worker, id, "entry_reopened")?;
            Ok(Entry { report, answers })
        })
        .await
}

/// Notes that the person got in touch again, with what they said.
///
/// # Errors
/// `NotTheirs`; `TooLong`; keys or database.
pub async fn rang_again(
    office: &Office,
    org: &Organisation,
    keyring: Arc<Keyring>,
    id: ReportId,
    words: Private,
) -> Result<(), EntryError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            own_report(conn, &work, scope, &keyring, id)?;
            let worker = keyring.worker;
            let note_id = BlockId(Uuid::now_v7());
            let block = NewBlock {
                report: id,
                id: note_id,
                label: Label::Note,
                subject: None,
                author: Some(worker),
                purpose: Purpose::Story,
                words: words.expose().as_bytes(),
            };
            sealing::seal_block(conn, &work, scope, &block)?;
            event(
                conn,
                &work,
                scope,
                id,
                Some(worker),
                RANG_AGAIN,
                json!({ "block": note_id.0 }),
                false,
            )?;
            note(conn, &work, scope, worker, id, RANG_AGAIN)
        })
        .await
}

/// The report, if it is this worker's entry, its time is not over and nobody has taken it.
fn own_report(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    keyring: &Keyring,
    id: ReportId,
) -> Result<ReportRow, EntryError> {
    let since = office.clock.now() - OPEN_FOR;
    reports::entered_by(conn, scope, keyring.worker, since.into())?
        .into_iter()
        .find(|report| report.id == id)
        .ok_or(EntryError::NotTheirs)
}

/// The block's key, wrapped for the worker who typed it. Taking the report deletes these wraps.
fn own_key(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    keyring: &Keyring,
    row: &BlockRow,
    label: Label,
) -> Result<BlockKey, EntryError> {
    let now = office.clock.now();
    let wrap = keys::wraps_of(conn, scope, Id(row.id.0), RecipientKind::Helper.code())?
        .into_iter()
        .filter(|wrap| wrap.expires_at.is_some_and(|end| end.0 > now))
        .find(|wrap| wrap.recipient_id == Some(Id(keyring.worker.0)))
        .ok_or(EntryError::NotTheirs)?;
    let context = WrapContext {
        organisation: scope.0,
        recipient: RecipientKind::Helper,
        key_number: 0,
        block: row.id.0,
        report: Some(row.report_id),
        label,
    };
    let key = open_with(keyring.own(), &wrap.wrapped, &context).map_err(SealError::from)?;
    Ok(BlockKey::from_key(key))
}

fn note(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    worker: WorkerId,
    report: ReportId,
    act: &str,
) -> Result<(), EntryError> {
    Ok(record(
        conn,
        office,
        scope,
        &Act {
            actor: Actor::Worker(worker),
            act,
            object_kind: "report",
            object: Some(report.0),
            detail: json!({}),
            digest: None,
        },
    )?)
}
