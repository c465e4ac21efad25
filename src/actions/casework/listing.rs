//! The queue as a worker sees it, and exact search.

use super::opening::as_number;
use super::{CaseError, Caseworker};
use crate::actions::enter_report::RANG_AGAIN;
use crate::actions::sealing::open_block;
use crate::actions::visit::diary::INCIDENT_ADDED;
use crate::actions::{Office, SealError};
use crate::domain::ids::{Reference, ReportId, WorkerId};
use crate::domain::opening_hours::local_date;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::queue::{self, After, DueAction, QueueLine, Shown};
use crate::store::{Conn, Scope, accounts, erasing, indexes, interpreting, reports};
use crate::vault::index::IndexField;
use crate::vault::{KeyPurpose, Label};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// Lines on one page.
pub const PAGE: i64 = 25;
/// Promises on one page: more than anybody keeps in a day.
const MOST_DUE: i64 = 200;

/// One report of a list.
#[derive(Debug, Clone)]
pub struct Line {
    /// The report.
    pub row: QueueLine,
    /// What workers call it.
    pub nickname: Option<Private>,
    /// Codes of `incident_type`.
    pub kinds: Vec<String>,
    /// Code of `location_type`, of the first incident that has one.
    pub place: Option<String>,
    /// A message from the person that no worker has seen.
    pub unseen_message: bool,
    /// The person got in touch again, and nobody has taken the report since.
    pub rang_again: bool,
    /// It was signed in BSL and nobody has written it down yet: by when, and who sees to it.
    pub interpreting: Option<(DateTime<Utc>, Option<WorkerId>)>,
    /// The person told about another time, and nobody has read that yet.
    pub added: bool,
    /// The person asked us to delete everything.
    pub delete_asked: bool,
}

/// One page of a list.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    /// The reports.
    pub lines: Vec<Line>,
    /// Where the next page begins, if there is one.
    pub next: Option<After>,
    /// How many of this worker's own promises are due today or late.
    pub due_today: i64,
    /// Names of all workers.
    pub workers: BTreeMap<WorkerId, String>,
}

/// One page of the queue.
///
/// # Errors
/// A seal that is not ours; the database.
pub async fn list(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    shown: Shown,
    after: Option<After>,
) -> Result<Listing, CaseError> {
    let (inner, scope, who) = (office.clone(), Scope(org.id), who.clone());
    let today = local_date(office.clock.now());
    office
        .store
        .read(move |conn| {
            // One more than is shown tells whether there is a next page.
            let mut rows = queue::page(conn, scope, who.id, shown, after, PAGE + 1)?;
            let more = i64::try_from(rows.len()).unwrap_or(i64::MAX) > PAGE;
            if more {
                rows.pop();
            }
            let next = if more {
                rows.last().map(|row| row.place(shown))
            } else {
                None
            };
            Ok(Listing {
                next,
                due_today: queue::count_due(conn, scope, who.id, today)?,
                workers: names(conn, scope)?,
                lines: lines(conn, &inner, scope, &who, rows)?,
            })
        })
        .await
}

/// The promises that are due, with the names of those who made them.
///
/// # Errors
/// The database.
pub async fn due(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    only_theirs: bool,
) -> Result<(Vec<DueAction>, BTreeMap<WorkerId, String>), CaseError> {
    let (scope, who) = (Scope(org.id), who.clone());
    let today = local_date(office.clock.now());
    office
        .store
        .read(move |conn| {
            let due = queue::due_actions(conn, scope, who.id, only_theirs, today, MOST_DUE)?;
            Ok((due, names(conn, scope)?))
        })
        .await
}

fn names(conn: &mut Conn, scope: Scope) -> Result<BTreeMap<WorkerId, String>, CaseError> {
    Ok(accounts::workers(conn, scope)?
        .into_iter()
        .map(|worker| (worker.id, worker.display_name))
        .collect())
}

fn lines(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    who: &Caseworker,
    rows: Vec<QueueLine>,
) -> Result<Vec<Line>, CaseError> {
    let ids: Vec<ReportId> = rows.iter().map(|row| row.id).collect();
    let facts = queue::facts_of(conn, scope, &ids)?;
    let unseen: BTreeSet<_> = queue::with_unseen_messages(conn, scope, &ids)?
        .into_iter()
        .collect();
    let rang_again: BTreeSet<_> = queue::with_event(conn, scope, &ids, RANG_AGAIN)?
        .into_iter()
        .collect();
    let waiting = interpreting::of_reports(conn, scope, &ids)?;
    let interpreting = |report: ReportId| {
        let row = waiting
            .iter()
            .find(|row| row.report_id == report && row.done_at.is_none())?;
        Some((row.due_at.0, row.owner_id))
    };
    let added: BTreeSet<_> = queue::with_event(conn, scope, &ids, INCIDENT_ADDED)?
        .into_iter()
        .collect();
    let deleting: BTreeSet<_> = erasing::requested_of(conn, scope, &ids)?
        .into_iter()
        .collect();
    let mut nicknames = nicknames(conn, office, scope, who, &ids)?;
    let codes = |report: ReportId, list: &str| -> Vec<String> {
        facts
            .iter()
            .filter(|(of, held, _)| *of == report && held == list)
            .map(|(_, _, code)| code.clone())
            .collect()
    };
    Ok(rows
        .into_iter()
        .map(|row| Line {
            nickname: nicknames.remove(&row.id),
            kinds: codes(row.id, "incident_type"),
            place: codes(row.id, "location_type").into_iter().next(),
            unseen_message: unseen.contains(&row.id),
            interpreting: interpreting(row.id),
            rang_again: row.owner_id.is_none() && rang_again.contains(&row.id),
            added: row.read_at.is_none() && added.contains(&row.id),
            delete_asked: deleting.contains(&row.id),
            row,
        })
        .collect())
}

fn nicknames(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    who: &Caseworker,
    reports: &[ReportId],
) -> Result<BTreeMap<ReportId, Private>, CaseError> {
    if !who.keyring.holds(KeyPurpose::Story) {
        return Ok(BTreeMap::new());
    }
    let mut found = BTreeMap::new();
    for (report, block) in queue::nicknames(conn, scope, Label::Nickname.code(), reports)? {
        let opened = open_block(conn, office, scope, block, &who.keyring)?;
        let words = String::from_utf8(opened.words.to_vec())
            .map_err(|_| SealError::Malformed("a nickname"))?;
        if !words.trim().is_empty() {
            found.insert(report, Private::from(words));
        }
    }
    Ok(found)
}

/// Finds reports by exactly this reference, name, telephone number, vehicle or police reference. A report
/// that nobody has opened yet is found by its reference only: it has no tags.
///
/// # Errors
/// The database.
pub async fn search(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    asked: Private,
) -> Result<Listing, CaseError> {
    let (inner, scope, who) = (office.clone(), Scope(org.id), who.clone());
    office
        .store
        .read(move |conn| {
            let mut found = by_tags(conn, scope, &who, &asked)?;
            if let Some(reference) = Reference::parse(asked.expose()) {
                let row = reports::by_reference(conn, scope, reference.as_str())?;
                found.extend(row.map(|row| row.id));
            }
            let barred = queue::barred_from(conn, scope, who.id)?;
            found.retain(|report| !barred.contains(report));
            let found: Vec<ReportId> = found.into_iter().collect();
            let rows = queue::some(conn, scope, &found)?;
            Ok(Listing {
                workers: names(conn, scope)?,
                lines: lines(conn, &inner, scope, &who, rows)?,
                ..Listing::default()
            })
        })
        .await
}

fn by_tags(
    conn: &mut Conn,
    scope: Scope,
    who: &Caseworker,
    asked: &Private,
) -> Result<BTreeSet<ReportId>, CaseError> {
    // Names are identity: who may not see them may not look for them either.
    let able = who.keyring.holds(KeyPurpose::Index) && who.keyring.holds(KeyPurpose::Identity);
    let mut found = BTreeSet::new();
    if !able {
        return Ok(found);
    }
    let key = who.keyring.index()?;
    for field in IndexField::ALL {
        if let Some(tag) = field.tag(key, scope.0, asked.expose()) {
            found.extend(indexes::find(conn, scope, field.code(), &[as_number(tag)])?);
        }
    }
    Ok(found)
}
