//! Files, sealed chunk by chunk: STREAM over XChaCha20-Poly1305.
//!
//! A file is a row of *parts* of up to 1 MiB, each a row of *chunks* of 64 KiB. A chunk's nonce is the part's
//! random prefix (19 bytes), the chunk's number in the whole file (4 bytes) and whether the file ends with it
//! (1 byte). Every chunk is bound to the file it belongs to. Each part has a prefix of its own, so that a part
//! that arrives twice, or is written anew with more behind it, never uses a nonce a second time; the order of
//! the prefixes belongs to what is sealed about the file.

use super::VaultError;
use super::envelope::Place;
use super::envelope::associated_data;
use super::joined::{Key32, derive};
use super::keys::BlockKey;
use super::random::{self, Random};
use plainsight_aead::{NONCE, TAG, open, seal};
use zeroize::Zeroizing;

/// Version and suite, in front of what a chunk is bound to.
const HEAD: [u8; 2] = [1, 1];
const PURPOSE: &[u8] = b"plainsight/stream/v1";

/// Bytes of a file in one chunk; the last may be shorter.
pub const CHUNK: usize = 64 * 1024;
/// Bytes that a full chunk takes once it is sealed.
pub const SEALED_CHUNK: usize = CHUNK + TAG;
/// Chunks of a full part.
pub const PART_CHUNKS: usize = 16;
/// Bytes of a file in one part; the last may be shorter.
pub const PART: usize = CHUNK * PART_CHUNKS;
/// Bytes of a prefix.
pub const PREFIX: usize = 19;

/// The random beginning of every nonce of one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prefix(pub [u8; PREFIX]);

impl Prefix {
    /// A new prefix for a part that is about to be sealed.
    pub fn generate(random: &dyn Random) -> Self {
        Self(random::bytes(random))
    }
}

/// Seals and opens the chunks of one file.
pub struct Stream {
    key: Key32,
    data: Vec<u8>,
}

impl std::fmt::Debug for Stream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stream(..)")
    }
}

impl Stream {
    /// For the file at a place. The chunks have a key of their own, derived from the file's.
    pub fn new(key: &BlockKey, place: &Place) -> Self {
        Self {
            key: derive(&[key.key().as_slice()], b"", &[PURPOSE]),
            data: associated_data(&[&HEAD[..], &[0; 4]].concat(), place),
        }
    }

    /// Seals the chunks of one part, or of the beginning of one. `first` is the number of its first chunk in
    /// the file; `ends` says that the file ends with it.
    ///
    /// # Panics
    /// With more than a part, or with nothing: mistakes of ours.
    pub fn seal(&self, prefix: Prefix, first: u32, plain: &[u8], ends: bool) -> Vec<u8> {
        assert!(
            (1..=PART).contains(&plain.len()),
            "a part has 1 byte to 1 MiB"
        );
        let mut sealed = Vec::with_capacity(plain.len() + plain.len().div_ceil(CHUNK) * TAG);
        let mut chunks = plain.chunks(CHUNK).zip(first..).peekable();
        while let Some((chunk, number)) = chunks.next() {
            let last = ends && chunks.peek().is_none();
            let nonce = nonce(prefix, number, last);
            sealed.extend_from_slice(&seal(&self.key, &nonce, &self.data, chunk));
        }
        sealed
    }

    /// Opens consecutive whole chunks of one part. `first` is the number of the first of them in the file;
    /// `ends` says that the file must end with the last of them.
    ///
    /// # Errors
    /// [`VaultError::DoesNotOpen`] if the key, the place, the prefix, a number, the end or any byte differs.
    /// Nothing of a chunk comes back unless all of it is as it was sealed.
    pub fn open(
        &self,
        prefix: Prefix,
        first: u32,
        sealed: &[u8],
        ends: bool,
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
        let mut chunks = sealed.chunks(SEALED_CHUNK).zip(first..).peekable();
        if chunks.peek().is_none() {
            return Err(VaultError::DoesNotOpen);
        }
        while let Some((chunk, number)) = chunks.next() {
            let last = ends && chunks.peek().is_none();
            let nonce = nonce(prefix, number, last);
            let chunk =
                open(&self.key, &nonce, &self.data, chunk).ok_or(VaultError::DoesNotOpen)?;
            plain.extend_from_slice(&chunk);
        }
        Ok(plain)
    }
}

fn nonce(prefix: Prefix, number: u32, last: bool) -> [u8; NONCE] {
    let mut nonce = [0; NONCE];
    nonce[..PREFIX].copy_from_slice(&prefix.0);
    nonce[PREFIX..PREFIX + 4].copy_from_slice(&number.to_be_bytes());
    nonce[PREFIX + 4] = u8::from(last);
    nonce
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::OrganisationId;
    use crate::vault::Label;
    use crate::vault::random::SeededRandom;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn place() -> Place {
        Place {
            organisation: OrganisationId(Uuid::from_u128(1)),
            label: Label::File,
            report: None,
            row: Uuid::from_u128(3),
        }
    }

    fn stream() -> Stream {
        Stream::new(&BlockKey::generate(&SeededRandom::new(7)), &place())
    }

    fn prefix(seed: u64) -> Prefix {
        Prefix::generate(&SeededRandom::new(seed))
    }

    /// Three chunks, the last a short one.
    fn recording() -> Vec<u8> {
        (0..2 * CHUNK + 100).map(|at| (at % 251) as u8).collect()
    }

    fn is_shut(opened: Result<Zeroizing<Vec<u8>>, VaultError>) -> bool {
        opened == Err(VaultError::DoesNotOpen)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn a_recording_comes_back_byte_for_byte(length in 1usize..=PART, first in 0u32..5_000, ends: bool) {
            let plain: Vec<u8> = (0..length).map(|at| (at * 7 % 253) as u8).collect();

            let sealed = stream().seal(prefix(1), first, &plain, ends);

            prop_assert_eq!(sealed.len(), length + length.div_ceil(CHUNK) * TAG);
            prop_assert_eq!(&**stream().open(prefix(1), first, &sealed, ends).unwrap(), &plain[..]);
        }

        #[test]
        fn one_changed_bit_anywhere_keeps_it_shut(at in 0usize..2 * SEALED_CHUNK + 116, bit in 0u8..8) {
            let mut sealed = stream().seal(prefix(1), 0, &recording(), true);
            sealed[at] ^= 1 << bit;

            prop_assert!(is_shut(stream().open(prefix(1), 0, &sealed, true)));
        }

        #[test]
        fn cut_anywhere_it_stays_shut(kept in 0usize..2 * SEALED_CHUNK + 116) {
            let sealed = stream().seal(prefix(1), 0, &recording(), true);

            prop_assert!(is_shut(stream().open(prefix(1), 0, &sealed[..kept], true)));
        }
    }

    #[test]
    fn any_whole_chunk_opens_by_itself_at_its_own_number() {
        let (plain, sealed) = (
            recording(),
            stream().seal(prefix(1), 16, &recording(), true),
        );
        let second = &sealed[SEALED_CHUNK..2 * SEALED_CHUNK];

        let opened = stream().open(prefix(1), 17, second, false).unwrap();

        assert_eq!(&opened[..], &plain[CHUNK..2 * CHUNK]);
        assert!(is_shut(stream().open(prefix(1), 16, second, false)));
        assert!(is_shut(stream().open(prefix(1), 17, second, true)));
    }

    #[test]
    fn chunks_in_another_order_stay_shut() {
        let sealed = stream().seal(prefix(1), 0, &recording(), true);
        let (first, rest) = sealed.split_at(SEALED_CHUNK);
        let (second, third) = rest.split_at(SEALED_CHUNK);

        let swapped = [second, first, third].concat();
        let doubled = [first, first, second, third].concat();

        assert!(is_shut(stream().open(prefix(1), 0, &swapped, true)));
        assert!(is_shut(stream().open(prefix(1), 0, &doubled, true)));
    }

    #[test]
    fn a_file_made_longer_stays_shut() {
        let ended = stream().seal(prefix(1), 0, &recording(), true);
        let more = stream().seal(prefix(1), 3, b"something put behind the end", true);

        let longer = [ended.as_slice(), &more].concat();

        assert!(is_shut(stream().open(prefix(1), 0, &longer, true)));
        // What was sealed as the end opens as nothing else, and the other way round.
        assert!(is_shut(stream().open(prefix(1), 0, &ended, false)));
        let open_ended = stream().seal(prefix(1), 0, &recording(), false);
        assert!(is_shut(stream().open(prefix(1), 0, &open_ended, true)));
    }

    #[test]
    fn a_part_of_another_file_organisation_key_or_moment_stays_shut() {
        let sealed = stream().seal(prefix(1), 0, &recording(), true);
        let key = BlockKey::generate(&SeededRandom::new(7));
        let elsewhere = Uuid::from_u128(99);
        let moved = [
            Place {
                organisation: OrganisationId(elsewhere),
                ..place()
            },
            Place {
                row: elsewhere,
                ..place()
            },
            Place {
                label: Label::IncidentStory,
                ..place()
            },
        ];

        for other in moved {
            assert!(is_shut(Stream::new(&key, &other).open(
                prefix(1),
                0,
                &sealed,
                true
            )));
        }
        let other_key = BlockKey::generate(&SeededRandom::new(8));
        assert!(is_shut(Stream::new(&other_key, &place()).open(
            prefix(1),
            0,
            &sealed,
            true
        )));
        assert!(is_shut(stream().open(prefix(2), 0, &sealed, true)));
    }

    #[test]
    fn no_nonce_of_one_file_is_another_ones() {
        let mut seen = std::collections::HashSet::new();

        for (seed, first) in [(1, 0), (2, 0), (2, 16)] {
            for number in first..first + 16 {
                for last in [false, true] {
                    assert!(seen.insert(nonce(prefix(seed), number, last)));
                }
            }
        }
    }
}
