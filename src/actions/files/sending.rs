//! Files go in with their report: the key is wrapped for the organisation, the draft forgets it.

use super::{KeptFile, open_metadata, place, seal_metadata};
use crate::actions::keyring::{checked, number};
use crate::actions::record::{Act, Actor, record};
use crate::actions::sealing::{Recipient, wrap_to_public};
use crate::actions::{Office, SealError};
use crate::domain::files::FileTold;
use crate::domain::ids::{FileId, IncidentId, ReportId, WorkerId};
use crate::store::files::{self, FileState};
use crate::store::{Conn, Scope, keys};
use crate::vault::block_mac::digest;
use crate::vault::{KeyPurpose, RecipientKind};
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
