//! Who gets the month's summary by mail: kept by the administrator.

use super::frame::{Form, Input, Mistakes, Part, Plain, go_to, layout};
use super::session::SignedIn;
use crate::actions::summarise;
use crate::app::App;
use crate::domain::mail_address::MailAddress;
use crate::domain::permissions::Deed;
use crate::store::StoreError;
use crate::store::summaries::{self, RecipientRow};
use crate::web::components::Field;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use uuid::Uuid;

const PART: &str = "/summary/recipients";
const LONGEST_NAME: usize = 120;

/// The routes of this file. They stand before those with a summary's id in the same place.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(
            web::resource("/summary/recipients")
                .route(web::get().to(show))
                .route(web::post().to(add)),
        )
        .service(web::resource("/summary/recipients/{id}").route(web::post().to(change)));
}

async fn show(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageRecipients)?;
    let page = page(
        &app,
        &here,
        &worker,
        &Posted::default(),
        &Mistakes::default(),
    )
    .await?;
    Ok(page.show())
}

async fn page(
    app: &App,
    here: &Here,
    worker: &SignedIn,
    typed: &Posted,
    mistakes: &Mistakes,
) -> Result<Plain, PageError> {
    let scope = here.scope();
    let rows = app
        .office
        .store
        .read::<_, StoreError>(move |conn| summaries::recipients(conn, scope))
        .await?;
    let mut parts = vec![Part::Says(
        "Each approved summary goes to these addresses, with its figures as a file. It identifies nobody."
            .to_owned(),
    )];
    if rows.is_empty() {
        parts.push(Part::Inset("Nobody is on the list yet.".to_owned()));
    }
    parts.extend(rows.iter().flat_map(listed));
    parts.push(Part::Heading("Add somebody".to_owned()));
    let field = |name: &str, label: &str| {
        Field::new(name, label)
            .with_value(typed.text(name))
            .with_error(mistakes.of(name))
    };
    let mut mail = field("mail", "Mail address");
    mail.kind = "email";
    let inputs = vec![Input::Line(field("name", "Who it is")), Input::Line(mail)];
    parts.push(Part::Form(Form::new(PART, "Add to the list", inputs)));
    let frame = layout(here, worker, PART, "Who gets the summary");
    Ok(Plain::new(frame, "Who gets the summary", parts))
}

fn listed(row: &RecipientRow) -> [Part; 2] {
    let (state, button, does) = if row.live {
        ("", "Stop sending to", "stop")
    } else {
        (" (gets nothing at the moment)", "Send again to", "resume")
    };
    let action = format!("{PART}/{}", row.id.0);
    [
        Part::Says(format!("{}: {}{state}", row.name, row.mail)),
        Part::Form(
            Form::new(action, format!("{button} {}", row.name), Vec::new())
                .doing(does)
                .quietly(),
        ),
    ]
}

async fn add(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageRecipients)?;
    worker.check(&posted)?;
    let mut mistakes = Mistakes::default();
    let name = posted.text("name");
    if name.is_empty() {
        mistakes.add(
            "name",
            "Write who it is, such as \u{201c}Panel secretary\u{201d}",
        );
    } else if name.chars().count() > LONGEST_NAME {
        mistakes.add("name", "Use 120 characters or fewer");
    }
    let address = posted.text("mail").parse::<MailAddress>();
    if address.is_err() {
        mistakes.add("mail", "Write one mail address, such as name@example.org");
    }
    if let (true, Ok(address)) = (mistakes.is_empty(), address) {
        let who = worker.worker.id;
        let scope = here.scope();
        if summarise::add_recipient(&app.office, scope, who, name, &address).await? {
            return Ok(go_to(PART));
        }
        mistakes.add("mail", "This address is on the list already");
    }
    let page = page(&app, &here, &worker, &posted, &mistakes).await?;
    Ok(page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0))
}

async fn change(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<Uuid>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageRecipients)?;
    worker.check(&posted)?;
    let live = posted.text("do") == "resume";
    summarise::set_recipient_live(&app.office, here.scope(), worker.worker.id, *id, live).await?;
    Ok(go_to(PART))
}
