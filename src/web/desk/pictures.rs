//! The Easy Read pictures: which are ours, which the organisation's own, and whether any are shown.

use super::frame::{Mistakes, go_to, layout};
use super::one_file;
use super::session::SignedIn;
use crate::actions::SealError;
use crate::actions::pictures::fit::LARGEST;
use crate::actions::pictures::{PictureError, put, switch, take_back};
use crate::app::App;
use crate::domain::permissions::Deed;
use crate::store::StoreError;
use crate::web::assets;
use crate::web::components::{Banner, ErrorLine, ErrorSummary, Field, Link};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::page::{DeskLayout, render};
use crate::web::posted::Posted;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use std::collections::BTreeMap;

const PART: &str = "/pictures";

/// The routes of this file.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(
            web::resource("/pictures")
                .route(web::get().to(list))
                .route(web::post().to(show_or_not)),
        )
        .service(
            web::resource("/pictures/{name}")
                .route(web::get().to(ask))
                .route(web::post().to(change)),
        );
}

/// One picture as the page shows it.
struct Shown {
    name: &'static str,
    words: &'static str,
    address: String,
    own: bool,
}

fn shown(here: &Here, name: &'static str, words: &'static str) -> Shown {
    Shown {
        name,
        words,
        address: here.drawn_picture(name).unwrap_or_default(),
        own: here.own_picture(name).is_some(),
    }
}

/// The picture of ours with this name.
fn named(here: &Here, name: &str) -> Result<Shown, PageError> {
    let (name, words) = assets::pictures()
        .find(|(known, _)| *known == name)
        .ok_or(PageError::NotFound)?;
    Ok(shown(here, name, words))
}

#[derive(Template)]
#[template(path = "desk/pictures.html")]
struct ListPage {
    layout: DeskLayout,
    off: bool,
    own: Vec<Shown>,
    ours: Vec<Shown>,
}

async fn list(
    here: Here,
    worker: SignedIn,
    query: web::Query<BTreeMap<String, String>>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ChangeSettings)?;
    let done = [
        (
            "off",
            "No pictures are shown on the Easy Read pages from now on.",
        ),
        (
            "on",
            "Pictures are shown on the Easy Read pages from now on.",
        ),
        ("put", "Your picture is shown from now on."),
        ("back", "Our picture is shown again."),
    ];
    let mut layout = layout(&here, &worker, PART, "Pictures");
    layout.banner = done
        .iter()
        .find(|(name, _)| query.contains_key(*name))
        .map(|(_, text)| Banner {
            title: "Done".to_owned(),
            text: (*text).to_owned(),
            success: true,
        });
    let all = assets::pictures().map(|(name, words)| shown(&here, name, words));
    let (own, ours) = all.partition(|picture| picture.own);
    let off = here.settings.pictures_off;
    Ok(render(
        &ListPage {
            layout,
            off,
            own,
            ours,
        },
        StatusCode::OK,
    ))
}

async fn show_or_not(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ChangeSettings)?;
    worker.check(&posted)?;
    let off = posted.text("do") == "off";
    switch(&app.office, here.scope(), worker.worker.id, off)
        .await
        .map_err(away)?;
    app.hosts.forget();
    Ok(go_to(if off { "/pictures?off" } else { "/pictures?on" }))
}

fn away(error: PictureError) -> PageError {
    match error {
        PictureError::Seal(error) => error.into(),
        PictureError::Unfit(unfit) => PageError::Fault(unfit.to_string()),
    }
}

#[derive(Template)]
#[template(path = "desk/picture.html")]
struct OnePage {
    layout: DeskLayout,
    errors: ErrorSummary,
    picture: Shown,
    file: Field,
}

fn page(here: &Here, worker: &SignedIn, picture: Shown, mistakes: &Mistakes) -> OnePage {
    let mut layout = layout(here, worker, PART, "Change a picture");
    layout.back = Some(Link::new(PART, "Back to the pictures"));
    layout.has_error = !mistakes.is_empty();
    OnePage {
        layout,
        errors: ErrorSummary {
            title: "There is a problem".to_owned(),
            lines: mistakes
                .0
                .iter()
                .map(|(field, text)| ErrorLine {
                    text: text.clone(),
                    target: Some(field.clone()),
                })
                .collect(),
        },
        picture,
        file: Field::new("file", "Your picture")
            .with_hint("SVG, PNG or WebP, 100 KB or less. It is shown as a square, so a square picture fits best.")
            .with_error(mistakes.of("file")),
    }
}

async fn ask(
    here: Here,
    worker: SignedIn,
    name: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ChangeSettings)?;
    let page = page(&here, &worker, named(&here, &name)?, &Mistakes::default());
    Ok(render(&page, StatusCode::OK))
}

async fn change(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    name: web::Path<String>,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ChangeSettings)?;
    let sent = one_file::read(&request, payload, LARGEST).await?;
    worker.check(&sent.posted)?;
    let picture = named(&here, &name)?;
    let (office, scope, by) = (&app.office, here.scope(), worker.worker.id);
    let (outcome, done) = match sent.posted.text("do") {
        "put" => {
            let putting = put(office, scope, by, picture.name, sent.bytes);
            (putting.await, "/pictures?put")
        }
        "back" => (
            take_back(office, scope, by, picture.name).await,
            "/pictures?back",
        ),
        _ => return Err(PageError::NotFound),
    };
    let (status, sentence) = match outcome {
        Ok(()) => {
            // This machine shows it at once; others read it again within seconds.
            app.hosts.forget();
            return Ok(go_to(done));
        }
        Err(PictureError::Unfit(unfit)) => (StatusCode::UNPROCESSABLE_ENTITY, unfit.to_string()),
        Err(PictureError::Seal(SealError::Store(StoreError::Unavailable(_)))) => (
            StatusCode::SERVICE_UNAVAILABLE,
            "The picture could not be saved just now. Wait a minute, then choose it again"
                .to_owned(),
        ),
        Err(error) => return Err(away(error)),
    };
    let page = page(&here, &worker, picture, &Mistakes::one("file", sentence));
    Ok(render(&page, status))
}
