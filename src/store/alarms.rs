//! Reports that nobody has looked at in time.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::report;
use super::types::Instant;
use crate::domain::ids::ReportId;
use diesel::prelude::*;

/// Unread reports whose promised time is over, with that time; the longest waiting first.
///
/// # Errors
/// When the database does not answer.
pub fn unread_past(
    conn: &mut Conn,
    scope: Scope,
    now: Instant,
    limit: i64,
) -> Result<Vec<(ReportId, Instant)>, StoreError> {
    Ok(report::table
        .filter(report::organisation_id.eq(scope.0))
        .filter(report::read_at.is_null())
        .filter(report::closed_at.is_null())
        .filter(report::quarantined.eq(false))
        .filter(report::first_look_due.le(now))
        .order(report::first_look_due.asc())
        .limit(limit)
        .select((report::id, report::first_look_due))
        .load(conn)?)
}
