//! Keys wrapped for somebody: to a public key (HPKE), or under a key that comes from words.

use super::VaultError;
use super::aead;
use super::envelope::Label;
use super::joined::{Key32, derive, joined, same};
use super::keys::{PrivateKey, PublicKey};
use super::random::{ForHpke, Random};
use crate::domain::ids::{OrganisationId, ReportId};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroizing;

/// HPKE: DHKEM-X25519-HKDF-SHA256, HKDF-SHA256, ChaCha20-Poly1305.
const TO_PUBLIC_KEY: u8 = 1;
/// XChaCha20-Poly1305 behind a commitment of 32 bytes.
const UNDER_WORDS: u8 = 2;
const INFO: &[u8] = b"plainsight/wrap/v1";

/// For whom a key is wrapped. The codes are frozen: they are part of every wrap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RecipientKind {
    /// The organisation's story key.
    Story,
    /// The organisation's identity key.
    Identity,
    /// A worker with a grant.
    Worker,
    /// The helper who entered the report, until it is taken.
    Helper,
    /// The second signer of one decision.
    Approver,
    /// The recovery words.
    Recovery,
    /// The person's return code.
    ReturnCode,
    /// The thread's key, when the person chose to read their story back.
    Thread,
    /// A cookie: a draft or a visit.
    Cookie,
    /// A pack's link and collection code together.
    Collection,
}

impl RecipientKind {
    /// Every kind there is.
    pub const ALL: [Self; 10] = [
        Self::Story,
        Self::Identity,
        Self::Worker,
        Self::Helper,
        Self::Approver,
        Self::Recovery,
        Self::ReturnCode,
        Self::Thread,
        Self::Cookie,
        Self::Collection,
    ];

    /// The code that is sealed in and stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Story => "organisation_story",
            Self::Identity => "organisation_identity",
            Self::Worker => "worker",
            Self::Helper => "helper",
            Self::Approver => "approver",
            Self::Recovery => "recovery",
            Self::ReturnCode => "return_code",
            Self::Thread => "thread",
            Self::Cookie => "cookie",
            Self::Collection => "collection",
        }
    }

    /// Reads a stored code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What a wrap is bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrapContext {
    /// Whose block it is.
    pub organisation: OrganisationId,
    /// For whom.
    pub recipient: RecipientKind,
    /// The number of the recipient's key.
    pub key_number: u32,
    /// The block whose key it is.
    pub block: Uuid,
    /// The report it belongs to, if any.
    pub report: Option<ReportId>,
    /// What the block is.
    pub label: Label,
}

impl WrapContext {
    fn info(&self) -> Vec<u8> {
        joined(&[
            INFO,
            self.organisation.0.as_bytes(),
            self.recipient.code().as_bytes(),
            &self.key_number.to_be_bytes(),
        ])
    }

    fn associated_data(&self) -> Vec<u8> {
        let report = self.report.map(|report| report.0);
        joined(&[
            self.block.as_bytes(),
            report.as_ref().map_or(&[], |report| report.as_bytes()),
            self.label.code().as_bytes(),
        ])
    }
}

/// Wraps a key to a public key. The caller has checked the public key's row.
///
/// # Errors
/// [`VaultError::UnusableKey`] if key exchange refuses the public key.
pub fn to_public_key(
    public: &PublicKey,
    key: &Key32,
    context: &WrapContext,
    random: &dyn Random,
) -> Result<Vec<u8>, VaultError> {
    let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&public.0)
        .map_err(|_| VaultError::UnusableKey)?;
    let (encapsulated, sealed) =
        hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            &context.info(),
            key.as_slice(),
            &context.associated_data(),
            &mut ForHpke(random),
        )
        .map_err(|_| VaultError::UnusableKey)?;
    Ok([
        &[TO_PUBLIC_KEY],
        encapsulated.to_bytes().as_slice(),
        &sealed,
    ]
    .concat())
}

/// Opens what [`to_public_key`] made.
///
/// # Errors
/// [`VaultError::DoesNotOpen`] if the private key, the context or any byte differs.
pub fn open_with(
    private: &PrivateKey,
    wrapped: &[u8],
    context: &WrapContext,
) -> Result<Key32, VaultError> {
    let (&[TO_PUBLIC_KEY], rest) = split_version(wrapped)? else {
        return Err(VaultError::UnknownFormat);
    };
    let (encapsulated, sealed) = rest
        .split_first_chunk::<32>()
        .ok_or(VaultError::UnknownFormat)?;
    let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(private.key().as_slice())
        .map_err(|_| VaultError::UnusableKey)?;
    let encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapsulated)
        .map_err(|_| VaultError::DoesNotOpen)?;
    let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &private,
        &encapsulated,
        &context.info(),
        sealed,
        &context.associated_data(),
    )
    .map(Zeroizing::new)
    .map_err(|_| VaultError::DoesNotOpen)?;
    as_key(&opened)
}

/// A key that came from words, a cookie or another key, and wraps others.
#[derive(Clone)]
pub struct WrapSecret(Key32);

impl WrapSecret {
    /// Takes derived bytes.
    pub fn from_key(key: Key32) -> Self {
        Self(key)
    }

    /// The bytes themselves, for keeping in a sealed session.
    pub fn key(&self) -> &Key32 {
        &self.0
    }

    fn parts(&self, context: &WrapContext) -> (Key32, Key32) {
        let info = context.info();
        let part = |name: &[u8]| derive(&[self.0.as_slice()], b"", &[INFO, name, &info]);
        (part(b"commitment"), part(b"key"))
    }

    /// Wraps a key under this one.
    pub fn wrap(&self, key: &Key32, context: &WrapContext, random: &dyn Random) -> Vec<u8> {
        let (commitment, wrapping) = self.parts(context);
        let sealed = aead::seal(
            &wrapping,
            &context.associated_data(),
            key.as_slice(),
            random,
        );
        [&[UNDER_WORDS], commitment.as_slice(), &sealed].concat()
    }

    /// Opens what [`WrapSecret::wrap`] made. The commitment is checked first, so that no wrap can
    /// be built that opens under two different sets of words.
    ///
    /// # Errors
    /// [`VaultError::DoesNotOpen`] if the words, the context or any byte differs.
    pub fn unwrap(&self, wrapped: &[u8], context: &WrapContext) -> Result<Key32, VaultError> {
        let (&[UNDER_WORDS], rest) = split_version(wrapped)? else {
            return Err(VaultError::UnknownFormat);
        };
        let (stored, sealed) = rest
            .split_first_chunk::<32>()
            .ok_or(VaultError::UnknownFormat)?;
        let (commitment, wrapping) = self.parts(context);
        if !same(commitment.as_slice(), stored) {
            return Err(VaultError::DoesNotOpen);
        }
        as_key(&aead::open(&wrapping, &context.associated_data(), sealed)?)
    }
}

impl WrapSecret {
    /// The work of [`WrapSecret::unwrap`] when there is no wrap to open. Always fails.
    pub(super) fn dummy_unwrap(&self) {
        let nowhere = WrapContext {
            organisation: OrganisationId(Uuid::nil()),
            recipient: RecipientKind::ReturnCode,
            key_number: 0,
            block: Uuid::nil(),
            report: Some(ReportId(Uuid::nil())),
            label: Label::Thread,
        };
        let (_, wrapping) = self.parts(&nowhere);
        let data = nowhere.associated_data();
        let nothing = [0; aead::NONCE + 32 + aead::TAG];
        let _ = std::hint::black_box(aead::open(&wrapping, &data, &nothing));
    }
}

impl fmt::Debug for WrapSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WrapSecret(..)")
    }
}

fn split_version(wrapped: &[u8]) -> Result<(&[u8; 1], &[u8]), VaultError> {
    wrapped.split_first_chunk().ok_or(VaultError::UnknownFormat)
}

fn as_key(opened: &[u8]) -> Result<Key32, VaultError> {
    let key: [u8; 32] = opened.try_into().map_err(|_| VaultError::DoesNotOpen)?;
    Ok(Zeroizing::new(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::keys::KeyPair;
    use crate::vault::random::{self, SeededRandom};
    use proptest::prelude::*;

    fn context() -> WrapContext {
        WrapContext {
            organisation: OrganisationId(Uuid::from_u128(1)),
            recipient: RecipientKind::Story,
            key_number: 1,
            block: Uuid::from_u128(2),
            report: Some(ReportId(Uuid::from_u128(3))),
            label: Label::IncidentStory,
        }
    }

    fn other_contexts() -> Vec<WrapContext> {
        let elsewhere = Uuid::from_u128(99);
        let mut others = vec![
            WrapContext {
                organisation: OrganisationId(elsewhere),
                ..context()
            },
            WrapContext {
                key_number: 2,
                ..context()
            },
            WrapContext {
                block: elsewhere,
                ..context()
            },
            WrapContext {
                report: Some(ReportId(elsewhere)),
                ..context()
            },
            WrapContext {
                report: None,
                ..context()
            },
            WrapContext {
                label: Label::Identity,
                ..context()
            },
        ];
        let kinds = RecipientKind::ALL
            .into_iter()
            .filter(|kind| *kind != RecipientKind::Story);
        others.extend(kinds.map(|recipient| WrapContext {
            recipient,
            ..context()
        }));
        others
    }

    fn key(seed: u64) -> Key32 {
        Zeroizing::new(random::bytes(&SeededRandom::new(seed)))
    }

    #[test]
    fn a_key_wrapped_to_somebody_opens_for_them_and_nobody_else() {
        let theirs = KeyPair::generate(&SeededRandom::new(1));
        let other = KeyPair::generate(&SeededRandom::new(2));
        let wrapped =
            to_public_key(&theirs.public, &key(5), &context(), &SeededRandom::new(3)).unwrap();

        assert_eq!(open_with(&theirs.private, &wrapped, &context()), Ok(key(5)));
        assert_eq!(
            open_with(&other.private, &wrapped, &context()),
            Err(VaultError::DoesNotOpen)
        );
    }

    #[test]
    fn a_wrap_moved_to_another_recipient_kind_block_or_report_does_not_open() {
        let theirs = KeyPair::generate(&SeededRandom::new(1));
        let secret = WrapSecret::from_key(key(6));
        let public =
            to_public_key(&theirs.public, &key(5), &context(), &SeededRandom::new(3)).unwrap();
        let words = secret.wrap(&key(5), &context(), &SeededRandom::new(3));

        for other in other_contexts() {
            assert!(
                open_with(&theirs.private, &public, &other).is_err(),
                "{other:?}"
            );
            assert!(secret.unwrap(&words, &other).is_err(), "{other:?}");
        }
    }

    #[test]
    fn a_key_wrapped_under_words_opens_with_them_and_no_others() {
        let secret = WrapSecret::from_key(key(6));
        let wrapped = secret.wrap(&key(5), &context(), &SeededRandom::new(3));

        assert_eq!(secret.unwrap(&wrapped, &context()), Ok(key(5)));
        assert_eq!(
            WrapSecret::from_key(key(7)).unwrap(&wrapped, &context()),
            Err(VaultError::DoesNotOpen)
        );
    }

    #[test]
    fn a_wrap_whose_commitment_is_not_the_words_own_is_refused() {
        let secret = WrapSecret::from_key(key(6));
        let other = WrapSecret::from_key(key(7));
        let mut wrapped = secret.wrap(&key(5), &context(), &SeededRandom::new(3));
        let theirs = other.wrap(&key(5), &context(), &SeededRandom::new(3));

        wrapped[1..33].copy_from_slice(&theirs[1..33]);

        assert_eq!(
            secret.unwrap(&wrapped, &context()),
            Err(VaultError::DoesNotOpen)
        );
        assert_eq!(
            other.unwrap(&wrapped, &context()),
            Err(VaultError::DoesNotOpen)
        );
    }

    #[test]
    fn one_kind_of_wrap_is_not_read_as_the_other() {
        let theirs = KeyPair::generate(&SeededRandom::new(1));
        let secret = WrapSecret::from_key(key(6));
        let public =
            to_public_key(&theirs.public, &key(5), &context(), &SeededRandom::new(3)).unwrap();
        let words = secret.wrap(&key(5), &context(), &SeededRandom::new(3));

        assert_eq!(
            secret.unwrap(&public, &context()),
            Err(VaultError::UnknownFormat)
        );
        assert_eq!(
            open_with(&theirs.private, &words, &context()),
            Err(VaultError::UnknownFormat)
        );
        assert_eq!(
            secret.unwrap(&[], &context()),
            Err(VaultError::UnknownFormat)
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn one_changed_bit_anywhere_keeps_a_wrap_shut(position in 0usize..81, bit in 0u8..8) {
            let theirs = KeyPair::generate(&SeededRandom::new(1));
            let mut wrapped = to_public_key(&theirs.public, &key(5), &context(), &SeededRandom::new(3)).unwrap();
            prop_assert_eq!(wrapped.len(), 81);

            wrapped[position] ^= 1 << bit;

            prop_assert!(open_with(&theirs.private, &wrapped, &context()).is_err());
        }
    }
}
