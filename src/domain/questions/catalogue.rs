//! The table itself, in the order of the public pages.

use super::helping::{
    may_be_named, may_be_reached, may_say_who_they_are, person_agrees, person_has_not_said_no,
};
use super::{Kind, Nature, Question, Scope, Teller};
use crate::domain::answers::Answers;
use crate::domain::journey::PageKey as Page;

const EVERYONE: &[Teller] = &[Teller::Themself, Teller::OnBehalf, Teller::Witness];
const FOR_ANOTHER: &[Teller] = &[Teller::OnBehalf, Teller::Witness];
const THE_PERSON: &[Teller] = &[Teller::Themself];
/// What only the person knows, or somebody close to them; who saw it is not asked to guess.
const NOT_OF_WITNESSES: &[Teller] = &[Teller::Themself, Teller::OnBehalf];

const REPORT: Nature = Nature::Fact(Scope::Report);
const INCIDENT: Nature = Nature::Fact(Scope::Incident);

/// Room for an account typed with assistive technology over an hour, with nothing cut off.
const ACCOUNT: usize = 20_000;
const TEXT: usize = 5_000;
const LINES: usize = 2_000;
const LINE: usize = 300;

fn always(_: &Answers) -> bool {
    true
}

/// "I am not sure" counts as not safe: the emergency ways cost a person nothing to see.
fn not_safe(answers: &Answers) -> bool {
    matches!(answers.one("safe_now"), Some("no" | "not_sure"))
}

const fn coded(id: &'static str, page: Page, kind: Kind, nature: Nature) -> Question {
    Question {
        id,
        page,
        kind,
        asked_of: EVERYONE,
        shown_when: always,
        nature,
        required: false,
        max_characters: 0,
    }
}

const fn one(id: &'static str, page: Page, nature: Nature) -> Question {
    coded(id, page, Kind::One, nature)
}

const fn several(id: &'static str, page: Page, nature: Nature) -> Question {
    coded(id, page, Kind::Several, nature)
}

const fn yes_no(id: &'static str, page: Page, nature: Nature) -> Question {
    coded(id, page, Kind::YesNo, nature)
}

const fn written(id: &'static str, page: Page, kind: Kind, nature: Nature, max: usize) -> Question {
    Question {
        max_characters: max,
        ..coded(id, page, kind, nature)
    }
}

const fn story(id: &'static str, page: Page, max: usize) -> Question {
    written(id, page, Kind::Long, Nature::Story, max)
}

const fn identity(id: &'static str, page: Page, kind: Kind, max: usize) -> Question {
    written(id, page, kind, Nature::Identity, max)
}

const fn asked_of(tellers: &'static [Teller], question: Question) -> Question {
    Question {
        asked_of: tellers,
        ..question
    }
}

const fn when(shown_when: fn(&Answers) -> bool, question: Question) -> Question {
    Question {
        shown_when,
        ..question
    }
}

/// Who tells us about somebody else says who they are themselves: an answer of their own, which never
/// fills the person's.
const fn of_helper(question: Question) -> Question {
    asked_of(FOR_ANOTHER, when(may_say_who_they_are, question))
}

/// Every question, once, in the order in which it is asked.
pub const CATALOGUE: &[Question] = &[
    Question {
        required: true,
        ..one("safe_now", Page::SafeNow, REPORT)
    },
    when(not_safe, several("danger_now", Page::Danger, REPORT)),
    yes_no("want_code", Page::ComeBack, Nature::Setting),
    yes_no("read_back", Page::ComeBack, Nature::Setting),
    one("reporter_role", Page::Who, REPORT),
    asked_of(
        FOR_ANOTHER,
        one("person_knows_and_agrees", Page::TheyKnow, REPORT),
    ),
    one("age_band", Page::Age, REPORT),
    several("incident_type", Page::What, INCIDENT),
    story("account", Page::Story, ACCOUNT),
    identity("files", Page::OtherWays, Kind::Files, 0),
    several("other_way", Page::OtherWays, REPORT),
    identity("interpreter_not", Page::OtherWays, Kind::Short, LINE),
    one("frequency", Page::Again, INCIDENT),
    yes_no("happened_before", Page::Again, INCIDENT),
    several("reported_before_to", Page::Again, INCIDENT),
    written("when", Page::When, Kind::When, Nature::Story, LINE),
    one("time_band", Page::When, INCIDENT),
    one("location_type", Page::Where, INCIDENT),
    coded("council_area", Page::Place, Kind::Area, INCIDENT),
    identity("place_detail", Page::Place, Kind::Long, LINES),
    several("hostility_indicator", Page::Why, INCIDENT),
    several("strand", Page::Why, INCIDENT),
    story("why_text", Page::Why, TEXT),
    story("words_used", Page::Words, TEXT),
    one("perpetrator_relationship", Page::WhoDid, INCIDENT),
    one("perpetrator_count", Page::WhoDid, INCIDENT),
    one("perpetrator_age_band", Page::WhoDid, INCIDENT),
    story("perpetrator_description", Page::WhoDetails, TEXT),
    identity("perpetrator_name", Page::WhoDetails, Kind::Short, LINE),
    identity("perpetrator_address", Page::WhoDetails, Kind::Long, LINES),
    identity("perpetrator_vehicle", Page::WhoDetails, Kind::Short, LINE),
    asked_of(
        NOT_OF_WITNESSES,
        several("perpetrator_has_access_to", Page::WhoDetails, INCIDENT),
    ),
    asked_of(NOT_OF_WITNESSES, several("impact", Page::Effect, INCIDENT)),
    several("ripple", Page::Effect, INCIDENT),
    one("injury", Page::Effect, INCIDENT),
    story("harm_text", Page::Effect, TEXT),
    several("evidence", Page::Effect, INCIDENT),
    identity("witnesses", Page::Effect, Kind::Long, LINES),
    asked_of(NOT_OF_WITNESSES, several("wants", Page::Help, REPORT)),
    asked_of(NOT_OF_WITNESSES, story("help_text", Page::Help, TEXT)),
    yes_no("police_already", Page::PoliceBefore, REPORT),
    identity("police_reference", Page::PoliceBefore, Kind::Short, LINE),
    asked_of(
        NOT_OF_WITNESSES,
        several("police_response_issue", Page::PoliceBefore, REPORT),
    ),
    when(
        person_has_not_said_no,
        one("police_choice", Page::Police, REPORT),
    ),
    when(
        may_be_named,
        identity("name", Page::Name, Kind::Short, LINE),
    ),
    asked_of(
        FOR_ANOTHER,
        when(
            person_agrees,
            yes_no("contact_person", Page::Talking, REPORT),
        ),
    ),
    yes_no("talk_alone", Page::Talking, REPORT),
    when(
        may_be_reached,
        several("safe_contact_method", Page::Contact, REPORT),
    ),
    when(
        may_be_reached,
        identity("phone", Page::Contact, Kind::Phone, LINE),
    ),
    when(
        may_be_reached,
        identity("email", Page::Contact, Kind::Email, LINE),
    ),
    when(
        may_be_reached,
        identity("post_address", Page::Contact, Kind::Long, LINES),
    ),
    when(
        may_be_reached,
        identity("safe_times", Page::Contact, Kind::Short, LINE),
    ),
    when(
        may_be_reached,
        yes_no("ok_to_leave_message", Page::Contact, REPORT),
    ),
    when(
        may_be_reached,
        identity("who_may_answer", Page::Contact, Kind::Long, LINES),
    ),
    asked_of(
        THE_PERSON,
        identity("supporter_name", Page::Contact, Kind::Short, LINE),
    ),
    asked_of(
        THE_PERSON,
        identity("supporter_contact", Page::Contact, Kind::Short, LINE),
    ),
    asked_of(
        THE_PERSON,
        yes_no("may_talk_to_supporter", Page::Contact, REPORT),
    ),
    of_helper(identity("helper_name", Page::YouHelping, Kind::Short, LINE)),
    of_helper(several("helper_contact_method", Page::YouHelping, REPORT)),
    of_helper(identity(
        "helper_phone",
        Page::YouHelping,
        Kind::Phone,
        LINE,
    )),
    of_helper(identity(
        "helper_email",
        Page::YouHelping,
        Kind::Email,
        LINE,
    )),
    of_helper(identity(
        "helper_safe_how",
        Page::YouHelping,
        Kind::Long,
        LINES,
    )),
    of_helper(identity(
        "helper_needs",
        Page::YouHelping,
        Kind::Long,
        LINES,
    )),
    when(may_be_named, several("adjustment", Page::Needs, REPORT)),
    when(
        may_be_named,
        identity("adjustment_other", Page::Needs, Kind::Long, LINES),
    ),
    when(
        person_agrees,
        several("police_contact_preference", Page::Needs, REPORT),
    ),
    one("report_channel", Page::HowTold, REPORT),
    one("consent_given_how", Page::HowTold, REPORT),
];
