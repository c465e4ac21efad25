//! Coming back: a code opens the thread of a report, or a report that is still being written.
//!
//! A wrong code and a right one take the same way: one slow derivation, the same two lookups, one
//! opening. What the visit knows is sealed under the visitor's cookie.

pub mod choices;
pub mod code;
pub mod deleting;
pub mod diary;
mod looking;
pub mod nudge;
pub mod sent;
mod typing;
pub mod writing;

pub use looking::{StatusPage, film, look};

use super::drafts::{self, DraftError, stretch};
use super::record::{Act, Actor, event, record};
use super::sealing::{self, Thread};
use super::{Office, SealError};
use crate::domain::ids::ReportId;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::sessions::{self, SessionRow};
use crate::store::threads::{self, ReturnCodeRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError, erasing};
use crate::vault::return_code::{ReturnCode, StretchedCode};
use crate::vault::token::{CookieToken, SessionKind, StateOf};
use crate::vault::{BlockKey, RecipientKind, SystemRandom, VaultError};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use typing::Typing;
use uuid::Uuid;
use zeroize::Zeroizing;

/// How long a visit may lie idle.
const IDLE: TimeDelta = TimeDelta::minutes(30);
/// How long a visit may last.
const LONGEST: TimeDelta = TimeDelta::hours(2);
/// The same thing sent again this soon is a button pressed twice.
const PRESSED_TWICE: TimeDelta = TimeDelta::minutes(1);
/// How far a visit has come: it has one stage.
const STAGE: &str = "open";
/// The kind of a visit's session row.
pub(super) const KIND: &str = "visit";

/// Why somebody could not come back, or what they asked for could not be done.
#[derive(Debug, thiserror::Error)]
pub enum VisitError {
    /// No report and no draft has this code (or it was switched off).
    #[error("no report has this code")]
    Wrong,
    /// Too many people at once.
    #[error("too many people at once")]
    Busy,
    /// There is no visit, or its time is over.
    #[error("there is no visit")]
    Ended,
    /// The person asked us to stop, and this would undo it.
    #[error("the person asked us to stop")]
    Stopped,
    /// The person asked us to delete everything, and this would undo it.
    #[error("the person asked us to delete everything")]
    Deleting,
    /// More words than one message holds.
    #[error("the message is too long")]
    TooLong,
    /// Keys or database.
    #[error(transparent)]
    Seal(SealError),
}

impl From<SealError> for VisitError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Vault(VaultError::TooLong) => Self::TooLong,
            other => Self::Seal(other),
        }
    }
}

impl From<VaultError> for VisitError {
    fn from(error: VaultError) -> Self {
        SealError::from(error).into()
    }
}

impl From<StoreError> for VisitError {
    fn from(error: StoreError) -> Self {
        Self::Seal(error.into())
    }
}

impl From<crate::vault::kdf_pool::Busy> for VisitError {
    fn from(_: crate::vault::kdf_pool::Busy) -> Self {
        Self::Busy
    }
}

/// What a code opened, with the token for the visitor's cookie.
#[derive(Debug)]
pub enum Opened {
    /// A report: its status page.
    Report(CookieToken),
    /// A report that is still being written.
    Draft(CookieToken, Box<drafts::Draft>),
    /// A report that was removed on this day.
    Removed(NaiveDate),
}

/// What a visit knows, sealed under its cookie.
#[derive(Serialize, Deserialize)]
struct State {
    thread_key: [u8; 32],
    code_id: Uuid,
    code_key: [u8; 32],
    /// A new code, until the person says that they have it.
    shown: Option<String>,
    /// Whether they said on this visit how it was for them.
    #[serde(default)]
    said_how: bool,
    /// By when we answer the message they have just sent, until their page has said so.
    #[serde(default)]
    answer_by: Option<DateTime<Utc>>,
    /// What stands in the box for a message and is not sent.
    #[serde(default)]
    typed: Private,
    #[serde(default)]
    typing: Typing,
    /// A film was chosen for it and is not kept, and their page has not said so yet.
    #[serde(default)]
    without_film: bool,
}

/// One visit, opened.
struct Visit {
    report: ReportId,
    state: State,
    row: SessionRow,
}

impl Visit {
    fn key(&self) -> BlockKey {
        BlockKey::from_key(Zeroizing::new(self.state.thread_key))
    }
}

/// Opens whatever a code opens.
///
/// # Errors
/// `Wrong` when it opens nothing; `Busy`; keys or database.
pub async fn come_back(
    office: &Office,
    org: &Organisation,
    code: ReturnCode,
) -> Result<Opened, VisitError> {
    let stretched = stretch(office, org, code).await?;
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let pepper = work.secret.pepper(drafts::PEPPER_IN_USE);
            let lookups = vec![stretched.id(&pepper, scope.0).to_vec()];
            let code = threads::find_code(conn, scope, &lookups)?;
            let draft = crate::store::drafts::by_code(conn, scope, &lookups)?;
            match (code, draft) {
                (Some(row), _) => {
                    open_report(conn, &work, scope, &row, &stretched).map(Opened::Report)
                }
                (None, Some(row)) => match drafts::take_up(conn, &work, scope, row, &stretched) {
                    Ok((token, draft)) => Ok(Opened::Draft(token, Box::new(draft))),
                    Err(DraftError::Gone | DraftError::TooLong) => Err(VisitError::Wrong),
                    Err(DraftError::Seal(error)) => Err(error.into()),
                },
                (None, None) => {
                    stretched.dummy_open(&pepper);
                    match erasing::tombstone_of_code(conn, scope, &lookups)? {
                        Some(removed_on) => Ok(Opened::Removed(removed_on)),
                        None => Err(VisitError::Wrong),
                    }
                }
            }
        })
        .await
}

fn open_report(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    code: &ReturnCodeRow,
    stretched: &StretchedCode,
) -> Result<CookieToken, VisitError> {
    let salt = <[u8; 16]>::try_from(code.salt.as_slice())
        .map_err(|_| SealError::Malformed("a code's salt"))?;
    let pepper =
        u16::try_from(code.pepper_version).map_err(|_| SealError::Malformed("a code's pepper"))?;
    let secret = stretched.wrap_secret(&office.secret.pepper(pepper), &salt);
    let row = sealing::thread_row(conn, scope, code.report_id)?;
    let place = sealing::place_of(scope, &row)?;
    let key = sealing::key_under(
        conn,
        scope,
        &place,
        RecipientKind::ReturnCode,
        Some(code.id.0),
        &secret,
    )?;
    let now = office.clock.now();
    threads::visited(
        conn,
        scope,
        code.id,
        now.into(),
        &code.lookup,
        code.pepper_version,
    )?;
    let state = State {
        thread_key: **key.key(),
        code_id: code.id.0,
        code_key: **secret.key(),
        shown: None,
        said_how: false,
        answer_by: None,
        typed: Private::default(),
        typing: Typing::default(),
        without_film: false,
    };
    let token = CookieToken::generate(&SystemRandom);
    sessions::insert(
        conn,
        &SessionRow {
            organisation_id: scope.0,
            id: token.id().to_vec(),
            kind: KIND.to_owned(),
            owner_id: Some(Id(code.report_id.0)),
            stage: STAGE.to_owned(),
            sealed: seal_state(office, scope, code.report_id, &token, &state)?,
            created_at: now.into(),
            last_seen_at: now.into(),
            expires_at: (now + LONGEST).into(),
        },
    )?;
    Ok(token)
}

fn of(scope: Scope, report: ReportId) -> StateOf<'static> {
    StateOf {
        organisation: scope.0,
        kind: SessionKind::Visit,
        account: report.0,
        stage: STAGE,
    }
}

fn seal_state(
    office: &Office,
    scope: Scope,
    report: ReportId,
    token: &CookieToken,
    state: &State,
) -> Result<Vec<u8>, SealError> {
    let plain = Zeroizing::new(
        serde_json::to_vec(state).map_err(|_| SealError::Malformed("a visit to be sealed"))?,
    );
    Ok(token.seal_state(
        &office.secret.session(),
        &of(scope, report),
        &plain,
        &SystemRandom,
    ))
}

/// Opens the visit of a cookie and notes that it is in use.
fn visit(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    token: &CookieToken,
) -> Result<Visit, VisitError> {
    let now = office.clock.now();
    let row = sessions::find(conn, scope, KIND, &token.id())?.ok_or(VisitError::Ended)?;
    if row.expires_at.0 <= now || row.last_seen_at.0 + IDLE <= now {
        return Err(VisitError::Ended);
    }
    sessions::touch(conn, scope, &token.id(), now.into())?;
    // Read once more: now nothing else changes it until this is done. Words that are kept while the same words are
    // sent must not come back into the box.
    let row = sessions::find(conn, scope, KIND, &token.id())?.ok_or(VisitError::Ended)?;
    let report = ReportId(row.owner_id.ok_or(VisitError::Ended)?.0);
    let opened = token
        .open_state(&office.secret.session(), &of(scope, report), &row.sealed)
        .map_err(|_| VisitError::Ended)?;
    let state = serde_json::from_slice(&opened).map_err(|_| SealError::Malformed("a visit"))?;
    Ok(Visit { report, state, row })
}

/// Notes that they say how it was for them. Says whether it is the first time on this visit.
///
/// # Errors
/// `Ended`; the database.
pub async fn said_how(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<bool, VisitError> {
    inside(office, org, token, move |at| {
        let is_first = !at.visit.state.said_how;
        at.visit.state.said_how = true;
        at.keep()?;
        Ok(is_first)
    })
    .await
}

/// Whether they said on this visit how it was for them.
///
/// # Errors
/// `Ended`; the database.
pub async fn has_said_how(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<bool, VisitError> {
    inside(office, org, token, |at| Ok(at.visit.state.said_how)).await
}

/// Ends a visit.
///
/// # Errors
/// When the database does not answer.
pub async fn end(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<(), VisitError> {
    let (scope, id) = (Scope(org.id), token.id());
    office
        .store
        .write(move |conn| Ok(sessions::end(conn, scope, &id)?))
        .await
}

/// One visit inside the transaction of something that is done on it.
struct Inside<'a> {
    conn: &'a mut Conn,
    office: &'a Office,
    scope: Scope,
    token: &'a CookieToken,
    visit: Visit,
}

/// Opens the visit of a cookie and does a deed in it, all in one transaction.
async fn inside<T, E>(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    deed: impl FnOnce(&mut Inside<'_>) -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    T: Send + 'static,
    E: From<StoreError> + From<VisitError> + Send + 'static,
{
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let visit = visit(conn, &work, scope, &token)?;
            deed(&mut Inside {
                conn,
                office: &work,
                scope,
                token: &token,
                visit,
            })
        })
        .await
}

impl Inside<'_> {
    /// What the person and we write to each other, with the key that their code opened.
    fn thread(&mut self) -> Result<Thread, SealError> {
        Ok(Thread {
            row: sealing::thread_row(self.conn, self.scope, self.visit.report)?,
            key: self.visit.key(),
        })
    }

    /// Keeps what the visit knows now.
    fn keep(&mut self) -> Result<(), VisitError> {
        let (report, state) = (self.visit.report, &self.visit.state);
        let sealed = seal_state(self.office, self.scope, report, self.token, state)?;
        let id = &self.visit.row.id;
        Ok(sessions::save(self.conn, self.scope, id, STAGE, &sealed)?)
    }

    /// Something the person did: on the report's timeline, on their own page, and in the record.
    fn happened(&mut self, kind: &str, detail: serde_json::Value) -> Result<(), VisitError> {
        let report = self.visit.report;
        let (office, scope, said) = (self.office, self.scope, detail.clone());
        event(self.conn, office, scope, report, None, kind, said, true)?;
        Ok(self.note(kind, detail)?)
    }

    /// The same in the record alone.
    fn note(&mut self, act: &str, detail: serde_json::Value) -> Result<(), SealError> {
        note(
            self.conn,
            self.office,
            self.scope,
            self.visit.report,
            act,
            detail,
        )
    }
}

fn note(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    act: &str,
    detail: serde_json::Value,
) -> Result<(), SealError> {
    let act = Act {
        actor: Actor::Person,
        act,
        object_kind: "report",
        object: Some(report.0),
        detail,
        digest: None,
    };
    record(conn, office, scope, &act)?;
    Ok(())
}
