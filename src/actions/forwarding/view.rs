//! Looking at decisions: where a report stands, what waits, and one pack opened for somebody who may see it.

use super::{
    By, ForwardError, PackFile, Reasons, ToRing, history, manifest, not_barred, note, to_ring,
};
use crate::actions::keyring::number;
use crate::actions::record::Actor;
use crate::actions::sealing::{self, Opened};
use crate::actions::{Office, SealError};
use crate::domain::consent::{self, ConsentLog, RecipientClass, may_send};
use crate::domain::forwarding::{
    Chaser, ChaserStep, DueState, ForwardState, Manifest, Refusal, chase, yes_is_due,
};
use crate::domain::ids::{BlockId, ForwardId, ReportId, WorkerId};
use crate::domain::permissions::{Deed, allows};
use crate::domain::promises::hours_of;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::directory::{self, DirectoryRow};
use crate::store::forwards::{self, ForwardRow, ReplyRow};
use crate::store::lanes::{self, LaneRow};
use crate::store::outbox::{self, OutboxRow};
use crate::store::reports::{self, ReportRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError, accounts, keys};
use crate::vault::block_mac::digest;
use crate::vault::wrap::open_with;
use crate::vault::{BlockKey, Label, RecipientKind, WrapContext};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use std::collections::BTreeMap;

/// In the record: a worker opened a pack.
pub(super) const PACK_OPENED: &str = "pack_opened";

/// Where a report stands with the police.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The report.
    pub report: ReportRow,
    /// What the person agreed to.
    pub consent: ConsentLog,
    /// What holds for the police.
    pub police: consent::Standing,
    /// Whether the decision is due.
    pub due: DueState,
    /// Every decision so far, newest first.
    pub decisions: Vec<ForwardRow>,
    /// The lanes.
    pub lanes: Vec<LaneRow>,
    /// Contacts that count.
    pub directory: Vec<DirectoryRow>,
    /// Names of workers.
    pub names: BTreeMap<WorkerId, String>,
    /// Who has a pack and is not told yet that the person has said no since.
    pub to_ring: Vec<ToRing>,
}

/// Where a report stands with the police.
///
/// # Errors
/// `Missing` for a worker who is barred; the database.
pub async fn standing_of(
    office: &Office,
    org: &Organisation,
    worker: WorkerId,
    id: ReportId,
) -> Result<Standing, ForwardError> {
    let (scope, now) = (Scope(org.id), office.clock.now());
    office
        .store
        .read(move |conn| {
            not_barred(conn, scope, id, worker)?;
            let report = reports::get(conn, scope, id)?;
            let log = history(conn, scope, id)?;
            let decisions = forwards::of_report(conn, scope, id)?;
            let police = log.standing(RecipientClass::Police);
            let since = police.since;
            let decided = decisions.iter().any(|row| {
                let ended = [ForwardState::Refused.code(), ForwardState::Withdrawn.code()];
                let counts = !ended.contains(&row.state.as_str()) && row.decision != "not_now";
                counts && since.is_none_or(|since| row.proposed_at.0 >= since)
            });
            Ok(Standing {
                due: yes_is_due(report.decision_due.map(|due| due.0), decided, now),
                report,
                to_ring: to_ring(conn, scope, id, &log)?,
                consent: log,
                police,
                decisions,
                lanes: lanes::of_report(conn, scope, id)?,
                directory: live(conn, scope)?,
                names: names(conn, scope)?,
            })
        })
        .await
}

fn live(conn: &mut Conn, scope: Scope) -> Result<Vec<DirectoryRow>, StoreError> {
    let all = directory::all(conn, scope)?;
    Ok(all.into_iter().filter(|row| row.live).collect())
}

fn names(conn: &mut Conn, scope: Scope) -> Result<BTreeMap<WorkerId, String>, StoreError> {
    let workers = accounts::workers(conn, scope)?;
    Ok(workers
        .into_iter()
        .map(|worker| (worker.id, worker.display_name))
        .collect())
}

/// One decision that is not at its end, for the list.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The decision.
    pub row: ForwardRow,
    /// Reference of its report.
    pub reference: String,
    /// The recipient's name.
    pub recipient: String,
    /// Whether a signature is still missing.
    pub unsigned: bool,
    /// What there is to chase, once it was sent.
    pub step: Option<ChaserStep>,
    /// Answers that nobody has confirmed.
    pub replies_to_confirm: usize,
}

/// What waits for a signature, to be sent, or for an answer; oldest first. A worker who may only sign gets
/// only what they can sign.
///
/// # Errors
/// The database.
pub async fn list(
    office: &Office,
    org: &Organisation,
    by: By,
) -> Result<Vec<Waiting>, ForwardError> {
    let (scope, now, org) = (Scope(org.id), office.clock.now(), org.clone());
    office
        .store
        .read(move |conn| {
            let mut waiting = Vec::new();
            for row in forwards::open(conn, scope)? {
                let unsigned = row.signed_by.is_none();
                let mine = allows(by.role, Deed::OpenReport) || unsigned;
                if !mine || not_barred(conn, scope, row.report_id, by.worker).is_err() {
                    continue;
                }
                let replies = forwards::replies(conn, scope, row.id)?;
                waiting.push(Waiting {
                    reference: reports::get(conn, scope, row.report_id)?.reference,
                    recipient: recipient_name(conn, scope, &row)?,
                    unsigned,
                    step: chaser_of(&org, &row, now),
                    replies_to_confirm: replies
                        .iter()
                        .filter(|reply| reply.confirmed_at.is_none())
                        .count(),
                    row,
                });
            }
            Ok(waiting)
        })
        .await
}

fn recipient_name(conn: &mut Conn, scope: Scope, row: &ForwardRow) -> Result<String, StoreError> {
    match row.directory_id {
        Some(id) => Ok(directory::get(conn, scope, id)?.name),
        None => Ok(String::new()),
    }
}

/// What there is to chase about a pack that was sent.
pub fn chaser_of(org: &Organisation, row: &ForwardRow, now: DateTime<Utc>) -> Option<ChaserStep> {
    let hours = hours_of(org);
    let chaser = Chaser {
        sent_at: row.sent_at?.0,
        acknowledged_at: row.acknowledged_at.map(|at| at.0),
        last_update_at: row.last_update_at.map(|at| at.0),
        ended_at: row.ended_at.map(|at| at.0),
    };
    Some(chase(&chaser, now, |from, days| {
        hours
            .add_working_days(from, days)
            .unwrap_or(from + TimeDelta::days(days.into()))
    }))
}

/// One decision as its page shows it.
#[derive(Debug, Clone)]
pub struct Decided {
    /// The decision.
    pub row: ForwardRow,
    /// Reference of its report.
    pub reference: String,
    /// What its pack holds; `None` for a decision not to tell.
    pub manifest: Option<Manifest>,
    /// Whether it may leave now, and why not.
    pub may_leave: Result<(), Refusal>,
    /// The recipient.
    pub recipient: Option<DirectoryRow>,
    /// The reasons; `None` when this worker cannot open them any more.
    pub reasons: Option<Reasons>,
    /// What the second person wrote when they said no.
    pub refused_because: Option<Private>,
    /// Answers, oldest first, with their words where this worker can open them.
    pub replies: Vec<(ReplyRow, Option<super::ReplyRead>)>,
    /// The mails about it.
    pub mails: Vec<OutboxRow>,
    /// What there is to chase.
    pub step: Option<ChaserStep>,
    /// The person has said no since, and the recipient is not told yet.
    pub to_ring: Option<ToRing>,
    /// Names of workers.
    pub names: BTreeMap<WorkerId, String>,
}

/// Opens one decision for somebody who may see it; that its reasons were opened is written down.
///
/// # Errors
/// `Missing` for a worker who is barred, or who may only sign and it is signed; keys or database.
pub async fn look(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
) -> Result<Decided, ForwardError> {
    let (work, org) = (office.clone(), org.clone());
    office
        .store
        .write(move |conn| {
            let (scope, now) = (Scope(org.id), work.clock.now());
            let row = forwards::get(conn, scope, id)?;
            may_see(conn, scope, &row, &by)?;
            let (held, may_leave) = match row.pack_block {
                None => (None, Ok(())),
                Some(_) => {
                    let held = manifest(&row)?;
                    let log = history(conn, scope, row.report_id)?;
                    let may = may_send(&log, &held, now);
                    (Some(held), may)
                }
            };
            let reasons = read_block(conn, &work, scope, row.reason_block, &by)?
                .map(|opened| serde_json::from_slice(&opened.words))
                .transpose()
                .map_err(|_| SealError::Malformed("reasons"))?;
            let replies = super::replies::read_all(conn, &work, scope, &row, &by)?;
            let recipient = row
                .directory_id
                .map(|id| directory::get(conn, scope, id))
                .transpose()?;
            let log = history(conn, scope, row.report_id)?;
            let calls = to_ring(conn, scope, row.report_id, &log)?;
            let actor = Actor::Worker(by.worker);
            note(
                conn,
                &work,
                scope,
                &row,
                actor,
                "decision_opened",
                json!({}),
            )?;
            Ok(Decided {
                reference: reports::get(conn, scope, row.report_id)?.reference,
                manifest: held,
                may_leave,
                recipient,
                reasons,
                refused_because: refusal_of(conn, &work, scope, &row, &by)?,
                replies,
                mails: outbox::about(conn, scope, Id(id.0))?,
                step: chaser_of(&org, &row, now),
                to_ring: calls.into_iter().find(|call| call.forward == id),
                names: names(conn, scope)?,
                row,
            })
        })
        .await
}

/// Who works on reports sees every decision; who only signs sees what waits for a signature, or what they
/// have signed themselves.
fn may_see(conn: &mut Conn, scope: Scope, row: &ForwardRow, by: &By) -> Result<(), ForwardError> {
    not_barred(conn, scope, row.report_id, by.worker)?;
    let waits = row.signed_by.is_none() && row.pack_block.is_some() && row.ended_at.is_none();
    let may = allows(by.role, Deed::OpenReport)
        || (allows(by.role, Deed::SeePack) && (waits || row.signed_by == Some(by.worker)));
    may.then_some(()).ok_or(ForwardError::Missing)
}

fn refusal_of(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: &ForwardRow,
    by: &By,
) -> Result<Option<Private>, ForwardError> {
    let notes = reports::blocks(conn, scope, row.report_id, Label::Note.code())?;
    let Some(block) = notes
        .into_iter()
        .find(|note| note.subject_id == Some(Id(row.id.0)))
    else {
        return Ok(None);
    };
    let opened = read_block(conn, office, scope, block.id, by)?;
    Ok(opened.and_then(|opened| {
        String::from_utf8(opened.words.to_vec())
            .ok()
            .map(Private::from)
    }))
}

/// A pack that was opened.
#[derive(Debug, Clone)]
pub struct OpenedPack {
    /// Its files.
    pub file: PackFile,
    /// SHA-256 of the sealed bytes it was opened from.
    pub digest: Vec<u8>,
}

/// Opens a pack for somebody who may see it, and writes that down first.
///
/// # Errors
/// `Missing` when it is not theirs; `NotTheSamePack` when what is inside was not made from the manifest in the
/// register; `NotOurs` when the sealed bytes were changed.
pub async fn open_pack(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
) -> Result<OpenedPack, ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let row = forwards::get(conn, scope, id)?;
            may_see(conn, scope, &row, &by)?;
            let opened = open_for(conn, &work, scope, &row, &by)?;
            let actor = Actor::Worker(by.worker);
            note(conn, &work, scope, &row, actor, PACK_OPENED, json!({}))?;
            Ok(opened)
        })
        .await
}

/// Opens a pack for a worker: through their own wrap while it waits, else through the organisation's key.
pub(super) fn open_for(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: &ForwardRow,
    by: &By,
) -> Result<OpenedPack, ForwardError> {
    let block = row.pack_block.ok_or(ForwardError::Missing)?;
    let opened = read_block(conn, office, scope, block, by)?.ok_or(ForwardError::Missing)?;
    checked(row, &opened)
}

/// Holds an opened pack against the register: the sealed bytes and the manifest must be those proposed.
pub(super) fn checked(row: &ForwardRow, opened: &Opened) -> Result<OpenedPack, ForwardError> {
    let digest = digest(&opened.row.envelope).to_vec();
    let file: PackFile =
        serde_json::from_slice(&opened.words).map_err(|_| SealError::Malformed("a pack"))?;
    let mut proposed = manifest(row)?;
    proposed.signatures.second = None;
    proposed.signatures.told_by_phone = false;
    if row.sealed_sha256.as_deref() != Some(&digest) || proposed != file.manifest {
        return Err(Refusal::NotTheSamePack.into());
    }
    Ok(OpenedPack { file, digest })
}

/// Opens a block with whatever this worker holds; nothing when they hold no key to it.
pub(super) fn read_block(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    id: BlockId,
    by: &By,
) -> Result<Option<Opened>, ForwardError> {
    let row = reports::get_block(conn, scope, id)?;
    let key = match signers_key(conn, scope, &row, by)? {
        Some(key) => key,
        None => match sealing::block_key(conn, scope, &row, &by.keyring) {
            Ok(key) => key,
            Err(SealError::NotGranted) => return Ok(None),
            Err(error) => return Err(error.into()),
        },
    };
    Ok(Some(sealing::open_row(conn, office, scope, row, key)?))
}

fn signers_key(
    conn: &mut Conn,
    scope: Scope,
    row: &reports::BlockRow,
    by: &By,
) -> Result<Option<BlockKey>, ForwardError> {
    let wraps = keys::wraps_of(conn, scope, Id(row.id.0), RecipientKind::Approver.code())?;
    let Some(wrap) = wraps
        .into_iter()
        .find(|wrap| wrap.recipient_id == Some(Id(by.worker.0)))
    else {
        return Ok(None);
    };
    let place = sealing::place_of(scope, row)?;
    let context = WrapContext {
        organisation: scope.0,
        recipient: RecipientKind::Approver,
        key_number: number(wrap.recipient_number)?,
        block: place.row,
        report: place.report,
        label: place.label,
    };
    // A passphrase changed since: the old key is gone, the organisation's may still open it.
    Ok(open_with(by.keyring.own(), &wrap.wrapped, &context)
        .ok()
        .map(BlockKey::from_key))
}
