//! Joining fields so that two different lists never give the same bytes, and the hashes over them.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Thirty-two secret bytes, wiped when dropped.
pub type Key32 = Zeroizing<[u8; 32]>;

/// The fields one after the other, each behind its length in four bytes.
pub fn joined(fields: &[&[u8]]) -> Vec<u8> {
    let length = fields.iter().map(|field| field.len() + 4).sum();
    let mut bytes = Vec::with_capacity(length);
    for field in fields {
        let length = u32::try_from(field.len()).expect("a joined field is far below 4 GiB");
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(field);
    }
    bytes
}

/// SHA-256 of the joined fields.
pub fn hash(fields: &[&[u8]]) -> [u8; 32] {
    Sha256::digest(joined(fields)).into()
}

/// HMAC-SHA-256 of the joined fields.
pub fn mac(key: &[u8; 32], fields: &[&[u8]]) -> [u8; 32] {
    let mut mac =
        <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(&joined(fields));
    mac.finalize().into_bytes().into()
}

/// HKDF-SHA-256: thirty-two bytes from the joined secret fields, for the joined purpose.
///
/// The joined secret is wiped; an empty `salt` is HKDF's own default.
pub fn derive(secret: &[&[u8]], salt: &[u8], purpose: &[&[u8]]) -> Key32 {
    let secret = Zeroizing::new(joined(secret));
    let mut key = Key32::default();
    Hkdf::<Sha256>::new(Some(salt), &secret)
        .expand(&joined(purpose), key.as_mut_slice())
        .expect("HKDF gives thirty-two bytes");
    key
}

/// Compares without telling through time how much was equal.
pub fn same(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::HEXLOWER;

    #[test]
    fn moving_a_letter_from_one_field_to_the_next_changes_the_bytes() {
        assert_ne!(joined(&[b"ab", b"c"]), joined(&[b"a", b"bc"]));
        assert_ne!(joined(&[b"ab"]), joined(&[b"ab", b""]));
    }

    #[test]
    fn the_libraries_give_the_values_of_the_standards() {
        // RFC 4231, test case 2.
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(b"Jefe").unwrap();
        mac.update(b"what do ya want for nothing?");
        // RFC 5869, appendix A.1.
        let salt = HEXLOWER.decode(b"000102030405060708090a0b0c").unwrap();
        let info = HEXLOWER.decode(b"f0f1f2f3f4f5f6f7f8f9").unwrap();
        let mut okm = [0; 42];
        Hkdf::<Sha256>::new(Some(&salt), &[0x0b; 22])
            .expand(&info, &mut okm)
            .unwrap();

        assert_eq!(
            HEXLOWER.encode(&mac.finalize().into_bytes()),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        assert_eq!(
            HEXLOWER.encode(&okm),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
        );
    }
}
