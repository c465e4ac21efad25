//! Numbers in what a page says, to be pressed: whoever shakes, sees nothing or is in danger cannot copy digits into a
//! telephone. A telephone asks before it calls.

/// Numbers of few digits that are called.
const CALLED: [&str; 5] = ["999", "111", "101", "112", "116123"];
/// Numbers of few digits to which a text message goes.
const TEXTED: [&str; 2] = ["61016", "85258"];

/// A piece of a sentence.
#[derive(Debug, PartialEq, Eq)]
pub struct Run<'a> {
    /// What it says.
    pub text: &'a str,
    /// Where it leads, if it is a number.
    pub href: Option<String>,
}

/// Takes a sentence apart into its numbers and what stands between them.
pub fn runs(sentence: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut said = 0;
    let mut at = 0;
    while let Some(begin) = sentence[at..].find(|letter: char| letter.is_ascii_digit()) {
        let begin = at + begin;
        let end = end_of_number(sentence, begin);
        let (before, number, after) = (&sentence[..begin], &sentence[begin..end], &sentence[end..]);
        if is_by_itself(before, after)
            && let Some(href) = address(before, number)
        {
            runs.push(plain(&sentence[said..begin]));
            runs.push(Run {
                text: &sentence[begin..end],
                href: Some(href),
            });
            said = end;
        }
        at = end;
    }
    runs.push(plain(&sentence[said..]));
    runs.retain(|run| !run.text.is_empty());
    runs
}

fn plain(text: &str) -> Run<'_> {
    Run { text, href: None }
}

/// The end of digits with single spaces between them.
fn end_of_number(sentence: &str, begin: usize) -> usize {
    let bytes = sentence.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = begin;
    while is_digit(end) || (bytes.get(end) == Some(&b' ') && is_digit(end + 1)) {
        end += 1;
    }
    end
}

/// Where a number leads; nothing when it is a date, a count or an hour.
fn address(before: &str, number: &str) -> Option<String> {
    let digits: String = number.split(' ').collect();
    if TEXTED.contains(&digits.as_str()) {
        return Some(format!("sms:{digits}"));
    }
    let is_long = digits.starts_with('0') && (8..=11).contains(&digits.len());
    if !is_long && !CALLED.contains(&digits.as_str()) {
        return None;
    }
    Some(match is_texted(before) {
        true => format!("sms:{digits}"),
        false => format!("tel:{digits}"),
    })
}

/// "999bsl.co.uk", "the 999 BSL app" and "the 999 button" are names of other things.
fn is_by_itself(before: &str, after: &str) -> bool {
    let names = [" BSL", " button"]
        .iter()
        .any(|name| after.starts_with(name));
    !names
        && !before.ends_with("botwm ")
        && !before.ends_with(char::is_alphanumeric)
        && !after.starts_with(char::is_alphanumeric)
}

/// Whether the sentence says to text, not to call: the word that stands nearer to the number decides.
fn is_texted(before: &str) -> bool {
    const TEXT: [&str; 5] = ["text", "texts", "destun", "tecst", "tecstio"];
    const CALL: [&str; 5] = ["call", "phone", "calls", "ffoniwch", "ffonio"];
    let sentence = before.rsplit(['.', '?']).next().unwrap_or_default();
    sentence
        .to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .rev()
        .find_map(|word| match word {
            _ if TEXT.contains(&word) => Some(true),
            _ if CALL.contains(&word) => Some(false),
            _ => None,
        })
        .unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leads(sentence: &str) -> Vec<String> {
        runs(sentence)
            .into_iter()
            .filter_map(|run| run.href)
            .collect()
    }

    #[test]
    fn a_number_to_call_can_be_pressed_and_the_words_stay_as_they_are() {
        let sentence = "In danger now: call 999. Samaritans: 116 123, free.";

        assert_eq!(leads(sentence), ["tel:999", "tel:116123"]);
        let said: String = runs(sentence).iter().map(|run| run.text).collect();
        assert_eq!(said, sentence);
    }

    #[test]
    fn numbers_of_any_grouping_are_one_number() {
        assert_eq!(
            leads("Live Fear Free: 0808 80 10 800."),
            ["tel:08088010800"]
        );
        assert_eq!(leads("Childline: 0800 1111."), ["tel:08001111"]);
    }

    #[test]
    fn a_number_for_text_messages_opens_a_message() {
        assert_eq!(leads("Text SHOUT to 85258."), ["sms:85258"]);
        assert_eq!(leads("Text us: 07700 900 100"), ["sms:07700900100"]);
        assert_eq!(leads("Are you signed up? Then text 999."), ["sms:999"]);
        assert_eq!(
            leads("To sign up, text the word register to 999."),
            ["sms:999"]
        );
        assert_eq!(leads("Call 999, or text 61016."), ["tel:999", "sms:61016"]);
        assert_eq!(
            leads("Call 0808 801 0327. Text: 07860 077 333."),
            ["tel:08088010327", "sms:07860077333"]
        );
    }

    #[test]
    fn dates_counts_hours_and_relayed_numbers_are_left_alone() {
        for sentence in [
            "We read it by 9am on Tuesday 24 November 2026.",
            "Your 6 words, or 20 numbers.",
            "Textphone or Relay UK: 18001 111.",
            "Use the 999 BSL app. Or go to 999bsl.co.uk.",
            "In the Relay UK app, press the 999 button.",
            "It is kept for 28 days.",
            "Within 24 hours",
            "",
        ] {
            assert_eq!(leads(sentence), Vec::<String>::new(), "{sentence}");
        }
    }
}
