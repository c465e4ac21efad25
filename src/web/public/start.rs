//! The first pages: what this is, and what to know before starting.

use super::explain::{FOR_ME, KEEPING_SAFE, PRIVACY, WHAT_HAPPENS, WHO_WE_TELL, links};
use super::form::{exceptions, path_of, set_cookie};
use super::no_cookie;
use super::site::Site;
use crate::actions::drafts::{self, DraftKind};
use crate::app::App;
use crate::domain::journey;
use crate::domain::promises::{hours_of, nobody_before};
use crate::web::assets::asset_url;
use crate::web::components::Link;
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::ideas::Ideas;
use crate::web::page::PublicLayout;
use crate::web::posted::Posted;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

const PURPOSE: &str = "start";

/// The first pages in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        let prefix = version.prefix();
        let home = match prefix {
            "" => "/".to_owned(),
            other => format!("{other}/"),
        };
        config
            .service(
                web::resource(home)
                    .route(web::get().to(start))
                    .route(web::head().to(start)),
            )
            .service(
                web::resource(format!("{prefix}/before-you-start"))
                    .route(web::get().to(before))
                    .route(web::head().to(before))
                    .route(web::post().to(begin)),
            );
    }
    config.service(web::resource("/favicon.ico").route(web::get().to(icon)));
}

#[derive(Template)]
#[template(path = "public/start.html")]
struct StartPage {
    layout: PublicLayout,
    site: Site,
    open: bool,
    /// "Nobody will read this before Monday at 10."
    nobody: Option<Ideas>,
    /// Where somebody goes on who has begun.
    carry_on: Option<String>,
    /// How to reach the organisation in another way.
    ours: Ideas,
    next: Vec<Link>,
}

async fn start(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let carry_on = match site.draft().await {
        Ok(Some(draft)) if draft.kept.sent.is_none() && !draft.kept.answers.is_empty() => {
            Some(site.url(&path_of(journey::resume_at(draft.kept.way()))))
        }
        _ => None,
    };
    let page = StartPage {
        layout: site.layout(&site.say("start-title"), PURPOSE),
        open: here.takes_reports,
        nobody: nobody(&site),
        carry_on,
        ours: site.ways_to_us(),
        next: links(&site, &[FOR_ME, WHAT_HAPPENS, WHO_WE_TELL, KEEPING_SAFE]),
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}

/// The sentence that says when somebody reads next, when nobody is there now.
pub fn nobody(site: &Site) -> Option<Ideas> {
    let opening = nobody_before(&hours_of(&site.here), site.app.office.clock.now())?;
    Some(site.ideas_at("nobody-before", opening))
}

#[derive(Template)]
#[template(path = "public/before.html")]
struct BeforePage {
    layout: PublicLayout,
    site: Site,
    exceptions: Ideas,
    nobody: Option<Ideas>,
    next: Vec<Link>,
}

async fn before(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    if !here.takes_reports {
        return Ok(site.see_other("/"));
    }
    let mut layout = site.layout(&site.say("before-title"), PURPOSE);
    layout.back = Some(site.url("/"));
    let page = BeforePage {
        layout,
        exceptions: exceptions(&site),
        nobody: nobody(&site),
        next: links(&site, &[KEEPING_SAFE, WHO_WE_TELL, PRIVACY]),
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}

/// Begins a draft, or goes on with the one that is there. Whoever shares a telephone may leave what somebody else began
/// where it is: with words it waits for them, without it is deleted.
async fn begin(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    if !here.takes_reports {
        return Ok(site.see_other("/"));
    }
    if site.token_age(PURPOSE, fields.text(FIELD)).is_none() {
        return Ok(site.see_other("/before-you-start"));
    }
    if fields.is_sent("afresh") {
        if let Some(token) = site.draft_token() {
            drafts::leave(&app.office, &here, token).await?;
        }
    } else if let Some(draft) = site.draft().await?
        && draft.kept.sent.is_none()
    {
        return Ok(site.see_other("/form/safe-now"));
    }
    let version = site.version.code();
    let token = drafts::begin(&app.office, &here, DraftKind::Public, None, version).await?;
    let mut answer = site.see_other(&no_cookie::first_page(&site));
    set_cookie(&site, &mut answer, &token)?;
    Ok(answer)
}

/// Browsers ask for it whatever the page says.
async fn icon() -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((LOCATION, asset_url("icon.svg")))
        .finish()
}
