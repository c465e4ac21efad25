//! Identifiers. Each thing has its own type, so that a report cannot be mistaken for a worker.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )+};
}

ids! {
    /// One disabled people's organisation; on every row.
    OrganisationId,
    /// One person's record with us.
    ReportId,
    /// One thing that happened, or "it keeps happening".
    IncidentId,
    /// A member of staff or volunteer with an account.
    WorkerId,
    /// One sealed block of a report (a story, the identity, a thread, a note, a pack).
    BlockId,
    /// One message between the person and the organisation.
    MessageId,
    /// One statement of consent.
    ConsentEventId,
    /// One dated promise with one owner.
    ActionId,
    /// One sending, or proposed sending, of a pack.
    ForwardId,
    /// One month's summary.
    SummaryId,
    /// One file: a photo, a recording, a PDF, or the copy of a photo that is shown.
    FileId,
}

/// Letters a reference is made of: no vowels (it cannot spell a word) and no look-alikes.
const REFERENCE_LETTERS: &[u8; 16] = b"BCDFGHJKMPQRTVWX";

/// What a report is called in public: eight random letters such as `KTRW-HBXD`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reference(String);

impl Reference {
    /// Makes a reference from random bytes (32 bits; uniqueness is the store's to hold).
    pub fn from_random(bytes: [u8; 4]) -> Self {
        let letters = bytes
            .iter()
            .flat_map(|byte| [byte >> 4, byte & 15])
            .map(|nibble| char::from(REFERENCE_LETTERS[usize::from(nibble)]))
            .collect();
        Self(letters)
    }

    /// Reads a reference as a person may write it: any case, with or without a hyphen or spaces.
    pub fn parse(typed: &str) -> Option<Self> {
        let letters: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let known = letters.bytes().all(|b| REFERENCE_LETTERS.contains(&b));
        (letters.len() == 8 && known).then_some(Self(letters))
    }

    /// The eight letters without the hyphen, as they are stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.0.split_at(self.0.len().min(4));
        write!(f, "{first}-{second}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_read_as_people_write_it() {
        let made = Reference::from_random([0x01, 0x23, 0xab, 0xff]);

        assert_eq!(made.to_string().len(), 9);
        assert_eq!(
            Reference::parse(&made.to_string().to_lowercase()),
            Some(made.clone())
        );
        assert_eq!(
            Reference::parse(&format!(" {} ", made.as_str())),
            Some(made)
        );
    }

    #[test]
    fn a_reference_with_a_look_alike_letter_is_not_one() {
        assert_eq!(Reference::parse("AAAA-IIII"), None);
    }
}
