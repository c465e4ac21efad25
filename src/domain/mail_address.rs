//! An address mail can be sent to, checked before it is stored.

use std::fmt;
use std::str::FromStr;

/// A mail address of the ordinary form `name@place.example`.
///
/// Deliberately narrower than the standard: no quotes, no comments, no line breaks, nothing that could be
/// read as a second address or as a header. `Debug` hides it, so that it stays out of logs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MailAddress(String);

/// The text is not an address we can send to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a mail address")]
pub struct NotAnAddress;

/// The longest address that fits into an SMTP path.
const LONGEST: usize = 254;
const LONGEST_NAME: usize = 64;
const LONGEST_LABEL: usize = 63;

impl MailAddress {
    /// The address as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for MailAddress {
    type Err = NotAnAddress;

    /// Reads what somebody typed; white space around it is ignored.
    ///
    /// # Errors
    /// [`NotAnAddress`] for anything we would not send to.
    fn from_str(typed: &str) -> Result<Self, NotAnAddress> {
        let text = typed.trim();
        let (name, place) = text.rsplit_once('@').ok_or(NotAnAddress)?;
        let fits = text.len() <= LONGEST && name.len() <= LONGEST_NAME;
        let name_is_plain = dotted(name, |part| {
            part.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b))
        });
        let place_is_plain = place == "localhost"
            || (place.contains('.')
                && dotted(place, |label| {
                    label.len() <= LONGEST_LABEL
                        && !label.starts_with('-')
                        && !label.ends_with('-')
                        && label
                            .bytes()
                            .all(|b| b.is_ascii_alphanumeric() || b == b'-')
                }));
        (fits && name_is_plain && place_is_plain)
            .then(|| Self(text.to_owned()))
            .ok_or(NotAnAddress)
    }
}

fn dotted(text: &str, part_is_plain: impl Fn(&str) -> bool) -> bool {
    text.split('.')
        .all(|part| !part.is_empty() && part_is_plain(part))
}

impl fmt::Debug for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[mail address]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_people_have_are_taken() {
        for typed in [
            "panel@example.org",
            " hate.crime-panel@county.police.uk ",
            "o'brien+summary@example.co.uk",
            "office@localhost",
        ] {
            let address: MailAddress = typed.parse().unwrap();
            assert_eq!(address.as_str(), typed.trim());
        }
    }

    #[test]
    fn what_could_become_a_second_address_or_a_header_is_refused() {
        for typed in [
            "",
            "panel",
            "panel@",
            "@example.org",
            "panel@example",
            "a@b.example, c@d.example",
            "a@b.example\r\nBcc: c@d.example",
            "\"a b\"@example.org",
            "Panel <panel@example.org>",
            "a..b@example.org",
            "a@-b.example",
            "a@example.org.",
        ] {
            assert_eq!(typed.parse::<MailAddress>(), Err(NotAnAddress), "{typed}");
        }
    }

    #[test]
    fn an_address_does_not_show_in_debug_output() {
        let address: MailAddress = "panel@example.org".parse().unwrap();

        assert_eq!(format!("{address:?}"), "[mail address]");
    }
}
