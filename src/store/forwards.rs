//! What was decided about the police, and what was sent.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::forward;
use super::types::Instant;
use crate::domain::ids::ReportId;
use diesel::prelude::*;

/// One pack that went to the police, as the person is told of it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = forward)]
pub struct PoliceTold {
    /// When it was sent.
    pub sent_at: Option<Instant>,
    /// Code of its state.
    pub state: String,
    /// Code of the level it was sent at.
    pub level: Option<String>,
    /// Code of the ground, when it was sent without a yes.
    pub override_ground: Option<String>,
    /// When they said that they have it.
    pub acknowledged_at: Option<Instant>,
}

/// The packs of a report that went to the police, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn told_police(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<PoliceTold>, StoreError> {
    Ok(forward::table
        .filter(forward::organisation_id.eq(scope.0))
        .filter(forward::report_id.eq(report))
        .filter(forward::recipient_class.eq("police"))
        .filter(forward::sent_at.is_not_null())
        .order((forward::sent_at.asc(), forward::id.asc()))
        .select(PoliceTold::as_select())
        .load(conn)?)
}
