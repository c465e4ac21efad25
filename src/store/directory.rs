//! Whom we send packs to: contacts of police forces and councils, each agreed by two people.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::directory_entry;
use super::types::{Id, Instant};
use crate::domain::ids::{OrganisationId, WorkerId};
use chrono::NaiveDate;
use diesel::prelude::*;

/// One contact. It counts (`live`) once a second person has agreed to it.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = directory_entry)]
pub struct DirectoryRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The contact.
    pub id: Id,
    /// `police` or `council`.
    pub kind: String,
    /// Code of the force or council area it serves.
    pub area_code: String,
    /// What it is called.
    pub name: String,
    /// Its mail address.
    pub mail: String,
    /// Its telephone: the collection code is told there.
    pub phone: String,
    /// When somebody last made sure that all of this is right.
    pub checked_on: NaiveDate,
    /// Who wrote it.
    pub proposed_by: Option<WorkerId>,
    /// Who agreed.
    pub approved_by: Option<WorkerId>,
    /// The contact it takes the place of.
    pub replaces: Option<Id>,
    /// Whether it counts.
    pub live: bool,
    /// When it was written.
    pub created_at: Instant,
}

impl DirectoryRow {
    /// Whether it waits for a second person.
    pub const fn waits(&self) -> bool {
        !self.live && self.approved_by.is_none()
    }
}

/// Adds a contact.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, row: &DirectoryRow) -> Result<(), StoreError> {
    diesel::insert_into(directory_entry::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// One contact.
///
/// # Errors
/// `Missing` when this organisation has no such contact.
pub fn get(conn: &mut Conn, scope: Scope, id: Id) -> Result<DirectoryRow, StoreError> {
    Ok(directory_entry::table
        .find((scope.0, id))
        .select(DirectoryRow::as_select())
        .first(conn)?)
}

/// Every contact that counts or waits, by name.
///
/// # Errors
/// When the database does not answer.
pub fn all(conn: &mut Conn, scope: Scope) -> Result<Vec<DirectoryRow>, StoreError> {
    Ok(directory_entry::table
        .filter(directory_entry::organisation_id.eq(scope.0))
        .filter(
            directory_entry::live
                .eq(true)
                .or(directory_entry::approved_by.is_null()),
        )
        .order((directory_entry::name.asc(), directory_entry::id.asc()))
        .select(DirectoryRow::as_select())
        .load(conn)?)
}

/// A second person agrees: the contact counts, and the one it replaces does not any more.
///
/// # Errors
/// `Stale` when somebody was first.
pub fn approve(
    conn: &mut Conn,
    scope: Scope,
    row: &DirectoryRow,
    by: WorkerId,
) -> Result<(), StoreError> {
    let changed = diesel::update(
        directory_entry::table
            .find((scope.0, row.id))
            .filter(directory_entry::approved_by.is_null())
            .filter(directory_entry::live.eq(false)),
    )
    .set((
        directory_entry::live.eq(true),
        directory_entry::approved_by.eq(by),
    ))
    .execute(conn)?;
    if changed != 1 {
        return Err(StoreError::Stale);
    }
    if let Some(old) = row.replaces {
        diesel::update(directory_entry::table.find((scope.0, old)))
            .set(directory_entry::live.eq(false))
            .execute(conn)?;
    }
    Ok(())
}

/// Takes back a contact that waits.
///
/// # Errors
/// `Stale` when it does not wait any more.
pub fn discard(conn: &mut Conn, scope: Scope, id: Id) -> Result<(), StoreError> {
    let changed = diesel::delete(
        directory_entry::table
            .find((scope.0, id))
            .filter(directory_entry::approved_by.is_null())
            .filter(directory_entry::live.eq(false)),
    )
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}
