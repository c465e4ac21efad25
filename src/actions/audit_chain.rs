//! The chain over the record of who did what: built a moment after each act, checked from outside.

use super::outbox::{Asked, Message, addresses, enqueue};
use super::record::marked;
use super::{Office, SealError};
use crate::domain::settings::Settings;
use crate::store::audit::{self, AuditRow};
use crate::store::{Conn, Scope, StoreError, outbox};
use crate::vault::VaultError;
use crate::vault::audit::{ChainFault, ChainedRow, Head, chain, verify};
use chrono::TimeDelta;

/// The job's name among the leases.
const JOB: &str = "audit_chain";
const LEASE: TimeDelta = TimeDelta::seconds(30);
const AT_ONCE: i64 = 500;

/// Chains an organisation's new rows, oldest first, under a lease: one node does it at a time, and the unique
/// number of a row stops a second one that thinks it may. Returns how many were chained.
///
/// # Errors
/// When the database does not answer, or a stored row is not what this program writes.
pub async fn chain_new(office: &Office, scope: Scope, holder: &str) -> Result<usize, SealError> {
    let waiting = office
        .store
        .read::<_, StoreError>(move |conn| audit::unchained(conn, scope, 1))
        .await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let now = office.clock.now();
    let holder = holder.to_owned();
    office
        .store
        .write(move |conn| {
            let until = (now + LEASE).into();
            if !outbox::take_lease(conn, scope, JOB, &holder, now.into(), until)? {
                return Ok(0);
            }
            let mut head = head(conn, scope)?;
            let rows = audit::unchained(conn, scope, AT_ONCE)?;
            let count = rows.len();
            for row in rows {
                let previous = head.link;
                let (linked, next) = chain(marked(&row), mac_of(&row)?, &head);
                let seq = seq_of(linked.sequence)?;
                audit::set_chain(conn, scope, row.id, seq, &previous, &linked.link)?;
                head = next;
            }
            Ok(count)
        })
        .await
}

/// The end of the chain as it stands.
///
/// # Errors
/// When the database does not answer, or the stored row is not what this program writes.
pub fn head(conn: &mut Conn, scope: Scope) -> Result<Head, SealError> {
    match audit::head(conn, scope)? {
        None => Ok(Head::EMPTY),
        Some(row) => Ok(Head {
            sequence: number_of(&row)?,
            link: link_of(&row)?,
        }),
    }
}

/// What a check of the whole chain found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing to check yet.
    Empty,
    /// Every row is ours and follows from the one before.
    Whole(Head),
    /// The first thing that is wrong.
    Broken(ChainFault),
}

/// Walks the whole chain of an organisation. `noted` are heads kept elsewhere (trustees' mail, summaries):
/// without one of them, rows cut off at the end cannot be missed.
///
/// # Errors
/// When the database does not answer.
pub async fn check(office: &Office, scope: Scope, noted: Vec<Head>) -> Result<Verdict, SealError> {
    let inside = office.clone();
    office
        .store
        .read(move |conn| {
            let key = inside.secret.audit();
            let mut head = Head::EMPTY;
            loop {
                let rows = audit::chained_after(conn, scope, seq_of(head.sequence)?, AT_ONCE)?;
                let last = rows.len() < usize::try_from(AT_ONCE).unwrap_or(usize::MAX);
                let until = rows.last().map_or(Ok(head.sequence), number_of)?;
                let in_reach: Vec<Head> = noted
                    .iter()
                    .filter(|noted| noted.sequence > head.sequence || head.sequence == 0)
                    .filter(|noted| last || noted.sequence <= until)
                    .copied()
                    .collect();
                let rows = rows.iter().map(chained).collect::<Result<Vec<_>, _>>()?;
                match verify(&key, head, rows, &in_reach) {
                    Err(fault) => return Ok(Verdict::Broken(fault)),
                    Ok(end) if last && end == Head::EMPTY => return Ok(Verdict::Empty),
                    Ok(end) if last => return Ok(Verdict::Whole(end)),
                    Ok(end) => head = end,
                }
            }
        })
        .await
}

/// Sends today's head to the trustees, once a day for each of them; nothing while the record is empty.
///
/// # Errors
/// When the database does not answer.
pub async fn send_head(
    office: &Office,
    scope: Scope,
    settings: &Settings,
) -> Result<usize, SealError> {
    let trustees = addresses(&settings.trustee_mail);
    if trustees.is_empty() {
        return Ok(0);
    }
    let now = office.clock.now();
    let inside = office.clone();
    office
        .store
        .write(move |conn| {
            let head = head(conn, scope)?;
            if head == Head::EMPTY {
                return Ok(0);
            }
            let day = now.format("%-d %B %Y").to_string();
            let mut asked = 0;
            for to in &trustees {
                let mail = Asked {
                    to,
                    message: Message::AuditHead {
                        day: day.clone(),
                        rows: head.sequence.to_string(),
                        head: data_encoding::HEXLOWER.encode(&head.link),
                    },
                    about: None,
                    once: &now.format("%Y-%m-%d").to_string(),
                    due: now,
                };
                asked += usize::from(enqueue(conn, &inside, scope, &mail)?);
            }
            Ok(asked)
        })
        .await
}

fn chained(row: &AuditRow) -> Result<ChainedRow, SealError> {
    Ok(ChainedRow {
        sequence: number_of(row)?,
        row: marked(row),
        mac: mac_of(row)?,
        link: link_of(row)?,
    })
}

fn number_of(row: &AuditRow) -> Result<u64, SealError> {
    row.seq
        .and_then(|seq| u64::try_from(seq).ok())
        .ok_or(SealError::Malformed("a row's place in the record"))
}

fn seq_of(number: u64) -> Result<i64, SealError> {
    i64::try_from(number).map_err(|_| SealError::Malformed("a row's place in the record"))
}

/// A mark of the wrong length can only be somebody else's; as 32 zero bytes it fails the check like one.
fn mac_of(row: &AuditRow) -> Result<[u8; 32], VaultError> {
    Ok(row.mac.as_slice().try_into().unwrap_or([0; 32]))
}

fn link_of(row: &AuditRow) -> Result<[u8; 32], VaultError> {
    Ok(row
        .chain
        .as_deref()
        .and_then(|chain| chain.try_into().ok())
        .unwrap_or([0; 32]))
}
