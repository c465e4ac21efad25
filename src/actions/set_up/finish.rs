//! The last step of every set-up, in one transaction; and set-up without a browser, for the demo and tests.

use super::FinishError;
use crate::actions::organisation_keys::NewKeys;
use crate::actions::passphrases::{self, NewKey};
use crate::actions::record::{Act, Actor, record};
use crate::actions::sign_in::{hash_codes, new_codes};
use crate::actions::{Office, SealError};
use crate::domain::geography::Nation;
use crate::domain::ids::{OrganisationId, WorkerId};
use crate::domain::permissions::Role;
use crate::domain::sign_in::sign_in_name;
use crate::store::accounts::{self, WorkerRow};
use crate::store::organisations;
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError};
use crate::vault::recovery::RecoveryWords;
use crate::vault::token::LinkToken;
use crate::vault::totp::TotpSeed;
use crate::vault::worker::{Passphrase, Pin};
use crate::vault::{Envelope, SystemRandom};
use serde_json::json;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Everything a finished account holds.
#[derive(Debug)]
pub(super) struct Account {
    pub worker: WorkerRow,
    pub key: NewKey,
    pub totp: Envelope,
    /// The step of the code that confirmed the authenticator: it cannot be used again.
    pub last_step: Option<i64>,
    pub code_hashes: Vec<Vec<u8>>,
}

/// An account about to be made.
#[derive(Debug, Clone)]
pub struct NewWorker<'a> {
    /// What others see.
    pub display_name: &'a str,
    /// What they type to sign in.
    pub sign_in_name: &'a str,
    /// The role.
    pub role: Role,
    /// The lead who is told of safeguarding.
    pub safeguarding_lead: bool,
    /// A passphrase, or none to have one made.
    pub passphrase: Option<Passphrase>,
}

/// What a worker needs to sign in: only for accounts of invented people.
#[derive(Debug, Clone)]
pub struct Credentials {
    /// The account.
    pub worker: WorkerId,
    /// What they type.
    pub sign_in_name: String,
    /// The passphrase.
    pub passphrase: Passphrase,
    /// The seed of their authenticator.
    pub totp: TotpSeed,
    /// Ten backup codes.
    pub backup_codes: Vec<Zeroizing<String>>,
}

/// An organisation that is ready for reports.
#[derive(Debug)]
pub struct Founded {
    /// Its id.
    pub organisation: OrganisationId,
    /// The first lead.
    pub lead: Credentials,
    /// The recovery words.
    pub recovery: RecoveryWords,
}

/// Sets an organisation up without a browser: for the demo and for tests, with invented people.
///
/// # Errors
/// When the host name is taken, or the database does not answer.
pub async fn in_one_go(
    office: &Office,
    host: &str,
    name: &str,
    nation: Nation,
    lead: NewWorker<'_>,
) -> Result<Founded, FinishError> {
    let link = super::organisation(office, host, name, nation)
        .await
        .map_err(|error| match error {
            super::SetUpError::Store(error) => error.into(),
            _ => FinishError::InvitationOver,
        })?;
    let asked = host.trim().to_ascii_lowercase();
    let row = office
        .store
        .read::<_, StoreError>(move |conn| organisations::for_host(conn, &asked))
        .await?
        .ok_or(StoreError::Missing)?;
    let scope = Scope(row.id);
    let recovery = RecoveryWords::generate(&SystemRandom);
    let keys = NewKeys::generate(row.id, &recovery);
    let pins = keys.public_rows().iter().map(Pin::of).collect();
    let (credentials, account) = new_account(office, scope, lead, pins).await?;
    let invitation = invitation_of(office, scope, &link).await?;
    finish(office, scope, Some(invitation), account, Some(keys)).await?;
    Ok(Founded {
        organisation: row.id,
        lead: credentials,
        recovery,
    })
}

/// Adds a worker without a browser: for the demo and for tests, with invented people. Keys are granted by a
/// lead afterwards, as to everybody.
///
/// # Errors
/// `NameTaken`; the database.
pub async fn add_worker(
    office: &Office,
    organisation: OrganisationId,
    worker: NewWorker<'_>,
) -> Result<Credentials, FinishError> {
    let scope = Scope(organisation);
    let pins = current_pins(office, scope).await?;
    let (credentials, account) = new_account(office, scope, worker, pins).await?;
    finish(office, scope, None, account, None).await?;
    Ok(credentials)
}

pub(super) async fn current_pins(office: &Office, scope: Scope) -> Result<Vec<Pin>, SealError> {
    let inner = office.clone();
    let rows = office
        .store
        .read(move |conn| passphrases::organisation_keys(conn, &inner, scope))
        .await?;
    Ok(rows.iter().map(Pin::of).collect())
}

async fn new_account(
    office: &Office,
    scope: Scope,
    new: NewWorker<'_>,
    pins: Vec<Pin>,
) -> Result<(Credentials, Account), FinishError> {
    let id = WorkerId(Uuid::now_v7());
    let passphrase = new
        .passphrase
        .unwrap_or_else(|| Passphrase::offer(&SystemRandom));
    let key = passphrases::new_key(office, scope.0, id, passphrase.clone(), pins).await?;
    let seed = TotpSeed::generate(&SystemRandom);
    let totp = seed
        .seal(&office.secret.totp(), scope.0, id, &SystemRandom)
        .map_err(SealError::from)?;
    let codes = new_codes(&SystemRandom);
    let code_hashes = hash_codes(office, scope.0, id, codes.clone()).await?;
    let name = sign_in_name(new.sign_in_name).ok_or(FinishError::NameTaken)?;
    let mut row = blank_row(office, scope, id, new.display_name, &name, new.role);
    row.safeguarding_lead = new.safeguarding_lead;
    let account = Account {
        worker: row,
        key,
        totp,
        last_step: None,
        code_hashes,
    };
    let credentials = Credentials {
        worker: id,
        sign_in_name: name,
        passphrase,
        totp: seed,
        backup_codes: codes,
    };
    Ok((credentials, account))
}

/// A worker who has been named and nothing more.
pub fn blank_row(
    office: &Office,
    scope: Scope,
    id: WorkerId,
    display_name: &str,
    sign_in_name: &str,
    role: Role,
) -> WorkerRow {
    WorkerRow {
        organisation_id: scope.0,
        id,
        sign_in_name: sign_in_name.to_owned(),
        display_name: display_name.trim().to_owned(),
        role: role.code().to_owned(),
        role_until: None,
        safeguarding_lead: false,
        status: "invited".to_owned(),
        passphrase_salt: None,
        kdf: None,
        key_number: 0,
        public_key: None,
        public_key_mac: None,
        bundle_sealed: None,
        totp_sealed: None,
        totp_last_step: None,
        mail_sealed: None,
        failures: 0,
        last_failure_at: None,
        reset_by: None,
        created_at: office.clock.now().into(),
    }
}

async fn invitation_of(
    office: &Office,
    scope: Scope,
    link: &LinkToken,
) -> Result<Uuid, FinishError> {
    let hash = link.hash();
    let row = office
        .store
        .read::<_, StoreError>(move |conn| accounts::find_invitation(conn, scope, &hash))
        .await?;
    row.map(|row| row.id.0).ok_or(FinishError::InvitationOver)
}

/// Writes a finished account, all or nothing: the worker, the second factor, the backup codes and, for the
/// first lead, the organisation's keys. Only then are reports taken.
pub(super) async fn finish(
    office: &Office,
    scope: Scope,
    invitation: Option<Uuid>,
    account: Account,
    keys: Option<NewKeys>,
) -> Result<WorkerId, FinishError> {
    let inner = office.clone();
    office
        .store
        .write(move |conn| {
            let now = inner.clock.now().into();
            if let Some(invitation) = invitation
                && !accounts::use_invitation(conn, scope, Id(invitation), now)?
            {
                return Err(FinishError::InvitationOver);
            }
            let row = write_worker(conn, &inner, scope, account)?;
            if let Some(keys) = keys {
                keys.write(conn, &inner, scope, &row)?;
                organisations::open_for_reports(conn, scope.0)?;
            }
            let act = Act {
                actor: Actor::Worker(row.id),
                act: "account_opened",
                object_kind: "worker",
                object: Some(row.id.0),
                detail: json!({ "role": row.role }),
                digest: None,
            };
            record(conn, &inner, scope, &act)?;
            Ok(row.id)
        })
        .await
}

fn write_worker(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    account: Account,
) -> Result<WorkerRow, FinishError> {
    let known = match accounts::get_worker(conn, scope, account.worker.id) {
        Ok(row) if row.status == "disabled" => return Err(FinishError::InvitationOver),
        Ok(row) => Some(row),
        Err(StoreError::Missing) => None,
        Err(error) => return Err(error.into()),
    };
    let is_new = known.is_none();
    let mut row = known.unwrap_or(account.worker);
    passphrases::put(office, &mut row, &account.key);
    row.status = "active".to_owned();
    row.totp_sealed = Some(account.totp.as_bytes().to_vec());
    row.totp_last_step = account.last_step;
    row.failures = 0;
    if is_new {
        accounts::insert_worker(conn, &row).map_err(|error| match error {
            StoreError::Duplicate => FinishError::NameTaken,
            other => other.into(),
        })?;
    } else {
        accounts::update_worker(conn, &row)?;
    }
    let hashes: Vec<_> = account
        .code_hashes
        .into_iter()
        .map(|hash| (Id(Uuid::now_v7()), hash))
        .collect();
    accounts::replace_backup_codes(conn, scope, row.id, &hashes)?;
    Ok(row)
}
