//! A safe nudge: a mail in words the person picked, sent when one of us writes to them. Where it goes is sealed
//! under the identity key; only a worker who is signed in and writes opens it.

use super::{VisitError, inside};
use crate::actions::sealing::{self, NewBlock, Purpose};
use crate::actions::{Office, SealError};
use crate::domain::ids::{BlockId, ReportId};
use crate::domain::mail_address::MailAddress;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError, keys, reports};
use crate::vault::Label;
use crate::vault::token::CookieToken;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;
use zeroize::Zeroizing;

/// What is sealed of a nudge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nudge {
    /// Where it goes.
    pub to: Private,
    /// Its subject.
    pub subject: Private,
    /// All that it says.
    pub body: Private,
}

impl Nudge {
    /// A nudge whose words were checked ([`crate::domain::nudge`]).
    pub fn new(to: &MailAddress, subject: &str, body: &str) -> Self {
        Self {
            to: Private::from(to.as_str()),
            subject: Private::from(subject),
            body: Private::from(body),
        }
    }
}

/// Whether the person wants to be nudged.
pub(super) fn is_set(conn: &mut Conn, scope: Scope, report: ReportId) -> Result<bool, StoreError> {
    Ok(!reports::blocks(conn, scope, report, Label::Nudge.code())?.is_empty())
}

/// The person wants to be nudged; what they wanted before is deleted.
///
/// # Errors
/// `Ended`; `Stopped`; keys or database.
pub async fn set(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    nudge: Nudge,
) -> Result<(), VisitError> {
    inside(office, org, token, move |at| {
        let report = reports::get(at.conn, at.scope, at.visit.report)?;
        if report.stop_asked_at.is_some() {
            return Err(VisitError::Stopped);
        }
        forget(at.conn, at.scope, at.visit.report)?;
        let words = serde_json::to_vec(&nudge)
            .map(Zeroizing::new)
            .map_err(|_| SealError::Malformed("a nudge to be sealed"))?;
        let block = NewBlock {
            report: at.visit.report,
            id: BlockId(Uuid::now_v7()),
            label: Label::Nudge,
            subject: None,
            author: None,
            purpose: Purpose::Identity,
            words: &words,
        };
        sealing::seal_block(at.conn, at.office, at.scope, &block)?;
        at.happened("nudge_set", json!({ "on": true }))
    })
    .await
}

/// The person does not want to be nudged any more: address and words are deleted.
///
/// # Errors
/// `Ended`; the database.
pub async fn end(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<(), VisitError> {
    inside(office, org, token, move |at| {
        if !is_set(at.conn, at.scope, at.visit.report)? {
            return Ok(());
        }
        forget(at.conn, at.scope, at.visit.report)?;
        at.happened("nudge_set", json!({ "on": false }))
    })
    .await
}

fn forget(conn: &mut Conn, scope: Scope, report: ReportId) -> Result<(), StoreError> {
    for row in reports::blocks(conn, scope, report, Label::Nudge.code())? {
        keys::delete_wraps_of_key(conn, scope, Id(row.id.0))?;
        reports::delete_block(conn, scope, row.id)?;
    }
    Ok(())
}
