//! Search tags: which reports share a name, phone or vehicle, without saying which.

use super::joined::{derive, mac};
use super::keys::IndexKey;
use crate::domain::ids::{OrganisationId, Reference};
use unicode_normalization::UnicodeNormalization;

/// A tag: 40 bits, so that a tag alone fits many values.
pub type Tag = [u8; 5];

/// What a tag is made of. The codes are frozen: they are part of every tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IndexField {
    /// A person's name.
    Name,
    /// A phone number.
    Phone,
    /// A vehicle's number plate.
    Vehicle,
    /// A reference, ours or the police's.
    Reference,
}

impl IndexField {
    /// Every field there is.
    pub const ALL: [Self; 4] = [Self::Name, Self::Phone, Self::Vehicle, Self::Reference];

    /// The code that goes into the tag and is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Vehicle => "vehicle",
            Self::Reference => "reference",
        }
    }

    /// The tag of a value, or none if nothing is left of it to compare.
    pub fn tag(self, key: &IndexKey, organisation: OrganisationId, value: &str) -> Option<Tag> {
        let value = self.normalised(value);
        if value.is_empty() {
            return None;
        }
        let purpose: [&[u8]; 3] = [
            b"plainsight/index/v1",
            organisation.0.as_bytes(),
            self.code().as_bytes(),
        ];
        let key = derive(&[key.key().as_slice()], b"", &purpose);
        let tag = mac(&key, &[value.as_bytes()]);
        tag.first_chunk().copied()
    }

    fn normalised(self, value: &str) -> String {
        let folded: String = value.nfkc().collect::<String>().to_lowercase();
        match self {
            Self::Name => folded.split_whitespace().collect::<Vec<_>>().join(" "),
            Self::Phone => home_number(&folded),
            Self::Vehicle => folded.chars().filter(|c| c.is_alphanumeric()).collect(),
            Self::Reference => match Reference::parse(value) {
                Some(ours) => ours.as_str().to_lowercase(),
                None => folded.chars().filter(|c| c.is_alphanumeric()).collect(),
            },
        }
    }
}

/// The digits, with the country code of the United Kingdom written as at home.
fn home_number(typed: &str) -> String {
    let international = typed.trim_start().starts_with(['+']);
    let digits: String = typed
        .replace("(0)", "")
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    let at_home = if international {
        digits.strip_prefix("44")
    } else {
        digits.strip_prefix("0044")
    };
    match at_home {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::random::SeededRandom;
    use uuid::Uuid;

    fn tag(field: IndexField, value: &str) -> Option<Tag> {
        let key = IndexKey::generate(&SeededRandom::new(1));
        field.tag(&key, OrganisationId(Uuid::from_u128(1)), value)
    }

    #[test]
    fn two_ways_to_write_one_value_share_a_tag() {
        use IndexField::{Name, Phone, Reference, Vehicle};
        let cases = [
            (Name, "Ann  Jones ", "ann jones"),
            (Name, "\u{ff21}nn Jones", "Ann Jones"),
            (Phone, "+44 7700 900 123", "07700 900123"),
            (Phone, "0044 (0)7700 900123", "07700-900-123"),
            (Phone, "+44 (0) 7700 900123", "07700900123"),
            (Vehicle, "ab12 cde", "AB12CDE"),
            (Reference, "KTRW-HBXD", "ktrwhbxd"),
            (Reference, "CR/123/26", "cr 123 26"),
        ];

        for (field, left, right) in cases {
            assert!(tag(field, left).is_some());
            assert_eq!(tag(field, left), tag(field, right), "{left} {right}");
        }
    }

    #[test]
    fn different_values_fields_organisations_and_keys_have_different_tags() {
        let key = IndexKey::generate(&SeededRandom::new(1));
        let other_key = IndexKey::generate(&SeededRandom::new(2));
        let [here, there] = [1, 2].map(|n| OrganisationId(Uuid::from_u128(n)));

        let tags = [
            IndexField::Name.tag(&key, here, "Ann Jones"),
            IndexField::Name.tag(&key, here, "Anne Jones"),
            IndexField::Vehicle.tag(&key, here, "Ann Jones"),
            IndexField::Name.tag(&key, there, "Ann Jones"),
            IndexField::Name.tag(&other_key, here, "Ann Jones"),
        ];

        for (index, tag) in tags.iter().enumerate() {
            assert!(!tags[index + 1..].contains(tag), "{index}");
        }
    }

    #[test]
    fn an_empty_value_shares_a_tag_with_nobody() {
        for field in IndexField::ALL {
            assert_eq!(
                tag(field, "  - "),
                if field == IndexField::Name {
                    tag(field, "-")
                } else {
                    None
                }
            );
            assert_eq!(tag(field, "   "), None);
        }
    }
}
