//! What is signed in BSL waits until somebody who reads BSL has written it down. The desk shows the wait with its time
//! and, once somebody took it, with who sees to it.

use crate::domain::answers::Answers;
use crate::domain::files::{FileKind, FileTold};
use crate::domain::ids::{FileId, ReportId};
use crate::domain::promises;
use crate::domain::settings::Organisation;
use crate::store::files::FileRow;
use crate::store::interpreting::{self, InterpretingRow};
use crate::store::reports::{self, ReportRow};
use crate::store::{Conn, Scope, StoreError, files, threads};
use crate::vault::Label;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// The channel of a report that was signed.
pub const SIGNED: &str = "web_bsl_video";
/// The needs that only somebody has who signs.
const NEEDS: [&str; 2] = ["bsl_interpreter", "bsl_video_relay"];

/// Whether the person tells us in BSL: they sent a film, and said so, or named an interpreter not to use, or need one.
/// Somebody who signs and misses the tick must not wait for a worker who plays it without understanding.
pub fn is_signed(answers: &Answers) -> bool {
    let signs = answers.has_code("other_way", "signed_bsl")
        || answers.has("interpreter_not")
        || NEEDS
            .iter()
            .any(|need| answers.has_code("adjustment", need));
    signs && has_film(answers)
}

/// Whether another time of this report is told in BSL. What was said before need not be said again: who signed then, or
/// needs an interpreter, signs now.
///
/// # Errors
/// When the database does not answer.
pub fn is_signed_again(
    conn: &mut Conn,
    scope: Scope,
    report: &ReportRow,
    answers: &Answers,
) -> Result<bool, StoreError> {
    if is_signed(answers) {
        return Ok(true);
    }
    if !has_film(answers) {
        return Ok(false);
    }
    let needs_it = |list: &str, code: &str| list == "adjustment" && NEEDS.contains(&code);
    let said = reports::codes(conn, scope, report.id)?;
    Ok(report.channel == SIGNED || said.iter().any(|(_, list, code)| needs_it(list, code)))
}

fn has_film(answers: &Answers) -> bool {
    let film = |file: &FileTold| file.media.kind() == FileKind::Video;
    answers.files().iter().any(film)
}

/// From now on the report waits, with nobody who sees to it yet. One that waits already keeps its time and its owner.
/// Returns by when it is written down.
///
/// # Errors
/// When the database does not answer.
pub fn wait(
    conn: &mut Conn,
    org: &Organisation,
    report: ReportId,
    asked: DateTime<Utc>,
) -> Result<DateTime<Utc>, StoreError> {
    let due = promises::interpreter(&promises::hours_of(org), asked);
    let row = InterpretingRow {
        organisation_id: org.id,
        report_id: report,
        asked_at: asked.into(),
        due_at: due.into(),
        owner_id: None,
        taken_at: None,
        done_at: None,
    };
    Ok(interpreting::wait(conn, &row)?.due_at.0)
}

/// A film was written down. The wait ends once every telling and every message that came since it began has one film of
/// which somebody wrote down what it says.
///
/// # Errors
/// When the database does not answer.
pub fn finish(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(wait) = interpreting::of_reports(conn, scope, &[report])?.pop() else {
        return Ok(());
    };
    let written: BTreeSet<FileId> =
        reports::blocks(conn, scope, report, Label::FileWriteUp.code())?
            .into_iter()
            .filter_map(|block| Some(FileId(block.subject_id?.0)))
            .collect();
    let came: Vec<FileRow> = by_person(conn, scope, report)?
        .into_iter()
        .filter(|row| row.kind == FileKind::Video.code() && row.changed_at >= wait.asked_at)
        .collect();
    // A film of a message has no incident, and one of an incident no message.
    let told_with = |row: &FileRow| (row.incident_id, row.message_id);
    let read: BTreeSet<_> = came
        .iter()
        .filter(|row| written.contains(&row.id))
        .map(told_with)
        .collect();
    if came.iter().all(|row| read.contains(&told_with(row))) {
        interpreting::finish(conn, scope, report, now.into())?;
    }
    Ok(())
}

/// The files the person sent, with a report or with a message; oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn by_person(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<FileRow>, StoreError> {
    let theirs: BTreeSet<_> = threads::messages(conn, scope, report)?
        .into_iter()
        .filter(|message| message.from_person)
        .map(|message| message.id)
        .collect();
    let mut rows = files::of_report(conn, scope, report)?;
    rows.retain(|row| {
        row.message_id
            .is_none_or(|message| theirs.contains(&message))
    });
    Ok(rows)
}
