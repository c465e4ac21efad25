//! The key that opens a pack for its recipient: link and collection code together.

use super::VaultError;
use super::joined::derive;
use super::kdf::KdfParameters;
use super::return_code::ReturnCode;
use super::secret::Pepper;
use super::token::LinkToken;
use super::wrap::WrapSecret;

/// Six words told by phone: 66 bits like a return code, and read as forgivingly.
pub type CollectionCode = ReturnCode;

/// Derives the key that wraps a pack's block key. Neither the mailed link nor the spoken code
/// opens anything alone, and a copy of the database with both still lacks the pepper.
///
/// Slow on purpose: call it through the pool for collection. For a link nobody knows, call it with
/// any salt and drop the result.
///
/// # Errors
/// [`VaultError::UnusableParameters`] if the parameters are outside Argon2's bounds.
pub fn collection_secret(
    code: &CollectionCode,
    row_salt: &[u8; 16],
    parameters: KdfParameters,
    link: &LinkToken,
    pepper: &Pepper,
) -> Result<WrapSecret, VaultError> {
    let stretched = parameters.stretch(&code.number(), row_salt)?;
    Ok(WrapSecret::from_key(derive(
        &[
            stretched.as_slice(),
            link.key().as_slice(),
            pepper.key().as_slice(),
        ],
        b"",
        &[b"plainsight/collection/v1"],
    )))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::ServerSecret;
    use crate::vault::kdf::CHEAP;
    use crate::vault::random::SeededRandom;

    #[test]
    fn a_pack_opens_only_with_link_code_pepper_and_row_together() {
        let random = SeededRandom::new;
        let secret = ServerSecret::generate(&random(1));
        let [code, other_code] = [2, 3].map(|seed| CollectionCode::generate(&random(seed)));
        let [link, other_link] = [4, 5].map(|seed| LinkToken::generate(&random(seed)));
        let key = |code, salt, link, pepper| {
            *collection_secret(code, &[salt; 16], CHEAP, link, &secret.pepper(pepper))
                .unwrap()
                .key()
                .clone()
        };

        let typed = CollectionCode::parse(&code.words().join("-")).unwrap();

        let right = key(&code, 1, &link, 1);

        assert_eq!(right, key(&typed, 1, &link, 1));
        assert_ne!(right, key(&other_code, 1, &link, 1));
        assert_ne!(right, key(&code, 2, &link, 1));
        assert_ne!(right, key(&code, 1, &other_link, 1));
        assert_ne!(right, key(&code, 1, &link, 2));
    }
}
