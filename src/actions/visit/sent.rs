//! What left the house, as the person is told it.

use crate::actions::SealError;
use crate::actions::forwarding::{is_out, manifest, person_may_hear_of};
use crate::domain::consent::{Level, RecipientClass};
use crate::domain::forwarding::{Field, FieldGroup};
use crate::domain::ids::{IncidentId, ReportId};
use crate::store::forwards::{self, ForwardRow};
use crate::store::{Conn, Scope, StoreError, directory};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// One thing that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentOut {
    /// When.
    pub at: DateTime<Utc>,
    /// What kind of recipient.
    pub to: RecipientClass,
    /// Who, by name ("Essex Police"); blank when the directory does not have them any more.
    pub name: String,
    /// With the name or without.
    pub level: Level,
    /// Sent without the person's yes.
    pub without_yes: bool,
    /// What kinds of things were in it.
    pub things: BTreeSet<FieldGroup>,
    /// Which times it was about.
    pub incidents: BTreeSet<IncidentId>,
    /// Somebody there has read it.
    pub was_read: bool,
    /// It was taken back.
    pub taken_back: bool,
    /// They answered.
    pub answered: bool,
}

/// What was sent, oldest first, and whether there is something that the page is silent about.
pub(super) fn what_was_sent(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<(Vec<SentOut>, bool), SealError> {
    let mut out: Vec<ForwardRow> = forwards::of_report(conn, scope, report)?
        .into_iter()
        .filter(|row| row.sent_at.is_some())
        .collect();
    out.sort_by_key(|row| row.sent_at);
    let all = out.len();
    out.retain(person_may_hear_of);
    let unheard = out.len() < all;
    let heard = out
        .into_iter()
        .map(|row| told(conn, scope, &row))
        .collect::<Result<Vec<_>, SealError>>()?;
    Ok((heard, unheard))
}

fn told(conn: &mut Conn, scope: Scope, row: &ForwardRow) -> Result<SentOut, SealError> {
    let held = manifest(row)?;
    let name = match row.directory_id {
        Some(id) => match directory::get(conn, scope, id) {
            Ok(entry) => entry.name,
            Err(StoreError::Missing) => String::new(),
            Err(error) => return Err(error.into()),
        },
        None => String::new(),
    };
    Ok(SentOut {
        at: row.sent_at.map_or(row.proposed_at.0, |at| at.0),
        to: held.recipient,
        name,
        level: held.level,
        without_yes: row.override_ground.is_some(),
        things: held
            .fields
            .iter()
            .map(|sent| Field::group(sent.field))
            .collect(),
        incidents: held.incidents,
        was_read: is_out(row),
        taken_back: row.state == "withdrawn",
        answered: row.acknowledged_at.is_some() || row.state == "answered",
    })
}
