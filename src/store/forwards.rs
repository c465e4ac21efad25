//! What was decided about the police, and what was sent.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::{forward, police_reply};
use super::types::{Id, Instant, Json};
use crate::domain::ids::{BlockId, ConsentEventId, ForwardId, OrganisationId, ReportId, WorkerId};
use diesel::prelude::*;

/// One decision about telling somebody, with what was sent and what came back.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = forward, primary_key(organisation_id, id), treat_none_as_null = true)]
pub struct ForwardRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The decision.
    pub id: ForwardId,
    /// Its report.
    pub report_id: ReportId,
    /// Code of the decision.
    pub decision: String,
    /// Code of where it stands.
    pub state: String,
    /// Code of the kind of recipient.
    pub recipient_class: String,
    /// The recipient in the directory.
    pub directory_id: Option<Id>,
    /// `link`, `secure_way` or `none`.
    pub route: String,
    /// Code of the level the pack was made at.
    pub level: Option<String>,
    /// Codes of the grounds, with a comma between two.
    pub ground: Option<String>,
    /// Code of the ground for telling without a yes.
    pub override_ground: Option<String>,
    /// What the pack holds, in ids and codes.
    pub manifest: Json,
    /// The answer it rests on.
    pub consent_event_id: Option<ConsentEventId>,
    /// The sealed pack.
    pub pack_block: Option<BlockId>,
    /// The sealed reasons.
    pub reason_block: BlockId,
    /// SHA-256 of the sealed pack.
    pub sealed_sha256: Option<Vec<u8>>,
    /// Who proposed or decided.
    pub proposed_by: WorkerId,
    /// When.
    pub proposed_at: Instant,
    /// By when the second person signs an urgent one.
    pub second_due: Option<Instant>,
    /// The second person was told by phone.
    pub told_by_phone: bool,
    /// Who signed or said no.
    pub signed_by: Option<WorkerId>,
    /// When.
    pub signed_at: Option<Instant>,
    /// When it was sent.
    pub sent_at: Option<Instant>,
    /// The sealed note of how it was sent another way.
    pub proof_note_block: Option<BlockId>,
    /// Hash of the link's token.
    pub link_hash: Option<Vec<u8>>,
    /// Salt of the collection code's key.
    pub link_salt: Option<Vec<u8>>,
    /// Until when the link opens the pack.
    pub link_expires_at: Option<Instant>,
    /// How often it was opened with link and code.
    pub opened_count: i32,
    /// When they said that they have it.
    pub acknowledged_at: Option<Instant>,
    /// When there was last news.
    pub last_update_at: Option<Instant>,
    /// When it came to its end.
    pub ended_at: Option<Instant>,
    /// Counts changes.
    pub version: i32,
}

/// One answer from a recipient. Its coded columns are empty until a worker has confirmed it.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = police_reply)]
pub struct ReplyRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The answer.
    pub id: Id,
    /// What it answers.
    pub forward_id: ForwardId,
    /// Its report.
    pub report_id: ReportId,
    /// When it came.
    pub received_at: Instant,
    /// `reply_form` or `entered_by_worker`.
    pub source: String,
    /// The sealed answer.
    pub block_id: BlockId,
    /// Code: recorded or not.
    pub recorded: Option<String>,
    /// Code: why not.
    pub reason_code: Option<String>,
    /// Code: flagged or not.
    pub flagged: Option<String>,
    /// Who confirmed it.
    pub confirmed_by: Option<WorkerId>,
    /// When.
    pub confirmed_at: Option<Instant>,
}

/// Writes a decision down.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, row: &ForwardRow) -> Result<(), StoreError> {
    diesel::insert_into(forward::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// One decision.
///
/// # Errors
/// `Missing` when this organisation has no such decision.
pub fn get(conn: &mut Conn, scope: Scope, id: ForwardId) -> Result<ForwardRow, StoreError> {
    Ok(forward::table
        .find((scope.0, id))
        .select(ForwardRow::as_select())
        .first(conn)?)
}

/// The decisions of a report, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn of_report(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<ForwardRow>, StoreError> {
    Ok(forward::table
        .filter(forward::organisation_id.eq(scope.0))
        .filter(forward::report_id.eq(report))
        .order((forward::proposed_at.desc(), forward::id.desc()))
        .select(ForwardRow::as_select())
        .load(conn)?)
}

/// The decision a link belongs to.
///
/// # Errors
/// When the database does not answer.
pub fn by_link(
    conn: &mut Conn,
    scope: Scope,
    hash: &[u8],
) -> Result<Option<ForwardRow>, StoreError> {
    Ok(forward::table
        .filter(forward::organisation_id.eq(scope.0))
        .filter(forward::link_hash.eq(hash))
        .select(ForwardRow::as_select())
        .first(conn)
        .optional()?)
}

/// Every decision that has not come to its end, oldest first: waiting for a signature, to be sent, or chased.
///
/// # Errors
/// When the database does not answer.
pub fn open(conn: &mut Conn, scope: Scope) -> Result<Vec<ForwardRow>, StoreError> {
    Ok(forward::table
        .filter(forward::organisation_id.eq(scope.0))
        .filter(forward::decision.eq("forward"))
        .filter(forward::ended_at.is_null())
        .order((forward::proposed_at.asc(), forward::id.asc()))
        .select(ForwardRow::as_select())
        .load(conn)?)
}

/// Writes the changed state of a decision, unless somebody else changed it since `row.version` was read.
///
/// # Errors
/// `Stale` when somebody was first.
pub fn update(conn: &mut Conn, row: &ForwardRow) -> Result<(), StoreError> {
    let next = ForwardRow {
        version: row.version + 1,
        ..row.clone()
    };
    let changed = diesel::update(
        forward::table
            .find((row.organisation_id, row.id))
            .filter(forward::version.eq(row.version)),
    )
    .set(&next)
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// Writes an answer down.
///
/// # Errors
/// When the database does not answer.
pub fn insert_reply(conn: &mut Conn, row: &ReplyRow) -> Result<(), StoreError> {
    diesel::insert_into(police_reply::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// The answers to one decision, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn replies(conn: &mut Conn, scope: Scope, id: ForwardId) -> Result<Vec<ReplyRow>, StoreError> {
    Ok(police_reply::table
        .filter(police_reply::organisation_id.eq(scope.0))
        .filter(police_reply::forward_id.eq(id))
        .order((police_reply::received_at.asc(), police_reply::id.asc()))
        .select(ReplyRow::as_select())
        .load(conn)?)
}

/// Confirms an answer that nobody has confirmed yet.
///
/// # Errors
/// `Stale` when somebody was first.
pub fn confirm_reply(conn: &mut Conn, row: &ReplyRow) -> Result<(), StoreError> {
    let changed = diesel::update(
        police_reply::table
            .find((row.organisation_id, row.id))
            .filter(police_reply::confirmed_at.is_null()),
    )
    .set((
        police_reply::recorded.eq(&row.recorded),
        police_reply::reason_code.eq(&row.reason_code),
        police_reply::flagged.eq(&row.flagged),
        police_reply::confirmed_by.eq(row.confirmed_by),
        police_reply::confirmed_at.eq(row.confirmed_at),
    ))
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// One pack that went to the police. Whether the person may hear of it is decided in the actions.
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
    /// What the pack held, in ids and codes; says whether the person was told of an override.
    pub manifest: Json,
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
