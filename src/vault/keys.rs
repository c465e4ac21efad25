//! Keys of blocks, people and organisations, and how a public key is known to be the right one.

use super::VaultError;
use super::joined::{Key32, hash, mac, same};
use super::random::{self, ForHpke, Random};
use super::secret::PublicKeyMacKey;
use super::words;
use crate::domain::ids::OrganisationId;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, Serializable};
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroizing;

macro_rules! hidden {
    ($name:ident) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    };
}

/// The random key of one block.
#[derive(Clone, PartialEq, Eq)]
pub struct BlockKey(Key32);
hidden!(BlockKey);

impl BlockKey {
    /// A new key for a new block.
    pub fn generate(random: &dyn Random) -> Self {
        Self(Zeroizing::new(random::bytes(random)))
    }

    /// The key that a wrap held.
    pub fn from_key(key: Key32) -> Self {
        Self(key)
    }

    /// The bytes, for wrapping.
    pub fn key(&self) -> &Key32 {
        &self.0
    }
}

/// The key under which an organisation's search tags are made.
#[derive(Clone)]
pub struct IndexKey(Key32);
hidden!(IndexKey);

impl IndexKey {
    /// A new key, when the organisation is made or somebody has left.
    pub fn generate(random: &dyn Random) -> Self {
        Self(Zeroizing::new(random::bytes(random)))
    }

    /// The key that a wrap held.
    pub fn from_key(key: Key32) -> Self {
        Self(key)
    }

    /// The bytes, for wrapping.
    pub fn key(&self) -> &Key32 {
        &self.0
    }
}

impl IndexKey {
    /// What stands in the key's row where a public key stands in others: enough to know the key again,
    /// nothing to make tags with.
    pub fn public_mark(&self) -> PublicKey {
        PublicKey(hash(&[b"plainsight/index-key/v1", self.0.as_slice()]))
    }
}

/// The half of an X25519 pair that seals for its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey(pub [u8; 32]);

/// The half of an X25519 pair that opens.
#[derive(Clone)]
pub struct PrivateKey(Key32);
hidden!(PrivateKey);

impl PrivateKey {
    /// The key that a wrap or a bundle held.
    pub fn from_key(key: Key32) -> Self {
        Self(key)
    }

    /// The bytes, for wrapping.
    pub fn key(&self) -> &Key32 {
        &self.0
    }

    /// The half that belongs to this one.
    ///
    /// # Errors
    /// [`VaultError::UnusableKey`] if the bytes are no private key.
    pub fn public(&self) -> Result<PublicKey, VaultError> {
        let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(self.0.as_slice())
            .map_err(|_| VaultError::UnusableKey)?;
        Ok(PublicKey(
            X25519HkdfSha256::sk_to_pk(&private).to_bytes().into(),
        ))
    }
}

/// Both halves.
#[derive(Debug, Clone)]
pub struct KeyPair {
    /// Opens.
    pub private: PrivateKey,
    /// Seals.
    pub public: PublicKey,
}

impl KeyPair {
    /// A new pair by chance.
    pub fn generate(random: &dyn Random) -> Self {
        Self::from_halves(X25519HkdfSha256::gen_keypair_with_rng(&mut ForHpke(random)))
    }

    /// The one pair that belongs to this key material.
    pub fn from_material(material: &Key32) -> Self {
        Self::from_halves(X25519HkdfSha256::derive_keypair(material.as_slice()))
    }

    fn from_halves(
        (private, public): (
            <X25519HkdfSha256 as Kem>::PrivateKey,
            <X25519HkdfSha256 as Kem>::PublicKey,
        ),
    ) -> Self {
        Self {
            private: PrivateKey(Zeroizing::new(private.to_bytes().into())),
            public: PublicKey(public.to_bytes().into()),
        }
    }
}

/// What a public key is for. The codes are frozen: they are part of marks and fingerprints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyPurpose {
    /// Stories of an organisation.
    Story,
    /// Names and contacts of an organisation.
    Identity,
    /// One worker.
    Worker,
    /// The recovery words.
    Recovery,
    /// The search tags: a symmetric key, of which the row holds only a mark.
    Index,
}

impl KeyPurpose {
    /// Every purpose there is.
    pub const ALL: [Self; 5] = [
        Self::Story,
        Self::Identity,
        Self::Worker,
        Self::Recovery,
        Self::Index,
    ];

    /// The code that is marked and stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Identity => "identity",
            Self::Worker => "worker",
            Self::Recovery => "recovery",
            Self::Index => "index",
        }
    }

    /// Reads a stored code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code)
    }
}

/// A public key as a row holds it. Its mark is checked before every seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKeyRow {
    /// Whose row it is.
    pub organisation: OrganisationId,
    /// The worker, or the organisation itself.
    pub owner: Uuid,
    /// What the key is for.
    pub purpose: KeyPurpose,
    /// Counts up from 1 for one owner and purpose.
    pub number: u32,
    /// The key.
    pub key: PublicKey,
}

impl PublicKeyRow {
    /// The mark to store with the row.
    pub fn mac(&self, key: &PublicKeyMacKey) -> [u8; 32] {
        let fields = self.fields();
        mac(key.key(), &fields.each_ref().map(Vec::as_slice))
    }

    /// Gives the key for sealing, if the row's mark is this server's.
    ///
    /// # Errors
    /// [`VaultError::NotOurs`] if somebody else wrote or changed the row.
    pub fn check(&self, key: &PublicKeyMacKey, stored_mac: &[u8]) -> Result<PublicKey, VaultError> {
        same(&self.mac(key), stored_mac)
            .then_some(self.key)
            .ok_or(VaultError::NotOurs)
    }

    /// What workers pin and read to each other.
    pub fn fingerprint(&self) -> Fingerprint {
        let fields = self.fields();
        Fingerprint(hash(&fields.each_ref().map(Vec::as_slice)))
    }

    fn fields(&self) -> [Vec<u8>; 6] {
        [
            b"plainsight/public-key/v1".to_vec(),
            self.organisation.0.as_bytes().to_vec(),
            self.owner.as_bytes().to_vec(),
            self.purpose.code().as_bytes().to_vec(),
            self.number.to_be_bytes().to_vec(),
            self.key.0.to_vec(),
        ]
    }
}

/// SHA-256 of a public key and everything it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    /// Four words (44 bits) for saying aloud. A lead hears them from a newcomer before granting.
    pub fn words(&self) -> [&'static str; 4] {
        let number = u64::from_be_bytes(*self.0.first_chunk().expect("a fingerprint is 32 bytes"));
        [53, 42, 31, 20].map(|shift| words::at(((number >> shift) & 2047) as usize))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::ServerSecret;
    use crate::vault::random::SeededRandom;

    fn row() -> PublicKeyRow {
        PublicKeyRow {
            organisation: OrganisationId(Uuid::from_u128(1)),
            owner: Uuid::from_u128(2),
            purpose: KeyPurpose::Story,
            number: 1,
            key: KeyPair::generate(&SeededRandom::new(1)).public,
        }
    }

    #[test]
    fn a_key_the_server_wrote_down_may_be_sealed_to() {
        let secret = ServerSecret::generate(&SeededRandom::new(1)).public_key_mac();

        assert_eq!(row().check(&secret, &row().mac(&secret)), Ok(row().key));
    }

    #[test]
    fn a_swapped_or_re_pointed_public_key_is_refused_and_shows_in_its_fingerprint() {
        let secret = ServerSecret::generate(&SeededRandom::new(1)).public_key_mac();
        let mark = row().mac(&secret);
        let elsewhere = Uuid::from_u128(9);
        let changed = [
            PublicKeyRow {
                key: KeyPair::generate(&SeededRandom::new(2)).public,
                ..row()
            },
            PublicKeyRow {
                organisation: OrganisationId(elsewhere),
                ..row()
            },
            PublicKeyRow {
                owner: elsewhere,
                ..row()
            },
            PublicKeyRow {
                purpose: KeyPurpose::Identity,
                ..row()
            },
            PublicKeyRow { number: 2, ..row() },
        ];

        for swapped in changed {
            assert_eq!(swapped.check(&secret, &mark), Err(VaultError::NotOurs));
            assert_ne!(swapped.fingerprint(), row().fingerprint());
            assert_ne!(swapped.fingerprint().words(), row().fingerprint().words());
        }
    }

    #[test]
    fn the_public_half_follows_from_the_private_half() {
        let pair = KeyPair::generate(&SeededRandom::new(3));

        assert_eq!(pair.private.public(), Ok(pair.public));
    }
}
