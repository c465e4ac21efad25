//! Coming back: a code opens the thread of a report, or a report that is still being written.
//!
//! A wrong code and a right one take the same way: one slow derivation, the same two lookups, one
//! opening. What the visit knows is sealed under the visitor's cookie.

use super::casework::files::films;
use super::consent::{self, Said};
use super::drafts::{self, DraftError, make_code, stretch};
use super::files::reading::OpenFile;
use super::files::sending::key_of_film;
use super::forwarding::person_may_hear_of;
use super::record::{Act, Actor, event, record};
use super::sealing::{self, Message, Thread};
use super::send_report::{CodeRow, ThreadPage, insert_code, wrap_for_reading_back};
use super::{Office, SealError};
use crate::domain::answers::Answers;
use crate::domain::consent::{ConsentLog, GivenBy, Level, effective};
use crate::domain::ids::{FileId, MessageId, ReportId};
use crate::domain::promises;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::forwards::{self, PoliceTold};
use crate::store::lanes::{self, LaneRow};
use crate::store::reports::{self, IncidentRow, ReportEventRow, ReportRow};
use crate::store::sessions::{self, SessionRow};
use crate::store::threads::{self, ReturnCodeRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError, files};
use crate::vault::return_code::{ReturnCode, StretchedCode};
use crate::vault::token::{CookieToken, SessionKind, StateOf};
use crate::vault::wrap::WrapSecret;
use crate::vault::{BlockKey, Label, Place, RecipientKind, SystemRandom, VaultError};
use chrono::{DateTime, TimeDelta, Utc};
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
const KIND: &str = "visit";

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
                    Err(VisitError::Wrong)
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
    /// Its several-choice facts: (list, code).
    pub codes: Vec<(String, String)>,
    /// Its lanes.
    pub lanes: Vec<LaneRow>,
    /// What went to the police, as far as the person may hear of it.
    pub police: Vec<PoliceTold>,
    /// Something went that the page is silent about: then it does not say either that nothing was sent.
    pub police_unheard: bool,
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
            let police = forwards::told_police(conn, scope, id)?;
            let heard: Vec<_> = police
                .iter()
                .filter(|told| person_may_hear_of(told))
                .cloned()
                .collect();
            Ok(StatusPage {
                report: reports::get(conn, scope, id)?,
                incidents: reports::incidents(conn, scope, id)?,
                codes: reports::codes(conn, scope, id)?
                    .into_iter()
                    .map(|(_, list, code)| (list, code))
                    .collect(),
                lanes: lanes::of_report(conn, scope, id)?,
                police_unheard: police.len() > heard.len(),
                police: heard,
                consent: consent::history(conn, scope, id)?,
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

/// The person changes their answer about the police. Returns what holds now (less than what was ticked
/// when somebody else ticked it), and whether anything was sent before that they may hear of.
///
/// # Errors
/// `Ended`; `Stopped`: a page that was open before they asked us to stop must not undo it; the database.
pub async fn choose_police(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    level: Level,
    page_version: &'static str,
) -> Result<(Level, bool), VisitError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    let due = promises::police_decision(&promises::hours_of(org), office.clock.now());
    office
        .store
        .write(move |conn| {
            let visit = visit(conn, &work, scope, &token)?;
            if reports::get(conn, scope, visit.report)?
                .stop_asked_at
                .is_some()
            {
                return Err(VisitError::Stopped);
            }
            let said = said(conn, scope, visit.report, page_version)?;
            consent::change_police(conn, &work, scope, visit.report, level, &said)?;
            let mut report = reports::get(conn, scope, visit.report)?;
            let held = effective(level, said.given_by);
            report.decision_due = held.lets_anything_out().then_some(due.into());
            reports::update(conn, &report)?;
            let police = forwards::told_police(conn, scope, visit.report)?;
            Ok((held, police.iter().any(person_may_hear_of)))
        })
        .await
}

/// Whoever holds the code speaks as they did when they told us.
fn said(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    page_version: &'static str,
) -> Result<Said<'static>, SealError> {
    let given_by = consent::history(conn, scope, report)?
        .events()
        .first()
        .map_or(GivenBy::Person, |first| first.given_by);
    Ok(Said {
        given_by,
        channel: super::send_report::web_channel(page_version),
        page_version,
        recorded_by: None,
    })
}

/// The person asks us to stop.
///
/// # Errors
/// `Ended`; the database.
pub async fn stop(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    page_version: &'static str,
) -> Result<(), VisitError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let visit = visit(conn, &work, scope, &token)?;
            let mut report = reports::get(conn, scope, visit.report)?;
            if report.stop_asked_at.is_none() {
                let said = said(conn, scope, visit.report, page_version)?;
                consent::stop(conn, &work, scope, visit.report, &said)?;
                report.stop_asked_at = Some(work.clock.now().into());
                report.decision_due = None;
                reports::update(conn, &report)?;
            }
            Ok(())
        })
        .await
}

/// The person wants to read their own words again, or does not want it any more.
///
/// On: words of earlier incidents appear once a worker has opened the report. Off: the wraps are deleted
/// and the thread gets a new key, so that a copy of the old one opens nothing written later.
///
/// # Errors
/// `Ended`; keys or database.
pub async fn set_read_back(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    on: bool,
) -> Result<(), VisitError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let mut visit = visit(conn, &work, scope, &token)?;
            let code = Id(visit.state.code_id);
            threads::set_read_back(conn, scope, code, on)?;
            if !on {
                let thread = renew_thread(conn, &work, scope, &visit)?;
                let secret = WrapSecret::from_key(Zeroizing::new(visit.state.code_key));
                wrap_for_code(conn, &work, scope, &thread, visit.state.code_id, &secret)?;
                visit.state.thread_key = **thread.key.key();
                keep_state(conn, &work, scope, &token, &visit)?;
                end_other_visits(conn, scope, &visit)?;
            }
            note(
                conn,
                &work,
                scope,
                visit.report,
                "read_back_set",
                json!({ "on": on }),
            )
        })
        .await
}

/// Puts a new code in place of the old one, which from now on answers as a wrong one.
///
/// # Errors
/// `Busy`; `Ended`; keys or database.
pub async fn new_code(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<(), VisitError> {
    let made = make_code(office, org).await?;
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let mut visit = visit(conn, &work, scope, &token)?;
            let read_back = threads::codes_of(conn, scope, visit.report)?
                .iter()
                .any(|code| code.id.0 == visit.state.code_id && code.read_back);
            let stories = story_keys(conn, scope, &visit)?;
            let thread = renew_thread(conn, &work, scope, &visit)?;
            for old in threads::codes_of(conn, scope, visit.report)? {
                threads::delete_code(conn, scope, old.id)?;
            }
            let row = CodeRow::from(&made);
            let report = visit.report;
            let code_id = insert_code(
                conn,
                &work,
                scope,
                report,
                thread.row.id,
                &thread.key,
                &row,
                read_back,
                false,
            )?;
            for (story, key) in &stories {
                let story = (*story, key);
                wrap_for_reading_back(
                    conn,
                    &work,
                    scope,
                    report,
                    thread.row.id,
                    &thread.key,
                    story,
                )?;
            }
            visit.state = State {
                thread_key: **thread.key.key(),
                code_id,
                code_key: **made.secret.key(),
                shown: Some(made.code.digits()),
                said_how: visit.state.said_how,
            };
            keep_state(conn, &work, scope, &token, &visit)?;
            end_other_visits(conn, scope, &visit)?;
            note(conn, &work, scope, report, "code_replaced", json!({}))
        })
        .await
}

/// The person says that they have their new words.
///
/// # Errors
/// `Ended`; the database.
pub async fn has_new_code(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<(), VisitError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let mut visit = visit(conn, &work, scope, &token)?;
            visit.state.shown = None;
            keep_state(conn, &work, scope, &token, &visit)
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

type StoryKey = (crate::domain::ids::BlockId, BlockKey);

/// The keys of the stories this visit can open.
fn story_keys(conn: &mut Conn, scope: Scope, visit: &Visit) -> Result<Vec<StoryKey>, VisitError> {
    let thread = sealing::thread_row(conn, scope, visit.report)?;
    let secret = WrapSecret::from_key(Zeroizing::new(visit.state.thread_key));
    let mut keys = Vec::new();
    for row in reports::blocks(conn, scope, visit.report, Label::IncidentStory.code())? {
        let place = sealing::place_of(scope, &row)?;
        let recipient = Some(thread.id.0);
        if let Ok(key) = sealing::key_under(
            conn,
            scope,
            &place,
            RecipientKind::Thread,
            recipient,
            &secret,
        ) {
            keys.push((row.id, key));
        }
    }
    Ok(keys)
}

/// A new key for the thread: its block and every message sealed anew, every wrap under or of the old key
/// deleted.
fn renew_thread(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    visit: &Visit,
) -> Result<Thread, VisitError> {
    let old = Thread {
        row: sealing::thread_row(conn, scope, visit.report)?,
        key: visit.key(),
    };
    Ok(sealing::renew_thread(conn, office, scope, &old)?)
}

fn wrap_for_code(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    thread: &Thread,
    code: Uuid,
    secret: &WrapSecret,
) -> Result<(), VisitError> {
    let place: Place = sealing::place_of(scope, &thread.row)?;
    let recipient = sealing::Recipient {
        kind: RecipientKind::ReturnCode,
        id: Some(code),
        number: 0,
        expires_at: None,
    };
    Ok(sealing::wrap_under(
        conn,
        office,
        scope,
        &thread.key,
        &place,
        &recipient,
        secret,
    )?)
}

/// A visit with the old key would read nothing any more; it ends instead.
fn end_other_visits(conn: &mut Conn, scope: Scope, visit: &Visit) -> Result<(), VisitError> {
    let owner = Id(visit.report.0);
    sessions::end_all_of(conn, scope, owner, &[KIND], Some(&visit.row.id))?;
    Ok(())
}

fn note(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    act: &str,
    detail: serde_json::Value,
) -> Result<(), VisitError> {
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
