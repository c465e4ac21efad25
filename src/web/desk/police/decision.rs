//! One decision: the pack, the second signature, handing over, and what they answered.

mod deeds;
mod parts;

use super::{PART, Trouble, by, reference, said};
use crate::actions::forwarding::{self, PackFile};
use crate::app::App;
use crate::domain::forwarding::Decision;
use crate::domain::ids::ForwardId;
use crate::domain::permissions::Deed;
use crate::web::desk::frame::{Form, Part, Plain, layout};
use crate::web::desk::session::SignedIn;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use actix_web::http::header::{
    CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use actix_web::{HttpResponse, web};
use deeds::act;
use parts::{answers, handing_over, pack, reasons, signing, summary};
use std::collections::BTreeMap;
use uuid::Uuid;

pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(
            web::resource("/police/{id}")
                .route(web::get().to(show))
                .route(web::post().to(act)),
        )
        .service(web::resource("/police/{id}/pack").route(web::get().to(html)))
        .service(web::resource("/police/{id}/pack.txt").route(web::get().to(text)));
}

/// The HTML file of a pack, byte for byte. It carries its own style and nothing else may run or load.
pub fn html_file(file: &PackFile) -> HttpResponse {
    file_answer("text/html; charset=utf-8", "pack.html", file.html.expose())
}

/// The plain text of a pack, byte for byte.
pub fn text_file(file: &PackFile) -> HttpResponse {
    file_answer("text/plain; charset=utf-8", "pack.txt", file.text.expose())
}

fn file_answer(kind: &'static str, name: &str, words: &str) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")))
        .insert_header((
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
        ))
        .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .body(words.to_owned())
}

async fn html(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<Uuid>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::SeePack)?;
    let id = ForwardId(path.into_inner());
    let opened = forwarding::open_pack(&app.office, &here, by(&worker), id).await;
    changed_or(&here, &worker, opened.map(|opened| html_file(&opened.file)))
}

async fn text(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<Uuid>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::SeePack)?;
    let id = ForwardId(path.into_inner());
    let opened = forwarding::open_pack(&app.office, &here, by(&worker), id).await;
    changed_or(&here, &worker, opened.map(|opened| text_file(&opened.file)))
}

/// A pack whose bytes do not open as they were sealed is never shown; the page says so.
fn changed_or(
    here: &Here,
    worker: &SignedIn,
    outcome: Result<HttpResponse, forwarding::ForwardError>,
) -> Result<HttpResponse, PageError> {
    match outcome.map_err(Trouble::from) {
        Ok(answer) => Ok(answer),
        Err(trouble) => {
            let heading = "This pack is not shown";
            let page = Plain::new(layout(here, worker, PART, heading), heading, Vec::new());
            trouble.on(page, "")
        }
    }
}

async fn show(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<Uuid>,
    query: web::Query<BTreeMap<String, String>>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::SeePack)?;
    let id = ForwardId(path.into_inner());
    let page = page_of(&app, &here, &worker, id, &Posted::default()).await?;
    let done = [
        (
            "proposed",
            "The pack is proposed. A second person signs it now.",
        ),
        ("signed", "You signed. It can be sent now."),
        (
            "refused",
            "You said no. The person who proposed it sees why.",
        ),
        ("sent", "It is written down as sent."),
        ("rang", "It is written down that they know of the no."),
        ("taken-back", "It is taken back. Nothing more leaves."),
        (
            "answered",
            "The answer is confirmed, and the person is told.",
        ),
    ];
    let banner = done
        .iter()
        .find(|(name, _)| query.contains_key(*name))
        .map(|(_, text)| *text);
    Ok(page.with_banner(banner).show())
}

async fn page_of(
    app: &App,
    here: &Here,
    worker: &SignedIn,
    id: ForwardId,
    typed: &Posted,
) -> Result<Plain, PageError> {
    let decided = forwarding::look(&app.office, here, by(worker), id).await?;
    let decision = Decision::parse(&decided.row.decision).map_or("", said::decision);
    let heading = match &decided.recipient {
        Some(recipient) => format!(
            "{}: telling {}",
            reference(&decided.reference),
            recipient.name
        ),
        None => format!(
            "{}: {}",
            reference(&decided.reference),
            decision.to_lowercase()
        ),
    };
    let mut parts = vec![Part::Summary(summary(&decided))];
    if let (Some(call), true) = (&decided.to_ring, worker.can(Deed::HandOverPack)) {
        parts.push(Part::Inset(call.words()));
        parts.push(Part::Form(
            Form::new(format!("/police/{id}"), "I rang and told them", Vec::new()).doing("rang"),
        ));
    }
    if let Some(refused) = &decided.refused_because {
        parts.push(Part::Heading("Why the second person said no".to_owned()));
        parts.push(Part::Words(refused.expose().to_owned()));
    }
    parts.extend(reasons(&decided));
    if decided.row.pack_block.is_some() {
        parts.extend(pack(&decided));
        parts.extend(signing(&decided, worker, typed));
        if worker.can(Deed::RecordReply) && decided.row.sent_at.is_some() {
            parts.extend(answers(&decided, typed));
        }
        if worker.can(Deed::HandOverPack) {
            parts.extend(handing_over(&decided, typed));
        }
    }
    let (back, words) = if worker.can(Deed::OpenReport) {
        let path = format!("/reports/{}/police", decided.row.report_id);
        (path, "Back to the report and the police")
    } else {
        (PART.to_owned(), "Back to all decisions")
    };
    let frame = layout(here, worker, PART, "Decision");
    Ok(Plain::new(frame, heading, parts).with_back(&back, words))
}
