//! The code a person comes back with: made, kept, and what it and a helper open.

use super::{Incoming, SendError, place};
use crate::actions::drafts::{self, MadeCode};
use crate::actions::sealing::{self, Recipient};
use crate::actions::{Office, SealError};
use crate::domain::ids::{BlockId, ReportId};
use crate::domain::settings::Organisation;
use crate::store::threads::{self, ReturnCodeRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope};
use crate::vault::token::CookieToken;
use crate::vault::wrap::WrapSecret;
use crate::vault::{BlockKey, Label, Place, RecipientKind};
use chrono::TimeDelta;
use uuid::Uuid;
use zeroize::Zeroizing;

/// How long a helper may open their own entry again, if nobody takes it before.
const HELPER_KEEPS: TimeDelta = TimeDelta::hours(24);

/// A return code as its row and its wraps need it.
#[derive(Debug, Clone)]
pub struct CodeRow {
    /// What it is found by.
    pub lookup: Vec<u8>,
    /// Salt of its key.
    pub salt: Vec<u8>,
    /// Version of the pepper.
    pub pepper_version: i32,
    /// Its key.
    pub secret: WrapSecret,
}

impl From<&MadeCode> for CodeRow {
    fn from(made: &MadeCode) -> Self {
        Self {
            lookup: made.lookup.clone(),
            salt: made.salt.to_vec(),
            pepper_version: i32::from(drafts::PEPPER_IN_USE),
            secret: made.secret.clone(),
        }
    }
}

pub(super) fn code_of(draft: &drafts::Draft) -> Option<CodeRow> {
    Some(CodeRow {
        lookup: draft.row.code_lookup.clone()?,
        salt: draft.row.code_salt.clone()?,
        pepper_version: draft.row.code_pepper?,
        secret: draft.kept.code.as_ref()?.secret(),
    })
}

/// Writes a return code's row and wraps the thread's key under it.
///
/// # Errors
/// The database.
#[expect(
    clippy::too_many_arguments,
    reason = "one row and one wrap, each with its parts"
)]
pub fn insert_code(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    thread: BlockId,
    thread_key: &BlockKey,
    code: &CodeRow,
    read_back: bool,
    offer_new: bool,
) -> Result<Uuid, SealError> {
    let id = Uuid::now_v7();
    threads::insert_code(
        conn,
        &ReturnCodeRow {
            organisation_id: scope.0,
            id: Id(id),
            report_id: report,
            lookup: code.lookup.clone(),
            salt: code.salt.clone(),
            pepper_version: code.pepper_version,
            read_back,
            offer_new,
            created_at: office.clock.now().into(),
            last_visit_at: None,
        },
    )?;
    sealing::wrap_under(
        conn,
        office,
        scope,
        thread_key,
        &place(scope, report, thread, Label::Thread),
        &Recipient {
            kind: RecipientKind::ReturnCode,
            id: Some(id),
            number: 0,
            expires_at: None,
        },
        &code.secret,
    )?;
    Ok(id)
}

/// Wraps the key of an incident's story under the thread's key, because the person wants to read it again.
///
/// # Errors
/// The database.
pub fn wrap_for_reading_back(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    thread: BlockId,
    thread_key: &BlockKey,
    (story, story_key): (BlockId, &BlockKey),
) -> Result<(), SealError> {
    sealing::wrap_under(
        conn,
        office,
        scope,
        story_key,
        &place(scope, report, story, Label::IncidentStory),
        &Recipient {
            kind: RecipientKind::Thread,
            id: Some(thread.0),
            number: 0,
            expires_at: None,
        },
        &WrapSecret::from_key(thread_key.key().clone()),
    )
}

/// A helper may open their own entry again until somebody takes it.
pub(super) fn wrap_for_helper(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    incoming: &Incoming<'_>,
    place: Place,
    key: &BlockKey,
) -> Result<(), SendError> {
    let Some((worker, public)) = incoming.entered_by else {
        return Ok(());
    };
    let recipient = Recipient {
        kind: RecipientKind::Helper,
        id: Some(worker.0),
        number: 0,
        expires_at: Some(office.clock.now() + HELPER_KEEPS),
    };
    Ok(sealing::wrap_to_public(
        conn, office, scope, key, &place, &recipient, &public,
    )?)
}

/// Makes the code that could not be made before sending, and shows it on the sent page.
///
/// # Errors
/// `Gone`; the database. `false` when the pool is still busy.
pub async fn late_code(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<bool, SendError> {
    let Ok(made) = drafts::make_code(office, org).await else {
        return Ok(false);
    };
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let mut draft = drafts::open(conn, &work, scope, &token)?;
            let Some(sent) = draft.kept.sent.clone() else {
                return Ok(false);
            };
            if draft.kept.code.is_none() {
                let key = BlockKey::from_key(Zeroizing::new(sent.thread_key));
                let thread = sealing::thread_row(conn, scope, sent.report)?;
                let row = CodeRow::from(&made);
                insert_code(
                    conn,
                    &work,
                    scope,
                    sent.report,
                    thread.id,
                    &key,
                    &row,
                    sent.read_back,
                    false,
                )?;
                draft.keep_code(&made);
                drafts::put_back(conn, &work, scope, &mut draft)?;
            }
            Ok(true)
        })
        .await
}

/// The person says that they have their words: they are not shown again.
///
/// # Errors
/// `Gone`; the database.
pub async fn has_code(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<(), SendError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let mut draft = drafts::open(conn, &work, scope, &token)?;
            if let Some(code) = &mut draft.kept.code {
                code.has_it = true;
            }
            drafts::put_back(conn, &work, scope, &mut draft)?;
            Ok(())
        })
        .await
}
