//! Organisations and their settings.

use super::connection::{Conn, StoreError};
use super::schema::organisation;
use super::types::{Instant, Json};
use crate::domain::ids::OrganisationId;
use diesel::prelude::*;

/// One organisation as it is stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = organisation)]
pub struct OrganisationRow {
    /// Its id, which leads every key.
    pub id: OrganisationId,
    /// The host name under which people reach it; `*` takes any host (one organisation on one machine).
    pub host: String,
    /// What it is called on its pages.
    pub name: String,
    /// Code of the nation whose law and holidays apply.
    pub nation: String,
    /// Whether set-up is finished, so that reports can be sealed to somebody.
    pub takes_reports: bool,
    /// Salt of all its return codes (there is no user name to salt with).
    pub code_salt: Vec<u8>,
    /// Its settings, see [`crate::domain::settings::Settings`].
    pub settings: Json,
    /// When it was made.
    pub created_at: Instant,
}

/// Adds an organisation.
///
/// # Errors
/// `Duplicate` when the host is taken.
pub fn insert(conn: &mut Conn, row: &OrganisationRow) -> Result<(), StoreError> {
    diesel::insert_into(organisation::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// The organisation a host name belongs to: its own, else the one that takes any host.
///
/// # Errors
/// When the database does not answer.
pub fn for_host(conn: &mut Conn, host: &str) -> Result<Option<OrganisationRow>, StoreError> {
    let mut found: Vec<OrganisationRow> = organisation::table
        .filter(organisation::host.eq_any([host, "*"]))
        .select(OrganisationRow::as_select())
        .load(conn)?;
    found.sort_by_key(|row| row.host == "*");
    Ok(found.into_iter().next())
}

/// One organisation by its id.
///
/// # Errors
/// `Missing` when there is none.
pub fn get(conn: &mut Conn, id: OrganisationId) -> Result<OrganisationRow, StoreError> {
    Ok(organisation::table
        .find(id)
        .select(OrganisationRow::as_select())
        .first(conn)?)
}

/// One organisation, held until the transaction ends so that nobody changes it in between.
///
/// # Errors
/// `Missing` when there is none.
pub fn get_to_change(conn: &mut Conn, id: OrganisationId) -> Result<OrganisationRow, StoreError> {
    let found = organisation::table.find(id);
    Ok(match conn {
        Conn::Pg(c) => found
            .select(OrganisationRow::as_select())
            .for_update()
            .first(c)?,
        // On SQLite a writing transaction is the only one.
        Conn::Sqlite(c) => found.select(OrganisationRow::as_select()).first(c)?,
    })
}

/// All organisations of the installation, by name.
///
/// # Errors
/// When the database does not answer.
pub fn all(conn: &mut Conn) -> Result<Vec<OrganisationRow>, StoreError> {
    Ok(organisation::table
        .order((organisation::name.asc(), organisation::id.asc()))
        .select(OrganisationRow::as_select())
        .load(conn)?)
}

/// Says that reports may be taken: the recovery words were typed back.
///
/// # Errors
/// `Missing` when there is no such organisation.
pub fn open_for_reports(conn: &mut Conn, id: OrganisationId) -> Result<(), StoreError> {
    let changed = diesel::update(organisation::table.find(id))
        .set(organisation::takes_reports.eq(true))
        .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Missing)
    }
}

/// Replaces the settings.
///
/// # Errors
/// `Missing` when there is no such organisation.
pub fn save_settings(
    conn: &mut Conn,
    id: OrganisationId,
    settings: Json,
) -> Result<(), StoreError> {
    let changed = diesel::update(organisation::table.find(id))
        .set(organisation::settings.eq(settings))
        .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Missing)
    }
}
