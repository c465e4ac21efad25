//! Removing a report for good: because the person asked, or because its time is over.
//!
//! The keys go first, then everything else, in one transaction. What stays is a tombstone for a year: the report's
//! id, so that the restore of an older copy removes it again, and the digest of its code, so that whoever comes
//! back hears that it was removed. Numbers that were published stay published; they point at nobody.

use super::record::{Act, Actor, record};
use super::{Office, SealError};
use crate::domain::ids::ReportId;
use crate::domain::keeping::{Hold, forget_on, held};
use crate::domain::opening_hours::local_date;
use crate::store::erasing::{self, TombstoneRow};
use crate::store::reports::{self, ReportRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError, threads};
use chrono::{Days, NaiveDate};
use serde_json::json;

/// Why a report is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The person asked.
    Asked,
    /// The time for which we keep it is over.
    TimeOver,
}

impl Why {
    /// As it stands in the record.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::TimeOver => "time_over",
        }
    }
}

/// What holds a removal on a day, if anything does.
///
/// # Errors
/// When the database does not answer.
pub fn hold(
    conn: &mut Conn,
    scope: Scope,
    report: &ReportRow,
    today: NaiveDate,
) -> Result<Option<Hold>, StoreError> {
    let waits = erasing::waits_for_an_answer(conn, scope, report.id)?;
    Ok(held(waits, report.held_until, today))
}

/// Removes every report of an organisation that is due and that nothing holds. Returns how many.
///
/// # Errors
/// When the database does not answer; the next round does the rest.
pub async fn what_is_due(office: &Office, scope: Scope) -> Result<usize, SealError> {
    let today = local_date(office.clock.now());
    let due = office
        .store
        .read::<_, StoreError>(move |conn| erasing::due(conn, scope, today))
        .await?;
    let mut removed = 0;
    for id in due {
        let work = office.clone();
        removed += usize::from(
            office
                .store
                .write(move |conn| remove_if_free(conn, &work, scope, id, today))
                .await?,
        );
    }
    if removed > 0 {
        office.store.forget_deleted().await?;
    }
    Ok(removed)
}

/// One report, looked at once more inside the transaction that removes it.
fn remove_if_free(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    id: ReportId,
    today: NaiveDate,
) -> Result<bool, SealError> {
    let report = match reports::get(conn, scope, id) {
        Ok(report) => report,
        // Another node was first.
        Err(StoreError::Missing) => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    let asked = erasing::request(conn, scope, id)?.is_some_and(|it| it.due_on <= today);
    let over = report.closed_at.is_some() && report.remove_on.is_some_and(|day| day <= today);
    if hold(conn, scope, &report, today)?.is_some() || !(asked || over) {
        return Ok(false);
    }
    let why = if asked { Why::Asked } else { Why::TimeOver };
    remove(conn, office, scope, id, Actor::Clock, why)?;
    Ok(true)
}

/// Removes a report, inside the caller's transaction. Afterwards the caller wipes what deleted rows left behind
/// ([`crate::store::Store::forget_deleted`]).
///
/// # Errors
/// When the database does not answer; nothing is removed then.
pub(super) fn remove(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    id: ReportId,
    actor: Actor,
    why: Why,
) -> Result<(), SealError> {
    let today = local_date(office.clock.now());
    let lookup = threads::codes_of(conn, scope, id)?
        .into_iter()
        .next()
        .map(|code| code.lookup);
    erasing::erase(conn, scope, id)?;
    erasing::insert_tombstone(
        conn,
        &TombstoneRow {
            organisation_id: scope.0,
            id: Id(id.0),
            lookup,
            removed_on: today,
            forget_on: forget_on(today),
        },
    )?;
    Ok(record(
        conn,
        office,
        scope,
        &Act {
            actor,
            act: "report_removed",
            object_kind: "report",
            object: Some(id.0),
            detail: json!({ "why": why.code() }),
            digest: None,
        },
    )?)
}

/// Wipes the bytes once more when something was removed lately (a reader may have stood in the way), and forgets
/// tombstones whose time is over.
///
/// # Errors
/// When the database does not answer.
pub async fn tidy(office: &Office) -> Result<(), StoreError> {
    let today = local_date(office.clock.now());
    let yesterday = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    let lately = office
        .store
        .write::<_, StoreError>(move |conn| {
            erasing::forget_tombstones(conn, today)?;
            erasing::removed_since(conn, yesterday)
        })
        .await?;
    if lately {
        office.store.forget_deleted().await?;
    }
    Ok(())
}
