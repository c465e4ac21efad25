//! A month's summary: counted once by the clock, checked by one person, approved by another, then never
//! changed and mailed to the panel.

use super::audit_chain::head;
use super::outbox::{Asked, Message, enqueue};
use super::record::{Act, Actor, record};
use super::{Office, SealError};
use crate::documents::summary::{Front, csv, page};
use crate::domain::ids::{SummaryId, WorkerId};
use crate::domain::mail_address::MailAddress;
use crate::domain::settings::Organisation;
use crate::domain::summary::{Counts, Exact, Month, Published, lay_out, publish};
use crate::store::summaries::{self, RecipientRow, SummaryRow};
use crate::store::types::{Id, Json};
use crate::store::{Conn, Scope, StoreError};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::London;
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// So far back a missed month is still made up for, and the ledger is asked.
const MONTHS_BACK: i32 = 36;
/// The longest commentary, in characters.
pub const MAX_COMMENTARY: usize = 5_000;

/// Why a summary was not checked, approved or corrected.
#[derive(Debug, thiserror::Error)]
pub enum SummaryRefusal {
    /// The person who checked it cannot approve it.
    #[error("checked_by_you")]
    CheckedByYou,
    /// Nobody has checked it yet.
    #[error("not_checked")]
    NotChecked,
    /// It is published; nothing changes it.
    #[error("published")]
    Published,
    /// A correction is only for a published summary, and one at a time.
    #[error("nothing_to_correct")]
    NothingToCorrect,
    /// Somebody changed it since the page was drawn.
    #[error("changed_meanwhile")]
    Changed,
    /// The commentary is empty.
    #[error("commentary_missing")]
    CommentaryMissing,
    /// The commentary is longer than [`MAX_COMMENTARY`].
    #[error("commentary_too_long")]
    CommentaryTooLong,
    /// A fault, or the database.
    #[error(transparent)]
    Fault(#[from] SealError),
}

impl From<StoreError> for SummaryRefusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Stale => Self::Changed,
            other => Self::Fault(other.into()),
        }
    }
}

/// Builds the summary of every finished month that has none yet. Another node may do the same at the same
/// moment: the month's unique key decides, and the other's work is dropped. Returns how many were new.
///
/// # Errors
/// When the database does not answer.
pub async fn build_missing(
    office: &Office,
    organisation: &Organisation,
) -> Result<usize, SealError> {
    let scope = Scope(organisation.id);
    let this_month = Month::of(office.clock.now().with_timezone(&London).date_naive());
    let missing = office
        .store
        .read::<_, StoreError>(move |conn| {
            let Some(first) = summaries::first_month(conn, scope)? else {
                return Ok(Vec::new());
            };
            let built = summaries::months(conn, scope)?;
            let from = first.max(this_month.plus(-MONTHS_BACK)).number();
            Ok((from..this_month.number())
                .map(|number| first.plus(number - first.number()))
                .filter(|month| !built.contains(month))
                .collect::<Vec<Month>>())
        })
        .await?;
    let mut new = 0;
    for month in missing {
        let (inside, organisation) = (office.clone(), organisation.clone());
        let built = office
            .store
            .write(move |conn| build(conn, &inside, &organisation, month, 1, Actor::Clock))
            .await?;
        new += usize::from(built.is_some());
    }
    Ok(new)
}

/// Counts a month and keeps it. `None` when the edition is there already.
fn build(
    conn: &mut Conn,
    office: &Office,
    organisation: &Organisation,
    month: Month,
    edition: i32,
    actor: Actor,
) -> Result<Option<SummaryId>, SealError> {
    let scope = Scope(organisation.id);
    let exact = Exact {
        month,
        in_month: counts(conn, organisation, month, month)?,
        in_year: counts(conn, organisation, month.plus(-11), month)?,
    };
    let shown = shown(conn, scope, &exact)?;
    let id = SummaryId(Uuid::now_v7());
    let row = SummaryRow {
        organisation_id: scope.0,
        id,
        month: month.to_string(),
        edition,
        state: "built".to_owned(),
        built_at: office.clock.now().into(),
        counts: document(&exact)?,
        published: document(&shown)?,
        commentary: String::new(),
        checked_by: None,
        checked_at: None,
        approved_by: None,
        approved_at: None,
        csv: None,
        html: None,
        sha256: None,
        audit_seq: None,
        audit_chain: None,
        version: 1,
    };
    if !summaries::insert(conn, &row)? {
        return Ok(None);
    }
    noted(
        conn,
        office,
        scope,
        actor,
        "summary_built",
        id,
        json!({ "edition": edition }),
        None,
    )?;
    Ok(Some(id))
}

/// The exact counts of the months `first` to `last`.
///
/// # Errors
/// When the database does not answer.
pub fn counts(
    conn: &mut Conn,
    organisation: &Organisation,
    first: Month,
    last: Month,
) -> Result<Counts, StoreError> {
    let scope = Scope(organisation.id);
    let reports = summaries::reports_between(conn, scope, first, last)?;
    let mut counted = summaries::count(conn, scope, first, last)?;
    counted.extend(summaries::count_done(
        conn,
        scope,
        starts(first),
        starts(last.plus(1)),
    )?);
    Ok(lay_out(reports, &counted, organisation.nation))
}

/// The moment a month begins where the organisation is.
fn starts(month: Month) -> DateTime<Utc> {
    let day = NaiveDate::from_ymd_opt(
        month.number().div_euclid(12),
        u32::try_from(month.number().rem_euclid(12)).unwrap_or_default() + 1,
        1,
    )
    .unwrap_or_default();
    London
        .from_local_datetime(&day.and_time(NaiveTime::MIN))
        .earliest()
        .map_or_else(
            || day.and_time(NaiveTime::MIN).and_utc(),
            |at| at.with_timezone(&Utc),
        )
}

fn shown(conn: &mut Conn, scope: Scope, exact: &Exact) -> Result<Published, StoreError> {
    let earlier = summaries::earlier(conn, scope, exact.month.plus(-MONTHS_BACK))?;
    Ok(publish(exact, &earlier))
}

/// The person who looked through the figures writes what they mean. The figures are hidden anew with the
/// ledger as it is now. Checking again before the approval replaces the commentary and the name.
///
/// # Errors
/// [`SummaryRefusal`].
pub async fn check(
    office: &Office,
    organisation: &Organisation,
    worker: WorkerId,
    id: SummaryId,
    version: i32,
    commentary: &str,
) -> Result<(), SummaryRefusal> {
    let commentary = commentary.trim().to_owned();
    if commentary.is_empty() {
        return Err(SummaryRefusal::CommentaryMissing);
    }
    if commentary.chars().count() > MAX_COMMENTARY {
        return Err(SummaryRefusal::CommentaryTooLong);
    }
    let (inside, scope) = (office.clone(), Scope(organisation.id));
    office
        .store
        .write(move |conn| {
            let mut row = unpublished(conn, scope, id, version)?;
            row.published = document(&shown(conn, scope, &exact(&row)?)?)?;
            row.commentary = commentary;
            row.state = "checked".to_owned();
            row.checked_by = Some(worker);
            row.checked_at = Some(inside.clock.now().into());
            summaries::update(conn, &row)?;
            let actor = Actor::Worker(worker);
            noted(
                conn,
                &inside,
                scope,
                actor,
                "summary_checked",
                id,
                json!({}),
                None,
            )?;
            Ok(())
        })
        .await
}

/// The second person publishes it: the file and the page are made and hashed, the cells go into the ledger,
/// and everybody on the list gets it by mail. From here on nothing changes it.
///
/// # Errors
/// [`SummaryRefusal`]; nothing is published then and nothing mailed.
pub async fn approve(
    office: &Office,
    organisation: &Organisation,
    worker: WorkerId,
    id: SummaryId,
    version: i32,
) -> Result<(), SummaryRefusal> {
    let (inside, organisation) = (office.clone(), organisation.clone());
    office
        .store
        .write(move |conn| {
            let scope = Scope(organisation.id);
            let mut row = unpublished(conn, scope, id, version)?;
            match row.checked_by {
                None => return Err(SummaryRefusal::NotChecked),
                Some(checker) if checker == worker => return Err(SummaryRefusal::CheckedByYou),
                Some(_) => {}
            }
            // Another month may have been published since this one was checked.
            let published = shown(conn, scope, &exact(&row)?)?;
            let now_shown = document(&published)?;
            if now_shown != row.published {
                return Err(SummaryRefusal::NotChecked);
            }
            let record_head = head(conn, scope)?;
            let settings = &organisation.settings;
            let front = Front {
                organisation: &organisation.name,
                edition: row.edition,
                commentary: &row.commentary,
                panel: (settings.panel_disabled_members, settings.panel_members),
                record: (record_head.sequence > 0).then(|| {
                    (
                        record_head.sequence,
                        data_encoding::HEXLOWER.encode(&record_head.link),
                    )
                }),
            };
            let (file, html) = (
                csv(&published, &front),
                page(&published, &front).into_bytes(),
            );
            let hash: [u8; 32] = Sha256::new()
                .chain_update(&file)
                .chain_update(&html)
                .finalize()
                .into();
            row.state = "published".to_owned();
            row.approved_by = Some(worker);
            row.approved_at = Some(inside.clock.now().into());
            row.csv = Some(file);
            row.html = Some(html);
            row.sha256 = Some(hash.to_vec());
            row.audit_seq = i64::try_from(record_head.sequence).ok();
            row.audit_chain = Some(record_head.link.to_vec());
            summaries::update(conn, &row)?;
            summaries::insert_cells(conn, scope, id, &published.cells())?;
            let sent_to = mail(conn, &inside, scope, id)?;
            let actor = Actor::Worker(worker);
            let detail = json!({ "edition": row.edition, "mails": sent_to });
            noted(
                conn,
                &inside,
                scope,
                actor,
                "summary_approved",
                id,
                detail,
                Some(hash),
            )?;
            Ok(())
        })
        .await
}

/// Asks for one mail to each recipient on the list.
fn mail(conn: &mut Conn, office: &Office, scope: Scope, id: SummaryId) -> Result<usize, SealError> {
    let mut asked = 0;
    for recipient in summaries::recipients(conn, scope)? {
        let Ok(to) = recipient.mail.parse::<MailAddress>() else {
            continue;
        };
        if recipient.live {
            let mail = Asked {
                to: &to,
                message: Message::Summary,
                about: Some(id.0),
                once: &id.to_string(),
                due: office.clock.now(),
            };
            asked += usize::from(enqueue(conn, office, scope, &mail)?);
        }
    }
    Ok(asked)
}

/// Begins a new edition of a published month: counted again, to be checked and approved like the first.
///
/// # Errors
/// [`SummaryRefusal::NothingToCorrect`] when it is not the newest edition or not published.
pub async fn correct(
    office: &Office,
    organisation: &Organisation,
    worker: WorkerId,
    id: SummaryId,
) -> Result<SummaryId, SummaryRefusal> {
    let (inside, organisation) = (office.clone(), organisation.clone());
    office
        .store
        .write(move |conn| {
            let row = summaries::get(conn, Scope(organisation.id), id)?;
            if row.state != "published" {
                return Err(SummaryRefusal::NothingToCorrect);
            }
            let month = month_of(&row)?;
            let actor = Actor::Worker(worker);
            build(conn, &inside, &organisation, month, row.edition + 1, actor)?
                .ok_or(SummaryRefusal::NothingToCorrect)
        })
        .await
}

fn unpublished(
    conn: &mut Conn,
    scope: Scope,
    id: SummaryId,
    version: i32,
) -> Result<SummaryRow, SummaryRefusal> {
    let row = summaries::get(conn, scope, id)?;
    if row.state == "published" {
        return Err(SummaryRefusal::Published);
    }
    if row.version != version {
        return Err(SummaryRefusal::Changed);
    }
    Ok(row)
}

/// The exact counts of a stored summary.
///
/// # Errors
/// `Malformed` when they are not what this program writes.
pub fn exact(row: &SummaryRow) -> Result<Exact, SealError> {
    serde_json::from_value(row.counts.0.clone())
        .map_err(|_| SealError::Malformed("a summary's counts"))
}

/// What a stored summary shows.
///
/// # Errors
/// `Malformed` when it is not what this program writes.
pub fn published(row: &SummaryRow) -> Result<Published, SealError> {
    serde_json::from_value(row.published.0.clone())
        .map_err(|_| SealError::Malformed("a summary's figures"))
}

/// The month of a stored summary.
///
/// # Errors
/// `Malformed` when it is not a month.
pub fn month_of(row: &SummaryRow) -> Result<Month, SealError> {
    row.month
        .parse()
        .map_err(|_| SealError::Malformed("a summary's month"))
}

fn document(value: &impl serde::Serialize) -> Result<Json, SealError> {
    serde_json::to_value(value)
        .map(Json)
        .map_err(|_| SealError::Malformed("a summary"))
}

/// What is sent with the mail of a published summary: month, hash in hex, file.
///
/// # Errors
/// When the database does not answer.
pub async fn enclosure(
    office: &Office,
    scope: Scope,
    id: SummaryId,
) -> Result<Option<(Month, String, Vec<u8>)>, SealError> {
    let row = match office
        .store
        .read(move |conn| summaries::get(conn, scope, id))
        .await
    {
        Ok(row) => row,
        Err(StoreError::Missing) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let month = month_of(&row)?;
    Ok(row
        .csv
        .zip(row.sha256)
        .map(|(file, hash)| (month, data_encoding::HEXLOWER.encode(&hash), file)))
}

/// Puts somebody on the list of those who get the summary. `Duplicate` is said as `false`.
///
/// # Errors
/// When the database does not answer.
pub async fn add_recipient(
    office: &Office,
    scope: Scope,
    worker: WorkerId,
    name: &str,
    to: &MailAddress,
) -> Result<bool, SealError> {
    let id = Uuid::now_v7();
    let row = RecipientRow {
        organisation_id: scope.0,
        id: Id(id),
        name: name.trim().to_owned(),
        mail: to.as_str().to_owned(),
        live: true,
        created_at: office.clock.now().into(),
    };
    let inside = office.clone();
    let added = office
        .store
        .write(move |conn| {
            summaries::insert_recipient(conn, &row)?;
            let actor = Actor::Worker(worker);
            noted(
                conn,
                &inside,
                scope,
                actor,
                "recipient_added",
                SummaryId(id),
                json!({}),
                None,
            )
        })
        .await;
    match added {
        Ok(()) => Ok(true),
        Err(SealError::Store(StoreError::Duplicate)) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Says whether somebody on the list gets the next summary.
///
/// # Errors
/// `Missing` when there is no such row.
pub async fn set_recipient_live(
    office: &Office,
    scope: Scope,
    worker: WorkerId,
    id: Uuid,
    live: bool,
) -> Result<(), SealError> {
    let inside = office.clone();
    office
        .store
        .write(move |conn| {
            summaries::set_recipient_live(conn, scope, Id(id), live)?;
            let act = if live {
                "recipient_resumed"
            } else {
                "recipient_stopped"
            };
            noted(
                conn,
                &inside,
                scope,
                Actor::Worker(worker),
                act,
                SummaryId(id),
                json!({}),
                None,
            )
        })
        .await
}

fn noted(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    actor: Actor,
    act: &str,
    id: SummaryId,
    detail: serde_json::Value,
    digest: Option<[u8; 32]>,
) -> Result<(), SealError> {
    let object_kind = if act.starts_with("recipient") {
        "panel_recipient"
    } else {
        "summary"
    };
    let act = Act {
        actor,
        act,
        object_kind,
        object: Some(id.0),
        detail,
        digest,
    };
    Ok(record(conn, office, scope, &act)?)
}
