//! Form tokens: proof that this server drew the form for this session, and when.

use crate::vault::joined::{mac, same};
use crate::vault::random::{self, Random};
use crate::vault::secret::FormKey;
use data_encoding::BASE64URL_NOPAD;

const MAC: usize = 32;
const PLAIN: usize = 8 + MAC;

/// Why a form is not taken. In every case the form is drawn again with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormTokenRefusal {
    /// Not a token of this server, this session and this form.
    #[error("the form does not belong to this session")]
    NotOurs,
    /// Drawn too long ago.
    #[error("the form was drawn too long ago")]
    TooOld,
}

/// One form of one session.
#[derive(Debug, Clone, Copy)]
pub struct FormToken<'a> {
    /// The id of the session, draft or visit (not its cookie).
    pub session: &'a [u8],
    /// Which form.
    pub purpose: &'a str,
}

impl FormToken<'_> {
    /// The hidden field's value. Every drawing masks it anew, so that its bytes cannot be guessed
    /// through the length of compressed pages (the BREACH attack).
    pub fn draw(&self, key: &FormKey, now: u64, random: &dyn Random) -> String {
        let mut plain = [0; PLAIN];
        plain[..8].copy_from_slice(&now.to_be_bytes());
        plain[8..].copy_from_slice(&self.mac(key, now));
        let mask: [u8; PLAIN] = random::bytes(random);
        BASE64URL_NOPAD.encode(&[mask, masked(plain, &mask)].concat())
    }

    /// Checks a token that came back, and gives its age in seconds. An age under four seconds is a
    /// soft sign of a machine; it never refuses anybody by itself.
    ///
    /// # Errors
    /// [`FormTokenRefusal`]; a moment in the future is not one this server wrote.
    pub fn check(
        &self,
        key: &FormKey,
        typed: &str,
        now: u64,
        max_age_seconds: u64,
    ) -> Result<u64, FormTokenRefusal> {
        let plain = unmasked(typed).ok_or(FormTokenRefusal::NotOurs)?;
        let (drawn, stored) = plain
            .split_first_chunk::<8>()
            .ok_or(FormTokenRefusal::NotOurs)?;
        let drawn = u64::from_be_bytes(*drawn);
        if !same(&self.mac(key, drawn), stored) {
            return Err(FormTokenRefusal::NotOurs);
        }
        // Two nodes' clocks may differ a little; a form from a slightly later clock is new.
        let age = now.saturating_sub(drawn);
        (age <= max_age_seconds)
            .then_some(age)
            .ok_or(FormTokenRefusal::TooOld)
    }

    /// How long ago a token of ours was drawn, in seconds, whether or not its form is still taken.
    pub fn age(&self, key: &FormKey, typed: &str, now: u64) -> Option<u64> {
        self.check(key, typed, now, u64::MAX).ok()
    }

    fn mac(&self, key: &FormKey, drawn: u64) -> [u8; MAC] {
        mac(
            key.key(),
            &[self.session, self.purpose.as_bytes(), &drawn.to_be_bytes()],
        )
    }
}

fn masked(mut bytes: [u8; PLAIN], mask: &[u8; PLAIN]) -> [u8; PLAIN] {
    for (byte, mask) in bytes.iter_mut().zip(mask) {
        *byte ^= mask;
    }
    bytes
}

fn unmasked(typed: &str) -> Option<[u8; PLAIN]> {
    let bytes = BASE64URL_NOPAD.decode(typed.as_bytes()).ok()?;
    let (mask, rest) = bytes.split_first_chunk::<PLAIN>()?;
    rest.try_into().ok().map(|rest| masked(rest, mask))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{ServerSecret, SystemRandom};

    const FORM: FormToken<'_> = FormToken {
        session: b"draft 1",
        purpose: "story",
    };

    fn key() -> FormKey {
        ServerSecret::parse(&data_encoding::BASE64.encode(&[7; 32]))
            .unwrap()
            .form()
    }

    #[test]
    fn a_form_that_comes_back_tells_its_age() {
        let drawn = FORM.draw(&key(), 1000, &SystemRandom);

        assert_eq!(FORM.check(&key(), &drawn, 1003, 3600), Ok(3));
        assert_eq!(FORM.check(&key(), &drawn, 999, 3600), Ok(0));
        assert_eq!(
            FORM.check(&key(), &drawn, 4601, 3600),
            Err(FormTokenRefusal::TooOld)
        );
        assert_eq!(FORM.age(&key(), &drawn, 4601), Some(3601));
        assert_eq!(FORM.age(&key(), "abc", 4601), None);
    }

    #[test]
    fn a_form_of_another_session_or_page_is_refused() {
        let drawn = FORM.draw(&key(), 1000, &SystemRandom);

        for other in [
            FormToken {
                session: b"draft 2",
                ..FORM
            },
            FormToken {
                purpose: "stop",
                ..FORM
            },
        ] {
            assert_eq!(
                other.check(&key(), &drawn, 1000, 3600),
                Err(FormTokenRefusal::NotOurs)
            );
        }
        for text in ["", "abc", &"A".repeat(107), &"A".repeat(5000)] {
            assert_eq!(
                FORM.check(&key(), text, 1000, 3600),
                Err(FormTokenRefusal::NotOurs)
            );
        }
    }

    #[test]
    fn a_form_with_its_moment_moved_is_refused() {
        let drawn = FORM.draw(&key(), 1000, &SystemRandom);
        let mut bytes = BASE64URL_NOPAD.decode(drawn.as_bytes()).unwrap();
        bytes[PLAIN + 7] ^= 0xff;

        let moved = BASE64URL_NOPAD.encode(&bytes);

        assert_eq!(
            FORM.check(&key(), &moved, 1000, 3600),
            Err(FormTokenRefusal::NotOurs)
        );
    }

    #[test]
    fn no_two_drawings_of_a_form_look_alike() {
        let [one, two] = [(); 2].map(|()| FORM.draw(&key(), 1000, &SystemRandom));

        assert_ne!(one, two);
        assert_ne!(one[53..], two[53..]);
    }
}
