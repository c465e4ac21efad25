//! What people answer after sending. It is counted once, and then nobody can find out whose answer it was.
//!
//! That somebody answered is marked in their sealed draft or visit; the number is raised in a transaction of
//! its own, so that not even the database's own marks of one transaction tie a number to a draft. When the
//! service stops between the two, an answer is lost; none is ever counted twice.

use super::drafts::{self, DraftError};
use super::visit::{self, VisitError};
use super::{Office, SealError};
use crate::domain::after_sending::{ABOUT_YOU, ANSWERED, HOW_IT_WAS, Place};
use crate::domain::opening_hours::local_date;
use crate::domain::settings::Organisation;
use crate::store::after_sending::{CountRow, add};
use crate::store::{Conn, Scope, StoreError};
use crate::vault::token::CookieToken;

/// The answers to one question, as codes of its list.
#[derive(Debug, Clone)]
pub struct Chosen {
    /// The question.
    pub question: &'static str,
    /// What was chosen; nothing when it was skipped.
    pub codes: Vec<String>,
}

/// Counts what somebody chose after sending, unless they answered this before. Skipping is an answer that
/// counts nothing and is not asked again.
///
/// # Errors
/// `Gone` when there is no draft that was sent; the database.
pub async fn answer(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    page_version: &'static str,
    chosen: Vec<Chosen>,
) -> Result<(), DraftError> {
    let Some(first) = chosen.first().map(|chosen| chosen.question) else {
        return Ok(());
    };
    if mark(office, org, token, vec![first]).await? {
        count(office, org, Place::Sent, page_version, chosen).await?;
    }
    Ok(())
}

/// Skips every question about the person that is still open.
///
/// # Errors
/// As [`answer`].
pub async fn skip_all(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<(), DraftError> {
    let all = ABOUT_YOU.iter().map(|question| question.id).collect();
    mark(office, org, token, all).await?;
    Ok(())
}

/// Counts how it was for somebody who came back, once a visit.
///
/// # Errors
/// `Ended`; the database.
pub async fn say_how_later(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    page_version: &'static str,
    chosen: Vec<Chosen>,
) -> Result<(), VisitError> {
    if visit::said_how(office, org, token).await? {
        count(office, org, Place::Later, page_version, chosen).await?;
    }
    Ok(())
}

/// Marks questions as answered in a draft that was sent. Says whether one of them was not before.
async fn mark(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    questions: Vec<&'static str>,
) -> Result<bool, DraftError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let mut draft = drafts::open(conn, &work, scope, &token)?;
            if draft.kept.sent.is_none() {
                return Err(DraftError::Gone);
            }
            let before = draft.kept.answered_after.len();
            let named = questions.iter().map(|question| (*question).to_owned());
            draft.kept.answered_after.extend(named);
            let is_new = draft.kept.answered_after.len() > before;
            if is_new {
                drafts::put_back(conn, &work, scope, &mut draft)?;
            }
            Ok(is_new)
        })
        .await
}

async fn count(
    office: &Office,
    org: &Organisation,
    place: Place,
    page_version: &'static str,
    chosen: Vec<Chosen>,
) -> Result<(), SealError> {
    let scope = Scope(org.id);
    let month = local_date(office.clock.now()).format("%Y-%m").to_string();
    let row = move |question: &str, code: String| CountRow {
        organisation_id: scope.0,
        month: month.clone(),
        place: place.code().to_owned(),
        page_version: page_version.to_owned(),
        question: question.to_owned(),
        code,
        number: 1,
    };
    let raise = move |conn: &mut Conn| -> Result<(), StoreError> {
        for chosen in chosen.iter().filter(|chosen| !chosen.codes.is_empty()) {
            add(conn, &row(chosen.question, ANSWERED.to_owned()))?;
            for code in &chosen.codes {
                add(conn, &row(chosen.question, code.clone()))?;
            }
        }
        Ok(())
    };
    Ok(office.store.write(raise).await?)
}

/// Whether somebody has said how it was, as far as their draft knows.
pub fn has_said_how(kept: &drafts::Kept) -> bool {
    kept.answered_after.contains(HOW_IT_WAS.id)
}

/// The number, from 1, of the first question about the person that is still open.
pub fn first_open(kept: &drafts::Kept) -> Option<usize> {
    let open = |id: &str| !kept.answered_after.contains(id);
    ABOUT_YOU
        .iter()
        .position(|question| open(question.id))
        .map(|at| at + 1)
}
