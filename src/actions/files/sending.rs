//! Files go in with their report: the key is wrapped for the organisation, the draft forgets it.

use super::upload::Whole;
use super::{KeptFile, open_metadata, place, seal_metadata};
use crate::actions::keyring::{checked, number};
use crate::actions::record::{Act, Actor, record};
use crate::actions::sealing::{Recipient, Thread, key_under, wrap_to_public, wrap_under};
use crate::actions::{Office, SealError};
use crate::domain::files::FileTold;
use crate::domain::ids::{FileId, IncidentId, MessageId, ReportId, WorkerId};
use crate::store::files::{self, FileState};
use crate::store::{Conn, Scope, keys};
use crate::vault::block_mac::digest;
use crate::vault::wrap::WrapSecret;
use crate::vault::{BlockKey, KeyPurpose, RecipientKind};
use serde_json::json;
use std::collections::BTreeMap;

/// The report that files go into.
#[derive(Debug, Clone, Copy)]
pub struct Into {
    /// The report.
    pub report: ReportId,
    /// The incident they tell of.
    pub incident: IncidentId,
    /// The worker who entered it; `None` for the person.
    pub entered_by: Option<WorkerId>,
}

/// Seals the files of a draft into its report, inside the deed that sends it. All of them are for the identity
/// key: a photo or a recording shows a face or a voice, and a document may hold a name.
///
/// # Errors
/// `NotOurs` when a row was changed by somebody else; the database.
pub fn seal_in(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    into: Into,
    told: &[FileTold],
    kept: &BTreeMap<FileId, KeptFile>,
) -> Result<(), SealError> {
    for id in told
        .iter()
        .flat_map(|told| [Some(told.id), told.original])
        .flatten()
    {
        let Some(kept) = kept.get(&id) else {
            return Err(SealError::Malformed("a file without its key"));
        };
        seal_one(conn, office, scope, into, id, kept)?;
    }
    Ok(())
}

fn seal_one(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    into: Into,
    id: FileId,
    kept: &KeptFile,
) -> Result<(), SealError> {
    let mut row = files::get(conn, scope, id)?;
    if !row.is(FileState::Whole) {
        return Err(SealError::Malformed("a file that is not whole"));
    }
    let key = kept.key();
    let metadata = open_metadata(office, scope, &row, &key)?;
    row.draft_id = None;
    row.report_id = Some(into.report);
    row.incident_id = Some(into.incident);
    FileState::SealedIn.code().clone_into(&mut row.state);
    row.changed_at = office.clock.now().into();
    seal_metadata(office, scope, &mut row, &key, &metadata)?;
    files::save(conn, &row)?;
    let public_row = keys::current(conn, scope, KeyPurpose::Identity.code())?;
    let public = checked(office, &public_row)?;
    let recipient = Recipient {
        kind: RecipientKind::Identity,
        id: Some(public_row.id.0),
        number: number(public_row.number)?,
        expires_at: None,
    };
    let place = place(scope, row.report_id, row.id);
    wrap_to_public(conn, office, scope, &key, &place, &recipient, &public)?;
    let act = Act {
        actor: into.entered_by.map_or(Actor::Person, Actor::Worker),
        act: "file_sealed",
        object_kind: "file",
        object: Some(id.0),
        detail: json!({ "kind": row.kind }),
        digest: row.envelope.as_deref().map(digest),
    };
    Ok(record(conn, office, scope, &act)?)
}

/// Seals a film into the message it goes with. Whoever reads the messages can play it.
///
/// # Errors
/// The database.
pub fn wrap_for_thread(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    thread: &Thread,
    message: MessageId,
    film: Whole,
) -> Result<(), SealError> {
    let Whole {
        mut row,
        key,
        metadata,
    } = film;
    row.report_id = Some(thread.row.report_id);
    row.message_id = Some(message);
    FileState::SealedIn.code().clone_into(&mut row.state);
    row.changed_at = office.clock.now().into();
    seal_metadata(office, scope, &mut row, &key, &metadata)?;
    files::save(conn, &row)?;
    wrap_film(conn, office, scope, thread, row.id, &key)
}

/// Wraps the key of a film under the key of its thread.
///
/// # Errors
/// The database.
pub fn wrap_film(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    thread: &Thread,
    film: FileId,
    key: &BlockKey,
) -> Result<(), SealError> {
    let recipient = Recipient {
        kind: RecipientKind::Thread,
        id: Some(thread.row.id.0),
        number: 0,
        expires_at: None,
    };
    let place = place(scope, Some(thread.row.report_id), film);
    let secret = WrapSecret::from_key(thread.key.key().clone());
    wrap_under(conn, office, scope, key, &place, &recipient, &secret)
}

/// The key of a film, with the key of its thread.
///
/// # Errors
/// `NotGranted` when it was not wrapped for this thread; the database.
pub fn key_of_film(
    conn: &mut Conn,
    scope: Scope,
    film: FileId,
    thread: &Thread,
) -> Result<BlockKey, SealError> {
    let place = place(scope, Some(thread.row.report_id), film);
    let secret = WrapSecret::from_key(thread.key.key().clone());
    let of = Some(thread.row.id.0);
    key_under(conn, scope, &place, RecipientKind::Thread, of, &secret)
}
