//! Reports that a worker found to be of one person.

use super::Scope;
use super::connection::{Conn, StoreError, on_each};
use super::schema::report_link;
use super::types::Instant;
use crate::domain::ids::{OrganisationId, ReportId, WorkerId};
use diesel::prelude::*;

/// Two reports, linked.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = report_link)]
pub struct LinkRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The one.
    pub report_id: ReportId,
    /// The other.
    pub other_id: ReportId,
    /// Who linked them.
    pub linked_by: WorkerId,
    /// When.
    pub at: Instant,
}

/// Links two reports; doing it again changes nothing.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, row: &LinkRow) -> Result<(), StoreError> {
    on_each!(conn, c => diesel::insert_into(report_link::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Takes a link away, whichever of the two it was made from.
///
/// # Errors
/// When the database does not answer.
pub fn delete(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    other: ReportId,
) -> Result<(), StoreError> {
    for (from, to) in [(report, other), (other, report)] {
        diesel::delete(report_link::table.find((scope.0, from, to))).execute(conn)?;
    }
    Ok(())
}

/// The reports linked with one, the newest link first.
///
/// # Errors
/// When the database does not answer.
pub fn of_report(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<ReportId>, StoreError> {
    let rows: Vec<LinkRow> = report_link::table
        .filter(report_link::organisation_id.eq(scope.0))
        .filter(
            report_link::report_id
                .eq(report)
                .or(report_link::other_id.eq(report)),
        )
        .order((report_link::at.desc(), report_link::other_id.asc()))
        .select(LinkRow::as_select())
        .load(conn)?;
    let mut others: Vec<ReportId> = Vec::new();
    for row in rows {
        let other = match row.report_id == report {
            true => row.other_id,
            false => row.report_id,
        };
        if !others.contains(&other) {
            others.push(other);
        }
    }
    Ok(others)
}
