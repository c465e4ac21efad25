//! How each kind of question becomes a part of a page.

use super::{Part, Sheet, code_idea, dashed, error_words, is_offered, question_id, question_idea};
use crate::domain::codes::{Code, PREFER_NOT_TO_SAY, UNKNOWN};
use crate::domain::geography::council_areas;
use crate::domain::questions::{Kind, Question};
use crate::web::components::{
    Choice, Choices, Count, DateInput, DatePart, Field, Item, OptionGroup,
};
use crate::web::ideas::Idea;
use crate::web::public::site::Site;
use crate::words::Version;

pub(super) struct Builder<'a> {
    pub site: &'a Site,
    pub question: &'static Question,
    pub sheet: Sheet<'a>,
    /// The question is the heading of its page.
    pub alone: bool,
}

impl Builder<'_> {
    fn legend(&self) -> Idea {
        question_idea(self.site, self.question, self.sheet.answers)
    }

    fn hint_id(&self) -> String {
        // With words to come back the answers are kept longer.
        let kept = match (self.question.id, self.sheet.answers.one("want_code")) {
            ("account", Some("yes")) => "-kept",
            _ => "",
        };
        format!("{}-hint{kept}", question_id(self.question))
    }

    fn hint(&self) -> Option<String> {
        self.say_if_there(&self.hint_id())
    }

    fn say_if_there(&self, id: &str) -> Option<String> {
        let who = self.site.who(self.sheet.answers);
        self.site.find(id, &[("who", who.into())])
    }

    /// The English of a sentence, where it has to stand beside.
    fn beside(&self, id: &str) -> Option<String> {
        let who = self.site.who(self.sheet.answers);
        self.site.beside(id, &[("who", who.into())])
    }

    /// The mistake of one box.
    fn error(&self, field: &str) -> Option<String> {
        let error = self
            .sheet
            .errors
            .iter()
            .find(|error| error.field == field)?;
        Some(error_words(self.site, error))
    }

    /// Any mistake of this question.
    fn any_error(&self) -> Option<String> {
        let is_mine =
            |error: &&crate::domain::answers::FieldError| error.question == self.question.id;
        let error = self.sheet.errors.iter().find(is_mine)?;
        Some(error_words(self.site, error))
    }

    fn choice(&self, code: &Code) -> Choice {
        let list = self.question.id;
        let words = code_idea(self.site, list, code.code, self.sheet.answers);
        let choice = Choice::new(code.code, words.text)
            .with_picture(words.picture)
            .checked(self.sheet.fields.has(list, code.code));
        let hint = format!("code-{}-{}-hint", dashed(list), dashed(code.code));
        let choice = choice.with_beside(words.beside, self.beside(&hint));
        let choice = match self.say_if_there(&hint) {
            Some(hint) => choice.with_hint(hint),
            None => choice,
        };
        match code.is_no_answer() || code.stands_alone() {
            true if self.question.kind == Kind::Several => choice.exclusive(),
            _ => choice,
        }
    }

    fn set(&self, id: String, legend: Idea, legend_class: &'static str) -> Choices {
        Choices {
            id,
            legend_class,
            picture: legend.picture,
            beside: legend.beside,
            error_prefix: self.site.say("layout-error"),
            ..Choices::new(self.question.id, legend.text)
        }
    }

    pub fn choices(&self, one: bool) -> Part {
        let Some(list) = self.question.codes() else {
            return Part::Line(self.field(self.question.id));
        };
        if !list.groups().is_empty() {
            return self.groups(one);
        }
        let mut set = self
            .set(
                self.question.id.to_owned(),
                self.legend(),
                "govuk-fieldset__legend--m",
            )
            .with_error(self.any_error());
        set.hint = self.hint();
        set.hint_beside = self.beside(&self.hint_id());
        if self.alone {
            set = set.as_heading();
        }
        let mut divided = false;
        for code in self.question.offered(self.sheet.answers) {
            if !is_offered(self.site, self.question.id, Some(code.code)) {
                continue;
            }
            if code.is_no_answer() && !divided && !set.items.is_empty() {
                divided = true;
                set = set.divider(self.site.say("or"));
            }
            set.items.push(Item::Choice(self.choice(code)));
        }
        if one {
            Part::Radios(set)
        } else {
            Part::Checkboxes(set)
        }
    }

    fn groups(&self, one: bool) -> Part {
        let list = self.question.id;
        let codes = self.question.codes().map_or(&[][..], |list| list.codes);
        let mut groups: Vec<Choices> = Vec::new();
        let mut current = None;
        for code in codes {
            if groups.is_empty() || code.group != current {
                current = code.group;
                let id = match groups.len() {
                    0 => list.to_owned(),
                    more => format!("{list}-{}", more + 100),
                };
                let name = code.group.unwrap_or("none_of_these");
                let legend = self
                    .site
                    .idea(&format!("group-{}-{}", dashed(list), dashed(name)));
                groups.push(self.set(id, legend, "govuk-fieldset__legend--s"));
            }
            if let Some(group) = groups.last_mut() {
                group.items.push(Item::Choice(self.choice(code)));
            }
        }
        Part::Groups {
            legend: self.legend(),
            heading: self.alone,
            hint: self.hint(),
            error: self.any_error(),
            groups,
            one,
        }
    }

    pub fn field(&self, name: &str) -> Field {
        let legend = self.legend();
        let mut field = Field::new(name, legend.text)
            .with_error(self.error(name))
            .with_value(self.sheet.fields.text(name));
        field.error_prefix = self.site.say("layout-error");
        field.picture = legend.picture;
        field.beside = legend.beside;
        field.hint = self.hint();
        field.hint_beside = self.beside(&self.hint_id());
        field.label_class = "govuk-label--m";
        field.spellcheck = Some(false);
        field.autocomplete = Some(filled_by_browser(
            self.question.id,
            self.site.who(self.sheet.answers),
        ));
        match self.question.kind {
            Kind::Phone => field.kind = "tel",
            Kind::Email => field.inputmode = Some("email"),
            _ => {}
        }
        if self.alone {
            field.as_heading()
        } else {
            field
        }
    }

    pub fn long(&self) -> Field {
        let mut field = self.field(self.question.id);
        field.spellcheck = None;
        field.rows = match self.question.max_characters {
            20_000.. => 12,
            5_000.. => 6,
            _ => 3,
        };
        let max = self.question.max_characters;
        field.count = Some(Count {
            limit: max,
            threshold: Some(75),
            message: self.site.say_with("count-limit", "count", &thousands(max)),
            phrases: count_phrases(self.site),
        });
        field
    }

    pub fn area_list(&self) -> Part {
        let name = self.question.id;
        let option = |value: &str, label: String| {
            Choice::new(value, label).checked(self.sheet.fields.has(name, value))
        };
        let first = OptionGroup {
            label: None,
            options: vec![
                option("", self.site.say("area-choose")),
                option(UNKNOWN, self.site.say("code-unknown")),
                option(PREFER_NOT_TO_SAY, self.site.say("code-prefer-not-to-say")),
            ],
        };
        let groups = council_areas().into_iter().map(|group| OptionGroup {
            label: Some(group.name),
            options: group
                .areas
                .iter()
                .map(|area| option(&area.code, area.name.clone()))
                .collect(),
        });
        Part::Select(
            self.field(name),
            std::iter::once(first).chain(groups).collect(),
        )
    }

    pub fn when(&self) -> Part {
        let mut radios = self
            .set(
                "when-how".to_owned(),
                self.legend(),
                "govuk-fieldset__legend--m",
            )
            .with_error(self.error("when"));
        radios.hint = self.hint();
        if self.alone {
            radios = radios.as_heading();
        }
        for value in ["today", "yesterday", "date", "rough", "keeps_happening"] {
            radios.items.push(Item::Choice(self.when_choice(value)));
        }
        radios = radios.divider(self.site.say("or"));
        for value in [UNKNOWN, PREFER_NOT_TO_SAY] {
            radios.items.push(Item::Choice(self.when_choice(value)));
        }
        let sentence = |id: &str| self.site.say(id);
        let date_error = ["when-day", "when-month", "when-year"]
            .iter()
            .find_map(|name| self.error(name));
        let date_part = |id: &'static str, width| DatePart {
            id,
            name: format!("when-{id}"),
            label: sentence(&format!("when-{id}")),
            value: self.sheet.fields.text(&format!("when-{id}")).to_owned(),
            width,
            error: self.error(&format!("when-{id}")).is_some(),
        };
        let line = |name: &str, id: &str| {
            let label = self.site.idea(id);
            let mut field = Field::new(name, label.text)
                .with_error(self.error(name))
                .with_value(self.sheet.fields.text(name))
                .with_hint(sentence(&format!("{id}-hint")))
                .with_autocomplete("off");
            field.picture = label.picture;
            field.error_prefix = sentence("layout-error");
            field.label_class = "govuk-label--s";
            field
        };
        let date_legend = self.site.idea("when-date-legend");
        Part::When {
            date: DateInput {
                id: "when".to_owned(),
                legend: date_legend.text,
                picture: date_legend.picture,
                beside: date_legend.beside,
                hint_beside: None,
                legend_class: "govuk-fieldset__legend--s",
                heading: false,
                hint: Some(sentence("when-date-hint")),
                error: date_error,
                error_prefix: sentence("layout-error"),
                parts: vec![
                    date_part("day", 2),
                    date_part("month", 2),
                    date_part("year", 4),
                ],
            },
            rough: line("when-words", "when-rough"),
            since: line("when-since", "when-since"),
            radios,
        }
    }

    fn when_choice(&self, value: &str) -> Choice {
        let words = code_idea(self.site, "when", value, self.sheet.answers);
        Choice::new(value, words.text)
            .with_picture(words.picture)
            .checked(self.sheet.fields.has("when", value))
    }
}

/// What the counter under a box says, for the script: one sentence for each form that the language has of a number.
fn count_phrases(site: &Site) -> Vec<(String, String)> {
    let forms: &[&str] = match site.version {
        Version::Welsh => &["one", "two", "few", "many", "other"],
        _ => &["one", "other"],
    };
    let sides = [
        ("characters-under-limit", "count-under"),
        ("characters-over-limit", "count-over"),
    ];
    let numbered = sides.into_iter().flat_map(|(key, id)| {
        forms.iter().map(move |form| {
            // The script puts the number in.
            let values = [("form", (*form).into()), ("count", "%{count}".into())];
            (format!("{key}.{form}"), site.say_all(id, &values))
        })
    });
    let at = ("characters-at-limit".to_owned(), site.say("count-at"));
    numbered.chain([at]).collect()
}

/// What a browser may fill in: the reader's own details, for those who cannot type them (WCAG 1.3.5). Where
/// somebody tells of another person those are the helper's, and never the person's. Everything else is off:
/// a shared phone must not offer these words to the next person.
pub(super) fn filled_by_browser(question: &str, who: &str) -> &'static str {
    match (who, question) {
        ("self", "name") | ("behalf" | "witness", "helper_name") => "name",
        ("self", "phone") | ("behalf" | "witness", "helper_phone") => "tel",
        ("self", "email") | ("behalf" | "witness", "helper_email") => "email",
        ("self", "post_address") => "street-address",
        _ => "off",
    }
}

/// A number as people write it: 20,000.
pub(super) fn thousands(number: usize) -> String {
    match number {
        0..1_000 => number.to_string(),
        more => format!("{},{:03}", thousands(more / 1_000), more % 1_000),
    }
}
