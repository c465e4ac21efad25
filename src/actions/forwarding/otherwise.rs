//! Deciding that nobody is told: not now, the person's choice, or no ground.

use super::{
    By, ForwardError, Reasons, history, json_bytes, move_lane, new_block, not_barred, note,
    settle_due,
};
use crate::actions::Office;
use crate::actions::record::{Actor, event};
use crate::actions::sealing::{self, NewBlock, Purpose};
use crate::domain::consent::RecipientClass;
use crate::domain::forwarding::{Decision, ForwardState, NoForward, may_decide_otherwise};
use crate::domain::ids::{ForwardId, ReportId};
use crate::domain::lanes::LaneState;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::Scope;
use crate::store::forwards::{self, ForwardRow};
use crate::store::types::Json;
use crate::vault::Label;
use chrono::{DateTime, Utc};
use serde_json::json;
use uuid::Uuid;

/// A decision not to tell the police now.
#[derive(Debug, Clone)]
pub struct Otherwise {
    /// The report.
    pub report: ReportId,
    /// Which decision.
    pub decision: Decision,
    /// Why, for us.
    pub note: Private,
    /// What the person is told, in words they can read.
    pub for_person: Private,
    /// The person was offered help to report directly.
    pub help_to_report: bool,
    /// When we look at it again, for "not now".
    pub look_again: Option<DateTime<Utc>>,
}

/// Writes the decision down and tells the person what it is.
///
/// # Errors
/// The refusal; keys or database.
pub async fn decide_otherwise(
    office: &Office,
    org: &Organisation,
    by: By,
    given: Otherwise,
) -> Result<ForwardId, ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            not_barred(conn, scope, given.report, by.worker)?;
            let log = history(conn, scope, given.report)?;
            let known = NoForward {
                role: by.role,
                reason_given: !given.for_person.is_blank(),
                help_to_report_given: given.help_to_report,
            };
            may_decide_otherwise(given.decision, &log, RecipientClass::Police, &known)?;
            let row = row(&work, scope, &by, &given);
            let words = json_bytes(&Reasons {
                note: given.note.clone(),
                ..Reasons::default()
            })?;
            sealing::seal_block(
                conn,
                &work,
                scope,
                &NewBlock {
                    report: given.report,
                    id: row.reason_block,
                    label: Label::DecisionReason,
                    subject: Some(row.id.0),
                    author: Some(by.worker),
                    purpose: Purpose::Story,
                    words: &words,
                },
            )?;
            forwards::insert(conn, &row)?;
            if !given.for_person.is_blank() {
                let thread = sealing::thread_for_worker(conn, scope, given.report, &by.keyring)?;
                let from = Some(by.worker);
                sealing::write_message(conn, &work, scope, &thread, from, &given.for_person, None)?;
            }
            let detail = json!({ "decision": given.decision.code() });
            event(
                conn,
                &work,
                scope,
                given.report,
                Some(by.worker),
                "police_decided",
                detail.clone(),
                true,
            )?;
            let actor = Actor::Worker(by.worker);
            note(conn, &work, scope, &row, actor, "forward_decided", detail)?;
            let (lane, next) = match given.decision {
                Decision::PersonsChoice => (LaneState::Declined, None),
                Decision::NoGround => (LaneState::NotNeeded, None),
                Decision::NotNow | Decision::Forward => (LaneState::InProgress, given.look_again),
            };
            let outcome = Some(given.decision.code());
            move_lane(conn, &work, scope, given.report, lane, by.worker, outcome)?;
            settle_due(conn, scope, given.report, next)?;
            Ok(row.id)
        })
        .await
}

fn row(office: &Office, scope: Scope, by: &By, given: &Otherwise) -> ForwardRow {
    let now = office.clock.now();
    ForwardRow {
        organisation_id: scope.0,
        id: ForwardId(Uuid::now_v7()),
        report_id: given.report,
        decision: given.decision.code().to_owned(),
        state: ForwardState::Recorded.code().to_owned(),
        recipient_class: RecipientClass::Police.code().to_owned(),
        directory_id: None,
        route: "none".to_owned(),
        level: None,
        ground: None,
        override_ground: None,
        manifest: Json(json!({})),
        consent_event_id: None,
        pack_block: None,
        reason_block: new_block(),
        sealed_sha256: None,
        proposed_by: by.worker,
        proposed_at: now.into(),
        second_due: None,
        told_by_phone: false,
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
        ended_at: Some(now.into()),
        version: 1,
    }
}
