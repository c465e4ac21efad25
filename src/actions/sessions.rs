//! Sign-ins at the desk as they rest in the database: found by a digest of the cookie, opened only by the
//! cookie itself.

use super::keyring::Keyring;
use super::{Office, SealError};
use crate::domain::ids::WorkerId;
use crate::domain::settings::Organisation;
use crate::domain::sign_in::{self, LONGEST, SECOND_FACTOR_WITHIN};
use crate::store::accounts::{self, WorkerRow};
use crate::store::sessions::{self, SessionRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError};
use crate::vault::token::{CookieToken, SessionKind, StateOf};
use crate::vault::{PrivateKey, SystemRandom};
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::Arc;
use zeroize::Zeroizing;

/// The kind of a sign-in's row.
pub const DESK: &str = "desk";
/// The kind of a remembered device's row.
pub const DEVICE: &str = "device";
/// Kinds that end with a changed passphrase, a reset or an ended account.
pub const ALL_KINDS: [&str; 3] = [DESK, DEVICE, "set_up"];

/// A sign-in is looked at often and noted rarely: a write for every page would serialise the desk.
const NOTED_EVERY: TimeDelta = TimeDelta::seconds(30);

/// How far a sign-in has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The passphrase was right; the second factor is still to come.
    SecondFactor,
    /// Signed in.
    SignedIn,
}

impl Stage {
    const ALL: [Self; 2] = [Self::SecondFactor, Self::SignedIn];

    /// The code that is stored and sealed in.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SecondFactor => "second_factor",
            Self::SignedIn => "signed_in",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

/// What a sign-in's row holds, sealed under the cookie.
#[derive(Debug, Clone)]
pub struct DeskState {
    /// The worker's own private key.
    pub private: PrivateKey,
    /// The organisation's keys were renewed since this worker last signed in, and they are to be told.
    pub keys_renewed: bool,
}

impl DeskState {
    fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(self.private.key().to_vec());
        bytes.push(u8::from(self.keys_renewed));
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (key, rest) = bytes.split_first_chunk::<32>()?;
        let [renewed] = rest else { return None };
        Some(Self {
            private: PrivateKey::from_key(Zeroizing::new(*key)),
            keys_renewed: *renewed == 1,
        })
    }
}

/// A row that the cookie opened, whether or not its time is over.
#[derive(Debug)]
pub struct Found {
    /// The row.
    pub row: SessionRow,
    /// How far it has come.
    pub stage: Stage,
    /// The account, as it is now.
    pub worker: WorkerRow,
    /// The sealed state.
    pub state: DeskState,
    /// Whether its time is over.
    pub ended: bool,
}

/// A signed-in worker, with the keys they were granted.
#[derive(Debug, Clone)]
pub struct Present {
    /// The account, as it is now.
    pub worker: WorkerRow,
    /// What the worker can open.
    pub keyring: Arc<Keyring>,
    /// The id of the session's row.
    pub session: Vec<u8>,
    /// The organisation's keys were renewed since this worker last signed in.
    pub keys_renewed: bool,
    /// When the sign-in was last used, as noted.
    pub last_seen: DateTime<Utc>,
    /// When the sign-in ends at the latest.
    pub latest_end: DateTime<Utc>,
}

/// What a cookie leads to.
#[derive(Debug)]
pub enum LookIn {
    /// Signed in.
    Present(Box<Present>),
    /// Was signed in; the time is over. The worker's row, so that unsaved words can be kept for them.
    Ended(Box<WorkerRow>),
    /// Nobody.
    Nobody,
}

/// Begins a session in the deed's own transaction and gives the cookie's token.
///
/// # Errors
/// When the database does not answer.
pub fn begin(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    worker: WorkerId,
    stage: Stage,
    state: &DeskState,
) -> Result<CookieToken, StoreError> {
    let now = office.clock.now();
    let lasts = match stage {
        Stage::SecondFactor => SECOND_FACTOR_WITHIN,
        Stage::SignedIn => LONGEST,
    };
    let token = CookieToken::generate(&SystemRandom);
    sessions::insert(
        conn,
        &SessionRow {
            organisation_id: scope.0,
            id: token.id().to_vec(),
            kind: DESK.to_owned(),
            owner_id: Some(Id(worker.0)),
            stage: stage.code().to_owned(),
            sealed: seal(office, scope, &token, worker, stage, state),
            created_at: now.into(),
            last_seen_at: now.into(),
            expires_at: (now + lasts).into(),
        },
    )?;
    Ok(token)
}

/// Gives a session a new token, after its worker has proved again who they are. The old one is worth nothing.
///
/// # Errors
/// When the database does not answer.
pub fn renew(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    found: &Found,
) -> Result<CookieToken, StoreError> {
    let token = CookieToken::generate(&SystemRandom);
    sessions::end(conn, scope, &found.row.id)?;
    let row = SessionRow {
        id: token.id().to_vec(),
        sealed: seal(
            office,
            scope,
            &token,
            found.worker.id,
            found.stage,
            &found.state,
        ),
        last_seen_at: office.clock.now().into(),
        ..found.row.clone()
    };
    sessions::insert(conn, &row)?;
    Ok(token)
}

fn seal(
    office: &Office,
    scope: Scope,
    token: &CookieToken,
    worker: WorkerId,
    stage: Stage,
    state: &DeskState,
) -> Vec<u8> {
    token.seal_state(
        &office.secret.session(),
        &state_of(scope, worker, stage.code()),
        &state.to_bytes(),
        &SystemRandom,
    )
}

fn state_of(scope: Scope, worker: WorkerId, stage: &str) -> StateOf<'_> {
    StateOf {
        organisation: scope.0,
        kind: SessionKind::Desk,
        account: worker.0,
        stage,
    }
}

/// Finds and opens the row of a cookie. A row that was edited (another account, another stage) does not open,
/// and is as good as none.
///
/// # Errors
/// When the database does not answer.
pub fn find(
    conn: &mut Conn,
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<Option<Found>, StoreError> {
    let scope = Scope(org.id);
    let Some(row) = sessions::find(conn, scope, DESK, &token.id())? else {
        return Ok(None);
    };
    let (Some(owner), Some(stage)) = (row.owner_id, Stage::parse(&row.stage)) else {
        return Ok(None);
    };
    let worker = WorkerId(owner.0);
    let of = state_of(scope, worker, &row.stage);
    let Ok(opened) = token.open_state(&office.secret.session(), &of, &row.sealed) else {
        tracing::warn!(%worker, "a session row did not open with its cookie");
        return Ok(None);
    };
    let Some(state) = DeskState::from_bytes(&opened) else {
        return Ok(None);
    };
    let worker = match accounts::get_worker(conn, scope, worker) {
        Ok(worker) => worker,
        Err(StoreError::Missing) => return Ok(None),
        Err(error) => return Err(error),
    };
    let ended = sign_in::has_ended(
        *row.last_seen_at,
        *row.expires_at,
        org.settings.idle_minutes,
        office.clock.now(),
    );
    Ok(Some(Found {
        row,
        stage,
        worker,
        state,
        ended,
    }))
}

/// Looks in at the desk with a cookie's value: the account's status is read each time.
///
/// # Errors
/// When a grant in the database is not ours, or the database does not answer.
pub async fn look_in(
    office: &Office,
    org: &Organisation,
    cookie: &str,
) -> Result<LookIn, SealError> {
    let Some(token) = CookieToken::parse(cookie) else {
        return Ok(LookIn::Nobody);
    };
    let (inner, here) = (office.clone(), org.clone());
    let seen = office
        .store
        .read::<_, SealError>(move |conn| {
            let Some(found) = find(conn, &inner, &here, &token)? else {
                return Ok(LookIn::Nobody);
            };
            if found.worker.status != "active" || found.stage != Stage::SignedIn {
                return Ok(LookIn::Nobody);
            }
            if found.ended {
                return Ok(LookIn::Ended(Box::new(found.worker)));
            }
            let (scope, worker, private) = (Scope(here.id), found.worker.id, found.state.private);
            let keyring = Keyring::load(conn, &inner, scope, worker, private)?;
            Ok(LookIn::Present(Box::new(Present {
                worker: found.worker,
                keyring: Arc::new(keyring),
                keys_renewed: found.state.keys_renewed,
                latest_end: *found.row.expires_at,
                last_seen: *found.row.last_seen_at,
                session: found.row.id,
            })))
        })
        .await?;
    if let LookIn::Present(present) = &seen
        && office.clock.now() - present.last_seen >= NOTED_EVERY
    {
        note(office, org, present).await?;
    }
    Ok(seen)
}

async fn note(office: &Office, org: &Organisation, present: &Present) -> Result<(), StoreError> {
    let (scope, id, now) = (Scope(org.id), present.session.clone(), office.clock.now());
    office
        .store
        .write::<_, StoreError>(move |conn| sessions::touch(conn, scope, &id, now.into()))
        .await
}
