//! XChaCha20-Poly1305: seals bytes and opens them, no more.
//!
//! The cipher is generic code, compiled where it is called. Called from here it is compiled with this small crate,
//! which is optimised even in a debug build; called from the service it would take a third of a second for a
//! megabyte there, and a film of 200 MB more than a minute.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// Bytes of a key.
pub const KEY: usize = 32;
/// Bytes of a nonce. Under one key none may be used twice.
pub const NONCE: usize = 24;
/// Bytes by which what is sealed is longer than the plaintext.
pub const TAG: usize = 16;

/// Seals the plaintext and binds it to `data`. The nonce is not in what comes back.
///
/// # Panics
/// With more than 256 GB: a mistake of ours.
#[inline(never)]
pub fn seal(key: &[u8; KEY], nonce: &[u8; NONCE], data: &[u8], plain: &[u8]) -> Vec<u8> {
    let payload = Payload {
        msg: plain,
        aad: data,
    };
    XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(*nonce), payload)
        .expect("what we seal is far below the cipher's limit")
}

/// Opens what [`seal`] made, with the same key, nonce and `data`; `None` if anything differs.
#[inline(never)]
pub fn open(
    key: &[u8; KEY],
    nonce: &[u8; NONCE],
    data: &[u8],
    sealed: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let payload = Payload {
        msg: sealed,
        aad: data,
    };
    XChaCha20Poly1305::new(key.into())
        .decrypt(&XNonce::from(*nonce), payload)
        .ok()
        .map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of draft-irtf-cfrg-xchacha-03, appendix A.3.1: its key, nonce, bound data and tag.
    #[test]
    fn the_published_example_is_sealed_as_published() {
        let key = std::array::from_fn(|at| 0x80 + at as u8);
        let nonce = std::array::from_fn(|at| 0x40 + at as u8);
        let data = [
            0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7,
        ];
        let plain: &[u8] =
            b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the \
            future, sunscreen would be it.";

        let sealed = seal(&key, &nonce, &data, plain);

        assert_eq!(sealed[..4], [0xbd, 0x6d, 0x17, 0x9d]);
        assert_eq!(
            sealed[plain.len()..],
            [
                0xc0, 0x87, 0x59, 0x24, 0xc1, 0xc7, 0x98, 0x79, 0x47, 0xde, 0xaf, 0xd8, 0x78, 0x0a,
                0xcf, 0x49
            ]
        );
        assert_eq!(**open(&key, &nonce, &data, &sealed).unwrap(), *plain);
        assert_eq!(open(&key, &nonce, b"", &sealed), None);
    }
}
