//! The sealed form of a block: what is written, bound to the one place it belongs.

use super::VaultError;
use super::aead;
use super::joined::joined;
use super::keys::BlockKey;
use super::random::Random;
use crate::domain::ids::{OrganisationId, ReportId};
use uuid::Uuid;
use zeroize::Zeroizing;

const VERSION: u8 = 1;
/// XChaCha20-Poly1305.
const SUITE: u8 = 1;
/// Version, suite and key number.
const HEAD: usize = 6;
const SMALLEST: usize = 1024;
const LARGEST: usize = 256 * 1024;
const LENGTH: usize = 4;

/// The longest text that one block holds, in bytes.
pub const MAX_PLAIN_BYTES: usize = LARGEST - LENGTH;

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// What a block is. The codes are frozen: they are part of every seal.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Label { $($(#[$doc])* $name),+ }

        impl Label {
            /// Every label there is.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code that is sealed in and stored.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// Reads a stored code.
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|label| label.code() == code)
            }
        }
    };
}

labels! {
    /// What happened in one incident: answers by question.
    IncidentStory = "incident_story",
    /// Names, contacts and exact addresses of one report.
    Identity = "identity",
    /// The thread: word counts and what the code page needs.
    Thread = "thread",
    /// One message between the person and the organisation.
    Message = "message",
    /// A worker's note.
    Note = "note",
    /// A worker's account of a contact or a decision.
    WriteUp = "write_up",
    /// A pack for a recipient.
    Pack = "pack",
    /// A recipient's reply to a pack.
    PackReply = "pack_reply",
    /// A report that is not sent yet.
    Draft = "draft",
    /// A worker's private key and pinned fingerprints.
    WorkerBundle = "worker_bundle",
    /// The seed of a second factor.
    Totp = "totp",
    /// Where a nudge goes, and the words the person picked for it.
    Nudge = "nudge",
    /// A mail that waits.
    Outbox = "outbox",
    /// What an audit row says beyond its codes.
    AuditDetail = "audit_detail",
    /// Why something was decided.
    DecisionReason = "decision_reason",
    /// What workers call a report.
    Nickname = "nickname",
    /// Text of a form that was not saved.
    UnsavedText = "unsaved_text",
    /// A safety plan.
    SafetyPlan = "safety_plan",
    /// A referral's details.
    Referral = "referral",
    /// A dated promise's words.
    ActionText = "action_text",
    /// The private half of an organisation's key.
    OrganisationKey = "organisation_key",
    /// The key of an organisation's indexes.
    IndexKey = "index_key",
    /// A draft's or a visit's key.
    SessionKey = "session_key",
    /// A file: its chunks, and what is known about it.
    File = "file",
    /// What a worker wrote down from a file: what is said or shown.
    FileWriteUp = "file_write_up",
}

/// The one place a block belongs. Opened anywhere else, it does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Whose block it is.
    pub organisation: OrganisationId,
    /// What it is.
    pub label: Label,
    /// The report it belongs to; none for blocks of workers, mail and drafts.
    pub report: Option<ReportId>,
    /// The id of the row that holds it.
    pub row: Uuid,
}

/// A sealed block: version, suite, key number, nonce, ciphertext.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope(Vec<u8>);

impl Envelope {
    /// Seals a text for its place.
    ///
    /// `key_number` says which of the row's keys was used; it is sealed in too. The text is padded
    /// to the next power of two from 1 KiB to 256 KiB, so that a length says little.
    ///
    /// # Errors
    /// [`VaultError::TooLong`] above [`MAX_PLAIN_BYTES`], before anything is sealed.
    pub fn seal(
        key: &BlockKey,
        key_number: u32,
        place: &Place,
        plain: &[u8],
        random: &dyn Random,
    ) -> Result<Self, VaultError> {
        let padded = padded(plain)?;
        let mut bytes = vec![VERSION, SUITE];
        bytes.extend_from_slice(&key_number.to_be_bytes());
        let data = associated_data(&bytes, place);
        bytes.extend_from_slice(&aead::seal(key.key(), &data, &padded, random));
        Ok(Self(bytes))
    }

    /// Opens a block at its place.
    ///
    /// # Errors
    /// [`VaultError::DoesNotOpen`] if the key, the place or any byte differs;
    /// [`VaultError::UnknownFormat`] if a later version wrote it.
    pub fn open(&self, key: &BlockKey, place: &Place) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let (head, sealed) = self
            .0
            .split_at_checked(HEAD)
            .ok_or(VaultError::UnknownFormat)?;
        let data = associated_data(head, place);
        unpadded(&aead::open(key.key(), &data, sealed)?)
    }

    /// Takes stored bytes, if their format is one we know.
    ///
    /// # Errors
    /// [`VaultError::UnknownFormat`] if it is not.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, VaultError> {
        let known = bytes.len() >= HEAD + aead::NONCE + aead::TAG && bytes[..2] == [VERSION, SUITE];
        known
            .then_some(Self(bytes))
            .ok_or(VaultError::UnknownFormat)
    }

    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Which of the row's keys it was sealed with.
    pub fn key_number(&self) -> u32 {
        let number = self.0.get(2..HEAD).and_then(|bytes| bytes.try_into().ok());
        u32::from_be_bytes(number.expect("an envelope has its head"))
    }
}

/// What a seal is bound to: its head and its place.
pub(super) fn associated_data(head: &[u8], place: &Place) -> Vec<u8> {
    let (version_and_suite, key_number) = head.split_at(2);
    let report = place.report.map(|report| report.0);
    joined(&[
        version_and_suite,
        key_number,
        place.organisation.0.as_bytes(),
        place.label.code().as_bytes(),
        report.as_ref().map_or(&[], |report| report.as_bytes()),
        place.row.as_bytes(),
    ])
}

fn padded(plain: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    if plain.len() > MAX_PLAIN_BYTES {
        return Err(VaultError::TooLong);
    }
    let size = (plain.len() + LENGTH).next_power_of_two().max(SMALLEST);
    let length = u32::try_from(plain.len()).expect("checked against the limit");
    let mut bytes = Zeroizing::new(vec![0; size]);
    bytes[..LENGTH].copy_from_slice(&length.to_be_bytes());
    bytes[LENGTH..LENGTH + plain.len()].copy_from_slice(plain);
    Ok(bytes)
}

fn unpadded(padded: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let (length, rest) = padded
        .split_first_chunk::<LENGTH>()
        .ok_or(VaultError::UnknownFormat)?;
    let length =
        usize::try_from(u32::from_be_bytes(*length)).map_err(|_| VaultError::UnknownFormat)?;
    let plain = rest.get(..length).ok_or(VaultError::UnknownFormat)?;
    Ok(Zeroizing::new(plain.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::random::SeededRandom;
    use proptest::prelude::*;
    use std::collections::HashSet;

    fn place() -> Place {
        Place {
            organisation: OrganisationId(Uuid::from_u128(1)),
            label: Label::IncidentStory,
            report: Some(ReportId(Uuid::from_u128(2))),
            row: Uuid::from_u128(3),
        }
    }

    fn key() -> BlockKey {
        BlockKey::generate(&SeededRandom::new(7))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_a_person_wrote_comes_back_as_they_wrote_it(text in ".{0,3000}", number: u32) {
            let sealed = Envelope::seal(&key(), number, &place(), text.as_bytes(), &SeededRandom::new(1)).unwrap();

            let stored = Envelope::from_bytes(sealed.as_bytes().to_vec()).unwrap();

            prop_assert_eq!(stored.key_number(), number);
            prop_assert_eq!(&**stored.open(&key(), &place()).unwrap(), text.as_bytes());
        }

        #[test]
        fn one_changed_bit_anywhere_keeps_a_block_shut(position in 0usize..1070, bit in 0u8..8) {
            let sealed = Envelope::seal(&key(), 1, &place(), b"a story", &SeededRandom::new(1)).unwrap();
            let mut bytes = sealed.as_bytes().to_vec();
            prop_assert_eq!(bytes.len(), 1070);

            bytes[position] ^= 1 << bit;
            let opened = Envelope::from_bytes(bytes).and_then(|changed| changed.open(&key(), &place()));

            prop_assert!(opened.is_err());
        }
    }

    #[test]
    fn a_block_moved_to_another_place_does_not_open() {
        let sealed =
            Envelope::seal(&key(), 1, &place(), b"a story", &SeededRandom::new(1)).unwrap();
        let elsewhere = Uuid::from_u128(99);
        let moved = [
            Place {
                organisation: OrganisationId(elsewhere),
                ..place()
            },
            Place {
                report: Some(ReportId(elsewhere)),
                ..place()
            },
            Place {
                report: None,
                ..place()
            },
            Place {
                row: elsewhere,
                ..place()
            },
        ];
        let relabelled = Label::ALL
            .iter()
            .filter(|label| **label != Label::IncidentStory)
            .map(|label| Place {
                label: *label,
                ..place()
            });

        for other in moved.into_iter().chain(relabelled) {
            assert_eq!(
                sealed.open(&key(), &other),
                Err(VaultError::DoesNotOpen),
                "{other:?}"
            );
        }
    }

    #[test]
    fn another_key_does_not_open_a_block() {
        let sealed =
            Envelope::seal(&key(), 1, &place(), b"a story", &SeededRandom::new(1)).unwrap();

        let other = BlockKey::generate(&SeededRandom::new(8));

        assert_eq!(sealed.open(&other, &place()), Err(VaultError::DoesNotOpen));
    }

    #[test]
    fn a_length_says_no_more_than_a_power_of_two() {
        let overhead = HEAD + aead::NONCE + aead::TAG;
        let cases = [
            (0, 1024),
            (1020, 1024),
            (1021, 2048),
            (20_000, 32 * 1024),
            (MAX_PLAIN_BYTES, 256 * 1024),
        ];

        for (length, padded) in cases {
            let text = vec![b'x'; length];
            let sealed = Envelope::seal(&key(), 1, &place(), &text, &SeededRandom::new(1)).unwrap();
            assert_eq!(sealed.as_bytes().len(), padded + overhead, "{length}");
        }
    }

    #[test]
    fn too_much_text_is_refused_before_it_is_sealed() {
        let text = vec![b'x'; MAX_PLAIN_BYTES + 1];

        let sealed = Envelope::seal(&key(), 1, &place(), &text, &SeededRandom::new(1));

        assert_eq!(sealed, Err(VaultError::TooLong));
    }

    #[test]
    fn a_hundred_thousand_seals_never_repeat_a_nonce() {
        let key = key();
        let mut nonces = HashSet::new();

        for _ in 0..100_000 {
            let sealed = aead::seal(key.key(), b"", b"", &crate::vault::SystemRandom);
            assert!(nonces.insert(sealed[..aead::NONCE].to_vec()));
        }
    }

    #[test]
    fn labels_are_read_back_by_their_codes_and_differ() {
        let codes: HashSet<_> = Label::ALL.iter().map(|label| label.code()).collect();

        assert_eq!(codes.len(), Label::ALL.len());
        for label in Label::ALL {
            assert_eq!(Label::parse(label.code()), Some(*label));
        }
    }
}
