//! Rows of files. Their bytes are elsewhere: see [`super::objects`].

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::{draft, file};
use super::types::{Id, Instant};
use crate::domain::ids::{FileId, IncidentId, MessageId, OrganisationId, ReportId};
use diesel::dsl::{exists, not};
use diesel::prelude::*;

crate::codes! {
    /// How far a file has come.
    FileState {
        /// Parts still arrive.
        Uploading = "uploading",
        /// All of it is here and was read once; it belongs to a draft.
        Whole = "whole",
        /// It belongs to a report or a message.
        SealedIn = "sealed_in",
        /// It was taken away; its bytes are deleted.
        Removed = "removed",
    }
}

/// One sealed file: what can be said of it without a key.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = file)]
pub struct FileRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The file.
    pub id: FileId,
    /// The draft it belongs to until it is sent.
    pub draft_id: Option<Id>,
    /// The report it belongs to.
    pub report_id: Option<ReportId>,
    /// The incident it tells of.
    pub incident_id: Option<IncidentId>,
    /// The message it is the film of.
    pub message_id: Option<MessageId>,
    /// For a photo kept with its hidden details: the copy that is shown.
    pub shown_as: Option<FileId>,
    /// Code of the kind.
    pub kind: String,
    /// Code of [`FileState`].
    pub state: String,
    /// Bytes of the file that are here.
    pub byte_count: i64,
    /// Chunks they are sealed in.
    pub chunk_count: i32,
    /// The prefix of each part, in order.
    pub parts: Vec<u8>,
    /// What is known about a whole file, sealed.
    pub envelope: Option<Vec<u8>>,
    /// The server's mark on the envelope.
    pub mac: Option<Vec<u8>>,
    /// When it was begun.
    pub created_at: Instant,
    /// When it last changed.
    pub changed_at: Instant,
    /// Counts changes.
    pub version: i32,
}

impl FileRow {
    /// Whether it is in this state.
    pub fn is(&self, state: FileState) -> bool {
        self.state == state.code()
    }
}

/// Begins a file.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, row: &FileRow) -> Result<(), StoreError> {
    diesel::insert_into(file::table).values(row).execute(conn)?;
    Ok(())
}

/// One file.
///
/// # Errors
/// `Missing` when there is none in this organisation.
pub fn get(conn: &mut Conn, scope: Scope, id: FileId) -> Result<FileRow, StoreError> {
    Ok(file::table
        .find((scope.0, id))
        .select(FileRow::as_select())
        .first(conn)?)
}

/// The files of a draft that were not taken away.
///
/// # Errors
/// When the database does not answer.
pub fn of_draft(conn: &mut Conn, scope: Scope, draft: Id) -> Result<Vec<FileRow>, StoreError> {
    Ok(file::table
        .filter(file::organisation_id.eq(scope.0))
        .filter(file::draft_id.eq(draft))
        .filter(file::state.ne(FileState::Removed.code()))
        .order((file::created_at.asc(), file::id.asc()))
        .select(FileRow::as_select())
        .load(conn)?)
}

/// The files of a report, oldest first: what the person sent, and films of messages.
///
/// # Errors
/// When the database does not answer.
pub fn of_report(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<FileRow>, StoreError> {
    Ok(file::table
        .filter(file::organisation_id.eq(scope.0))
        .filter(file::report_id.eq(report))
        .filter(file::state.eq(FileState::SealedIn.code()))
        .order((file::created_at.asc(), file::id.asc()))
        .select(FileRow::as_select())
        .load(conn)?)
}

/// Writes everything of a file that can change, unless it changed since it was read.
///
/// # Errors
/// `Stale` when another request was first.
pub fn save(conn: &mut Conn, row: &FileRow) -> Result<(), StoreError> {
    let changed = diesel::update(
        file::table
            .find((row.organisation_id, row.id))
            .filter(file::version.eq(row.version)),
    )
    .set((
        (
            file::draft_id.eq(row.draft_id),
            file::report_id.eq(row.report_id),
            file::incident_id.eq(row.incident_id),
            file::message_id.eq(row.message_id),
            file::shown_as.eq(row.shown_as),
            file::state.eq(&row.state),
        ),
        (
            file::byte_count.eq(row.byte_count),
            file::chunk_count.eq(row.chunk_count),
            file::parts.eq(&row.parts),
            file::envelope.eq(&row.envelope),
            file::mac.eq(&row.mac),
            file::changed_at.eq(row.changed_at),
            file::version.eq(row.version + 1),
        ),
    ))
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// Files whose bytes are to be deleted, in every organisation: taken away, or of a draft that is gone or was
/// sent without them, or a worker's film that stopped arriving before `idle_since`.
///
/// # Errors
/// When the database does not answer.
pub fn forsaken(
    conn: &mut Conn,
    idle_since: Instant,
    limit: i64,
) -> Result<Vec<(OrganisationId, FileId)>, StoreError> {
    let waiting_draft = draft::table
        .filter(draft::organisation_id.eq(file::organisation_id))
        .filter(draft::id.nullable().eq(file::draft_id))
        .filter(draft::sent_report_id.is_null());
    let may_still_come = file::draft_id
        .is_null()
        .and(file::changed_at.ge(idle_since));
    Ok(file::table
        .filter(
            file::state.eq(FileState::Removed.code()).or(file::state
                .ne(FileState::SealedIn.code())
                .and(not(exists(waiting_draft)))
                .and(not(may_still_come))),
        )
        .order(file::changed_at.asc())
        .limit(limit)
        .select((file::organisation_id, file::id))
        .load(conn)?)
}

/// Forgets a file whose bytes are deleted.
///
/// # Errors
/// When the database does not answer.
pub fn delete(conn: &mut Conn, scope: Scope, id: FileId) -> Result<(), StoreError> {
    diesel::delete(file::table.find((scope.0, id))).execute(conn)?;
    Ok(())
}
