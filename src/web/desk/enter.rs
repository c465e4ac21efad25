//! A worker enters a report for somebody: by phone, face to face, or from paper. The questions are those of
//! the public pages, several on a screen; a short call asks the few that cannot wait.

mod entry;
mod screen;
mod sending;

use super::frame::{Form, Input, Part as Plainly, Plain, go_to, layout};
use super::session::SignedIn;
use crate::actions::drafts::{self, Draft, DraftError};
use crate::actions::enter_report;
use crate::app::App;
use crate::domain::ids::Reference;
use crate::domain::journey::HELPER_SCREENS;
use crate::domain::permissions::Deed;
use crate::domain::questions::paper_edition;
use crate::vault::token::CookieToken;
use crate::web::components::Link;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::page::DeskLayout;
use crate::web::posted::Posted;
use crate::web::public::form::set_cookie;
use crate::web::public::site::Site;
use crate::web::when;
use actix_web::{HttpRequest, HttpResponse, web};
use entry::{entry, rang_again};
use screen::{answer, screen};
use sending::{check, send, sent, told_code};

const HOME: &str = "/enter";
/// The screen of a short call.
const SHORT: &str = "short-call";
/// The screen of a short call from somebody who tells of another person.
const SHORT_FOR_ANOTHER: &str = "short-call-for-another";

/// The pages of this feature.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(
            web::resource(HOME)
                .route(web::get().to(home))
                .route(web::post().to(begin)),
        )
        .service(
            web::resource("/enter/check")
                .route(web::get().to(check))
                .route(web::post().to(send)),
        )
        .service(
            web::resource("/enter/sent")
                .route(web::get().to(sent))
                .route(web::post().to(told_code)),
        )
        .service(
            web::resource("/enter/screen/{key}")
                .route(web::get().to(screen))
                .route(web::post().to(answer)),
        )
        .service(
            web::resource("/enter/entry/{id}")
                .route(web::get().to(entry))
                .route(web::post().to(rang_again)),
        );
}

/// What each page of this feature needs.
struct Desk {
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    site: Site,
}

impl Desk {
    fn of(
        app: web::Data<App>,
        here: Here,
        me: SignedIn,
        request: &HttpRequest,
    ) -> Result<Self, PageError> {
        me.may(Deed::EnterReport)?;
        let site = Site::of(&app, &here, request)?.for_worker();
        Ok(Self {
            app,
            here,
            me,
            site,
        })
    }

    fn token(&self) -> Option<CookieToken> {
        self.site.draft_token().cloned()
    }

    /// The entry this worker is writing, if there is one. Another worker's is as if it were not there.
    async fn draft(&self) -> Result<Option<Draft>, PageError> {
        let Some(token) = self.token() else {
            return Ok(None);
        };
        match drafts::look(&self.app.office, &self.here, &token).await {
            Ok(draft) => {
                Ok(Some(draft).filter(|draft| draft.row.worker_id == Some(self.me.worker.id)))
            }
            Err(DraftError::Gone) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn layout(&self, title: &str) -> DeskLayout {
        layout(&self.here, &self.me, HOME, title)
    }
}

fn screen_path(key: &str) -> String {
    format!("/enter/screen/{key}")
}

async fn home(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let desk = Desk::of(app, here, me, &request)?;
    let open = desk
        .draft()
        .await?
        .filter(|draft| draft.kept.sent.is_none());
    let mut parts = vec![Plainly::Says(
        "Write down what somebody tells you. Ask only what they want to answer. Nothing is sent until the end."
            .to_owned(),
    ), Plainly::Says(format!(
        "The numbers before the questions are those of the form on paper, edition {}. If the paper has other letters at its foot, go by the words.",
        paper_edition()
    ))];
    if open.is_some() {
        parts.push(Plainly::Inset(
            "You have begun an entry and not sent it.".to_owned(),
        ));
        parts.push(Plainly::Link(Link::new("/enter/check", "Go on with it")));
    }
    for (kind, label) in [
        ("full", "Begin a full entry"),
        ("short", "Begin a short call with the person"),
        (
            "short_for_another",
            "Begin a short call about somebody else",
        ),
    ] {
        let begin = Form::new(
            HOME,
            label,
            vec![Input::Hidden("kind".to_owned(), kind.to_owned())],
        );
        parts.push(Plainly::Form(match kind {
            "full" => begin,
            _ => begin.quietly(),
        }));
    }
    let own = enter_report::own_entries(&desk.app.office, &desk.here, desk.me.worker.id).await?;
    parts.push(Plainly::Heading("What you entered".to_owned()));
    parts.push(Plainly::Says(
        "You can open an entry again for 24 hours, until a caseworker takes it.".to_owned(),
    ));
    for report in own {
        let name = Reference::parse(&report.reference).map_or(report.reference, |r| r.to_string());
        let label = format!("{name}, {}", when::moment(report.received_at.0));
        parts.push(Plainly::Link(Link::new(
            format!("/enter/entry/{}", report.id),
            label,
        )));
    }
    Ok(Plain::new(desk.layout("Enter a report"), "Enter a report", parts).show())
}

async fn begin(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    me.check(&posted)?;
    let desk = Desk::of(app, here, me, &request)?;
    let worker = desk.me.worker.id;
    let token = enter_report::begin(&desk.app.office, &desk.here, worker).await?;
    let first = match posted.text("kind") {
        "short" => SHORT,
        "short_for_another" => SHORT_FOR_ANOTHER,
        _ => HELPER_SCREENS[0].key,
    };
    let mut answer = go_to(screen_path(first));
    set_cookie(&desk.site, &mut answer, &token)?;
    Ok(answer)
}
