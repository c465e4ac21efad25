//! Signing in: passphrase, then a code from the worker's authenticator or a backup code; and signing out.

use super::passphrases::{self, SlowError};
use super::record::{Act, Actor, record};
use super::sessions::{self, DEVICE, DeskState, Stage};
use super::{Office, SealError};
use crate::domain::ids::WorkerId;
use crate::domain::settings::Organisation;
use crate::domain::sign_in::{self as rules, DEVICE_REMEMBERED};
use crate::store::accounts::{self, WorkerRow};
use crate::store::sessions::SessionRow;
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError};
use crate::vault::token::{CookieToken, LinkToken};
use crate::vault::totp::TotpSeed;
use crate::vault::worker::{Passphrase, Pin, WorkerBundle};
use crate::vault::{Envelope, PublicKeyRow, SystemRandom, VaultError};
use serde_json::json;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

mod backup_codes;

pub use backup_codes::{BACKUP_CODES, hash_code, hash_codes, new_codes};

/// What a passphrase led to.
#[derive(Debug)]
pub enum PassphraseAnswer {
    /// The name or the passphrase is wrong; nothing says which.
    Wrong,
    /// Right; the second factor is still to come.
    NeedsCode(CookieToken),
    /// Right, and this device is remembered.
    SignedIn(CookieToken),
    /// Right, but a key of the organisation is not the one this worker knows. No key was used.
    Alarm,
}

/// Answers a name and a passphrase. A wrong one only makes the next try wait.
///
/// # Errors
/// `Busy` when too many sign in at once; the database.
pub async fn with_passphrase(
    office: &Office,
    org: &Organisation,
    name: &str,
    typed: &str,
    device: Option<LinkToken>,
) -> Result<PassphraseAnswer, SlowError> {
    let (Some(name), Ok(passphrase)) = (rules::sign_in_name(name), Passphrase::typed(typed)) else {
        return Ok(PassphraseAnswer::Wrong);
    };
    let scope = Scope(org.id);
    let asked = name.clone();
    let found = office
        .store
        .read::<_, StoreError>(move |conn| accounts::by_sign_in_name(conn, scope, &asked))
        .await?;
    let worker = found.filter(|worker| worker.status == "active" && in_office(office, worker));
    let remembered = match (&worker, device) {
        (Some(worker), Some(device)) => is_remembered(office, scope, worker.id, device).await?,
        _ => false,
    };
    // Somebody who guesses from elsewhere must not slow down the worker at their own desk.
    if !remembered {
        wait_turn(office, org, &name, worker.as_ref()).await;
    }
    let sealed = worker
        .as_ref()
        .and_then(|worker| Some((worker.id, passphrases::of_row(worker)?)));
    let opened = passphrases::open(office, org.id, sealed, passphrase.clone()).await?;
    match (worker, opened) {
        (Some(worker), Some(bundle)) => {
            enter(office, scope, worker, bundle, passphrase, remembered).await
        }
        (worker, _) => {
            slipped(office, org, &name, worker.map(|worker| worker.id)).await?;
            Ok(PassphraseAnswer::Wrong)
        }
    }
}

/// The right passphrase was typed: the pins are compared, then a session begins.
async fn enter(
    office: &Office,
    scope: Scope,
    worker: WorkerRow,
    bundle: WorkerBundle,
    passphrase: Passphrase,
    remembered: bool,
) -> Result<PassphraseAnswer, SlowError> {
    let inner = office.clone();
    let rows = office
        .store
        .read(move |conn| passphrases::organisation_keys(conn, &inner, scope))
        .await;
    let rows = match rows {
        Ok(rows) if bundle.alarms(&rows).is_empty() => rows,
        Ok(_) | Err(SealError::Vault(VaultError::NotOurs)) => {
            note_alarm(office, scope, worker.id).await?;
            return Ok(PassphraseAnswer::Alarm);
        }
        Err(error) => return Err(error.into()),
    };
    let known = bundle.pins.len();
    let bundle = with_new_pins(bundle, &rows);
    // An account made before the organisation had keys has no pins, and nothing to be told.
    let keys_renewed = known > 0 && bundle.pins.len() > known;
    let state = DeskState {
        private: bundle.private.clone(),
        keys_renewed,
    };
    let resealed = if bundle.pins.len() > known {
        Some(passphrases::seal(office, scope.0, worker.id, passphrase, bundle).await?)
    } else {
        None
    };
    let stage = if remembered {
        Stage::SignedIn
    } else {
        Stage::SecondFactor
    };
    let inner = office.clone();
    let token = office
        .store
        .write::<_, SealError>(move |conn| {
            let mut row = accounts::get_worker(conn, scope, worker.id)?;
            if row.bundle_sealed != worker.bundle_sealed {
                // The passphrase was changed while we worked; the one typed is not it any more.
                return Err(StoreError::Stale.into());
            }
            if let Some(sealed) = &resealed {
                passphrases::put_sealed(&mut row, sealed);
                accounts::update_worker(conn, &row)?;
            }
            if stage == Stage::SignedIn {
                signed_in(conn, &inner, scope, worker.id, "device")?;
            }
            Ok(sessions::begin(
                conn, &inner, scope, worker.id, stage, &state,
            )?)
        })
        .await?;
    Ok(match stage {
        Stage::SecondFactor => PassphraseAnswer::NeedsCode(token),
        Stage::SignedIn => PassphraseAnswer::SignedIn(token),
    })
}

fn with_new_pins(mut bundle: WorkerBundle, rows: &[PublicKeyRow]) -> WorkerBundle {
    for pin in rows.iter().map(Pin::of) {
        if !bundle.pins.contains(&pin) {
            bundle.pins.push(pin);
        }
    }
    bundle
}

/// Whether the worker's role is still theirs today.
pub fn in_office(office: &Office, worker: &WorkerRow) -> bool {
    worker.role_until.is_none_or(|last| today(office) <= last)
}

/// Today, where all four nations live.
pub fn today(office: &Office) -> chrono::NaiveDate {
    let now = office.clock.now();
    now.with_timezone(&chrono_tz::Europe::London).date_naive()
}

/// What a code led to.
#[derive(Debug)]
pub enum CodeAnswer {
    /// Signed in.
    SignedIn {
        /// The cookie's new token.
        token: CookieToken,
        /// The token of the remembered device, if the worker ticked it.
        device: Option<LinkToken>,
        /// Who.
        worker: WorkerId,
    },
    /// The code is wrong, or was used before.
    Wrong,
    /// There is no sign-in that waits for a code, or its time is over: begin again.
    BeginAgain,
}

/// Answers a code from the authenticator, or a backup code.
///
/// # Errors
/// `Busy` when too many sign in at once; the database.
pub async fn with_code(
    office: &Office,
    org: &Organisation,
    token: CookieToken,
    typed: &str,
    remember: bool,
) -> Result<CodeAnswer, SlowError> {
    let scope = Scope(org.id);
    let (inner, here) = (office.clone(), org.clone());
    let found = office
        .store
        .read::<_, StoreError>(move |conn| sessions::find(conn, &inner, &here, &token))
        .await?;
    let Some(found) = found.filter(|found| {
        found.stage == Stage::SecondFactor
            && !found.ended
            && found.worker.status == "active"
            && in_office(office, &found.worker)
    }) else {
        return Ok(CodeAnswer::BeginAgain);
    };
    let worker = found.worker.clone();
    wait_turn(office, org, &worker.sign_in_name, Some(&worker)).await;
    let Some(proof) = proof_of(office, scope, &worker, typed).await? else {
        slipped(office, org, &worker.sign_in_name, Some(worker.id)).await?;
        return Ok(CodeAnswer::Wrong);
    };
    let inner = office.clone();
    let answer = office
        .store
        .write::<_, SealError>(move |conn| {
            if !use_proof(conn, &inner, scope, worker.id, &proof)? {
                return Ok(CodeAnswer::Wrong);
            }
            accounts::clear_failures(conn, scope, worker.id)?;
            crate::store::sessions::end(conn, scope, &found.row.id)?;
            signed_in(conn, &inner, scope, worker.id, proof.name())?;
            let token = sessions::begin(
                conn,
                &inner,
                scope,
                worker.id,
                Stage::SignedIn,
                &found.state,
            )?;
            let device = remember
                .then(|| remember_device(conn, &inner, scope, worker.id))
                .transpose()?;
            Ok(CodeAnswer::SignedIn {
                token,
                device,
                worker: worker.id,
            })
        })
        .await?;
    Ok(answer)
}

/// What a worker has proved with a code; still to be used up.
#[derive(Debug)]
pub enum Proof {
    /// A step of the authenticator.
    Step(i64),
    /// The hash of a backup code.
    Backup(Vec<u8>),
    /// The passphrase, which is not used up.
    Passphrase,
}

impl Proof {
    const fn name(&self) -> &'static str {
        match self {
            Self::Step(_) => "authenticator",
            Self::Backup(_) => "backup_code",
            Self::Passphrase => "passphrase",
        }
    }
}

async fn proof_of(
    office: &Office,
    scope: Scope,
    worker: &WorkerRow,
    typed: &str,
) -> Result<Option<Proof>, SlowError> {
    if let Some(code) = backup_codes::read(typed) {
        let hash = backup_codes::hash_in_pool(office, scope.0, worker.id, code).await?;
        return Ok(Some(Proof::Backup(hash)));
    }
    Ok(step_of(office, worker, typed)?.map(Proof::Step))
}

/// The step of the authenticator that six digits belong to, if they are right and were not used.
fn step_of(office: &Office, worker: &WorkerRow, typed: &str) -> Result<Option<i64>, SealError> {
    let Some(sealed) = &worker.totp_sealed else {
        return Ok(None);
    };
    let sealed = Envelope::from_bytes(sealed.clone())?;
    let key = office.secret.totp();
    let seed = TotpSeed::open(&sealed, &key, worker.organisation_id, worker.id)?;
    let last = worker
        .totp_last_step
        .and_then(|step| u64::try_from(step).ok());
    let step = seed.check(typed, seconds(office), last);
    Ok(step.and_then(|step| i64::try_from(step).ok()))
}

/// Uses up a proof in the deed's own transaction; `false` when somebody was first.
///
/// # Errors
/// When the database does not answer.
pub fn use_proof(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    worker: WorkerId,
    proof: &Proof,
) -> Result<bool, StoreError> {
    match proof {
        Proof::Passphrase => Ok(true),
        Proof::Step(step) => accounts::use_totp_step(conn, scope, worker, *step),
        Proof::Backup(hash) => {
            accounts::use_backup_code(conn, scope, worker, hash, office.clock.now().into())
        }
    }
}

/// Asks a signed-in worker to prove again who they are, for a careful deed: with a fresh code from their
/// authenticator, or with their passphrase. A remembered device or a backup code does not count.
/// On success the session gets a new token.
///
/// # Errors
/// `Busy` when too many do this at once; the database.
pub async fn prove_again(
    office: &Office,
    org: &Organisation,
    token: CookieToken,
    typed: &str,
) -> Result<Option<CookieToken>, SlowError> {
    let scope = Scope(org.id);
    let (inner, here) = (office.clone(), org.clone());
    let found = office
        .store
        .read::<_, StoreError>(move |conn| sessions::find(conn, &inner, &here, &token))
        .await?;
    let Some(found) = found.filter(|found| !found.ended && found.stage == Stage::SignedIn) else {
        return Ok(None);
    };
    let worker = found.worker.clone();
    wait_turn(office, org, &worker.sign_in_name, Some(&worker)).await;
    let proof = if let Some(step) = step_of(office, &worker, typed)? {
        Some(Proof::Step(step))
    } else if let (Ok(passphrase), Some(sealed)) =
        (Passphrase::typed(typed), passphrases::of_row(&worker))
    {
        passphrases::open(office, org.id, Some((worker.id, sealed)), passphrase)
            .await?
            .map(|_| Proof::Passphrase)
    } else {
        None
    };
    let Some(proof) = proof else {
        slipped(office, org, &worker.sign_in_name, Some(worker.id)).await?;
        return Ok(None);
    };
    let inner = office.clone();
    let renewed = office
        .store
        .write::<_, SealError>(move |conn| {
            if !use_proof(conn, &inner, scope, worker.id, &proof)? {
                return Ok(None);
            }
            Ok(Some(sessions::renew(conn, &inner, scope, &found)?))
        })
        .await?;
    Ok(renewed)
}

/// Ends the session of a cookie.
///
/// # Errors
/// When the database does not answer.
pub async fn sign_out(
    office: &Office,
    org: &Organisation,
    worker: WorkerId,
    session: Vec<u8>,
) -> Result<(), StoreError> {
    let scope = Scope(org.id);
    let office_inner = office.clone();
    office
        .store
        .write(move |conn| {
            crate::store::sessions::end(conn, scope, &session)?;
            let act = act(worker, "signed_out", json!({}));
            record(conn, &office_inner, scope, &act)
        })
        .await
}

fn signed_in(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    worker: WorkerId,
    with: &str,
) -> Result<(), StoreError> {
    record(
        conn,
        office,
        scope,
        &act(worker, "signed_in", json!({ "with": with })),
    )
}

fn act(worker: WorkerId, act: &'static str, detail: serde_json::Value) -> Act<'static> {
    Act {
        actor: Actor::Worker(worker),
        act,
        object_kind: "worker",
        object: Some(worker.0),
        detail,
        digest: None,
    }
}

async fn note_alarm(office: &Office, scope: Scope, worker: WorkerId) -> Result<(), StoreError> {
    tracing::error!(%worker, "a key of the organisation is not the one this worker pinned");
    let inner = office.clone();
    office
        .store
        .write(move |conn| record(conn, &inner, scope, &act(worker, "key_alarm", json!({}))))
        .await
}

fn remember_device(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    worker: WorkerId,
) -> Result<LinkToken, StoreError> {
    let now = office.clock.now();
    let token = LinkToken::generate(&SystemRandom);
    let id = token.device_mac(&office.secret.device(), scope.0, worker);
    crate::store::sessions::insert(
        conn,
        &SessionRow {
            organisation_id: scope.0,
            id: id.to_vec(),
            kind: DEVICE.to_owned(),
            owner_id: Some(Id(worker.0)),
            stage: DEVICE.to_owned(),
            sealed: Vec::new(),
            created_at: now.into(),
            last_seen_at: now.into(),
            expires_at: (now + DEVICE_REMEMBERED).into(),
        },
    )?;
    Ok(token)
}

async fn is_remembered(
    office: &Office,
    scope: Scope,
    worker: WorkerId,
    device: LinkToken,
) -> Result<bool, StoreError> {
    let id = device.device_mac(&office.secret.device(), scope.0, worker);
    let now = office.clock.now();
    office
        .store
        .read(move |conn| {
            let row = crate::store::sessions::find(conn, scope, DEVICE, &id)?;
            Ok(row.is_some_and(|row| *row.expires_at > now && row.owner_id == Some(Id(worker.0))))
        })
        .await
}

/// Seconds since 1970, as authenticators count.
fn seconds(office: &Office) -> u64 {
    u64::try_from(office.clock.now().timestamp()).unwrap_or_default()
}

// Wrong tries -----------------------------------------------------------------------------------------------

/// Wrong tries under names that nobody has. They wait like the others, so that the wait does not tell which
/// names exist. One node's memory is enough: it guards nothing.
static UNKNOWN_NAMES: LazyLock<Mutex<HashMap<String, Slips>>> = LazyLock::new(Mutex::default);

/// How many wrong tries, and when the last one was.
type Slips = (u32, chrono::DateTime<chrono::Utc>);

const MOST_UNKNOWN_NAMES: usize = 2_000;

fn unknown_key(org: &Organisation, name: &str) -> String {
    format!("{} {name}", org.id)
}

async fn wait_turn(office: &Office, org: &Organisation, name: &str, worker: Option<&WorkerRow>) {
    let (failures, last) = match worker {
        Some(worker) => (
            u32::try_from(worker.failures).unwrap_or_default(),
            worker.last_failure_at.map(|at| *at),
        ),
        None => {
            let names = UNKNOWN_NAMES.lock().unwrap_or_else(PoisonError::into_inner);
            names
                .get(&unknown_key(org, name))
                .map_or((0, None), |(failures, last)| (*failures, Some(*last)))
        }
    };
    let wait = rules::still_to_wait(failures, last, office.clock.now());
    if let Ok(wait) = wait.to_std()
        && wait > Duration::ZERO
    {
        tokio::time::sleep(wait).await;
    }
}

async fn slipped(
    office: &Office,
    org: &Organisation,
    name: &str,
    worker: Option<WorkerId>,
) -> Result<(), StoreError> {
    let (scope, now) = (Scope(org.id), office.clock.now());
    if let Some(worker) = worker {
        let inner = office.clone();
        return office
            .store
            .write(move |conn| {
                let mut row = accounts::get_worker(conn, scope, worker)?;
                let before = u32::try_from(row.failures).unwrap_or_default();
                let left = rules::failures_left(before, row.last_failure_at.map(|at| *at), now);
                row.failures = i32::try_from(left.saturating_add(1)).unwrap_or(i32::MAX);
                row.last_failure_at = Some(now.into());
                accounts::update_worker(conn, &row)?;
                record(
                    conn,
                    &inner,
                    scope,
                    &act(worker, "sign_in_failed", json!({})),
                )
            })
            .await;
    }
    let mut names = UNKNOWN_NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if names.len() >= MOST_UNKNOWN_NAMES {
        names.clear();
    }
    let entry = names.entry(unknown_key(org, name)).or_insert((0, now));
    *entry = (rules::failures_left(entry.0, Some(entry.1), now) + 1, now);
    Ok(())
}
