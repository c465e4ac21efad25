//! Cookies: their names and attributes, in one place.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use chrono::TimeDelta;

/// The cookies of the service. Each holds a random token and nothing else, but for the look of pages.
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
    /// How a visitor wants pages to look.
    Look,
    /// How a worker wants the pages of the desk to look.
    DeskLook,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Draft,
        Self::Visit,
        Self::Desk,
        Self::Device,
        Self::Collection,
        Self::SetUp,
        Self::Look,
        Self::DeskLook,
    ];

    /// Days it is kept; `None` until the browser closes. A visitor's device keeps nothing longer than that,
    /// because somebody else may look at it. A worker's is their own.
    const fn days(self) -> Option<i64> {
        match self {
            Self::Device => Some(30),
            Self::DeskLook => Some(365),
            Self::Draft
            | Self::Visit
            | Self::Desk
            | Self::Collection
            | Self::SetUp
            | Self::Look => None,
        }
    }

    /// What it is called, without the prefix it has over https.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "d",
            Self::Visit => "v",
            Self::Desk => "s",
            Self::Device => "k",
            Self::Collection => "c",
            Self::SetUp => "n",
            // The two doors are two hosts, so one name serves both.
            Self::Look | Self::DeskLook => "look",
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

    /// A cookie with its value.
    pub fn set(self, kind: Kind, token: &str) -> Cookie<'static> {
        let mut cookie = Cookie::build(self.name(kind), token.to_owned())
            .path("/")
            .http_only(true)
            .secure(self.https)
            .same_site(SameSite::Strict);
        if let Some(days) = kind.days() {
            cookie = cookie.max_age(Duration::days(days));
        }
        cookie.finish()
    }

    /// The same for no longer than this.
    pub fn set_for(self, kind: Kind, token: &str, time: TimeDelta) -> Cookie<'static> {
        let mut cookie = self.set(kind, token);
        cookie.set_max_age(Duration::seconds(time.num_seconds()));
        cookie
    }

    /// The same cookie, emptied and expired.
    pub fn clear(self, kind: Kind) -> Cookie<'static> {
        let mut cookie = self.set(kind, "");
        cookie.make_removal();
        cookie
    }

    /// The value a request carries, if it has one of a believable length.
    pub fn token(self, request: &HttpRequest, kind: Kind) -> Option<String> {
        let cookie = request.cookie(&self.name(kind))?;
        let token = cookie.value();
        (!token.is_empty() && token.len() <= 64).then(|| token.to_owned())
    }
}
