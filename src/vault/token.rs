//! What the browser carries: cookies, form tokens, links and remembered devices.

mod form;
mod mark;

pub use form::{FormToken, FormTokenRefusal};
pub use mark::PageMark;

use super::VaultError;
use super::aead;
use super::joined::{Key32, derive, hash, joined, mac};
use super::random::{self, Random};
use super::secret::{DeviceKey, SessionKey};
use super::wrap::WrapSecret;
use crate::domain::ids::{OrganisationId, WorkerId};
use data_encoding::BASE64URL_NOPAD;
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroizing;

/// What a cookie's row is. The codes are frozen: they are part of every seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SessionKind {
    /// A worker's sign-in.
    Desk,
    /// A report that is being written.
    Draft,
    /// A return by code.
    Visit,
    /// A recipient's visit to a pack.
    Collection,
    /// An invitation being taken up.
    SetUp,
}

impl SessionKind {
    /// The code that is sealed in and stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Draft => "draft",
            Self::Visit => "visit",
            Self::Collection => "collection",
            Self::SetUp => "set_up",
        }
    }
}

/// Whose state a row holds, and how far they have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StateOf<'a> {
    /// Whose service.
    pub organisation: OrganisationId,
    /// What kind of row.
    pub kind: SessionKind,
    /// The worker, draft or report the state belongs to.
    pub account: Uuid,
    /// How far sign-in has come (`passphrase`, `signed_in`, …).
    pub stage: &'a str,
}

/// 256 random bits in a cookie. The server keeps only what it derives from them.
#[derive(Clone, PartialEq, Eq)]
pub struct CookieToken(Key32);

impl CookieToken {
    /// A new token: at the start, and after every step of sign-in.
    pub fn generate(random: &dyn Random) -> Self {
        Self(Zeroizing::new(random::bytes(random)))
    }

    /// Reads a cookie's value.
    pub fn parse(text: &str) -> Option<Self> {
        read_token(text).map(Self)
    }

    /// The cookie's value.
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64URL_NOPAD.encode(self.0.as_slice()))
    }

    /// What the row is found by.
    pub fn id(&self) -> [u8; 32] {
        *derive(&[self.0.as_slice()], b"", &[b"plainsight/token/v1", b"id"])
    }

    /// Seals a row's state, for instance a worker's opened keys.
    pub fn seal_state(
        &self,
        server: &SessionKey,
        of: &StateOf<'_>,
        state: &[u8],
        random: &dyn Random,
    ) -> Vec<u8> {
        let bound = of.joined();
        let plain = Zeroizing::new([joined(&[&bound]).as_slice(), state].concat());
        aead::seal(&self.state_key(server, of), &bound, &plain, random)
    }

    /// Opens a row's state. Whose it is and the stage are checked outside and inside the seal.
    ///
    /// # Errors
    /// [`VaultError::DoesNotOpen`] if the cookie, the server's key, the account, the stage or any
    /// byte differs.
    pub fn open_state(
        &self,
        server: &SessionKey,
        of: &StateOf<'_>,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let bound = of.joined();
        let opened = aead::open(&self.state_key(server, of), &bound, sealed)?;
        let state = opened.strip_prefix(joined(&[&bound]).as_slice());
        state
            .map(|state| Zeroizing::new(state.to_vec()))
            .ok_or(VaultError::DoesNotOpen)
    }

    /// The key that wraps a draft's or a visit's block keys for this cookie.
    pub fn wrap_secret(&self, server: &SessionKey, of: &StateOf<'_>) -> WrapSecret {
        WrapSecret::from_key(derive(
            &[self.state_key(server, of).as_slice()],
            b"",
            &[b"plainsight/token/v1", b"wrap"],
        ))
    }

    fn state_key(&self, server: &SessionKey, of: &StateOf<'_>) -> Key32 {
        let organisation = of.organisation.0;
        derive(
            &[self.0.as_slice()],
            server.key().as_slice(),
            &[organisation.as_bytes(), of.kind.code().as_bytes()],
        )
    }
}

impl StateOf<'_> {
    fn joined(&self) -> Vec<u8> {
        joined(&[
            b"plainsight/state/v1",
            self.organisation.0.as_bytes(),
            self.kind.code().as_bytes(),
            self.account.as_bytes(),
            self.stage.as_bytes(),
        ])
    }
}

impl fmt::Debug for CookieToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CookieToken(..)")
    }
}

/// 256 random bits in a link: an invitation or a pack. Only its hash is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkToken(Key32);

impl LinkToken {
    /// A new link.
    pub fn generate(random: &dyn Random) -> Self {
        Self(Zeroizing::new(random::bytes(random)))
    }

    /// Reads the token from a link.
    pub fn parse(text: &str) -> Option<Self> {
        read_token(text).map(Self)
    }

    /// The token for the link.
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64URL_NOPAD.encode(self.0.as_slice()))
    }

    /// What is stored, and what a link is found by.
    pub fn hash(&self) -> [u8; 32] {
        hash(&[b"plainsight/link/v1", self.0.as_slice()])
    }

    /// What is stored for a device that may skip the second factor, bound to one account.
    pub fn device_mac(
        &self,
        key: &DeviceKey,
        organisation: OrganisationId,
        worker: WorkerId,
    ) -> [u8; 32] {
        mac(
            key.key(),
            &[
                organisation.0.as_bytes(),
                worker.0.as_bytes(),
                self.0.as_slice(),
            ],
        )
    }

    pub(super) fn key(&self) -> &Key32 {
        &self.0
    }
}

impl fmt::Debug for LinkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkToken(..)")
    }
}

fn read_token(text: &str) -> Option<Key32> {
    let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(text.as_bytes()).ok()?);
    <[u8; 32]>::try_from(bytes.as_slice())
        .ok()
        .map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::ServerSecret;
    use crate::vault::random::SeededRandom;

    fn of() -> StateOf<'static> {
        StateOf {
            organisation: OrganisationId(Uuid::from_u128(1)),
            kind: SessionKind::Desk,
            account: Uuid::from_u128(2),
            stage: "signed_in",
        }
    }

    fn token(seed: u64) -> CookieToken {
        CookieToken::generate(&SeededRandom::new(seed))
    }

    fn server(seed: u64) -> SessionKey {
        ServerSecret::generate(&SeededRandom::new(seed)).session()
    }

    #[test]
    fn a_signed_in_worker_keeps_their_state_from_page_to_page() {
        let read = CookieToken::parse(&token(1).to_text()).unwrap();
        let sealed = token(1).seal_state(&server(1), &of(), b"keys", &SeededRandom::new(3));

        assert_eq!(read.id(), token(1).id());
        assert_eq!(
            &**read.open_state(&server(1), &of(), &sealed).unwrap(),
            b"keys"
        );
    }

    #[test]
    fn an_edited_session_row_does_not_open() {
        let sealed = token(1).seal_state(&server(1), &of(), b"keys", &SeededRandom::new(3));
        let elsewhere = Uuid::from_u128(9);
        let edited = [
            StateOf {
                account: elsewhere,
                ..of()
            },
            StateOf {
                stage: "passphrase",
                ..of()
            },
            StateOf {
                kind: SessionKind::Draft,
                ..of()
            },
            StateOf {
                organisation: OrganisationId(elsewhere),
                ..of()
            },
        ];

        for row in edited {
            assert!(
                token(1).open_state(&server(1), &row, &sealed).is_err(),
                "{row:?}"
            );
        }
        assert!(token(2).open_state(&server(1), &of(), &sealed).is_err());
        assert!(token(1).open_state(&server(2), &of(), &sealed).is_err());
        for position in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[position] ^= 1;
            assert!(
                token(1).open_state(&server(1), &of(), &changed).is_err(),
                "{position}"
            );
        }
    }

    #[test]
    fn a_foreign_cookie_is_no_token() {
        for text in [
            "",
            "abc",
            "not base64 !!",
            &"A".repeat(42),
            &"A".repeat(44),
            &"A".repeat(4000),
        ] {
            assert_eq!(CookieToken::parse(text), None, "{text}");
            assert_eq!(LinkToken::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_remembered_device_is_remembered_for_one_account_only() {
        let key = ServerSecret::generate(&SeededRandom::new(1)).device();
        let device = LinkToken::generate(&SeededRandom::new(2));
        let [here, there] = [1, 2].map(|n| OrganisationId(Uuid::from_u128(n)));
        let [ann, bob] = [1, 2].map(|n| WorkerId(Uuid::from_u128(n)));

        let mark = device.device_mac(&key, here, ann);

        assert_eq!(
            mark,
            LinkToken::parse(&device.to_text())
                .unwrap()
                .device_mac(&key, here, ann)
        );
        assert_ne!(mark, device.device_mac(&key, here, bob));
        assert_ne!(mark, device.device_mac(&key, there, ann));
        assert_ne!(mark, device.hash());
    }
}
