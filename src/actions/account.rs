//! A worker's own account: passphrase, sessions, remembered devices, backup codes.

use super::keyring::{Keyring, number};
use super::passphrases::{self, SlowError, checked_worker};
use super::record::{Act, Actor, record};
use super::sessions::{self, ALL_KINDS, DESK, DEVICE, DeskState, Stage};
use super::sign_in::{hash_codes, new_codes};
use super::{Office, SealError};
use crate::domain::ids::WorkerId;
use crate::domain::settings::Organisation;
use crate::store::accounts::{self, WorkerRow};
use crate::store::keys::{self, KeyWrapRow};
use crate::store::sessions::SessionRow;
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError};
use crate::vault::token::CookieToken;
use crate::vault::worker::{Passphrase, WorkerBundle};
use crate::vault::wrap::{open_with, to_public_key};
use crate::vault::{Label, RecipientKind, SystemRandom, WrapContext};
use serde_json::json;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Where a worker is signed in and what is remembered.
#[derive(Debug, Clone)]
pub struct Presence {
    /// Sign-ins that have not ended, newest first.
    pub sessions: Vec<SessionRow>,
    /// Remembered devices, newest first.
    pub devices: Vec<SessionRow>,
}

/// Where a worker is signed in, and which devices are remembered.
///
/// # Errors
/// When the database does not answer.
pub async fn presence(
    office: &Office,
    scope: Scope,
    worker: WorkerId,
) -> Result<Presence, StoreError> {
    let now = office.clock.now();
    office
        .store
        .read(move |conn| {
            let of = |conn: &mut Conn, kind| {
                let rows = crate::store::sessions::of_owner(conn, scope, Id(worker.0), kind)?;
                let live = rows.into_iter().filter(|row| *row.expires_at > now);
                Ok::<_, StoreError>(live.collect())
            };
            Ok(Presence {
                sessions: of(conn, DESK)?,
                devices: of(conn, DEVICE)?,
            })
        })
        .await
}

/// Ends every other sign-in of a worker.
///
/// # Errors
/// When the database does not answer.
pub async fn end_other_sessions(
    office: &Office,
    scope: Scope,
    worker: WorkerId,
    this: Vec<u8>,
) -> Result<(), StoreError> {
    let inner = office.clone();
    office
        .store
        .write(move |conn| {
            let owner = Id(worker.0);
            crate::store::sessions::end_all_of(conn, scope, owner, &[DESK], Some(&this))?;
            note(conn, &inner, scope, worker, "other_sessions_ended")
        })
        .await
}

/// Forgets one remembered device of a worker; another's is not touched.
///
/// # Errors
/// `Missing` when it is not theirs.
pub async fn forget_device(
    office: &Office,
    scope: Scope,
    worker: WorkerId,
    device: Vec<u8>,
) -> Result<(), StoreError> {
    let inner = office.clone();
    office
        .store
        .write(move |conn| {
            let row = crate::store::sessions::find(conn, scope, DEVICE, &device)?;
            if row.is_none_or(|row| row.owner_id != Some(Id(worker.0))) {
                return Err(StoreError::Missing);
            }
            crate::store::sessions::end(conn, scope, &device)?;
            note(conn, &inner, scope, worker, "device_forgotten")
        })
        .await
}

/// Makes ten new backup codes; the old ones are worth nothing.
///
/// # Errors
/// `Busy`; the database.
pub async fn renew_backup_codes(
    office: &Office,
    scope: Scope,
    worker: WorkerId,
) -> Result<Vec<Zeroizing<String>>, SlowError> {
    let codes = new_codes(&SystemRandom);
    let hashes = hash_codes(office, scope.0, worker, codes.clone()).await?;
    let inner = office.clone();
    office
        .store
        .write::<_, StoreError>(move |conn| {
            let rows: Vec<_> = hashes
                .into_iter()
                .map(|hash| (Id(Uuid::now_v7()), hash))
                .collect();
            accounts::replace_backup_codes(conn, scope, worker, &rows)?;
            note(conn, &inner, scope, worker, "backup_codes_renewed")
        })
        .await?;
    Ok(codes)
}

/// What a change of passphrase led to.
#[derive(Debug)]
pub enum Changed {
    /// Done; the session has a new token.
    Yes(CookieToken),
    /// The passphrase in use was not typed right.
    WrongPassphrase,
}

/// Changes a worker's passphrase: a new key pair, the worker's own grants wrapped to it, every other sign-in and
/// every remembered device ended.
///
/// # Errors
/// `Busy`; the database.
pub async fn change_passphrase(
    office: &Office,
    org: &Organisation,
    keyring: &Keyring,
    old: Passphrase,
    new: Passphrase,
) -> Result<Changed, SlowError> {
    let (scope, id) = (Scope(org.id), keyring.worker);
    let row = office
        .store
        .read::<_, StoreError>(move |conn| accounts::get_worker(conn, scope, id))
        .await?;
    let sealed = passphrases::of_row(&row).ok_or(SealError::NotGranted)?;
    let Some(bundle) = passphrases::open(office, org.id, Some((id, sealed)), old).await? else {
        return Ok(Changed::WrongPassphrase);
    };
    let key = passphrases::new_key(office, org.id, id, new, bundle.pins.clone()).await?;
    let inner = office.clone();
    let token = office
        .store
        .write::<_, SealError>(move |conn| {
            let mut now = accounts::get_worker(conn, scope, id)?;
            if now.bundle_sealed != row.bundle_sealed {
                return Err(StoreError::Stale.into());
            }
            passphrases::put(&inner, &mut now, &key);
            accounts::update_worker(conn, &now)?;
            rewrap(conn, &inner, scope, &bundle, &now)?;
            crate::store::sessions::end_all_of(conn, scope, Id(id.0), &ALL_KINDS, None)?;
            crate::store::sessions::forget_texts(conn, scope, id)?;
            note(conn, &inner, scope, id, "passphrase_changed")?;
            let state = DeskState {
                private: key.pair.private.clone(),
                keys_renewed: false,
            };
            Ok(sessions::begin(
                conn,
                &inner,
                scope,
                id,
                Stage::SignedIn,
                &state,
            )?)
        })
        .await?;
    Ok(Changed::Yes(token))
}

/// Wraps everything that was wrapped for a worker's old key to the new one, and deletes the old wraps.
fn rewrap(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    old: &WorkerBundle,
    worker: &WorkerRow,
) -> Result<(), SealError> {
    let public = checked_worker(office, worker)?;
    let labels: Vec<_> = Label::ALL.iter().map(|label| label.code()).collect();
    let owner = Id(worker.id.0);
    let wraps = keys::wraps_for(conn, scope, owner, &labels)?;
    keys::delete_wraps_for(conn, scope, owner, &labels)?;
    for wrap in wraps {
        let before = context_of(scope, &wrap)?;
        let key = open_with(&old.private, &wrap.wrapped, &before)?;
        let after = WrapContext {
            key_number: number(worker.key_number)?,
            ..before
        };
        let row = KeyWrapRow {
            id: Id(Uuid::now_v7()),
            recipient_number: worker.key_number,
            wrapped: to_public_key(&public, &key, &after, &SystemRandom)?,
            ..wrap
        };
        keys::insert_wrap(conn, &row)?;
    }
    Ok(())
}

fn context_of(scope: Scope, wrap: &KeyWrapRow) -> Result<WrapContext, SealError> {
    Ok(WrapContext {
        organisation: scope.0,
        recipient: RecipientKind::parse(&wrap.recipient_kind)
            .ok_or(SealError::Malformed("a recipient"))?,
        key_number: number(wrap.recipient_number)?,
        block: wrap.key_id.0,
        report: wrap.report_id,
        label: Label::parse(&wrap.label).ok_or(SealError::Malformed("a label"))?,
    })
}

fn note(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    worker: WorkerId,
    act: &'static str,
) -> Result<(), StoreError> {
    let act = Act {
        actor: Actor::Worker(worker),
        act,
        object_kind: "worker",
        object: Some(worker.0),
        detail: json!({}),
        digest: None,
    };
    record(conn, office, scope, &act)
}
