//! From a question to what the page shows: one small builder for each kind.

use super::site::Site;
use crate::domain::answers::{Answers, FieldError, FormFields};
use crate::domain::codes::{Code, PREFER_NOT_TO_SAY, UNKNOWN};
use crate::domain::geography::council_areas;
use crate::domain::questions::{Kind, Question};
use crate::web::components::{
    Choice, Choices, Count, DateInput, DatePart, ErrorLine, ErrorSummary, Field, Item, OptionGroup,
};
use crate::web::ideas::{Idea, Ideas};
use crate::words::{Value, code_id};

/// One thing on a page of the form.
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "a page holds a handful of these, once"
)]
pub enum Part {
    /// One of several answers.
    Radios(Choices),
    /// Any of several answers.
    Checkboxes(Choices),
    /// Many answers under headings.
    Groups {
        /// The question.
        legend: Idea,
        /// Is the question the page's heading?
        heading: bool,
        /// One sentence of help.
        hint: Option<String>,
        /// What is wrong.
        error: Option<String>,
        /// The answers, group by group.
        groups: Vec<Choices>,
        /// Whether only one can be chosen.
        one: bool,
    },
    /// A line to write in.
    Line(Field),
    /// Room to write in.
    Area(Field),
    /// A list to choose from.
    Select(Field, Vec<OptionGroup>),
    /// When it happened.
    When {
        /// How it is known.
        radios: Choices,
        /// The boxes of a date.
        date: DateInput,
        /// "I only know roughly".
        rough: Field,
        /// "It keeps happening".
        since: Field,
    },
    /// Words written before, which are not shown again.
    Veiled {
        /// "You wrote 57 words here."
        told: Ideas,
        /// Room to add.
        area: Field,
        /// The name of the box that says: in place of what I wrote.
        replace: String,
        /// Its words.
        replace_label: String,
    },
}

impl Part {
    /// Puts the number before the question by which it stands on paper.
    pub fn number(&mut self, number: usize) {
        let words = match self {
            Self::Radios(set) | Self::Checkboxes(set) | Self::When { radios: set, .. } => {
                &mut set.legend
            }
            Self::Line(field)
            | Self::Area(field)
            | Self::Select(field, _)
            | Self::Veiled { area: field, .. } => &mut field.label,
            Self::Groups { legend, .. } => &mut legend.text,
        };
        *words = format!("{number}. {words}");
    }

    /// Leaves the question's own words to the page's heading; a screen reader still hears them at the box.
    pub fn hide_label(&mut self) {
        const HIDDEN: &str = "govuk-visually-hidden";
        match self {
            Self::Radios(set) | Self::Checkboxes(set) | Self::When { radios: set, .. } => {
                set.legend_class = HIDDEN;
            }
            Self::Line(field)
            | Self::Area(field)
            | Self::Select(field, _)
            | Self::Veiled { area: field, .. } => field.label_class = HIDDEN,
            Self::Groups { .. } => {}
        }
    }
}

/// What a page is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// The answers so far, for the wording.
    pub answers: &'a Answers,
    /// What stands in the boxes.
    pub fields: &'a FormFields,
    /// What is wrong.
    pub errors: &'a [FieldError],
}

/// The words of a question in the reader's version.
pub fn question_words(site: &Site, question: &Question, answers: &Answers) -> String {
    site.say_all(&question_id(question), &[("who", site.who(answers).into())])
}

/// The words of a question with its picture.
pub fn question_idea(site: &Site, question: &Question, answers: &Answers) -> Idea {
    site.ideas_with(&question_id(question), "who", site.who(answers))
        .joined()
}

fn question_id(question: &Question) -> String {
    format!("q-{}", dashed(question.id))
}

/// An id as Fluent writes it.
pub fn dashed(id: &str) -> String {
    id.replace('_', "-")
}

/// Whether the organisation offers a question, or one of its answers: signing is offered only where somebody
/// reads BSL.
pub fn is_offered(site: &Site, question: &str, code: Option<&str>) -> bool {
    let signs = matches!(
        (question, code),
        ("interpreter_not", _) | ("other_way", Some("signed_bsl"))
    );
    !signs || site.here.settings.bsl_staffed
}

/// The words of a code. They know which question it answers: in Welsh, yes and no depend on it.
pub fn code_words(site: &Site, list: &str, code: &str, answers: &Answers) -> String {
    code_idea(site, list, code, answers).text
}

/// The words of a code with its picture.
pub fn code_idea(site: &Site, list: &str, code: &str, answers: &Answers) -> Idea {
    let values: [Value<'_>; 2] = [
        ("who", site.who(answers).into()),
        ("list", dashed(list).into()),
    ];
    site.ideas_all(&code_id(site.version, list, code), &values)
        .joined()
}

/// The sentence of a mistake.
pub fn error_words(site: &Site, error: &FieldError) -> String {
    let values: [Value<'_>; 2] = [
        ("max", i64::try_from(error.max).unwrap_or_default().into()),
        (
            "typed",
            i64::try_from(error.typed).unwrap_or_default().into(),
        ),
    ];
    let [particular, general] = error.keys();
    site.find(&particular, &values)
        .unwrap_or_else(|| site.say_all(&general, &values))
}

/// The list of mistakes for the top of the page, if there are any.
pub fn error_summary(site: &Site, errors: &[FieldError]) -> Option<ErrorSummary> {
    (!errors.is_empty()).then(|| ErrorSummary {
        title: site.say("error-summary"),
        lines: errors
            .iter()
            .map(|error| ErrorLine {
                text: error_words(site, error),
                target: Some(target(&error.field).to_owned()),
            })
            .collect(),
    })
}

/// The box a mistake leads to: the boxes of a date have the names of their fields.
fn target(field: &str) -> &str {
    match field {
        "when" => "when-how",
        other => other,
    }
}

/// A question as the page shows it. `alone` makes it the page's heading.
pub fn part(site: &Site, question: &'static Question, sheet: Sheet<'_>, alone: bool) -> Part {
    let builder = Builder {
        site,
        question,
        sheet,
        alone,
    };
    match question.kind {
        Kind::One | Kind::YesNo => builder.choices(true),
        Kind::Several => builder.choices(false),
        Kind::Area => builder.area_list(),
        Kind::Short | Kind::Phone | Kind::Email | Kind::Files => {
            Part::Line(builder.field(question.id))
        }
        Kind::Long => Part::Area(builder.long()),
        Kind::When => builder.when(),
    }
}

/// A text question whose words were written before a return by code.
pub fn veiled(
    site: &Site,
    question: &'static Question,
    sheet: Sheet<'_>,
    words: usize,
    alone: bool,
) -> Part {
    let builder = Builder {
        site,
        question,
        sheet,
        alone,
    };
    Part::Veiled {
        told: site.ideas_count("veiled-told", words),
        area: builder.long(),
        replace: format!("replace-{}", question.id),
        replace_label: site.say("veiled-replace"),
    }
}

struct Builder<'a> {
    site: &'a Site,
    question: &'static Question,
    sheet: Sheet<'a>,
    alone: bool,
}

impl Builder<'_> {
    fn legend(&self) -> Idea {
        question_idea(self.site, self.question, self.sheet.answers)
    }

    fn hint_id(&self) -> String {
        format!("{}-hint", question_id(self.question))
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

    fn choices(&self, one: bool) -> Part {
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

    fn field(&self, name: &str) -> Field {
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

    fn long(&self) -> Field {
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
            phrases: Vec::new(),
        });
        field
    }

    fn area_list(&self) -> Part {
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

    fn when(&self) -> Part {
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

/// What a browser may fill in: the reader's own details, for those who cannot type them (WCAG 1.3.5). Where
/// somebody tells of another person those are the helper's, and never the person's. Everything else is off:
/// a shared phone must not offer these words to the next person.
fn filled_by_browser(question: &str, who: &str) -> &'static str {
    match (who, question) {
        ("self", "name") | ("behalf" | "witness", "helper_name") => "name",
        ("self", "phone") | ("behalf" | "witness", "helper_phone") => "tel",
        ("self", "email") | ("behalf" | "witness", "helper_email") => "email",
        ("self", "post_address") => "street-address",
        _ => "off",
    }
}

/// A number as people write it: 20,000.
fn thousands(number: usize) -> String {
    match number {
        0..1_000 => number.to_string(),
        more => format!("{},{:03}", thousands(more / 1_000), more % 1_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journey::PAGES;
    use crate::domain::questions::{CATALOGUE, Nature, Teller};
    use crate::words::{Version, find};

    fn is_said(id: &str) -> bool {
        find(Version::English, id, &[("who", "self".into())]).is_some()
    }

    #[test]
    fn every_question_and_every_answer_has_its_words() {
        let mut missing = Vec::new();

        for question in CATALOGUE {
            if !is_said(&question_id(question)) {
                missing.push(question_id(question));
            }
            for code in question.codes().map_or(&[][..], |list| list.codes) {
                let own = format!("code-{}-{}", dashed(question.id), dashed(code.code));
                if !is_said(&own) && !is_said(&format!("code-{}", dashed(code.code))) {
                    missing.push(own);
                }
                if let Some(group) = code.group {
                    let id = format!("group-{}-{}", dashed(question.id), dashed(group));
                    if !is_said(&id) {
                        missing.push(id);
                    }
                }
            }
        }

        assert!(missing.is_empty(), "{missing:#?}");
    }

    #[test]
    fn yes_and_no_in_welsh_answer_the_question_that_was_asked() {
        for question in CATALOGUE {
            for code in question.codes().map_or(&[][..], |list| list.codes) {
                let id = format!("code-{}", code.code);
                if !["code-yes", "code-no"].contains(&id.as_str()) {
                    continue;
                }
                let said = |list: String| {
                    find(
                        Version::Welsh,
                        &id,
                        &[("list", list.into()), ("who", "self".into())],
                    )
                };
                let own = format!("code-{}-{}", dashed(question.id), code.code);
                assert!(
                    is_said(&own) || said(dashed(question.id)) != said("no question".to_owned()),
                    "{id} in Welsh does not know {}",
                    question.id
                );
            }
        }
    }

    #[test]
    fn every_page_has_a_neutral_title_and_a_heading() {
        const TELLING: [&str; 6] = ["hate", "crime", "police", "report", "abuse", "disab"];
        for page in PAGES
            .iter()
            .filter(|page| **page != crate::domain::journey::PageKey::Check)
        {
            let title = find(Version::English, &format!("page-{page}-title"), &[]).unwrap();

            assert!(!title.is_empty());
            for word in TELLING {
                assert!(!title.to_lowercase().contains(word), "{title} says {word}");
                assert!(!page.code().contains(word), "{page} says {word}");
            }
            if page.questions().count() > 1 {
                assert!(is_said(&format!("page-{page}")), "{page} has no heading");
            }
        }
    }

    /// Every sentence of a question as somebody reads it: its words, its hint, its choices and theirs.
    fn read_by(who: &str, question: &Question, version: Version) -> Vec<(String, String)> {
        let told = Answers::new();
        let list = dashed(question.id);
        let mut ids = vec![
            question_id(question),
            format!("{}-hint", question_id(question)),
        ];
        for code in question.offered(&told) {
            let own = format!("code-{list}-{}", dashed(code.code));
            ids.extend([own.clone(), format!("{own}-hint")]);
        }
        ids.into_iter()
            .filter_map(|id| Some((id.clone(), find(version, &id, &[("who", who.into())])?)))
            .collect()
    }

    fn has_word(sentence: &str, words: &[&str]) -> bool {
        sentence
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| words.contains(&word.to_lowercase().as_str()))
    }

    #[test]
    fn who_tells_of_another_person_never_reads_my_or_your_where_the_person_is_meant() {
        // Here the reader means themselves, or speaks of what they do.
        let own = |id: &str| {
            let of_reader = [
                "q-helper-",
                "code-helper-",
                "code-reporter-role-",
                "code-person-knows-and-agrees-",
                "code-police-choice-talk-first",
                "code-police-choice-yes-named-hint",
                "code-hostility-",
                "q-other-way",
                "code-other-way-",
                "q-interpreter-not",
                "q-safe-now",
                "q-account",
                "q-want-code",
                "q-read-back",
                "q-reporter-role",
                "q-person-knows-and-agrees",
                "q-hostility-indicator",
                "q-why-text",
                "q-help-text",
                "q-words-used-hint",
                "q-perpetrator-",
                "q-incident-type-hint",
                "q-evidence-hint",
                "q-place-detail",
                "q-police-reference",
                "q-name-hint",
                "q-report-channel",
                "code-safe-contact-method-in-person",
                "code-police-contact-preference-meet",
                "code-police-contact-preference-through",
                "code-consent-given-how",
                "q-police-choice-hint",
                "code-police-choice-yes-without-name-hint",
                "code-police-choice-no-hint",
            ];
            of_reader.iter().any(|start| id.starts_with(start))
        };
        let mut wrong = Vec::new();

        for version in [Version::English, Version::EasyRead] {
            for (who, teller) in [("behalf", Teller::OnBehalf), ("witness", Teller::Witness)] {
                for question in CATALOGUE.iter().filter(|it| it.asked_of.contains(&teller)) {
                    for (id, sentence) in read_by(who, question, version) {
                        let mine = ["my", "me", "mine", "i", "your", "yours", "you"];
                        if has_word(&sentence, &mine) && !own(&id) {
                            wrong.push(format!("{who}: {id} = {sentence}"));
                        }
                    }
                }
            }
        }

        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn a_worker_never_reads_a_question_as_if_it_were_theirs() {
        let mut wrong = Vec::new();

        for question in CATALOGUE.iter().filter(|it| it.nature != Nature::Setting) {
            for (id, sentence) in read_by("worker", question, Version::English) {
                // The worker is asked how they were told, and may not have been able to ask.
                let to_worker = ["q-report-channel", "code-consent-given-how"];
                let is_question = id.starts_with("q-") && !id.ends_with("-hint");
                let mine: &[&str] = match is_question {
                    true => &["my", "me", "i", "your", "you"],
                    false => &["my", "me", "i"],
                };
                if has_word(&sentence, mine) && !to_worker.iter().any(|it| id.starts_with(it)) {
                    wrong.push(format!("{id} = {sentence}"));
                }
            }
        }

        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn every_reader_of_a_question_has_words_for_it_in_each_version() {
        let mut missing = Vec::new();

        for version in Version::ALL {
            for question in CATALOGUE {
                for who in ["self", "behalf", "witness", "worker"] {
                    for (id, sentence) in read_by(who, question, version) {
                        if sentence.trim().is_empty() || sentence.contains('{') {
                            missing.push(format!("{version:?} {who}: {id} = {sentence}"));
                        }
                    }
                }
            }
        }

        assert!(missing.is_empty(), "{missing:#?}");
    }

    #[test]
    fn a_browser_fills_in_only_the_reader() {
        let tokens = |who: &str| {
            let filled = CATALOGUE
                .iter()
                .filter(|it| filled_by_browser(it.id, who) != "off");
            filled.map(|it| it.id).collect::<Vec<_>>()
        };

        assert_eq!(tokens("self"), ["name", "phone", "email", "post_address"]);
        assert_eq!(
            tokens("behalf"),
            ["helper_name", "helper_phone", "helper_email"]
        );
        assert_eq!(tokens("witness"), tokens("behalf"));
        assert!(tokens("worker").is_empty());
    }

    #[test]
    fn every_mistake_has_a_sentence() {
        for code in crate::domain::answers::ErrorCode::ALL {
            assert!(is_said(&format!("error-{code}")), "error-{code}");
        }
    }
}
