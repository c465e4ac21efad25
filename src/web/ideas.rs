//! What a page says, idea by idea.
//!
//! In standard English and Welsh an idea is a paragraph or a point of a list. In Easy Read each line of a
//! sentence is one idea, with a picture at its left. Templates show both through the macros of
//! `templates/components/ideas.html`, so that no page is written twice.

use crate::web::dial::{self, Run};

/// One idea.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Idea {
    /// What it says.
    pub text: String,
    /// Address of the picture at its left.
    pub picture: Option<String>,
    /// The same in English, beside a translation that nobody has approved yet.
    pub beside: Option<String>,
}

impl Idea {
    /// What it says, in pieces: numbers to be pressed, and what stands between them.
    pub fn runs(&self) -> Vec<Run<'_>> {
        dial::runs(&self.text)
    }
}

/// Ideas in the order in which they are read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ideas(Vec<Idea>);

impl Ideas {
    /// The lines of a sentence, each with its picture; lines beyond the pictures have none.
    pub fn of_lines(said: &str, pictures: impl IntoIterator<Item = Option<String>>) -> Self {
        let mut pictures = pictures.into_iter();
        said.lines()
            .map(|line| Idea {
                text: line.to_owned(),
                picture: pictures.next().flatten(),
                beside: None,
            })
            .collect()
    }

    /// Puts the English words under each line; all of them under the last, when the lines are not as many.
    pub fn with_beside(mut self, english: Option<String>) -> Self {
        let Some(english) = english else {
            return self;
        };
        if english.lines().count() == self.0.len() {
            for (idea, line) in self.0.iter_mut().zip(english.lines()) {
                idea.beside = Some(line.to_owned());
            }
        } else if let Some(last) = self.0.last_mut() {
            last.beside = Some(english);
        }
        self
    }

    /// All of it as one idea: the lines joined, with the first picture. For headings and labels.
    pub fn joined(self) -> Idea {
        let text: Vec<&str> = self.0.iter().map(|idea| idea.text.as_str()).collect();
        let beside: Vec<&str> = self
            .0
            .iter()
            .filter_map(|idea| idea.beside.as_deref())
            .collect();
        Idea {
            text: text.join(" "),
            picture: self.0.iter().find_map(|idea| idea.picture.clone()),
            beside: (!beside.is_empty()).then(|| beside.join(" ")),
        }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether any of them has a picture.
    pub fn any_picture(&self) -> bool {
        self.0.iter().any(|idea| idea.picture.is_some())
    }

    /// The ideas in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Idea> {
        self.0.iter()
    }
}

impl FromIterator<Idea> for Ideas {
    fn from_iter<I: IntoIterator<Item = Idea>>(ideas: I) -> Self {
        Self(ideas.into_iter().collect())
    }
}

impl FromIterator<Ideas> for Ideas {
    fn from_iter<I: IntoIterator<Item = Ideas>>(sentences: I) -> Self {
        Self(sentences.into_iter().flat_map(|ideas| ideas.0).collect())
    }
}

impl Extend<Ideas> for Ideas {
    fn extend<I: IntoIterator<Item = Ideas>>(&mut self, sentences: I) {
        self.0
            .extend(sentences.into_iter().flat_map(|ideas| ideas.0));
    }
}

impl IntoIterator for Ideas {
    type Item = Idea;
    type IntoIter = std::vec::IntoIter<Idea>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Ideas {
    type Item = &'a Idea;
    type IntoIter = std::slice::Iter<'a, Idea>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_an_idea_with_its_own_picture() {
        let pictures = [Some("/a".to_owned()), None];

        let ideas = Ideas::of_lines("You can say no.\nYou can stop.\nWe wait.", pictures);

        let shown: Vec<_> = ideas
            .iter()
            .map(|idea| (idea.text.as_str(), idea.picture.as_deref()))
            .collect();
        assert_eq!(
            shown,
            [
                ("You can say no.", Some("/a")),
                ("You can stop.", None),
                ("We wait.", None)
            ]
        );
        assert!(ideas.any_picture());
    }

    #[test]
    fn each_line_has_its_own_english_beside_it() {
        let english = || Some("Call 999.\nText 999.".to_owned());

        let same =
            Ideas::of_lines("Ffoniwch 999.\nAnfonwch neges i 999.", []).with_beside(english());
        let other =
            Ideas::of_lines("Ffoniwch neu anfonwch neges i 999.", []).with_beside(english());

        let beside: Vec<_> = same.iter().map(|idea| idea.beside.as_deref()).collect();
        assert_eq!(beside, [Some("Call 999."), Some("Text 999.")]);
        assert_eq!(other.joined().beside, english());
    }

    #[test]
    fn a_heading_is_one_idea_however_many_lines_it_has() {
        let ideas = Ideas::of_lines(
            "What happened?\nTick all that is true.",
            [None, Some("/b".to_owned())],
        );

        let heading = ideas.joined();

        assert_eq!(heading.text, "What happened? Tick all that is true.");
        assert_eq!(heading.picture.as_deref(), Some("/b"));
    }
}
