//! Which organisation a request is for (the Host header names it), and how its reader wants pages to look.

use super::assets;
use super::error::PageError;
use super::look::Look;
use crate::app::App;
use crate::domain::geography::Nation;
use crate::domain::settings::Organisation;
use crate::store::{Scope, StoreError, organisations, pictures};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::HEXLOWER;
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

/// The organisation of this request, and the look its reader chose.
#[derive(Debug, Clone)]
pub struct Here {
    organisation: Arc<Organisation>,
    /// Its own pictures: the name of ours that each takes the place of, and its SHA-256.
    own_pictures: Arc<HashMap<String, String>>,
    /// How the pages of this request are to look.
    pub look: Look,
}

impl std::ops::Deref for Here {
    type Target = Organisation;
    fn deref(&self) -> &Organisation {
        &self.organisation
    }
}

impl Here {
    /// The scope of every query for this request.
    pub fn scope(&self) -> Scope {
        Scope(self.organisation.id)
    }

    /// The same organisation, for the reader of a request.
    pub fn read_by(self, app: &App, request: &HttpRequest) -> Self {
        let look = Look::of(request, app.cookies);
        Self { look, ..self }
    }

    /// The address of an Easy Read picture: the organisation's own, else ours; none where it
    /// shows no pictures or the reader wants none.
    pub fn picture(&self, name: &str) -> Option<String> {
        if self.settings.pictures_off || self.look.pictures == "off" {
            None
        } else {
            self.drawn_picture(name)
        }
    }

    /// The address of a picture, also where none are shown: for whoever chooses them.
    pub fn drawn_picture(&self, name: &str) -> Option<String> {
        match self.own_picture(name) {
            Some(digest) => Some(format!("/pictures/own/{digest}")),
            None => assets::find(&format!("picture-{name}.svg")).map(str::to_owned),
        }
    }

    /// The SHA-256 of the organisation's own picture in place of ours.
    pub fn own_picture(&self, name: &str) -> Option<&str> {
        self.own_pictures.get(name).map(String::as_str)
    }
}

/// Organisations by host, read again after a few seconds: a page that asks one question needs no database.
#[derive(Debug, Default)]
pub struct KnownHosts(Mutex<HashMap<String, (DateTime<Utc>, Here)>>);

impl KnownHosts {
    const KEPT: TimeDelta = TimeDelta::seconds(5);
    const MOST: usize = 1_000;

    fn get(&self, host: &str, now: DateTime<Utc>) -> Option<Here> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (read_at, here) = known.get(host)?;
        (now - *read_at < Self::KEPT).then(|| here.clone())
    }

    /// What was read last, however long ago.
    fn last_known(&self, host: &str) -> Option<Here> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(host).map(|(_, here)| here.clone())
    }

    fn keep(&self, host: &str, now: DateTime<Utc>, here: Here) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Anybody can send any host name; the table must not grow with them.
        if known.len() >= Self::MOST {
            known.clear();
        }
        known.insert(host.to_owned(), (now, here));
    }

    /// Forgets everything, after settings were changed on this node.
    pub fn forget(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

/// Finds the organisation of a host name.
///
/// # Errors
/// `NotFound` when no organisation is reached under this name.
pub async fn organisation_of(app: &App, host: &str) -> Result<Here, PageError> {
    let host = host
        .split(':')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let host = host.strip_prefix("desk.").unwrap_or(&host).to_owned();
    let now = app.office.clock.now();
    if let Some(here) = app.hosts.get(&host, now) {
        return Ok(here);
    }
    let asked = host.clone();
    let found = app
        .office
        .store
        .read::<_, StoreError>(move |conn| {
            let Some(row) = organisations::for_host(conn, &asked)? else {
                return Ok(None);
            };
            let own = pictures::names(conn, Scope(row.id))?;
            Ok(Some((row, own)))
        })
        .await;
    let (row, own) = match found {
        Ok(found) => found.ok_or(PageError::NotFound)?,
        // With the database away a page can still give back what was typed, in the organisation's name.
        Err(StoreError::Unavailable(why)) => {
            let known = app.hosts.last_known(&host);
            return known.ok_or_else(|| StoreError::Unavailable(why).into());
        }
        Err(other) => return Err(other.into()),
    };
    let nation = Nation::parse(&row.nation)
        .ok_or_else(|| PageError::Fault("an organisation has an unknown nation".to_owned()))?;
    let settings = serde_json::from_value(row.settings.0)
        .map_err(|error| PageError::Fault(format!("settings cannot be read: {error}")))?;
    let own_pictures = own
        .into_iter()
        .map(|(name, digest)| (name, HEXLOWER.encode(&digest)))
        .collect();
    let here = Here {
        organisation: Arc::new(Organisation {
            id: row.id,
            name: row.name,
            nation,
            takes_reports: row.takes_reports,
            code_salt: row.code_salt,
            settings,
        }),
        own_pictures: Arc::new(own_pictures),
        look: Look::default(),
    };
    app.hosts.keep(&host, now, here.clone());
    Ok(here)
}

impl FromRequest for Here {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let app = request.app_data::<web::Data<App>>().cloned();
        let host = request
            .headers()
            .get("host")
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned();
        let request = request.clone();
        Box::pin(async move {
            let app = app.ok_or_else(|| PageError::Fault("the service has no App".to_owned()))?;
            Ok(organisation_of(&app, &host).await?.read_by(&app, &request))
        })
    }
}
