//! A report is sent: taken apart by what each answer is, sealed, counted, and put in the queue.

mod codes;

use super::consent::{self, Said};
use super::drafts::{self, DraftError, Sent};
use super::files::{KeptFile, sending};
use super::incident::{self, NewIncident, Words, seal_words};
use super::interpreting;
use super::outbox::enqueue_new_report;
use super::record::{Act, Actor, event, record};
use super::sealing::{self, NewBlock, Purpose, Sealed};
use super::{Office, SealError};
use crate::domain::answers::Answers;
use crate::domain::consent::{GivenBy, Level, Statement, Switch, effective, first_statements};
use crate::domain::facts::Facts;
use crate::domain::ids::{BlockId, FileId, IncidentId, Reference, ReportId, WorkerId};
use crate::domain::journey::{Missing, missing};
use crate::domain::opening_hours::{OpeningHours, local_date};
use crate::domain::promises;
use crate::domain::questions::helping::may_be_reached;
use crate::domain::questions::{Scope as About, Teller, question};
use crate::domain::risk::{Assessment, Circumstances, RiskLevel, Sign, assess, queue_rank};
use crate::domain::safe_way::may_get_in_touch;
use crate::domain::settings::Organisation;
use crate::domain::triage::{History, propose};
use crate::store::lanes::{self, LaneRow};
use crate::store::reports::{self, ReportRow};
use crate::store::{Conn, Scope, StoreError};
use crate::vault::token::CookieToken;
use crate::vault::{Label, Place, PublicKey, SystemRandom, random};
use chrono::{DateTime, Utc};
pub use codes::{CodeRow, has_code, insert_code, late_code, wrap_for_reading_back};
use codes::{code_of, wrap_for_helper};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;
use zeroize::Zeroizing;

/// How often a new reference is drawn before we give up: two equal ones in 2^32 are rare, ten are not.
const REFERENCE_TRIES: usize = 10;

/// Why a report was not sent. Nothing is kept of the attempt but the draft.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// An answer is still needed.
    #[error("an answer is still needed")]
    Missing(Vec<Missing>),
    /// The organisation's keys are not made yet, so that nobody could read it.
    #[error("this organisation takes no reports yet")]
    NotOpen,
    /// No draft; or keys or database.
    #[error(transparent)]
    Draft(#[from] DraftError),
}

impl From<StoreError> for SendError {
    fn from(error: StoreError) -> Self {
        Self::Draft(error.into())
    }
}

impl From<SealError> for SendError {
    fn from(error: SealError) -> Self {
        Self::Draft(error.into())
    }
}

/// A report as it arrives, whoever typed it.
#[derive(Debug)]
pub struct Incoming<'a> {
    /// All answers.
    pub answers: &'a Answers,
    /// Version of the pages.
    pub page_version: &'a str,
    /// Code of `report_channel`.
    pub channel: &'a str,
    /// The worker who typed it, with the key they open it with until it is taken.
    pub entered_by: Option<(WorkerId, PublicKey)>,
    /// Put aside as a possible flood; it is kept like any other.
    pub quarantined: bool,
    /// The code the person comes back with, if it is made.
    pub code: Option<CodeRow>,
    /// Keys of the files among the answers.
    pub files: &'a BTreeMap<FileId, KeptFile>,
}

/// What the thread's own block holds: what the code page needs beside the messages.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ThreadPage {
    /// Words written, by question: "you wrote 120 words".
    pub words: BTreeMap<String, usize>,
}

impl ThreadPage {
    /// Adds the words of these answers.
    pub(super) fn count(&mut self, answers: &Answers) {
        for (question, _) in answers.answered() {
            if let Some(text) = answers.text(question.id) {
                *self.words.entry(question.id.to_owned()).or_default() += text.words();
            }
        }
    }
}

/// Sends a person's draft. Sending it again gives the same answer and no second report.
///
/// # Errors
/// [`SendError`]; the draft is then as it was.
pub async fn send(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    quarantined: bool,
) -> Result<Sent, SendError> {
    send_draft(office, org, token, quarantined, None).await
}

/// Sends a draft, typed by the person or by a worker for them. A worker can open what they typed with their
/// own key until a caseworker takes it.
///
/// # Errors
/// [`SendError`]; the draft is then as it was.
pub async fn send_draft(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    quarantined: bool,
    entered_by: Option<(WorkerId, PublicKey)>,
) -> Result<Sent, SendError> {
    if !org.takes_reports {
        return Err(SendError::NotOpen);
    }
    let (work, org, token) = (office.clone(), org.clone(), token.clone());
    office
        .store
        .write(move |conn| {
            let scope = Scope(org.id);
            let mut draft = drafts::open(conn, &work, scope, &token)?;
            let is_report = draft.kept.adds_to.is_none();
            if !is_report || draft.row.worker_id != entered_by.map(|(worker, _)| worker) {
                return Err(DraftError::Gone.into());
            }
            if let Some(sent) = &draft.kept.sent {
                return Ok(sent.clone());
            }
            let code = code_of(&draft);
            let told = draft.kept.answers.one("report_channel").map(str::to_owned);
            let channel = match (&entered_by, &told) {
                (Some(_), Some(told)) => told.as_str(),
                (Some(_), None) => "phone",
                (None, _) if interpreting::is_signed(&draft.kept.answers) => interpreting::SIGNED,
                (None, _) => web_channel(&draft.kept.page_version),
            };
            let sent = receive(
                conn,
                &work,
                &org,
                &Incoming {
                    answers: &draft.kept.answers,
                    page_version: &draft.kept.page_version,
                    channel,
                    entered_by,
                    quarantined,
                    code,
                    files: &draft.kept.files,
                },
            )?;
            draft.kept.answers = Answers::new();
            draft.kept.files.clear();
            draft.kept.veiled.clear();
            draft.kept.sent = Some(sent.clone());
            draft.row.sent_report_id = Some(sent.report);
            drafts::forget_code(&mut draft);
            drafts::put_back(conn, &work, scope, &mut draft)?;
            Ok(sent)
        })
        .await
}

/// Code of `report_channel` for a version of the public pages.
pub fn web_channel(page_version: &str) -> &'static str {
    match page_version {
        "en-easyread" => "web_easy_read",
        _ => "web_standard",
    }
}

/// Takes a report in, inside one transaction.
///
/// # Errors
/// [`SendError`].
pub fn receive(
    conn: &mut Conn,
    office: &Office,
    org: &Organisation,
    incoming: &Incoming<'_>,
) -> Result<Sent, SendError> {
    let answers = incoming.answers;
    let missing = missing(answers);
    if !missing.is_empty() {
        return Err(SendError::Missing(missing));
    }
    let scope = Scope(org.id);
    let now = office.clock.now();
    let hours = promises::hours_of(org);
    let ids = Ids::new();
    let facts = all_facts(answers);
    let risk = assess(&facts, circumstances(answers, now));
    let row = insert_report(conn, org, incoming, &ids, &risk, &hours, now)?;
    let incident = NewIncident {
        report: ids.report,
        id: ids.incident,
        story: ids.story,
        number: 1,
        answers,
    };
    incident::insert(conn, office, scope, &incident)?;
    let (story, identity) = seal_answers(conn, office, scope, incoming, &ids)?;
    let into = sending::Into {
        report: ids.report,
        incident: ids.incident,
        entered_by: incoming.entered_by.map(|(worker, _)| worker),
    };
    sending::seal_in(conn, office, scope, into, answers.files(), incoming.files)?;
    let film_by = match interpreting::is_signed(answers) {
        true => Some(interpreting::wait(conn, org, ids.report, now)?),
        false => None,
    };
    let thread = seal_thread(conn, office, scope, incoming, &ids)?;
    let read_back = answers.one("read_back") == Some("yes");
    if let Some(code) = &incoming.code {
        let offer_new = incoming.entered_by.is_some();
        insert_code(
            conn,
            office,
            scope,
            ids.report,
            ids.thread,
            &thread.key,
            code,
            read_back,
            offer_new,
        )?;
    }
    if read_back {
        wrap_for_reading_back(
            conn,
            office,
            scope,
            ids.report,
            ids.thread,
            &thread.key,
            (ids.story, &story.key),
        )?;
    }
    for (id, label, key) in [
        (ids.story, Label::IncidentStory, &story.key),
        (ids.identity, Label::Identity, &identity.key),
    ] {
        wrap_for_helper(
            conn,
            office,
            scope,
            incoming,
            place(scope, ids.report, id, label),
            key,
        )?;
    }
    agree(conn, office, scope, incoming, &ids)?;
    insert_lanes(conn, office, scope, ids.report, &facts, answers, &risk)?;
    note_arrival(conn, office, org, incoming, &row)?;
    Ok(Sent {
        report: ids.report,
        reference: row.reference,
        at: now,
        first_look_due: row.first_look_due.0,
        decision_due: row.decision_due.map(|due| due.0),
        police_choice: said_about_police(answers).to_owned(),
        given_by: Some(GivenBy::of(answers)),
        teller: Some(Teller::of(answers)),
        child: risk.shows(Sign::Under18),
        may_contact: may_be_reached(answers),
        cannot_answer: cannot_answer(answers),
        film_by,
        crisis: risk.crisis_contacts,
        danger: risk.danger(),
        wants_code: answers.one("want_code") == Some("yes"),
        read_back,
        thread_key: **thread.key.key(),
        number: 1,
    })
}

struct Ids {
    report: ReportId,
    incident: IncidentId,
    story: BlockId,
    identity: BlockId,
    thread: BlockId,
}

impl Ids {
    fn new() -> Self {
        Self {
            report: ReportId(Uuid::now_v7()),
            incident: IncidentId(Uuid::now_v7()),
            story: BlockId(Uuid::now_v7()),
            identity: BlockId(Uuid::now_v7()),
            thread: BlockId(Uuid::now_v7()),
        }
    }
}

/// Nobody's answer about the police is a yes: who chose nothing is asked first. The person's own no stands,
/// whatever somebody else ticked.
pub(super) fn police_choice(answers: &Answers) -> &str {
    match GivenBy::of(answers) {
        GivenBy::KnowsDisagrees => "no",
        _ => answers.one("police_choice").unwrap_or("talk_first"),
    }
}

/// The same as the person is told it: who chose nothing is not told that they chose.
pub(super) fn said_about_police(answers: &Answers) -> &str {
    match answers.has("police_choice") {
        true => police_choice(answers),
        false => "not_chosen",
    }
}

pub(super) fn police_level(answers: &Answers) -> Level {
    Level::from_police_choice(police_choice(answers)).unwrap_or(Level::AskMeFirst)
}

pub(super) fn all_facts(answers: &Answers) -> Facts {
    let mut facts = answers.facts(About::Report);
    facts.merge(&answers.facts(About::Incident));
    facts
}

/// The exact day is sealed; whether it was this week is all the tool is told.
pub(super) fn circumstances(answers: &Answers, now: DateTime<Utc>) -> Circumstances {
    use crate::domain::answers::When;
    let within_a_week = match answers.when() {
        Some(When::Day { date, .. }) => Some((local_date(now) - *date).num_days() <= 7),
        Some(When::Continuing(_)) => Some(true),
        _ => None,
    };
    Circumstances {
        within_a_week,
        ..Circumstances::default()
    }
}

fn insert_report(
    conn: &mut Conn,
    org: &Organisation,
    incoming: &Incoming<'_>,
    ids: &Ids,
    risk: &Assessment,
    hours: &OpeningHours,
    now: DateTime<Utc>,
) -> Result<ReportRow, SendError> {
    let answers = incoming.answers;
    let facts = answers.facts(About::Report);
    let one = |list: &str| facts.one(list).map(str::to_owned);
    let received_on = local_date(now);
    let danger = risk.danger();
    let wants_police = effective(police_level(answers), GivenBy::of(answers)).lets_anything_out();
    let row = ReportRow {
        organisation_id: org.id,
        id: ids.report,
        reference: free_reference(conn, Scope(org.id))?,
        received_at: now.into(),
        received_on,
        received_month: received_on.format("%Y-%m").to_string(),
        first_look_due: promises::first_look(hours, now, danger).into(),
        channel: incoming.channel.to_owned(),
        page_version: incoming.page_version.to_owned(),
        entered_by: incoming.entered_by.map(|(worker, _)| worker),
        reporter_role: one("reporter_role"),
        person_knows_and_agrees: one("person_knows_and_agrees"),
        age_band: one("age_band"),
        safe_now: one("safe_now"),
        police_choice: Some(police_choice(answers).to_owned()),
        police_already: one("police_already"),
        talk_alone: one("talk_alone"),
        has_name: is_given(answers, "name"),
        has_safe_contact: has_safe_contact(answers),
        danger,
        // Somebody who may be in danger is never put aside, however many come at once.
        quarantined: incoming.quarantined && !danger,
        level: RiskLevel::Unread.code().to_owned(),
        queue_rank: queue_rank(danger, RiskLevel::Unread, now).band(),
        read_at: None,
        read_by: None,
        owner_id: None,
        crisis: risk.crisis_contacts,
        stop_asked_at: None,
        decision_due: wants_police.then(|| promises::police_decision(hours, now).into()),
        told_at: None,
        closed_at: None,
        close_reason: None,
        outcome: None,
        held_until: None,
        remove_on: None,
        version: 1,
    };
    reports::insert(conn, &row)?;
    Ok(row)
}

fn free_reference(conn: &mut Conn, scope: Scope) -> Result<String, SendError> {
    for _ in 0..REFERENCE_TRIES {
        let reference = Reference::from_random(random::bytes(&SystemRandom));
        if reports::by_reference(conn, scope, reference.as_str())?.is_none() {
            return Ok(reference.as_str().to_owned());
        }
    }
    Err(SealError::Malformed("no free reference").into())
}

/// Whether who tells us gave nothing by which we could answer: no words to come back with, no way to reach
/// them, nobody who supports them.
pub fn cannot_answer(answers: &Answers) -> bool {
    let wants_code = answers.one("want_code") == Some("yes");
    !wants_code
        && !has_safe_contact(answers)
        && !is_given(answers, "supporter_contact")
        && !can_reach_helper(answers)
}

/// Whether the person can be reached. A number that is not asked for any more is no way to reach them.
fn has_safe_contact(answers: &Answers) -> bool {
    let refused = answers.has_code("safe_contact_method", "do_not_contact");
    let given = ["phone", "email", "post_address"]
        .iter()
        .any(|id| is_given(answers, id));
    given && !refused
}

fn can_reach_helper(answers: &Answers) -> bool {
    let refused = answers.has_code("helper_contact_method", "do_not_contact");
    let given = ["helper_phone", "helper_email"]
        .iter()
        .any(|id| is_given(answers, id));
    given && !refused
}

/// Whether a question was answered and is one that this teller is asked.
fn is_given(answers: &Answers, id: &str) -> bool {
    question(id).is_some_and(|question| question.is_asked(answers) && answers.has(id))
}

fn place(scope: Scope, report: ReportId, block: BlockId, label: Label) -> Place {
    Place {
        organisation: scope.0,
        label,
        report: Some(report),
        row: block.0,
    }
}

fn bytes_of(value: &impl Serialize) -> Result<Zeroizing<Vec<u8>>, SendError> {
    serde_json::to_vec(value)
        .map(Zeroizing::new)
        .map_err(|_| SealError::Malformed("answers to be sealed").into())
}

/// Seals the story, and who it is about. There is always an identity block, so that whether a name was given does
/// not show in the number of blocks.
fn seal_answers(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    incoming: &Incoming<'_>,
    ids: &Ids,
) -> Result<(Sealed, Sealed), SealError> {
    let (story, identity) = (incoming.answers.story(), incoming.answers.identity());
    let story = Words {
        report: ids.report,
        id: ids.story,
        label: Label::IncidentStory,
        incident: Some(ids.incident),
        author: incoming.entered_by.map(|(worker, _)| worker),
        answers: &story,
    };
    let identity = Words {
        id: ids.identity,
        label: Label::Identity,
        incident: None,
        answers: &identity,
        ..story
    };
    Ok((
        seal_words(conn, office, scope, &story)?,
        seal_words(conn, office, scope, &identity)?,
    ))
}

fn seal_thread(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    incoming: &Incoming<'_>,
    ids: &Ids,
) -> Result<Sealed, SendError> {
    let mut page = ThreadPage::default();
    page.count(incoming.answers);
    let page = bytes_of(&page)?;
    let block = NewBlock {
        report: ids.report,
        id: ids.thread,
        label: Label::Thread,
        subject: None,
        author: incoming.entered_by.map(|(worker, _)| worker),
        purpose: Purpose::Story,
        words: &page,
    };
    Ok(sealing::seal_block(conn, office, scope, &block)?)
}

fn agree(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    incoming: &Incoming<'_>,
    ids: &Ids,
) -> Result<(), SendError> {
    let answers = incoming.answers;
    let said = Said {
        given_by: GivenBy::of(answers),
        channel: answers.one("consent_given_how").unwrap_or(incoming.channel),
        page_version: incoming.page_version,
        recorded_by: incoming.entered_by.map(|(worker, _)| worker),
    };
    let mut statements = first_statements(police_level(answers));
    statements.extend(contact(answers));
    Ok(consent::add(
        conn,
        office,
        scope,
        ids.report,
        &statements,
        &said,
    )?)
}

/// What they say about being reached. Where it was not asked, because somebody else tells us, nothing is said.
fn contact(answers: &Answers) -> Option<Statement> {
    may_get_in_touch(&all_facts(answers), has_safe_contact(answers))
        .filter(|_| may_be_reached(answers))
        .map(|on| Statement::Switch {
            switch: Switch::ContactMe,
            on,
        })
}

fn insert_lanes(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    facts: &Facts,
    answers: &Answers,
    risk: &Assessment,
) -> Result<(), SendError> {
    use crate::domain::lanes::LaneState;
    let history = History {
        incidents: 1,
        ..History::default()
    };
    let proposals = propose(facts, police_level(answers), risk, history);
    for lane in &proposals.lanes {
        lanes::insert(
            conn,
            &LaneRow {
                organisation_id: scope.0,
                report_id: report,
                name: lane.lane.code().to_owned(),
                state: LaneState::NotStarted.code().to_owned(),
                proposed_state: lane.state.code().to_owned(),
                first_step: lane.first_step.code().to_owned(),
                proposed_because: lane.because.join("\n"),
                outcome: None,
                confirmed_by: None,
                next_date: None,
                changed_at: office.clock.now().into(),
                version: 1,
            },
        )?;
    }
    Ok(())
}

fn note_arrival(
    conn: &mut Conn,
    office: &Office,
    org: &Organisation,
    incoming: &Incoming<'_>,
    row: &ReportRow,
) -> Result<(), SendError> {
    let scope = Scope(org.id);
    let worker = incoming.entered_by.map(|(worker, _)| worker);
    let detail =
        json!({ "channel": row.channel, "danger": row.danger, "quarantined": row.quarantined });
    event(
        conn,
        office,
        scope,
        row.id,
        worker,
        "received",
        json!({}),
        true,
    )?;
    record(
        conn,
        office,
        scope,
        &Act {
            actor: worker.map_or(Actor::Person, Actor::Worker),
            act: "report_received",
            object_kind: "report",
            object: Some(row.id.0),
            detail,
            digest: None,
        },
    )?;
    // A flood wakes nobody; its reports wait in the quarantine.
    if !row.quarantined {
        enqueue_new_report(conn, office, org, row.id, row.danger)?;
    }
    Ok(())
}
