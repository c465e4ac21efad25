//! What stands in the box for a message, where two windows may show the same page.
//!
//! A page that was drawn from what is kept, or that kept it last, may put other words in its place. Any other page only
//! adds to it: nothing is lost to what an older window still shows.

use crate::domain::text::Private;
use crate::vault::token::PageMark;
use serde::{Deserialize, Serialize};

/// Which page kept the words last. Sealed with them.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub(super) struct Typing {
    /// How often they changed.
    pub changes: u32,
    /// The drawing of the page that changed them last, and how many bytes of other pages stand before its own.
    by: Option<(u64, usize)>,
}

impl Typing {
    /// How much of what is kept stays before the words of a page; nothing when the page knows nothing of it.
    fn stays(&self, mark: Option<&PageMark>) -> Option<usize> {
        let mark = mark?;
        match self.by {
            Some((drawing, before)) if drawing == mark.drawing => Some(before),
            _ => (mark.changes == self.changes).then_some(0),
        }
    }

    /// Keeps the words of a page.
    pub fn keep(&mut self, kept: &mut Private, words: &Private, mark: Option<&PageMark>) {
        let (held, new) = (kept.expose(), words.expose());
        let before = match self.stays(mark) {
            Some(before) => before,
            None if held.contains(new.trim()) => return,
            None if new.contains(held.trim()) => 0,
            None => held.len(),
        };
        let now = match held.get(..before).unwrap_or(held) {
            "" => words.clone(),
            others if words.is_blank() => Private::from(others),
            others => Private::new(format!("{others}\n\n{new}")),
        };
        self.put(kept, now, mark.map(|mark| (mark.drawing, before)));
    }

    /// The words of a page were sent: what is kept of other pages stays.
    pub fn sent(&mut self, kept: &mut Private, words: &Private, mark: Option<&PageMark>) {
        let held = kept.expose();
        let others = match self.stays(mark) {
            Some(before) => held.get(..before).unwrap_or(held),
            None if words.expose().contains(held.trim()) => "",
            None => held,
        };
        let now = Private::from(others);
        self.put(kept, now, None);
    }

    fn put(&mut self, kept: &mut Private, now: Private, by: Option<(u64, usize)>) {
        if now != *kept {
            self.changes = self.changes.saturating_add(1);
            self.by = by;
            *kept = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::SystemRandom;

    #[derive(Default)]
    struct Kept(Typing, Private);

    impl Kept {
        fn drawn(&self) -> PageMark {
            PageMark::new(self.0.changes, &SystemRandom)
        }

        fn keep(&mut self, words: &str, mark: Option<&PageMark>) -> &str {
            self.0.keep(&mut self.1, &words.into(), mark);
            self.1.expose()
        }

        fn sent(&mut self, words: &str, mark: Option<&PageMark>) -> &str {
            self.0.sent(&mut self.1, &words.into(), mark);
            self.1.expose()
        }
    }

    #[test]
    fn a_page_changes_what_it_showed_or_kept_itself() {
        let mut kept = Kept::default();
        let page = kept.drawn();

        assert_eq!(kept.keep("one", Some(&page)), "one");
        assert_eq!(kept.keep("two", Some(&page)), "two");
        assert_eq!(kept.keep("", Some(&page)), "");
        kept.keep("three", Some(&page));
        let later = kept.drawn();
        assert_eq!(kept.keep("four", Some(&later)), "four");
    }

    #[test]
    fn an_older_page_adds_its_words_and_takes_none_away() {
        let mut kept = Kept::default();
        let (old, new) = (kept.drawn(), kept.drawn());
        kept.keep("the long words", Some(&new));

        assert_eq!(kept.keep("", Some(&old)), "the long words");
        assert_eq!(kept.keep("long", Some(&old)), "the long words");
        assert_eq!(kept.keep("oth", Some(&old)), "the long words\n\noth");
        assert_eq!(kept.keep("other", Some(&old)), "the long words\n\nother");
        assert_eq!(kept.keep("", Some(&old)), "the long words");
        assert_eq!(kept.keep("without", None), "the long words\n\nwithout");
    }

    #[test]
    fn what_another_page_keeps_stays_when_a_message_is_sent() {
        let mut kept = Kept::default();
        let (old, new) = (kept.drawn(), kept.drawn());
        kept.keep("longer", Some(&new));

        assert_eq!(kept.sent("other", Some(&old)), "longer");
        kept.keep("other", Some(&old));
        assert_eq!(kept.sent("other!", Some(&old)), "longer");
        assert_eq!(kept.sent("longer", None), "");
    }
}
