//! Reports, their incidents, coded facts, sealed blocks, consent and events.

use super::Scope;
use super::connection::{Conn, StoreError, on_each};
use super::schema::{block, consent_event, incident, incident_code, report, report_event};
use super::types::{Id, Instant, Json};
use crate::domain::facts::Facts;
use crate::domain::ids::{BlockId, ConsentEventId, IncidentId, OrganisationId, ReportId, WorkerId};
use chrono::NaiveDate;
use diesel::prelude::*;

/// One report, without its words.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = report)]
pub struct ReportRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The report.
    pub id: ReportId,
    /// Eight letters, see [`crate::domain::ids::Reference`].
    pub reference: String,
    /// When it was sent to us.
    pub received_at: Instant,
    /// The day, in local time.
    pub received_on: NaiveDate,
    /// `YYYY-MM`, in local time; what the summary groups by.
    pub received_month: String,
    /// By when a human looks at it, as it was promised.
    pub first_look_due: Instant,
    /// Code of `report_channel`.
    pub channel: String,
    /// Version of the pages it was told through: `en`, `en-easyread` or `cy`.
    pub page_version: String,
    /// The worker who entered it for the person.
    pub entered_by: Option<WorkerId>,
    /// Code of `reporter_role`.
    pub reporter_role: Option<String>,
    /// Code of `person_knows_and_agrees`.
    pub person_knows_and_agrees: Option<String>,
    /// Code of `age_band`.
    pub age_band: Option<String>,
    /// Code of `safe_now`.
    pub safe_now: Option<String>,
    /// Code of `police_choice`, as first given; consent events say what holds now.
    pub police_choice: Option<String>,
    /// Code of `police_already`.
    pub police_already: Option<String>,
    /// Code of `talk_alone`.
    pub talk_alone: Option<String>,
    /// Whether a name was given.
    pub has_name: bool,
    /// Whether a safe way to reach the person was given.
    pub has_safe_contact: bool,
    /// In danger when they told us, until a human has looked.
    pub danger: bool,
    /// Put aside as a possible flood; never thrown away unseen.
    pub quarantined: bool,
    /// Code of the risk level.
    pub level: String,
    /// Place in the queue, see [`crate::domain::risk`]; lower comes first.
    pub queue_rank: i32,
    /// When a human first opened it.
    pub read_at: Option<Instant>,
    /// Who that was.
    pub read_by: Option<WorkerId>,
    /// Whose it is.
    pub owner_id: Option<WorkerId>,
    /// Suicide or self-harm was named.
    pub crisis: bool,
    /// When the person asked us to stop.
    pub stop_asked_at: Option<Instant>,
    /// By when the police decision is due, after a yes.
    pub decision_due: Option<Instant>,
    /// When the person was told how it ended.
    pub told_at: Option<Instant>,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Code of `close_reason`.
    pub close_reason: Option<String>,
    /// Code of `outcome`.
    pub outcome: Option<String>,
    /// A hold on removal, until this day.
    pub held_until: Option<NaiveDate>,
    /// "Will be removed on".
    pub remove_on: Option<NaiveDate>,
    /// Counts changes, so that two workers cannot overwrite each other.
    pub version: i32,
}

/// One incident of a report: coded facts only.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = incident)]
pub struct IncidentRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The incident.
    pub id: IncidentId,
    /// Its report.
    pub report_id: ReportId,
    /// 1 for the first one told.
    pub number: i32,
    /// The block that holds its story.
    pub story_block: BlockId,
    /// When it was told.
    pub added_at: Instant,
    /// `YYYY-MM` in which it happened, if known.
    pub month: Option<String>,
    /// Code of `time_band`.
    pub time_band: Option<String>,
    /// Code of `still_happening`.
    pub still_happening: Option<String>,
    /// Code of `frequency`.
    pub frequency: Option<String>,
    /// Code of `happened_before`.
    pub happened_before: Option<String>,
    /// Code of `location_type`.
    pub location_type: Option<String>,
    /// Council area (ONS code).
    pub council_area: Option<String>,
    /// Code of `perpetrator_relationship`.
    pub perpetrator_relationship: Option<String>,
    /// Code of `perpetrator_count`.
    pub perpetrator_count: Option<String>,
    /// Code of `perpetrator_age_band`.
    pub perpetrator_age_band: Option<String>,
    /// Code of `injury`.
    pub injury: Option<String>,
}

/// One sealed block.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = block)]
pub struct BlockRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The block.
    pub id: BlockId,
    /// Its report.
    pub report_id: ReportId,
    /// Frozen label: what kind of words these are.
    pub label: String,
    /// The incident, forward or other thing it is about.
    pub subject_id: Option<Id>,
    /// The worker who wrote it; `None` for the person.
    pub author_id: Option<WorkerId>,
    /// Counts rewrites.
    pub revision: i32,
    /// Number of the organisation key its key is wrapped to.
    pub key_number: i32,
    /// The sealed words.
    pub envelope: Vec<u8>,
    /// MAC over ids, revision and envelope.
    pub mac: Vec<u8>,
    /// When it was written.
    pub written_at: Instant,
}

/// One statement of consent, see [`crate::domain::consent`].
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = consent_event)]
pub struct ConsentEventRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The event.
    pub id: ConsentEventId,
    /// Its report.
    pub report_id: ReportId,
    /// Counts up; the highest about a thing holds.
    pub number: i32,
    /// When it was said.
    pub at: Instant,
    /// A recipient class or a switch.
    pub about: String,
    /// The level, or `yes` / `no` for a switch.
    pub level: String,
    /// `person` or `on_behalf`.
    pub given_by: String,
    /// Code of `person_knows_and_agrees`, or `self`.
    pub person_knows: String,
    /// How it was said.
    pub channel: String,
    /// Version of the wording they saw or heard.
    pub wording_version: String,
    /// Version of the pages.
    pub page_version: String,
    /// The worker who wrote it down, if one did.
    pub recorded_by: Option<WorkerId>,
    /// The incidents it covers (JSON list of ids).
    pub incidents: Json,
}

/// One thing that happened to a report, coded.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = report_event)]
pub struct ReportEventRow {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// The event.
    pub id: Id,
    /// Its report.
    pub report_id: ReportId,
    /// When.
    pub at: Instant,
    /// Who, if a worker.
    pub worker_id: Option<WorkerId>,
    /// What: `received`, `read`, `taken`, `level_set`, `lane_changed`, `forwarded`, …
    pub kind: String,
    /// Coded detail.
    pub detail: Json,
    /// Whether the person sees it on their page.
    pub shown_to_person: bool,
}

/// Adds a report.
///
/// # Errors
/// `Duplicate` when the reference is taken.
pub fn insert(conn: &mut Conn, row: &ReportRow) -> Result<(), StoreError> {
    diesel::insert_into(report::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// One report.
///
/// # Errors
/// `Missing` when this organisation has no such report.
pub fn get(conn: &mut Conn, scope: Scope, id: ReportId) -> Result<ReportRow, StoreError> {
    Ok(report::table
        .find((scope.0, id))
        .select(ReportRow::as_select())
        .first(conn)?)
}

/// Reports a worker entered since a moment and that nobody has taken or closed, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn entered_by(
    conn: &mut Conn,
    scope: Scope,
    worker: WorkerId,
    since: Instant,
) -> Result<Vec<ReportRow>, StoreError> {
    Ok(report::table
        .filter(report::organisation_id.eq(scope.0))
        .filter(report::entered_by.eq(worker))
        .filter(report::received_at.gt(since))
        .filter(report::owner_id.is_null())
        .filter(report::closed_at.is_null())
        .order((report::received_at.desc(), report::id.desc()))
        .select(ReportRow::as_select())
        .load(conn)?)
}

/// The report with a reference.
///
/// # Errors
/// When the database does not answer.
pub fn by_reference(
    conn: &mut Conn,
    scope: Scope,
    reference: &str,
) -> Result<Option<ReportRow>, StoreError> {
    Ok(report::table
        .filter(report::organisation_id.eq(scope.0))
        .filter(report::reference.eq(reference))
        .select(ReportRow::as_select())
        .first(conn)
        .optional()?)
}

/// Writes the changed state of a report, unless somebody else changed it since `row.version` was read.
/// The facts, the reference and the time of receipt never change.
///
/// # Errors
/// `Stale` when somebody was first.
pub fn update(conn: &mut Conn, row: &ReportRow) -> Result<(), StoreError> {
    let changed = diesel::update(
        report::table
            .find((row.organisation_id, row.id))
            .filter(report::version.eq(row.version)),
    )
    .set((
        report::first_look_due.eq(row.first_look_due),
        report::danger.eq(row.danger),
        report::quarantined.eq(row.quarantined),
        report::level.eq(&row.level),
        report::queue_rank.eq(row.queue_rank),
        report::read_at.eq(row.read_at),
        report::read_by.eq(row.read_by),
        report::owner_id.eq(row.owner_id),
        report::crisis.eq(row.crisis),
        report::stop_asked_at.eq(row.stop_asked_at),
        report::decision_due.eq(row.decision_due),
        report::told_at.eq(row.told_at),
        report::closed_at.eq(row.closed_at),
        report::close_reason.eq(&row.close_reason),
        report::outcome.eq(&row.outcome),
        report::held_until.eq(row.held_until),
        report::remove_on.eq(row.remove_on),
        report::version.eq(row.version + 1),
    ))
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// Adds an incident with its several-choice facts.
///
/// # Errors
/// When the database does not answer.
pub fn insert_incident(
    conn: &mut Conn,
    row: &IncidentRow,
    several: &[(String, String)],
) -> Result<(), StoreError> {
    diesel::insert_into(incident::table)
        .values(row)
        .execute(conn)?;
    add_codes(
        conn,
        Scope(row.organisation_id),
        row.report_id,
        row.id,
        several,
    )
}

/// Adds several-choice facts to an incident; one that is there already stays as it is.
///
/// # Errors
/// When the database does not answer.
pub fn add_codes(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    incident: IncidentId,
    several: &[(String, String)],
) -> Result<(), StoreError> {
    let codes: Vec<_> = several
        .iter()
        .map(|(list, code)| {
            (
                incident_code::organisation_id.eq(scope.0),
                incident_code::report_id.eq(report),
                incident_code::incident_id.eq(incident),
                incident_code::list.eq(list),
                incident_code::code.eq(code),
            )
        })
        .collect();
    on_each!(conn, c => diesel::insert_into(incident_code::table)
        .values(&codes)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// The incidents of a report, in the order they were told.
///
/// # Errors
/// When the database does not answer.
pub fn incidents(
    conn: &mut Conn,
    scope: Scope,
    id: ReportId,
) -> Result<Vec<IncidentRow>, StoreError> {
    Ok(incident::table
        .filter(incident::organisation_id.eq(scope.0))
        .filter(incident::report_id.eq(id))
        .order(incident::number.asc())
        .select(IncidentRow::as_select())
        .load(conn)?)
}

/// Every several-choice fact of a report: (incident, list, code).
///
/// # Errors
/// When the database does not answer.
pub fn codes(
    conn: &mut Conn,
    scope: Scope,
    id: ReportId,
) -> Result<Vec<(IncidentId, String, String)>, StoreError> {
    Ok(incident_code::table
        .filter(incident_code::organisation_id.eq(scope.0))
        .filter(incident_code::report_id.eq(id))
        .order((
            incident_code::incident_id.asc(),
            incident_code::list.asc(),
            incident_code::code.asc(),
        ))
        .select((
            incident_code::incident_id,
            incident_code::list,
            incident_code::code,
        ))
        .load(conn)?)
}

impl ReportRow {
    /// Opens a closed report again.
    pub fn reopen(&mut self) {
        self.closed_at = None;
        self.close_reason = None;
        self.outcome = None;
        self.told_at = None;
        self.remove_on = None;
    }

    /// The facts that stand on the report itself.
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::new();
        for (list, code) in [
            ("reporter_role", &self.reporter_role),
            ("person_knows_and_agrees", &self.person_knows_and_agrees),
            ("age_band", &self.age_band),
            ("safe_now", &self.safe_now),
            ("police_choice", &self.police_choice),
            ("police_already", &self.police_already),
            ("talk_alone", &self.talk_alone),
        ] {
            if let Some(code) = code {
                facts.set(list, code);
            }
        }
        facts.set("report_channel", &self.channel);
        facts
    }
}

impl IncidentRow {
    /// The single-choice facts of the incident.
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::new();
        for (list, code) in [
            ("month", &self.month),
            ("time_band", &self.time_band),
            ("still_happening", &self.still_happening),
            ("frequency", &self.frequency),
            ("happened_before", &self.happened_before),
            ("location_type", &self.location_type),
            ("council_area", &self.council_area),
            ("perpetrator_relationship", &self.perpetrator_relationship),
            ("perpetrator_count", &self.perpetrator_count),
            ("perpetrator_age_band", &self.perpetrator_age_band),
            ("injury", &self.injury),
        ] {
            if let Some(code) = code {
                facts.set(list, code);
            }
        }
        facts
    }
}

/// All coded facts of a report: its own and those of all its incidents together.
///
/// # Errors
/// `Missing` when this organisation has no such report.
pub fn facts(conn: &mut Conn, scope: Scope, id: ReportId) -> Result<Facts, StoreError> {
    let mut facts = get(conn, scope, id)?.facts();
    for incident in incidents(conn, scope, id)? {
        facts.merge(&incident.facts());
    }
    for (_, list, code) in codes(conn, scope, id)? {
        facts.add(&list, &code);
    }
    Ok(facts)
}

/// Adds a sealed block.
///
/// # Errors
/// When the database does not answer.
pub fn insert_block(conn: &mut Conn, row: &BlockRow) -> Result<(), StoreError> {
    diesel::insert_into(block::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// Puts a newer sealing in place of an older one.
///
/// # Errors
/// `Stale` when the revision is not the next one.
pub fn replace_block(conn: &mut Conn, row: &BlockRow) -> Result<(), StoreError> {
    let changed = diesel::update(
        block::table
            .find((row.organisation_id, row.id))
            .filter(block::revision.eq(row.revision - 1)),
    )
    .set((
        block::revision.eq(row.revision),
        block::author_id.eq(row.author_id),
        block::key_number.eq(row.key_number),
        block::envelope.eq(&row.envelope),
        block::mac.eq(&row.mac),
        block::written_at.eq(row.written_at),
    ))
    .execute(conn)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// Deletes a block; the wraps of its key are deleted before.
///
/// # Errors
/// When the database does not answer.
pub fn delete_block(conn: &mut Conn, scope: Scope, id: BlockId) -> Result<(), StoreError> {
    diesel::delete(block::table.find((scope.0, id))).execute(conn)?;
    Ok(())
}

/// One block.
///
/// # Errors
/// `Missing` when this organisation has no such block.
pub fn get_block(conn: &mut Conn, scope: Scope, id: BlockId) -> Result<BlockRow, StoreError> {
    Ok(block::table
        .find((scope.0, id))
        .select(BlockRow::as_select())
        .first(conn)?)
}

/// The blocks of a report with one label, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn blocks(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    label: &str,
) -> Result<Vec<BlockRow>, StoreError> {
    Ok(block::table
        .filter(block::organisation_id.eq(scope.0))
        .filter(block::report_id.eq(report))
        .filter(block::label.eq(label))
        .order((block::written_at.asc(), block::id.asc()))
        .select(BlockRow::as_select())
        .load(conn)?)
}

/// Adds a statement of consent.
///
/// # Errors
/// `Duplicate` when its number is taken (two at once): read again and retry.
pub fn insert_consent(conn: &mut Conn, row: &ConsentEventRow) -> Result<(), StoreError> {
    diesel::insert_into(consent_event::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// All statements of consent on a report, oldest first.
///
/// # Errors
/// When the database does not answer.
pub fn consent(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<ConsentEventRow>, StoreError> {
    Ok(consent_event::table
        .filter(consent_event::organisation_id.eq(scope.0))
        .filter(consent_event::report_id.eq(report))
        .order(consent_event::number.asc())
        .select(ConsentEventRow::as_select())
        .load(conn)?)
}

/// Adds an event to a report's timeline.
///
/// # Errors
/// When the database does not answer.
pub fn insert_event(conn: &mut Conn, row: &ReportEventRow) -> Result<(), StoreError> {
    diesel::insert_into(report_event::table)
        .values(row)
        .execute(conn)?;
    Ok(())
}

/// A report's timeline, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn events(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
) -> Result<Vec<ReportEventRow>, StoreError> {
    Ok(report_event::table
        .filter(report_event::organisation_id.eq(scope.0))
        .filter(report_event::report_id.eq(report))
        .order((report_event::at.desc(), report_event::id.desc()))
        .select(ReportEventRow::as_select())
        .load(conn)?)
}
