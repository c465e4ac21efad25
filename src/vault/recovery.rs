//! The recovery words: twelve words on paper that open an organisation when its people are gone.

use super::joined::{Key32, derive};
use super::keys::KeyPair;
use super::random::{self, Random};
use super::words;
use sha2::{Digest, Sha256};
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

const WORDS: usize = 12;
const CHECK_BITS: u32 = 4;

/// 128 random bits, and 4 check bits behind them: twelve words of eleven bits each.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryWords(Key16);

type Key16 = Zeroizing<[u8; 16]>;

/// What is wrong with the words as they were typed. Positions count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryMistake {
    /// Not twelve words.
    #[error("there are {given} words, and there should be 12")]
    Count {
        /// How many were typed.
        given: usize,
    },
    /// One word is not in the list.
    #[error("word {position} is not one of our words")]
    NotAWord {
        /// Which one.
        position: usize,
        /// List words it may be a slip of; may be empty.
        candidates: Vec<&'static str>,
    },
    /// Every word is in the list, but together they are not recovery words: one is another word,
    /// or two are swapped. Which one cannot be known. Four check bits notice 15 of 16 such slips.
    #[error(
        "every word is one of ours, but together they do not fit: check the order and each word"
    )]
    DoNotFit,
    /// The words fit together, but are not the ones just shown.
    #[error("word {position} is not the one that was shown")]
    NotTheShown {
        /// The first that differs.
        position: usize,
    },
}

impl RecoveryWords {
    /// Makes new words. They are shown once and never stored.
    pub fn generate(random: &dyn Random) -> Self {
        Self(Zeroizing::new(random::bytes(random)))
    }

    /// The twelve words, for the page and the two printed copies.
    pub fn words(&self) -> [&'static str; WORDS] {
        let number = u128::from_be_bytes(*self.0);
        std::array::from_fn(|index| words::at(self.eleven_bits(number, index)))
    }

    /// Reads words as a trustee types them from paper: any case, any spacing, with or without
    /// numbers in front.
    ///
    /// # Errors
    /// [`RecoveryMistake`] names the failing word where it can be known.
    pub fn parse(typed: &str) -> Result<Self, RecoveryMistake> {
        let typed = typed_words(typed);
        let mut positions = [0; WORDS];
        if typed.len() != WORDS {
            return Err(RecoveryMistake::Count { given: typed.len() });
        }
        for (index, word) in typed.iter().enumerate() {
            positions[index] = words::position(word).ok_or_else(|| RecoveryMistake::NotAWord {
                position: index + 1,
                candidates: words::one_slip_from(word),
            })?;
        }
        let read = Self::from_positions(&positions);
        positions.zeroize();
        read.ok_or(RecoveryMistake::DoNotFit)
    }

    /// Compares words typed back at set-up with the ones shown.
    ///
    /// # Errors
    /// [`RecoveryMistake`] names the first word that differs.
    pub fn check_typed_back(&self, typed: &str) -> Result<(), RecoveryMistake> {
        let typed = typed_words(typed);
        if typed.len() != WORDS {
            return Err(RecoveryMistake::Count { given: typed.len() });
        }
        let differs = |(shown, typed): (&&str, &Zeroizing<String>)| *shown != typed.as_str();
        match self.words().iter().zip(&typed).position(differs) {
            Some(index) => Err(RecoveryMistake::NotTheShown {
                position: index + 1,
            }),
            None => Ok(()),
        }
    }

    /// The recovery key pair. One charity may use the same words for its own keys and for its
    /// installation's archives, so nothing but the words goes in.
    pub fn key_pair(&self) -> KeyPair {
        let material: Key32 = derive(&[self.0.as_slice()], b"", &[b"plainsight/recovery/v1"]);
        KeyPair::from_material(&material)
    }

    fn check_bits(&self) -> u8 {
        Sha256::digest(self.0.as_slice())[0] >> (8 - CHECK_BITS)
    }

    /// The eleven bits of one word: 132 bits in all, the check bits last.
    fn eleven_bits(&self, number: u128, index: usize) -> usize {
        if index + 1 < WORDS {
            let shift = 128 - 11 * (index as u32 + 1);
            ((number >> shift) & 2047) as usize
        } else {
            let seven = (number & 0x7f) as usize;
            (seven << CHECK_BITS) | usize::from(self.check_bits())
        }
    }

    fn from_positions(positions: &[usize; WORDS]) -> Option<Self> {
        let (last, first) = positions.split_last()?;
        let mut number = 0u128;
        for position in first {
            number = (number << 11) | *position as u128;
        }
        number = (number << 7) | (*last >> CHECK_BITS) as u128;
        let read = Self(Zeroizing::new(number.to_be_bytes()));
        (usize::from(read.check_bits()) == last & 0x0f).then_some(read)
    }
}

fn typed_words(typed: &str) -> Vec<Zeroizing<String>> {
    let folded = Zeroizing::new(typed.nfkc().collect::<String>().to_lowercase());
    folded
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(|word| Zeroizing::new(word.to_owned()))
        .collect()
}

impl fmt::Debug for RecoveryWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryWords(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::SystemRandom;
    use crate::vault::random::SeededRandom;

    #[test]
    fn words_read_from_paper_open_the_same_key() {
        for seed in 0..200 {
            let made = RecoveryWords::generate(&SeededRandom::new(seed));
            let numbered: Vec<_> = made
                .words()
                .iter()
                .enumerate()
                .map(|(n, w)| format!("{}. {}", n + 1, w.to_uppercase()))
                .collect();

            let read = RecoveryWords::parse(&numbered.join("\n")).unwrap();

            assert_eq!(read.key_pair().public, made.key_pair().public);
        }
    }

    #[test]
    fn a_word_that_is_not_in_the_list_is_named_with_what_it_may_be() {
        let made = RecoveryWords::generate(&SeededRandom::new(1));
        let mut typed: Vec<String> = made.words().iter().map(|word| (*word).to_owned()).collect();
        typed[6].push('q');

        let mistake = RecoveryWords::parse(&typed.join(" ")).unwrap_err();

        let RecoveryMistake::NotAWord {
            position,
            candidates,
        } = mistake
        else {
            panic!("{mistake:?}");
        };
        assert_eq!(position, 7);
        assert!(candidates.contains(&made.words()[6]));
    }

    #[test]
    fn a_missing_word_is_said_by_count() {
        let made = RecoveryWords::generate(&SeededRandom::new(1));

        let mistake = RecoveryWords::parse(&made.words()[..11].join(" "));

        assert_eq!(mistake, Err(RecoveryMistake::Count { given: 11 }));
    }

    #[test]
    fn two_swapped_words_are_noticed_about_fifteen_times_in_sixteen() {
        let mut noticed = 0;
        let tries = 4000;

        for _ in 0..tries {
            let mut words = RecoveryWords::generate(&SystemRandom).words();
            words.swap(3, 8);
            noticed += u32::from(RecoveryWords::parse(&words.join(" ")).is_err());
        }

        let share = f64::from(noticed) / f64::from(tries);
        assert!((0.91..0.965).contains(&share), "{share}");
    }

    #[test]
    fn typing_back_names_the_first_word_that_differs_even_when_check_bits_cannot() {
        let made = RecoveryWords::generate(&SeededRandom::new(1));
        let mut swapped = made.words();
        swapped.swap(3, 8);

        assert_eq!(made.check_typed_back(&made.words().join("  ")), Ok(()));
        assert_eq!(
            made.check_typed_back(&swapped.join(" ")),
            Err(RecoveryMistake::NotTheShown { position: 4 })
        );
    }
}
