//! The question catalogue as a form to be filled in by hand.

use crate::domain::codes::CodeList;
use crate::domain::journey::PageKey;
use crate::domain::questions::{Kind, Question, Teller, is_on_short_form, on_paper, paper_edition};
use crate::domain::settings::Organisation;
use crate::words::{self, Value, Version};
use plainsight_paper::{Choice, Form, Group, Line, PaperError, Room, Section, Typeface};
use std::collections::{BTreeMap, BTreeSet};

/// How long a form is, and how large it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Print {
    /// The questions that matter most, as most people read them.
    Short,
    /// All of them, as most people read them.
    Ordinary,
    /// All of them, in large print.
    Large,
}

impl Print {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Short, Self::Ordinary, Self::Large];

    /// As it stands in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Ordinary => "ordinary",
            Self::Large => "large",
        }
    }

    /// Points. Large print begins at 16, and 18 is what sight-loss organisations ask for; Easy Read wants 14 or more
    /// in its ordinary print.
    fn points(self, version: Version) -> f64 {
        match (self, version) {
            (Self::Short | Self::Ordinary, Version::EasyRead) => 16.0,
            (Self::Short | Self::Ordinary, _) => 12.5,
            (Self::Large, Version::EasyRead) => 20.0,
            (Self::Large, _) => 18.0,
        }
    }
}

/// A form of one organisation, in one version and size.
#[derive(Debug, Clone, Copy)]
pub struct PaperForm<'a> {
    /// Who gives it out.
    pub organisation: &'a Organisation,
    /// Its words.
    pub version: Version,
    /// Its size.
    pub print: Print,
}

/// Pages whose answers say who the person is: they stand on a sheet of their own, to be kept apart.
const OWN_SHEET: PageKey = PageKey::Name;

/// Questions whose hint speaks of how the web pages keep words.
const OF_THE_WEB: [&str; 1] = ["account"];

/// The day the layout was last changed.
const LAYOUT_OF: (i32, u8, u8) = (2026, 11, 29);

impl PaperForm<'_> {
    /// The form as a tagged PDF. `picture` gives the SVG of a picture by its name.
    ///
    /// # Errors
    /// [`PaperError`], which is always a mistake of ours.
    pub fn pdf(
        &self,
        typefaces: &[Typeface],
        picture: impl Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Vec<u8>, PaperError> {
        let mut form = self.form();
        let mut named = BTreeSet::new();
        each_line(&mut form, |line| named.extend(line.picture.clone()));
        form.pictures = named
            .into_iter()
            .filter_map(|name| Some((name.clone(), picture(&name)?)))
            .collect();
        let there: BTreeMap<_, _> = std::mem::take(&mut form.pictures);
        each_line(&mut form, |line| {
            line.picture = line.picture.take().filter(|name| there.contains_key(name));
        });
        form.pictures = there;
        form.pdf(typefaces)
    }

    /// The form as data.
    pub fn form(&self) -> Form {
        let settings = &self.organisation.settings;
        let organisation = self.organisation.name.as_str();
        let mut intro = self.lines("paper-who", &[("organisation", organisation.into())]);
        for id in ["paper-danger", "paper-skip", "paper-apart", "paper-police"] {
            intro.extend(self.lines(id, &[]));
        }
        if self.print == Print::Short {
            intro.extend(self.lines("paper-short", &[]));
        }
        let mut back = self.lines("paper-back", &[("organisation", organisation.into())]);
        for (id, value) in [
            ("help-phone", &settings.phone),
            ("help-text", &settings.text),
            ("help-email", &settings.email),
        ] {
            if !value.is_empty() {
                back.extend(self.lines(id, &[("value", value.as_str().into())]));
            }
        }
        Form {
            title: self.say("paper-title", &[]),
            author: organisation.to_owned(),
            dated: LAYOUT_OF,
            lang: self.version.lang().to_owned(),
            size: self.print.points(self.version),
            intro,
            sections: self.sections(),
            outro: Section {
                heading: self.line("paper-back-heading", &[]),
                notes: back,
                ..Section::default()
            },
            foot: self.say("paper-foot", &[("edition", paper_edition().into())]),
            pictures: BTreeMap::new(),
        }
    }

    fn sections(&self) -> Vec<Section> {
        let mut sections: Vec<(PageKey, Section)> = Vec::new();
        let is_short = self.print == Print::Short;
        for (number, question) in on_paper() {
            if is_short && !is_on_short_form(question.id) {
                continue;
            }
            if sections
                .last()
                .is_none_or(|(page, _)| *page != question.page)
            {
                sections.push((question.page, self.section(question)));
            }
            if let Some((_, section)) = sections.last_mut() {
                section.questions.push(self.question(number, question));
            }
        }
        sections.into_iter().map(|(_, section)| section).collect()
    }

    fn section(&self, first: &Question) -> Section {
        let page = first.page;
        let who = who(first);
        let heading = format!("page-{page}");
        let heading = match words::find(self.version, &heading, &who) {
            Some(_) => heading,
            None => format!("page-{page}-title"),
        };
        let mut notes = Vec::new();
        for part in ["why", "more"] {
            let id = format!("page-{page}-{part}");
            if words::find(self.version, &id, &who).is_some() {
                notes.extend(self.lines(&id, &who));
            }
        }
        if !first.asked_of.contains(&Teller::Themself) {
            notes.extend(self.lines("paper-if-other", &[]));
        }
        Section {
            heading: self.line(&heading, &who),
            notes,
            questions: Vec::new(),
            own_sheet: page == OWN_SHEET,
        }
    }

    fn question(&self, number: usize, question: &Question) -> plainsight_paper::Question {
        let who = who(question);
        let id = format!("q-{}", question.id.replace('_', "-"));
        plainsight_paper::Question {
            number,
            words: self.line(&id, &who),
            hint: (!OF_THE_WEB.contains(&question.id))
                .then(|| self.hint(&id, &who))
                .flatten(),
            groups: self.groups(question),
            room: room(question),
        }
    }

    fn hint(&self, id: &str, who: &[Value<'_>]) -> Option<String> {
        words::find(self.version, &format!("{id}-hint"), who)
    }

    fn groups(&self, question: &Question) -> Vec<Group> {
        if question.kind == Kind::When {
            let ways = [
                "today",
                "yesterday",
                "date",
                "rough",
                "keeps_happening",
                "unknown",
            ];
            return vec![Group {
                heading: None,
                choices: ways
                    .iter()
                    .map(|way| self.choice("when", way, question))
                    .collect(),
            }];
        }
        question
            .codes()
            .map_or_else(Vec::new, |list| self.listed(list, question))
    }

    fn listed(&self, list: &CodeList, question: &Question) -> Vec<Group> {
        let dashed = list.id.replace('_', "-");
        let mut groups: Vec<(Option<&str>, Group)> = Vec::new();
        let settings = &self.organisation.settings;
        for code in list.codes {
            if !settings.offers(question.id, Some(code.code)) {
                continue;
            }
            if groups.last().is_none_or(|(name, _)| *name != code.group) {
                let heading = code.group.map(|name| {
                    self.say(&format!("group-{dashed}-{}", name.replace('_', "-")), &[])
                });
                groups.push((
                    code.group,
                    Group {
                        heading,
                        choices: Vec::new(),
                    },
                ));
            }
            if let Some((_, group)) = groups.last_mut() {
                group
                    .choices
                    .push(self.choice(list.id, code.code, question));
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    fn choice(&self, list: &str, code: &str, question: &Question) -> Choice {
        let [who] = who(question);
        // Yes and no are said in another way after each question in Welsh.
        let values = [who, ("list", list.replace('_', "-").into())];
        let id = words::code_id(self.version, list, code);
        Choice {
            words: self.line(&id, &values),
            hint: self.hint(&id, &values),
        }
    }

    fn say(&self, id: &str, values: &[Value<'_>]) -> String {
        words::say(self.version, id, values)
    }

    /// The lines of a sentence, each with its picture.
    fn lines(&self, id: &str, values: &[Value<'_>]) -> Vec<Line> {
        let mut pictures = words::pictures(self.version, id).into_iter();
        self.say(id, values)
            .lines()
            .map(|text| Line {
                text: text.to_owned(),
                picture: pictures.next(),
            })
            .collect()
    }

    /// A sentence as one line, with its first picture.
    fn line(&self, id: &str, values: &[Value<'_>]) -> Line {
        Line {
            text: self.say(id, values).lines().collect::<Vec<_>>().join(" "),
            picture: words::pictures(self.version, id).into_iter().next(),
        }
    }
}

/// Whom the words speak to: a form on paper speaks to the person, but for questions only others are asked.
fn who(question: &Question) -> [Value<'static>; 1] {
    let teller = match question.asked_of.contains(&Teller::Themself) {
        true => Teller::Themself,
        false => Teller::OnBehalf,
    };
    [("who", teller.who().into())]
}

fn room(question: &Question) -> Room {
    match question.kind {
        Kind::One | Kind::Several | Kind::YesNo | Kind::Files => Room::None,
        Kind::Short | Kind::Phone | Kind::Email | Kind::Area => Room::Line,
        Kind::When => Room::Line,
        Kind::Long if question.max_characters >= 20_000 => Room::Page,
        Kind::Long => Room::Lines,
    }
}

/// Everything that may have a picture.
fn each_line(form: &mut Form, mut then: impl FnMut(&mut Line)) {
    form.intro.iter_mut().for_each(&mut then);
    for section in form.sections.iter_mut().chain([&mut form.outro]) {
        then(&mut section.heading);
        section.notes.iter_mut().for_each(&mut then);
        for question in &mut section.questions {
            then(&mut question.words);
            for group in &mut question.groups {
                group
                    .choices
                    .iter_mut()
                    .for_each(|choice| then(&mut choice.words));
            }
        }
    }
}

#[cfg(test)]
mod tests;
