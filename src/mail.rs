//! Mail: one function for each message we send, and two ways of sending.
//!
//! No mail holds a name, a number of reports, a place or a reference: it says that there is something to
//! look at, and the reader signs in. Subjects and bodies are fixed text of `templates/mail`. Headers are
//! built only through lettre's types, from values that were checked before, so that nothing anybody typed
//! can become a header.

mod folder;
pub mod letters;
mod smtp;

use crate::domain::mail_address::MailAddress;
use chrono::{DateTime, Utc};
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use sha2::{Digest, Sha256};
use std::fmt;
use uuid::Uuid;

pub use letters::Letter;

/// Who a nudge comes from unless the operator says otherwise.
const NEUTRAL_NAME: &str = "Messages";

/// The way mail leaves this installation.
#[derive(Clone)]
pub struct Mailer {
    from: Mailbox,
    /// Who a nudge comes from: somebody else may see the name.
    neutral: Mailbox,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Smtp(smtp::Smtp),
    Folder(folder::Folder),
}

impl fmt::Debug for Mailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.way {
            Way::Smtp(_) => "Mailer(smtp)",
            Way::Folder(_) => "Mailer(folder)",
        })
    }
}

/// Why a mail did not leave. Says what kind of failure it was, never an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// It may work later: the server is away, busy, or does not let us in.
    #[error("{0}")]
    Transient(&'static str),
    /// It will not work: the server refuses this mail for good.
    #[error("{0}")]
    Permanent(&'static str),
}

impl MailError {
    /// What kind of failure, for the row that staff see.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Transient(class) | Self::Permanent(class) => class,
        }
    }
}

impl Mailer {
    /// Chooses the way from [`crate::config::Config::mail`]: `smtp://…`, `smtps://…` or `folder:PATH`.
    /// Over a network only with TLS; in clear only to this very machine.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn new(mail: &str, from: &str) -> Result<Self, String> {
        let from: Mailbox = from.parse().map_err(|_| {
            "mail_from is not an address such as: Name <name@example.org>".to_owned()
        })?;
        let way = match mail.strip_prefix("folder:") {
            Some(path) if !path.is_empty() => Way::Folder(folder::Folder::open(path)?),
            Some(_) => return Err("folder: needs a path".to_owned()),
            None => Way::Smtp(smtp::Smtp::open(mail)?),
        };
        let neutral = Mailbox::new(Some(NEUTRAL_NAME.to_owned()), from.email.clone());
        Ok(Self { from, neutral, way })
    }

    /// Sends nudges from this name and address.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn with_nudges_from(mut self, from: Option<&str>) -> Result<Self, String> {
        if let Some(from) = from {
            self.neutral = from.parse().map_err(|_| {
                "mail_nudge_from is not an address such as: Messages <notes@example.org>".to_owned()
            })?;
        }
        Ok(self)
    }

    /// Sends one letter. `id` is the outbox row's: the Message-ID comes from it, so that a copy sent after
    /// a crash is known as a copy; `asked_at` becomes the Date.
    ///
    /// # Errors
    /// See [`MailError`].
    pub async fn send(
        &self,
        id: Uuid,
        asked_at: DateTime<Utc>,
        letter: Letter,
    ) -> Result<(), MailError> {
        let message = self.message(id, asked_at, letter)?;
        match &self.way {
            Way::Smtp(smtp) => smtp.send(message).await,
            Way::Folder(folder) => folder.send(id, message.formatted()).await,
        }
    }

    fn message(
        &self,
        id: Uuid,
        asked_at: DateTime<Utc>,
        letter: Letter,
    ) -> Result<lettre::Message, MailError> {
        let unsendable = MailError::Permanent("the mail could not be written");
        let builder = lettre::Message::builder()
            .from(match letter.neutral {
                true => self.neutral.clone(),
                false => self.from.clone(),
            })
            .to(mailbox(&letter.to)?)
            .date(asked_at.into())
            .message_id(Some(self.message_id(id)))
            .subject(letter.subject);
        let text = SinglePart::plain(letter.body);
        let built = match letter.enclosed {
            None => builder.singlepart(text),
            Some(enclosed) => {
                let kind = ContentType::parse("text/csv; charset=utf-8").map_err(|_| unsendable)?;
                let file = Attachment::new(enclosed.file_name).body(enclosed.bytes, kind);
                builder.multipart(MultiPart::mixed().singlepart(text).singlepart(file))
            }
        };
        built.map_err(|_| unsendable)
    }

    /// Says nothing about the row, and is the same for every attempt.
    fn message_id(&self, id: Uuid) -> String {
        let digest = Sha256::digest(id.as_bytes());
        let name = data_encoding::HEXLOWER.encode(&digest[..16]);
        format!("<{name}@{}>", self.from.email.domain())
    }
}

fn mailbox(address: &MailAddress) -> Result<Mailbox, MailError> {
    let address = address
        .as_str()
        .parse()
        .map_err(|_| MailError::Permanent("the address cannot be used"))?;
    Ok(Mailbox::new(None, address))
}

#[cfg(test)]
mod tests;
