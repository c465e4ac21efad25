//! Sealed blocks: written for the organisation, opened by a worker who was granted the key, and the one
//! thread of messages of each report.

use super::files::sending;
use super::keyring::{Keyring, checked, number};
use super::record::{Act, Actor, record};
use super::{Office, SealError};
use crate::domain::ids::{BlockId, FileId, MessageId, ReportId, WorkerId};
use crate::domain::text::Private;
use crate::store::audit::{self, AuditRow};
use crate::store::files;
use crate::store::keys::{self, KeyWrapRow};
use crate::store::reports::{self, BlockRow};
use crate::store::threads::{self, MessageRow};
use crate::store::types::{Id, Instant};
use crate::store::{Conn, Scope};
use crate::vault::block_mac::{BlockRow as MarkedBlock, digest};
use crate::vault::joined::same;
use crate::vault::wrap::{self, WrapSecret};
use crate::vault::{
    BlockKey, Envelope, KeyPurpose, Label, Place, PublicKey, RecipientKind, SystemRandom,
    VaultError, WrapContext,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Which of the organisation's two keys a block is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// What happened, messages, notes, packs.
    Story,
    /// Names, contacts, exact addresses, faces and voices.
    Identity,
}

impl Purpose {
    const fn key(self) -> KeyPurpose {
        match self {
            Self::Story => KeyPurpose::Story,
            Self::Identity => KeyPurpose::Identity,
        }
    }

    const fn recipient(self) -> RecipientKind {
        match self {
            Self::Story => RecipientKind::Story,
            Self::Identity => RecipientKind::Identity,
        }
    }
}

/// A block about to be written.
#[derive(Debug)]
pub struct NewBlock<'a> {
    /// Its report.
    pub report: ReportId,
    /// Its id.
    pub id: BlockId,
    /// What it is.
    pub label: Label,
    /// The incident, forward or other thing it is about.
    pub subject: Option<Uuid>,
    /// The worker who wrote it; `None` for the person.
    pub author: Option<WorkerId>,
    /// Under which key.
    pub purpose: Purpose,
    /// What it says.
    pub words: &'a [u8],
}

/// A block that was just sealed.
#[derive(Debug)]
pub struct Sealed {
    /// Its random key, to be wrapped for others within the same deed.
    pub key: BlockKey,
    /// SHA-256 of the sealed bytes.
    pub digest: [u8; 32],
}

/// An opened block.
#[derive(Debug)]
pub struct Opened {
    /// Its row.
    pub row: BlockRow,
    /// Its key, for writing it anew.
    pub key: BlockKey,
    /// What it says.
    pub words: Zeroizing<Vec<u8>>,
}

/// Seals a new block for the organisation: a fresh key, wrapped to the organisation's key in use, and a line
/// in the record with the digest of the sealed bytes.
///
/// # Errors
/// `NotOurs` when the organisation's public key is not the one we wrote down; `TooLong`; the database.
pub fn seal_block(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    block: &NewBlock<'_>,
) -> Result<Sealed, SealError> {
    let public_row = keys::current(conn, scope, block.purpose.key().code())?;
    let public = checked(office, &public_row)?;
    let key = BlockKey::generate(&SystemRandom);
    let place = Place {
        organisation: scope.0,
        label: block.label,
        report: Some(block.report),
        row: block.id.0,
    };
    let key_number = number(public_row.number)?;
    let envelope = Envelope::seal(&key, key_number, &place, block.words, &SystemRandom)?;
    let row = BlockRow {
        organisation_id: scope.0,
        id: block.id,
        report_id: block.report,
        label: block.label.code().to_owned(),
        subject_id: block.subject.map(Id),
        author_id: block.author,
        revision: 1,
        key_number: public_row.number,
        mac: mark(office, &place, 1, envelope.as_bytes()).to_vec(),
        envelope: envelope.as_bytes().to_vec(),
        written_at: office.clock.now().into(),
    };
    reports::insert_block(conn, &row)?;
    wrap_to_public(
        conn,
        office,
        scope,
        &key,
        &place,
        &Recipient {
            kind: block.purpose.recipient(),
            id: Some(public_row.id.0),
            number: key_number,
            expires_at: None,
        },
        &public,
    )?;
    let digest = digest(envelope.as_bytes());
    note_sealing(conn, office, scope, &row, digest)?;
    Ok(Sealed { key, digest })
}

/// Writes a block anew under its own key.
///
/// # Errors
/// `Stale` when somebody else wrote it since it was opened.
pub fn reseal_block(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    opened: &Opened,
    author: Option<WorkerId>,
    words: &[u8],
) -> Result<[u8; 32], SealError> {
    let place = place_of(scope, &opened.row)?;
    let revision = opened.row.revision + 1;
    let envelope = Envelope::seal(
        &opened.key,
        number(opened.row.key_number)?,
        &place,
        words,
        &SystemRandom,
    )?;
    let row = BlockRow {
        author_id: author,
        revision,
        mac: mark(office, &place, number(revision)?, envelope.as_bytes()).to_vec(),
        envelope: envelope.as_bytes().to_vec(),
        written_at: office.clock.now().into(),
        ..opened.row.clone()
    };
    reports::replace_block(conn, &row)?;
    let digest = digest(envelope.as_bytes());
    note_sealing(conn, office, scope, &row, digest)?;
    Ok(digest)
}

/// Opens a block with a worker's keys. Its mark, its revision and the record of its sealing are checked first.
///
/// # Errors
/// `NotGranted`; `NotOurs` when the row was forged, moved or put back; the database.
pub fn open_block(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    id: BlockId,
    keyring: &Keyring,
) -> Result<Opened, SealError> {
    let row = reports::get_block(conn, scope, id)?;
    let key = block_key(conn, scope, &row, keyring)?;
    open_row(conn, office, scope, row, key)
}

/// Opens a block whose key the caller already has (from a return code, a collection code, a helper's wrap).
///
/// # Errors
/// As [`open_block`].
pub fn open_row(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: BlockRow,
    key: BlockKey,
) -> Result<Opened, SealError> {
    let place = place_of(scope, &row)?;
    let audited = sealing_digest(conn, office, scope, row.id)?;
    MarkedBlock {
        place: &place,
        revision: number(row.revision)?,
        sealed: &row.envelope,
    }
    .check(&office.secret.block_mac(), &row.mac, &audited)?;
    let words = Envelope::from_bytes(row.envelope.clone())?.open(&key, &place)?;
    Ok(Opened { row, key, words })
}

/// A block's key, through whichever of the organisation's keys it was wrapped to.
///
/// # Errors
/// `NotGranted` when this worker holds none of them.
pub fn block_key(
    conn: &mut Conn,
    scope: Scope,
    row: &BlockRow,
    keyring: &Keyring,
) -> Result<BlockKey, SealError> {
    for purpose in [Purpose::Story, Purpose::Identity] {
        let wraps = keys::wraps_of(conn, scope, Id(row.id.0), purpose.recipient().code())?;
        let Some(wrap) = wraps.first() else { continue };
        let key_number = number(wrap.recipient_number)?;
        let private = keyring.organisation_key(purpose.key(), key_number)?;
        let context = context(
            scope,
            &place_of(scope, row)?,
            purpose.recipient(),
            key_number,
        );
        return Ok(BlockKey::from_key(wrap::open_with(
            private,
            &wrap.wrapped,
            &context,
        )?));
    }
    Err(SealError::NotGranted)
}

/// For whom a key is wrapped beside the organisation.
#[derive(Debug, Clone, Copy)]
pub struct Recipient {
    /// What kind of recipient.
    pub kind: RecipientKind,
    /// Which one (a worker, a return code, a forward), if they have an id.
    pub id: Option<Uuid>,
    /// The number of the recipient's key.
    pub number: u32,
    /// When the wrap stops.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Wraps a block's key to a public key that the caller has checked.
///
/// # Errors
/// When the key cannot be used, or the database does not answer.
pub fn wrap_to_public(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    key: &BlockKey,
    place: &Place,
    recipient: &Recipient,
    public: &PublicKey,
) -> Result<(), SealError> {
    let context = context(scope, place, recipient.kind, recipient.number);
    let wrapped = wrap::to_public_key(public, key.key(), &context, &SystemRandom)?;
    Ok(keys::insert_wrap(
        conn,
        &wrap_row(office, scope, place, recipient, wrapped)?,
    )?)
}

/// Wraps a block's key under a key that came from words, a cookie or another key.
///
/// # Errors
/// When the database does not answer.
pub fn wrap_under(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    key: &BlockKey,
    place: &Place,
    recipient: &Recipient,
    secret: &WrapSecret,
) -> Result<(), SealError> {
    let context = context(scope, place, recipient.kind, recipient.number);
    let wrapped = secret.wrap(key.key(), &context, &SystemRandom);
    Ok(keys::insert_wrap(
        conn,
        &wrap_row(office, scope, place, recipient, wrapped)?,
    )?)
}

/// Opens a wrap made by [`wrap_under`], for one recipient.
///
/// # Errors
/// `NotGranted` when there is no such wrap; `DoesNotOpen` when the words are not the right ones.
pub fn key_under(
    conn: &mut Conn,
    scope: Scope,
    place: &Place,
    kind: RecipientKind,
    recipient: Option<Uuid>,
    secret: &WrapSecret,
) -> Result<BlockKey, SealError> {
    let wrap = keys::wraps_of(conn, scope, Id(place.row), kind.code())?
        .into_iter()
        .find(|wrap| wrap.recipient_id.map(|id| id.0) == recipient)
        .ok_or(SealError::NotGranted)?;
    let context = context(scope, place, kind, number(wrap.recipient_number)?);
    Ok(BlockKey::from_key(secret.unwrap(&wrap.wrapped, &context)?))
}

/// Where a stored block belongs.
///
/// # Errors
/// `Malformed` when its label is not one of ours.
pub fn place_of(scope: Scope, row: &BlockRow) -> Result<Place, SealError> {
    Ok(Place {
        organisation: scope.0,
        label: Label::parse(&row.label).ok_or(SealError::Malformed("a block's label"))?,
        report: Some(row.report_id),
        row: row.id.0,
    })
}

fn wrap_row(
    office: &Office,
    scope: Scope,
    place: &Place,
    recipient: &Recipient,
    wrapped: Vec<u8>,
) -> Result<KeyWrapRow, SealError> {
    Ok(KeyWrapRow {
        organisation_id: scope.0,
        id: Id(Uuid::now_v7()),
        label: place.label.code().to_owned(),
        key_id: Id(place.row),
        report_id: place.report,
        recipient_kind: recipient.kind.code().to_owned(),
        recipient_id: recipient.id.map(Id),
        recipient_number: i32::try_from(recipient.number)
            .map_err(|_| SealError::Malformed("a key's number"))?,
        wrapped,
        expires_at: recipient.expires_at.map(Instant),
        created_at: office.clock.now().into(),
    })
}

fn context(scope: Scope, place: &Place, recipient: RecipientKind, key_number: u32) -> WrapContext {
    WrapContext {
        organisation: scope.0,
        recipient,
        key_number,
        block: place.row,
        report: place.report,
        label: place.label,
    }
}

pub(super) fn mark(office: &Office, place: &Place, revision: u32, sealed: &[u8]) -> [u8; 32] {
    MarkedBlock {
        place,
        revision,
        sealed,
    }
    .mac(&office.secret.block_mac())
}

fn note_sealing(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: &BlockRow,
    digest: [u8; 32],
) -> Result<(), SealError> {
    let act = Act {
        actor: row.author_id.map_or(Actor::Person, Actor::Worker),
        act: "block_sealed",
        object_kind: "block",
        object: Some(row.id.0),
        detail: json!({ "label": row.label, "revision": row.revision }),
        digest: Some(digest),
    };
    Ok(record(conn, office, scope, &act)?)
}

/// The digest of the newest sealing of a block, from lines of the record whose marks are ours.
fn sealing_digest(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    id: BlockId,
) -> Result<Vec<u8>, SealError> {
    let lines = audit::sealings(conn, scope, Id(id.0))?;
    let is_ours = |line: &AuditRow| same(&super::record::mark_of(office, line), &line.mac);
    if !lines.iter().all(is_ours) {
        return Err(VaultError::NotOurs.into());
    }
    lines
        .into_iter()
        .max_by_key(|line| line.detail.0["revision"].as_i64())
        .and_then(|line| line.digest)
        .ok_or_else(|| VaultError::NotOurs.into())
}

/// A report's thread: its block and key.
#[derive(Debug)]
pub struct Thread {
    /// The block that holds the thread's own counts.
    pub row: BlockRow,
    /// The key of the thread and of every message.
    pub key: BlockKey,
}

/// The row of a report's thread.
///
/// # Errors
/// `Malformed` when the report has none.
pub fn thread_row(conn: &mut Conn, scope: Scope, report: ReportId) -> Result<BlockRow, SealError> {
    reports::blocks(conn, scope, report, Label::Thread.code())?
        .pop()
        .ok_or(SealError::Malformed("a report without a thread"))
}

/// A report's thread, opened by a worker.
///
/// # Errors
/// As [`open_block`].
pub fn thread_for_worker(
    conn: &mut Conn,
    scope: Scope,
    report: ReportId,
    keyring: &Keyring,
) -> Result<Thread, SealError> {
    let row = thread_row(conn, scope, report)?;
    let key = block_key(conn, scope, &row, keyring)?;
    Ok(Thread { row, key })
}

/// One message, opened.
#[derive(Debug)]
pub struct Message {
    /// Its row.
    pub row: MessageRow,
    /// What it says.
    pub words: Private,
}

/// What is sealed of a message: who wrote it and when go in with the words, so that nobody who can write to
/// the database can put a message into another person's mouth.
#[derive(Serialize, Deserialize)]
struct SealedMessage {
    from: Option<WorkerId>,
    at_micros: i64,
    words: Private,
}

fn sealed_message(
    from: Option<WorkerId>,
    at: Instant,
    words: &Private,
) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let message = SealedMessage {
        from,
        at_micros: at.timestamp_micros(),
        words: words.clone(),
    };
    serde_json::to_vec(&message)
        .map(Zeroizing::new)
        .map_err(|_| SealError::Malformed("a message"))
}

/// Adds a message to a thread.
///
/// # Errors
/// `TooLong`; the database.
pub fn write_message(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    thread: &Thread,
    from: Option<WorkerId>,
    words: &Private,
    reply_due: Option<DateTime<Utc>>,
) -> Result<MessageId, SealError> {
    let id = MessageId(Uuid::now_v7());
    let place = message_place(scope, thread.row.report_id, id);
    let sent_at = Instant(office.clock.now());
    let envelope = Envelope::seal(
        &thread.key,
        number(thread.row.key_number)?,
        &place,
        &sealed_message(from, sent_at, words)?,
        &SystemRandom,
    )?;
    threads::insert_message(
        conn,
        &MessageRow {
            organisation_id: scope.0,
            id,
            report_id: thread.row.report_id,
            from_person: from.is_none(),
            worker_id: from,
            mac: mark(office, &place, 1, envelope.as_bytes()).to_vec(),
            envelope: envelope.as_bytes().to_vec(),
            sent_at,
            reply_due: reply_due.map(Instant),
            seen_at: None,
        },
    )?;
    Ok(id)
}

/// Opens every message of a thread, oldest first.
///
/// # Errors
/// `NotOurs` when a row was forged or moved.
pub fn read_messages(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    thread: &Thread,
) -> Result<Vec<Message>, SealError> {
    threads::messages(conn, scope, thread.row.report_id)?
        .into_iter()
        .map(|row| {
            let place = message_place(scope, row.report_id, row.id);
            if !same(&mark(office, &place, 1, &row.envelope), &row.mac) {
                return Err(VaultError::NotOurs.into());
            }
            let opened = Envelope::from_bytes(row.envelope.clone())?.open(&thread.key, &place)?;
            let sealed: SealedMessage =
                serde_json::from_slice(&opened).map_err(|_| SealError::Malformed("a message"))?;
            let is_theirs = sealed.from == row.worker_id
                && row.from_person == sealed.from.is_none()
                && sealed.at_micros == row.sent_at.timestamp_micros();
            if !is_theirs {
                return Err(VaultError::NotOurs.into());
            }
            Ok(Message {
                row,
                words: sealed.words,
            })
        })
        .collect()
}

/// Gives a thread a new key: its block and every message are sealed anew, and every wrap of or under the
/// old key is deleted. The caller wraps the new key for whoever may still open it.
///
/// # Errors
/// `NotOurs` when a row was forged or moved; the database.
pub fn renew_thread(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    old: &Thread,
) -> Result<Thread, SealError> {
    let report = old.row.report_id;
    let messages = read_messages(conn, office, scope, old)?;
    let films = films_of(conn, scope, old)?;
    let same_key = BlockKey::from_key(old.key.key().clone());
    let mut opened = open_row(conn, office, scope, old.row.clone(), same_key)?;
    let public_row = keys::current(conn, scope, KeyPurpose::Story.code())?;
    let public = checked(office, &public_row)?;
    for kind in [RecipientKind::Story, RecipientKind::ReturnCode] {
        keys::delete_wraps_of(conn, scope, Id(old.row.id.0), kind.code())?;
    }
    keys::delete_wraps_of_report(conn, scope, report, RecipientKind::Thread.code())?;
    opened.key = BlockKey::generate(&SystemRandom);
    opened.row.key_number = public_row.number;
    let words = opened.words.clone();
    reseal_block(conn, office, scope, &opened, old.row.author_id, &words)?;
    let thread = Thread {
        row: thread_row(conn, scope, report)?,
        key: opened.key,
    };
    let key_number = number(public_row.number)?;
    let recipient = Recipient {
        kind: RecipientKind::Story,
        id: Some(public_row.id.0),
        number: key_number,
        expires_at: None,
    };
    let place = place_of(scope, &thread.row)?;
    wrap_to_public(
        conn,
        office,
        scope,
        &thread.key,
        &place,
        &recipient,
        &public,
    )?;
    for message in messages {
        let place = message_place(scope, report, message.row.id);
        let plain = sealed_message(message.row.worker_id, message.row.sent_at, &message.words)?;
        let envelope = Envelope::seal(&thread.key, key_number, &place, &plain, &SystemRandom)?;
        let mark = mark(office, &place, 1, envelope.as_bytes());
        threads::reseal_message(conn, scope, message.row.id, envelope.as_bytes(), &mark)?;
    }
    for (film, key) in films {
        sending::wrap_film(conn, office, scope, &thread, film, &key)?;
    }
    Ok(thread)
}

/// The films among the messages of a thread, each with its key.
fn films_of(
    conn: &mut Conn,
    scope: Scope,
    thread: &Thread,
) -> Result<Vec<(FileId, BlockKey)>, SealError> {
    let mut films = Vec::new();
    for row in files::of_report(conn, scope, thread.row.report_id)? {
        if row.message_id.is_some() {
            films.push((row.id, sending::key_of_film(conn, scope, row.id, thread)?));
        }
    }
    Ok(films)
}

fn message_place(scope: Scope, report: ReportId, id: MessageId) -> Place {
    Place {
        organisation: scope.0,
        label: Label::Message,
        report: Some(report),
        row: id.0,
    }
}
