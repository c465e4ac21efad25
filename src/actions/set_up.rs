//! Setting up: an organisation and its first lead, or a worker who was invited.
//!
//! Nothing durable is written before the last step. Whoever is interrupted follows the same link again, until
//! it was used or its 72 hours are over.

mod finish;
mod steps;

pub use steps::{
    Progress, Step, StepError, Visit, begin, choose_passphrase, confirm_codes, confirm_factor,
    is_open, name_lead, resume, seed, shown_words, turn_to, type_back,
};

use super::record::{Act, Actor, record};
use super::{Office, SealError};
use crate::domain::geography::Nation;
use crate::domain::ids::{OrganisationId, WorkerId};
use crate::domain::settings::Settings;
use crate::domain::sign_in::INVITATION;
use crate::store::accounts::{self, InvitationRow};
use crate::store::organisations::{self, OrganisationRow};
use crate::store::types::{Id, Json};
use crate::store::{Conn, Scope, StoreError};
use crate::vault::SystemRandom;
use crate::vault::random;
use crate::vault::token::LinkToken;
pub use finish::{Credentials, Founded, NewWorker, add_worker, blank_row, in_one_go};
use serde_json::json;
use uuid::Uuid;

/// Why an organisation was not made.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// It is there, and finished.
    #[error("an organisation is reached under this host name already, and its set-up is finished")]
    Finished,
    /// Another one takes any host name.
    #[error("the settings of the organisation cannot be written")]
    Settings,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes an organisation without any key, and an invitation for its first lead. For an organisation whose
/// set-up was begun and not finished, only a new invitation is made.
///
/// # Errors
/// `Finished` when there is nothing left to set up; the database.
pub async fn organisation(
    office: &Office,
    host: &str,
    name: &str,
    nation: Nation,
) -> Result<LinkToken, SetUpError> {
    let inner = office.clone();
    let host = host.trim().to_ascii_lowercase();
    let name = name.trim().to_owned();
    office
        .store
        .write(move |conn| {
            let known = organisations::for_host(conn, &host)?.filter(|row| row.host == host);
            let id = match known {
                Some(row) if row.takes_reports => return Err(SetUpError::Finished),
                Some(row) => row.id,
                None => insert_organisation(conn, &inner, &host, &name, nation)?,
            };
            Ok(invite(
                conn,
                &inner,
                Scope(id),
                "first_lead",
                None,
                Actor::Operator,
            )?)
        })
        .await
}

fn insert_organisation(
    conn: &mut Conn,
    office: &Office,
    host: &str,
    name: &str,
    nation: Nation,
) -> Result<OrganisationId, SetUpError> {
    let id = OrganisationId(Uuid::now_v7());
    let settings = serde_json::to_value(Settings::default()).map_err(|_| SetUpError::Settings)?;
    organisations::insert(
        conn,
        &OrganisationRow {
            id,
            host: host.to_owned(),
            name: name.to_owned(),
            nation: nation.code().to_owned(),
            takes_reports: false,
            code_salt: random::bytes::<16>(&SystemRandom).to_vec(),
            settings: Json(settings),
            created_at: office.clock.now().into(),
        },
    )?;
    Ok(id)
}

/// Makes an invitation; the link's token exists only in the answer.
///
/// # Errors
/// When the database does not answer.
pub fn invite(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    kind: &str,
    worker: Option<WorkerId>,
    by: Actor,
) -> Result<LinkToken, StoreError> {
    let now = office.clock.now();
    let token = LinkToken::generate(&SystemRandom);
    let id = Uuid::now_v7();
    accounts::insert_invitation(
        conn,
        &InvitationRow {
            organisation_id: scope.0,
            id: Id(id),
            kind: kind.to_owned(),
            worker_id: worker,
            token_hash: token.hash().to_vec(),
            expires_at: (now + INVITATION).into(),
            used_at: None,
            created_at: now.into(),
        },
    )?;
    let act = Act {
        actor: by,
        act: "invited",
        object_kind: "invitation",
        object: Some(id),
        detail: json!({ "kind": kind }),
        digest: None,
    };
    record(conn, office, scope, &act)?;
    Ok(token)
}

/// Why set-up stopped.
#[derive(Debug, thiserror::Error)]
pub enum FinishError {
    /// The invitation was used, or its time is over.
    #[error("the invitation cannot be used any more")]
    InvitationOver,
    /// Another worker has this sign-in name.
    #[error("the sign-in name is taken")]
    NameTaken,
    /// Too many at once.
    #[error(transparent)]
    Busy(#[from] crate::vault::kdf_pool::Busy),
    /// Sealing, or the database.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl From<StoreError> for FinishError {
    fn from(error: StoreError) -> Self {
        Self::Seal(error.into())
    }
}

impl From<super::passphrases::SlowError> for FinishError {
    fn from(error: super::passphrases::SlowError) -> Self {
        match error {
            super::passphrases::SlowError::Busy(busy) => Self::Busy(busy),
            super::passphrases::SlowError::Seal(error) => Self::Seal(error),
        }
    }
}
