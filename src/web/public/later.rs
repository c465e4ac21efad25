//! "Save and come back later": what was typed is kept, and here is how to come back to it.

use super::form::path_of;
use super::keep_code::ShownCode;
use super::site::Site;
use crate::actions::drafts::{self, Draft};
use crate::app::App;
use crate::domain::journey;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::ideas::Ideas;
use crate::web::page::PublicLayout;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

/// Where the page is.
pub const PATH: &str = "/form/later";
/// Its one form says "I have my words".
const PURPOSE: &str = "your-words";

/// The page in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        config.service(
            web::resource(format!("{}{PATH}", version.prefix()))
                .route(web::get().to(show))
                .route(web::head().to(show)),
        );
    }
}

#[derive(Template)]
#[template(path = "public/later.html")]
struct LaterPage {
    layout: PublicLayout,
    site: Site,
    /// The words to come back with, until the person has them.
    code: Option<ShownCode>,
    /// They have them, or they come back with those of their report.
    has_code: bool,
    until: Ideas,
    carry_on: String,
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
    if draft.kept.sent.is_some() {
        return Ok(site.see_other("/form/sent"));
    }
    let draft = with_code(&site, draft).await?;
    let shown = draft.kept.code.as_ref().filter(|code| !code.has_it);
    let page = LaterPage {
        layout: site.layout(&site.say("later-title"), PURPOSE),
        code: shown.and_then(|kept| kept.code()).map(ShownCode::from),
        has_code: draft.has_code() || draft.kept.adds_to.is_some(),
        until: site.ideas_with("later-until", "when", &site.day(draft.deleted_at())),
        carry_on: site.url(&path_of(journey::resume_at(draft.kept.way()))),
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}

/// Makes the words if there are none. When too many are made at once, the page says so and can be asked again.
async fn with_code(site: &Site, draft: Draft) -> Result<Draft, PageError> {
    let (office, here) = (&site.app.office, &site.here);
    let Some(token) = site.draft_token() else {
        return Ok(draft);
    };
    if draft.has_code() || draft.kept.adds_to.is_some() {
        return Ok(draft);
    }
    let Ok(made) = drafts::make_code(office, here).await else {
        return Ok(draft);
    };
    drafts::change(office, here, token, |kept| {
        kept.answers.set_code("want_code", "yes");
    })
    .await?;
    Ok(drafts::give_code(office, here, token, made).await?)
}
