//! The record of who did what, written in the deed's own transaction, and a report's timeline.

use super::Office;
use crate::domain::ids::{ReportId, WorkerId};
use crate::store::audit::{self, AuditRow};
use crate::store::types::{Id, Json};
use crate::store::{Conn, Scope, StoreError, reports};
use crate::vault::audit::AuditRow as MarkedRow;
use serde_json::Value;
use uuid::Uuid;

/// Who did something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// A signed-in worker.
    Worker(WorkerId),
    /// The person who reports, or somebody with their code.
    Person,
    /// The schedule.
    Clock,
    /// Whoever holds the link and code of a pack.
    Recipient,
    /// Somebody at the command line.
    Operator,
}

impl Actor {
    const fn kind(self) -> &'static str {
        match self {
            Self::Worker(_) => "worker",
            Self::Person => "person",
            Self::Clock => "clock",
            Self::Recipient => "recipient",
            Self::Operator => "operator",
        }
    }

    const fn id(self) -> Option<Uuid> {
        match self {
            Self::Worker(worker) => Some(worker.0),
            _ => None,
        }
    }
}

/// One act, for the record. Codes and ids only, never words.
#[derive(Debug, Clone)]
pub struct Act<'a> {
    /// Who.
    pub actor: Actor,
    /// What: `report_opened`, `identity_opened`, `forward_signed`, …
    pub act: &'a str,
    /// What kind of thing it was done to.
    pub object_kind: &'a str,
    /// Which thing.
    pub object: Option<Uuid>,
    /// Coded detail.
    pub detail: Value,
    /// SHA-256 of what was sealed, if something was.
    pub digest: Option<[u8; 32]>,
}

/// Writes one act into the record.
///
/// # Errors
/// When the database does not answer; the deed is then undone with it.
pub fn record(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    act: &Act<'_>,
) -> Result<(), StoreError> {
    let mut row = AuditRow {
        organisation_id: scope.0,
        id: Id(Uuid::now_v7()),
        at: office.clock.now().into(),
        actor_kind: act.actor.kind().to_owned(),
        actor_id: act.actor.id().map(Id),
        act: act.act.to_owned(),
        object_kind: act.object_kind.to_owned(),
        object_id: act.object.map(Id),
        detail: Json(act.detail.clone()),
        digest: act.digest.map(|digest| digest.to_vec()),
        mac: Vec::new(),
        seq: None,
        previous: None,
        chain: None,
    };
    row.mac = mark_of(office, &row).to_vec();
    audit::insert(conn, &row)
}

/// The mark that a line of the record must carry. The detail is written anew from its parsed form, keys in
/// order, because PostgreSQL does not keep a document's own spelling.
pub fn mark_of(office: &Office, row: &AuditRow) -> [u8; 32] {
    marked(row).mac(&office.secret.audit())
}

/// A stored line as the mark and the chain cover it.
pub fn marked(row: &AuditRow) -> MarkedRow {
    MarkedRow {
        id: row.id.0,
        organisation: row.organisation_id,
        at_micros: row.at.timestamp_micros(),
        actor: row.actor_id.map(|id| id.0),
        // None of the four can hold the separator: three are codes, and JSON writes control characters as escapes.
        action: [
            &row.actor_kind,
            &row.act,
            &row.object_kind,
            &row.detail.0.to_string(),
        ]
        .map(String::as_str)
        .join("\u{1f}"),
        object: row.object_id.map(|id| id.0),
        digest: row
            .digest
            .as_ref()
            .and_then(|digest| digest.as_slice().try_into().ok()),
    }
}

/// Adds a line to a report's timeline.
///
/// # Errors
/// When the database does not answer.
pub fn event(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    worker: Option<WorkerId>,
    kind: &str,
    detail: Value,
    shown_to_person: bool,
) -> Result<(), StoreError> {
    reports::insert_event(
        conn,
        &reports::ReportEventRow {
            organisation_id: scope.0,
            id: Id(Uuid::now_v7()),
            report_id: report,
            at: office.clock.now().into(),
            worker_id: worker,
            kind: kind.to_owned(),
            detail: Json(detail),
            shown_to_person,
        },
    )
}
