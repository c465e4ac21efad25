//! Consent: what the person agreed to, for whom, and when they changed their mind.
//!
//! Every answer is an event that is only ever added; the latest one wins, and stopping is an
//! event like any other. [`may_send`] is the one place that answers "may this pack go to this
//! recipient now?"; the decision, the mailing and the collection all ask it.

mod check;

pub use check::{consent_holds, may_send};

use super::answers::Answers;
use super::ids::{ConsentEventId, IncidentId, WorkerId};
use super::questions::Teller;
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

crate::codes! {
    /// How much of a report the person lets one kind of recipient know.
    Level {
        /// Keep it here and count it.
        RecordOnly = "record_only",
        /// Tell them what happened, never who it happened to.
        ShareAnonymous = "share_anonymous",
        /// Tell them, and let them reach the person only through us.
        ShareViaDpulo = "share_via_dpulo",
        /// Tell them who the person is.
        ShareNamed = "share_named",
        /// Ask again before telling anyone. What holds until the person says otherwise.
        AskMeFirst = "ask_me_first",
    }
}

impl Level {
    /// How far the words may travel: 0 stays here, 3 carries the name.
    const fn reach(self) -> u8 {
        match self {
            Self::RecordOnly | Self::AskMeFirst => 0,
            Self::ShareAnonymous => 1,
            Self::ShareViaDpulo => 2,
            Self::ShareNamed => 3,
        }
    }

    /// Whether anything at all may leave at this level.
    pub const fn lets_anything_out(self) -> bool {
        self.reach() > 0
    }

    /// Whether a person who chose this level also lets out what `asked` lets out.
    pub const fn covers(self, asked: Self) -> bool {
        asked.lets_anything_out() && self.reach() >= asked.reach()
    }

    /// How much is still open: after a yes it is to be decided, after "ask me first" to be asked.
    const fn openness(self) -> u8 {
        match self {
            Self::RecordOnly => 0,
            Self::AskMeFirst => 1,
            Self::ShareAnonymous | Self::ShareViaDpulo | Self::ShareNamed => 1 + self.reach(),
        }
    }

    /// The lower of two levels, as far as the words may travel.
    const fn at_most(self, cap: Self) -> Self {
        if self.reach() > cap.reach() {
            cap
        } else {
            self
        }
    }

    /// Reads the one question of the public form ("the police?").
    ///
    /// "Yes, without my name" is `share_anonymous`: being reached through us is offered by a
    /// worker, who can explain it. An unknown code is `None`, never a guess.
    pub fn from_police_choice(code: &str) -> Option<Self> {
        match code {
            "no" => Some(Self::RecordOnly),
            "yes_named" => Some(Self::ShareNamed),
            "yes_without_name" => Some(Self::ShareAnonymous),
            "talk_first" => Some(Self::AskMeFirst),
            _ => None,
        }
    }
}

crate::codes! {
    /// Who a pack may go to. Consent is given for each kind apart.
    RecipientClass {
        /// The police, including British Transport Police.
        Police = "police",
        /// The council's community safety team.
        CouncilAsb = "council_asb",
        /// A landlord or housing association.
        Housing = "housing",
        /// The council's adult social care.
        AdultSocialCare = "adult_social_care",
        /// A school or college.
        School = "school",
        /// A bus, train or tube company.
        TransportOperator = "transport_operator",
        /// A victims' service.
        VictimSupport = "victim_support",
        /// Another disabled people's organisation.
        OtherDpulo = "other_dpulo",
    }
}

impl RecipientClass {
    /// The recipient in the words of a sentence ("telling the police").
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Police => "the police",
            Self::CouncilAsb => "the council",
            Self::Housing => "the landlord",
            Self::AdultSocialCare => "adult social care",
            Self::School => "the school",
            Self::TransportOperator => "the transport company",
            Self::VictimSupport => "the support service",
            Self::OtherDpulo => "another disabled people's organisation",
        }
    }
}

crate::codes! {
    /// Questions beside sharing, each answered yes or no; no until the person says yes.
    Switch {
        /// May we get in touch?
        ContactMe = "contact_me",
        /// May we invite you to meet other disabled people?
        PeerSupport = "peer_support",
        /// May we use what happened as an example, once you have read it?
        UseAsExample = "use_as_example",
        /// May we ask how this was for you?
        Feedback = "feedback",
    }
}

crate::codes! {
    /// Whose agreement an event records.
    GivenBy {
        /// The person themselves.
        Person = "person",
        /// Someone else; the person knows and agrees.
        KnowsAgrees = "knows_agrees",
        /// Someone else; the person knows and does not want it.
        KnowsDisagrees = "knows_disagrees",
        /// Someone else; the person does not know.
        DoesNotKnow = "does_not_know",
        /// Someone else; the person cannot decide this.
        CannotDecide = "cannot_decide",
        /// Someone else; it is about a child.
        IsChild = "is_child",
        /// Somebody a worker has checked may decide for them (a parent, an attorney, a best-interests
        /// decision). A carer's wish alone is not consent (Mental Capacity Act 2005).
        EntitledToDecide = "entitled_to_decide",
    }
}

impl GivenBy {
    /// Whose agreement the answers are. Who tells us about somebody else without saying what that person
    /// knows has told us of somebody who does not know.
    pub fn of(answers: &Answers) -> Self {
        match Teller::of(answers) {
            Teller::Themself => Self::Person,
            Teller::OnBehalf | Teller::Witness => answers
                .one("person_knows_and_agrees")
                .and_then(Self::parse)
                .unwrap_or(Self::DoesNotKnow),
        }
    }

    /// As it is stored: who gave it, and what the person knows (empty when they gave it themselves).
    pub const fn parts(self) -> (&'static str, &'static str) {
        match self {
            Self::Person | Self::EntitledToDecide => (self.code(), ""),
            Self::KnowsAgrees
            | Self::KnowsDisagrees
            | Self::DoesNotKnow
            | Self::CannotDecide
            | Self::IsChild => ("on_behalf", self.code()),
        }
    }

    /// Reads what [`GivenBy::parts`] wrote.
    pub fn from_parts(given_by: &str, person_knows: &str) -> Option<Self> {
        let code = if given_by == "on_behalf" {
            person_knows
        } else {
            given_by
        };
        Self::parse(code).filter(|read| read.parts() == (given_by, person_knows))
    }

    /// The most that this agreement can let out.
    pub const fn at_most(self) -> Level {
        match self {
            Self::Person | Self::KnowsAgrees | Self::EntitledToDecide => Level::ShareNamed,
            Self::DoesNotKnow | Self::CannotDecide | Self::IsChild => Level::ShareAnonymous,
            Self::KnowsDisagrees => Level::RecordOnly,
        }
    }
}

/// What one event says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Statement {
    /// How much one kind of recipient may know.
    Sharing {
        /// The kind of recipient.
        to: RecipientClass,
        /// The level chosen.
        level: Level,
    },
    /// A yes or no beside sharing.
    Switch {
        /// Which question.
        switch: Switch,
        /// The answer.
        on: bool,
    },
}

impl Statement {
    /// As it is stored: what it is about, and the answer ("yes" or "no" for a switch).
    pub const fn parts(self) -> (&'static str, &'static str) {
        match self {
            Self::Sharing { to, level } => (to.code(), level.code()),
            Self::Switch { switch, on: true } => (switch.code(), "yes"),
            Self::Switch { switch, on: false } => (switch.code(), "no"),
        }
    }

    /// Reads what [`Statement::parts`] wrote.
    pub fn from_parts(about: &str, answer: &str) -> Option<Self> {
        if let Some(to) = RecipientClass::parse(about) {
            return Level::parse(answer).map(|level| Self::Sharing { to, level });
        }
        let switch = Switch::parse(about)?;
        match answer {
            "yes" => Some(Self::Switch { switch, on: true }),
            "no" => Some(Self::Switch { switch, on: false }),
            _ => None,
        }
    }
}

/// What a new report says before a worker has talked to the person: the answer about the police,
/// and "ask me first" for everyone else.
pub fn first_statements(police: Level) -> Vec<Statement> {
    RecipientClass::ALL
        .iter()
        .map(|&to| Statement::Sharing {
            to,
            level: if to == RecipientClass::Police {
                police
            } else {
                Level::AskMeFirst
            },
        })
        .collect()
}

/// What "stop" says: nothing more goes to anybody, and nobody gets in touch.
pub fn stop_statements() -> Vec<Statement> {
    let sharing = RecipientClass::ALL.iter().map(|&to| Statement::Sharing {
        to,
        level: Level::RecordOnly,
    });
    let switches = Switch::ALL
        .iter()
        .map(|&switch| Statement::Switch { switch, on: false });
    sharing.chain(switches).collect()
}

/// One statement of consent, kept for ever as it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentEvent {
    /// Its own name, which a pack's manifest refers to.
    pub id: ConsentEventId,
    /// Its place in the report's history; a later one has a higher number.
    pub seq: i32,
    /// When it was given.
    pub at: DateTime<Utc>,
    /// What was said.
    pub statement: Statement,
    /// Version of the words the person was asked with.
    pub wording_version: String,
    /// Version of the page: standard, Easy Read, Welsh, or a worker's screen.
    pub page_version: String,
    /// Code of `report_channel` or `consent_given_how`.
    pub channel: String,
    /// Whose agreement it is.
    pub given_by: GivenBy,
    /// The worker who wrote it down; `None` when the person did it on the site.
    pub recorded_by: Option<WorkerId>,
    /// The incidents the question was asked about.
    pub incidents: BTreeSet<IncidentId>,
}

impl ConsentEvent {
    /// Whether the answer says anything about an incident. A "no" that names none is about all of them; a yes
    /// lets out only what it names.
    fn concerns(&self, incident: IncidentId) -> bool {
        let says_no = matches!(self.statement, Statement::Sharing { level, .. } if !level.lets_anything_out());
        self.incidents.contains(&incident) || (self.incidents.is_empty() && says_no)
    }
}

/// What one sharing answer amounts to, once it is known whose answer it was.
pub fn effective(said: Level, given_by: GivenBy) -> Level {
    if given_by == GivenBy::KnowsDisagrees {
        // Whatever somebody else ticked, the person's own no stands.
        return Level::RecordOnly;
    }
    said.at_most(given_by.at_most())
}

/// How long a grant may lie unused before we ask again.
pub fn unused_grant_lasts() -> Duration {
    Duration::days(90)
}

/// Why an event cannot join the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HistoryError {
    /// Its number is not higher than the last one: somebody else was first.
    #[error("a newer answer is already written down; look at it before you add yours")]
    NotNewer,
    /// Nobody is named who checked that this person may decide.
    #[error("say which worker checked that this person may decide")]
    NobodyChecked,
}

/// All consent events of one report, oldest first, and when each was last made use of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConsentLog {
    events: Vec<ConsentEvent>,
    uses: BTreeSet<(ConsentEventId, DateTime<Utc>)>,
}

impl ConsentLog {
    /// Reads a report's events in any order.
    pub fn new(events: impl IntoIterator<Item = ConsentEvent>) -> Self {
        let mut events: Vec<_> = events.into_iter().collect();
        events.sort_by_key(|event| event.seq);
        Self {
            events,
            uses: BTreeSet::new(),
        }
    }

    /// Adds a newer event.
    ///
    /// # Errors
    /// When it is not newer than the last one, or claims a right to decide that nobody checked.
    pub fn add(&mut self, event: ConsentEvent) -> Result<(), HistoryError> {
        if self.events.last().is_some_and(|last| event.seq <= last.seq) {
            return Err(HistoryError::NotNewer);
        }
        if event.given_by == GivenBy::EntitledToDecide && event.recorded_by.is_none() {
            return Err(HistoryError::NobodyChecked);
        }
        self.events.push(event);
        Ok(())
    }

    /// Notes that a pack was decided on the strength of an event.
    pub fn used(&mut self, event: ConsentEventId, at: DateTime<Utc>) {
        self.uses.insert((event, at));
    }

    /// Every event, oldest first.
    pub fn events(&self) -> &[ConsentEvent] {
        &self.events
    }

    /// The number the next event gets.
    pub fn next_seq(&self) -> i32 {
        self.events.last().map_or(1, |last| last.seq + 1)
    }

    /// What holds now for one kind of recipient: where the person answered apart for each time it happened, the
    /// answer that leaves most to decide.
    pub fn standing(&self, class: RecipientClass) -> Standing {
        let named: BTreeSet<IncidentId> = self
            .answers(class)
            .flat_map(|answer| answer.event.incidents.iter().copied())
            .collect();
        named
            .into_iter()
            .filter_map(|incident| self.answer_for(class, incident))
            .max_by_key(|answer| (answer.effective.openness(), answer.event.seq))
            .or_else(|| self.answers(class).last())
            .map_or(Standing::never_asked(class), |answer| answer.standing())
    }

    /// What holds now for one kind of recipient about one incident.
    pub fn standing_for(&self, class: RecipientClass, incident: IncidentId) -> Standing {
        self.answer_for(class, incident)
            .map_or(Standing::never_asked(class), |answer| answer.standing())
    }

    /// When a yes that nobody has made use of is asked again; nothing while there is no yes.
    pub fn asked_again_at(&self, class: RecipientClass) -> Option<DateTime<Utc>> {
        let standing = self.standing(class);
        let event = self
            .events
            .iter()
            .find(|event| Some(event.id) == standing.event)?;
        let alive = self.last_alive(event, DateTime::<Utc>::MAX_UTC);
        standing
            .level
            .lets_anything_out()
            .then(|| alive + unused_grant_lasts())
    }

    /// What holds now for every kind of recipient.
    pub fn all_standing(&self) -> Vec<Standing> {
        RecipientClass::ALL
            .iter()
            .map(|&class| self.standing(class))
            .collect()
    }

    /// Whether a switch is on; off until the person says yes.
    pub fn switch(&self, asked: Switch) -> bool {
        self.answered(asked) == Some(true)
    }

    /// What they said last about a switch; nothing if they never did.
    pub fn answered(&self, asked: Switch) -> Option<bool> {
        self.events
            .iter()
            .rev()
            .find_map(|event| match event.statement {
                Statement::Switch { switch, on } if switch == asked => Some(on),
                Statement::Switch { .. } | Statement::Sharing { .. } => None,
            })
    }

    /// The incidents, of those given, that the person has not agreed to share with this recipient.
    ///
    /// This is what the status page says plainly: "this has NOT been sent".
    pub fn not_covered<'a>(
        &self,
        class: RecipientClass,
        level: Level,
        incidents: impl IntoIterator<Item = &'a IncidentId>,
    ) -> Vec<IncidentId> {
        incidents
            .into_iter()
            .filter(|incident| self.grant_for(class, level, **incident).is_none())
            .copied()
            .collect()
    }

    /// Answers about one kind of recipient, oldest first.
    fn answers(&self, class: RecipientClass) -> impl DoubleEndedIterator<Item = Answer<'_>> {
        self.events.iter().filter_map(move |event| {
            let Statement::Sharing { to, level } = event.statement else {
                return None;
            };
            (to == class).then_some(Answer {
                event,
                to,
                said: level,
                effective: effective(level, event.given_by),
            })
        })
    }

    /// The newest answer about one incident. An answer given when the incident was not told yet says nothing
    /// about it; an answer about a later one alone leaves it as it was.
    fn answer_for(&self, class: RecipientClass, incident: IncidentId) -> Option<Answer<'_>> {
        self.answers(class)
            .rev()
            .find(|answer| answer.event.concerns(incident))
    }

    /// The answer that lets this incident out at this level: the newest about it, if it goes that far.
    fn grant_for(
        &self,
        class: RecipientClass,
        level: Level,
        incident: IncidentId,
    ) -> Option<Answer<'_>> {
        self.answer_for(class, incident)
            .filter(|answer| answer.effective.covers(level))
    }

    /// When a grant was last given or made use of, up to `until`.
    fn last_alive(&self, event: &ConsentEvent, until: DateTime<Utc>) -> DateTime<Utc> {
        self.uses
            .iter()
            .filter(|(used, at)| *used == event.id && *at <= until)
            .map(|(_, at)| *at)
            .fold(event.at, DateTime::max)
    }
}

/// One sharing answer and what it amounts to.
#[derive(Clone, Copy)]
struct Answer<'a> {
    event: &'a ConsentEvent,
    to: RecipientClass,
    said: Level,
    effective: Level,
}

impl Answer<'_> {
    fn standing(&self) -> Standing {
        Standing {
            to: self.to,
            level: self.effective,
            said: self.said,
            given_by: Some(self.event.given_by),
            event: Some(self.event.id),
            since: Some(self.event.at),
        }
    }
}

/// What holds now for one kind of recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The kind of recipient.
    pub to: RecipientClass,
    /// The level that counts.
    pub level: Level,
    /// The level that was ticked; higher than `level` when somebody else ticked it.
    pub said: Level,
    /// Whose answer it is; `None` when nobody was asked.
    pub given_by: Option<GivenBy>,
    /// The event it comes from.
    pub event: Option<ConsentEventId>,
    /// When it was given.
    pub since: Option<DateTime<Utc>>,
}

impl Standing {
    fn never_asked(to: RecipientClass) -> Self {
        Self {
            to,
            level: Level::AskMeFirst,
            said: Level::AskMeFirst,
            given_by: None,
            event: None,
            since: None,
        }
    }
}

#[cfg(test)]
mod tests;
