//! What a caseworker does with a report: each deed one function, one transaction, one line of the record.
//!
//! A deed begins by taking the report in hand. What this worker is barred from is then not there at all,
//! and a report that somebody else changed since the form was drawn is refused with their name.

pub mod closing;
pub mod contact;
pub mod files;
pub mod film;
pub mod finishing;
pub mod lanes;
pub mod level;
pub mod linking;
pub mod listing;
pub mod lost_code;
pub mod opening;
pub mod promises;
pub mod reading;
pub mod removing;
pub mod taking;

use super::keyring::Keyring;
use super::record::{Act, Actor, event, record};
use super::sealing::{self, NewBlock, Purpose};
use super::{Office, SealError};
use crate::domain::ids::{BlockId, ReportId, WorkerId};
use crate::domain::lanes::LaneRefusal;
use crate::domain::permissions::{Deed, Role, allows};
use crate::domain::risk::RiskRefusal;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::reports::{self, ReportRow};
use crate::store::{Conn, Scope, StoreError, accounts, queue};
use crate::vault::Label;
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// The worker who does a deed, with what they can open.
#[derive(Debug, Clone)]
pub struct Caseworker {
    /// Who.
    pub id: WorkerId,
    /// Their role today.
    pub role: Role,
    /// What they can open.
    pub keyring: Arc<Keyring>,
}

/// Somebody changed the report first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct First {
    /// The worker's name; `None` when it was the person, or the clock.
    pub who: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
    /// The kind of event they caused.
    pub what: String,
    /// Its coded detail.
    pub detail: Value,
    /// The version the report has now.
    pub version: i32,
}

/// Why a deed on a report was not done. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    /// Not there, or not theirs: the two look the same.
    #[error("no such report for this worker")]
    NotTheirs,
    /// Somebody else was first.
    #[error("somebody else changed the report first")]
    First(Box<First>),
    /// A lane may not move, or the report not close.
    #[error("{0}")]
    Lane(#[from] LaneRefusal),
    /// The level may not be set.
    #[error("{0}")]
    Risk(#[from] RiskRefusal),
    /// The report is closed; it is opened again first.
    #[error("the report is closed")]
    Closed,
    /// The other worker cannot have it: not a caseworker, or barred from it.
    #[error("this worker cannot have the report")]
    CannotHave,
    /// The person did not give this way to be reached.
    #[error("the person did not give this way to be reached")]
    NoSafeWay,
    /// Too many codes are being made at once.
    #[error("too many people at once")]
    Busy,
    /// No report of theirs has this reference.
    #[error("no report has this reference")]
    NoSuchReference,
    /// The person did not ask us to delete it.
    #[error("the person did not ask us to delete it")]
    NotAsked,
    /// Something keeps us from removing it.
    #[error("something keeps us from removing it")]
    Held,
    /// Keys or database.
    #[error(transparent)]
    Seal(SealError),
}

impl From<SealError> for CaseError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Store(StoreError::Missing) => Self::NotTheirs,
            other => Self::Seal(other),
        }
    }
}

impl From<StoreError> for CaseError {
    fn from(error: StoreError) -> Self {
        SealError::from(error).into()
    }
}

/// A report in hand, inside one transaction.
pub struct InHand<'c> {
    /// The transaction.
    pub conn: &'c mut Conn,
    /// What every deed needs.
    pub office: &'c Office,
    /// Whose report it is.
    pub scope: Scope,
    /// Who works on it.
    pub who: &'c Caseworker,
    /// The report, to be changed and then [`InHand::save`]d.
    pub report: ReportRow,
}

impl InHand<'_> {
    /// Seals words for the organisation's caseworkers.
    ///
    /// # Errors
    /// `TooLong`; the database.
    pub fn seal(
        &mut self,
        label: Label,
        subject: Option<Uuid>,
        words: &Private,
    ) -> Result<BlockId, CaseError> {
        let id = BlockId(Uuid::now_v7());
        let block = NewBlock {
            report: self.report.id,
            id,
            label,
            subject,
            author: Some(self.who.id),
            purpose: Purpose::Story,
            words: words.expose().as_bytes(),
        };
        sealing::seal_block(self.conn, self.office, self.scope, &block)?;
        Ok(id)
    }

    /// Seals words if there are any.
    ///
    /// # Errors
    /// As [`InHand::seal`].
    pub fn seal_some(
        &mut self,
        label: Label,
        words: &Private,
    ) -> Result<Option<BlockId>, CaseError> {
        if words.is_blank() {
            return Ok(None);
        }
        self.seal(label, None, words).map(Some)
    }

    /// Adds a line to the report's timeline and to the record.
    ///
    /// # Errors
    /// The database.
    pub fn note(
        &mut self,
        kind: &str,
        detail: Value,
        shown_to_person: bool,
    ) -> Result<(), CaseError> {
        event(
            self.conn,
            self.office,
            self.scope,
            self.report.id,
            Some(self.who.id),
            kind,
            detail.clone(),
            shown_to_person,
        )?;
        self.record(kind, detail)
    }

    /// Adds a line to the record only.
    ///
    /// # Errors
    /// The database.
    pub fn record(&mut self, act: &str, detail: Value) -> Result<(), CaseError> {
        let act = Act {
            actor: Actor::Worker(self.who.id),
            act,
            object_kind: "report",
            object: Some(self.report.id.0),
            detail,
            digest: None,
        };
        Ok(record(self.conn, self.office, self.scope, &act)?)
    }

    /// Writes the changed report; forms drawn before are then out of date.
    ///
    /// # Errors
    /// The database.
    pub fn save(&mut self) -> Result<(), CaseError> {
        reports::update(self.conn, &self.report)?;
        self.report.version += 1;
        Ok(())
    }
}

/// Does work on a report within one transaction, if the report is this worker's to work on and still as it was
/// when `version` was read (`None` where the deed only adds something).
async fn in_hand<T: Send + 'static>(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: Option<i32>,
    work: impl FnOnce(&mut InHand<'_>) -> Result<T, CaseError> + Send + 'static,
) -> Result<T, CaseError> {
    let (office, scope, who) = (office.clone(), Scope(org.id), who.clone());
    let inner = office.clone();
    office
        .store
        .write(move |conn| {
            let report = theirs(conn, scope, &who, report)?;
            if version.is_some_and(|version| version != report.version) {
                return Err(CaseError::First(Box::new(first(conn, scope, &report)?)));
            }
            work(&mut InHand {
                conn,
                office: &inner,
                scope,
                who: &who,
                report,
            })
        })
        .await
}

/// A report that must be open for the deed.
fn still_open(hand: &InHand<'_>) -> Result<(), CaseError> {
    match hand.report.closed_at {
        Some(_) => Err(CaseError::Closed),
        None => Ok(()),
    }
}

/// A report, if this worker may open it: of this organisation, and no conflict of interest.
///
/// # Errors
/// `NotTheirs` otherwise.
pub fn theirs(
    conn: &mut Conn,
    scope: Scope,
    who: &Caseworker,
    report: ReportId,
) -> Result<ReportRow, CaseError> {
    let barred = queue::barred_from(conn, scope, who.id)?.contains(&report);
    if barred || !allows(who.role, Deed::OpenReport) {
        return Err(CaseError::NotTheirs);
    }
    Ok(reports::get(conn, scope, report)?)
}

/// Who changed the report last, and when.
fn first(conn: &mut Conn, scope: Scope, report: &ReportRow) -> Result<First, CaseError> {
    let last = reports::events(conn, scope, report.id)?
        .into_iter()
        .find(|event| event.kind != "note");
    let who = match last.as_ref().and_then(|event| event.worker_id) {
        Some(worker) => Some(accounts::get_worker(conn, scope, worker)?.display_name),
        None => None,
    };
    Ok(First {
        who,
        at: last
            .as_ref()
            .map_or(report.received_at.0, |event| event.at.0),
        detail: last
            .as_ref()
            .map_or(Value::Null, |event| event.detail.0.clone()),
        what: last.map(|event| event.kind).unwrap_or_default(),
        version: report.version,
    })
}
