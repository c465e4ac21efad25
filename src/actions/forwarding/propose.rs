//! A proposal to tell somebody: the pack is built, read, and laid before a second person.

use super::{
    By, ForwardError, LabelOf, PackFile, Reasons, history, json_bytes, manifest, material,
    move_lane, new_block, note,
};
use crate::actions::passphrases::checked_worker;
use crate::actions::record::{Actor, event};
use crate::actions::sealing::{self, NewBlock, Purpose, Recipient};
use crate::actions::{Office, SealError};
use crate::documents::{pack_html, pack_text};
use crate::domain::consent::{Level, RecipientClass, Statement};
use crate::domain::forwarding::{
    Basis, Decision, Field, ForwardState, Ground, Manifest, Override, Proposal, Refusal,
    Signatures, decide,
};
use crate::domain::ids::{BlockId, ForwardId, IncidentId, Reference, ReportId};
use crate::domain::lanes::{Lane, LaneState};
use crate::domain::opening_hours::local_date;
use crate::domain::pack::{Reason, Request, Reviewed, build};
use crate::domain::permissions::{Deed, Role, allows};
use crate::domain::promises::hours_of;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::accounts;
use crate::store::forwards::{self, ForwardRow};
use crate::store::types::{Id, Json};
use crate::store::{Conn, Scope, directory, lanes, reports};
use crate::vault::{BlockKey, Label, Place, RecipientKind, VaultError};
use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::HEXLOWER;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Working days until an answer is asked for on the cover.
const ANSWER_ASKED_WITHIN_WORKING_DAYS: u32 = 5;

/// How a pack gets to its recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// A link by mail, and six words by telephone.
    Link,
    /// The recipient's own secure way; we note the proof.
    SecureWay,
}

impl Route {
    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::SecureWay => "secure_way",
        }
    }

    /// Reads a stored code.
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Link, Self::SecureWay]
            .into_iter()
            .find(|route| route.code() == code)
    }
}

/// Why they are told.
#[derive(Debug, Clone)]
pub enum Why {
    /// The person agreed.
    Agreed(Vec<Ground>),
    /// Without the person's yes.
    Override(Override),
}

/// What was filled in on the decision page.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The report.
    pub report: ReportId,
    /// The kind of recipient.
    pub recipient: RecipientClass,
    /// The recipient in the directory.
    pub directory: Uuid,
    /// How it gets there.
    pub route: Route,
    /// Why.
    pub why: Why,
    /// At which level the pack is made.
    pub level: Level,
    /// Which incidents.
    pub incidents: BTreeSet<IncidentId>,
    /// Boxes ticked.
    pub ticked: BTreeSet<Field>,
    /// Texts that were read and passed.
    pub reviewed: BTreeMap<(Option<IncidentId>, Field), Reviewed>,
    /// "I read it and nothing shows who they are."
    pub cannot_identify: bool,
    /// Support was offered.
    pub support_offered: bool,
    /// Danger or safeguarding goes first.
    pub danger_or_safeguarding: bool,
    /// The second person was told by phone.
    pub told_by_phone: bool,
    /// The reasons, in words.
    pub reasons: Reasons,
}

/// A pack that was built and not kept: exactly the bytes that a proposal would seal.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The file.
    pub file: PackFile,
    /// Why it could not be proposed as it is, if a rule says no.
    pub refusal: Option<Refusal>,
}

/// Builds the pack and shows it, without keeping it. That its words were opened is written down.
///
/// # Errors
/// A refusal when there is nothing to show at all; keys or database.
pub async fn preview(
    office: &Office,
    org: &Organisation,
    by: By,
    draft: Draft,
    labels: LabelOf,
) -> Result<Seen, ForwardError> {
    let (work, org) = (office.clone(), org.clone());
    office
        .store
        .write(move |conn| {
            let file = made(conn, &work, &org, &by, &draft, labels)?;
            let refusal = held(conn, &work, Scope(org.id), &draft, &file.manifest).err();
            match refusal {
                None => Ok(Seen {
                    file,
                    refusal: None,
                }),
                Some(ForwardError::Refused(refusal)) => Ok(Seen {
                    file,
                    refusal: Some(refusal),
                }),
                Some(other) => Err(other),
            }
        })
        .await
}

/// Makes a proposal: the pack is sealed and waits for a second person. `seen` is the SHA-256 of the files the
/// proposer has read; if the pack would be another one by now, nothing is proposed.
///
/// # Errors
/// A refusal; `Stale` when another proposal for the same recipient is open; keys or database.
pub async fn propose(
    office: &Office,
    org: &Organisation,
    by: By,
    draft: Draft,
    seen: String,
    labels: LabelOf,
) -> Result<ForwardId, ForwardError> {
    let (work, org) = (office.clone(), org.clone());
    office
        .store
        .write(move |conn| {
            let scope = Scope(org.id);
            let file = made(conn, &work, &org, &by, &draft, labels)?;
            if file.sha256 != seen {
                return Err(Refusal::NotTheSamePack.into());
            }
            held(conn, &work, scope, &draft, &file.manifest)?;
            one_at_a_time(conn, scope, &draft)?;
            let row = written(conn, &work, scope, &by, &draft, &file)?;
            let detail = json!({ "forward": row.id, "decision": Decision::Forward.code() });
            let worker = Some(by.worker);
            event(
                conn,
                &work,
                scope,
                row.report_id,
                worker,
                "police_proposed",
                detail,
                false,
            )?;
            let actor = Actor::Worker(by.worker);
            let detail = json!({
                "to": row.recipient_class,
                "level": row.level,
                "override": row.override_ground,
            });
            note(conn, &work, scope, &row, actor, "forward_proposed", detail)?;
            if draft.recipient == RecipientClass::Police {
                move_lane(
                    conn,
                    &work,
                    scope,
                    row.report_id,
                    LaneState::InProgress,
                    by.worker,
                    None,
                )?;
            }
            Ok(row.id)
        })
        .await
}

/// The rules, on the state of things inside this transaction.
fn held(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    draft: &Draft,
    manifest: &Manifest,
) -> Result<(), ForwardError> {
    let log = history(conn, scope, draft.report)?;
    let grounds: &[Ground] = match &draft.why {
        Why::Agreed(grounds) => grounds,
        Why::Override(_) => &[],
    };
    let offered_in_lane = lanes::of_report(conn, scope, draft.report)?
        .iter()
        .filter(|lane| lane.name == Lane::Signposting.code())
        .any(|lane| LaneState::parse(&lane.state) != Some(LaneState::NotStarted));
    let proposal = Proposal {
        manifest,
        grounds,
        support_offered: draft.support_offered || offered_in_lane,
        danger_or_safeguarding: draft.danger_or_safeguarding,
    };
    decide(&log, &proposal, office.clock.now())?;
    let urgent = matches!(&draft.why, Why::Override(over) if over.ground.is_urgent());
    if draft.told_by_phone && !urgent {
        // Only the two urgent grounds go with one signature; the tick means nothing for the others.
        return Err(Refusal::SecondSignatureMissing.into());
    }
    Ok(())
}

fn one_at_a_time(conn: &mut Conn, scope: Scope, draft: &Draft) -> Result<(), ForwardError> {
    let waits = |row: &ForwardRow| {
        row.decision == Decision::Forward.code()
            && row.recipient_class == draft.recipient.code()
            && [ForwardState::Proposed.code(), ForwardState::Signed.code()]
                .contains(&row.state.as_str())
    };
    if forwards::of_report(conn, scope, draft.report)?
        .iter()
        .any(waits)
    {
        return Err(ForwardError::Stale);
    }
    Ok(())
}

/// Builds the files from what we hold now.
fn made(
    conn: &mut Conn,
    office: &Office,
    org: &Organisation,
    by: &By,
    draft: &Draft,
    labels: LabelOf,
) -> Result<PackFile, ForwardError> {
    let scope = Scope(org.id);
    let now = office.clock.now();
    let mut material = material::open(conn, office, scope, draft.report, by)?;
    material.reviewed = draft.reviewed.clone();
    let recipient = directory::get(conn, scope, Id(draft.directory))?;
    if !recipient.live {
        return Err(ForwardError::Stale);
    }
    let report = reports::get(conn, scope, draft.report)?;
    let request = Request {
        recipient: draft.recipient,
        level: draft.level,
        reason: match &draft.why {
            Why::Agreed(grounds) => Reason::Agreed(grounds.clone()),
            Why::Override(over) => Reason::Override(over.ground),
        },
        incidents: draft.incidents.clone(),
        ticked: draft.ticked.clone(),
        nation: org.nation,
        recipient_name: recipient.name,
        organisation: org.name.clone(),
        reference: Reference::parse(&report.reference)
            .map(|reference| reference.to_string())
            .unwrap_or_default(),
        caseworker_contact: contact(org),
        made_on: local_date(now),
        reply_by: reply_by(org, &draft.why, now),
    };
    let built = build(&request, &material, &labels)?;
    let html = pack_html(&built.pack).map_err(|_| SealError::Malformed("a pack"))?;
    let text = pack_text(&built.pack);
    let sha256 = hash_of(&html, &text);
    let in_words = |bytes: Vec<u8>| {
        String::from_utf8(bytes)
            .map(Private::from)
            .map_err(|_| SealError::Malformed("a pack"))
    };
    Ok(PackFile {
        html: in_words(html)?,
        text: in_words(text)?,
        sha256,
        withheld: built.withheld,
        manifest: Manifest {
            recipient: draft.recipient,
            level: draft.level,
            fields: built.fields,
            incidents: draft.incidents.clone(),
            basis: basis(conn, scope, draft)?,
            decided_at: now,
            cannot_identify: draft.cannot_identify,
            signatures: Signatures::proposed(by.worker, by.role, now),
        },
    })
}

/// The answer a pack rests on. Where nobody was asked there is none; the rules then say so.
fn basis(conn: &mut Conn, scope: Scope, draft: &Draft) -> Result<Basis, ForwardError> {
    if let Why::Override(over) = draft.why {
        return Ok(Basis::Override(over));
    }
    let log = history(conn, scope, draft.report)?;
    let about = |statement: &Statement| matches!(statement, Statement::Sharing { to, .. } if *to == draft.recipient);
    let mut answers = log
        .events()
        .iter()
        .rev()
        .filter(|event| about(&event.statement));
    // The newest answer about the times in this pack; where there is none, the rules say why it is not enough.
    let latest = answers
        .clone()
        .find(|event| !event.incidents.is_disjoint(&draft.incidents))
        .or_else(|| answers.next())
        .ok_or(Refusal::NotAskedYet(draft.recipient))?;
    Ok(Basis::Consent(latest.id))
}

/// SHA-256 of both files, in hexadecimal: what the proposer has read.
fn hash_of(html: &[u8], text: &[u8]) -> String {
    let mut hash = Sha256::new();
    for part in [html, text] {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part);
    }
    HEXLOWER.encode(&hash.finalize())
}

/// How a recipient reaches us: the organisation's telephone and mail.
fn contact(org: &Organisation) -> String {
    let parts: Vec<_> = [&org.settings.phone, &org.settings.email]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect();
    if parts.is_empty() {
        org.name.clone()
    } else {
        parts.join(", ")
    }
}

/// The next working day when somebody may die or be badly hurt.
fn reply_by(org: &Organisation, why: &Why, now: DateTime<Utc>) -> chrono::NaiveDate {
    let days = match why {
        Why::Override(over) if over.ground.is_urgent() => 1,
        _ => ANSWER_ASKED_WITHIN_WORKING_DAYS,
    };
    let by = hours_of(org)
        .add_working_days(now, days)
        .unwrap_or(now + TimeDelta::days(days.into()));
    local_date(by)
}

/// Seals pack and reasons, wraps their keys for those who may sign, and writes the row.
fn written(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    by: &By,
    draft: &Draft,
    file: &PackFile,
) -> Result<ForwardRow, ForwardError> {
    let id = ForwardId(Uuid::now_v7());
    let (pack, reasons) = (new_block(), new_block());
    let bytes = json_bytes(file)?;
    let block = |id_of: BlockId, label, purpose, words| NewBlock {
        report: draft.report,
        id: id_of,
        label,
        subject: Some(id.0),
        author: Some(by.worker),
        purpose,
        words,
    };
    let sealed = sealing::seal_block(
        conn,
        office,
        scope,
        &block(pack, Label::Pack, Purpose::Identity, &bytes),
    )
    .map_err(too_long)?;
    let why = json_bytes(&draft.reasons)?;
    let sealed_reasons = sealing::seal_block(
        conn,
        office,
        scope,
        &block(reasons, Label::DecisionReason, Purpose::Story, &why),
    )
    .map_err(too_long)?;
    for (block, label, key) in [
        (pack, Label::Pack, &sealed.key),
        (reasons, Label::DecisionReason, &sealed_reasons.key),
    ] {
        wrap_for_signers(conn, office, scope, by, draft.report, (block, label), key)?;
    }
    let row = row_of(
        office,
        scope,
        by,
        draft,
        file,
        id,
        pack,
        reasons,
        &sealed.digest,
    );
    forwards::insert(conn, &row)?;
    // Read back at once: a manifest that cannot be read later would hold the pack for ever.
    manifest(&row)?;
    Ok(row)
}

fn too_long(error: SealError) -> ForwardError {
    match error {
        SealError::Vault(VaultError::TooLong) => ForwardError::TooLong,
        other => other.into(),
    }
}

/// Everybody who may sign and is not the proposer can open the pack and its reasons until it is decided.
fn wrap_for_signers(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    by: &By,
    report: ReportId,
    (block, label): (BlockId, Label),
    key: &BlockKey,
) -> Result<(), ForwardError> {
    let place = Place {
        organisation: scope.0,
        label,
        report: Some(report),
        row: block.0,
    };
    let barred = lanes::barred(conn, scope, report)?;
    for worker in accounts::workers(conn, scope)? {
        let signs = Role::parse(&worker.role).is_some_and(|role| allows(role, Deed::SignForward));
        let may = signs
            && worker.status == "active"
            && worker.id != by.worker
            && worker.public_key.is_some()
            && !barred.contains(&worker.id);
        if !may {
            continue;
        }
        let public = checked_worker(office, &worker)?;
        let number = u32::try_from(worker.key_number)
            .map_err(|_| SealError::Malformed("a worker's key number"))?;
        let recipient = Recipient {
            kind: RecipientKind::Approver,
            id: Some(worker.id.0),
            number,
            expires_at: None,
        };
        sealing::wrap_to_public(conn, office, scope, key, &place, &recipient, &public)?;
    }
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "one row with all its parts")]
fn row_of(
    office: &Office,
    scope: Scope,
    by: &By,
    draft: &Draft,
    file: &PackFile,
    id: ForwardId,
    pack: BlockId,
    reasons: BlockId,
    digest: &[u8; 32],
) -> ForwardRow {
    let now = office.clock.now();
    let (ground, over, event) = match (&draft.why, file.manifest.basis) {
        (Why::Agreed(grounds), Basis::Consent(event)) => {
            let codes: Vec<_> = grounds.iter().map(|ground| ground.code()).collect();
            (Some(codes.join(",")), None, Some(event))
        }
        (Why::Override(over), _) => (None, Some(over.ground), None),
        (Why::Agreed(_), Basis::Override(_)) => (None, None, None),
    };
    let urgent = over.is_some_and(|ground| ground.is_urgent()) && draft.told_by_phone;
    ForwardRow {
        organisation_id: scope.0,
        id,
        report_id: draft.report,
        decision: Decision::Forward.code().to_owned(),
        state: ForwardState::Proposed.code().to_owned(),
        recipient_class: draft.recipient.code().to_owned(),
        directory_id: Some(Id(draft.directory)),
        route: draft.route.code().to_owned(),
        level: Some(draft.level.code().to_owned()),
        ground,
        override_ground: over.map(|ground| ground.code().to_owned()),
        manifest: Json(json!(file.manifest)),
        consent_event_id: event,
        pack_block: Some(pack),
        reason_block: reasons,
        sealed_sha256: Some(digest.to_vec()),
        proposed_by: by.worker,
        proposed_at: now.into(),
        second_due: urgent.then(|| file.manifest.signatures.second_due().into()),
        told_by_phone: urgent,
        signed_by: None,
        signed_at: None,
        sent_at: None,
        proof_note_block: None,
        link_hash: None,
        link_salt: None,
        link_expires_at: None,
        opened_count: 0,
        acknowledged_at: None,
        last_update_at: None,
        ended_at: None,
        version: 1,
    }
}
