//! The return code: 66 random bits that let a person come back to their report.
//!
//! Six words, or the same number as twenty digits. Nothing stored gives the code back; wrong and
//! right codes take the same way and the same time.

use super::VaultError;
use super::joined::{Key32, derive, mac};
use super::kdf::KdfParameters;
use super::random::{self, Random};
use super::secret::Pepper;
use super::words;
use super::wrap::WrapSecret;
use crate::domain::ids::OrganisationId;
use std::fmt;
use unicode_normalization::UnicodeNormalization;

const WORDS: usize = 6;
const DIGITS: usize = 20;
const BITS: u32 = 66;

/// A code as it was made or typed.
///
/// Twenty digits can be a number no code has (2^66 or more); it is carried through all the same
/// work as any wrong code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ReturnCode(u128);

/// Why what was typed cannot be a code. Positions count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodeMistake {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// Words, but not six of them.
    #[error("{given} words instead of 6")]
    WordCount {
        /// How many were typed.
        given: usize,
    },
    /// Digits, but not twenty of them.
    #[error("{given} digits instead of 20")]
    DigitCount {
        /// How many were typed.
        given: usize,
    },
    /// A word that is not in the list, and not one slip from exactly one list word.
    #[error("word {position} is not one of our words")]
    NotAWord {
        /// Which one.
        position: usize,
        /// The list words it may be; empty if none is near.
        candidates: Vec<&'static str>,
    },
}

impl ReturnCode {
    /// Makes a new code.
    pub fn generate(random: &dyn Random) -> Self {
        let drawn = u128::from_be_bytes(random::bytes(random));
        Self(drawn >> (128 - BITS))
    }

    /// The six words.
    ///
    /// A code that was typed as digits and is no real code gives the words of its lowest 66 bits.
    pub fn words(&self) -> [&'static str; WORDS] {
        std::array::from_fn(|index| {
            let shift = BITS - 11 * (index as u32 + 1);
            words::at(((self.0 >> shift) & 2047) as usize)
        })
    }

    /// The twenty digits, in five groups of four.
    pub fn digits(&self) -> String {
        let digits = format!("{:0DIGITS$}", self.0);
        let groups: Vec<&str> = (0..DIGITS)
            .step_by(4)
            .map(|at| &digits[at..at + 4])
            .collect();
        groups.join(" ")
    }

    /// Reads a code as people type it: words in any case, with spaces, hyphens, commas or line
    /// ends between; or digits with or without spaces. A word one slip from exactly one list word
    /// is taken as that word.
    ///
    /// # Errors
    /// [`CodeMistake`] says which word to look at again. It depends only on what was typed, never
    /// on which codes exist.
    pub fn parse(typed: &str) -> Result<Self, CodeMistake> {
        let folded: String = typed.nfkc().collect::<String>().to_lowercase();
        let parts: Vec<&str> = folded
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|part| !part.is_empty())
            .collect();
        // "1. richly 2. music", "gizmo and swifter": what people put between the words is not one of them.
        let parts = match parts.iter().filter(|part| is_numeral(part)).count() {
            all if all == parts.len() => parts,
            _ => parts
                .into_iter()
                .filter(|part| !is_numeral(part) && !["and", "a", "ac"].contains(part))
                .collect(),
        };
        if parts.is_empty() {
            return Err(CodeMistake::Empty);
        }
        if parts.iter().all(|part| is_numeral(part)) {
            let digits: String = parts.concat().chars().filter_map(digit).collect();
            return Self::from_digits(&digits);
        }
        if parts.len() != WORDS {
            return Err(CodeMistake::WordCount { given: parts.len() });
        }
        let mut number = 0;
        for (index, part) in parts.iter().enumerate() {
            number = (number << 11) | nearest(part, index + 1)? as u128;
        }
        Ok(Self(number))
    }

    fn from_digits(digits: &str) -> Result<Self, CodeMistake> {
        let count = CodeMistake::DigitCount {
            given: digits.len(),
        };
        if digits.len() != DIGITS {
            return Err(count);
        }
        digits.parse().map(Self).map_err(|_| count)
    }

    /// The slow half: one Argon2id, the same for every code and every pepper version. Call it
    /// through the pool for codes.
    ///
    /// # Errors
    /// [`VaultError::UnusableParameters`] if the parameters are outside Argon2's bounds.
    pub fn stretch(
        &self,
        organisation_salt: &[u8; 16],
        parameters: KdfParameters,
    ) -> Result<StretchedCode, VaultError> {
        parameters
            .stretch(&self.0.to_be_bytes(), organisation_salt)
            .map(StretchedCode)
    }

    /// The number as bytes, for the collection code of a pack.
    pub(super) fn number(&self) -> [u8; 16] {
        self.0.to_be_bytes()
    }
}

fn is_numeral(part: &str) -> bool {
    part.chars().all(|letter| digit(letter).is_some())
}

/// A digit as ASCII has it, from the keyboards that people in the UK have: ASCII, Arabic, Persian and Urdu, Devanagari,
/// Bengali, Gurmukhi and Gujarati.
fn digit(letter: char) -> Option<char> {
    const ZEROS: [u32; 7] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6];
    let value = ZEROS
        .iter()
        .find_map(|zero| u32::from(letter).checked_sub(*zero).filter(|it| *it < 10))?;
    char::from_digit(value, 10)
}

fn nearest(part: &str, position: usize) -> Result<usize, CodeMistake> {
    if let Some(found) = words::position(part) {
        return Ok(found);
    }
    let candidates = words::one_slip_from(part);
    let only = match candidates.as_slice() {
        [only] => words::position(only),
        _ => None,
    };
    only.ok_or(CodeMistake::NotAWord {
        position,
        candidates,
    })
}

impl fmt::Debug for ReturnCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReturnCode(..)")
    }
}

/// A code after Argon2id: the `x` of the specification.
#[derive(Clone)]
pub struct StretchedCode(Key32);

/// What a row is found by.
pub type CodeId = [u8; 32];

impl StretchedCode {
    /// The id under one pepper version, to store or to look up within the organisation.
    pub fn id(&self, pepper: &Pepper, organisation: OrganisationId) -> CodeId {
        let fields: [&[u8]; 3] = [b"id", organisation.0.as_bytes(), self.0.as_slice()];
        mac(pepper.key(), &fields)
    }

    /// The ids under every live pepper version, newest first as given; all are probed in one query.
    pub fn ids(&self, peppers: &[Pepper], organisation: OrganisationId) -> Vec<(u16, CodeId)> {
        let id = |pepper: &Pepper| (pepper.version(), self.id(pepper, organisation));
        peppers.iter().map(id).collect()
    }

    /// The key that wraps the thread's key (or a draft's): the `k` of the specification.
    pub fn wrap_secret(&self, pepper: &Pepper, row_salt: &[u8; 16]) -> WrapSecret {
        WrapSecret::from_key(derive(
            &[self.0.as_slice(), pepper.key().as_slice()],
            row_salt,
            &[b"plainsight/return-code/v1", b"thread"],
        ))
    }

    /// The work of opening a wrap, for a code that found no row: the same derivations and one
    /// failing opening, so that time does not tell a wrong code from a right one.
    pub fn dummy_open(&self, pepper: &Pepper) {
        self.wrap_secret(pepper, &[0; 16]).dummy_unwrap();
    }
}

impl fmt::Debug for StretchedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StretchedCode(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::ServerSecret;
    use crate::vault::kdf::CHEAP;
    use crate::vault::random::SeededRandom;
    use proptest::prelude::*;
    use uuid::Uuid;

    const SALT: [u8; 16] = [1; 16];

    fn organisation() -> OrganisationId {
        OrganisationId(Uuid::from_u128(1))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn words_and_digits_are_two_spellings_of_one_code(seed: u64) {
            let made = ReturnCode::generate(&SeededRandom::new(seed));
            let words = made.words();

            for typed in [
                words.join(" "),
                words.join("-").to_uppercase(),
                format!("  {} ", words.join(" \u{2013} ")),
                words.join(",\n"),
                made.digits(),
                made.digits().replace(' ', ""),
                made.digits().replace(' ', "-"),
            ] {
                prop_assert_eq!(ReturnCode::parse(&typed), Ok(made), "{}", typed);
            }
        }

        #[test]
        fn a_code_with_one_letter_doubled_still_opens_or_is_asked_about(seed: u64, word in 0usize..6) {
            let made = ReturnCode::generate(&SeededRandom::new(seed));
            let mut typed: Vec<String> = made.words().iter().map(|word| (*word).to_owned()).collect();
            let last = typed[word].chars().last().unwrap();
            typed[word].push(last);

            match ReturnCode::parse(&typed.join(" ")) {
                Ok(read) => prop_assert_eq!(read, made),
                Err(CodeMistake::NotAWord { position, candidates }) => {
                    prop_assert_eq!(position, word + 1);
                    prop_assert!(candidates.len() > 1 && candidates.contains(&made.words()[word]));
                }
                Err(other) => prop_assert!(false, "{:?}", other),
            }
        }

        #[test]
        fn anything_typed_is_answered(typed in "\\PC{0,200}") {
            let _ = ReturnCode::parse(&typed);
        }
    }

    #[test]
    fn what_people_put_between_the_words_is_not_counted_as_one() {
        let code = ReturnCode(0x1234_5678_9abc_def0_u128);
        let words = code.words();

        let numbered: String = (1..)
            .zip(words)
            .map(|(at, word)| format!("{at}. {word} "))
            .collect();
        let joined = words.join(" and ");

        assert_eq!(ReturnCode::parse(&numbered), Ok(code));
        assert_eq!(ReturnCode::parse(&joined), Ok(code));
    }

    #[test]
    fn the_numbers_may_be_typed_in_the_digits_of_another_script() {
        let code = ReturnCode(0x1234_5678_9abc_def0_u128);
        let digits = code.digits();
        let eastern = digits.chars().map(|digit| match digit.to_digit(10) {
            Some(value) => char::from_u32(0x660 + value).unwrap(),
            None => digit,
        });

        assert_eq!(ReturnCode::parse(&eastern.collect::<String>()), Ok(code));
    }

    #[test]
    fn full_width_letters_and_digits_are_read() {
        let made = ReturnCode::generate(&SeededRandom::new(4));
        let wide: String = made
            .digits()
            .chars()
            .map(|c| match c.to_digit(10) {
                Some(digit) => char::from_u32(0xff10 + digit).unwrap(),
                None => '\u{3000}',
            })
            .collect();

        assert_eq!(ReturnCode::parse(&wide), Ok(made));
    }

    #[test]
    fn a_slip_that_fits_several_words_is_asked_about() {
        let several = words_with_a_shared_slip();
        let typed = format!("{} apple apple apple apple apple", several.0);

        let mistake = ReturnCode::parse(&typed).unwrap_err();

        assert_eq!(
            mistake,
            CodeMistake::NotAWord {
                position: 1,
                candidates: several.1
            }
        );
    }

    fn words_with_a_shared_slip() -> (String, Vec<&'static str>) {
        (0..2048)
            .flat_map(|number| {
                let word = words::at(number);
                (0..word.len()).flat_map(move |at| {
                    (b'a'..=b'z').map(move |letter| {
                        let mut changed = word.as_bytes().to_vec();
                        changed[at] = letter;
                        String::from_utf8(changed).unwrap()
                    })
                })
            })
            .filter(|written| words::position(written).is_none())
            .map(|written| (words::one_slip_from(&written), written))
            .find(|(near, _)| near.len() > 1)
            .map(|(near, written)| (written, near))
            .unwrap()
    }

    #[test]
    fn what_cannot_be_a_code_is_said_plainly() {
        let cases = [
            ("", CodeMistake::Empty),
            (" -- ", CodeMistake::Empty),
            ("apple apple", CodeMistake::WordCount { given: 2 }),
            ("1234", CodeMistake::DigitCount { given: 4 }),
            (
                "apple zzzzzz apple apple apple apple",
                CodeMistake::NotAWord {
                    position: 2,
                    candidates: vec![],
                },
            ),
        ];

        for (typed, mistake) in cases {
            assert_eq!(ReturnCode::parse(typed), Err(mistake), "{typed}");
        }
    }

    #[test]
    fn digits_above_every_code_go_the_same_way_and_find_nothing() {
        let pepper = ServerSecret::generate(&SeededRandom::new(1)).pepper(1);
        let above = ReturnCode::parse("9999 9999 9999 9999 9999").unwrap();
        let same_low_bits = ReturnCode(above.0 & ((1 << BITS) - 1));

        let id = |code: ReturnCode| {
            code.stretch(&SALT, CHEAP)
                .unwrap()
                .id(&pepper, organisation())
        };

        assert!(above.0 >= 1 << BITS);
        assert_ne!(id(above), id(same_low_bits));
    }

    #[test]
    fn an_id_belongs_to_one_organisation_salt_and_pepper() {
        let secret = ServerSecret::generate(&SeededRandom::new(1));
        let code = ReturnCode::generate(&SeededRandom::new(2));
        let stretched = code.stretch(&SALT, CHEAP).unwrap();
        let other = OrganisationId(Uuid::from_u128(2));

        let ids = [
            stretched.id(&secret.pepper(1), organisation()),
            stretched.id(&secret.pepper(2), organisation()),
            stretched.id(&secret.pepper(1), other),
            code.stretch(&[2; 16], CHEAP)
                .unwrap()
                .id(&secret.pepper(1), organisation()),
        ];

        for (index, id) in ids.iter().enumerate() {
            assert!(!ids[index + 1..].contains(id), "{index}");
        }
        let live = [secret.pepper(2), secret.pepper(1)];
        assert_eq!(
            stretched.ids(&live, organisation()),
            vec![(2, ids[1]), (1, ids[0])]
        );
    }

    #[test]
    fn the_thread_key_opens_with_the_code_and_the_rows_own_salt_only() {
        let pepper = ServerSecret::generate(&SeededRandom::new(1)).pepper(1);
        let stretch = |seed| {
            ReturnCode::generate(&SeededRandom::new(seed))
                .stretch(&SALT, CHEAP)
                .unwrap()
        };
        let right = stretch(2);

        let key = right.wrap_secret(&pepper, &[5; 16]);

        assert_eq!(key.key(), right.wrap_secret(&pepper, &[5; 16]).key());
        assert_ne!(key.key(), right.wrap_secret(&pepper, &[6; 16]).key());
        assert_ne!(key.key(), stretch(3).wrap_secret(&pepper, &[5; 16]).key());
        right.dummy_open(&pepper);
    }
}
