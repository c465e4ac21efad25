//! Another time it happened, told by somebody who came back: written like a report, added to the one there is.
//!
//! Its draft is found again with the report's code. Adding it asks about the police once more, for this time
//! alone; what was agreed for the earlier times stays as it was.

mod adding;

use super::{Visit, VisitError, inside, note, visit};
use crate::actions::drafts::{self, Draft, DraftError, DraftKind, Kept, Sent};
use crate::actions::{Office, SealError};
use crate::domain::answers::Answers;
use crate::domain::ids::ReportId;
use crate::domain::journey::{Missing, missing};
use crate::domain::settings::Organisation;
use crate::store::drafts::IncidentDraftRow;
use crate::store::reports::{self, ReportRow};
use crate::store::{Conn, Scope, StoreError, drafts as draft_rows, erasing, threads};
use crate::vault::token::CookieToken;
use crate::vault::wrap::WrapSecret;
use adding::Adding;
use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

/// The kind of event: the person told about another time.
pub const INCIDENT_ADDED: &str = "incident_added";

/// Why another time was not added. Nothing is kept of the attempt but the draft.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// An answer is still needed.
    #[error("an answer is still needed")]
    Missing(Vec<Missing>),
    /// The person asked us to delete everything; they take that back first.
    #[error("the person asked us to delete everything")]
    Deleting,
    /// No draft.
    #[error(transparent)]
    Draft(#[from] DraftError),
    /// No visit; or keys or database.
    #[error(transparent)]
    Visit(#[from] VisitError),
}

impl From<StoreError> for AddError {
    fn from(error: StoreError) -> Self {
        Self::Visit(error.into())
    }
}

impl From<SealError> for AddError {
    fn from(error: SealError) -> Self {
        Self::Visit(error.into())
    }
}

/// What was begun and not sent: until when it is kept, and how many words are in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Begun {
    /// When it is deleted if nothing more is done.
    pub until: DateTime<Utc>,
    /// Words so far.
    pub words: usize,
    /// Films and other files so far.
    pub files: usize,
}

/// Begins to tell about another time, or goes on with what was begun: one report has one such draft, however
/// often the button is pressed.
///
/// # Errors
/// `Visit(Ended)`; `Deleting`; keys or database.
pub async fn begin(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    page_version: &'static str,
) -> Result<CookieToken, AddError> {
    inside(office, org, token, move |at| {
        not_deleting(at.conn, at.scope, at.visit.report)?;
        let code = code_key(&at.visit);
        if let Some(mut draft) = begun(at.conn, at.office, at.scope, at.visit.report, &code)? {
            let shown_again = reads_back(at.conn, at.scope, &at.visit)?;
            return Ok(drafts::move_to_new_cookie(
                at.conn,
                at.office,
                at.scope,
                &mut draft,
                shown_again,
            )?);
        }
        let kept = Kept {
            answers: known_already(&reports::get(at.conn, at.scope, at.visit.report)?),
            adds_to: Some(at.visit.report),
            page_version: page_version.to_owned(),
            ..Kept::default()
        };
        let (token, draft) = drafts::begin_inside(
            at.conn,
            at.office,
            at.scope,
            DraftKind::Incident,
            None,
            kept,
        )?;
        draft_rows::insert_incident(
            at.conn,
            &IncidentDraftRow {
                organisation_id: at.scope.0,
                draft_id: draft.row.id,
                report_id: at.visit.report,
                key_under_code: draft.wrapped_under(at.scope, &code),
            },
        )?;
        Ok(token)
    })
    .await
}

/// Who speaks decides how the questions are put; that was answered when the report was told. The words that opened it
/// open this too, for as long.
fn known_already(report: &ReportRow) -> Answers {
    let mut answers = Answers::new();
    answers.set_code("want_code", "yes");
    for (question, code) in [
        ("reporter_role", &report.reporter_role),
        ("person_knows_and_agrees", &report.person_knows_and_agrees),
    ] {
        if let Some(code) = code {
            answers.set_code(question, code);
        }
    }
    answers
}

/// What was begun and not sent.
pub(super) fn what_was_begun(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    visit: &Visit,
) -> Result<Option<Begun>, SealError> {
    let found = begun(conn, office, scope, visit.report, &code_key(visit))?;
    Ok(found.map(|draft| Begun {
        until: draft.deleted_at(),
        words: draft.kept.words(),
        files: draft.kept.answers.files().len(),
    }))
}

/// The draft that the code opens; one that it does not open is as if it were not there.
fn begun(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    code: &WrapSecret,
) -> Result<Option<Draft>, SealError> {
    for (link, row) in draft_rows::incidents_of(conn, scope, report)? {
        if let Ok(draft) = drafts::open_with_code(office, scope, &link.key_under_code, row, code) {
            return Ok(Some(draft));
        }
    }
    Ok(None)
}

/// The report has a new code: what was begun opens with that one.
pub(super) fn move_to_new_code(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    old: &WrapSecret,
    new: &WrapSecret,
) -> Result<(), SealError> {
    if let Some(draft) = begun(conn, office, scope, report, old)? {
        let wrapped = draft.wrapped_under(scope, new);
        draft_rows::rewrap_incident(conn, scope, draft.row.id, &wrapped)?;
    }
    Ok(())
}

fn code_key(visit: &Visit) -> WrapSecret {
    WrapSecret::from_key(Zeroizing::new(visit.state.code_key))
}

fn reads_back(conn: &mut Conn, scope: Scope, visit: &Visit) -> Result<bool, StoreError> {
    Ok(threads::codes_of(conn, scope, visit.report)?
        .iter()
        .any(|code| code.id.0 == visit.state.code_id && code.read_back))
}

fn not_deleting(conn: &mut Conn, scope: Scope, report: ReportId) -> Result<(), AddError> {
    match erasing::request(conn, scope, report)? {
        Some(_) => Err(AddError::Deleting),
        None => Ok(()),
    }
}

/// What was begun and not sent is thrown away: nobody could come back to it.
pub(in crate::actions) fn throw_away(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<(), StoreError> {
    for (_, row) in draft_rows::incidents_of(conn, scope, report)? {
        draft_rows::delete(conn, scope, row.id)?;
    }
    Ok(())
}

/// Adds what the draft holds to the report of the visit. Adding it again gives the same answer and adds nothing.
///
/// # Errors
/// [`AddError`]; the draft is then as it was.
pub async fn add(
    office: &Office,
    org: &Organisation,
    visitor: &CookieToken,
    draft: &CookieToken,
) -> Result<Sent, AddError> {
    let (work, org) = (office.clone(), org.clone());
    let (visitor, draft) = (visitor.clone(), draft.clone());
    office
        .store
        .write(move |conn| {
            let scope = Scope(org.id);
            let visit = visit(conn, &work, scope, &visitor)?;
            let mut draft = drafts::open(conn, &work, scope, &draft)?;
            if draft.kept.adds_to != Some(visit.report) {
                return Err(DraftError::Gone.into());
            }
            if let Some(sent) = &draft.kept.sent {
                return Ok(sent.clone());
            }
            not_deleting(conn, scope, visit.report)?;
            let missing = missing(&draft.kept.answers);
            if !missing.is_empty() {
                return Err(AddError::Missing(missing));
            }
            let sent = Adding {
                conn: &mut *conn,
                office: &work,
                org: &org,
                visit: &visit,
                kept: &draft.kept,
            }
            .done()?;
            draft.kept.answers = Answers::new();
            draft.kept.files.clear();
            draft.kept.veiled.clear();
            draft.kept.sent = Some(sent.clone());
            draft.row.sent_report_id = Some(visit.report);
            drafts::put_back(conn, &work, scope, &mut draft)?;
            Ok(sent)
        })
        .await
}
