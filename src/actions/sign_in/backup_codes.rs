//! Backup codes: ten codes on paper, each of which stands in for the authenticator once.

use crate::actions::Office;
use crate::actions::passphrases::SlowError;
use crate::domain::ids::{OrganisationId, WorkerId};
use crate::vault::joined::hash;
use crate::vault::random::{self, Random};
use crate::vault::{KdfParameters, VaultError};
use zeroize::Zeroizing;

/// How many a worker gets.
pub const BACKUP_CODES: usize = 10;

/// Digits and letters without I, L, O and U, which look like others or spell things.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Makes ten codes of 50 bits, such as `7KQ2M-4XW9B`.
pub fn new_codes(random: &dyn Random) -> Vec<Zeroizing<String>> {
    (0..BACKUP_CODES).map(|_| new_code(random)).collect()
}

fn new_code(random: &dyn Random) -> Zeroizing<String> {
    let bytes: [u8; 10] = random::bytes(random);
    let letters: String = bytes
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte & 31)]))
        .collect();
    Zeroizing::new(format!("{}-{}", &letters[..5], &letters[5..]))
}

/// Reads a backup code as people write it; `None` for anything else, such as six digits.
pub(super) fn read(typed: &str) -> Option<Zeroizing<String>> {
    let letters: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    let known = letters.bytes().all(|byte| LETTERS.contains(&byte));
    (letters.len() == 10 && known).then(|| Zeroizing::new(letters))
}

/// What is stored of a code: stretched, with a salt of its worker's own, so that a copy of the database gives
/// nobody a second factor.
///
/// # Errors
/// None in practice: the cost is a constant.
pub fn hash_code(
    organisation: OrganisationId,
    worker: WorkerId,
    code: &str,
    cost: KdfParameters,
) -> Result<Vec<u8>, VaultError> {
    let owner = hash(&[
        b"plainsight/backup-code/v1",
        organisation.0.as_bytes(),
        worker.0.as_bytes(),
    ]);
    let salt = owner.first_chunk().expect("a hash is longer than a salt");
    let code = read(code).ok_or(VaultError::UnknownFormat)?;
    Ok(cost.stretch(code.as_bytes(), salt)?.to_vec())
}

pub(super) async fn hash_in_pool(
    office: &Office,
    organisation: OrganisationId,
    worker: WorkerId,
    code: Zeroizing<String>,
) -> Result<Vec<u8>, SlowError> {
    let cost = office.costs.code;
    let hashed = office
        .kdf
        .workers
        .run(move || hash_code(organisation, worker, &code, cost))
        .await??;
    Ok(hashed)
}

/// Hashes a worker's new codes, in the pool for workers.
///
/// # Errors
/// `Busy` when too many do this at once.
pub async fn hash_codes(
    office: &Office,
    organisation: OrganisationId,
    worker: WorkerId,
    codes: Vec<Zeroizing<String>>,
) -> Result<Vec<Vec<u8>>, SlowError> {
    let cost = office.costs.code;
    let hashed = office
        .kdf
        .workers
        .run(move || {
            codes
                .iter()
                .map(|code| hash_code(organisation, worker, code, cost))
                .collect::<Result<Vec<_>, _>>()
        })
        .await??;
    Ok(hashed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::SystemRandom;

    #[test]
    fn a_code_is_read_as_people_write_it_from_paper() {
        let made = new_code(&SystemRandom);

        assert_eq!(read(&made.to_lowercase()), read(&made));
        assert_eq!(read("7kq2m 4xw9o"), read("7KQ2M-4XW90"));
    }

    #[test]
    fn six_digits_are_not_taken_for_a_backup_code() {
        assert_eq!(read("123456"), None);
        assert_eq!(read("123 456"), None);
    }

    #[test]
    fn ten_different_codes_are_made() {
        let mut codes = new_codes(&SystemRandom);
        codes.sort_by(|left, right| left.as_str().cmp(right));
        codes.dedup();

        assert_eq!(codes.len(), BACKUP_CODES);
    }

    #[test]
    fn a_code_is_worth_nothing_to_another_worker() {
        let here = OrganisationId(uuid::Uuid::from_u128(1));
        let [ann, bob] = [2, 3].map(|n| WorkerId(uuid::Uuid::from_u128(n)));

        let hashes = [ann, bob]
            .map(|worker| hash_code(here, worker, "7KQ2M-4XW9B", KdfParameters::CODE).unwrap());

        assert_ne!(hashes[0], hashes[1]);
    }
}
