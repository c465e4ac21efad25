//! The page of a person who came back: everything it shows, and the films on it.

use super::{VisitError, deleting, diary, inside, nudge, sent};
use crate::actions::casework::files::{OfMessage, films};
use crate::actions::files::reading::OpenFile;
use crate::actions::files::sending::key_of_film;
use crate::actions::sealing::{self, Message, Thread};
use crate::actions::send_report::ThreadPage;
use crate::actions::{Office, SealError, forwarding};
use crate::domain::answers::Answers;
use crate::domain::consent::ConsentLog;
use crate::domain::files::FileKind;
use crate::domain::ids::{FileId, IncidentId, ReportId};
use crate::domain::questions::{Nature, question};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::interpreting;
use crate::store::lanes::{self, LaneRow};
use crate::store::reports::{self, IncidentRow, ReportEventRow, ReportRow};
use crate::store::{Conn, Scope, StoreError, files, threads};
use crate::vault::return_code::ReturnCode;
use crate::vault::token::CookieToken;
use crate::vault::wrap::WrapSecret;
use crate::vault::{BlockKey, Label, RecipientKind};
use chrono::{DateTime, Utc};

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
    /// Films and recordings that go with messages.
    pub films: Vec<OfMessage>,
    /// How many words were written about what happened.
    pub words: usize,
    /// What was sent with them: which time it is of, and its kind.
    pub files: Vec<(IncidentId, FileKind)>,
    /// By when somebody who knows BSL watches their film, while nobody has.
    pub film_by: Option<DateTime<Utc>>,
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
    /// By when we answer the message they have just sent, until they were told.
    pub answer_by: Option<DateTime<Utc>>,
    /// What they typed for a message and did not send.
    pub typed: Private,
    /// How often that changed.
    pub typed_changes: u32,
    /// Whether a film was chosen for it that is not kept.
    pub without_film: bool,
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
    inside(office, org, token, move |at| {
        let id = at.visit.report;
        let thread = at.thread()?;
        let code = threads::codes_of(at.conn, at.scope, id)?
            .into_iter()
            .find(|code| code.id.0 == at.visit.state.code_id);
        let read_back = code.as_ref().is_some_and(|code| code.read_back);
        let messages = sealing::read_messages(at.conn, at.office, at.scope, &thread)?;
        threads::mark_seen(at.conn, at.scope, id, false, at.office.clock.now().into())?;
        let words = thread_page(at.conn, at.office, at.scope, &thread)?
            .words
            .iter()
            .filter(|(id, _)| question(id).is_some_and(|it| it.nature == Nature::Story))
            .map(|(_, words)| words)
            .sum();
        let (heard, unheard) = sent::what_was_sent(at.conn, at.scope, id)?;
        let report = reports::get(at.conn, at.scope, id)?;
        let codes = reports::codes(at.conn, at.scope, id)?;
        Ok(StatusPage {
            deleting: deleting::asked(at.conn, at.office, at.scope, &report)?,
            has_nudge: nudge::is_set(at.conn, at.scope, id)?,
            safe_ways: codes
                .iter()
                .filter(|(_, list, _)| list == "safe_contact_method")
                .map(|(_, _, code)| code.clone())
                .collect(),
            report,
            incidents: reports::incidents(at.conn, at.scope, id)?,
            codes,
            lanes: lanes::of_report(at.conn, at.scope, id)?,
            sent: heard,
            sent_unheard: unheard,
            consent: forwarding::history(at.conn, at.scope, id)?,
            events: reports::events(at.conn, at.scope, id)?
                .into_iter()
                .filter(|event| event.shown_to_person)
                .collect(),
            stories: if read_back {
                own_words(at.conn, at.office, at.scope, id, &thread)?
            } else {
                Vec::new()
            },
            messages,
            films: films(at.conn, at.scope, id)?,
            files: sent_files(at.conn, at.scope, id)?,
            film_by: interpreting::of_reports(at.conn, at.scope, &[id])?
                .into_iter()
                .find(|row| row.done_at.is_none())
                .map(|row| row.due_at.0),
            words,
            read_back,
            offer_new_code: code.is_some_and(|code| code.offer_new),
            shown_code: at
                .visit
                .state
                .shown
                .as_deref()
                .and_then(|digits| ReturnCode::parse(digits).ok()),
            begun: diary::what_was_begun(at.conn, at.office, at.scope, &at.visit)?,
            visit_ends: at.visit.row.expires_at.0,
            said_how: at.visit.state.said_how,
            answer_by: at.visit.state.answer_by,
            typed: at.visit.state.typed.clone(),
            typed_changes: at.visit.state.typing.changes,
            without_film: at.visit.state.without_film,
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
    inside(office, org, token, move |at| {
        let row = files::get(at.conn, at.scope, film)?;
        if row.report_id != Some(at.visit.report) || row.message_id.is_none() {
            return Err(StoreError::Missing.into());
        }
        let thread = at.thread()?;
        let key = key_of_film(at.conn, at.scope, film, &thread)?;
        Ok(OpenFile::new(at.office, at.scope, row, key)?)
    })
    .await
}

/// What the person sent, whole. A photo that is kept twice counts once.
fn sent_files(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<(IncidentId, FileKind)>, SealError> {
    Ok(files::of_report(conn, scope, report)?
        .into_iter()
        .filter(|row| row.message_id.is_none() && row.shown_as.is_none())
        .filter_map(|row| Some((row.incident_id?, FileKind::parse(&row.kind)?)))
        .collect())
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
