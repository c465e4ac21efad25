//! One time that something happened: its coded facts and its sealed words, whether it comes with a report or is
//! added to one.

use super::sealing::{self, NewBlock, Purpose, Sealed};
use super::{Office, SealError};
use crate::domain::answers::Answers;
use crate::domain::ids::{BlockId, IncidentId, ReportId, WorkerId};
use crate::domain::questions::Scope as About;
use crate::store::reports::{self, IncidentRow};
use crate::store::{Conn, Scope, StoreError};
use crate::vault::Label;
use zeroize::Zeroizing;

/// Single-choice facts that have a column of their own; the others are rows.
const INCIDENT_COLUMNS: &[&str] = &[
    "month",
    "time_band",
    "still_happening",
    "frequency",
    "happened_before",
    "location_type",
    "council_area",
    "perpetrator_relationship",
    "perpetrator_count",
    "perpetrator_age_band",
    "injury",
];
const REPORT_COLUMNS: &[&str] = &[
    "reporter_role",
    "person_knows_and_agrees",
    "age_band",
    "safe_now",
    "police_choice",
    "police_already",
    "talk_alone",
    "report_channel",
];

/// An incident about to be written.
#[derive(Debug)]
pub(super) struct NewIncident<'a> {
    /// Its report.
    pub report: ReportId,
    /// Its id.
    pub id: IncidentId,
    /// The block of its story.
    pub story: BlockId,
    /// 1 for the first one told.
    pub number: i32,
    /// What was answered.
    pub answers: &'a Answers,
}

/// Writes the coded facts of an incident. What is about the whole report stands with the first one told; how
/// dangerous it was stands with each.
pub(super) fn insert(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    incident: &NewIncident<'_>,
) -> Result<(), StoreError> {
    let facts = incident.answers.facts(About::Incident);
    let one = |list: &str| facts.one(list).map(str::to_owned);
    let row = IncidentRow {
        organisation_id: scope.0,
        id: incident.id,
        report_id: incident.report,
        number: incident.number,
        story_block: incident.story,
        added_at: office.clock.now().into(),
        month: one("month"),
        time_band: one("time_band"),
        still_happening: one("still_happening"),
        frequency: one("frequency"),
        happened_before: one("happened_before"),
        location_type: one("location_type"),
        council_area: one("council_area"),
        perpetrator_relationship: one("perpetrator_relationship"),
        perpetrator_count: one("perpetrator_count"),
        perpetrator_age_band: one("perpetrator_age_band"),
        injury: one("injury"),
    };
    let about_report = incident.answers.facts(About::Report);
    let stands_here = |list: &str| match incident.number {
        1 => !REPORT_COLUMNS.contains(&list),
        _ => list == "danger_now",
    };
    let rows: Vec<(String, String)> = facts
        .pairs()
        .filter(|(list, _)| !INCIDENT_COLUMNS.contains(list))
        .chain(about_report.pairs().filter(|(list, _)| stands_here(list)))
        .map(|(list, code)| (list.to_owned(), code.to_owned()))
        .collect();
    reports::insert_incident(conn, &row, &rows)
}

/// Answers about to be sealed.
#[derive(Debug)]
pub(super) struct Words<'a> {
    /// Their report.
    pub report: ReportId,
    /// The block.
    pub id: BlockId,
    /// What they are.
    pub label: Label,
    /// The incident they belong to alone; `None` for the whole report.
    pub incident: Option<IncidentId>,
    /// The worker who typed them.
    pub author: Option<WorkerId>,
    /// The answers.
    pub answers: &'a Answers,
}

/// Seals answers: identity under the identity key, everything else under the story key.
pub(super) fn seal_words(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    words: &Words<'_>,
) -> Result<Sealed, SealError> {
    let bytes = serde_json::to_vec(words.answers)
        .map(Zeroizing::new)
        .map_err(|_| SealError::Malformed("answers to be sealed"))?;
    let block = NewBlock {
        report: words.report,
        id: words.id,
        label: words.label,
        subject: words.incident.map(|incident| incident.0),
        author: words.author,
        purpose: match words.label {
            Label::Identity => Purpose::Identity,
            _ => Purpose::Story,
        },
        words: &bytes,
    };
    sealing::seal_block(conn, office, scope, &block)
}
