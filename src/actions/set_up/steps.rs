//! The steps of set-up in a browser. Everything chosen so far rests in one row, sealed under the browser's
//! cookie, until the last step writes it down.

use super::FinishError;
use super::finish::{Account, blank_row, current_pins, finish};
use crate::actions::organisation_keys::{NewKeys, OwnKey};
use crate::actions::passphrases::{self, NewKey};
use crate::actions::sign_in::{hash_codes, new_codes};
use crate::actions::{Office, SealError};
use crate::domain::ids::WorkerId;
use crate::domain::permissions::Role;
use crate::domain::settings::Organisation;
use crate::domain::sign_in::sign_in_name;
use crate::store::accounts::{self, InvitationRow};
use crate::store::sessions::{self, SessionRow};
use crate::store::types::Id;
use crate::store::{Scope, StoreError};
use crate::vault::recovery::{RecoveryMistake, RecoveryWords};
use crate::vault::token::{CookieToken, LinkToken, SessionKind, StateOf};
use crate::vault::totp::TotpSeed;
use crate::vault::worker::{Passphrase, Pin, SealedWorker};
use crate::vault::{
    Envelope, Fingerprint, KeyPair, KeyPurpose, PrivateKey, PublicKey, PublicKeyRow, SystemRandom,
};
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

const SET_UP: &str = "set_up";
/// How long the browser may take; the invitation can be followed again after that.
const WITHIN: TimeDelta = TimeDelta::hours(4);

/// Where set-up stands: the page that comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// The first lead's name.
    Name,
    /// The passphrase.
    Passphrase,
    /// The authenticator.
    Authenticator,
    /// The backup codes.
    BackupCodes,
    /// The recovery words are shown.
    RecoveryWords,
    /// The recovery words are typed back.
    TypeBack,
    /// Everything is written down.
    Done,
}

/// What the browser has chosen so far.
#[derive(Serialize, Deserialize)]
pub struct Progress {
    /// Where it stands.
    pub step: Step,
    /// Whether this is the first lead of a new organisation.
    pub first_lead: bool,
    /// What others will see.
    pub display_name: String,
    /// What will be typed to sign in.
    pub sign_in_name: String,
    /// Six words on offer.
    pub offered: String,
    /// Ten backup codes, once there is an authenticator.
    pub codes: Vec<String>,
    /// The four words a newcomer reads to their lead, at the end.
    pub fingerprint: Vec<String>,
    invitation: Uuid,
    worker: WorkerId,
    key: Option<KeyParts>,
    totp: Option<Vec<u8>>,
    last_step: Option<i64>,
    recovery: Option<String>,
    organisation_keys: Vec<KeyParts>,
    recovery_id: Uuid,
}

/// A key as the sealed row holds it.
#[derive(Serialize, Deserialize)]
struct KeyParts {
    id: Uuid,
    purpose: String,
    secret: [u8; 32],
    public: [u8; 32],
    salt: [u8; 16],
    kdf: String,
    sealed: Vec<u8>,
}

impl std::fmt::Debug for Progress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Progress({:?})", self.step)
    }
}

/// A browser that is setting up.
#[derive(Debug)]
pub struct Visit {
    /// What was chosen so far.
    pub progress: Progress,
    token: CookieToken,
}

/// Why a step was not taken.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// The name cannot be a sign-in name.
    #[error("not a sign-in name")]
    SignInName,
    /// No name was given.
    #[error("no name")]
    NameMissing,
    /// The six digits are not right.
    #[error("the digits are not right")]
    Digits,
    /// The recovery words that were typed back differ.
    #[error(transparent)]
    Words(#[from] RecoveryMistake),
    /// The end could not be written.
    #[error(transparent)]
    Finish(#[from] FinishError),
}

impl<E: Into<SealError>> From<E> for StepError {
    fn from(error: E) -> Self {
        Self::Finish(FinishError::Seal(error.into()))
    }
}

/// Looks at an invitation: whether it can still be taken up.
///
/// # Errors
/// When the database does not answer.
pub async fn is_open(
    office: &Office,
    org: &Organisation,
    link: &LinkToken,
) -> Result<bool, StoreError> {
    Ok(open_invitation(office, org, link).await?.is_some())
}

async fn open_invitation(
    office: &Office,
    org: &Organisation,
    link: &LinkToken,
) -> Result<Option<InvitationRow>, StoreError> {
    let (scope, hash, now) = (Scope(org.id), link.hash(), office.clock.now());
    let found = office
        .store
        .read(move |conn| accounts::find_invitation(conn, scope, &hash))
        .await?;
    Ok(found.filter(|row| row.used_at.is_none() && *row.expires_at > now))
}

/// Takes up an invitation in a browser, from the beginning. `None` when it was used or is too old.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    office: &Office,
    org: &Organisation,
    link: &LinkToken,
) -> Result<Option<CookieToken>, SealError> {
    let Some(invitation) = open_invitation(office, org, link).await? else {
        return Ok(None);
    };
    let scope = Scope(org.id);
    let first_lead = invitation.kind == "first_lead";
    let mut progress = Progress {
        step: if first_lead {
            Step::Name
        } else {
            Step::Passphrase
        },
        first_lead,
        display_name: String::new(),
        sign_in_name: String::new(),
        offered: Passphrase::offer(&SystemRandom).expose().to_owned(),
        codes: Vec::new(),
        fingerprint: Vec::new(),
        invitation: invitation.id.0,
        worker: WorkerId(Uuid::now_v7()),
        key: None,
        totp: None,
        last_step: None,
        recovery: None,
        organisation_keys: Vec::new(),
        recovery_id: Uuid::now_v7(),
    };
    if let Some(worker) = invitation.worker_id {
        let row = office
            .store
            .read::<_, StoreError>(move |conn| accounts::get_worker(conn, scope, worker))
            .await?;
        progress.worker = worker;
        progress.display_name = row.display_name;
        progress.sign_in_name = row.sign_in_name;
    }
    let now = office.clock.now();
    let token = CookieToken::generate(&SystemRandom);
    let row = SessionRow {
        organisation_id: org.id,
        id: token.id().to_vec(),
        kind: SET_UP.to_owned(),
        owner_id: Some(Id(progress.invitation)),
        stage: SET_UP.to_owned(),
        sealed: sealed(office, scope, &token, &progress)?,
        created_at: now.into(),
        last_seen_at: now.into(),
        expires_at: (now + WITHIN).into(),
    };
    office
        .store
        .write::<_, StoreError>(move |conn| sessions::insert(conn, &row))
        .await?;
    Ok(Some(token))
}

/// The set-up of a cookie, if there is one and its time is not over.
///
/// # Errors
/// When the database does not answer.
pub async fn resume(
    office: &Office,
    org: &Organisation,
    cookie: &str,
) -> Result<Option<Visit>, SealError> {
    let Some(token) = CookieToken::parse(cookie) else {
        return Ok(None);
    };
    let (scope, id, now) = (Scope(org.id), token.id(), office.clock.now());
    let row = office
        .store
        .read::<_, StoreError>(move |conn| sessions::find(conn, scope, SET_UP, &id))
        .await?;
    let Some(row) = row.filter(|row| *row.expires_at > now) else {
        return Ok(None);
    };
    let Some(invitation) = row.owner_id else {
        return Ok(None);
    };
    let of = state_of(scope, invitation.0);
    let Ok(opened) = token.open_state(&office.secret.session(), &of, &row.sealed) else {
        return Ok(None);
    };
    let progress = serde_json::from_slice(&opened).map_err(|_| SealError::Malformed("a set-up"))?;
    Ok(Some(Visit { progress, token }))
}

fn state_of(scope: Scope, invitation: Uuid) -> StateOf<'static> {
    StateOf {
        organisation: scope.0,
        kind: SessionKind::Desk,
        account: invitation,
        stage: SET_UP,
    }
}

fn sealed(
    office: &Office,
    scope: Scope,
    token: &CookieToken,
    progress: &Progress,
) -> Result<Vec<u8>, SealError> {
    let plain = serde_json::to_vec(progress).map(Zeroizing::new);
    let plain = plain.map_err(|_| SealError::Malformed("a set-up"))?;
    let of = state_of(scope, progress.invitation);
    Ok(token.seal_state(&office.secret.session(), &of, &plain, &SystemRandom))
}

async fn save(office: &Office, org: &Organisation, visit: &Visit) -> Result<(), SealError> {
    let scope = Scope(org.id);
    let sealed = sealed(office, scope, &visit.token, &visit.progress)?;
    let id = visit.token.id();
    office
        .store
        .write::<_, StoreError>(move |conn| sessions::save(conn, scope, &id, SET_UP, &sealed))
        .await?;
    Ok(())
}

/// The first lead says who they are.
///
/// # Errors
/// `NameMissing`; `SignInName`.
pub async fn name_lead(
    office: &Office,
    org: &Organisation,
    mut visit: Visit,
    display_name: &str,
    typed: &str,
) -> Result<(), StepError> {
    if display_name.trim().is_empty() {
        return Err(StepError::NameMissing);
    }
    visit.progress.sign_in_name = sign_in_name(typed).ok_or(StepError::SignInName)?;
    display_name
        .trim()
        .clone_into(&mut visit.progress.display_name);
    visit.progress.step = Step::Passphrase;
    Ok(save(office, org, &visit).await?)
}

/// A passphrase is chosen: the worker's key is made and sealed under it; for the first lead, the organisation's
/// keys and recovery words too.
///
/// # Errors
/// `Busy` when too many do this at once.
pub async fn choose_passphrase(
    office: &Office,
    org: &Organisation,
    mut visit: Visit,
    passphrase: Passphrase,
) -> Result<(), StepError> {
    let scope = Scope(org.id);
    let progress = &mut visit.progress;
    let pins = if progress.first_lead {
        let words = RecoveryWords::generate(&SystemRandom);
        let keys = NewKeys::generate(org.id, &words);
        progress.recovery = Some(words.words().join(" "));
        progress.recovery_id = keys.recovery.0;
        progress.organisation_keys = keys.keys.iter().map(organisation_key).collect();
        keys.public_rows().iter().map(Pin::of).collect()
    } else {
        current_pins(office, scope).await?
    };
    let key = passphrases::new_key(office, org.id, progress.worker, passphrase, pins)
        .await
        .map_err(FinishError::from)?;
    progress.key = Some(worker_key(progress.worker, &key));
    let seed = TotpSeed::generate(&SystemRandom);
    let totp = seed.seal(
        &office.secret.totp(),
        org.id,
        progress.worker,
        &SystemRandom,
    )?;
    progress.totp = Some(totp.as_bytes().to_vec());
    progress.step = Step::Authenticator;
    Ok(save(office, org, &visit).await?)
}

/// The seed of the authenticator that is being added.
///
/// # Errors
/// `Malformed` before a passphrase was chosen.
pub fn seed(office: &Office, org: &Organisation, visit: &Visit) -> Result<TotpSeed, SealError> {
    let totp = visit
        .progress
        .totp
        .clone()
        .ok_or(SealError::Malformed("a set-up"))?;
    let envelope = Envelope::from_bytes(totp)?;
    Ok(TotpSeed::open(
        &envelope,
        &office.secret.totp(),
        org.id,
        visit.progress.worker,
    )?)
}

/// The authenticator shows the right digits.
///
/// # Errors
/// `Digits` when it does not.
pub async fn confirm_factor(
    office: &Office,
    org: &Organisation,
    mut visit: Visit,
    typed: &str,
) -> Result<(), StepError> {
    let now = u64::try_from(office.clock.now().timestamp()).unwrap_or_default();
    let step = seed(office, org, &visit)?
        .check(typed, now, None)
        .ok_or(StepError::Digits)?;
    visit.progress.last_step = i64::try_from(step).ok();
    let codes = new_codes(&SystemRandom);
    visit.progress.codes = codes.iter().map(|code| code.to_string()).collect();
    visit.progress.step = Step::BackupCodes;
    Ok(save(office, org, &visit).await?)
}

/// The backup codes are kept somewhere. For a worker this is the last step; the first lead gets recovery words.
///
/// # Errors
/// When the end cannot be written.
pub async fn confirm_codes(
    office: &Office,
    org: &Organisation,
    mut visit: Visit,
) -> Result<(), StepError> {
    if visit.progress.first_lead {
        visit.progress.step = Step::RecoveryWords;
        return Ok(save(office, org, &visit).await?);
    }
    write_down(office, org, visit).await
}

/// The recovery words, while they are shown.
///
/// # Errors
/// `Malformed` when there are none.
pub fn shown_words(visit: &Visit) -> Result<Vec<String>, SealError> {
    let words = visit
        .progress
        .recovery
        .as_ref()
        .ok_or(SealError::Malformed("a set-up"))?;
    Ok(words.split(' ').map(ToOwned::to_owned).collect())
}

/// The recovery words were written down, and will be typed back; or are to be seen once more before that.
///
/// # Errors
/// When the database does not answer.
pub async fn turn_to(
    office: &Office,
    org: &Organisation,
    mut visit: Visit,
    step: Step,
) -> Result<(), SealError> {
    visit.progress.step = step;
    save(office, org, &visit).await
}

/// The recovery words are typed back. Only when all twelve are right is anything written down, and only then are
/// reports taken.
///
/// # Errors
/// `Words` names the first word that differs.
pub async fn type_back(
    office: &Office,
    org: &Organisation,
    visit: Visit,
    typed: &str,
) -> Result<(), StepError> {
    let shown = shown_words(&visit)?.join(" ");
    RecoveryWords::parse(&shown)?.check_typed_back(typed)?;
    write_down(office, org, visit).await
}

async fn write_down(
    office: &Office,
    org: &Organisation,
    mut visit: Visit,
) -> Result<(), StepError> {
    let scope = Scope(org.id);
    let progress = &visit.progress;
    let parts = progress
        .key
        .as_ref()
        .ok_or(SealError::Malformed("a set-up"))?;
    let key = key_of(parts)?;
    let totp = progress
        .totp
        .clone()
        .ok_or(SealError::Malformed("a set-up"))?;
    let codes = progress.codes.iter().cloned().map(Zeroizing::new).collect();
    let code_hashes = hash_codes(office, org.id, progress.worker, codes)
        .await
        .map_err(FinishError::from)?;
    let account = Account {
        worker: blank_row(
            office,
            scope,
            progress.worker,
            &progress.display_name,
            &progress.sign_in_name,
            Role::Lead,
        ),
        key,
        totp: Envelope::from_bytes(totp)?,
        last_step: progress.last_step,
        code_hashes,
    };
    let keys = progress
        .first_lead
        .then(|| organisation_keys(org, progress))
        .transpose()?;
    let worker = finish(office, scope, Some(progress.invitation), account, keys).await?;
    let fingerprint = fingerprint(office, scope, worker).await?;
    // From here on the row holds nothing secret: only what the last page says.
    let progress = &mut visit.progress;
    progress.fingerprint = fingerprint
        .words()
        .iter()
        .map(|word| (*word).to_owned())
        .collect();
    progress.key = None;
    progress.totp = None;
    progress.recovery = None;
    progress.organisation_keys.clear();
    progress.codes.clear();
    progress.step = Step::Done;
    Ok(save(office, org, &visit).await?)
}

async fn fingerprint(
    office: &Office,
    scope: Scope,
    worker: WorkerId,
) -> Result<Fingerprint, SealError> {
    let row = office
        .store
        .read::<_, StoreError>(move |conn| accounts::get_worker(conn, scope, worker))
        .await?;
    let public =
        passphrases::public_of(&row)?.ok_or(SealError::Malformed("a worker without a key"))?;
    Ok(public.fingerprint())
}

fn worker_key(worker: WorkerId, key: &NewKey) -> KeyParts {
    KeyParts {
        id: worker.0,
        purpose: KeyPurpose::Worker.code().to_owned(),
        secret: **key.pair.private.key(),
        public: key.pair.public.0,
        salt: key.sealed.salt,
        kdf: key.sealed.parameters.to_string(),
        sealed: key.sealed.sealed.clone(),
    }
}

fn key_of(parts: &KeyParts) -> Result<NewKey, SealError> {
    Ok(NewKey {
        pair: KeyPair {
            private: PrivateKey::from_key(Zeroizing::new(parts.secret)),
            public: PublicKey(parts.public),
        },
        sealed: SealedWorker {
            salt: parts.salt,
            parameters: parts.kdf.parse()?,
            sealed: parts.sealed.clone(),
        },
    })
}

fn organisation_key(key: &OwnKey) -> KeyParts {
    KeyParts {
        id: key.id,
        purpose: key.public.purpose.code().to_owned(),
        secret: *key.secret,
        public: key.public.key.0,
        salt: [0; 16],
        kdf: String::new(),
        sealed: Vec::new(),
    }
}

fn organisation_keys(org: &Organisation, progress: &Progress) -> Result<NewKeys, SealError> {
    let words = progress
        .recovery
        .as_ref()
        .ok_or(SealError::Malformed("a set-up"))?;
    let words = RecoveryWords::parse(words).map_err(|_| SealError::Malformed("a set-up"))?;
    let row = |purpose, key| PublicKeyRow {
        organisation: org.id,
        owner: org.id.0,
        purpose,
        number: 1,
        key,
    };
    let keys = progress.organisation_keys.iter().map(|parts| {
        let purpose = KeyPurpose::parse(&parts.purpose).ok_or(SealError::Malformed("a set-up"))?;
        Ok(OwnKey {
            id: parts.id,
            public: row(purpose, PublicKey(parts.public)),
            secret: Zeroizing::new(parts.secret),
        })
    });
    Ok(NewKeys {
        keys: keys.collect::<Result<_, SealError>>()?,
        recovery: (
            progress.recovery_id,
            row(KeyPurpose::Recovery, words.key_pair().public),
        ),
    })
}
