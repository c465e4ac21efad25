//! The server's own secret, and the keys made from it, each for one purpose.

use super::joined::{Key32, derive};
use super::keys::BlockKey;
use super::random::{self, Random};
use data_encoding::BASE64;
use std::fmt;
use zeroize::Zeroizing;

/// Thirty-two bytes that belong to one installation. They open no word and no name by themselves;
/// they mark the server's own rows and make guessing passphrases from a copied database impossible
/// without them.
#[derive(Clone)]
pub struct ServerSecret(Key32);

/// The text is not a server secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the server secret is not 32 bytes in base64")]
pub struct NotASecret;

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident, $method:ident, $label:literal;)+) => {
        $(
            $(#[$doc])*
            #[derive(Clone)]
            pub struct $name(Key32);

            impl $name {
                pub(super) fn key(&self) -> &Key32 {
                    &self.0
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(concat!(stringify!($name), "(..)"))
                }
            }
        )+

        impl ServerSecret {
            $(
                $(#[$doc])*
                pub fn $method(&self) -> $name {
                    $name(self.purpose(&[$label]))
                }
            )+
        }
    };
}

keys! {
    /// Marks the rows of the record of who did what.
    AuditKey, audit, b"audit";
    /// Seals the seeds of second factors.
    TotpKey, totp, b"totp";
    /// Goes into the seals of sessions, drafts and visits, beside the cookie.
    SessionKey, session, b"session";
    /// Marks forms that this server drew.
    FormKey, form, b"form";
    /// Seals mail that waits to be sent.
    OutboxKey, outbox, b"outbox";
    /// Marks which sealed bytes belong to which block and revision.
    BlockMacKey, block_mac, b"block mac";
    /// Marks public keys that this server itself wrote down.
    PublicKeyMacKey, public_key_mac, b"public key mac";
    /// Marks remembered devices.
    DeviceKey, device, b"device";
}

impl OutboxKey {
    /// The key that seals the bodies of waiting mail ([`super::Label::Outbox`]).
    pub fn block_key(&self) -> BlockKey {
        BlockKey::from_key(self.key().clone())
    }
}

/// One version of the secret ingredient of passphrases and codes.
#[derive(Clone)]
pub struct Pepper {
    version: u16,
    key: Key32,
}

impl Pepper {
    /// The number that a row names.
    pub fn version(&self) -> u16 {
        self.version
    }

    pub(super) fn key(&self) -> &Key32 {
        &self.key
    }
}

impl fmt::Debug for Pepper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pepper({}, ..)", self.version)
    }
}

impl ServerSecret {
    /// Makes a new secret, once per installation.
    pub fn generate(random: &dyn Random) -> Self {
        Self(Zeroizing::new(random::bytes(random)))
    }

    /// Reads the secret as its file holds it: base64, with or without a line end.
    ///
    /// # Errors
    /// [`NotASecret`] if it is anything else.
    pub fn parse(text: &str) -> Result<Self, NotASecret> {
        let bytes = BASE64.decode(text.trim().as_bytes()).map(Zeroizing::new);
        let bytes = bytes.map_err(|_| NotASecret)?;
        let bytes = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| NotASecret)?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// The text for the secret's file, with its line end.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = BASE64.encode(self.0.as_slice());
        text.push('\n');
        Zeroizing::new(text)
    }

    /// One version of the pepper. Versions count from 1.
    pub fn pepper(&self, version: u16) -> Pepper {
        Pepper {
            version,
            key: self.purpose(&[b"pepper", &version.to_be_bytes()]),
        }
    }

    fn purpose(&self, label: &[&[u8]]) -> Key32 {
        let purpose = [&[b"plainsight/server/v1".as_slice()], label].concat();
        derive(&[self.0.as_slice()], b"", &purpose)
    }
}

impl fmt::Debug for ServerSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ServerSecret(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::random::SeededRandom;

    #[test]
    fn a_secret_is_the_same_after_a_restart() {
        let made = ServerSecret::generate(&SeededRandom::new(1));

        let read = ServerSecret::parse(&made.to_text()).unwrap();

        assert_eq!(read.audit().key(), made.audit().key());
        assert_eq!(read.pepper(2).key(), made.pepper(2).key());
    }

    #[test]
    fn a_broken_file_is_refused_rather_than_stretched() {
        for text in ["", "short", "AAAA", &"A".repeat(64)] {
            assert!(ServerSecret::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn each_purpose_has_its_own_key() {
        let secret = ServerSecret::generate(&SeededRandom::new(2));

        let mut keys = vec![
            secret.audit().0,
            secret.totp().0,
            secret.session().0,
            secret.form().0,
            secret.outbox().0,
            secret.block_mac().0,
            secret.public_key_mac().0,
            secret.device().0,
            secret.pepper(1).key,
            secret.pepper(2).key,
        ];
        keys.sort_by_key(|key| **key);
        keys.dedup();

        assert_eq!(keys.len(), 10);
    }

    #[test]
    fn a_secret_does_not_show_in_debug_output() {
        let secret = ServerSecret::generate(&SeededRandom::new(3));

        let shown = format!("{secret:?} {:?} {:?}", secret.audit(), secret.pepper(1));

        assert_eq!(shown, "ServerSecret(..) AuditKey(..) Pepper(1, ..)");
    }
}
