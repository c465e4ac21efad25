//! The words to come back with, shown before the story is asked.

use super::form::path_of;
use super::site::Site;
use crate::actions::send_report::has_code;
use crate::app::App;
use crate::domain::journey::{self, PageKey};
use crate::vault::return_code::ReturnCode;
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::ideas::Ideas;
use crate::web::page::PublicLayout;
use crate::web::posted::Posted;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

const PURPOSE: &str = "your-words";

/// The page in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        config.service(
            web::resource(format!("{}/form/your-words", version.prefix()))
                .route(web::get().to(show))
                .route(web::head().to(show))
                .route(web::post().to(post)),
        );
    }
}

/// A code in both its spellings.
#[derive(Debug, Clone)]
pub struct ShownCode {
    /// Six words.
    pub words: Vec<&'static str>,
    /// Twenty digits in groups of four.
    pub digits: String,
}

impl From<ReturnCode> for ShownCode {
    fn from(code: ReturnCode) -> Self {
        Self {
            words: code.words().to_vec(),
            digits: code.digits(),
        }
    }
}

#[derive(Template)]
#[template(path = "public/keep_code.html")]
struct KeepCodePage {
    layout: PublicLayout,
    site: Site,
    code: ShownCode,
    keep: Ideas,
    action: String,
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let Some(draft) = site.draft().await? else {
        return Ok(super::check::not_open(&site));
    };
    let shown = draft.kept.code.as_ref().filter(|code| !code.has_it);
    let Some(code) = shown.and_then(|kept| kept.code()) else {
        return Ok(site.see_other(&path_of(PageKey::ComeBack)));
    };
    let mut layout = site.layout(&site.say("code-title"), PURPOSE);
    layout.back = Some(site.url(&path_of(PageKey::ComeBack)));
    let query = match request.query_string() {
        "from=check" => "?from=check",
        _ => "",
    };
    let page = KeepCodePage {
        layout,
        code: code.into(),
        keep: [
            site.ideas("code-keep"),
            site.ideas("code-not-needed"),
            site.ideas_on("code-draft-until", draft.deleted_at()),
            site.ideas("code-lost"),
        ]
        .into_iter()
        .collect(),
        action: site.url(&format!("/form/your-words{query}")),
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}

/// "I have written them down", or "show them again at the end".
async fn post(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let (Some(token), Some(draft)) = (site.draft_token(), site.draft().await?) else {
        return Ok(super::check::not_open(&site));
    };
    if site.token_age(PURPOSE, fields.text(FIELD)).is_none() {
        return Ok(site.see_other("/form/your-words"));
    }
    if fields.is_sent("have") {
        has_code(&app.office, &here, token).await?;
    }
    let next = match request.query_string() {
        "from=later" => return Ok(site.see_other(super::later::PATH)),
        "from=check" => PageKey::Check,
        _ => journey::next(&draft.kept.answers, PageKey::ComeBack),
    };
    Ok(site.see_other(&path_of(next)))
}
