//! Answering with a film: a worker signs in BSL, and the person's code opens it.

use super::contact::{Writing, post};
use super::{CaseError, Caseworker, in_hand, still_open, theirs};
use crate::actions::Office;
use crate::actions::files::FileError;
use crate::actions::files::reading::OpenFile;
use crate::actions::files::sending::{key_of_film, wrap_for_thread};
use crate::actions::files::upload::{self, Upload, Whole};
use crate::actions::sealing::thread_for_worker;
use crate::domain::files::FileKind;
use crate::domain::ids::{FileId, ReportId};
use crate::domain::settings::Organisation;
use crate::store::{Scope, files};

/// Posts a message on the person's own page with a film that has arrived.
///
/// # Errors
/// `First` when a colleague did something meanwhile; `TooLong`; `NotTheirs`; the database.
pub async fn answer(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    writing: Writing,
    film: Whole,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        still_open(hand)?;
        let message = post(hand, &writing)?;
        let thread = thread_for_worker(hand.conn, hand.scope, report, &hand.who.keyring)?;
        wrap_for_thread(hand.conn, hand.office, hand.scope, &thread, message, film)?;
        hand.save()
    })
    .await
}

/// Whether this worker may write to the person of a report that is open: asked before a film begins to arrive.
///
/// # Errors
/// `NotTheirs`; `Closed`; the database.
pub async fn may_answer(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
) -> Result<(), CaseError> {
    let (scope, who) = (Scope(org.id), who.clone());
    let row = office
        .store
        .read(move |conn| theirs(conn, scope, &who, report))
        .await?;
    match row.closed_at {
        Some(_) => Err(CaseError::Closed),
        None => Ok(()),
    }
}

/// Begins a film that no draft holds.
///
/// # Errors
/// `Refused`; the database.
pub async fn begin(office: &Office, org: &Organisation, name: &str) -> Result<Upload, FileError> {
    upload::begin_film(office, Scope(org.id), name, &[FileKind::Video]).await
}

/// Opens the film of a message for a worker who can read the messages.
///
/// # Errors
/// `NotTheirs`; the database.
pub async fn open(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    film: FileId,
) -> Result<OpenFile, CaseError> {
    let (work, scope, who) = (office.clone(), Scope(org.id), who.clone());
    office
        .store
        .read(move |conn| {
            theirs(conn, scope, &who, report)?;
            let row = files::get(conn, scope, film)?;
            if row.report_id != Some(report) || row.message_id.is_none() {
                return Err(CaseError::NotTheirs);
            }
            let thread = thread_for_worker(conn, scope, report, &who.keyring)?;
            let key = key_of_film(conn, scope, film, &thread)?;
            Ok(OpenFile::new(&work, scope, row, key)?)
        })
        .await
}
