//! Organisations, accounts and keys from the shell.

use crate::actions::passphrases::organisation_keys;
use crate::actions::record::Actor;
use crate::actions::workers::{self, Invitee};
use crate::actions::{SealError, recover as recovery, set_up as founding};
use crate::app::App;
use crate::domain::geography::Nation;
use crate::domain::permissions::Role;
use crate::store::{Scope, StoreError, accounts, organisations};
use crate::vault::token::LinkToken;
use std::io::{BufRead, IsTerminal};
use zeroize::Zeroizing;

/// The organisation a command is about: the named one, or the only one.
///
/// # Errors
/// A sentence, when there is none or it is not clear which.
pub async fn organisation(app: &App, host: Option<String>) -> Result<Scope, String> {
    let all = app
        .office
        .store
        .read::<_, StoreError>(organisations::all)
        .await
        .map_err(said)?;
    let mut matching = all
        .iter()
        .filter(|row| host.as_ref().is_none_or(|host| &row.host == host));
    match (matching.next(), matching.next()) {
        (Some(row), None) => Ok(Scope(row.id)),
        (None, _) => Err("there is no such organisation: run `plainsight setup` first".to_owned()),
        (Some(_), Some(_)) => {
            let hosts: Vec<_> = all.iter().map(|row| row.host.as_str()).collect();
            Err(format!(
                "say which with --organisation: {}",
                hosts.join(", ")
            ))
        }
    }
}

pub async fn set_up(app: &App, host: &str, name: &str, nation: Nation) -> Result<(), String> {
    if name.trim().is_empty() {
        return Err("--name must say what the organisation is called".to_owned());
    }
    let link = founding::organisation(&app.office, host, name, nation)
        .await
        .map_err(said)?;
    println!("{name} is made. It has no keys yet and takes no reports.");
    println!("Its first lead opens this address within 72 hours. It works once:");
    println!("{}", address(app, &link));
    Ok(())
}

pub async fn list(app: &App, scope: Scope) -> Result<(), String> {
    let read = move |conn: &mut _| accounts::workers(conn, scope);
    let rows = app
        .office
        .store
        .read::<_, StoreError>(read)
        .await
        .map_err(said)?;
    for row in rows {
        let until = row
            .role_until
            .map(|last| format!(" until {last}"))
            .unwrap_or_default();
        println!(
            "{:<20} {:<30} {}{until}, {}",
            row.sign_in_name, row.display_name, row.role, row.status
        );
    }
    Ok(())
}

pub async fn invite(
    app: &App,
    scope: Scope,
    name: String,
    sign_in_name: String,
    role: Role,
) -> Result<(), String> {
    let new = Invitee {
        display_name: name,
        sign_in_name,
        role,
        until: None,
        safeguarding_lead: false,
    };
    let (_, link) = workers::invite(&app.office, scope, Actor::Operator, new)
        .await
        .map_err(said)?;
    println!("Give them this address. It works once, within 72 hours:");
    println!("{}", address(app, &link));
    Ok(())
}

pub async fn recover(app: &App, scope: Scope, worker: &str) -> Result<(), String> {
    if std::io::stdin().is_terminal() {
        println!(
            "Type the twelve recovery words, in order, on one line or several. End with an empty line."
        );
    }
    let mut typed = Zeroizing::new(String::new());
    for line in std::io::stdin().lock().lines() {
        let line = Zeroizing::new(line.map_err(said)?);
        if line.trim().is_empty() {
            break;
        }
        typed.push_str(&line);
        typed.push(' ');
    }
    let print = recovery::recover(&app.office, scope, &typed, worker)
        .await
        .map_err(said)?;
    println!("{worker} now holds every key of the organisation.");
    println!(
        "Ask them for the four words on their account page. They must be: {}",
        print.words().join(" ")
    );
    println!("If they are others, end that account at once: somebody changed its key.");
    Ok(())
}

pub async fn keys(app: &App, scope: Scope) -> Result<(), String> {
    let office = app.office.clone();
    let read = move |conn: &mut _| organisation_keys(conn, &office, scope);
    let rows = app
        .office
        .store
        .read::<_, SealError>(read)
        .await
        .map_err(said)?;
    if rows.is_empty() {
        return Err(
            "this organisation has no keys yet: its first lead has not finished".to_owned(),
        );
    }
    for row in rows {
        let words = row.fingerprint().words().join(" ");
        println!("{:<9} number {:<3} {words}", row.purpose.code(), row.number);
    }
    Ok(())
}

fn address(app: &App, link: &LinkToken) -> String {
    format!("{}/invitation/{}", app.config.desk_url, *link.to_text())
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}
