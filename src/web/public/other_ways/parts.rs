//! The way for a script: begin a file, send it part by part, ask how much is here, finish it.
//!
//! A part may come twice; one that comes for another place than the end is answered with where the end is. So a
//! line may break at any moment: ask, and go on from there.

use super::{file_is_away, file_words, refusal_words};
use crate::actions::files::FileError;
use crate::actions::files::upload::{self, Announced};
use crate::app::App;
use crate::domain::ids::FileId;
use crate::vault::stream::PART;
use crate::vault::token::CookieToken;
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::posted::Posted;
use crate::web::public::form::PURPOSE;
use crate::web::public::site::Site;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};

/// The header with the form's token, where there are no fields.
const TOKEN: &str = "x-form-token";

pub(super) fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        let files = format!("{}/form/other-ways/files", version.prefix());
        config
            .service(web::resource(&files).route(web::post().to(begin)))
            .service(web::resource(format!("{files}/{{file}}/whole")).route(web::post().to(finish)))
            .service(web::resource(format!("{files}/{{file}}/gone")).route(web::post().to(remove)))
            .service(
                web::resource(format!("{files}/{{file}}"))
                    .route(web::get().to(have))
                    .route(web::put().to(put)),
            );
    }
}

/// What the script is told.
#[derive(Debug, Default, Serialize)]
struct Told {
    /// The file's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<FileId>,
    /// Bytes that are here.
    #[serde(skip_serializing_if = "Option::is_none")]
    have: Option<u64>,
    /// The largest part.
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<usize>,
    /// A sentence for the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    say: Option<String>,
}

fn told(status: StatusCode, told: &Told) -> HttpResponse {
    HttpResponse::build(status).json(told)
}

fn refused(site: &Site, error: &FileError) -> Result<HttpResponse, PageError> {
    match error {
        FileError::Elsewhere { have } => Ok(told(
            StatusCode::CONFLICT,
            &Told {
                have: Some(*have),
                ..Told::default()
            },
        )),
        FileError::Gone => Err(PageError::NotFound),
        FileError::Refused(..) => Ok(told(
            StatusCode::UNPROCESSABLE_ENTITY,
            &Told {
                say: Some(refusal_words(site, error)),
                ..Told::default()
            },
        )),
        other if file_is_away(other) => Err(PageError::Unavailable),
        other => Err(PageError::Fault(other.to_string())),
    }
}

fn token<'s>(site: &'s Site, sent: &str) -> Result<&'s CookieToken, PageError> {
    site.token_age(PURPOSE, sent)
        .ok_or(PageError::ForeignForm)?;
    site.draft_token().ok_or(PageError::NotFound)
}

fn header(request: &HttpRequest) -> &str {
    request
        .headers()
        .get(TOKEN)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

fn file_id(path: &str) -> Result<FileId, PageError> {
    path.parse().map_err(|_| PageError::NotFound)
}

async fn begin(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let token = token(&site, posted.text(FIELD))?;
    let announced = Announced {
        name: posted.text("name").to_owned(),
        bytes: posted.text("bytes").parse().ok(),
        keep_hidden: posted.text("keep_hidden") == "yes",
        mark: posted.text("mark").chars().take(40).collect(),
    };
    match upload::begin(&app.office, &here, token, &announced).await {
        Ok(upload) => Ok(told(
            StatusCode::OK,
            &Told {
                id: Some(upload.id()),
                have: Some(upload.have()),
                part: Some(PART),
                ..Told::default()
            },
        )),
        Err(error) => refused(&site, &error),
    }
}

async fn have(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let token = site.draft_token().ok_or(PageError::NotFound)?;
    match upload::go_on(&app.office, &here, token, file_id(&path)?).await {
        Ok(upload) => Ok(told(
            StatusCode::OK,
            &Told {
                have: Some(upload.have()),
                ..Told::default()
            },
        )),
        Err(error) => refused(&site, &error),
    }
}

#[derive(Deserialize)]
struct At {
    at: u64,
}

async fn put(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<String>,
    at: web::Query<At>,
    body: web::Bytes,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let token = token(&site, header(&request))?;
    let mut upload = match upload::go_on(&app.office, &here, token, file_id(&path)?).await {
        Ok(upload) => upload,
        Err(error) => return refused(&site, &error),
    };
    match upload.append(at.at, &body).await {
        Ok(have) => Ok(told(
            StatusCode::OK,
            &Told {
                have: Some(have),
                ..Told::default()
            },
        )),
        Err(error) => refused(&site, &error),
    }
}

async fn finish(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let token = token(&site, posted.text(FIELD))?;
    let bytes = posted.text("bytes").parse().ok();
    match upload::finish(&app.office, &here, token, file_id(&path)?, bytes).await {
        Ok(file) => Ok(told(
            StatusCode::OK,
            &Told {
                id: Some(file.id),
                say: Some(file_words(&site, &file, false)),
                ..Told::default()
            },
        )),
        Err(error) => refused(&site, &error),
    }
}

async fn remove(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let token = token(&site, posted.text(FIELD))?;
    match upload::remove(&app.office, &here, token, file_id(&path)?).await {
        Ok(()) => Ok(HttpResponse::NoContent().finish()),
        Err(error) => refused(&site, &error),
    }
}
