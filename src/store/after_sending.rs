//! How often each answer was given after sending: numbers by month, with nothing that leads to a person.

use super::Scope;
use super::connection::{Conn, StoreError, on_each};
use super::schema::after_sending_count;
use crate::domain::ids::OrganisationId;
use diesel::prelude::*;

/// How often one answer was given in one month.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = after_sending_count)]
pub struct CountRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// `2026-03`
    pub month: String,
    /// `sent` or `later`.
    pub place: String,
    /// Version of the pages it was answered in.
    pub page_version: String,
    /// The question.
    pub question: String,
    /// The answer, or `answered`.
    pub code: String,
    /// How often.
    pub number: i32,
}

/// Adds the number of a row to what was counted before.
///
/// # Errors
/// When the database does not answer.
pub fn add(conn: &mut Conn, row: &CountRow) -> Result<(), StoreError> {
    use after_sending_count as counted;
    on_each!(conn, c => diesel::insert_into(counted::table)
        .values(row)
        .on_conflict((
            counted::organisation_id,
            counted::month,
            counted::place,
            counted::page_version,
            counted::question,
            counted::code,
        ))
        .do_update()
        .set(counted::number.eq(counted::number + row.number))
        .execute(c))?;
    Ok(())
}

/// Everything that was counted from a month on, the newest month first.
///
/// # Errors
/// When the database does not answer.
pub fn since(conn: &mut Conn, scope: Scope, month: &str) -> Result<Vec<CountRow>, StoreError> {
    Ok(after_sending_count::table
        .filter(after_sending_count::organisation_id.eq(scope.0))
        .filter(after_sending_count::month.ge(month))
        .order((
            after_sending_count::month.desc(),
            after_sending_count::question.asc(),
            after_sending_count::code.asc(),
        ))
        .select(CountRow::as_select())
        .load(conn)?)
}
