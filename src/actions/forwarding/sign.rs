//! The second signature: the same bytes, opened, read and signed; or a no.

use super::view::{PACK_OPENED, open_for};
use super::{
    By, ForwardError, end_wraps, history, manifest, not_barred, note, settle_due, signature,
};
use crate::actions::Office;
use crate::actions::record::{Actor, event};
use crate::actions::sealing::{self, NewBlock, Purpose};
use crate::domain::consent::consent_holds;
use crate::domain::forwarding::{ForwardState, Refusal, may_sign};
use crate::domain::ids::{ForwardId, WorkerId};
use crate::domain::permissions::{Deed, allows};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::forwards::{self, ForwardRow};
use crate::store::types::{Id, Json};
use crate::store::{Conn, Scope, StoreError, audit};
use crate::vault::Label;
use serde_json::json;

/// Adds the second signature. `seen` is the SHA-256 of the sealed pack that the signer has read.
///
/// # Errors
/// The refusal; `Stale` when somebody was first; `NotOurs` for a pack whose bytes were changed.
pub async fn sign(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
    version: i32,
    seen: Vec<u8>,
) -> Result<(), ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let mut row = waiting(forwards::get(conn, scope, id)?, version)?;
            not_barred(conn, scope, row.report_id, by.worker)?;
            let held = manifest(&row)?;
            let sealed = row.sealed_sha256.clone().unwrap_or_default();
            let without_consent = row.override_ground.is_some();
            may_sign(
                &held.signatures.proposed,
                by.worker,
                by.role,
                without_consent,
                &sealed,
                &seen,
            )?;
            if !has_opened(conn, scope, &row, by.worker)? {
                return Err(Refusal::PackNotOpened.into());
            }
            // Opened once more: it must be the same pack inside, made from the same manifest.
            let opened = open_for(conn, &work, scope, &row, &by)?;
            if opened.digest.as_slice() != sealed {
                return Err(Refusal::NotTheSamePack.into());
            }
            let log = history(conn, scope, row.report_id)?;
            consent_holds(&log, &held, work.clock.now())?;
            let mut signed = held;
            signed.signatures.second = Some(signature(&work, &by));
            row.manifest = Json(json!(signed));
            row.signed_by = Some(by.worker);
            row.signed_at = Some(work.clock.now().into());
            if row.state == ForwardState::Proposed.code() {
                row.state = ForwardState::Signed.code().to_owned();
            }
            forwards::update(conn, &row)?;
            end_approver_wraps(conn, scope, &row)?;
            settle_due(conn, scope, row.report_id, None)?;
            let actor = Actor::Worker(by.worker);
            note(conn, &work, scope, &row, actor, "forward_signed", json!({}))?;
            let detail = json!({ "forward": row.id });
            let worker = Some(by.worker);
            event(
                conn,
                &work,
                scope,
                row.report_id,
                worker,
                "police_signed",
                detail,
                false,
            )?;
            Ok(())
        })
        .await
}

/// The second person says no, with a reason for the proposer.
///
/// # Errors
/// The refusal; `Stale` when somebody was first.
pub async fn refuse(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
    version: i32,
    why: Private,
) -> Result<(), ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let mut row = waiting(forwards::get(conn, scope, id)?, version)?;
            not_barred(conn, scope, row.report_id, by.worker)?;
            let held = manifest(&row)?;
            if held.signatures.proposed.by == by.worker {
                return Err(Refusal::OwnProposal.into());
            }
            if !allows(by.role, Deed::SignForward) {
                return Err(Refusal::RoleMayNotSign.into());
            }
            if why.is_blank() {
                return Err(Refusal::ReasonMissing.into());
            }
            let block = super::new_block();
            sealing::seal_block(
                conn,
                &work,
                scope,
                &NewBlock {
                    report: row.report_id,
                    id: block,
                    label: Label::Note,
                    subject: Some(row.id.0),
                    author: Some(by.worker),
                    purpose: Purpose::Story,
                    words: why.expose().as_bytes(),
                },
            )?;
            row.signed_by = Some(by.worker);
            row.signed_at = Some(work.clock.now().into());
            row.state = ForwardState::Refused.code().to_owned();
            // What somebody has opened already is still answered for.
            let out_already = row.opened_count > 0
                || (row.sent_at.is_some() && row.route == super::Route::SecureWay.code());
            if !out_already {
                row.ended_at = Some(work.clock.now().into());
            }
            row.link_expires_at = row.link_expires_at.map(|_| work.clock.now().into());
            forwards::update(conn, &row)?;
            end_wraps(conn, scope, &row)?;
            let actor = Actor::Worker(by.worker);
            note(
                conn,
                &work,
                scope,
                &row,
                actor,
                "forward_refused",
                json!({}),
            )?;
            let detail = json!({ "forward": row.id });
            let worker = Some(by.worker);
            event(
                conn,
                &work,
                scope,
                row.report_id,
                worker,
                "police_refused",
                detail,
                false,
            )?;
            Ok(())
        })
        .await
}

/// Whether this worker has opened the sealed bytes that stand in the register now. The record says so: each
/// opening is written down before the pack is shown, with the digest of what was opened.
fn has_opened(
    conn: &mut Conn,
    scope: Scope,
    row: &ForwardRow,
    worker: WorkerId,
) -> Result<bool, StoreError> {
    let acts = audit::of_object(conn, scope, Id(row.id.0))?;
    Ok(acts.iter().any(|act| {
        act.act == PACK_OPENED
            && act.actor_id == Some(Id(worker.0))
            && act.digest == row.sealed_sha256
    }))
}

/// A decision that still waits for its second signature, as the page showed it.
fn waiting(row: ForwardRow, version: i32) -> Result<ForwardRow, ForwardError> {
    let open = row.signed_by.is_none() && row.ended_at.is_none() && row.pack_block.is_some();
    if !open || row.version != version {
        return Err(ForwardError::Stale);
    }
    Ok(row)
}

fn end_approver_wraps(conn: &mut Conn, scope: Scope, row: &ForwardRow) -> Result<(), ForwardError> {
    use crate::store::keys;
    use crate::vault::RecipientKind;
    for block in row.pack_block.into_iter().chain([row.reason_block]) {
        keys::delete_wraps_of(conn, scope, Id(block.0), RecipientKind::Approver.code())?;
    }
    Ok(())
}
