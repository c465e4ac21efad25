//! Everything a caseworker's page about one report shows, opened with their own keys.

use super::files::{OfMessage, WriteUp};
use super::opening::answers_in;
use super::{CaseError, Caseworker, InHand, theirs};
use crate::actions::consent;
use crate::actions::enter_report::RANG_AGAIN;
use crate::actions::forwarding::{self, ToRing};
use crate::actions::sealing::{Message, open_block, read_messages, thread_for_worker};
use crate::actions::{Office, SealError, erase};
use crate::domain::answers::{Answers, When};
use crate::domain::consent::{ConsentLog, Level, RecipientClass};
use crate::domain::facts::Facts;
use crate::domain::ids::{BlockId, ReportId, WorkerId};
use crate::domain::keeping::Hold;
use crate::domain::lanes::{Lane, LaneState, Lanes};
use crate::domain::opening_hours::local_date;
use crate::domain::permissions::{Deed, Role, allows};
use crate::domain::risk::{Assessment, Circumstances, assess};
use crate::domain::safe_way::{SafeWay, given};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::domain::triage::{History, Proposals, propose};
use crate::store::files::FileRow;
use crate::store::interpreting::{self, InterpretingRow};
use crate::store::lanes::{self, ActionRow, LaneRow, RiskRow};
use crate::store::reports::{self, IncidentRow, ReportEventRow, ReportRow};
use crate::store::{Scope, accounts, erasing, indexes, links, queue, threads};
use crate::vault::{KeyPurpose, Label};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A wish that everything be deleted: when it was said, the day it is due, and what holds it up.
pub type Deleting = (DateTime<Utc>, NaiveDate, Option<Hold>);

/// Half a year, for the ASB Case Review (3 reports in 6 months).
const SIX_MONTHS: TimeDelta = TimeDelta::days(183);

/// One incident with what was told about it.
#[derive(Debug)]
pub struct Incident {
    /// Its coded facts' row.
    pub row: IncidentRow,
    /// Its coded facts.
    pub facts: Facts,
    /// What the person wrote.
    pub story: Answers,
}

/// A line of the timeline with its words, if it has any.
#[derive(Debug)]
pub struct Happening {
    /// The event.
    pub row: ReportEventRow,
    /// What was written with it.
    pub words: Option<Private>,
}

/// A promise with its words.
#[derive(Debug)]
pub struct Promise {
    /// The promise.
    pub row: ActionRow,
    /// What was written with it.
    pub words: Option<Private>,
}

/// Another report that, by its tags, may belong with this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The other report.
    pub report: ReportId,
    /// Its reference.
    pub reference: String,
    /// When it was received.
    pub received_at: DateTime<Utc>,
    /// What the two share: codes of tag fields.
    pub shares: BTreeSet<String>,
    /// Whether something was done for the person: one of its lanes ended in "done".
    pub acted_on: bool,
}

/// What the page of a report shows.
#[derive(Debug)]
pub struct ReportPage {
    /// The report.
    pub report: ReportRow,
    /// All coded facts together.
    pub facts: Facts,
    /// Its incidents.
    pub incidents: Vec<Incident>,
    /// What workers call it.
    pub nickname: Option<Private>,
    /// Its lanes, in the order U, S, E, R.
    pub lanes: Vec<LaneRow>,
    /// Its promises, open ones first.
    pub promises: Vec<Promise>,
    /// What the tool sees now.
    pub assessment: Assessment,
    /// The level as it was last set, with the reason.
    pub last_set: Option<(RiskRow, Private)>,
    /// What triage proposes now.
    pub proposals: Proposals,
    /// What the person agreed to.
    pub consent: ConsentLog,
    /// Messages, oldest first.
    pub messages: Vec<Message>,
    /// The timeline, newest first.
    pub timeline: Vec<Happening>,
    /// Reports that may belong with it.
    pub matches: Vec<Match>,
    /// Names of all workers.
    pub workers: BTreeMap<WorkerId, String>,
    /// Workers barred from it.
    pub barred: Vec<WorkerId>,
    /// Whether the person can read messages with a code.
    pub has_code: bool,
    /// Files the person sent, without what is known about them.
    pub files: Vec<FileRow>,
    /// What workers wrote down from them, oldest first.
    pub write_ups: Vec<WriteUp>,
    /// It was signed in BSL and waits, or waited, to be written down.
    pub interpreting: Option<InterpretingRow>,
    /// Films and recordings that go with messages.
    pub films: Vec<OfMessage>,
    /// Whether something about the police is decided.
    pub police_decided: bool,
    /// Who has a pack and is not told yet that the person has said no since.
    pub to_ring: Vec<ToRing>,
    /// Reports of the same person: id and reference.
    pub linked: Vec<(ReportId, String)>,
    /// They asked us to delete everything: when, by which day, and what holds it.
    pub deleting: Option<Deleting>,
    /// They want a mail in their own words when we write.
    pub has_nudge: bool,
}

impl ReportPage {
    /// The states of the lanes.
    pub fn states(&self) -> Lanes {
        states_of(&self.lanes)
    }

    /// A worker's name.
    pub fn name(&self, worker: WorkerId) -> &str {
        self.workers.get(&worker).map_or("somebody", String::as_str)
    }

    /// What the person said about the police.
    pub fn police(&self) -> Level {
        self.consent.standing(RecipientClass::Police).level
    }
}

/// Opens everything for the page. The opening is recorded before, by [`super::opening::record_opening`].
///
/// # Errors
/// `NotTheirs`, also for a worker without the story key; a seal that is not ours; the database.
pub async fn read(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
) -> Result<ReportPage, CaseError> {
    let (inner, scope, worker) = (office.clone(), Scope(org.id), who.clone());
    let page = office
        .store
        .read(move |conn| {
            let report = theirs(conn, scope, &worker, report)?;
            gather(&mut InHand {
                conn,
                office: &inner,
                scope,
                who: &worker,
                report,
            })
        })
        .await?;
    let unseen = |message: &Message| message.row.from_person && message.row.seen_at.is_none();
    if page.messages.iter().any(unseen) {
        let now = office.clock.now().into();
        office
            .store
            .write(move |conn| threads::mark_seen(conn, scope, report, true, now))
            .await?;
    }
    Ok(page)
}

fn gather(hand: &mut InHand<'_>) -> Result<ReportPage, CaseError> {
    let (scope, id) = (hand.scope, hand.report.id);
    let incidents = incidents(hand)?;
    let consent = consent::history(hand.conn, scope, id)?;
    let matches = matches(hand)?;
    let facts = reports::facts(hand.conn, scope, id)?;
    let assessment = assess(&facts, circumstances(hand, &incidents, &matches)?);
    let proposals = propose(
        &facts,
        consent.standing(RecipientClass::Police).level,
        &assessment,
        history(&incidents, &matches, hand.office.clock.now()),
    );
    let thread = thread_for_worker(hand.conn, scope, id, &hand.who.keyring)?;
    let mut lanes = lanes::of_report(hand.conn, scope, id)?;
    lanes.sort_by_key(|row| Lane::parse(&row.name));
    Ok(ReportPage {
        nickname: nickname(hand)?,
        promises: promises(hand)?,
        last_set: last_set(hand)?,
        messages: read_messages(hand.conn, hand.office, scope, &thread)?,
        timeline: timeline(hand)?,
        workers: accounts::workers(hand.conn, scope)?
            .into_iter()
            .map(|worker| (worker.id, worker.display_name))
            .collect(),
        barred: lanes::barred(hand.conn, scope, id)?,
        has_code: !threads::codes_of(hand.conn, scope, id)?.is_empty(),
        files: super::files::sent_by_person(hand.conn, scope, id)?,
        write_ups: super::files::write_ups(hand)?,
        interpreting: interpreting::of_reports(hand.conn, scope, &[id])?.pop(),
        films: super::files::films(hand.conn, scope, id)?,
        police_decided: police_decided(hand, &consent)?,
        to_ring: forwarding::to_ring(hand.conn, scope, id, &consent)?,
        linked: linked(hand)?,
        deleting: deleting(hand)?,
        has_nudge: has_nudge(hand)?,
        report: hand.report.clone(),
        facts,
        incidents,
        lanes,
        assessment,
        proposals,
        consent,
        matches,
    })
}

/// Reports of the same person, without those this worker is barred from.
fn linked(hand: &mut InHand<'_>) -> Result<Vec<(ReportId, String)>, CaseError> {
    let (scope, id) = (hand.scope, hand.report.id);
    let barred = queue::barred_from(hand.conn, scope, hand.who.id)?;
    links::of_report(hand.conn, scope, id)?
        .into_iter()
        .filter(|other| !barred.contains(other))
        .map(|other| Ok((other, reports::get(hand.conn, scope, other)?.reference)))
        .collect()
}

fn deleting(hand: &mut InHand<'_>) -> Result<Option<Deleting>, CaseError> {
    let Some(request) = erasing::request(hand.conn, hand.scope, hand.report.id)? else {
        return Ok(None);
    };
    let today = local_date(hand.office.clock.now());
    let hold = erase::hold(hand.conn, hand.scope, &hand.report, today)?;
    Ok(Some((request.asked_at.0, request.due_on, hold)))
}

fn has_nudge(hand: &mut InHand<'_>) -> Result<bool, CaseError> {
    let rows = reports::blocks(hand.conn, hand.scope, hand.report.id, Label::Nudge.code())?;
    Ok(!rows.is_empty())
}

/// Whether what to do about the police is settled: a decision is written down, or the person's own "no" is. What
/// the person told us later, and said yes about, is to be decided anew.
pub(super) fn police_decided(
    hand: &mut InHand<'_>,
    consent: &ConsentLog,
) -> Result<bool, CaseError> {
    let said_no = consent.standing(RecipientClass::Police).level == Level::RecordOnly;
    if said_no {
        return Ok(true);
    }
    let (scope, report) = (hand.scope, hand.report.id);
    let newest_yes = reports::incidents(hand.conn, scope, report)?
        .into_iter()
        .filter(|incident| {
            let standing = consent.standing_for(RecipientClass::Police, incident.id);
            standing.level.lets_anything_out()
        })
        .map(|incident| incident.added_at)
        .max()
        .unwrap_or(hand.report.received_at);
    Ok(lanes::police_decided(hand.conn, scope, report, newest_yes)?)
}

/// The states of stored lanes; one that is missing has not been begun.
pub(super) fn states_of(rows: &[LaneRow]) -> Lanes {
    rows.iter()
        .filter_map(|row| Some((Lane::parse(&row.name)?, LaneState::parse(&row.state)?)))
        .fold(Lanes::NEW, |lanes, (lane, state)| lanes.with(lane, state))
}

/// What the tool sees on the report in hand, with what only its words and its past can tell.
pub(super) fn assessment(hand: &mut InHand<'_>) -> Result<Assessment, CaseError> {
    let incidents = incidents(hand)?;
    let matches = matches(hand)?;
    let facts = reports::facts(hand.conn, hand.scope, hand.report.id)?;
    Ok(assess(&facts, circumstances(hand, &incidents, &matches)?))
}

fn incidents(hand: &mut InHand<'_>) -> Result<Vec<Incident>, CaseError> {
    let codes = reports::codes(hand.conn, hand.scope, hand.report.id)?;
    let rows = reports::incidents(hand.conn, hand.scope, hand.report.id)?;
    rows.into_iter()
        .map(|row| {
            let mut facts = row.facts();
            for (_, list, code) in codes.iter().filter(|(of, _, _)| *of == row.id) {
                facts.add(list, code);
            }
            Ok(Incident {
                story: answers_in(hand, row.story_block)?,
                facts,
                row,
            })
        })
        .collect()
}

/// The exact day is sealed with the story; whether it was in the week before the report is all the tool is told.
fn circumstances(
    hand: &mut InHand<'_>,
    incidents: &[Incident],
    matches: &[Match],
) -> Result<Circumstances, CaseError> {
    let received = local_date(hand.report.received_at.0);
    let mut recent = None;
    for incident in incidents {
        match incident.story.when() {
            Some(When::Day { date, .. }) => {
                let within = (received - *date).num_days() <= 7;
                recent = Some(recent.unwrap_or(false) || within);
            }
            Some(When::Continuing(_)) => recent = Some(true),
            _ => {}
        }
    }
    let earlier: Vec<_> = matches
        .iter()
        .filter(|other| other.received_at < hand.report.received_at.0)
        .collect();
    let ignored = earlier.iter().filter(|other| !other.acted_on).count() + told_in_vain(hand)?;
    let is_known = !earlier.is_empty() || ignored > 0;
    Ok(Circumstances {
        within_a_week: recent,
        getting_worse: None,
        reports_without_action: is_known.then(|| u32::try_from(ignored).unwrap_or(u32::MAX)),
    })
}

/// How often the person told us this before anybody took it: the report itself and each time they rang again.
/// Nothing when they did not ring again, so that it can only raise what the tool proposes.
fn told_in_vain(hand: &mut InHand<'_>) -> Result<usize, CaseError> {
    let again = reports::events(hand.conn, hand.scope, hand.report.id)?
        .iter()
        .filter(|event| event.kind == RANG_AGAIN)
        .count();
    Ok(if again == 0 { 0 } else { again + 1 })
}

fn history(incidents: &[Incident], matches: &[Match], now: DateTime<Utc>) -> History {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let with_this_one = |n: usize| if n == 0 { 0 } else { count(n + 1) };
    let lately = matches
        .iter()
        .filter(|other| now - other.received_at < SIX_MONTHS)
        .count();
    History {
        incidents: count(incidents.len()),
        linked_reports: with_this_one(matches.len()),
        linked_reports_in_six_months: with_this_one(lately),
    }
}

/// The reports that share a tag, without those this worker is barred from.
fn matches(hand: &mut InHand<'_>) -> Result<Vec<Match>, CaseError> {
    let barred = queue::barred_from(hand.conn, hand.scope, hand.who.id)?;
    let mut found: BTreeMap<ReportId, Match> = BTreeMap::new();
    for (report, field, _) in indexes::matches(hand.conn, hand.scope, hand.report.id)? {
        if barred.contains(&report) {
            continue;
        }
        if let Some(known) = found.get_mut(&report) {
            known.shares.insert(field);
            continue;
        }
        let other = reports::get(hand.conn, hand.scope, report)?;
        let acted_on = lanes::of_report(hand.conn, hand.scope, report)?
            .iter()
            .any(|lane| lane.state == LaneState::Done.code());
        found.insert(
            report,
            Match {
                report,
                reference: other.reference,
                received_at: other.received_at.0,
                shares: BTreeSet::from([field]),
                acted_on,
            },
        );
    }
    let mut matches: Vec<Match> = found.into_values().collect();
    matches.sort_by_key(|other| std::cmp::Reverse(other.received_at));
    Ok(matches)
}

fn nickname(hand: &mut InHand<'_>) -> Result<Option<Private>, CaseError> {
    let row = reports::blocks(
        hand.conn,
        hand.scope,
        hand.report.id,
        Label::Nickname.code(),
    )?
    .pop();
    let words = match row {
        Some(row) => words_of(hand, row.id)?,
        None => return Ok(None),
    };
    Ok((!words.is_blank()).then_some(words))
}

fn last_set(hand: &mut InHand<'_>) -> Result<Option<(RiskRow, Private)>, CaseError> {
    match lanes::latest_risk(hand.conn, hand.scope, hand.report.id)? {
        Some(row) => {
            let reason = words_of(hand, row.reason_block)?;
            Ok(Some((row, reason)))
        }
        None => Ok(None),
    }
}

fn promises(hand: &mut InHand<'_>) -> Result<Vec<Promise>, CaseError> {
    lanes::actions(hand.conn, hand.scope, hand.report.id)?
        .into_iter()
        .map(|row| {
            let words = row
                .note_block
                .map(|block| words_of(hand, block))
                .transpose()?;
            Ok(Promise { row, words })
        })
        .collect()
}

fn timeline(hand: &mut InHand<'_>) -> Result<Vec<Happening>, CaseError> {
    reports::events(hand.conn, hand.scope, hand.report.id)?
        .into_iter()
        .map(|row| {
            let block = row.detail.0.get("block").and_then(|id| id.as_str());
            let words = match block.and_then(|id| Uuid::parse_str(id).ok()) {
                Some(id) => words_if_ours(hand, BlockId(id))?,
                None => None,
            };
            Ok(Happening { row, words })
        })
        .collect()
}

/// Words of a block that stands under a key this worker may not hold (a reason for a lead, say).
fn words_if_ours(hand: &mut InHand<'_>, block: BlockId) -> Result<Option<Private>, CaseError> {
    match words_of(hand, block) {
        Ok(words) => Ok(Some(words)),
        Err(CaseError::Seal(SealError::NotGranted)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Opens a block that holds plain words.
pub(super) fn words_of(hand: &mut InHand<'_>, block: BlockId) -> Result<Private, CaseError> {
    let opened = open_block(hand.conn, hand.office, hand.scope, block, &hand.who.keyring)?;
    String::from_utf8(opened.words.to_vec())
        .map(Private::from)
        .map_err(|_| SealError::Malformed("words").into())
}

/// What the form of a deed shows of a report: codes and states, none of the person's words.
#[derive(Debug)]
pub struct Sketch {
    /// The report.
    pub report: ReportRow,
    /// All coded facts together.
    pub facts: Facts,
    /// Its incidents.
    pub incidents: Vec<IncidentRow>,
    /// Its lanes.
    pub lanes: Vec<LaneRow>,
    /// What the tool sees in the coded facts alone.
    pub assessment: Assessment,
    /// What the person said about the police.
    pub police: Level,
    /// Whether something about the police is decided.
    pub police_decided: bool,
    /// What workers call it.
    pub nickname: Option<Private>,
    /// The workers who may have reports.
    pub colleagues: Vec<(WorkerId, String)>,
    /// Workers barred from it.
    pub barred: Vec<WorkerId>,
    /// Whether the person can read messages with a code.
    pub has_code: bool,
    /// They want a mail in their own words when we write, and this worker holds the key to where it goes.
    pub nudge: Option<bool>,
    /// The safe ways they gave.
    pub safe_ways: Vec<SafeWay>,
}

/// Reads what the form of a deed shows.
///
/// # Errors
/// `NotTheirs`; the database.
pub async fn sketch(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
) -> Result<Sketch, CaseError> {
    let (inner, scope, worker) = (office.clone(), Scope(org.id), who.clone());
    office
        .store
        .read(move |conn| {
            let report = theirs(conn, scope, &worker, report)?;
            draw(&mut InHand {
                conn,
                office: &inner,
                scope,
                who: &worker,
                report,
            })
        })
        .await
}

fn draw(hand: &mut InHand<'_>) -> Result<Sketch, CaseError> {
    let (scope, id) = (hand.scope, hand.report.id);
    let facts = reports::facts(hand.conn, scope, id)?;
    let log = consent::history(hand.conn, scope, id)?;
    let mut lanes = lanes::of_report(hand.conn, scope, id)?;
    lanes.sort_by_key(|row| Lane::parse(&row.name));
    let works = |worker: &accounts::WorkerRow| {
        let role = Role::parse(&worker.role);
        worker.status == "active" && role.is_some_and(|role| allows(role, Deed::OpenReport))
    };
    Ok(Sketch {
        assessment: assess(&facts, Circumstances::default()),
        police: log.standing(RecipientClass::Police).level,
        police_decided: police_decided(hand, &log)?,
        nickname: match hand.who.keyring.holds(KeyPurpose::Story) {
            true => nickname(hand)?,
            false => None,
        },
        colleagues: accounts::workers(hand.conn, scope)?
            .into_iter()
            .filter(works)
            .map(|worker| (worker.id, worker.display_name))
            .collect(),
        barred: lanes::barred(hand.conn, scope, id)?,
        has_code: !threads::codes_of(hand.conn, scope, id)?.is_empty(),
        nudge: match has_nudge(hand)? {
            true => Some(hand.who.keyring.holds(KeyPurpose::Identity)),
            false => None,
        },
        safe_ways: given(&facts, hand.report.has_safe_contact),
        incidents: reports::incidents(hand.conn, scope, id)?,
        report: hand.report.clone(),
        facts,
        lanes,
    })
}
