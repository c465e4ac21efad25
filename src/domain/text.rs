//! Text that somebody told us in confidence.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Words of a person: a story, a name, an address, a message.
///
/// It has no `Display`, and `Debug` prints only its length, so that it cannot reach a log or an
/// error message by accident. The one way out is [`Private::expose`], which is easy to search for.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Private(String);

impl Private {
    /// Takes the words as they were typed.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// The words themselves, for sealing or for a page that may show them.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether nothing but white space was written.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// Number of characters (Unicode scalar values), as a person would count them.
    pub fn characters(&self) -> usize {
        self.0.chars().count()
    }

    /// Number of words, for "you wrote N words".
    pub fn words(&self) -> usize {
        self.0.split_whitespace().count()
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[private, {} characters]", self.characters())
    }
}

impl From<String> for Private {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl From<&str> for Private {
    fn from(words: &str) -> Self {
        Self(words.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_words_do_not_show_in_debug_output() {
        let shown = format!("{:?}", Private::from("canary"));

        assert_eq!(shown, "[private, 6 characters]");
    }
}
