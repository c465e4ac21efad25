//! Coming back: a code opens the thread of a report, or a report that is still being written.
//!
//! A wrong code and a right one take the same way: one slow derivation, the same two lookups, one
//! opening. What the visit knows is sealed under the visitor's cookie.

pub mod choices;
pub mod code;
pub mod deleting;
pub mod diary;
pub mod nudge;
pub mod sent;

use super::casework::files::films;
use super::drafts::{self, DraftError, stretch};
use super::files::reading::OpenFile;
use super::files::sending::key_of_film;
use super::record::{Act, Actor, event, record};
use super::sealing::{self, Message, Thread};
use super::send_report::ThreadPage;
use super::{Office, SealError, forwarding};
use crate::domain::answers::Answers;
use crate::domain::consent::ConsentLog;
use crate::domain::ids::{FileId, IncidentId, MessageId, ReportId};
use crate::domain::promises;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::lanes::{self, LaneRow};
use crate::store::reports::{self, IncidentRow, ReportEventRow, ReportRow};
use crate::store::sessions::{self, SessionRow};
use crate::store::threads::{self, ReturnCodeRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError, erasing, files};
use crate::vault::return_code::{ReturnCode, StretchedCode};
use crate::vault::token::{CookieToken, SessionKind, StateOf};
use crate::vault::wrap::WrapSecret;
use crate::vault::{BlockKey, Label, RecipientKind, SystemRandom, VaultError};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;
use zeroize::Zeroizing;

/// How long a visit may lie idle.
const IDLE: TimeDelta = TimeDelta::minutes(30);
/// How long a visit may last.
const LONGEST: TimeDelta = TimeDelta::hours(2);
/// The same words sent again this soon are a button pressed twice.
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
    let report = ReportId(row.owner_id.ok_or(VisitError::Ended)?.0);
    let opened = token
        .open_state(&office.secret.session(), &of(scope, report), &row.sealed)
        .map_err(|_| VisitError::Ended)?;
    let state = serde_json::from_slice(&opened).map_err(|_| SealError::Malformed("a visit"))?;
    sessions::touch(conn, scope, &token.id(), now.into())?;
    Ok(Visit { report, state, row })
}

fn keep_state(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    token: &CookieToken,
    visit: &Visit,
) -> Result<(), VisitError> {
    let sealed = seal_state(office, scope, visit.report, token, &visit.state)?;
    Ok(sessions::save(conn, scope, &visit.row.id, STAGE, &sealed)?)
}

/// Everything the status page shows.
#[derive(Debug)]
pub struct StatusPage {
    /// The report.
    pub report: ReportRow,
    /// Its incidents.
    pub incidents: Vec<IncidentRow>,
    /// Its several-choice facts: (incident, list, code).
    pub codes: Vec<(IncidentId, String, String)>,
    /// Its lanes.
    pub lanes: Vec<LaneRow>,
    /// What went out, as far as the person may hear of it; oldest first.
    pub sent: Vec<sent::SentOut>,
    /// Something went that the page is silent about: then it does not say either that nothing was sent.
    pub sent_unheard: bool,
    /// They asked us to delete everything.
    pub deleting: Option<deleting::Deleting>,
    /// They want to be told by mail when there is a message.
    pub has_nudge: bool,
    /// The safe ways to reach them that they gave: codes of `safe_contact_method`.
    pub safe_ways: Vec<String>,
    /// What the person agreed to.
    pub consent: ConsentLog,
    /// What happened, as far as the person is shown it; newest first.
    pub events: Vec<ReportEventRow>,
    /// Messages both ways, oldest first.
    pub messages: Vec<Message>,
    /// Films that go with our messages.
    pub films: Vec<(MessageId, FileId)>,
    /// How many words were written.
    pub words: usize,
    /// The person's own words, when they chose to read them again.
    pub stories: Vec<Answers>,
    /// Whether they chose that.
    pub read_back: bool,
    /// Whether a new code is offered, because a worker made this one.
    pub offer_new_code: bool,
    /// A new code that has not been written down yet.
    pub shown_code: Option<ReturnCode>,
    /// Another time that the person began to tell about and did not send.
    pub begun: Option<diary::Begun>,
    /// When this visit ends at the latest.
    pub visit_ends: DateTime<Utc>,
    /// Whether they said on this visit how it was for them.
    pub said_how: bool,
}

/// Looks at a report with the cookie of a visit. What we wrote counts as seen from now.
///
/// # Errors
/// `Ended`; keys or database.
pub async fn look(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<StatusPage, VisitError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let visit = visit(conn, &work, scope, &token)?;
            let id = visit.report;
            let thread = Thread {
                row: sealing::thread_row(conn, scope, id)?,
                key: visit.key(),
            };
            let code = threads::codes_of(conn, scope, id)?
                .into_iter()
                .find(|code| code.id.0 == visit.state.code_id);
            let read_back = code.as_ref().is_some_and(|code| code.read_back);
            let messages = sealing::read_messages(conn, &work, scope, &thread)?;
            threads::mark_seen(conn, scope, id, false, work.clock.now().into())?;
            let words = thread_page(conn, &work, scope, &thread)?
                .words
                .values()
                .sum();
            let (heard, unheard) = sent::what_was_sent(conn, scope, id)?;
            let report = reports::get(conn, scope, id)?;
            let codes = reports::codes(conn, scope, id)?;
            Ok(StatusPage {
                deleting: deleting::asked(conn, &work, scope, &report)?,
                has_nudge: nudge::is_set(conn, scope, id)?,
                safe_ways: codes
                    .iter()
                    .filter(|(_, list, _)| list == "safe_contact_method")
                    .map(|(_, _, code)| code.clone())
                    .collect(),
                report,
                incidents: reports::incidents(conn, scope, id)?,
                codes,
                lanes: lanes::of_report(conn, scope, id)?,
                sent: heard,
                sent_unheard: unheard,
                consent: forwarding::history(conn, scope, id)?,
                events: reports::events(conn, scope, id)?
                    .into_iter()
                    .filter(|event| event.shown_to_person)
                    .collect(),
                stories: if read_back {
                    own_words(conn, &work, scope, id, &thread)?
                } else {
                    Vec::new()
                },
                messages,
                films: films(conn, scope, id)?,
                words,
                read_back,
                offer_new_code: code.is_some_and(|code| code.offer_new),
                shown_code: visit
                    .state
                    .shown
                    .as_deref()
                    .and_then(|digits| ReturnCode::parse(digits).ok()),
                begun: diary::what_was_begun(conn, &work, scope, &visit)?,
                visit_ends: visit.row.expires_at.0,
                said_how: visit.state.said_how,
            })
        })
        .await
}

/// Opens the film of a message with the cookie of a visit.
///
/// # Errors
/// `Ended`; `Missing` when there is no such film; keys or database.
pub async fn film(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    film: FileId,
) -> Result<OpenFile, VisitError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let visit = visit(conn, &work, scope, &token)?;
            let row = files::get(conn, scope, film)?;
            if row.report_id != Some(visit.report) || row.message_id.is_none() {
                return Err(StoreError::Missing.into());
            }
            let thread = Thread {
                row: sealing::thread_row(conn, scope, visit.report)?,
                key: visit.key(),
            };
            let key = key_of_film(conn, scope, film, &thread)?;
            Ok(OpenFile::new(&work, scope, row, key)?)
        })
        .await
}

fn thread_page(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    thread: &Thread,
) -> Result<ThreadPage, SealError> {
    let opened = sealing::open_row(
        conn,
        office,
        scope,
        thread.row.clone(),
        BlockKey::from_key(thread.key.key().clone()),
    )?;
    serde_json::from_slice(&opened.words).map_err(|_| SealError::Malformed("a thread"))
}

/// The stories whose keys are wrapped under the thread's key. One that is not yet (it was told before the
/// choice, and no worker has opened the report since) is left out.
fn own_words(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    thread: &Thread,
) -> Result<Vec<Answers>, SealError> {
    let secret = WrapSecret::from_key(thread.key.key().clone());
    let mut stories = Vec::new();
    for row in reports::blocks(conn, scope, report, Label::IncidentStory.code())? {
        let place = sealing::place_of(scope, &row)?;
        let recipient = Some(thread.row.id.0);
        match sealing::key_under(
            conn,
            scope,
            &place,
            RecipientKind::Thread,
            recipient,
            &secret,
        ) {
            Ok(key) => {
                let opened = sealing::open_row(conn, office, scope, row, key)?;
                stories.push(
                    serde_json::from_slice(&opened.words)
                        .map_err(|_| SealError::Malformed("a story"))?,
                );
            }
            Err(SealError::NotGranted) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(stories)
}

/// The person writes to us. Returns by when we answer. A button pressed twice writes once.
///
/// # Errors
/// `Ended`; `TooLong`; keys or database.
pub async fn write(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    words: Private,
) -> Result<DateTime<Utc>, VisitError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    let due = promises::reply(&promises::hours_of(org), office.clock.now());
    office
        .store
        .write(move |conn| {
            let visit = visit(conn, &work, scope, &token)?;
            let thread = Thread {
                row: sealing::thread_row(conn, scope, visit.report)?,
                key: visit.key(),
            };
            let since = work.clock.now() - PRESSED_TWICE;
            let is_there = sealing::read_messages(conn, &work, scope, &thread)?
                .iter()
                .any(|said| {
                    said.row.from_person
                        && said.row.sent_at.0 > since
                        && said.words.expose() == words.expose()
                });
            if is_there {
                return Ok(due);
            }
            sealing::write_message(conn, &work, scope, &thread, None, &words, Some(due))?;
            event(
                conn,
                &work,
                scope,
                visit.report,
                None,
                "person_wrote",
                json!({}),
                false,
            )?;
            Ok(due)
        })
        .await
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
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let mut visit = visit(conn, &work, scope, &token)?;
            let is_first = !visit.state.said_how;
            visit.state.said_how = true;
            keep_state(conn, &work, scope, &token, &visit)?;
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
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| Ok(visit(conn, &work, scope, &token)?.state.said_how))
        .await
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

/// Something the person did: on the report's timeline, on their own page, and in the record.
fn happened(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    kind: &str,
    detail: serde_json::Value,
) -> Result<(), VisitError> {
    event(
        conn,
        office,
        scope,
        report,
        None,
        kind,
        detail.clone(),
        true,
    )?;
    Ok(note(conn, office, scope, report, kind, detail)?)
}

fn note(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    act: &str,
    detail: serde_json::Value,
) -> Result<(), SealError> {
    Ok(record(
        conn,
        office,
        scope,
        &Act {
            actor: Actor::Person,
            act,
            object_kind: "report",
            object: Some(report.0),
            detail,
            digest: None,
        },
    )?)
}
