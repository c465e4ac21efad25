//! The forms of the tasks: drawn from the report when fresh, from what was typed when they come back.

use super::super::frame::{Input, Mistakes};
use super::said;
use super::task::Task;
use crate::actions::casework::contact::Way;
use crate::actions::casework::promises::Step;
use crate::actions::casework::reading::Sketch;
use crate::actions::casework::taking::COMPLETED;
use crate::domain::answers::FormFields;
use crate::domain::codes::code_list;
use crate::domain::lanes::{Lane, LaneState};
use crate::domain::risk::RiskLevel;
use crate::domain::triage::{Audience, FirstStep};
use crate::web::components::{Choice, Choices, Count, Field};

/// What a form is drawn from.
pub struct Drawn<'a> {
    /// The report.
    pub sketch: &'a Sketch,
    /// What was typed; nothing on a fresh form.
    pub typed: &'a FormFields,
    /// Whether it comes back with what was typed.
    pub back: bool,
    /// What is wrong.
    pub mistakes: &'a Mistakes,
}

/// The inputs of a task's form.
pub fn inputs(task: Task, drawn: &Drawn<'_>) -> Vec<Input> {
    let version = Input::Hidden(
        "version".to_owned(),
        drawn.sketch.report.version.to_string(),
    );
    let own = match task {
        Task::Level => level(drawn),
        Task::Lanes => lanes(drawn),
        Task::Message => message(drawn),
        Task::Talk => talk(drawn),
        Task::Action => action(drawn),
        Task::Facts => facts(drawn),
        Task::Close => close(drawn),
        Task::Finish => finish(drawn),
        Task::Give => give(drawn),
        Task::Note => vec![drawn.area("words", "The note", None)],
        Task::Nickname => nickname(drawn),
        Task::Conflict => conflict(drawn),
        Task::Link => link(drawn),
        Task::Hold => hold(drawn),
        Task::Remove => remove(),
    };
    [version].into_iter().chain(own).collect()
}

impl Drawn<'_> {
    fn line(&self, name: &str, label: &str, hint: Option<&str>, fresh: &str) -> Input {
        Input::Line(self.field(name, label, hint, fresh))
    }

    fn area(&self, name: &str, label: &str, hint: Option<&str>) -> Input {
        Input::Area(self.field(name, label, hint, ""))
    }

    fn field(&self, name: &str, label: &str, hint: Option<&str>, fresh: &str) -> Field {
        let value = if self.back {
            self.typed.text(name)
        } else {
            fresh
        };
        let mut field = Field::new(name, label)
            .with_value(value)
            .with_error(self.mistakes.of(name));
        field.hint = hint.map(str::to_owned);
        field.label_class = "govuk-label--s";
        field
    }

    /// A choice, ticked as it was sent, or on a fresh form if `fresh` says so.
    fn choice(&self, name: &str, value: &str, label: impl Into<String>, fresh: bool) -> Choice {
        let ticked = if self.back {
            self.typed.has(name, value)
        } else {
            fresh
        };
        Choice::new(value, label).checked(ticked)
    }

    fn choices(&self, name: &str, legend: &str, items: Vec<Choice>) -> Choices {
        let mut choices = items
            .into_iter()
            .fold(Choices::new(name, legend), Choices::choice)
            .with_error(self.mistakes.of(name));
        choices.legend_class = "govuk-fieldset__legend--s";
        choices
    }

    fn tick(&self, name: &str, legend: &str, label: &str, fresh: bool) -> Input {
        Input::Ticks(self.choices(name, legend, vec![self.choice(name, "yes", label, fresh)]))
    }

    fn listed(&self, name: &str, legend: &str, list: &str) -> Choices {
        let codes = code_list(list).map_or(&[][..], |list| list.codes);
        let items = codes
            .iter()
            .map(|code| self.choice(name, code.code, said::code(list, code.code), false))
            .collect();
        self.choices(name, legend, items)
    }

    fn day(&self, name: &str, label: &str, fresh: &str) -> Input {
        let mut field = self.field(name, label, None, fresh);
        field.kind = "date";
        field.class = "govuk-input--width-10";
        Input::Line(field)
    }
}

fn level(drawn: &Drawn<'_>) -> Vec<Input> {
    let sketch = drawn.sketch;
    let mut inputs = vec![Input::Says(format!(
        "The coded answers point to {}. The report's own page shows what they are. Setting a level needs a reason; only a lead sets a lower one.",
        said::level_badge(sketch.assessment.proposed.code())
            .0
            .to_lowercase()
    ))];
    inputs.extend(level_inputs(drawn));
    inputs
}

fn level_inputs(drawn: &Drawn<'_>) -> Vec<Input> {
    let hints = [
        (
            RiskLevel::High,
            "Harm is likely or here: act today, with the safeguarding lead",
        ),
        (
            RiskLevel::Medium,
            "Harm may come: in touch within a working day, and a safety plan",
        ),
        (RiskLevel::Standard, "Nothing known points to harm soon"),
    ];
    let now = drawn.sketch.report.level.as_str();
    let items = hints
        .into_iter()
        .map(|(level, hint)| {
            let label = said::level_badge(level.code()).0;
            drawn
                .choice("level", level.code(), label, level.code() == now)
                .with_hint(hint)
        })
        .collect();
    vec![
        Input::Radios(drawn.choices("level", "Level", items)),
        drawn.area("reason", "Why", None),
        drawn.tick(
            "danger",
            "Danger now",
            "They are in danger now: keep this report at the top",
            drawn.sketch.report.danger,
        ),
    ]
}

const STATES: &[LaneState] = &[
    LaneState::Offered,
    LaneState::InProgress,
    LaneState::Done,
    LaneState::Declined,
    LaneState::NotNeeded,
];

fn lanes(drawn: &Drawn<'_>) -> Vec<Input> {
    let mut inputs = vec![Input::Says(
        "Where nobody has confirmed a lane, the proposal is chosen. Change what you know better."
            .to_owned(),
    )];
    for row in &drawn.sketch.lanes {
        let Some(lane) = Lane::parse(&row.name) else {
            continue;
        };
        inputs.push(state_choice(drawn, row, lane, STATES));
        inputs.push(drawn.day(
            &format!("{lane}-date"),
            "Next step on",
            &row.next_date.map(|day| day.to_string()).unwrap_or_default(),
        ));
        inputs.push(drawn.line(
            &format!("{lane}-because"),
            "Why, or how it went",
            Some("Needed for “Not needed”"),
            "",
        ));
    }
    inputs.push(support(drawn));
    inputs
}

fn state_choice(
    drawn: &Drawn<'_>,
    row: &crate::store::lanes::LaneRow,
    lane: Lane,
    states: &[LaneState],
) -> Input {
    let name = lane.code();
    let chosen = if row.confirmed_by.is_some() {
        &row.state
    } else {
        &row.proposed_state
    };
    let items = states
        .iter()
        .map(|state| drawn.choice(name, state.code(), state.name(), state.code() == chosen))
        .collect();
    let step = FirstStep::parse(&row.first_step).map_or("", FirstStep::words);
    let mut choices = drawn.choices(name, lane.name(), items);
    choices.hint = Some(format!("Proposed first step: {step}"));
    choices.inline = true;
    choices.small = true;
    choices.legend_class = "govuk-fieldset__legend--m";
    Input::Radios(choices)
}

fn support(drawn: &Drawn<'_>) -> Input {
    drawn.tick(
        "support",
        "Support",
        "They saw or were given the support list",
        // Whoever sent their report on the website saw the list on its last page.
        drawn.sketch.report.channel.starts_with("web"),
    )
}

fn link(drawn: &Drawn<'_>) -> Vec<Input> {
    let items = vec![
        drawn.choice("how", "link", "Link the two", true),
        drawn.choice("how", "unlink", "Take the link away", false),
    ];
    vec![
        Input::Says("For somebody who lost their words and told us again. The link is for us alone; the person sees nothing of it, and their words open one report only.".to_owned()),
        drawn.line("reference", "The other report's reference", Some("Eight letters"), ""),
        Input::Radios(drawn.choices("how", "What to do", items)),
    ]
}

fn hold(drawn: &Drawn<'_>) -> Vec<Input> {
    let until = drawn.sketch.report.held_until;
    vec![
        Input::Says("A hold keeps a report when it would be deleted: for a court, a complaint or an inquiry. Without a day there is no hold.".to_owned()),
        drawn.day("until", "Until", &until.map(|day| day.to_string()).unwrap_or_default()),
        drawn.area("words", "Why", None),
    ]
}

fn remove() -> Vec<Input> {
    vec![Input::Says("The person asked us to delete everything. It is done by itself on its day. If you do it now, nobody can bring it back: the keys are destroyed first, then everything else.".to_owned())]
}

fn message(drawn: &Drawn<'_>) -> Vec<Input> {
    let mut inputs = Vec::new();
    inputs.push(Input::Says(nudge_words(drawn.sketch.nudge).to_owned()));
    if !drawn.sketch.has_code {
        inputs.push(Input::Says(
            "They have no code, so they cannot read this. Use a safe way they gave, and note the contact.".to_owned(),
        ));
    }
    inputs.push(Input::Area(message_field(drawn, "words", "Your message")));
    inputs.push(drawn.tick(
        "asks",
        "An answer",
        "I ask them something and wait for the answer",
        false,
    ));
    inputs.push(drawn.tick("end", "How it ended", "This tells them how it ended", false));
    inputs
}

/// What the person gets beside the message.
const fn nudge_words(nudge: Option<bool>) -> &'static str {
    match nudge {
        Some(true) => {
            "They get a mail in words they picked when you send this. It does not say what it is about."
        }
        Some(false) => {
            "They want a mail when we write, but you were not given the key to names and contacts. They will not be nudged. Ask a colleague who has it to write."
        }
        None => "They will not be nudged: they see this when they look at their page.",
    }
}

fn message_field(drawn: &Drawn<'_>, name: &str, label: &str) -> Field {
    let mut field = drawn.field(
        name,
        label,
        Some("Short words, one thing in each sentence, and what happens next with a day"),
        "",
    );
    field.rows = 8;
    field.count = Some(Count {
        limit: MESSAGE,
        message: format!("You can write up to {MESSAGE} letters"),
        ..Count::default()
    });
    field
}

/// The longest message, in characters.
pub const MESSAGE: usize = 10_000;

fn talk(drawn: &Drawn<'_>) -> Vec<Input> {
    let ways = Way::ALL
        .iter()
        .map(|way| drawn.choice("way", way.code(), way.words(), false))
        .collect();
    let reached = vec![
        drawn.choice("reached", "yes", "Yes", false),
        drawn.choice("reached", "no", "No", false),
    ];
    vec![
        Input::Radios(drawn.choices("way", "How", ways)),
        Input::Radios(drawn.choices("reached", "Did you reach the person?", reached)),
        drawn.area("words", "What was said, or what you tried", None),
        drawn.tick("end", "How it ended", "I told them how it ended", false),
    ]
}

fn action(drawn: &Drawn<'_>) -> Vec<Input> {
    let steps = Step::ALL
        .iter()
        .filter(|step| {
            // A referral begins with being made, or with finding that there is nothing.
            !step.is_referral() || matches!(step, Step::ReferralMade | Step::NothingExists)
        })
        .map(|step| drawn.choice("step", step.code(), step.words(), false))
        .collect();
    let audiences = Audience::ALL
        .iter()
        .map(|audience| {
            let words = match audience {
                Audience::DisabledPeople => "Disabled people",
                Audience::Professionals => "Professionals",
                Audience::WiderSociety => "Wider society",
            };
            drawn.choice("audience", audience.code(), words, false)
        })
        .collect();
    vec![
        Input::Radios(drawn.choices("step", "What", steps)),
        drawn.area(
            "words",
            "In words",
            Some("For a referral: to whom. For a learning point: what others should learn"),
        ),
        Input::Radios(drawn.choices(
            "audience",
            "Who should learn it (for a learning point)",
            audiences,
        )),
        drawn.day("due", "By when", ""),
        Input::Radios(drawn.choices("owner", "Who", colleagues(drawn, "owner", true))),
    ]
}

fn colleagues(drawn: &Drawn<'_>, name: &str, owner_first: bool) -> Vec<Choice> {
    let owner = drawn.sketch.report.owner_id.filter(|_| owner_first);
    drawn
        .sketch
        .colleagues
        .iter()
        .filter(|(id, _)| !drawn.sketch.barred.contains(id))
        .map(|(id, label)| drawn.choice(name, &id.to_string(), label.clone(), owner == Some(*id)))
        .collect()
}

fn facts(drawn: &Drawn<'_>) -> Vec<Input> {
    let mut inputs = vec![Input::Says(
        "What the person said stays as they said it. Tick what their words show beside it; it is counted with their report.".to_owned(),
    )];
    if drawn.sketch.incidents.len() > 1 {
        let items = drawn
            .sketch
            .incidents
            .iter()
            .map(|row| {
                let label = format!("Incident {}", row.number);
                drawn.choice("incident", &row.id.to_string(), label, row.number == 1)
            })
            .collect();
        inputs.push(Input::Radios(drawn.choices(
            "incident",
            "Which incident",
            items,
        )));
    }
    for list in COMPLETED {
        let name = said::LISTS
            .iter()
            .find(|(id, _)| id == list)
            .map_or(*list, |(_, name)| name);
        let mut choices = drawn.listed(list, name, list);
        choices.small = true;
        choices.items.retain(|item| {
            item.choice().is_some_and(|choice| {
                let known = drawn.sketch.facts.has(list, &choice.value);
                !known && choice.value != "unknown" && choice.value != "prefer_not_to_say"
            })
        });
        inputs.push(Input::Ticks(choices));
    }
    inputs
}

fn close(drawn: &Drawn<'_>) -> Vec<Input> {
    let mut inputs = Vec::new();
    if drawn.sketch.report.told_at.is_none() {
        inputs.push(Input::Says(
            "Nobody has told the person how it ended. Write to them or note a contact first, or tick that there is no way to tell them.".to_owned(),
        ));
    }
    inputs.extend(ending(drawn));
    inputs
}

fn ending(drawn: &Drawn<'_>) -> Vec<Input> {
    vec![
        Input::Radios(drawn.listed("close-reason", "Why it closes", "close_reason")),
        Input::Radios(drawn.listed("outcome", "How it ended, if you know", "outcome")),
        drawn.tick(
            "no-way",
            "Telling the person",
            "There is no way to tell them",
            false,
        ),
    ]
}

const ENDED: &[LaneState] = &[LaneState::Done, LaneState::Declined, LaneState::NotNeeded];

fn finish(drawn: &Drawn<'_>) -> Vec<Input> {
    let mut inputs = vec![Input::Says(
        "For a report that needs no more than to be heard. Everything on this page is saved together.".to_owned(),
    )];
    if drawn.sketch.report.level == RiskLevel::Unread.code() {
        inputs.extend(level_inputs(drawn));
    }
    inputs.push(support(drawn));
    for row in &drawn.sketch.lanes {
        let Some(lane) = Lane::parse(&row.name) else {
            continue;
        };
        inputs.push(state_choice(drawn, row, lane, ENDED));
        inputs.push(drawn.line(
            &format!("{lane}-because"),
            "Why, or how it went",
            Some("Needed for “Not needed”"),
            "",
        ));
    }
    if !drawn.sketch.police_decided {
        inputs.push(Input::Says(
            "Nothing is decided about the police yet. Do that on the police page first; what you typed here is kept if you come back with the browser's Back.".to_owned(),
        ));
    }
    if !drawn.sketch.has_code {
        inputs.push(Input::Says(
            "They have no code, so they cannot read a message. Note a contact first, or tick below that there is no way to tell them.".to_owned(),
        ));
    }
    inputs.push(Input::Area(message_field(
        drawn,
        "message",
        "The last message to the person",
    )));
    inputs.extend(ending(drawn));
    inputs
}

fn give(drawn: &Drawn<'_>) -> Vec<Input> {
    vec![Input::Radios(drawn.choices(
        "to",
        "To whom",
        colleagues(drawn, "to", false),
    ))]
}

fn nickname(drawn: &Drawn<'_>) -> Vec<Input> {
    let fresh = drawn
        .sketch
        .nickname
        .as_ref()
        .map_or("", |words| words.expose());
    vec![drawn.line(
        "words",
        "Nickname",
        Some("What you call it among yourselves. Not the person's name"),
        fresh,
    )]
}

fn conflict(drawn: &Drawn<'_>) -> Vec<Input> {
    let items = drawn
        .sketch
        .colleagues
        .iter()
        .map(|(id, name)| {
            let barred = drawn.sketch.barred.contains(id);
            drawn.choice("worker", &id.to_string(), name.clone(), barred)
        })
        .collect();
    vec![
        Input::Says(
            "For whom this report is not there: they do not find it, and nothing tells them of it."
                .to_owned(),
        ),
        Input::Ticks(drawn.choices("worker", "Workers who know somebody in it", items)),
    ]
}
