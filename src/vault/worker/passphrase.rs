//! What a worker may choose as a passphrase.

use crate::vault::random::{self, Random};
use crate::vault::words;
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;
use zxcvbn::{Score, zxcvbn};

/// A passphrase as typed, in one spelling of Unicode (NFKC), without white space at the ends.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

/// Why a passphrase cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseRefusal {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// Fewer than 15 characters.
    #[error("shorter than {} characters", Passphrase::MIN_CHARACTERS)]
    TooShort,
    /// More than 128 characters.
    #[error("longer than {} characters", Passphrase::MAX_CHARACTERS)]
    TooLong,
    /// Long enough, but among the first that somebody would try.
    #[error("easy to guess")]
    EasyToGuess,
}

impl Passphrase {
    /// The fewest characters of a chosen passphrase.
    pub const MIN_CHARACTERS: usize = 15;
    /// The most characters, so that nobody can keep the server busy with one.
    pub const MAX_CHARACTERS: usize = 128;

    /// Six random words (66 bits), to offer and show.
    pub fn offer(random: &dyn Random) -> Self {
        let words: [&str; 6] = std::array::from_fn(|_| {
            let number = u16::from_be_bytes(random::bytes(random));
            words::at(usize::from(number & 2047))
        });
        Self(Zeroizing::new(words.join(" ")))
    }

    /// Reads what somebody types to sign in.
    ///
    /// # Errors
    /// [`PassphraseRefusal::Empty`] and [`PassphraseRefusal::TooLong`] only: whether it is good is
    /// asked when it is chosen.
    pub fn typed(text: &str) -> Result<Self, PassphraseRefusal> {
        // Refused by its bytes first, so that a very long text is not even normalised.
        if text.len() > Self::MAX_CHARACTERS * 16 {
            return Err(PassphraseRefusal::TooLong);
        }
        let folded = Zeroizing::new(text.nfkc().collect::<String>());
        let kept = folded.trim();
        match kept.chars().count() {
            0 => Err(PassphraseRefusal::Empty),
            1..=Self::MAX_CHARACTERS => Ok(Self(Zeroizing::new(kept.to_owned()))),
            _ => Err(PassphraseRefusal::TooLong),
        }
    }

    /// Takes a passphrase that somebody chooses. `about` holds words somebody would guess first:
    /// the worker's name and address, the organisation's name.
    ///
    /// # Errors
    /// [`PassphraseRefusal`] says what to change.
    pub fn chosen(text: &str, about: &[&str]) -> Result<Self, PassphraseRefusal> {
        let phrase = Self::typed(text)?;
        if phrase.0.chars().count() < Self::MIN_CHARACTERS {
            return Err(PassphraseRefusal::TooShort);
        }
        let strong = zxcvbn(&phrase.0, about).score() >= Score::Four;
        (strong && phrase.is_more_than(about))
            .then_some(phrase)
            .ok_or(PassphraseRefusal::EasyToGuess)
    }

    /// Whether something is left when the words somebody would guess first are taken away. The
    /// strength meter alone lets two such words pass once they are joined by a space.
    fn is_more_than(&self, about: &[&str]) -> bool {
        let mut left = Zeroizing::new(self.0.to_lowercase());
        let guessed = about.iter().chain(&["plainsight"]);
        for word in guessed.flat_map(|text| text.split_whitespace()) {
            if word.chars().count() >= 3 {
                left = Zeroizing::new(left.replace(&word.to_lowercase(), ""));
            }
        }
        left.chars()
            .filter(|letter| letter.is_alphanumeric())
            .count()
            >= 8
    }

    /// The text, for the one page that shows an offered passphrase.
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::SystemRandom;

    #[test]
    fn an_offered_passphrase_may_be_chosen() {
        for _ in 0..50 {
            let offered = Passphrase::offer(&SystemRandom);

            assert_eq!(Passphrase::chosen(offered.expose(), &[]), Ok(offered));
        }
    }

    #[test]
    fn short_long_and_guessable_passphrases_are_refused() {
        let long = "x".repeat(129);
        let very_long = "x".repeat(1_000_000);
        let cases = [
            ("", PassphraseRefusal::Empty),
            ("   ", PassphraseRefusal::Empty),
            ("tr0ub4dor&3", PassphraseRefusal::TooShort),
            (long.as_str(), PassphraseRefusal::TooLong),
            (very_long.as_str(), PassphraseRefusal::TooLong),
            ("passwordpassword", PassphraseRefusal::EasyToGuess),
            ("aaaaaaaaaaaaaaaaaaaa", PassphraseRefusal::EasyToGuess),
            ("Riverside Voices", PassphraseRefusal::EasyToGuess),
            ("plainsight riverside 26", PassphraseRefusal::EasyToGuess),
        ];

        for (text, refusal) in cases {
            let chosen = Passphrase::chosen(text, &["riverside", "voices"]);
            assert_eq!(chosen, Err(refusal), "{}", &text[..text.len().min(30)]);
        }
    }

    #[test]
    fn one_passphrase_typed_on_two_keyboards_is_the_same() {
        let composed = Passphrase::typed("caf\u{e9} by the long river");
        let combining = Passphrase::typed(" cafe\u{301} by the long river ");

        assert_eq!(composed, combining);
    }
}
