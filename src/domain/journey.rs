//! The way through the form: which page follows which, worked out from the answers alone.
//!
//! Nothing is remembered about where a person has been. Every page may be left empty, so the only
//! gate is the first one: whether they are safe is asked before anything else.

use crate::codes;
use crate::domain::answers::Answers;
use crate::domain::questions::{self, Question};

codes! {
    /// A page of the form; its code is the public path segment, a neutral word.
    PageKey {
        /// Are you safe right now?
        SafeNow = "safe-now",
        /// The emergency ways, and what the danger is.
        Danger = "danger",
        /// Do you want words with which to come back?
        ComeBack = "come-back",
        /// Who is this about?
        Who = "who",
        /// Does the person know, and agree?
        TheyKnow = "they-know",
        /// How old is the person?
        Age = "age",
        /// Kinds of thing that happened.
        What = "what",
        /// In your own words.
        Story = "story",
        /// Photos, recordings, or "contact me and I will tell you".
        OtherWays = "other-ways",
        /// Has it happened before?
        Again = "again",
        /// When did it happen?
        When = "when",
        /// What kind of place?
        Where = "where",
        /// Which area, which place?
        Place = "place",
        /// Why do you think they did it?
        Why = "why",
        /// What was said.
        Words = "words",
        /// Who did it?
        WhoDid = "who-did",
        /// More about who did it.
        WhoDetails = "who-details",
        /// How has it affected you?
        Effect = "effect",
        /// What would help?
        Help = "help",
        /// Were the police told before? (The path says neither.)
        PoliceBefore = "told-before",
        /// Should the police be told? (The path does not say it.)
        Police = "choices",
        /// The person's name.
        Name = "name",
        /// May we get in touch with the person, and talk to them on their own?
        Talking = "talking",
        /// Safe ways to reach the person.
        Contact = "contact",
        /// Who tells us about somebody else: their own name, and safe ways to reach them.
        YouHelping = "you-helping",
        /// What the person needs from us.
        Needs = "needs",
        /// For a worker who writes for somebody: how it reached us, how consent was given.
        HowTold = "how-told",
        /// Check your answers.
        Check = "check",
    }
}

/// The public pages in order. [`PageKey::HowTold`] is on the worker's screens only.
pub const PAGES: &[PageKey] = &[
    PageKey::SafeNow,
    PageKey::Danger,
    PageKey::ComeBack,
    PageKey::Who,
    PageKey::TheyKnow,
    PageKey::Age,
    PageKey::What,
    PageKey::Story,
    PageKey::OtherWays,
    PageKey::Again,
    PageKey::When,
    PageKey::Where,
    PageKey::Place,
    PageKey::Why,
    PageKey::Words,
    PageKey::WhoDid,
    PageKey::WhoDetails,
    PageKey::Effect,
    PageKey::Help,
    PageKey::PoliceBefore,
    PageKey::Police,
    PageKey::Name,
    PageKey::Talking,
    PageKey::Contact,
    PageKey::YouHelping,
    PageKey::Needs,
    PageKey::Check,
];

/// The pages on which somebody whom we know already tells about another time: safety first, then what was
/// different, then the police once more.
pub const PAGES_OF_ANOTHER_TIME: &[PageKey] = &[
    PageKey::SafeNow,
    PageKey::Danger,
    PageKey::What,
    PageKey::Story,
    PageKey::OtherWays,
    PageKey::Again,
    PageKey::When,
    PageKey::Where,
    PageKey::Place,
    PageKey::WhoDid,
    PageKey::WhoDetails,
    PageKey::Effect,
    PageKey::Police,
    PageKey::Check,
];

/// What somebody is telling.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Telling {
    /// A report.
    #[default]
    Report,
    /// Another time, added to a report.
    AnotherTime,
}

impl Telling {
    /// Its pages, in order.
    pub const fn pages(self) -> &'static [PageKey] {
        match self {
            Self::Report => PAGES,
            Self::AnotherTime => PAGES_OF_ANOTHER_TIME,
        }
    }
}

/// One person's way: what they are telling, and what they have answered so far.
#[derive(Debug, Clone, Copy)]
pub struct Way<'a> {
    /// What is told.
    pub telling: Telling,
    /// The answers so far.
    pub answers: &'a Answers,
}

impl<'a> From<&'a Answers> for Way<'a> {
    fn from(answers: &'a Answers) -> Self {
        Self {
            telling: Telling::Report,
            answers,
        }
    }
}

impl<'a> Way<'a> {
    fn pages(self) -> impl Iterator<Item = PageKey> + use<'a> {
        self.telling
            .pages()
            .iter()
            .copied()
            .filter(move |page| page.is_shown(self.answers))
    }

    fn has(self, page: PageKey) -> bool {
        self.telling.pages().contains(&page) && page.is_shown(self.answers)
    }
}

/// One screen of the worker who writes for somebody: several pages at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HelperScreen {
    /// Path segment of the screen; its heading is `helper-screen-<key>`.
    pub key: &'static str,
    /// The pages whose questions it asks, in order.
    pub pages: &'static [PageKey],
}

/// The worker's screens in order. Every question but the return code's is on one of them.
pub const HELPER_SCREENS: &[HelperScreen] = &[
    HelperScreen {
        key: "first",
        pages: &[
            PageKey::HowTold,
            PageKey::SafeNow,
            PageKey::Danger,
            PageKey::Who,
            PageKey::TheyKnow,
            PageKey::Age,
        ],
    },
    HelperScreen {
        key: "what-happened",
        pages: &[
            PageKey::What,
            PageKey::Story,
            PageKey::OtherWays,
            PageKey::Words,
            PageKey::Why,
            PageKey::Again,
        ],
    },
    HelperScreen {
        key: "when-where",
        pages: &[PageKey::When, PageKey::Where, PageKey::Place],
    },
    HelperScreen {
        key: "who-did",
        pages: &[PageKey::WhoDid, PageKey::WhoDetails],
    },
    HelperScreen {
        key: "effect-help",
        pages: &[PageKey::Effect, PageKey::Help],
    },
    HelperScreen {
        key: "choices",
        pages: &[PageKey::PoliceBefore, PageKey::Police],
    },
    HelperScreen {
        key: "contact-needs",
        pages: &[
            PageKey::Name,
            PageKey::Talking,
            PageKey::Contact,
            PageKey::YouHelping,
            PageKey::Needs,
        ],
    },
];

/// The questions of a short call, in the order in which they are asked.
pub const SHORT_CALL: &[&str] = &[
    "report_channel",
    "safe_now",
    "danger_now",
    "incident_type",
    "account",
    "name",
    "safe_contact_method",
    "phone",
    "safe_times",
    "ok_to_leave_message",
    "who_may_answer",
    "police_choice",
    "adjustment",
    "adjustment_other",
    "consent_given_how",
];

/// The questions of a short call in which somebody tells of another person. The number they ring from is
/// theirs: it has a question of its own.
pub const SHORT_CALL_FOR_ANOTHER: &[&str] = &[
    "report_channel",
    "safe_now",
    "danger_now",
    "reporter_role",
    "person_knows_and_agrees",
    "incident_type",
    "account",
    "police_choice",
    "helper_name",
    "helper_contact_method",
    "helper_phone",
    "helper_safe_how",
    "consent_given_how",
];

/// What is still needed before a report can be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Whether the person is safe now.
    SafeNow,
    /// What happened: kinds, words, a file, or "contact me and I will tell you"; any of them will do.
    WhatHappened,
}

impl Missing {
    /// The page that asks for it.
    pub fn page(self) -> PageKey {
        match self {
            Self::SafeNow => PageKey::SafeNow,
            Self::WhatHappened => PageKey::What,
        }
    }

    /// Code of the sentence that says it (`error-missing-<code>`).
    pub fn code(self) -> &'static str {
        match self {
            Self::SafeNow => "safe-now",
            Self::WhatHappened => "what-happened",
        }
    }
}

impl PageKey {
    /// The questions of the page, in order, whoever is asked.
    pub fn questions(self) -> impl Iterator<Item = &'static Question> {
        questions::CATALOGUE
            .iter()
            .filter(move |question| question.page == self)
    }

    /// The questions of the page that this person is asked.
    pub fn asked(self, answers: &Answers) -> impl Iterator<Item = &'static Question> {
        self.questions()
            .filter(move |question| question.is_asked(answers))
    }

    /// Whether the page belongs to this person's way.
    pub fn is_shown(self, answers: &Answers) -> bool {
        match self {
            Self::Check => true,
            Self::HowTold => false,
            page => page.asked(answers).next().is_some(),
        }
    }

    fn position(self) -> usize {
        PAGES
            .iter()
            .position(|page| *page == self)
            .unwrap_or(PAGES.len() - 1)
    }
}

/// The pages of this person's way, from the first question to checking the answers.
pub fn path<'a, W: Into<Way<'a>>>(way: W) -> impl Iterator<Item = PageKey> + use<'a, W> {
    way.into().pages()
}

/// The page after this one; checking the answers is the last and follows itself.
pub fn next<'a>(way: impl Into<Way<'a>>, page: PageKey) -> PageKey {
    let way: Way<'a> = way.into();
    path(way)
        .find(|later| later.position() > page.position())
        .unwrap_or(PageKey::Check)
}

/// The page before this one, if there is one.
pub fn previous<'a>(way: impl Into<Way<'a>>, page: PageKey) -> Option<PageKey> {
    let way: Way<'a> = way.into();
    path(way)
        .take_while(|earlier| earlier.position() < page.position())
        .last()
}

/// The page after a change made from "check your answers".
///
/// The person goes back to checking, unless the change opened a page that was not part of their way
/// before ("I am not safe", "it is about someone else"): that page comes first.
pub fn after_change<'a>(before: &Answers, after: impl Into<Way<'a>>, page: PageKey) -> PageKey {
    let after: Way<'a> = after.into();
    let opened = next(after, page);
    let is_new = !opened.is_shown(before) && opened.is_shown(after.answers);
    if is_new { opened } else { PageKey::Check }
}

/// Whether the page may be shown: it is on this person's way, and safety was asked first.
pub fn may_visit<'a>(page: PageKey, way: impl Into<Way<'a>>) -> bool {
    let way: Way<'a> = way.into();
    page == PageKey::SafeNow || (way.answers.one("safe_now").is_some() && way.has(page))
}

/// The first page on which nothing is answered, or the check.
pub fn first_unanswered<'a>(way: impl Into<Way<'a>>) -> PageKey {
    let way: Way<'a> = way.into();
    path(way)
        .find(|page| !is_answered(*page, way.answers))
        .unwrap_or(PageKey::Check)
}

/// Where somebody who comes back goes on: after the last page they answered, so that what they
/// skipped is not asked a second time.
pub fn resume_at<'a>(way: impl Into<Way<'a>>) -> PageKey {
    let way: Way<'a> = way.into();
    match path(way)
        .filter(|page| is_answered(*page, way.answers))
        .last()
    {
        Some(last) => next(way, last),
        None => PageKey::SafeNow,
    }
}

/// What is still needed before these answers can be sent. Everything else may be left empty.
pub fn missing(answers: &Answers) -> Vec<Missing> {
    let mut missing = Vec::new();
    if answers.one("safe_now").is_none() {
        missing.push(Missing::SafeNow);
    }
    let told = ["danger_now", "incident_type", "account", "files"]
        .iter()
        .any(|question| answers.has(question));
    if !told && !answers.has_code("other_way", "contact_me") {
        missing.push(Missing::WhatHappened);
    }
    missing
}

/// Whether so much is told on the way to this page that the rest may be left out: nobody has to walk through twenty
/// more pages to send. While it is being told, the button for it would only be in the way.
pub fn has_told_enough(page: PageKey, answers: &Answers) -> bool {
    page.position() > PageKey::OtherWays.position() && missing(answers).is_empty()
}

fn is_answered(page: PageKey, answers: &Answers) -> bool {
    page.questions().any(|question| answers.has(question.id))
}

#[cfg(test)]
#[path = "journey/tests.rs"]
mod tests;
