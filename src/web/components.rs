//! What the component macros of `templates/components` are given: one small struct for each part
//! of a page. They hold finished words; which words, and in which language, is decided before.
//!
//! A template calls a macro with one of them:
//! `{% call gov::radios(question) %}{% endcall %}`.

/// One box to write in: a line, an area, a password, or a list to choose from.
#[derive(Debug, Clone, Default)]
pub struct Field {
    /// The id of the box; the hint and the error derive theirs from it.
    pub id: String,
    /// The name the form sends.
    pub name: String,
    /// The question, or the box's name.
    pub label: String,
    /// Extra class of the label, such as `govuk-label--l`.
    pub label_class: &'static str,
    /// Is the label the page's one `h1`?
    pub heading: bool,
    /// Address of the picture at the left of the label (Easy Read).
    pub picture: Option<String>,
    /// The label in English, beside a translation that nobody has approved yet.
    pub beside: Option<String>,
    /// One short sentence of help.
    pub hint: Option<String>,
    /// The help in English.
    pub hint_beside: Option<String>,
    /// What is wrong and how to put it right.
    pub error: Option<String>,
    /// What a screen reader hears before the error, "Error" in English.
    pub error_prefix: String,
    /// What was typed before.
    pub value: String,
    /// Extra class of the box, such as `govuk-input--width-10`.
    pub class: &'static str,
    /// `text`, `email`, `tel`; only for a single line.
    pub kind: &'static str,
    /// The browser's `autocomplete` word; `off` wherever a shared device must not remember.
    pub autocomplete: Option<&'static str>,
    /// The keyboard a phone should offer.
    pub inputmode: Option<&'static str>,
    /// Whether the browser may check the spelling; `None` leaves it to the browser.
    pub spellcheck: Option<bool>,
    /// Lines of an area.
    pub rows: u16,
    /// The limit of an area, told as one writes.
    pub count: Option<Count>,
}

impl Field {
    /// A single line called `name`, labelled `label`.
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            id: name.clone(),
            name,
            label: label.into(),
            error_prefix: "Error".to_owned(),
            kind: "text",
            rows: 5,
            ..Self::default()
        }
    }

    /// Makes the label the page's heading.
    pub fn as_heading(mut self) -> Self {
        self.heading = true;
        self.label_class = "govuk-label--l";
        self
    }

    /// Adds one short sentence of help.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Says what is wrong, if something is.
    pub fn with_error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// Gives back what was typed.
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Says what the browser may remember for this box.
    pub fn with_autocomplete(mut self, word: &'static str) -> Self {
        self.autocomplete = Some(word);
        self
    }

    /// The ids that explain the box, in the order in which they are read out.
    pub fn described_by(&self) -> Option<String> {
        let info = self.count.as_ref().map(|_| format!("{}-info", self.id));
        explained(&self.id, info, &self.hint, &self.error)
    }
}

/// The ids of the notes around a box or a group, for `aria-describedby`.
fn explained(
    id: &str,
    first: Option<String>,
    hint: &Option<String>,
    error: &Option<String>,
) -> Option<String> {
    let ids: Vec<String> = first
        .into_iter()
        .chain(hint.as_ref().map(|_| format!("{id}-hint")))
        .chain(error.as_ref().map(|_| format!("{id}-error")))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// How much an area takes, and the words in which that is told.
#[derive(Debug, Clone, Default)]
pub struct Count {
    /// The most characters it takes.
    pub limit: usize,
    /// Per cent of the limit from which the count is shown; `None` shows it always.
    pub threshold: Option<u8>,
    /// What is shown without script: "You can write up to 20,000 characters".
    pub message: String,
    /// Translated phrases of the script: (`characters-under-limit.other`, "You have %{count} left").
    pub phrases: Vec<(String, String)>,
}

/// One question with a list of answers: radios (one) or checkboxes (several).
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// The id of the first answer; errors link to it.
    pub id: String,
    /// The name the form sends.
    pub name: String,
    /// The question.
    pub legend: String,
    /// Extra class of the legend, such as `govuk-fieldset__legend--l`.
    pub legend_class: &'static str,
    /// Is the question the page's one `h1`?
    pub heading: bool,
    /// Address of the picture at the left of the question (Easy Read).
    pub picture: Option<String>,
    /// The question in English, beside a translation that nobody has approved yet.
    pub beside: Option<String>,
    /// One short sentence of help.
    pub hint: Option<String>,
    /// The help in English.
    pub hint_beside: Option<String>,
    /// What is wrong and how to put it right.
    pub error: Option<String>,
    /// What a screen reader hears before the error, "Error" in English.
    pub error_prefix: String,
    /// The answers, in order, with dividers between.
    pub items: Vec<Item>,
    /// Small boxes: for dense desk forms only.
    pub small: bool,
    /// Side by side: for two short answers only.
    pub inline: bool,
}

impl Choices {
    /// The question `legend` whose answer is sent as `name`.
    pub fn new(name: impl Into<String>, legend: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            id: name.clone(),
            name,
            legend: legend.into(),
            error_prefix: "Error".to_owned(),
            ..Self::default()
        }
    }

    /// Makes the question the page's heading.
    pub fn as_heading(mut self) -> Self {
        self.heading = true;
        self.legend_class = "govuk-fieldset__legend--l";
        self
    }

    /// Adds one short sentence of help.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Says what is wrong, if something is.
    pub fn with_error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// Adds an answer.
    pub fn choice(mut self, choice: Choice) -> Self {
        self.items.push(Item::Choice(choice));
        self
    }

    /// Adds the word between two groups of answers, such as "or".
    pub fn divider(mut self, word: impl Into<String>) -> Self {
        self.items.push(Item::Divider(word.into()));
        self
    }

    /// The ids that explain the group, in the order in which they are read out.
    pub fn described_by(&self) -> Option<String> {
        explained(&self.id, None, &self.hint, &self.error)
    }
}

/// One line of a list of answers.
#[derive(Debug, Clone)]
pub enum Item {
    /// An answer.
    Choice(Choice),
    /// The word between two groups of answers.
    Divider(String),
}

impl Item {
    /// The answer, if it is one.
    pub fn choice(&self) -> Option<&Choice> {
        match self {
            Item::Choice(choice) => Some(choice),
            Item::Divider(_) => None,
        }
    }

    /// The word between two groups, if it is one.
    pub fn divider(&self) -> Option<&str> {
        match self {
            Item::Choice(_) => None,
            Item::Divider(word) => Some(word),
        }
    }
}

/// One answer.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// The code the form sends.
    pub value: String,
    /// What the person reads.
    pub label: String,
    /// Address of the picture at its left (Easy Read).
    pub picture: Option<String>,
    /// The same in English, beside a translation that nobody has approved yet.
    pub beside: Option<String>,
    /// One short sentence of help under the answer.
    pub hint: Option<String>,
    /// The help in English.
    pub hint_beside: Option<String>,
    /// Was it chosen before?
    pub checked: bool,
    /// Does choosing it clear the others ("None of these")? Checkboxes only.
    pub exclusive: bool,
}

impl Choice {
    /// The answer `label`, sent as `value`.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            ..Self::default()
        }
    }

    /// Puts a picture at its left.
    pub fn with_picture(mut self, address: Option<String>) -> Self {
        self.picture = address;
        self
    }

    /// Puts the English beside it, and beside its help.
    pub fn with_beside(mut self, english: Option<String>, help: Option<String>) -> Self {
        self.beside = english;
        self.hint_beside = help;
        self
    }

    /// Marks it as chosen.
    pub fn checked(mut self, checked: bool) -> Self {
        self.checked = checked;
        self
    }

    /// Adds one short sentence of help.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Choosing it clears the others.
    pub fn exclusive(mut self) -> Self {
        self.exclusive = true;
        self
    }
}

/// A run of options of a select under one heading, or (`label` empty) under none.
#[derive(Debug, Clone, Default)]
pub struct OptionGroup {
    /// The heading.
    pub label: Option<String>,
    /// The options; of a [`Choice`] only value, label and `checked` are used.
    pub options: Vec<Choice>,
}

/// A date in three boxes.
#[derive(Debug, Clone, Default)]
pub struct DateInput {
    /// The id; the boxes are `id-day`, `id-month`, `id-year`.
    pub id: String,
    /// The question.
    pub legend: String,
    /// Extra class of the legend.
    pub legend_class: &'static str,
    /// Is the question the page's one `h1`?
    pub heading: bool,
    /// Address of the picture at the left of the question (Easy Read).
    pub picture: Option<String>,
    /// The question in English, beside a translation that nobody has approved yet.
    pub beside: Option<String>,
    /// One short sentence of help, with an example date.
    pub hint: Option<String>,
    /// The help in English.
    pub hint_beside: Option<String>,
    /// What is wrong and how to put it right.
    pub error: Option<String>,
    /// What a screen reader hears before the error, "Error" in English.
    pub error_prefix: String,
    /// Day, month, year.
    pub parts: Vec<DatePart>,
}

impl DateInput {
    /// The ids that explain the group, in the order in which they are read out.
    pub fn described_by(&self) -> Option<String> {
        explained(&self.id, None, &self.hint, &self.error)
    }
}

/// One box of a date.
#[derive(Debug, Clone, Default)]
pub struct DatePart {
    /// The end of its id: `day`, `month` or `year`.
    pub id: &'static str,
    /// The name the form sends.
    pub name: String,
    /// "Day", "Month", "Year".
    pub label: String,
    /// What was typed before.
    pub value: String,
    /// Characters wide: 2 or 4.
    pub width: u8,
    /// Is this the box that is wrong?
    pub error: bool,
}

/// The list of mistakes at the top of a page.
#[derive(Debug, Clone, Default)]
pub struct ErrorSummary {
    /// "There is a problem".
    pub title: String,
    /// The mistakes, in the order of the page.
    pub lines: Vec<ErrorLine>,
}

/// One mistake: the same words as beside its box.
#[derive(Debug, Clone)]
pub struct ErrorLine {
    /// What is wrong and how to put it right.
    pub text: String,
    /// The id of the box, without `#`; `None` when it belongs to no box.
    pub target: Option<String>,
}

/// Characters of a mistake that still fit a small screen as one link.
const FITS_A_SCREEN: usize = 120;

impl ErrorLine {
    /// What is a link to the box, and what stands behind it: of a long text only the first sentence, because a link
    /// that is higher than the screen can never be seen whole.
    pub fn link_and_rest(&self) -> (&str, &str) {
        if self.text.chars().count() <= FITS_A_SCREEN {
            return (&self.text, "");
        }
        let ends = |(at, mark): &(usize, char)| {
            matches!(mark, '.' | '?') && self.text[at + 1..].starts_with(char::is_whitespace)
        };
        let end = self.text.char_indices().find(ends).map(|(at, _)| at + 1);
        self.text.split_at(end.unwrap_or(self.text.len()))
    }
}

/// A list of questions and answers: "check your answers", the facts of a report.
#[derive(Debug, Clone, Default)]
pub struct SummaryList {
    /// The lines, in order.
    pub rows: Vec<SummaryRow>,
}

impl SummaryList {
    /// Does any line have a link? Then those without one keep its place free.
    pub fn any_actions(&self) -> bool {
        self.rows.iter().any(|row| !row.actions.is_empty())
    }
}

/// One line of a [`SummaryList`].
#[derive(Debug, Clone, Default)]
pub struct SummaryRow {
    /// What was asked.
    pub key: String,
    /// Address of the picture at its left (Easy Read).
    pub picture: Option<String>,
    /// The answer; more than one line becomes paragraphs.
    pub lines: Vec<String>,
    /// "Change" and the like.
    pub actions: Vec<RowAction>,
}

/// A link that acts on one line.
#[derive(Debug, Clone, Default)]
pub struct RowAction {
    /// What a mistake in the list at the top leads to; empty when nothing does.
    pub id: String,
    /// Where it leads.
    pub href: String,
    /// "Change".
    pub label: String,
    /// What it changes, for those who hear links out of context: "when it happened".
    pub hidden: String,
}

/// A link with its words.
#[derive(Debug, Clone, Default)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
}

impl Link {
    /// The link `label` to `href`.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            label: label.into(),
        }
    }
}

/// A notice at the top of a page.
#[derive(Debug, Clone, Default)]
pub struct Banner {
    /// "Important", "Done".
    pub title: String,
    /// One sentence.
    pub text: String,
    /// Is it the answer to what was just done? Then it takes the focus.
    pub success: bool,
}

/// A table of words and figures.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// What the table shows; also the name of its scrolling region.
    pub caption: String,
    /// Extra class of the caption, such as `govuk-table__caption--m`.
    pub caption_class: &'static str,
    /// The columns.
    pub head: Vec<Cell>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// Does the first cell of a row name the row?
    pub row_headers: bool,
}

/// One cell of a [`Table`].
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// Is it a figure, set to the right?
    pub numeric: bool,
    /// Where it leads, if it is a link.
    pub href: Option<String>,
}

impl Cell {
    /// A cell of words.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// A cell with a figure.
    pub fn number(text: impl Into<String>) -> Self {
        Self {
            numeric: true,
            ..Self::text(text)
        }
    }

    /// A cell that leads somewhere.
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            href: Some(href.into()),
            ..Self::text(text)
        }
    }
}

/// Something that happened to a report, for the desk's timeline.
#[derive(Debug, Clone, Default)]
pub struct Happening {
    /// "Message sent".
    pub title: String,
    /// Who did it, if someone did.
    pub by: Option<String>,
    /// When, for machines: RFC 3339.
    pub at: String,
    /// When, in words.
    pub at_words: String,
    /// A sentence or two; may be empty.
    pub text: String,
}

/// One page of a part of the desk.
#[derive(Debug, Clone, Default)]
pub struct NavItem {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
    /// Is it the page being looked at?
    pub current: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_mistake_only_the_first_sentence_is_a_link() {
        let rest = " Look at each of them.".repeat(6);
        for (text, link) in [
            (
                "Type 6 words. Then go on.".to_owned(),
                "Type 6 words. Then go on.",
            ),
            (format!("Call 9.30 to 5?{rest}"), "Call 9.30 to 5?"),
            (format!("Type them.\n{rest}"), "Type them."),
            ("word ".repeat(40), &"word ".repeat(40)),
        ] {
            let line = ErrorLine {
                text: text.clone(),
                target: None,
            };

            let (first, rest) = line.link_and_rest();

            assert_eq!((first, [first, rest].concat()), (link, text));
        }
    }
}
