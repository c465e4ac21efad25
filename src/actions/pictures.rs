//! An organisation's own Easy Read pictures: put in place of ours, taken back, or none shown at all.

pub mod fit;

use super::record::{Act, Actor, record};
use super::{Office, SealError};
use crate::domain::ids::WorkerId;
use crate::domain::settings::Settings;
use crate::store::pictures::{self, PictureRow};
use crate::store::types::{Instant, Json};
use crate::store::{Conn, Scope, StoreError, organisations};
use fit::{Unfit, media_type};
use serde_json::json;
use sha2::{Digest, Sha256};

/// Why a picture was not put in place.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The file is not one we can show.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// The database, or a stored value that cannot be read.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl From<StoreError> for PictureError {
    fn from(error: StoreError) -> Self {
        Self::Seal(error.into())
    }
}

/// Shows the organisation's own picture in place of ours from now on.
///
/// # Errors
/// [`PictureError`]; what was shown before stays.
pub async fn put(
    office: &Office,
    scope: Scope,
    by: WorkerId,
    name: &str,
    bytes: Vec<u8>,
) -> Result<(), PictureError> {
    let row = PictureRow {
        organisation_id: scope.0,
        name: name.to_owned(),
        media_type: media_type(&bytes)?.to_owned(),
        sha256: Sha256::digest(&bytes).to_vec(),
        bytes,
        changed_at: Instant(office.clock.now()),
    };
    let work = office.clone();
    office
        .store
        .write(move |conn| {
            pictures::put(conn, &row)?;
            note(
                conn,
                &work,
                scope,
                by,
                "picture_put",
                json!({ "picture": row.name }),
            )
        })
        .await
}

/// Shows our picture again.
///
/// # Errors
/// When the database does not answer.
pub async fn take_back(
    office: &Office,
    scope: Scope,
    by: WorkerId,
    name: &str,
) -> Result<(), PictureError> {
    let (work, name) = (office.clone(), name.to_owned());
    office
        .store
        .write(move |conn| {
            if pictures::take_back(conn, scope, &name)? {
                note(
                    conn,
                    &work,
                    scope,
                    by,
                    "picture_taken_back",
                    json!({ "picture": name }),
                )?;
            }
            Ok(())
        })
        .await
}

/// Shows pictures on the Easy Read pages, or none.
///
/// # Errors
/// When the database does not answer.
pub async fn switch(
    office: &Office,
    scope: Scope,
    by: WorkerId,
    off: bool,
) -> Result<(), PictureError> {
    let work = office.clone();
    office
        .store
        .write(move |conn| {
            let mut document = organisations::get_to_change(conn, scope.0)?.settings.0;
            let malformed = || SealError::Malformed("organisation.settings");
            let before: Settings =
                serde_json::from_value(document.clone()).map_err(|_| malformed())?;
            if before.pictures_off == off {
                return Ok(());
            }
            let kept = document.as_object_mut().ok_or_else(malformed)?;
            kept.insert("pictures_off".to_owned(), json!(off));
            organisations::save_settings(conn, scope.0, Json(document))?;
            note(
                conn,
                &work,
                scope,
                by,
                "pictures_switched",
                json!({ "off": off }),
            )
        })
        .await
}

fn note(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    by: WorkerId,
    act: &str,
    detail: serde_json::Value,
) -> Result<(), PictureError> {
    let act = Act {
        actor: Actor::Worker(by),
        act,
        object_kind: "organisation",
        object: Some(scope.0.0),
        detail,
        digest: None,
    };
    record(conn, office, scope, &act)?;
    Ok(())
}
