//! Search tags of opened reports: equal tags mean, very likely, an equal name or number. Never the name itself.

use super::Scope;
use super::connection::{Conn, StoreError, on_each};
use super::schema::{blind_index, report};
use super::types::Instant;
use crate::domain::ids::ReportId;
use diesel::dsl::count_star;
use diesel::prelude::*;

/// The most reports one search answers with.
const MOST: i64 = 50;

/// Adds a report's tags: (field, tag). Adding one again changes nothing.
///
/// # Errors
/// When the database does not answer.
pub fn insert(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    tags: &[(&'static str, i64)],
) -> Result<(), StoreError> {
    let rows: Vec<_> = tags
        .iter()
        .map(|(field, tag)| {
            (
                blind_index::organisation_id.eq(scope.0),
                blind_index::report_id.eq(report),
                blind_index::field.eq(*field),
                blind_index::tag.eq(*tag),
            )
        })
        .collect();
    on_each!(conn, c => diesel::insert_into(blind_index::table)
        .values(&rows)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// Deletes a report's tags: they are made anew when it is next opened.
///
/// # Errors
/// When the database does not answer.
pub fn delete_of(conn: &mut Conn, scope: Scope, report: ReportId) -> Result<(), StoreError> {
    diesel::delete(
        blind_index::table
            .filter(blind_index::organisation_id.eq(scope.0))
            .filter(blind_index::report_id.eq(report)),
    )
    .execute(conn)?;
    Ok(())
}

/// Whether a report has tags.
///
/// # Errors
/// When the database does not answer.
pub fn has_tags(conn: &mut Conn, scope: Scope, report: ReportId) -> Result<bool, StoreError> {
    let tags: i64 = blind_index::table
        .filter(blind_index::organisation_id.eq(scope.0))
        .filter(blind_index::report_id.eq(report))
        .select(count_star())
        .first(conn)?;
    Ok(tags > 0)
}

/// The reports that have one of these tags.
///
/// # Errors
/// When the database does not answer.
pub fn find(
    conn: &mut Conn,
    scope: Scope,
    field: &str,
    tags: &[i64],
) -> Result<Vec<ReportId>, StoreError> {
    Ok(blind_index::table
        .filter(blind_index::organisation_id.eq(scope.0))
        .filter(blind_index::field.eq(field))
        .filter(blind_index::tag.eq_any(tags.to_vec()))
        .order(blind_index::report_id.desc())
        .select(blind_index::report_id)
        .limit(MOST)
        .load(conn)?)
}

/// The reports that share a tag with this one: (report, field, when it was received).
///
/// # Errors
/// When the database does not answer.
pub fn matches(
    conn: &mut Conn,
    scope: Scope,
    of: ReportId,
) -> Result<Vec<(ReportId, String, Instant)>, StoreError> {
    let own: Vec<(String, i64)> = blind_index::table
        .filter(blind_index::organisation_id.eq(scope.0))
        .filter(blind_index::report_id.eq(of))
        .select((blind_index::field, blind_index::tag))
        .load(conn)?;
    let mut found = Vec::new();
    for (field, tag) in own {
        let others: Vec<(ReportId, String, Instant)> = blind_index::table
            .inner_join(
                report::table.on(report::organisation_id
                    .eq(blind_index::organisation_id)
                    .and(report::id.eq(blind_index::report_id))),
            )
            .filter(blind_index::organisation_id.eq(scope.0))
            .filter(blind_index::field.eq(&field))
            .filter(blind_index::tag.eq(tag))
            .filter(blind_index::report_id.ne(of))
            .order(blind_index::report_id.desc())
            .limit(MOST)
            .select((
                blind_index::report_id,
                blind_index::field,
                report::received_at,
            ))
            .load(conn)?;
        found.extend(others);
    }
    Ok(found)
}
