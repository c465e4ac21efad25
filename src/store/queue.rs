//! The queue: which report a caseworker should open next, page by page.
//!
//! A page is found by where the last one ended, never by counting rows, so that the last page of a million
//! reports costs what the first one does. Every list ends in the report's id, and follows an index.

use super::Scope;
use super::connection::{Conn, StoreError};
use super::schema::{
    action, block, conflict, incident, incident_code, message, report, report_event,
};
use super::types::{Id, Instant};
use crate::domain::ids::{ActionId, BlockId, ReportId, WorkerId};
use crate::domain::risk::{RiskLevel, queue_rank};
use chrono::{DateTime, NaiveDate, Utc};
use diesel::dsl::count_star;
use diesel::prelude::*;

/// What one line of the queue needs of a report.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = report)]
pub struct QueueLine {
    /// The report.
    pub id: ReportId,
    /// Its reference, eight letters.
    pub reference: String,
    /// When it was sent to us.
    pub received_at: Instant,
    /// By when a human looks at it, as promised.
    pub first_look_due: Instant,
    /// Code of the channel.
    pub channel: String,
    /// In danger.
    pub danger: bool,
    /// Suicide or self-harm was named.
    pub crisis: bool,
    /// Code of the level.
    pub level: String,
    /// Place in the queue.
    pub queue_rank: i32,
    /// When a human first opened it.
    pub read_at: Option<Instant>,
    /// Whose it is.
    pub owner_id: Option<WorkerId>,
    /// When the person asked us to stop.
    pub stop_asked_at: Option<Instant>,
    /// By when the police are decided on.
    pub decision_due: Option<Instant>,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Code of why it was closed.
    pub close_reason: Option<String>,
}

/// Which reports a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Every open report.
    Open,
    /// The open reports of one worker.
    Mine(WorkerId),
    /// Open, and no human has set how urgent it is.
    Waiting,
    /// Put aside as a possible flood.
    Quarantined,
    /// Closed, the latest first.
    Closed,
}

/// Where a page begins: after this line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    /// The rank of the last line; of no meaning in the list of closed reports.
    pub rank: i32,
    /// When it was received (closed, in the list of closed reports).
    pub at: DateTime<Utc>,
    /// Its id.
    pub id: ReportId,
}

impl QueueLine {
    /// The place after this line in a list.
    pub fn place(&self, shown: Shown) -> After {
        let at = match shown {
            Shown::Closed => self.closed_at.unwrap_or(self.received_at),
            _ => self.received_at,
        };
        After {
            rank: self.queue_rank,
            at: at.0,
            id: self.id,
        }
    }
}

/// One page of a list, without the reports this worker is barred from.
///
/// # Errors
/// When the database does not answer.
pub fn page(
    conn: &mut Conn,
    scope: Scope,
    worker: WorkerId,
    shown: Shown,
    after: Option<After>,
    limit: i64,
) -> Result<Vec<QueueLine>, StoreError> {
    let barred = barred_from(conn, scope, worker)?;
    if shown == Shown::Closed {
        return closed(conn, scope, &barred, after, limit);
    }
    let mut lines = Vec::new();
    if let Some(after) = after {
        // The rest of the last line's rank first, then the ranks below: each half is one stretch of the index.
        let mut query = open(scope, shown, &barred)
            .filter(report::queue_rank.eq(after.rank))
            .filter(report::received_at.ge(Instant(after.at)))
            .filter(
                report::received_at
                    .gt(Instant(after.at))
                    .or(report::id.gt(after.id)),
            );
        query = query.limit(limit);
        lines = in_order(query).load(conn)?;
    }
    let missing = limit - i64::try_from(lines.len()).unwrap_or(limit);
    if missing > 0 {
        let mut query = open(scope, shown, &barred).limit(missing);
        if let Some(after) = after {
            query = query.filter(report::queue_rank.gt(after.rank));
        }
        lines.extend(in_order(query).load::<QueueLine>(conn)?);
    }
    Ok(lines)
}

type Lines<'a> = report::BoxedQuery<'a, super::connection::MultiBackend>;

fn open(scope: Scope, shown: Shown, barred: &[ReportId]) -> Lines<'static> {
    let mut query = report::table
        .filter(report::organisation_id.eq(scope.0))
        .filter(report::closed_at.is_null())
        .filter(report::quarantined.eq(shown == Shown::Quarantined))
        .into_boxed();
    match shown {
        Shown::Mine(worker) => query = query.filter(report::owner_id.eq(worker)),
        Shown::Waiting => query = query.filter(report::queue_rank.eq_any(unread_ranks().to_vec())),
        Shown::Open | Shown::Quarantined | Shown::Closed => {}
    }
    if !barred.is_empty() {
        query = query.filter(report::id.ne_all(barred.to_vec()));
    }
    query
}

/// The two ranks of reports whose level nobody has set. The index leads with the rank, not with the level.
fn unread_ranks() -> [i32; 2] {
    [true, false].map(|danger| queue_rank(danger, RiskLevel::Unread, DateTime::UNIX_EPOCH).band())
}

/// The order names the index's leading columns too: PostgreSQL does not see by itself that they are equal.
fn in_order(
    query: Lines<'static>,
) -> diesel::dsl::Select<
    Lines<'static>,
    diesel::dsl::AsSelect<QueueLine, super::connection::MultiBackend>,
> {
    query
        .order((
            report::closed_at.asc(),
            report::quarantined.asc(),
            report::queue_rank.asc(),
            report::received_at.asc(),
            report::id.asc(),
        ))
        .select(QueueLine::as_select())
}

fn closed(
    conn: &mut Conn,
    scope: Scope,
    barred: &[ReportId],
    after: Option<After>,
    limit: i64,
) -> Result<Vec<QueueLine>, StoreError> {
    let mut query = report::table
        .filter(report::organisation_id.eq(scope.0))
        .filter(report::closed_at.is_not_null())
        .into_boxed();
    if let Some(after) = after {
        let at = Some(Instant(after.at));
        query = query
            .filter(report::closed_at.le(at))
            .filter(report::closed_at.lt(at).or(report::id.lt(after.id)));
    }
    if !barred.is_empty() {
        query = query.filter(report::id.ne_all(barred.to_vec()));
    }
    Ok(query
        .order((report::closed_at.desc(), report::id.desc()))
        .limit(limit)
        .select(QueueLine::as_select())
        .load(conn)?)
}

/// Lines of these reports, open or closed, the newest first.
///
/// # Errors
/// When the database does not answer.
pub fn some(
    conn: &mut Conn,
    scope: Scope,
    reports: &[ReportId],
) -> Result<Vec<QueueLine>, StoreError> {
    Ok(report::table
        .filter(report::organisation_id.eq(scope.0))
        .filter(report::id.eq_any(reports.to_vec()))
        .order((report::received_at.desc(), report::id.desc()))
        .select(QueueLine::as_select())
        .load(conn)?)
}

/// The reports a worker is barred from.
///
/// # Errors
/// When the database does not answer.
pub fn barred_from(
    conn: &mut Conn,
    scope: Scope,
    worker: WorkerId,
) -> Result<Vec<ReportId>, StoreError> {
    Ok(conflict::table
        .filter(conflict::organisation_id.eq(scope.0))
        .filter(conflict::worker_id.eq(worker))
        .select(conflict::report_id)
        .load(conn)?)
}

/// The coded facts that a line says in words, for the reports of one page: (report, list, code).
///
/// # Errors
/// When the database does not answer.
pub fn facts_of(
    conn: &mut Conn,
    scope: Scope,
    reports: &[ReportId],
) -> Result<Vec<(ReportId, String, String)>, StoreError> {
    let mut facts: Vec<(ReportId, String, String)> = incident_code::table
        .filter(incident_code::organisation_id.eq(scope.0))
        .filter(incident_code::report_id.eq_any(reports.to_vec()))
        .filter(incident_code::list.eq("incident_type"))
        .order((incident_code::report_id.asc(), incident_code::code.asc()))
        .select((
            incident_code::report_id,
            incident_code::list,
            incident_code::code,
        ))
        .load(conn)?;
    let places: Vec<(ReportId, Option<String>)> = incident::table
        .filter(incident::organisation_id.eq(scope.0))
        .filter(incident::report_id.eq_any(reports.to_vec()))
        .order((incident::report_id.asc(), incident::number.asc()))
        .select((incident::report_id, incident::location_type))
        .load(conn)?;
    facts.extend(
        places
            .into_iter()
            .filter_map(|(report, code)| Some((report, "location_type".to_owned(), code?))),
    );
    Ok(facts)
}

/// The blocks that hold what workers call the reports of one page.
///
/// # Errors
/// When the database does not answer.
pub fn nicknames(
    conn: &mut Conn,
    scope: Scope,
    label: &str,
    reports: &[ReportId],
) -> Result<Vec<(ReportId, BlockId)>, StoreError> {
    Ok(block::table
        .filter(block::organisation_id.eq(scope.0))
        .filter(block::report_id.eq_any(reports.to_vec()))
        .filter(block::label.eq(label))
        .select((block::report_id, block::id))
        .load(conn)?)
}

/// Which reports of a page have a message from the person that no worker has seen.
///
/// # Errors
/// When the database does not answer.
pub fn with_unseen_messages(
    conn: &mut Conn,
    scope: Scope,
    reports: &[ReportId],
) -> Result<Vec<ReportId>, StoreError> {
    Ok(message::table
        .filter(message::organisation_id.eq(scope.0))
        .filter(message::report_id.eq_any(reports.to_vec()))
        .filter(message::from_person.eq(true))
        .filter(message::seen_at.is_null())
        .select(message::report_id)
        .distinct()
        .load(conn)?)
}

/// Which reports of a page have an event of a kind.
///
/// # Errors
/// When the database does not answer.
pub fn with_event(
    conn: &mut Conn,
    scope: Scope,
    reports: &[ReportId],
    kind: &str,
) -> Result<Vec<ReportId>, StoreError> {
    Ok(report_event::table
        .filter(report_event::organisation_id.eq(scope.0))
        .filter(report_event::report_id.eq_any(reports.to_vec()))
        .filter(report_event::kind.eq(kind.to_owned()))
        .select(report_event::report_id)
        .distinct()
        .load(conn)?)
}

/// One promise that is due, with its report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueAction {
    /// The promise.
    pub id: ActionId,
    /// Its report.
    pub report: ReportId,
    /// The report's reference.
    pub reference: String,
    /// Code of the lane.
    pub lane: String,
    /// Code of the step.
    pub step: String,
    /// Who promised it.
    pub owner: WorkerId,
    /// The day.
    pub due_on: NaiveDate,
}

/// Id, report, reference, lane, step, owner, day.
type DueRow = (
    Id,
    ReportId,
    String,
    String,
    String,
    WorkerId,
    Option<NaiveDate>,
);

/// The open promises due up to a day, the oldest first; of one worker, or of all.
///
/// # Errors
/// When the database does not answer.
pub fn due_actions(
    conn: &mut Conn,
    scope: Scope,
    worker: WorkerId,
    only_theirs: bool,
    until: NaiveDate,
    limit: i64,
) -> Result<Vec<DueAction>, StoreError> {
    let barred = barred_from(conn, scope, worker)?;
    let mut query = action::table
        .inner_join(
            report::table.on(report::organisation_id
                .eq(action::organisation_id)
                .and(report::id.eq(action::report_id))),
        )
        .filter(action::organisation_id.eq(scope.0))
        .filter(action::state.eq("open"))
        .filter(action::due_on.le(until))
        .into_boxed();
    if only_theirs {
        query = query.filter(action::owner_id.eq(worker));
    }
    if !barred.is_empty() {
        query = query.filter(action::report_id.ne_all(barred));
    }
    let rows: Vec<DueRow> = query
        .order((action::due_on.asc(), action::id.asc()))
        .limit(limit)
        .select((
            action::id,
            action::report_id,
            report::reference,
            action::lane,
            action::step,
            action::owner_id,
            action::due_on,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|(id, report, reference, lane, step, owner, due_on)| {
            Some(DueAction {
                id: ActionId(id.0),
                report,
                reference,
                lane,
                step,
                owner,
                due_on: due_on?,
            })
        })
        .collect())
}

/// How many open promises of a worker are due up to a day.
///
/// # Errors
/// When the database does not answer.
pub fn count_due(
    conn: &mut Conn,
    scope: Scope,
    worker: WorkerId,
    until: NaiveDate,
) -> Result<i64, StoreError> {
    Ok(action::table
        .filter(action::organisation_id.eq(scope.0))
        .filter(action::owner_id.eq(worker))
        .filter(action::state.eq("open"))
        .filter(action::due_on.le(until))
        .select(count_star())
        .first(conn)?)
}
