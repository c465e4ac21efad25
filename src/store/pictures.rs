//! An organisation's own pictures, each in place of one of ours.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::picture;
use super::types::Instant;
use crate::domain::ids::OrganisationId;
use diesel::prelude::*;

/// One picture.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = picture)]
pub struct PictureRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The name of the picture of ours that it takes the place of.
    pub name: String,
    /// What it is: `image/svg+xml`, `image/png` or `image/webp`.
    pub media_type: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// SHA-256 of the file.
    pub sha256: Vec<u8>,
    /// When it was put here.
    pub changed_at: Instant,
}

/// Puts a picture in the place of ours, and of an earlier one.
///
/// # Errors
/// When the database does not answer.
pub fn put(conn: &mut Conn, row: &PictureRow) -> Result<(), StoreError> {
    take_back(conn, Scope(row.organisation_id), &row.name)?;
    diesel::insert_into(picture::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// Takes a picture back, so that ours is shown again; whether there was one.
///
/// # Errors
/// When the database does not answer.
pub fn take_back(conn: &mut Conn, scope: Scope, name: &str) -> Result<bool, StoreError> {
    let taken = diesel::delete(picture::table.find((scope.0, name))).execute(conn)?;
    Ok(taken > 0)
}

/// The name and SHA-256 of every picture of the organisation's own.
///
/// # Errors
/// When the database does not answer.
pub fn names(conn: &mut Conn, scope: Scope) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    Ok(picture::table
        .filter(picture::organisation_id.eq(scope.0))
        .select((picture::name, picture::sha256))
        .order(picture::name.asc())
        .load(conn)?)
}

/// The picture with this SHA-256.
///
/// # Errors
/// When the database does not answer.
pub fn by_digest(
    conn: &mut Conn,
    scope: Scope,
    digest: &[u8],
) -> Result<Option<PictureRow>, StoreError> {
    Ok(picture::table
        .filter(picture::organisation_id.eq(scope.0))
        .filter(picture::sha256.eq(digest))
        .select(PictureRow::as_select())
        .first(conn)
        .optional()?)
}
