//! Recordings and files of a report: opening them is an act of its own; what a worker writes down from one stands
//! beside it.

use super::opening::identity_of;
use super::{CaseError, Caseworker, InHand, in_hand, theirs};
use crate::actions::files::reading::{OpenFile, key_for_worker};
use crate::actions::files::sending::key_of_film;
use crate::actions::interpreting as waiting;
use crate::actions::keyring::Keyring;
use crate::actions::sealing::{open_block, thread_for_worker};
use crate::actions::{Office, SealError};
use crate::domain::files::FileKind;
use crate::domain::ids::{FileId, MessageId, ReportId, WorkerId};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::files::{FileRow, FileState};
use crate::store::{Conn, Scope, accounts, files, interpreting, reports};
use crate::vault::{BlockKey, KeyPurpose, Label};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use std::collections::BTreeMap;

/// How long the act of opening lasts: a working day. Then it is written down anew.
const OPENED_FOR: TimeDelta = TimeDelta::hours(12);

/// What a worker wrote down from a file: what is said, signed or shown.
#[derive(Debug, Clone)]
pub struct WriteUp {
    /// The file.
    pub file: FileId,
    /// Who wrote it down: their name.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// What they wrote.
    pub words: Private,
}

/// A file with everything its page shows.
#[derive(Debug)]
pub struct FileShown {
    /// The file, opened.
    pub file: OpenFile,
    /// Its place among the files of the report, from 1.
    pub number: usize,
    /// What was written down from it, oldest first.
    pub write_ups: Vec<WriteUp>,
}

/// Writes down that this worker opens the files of the report. When this returns, the act is on the disk.
///
/// # Errors
/// `NotTheirs`, also without the key to faces and voices; the database.
pub async fn record_opening(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
) -> Result<(), CaseError> {
    if !who.keyring.holds(KeyPurpose::Identity) {
        return Err(CaseError::NotTheirs);
    }
    in_hand(office, org, who, report, None, |hand| {
        hand.note("files_opened", json!({}), false)
    })
    .await
}

/// Whether this worker wrote down, within the day, that they open the files or the names.
fn was_opened(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    who: &Caseworker,
    report: ReportId,
) -> Result<bool, CaseError> {
    let since = office.clock.now() - OPENED_FOR;
    Ok(reports::events(conn, scope, report)?.iter().any(|event| {
        ["files_opened", "identity_opened"].contains(&event.kind.as_str())
            && event.worker_id == Some(who.id)
            && event.at.0 > since
    }))
}

/// What the page of a report's files shows.
#[derive(Debug)]
pub struct FilesShown {
    /// The files.
    pub files: Vec<FileShown>,
    /// The interpreter the person does not want.
    pub interpreter_not: Option<Private>,
}

/// The files of a report with what is known about each; nothing until this worker has written down that they
/// open them.
///
/// # Errors
/// `NotTheirs`; a seal that is not ours; the database.
pub async fn shown(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
) -> Result<Option<FilesShown>, CaseError> {
    let (work, scope, who) = (office.clone(), Scope(org.id), who.clone());
    office
        .store
        .write(move |conn| {
            let row = theirs(conn, scope, &who, report)?;
            if !was_opened(conn, &work, scope, &who, report)? {
                return Ok(None);
            }
            let mut hand = InHand {
                conn,
                office: &work,
                scope,
                who: &who,
                report: row,
            };
            let write_ups = write_ups(&mut hand)?;
            let mut shown = Vec::new();
            for (row, number) in sent_by_person(hand.conn, scope, report)?
                .into_iter()
                .zip(1..)
            {
                let key = key_of(hand.conn, scope, &row, hand.who)?;
                let of_this = |it: &&WriteUp| it.file == row.id;
                shown.push(FileShown {
                    number,
                    write_ups: write_ups.iter().filter(of_this).cloned().collect(),
                    file: OpenFile::new(&work, scope, row, key)?,
                });
            }
            let identity = identity_of(&mut hand)?;
            Ok(Some(FilesShown {
                files: shown,
                interpreter_not: identity.text("interpreter_not").cloned(),
            }))
        })
        .await
}

/// The files the person sent, with a report or with a message; oldest first.
pub(super) fn sent_by_person(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<FileRow>, CaseError> {
    Ok(waiting::by_person(conn, scope, report)?)
}

/// The key of a file: what goes with a message is sealed with the messages.
fn key_of(
    conn: &mut Conn,
    scope: Scope,
    row: &FileRow,
    who: &Caseworker,
) -> Result<BlockKey, SealError> {
    match (row.message_id, row.report_id) {
        (Some(_), Some(report)) => {
            let thread = thread_for_worker(conn, scope, report, &who.keyring)?;
            key_of_film(conn, scope, row.id, &thread)
        }
        _ => key_for_worker(conn, scope, row, who),
    }
}

/// Opens one file to give its bytes out, with its number.
///
/// # Errors
/// `NotTheirs`, also when the opening was not written down; the database.
pub async fn open(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    file: FileId,
) -> Result<(OpenFile, usize), CaseError> {
    let (work, scope, who) = (office.clone(), Scope(org.id), who.clone());
    office
        .store
        .read(move |conn| {
            theirs(conn, scope, &who, report)?;
            if !was_opened(conn, &work, scope, &who, report)? {
                return Err(CaseError::NotTheirs);
            }
            let (row, number) = sent_by_person(conn, scope, report)?
                .into_iter()
                .zip(1..)
                .find(|(row, _)| row.id == file && row.is(FileState::SealedIn))
                .ok_or(CaseError::NotTheirs)?;
            let key = key_of(conn, scope, &row, &who)?;
            Ok((OpenFile::new(&work, scope, row, key)?, number))
        })
        .await
}

/// What workers wrote down from the files of the report in hand, oldest first.
pub(super) fn write_ups(hand: &mut InHand<'_>) -> Result<Vec<WriteUp>, CaseError> {
    let (report, keyring) = (hand.report.id, &hand.who.keyring);
    Ok(write_ups_of(
        hand.conn,
        hand.office,
        hand.scope,
        report,
        keyring,
    )?)
}

/// What workers wrote down from the files of a report, oldest first.
///
/// # Errors
/// `NotGranted`; a seal that is not ours; the database.
pub fn write_ups_of(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    keyring: &Keyring,
) -> Result<Vec<WriteUp>, SealError> {
    let workers: BTreeMap<WorkerId, String> = accounts::workers(conn, scope)?
        .into_iter()
        .map(|worker| (worker.id, worker.display_name))
        .collect();
    let mut found = Vec::new();
    for row in reports::blocks(conn, scope, report, Label::FileWriteUp.code())? {
        let (Some(file), Some(by)) = (row.subject_id, row.author_id) else {
            return Err(SealError::Malformed(
                "a write-up without a file or a writer",
            ));
        };
        let opened = open_block(conn, office, scope, row.id, keyring)?;
        let words = String::from_utf8(opened.words.to_vec())
            .map_err(|_| SealError::Malformed("a write-up"))?;
        found.push(WriteUp {
            file: FileId(file.0),
            by: workers
                .get(&by)
                .cloned()
                .unwrap_or_else(|| "somebody".to_owned()),
            at: row.written_at.0,
            words: Private::from(words),
        });
    }
    found.sort_by_key(|it| it.at);
    Ok(found)
}

/// Writes down what is said, signed or shown. It stands beside the file, and beside what others wrote down.
///
/// # Errors
/// `NotTheirs`, also without the opening written down; `TooLong`; the database.
pub async fn write_up(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    file: FileId,
    words: Private,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, None, move |hand| {
        let sent = sent_by_person(hand.conn, hand.scope, report)?;
        let row = sent.iter().find(|row| row.id == file);
        let is_film = row.is_some_and(|row| row.kind == FileKind::Video.code());
        let opened = was_opened(hand.conn, hand.office, hand.scope, hand.who, report)?;
        if row.is_none() || !opened {
            return Err(CaseError::NotTheirs);
        }
        hand.seal(Label::FileWriteUp, Some(file.0), &words)?;
        hand.note("written_down", json!({ "file": file.0 }), false)?;
        if is_film {
            let now = hand.office.clock.now();
            waiting::finish(hand.conn, hand.scope, report, now)?;
        }
        Ok(())
    })
    .await
}

/// This worker sees to it that what is signed is written down.
///
/// # Errors
/// `NotTheirs`, also when nothing waits any more; the database.
pub async fn see_to_interpreting(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, None, move |hand| {
        let now = hand.office.clock.now().into();
        if !interpreting::take(hand.conn, hand.scope, report, hand.who.id, now)? {
            return Err(CaseError::NotTheirs);
        }
        hand.note("interpreting_taken", json!({}), false)
    })
    .await
}

/// A film or a recording that goes with a message.
#[derive(Debug, Clone, Copy)]
pub struct OfMessage {
    /// The message.
    pub message: MessageId,
    /// The file.
    pub file: FileId,
    /// Whether it is heard, not seen.
    pub is_sound: bool,
}

/// The films and recordings of a report's messages.
pub(crate) fn films(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<OfMessage>, SealError> {
    Ok(files::of_report(conn, scope, report)?
        .into_iter()
        .filter_map(|row| {
            Some(OfMessage {
                message: row.message_id?,
                file: row.id,
                is_sound: row.kind == FileKind::Audio.code(),
            })
        })
        .collect())
}
