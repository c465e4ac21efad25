//! Which answers of a draft changed when, so that an old window does not undo what a newer one wrote.

use crate::domain::answers::Answers;
use crate::domain::questions::CATALOGUE;
use crate::vault::token::PageMark;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The changes of a draft's answers, counted. Sealed with the answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    count: u32,
    /// The last change of each answer.
    last: BTreeMap<String, Change>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Change {
    number: u32,
    /// The drawing of the page that made it; nothing when no page did.
    by: Option<u64>,
}

impl Changes {
    /// How many there were.
    pub fn count(&self) -> u32 {
        self.count
    }

    /// Writes down which answers are others than before.
    pub fn note(&mut self, before: &Answers, after: &Answers, by: Option<&PageMark>) {
        let changed: Vec<_> = CATALOGUE
            .iter()
            .map(|question| question.id)
            .filter(|id| before.get(id) != after.get(id))
            .collect();
        if changed.is_empty() {
            return;
        }
        self.count = self.count.saturating_add(1);
        let change = Change {
            number: self.count,
            by: by.map(|mark| mark.drawing),
        };
        self.last
            .extend(changed.into_iter().map(|id| (id.to_owned(), change)));
    }

    /// Whether an answer changed since a page was drawn. What the page itself changed (it saves when it goes out of
    /// sight, and a reader can come back to it) is nothing new to who reads it.
    pub fn is_newer(&self, question: &str, than: &PageMark) -> bool {
        self.last
            .get(question)
            .is_some_and(|last| last.number > than.changes && last.by != Some(than.drawing))
    }

    /// Whether anything at all changed since a page was drawn.
    pub fn any_newer(&self, than: &PageMark) -> bool {
        self.count > than.changes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::SystemRandom;

    fn told(words: &str) -> Answers {
        let mut answers = Answers::new();
        answers.set_text("account", words);
        answers
    }

    fn drawn(changes: &Changes) -> PageMark {
        PageMark::new(changes.count(), &SystemRandom)
    }

    #[test]
    fn what_another_window_changed_is_newer_and_what_this_one_changed_is_not() {
        let mut changes = Changes::default();
        let (here, there) = (drawn(&changes), drawn(&changes));

        changes.note(&told("one"), &told("two"), Some(&there));

        assert!(changes.is_newer("account", &here));
        assert!(!changes.is_newer("account", &there));
        assert!(!changes.is_newer("name", &here));
        assert!(!changes.is_newer("account", &drawn(&changes)));
        assert!(changes.any_newer(&here) && !changes.any_newer(&drawn(&changes)));
    }

    #[test]
    fn the_last_of_two_windows_that_changed_an_answer_counts() {
        let mut changes = Changes::default();
        let (here, there) = (drawn(&changes), drawn(&changes));

        changes.note(&told("one"), &told("two"), Some(&here));
        changes.note(&told("two"), &told("three"), Some(&there));

        assert!(changes.is_newer("account", &here));
        assert!(!changes.is_newer("account", &there));
    }

    #[test]
    fn saving_the_same_again_is_no_change() {
        let mut changes = Changes::default();
        let here = drawn(&changes);

        changes.note(&told("one"), &told("one"), None);

        assert!(!changes.any_newer(&here));
        assert_eq!(changes, Changes::default());
    }
}
