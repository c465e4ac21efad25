//! Counts of coded facts, the month's summaries, and who gets them.
//!
//! The counting queries are written so that both databases answer them from indexes alone (`report_month`,
//! `incident_counted`, `incident_code_of_report`, `lane_counted`). `cross join` holds SQLite to the order
//! month, then its reports: left to itself it reads an organisation's whole history for one month.

use super::Scope;
use super::connection::{Conn, StoreError, on_each};
use super::schema::{panel_recipient, published_cell, report, summary};
use super::types::{DbInstant, DbUuid, Id, Instant, Json};
use crate::domain::ids::{OrganisationId, SummaryId, WorkerId};
use crate::domain::summary::{Earlier, Month, Shown};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};
use std::collections::BTreeMap;

/// How often a code of a list occurs: (list, code) and the number of reports. `not_asked` stands for NULL.
pub type Counted = BTreeMap<(String, String), u32>;

/// Reports that are put aside, tests and doubles are not counted.
const COUNTED: &str = "r.organisation_id = $1 and r.received_month >= $2 and r.received_month <= $3 \
    and not r.quarantined \
    and (r.close_reason is null or r.close_reason not in ('test_or_spam', 'duplicate_merged'))";

const NOT_ASKED: &str = "not_asked";

#[derive(QueryableByName)]
struct ReportGroup {
    #[diesel(sql_type = Text)]
    channel: String,
    #[diesel(sql_type = Nullable<Text>)]
    reporter_role: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    age_band: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    police_choice: Option<String>,
    #[diesel(sql_type = BigInt)]
    number: i64,
}

#[derive(QueryableByName)]
struct IncidentGroup {
    #[diesel(sql_type = Nullable<Text>)]
    location_type: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    council_area: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    perpetrator_relationship: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    frequency: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    injury: Option<String>,
    #[diesel(sql_type = BigInt)]
    number: i64,
}

#[derive(QueryableByName)]
struct CodeGroup {
    #[diesel(sql_type = Text)]
    list: String,
    #[diesel(sql_type = Text)]
    code: String,
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// Runs a counting query over the months `first` to `last` of one organisation.
macro_rules! over_months {
    ($conn:expr, $row:ty, $scope:expr, $first:expr, $last:expr, $sql:expr) => {
        on_each!($conn, c => diesel::sql_query($sql)
            .bind::<DbUuid, _>($scope.0)
            .bind::<Text, _>($first.to_string())
            .bind::<Text, _>($last.to_string())
            .load::<$row>(c))?
    };
}

/// How many reports were received in the months `first` to `last`, both included.
///
/// # Errors
/// When the database does not answer.
pub fn reports_between(
    conn: &mut Conn,
    scope: Scope,
    first: Month,
    last: Month,
) -> Result<u32, StoreError> {
    #[derive(QueryableByName)]
    struct Total {
        #[diesel(sql_type = BigInt)]
        number: i64,
    }
    let sql = format!("select count(*) as number from report r where {COUNTED}");
    let rows: Vec<Total> = over_months!(conn, Total, scope, first, last, sql);
    Ok(rows.first().map_or(0, |row| small(row.number)))
}

/// Every coded fact of the reports received in the months `first` to `last`, each report once for each code
/// that is true of it. Where a report holds one answer for each incident, the first one told counts.
///
/// # Errors
/// When the database does not answer.
pub fn count(
    conn: &mut Conn,
    scope: Scope,
    first: Month,
    last: Month,
) -> Result<Counted, StoreError> {
    let mut counted = Counted::new();
    let sql = format!(
        "select channel, reporter_role, age_band, police_choice, count(*) as number \
         from report r where {COUNTED} group by channel, reporter_role, age_band, police_choice"
    );
    for row in over_months!(conn, ReportGroup, scope, first, last, sql) {
        for (list, code) in [
            ("channel", Some(row.channel)),
            ("reporter_role", row.reporter_role),
            ("age_band", row.age_band),
            ("police_choice", row.police_choice),
        ] {
            add(&mut counted, list, code, row.number);
        }
    }
    let sql = format!(
        "select i.location_type, i.council_area, i.perpetrator_relationship, i.frequency, i.injury, \
         count(*) as number \
         from report r cross join incident i \
         where {COUNTED} and i.organisation_id = r.organisation_id and i.report_id = r.id and i.number = 1 \
         group by i.location_type, i.council_area, i.perpetrator_relationship, i.frequency, i.injury"
    );
    for row in over_months!(conn, IncidentGroup, scope, first, last, sql) {
        for (list, code) in [
            ("location_type", row.location_type),
            ("council_area", row.council_area),
            ("perpetrator_relationship", row.perpetrator_relationship),
            ("frequency", row.frequency),
            ("injury", row.injury),
        ] {
            add(&mut counted, list, code, row.number);
        }
    }
    let sql = format!(
        "select k.list, k.code, count(distinct k.report_id) as number \
         from report r cross join incident_code k \
         where {COUNTED} and k.organisation_id = r.organisation_id and k.report_id = r.id \
         group by k.list, k.code"
    );
    for row in over_months!(conn, CodeGroup, scope, first, last, sql) {
        add(&mut counted, &row.list, Some(row.code), row.number);
    }
    let sql = format!(
        "select l.name as list, l.state as code, count(*) as number \
         from report r cross join lane l \
         where {COUNTED} and l.organisation_id = r.organisation_id and l.report_id = r.id \
         group by l.name, l.state"
    );
    for row in over_months!(conn, CodeGroup, scope, first, last, sql) {
        add(
            &mut counted,
            &format!("lane_{}", row.list),
            Some(row.code),
            row.number,
        );
    }
    Ok(counted)
}

/// What was done about the police from one moment to another, whenever the report came.
///
/// # Errors
/// When the database does not answer.
pub fn count_done(
    conn: &mut Conn,
    scope: Scope,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Counted, StoreError> {
    let decided = "from forward where organisation_id = $1 and recipient_class = 'police' \
        and state not in ('proposed', 'refused') \
        and coalesce(signed_at, proposed_at) >= $2 and coalesce(signed_at, proposed_at) < $3";
    let mut counted = Counted::new();
    for sql in [
        format!("select 'police_decision' as list, decision as code, count(*) as number {decided} group by decision"),
        format!(
            "select 'override_ground' as list, override_ground as code, count(*) as number {decided} \
             and override_ground is not null group by override_ground"
        ),
        "select 'police_recorded' as list, coalesce(recorded, 'unknown') as code, count(*) as number \
         from police_reply where organisation_id = $1 and confirmed_at >= $2 and confirmed_at < $3 \
         group by coalesce(recorded, 'unknown')"
            .to_owned(),
    ] {
        let rows: Vec<CodeGroup> = on_each!(conn, c => diesel::sql_query(sql)
            .bind::<DbUuid, _>(scope.0)
            .bind::<DbInstant, _>(Instant(from))
            .bind::<DbInstant, _>(Instant(until))
            .load(c))?;
        for row in rows {
            add(&mut counted, &row.list, Some(row.code), row.number);
        }
    }
    Ok(counted)
}

fn add(counted: &mut Counted, list: &str, code: Option<String>, number: i64) {
    let code = code.unwrap_or_else(|| NOT_ASKED.to_owned());
    *counted.entry((list.to_owned(), code)).or_default() += small(number);
}

fn small(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The month of the first report, if there is one.
///
/// # Errors
/// When the database does not answer.
pub fn first_month(conn: &mut Conn, scope: Scope) -> Result<Option<Month>, StoreError> {
    let month: Option<String> = report::table
        .filter(report::organisation_id.eq(scope.0))
        .order(report::received_month.asc())
        .select(report::received_month)
        .first(conn)
        .optional()?;
    Ok(month.and_then(|month| month.parse().ok()))
}

/// One edition of a month's summary.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = summary)]
pub struct SummaryRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The summary.
    pub id: SummaryId,
    /// `YYYY-MM`.
    pub month: String,
    /// 1, then one more for each correction.
    pub edition: i32,
    /// `built`, `checked` or `published`.
    pub state: String,
    /// When it was counted.
    pub built_at: Instant,
    /// Exact counts, see [`crate::domain::summary::Exact`]; for leads only.
    pub counts: Json,
    /// What is shown, see [`crate::domain::summary::Published`].
    pub published: Json,
    /// What the person who checked it wrote.
    pub commentary: String,
    /// Who checked it.
    pub checked_by: Option<WorkerId>,
    /// When.
    pub checked_at: Option<Instant>,
    /// Who approved it.
    pub approved_by: Option<WorkerId>,
    /// When.
    pub approved_at: Option<Instant>,
    /// The file that is mailed.
    pub csv: Option<Vec<u8>>,
    /// The page as it was approved.
    pub html: Option<Vec<u8>>,
    /// SHA-256 of the file followed by the page.
    pub sha256: Option<Vec<u8>>,
    /// The last line of the record when it was approved.
    pub audit_seq: Option<i64>,
    /// That line's check value.
    pub audit_chain: Option<Vec<u8>>,
    /// Counts changes.
    pub version: i32,
}

/// Adds a built summary. `false` when this month's edition is there already: another node was first.
///
/// # Errors
/// When the database does not answer.
pub fn insert(conn: &mut Conn, row: &SummaryRow) -> Result<bool, StoreError> {
    let added = on_each!(conn, c => diesel::insert_into(summary::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(added == 1)
}

/// One summary.
///
/// # Errors
/// `Missing` when this organisation has no such summary.
pub fn get(conn: &mut Conn, scope: Scope, id: SummaryId) -> Result<SummaryRow, StoreError> {
    Ok(summary::table
        .find((scope.0, id))
        .select(SummaryRow::as_select())
        .first(conn)?)
}

/// All summaries of an organisation, the newest month and edition first.
///
/// # Errors
/// When the database does not answer.
pub fn all(conn: &mut Conn, scope: Scope) -> Result<Vec<SummaryRow>, StoreError> {
    Ok(summary::table
        .filter(summary::organisation_id.eq(scope.0))
        .order((summary::month.desc(), summary::edition.desc()))
        .select(SummaryRow::as_select())
        .load(conn)?)
}

/// The months that have a summary.
///
/// # Errors
/// When the database does not answer.
pub fn months(conn: &mut Conn, scope: Scope) -> Result<Vec<Month>, StoreError> {
    let months: Vec<String> = summary::table
        .filter(summary::organisation_id.eq(scope.0))
        .filter(summary::edition.eq(1))
        .select(summary::month)
        .load(conn)?;
    Ok(months
        .iter()
        .filter_map(|month| month.parse().ok())
        .collect())
}

/// Writes a summary that is not published yet, unless somebody changed it since `row.version` was read.
///
/// # Errors
/// `Stale` when somebody was first, or when it is published: then nothing changes it any more.
pub fn update(conn: &mut Conn, row: &SummaryRow) -> Result<(), StoreError> {
    let changed = diesel::update(
        summary::table
            .find((row.organisation_id, row.id))
            .filter(summary::version.eq(row.version))
            .filter(summary::state.ne("published")),
    )
    .set((
        summary::state.eq(&row.state),
        summary::published.eq(row.published.clone()),
        summary::commentary.eq(&row.commentary),
        summary::checked_by.eq(row.checked_by),
        summary::checked_at.eq(row.checked_at),
        summary::approved_by.eq(row.approved_by),
        summary::approved_at.eq(row.approved_at),
        summary::csv.eq(row.csv.clone()),
        summary::html.eq(row.html.clone()),
        summary::sha256.eq(row.sha256.clone()),
        summary::audit_seq.eq(row.audit_seq),
        summary::audit_chain.eq(row.audit_chain.clone()),
        summary::version.eq(row.version + 1),
    ))
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// Writes the cells of a published summary into the ledger.
///
/// # Errors
/// When the database does not answer.
pub fn insert_cells(
    conn: &mut Conn,
    scope: Scope,
    id: SummaryId,
    cells: &[(String, Shown)],
) -> Result<(), StoreError> {
    let rows: Vec<_> = cells
        .iter()
        .map(|(place, shown)| {
            (
                published_cell::organisation_id.eq(scope.0),
                published_cell::summary_id.eq(id),
                published_cell::place.eq(place),
                published_cell::shown.eq(shown.code()),
            )
        })
        .collect();
    on_each!(conn, c => diesel::insert_into(published_cell::table).values(&rows).execute(c))?;
    Ok(())
}

/// The ledger of what was published for the months from `first` on.
///
/// # Errors
/// When the database does not answer.
pub fn earlier(conn: &mut Conn, scope: Scope, first: Month) -> Result<Vec<Earlier>, StoreError> {
    let rows: Vec<(String, String, String)> = published_cell::table
        .inner_join(
            summary::table.on(summary::organisation_id
                .eq(published_cell::organisation_id)
                .and(summary::id.eq(published_cell::summary_id))),
        )
        .filter(published_cell::organisation_id.eq(scope.0))
        .filter(summary::month.ge(first.to_string()))
        .order((
            summary::month.asc(),
            summary::edition.asc(),
            published_cell::place.asc(),
        ))
        .select((summary::month, published_cell::place, published_cell::shown))
        .load(conn)?;
    let mut newest: BTreeMap<(Month, String), Shown> = BTreeMap::new();
    for (month, place, shown) in rows {
        if let (Ok(month), Some(shown)) = (month.parse(), Shown::parse(&shown)) {
            newest.insert((month, place), shown);
        }
    }
    Ok(newest
        .into_iter()
        .map(|((month, place), shown)| Earlier {
            month,
            place,
            shown,
        })
        .collect())
}

/// Somebody who gets the summary by mail.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = panel_recipient)]
pub struct RecipientRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The row's id.
    pub id: Id,
    /// Whom we mean by it: "Hate crime panel, secretary".
    pub name: String,
    /// The address.
    pub mail: String,
    /// Whether they get the next one.
    pub live: bool,
    /// When they were added.
    pub created_at: Instant,
}

/// Everybody on the list, by name.
///
/// # Errors
/// When the database does not answer.
pub fn recipients(conn: &mut Conn, scope: Scope) -> Result<Vec<RecipientRow>, StoreError> {
    Ok(panel_recipient::table
        .filter(panel_recipient::organisation_id.eq(scope.0))
        .order((panel_recipient::name.asc(), panel_recipient::mail.asc()))
        .select(RecipientRow::as_select())
        .load(conn)?)
}

/// Puts somebody on the list.
///
/// # Errors
/// `Duplicate` when the address is there already.
pub fn insert_recipient(conn: &mut Conn, row: &RecipientRow) -> Result<(), StoreError> {
    diesel::insert_into(panel_recipient::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// Says whether somebody on the list gets the next summary.
///
/// # Errors
/// `Missing` when there is no such row.
pub fn set_recipient_live(
    conn: &mut Conn,
    scope: Scope,
    id: Id,
    live: bool,
) -> Result<(), StoreError> {
    let changed = diesel::update(panel_recipient::table.find((scope.0, id)))
        .set(panel_recipient::live.eq(live))
        .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Missing)
    }
}
