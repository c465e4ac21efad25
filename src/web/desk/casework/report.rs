//! A report's page, and who it is about: two acts.

use super::super::frame::layout;
use super::super::session::SignedIn;
use super::helping::Helping;
use super::view::{ReportView, Told, facts, told};
use super::{hand, report_id, said};
use crate::actions::casework::{opening, reading};
use crate::app::App;
use crate::domain::journey::PageKey;
use crate::domain::permissions::Deed;
use crate::store::{Scope, reports};
use crate::vault::KeyPurpose;
use crate::web::components::{Banner, Link, SummaryList};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::page::{DeskLayout, render};
use crate::web::posted::Posted;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

pub(super) fn routes(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/reports/{report}").route(web::get().to(open)))
        .service(web::resource("/reports/{report}/identity").route(web::post().to(open_identity)));
}

#[derive(Template)]
#[template(path = "desk/report.html")]
struct Page {
    layout: DeskLayout,
    it: ReportView,
    may_open_identity: bool,
    may_bar: bool,
    may_remove: bool,
    is_mine: bool,
}

#[derive(Template)]
#[template(path = "desk/identity.html")]
struct IdentityPage {
    layout: DeskLayout,
    /// Who it is about.
    told: Vec<Told>,
    contact: SummaryList,
    no_contact: bool,
    /// Somebody else told us.
    helping: Option<Helping>,
    /// Who told us, if that is somebody else.
    helper: Vec<Told>,
    helper_contact: SummaryList,
}

#[derive(Deserialize)]
struct Asked {
    done: Option<String>,
}

async fn open(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::OpenReport)?;
    let report = report_id(&path)?;
    let who = hand(&worker);
    // From here on the opening is on the disk, whatever becomes of the page.
    opening::record_opening(&app.office, &here, &who, report).await?;
    opening::make_tags(&app.office, &here, &who, report).await?;
    opening::give_words_back(&app.office, &here, &who, report).await?;
    let page = reading::read(&app.office, &here, &who, report).await?;
    let it = ReportView::of(&page, app.office.clock.now(), worker.today());
    let title = format!("Report {}", it.reference);
    let mut layout = layout(&here, &worker, "/reports", &title);
    layout.back = Some(Link::new("/reports", "Reports"));
    layout.banner = asked.done.as_deref().and_then(done_banner);
    let page = Page {
        layout,
        may_open_identity: worker.can(Deed::OpenIdentity)
            && worker.keyring.holds(KeyPurpose::Identity),
        may_bar: worker.can(Deed::BarConflict),
        may_remove: worker.can(Deed::RemoveReport),
        is_mine: page.report.owner_id == Some(worker.worker.id),
        it,
    };
    Ok(render(&page, StatusCode::OK))
}

/// The answer to what was just done.
pub(super) fn done_banner(code: &str) -> Option<Banner> {
    done_words(code).map(|text| Banner {
        title: "Done".to_owned(),
        text: text.to_owned(),
        success: true,
    })
}

/// What was just done, named in the address by one word of ours.
fn done_words(code: &str) -> Option<&'static str> {
    Some(match code {
        "level" => "The level is set",
        "lanes" => "The lanes are saved",
        "message" => "Your message is on the person's page",
        "talk" => "The contact is noted",
        "action" => "The action is saved",
        "facts" => "What you added is counted",
        "close" => "The report is closed",
        "finish" => "The report is finished and closed",
        "give" => "The report has a new owner",
        "note" => "The note is saved",
        "nickname" => "The nickname is saved",
        "conflict" | "link" | "hold" => "Saved",
        "remove" => "The report is deleted",
        "reopen" => "The report is open again",
        "written" => "What you wrote down is saved",
        "release" => "The report is in the queue",
        _ => return None,
    })
}

async fn open_identity(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::OpenIdentity)?;
    worker.check(&posted)?;
    let report = report_id(&path)?;
    let identity = opening::open_identity(&app.office, &here, &hand(&worker), report).await?;
    let scope = Scope(here.id);
    let held = app
        .office
        .store
        .read::<_, crate::store::StoreError>(move |conn| reports::facts(conn, scope, report))
        .await?;
    let mut layout = layout(&here, &worker, "/reports", "Name and contact");
    layout.back = Some(Link::new(format!("/reports/{report}"), "Report"));
    let (of_helper, of_person) = identity.apart(|question| question.page == PageKey::YouHelping);
    let page = IdentityPage {
        layout,
        told: told(&of_person),
        helping: Helping::of(&held),
        helper: told(&of_helper),
        helper_contact: facts(&held, said::HELPER_LISTS),
        no_contact: held.has("safe_contact_method", "do_not_contact"),
        contact: facts(&held, said::CONTACT_LISTS),
    };
    Ok(render(&page, StatusCode::OK))
}
