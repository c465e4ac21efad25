//! Cookies: their names and attributes, in one place.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite};

/// The cookies of the service. Each holds a random token and nothing else, but for the display settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A report being written.
    Draft,
    /// A visit with a return code.
    Visit,
    /// A worker's sign-in.
    Desk,
    /// A device that skips the second factor.
    Device,
    /// A pack opened with its collection code.
    Collection,
    /// An account being set up.
    SetUp,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Draft => "d",
            Self::Visit => "v",
            Self::Desk => "s",
            Self::Device => "k",
            Self::Collection => "c",
            Self::SetUp => "n",
        }
    }
}

/// Whether cookies are Secure and carry the `__Host-` prefix.
#[derive(Debug, Clone, Copy)]
pub struct Cookies {
    /// The service is reached over https.
    pub https: bool,
}

impl Cookies {
    fn name(self, kind: Kind) -> String {
        if self.https {
            format!("__Host-{}", kind.name())
        } else {
            kind.name().to_owned()
        }
    }

    /// A cookie that lasts until the browser closes (a remembered device: 30 days).
    pub fn set(self, kind: Kind, token: &str) -> Cookie<'static> {
        let mut cookie = Cookie::build(self.name(kind), token.to_owned())
            .path("/")
            .http_only(true)
            .secure(self.https)
            .same_site(SameSite::Strict);
        if kind == Kind::Device {
            cookie = cookie.max_age(actix_web::cookie::time::Duration::days(30));
        }
        cookie.finish()
    }

    /// The same cookie, emptied and expired.
    pub fn clear(self, kind: Kind) -> Cookie<'static> {
        let mut cookie = self.set(kind, "");
        cookie.make_removal();
        cookie
    }

    /// The token a request carries, if it has one of a believable length.
    pub fn token(self, request: &HttpRequest, kind: Kind) -> Option<String> {
        let cookie = request.cookie(&self.name(kind))?;
        let token = cookie.value();
        (!token.is_empty() && token.len() <= 64).then(|| token.to_owned())
    }
}
