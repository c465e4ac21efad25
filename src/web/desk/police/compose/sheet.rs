//! The form from which a pack is made, as it is shown.

use super::{Desk, Preview, key_of};
use crate::actions::forwarding::{Text, Texts};
use crate::domain::consent::{Level, RecipientClass};
use crate::domain::forwarding::{Field as PackField, Ground, OverrideGround};
use crate::domain::geography::suggested_force;
use crate::store::directory::DirectoryRow;
use crate::web::components::{Choice, Choices, Field, Link, OptionGroup};
use crate::web::desk::police::said;
use crate::web::posted::Posted;
use crate::web::when;

/// One part of "why".
pub(super) enum Why {
    Radios(Choices),
    Ticks(Choices),
    Area(Field),
}

pub(super) struct TextBox {
    pub heading: String,
    pub original: String,
    pub field: Field,
    pub pass: Choices,
}

pub(super) struct Sheet {
    pub action: String,
    pub level: &'static str,
    pub level_words: &'static str,
    pub level_warning: &'static str,
    pub other_levels: Vec<Link>,
    pub recipient: Option<Choices>,
    pub suggestion: String,
    pub contact: Field,
    pub contacts: Vec<OptionGroup>,
    pub route: Choices,
    pub why: Vec<Why>,
    pub incidents: Choices,
    pub leaves: String,
    pub stays: String,
    pub names_closed: bool,
    pub boxes: Option<Choices>,
    pub texts_help: &'static str,
    pub texts: Vec<TextBox>,
    pub cannot_identify: Option<Choices>,
    pub preview: Option<Preview>,
}

pub(super) fn sheet(
    desk: &Desk<'_>,
    level: Level,
    texts: &Texts,
    posted: &Posted,
    fresh: bool,
    preview: Option<Preview>,
) -> Sheet {
    let was = |name: &str| posted.text(name).to_owned();
    let action = desk.action();
    let (location, area) = (texts.place.0.as_deref(), texts.place.1.as_deref());
    let suggested = suggested_force(location, area);
    let chosen = if fresh {
        let fits = |row: &&DirectoryRow| suggested.is_some_and(|force| force.code == row.area_code);
        desk.standing
            .directory
            .iter()
            .find(fits)
            .map(|row| row.id.0.to_string())
    } else {
        Some(was("directory"))
    };
    let suggestion = match suggested {
        Some(force) if chosen.is_none() => format!(
            "Where it happened belongs to {}, which is not in the directory yet. A lead or an administrator adds it.",
            force.name
        ),
        Some(force) => format!(
            "Where it happened belongs to {}. About 1 in 12 cases crosses a border: choose another if you know better.",
            force.name
        ),
        None => "We do not know where it happened. Choose the force yourself.".to_owned(),
    };
    let mut contact = Field::new("directory", "Contact");
    contact.hint =
        Some("From the directory. The date says when somebody last checked it.".to_owned());
    let route_was = if fresh {
        "link".to_owned()
    } else {
        was("route")
    };
    Sheet {
        level: level.code(),
        level_words: said::level(level),
        level_warning: said::level_warning(level),
        other_levels: desk
            .levels()
            .into_iter()
            .filter(|other| *other != level)
            .map(|other| Link::new(format!("{action}?level={other}"), said::level(other)))
            .collect(),
        recipient: desk.without_yes.then(|| {
            let mut kinds = Choices::new("recipient", "Police or council");
            for class in [
                RecipientClass::Police,
                RecipientClass::CouncilAsb,
                RecipientClass::AdultSocialCare,
            ] {
                let words = match class {
                    RecipientClass::Police => "The police",
                    RecipientClass::CouncilAsb => "The council's community safety team",
                    _ => "The council's adult social care",
                };
                let code = class.code();
                kinds = kinds.choice(Choice::new(code, words).checked(was("recipient") == code));
            }
            kinds
        }),
        suggestion,
        contact,
        contacts: contacts(desk, chosen.as_deref()),
        route: Choices::new("route", "How it gets there")
            .choice(
                Choice::new("link", "A link by mail, and six words by telephone")
                    .with_hint("The mail holds no data. You ring them and say the words.")
                    .checked(route_was == "link"),
            )
            .choice(
                Choice::new("secure_way", "Their own secure way")
                    .with_hint("You download the pack, send it, and note the proof.")
                    .checked(route_was == "secure_way"),
            ),
        why: why(desk, posted),
        incidents: incidents(texts, posted, fresh),
        leaves: labels(&texts.leaves),
        stays: labels(&texts.stays),
        names_closed: texts.names_closed,
        boxes: boxes(texts, posted, fresh),
        texts_help: if level == Level::ShareAnonymous {
            "Write what may be sent, without anything that could show who the person is: names, places, rare \
             conditions, family, work. What you do not pass stays here."
        } else {
            "Read each text. Take out what should not be sent. What you do not pass stays here."
        },
        texts: texts
            .texts
            .iter()
            .map(|text| text_box(text, level, posted, fresh))
            .collect(),
        cannot_identify: (level == Level::ShareAnonymous).then(|| {
            Choices::new("cannot_identify", "Once more").choice(
                Choice::new(
                    "yes",
                    "I read the pack and nothing in it shows who the person is",
                )
                .checked(was("cannot_identify") == "yes"),
            )
        }),
        preview,
        action,
    }
}

pub(super) fn labels(fields: &[PackField]) -> String {
    let words: Vec<_> = fields.iter().map(|field| field.label()).collect();
    words.join("; ").to_lowercase()
}

pub(super) fn contacts(desk: &Desk<'_>, chosen: Option<&str>) -> Vec<OptionGroup> {
    let mut groups = vec![OptionGroup {
        label: None,
        options: vec![Choice::new("", "Choose")],
    }];
    for (kind, name) in [("police", "Police forces"), ("council", "Councils")] {
        if kind == "council" && !desk.without_yes {
            continue;
        }
        let options: Vec<_> = desk
            .standing
            .directory
            .iter()
            .filter(|row| row.kind == kind)
            .map(|row| {
                let id = row.id.0.to_string();
                let words = format!("{} (checked {})", row.name, when::date(row.checked_on));
                let is_it = chosen == Some(id.as_str());
                Choice::new(id, words).checked(is_it)
            })
            .collect();
        if !options.is_empty() {
            groups.push(OptionGroup {
                label: Some(name.to_owned()),
                options,
            });
        }
    }
    groups
}

pub(super) fn incidents(texts: &Texts, posted: &Posted, fresh: bool) -> Choices {
    let mut choices = Choices::new("incident", "Which incidents");
    for (id, number, what) in &texts.incidents {
        let code = id.to_string();
        let checked = fresh || posted.0.has("incident", &code);
        choices = choices.choice(
            Choice::new(code, format!("Incident {number}"))
                .with_hint(if what.is_empty() {
                    "No kind was chosen.".to_owned()
                } else {
                    what.clone()
                })
                .checked(checked),
        );
    }
    choices
}

pub(super) fn boxes(texts: &Texts, posted: &Posted, fresh: bool) -> Option<Choices> {
    if texts.boxes.is_empty() {
        return None;
    }
    let mut choices = Choices::new("box", "These go only if they are ticked")
        .with_hint("Tick what the person agreed to.");
    for (field, default) in &texts.boxes {
        let checked = if fresh {
            *default
        } else {
            posted.0.has("box", field.code())
        };
        choices = choices.choice(Choice::new(field.code(), field.label()).checked(checked));
    }
    Some(choices)
}

pub(super) fn text_box(text: &Text, level: Level, posted: &Posted, fresh: bool) -> TextBox {
    let key = key_of(text);
    let heading = match text.incident {
        Some((_, number)) => format!("{} (incident {number})", text.field.label()),
        None => text.field.label().to_owned(),
    };
    let value = match (fresh, level) {
        // Nothing is offered ready made where each word must be weighed.
        (true, Level::ShareAnonymous) => String::new(),
        (true, _) => text.original.expose().to_owned(),
        (false, _) => posted.text(&format!("t-{key}")).to_owned(),
    };
    let mut field = Field::new(format!("t-{key}"), "What may be sent").with_value(value);
    field.spellcheck = Some(false);
    field.rows = 6;
    let ok = format!("ok-{key}");
    let passed = posted.text(&ok) == "yes";
    let words = if level == Level::ShareAnonymous {
        "I took out what could show who it is, and this may be sent"
    } else {
        "I read this, and it may be sent"
    };
    let mut pass = Choices::new(ok, "Pass it");
    pass.legend_class = "govuk-visually-hidden";
    TextBox {
        original: text.original.expose().to_owned(),
        field,
        pass: pass.choice(Choice::new("yes", words).checked(passed)),
        heading,
    }
}

pub(super) fn why(desk: &Desk<'_>, posted: &Posted) -> Vec<Why> {
    let was = |name: &str| posted.text(name).to_owned();
    let area = |name: &str, label: &str, hint: &str| {
        let mut field = Field::new(name, label).with_value(was(name));
        if !hint.is_empty() {
            field = field.with_hint(hint);
        }
        Why::Area(field)
    };
    if !desk.without_yes {
        let mut grounds = Choices::new("ground", "Grounds");
        for ground in Ground::ALL {
            let code = ground.code();
            grounds = grounds.choice(
                Choice::new(code, said::ground(*ground)).checked(posted.0.has("ground", code)),
            );
        }
        let first = Choices::new("first", "Before the police")
            .choice(
                Choice::new("support", "Support was offered")
                    .with_hint("The support list on the sent page counts.")
                    .checked(posted.0.has("first", "support")),
            )
            .choice(
                Choice::new("danger", "Danger or safeguarding goes first")
                    .checked(posted.0.has("first", "danger")),
            );
        return vec![
            Why::Ticks(grounds),
            Why::Ticks(first),
            area("note", "Note for the second person", ""),
        ];
    }
    let mut grounds = Choices::new("override_ground", "Which reason");
    for ground in OverrideGround::ALL {
        let code = ground.code();
        grounds = grounds.choice(
            Choice::new(code, said::override_ground(*ground))
                .checked(was("override_ground") == code),
        );
    }
    let told = Choices::new("person_told", "Was the person told that we are doing this?")
        .choice(Choice::new("told", "Yes").checked(was("person_told") == "told"))
        .choice(
            Choice::new(
                "not_told_with_reason",
                "No, telling them would put them at risk",
            )
            .with_hint("Write below why.")
            .checked(was("person_told") == "not_told_with_reason"),
        );
    let phone = Choices::new(
        "told_by_phone",
        "If a life is in danger or somebody may be badly hurt",
    )
    .choice(
        Choice::new("yes", "I told a lead or an approver by phone, just now")
            .with_hint("Then it can be sent with your signature. They sign within 24 hours.")
            .checked(was("told_by_phone") == "yes"),
    );
    vec![
        Why::Radios(grounds),
        area(
            "facts",
            "The facts",
            "What happened or is about to, and how we know.",
        ),
        area(
            "why_not_asked",
            "Why the person was not asked, or that they said no",
            "",
        ),
        area(
            "why_proportionate",
            "Why this is in proportion, and no less would do",
            "Say why this is the least that helps.",
        ),
        Why::Radios(told),
        area("person_told_how", "How they were told, or why not", ""),
        Why::Ticks(phone),
        area(
            "told_whom",
            "Whom you told by phone",
            "The name of the lead or approver.",
        ),
    ]
}
