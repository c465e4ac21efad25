//! The person asks us to delete everything, and may take it back until it is done.

use super::choices::stop_inside;
use super::{VisitError, inside};
use crate::actions::erase;
use crate::actions::{Office, SealError};
use crate::domain::keeping::{Hold, delete_due, look_again};
use crate::domain::opening_hours::local_date;
use crate::domain::settings::Organisation;
use crate::store::erasing::{self, RequestRow};
use crate::store::reports::ReportRow;
use crate::store::{Conn, Scope};
use crate::vault::token::CookieToken;
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;

/// Where the deleting stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deleting {
    /// When they asked.
    pub asked_at: DateTime<Utc>,
    /// The day on which it is done, or on which we look again while something holds it.
    pub on: NaiveDate,
    /// What holds it.
    pub hold: Option<Hold>,
}

/// Whether they asked, and where it stands.
pub(super) fn asked(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: &ReportRow,
) -> Result<Option<Deleting>, SealError> {
    let Some(request) = erasing::request(conn, scope, report.id)? else {
        return Ok(None);
    };
    let today = local_date(office.clock.now());
    let hold = erase::hold(conn, scope, report, today)?;
    Ok(Some(Deleting {
        asked_at: request.asked_at.0,
        on: match hold {
            Some(Hold::Until(day)) => day,
            Some(Hold::Forward) => look_again(request.due_on, today),
            None => request.due_on.max(today),
        },
        hold,
    }))
}

/// The person asks us to delete everything: it stops at once, and is deleted after a week unless something holds it.
/// Asking again changes nothing.
///
/// # Errors
/// `Ended`; the database.
pub async fn ask(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    page_version: &'static str,
) -> Result<(), VisitError> {
    inside(office, org, token, move |at| {
        if erasing::request(at.conn, at.scope, at.visit.report)?.is_some() {
            return Ok(());
        }
        stop_inside(at.conn, at.office, at.scope, at.visit.report, page_version)?;
        let now = at.office.clock.now();
        erasing::insert_request(
            at.conn,
            &RequestRow {
                organisation_id: at.scope.0,
                report_id: at.visit.report,
                asked_at: now.into(),
                due_on: delete_due(local_date(now)),
            },
        )?;
        at.happened("delete_asked", json!({}))
    })
    .await
}

/// The person wants us to keep it after all. What stopped stays stopped.
///
/// # Errors
/// `Ended`; the database.
pub async fn take_back(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<(), VisitError> {
    inside(office, org, token, move |at| {
        if !erasing::delete_request(at.conn, at.scope, at.visit.report)? {
            return Ok(());
        }
        let kind = "delete_taken_back";
        at.happened(kind, json!({}))
    })
    .await
}
