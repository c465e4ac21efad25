//! The person's code: a new one, none any more, and whether it opens their own words.

use super::{KIND, State, Visit, VisitError, diary, inside};
use crate::actions::Office;
use crate::actions::drafts::make_code;
use crate::actions::sealing::{self, Thread};
use crate::actions::send_report::{CodeRow, insert_code, wrap_for_reading_back};
use crate::domain::settings::Organisation;
use crate::store::types::Id;
use crate::store::{Conn, Scope, reports, sessions, threads};
use crate::vault::return_code::ReturnCode;
use crate::vault::token::CookieToken;
use crate::vault::wrap::WrapSecret;
use crate::vault::{BlockKey, Label, Place, RecipientKind};
use serde_json::json;
use uuid::Uuid;
use zeroize::Zeroizing;

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
    inside(office, org, token, move |at| {
        let code = Id(at.visit.state.code_id);
        threads::set_read_back(at.conn, at.scope, code, on)?;
        if !on {
            let thread = renew_thread(at.conn, at.office, at.scope, &at.visit)?;
            let secret = WrapSecret::from_key(Zeroizing::new(at.visit.state.code_key));
            wrap_for_code(
                at.conn,
                at.office,
                at.scope,
                &thread,
                at.visit.state.code_id,
                &secret,
            )?;
            at.visit.state.thread_key = **thread.key.key();
            at.keep()?;
            end_other_visits(at.conn, at.scope, &at.visit)?;
        }
        at.note("read_back_set", json!({ "on": on }))?;
        Ok(())
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
    inside(office, org, token, move |at| {
        let read_back = threads::codes_of(at.conn, at.scope, at.visit.report)?
            .iter()
            .any(|code| code.id.0 == at.visit.state.code_id && code.read_back);
        let stories = story_keys(at.conn, at.scope, &at.visit)?;
        let thread = renew_thread(at.conn, at.office, at.scope, &at.visit)?;
        for old in threads::codes_of(at.conn, at.scope, at.visit.report)? {
            threads::delete_code(at.conn, at.scope, old.id)?;
        }
        let row = CodeRow::from(&made);
        let report = at.visit.report;
        let code_id = insert_code(
            at.conn,
            at.office,
            at.scope,
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
                at.conn,
                at.office,
                at.scope,
                report,
                thread.row.id,
                &thread.key,
                story,
            )?;
        }
        let old = WrapSecret::from_key(Zeroizing::new(at.visit.state.code_key));
        diary::move_to_new_code(at.conn, at.office, at.scope, report, &old, &made.secret)?;
        at.visit.state = State {
            thread_key: **thread.key.key(),
            code_id,
            code_key: **made.secret.key(),
            shown: Some(made.code.digits()),
            said_how: at.visit.state.said_how,
            answer_by: at.visit.state.answer_by,
            typed: std::mem::take(&mut at.visit.state.typed),
            typing: at.visit.state.typing,
            without_film: at.visit.state.without_film,
        };
        at.keep()?;
        end_other_visits(at.conn, at.scope, &at.visit)?;
        at.happened("code_replaced", json!({}))
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
    inside(office, org, token, move |at| {
        at.visit.state.shown = None;
        at.keep()
    })
    .await
}

/// New words that are not written down yet.
///
/// # Errors
/// `Ended`; the database.
pub async fn shown(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<Option<ReturnCode>, VisitError> {
    inside(office, org, token, move |at| {
        Ok(at
            .visit
            .state
            .shown
            .as_deref()
            .and_then(|digits| ReturnCode::parse(digits).ok()))
    })
    .await
}

/// The person switches their code off: nobody comes back with it, they themselves neither. It answers as a wrong
/// one from now on, and what they began and did not send goes with it.
///
/// # Errors
/// `Ended`; keys or database.
pub async fn switch_off(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<(), VisitError> {
    inside(office, org, token, move |at| {
        let report = at.visit.report;
        renew_thread(at.conn, at.office, at.scope, &at.visit)?;
        for code in threads::codes_of(at.conn, at.scope, report)? {
            threads::delete_code(at.conn, at.scope, code.id)?;
        }
        diary::throw_away(at.conn, at.scope, report)?;
        sessions::end_all_of(at.conn, at.scope, Id(report.0), &[KIND], None)?;
        at.happened("code_switched_off", json!({}))
    })
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
pub(super) fn renew_thread(
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
