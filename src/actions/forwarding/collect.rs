//! Collection: whoever holds link and words opens the pack, and may answer in the same visit.

use super::replies::{Heard, store_reply};
use super::view::checked;
use super::{ForwardError, PackFile, may_leave, note};
use crate::actions::record::{Actor, event};
use crate::actions::sealing;
use crate::actions::{Office, SealError};
use crate::domain::forwarding::ForwardState;
use crate::domain::ids::ForwardId;
use crate::domain::settings::Organisation;
use crate::store::forwards::{self, ForwardRow};
use crate::store::sessions::{self, SessionRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError, reports};
use crate::vault::pack_keys::{CollectionCode, collection_secret};
use crate::vault::token::{CookieToken, LinkToken, SessionKind, StateOf};
use crate::vault::wrap::WrapSecret;
use crate::vault::{BlockKey, RecipientKind, SystemRandom};
use chrono::TimeDelta;
use serde_json::json;
use uuid::Uuid;
use zeroize::Zeroizing;

/// How long a visit lasts at most.
const VISIT_LASTS: TimeDelta = TimeDelta::hours(2);
const STAGE: &str = "collected";
/// Answers to one pack that may wait for a worker; more are refused, so that nobody can fill the desk.
const MOST_UNREAD_ANSWERS: usize = 10;
/// How often a collection is tried again when something else changed the row at the same moment.
const TRIES: u32 = 3;

/// What link and words led to.
#[derive(Debug)]
pub enum Collected {
    /// They belong together: a visit begins.
    Visit(CookieToken),
    /// They do not, or the pack was taken back. From outside the two look the same.
    Nothing,
}

/// A visit: the answer may be given, and the pack shown while it may leave.
#[derive(Debug)]
pub struct Visit {
    /// Which pack.
    pub forward: ForwardId,
    /// Its reference for the page.
    pub recipient_reference: String,
    /// The files; `None` when the 28 days are over or it was taken back.
    pub file: Option<PackFile>,
    /// SHA-256 of the sealed pack, as the register has it.
    pub sealed_sha256: Vec<u8>,
}

/// Tries link and words. The same slow work is done whether or not there is such a link.
///
/// # Errors
/// `Busy`; keys or database.
pub async fn collect(
    office: &Office,
    org: &Organisation,
    link: LinkToken,
    code: CollectionCode,
) -> Result<Collected, ForwardError> {
    let scope = Scope(org.id);
    let (hash, found) = (link.hash(), link.clone());
    let row = office
        .store
        .read::<_, StoreError>(move |conn| forwards::by_link(conn, scope, &hash))
        .await?;
    let salt = row
        .as_ref()
        .and_then(|row| <[u8; 16]>::try_from(row.link_salt.as_deref()?).ok());
    let pepper = office.secret.pepper(crate::actions::drafts::PEPPER_IN_USE);
    let cost = office.costs.code;
    let secret = office
        .kdf
        .collection
        .run(move || collection_secret(&code, &salt.unwrap_or([0; 16]), cost, &found, &pepper))
        .await?
        .map_err(SealError::from)?;
    let Some(row) = row else {
        return Ok(Collected::Nothing);
    };
    for _ in 0..TRIES {
        let (work, secret, id, link) = (office.clone(), secret.clone(), row.id, link.clone());
        let tried = office
            .store
            .write(move |conn| open(conn, &work, scope, id, &link, &secret))
            .await;
        match tried {
            Err(ForwardError::Stale) => {}
            other => return other,
        }
    }
    Err(crate::vault::kdf_pool::Busy.into())
}

fn open(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    id: ForwardId,
    link: &LinkToken,
    secret: &WrapSecret,
) -> Result<Collected, ForwardError> {
    let mut row = forwards::get(conn, scope, id)?;
    if row.link_hash.as_deref() != Some(&link.hash()) {
        return Ok(Collected::Nothing);
    }
    let Some(key) = key_of(conn, scope, &row, secret)? else {
        return Ok(Collected::Nothing);
    };
    if shown(conn, office, scope, &row)? {
        // The bytes are held against the register before anything counts as opened.
        file(conn, office, scope, &row, &key)?;
        row.opened_count += 1;
        let first = row.state == ForwardState::Sent.code();
        if first {
            row.state = ForwardState::Collected.code().to_owned();
        }
        forwards::update(conn, &row)?;
        let detail = json!({ "times": row.opened_count });
        note(
            conn,
            office,
            scope,
            &row,
            Actor::Recipient,
            "pack_collected",
            detail,
        )?;
        if first {
            let detail = json!({ "forward": row.id });
            let shown = row.override_ground.is_none();
            event(
                conn,
                office,
                scope,
                row.report_id,
                None,
                "police_collected",
                detail,
                shown,
            )?;
        }
    }
    Ok(Collected::Visit(begin_visit(
        conn, office, scope, id, &key,
    )?))
}

fn key_of(
    conn: &mut Conn,
    scope: Scope,
    row: &ForwardRow,
    secret: &WrapSecret,
) -> Result<Option<BlockKey>, ForwardError> {
    let Some(block) = row.pack_block else {
        return Ok(None);
    };
    let block = reports::get_block(conn, scope, block)?;
    let place = sealing::place_of(scope, &block)?;
    let kind = RecipientKind::Collection;
    match sealing::key_under(conn, scope, &place, kind, Some(row.id.0), secret) {
        Ok(key) => Ok(Some(key)),
        Err(SealError::NotGranted | SealError::Vault(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Whether the pack itself is still shown: consent and signatures are asked again at every look.
fn shown(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: &ForwardRow,
) -> Result<bool, ForwardError> {
    let now = office.clock.now();
    let in_time = row.link_expires_at.is_some_and(|until| now <= until.0);
    let ended =
        row.state == ForwardState::Withdrawn.code() || row.state == ForwardState::Refused.code();
    if !in_time || ended {
        return Ok(false);
    }
    match may_leave(conn, scope, row, now) {
        Ok(()) => Ok(true),
        Err(ForwardError::Refused(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

fn file(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: &ForwardRow,
    key: &BlockKey,
) -> Result<PackFile, ForwardError> {
    let block = row.pack_block.ok_or(ForwardError::Missing)?;
    let block = reports::get_block(conn, scope, block)?;
    let key = BlockKey::from_key(key.key().clone());
    let opened = sealing::open_row(conn, office, scope, block, key)?;
    Ok(checked(row, &opened)?.file)
}

fn state_of(scope: Scope, forward: Uuid) -> StateOf<'static> {
    StateOf {
        organisation: scope.0,
        kind: SessionKind::Collection,
        account: forward,
        stage: STAGE,
    }
}

fn begin_visit(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    id: ForwardId,
    key: &BlockKey,
) -> Result<CookieToken, ForwardError> {
    let token = CookieToken::generate(&SystemRandom);
    let now = office.clock.now();
    let sealed = token.seal_state(
        &office.secret.session(),
        &state_of(scope, id.0),
        key.key().as_slice(),
        &SystemRandom,
    );
    sessions::insert(
        conn,
        &SessionRow {
            organisation_id: scope.0,
            id: token.id().to_vec(),
            kind: SessionKind::Collection.code().to_owned(),
            owner_id: Some(Id(id.0)),
            stage: STAGE.to_owned(),
            sealed,
            created_at: now.into(),
            last_seen_at: now.into(),
            expires_at: (now + VISIT_LASTS).into(),
        },
    )?;
    Ok(token)
}

/// The visit of a cookie, for the pack of this link. `None` when there is none or its time is over.
///
/// # Errors
/// `NotTheSamePack` or `NotOurs` when the stored bytes were changed; keys or database.
pub async fn visit(
    office: &Office,
    org: &Organisation,
    link: LinkToken,
    token: CookieToken,
) -> Result<Option<Visit>, ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .read(move |conn| {
            let Some((row, key)) = present(conn, &work, scope, &link, &token)? else {
                return Ok(None);
            };
            let file = if shown(conn, &work, scope, &row)? {
                Some(file(conn, &work, scope, &row, &key)?)
            } else {
                None
            };
            let reference = reports::get(conn, scope, row.report_id)?.reference;
            Ok(Some(Visit {
                forward: row.id,
                recipient_reference: reference,
                file,
                sealed_sha256: row.sealed_sha256.unwrap_or_default(),
            }))
        })
        .await
}

fn present(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    link: &LinkToken,
    token: &CookieToken,
) -> Result<Option<(ForwardRow, BlockKey)>, ForwardError> {
    let kind = SessionKind::Collection.code();
    let Some(session) = sessions::find(conn, scope, kind, &token.id())? else {
        return Ok(None);
    };
    let Some(owner) = session.owner_id else {
        return Ok(None);
    };
    if session.expires_at.0 <= office.clock.now() {
        return Ok(None);
    }
    let state = token
        .open_state(
            &office.secret.session(),
            &state_of(scope, owner.0),
            &session.sealed,
        )
        .map_err(SealError::from)?;
    let key =
        <[u8; 32]>::try_from(state.as_slice()).map_err(|_| SealError::Malformed("a visit"))?;
    let row = forwards::get(conn, scope, ForwardId(owner.0))?;
    if row.link_hash.as_deref() != Some(&link.hash()) {
        return Ok(None);
    }
    Ok(Some((row, BlockKey::from_key(Zeroizing::new(key)))))
}

/// Takes an answer in the visit that the words opened. It is kept as "from whoever held link and code" until
/// a worker confirms it. Returns whether there was such a visit.
///
/// # Errors
/// `Stale` when too many answers wait already; keys or database.
pub async fn reply_form(
    office: &Office,
    org: &Organisation,
    link: LinkToken,
    token: CookieToken,
    heard: Heard,
) -> Result<bool, ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let Some((row, _)) = present(conn, &work, scope, &link, &token)? else {
                return Ok(false);
            };
            let waiting = forwards::replies(conn, scope, row.id)?
                .iter()
                .filter(|reply| reply.confirmed_at.is_none())
                .count();
            if waiting >= MOST_UNREAD_ANSWERS {
                return Err(ForwardError::Stale);
            }
            store_reply(conn, &work, scope, &row, None, &heard)?;
            note(
                conn,
                &work,
                scope,
                &row,
                Actor::Recipient,
                "reply_received",
                json!({}),
            )?;
            let detail = json!({ "forward": row.id });
            event(
                conn,
                &work,
                scope,
                row.report_id,
                None,
                "police_reply_received",
                detail,
                false,
            )?;
            Ok(true)
        })
        .await
}
