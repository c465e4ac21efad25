//! XChaCha20-Poly1305 with a random 24-byte nonce in front of the ciphertext.

use super::VaultError;
use super::joined::Key32;
use super::random::{self, Random};
use zeroize::Zeroizing;

/// Length of the nonce in front, and of the authentication tag at the end.
pub(super) use plainsight_aead::{NONCE, TAG};

/// Seals the plaintext under a key and the associated data.
pub(super) fn seal(key: &Key32, data: &[u8], plain: &[u8], random: &dyn Random) -> Vec<u8> {
    let nonce: [u8; NONCE] = random::bytes(random);
    let sealed = plainsight_aead::seal(key, &nonce, data, plain);
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
    plainsight_aead::open(key, nonce, data, sealed).ok_or(VaultError::DoesNotOpen)
}
