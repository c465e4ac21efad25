//! XChaCha20-Poly1305 with a random 24-byte nonce in front of the ciphertext.

use super::VaultError;
use super::joined::Key32;
use super::random::{self, Random};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// Length of the nonce in front.
pub(super) const NONCE: usize = 24;
/// Length of the authentication tag at the end.
pub(super) const TAG: usize = 16;

/// Seals the plaintext under a key and the associated data.
pub(super) fn seal(key: &Key32, data: &[u8], plain: &[u8], random: &dyn Random) -> Vec<u8> {
    let nonce: [u8; NONCE] = random::bytes(random);
    let sealed = XChaCha20Poly1305::new((&**key).into())
        .encrypt(
            &XNonce::from(nonce),
            Payload {
                msg: plain,
                aad: data,
            },
        )
        .expect("a block is far below the cipher's limit");
    [nonce.as_slice(), &sealed].concat()
}

/// Opens what [`seal`] made, with the same key and associated data.
///
/// # Errors
/// [`VaultError::DoesNotOpen`] if anything differs.
pub(super) fn open(
    key: &Key32,
    data: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let (nonce, sealed) = sealed
        .split_first_chunk::<NONCE>()
        .ok_or(VaultError::DoesNotOpen)?;
    XChaCha20Poly1305::new((&**key).into())
        .decrypt(
            &XNonce::from(*nonce),
            Payload {
                msg: sealed,
                aad: data,
            },
        )
        .map(Zeroizing::new)
        .map_err(|_| VaultError::DoesNotOpen)
}
