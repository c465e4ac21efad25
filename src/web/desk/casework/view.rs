//! The page of one report, in words.

use super::files::WriteUpView;
use super::helping::Helping;
use super::queue::shown_reference;
use super::said;
use crate::actions::casework::closing::stands_against;
use crate::actions::casework::reading::{Incident, ReportPage};
use crate::domain::answers::{Answer, Answers, DaySaid, When};
use crate::domain::consent::Level;
use crate::domain::facts::Facts;
use crate::domain::files::FileKind;
use crate::domain::keeping::Hold;
use crate::domain::lanes::{Lane, LaneState};
use crate::domain::risk::{RiskLevel, Sign, Weight, proposed_steps};
use crate::domain::triage::FirstStep;
use crate::store::files::FileRow;
use crate::store::interpreting::InterpretingRow;
use crate::web::components::{Happening, SummaryList, SummaryRow};
use crate::web::when;
use crate::words::{Version, find};
use chrono::{DateTime, NaiveDate, Utc};

/// One question and what was answered in the person's own words.
pub struct Told {
    /// The question, as the person read it.
    pub question: String,
    /// Their words.
    pub words: String,
}

/// One incident.
pub struct IncidentView {
    /// "Incident 1"
    pub title: String,
    /// The coded facts.
    pub facts: SummaryList,
    /// The words.
    pub told: Vec<Told>,
}

/// One lane.
pub struct LaneView {
    /// Its name.
    pub name: &'static str,
    /// Code of its state, for its colour.
    pub class: String,
    /// Its state in words.
    pub state: &'static str,
    /// The proposal, while nobody has confirmed or changed it.
    pub proposal: String,
    /// What to do first.
    pub first_step: &'static str,
    /// Why.
    pub because: Vec<String>,
    /// When the next step is due.
    pub next: String,
}

/// One promise.
pub struct PromiseView {
    /// Its id.
    pub id: String,
    /// What.
    pub step: String,
    /// Its words.
    pub words: String,
    /// Who and by when.
    pub who_when: String,
    /// It should have been kept by now.
    pub late: bool,
    /// It is open.
    pub open: bool,
    /// It is a referral on its way.
    pub referral: bool,
}

/// One message.
pub struct MessageView {
    /// "The person", or a worker's name.
    pub from: String,
    /// Whether the person wrote it.
    pub theirs: bool,
    /// When.
    pub at: String,
    /// What it says.
    pub words: String,
    /// "Seen", "Not seen yet", or by when an answer was promised.
    pub note: String,
    /// The film or the recording that goes with it.
    pub film: Option<FilmView>,
}

/// A film or a recording that goes with a message.
pub struct FilmView {
    /// Where it is played.
    pub href: String,
    /// "Film in BSL, 4pm on Monday 23 March"
    pub name: String,
    /// Whether it is heard, not seen.
    pub is_sound: bool,
}

/// A film in BSL that waits, or waited, to be written down.
pub struct InterpretingView {
    /// What waits, for whom and until when.
    pub words: String,
    /// That time has passed.
    pub late: bool,
    /// It still waits.
    pub open: bool,
}

/// A sign that is there.
pub struct SignView {
    /// In words.
    pub words: &'static str,
    /// "Danger now" or nothing.
    pub gate: bool,
}

/// Another report that may belong with this one.
pub struct MatchView {
    /// Its page.
    pub href: String,
    /// Its reference.
    pub reference: String,
    /// What the two share, and when it came.
    pub why: String,
}

/// Everything the template shows.
pub struct ReportView {
    /// Its id, for addresses.
    pub id: String,
    /// `KTRW-HBXD`
    pub reference: String,
    /// What workers call it.
    pub nickname: String,
    /// Version, for forms.
    pub version: i32,
    /// "4pm on Monday 23 March"
    pub received: String,
    /// The level as badge.
    pub level: (&'static str, &'static str),
    /// A human has set the level.
    pub level_is_set: bool,
    /// In danger.
    pub danger: bool,
    /// Suicide or self-harm was named.
    pub crisis: bool,
    /// When the person asked us to stop.
    pub stop_asked: String,
    /// Set aside as a possible flood.
    pub quarantined: bool,
    /// "Closed on …: …"; blank while open.
    pub closed: String,
    /// "Will be removed on …"
    pub removed: String,
    /// Whose it is.
    pub owner: String,
    /// "Police decision by …"
    pub decision: String,
    /// That time has passed.
    pub decision_late: bool,
    /// What stands against closing, with its code; blank when nothing does.
    pub not_closing: String,
    /// Facts of the whole report.
    pub facts: SummaryList,
    /// The incidents.
    pub incidents: Vec<IncidentView>,
    /// Other words about the whole report.
    pub present: Vec<SignView>,
    /// What the answers leave open.
    pub not_known: Vec<&'static str>,
    /// The level the tool proposes.
    pub proposed: String,
    /// So much is open that the proposal is provisional.
    pub provisional: bool,
    /// What the level brings with it: the one that is set, else the proposed one.
    pub steps: Vec<&'static str>,
    /// Who set the level last and why.
    pub last_set: String,
    /// The reason.
    pub last_reason: String,
    /// Prompts.
    pub prompts: Vec<&'static str>,
    /// Who has a pack and must hear that the person has said no since: what to do, and where to write it down.
    pub to_ring: Vec<(String, String)>,
    /// The lanes.
    pub lanes: Vec<LaneView>,
    /// The promises.
    pub promises: Vec<PromiseView>,
    /// What they agreed to.
    pub consent: SummaryList,
    /// "1 film, 2 photos"; blank when the person sent none.
    pub files: String,
    /// What was written down from them.
    pub write_ups: Vec<WriteUpView>,
    /// It was signed in BSL.
    pub interpreting: Option<InterpretingView>,
    /// They asked us to contact them, to tell us then.
    pub contact_me: bool,
    /// The messages.
    pub messages: Vec<MessageView>,
    /// They can read messages with a code.
    pub has_code: bool,
    /// How to reach them safely.
    pub contact: SummaryList,
    /// They said not to be contacted.
    pub no_contact: bool,
    /// Somebody else told us: who, and what that means.
    pub helping: Option<Helping>,
    /// How to reach whoever told us, if that is somebody else.
    pub helper_contact: SummaryList,
    /// A name or contact was given.
    pub has_identity: bool,
    /// Reports that may belong with it.
    pub matches: Vec<MatchView>,
    /// The timeline.
    pub timeline: Vec<Happening>,
    /// Names of workers barred from it.
    pub barred: Vec<String>,
    /// Reports of the same person: reference and page.
    pub linked: Vec<(String, String)>,
    /// They asked us to delete everything: in a sentence; blank when they did not.
    pub deleting: String,
    /// "Held until …"
    pub held: String,
    /// They want a mail in their own words when we write.
    pub has_nudge: bool,
}

impl ReportView {
    /// Puts a page into words.
    pub fn of(page: &ReportPage, now: DateTime<Utc>, today: NaiveDate) -> Self {
        let report = &page.report;
        let moment = |at: Option<DateTime<Utc>>| at.map(when::moment).unwrap_or_default();
        let decision = report.decision_due.filter(|_| !page.police_decided);
        let told = report.told_at.is_some();
        let against = stands_against(&page.states(), told);
        Self {
            id: report.id.to_string(),
            reference: shown_reference(&report.reference),
            nickname: page
                .nickname
                .as_ref()
                .map(|words| words.expose().to_owned())
                .unwrap_or_default(),
            version: report.version,
            received: when::moment(report.received_at.0),
            level: said::level_badge(&report.level),
            level_is_set: report.level != "unread",
            danger: report.danger,
            crisis: report.crisis,
            stop_asked: moment(report.stop_asked_at.map(|at| at.0)),
            quarantined: report.quarantined,
            closed: closed(page),
            removed: report.remove_on.map(when::date).unwrap_or_default(),
            owner: report.owner_id.map_or_else(
                || "Nobody yet".to_owned(),
                |owner| page.name(owner).to_owned(),
            ),
            decision: moment(decision.map(|at| at.0)),
            decision_late: decision.is_some_and(|due| due.0 < now),
            not_closing: against
                .map(|refusal| format!("{refusal} ({})", refusal.code()))
                .unwrap_or_default(),
            facts: facts(&page.facts, said::REPORT_LISTS),
            incidents: page.incidents.iter().map(incident).collect(),
            present: page
                .assessment
                .present
                .iter()
                .map(|sign| SignView {
                    words: sign.words(),
                    gate: sign.weight() == Weight::Gate,
                })
                .collect(),
            not_known: page
                .assessment
                .not_known
                .iter()
                .map(|sign| Sign::words(*sign))
                .collect(),
            proposed: said::level_badge(page.assessment.proposed.code())
                .0
                .to_lowercase(),
            provisional: page.assessment.provisional(),
            steps: proposed_steps(level_that_counts(page))
                .iter()
                .map(|step| step.words())
                .collect(),
            last_set: page
                .last_set
                .as_ref()
                .map(|(row, _)| {
                    format!(
                        "Set to {} by {}, {}",
                        said::level_badge(&row.level).0.to_lowercase(),
                        page.name(row.worker_id),
                        when::moment(row.at.0)
                    )
                })
                .unwrap_or_default(),
            last_reason: page
                .last_set
                .as_ref()
                .map(|(_, reason)| reason.expose().to_owned())
                .unwrap_or_default(),
            prompts: page
                .proposals
                .prompts
                .iter()
                .map(|prompt| prompt.words())
                .collect(),
            to_ring: page
                .to_ring
                .iter()
                .map(|call| (call.words(), format!("/police/{}", call.forward)))
                .collect(),
            lanes: page.lanes.iter().map(lane).collect(),
            promises: page
                .promises
                .iter()
                .map(|promise| self::promise(promise, page, today))
                .collect(),
            consent: consent(page),
            messages: page
                .messages
                .iter()
                .map(|message| self::message(message, page))
                .collect(),
            files: files_in_words(page),
            write_ups: page.write_ups.iter().map(WriteUpView::of).collect(),
            interpreting: page
                .interpreting
                .as_ref()
                .map(|row| interpreting(row, page, now)),
            contact_me: page.facts.has("other_way", "contact_me"),
            has_code: page.has_code,
            contact: facts(&page.facts, said::CONTACT_LISTS),
            no_contact: page.facts.has("safe_contact_method", "do_not_contact"),
            helping: Helping::of(&page.facts),
            helper_contact: facts(&page.facts, said::HELPER_LISTS),
            has_identity: report.has_name || report.has_safe_contact,
            matches: page
                .matches
                .iter()
                .map(|other| MatchView {
                    href: format!("/reports/{}", other.report),
                    reference: shown_reference(&other.reference),
                    why: shares(other),
                })
                .collect(),
            timeline: page.timeline.iter().map(|it| happening(it, page)).collect(),
            linked: page
                .linked
                .iter()
                .map(|(id, reference)| (shown_reference(reference), format!("/reports/{id}")))
                .collect(),
            deleting: deleting(page),
            held: report
                .held_until
                .filter(|day| today < *day)
                .map(when::date)
                .unwrap_or_default(),
            has_nudge: page.has_nudge,
            barred: page
                .barred
                .iter()
                .map(|worker| page.name(*worker).to_owned())
                .collect(),
        }
    }
}

/// What the person sent, kind by kind. A photo that is kept twice counts once.
fn files_in_words(page: &ReportPage) -> String {
    let kinds = FileKind::ALL.iter().filter_map(|kind| {
        let of_kind = |row: &&FileRow| row.kind == kind.code() && row.shown_as.is_none();
        let (one, more) = match kind {
            FileKind::Photo => ("photo", "photos"),
            FileKind::Pdf => ("PDF document", "PDF documents"),
            FileKind::Audio => ("voice recording", "voice recordings"),
            FileKind::Video => ("film", "films"),
        };
        match page.files.iter().filter(of_kind).count() {
            0 => None,
            1 => Some(format!("1 {one}")),
            count => Some(format!("{count} {more}")),
        }
    });
    kinds.collect::<Vec<_>>().join(", ")
}

fn interpreting(row: &InterpretingRow, page: &ReportPage, now: DateTime<Utc>) -> InterpretingView {
    let who = row.owner_id.map_or("nobody yet", |owner| page.name(owner));
    let words = match row.done_at {
        Some(done) => format!("Signed in BSL. Written down on {}.", when::moment(done.0)),
        None => format!(
            "Signed in BSL. Somebody who reads BSL writes it down by {}. Who sees to it: {who}.",
            when::moment(row.due_at.0)
        ),
    };
    InterpretingView {
        words,
        late: row.done_at.is_none() && row.due_at.0 < now,
        open: row.done_at.is_none(),
    }
}

fn deleting(page: &ReportPage) -> String {
    let Some((asked_at, due_on, hold)) = page.deleting else {
        return String::new();
    };
    let asked = when::moment(asked_at);
    let due = when::date(due_on);
    match hold {
        None => format!("They asked at {asked}. Everything is deleted on {due}, by itself."),
        Some(Hold::Until(day)) => format!(
            "They asked at {asked}. It was due on {due}, and is held until {}.",
            when::date(day)
        ),
        Some(Hold::Forward) => format!(
            "They asked at {asked}. It is due on {due}, and is held until what was sent has its last answer."
        ),
    }
}

fn level_that_counts(page: &ReportPage) -> RiskLevel {
    match RiskLevel::parse(&page.report.level) {
        Some(RiskLevel::Unread) | None => page.assessment.proposed,
        Some(set) => set,
    }
}

fn closed(page: &ReportPage) -> String {
    let report = &page.report;
    match (report.closed_at, report.close_reason.as_deref()) {
        (Some(at), Some(reason)) => format!(
            "Closed at {}. {}",
            when::moment(at.0),
            said::code("close_reason", reason)
        ),
        _ => String::new(),
    }
}

/// The facts of some lists, those that were answered.
pub fn facts(held: &Facts, lists: &[(&str, &str)]) -> SummaryList {
    SummaryList {
        rows: lists
            .iter()
            .filter_map(|(list, name)| {
                let lines = said::all(held, list);
                (!lines.is_empty()).then(|| row(name, lines))
            })
            .collect(),
    }
}

fn row(key: &str, lines: Vec<String>) -> SummaryRow {
    SummaryRow {
        picture: None,
        key: key.to_owned(),
        lines,
        actions: Vec::new(),
    }
}

fn incident(incident: &Incident) -> IncidentView {
    let told_at = when::day(incident.row.added_at.0);
    IncidentView {
        title: format!("Incident {}, told on {told_at}", incident.row.number),
        facts: facts(&incident.facts, said::LISTS),
        told: told(&incident.story),
    }
}

/// Answers in words, each under its question.
pub fn told(answers: &Answers) -> Vec<Told> {
    answers
        .answered()
        .map(|(question, answer)| Told {
            question: question_words(question.id),
            words: match answer {
                Answer::Text(words) => words.expose().to_owned(),
                Answer::When(when) => when_words(when),
                Answer::Code(code) => said::code(question.id, code),
                Answer::Files(files) => match files.len() {
                    1 => "1 file: open it under “Recordings and files” on the report".to_owned(),
                    more => format!(
                        "{more} files: open them under “Recordings and files” on the report"
                    ),
                },
                Answer::Codes(codes) => codes
                    .iter()
                    .map(|code| said::code(question.id, code))
                    .collect::<Vec<_>>()
                    .join(", "),
            },
        })
        .collect()
}

/// The question as somebody reads it who speaks of the person.
fn question_words(id: &str) -> String {
    find(
        Version::English,
        &format!("q-{}", id.replace('_', "-")),
        &[("who", "worker".into())],
    )
    .unwrap_or_else(|| id.replace('_', " "))
}

fn when_words(when: &When) -> String {
    match when {
        When::Day { date, said } => {
            let day = when::date(*date);
            match said {
                DaySaid::Today => format!("{day} (\"today\")"),
                DaySaid::Yesterday => format!("{day} (\"yesterday\")"),
                DaySaid::Date => day,
            }
        }
        When::Month { year, month } => when::month(&format!("{year:04}-{month:02}")),
        When::Rough(words) if words.is_blank() => "Only roughly".to_owned(),
        When::Rough(words) => words.expose().to_owned(),
        When::Continuing(since) if since.is_blank() => "It keeps happening".to_owned(),
        When::Continuing(since) => format!("It keeps happening, since: {}", since.expose()),
        When::Unknown => said::code("when", "unknown"),
        When::PreferNotToSay => said::code("when", "prefer_not_to_say"),
    }
}

fn lane(row: &crate::store::lanes::LaneRow) -> LaneView {
    let state = |code: &str| LaneState::parse(code).map_or("", LaneState::name);
    let waits = row.confirmed_by.is_none();
    LaneView {
        name: Lane::parse(&row.name).map_or("", Lane::name),
        class: row.state.clone(),
        state: state(&row.state),
        proposal: if waits {
            state(&row.proposed_state).to_owned()
        } else {
            String::new()
        },
        first_step: FirstStep::parse(&row.first_step).map_or("", FirstStep::words),
        because: row.proposed_because.lines().map(str::to_owned).collect(),
        next: row.next_date.map(when::date).unwrap_or_default(),
    }
}

fn promise(
    promise: &crate::actions::casework::reading::Promise,
    page: &ReportPage,
    today: NaiveDate,
) -> PromiseView {
    use crate::actions::casework::promises::Step;
    let row = &promise.row;
    let open = row.state == "open";
    let by = row
        .due_on
        .map(|day| format!(", by {}", when::date(day)))
        .unwrap_or_default();
    PromiseView {
        id: row.id.to_string(),
        step: said::step(&row.step),
        words: promise
            .words
            .as_ref()
            .map(|words| words.expose().to_owned())
            .unwrap_or_default(),
        who_when: format!("{}{by}", page.name(row.owner_id)),
        late: open && row.due_on.is_some_and(|day| day < today),
        open,
        referral: Step::parse(&row.step).is_some_and(Step::is_referral),
    }
}

fn message(message: &crate::actions::sealing::Message, page: &ReportPage) -> MessageView {
    let row = &message.row;
    let from = match row.worker_id {
        Some(worker) if !row.from_person => page.name(worker).to_owned(),
        _ => "The person".to_owned(),
    };
    let note = match (row.from_person, row.reply_due, row.seen_at) {
        (true, Some(due), _) => format!("Answer promised by {}", when::moment(due.0)),
        (true, None, _) => String::new(),
        (false, _, Some(seen)) => format!("They saw it at {}", when::moment(seen.0)),
        (false, _, None) => "Not seen yet".to_owned(),
    };
    MessageView {
        from,
        theirs: row.from_person,
        at: when::moment(row.sent_at.0),
        words: message.words.expose().to_owned(),
        note,
        film: page
            .films
            .iter()
            .find(|film| film.message == row.id)
            .map(|film| {
                let what = match film.is_sound {
                    true => "Voice recording",
                    false => "Film in BSL",
                };
                FilmView {
                    href: format!("/reports/{}/film/{}", page.report.id, film.file),
                    name: format!("{what}, {}", when::moment(row.sent_at.0)),
                    is_sound: film.is_sound,
                }
            }),
    }
}

/// A level of consent in a sentence about the person.
pub const fn level_words(level: Level) -> &'static str {
    match level {
        Level::RecordOnly => "No. Only kept here",
        Level::ShareAnonymous => "Yes, without anything that tells who they are",
        Level::ShareViaDpulo => "Yes, through us",
        Level::ShareNamed => "Yes, with their name",
        Level::AskMeFirst => "Ask them first",
    }
}

fn consent(page: &ReportPage) -> SummaryList {
    use crate::domain::consent::Switch;
    let standing = page.consent.all_standing();
    let mut rows: Vec<SummaryRow> = standing
        .iter()
        .filter(|it| it.event.is_some())
        .map(|it| {
            let mut lines = vec![level_words(it.level).to_owned()];
            if it.said != it.level {
                lines.push(
                    "Somebody else said more for them; that does not count as their yes".to_owned(),
                );
            }
            if let Some(since) = it.since {
                lines.push(format!("Since {}", when::moment(since)));
            }
            row(&capital(it.to.in_words()), lines)
        })
        .collect();
    rows.extend(Switch::ALL.iter().map(|switch| {
        let name = match switch {
            Switch::ContactMe => "We may get in touch",
            Switch::PeerSupport => "Invite to peer support",
            Switch::UseAsExample => "Use as an example",
            Switch::Feedback => "Ask how this was",
        };
        let answer = match page.consent.answered(*switch) {
            Some(true) => "Yes",
            Some(false) => "No",
            None => "Not asked yet: no",
        };
        row(name, vec![answer.to_owned()])
    }));
    SummaryList { rows }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn shares(other: &crate::actions::casework::reading::Match) -> String {
    let shared: Vec<&str> = other
        .shares
        .iter()
        .map(|field| match field.as_str() {
            "name" => "a name",
            "phone" => "a phone number",
            "vehicle" => "a vehicle",
            _ => "a police reference",
        })
        .collect();
    format!(
        "Shares {}. Received {}",
        shared.join(" and "),
        when::day(other.received_at)
    )
}

fn happening(it: &crate::actions::casework::reading::Happening, page: &ReportPage) -> Happening {
    let row = &it.row;
    let by = match (row.worker_id, row.kind.as_str()) {
        (Some(worker), _) => Some(page.name(worker).to_owned()),
        (
            None,
            "person_wrote" | "stop_asked" | "consent_changed" | "received" | "incident_added"
            | "switch_set" | "nudge_set" | "delete_asked" | "delete_taken_back" | "code_replaced"
            | "code_switched_off",
        ) => Some("the person".to_owned()),
        (None, _) => None,
    };
    Happening {
        title: said::event(&row.kind, &row.detail.0),
        by,
        at: row.at.to_rfc3339(),
        at_words: when::moment(row.at.0),
        text: it
            .words
            .as_ref()
            .map(|words| words.expose().to_owned())
            .unwrap_or_default(),
    }
}
