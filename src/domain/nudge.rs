//! The words of a safe nudge: a mail that says nothing to whoever else reads it.

use super::text::Private;

/// The longest subject, in characters.
pub const SUBJECT: usize = 60;
/// The longest text, in characters.
pub const BODY: usize = 300;

/// Numbers of the dull sentences that are offered; their words are `nudge-subject-<n>` and `nudge-body-<n>`.
pub const OFFERED: [&str; 4] = ["1", "2", "3", "4"];

/// Parts of words that would tell what the mail is about, in the languages of the pages.
const TELLING: &[&str] = &[
    "hate",
    "crime",
    "police",
    "report",
    "abus",
    "disab",
    "harass",
    "victim",
    "incident",
    "assault",
    "attack",
    "bully",
    "safeguard",
    "casineb",
    "trosedd",
    "heddlu",
    "anabl",
    "dioddef",
];

crate::codes! {
    /// What is wrong with the words of a nudge; its sentence is `nudge-error-<code>`.
    Unfit {
        /// Nothing is written.
        Empty = "empty",
        /// Too much is written.
        TooLong = "too_long",
        /// It holds an address of the web or of mail, which would lead somewhere.
        Link = "link",
        /// It holds a word that would tell what it is about.
        Telling = "telling",
        /// Letters that cannot be read, or a subject of several lines.
        Unreadable = "unreadable",
    }
}

/// Checks a subject or a text. `names` are the organisation's and the service's own, which tell as much.
///
/// # Errors
/// The first thing that is wrong.
pub fn check(words: &Private, longest: usize, names: &[&str]) -> Result<(), Unfit> {
    let text = words.expose().trim();
    if text.is_empty() {
        return Err(Unfit::Empty);
    }
    if words.characters() > longest {
        return Err(Unfit::TooLong);
    }
    let line = longest == SUBJECT;
    let unreadable = |letter: char| match letter {
        '\n' | '\r' => line,
        letter => letter.is_control() || letter == char::REPLACEMENT_CHARACTER,
    };
    if text.contains(unreadable) {
        return Err(Unfit::Unreadable);
    }
    if text.split_whitespace().any(leads_somewhere) {
        return Err(Unfit::Link);
    }
    let low = text.to_lowercase();
    let names = names.iter().map(|name| name.trim().to_lowercase());
    let tells = TELLING.iter().any(|part| low.contains(part))
        || names
            .filter(|name| !name.is_empty())
            .any(|name| low.contains(&name));
    match tells {
        true => Err(Unfit::Telling),
        false => Ok(()),
    }
}

/// Whether a mail program would make a link of it.
fn leads_somewhere(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let last = word.rsplit('.').next().unwrap_or_default();
    let has_ending = word.contains('.')
        && !word.contains("..")
        && last.len() >= 2
        && last.chars().all(|letter| letter.is_ascii_alphabetic());
    word.contains('@') || word.contains("://") || word.starts_with("www.") || has_ending
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(text: &str) -> Result<(), Unfit> {
        check(&Private::from(text), SUBJECT, &["Open Door", "Speak Up"])
    }

    #[test]
    fn a_nudge_says_something_dull() {
        for dull in [
            "Your book is ready",
            "See you on Thursday at 4.30",
            "About the recipe, e.g. the soup.",
        ] {
            assert_eq!(checked(dull), Ok(()), "{dull}");
        }
    }

    #[test]
    fn a_nudge_leads_nowhere() {
        for link in [
            "Look at https://x.example",
            "www.example",
            "go to plainsight.org",
            "(example.co.uk)",
            "mail me@example.org",
        ] {
            assert_eq!(checked(link), Err(Unfit::Link), "{link}");
        }
    }

    #[test]
    fn a_nudge_does_not_tell_what_it_is_about() {
        for telling in [
            "About the POLICE",
            "your report",
            "Open door wrote",
            "Hate",
            "am yr heddlu",
        ] {
            assert_eq!(checked(telling), Err(Unfit::Telling), "{telling}");
        }
    }

    #[test]
    fn a_subject_is_one_short_line() {
        assert_eq!(checked("  "), Err(Unfit::Empty));
        assert_eq!(checked(&"a".repeat(61)), Err(Unfit::TooLong));
        assert_eq!(checked("one\ntwo"), Err(Unfit::Unreadable));
        assert_eq!(check(&Private::from("one\ntwo"), BODY, &[]), Ok(()));
    }
}
