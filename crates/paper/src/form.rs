//! The form on paper, as data.

use crate::world::{World, pdf};
use crate::{PaperError, Typeface};
use serde::Serialize;
use std::collections::BTreeMap;

/// A form to be printed and filled in by hand.
#[derive(Debug, Clone, Serialize)]
pub struct Form {
    /// Its heading, and the title of the document.
    pub title: String,
    /// Who gives it out.
    pub author: String,
    /// The day its layout was last changed: year, month, day. PDF/A asks for a date, and the day of printing would make
    /// two equal forms differ.
    pub dated: (i32, u8, u8),
    /// Language of its words: `en` or `cy`.
    pub lang: String,
    /// Size of the words in points: 12 and more; 18 is large print.
    pub size: f64,
    /// What is to be read before anything is written.
    pub intro: Vec<Line>,
    /// The questions, in the order in which they are asked.
    pub sections: Vec<Section>,
    /// What to do with the form when it is filled in.
    pub outro: Section,
    /// Foot of each page, before its number.
    pub foot: String,
    /// Pictures by the names that lines, questions and choices give, as SVG.
    #[serde(skip)]
    pub pictures: BTreeMap<String, Vec<u8>>,
}

/// One idea, with the picture at its left.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// Name of its picture.
    pub picture: Option<String>,
}

/// Questions that belong together.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Section {
    /// Its heading.
    pub heading: Line,
    /// What is to be read first.
    pub notes: Vec<Line>,
    /// Its questions.
    pub questions: Vec<Question>,
    /// Whether it begins on a sheet of its own, so that names can be kept apart from the story.
    pub own_sheet: bool,
}

/// One question.
#[derive(Debug, Clone, Serialize)]
pub struct Question {
    /// Its number: the same on the worker's screen.
    pub number: usize,
    /// The question.
    pub words: Line,
    /// One sentence of help.
    pub hint: Option<String>,
    /// Answers to tick, in groups.
    pub groups: Vec<Group>,
    /// Room to write.
    pub room: Room,
}

/// Answers to tick under one heading, or under none.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Group {
    /// The heading.
    pub heading: Option<String>,
    /// The answers.
    pub choices: Vec<Choice>,
}

/// One answer to tick.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Choice {
    /// What it says, with its picture.
    pub words: Line,
    /// What it leads to.
    pub hint: Option<String>,
}

/// Room to write by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Room {
    /// None: the answer is ticked.
    None,
    /// One line.
    Line,
    /// Some lines.
    Lines,
    /// Most of a page.
    Page,
}

impl Form {
    /// The form as a tagged PDF (PDF/UA-1 and PDF/A-2a, as far as the generator checks).
    ///
    /// # Errors
    /// [`PaperError`].
    pub fn pdf(&self, typefaces: &[Typeface]) -> Result<Vec<u8>, PaperError> {
        let mut files: BTreeMap<String, Vec<u8>> = self
            .pictures
            .iter()
            .map(|(name, svg)| (format!("{name}.svg"), svg.clone()))
            .collect();
        files.insert("form.json".to_owned(), serde_json::to_vec(self)?);
        let world = World::new(include_str!("form.typ"), files, typefaces)?;
        pdf(&world, &self.title)
    }
}
