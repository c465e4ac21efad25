//! What we write: one function for each message.

use crate::domain::mail_address::MailAddress;
use askama::Template;
use std::borrow::Cow;

/// One mail, ready to be sent. The subject is a fixed text of this file, but for a nudge.
#[derive(Debug, Clone)]
pub struct Letter {
    /// To whom.
    pub to: MailAddress,
    /// The subject; never made from anything somebody typed, but for a nudge, whose words the person picked for
    /// themselves and whose letters were checked.
    pub subject: Cow<'static, str>,
    /// The text.
    pub body: String,
    /// A file sent with it.
    pub enclosed: Option<Enclosed>,
    /// From a sender whose name says nothing.
    pub neutral: bool,
}

/// A file sent with a mail.
#[derive(Debug, Clone)]
pub struct Enclosed {
    pub(super) file_name: String,
    pub(super) bytes: Vec<u8>,
}

const SOMETHING_NEW: &str = "There is something new to look at";
const PLEASE_LOOK_NOW: &str = "Please look now";
const STILL_WAITING: &str = "Something is still waiting";
const WAITING_FOR_YOU: &str = "A document is waiting for you";
const SUMMARY: &str = "The monthly summary";
const CHECK_VALUES: &str = "Check values to keep";
const INVITATION: &str = "Your account";

macro_rules! body {
    ($path:literal $(, $field:ident: $value:expr)* $(,)?) => {{
        #[derive(Template)]
        #[template(path = $path, escape = "none")]
        struct Body<'a> {
            $($field: &'a str,)*
            // So that a body without fields may have the same form.
            _none: std::marker::PhantomData<&'a ()>,
        }
        let body = Body { $($field: $value,)* _none: std::marker::PhantomData };
        body.render().expect("a text template with no conditions renders")
    }};
}

fn letter(to: MailAddress, subject: &'static str, body: String) -> Letter {
    Letter {
        to,
        subject: Cow::Borrowed(subject),
        body,
        enclosed: None,
        neutral: false,
    }
}

/// Something came in that cannot wait.
pub fn danger_alarm(to: MailAddress, desk: &str) -> Letter {
    letter(to, PLEASE_LOOK_NOW, body!("mail/danger.txt", desk: desk))
}

/// Something has waited longer than was promised.
pub fn unread_late(to: MailAddress, desk: &str) -> Letter {
    letter(to, STILL_WAITING, body!("mail/late.txt", desk: desk))
}

/// Something came in; at most one of these an hour for each address.
pub fn something_new(to: MailAddress, desk: &str) -> Letter {
    letter(to, SOMETHING_NEW, body!("mail/new.txt", desk: desk))
}

/// A pack waits behind a link; the words that open it are told by phone.
pub fn pack_waiting(to: MailAddress, link: &str) -> Letter {
    letter(to, WAITING_FOR_YOU, body!("mail/pack.txt", link: link))
}

/// An approved summary, with its figures as a file. `month` is `YYYY-MM`; `sha256` is the hash shown on the
/// summary's page.
pub fn summary(to: MailAddress, month: &str, sha256: &str, csv: Vec<u8>) -> Letter {
    let month: String = month
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '-')
        .collect();
    Letter {
        enclosed: Some(Enclosed {
            file_name: format!("summary-{month}.csv"),
            bytes: csv,
        }),
        ..letter(
            to,
            SUMMARY,
            body!("mail/summary.txt", month: &month, sha256: sha256),
        )
    }
}

/// The head of the record of who did what, for a trustee to keep outside the service.
pub fn audit_head(to: MailAddress, day: &str, rows: &str, head: &str) -> Letter {
    letter(
        to,
        CHECK_VALUES,
        body!("mail/audit_head.txt", day: day, rows: rows, head: head),
    )
}

/// The words a person picked for themselves, and not one more.
pub fn nudge(to: MailAddress, subject: String, body: String) -> Letter {
    Letter {
        to,
        subject: Cow::Owned(subject),
        body: format!("{body}\n"),
        enclosed: None,
        neutral: true,
    }
}

/// An account was made for somebody.
pub fn invitation(to: MailAddress, link: &str) -> Letter {
    letter(to, INVITATION, body!("mail/invitation.txt", link: link))
}
