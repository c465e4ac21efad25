//! The person said no after a pack was out. It cannot be unsent, but whoever has it is told.

use super::{By, ForwardError, history, is_out, not_barred, note};
use crate::actions::Office;
use crate::actions::record::{Actor, event};
use crate::domain::consent::{ConsentLog, Level, RecipientClass};
use crate::domain::ids::{ForwardId, ReportId};
use crate::domain::settings::Organisation;
use crate::store::forwards::{self, ForwardRow};
use crate::store::{Conn, Scope, StoreError, directory, reports};
use serde_json::json;

/// The line of the timeline that says that a recipient was told of the no.
const TOLD_OF_NO: &str = "police_told_of_no";

/// Somebody who has a pack and does not know yet that the person has said no since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToRing {
    /// The decision.
    pub forward: ForwardId,
    /// Who has it.
    pub recipient: String,
    /// Where to ring.
    pub phone: String,
}

impl ToRing {
    /// What to do, for the caseworker.
    pub fn words(&self) -> String {
        let at = match self.phone.as_str() {
            "" => String::new(),
            phone => format!(" on {phone}"),
        };
        format!(
            "The person has said no since this was sent. Ring {}{at} and tell them; write down that you did.",
            self.recipient
        )
    }
}

/// Who has to be rung about a report: those who have a pack that rested on a yes, after the person said no or
/// asked us to stop, until somebody wrote down that they were told.
///
/// # Errors
/// The database.
pub fn to_ring(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    log: &ConsentLog,
) -> Result<Vec<ToRing>, StoreError> {
    let mut calls = Vec::new();
    for row in forwards::of_report(conn, scope, report)? {
        if !has_said_no_since(log, &row) || is_told(conn, scope, log, &row)? {
            continue;
        }
        let contact = row
            .directory_id
            .map(|id| directory::get(conn, scope, id))
            .transpose()?;
        let (recipient, phone) = contact.map_or_else(
            || ("whoever has it".to_owned(), String::new()),
            |contact| (contact.name, contact.phone),
        );
        calls.push(ToRing {
            forward: row.id,
            recipient,
            phone,
        });
    }
    Ok(calls)
}

/// When the person said the no that holds now for a row's recipient.
fn no_since(log: &ConsentLog, row: &ForwardRow) -> Option<chrono::DateTime<chrono::Utc>> {
    let standing = log.standing(RecipientClass::parse(&row.recipient_class)?);
    standing
        .since
        .filter(|_| standing.level == Level::RecordOnly)
}

fn has_said_no_since(log: &ConsentLog, row: &ForwardRow) -> bool {
    let rested_on_a_yes = row.pack_block.is_some() && row.override_ground.is_none();
    let (Some(sent), Some(no)) = (row.sent_at, no_since(log, row)) else {
        return false;
    };
    rested_on_a_yes && is_out(row) && no >= sent.0
}

fn is_told(
    conn: &mut Conn,
    scope: Scope,
    log: &ConsentLog,
    row: &ForwardRow,
) -> Result<bool, StoreError> {
    let (no, id) = (no_since(log, row), json!(row.id));
    let lines = reports::events(conn, scope, row.report_id)?;
    Ok(lines.iter().any(|line| {
        let about_this = line.kind == TOLD_OF_NO && line.detail.0.get("forward") == Some(&id);
        about_this && no.is_some_and(|no| line.at.0 >= no)
    }))
}

/// Writes down that the recipient was rung and told of the no.
///
/// # Errors
/// `Stale` when there is nobody to ring, or somebody was first; the database.
pub async fn rang(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
) -> Result<(), ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let row = forwards::get(conn, scope, id)?;
            not_barred(conn, scope, row.report_id, by.worker)?;
            let log = history(conn, scope, row.report_id)?;
            let calls = to_ring(conn, scope, row.report_id, &log)?;
            if !calls.iter().any(|call| call.forward == id) {
                return Err(ForwardError::Stale);
            }
            let actor = Actor::Worker(by.worker);
            note(conn, &work, scope, &row, actor, TOLD_OF_NO, json!({}))?;
            let (detail, worker) = (json!({ "forward": row.id }), Some(by.worker));
            event(
                conn,
                &work,
                scope,
                row.report_id,
                worker,
                TOLD_OF_NO,
                detail,
                true,
            )?;
            Ok(())
        })
        .await
}
