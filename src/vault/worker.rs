//! A worker's key, which rests under the worker's passphrase.

mod passphrase;

pub use passphrase::{Passphrase, PassphraseRefusal};

use super::VaultError;
use super::envelope::{Envelope, Label, Place};
use super::joined::{Key32, derive, mac, same};
use super::kdf::KdfParameters;
use super::keys::{BlockKey, Fingerprint, KeyPurpose, PrivateKey, PublicKeyRow};
use super::random::{self, Random};
use super::secret::Pepper;
use crate::domain::ids::{OrganisationId, WorkerId};
use zeroize::Zeroizing;

/// A fingerprint a worker's bundle remembers, so that a swapped key shows at the next sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pin {
    /// What the key is for.
    pub purpose: KeyPurpose,
    /// Its number.
    pub number: u32,
    /// The fingerprint it had when the worker was granted.
    pub fingerprint: Fingerprint,
}

impl Pin {
    /// Pins a public key as it is now.
    pub fn of(row: &PublicKeyRow) -> Self {
        Self {
            purpose: row.purpose,
            number: row.number,
            fingerprint: row.fingerprint(),
        }
    }
}

/// What a passphrase opens: the worker's private key and the pins.
#[derive(Debug, Clone)]
pub struct WorkerBundle {
    /// The worker's private key.
    pub private: PrivateKey,
    /// Fingerprints of the organisation's keys and of the recovery key.
    pub pins: Vec<Pin>,
}

impl WorkerBundle {
    /// The pins whose key in the database is now another one, or is gone. Any is an alarm.
    pub fn alarms(&self, rows: &[PublicKeyRow]) -> Vec<Pin> {
        let holds = |pin: &&Pin| {
            rows.iter()
                .filter(|row| row.purpose == pin.purpose && row.number == pin.number)
                .any(|row| row.fingerprint() == pin.fingerprint)
        };
        self.pins
            .iter()
            .filter(|pin| !holds(pin))
            .copied()
            .collect()
    }

    fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(32 + self.pins.len() * PIN));
        bytes.extend_from_slice(self.private.key().as_slice());
        for pin in &self.pins {
            let purpose = KeyPurpose::ALL.iter().position(|each| *each == pin.purpose);
            bytes.push(purpose.expect("ALL holds every purpose") as u8);
            bytes.extend_from_slice(&pin.number.to_be_bytes());
            bytes.extend_from_slice(&pin.fingerprint.0);
        }
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (private, pins) = bytes.split_first_chunk::<32>()?;
        let (pins, rest) = pins.as_chunks::<PIN>();
        let pins = pins.iter().map(read_pin).collect::<Option<_>>()?;
        rest.is_empty().then(|| Self {
            private: PrivateKey::from_key(Zeroizing::new(*private)),
            pins,
        })
    }
}

const PIN: usize = 1 + 4 + 32;

fn read_pin(bytes: &[u8; PIN]) -> Option<Pin> {
    Some(Pin {
        purpose: *KeyPurpose::ALL.get(usize::from(bytes[0]))?,
        number: u32::from_be_bytes(bytes[1..5].try_into().ok()?),
        fingerprint: Fingerprint(bytes[5..].try_into().ok()?),
    })
}

/// A worker's bundle as the row holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedWorker {
    /// The row's salt.
    pub salt: [u8; 16],
    /// The cost it was sealed at.
    pub parameters: KdfParameters,
    /// Pepper version (2 bytes), commitment (32 bytes) and envelope.
    pub sealed: Vec<u8>,
}

impl SealedWorker {
    /// Seals a bundle under a passphrase: at the first sign-in, and with a new pair at every
    /// change of passphrase.
    ///
    /// # Errors
    /// [`VaultError::UnusableParameters`]; [`VaultError::TooLong`] above several thousand pins.
    pub fn seal(
        bundle: &WorkerBundle,
        passphrase: &Passphrase,
        parameters: KdfParameters,
        pepper: &Pepper,
        organisation: OrganisationId,
        worker: WorkerId,
        random: &dyn Random,
    ) -> Result<Self, VaultError> {
        let salt = random::bytes(random);
        let stretched = parameters.stretch(passphrase.as_bytes(), &salt)?;
        let (commitment, key) = keys(&stretched, pepper, organisation, worker);
        let place = place(organisation, worker);
        let envelope = Envelope::seal(&key, 1, &place, &bundle.to_bytes(), random)?;
        Ok(Self {
            salt,
            parameters,
            sealed: [
                &pepper.version().to_be_bytes(),
                commitment.as_slice(),
                envelope.as_bytes(),
            ]
            .concat(),
        })
    }

    /// Opens a bundle. Slow on purpose: call it through the pool for workers.
    ///
    /// # Errors
    /// [`VaultError::DoesNotOpen`] for a wrong passphrase, another worker's row, a pepper that is
    /// not live, or changed bytes; nothing tells which.
    pub fn open(
        &self,
        passphrase: &Passphrase,
        peppers: &[Pepper],
        organisation: OrganisationId,
        worker: WorkerId,
    ) -> Result<WorkerBundle, VaultError> {
        let stretched = self.parameters.stretch(passphrase.as_bytes(), &self.salt)?;
        let (version, sealed) = self
            .sealed
            .split_first_chunk::<2>()
            .ok_or(VaultError::UnknownFormat)?;
        let version = u16::from_be_bytes(*version);
        let named = |pepper: &&Pepper| pepper.version() == version;
        let pepper = peppers.iter().find(named).ok_or(VaultError::DoesNotOpen)?;
        let (commitment, key) = keys(&stretched, pepper, organisation, worker);
        let (stored, envelope) = sealed
            .split_first_chunk::<32>()
            .ok_or(VaultError::UnknownFormat)?;
        if !same(commitment.as_slice(), stored) {
            return Err(VaultError::DoesNotOpen);
        }
        let envelope = Envelope::from_bytes(envelope.to_vec())?;
        let opened = envelope.open(&key, &place(organisation, worker))?;
        WorkerBundle::from_bytes(&opened).ok_or(VaultError::UnknownFormat)
    }

    /// Which pepper version went in: it stays live while a row names it.
    pub fn pepper_version(&self) -> Option<u16> {
        self.sealed
            .first_chunk()
            .map(|bytes| u16::from_be_bytes(*bytes))
    }

    /// A row for an account that does not exist: opening it takes the same way and the same time
    /// as a wrong passphrase, and always fails.
    pub fn nobody(parameters: KdfParameters, pepper: &Pepper, random: &dyn Random) -> Self {
        Self {
            salt: random::bytes(random),
            parameters,
            sealed: [
                &pepper.version().to_be_bytes(),
                random::bytes::<1102>(random).as_slice(),
            ]
            .concat(),
        }
    }
}

fn place(organisation: OrganisationId, worker: WorkerId) -> Place {
    Place {
        organisation,
        label: Label::WorkerBundle,
        report: None,
        row: worker.0,
    }
}

fn keys(
    stretched: &Key32,
    pepper: &Pepper,
    organisation: OrganisationId,
    worker: WorkerId,
) -> (Key32, BlockKey) {
    let owner: [&[u8]; 2] = [organisation.0.as_bytes(), worker.0.as_bytes()];
    let peppered = Zeroizing::new(mac(pepper.key(), &owner));
    let part = |name: &[u8]| {
        derive(
            &[stretched.as_slice(), peppered.as_slice()],
            b"",
            &[b"plainsight/worker/v1", name],
        )
    };
    (part(b"commitment"), BlockKey::from_key(part(b"key")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::kdf::CHEAP;
    use crate::vault::keys::KeyPair;
    use crate::vault::random::SeededRandom;
    use crate::vault::{PublicKey, ServerSecret};
    use uuid::Uuid;

    const HERE: OrganisationId = OrganisationId(Uuid::from_u128(1));
    const ANN: WorkerId = WorkerId(Uuid::from_u128(2));

    fn secret() -> ServerSecret {
        ServerSecret::generate(&SeededRandom::new(1))
    }

    fn story_key(key: PublicKey) -> PublicKeyRow {
        PublicKeyRow {
            organisation: HERE,
            owner: HERE.0,
            purpose: KeyPurpose::Story,
            number: 1,
            key,
        }
    }

    fn bundle() -> WorkerBundle {
        let row = story_key(KeyPair::generate(&SeededRandom::new(4)).public);
        WorkerBundle {
            private: KeyPair::generate(&SeededRandom::new(3)).private,
            pins: vec![Pin::of(&row)],
        }
    }

    fn phrase(text: &str) -> Passphrase {
        Passphrase::typed(text).unwrap()
    }

    fn sealed() -> SealedWorker {
        let pepper = secret().pepper(1);
        SealedWorker::seal(
            &bundle(),
            &phrase("six good words here"),
            CHEAP,
            &pepper,
            HERE,
            ANN,
            &SeededRandom::new(5),
        )
        .unwrap()
    }

    #[test]
    fn a_worker_opens_their_key_with_their_passphrase() {
        let opened = sealed()
            .open(
                &phrase("six good words here"),
                &[secret().pepper(1)],
                HERE,
                ANN,
            )
            .unwrap();

        assert_eq!(opened.private.key(), bundle().private.key());
        assert_eq!(opened.pins, bundle().pins);
    }

    #[test]
    fn a_wrong_passphrase_person_organisation_or_pepper_opens_nothing() {
        let right = phrase("six good words here");
        let pepper = [secret().pepper(1)];
        let stolen_without_secret = [ServerSecret::generate(&SeededRandom::new(9)).pepper(1)];

        let tries = [
            sealed().open(&phrase("six good words her"), &pepper, HERE, ANN),
            sealed().open(&right, &pepper, OrganisationId(Uuid::from_u128(9)), ANN),
            sealed().open(&right, &pepper, HERE, WorkerId(Uuid::from_u128(9))),
            sealed().open(&right, &stolen_without_secret, HERE, ANN),
            sealed().open(&right, &[secret().pepper(2)], HERE, ANN),
        ];

        for (number, tried) in tries.into_iter().enumerate() {
            assert_eq!(tried.unwrap_err(), VaultError::DoesNotOpen, "{number}");
        }
    }

    #[test]
    fn an_unknown_account_takes_the_way_of_a_wrong_passphrase() {
        let nobody = SealedWorker::nobody(CHEAP, &secret().pepper(1), &SeededRandom::new(6));

        let tried = nobody.open(
            &phrase("six good words here"),
            &[secret().pepper(1)],
            HERE,
            ANN,
        );

        assert_eq!(tried.unwrap_err(), VaultError::DoesNotOpen);
        assert_eq!(nobody.sealed.len(), sealed().sealed.len());
    }

    #[test]
    fn a_swapped_or_missing_organisation_key_alarms_at_sign_in() {
        let right = story_key(KeyPair::generate(&SeededRandom::new(4)).public);
        let swapped = story_key(KeyPair::generate(&SeededRandom::new(8)).public);

        assert_eq!(bundle().alarms(&[right]), vec![]);
        assert_eq!(bundle().alarms(&[swapped]), bundle().pins);
        assert_eq!(bundle().alarms(&[]), bundle().pins);
    }

    #[test]
    fn a_new_passphrase_leaves_nothing_for_the_old_one() {
        let pepper = secret().pepper(1);
        let fresh = WorkerBundle {
            private: KeyPair::generate(&SeededRandom::new(7)).private,
            ..bundle()
        };

        let changed = SealedWorker::seal(
            &fresh,
            &phrase("another set of words"),
            CHEAP,
            &pepper,
            HERE,
            ANN,
            &SeededRandom::new(8),
        )
        .unwrap();

        assert!(
            changed
                .open(
                    &phrase("six good words here"),
                    std::slice::from_ref(&pepper),
                    HERE,
                    ANN
                )
                .is_err()
        );
        assert_eq!(
            changed
                .open(&phrase("another set of words"), &[pepper], HERE, ANN)
                .unwrap()
                .private
                .key(),
            fresh.private.key()
        );
    }
}
