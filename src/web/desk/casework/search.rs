//! Exact search. What is looked for is posted, so that no name stands in an address or a log.

use super::super::frame::layout;
use super::super::session::SignedIn;
use super::hand;
use super::queue::{Row, rows};
use crate::actions::casework::listing;
use crate::app::App;
use crate::domain::permissions::Deed;
use crate::domain::text::Private;
use crate::vault::KeyPurpose;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::page::{DeskLayout, render};
use crate::web::posted::Posted;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

pub(super) fn routes(config: &mut web::ServiceConfig) {
    config.service(
        web::resource("/search")
            .route(web::get().to(ask))
            .route(web::post().to(answer)),
    );
}

#[derive(Template)]
#[template(path = "desk/search.html")]
struct SearchPage {
    layout: DeskLayout,
    words: String,
    searched: bool,
    by_name: bool,
    rows: Vec<Row>,
}

impl SearchPage {
    fn new(here: &Here, worker: &SignedIn) -> Self {
        Self {
            layout: layout(here, worker, "/reports", "Search"),
            words: String::new(),
            searched: false,
            by_name: worker.keyring.holds(KeyPurpose::Identity),
            rows: Vec::new(),
        }
    }
}

async fn ask(here: Here, worker: SignedIn) -> Result<HttpResponse, PageError> {
    worker.may(Deed::Search)?;
    Ok(render(&SearchPage::new(&here, &worker), StatusCode::OK))
}

async fn answer(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::Search)?;
    worker.check(&posted)?;
    let mut page = SearchPage::new(&here, &worker);
    let words = posted.text("words");
    if !words.is_empty() {
        let found =
            listing::search(&app.office, &here, &hand(&worker), Private::from(words)).await?;
        let now = app.office.clock.now();
        page.rows = rows(&found, now);
        page.searched = true;
        words.clone_into(&mut page.words);
    }
    Ok(render(&page, StatusCode::OK))
}
