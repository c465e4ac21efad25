//! Sign-ins, return visits, remembered devices, and text kept from a form whose session ended.

use super::Scope;
use super::connection::{Conn, StoreError, on_each};
use super::schema::{session, unsaved_text};
use super::types::{Id, Instant};
use crate::domain::ids::{OrganisationId, WorkerId};
use diesel::prelude::*;

/// A session: found by a digest of the cookie, its state readable only with the cookie.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = session)]
pub struct SessionRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// Digest of the cookie's token.
    pub id: Vec<u8>,
    /// `desk`, `visit`, `device`, `collection` or `set_up`.
    pub kind: String,
    /// The worker, report or forward it belongs to.
    pub owner_id: Option<Id>,
    /// How far the sign-in has come.
    pub stage: String,
    /// State, sealed under a key that comes from the cookie.
    pub sealed: Vec<u8>,
    /// When it began.
    pub created_at: Instant,
    /// When it was last used.
    pub last_seen_at: Instant,
    /// When it ends at the latest.
    pub expires_at: Instant,
}

/// Begins a session.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, row: &SessionRow) -> Result<(), StoreError> {
    diesel::insert_into(session::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// Finds a session of one kind, whether or not its time is over (the caller says which clock counts).
///
/// # Errors
/// When the database does not answer.
pub fn find(
    conn: &mut Conn,
    scope: Scope,
    kind: &str,
    id: &[u8],
) -> Result<Option<SessionRow>, StoreError> {
    Ok(session::table
        .filter(session::organisation_id.eq(scope.0))
        .filter(session::id.eq(id))
        .filter(session::kind.eq(kind))
        .select(SessionRow::as_select())
        .first(conn)
        .optional()?)
}

/// Notes that a session was used.
///
/// # Errors
/// When the database does not answer.
pub fn touch(conn: &mut Conn, scope: Scope, id: &[u8], now: Instant) -> Result<(), StoreError> {
    diesel::update(session::table.find((scope.0, id)))
        .set(session::last_seen_at.eq(now))
        .execute(conn)?;
    Ok(())
}

/// Replaces the sealed state of a session.
///
/// # Errors
/// `Missing` when it has ended.
pub fn save(
    conn: &mut Conn,
    scope: Scope,
    id: &[u8],
    stage: &str,
    sealed: &[u8],
) -> Result<(), StoreError> {
    let changed = diesel::update(session::table.find((scope.0, id)))
        .set((session::stage.eq(stage), session::sealed.eq(sealed)))
        .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Missing)
    }
}

/// Ends one session.
///
/// # Errors
/// When the database does not answer.
pub fn end(conn: &mut Conn, scope: Scope, id: &[u8]) -> Result<(), StoreError> {
    diesel::delete(session::table.find((scope.0, id))).execute(conn)?;
    Ok(())
}

/// Ends every session of an owner except one (a changed passphrase, a switched-off code, a leaver).
///
/// # Errors
/// When the database does not answer.
pub fn end_all_of(
    conn: &mut Conn,
    scope: Scope,
    owner: Id,
    kinds: &[&str],
    except: Option<&[u8]>,
) -> Result<usize, StoreError> {
    let except = except.unwrap_or_default().to_vec();
    Ok(diesel::delete(
        session::table
            .filter(session::organisation_id.eq(scope.0))
            .filter(session::owner_id.eq(owner))
            .filter(session::kind.eq_any(kinds.to_vec()))
            .filter(session::id.ne(except)),
    )
    .execute(conn)?)
}

/// The sessions of an owner, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn of_owner(
    conn: &mut Conn,
    scope: Scope,
    owner: Id,
    kind: &str,
) -> Result<Vec<SessionRow>, StoreError> {
    Ok(session::table
        .filter(session::organisation_id.eq(scope.0))
        .filter(session::owner_id.eq(owner))
        .filter(session::kind.eq(kind))
        .order(session::created_at.desc())
        .select(SessionRow::as_select())
        .load(conn)?)
}

/// Deletes sessions whose time is over, in every organisation.
///
/// # Errors
/// When the database does not answer.
pub fn delete_expired(conn: &mut Conn, now: Instant) -> Result<usize, StoreError> {
    Ok(diesel::delete(session::table.filter(session::expires_at.lt(now))).execute(conn)?)
}

/// Text of a form that could not be saved, sealed to its worker.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = unsaved_text)]
pub struct UnsavedTextRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// Whose text it is.
    pub worker_id: WorkerId,
    /// Which form (its path).
    pub form_key: String,
    /// The text, sealed to the worker's public key.
    pub sealed: Vec<u8>,
    /// When it was kept.
    pub saved_at: Instant,
}

/// Keeps the text of a form, in place of what was kept of it before.
///
/// # Errors
/// When the database does not answer.
pub fn keep_text(conn: &mut Conn, row: &UnsavedTextRow) -> Result<(), StoreError> {
    on_each!(conn, c => diesel::insert_into(unsaved_text::table)
        .values(row)
        .on_conflict((unsaved_text::organisation_id, unsaved_text::worker_id, unsaved_text::form_key))
        .do_update()
        .set(row)
        .execute(c))?;
    Ok(())
}

/// Gives back and deletes the text kept of a form.
///
/// # Errors
/// When the database does not answer.
pub fn take_text(
    conn: &mut Conn,
    scope: Scope,
    worker: WorkerId,
    form_key: &str,
) -> Result<Option<UnsavedTextRow>, StoreError> {
    let row = unsaved_text::table
        .find((scope.0, worker, form_key))
        .select(UnsavedTextRow::as_select())
        .first(conn)
        .optional()?;
    if row.is_some() {
        diesel::delete(unsaved_text::table.find((scope.0, worker, form_key))).execute(conn)?;
    }
    Ok(row)
}

/// Everything kept for a worker, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn kept_texts(
    conn: &mut Conn,
    scope: Scope,
    worker: WorkerId,
) -> Result<Vec<UnsavedTextRow>, StoreError> {
    Ok(unsaved_text::table
        .filter(unsaved_text::organisation_id.eq(scope.0))
        .filter(unsaved_text::worker_id.eq(worker))
        .order((unsaved_text::saved_at.asc(), unsaved_text::form_key.asc()))
        .select(UnsavedTextRow::as_select())
        .load(conn)?)
}

/// Forgets everything kept for a worker, whose key is now another.
///
/// # Errors
/// When the database does not answer.
pub fn forget_texts(conn: &mut Conn, scope: Scope, worker: WorkerId) -> Result<(), StoreError> {
    diesel::delete(
        unsaved_text::table
            .filter(unsaved_text::organisation_id.eq(scope.0))
            .filter(unsaved_text::worker_id.eq(worker)),
    )
    .execute(conn)?;
    Ok(())
}
