//! Asking for mail, inside the deed that causes it; and what the worker does with it afterwards.
//!
//! A body (address, link) is sealed under the outbox key while it waits and wiped when it is sent.

use super::{Office, SealError};
use crate::domain::ids::{ForwardId, ReportId};
use crate::domain::mail_address::MailAddress;
use crate::domain::settings::Organisation;
use crate::store::outbox::{self, OutboxRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError};
use crate::vault::{Envelope, Label, Place, SystemRandom};
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use uuid::Uuid;

/// How long one worker has a mail before another may take it.
const LEASE: TimeDelta = TimeDelta::minutes(5);
/// After this long without success a mail is given up and shown to staff.
const GIVEN_UP_AFTER: TimeDelta = TimeDelta::days(5);

/// What a mail says. It holds no words of a person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Message {
    /// Something came in that cannot wait.
    DangerAlarm,
    /// Something has waited too long.
    UnreadLate,
    /// Something came in.
    SomethingNew,
    /// A pack waits behind a link.
    PackWaiting {
        /// The link, with its token.
        link: String,
    },
    /// An approved summary; its figures are read from the summary when it is sent.
    Summary,
    /// The head of the record of who did what.
    AuditHead {
        /// The day, in words a trustee can file by.
        day: String,
        /// How many lines the record has.
        rows: String,
        /// The check value.
        head: String,
    },
    /// An account was made for somebody.
    Invitation {
        /// The link, with its token.
        link: String,
    },
    /// The words a person picked, and nothing else.
    Nudge {
        /// The subject.
        subject: String,
        /// The text.
        body: String,
    },
}

impl Message {
    /// The kind, as it stands in the row.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::DangerAlarm => "danger_alarm",
            Self::UnreadLate => "unread_late",
            Self::SomethingNew => "something_new",
            Self::PackWaiting { .. } => "pack_waiting",
            Self::Summary => "summary",
            Self::AuditHead { .. } => "audit_head",
            Self::Invitation { .. } => "invitation",
            Self::Nudge { .. } => "nudge",
        }
    }
}

/// Links hold tokens, so only the kind is shown.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Message({})", self.kind())
    }
}

#[derive(Serialize, Deserialize)]
struct Body {
    to: String,
    message: Message,
}

/// One mail asked for.
#[derive(Debug)]
pub struct Asked<'a> {
    /// To whom.
    pub to: &'a MailAddress,
    /// What it says.
    pub message: Message,
    /// The forward, summary or report it is about, so that its page can show the mail's state.
    pub about: Option<Uuid>,
    /// What is asked for twice under the same key and to the same address is sent once.
    pub once: &'a str,
    /// Not before this time.
    pub due: DateTime<Utc>,
}

/// Asks for a mail inside the caller's transaction. Returns whether it was new.
///
/// # Errors
/// When the database does not answer; the deed is then undone.
pub fn enqueue(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    asked: &Asked<'_>,
) -> Result<bool, SealError> {
    let id = Uuid::now_v7();
    let body = Body {
        to: asked.to.as_str().to_owned(),
        message: asked.message.clone(),
    };
    let body = serde_json::to_vec(&body).map_err(|_| SealError::Malformed("a mail"))?;
    let key = office.secret.outbox().block_key();
    let sealed = Envelope::seal(&key, 0, &place(scope, id), &body, &SystemRandom)?;
    let row = OutboxRow {
        organisation_id: scope.0,
        id: Id(id),
        kind: asked.message.kind().to_owned(),
        subject_id: asked.about.map(Id),
        sealed: Some(sealed.as_bytes().to_vec()),
        state: "waiting".to_owned(),
        created_at: office.clock.now().into(),
        due_at: asked.due.into(),
        lease_until: None,
        attempts: 0,
        last_error: None,
        ended_at: None,
        dedupe_key: format!(
            "{}:{}:{}",
            asked.message.kind(),
            asked.once,
            tag(scope, asked.to)
        ),
    };
    Ok(outbox::enqueue(conn, &row)?)
}

/// Tells the office that a report came in: at once if there is danger (and then people outside the office
/// as well), else at most one mail an hour for each address.
///
/// # Errors
/// As [`enqueue`].
pub fn enqueue_new_report(
    conn: &mut Conn,
    office: &Office,
    organisation: &Organisation,
    report: ReportId,
    danger: bool,
) -> Result<(), SealError> {
    let scope = Scope(organisation.id);
    let settings = &organisation.settings;
    if danger {
        let everyone = settings.notice_mail.iter().chain(&settings.alarm_mail);
        for to in addresses(everyone) {
            let every = TimeDelta::minutes(10);
            now_or_next(
                conn,
                office,
                scope,
                &to,
                &Message::DangerAlarm,
                report,
                every,
            )?;
        }
    } else {
        for to in addresses(&settings.notice_mail) {
            let every = TimeDelta::hours(1);
            now_or_next(
                conn,
                office,
                scope,
                &to,
                &Message::SomethingNew,
                report,
                every,
            )?;
        }
    }
    Ok(())
}

/// The first in a stretch of time goes at once; a later one waits for the next stretch, where it stands for
/// all that come after it. Nothing new is left unsaid, and 700 reports do not become 700 mails.
fn now_or_next(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    to: &MailAddress,
    message: &Message,
    report: ReportId,
    every: TimeDelta,
) -> Result<(), SealError> {
    let now = office.clock.now();
    let stretch = now.duration_trunc(every).unwrap_or(now);
    for (start, due) in [(stretch, now), (stretch + every, stretch + every)] {
        let asked = Asked {
            to,
            message: message.clone(),
            about: Some(report.0),
            once: &start.timestamp().to_string(),
            due,
        };
        if enqueue(conn, office, scope, &asked)? {
            break;
        }
    }
    Ok(())
}

/// Tells a recipient that a pack waits behind a link. `once` tells one link of a forward from a later one.
///
/// # Errors
/// As [`enqueue`].
pub fn enqueue_pack_waiting(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    forward: ForwardId,
    to: &MailAddress,
    link: &str,
    once: &str,
) -> Result<bool, SealError> {
    let asked = Asked {
        to,
        message: Message::PackWaiting {
            link: link.to_owned(),
        },
        about: Some(forward.0),
        once: &format!("{forward}:{once}"),
        due: office.clock.now(),
    };
    enqueue(conn, office, scope, &asked)
}

/// Sends a person the words they picked, once for each message that one of us writes.
///
/// # Errors
/// As [`enqueue`].
pub fn enqueue_nudge(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    to: &MailAddress,
    (subject, body): (&str, &str),
    once: &str,
) -> Result<bool, SealError> {
    let asked = Asked {
        to,
        message: Message::Nudge {
            subject: subject.to_owned(),
            body: body.to_owned(),
        },
        about: Some(report.0),
        once,
        due: office.clock.now(),
    };
    enqueue(conn, office, scope, &asked)
}

/// Sends somebody the link to their new account.
///
/// # Errors
/// As [`enqueue`].
pub fn enqueue_invitation(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    invitation: Uuid,
    to: &MailAddress,
    link: &str,
) -> Result<bool, SealError> {
    let asked = Asked {
        to,
        message: Message::Invitation {
            link: link.to_owned(),
        },
        about: Some(invitation),
        once: &invitation.to_string(),
        due: office.clock.now(),
    };
    enqueue(conn, office, scope, &asked)
}

/// The addresses of a setting; one that cannot be sent to is left out and said in the log.
pub fn addresses<'a>(settings: impl IntoIterator<Item = &'a String>) -> Vec<MailAddress> {
    let mut found = Vec::new();
    for text in settings {
        match text.parse::<MailAddress>() {
            Ok(address) if !found.contains(&address) => found.push(address),
            Ok(_) => {}
            Err(_) => tracing::warn!("a mail address in the settings cannot be used"),
        }
    }
    found
}

/// A mail that this worker has under a lease.
#[derive(Debug)]
pub struct Claimed {
    /// Its row.
    pub row: OutboxRow,
    /// To whom.
    pub to: MailAddress,
    /// What it says.
    pub message: Message,
}

/// Takes one mail that is due, under a lease of five minutes. A body that was tampered with is given up on
/// the spot: it is not ours to send.
///
/// # Errors
/// When the database does not answer.
pub async fn claim(office: &Office) -> Result<Option<Claimed>, StoreError> {
    let now = office.clock.now();
    let due = office
        .store
        .read(move |conn| outbox::is_anything_due(conn, now.into()))
        .await?;
    if !due {
        return Ok(None);
    }
    let inside = office.clone();
    office
        .store
        .write(move |conn| {
            while let Some(row) = outbox::claim(conn, now.into(), (now + LEASE).into())? {
                match opened(&inside, &row) {
                    Ok(Body { to, message }) => {
                        if let Ok(to) = to.parse() {
                            return Ok(Some(Claimed { row, to, message }));
                        }
                        outbox::fail(conn, &row, "the address cannot be used", None, now.into())?;
                    }
                    Err(_) => outbox::fail(
                        conn,
                        &row,
                        "the sealed mail does not open",
                        None,
                        now.into(),
                    )?,
                }
            }
            Ok(None)
        })
        .await
}

fn opened(office: &Office, row: &OutboxRow) -> Result<Body, SealError> {
    let sealed = row.sealed.clone().ok_or(SealError::Malformed("a mail"))?;
    let place = place(Scope(row.organisation_id), row.id.0);
    let body = Envelope::from_bytes(sealed)?.open(&office.secret.outbox().block_key(), &place)?;
    serde_json::from_slice(&body).map_err(|_| SealError::Malformed("a mail"))
}

/// Notes that a mail left; its body is wiped.
///
/// # Errors
/// When the database does not answer; the mail may then be sent a second time, with the same Message-ID.
pub async fn finish(office: &Office, row: OutboxRow) -> Result<(), StoreError> {
    let now = office.clock.now();
    office
        .store
        .write(move |conn| outbox::finish(conn, &row, now.into()))
        .await
}

/// Notes that a mail did not leave. It is tried again unless the failure is for good or it is five days old.
///
/// # Errors
/// When the database does not answer.
pub async fn fail(
    office: &Office,
    row: OutboxRow,
    class: &'static str,
    for_good: bool,
) -> Result<(), StoreError> {
    let now = office.clock.now();
    let give_up = for_good || now - *row.created_at > GIVEN_UP_AFTER;
    let again_at = (!give_up).then(|| (now + wait_after(row.attempts)).into());
    office
        .store
        .write(move |conn| outbox::fail(conn, &row, class, again_at, now.into()))
        .await
}

/// How long to wait after so many attempts: 1, 5, 15, 60 minutes, 6 hours, then a day.
fn wait_after(attempts: i32) -> TimeDelta {
    match attempts {
        ..=1 => TimeDelta::minutes(1),
        2 => TimeDelta::minutes(5),
        3 => TimeDelta::minutes(15),
        4 => TimeDelta::hours(1),
        5 => TimeDelta::hours(6),
        _ => TimeDelta::days(1),
    }
}

fn place(scope: Scope, row: Uuid) -> Place {
    Place {
        organisation: scope.0,
        label: Label::Outbox,
        report: None,
        row,
    }
}

/// Tells one address from another inside a dedupe key without writing it there.
fn tag(scope: Scope, to: &MailAddress) -> String {
    let mut hash = Sha256::new();
    hash.update(scope.0.0.as_bytes());
    hash.update(to.as_str().as_bytes());
    data_encoding::HEXLOWER.encode(&hash.finalize()[..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_that_fails_is_tried_again_ever_more_slowly() {
        let minutes: Vec<i64> = (1..=7).map(|n| wait_after(n).num_minutes()).collect();

        assert_eq!(minutes, [1, 5, 15, 60, 360, 1440, 1440]);
    }

    #[test]
    fn a_link_does_not_show_in_debug_output() {
        let message = Message::PackWaiting {
            link: "https://x.example/token".to_owned(),
        };

        assert_eq!(format!("{message:?}"), "Message(pack_waiting)");
    }
}
