//! The 2,048 words that codes, passphrases and fingerprints are made of.
//!
//! The list is frozen: codes on people's paper are positions in it. It holds nothing that could
//! upset a person who reads it on a bad day, and no two words that one slip of the pen confuses.

use std::sync::LazyLock;

const LIST: &str = include_str!("../../data/words-en.txt");

static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| LIST.lines().collect());

/// The word at a position, counted from 0 to 2,047.
///
/// # Panics
/// Above 2,047.
pub fn at(position: usize) -> &'static str {
    WORDS[position]
}

/// The position of a word, written exactly as in the list.
pub fn position(word: &str) -> Option<usize> {
    WORDS.binary_search(&word).ok()
}

/// All list words that one slip away are the written one: a letter more, less, or other, or two
/// neighbours swapped.
pub fn one_slip_from(written: &str) -> Vec<&'static str> {
    let written: Vec<char> = written.chars().collect();
    let near = |word: &&&str| one_slip_apart(&written, &word.chars().collect::<Vec<_>>());
    WORDS.iter().filter(near).copied().collect()
}

/// Whether two different words have a Damerau-Levenshtein distance of exactly one.
fn one_slip_apart(left: &[char], right: &[char]) -> bool {
    let (short, long) = if left.len() <= right.len() {
        (left, right)
    } else {
        (right, left)
    };
    let Some(first) = short.iter().zip(long).position(|(a, b)| a != b) else {
        return long.len() == short.len() + 1;
    };
    match long.len() - short.len() {
        0 => {
            let swapped = short.len() > first + 1
                && short[first] == long[first + 1]
                && short[first + 1] == long[first]
                && short[first + 2..] == long[first + 2..];
            swapped || short[first + 1..] == long[first + 1..]
        }
        1 => short[first..] == long[first + 1..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::HEXLOWER;
    use sha2::{Digest, Sha256};

    /// Beginnings that no word of the list may have: crime, harm, death, illness, bodies,
    /// disability, drink and drugs, sex, religion, fear and shame.
    const NOT_HERE: &[&str] = &[
        "abus", "afraid", "attack", "assault", "alcohol", "angel", "anger", "angry", "alone",
        "beer", "bible", "blind", "blood", "body", "bone", "breast", "bruis", "bull", "burn",
        "cancer", "church", "coffin", "corpse", "cripp", "crim", "crash", "cry", "cut", "dead",
        "deaf", "death", "demon", "devil", "die", "diet", "dirt", "disab", "diseas", "drown",
        "drug", "drunk", "dumb", "evil", "fat", "fear", "fright", "ghost", "god", "grave", "grief",
        "groin", "guilt", "gun", "harass", "harm", "hate", "heaven", "hell", "hit", "holy", "horr",
        "hostil", "hung", "hunt", "hurt", "idiot", "ill", "injur", "insan", "insult", "jail",
        "jesus", "kill", "knife", "lame", "lonely", "lust", "mad", "mental", "mosque", "mourn",
        "murder", "naked", "nazi", "nude", "pain", "panic", "pill", "poison", "police", "pray",
        "prison", "psych", "punish", "rage", "rape", "religi", "scar", "scream", "sex", "shame",
        "shoot", "shot", "sick", "sin", "slave", "slut", "smash", "spit", "stab", "stalk", "starv",
        "steal", "stink", "strangle", "stupid", "suicid", "surg", "terror", "thief", "threat",
        "thug", "tomb", "tortur", "trauma", "ugly", "urine", "vandal", "vermin", "victim",
        "violen", "vodka", "vomit", "war", "weak", "weapon", "whip", "whisk", "wine", "witch",
        "wound",
    ];
    /// Words that only look like one of the beginnings above.
    const HARMLESS: &[&str] = &[
        "crystal", "harmony", "scarf", "sincere", "singer", "singing", "singular", "stable",
    ];

    #[test]
    fn the_list_never_changes() {
        assert_eq!(
            HEXLOWER.encode(&Sha256::digest(LIST)),
            "1924f3cbe26e0b9332db9a7e4588b3f775f997f7f5a6d4f2217620eaebc8a12a"
        );
    }

    #[test]
    fn there_are_2048_words_in_order_of_three_to_eight_plain_letters() {
        assert_eq!(WORDS.len(), 2048);
        assert!(WORDS.is_sorted_by(|a, b| a < b));
        for word in WORDS.iter() {
            assert!((3..=8).contains(&word.len()), "{word}");
            assert!(
                word.bytes().all(|letter| letter.is_ascii_lowercase()),
                "{word}"
            );
        }
    }

    #[test]
    fn no_word_is_one_slip_from_another() {
        let words: Vec<Vec<char>> = WORDS.iter().map(|word| word.chars().collect()).collect();

        for (number, left) in words.iter().enumerate() {
            for right in &words[number + 1..] {
                assert!(!one_slip_apart(left, right), "{left:?} {right:?}");
            }
        }
    }

    #[test]
    fn no_word_could_upset_a_person_on_a_bad_day() {
        for word in WORDS.iter().filter(|word| !HARMLESS.contains(word)) {
            for beginning in NOT_HERE {
                assert!(!word.starts_with(beginning), "{word}");
            }
        }
    }

    #[test]
    fn a_slip_is_a_letter_more_less_other_or_two_swapped() {
        let cases = [
            ("river", "rivers", true),
            ("river", "iver", true),
            ("river", "rover", true),
            ("river", "rievr", true),
            ("river", "rvier", true),
            ("river", "rveir", false),
            ("river", "irver", true),
            ("river", "rivre", true),
            ("river", "river", false),
            ("river", "rover s", false),
            ("ab", "ba", true),
            ("ab", "cd", false),
        ];

        for (left, right, near) in cases {
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            assert_eq!(
                one_slip_apart(&letters(left), &letters(right)),
                near,
                "{left} {right}"
            );
            assert_eq!(
                one_slip_apart(&letters(right), &letters(left)),
                near,
                "{right} {left}"
            );
        }
    }
}
