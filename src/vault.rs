//! Keys, sealing and opening: who can read what. In plain words: `docs/vault.md`.
//!
//! Nothing here knows of a table, a page or the time of day: rows come in as bytes and ids, the
//! moment as a number, and chance through [`Random`].

mod aead;
pub mod audit;
pub mod block_mac;
pub mod envelope;
pub mod index;
pub mod joined;
pub mod kdf;
pub mod kdf_pool;
pub mod keys;
pub mod pack_keys;
pub mod random;
pub mod recovery;
pub mod return_code;
pub mod secret;
pub mod stream;
pub mod token;
pub mod totp;
#[cfg(test)]
mod who_opens_what;
pub mod words;
pub mod worker;
pub mod wrap;

pub use envelope::{Envelope, Label, Place};
pub use kdf::KdfParameters;
pub use keys::{BlockKey, Fingerprint, KeyPair, KeyPurpose, PrivateKey, PublicKey, PublicKeyRow};
pub use random::{Random, SystemRandom};
pub use secret::ServerSecret;
pub use wrap::{RecipientKind, WrapContext};

/// Why something was not sealed or did not open.
///
/// Opening says no more than that it failed: which of the key, the place and the bytes was wrong
/// is not known, and a caller must not guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The key, the place or the bytes are not those it was sealed with.
    #[error("the sealed bytes do not open")]
    DoesNotOpen,
    /// The bytes are not in any format this version writes.
    #[error("the sealed bytes have an unknown format")]
    UnknownFormat,
    /// The text is longer than one block may be.
    #[error("longer than {} bytes", envelope::MAX_PLAIN_BYTES)]
    TooLong,
    /// A row's seal is not the server's: the row was made or changed by somebody else.
    #[error("the row does not carry this server's mark")]
    NotOurs,
    /// A public key is not one that key exchange can use.
    #[error("not a usable public key")]
    UnusableKey,
    /// Key derivation parameters outside what this version accepts.
    #[error("key derivation parameters are out of bounds")]
    UnusableParameters,
}
