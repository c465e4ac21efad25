//! The second factor: six digits that change every thirty seconds (RFC 6238).

use super::VaultError;
use super::envelope::{Envelope, Label, Place};
use super::keys::BlockKey;
use super::random::{self, Random};
use super::secret::TotpKey;
use crate::domain::ids::{OrganisationId, WorkerId};
use std::fmt;
use totp_rs::{Builder, Totp};
use zeroize::Zeroizing;

const STEP_SECONDS: u64 = 30;

/// The 160-bit seed that the worker's phone and the server share.
#[derive(Clone)]
pub struct TotpSeed(Zeroizing<[u8; 20]>);

impl TotpSeed {
    /// A new seed.
    pub fn generate(random: &dyn Random) -> Self {
        Self(Zeroizing::new(random::bytes(random)))
    }

    /// Seals the seed for its worker's row.
    ///
    /// # Errors
    /// None in practice: a seed is far shorter than a block.
    pub fn seal(
        &self,
        key: &TotpKey,
        organisation: OrganisationId,
        worker: WorkerId,
        random: &dyn Random,
    ) -> Result<Envelope, VaultError> {
        let key = BlockKey::from_key(key.key().clone());
        Envelope::seal(
            &key,
            1,
            &place(organisation, worker),
            self.0.as_slice(),
            random,
        )
    }

    /// Opens a sealed seed.
    ///
    /// # Errors
    /// [`VaultError::DoesNotOpen`] if it is another worker's or not this server's.
    pub fn open(
        sealed: &Envelope,
        key: &TotpKey,
        organisation: OrganisationId,
        worker: WorkerId,
    ) -> Result<Self, VaultError> {
        let key = BlockKey::from_key(key.key().clone());
        let opened = sealed.open(&key, &place(organisation, worker))?;
        let seed: [u8; 20] = opened
            .as_slice()
            .try_into()
            .map_err(|_| VaultError::DoesNotOpen)?;
        Ok(Self(Zeroizing::new(seed)))
    }

    /// Checks six digits at a moment (seconds since 1970), one step early or late allowed.
    ///
    /// Gives the step that matched; the caller stores it, and passes it as `last_step` next time:
    /// digits of that step or an earlier one are refused, so nobody can use them twice.
    pub fn check(&self, typed: &str, now: u64, last_step: Option<u64>) -> Option<u64> {
        let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let step = self.totp().check(&digits, now)?;
        last_step.is_none_or(|last| step > last).then_some(step)
    }

    /// The six digits of a moment (seconds since 1970), as the worker's authenticator shows them.
    pub fn digits_at(&self, now: u64) -> Zeroizing<String> {
        Zeroizing::new(self.totp().generate(now).to_string())
    }

    /// The seed in base32, for typing into an authenticator.
    pub fn to_base32(&self) -> Zeroizing<String> {
        Zeroizing::new(data_encoding::BASE32_NOPAD.encode(self.0.as_slice()))
    }

    /// Reads what [`TotpSeed::to_base32`] wrote.
    pub fn from_base32(text: &str) -> Option<Self> {
        let bytes = data_encoding::BASE32_NOPAD
            .decode(text.as_bytes())
            .ok()
            .map(Zeroizing::new)?;
        let seed: [u8; 20] = bytes.as_slice().try_into().ok()?;
        Some(Self(Zeroizing::new(seed)))
    }

    /// The address an authenticator reads: `otpauth://totp/…`.
    ///
    /// # Errors
    /// [`VaultError::UnknownFormat`] if a name has a colon or is empty.
    pub fn to_url(&self, issuer: &str, account: &str) -> Result<Zeroizing<String>, VaultError> {
        self.builder()
            .with_issuer(Some(issuer))
            .with_account_name(account)
            .build()
            .and_then(|totp| totp.to_url())
            .map(Zeroizing::new)
            .map_err(|_| VaultError::UnknownFormat)
    }

    fn totp(&self) -> Totp {
        self.builder()
            .build()
            .expect("160 bits, six digits and thirty seconds are within RFC 6238")
    }

    fn builder(&self) -> Builder {
        Builder::new()
            .with_secret(self.0.to_vec())
            .with_digits(6)
            .with_skew(1)
            .with_step_duration(STEP_SECONDS)
    }
}

fn place(organisation: OrganisationId, worker: WorkerId) -> Place {
    Place {
        organisation,
        label: Label::Totp,
        report: None,
        row: worker.0,
    }
}

impl fmt::Debug for TotpSeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotpSeed(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::ServerSecret;
    use crate::vault::random::SeededRandom;
    use uuid::Uuid;

    fn seed() -> TotpSeed {
        TotpSeed(Zeroizing::new(*b"12345678901234567890"))
    }

    #[test]
    fn the_digits_are_those_of_the_standard() {
        // RFC 6238, appendix B (SHA-1), last six of the eight digits.
        let cases = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (2_000_000_000, "279037"),
        ];

        for (moment, digits) in cases {
            assert_eq!(
                seed().check(digits, moment, None),
                Some(moment / 30),
                "{moment}"
            );
        }
    }

    #[test]
    fn a_slow_phone_is_allowed_one_step_either_way() {
        for (now, accepted) in [
            (29, true),
            (59, true),
            (89, true),
            (90, false),
            (59 + 600, false),
        ] {
            assert_eq!(
                seed().check("287 082", now, None).is_some(),
                accepted,
                "{now}"
            );
        }
    }

    #[test]
    fn digits_that_were_used_cannot_be_used_again() {
        let step = seed().check("287082", 59, None).unwrap();

        assert_eq!(seed().check("287082", 60, Some(step)), None);
        assert_eq!(seed().check("287082", 59, Some(step - 1)), Some(step));
    }

    #[test]
    fn what_is_not_six_digits_is_refused() {
        for typed in ["", "28708", "2870821", "abcdef", "+28708", "\u{ff12}87082"] {
            assert_eq!(seed().check(typed, 59, None), None, "{typed}");
        }
    }

    #[test]
    fn a_seed_moved_to_another_worker_does_not_open() {
        let key = ServerSecret::generate(&SeededRandom::new(1)).totp();
        let here = OrganisationId(Uuid::from_u128(1));
        let [ann, bob] = [2, 3].map(|n| WorkerId(Uuid::from_u128(n)));
        let sealed = seed().seal(&key, here, ann, &SeededRandom::new(2)).unwrap();

        assert_eq!(
            TotpSeed::open(&sealed, &key, here, ann).unwrap().0,
            seed().0
        );
        assert!(TotpSeed::open(&sealed, &key, here, bob).is_err());
    }

    #[test]
    fn an_authenticator_can_read_the_address() {
        let url = seed().to_url("Example DPO", "ann").unwrap();

        assert!(url.starts_with("otpauth://totp/"), "{}", *url);
        assert!(url.contains(seed().to_base32().as_str()));
    }
}
