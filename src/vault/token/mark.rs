//! The mark of a page: after how many changes of a draft it was drawn.
//!
//! Two windows can show the same page. The mark that comes back with a form tells whether an answer was changed since,
//! and whether it was this very page that changed it. It says nothing of the answer itself, so that nobody who holds
//! it can try out words against it.

use crate::vault::joined::{mac, same};
use crate::vault::random::{self, Random};
use crate::vault::secret::FormKey;
use data_encoding::BASE64URL_NOPAD;
use uuid::Uuid;

const MAC: usize = 12;

/// One drawing of a page of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageMark {
    /// How many changes the draft had seen.
    pub changes: u32,
    /// Which drawing it was, by chance.
    pub drawing: u64,
}

impl PageMark {
    /// Marks a page that is drawn now.
    pub fn new(changes: u32, random: &dyn Random) -> Self {
        Self {
            changes,
            drawing: u64::from_be_bytes(random::bytes(random)),
        }
    }

    /// The value of the hidden field, for pages of this draft alone.
    pub fn to_text(self, key: &FormKey, draft: Uuid) -> String {
        let mac = self.mac(key, draft);
        let bytes = [
            &self.changes.to_be_bytes()[..],
            &self.drawing.to_be_bytes(),
            &mac[..MAC],
        ];
        BASE64URL_NOPAD.encode(&bytes.concat())
    }

    /// Reads a field that came back; nothing when this server did not draw it for this draft.
    pub fn parse(key: &FormKey, draft: Uuid, typed: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(typed.as_bytes()).ok()?;
        let (changes, rest) = bytes.split_first_chunk::<4>()?;
        let (drawing, stored) = rest.split_first_chunk::<8>()?;
        let mark = Self {
            changes: u32::from_be_bytes(*changes),
            drawing: u64::from_be_bytes(*drawing),
        };
        same(&mark.mac(key, draft)[..MAC], stored).then_some(mark)
    }

    fn mac(self, key: &FormKey, draft: Uuid) -> [u8; 32] {
        mac(
            key.key(),
            &[
                b"page mark",
                draft.as_bytes(),
                &self.changes.to_be_bytes(),
                &self.drawing.to_be_bytes(),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{ServerSecret, SystemRandom};

    fn key() -> FormKey {
        ServerSecret::parse(&data_encoding::BASE64.encode(&[7; 32]))
            .unwrap()
            .form()
    }

    #[test]
    fn a_mark_that_comes_back_tells_from_which_drawing() {
        let draft = Uuid::from_u128(1);
        let mark = PageMark::new(3, &SystemRandom);

        let read = PageMark::parse(&key(), draft, &mark.to_text(&key(), draft));

        assert_eq!(read, Some(mark));
    }

    #[test]
    fn a_mark_of_another_draft_or_of_somebodys_own_making_tells_nothing() {
        let draft = Uuid::from_u128(1);
        let text = PageMark::new(3, &SystemRandom).to_text(&key(), draft);
        let mut bytes = BASE64URL_NOPAD.decode(text.as_bytes()).unwrap();
        bytes[3] ^= 1;
        let later = BASE64URL_NOPAD.encode(&bytes);

        assert_eq!(PageMark::parse(&key(), Uuid::from_u128(2), &text), None);
        for typed in ["", "abc", &later, &"A".repeat(32), &"A".repeat(5000)] {
            assert_eq!(PageMark::parse(&key(), draft, typed), None, "{typed}");
        }
    }
}
