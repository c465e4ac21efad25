//! From a question to what the page shows: one small builder for each kind.

mod building;

use super::site::Site;
use crate::domain::answers::{Answers, FieldError, FormFields};
use crate::domain::questions::{Kind, Question};
use crate::web::components::{Choices, DateInput, ErrorLine, ErrorSummary, Field, OptionGroup};
use crate::web::ideas::{Idea, Ideas};
use crate::words::{Value, code_id};
use building::Builder;

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

/// Whether the organisation offers a question, or one of its answers.
pub fn is_offered(site: &Site, question: &str, code: Option<&str>) -> bool {
    site.here.settings.offers(question, code)
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

#[cfg(test)]
mod tests {
    use super::building::filled_by_browser;
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
