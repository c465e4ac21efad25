//! Telling the police or another agency: proposed, signed, sent, collected, answered.
//!
//! Whether a pack may leave is decided in one place, [`crate::domain::consent::may_send`]. It is asked when a
//! proposal is made and signed, when the pack is handed over, when its mail leaves, and when it is collected.

mod collect;
mod material;
mod otherwise;
mod propose;
mod rang;
mod replies;
mod send;
mod sign;
mod view;

pub use collect::{Collected, Visit, collect, reply_form, visit};
pub use material::{Text, Texts, texts};
pub use otherwise::{Otherwise, decide_otherwise};
pub use propose::{Draft, Route, Seen, Why, preview, propose};
pub use rang::{ToRing, rang, to_ring};
pub use replies::{Heard, ReplyRead, confirm, hear};
pub use send::{MadeLink, send_again, send_link, sent_another_way, take_back};
pub use sign::{refuse, sign};
pub use view::{
    Decided, OpenedPack, Standing, Waiting, chaser_of, list, look, open_pack, standing_of,
};

use super::keyring::Keyring;
use super::record::{Act, Actor, event, record};
use super::{Office, SealError, consent};
use crate::domain::consent::{ConsentLog, consent_holds, may_send};
use crate::domain::forwarding::{
    Basis, Field, ForwardState, Manifest, PersonTold, Refusal, Signature,
};
use crate::domain::ids::{BlockId, ForwardId, ReportId, WorkerId};
use crate::domain::lanes::{Lane, LaneState};
use crate::domain::permissions::Role;
use crate::domain::text::Private;
use crate::store::forwards::{self, ForwardRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError, keys, lanes, reports};
use crate::vault::RecipientKind;
use crate::vault::kdf_pool::Busy;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The words of a code: called with the list and the code.
pub type LabelOf = fn(&str, &str) -> String;

/// The worker who does something, with what they can open.
#[derive(Debug, Clone)]
pub struct By {
    /// Who.
    pub worker: WorkerId,
    /// In what role.
    pub role: Role,
    /// What they can open.
    pub keyring: Arc<Keyring>,
}

/// Why something about a forward was not done. Nothing has changed.
#[derive(Debug, thiserror::Error)]
pub enum ForwardError {
    /// A rule says no; its sentence says what to do.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It has moved on since the page was drawn: somebody else was first.
    #[error("somebody else was first")]
    Stale,
    /// Not there, or not theirs.
    #[error("no such decision")]
    Missing,
    /// The pack is larger than can be sealed.
    #[error(
        "This pack is too long to send in one piece. Choose fewer incidents, or shorten the texts."
    )]
    TooLong,
    /// The recipient has no mail address in the directory, or one that cannot be used.
    #[error(
        "This contact has no mail address that can be used. Send the pack their own secure way."
    )]
    NoAddress,
    /// Too many at once.
    #[error("busy")]
    Busy(#[from] Busy),
    /// Keys, marks or the database.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl From<StoreError> for ForwardError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Stale => Self::Stale,
            StoreError::Missing => Self::Missing,
            other => Self::Seal(other.into()),
        }
    }
}

/// What is sealed as a pack: the files exactly as they leave, and what they were made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackFile {
    /// The HTML file.
    pub html: Private,
    /// The same as plain text.
    pub text: Private,
    /// SHA-256 over both, in hexadecimal.
    pub sha256: String,
    /// What we hold and did not put in.
    pub withheld: BTreeSet<Field>,
    /// The manifest as it was proposed. The clear one in the register must say the same.
    pub manifest: Manifest,
}

/// The sealed reasons of a decision.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reasons {
    /// Why this was decided.
    pub note: Private,
    /// Without a yes: the facts.
    pub facts: Private,
    /// Without a yes: why the person was not asked, or that they said no.
    pub why_not_asked: Private,
    /// Without a yes: why it is in proportion, and the least data.
    pub why_proportionate: Private,
    /// Without a yes: how the person was told, or why not.
    pub person_told: Private,
    /// Without a yes and urgent: who was told by phone, and signs within 24 hours.
    pub told_whom: Private,
}

/// The manifest of a row, with its signatures as the row has them.
///
/// # Errors
/// `Malformed` when the manifest is not what this program writes, or names another signer than the row.
pub fn manifest(row: &ForwardRow) -> Result<Manifest, SealError> {
    let mut read: Manifest = serde_json::from_value(row.manifest.0.clone())
        .map_err(|_| SealError::Malformed("a manifest"))?;
    let second = read.signatures.second.map(|signature| signature.by);
    let refused = row.state == ForwardState::Refused.code();
    if !refused && second != row.signed_by {
        return Err(SealError::Malformed("a signature"));
    }
    read.signatures.told_by_phone = row.told_by_phone;
    Ok(read)
}

/// A report's consent, with the use that packs made of each answer.
///
/// # Errors
/// As [`consent::history`].
pub fn history(conn: &mut Conn, scope: Scope, report: ReportId) -> Result<ConsentLog, SealError> {
    let mut log = consent::history(conn, scope, report)?;
    for row in forwards::of_report(conn, scope, report)? {
        if let (Some(event), Some(at)) = (row.consent_event_id, row.sent_at) {
            log.used(event, at.0);
        }
    }
    Ok(log)
}

/// Whether the mail of a pack may leave now. The worker asks just before it sends.
///
/// # Errors
/// The refusal; `Stale` when the pack was taken back or its link has ended.
pub fn may_mail(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    id: ForwardId,
) -> Result<(), ForwardError> {
    let row = forwards::get(conn, scope, id)?;
    let now = office.clock.now();
    let alive = row.ended_at.is_none() && row.link_expires_at.is_some_and(|until| now <= until.0);
    if !alive || row.link_hash.is_none() {
        return Err(ForwardError::Stale);
    }
    may_leave(conn, scope, &row, now)
}

fn may_leave(
    conn: &mut Conn,
    scope: Scope,
    row: &ForwardRow,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), ForwardError> {
    let log = history(conn, scope, row.report_id)?;
    Ok(may_send(&log, &manifest(row)?, now)?)
}

/// Takes back what may not go any more after the person changed their answer. A pack that was opened or
/// handed over cannot be unsent: its link stops, and the answer to it is still chased.
///
/// # Errors
/// Keys or database.
pub fn void_what_may_not_go(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
) -> Result<(), SealError> {
    let log = history(conn, scope, report)?;
    for row in forwards::of_report(conn, scope, report)? {
        let open = row.decision == "forward" && row.ended_at.is_none();
        if !open || row.pack_block.is_none() {
            continue;
        }
        let held = manifest(&row)?;
        if matches!(held.basis, Basis::Override(_)) {
            continue;
        }
        // A pack grows old by itself; only a changed mind takes it back here.
        match consent_holds(&log, &held, office.clock.now()) {
            Ok(()) | Err(Refusal::AskAgain) => {}
            Err(refusal) => void(conn, office, scope, row, Actor::Person, refusal.code())?,
        }
    }
    Ok(())
}

/// Ends the ways to a pack. Returns after the row says so.
fn void(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    mut row: ForwardRow,
    actor: Actor,
    why: &str,
) -> Result<(), SealError> {
    end_wraps(conn, scope, &row)?;
    let kind = if is_out(&row) {
        "police_link_ended"
    } else {
        row.state = ForwardState::Withdrawn.code().to_owned();
        row.ended_at = Some(office.clock.now().into());
        "police_taken_back"
    };
    row.link_expires_at = row.link_expires_at.map(|_| office.clock.now().into());
    forwards::update(conn, &row)?;
    let worker = match actor {
        Actor::Worker(worker) => Some(worker),
        _ => None,
    };
    let detail = json!({ "forward": row.id, "why": why });
    let shown = row.override_ground.is_none() || person_knows(&row);
    event(
        conn,
        office,
        scope,
        row.report_id,
        worker,
        kind,
        detail,
        shown,
    )?;
    note(
        conn,
        office,
        scope,
        &row,
        actor,
        "forward_voided",
        json!({ "why": why }),
    )?;
    Ok(())
}

/// Whether somebody outside has the words of a pack already.
pub(super) fn is_out(row: &ForwardRow) -> bool {
    row.opened_count > 0 || (row.sent_at.is_some() && row.route == Route::SecureWay.code())
}

fn end_wraps(conn: &mut Conn, scope: Scope, row: &ForwardRow) -> Result<(), StoreError> {
    for block in row.pack_block.into_iter().chain([row.reason_block]) {
        for kind in [RecipientKind::Collection, RecipientKind::Approver] {
            keys::delete_wraps_of(conn, scope, Id(block.0), kind.code())?;
        }
    }
    Ok(())
}

/// Writes an act on a forward into the record; its digest is that of the sealed pack.
fn note(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: &ForwardRow,
    actor: Actor,
    act: &str,
    detail: serde_json::Value,
) -> Result<(), StoreError> {
    let digest = row.sealed_sha256.as_deref();
    record(
        conn,
        office,
        scope,
        &Act {
            actor,
            act,
            object_kind: "forward",
            object: Some(row.id.0),
            detail,
            digest: digest.and_then(|bytes| bytes.try_into().ok()),
        },
    )
}

/// Nobody works on a report they are barred from; to them it is not there.
fn not_barred(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    worker: WorkerId,
) -> Result<(), ForwardError> {
    if lanes::barred(conn, scope, report)?.contains(&worker) {
        return Err(ForwardError::Missing);
    }
    Ok(())
}

/// Moves lane R along with the decision. A lane that somebody has ended stays ended.
fn move_lane(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    to: LaneState,
    by: WorkerId,
    outcome: Option<&str>,
) -> Result<(), StoreError> {
    let found = lanes::of_report(conn, scope, report)?
        .into_iter()
        .find(|lane| lane.name == Lane::Reporting.code());
    let Some(mut lane) = found else { return Ok(()) };
    let was_ended = LaneState::parse(&lane.state).is_some_and(LaneState::has_ended);
    if was_ended && to == LaneState::InProgress && outcome.is_none() {
        return Ok(());
    }
    lane.state = to.code().to_owned();
    lane.outcome = outcome.map(str::to_owned).or(lane.outcome);
    lane.confirmed_by = Some(by);
    lane.changed_at = office.clock.now().into();
    lanes::update(conn, &lane)
}

/// The decision is made: nothing is due any more.
fn settle_due(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    next: Option<chrono::DateTime<chrono::Utc>>,
) -> Result<(), StoreError> {
    let mut row = reports::get(conn, scope, report)?;
    row.decision_due = next.map(Into::into);
    reports::update(conn, &row)
}

/// Whether the person was told of a pack that went without their yes.
fn person_knows(row: &ForwardRow) -> bool {
    says_told(&row.manifest.0)
}

/// Whether the person's own page may speak of a pack: always after their yes; without it only when they were
/// told, because whoever endangers them may read the page too. A manifest that cannot be read counts as not told.
pub fn person_may_hear_of(row: &ForwardRow) -> bool {
    row.override_ground.is_none() || person_knows(row)
}

fn says_told(held: &serde_json::Value) -> bool {
    serde_json::from_value::<Manifest>(held.clone()).is_ok_and(
        |held| matches!(held.basis, Basis::Override(over) if over.person_told == PersonTold::Told),
    )
}

/// A worker's name under a decision, now.
fn signature(office: &Office, by: &By) -> Signature {
    Signature {
        by: by.worker,
        role: by.role,
        at: office.clock.now(),
    }
}

fn json_bytes(value: &impl Serialize) -> Result<zeroize::Zeroizing<Vec<u8>>, SealError> {
    serde_json::to_vec(value)
        .map(zeroize::Zeroizing::new)
        .map_err(|_| SealError::Malformed("words to be sealed"))
}

fn new_block() -> BlockId {
    BlockId(uuid::Uuid::now_v7())
}
