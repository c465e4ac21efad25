//! What an organisation sets for itself, changed by an administrator.

use super::record::{Act, Actor, record};
use super::{Office, SealError};
use crate::domain::ids::WorkerId;
use crate::domain::opening_hours::local_date;
use crate::domain::settings::checked::{Typed, Wrong, changed};
use crate::domain::settings::{Organisation, Settings};
use crate::store::organisations;
use crate::store::types::Json;
use crate::store::{Scope, StoreError};
use serde_json::json;
use sha2::{Digest, Sha256};

/// Why settings were not changed.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// Something cannot be kept as it was typed.
    #[error("some settings cannot be kept as they were typed")]
    Wrong(Vec<Wrong>),
    /// Somebody else changed them after the page was drawn.
    #[error("somebody else has changed the settings")]
    Stale {
        /// What is kept now.
        kept: Box<Settings>,
        /// The settings in which what was typed differs from it.
        differ: Vec<&'static str>,
    },
    /// The database, or a stored value that cannot be read.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl From<StoreError> for SettingsError {
    fn from(error: StoreError) -> Self {
        Self::Seal(error.into())
    }
}

/// The version of what a settings page showed, as 64 hexadecimal digits, by which a later save finds that
/// somebody was first.
pub fn version(settings: &Settings) -> String {
    let shown = json!(Typed::from(settings)).to_string();
    data_encoding::HEXLOWER.encode(&Sha256::digest(shown))
}

/// Saves what was typed, and writes down the names of the settings that changed: never what they hold.
/// `drawn` is the [`version`] that the page was drawn from. The names come back; none when nothing differs.
///
/// # Errors
/// [`SettingsError`]; nothing is saved then.
pub async fn save(
    office: &Office,
    org: &Organisation,
    by: WorkerId,
    typed: Typed,
    drawn: String,
) -> Result<Vec<&'static str>, SettingsError> {
    let (work, scope, nation) = (office.clone(), Scope(org.id), org.nation);
    office
        .store
        .write(move |conn| {
            let row = organisations::get_to_change(conn, scope.0)?;
            let mut document = row.settings.0;
            let before: Settings = serde_json::from_value(document.clone())
                .map_err(|_| SealError::Malformed("organisation.settings"))?;
            let after = typed
                .check(nation, &before, local_date(work.clock.now()))
                .map_err(SettingsError::Wrong)?;
            let names = changed(&before, &after);
            if names.is_empty() {
                return Ok(names);
            }
            if version(&before) != drawn {
                return Err(SettingsError::Stale {
                    kept: Box::new(before),
                    differ: names,
                });
            }
            let fields = json!(after);
            // What a newer version of this program keeps beside our settings stays.
            match (document.as_object_mut(), fields) {
                (Some(kept), serde_json::Value::Object(fields)) => kept.extend(fields),
                _ => return Err(SealError::Malformed("organisation.settings").into()),
            }
            organisations::save_settings(conn, scope.0, Json(document))?;
            let act = Act {
                actor: Actor::Worker(by),
                act: "settings_changed",
                object_kind: "organisation",
                object: Some(scope.0.0),
                detail: json!({ "settings": names }),
                digest: None,
            };
            record(conn, &work, scope, &act)?;
            Ok(names)
        })
        .await
}
