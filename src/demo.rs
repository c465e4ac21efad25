//! `plainsight demo`: the service with invented people and reports, on embedded SQLite, mail in a folder.
//!
//! Nothing here is a shortcut through the service: the organisation is set up, keys are granted and reports
//! are received by the same deeds as in earnest. Only the clock is held in the past while it happens.

mod invented;
mod recorded;

use crate::actions::keyring::Keyring;
use crate::actions::set_up::{self, Credentials, NewWorker};
use crate::actions::{Office, grants, passphrases};
use crate::app::App;
use crate::domain::geography::Nation;
use crate::domain::permissions::Role;
use crate::domain::settings::welsh::{Welsh, WelshState};
use crate::domain::settings::{Organisation, Settings, SupportLine};
use crate::store::types::Json;
use crate::store::{Scope, StoreError, accounts, organisations};
use crate::vault::KeyPurpose;
use crate::vault::totp::TotpSeed;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How to sign in as one of the invented workers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SignIn {
    /// What they are here to do.
    pub role: String,
    /// What to type first.
    pub name: String,
    /// What to type second.
    pub passphrase: String,
    /// The seed of the one-time codes, for an authenticator.
    pub seed: String,
}

/// The invented workers: name, sign-in name, role, keys.
const WORKERS: &[(&str, &str, Role, &[KeyPurpose])] = &[
    (
        "Amira",
        "amira",
        Role::Caseworker,
        &[KeyPurpose::Story, KeyPurpose::Identity, KeyPurpose::Index],
    ),
    (
        "Tom",
        "tom",
        Role::Lead,
        &[KeyPurpose::Story, KeyPurpose::Identity, KeyPurpose::Index],
    ),
    ("Sam", "sam", Role::Helper, &[]),
    ("Jo", "jo", Role::Approver, &[]),
    ("Pat", "pat", Role::Administrator, &[]),
];

fn sign_ins_file(data_dir: &Path) -> PathBuf {
    data_dir.join("demo-sign-ins.json")
}

/// The sign-ins of a demo that was made before.
///
/// # Errors
/// A sentence, when the file is there and cannot be read.
pub fn known_sign_ins(data_dir: &Path) -> Result<Option<Vec<SignIn>>, String> {
    let path = sign_ins_file(data_dir);
    if !path.exists() {
        return Ok(None);
    }
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map(Some).map_err(|error| {
        format!(
            "{} is not what the demo wrote: {error}; delete the folder to begin again",
            path.display()
        )
    })
}

/// Makes the demo's organisation, workers and reports, unless they are there already.
///
/// # Errors
/// A sentence for whoever started it.
pub async fn prepare(app: &App) -> Result<Vec<SignIn>, String> {
    if let Some(known) = known_sign_ins(&app.config.data_dir)? {
        return Ok(known);
    }
    let office = &app.office;
    let founded = set_up::in_one_go(
        office,
        "*",
        "Fairfield Disabled People's Network",
        Nation::England,
        new_worker("Ruth", "ruth", Role::Lead, true),
    )
    .await
    .map_err(said)?;
    let scope = Scope(founded.organisation);
    let settings = serde_json::to_value(settings()).map_err(said)?;
    office
        .store
        .write::<_, StoreError>(move |conn| {
            organisations::save_settings(conn, scope.0, Json(settings))
        })
        .await
        .map_err(said)?;
    let ruth = Arc::new(keyring(office, scope, &founded.lead).await?);
    let mut sign_ins = vec![sign_in("lead, safeguarding lead", &founded.lead)];
    for (name, sign_in_name, role, keys) in WORKERS {
        let made = set_up::add_worker(
            office,
            founded.organisation,
            new_worker(name, sign_in_name, *role, false),
        )
        .await
        .map_err(said)?;
        if !keys.is_empty() {
            grants::grant(office, scope, ruth.clone(), made.worker, keys.to_vec())
                .await
                .map_err(said)?;
        }
        sign_ins.push(sign_in(role.code(), &made));
    }
    let organisation = organisation(office, scope).await?;
    invented::directory(office, scope).await?;
    invented::panel(office, scope, founded.lead.worker).await?;
    invented::reports(office, &organisation).await?;
    recorded::report(office, &organisation).await?;
    let text = serde_json::to_string_pretty(&sign_ins).map_err(said)?;
    std::fs::write(sign_ins_file(&app.config.data_dir), text).map_err(said)?;
    Ok(sign_ins)
}

fn new_worker<'a>(
    name: &'a str,
    sign_in_name: &'a str,
    role: Role,
    safeguarding_lead: bool,
) -> NewWorker<'a> {
    NewWorker {
        display_name: name,
        sign_in_name,
        role,
        safeguarding_lead,
        passphrase: None,
    }
}

fn sign_in(role: &str, made: &Credentials) -> SignIn {
    SignIn {
        role: role.to_owned(),
        name: made.sign_in_name.clone(),
        passphrase: made.passphrase.expose().to_owned(),
        seed: made.totp.to_base32().to_string(),
    }
}

async fn keyring(office: &Office, scope: Scope, who: &Credentials) -> Result<Keyring, String> {
    let worker = who.worker;
    let row = office
        .store
        .read::<_, StoreError>(move |conn| accounts::get_worker(conn, scope, worker))
        .await
        .map_err(said)?;
    let sealed = passphrases::of_row(&row).ok_or("the account has no key")?;
    let bundle = passphrases::open(
        office,
        scope.0,
        Some((worker, sealed)),
        who.passphrase.clone(),
    )
    .await
    .map_err(said)?
    .ok_or("the demo's own passphrase does not open its account")?;
    let inner = office.clone();
    office
        .store
        .read(move |conn| Keyring::load(conn, &inner, scope, worker, bundle.private))
        .await
        .map_err(said)
}

async fn organisation(office: &Office, scope: Scope) -> Result<Organisation, String> {
    let row = office
        .store
        .read::<_, StoreError>(move |conn| organisations::get(conn, scope.0))
        .await
        .map_err(said)?;
    Ok(Organisation {
        id: row.id,
        name: row.name,
        nation: Nation::parse(&row.nation).ok_or("an unknown nation")?,
        takes_reports: row.takes_reports,
        code_salt: row.code_salt,
        settings: serde_json::from_value(row.settings.0).map_err(said)?,
    })
}

fn settings() -> Settings {
    let line = |name: &str, about: &str, phone: &str, other: &str| SupportLine {
        name: name.to_owned(),
        about: about.to_owned(),
        phone: phone.to_owned(),
        other: other.to_owned(),
    };
    Settings {
        phone: "01632 960100".to_owned(),
        text: "07700 900100".to_owned(),
        email: "help@fairfield.example".to_owned(),
        support: vec![
            line(
                "Victim Support",
                "someone to talk to, day and night",
                "08 08 16 89 111",
                "",
            ),
            line(
                "Samaritans",
                "when everything is too much, day and night",
                "116 123",
                "",
            ),
            line(
                "Fairfield peer group",
                "disabled people who have been through it",
                "01632 960111",
                "Meets every second Tuesday, and online",
            ),
        ],
        bsl_staffed: true,
        // The demo shows every version. In earnest somebody fluent reads the Welsh first.
        welsh: Welsh {
            state: WelshState::Reviewed,
            approved_by: "nobody: this organisation is invented".to_owned(),
            approved_on: None,
        },
        panel_members: 11,
        panel_disabled_members: 4,
        ..Settings::default()
    }
}

/// The one-time code of an invented worker at this moment.
///
/// # Errors
/// A sentence, when there is no demo or nobody of that name.
pub fn code_now(app: &App, name: &str) -> Result<String, String> {
    let sign_ins =
        known_sign_ins(&app.config.data_dir)?.ok_or("there is no demo yet: start it first")?;
    let found = sign_ins
        .iter()
        .find(|sign_in| sign_in.name == name)
        .ok_or_else(|| format!("nobody here signs in as {name}"))?;
    let seed = TotpSeed::from_base32(&found.seed).ok_or("the seed cannot be read")?;
    let now = u64::try_from(app.office.clock.now().timestamp()).map_err(said)?;
    Ok(seed.digits_at(now).to_string())
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::config::Config;
    use chrono::{TimeZone, Utc};

    #[tokio::test]
    async fn every_invented_report_is_received_and_a_second_start_makes_no_more() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config {
            data_dir: folder.path().to_owned(),
            ..Config::default()
        };
        let now = Utc.with_ymd_and_hms(2026, 11, 23, 11, 0, 0).unwrap();
        let app = App::build(config, Clock::held_at(now)).unwrap();

        let first = prepare(&app).await.unwrap();
        let second = prepare(&app).await.unwrap();

        assert_eq!(first.len(), 6);
        assert_eq!(
            first.iter().map(|s| &s.passphrase).collect::<Vec<_>>(),
            second.iter().map(|s| &s.passphrase).collect::<Vec<_>>()
        );
        assert_eq!(code_now(&app, "amira").unwrap().len(), 6);
    }
}
