//! Contacts of police forces and councils: seen by who keeps them, changed only by two people.

use super::frame::{Form, Input, Mistakes, Part, Plain, go_to, layout};
use super::session::SignedIn;
use crate::actions::directory::{self, Contact, ContactError};
use crate::app::App;
use crate::domain::geography::{council_areas, forces};
use crate::domain::permissions::Deed;
use crate::store::StoreError;
use crate::store::directory::{self as rows, DirectoryRow};
use crate::web::components::{
    Cell, Choice, ErrorLine, ErrorSummary, Field, Link, OptionGroup, SummaryList, SummaryRow, Table,
};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::page::{DeskLayout, render};
use crate::web::posted::Posted;
use crate::web::when;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use uuid::Uuid;

const PART: &str = "/directory";

/// The routes of this file.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(
            web::resource("/directory")
                .route(web::get().to(list))
                .route(web::post().to(decide)),
        )
        .service(
            web::resource("/directory/new")
                .route(web::get().to(ask))
                .route(web::post().to(propose)),
        );
}

async fn contacts(app: &App, here: &Here) -> Result<Vec<DirectoryRow>, PageError> {
    let scope = here.scope();
    Ok(app
        .office
        .store
        .read::<_, StoreError>(move |conn| rows::all(conn, scope))
        .await?)
}

async fn list(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    query: web::Query<BTreeMap<String, String>>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageDirectories)?;
    let done = [
        (
            "proposed",
            "The contact is written down. A second person agrees to it now.",
        ),
        ("approved", "The contact counts from now on."),
        ("discarded", "The change is thrown away."),
    ];
    let banner = done
        .iter()
        .find(|(name, _)| query.contains_key(*name))
        .map(|(_, text)| *text);
    let page = page(&app, &here, &worker).await?;
    Ok(page.with_banner(banner).show())
}

async fn page(app: &App, here: &Here, worker: &SignedIn) -> Result<Plain, PageError> {
    let all = contacts(app, here).await?;
    let mut parts = vec![
        Part::Says(
            "Packs go to these contacts, and the six words are told at these numbers. A new or changed contact \
             counts only when a second person has agreed to it."
                .to_owned(),
        ),
        Part::Button(Link::new("/directory/new", "Add a contact")),
    ];
    let waiting: Vec<_> = all.iter().filter(|row| row.waits()).collect();
    if !waiting.is_empty() {
        parts.push(Part::Heading("Waiting for a second person".to_owned()));
    }
    for row in waiting {
        parts.extend(change(row, &all, worker));
    }
    parts.push(Part::Heading("Contacts that count".to_owned()));
    let live: Vec<_> = all.iter().filter(|row| row.live).collect();
    if live.is_empty() {
        parts.push(Part::Says("There are none yet.".to_owned()));
    } else {
        parts.push(Part::Table(table(&live)));
    }
    Ok(Plain::new(
        layout(here, worker, PART, "Directory"),
        "Contacts of forces and councils",
        parts,
    ))
}

fn table(live: &[&DirectoryRow]) -> Table {
    Table {
        caption: "Contacts that count".to_owned(),
        caption_class: "govuk-visually-hidden",
        head: ["Name", "Mail", "Telephone", "Checked", "Change"]
            .into_iter()
            .map(Cell::text)
            .collect(),
        rows: live
            .iter()
            .map(|row| {
                vec![
                    Cell::text(&row.name),
                    Cell::text(or_none(&row.mail)),
                    Cell::text(&row.phone),
                    Cell::text(when::date(row.checked_on)),
                    Cell::link(
                        format!("Change {}", row.name),
                        format!("/directory/new?replaces={}", row.id.0),
                    ),
                ]
            })
            .collect(),
        row_headers: true,
    }
}

fn or_none(mail: &str) -> &str {
    if mail.is_empty() {
        "None: only their own secure way"
    } else {
        mail
    }
}

/// What is asked for, beside what it would replace.
fn change(row: &DirectoryRow, all: &[DirectoryRow], worker: &SignedIn) -> Vec<Part> {
    let old = row
        .replaces
        .and_then(|id| all.iter().find(|other| other.id == id));
    let line = |key: &str, new: &str, old: Option<&str>| SummaryRow {
        picture: None,
        key: key.to_owned(),
        lines: match old {
            Some(old) if old != new => vec![new.to_owned(), format!("Was: {old}")],
            _ => vec![new.to_owned()],
        },
        actions: Vec::new(),
    };
    let checked = when::date(row.checked_on);
    let was_checked = old.map(|old| when::date(old.checked_on));
    let mut parts = vec![Part::Summary(SummaryList {
        rows: vec![
            line("Name", &row.name, old.map(|old| old.name.as_str())),
            line(
                "Mail",
                or_none(&row.mail),
                old.map(|old| or_none(&old.mail)),
            ),
            line("Telephone", &row.phone, old.map(|old| old.phone.as_str())),
            line("Checked", &checked, was_checked.as_deref()),
        ],
    })];
    let id = || Input::Hidden("contact".to_owned(), row.id.0.to_string());
    if row.proposed_by == Some(worker.worker.id) {
        parts.push(Part::Inset(
            "You wrote this yourself. Somebody else has to agree to it.".to_owned(),
        ));
    } else if worker.can(Deed::ConfirmForceContact) {
        parts.push(Part::Says(
            "Look the number up yourself, from the force's own website or an older letter, and ring it before you agree."
                .to_owned(),
        ));
        parts.push(Part::Form(
            Form::new(PART, format!("Agree to {}", row.name), vec![id()]).doing("approve"),
        ));
    }
    parts.push(Part::Form(
        Form::new(
            PART,
            format!("Throw the change of {} away", row.name),
            vec![id()],
        )
        .doing("discard")
        .quietly(),
    ));
    parts
}

async fn decide(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageDirectories)?;
    worker.check(&posted)?;
    let id = Uuid::parse_str(posted.text("contact")).map_err(|_| PageError::NotFound)?;
    let (office, scope, by) = (&app.office, here.scope(), worker.worker.id);
    let (outcome, done) = match posted.text("do") {
        "approve" => {
            worker.may(Deed::ConfirmForceContact)?;
            (directory::approve(office, scope, by, id).await, "approved")
        }
        "discard" => (directory::discard(office, scope, by, id).await, "discarded"),
        _ => return Err(PageError::NotFound),
    };
    let status = match &outcome {
        Ok(()) => return Ok(go_to(format!("{PART}?{done}"))),
        Err(ContactError::Stale) => StatusCode::CONFLICT,
        Err(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    match outcome {
        Err(ContactError::Seal(error)) => Err(error.into()),
        Err(error) => {
            let page = page(&app, &here, &worker).await?;
            Ok(page.show_mistakes(status, &Mistakes::one("", error.to_string()).0))
        }
        Ok(()) => Err(PageError::NotFound),
    }
}

#[derive(Template)]
#[template(path = "desk/police/contact.html")]
struct ContactPage {
    layout: DeskLayout,
    heading: &'static str,
    errors: ErrorSummary,
    replaces: String,
    area: Field,
    areas: Vec<OptionGroup>,
    name: Field,
    mail: Field,
    phone: Field,
    checked_on: Field,
}

fn contact_page(
    here: &Here,
    worker: &SignedIn,
    posted: &Posted,
    mistake: Option<(&'static str, String)>,
    status: StatusCode,
) -> HttpResponse {
    let heading = if posted.text("replaces").is_empty() {
        "Add a contact"
    } else {
        "Change a contact"
    };
    let mut layout = layout(here, worker, PART, heading);
    layout.back = Some(Link::new(PART, "Back to the directory"));
    layout.has_error = mistake.is_some();
    let line = |name: &'static str, label: &str, hint: &str| {
        let error = mistake
            .as_ref()
            .filter(|(field, _)| *field == name)
            .map(|(_, text)| text.clone());
        let mut field = Field::new(name, label)
            .with_value(posted.text(name))
            .with_autocomplete("off")
            .with_error(error);
        if !hint.is_empty() {
            field = field.with_hint(hint);
        }
        field
    };
    let page = ContactPage {
        layout,
        heading,
        replaces: posted.text("replaces").to_owned(),
        area: line("area", "Force or council", ""),
        areas: areas(posted.text("area")),
        name: line(
            "name",
            "What it is called",
            "As it stands on the cover of a pack.",
        ),
        mail: line(
            "mail",
            "Mail address",
            "Leave it empty if they take packs only their own secure way.",
        ),
        phone: line(
            "phone",
            "Telephone",
            "The six words are told at this number.",
        ),
        checked_on: line(
            "checked_on",
            "Checked on",
            "Year, month, day, such as 2026-03-24.",
        ),
        errors: ErrorSummary {
            title: "There is a problem".to_owned(),
            lines: mistake
                .iter()
                .map(|(field, text)| ErrorLine {
                    text: text.clone(),
                    target: Some((*field).to_owned()),
                })
                .collect(),
        },
    };
    render(&page, status)
}

fn areas(chosen: &str) -> Vec<OptionGroup> {
    let option = |kind: &str, code: &str, name: &str| {
        let value = format!("{kind}:{code}");
        let is_it = value == chosen;
        Choice::new(value, name).checked(is_it)
    };
    let mut groups = vec![
        OptionGroup {
            label: None,
            options: vec![Choice::new("", "Choose")],
        },
        OptionGroup {
            label: Some("Police forces".to_owned()),
            options: forces()
                .into_iter()
                .map(|force| option("police", &force.code, &force.name))
                .collect(),
        },
    ];
    groups.extend(council_areas().into_iter().map(|group| {
        OptionGroup {
            label: Some(format!("Councils, {}", group.name)),
            options: group
                .areas
                .into_iter()
                .map(|area| option("council", &area.code, &area.name))
                .collect(),
        }
    }));
    groups
}

async fn ask(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    query: web::Query<BTreeMap<String, String>>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageDirectories)?;
    let mut filled = Posted::default();
    let today = worker.today().to_string();
    let old = query
        .get("replaces")
        .and_then(|id| Uuid::parse_str(id).ok());
    let all = contacts(&app, &here).await?;
    let old = old.and_then(|id| all.iter().find(|row| row.id.0 == id && row.live));
    if let Some(old) = old {
        filled.0.push("replaces", &old.id.0.to_string());
        filled
            .0
            .push("area", &format!("{}:{}", old.kind, old.area_code));
        for (name, value) in [
            ("name", &old.name),
            ("mail", &old.mail),
            ("phone", &old.phone),
        ] {
            filled.0.push(name, value);
        }
    }
    filled.0.push("checked_on", &today);
    Ok(contact_page(&here, &worker, &filled, None, StatusCode::OK))
}

async fn propose(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageDirectories)?;
    worker.check(&posted)?;
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    let checked = NaiveDate::parse_from_str(posted.text("checked_on"), "%Y-%m-%d");
    let Ok(checked_on) = checked else {
        let text = ContactError::CheckedWrong.to_string();
        return Ok(contact_page(
            &here,
            &worker,
            &posted,
            Some(("checked_on", text)),
            refused,
        ));
    };
    let (kind, area_code) = posted.text("area").split_once(':').unwrap_or_default();
    let contact = Contact {
        kind: kind.to_owned(),
        area_code: area_code.to_owned(),
        name: posted.text("name").to_owned(),
        mail: posted.text("mail").to_owned(),
        phone: posted.text("phone").to_owned(),
        checked_on,
        replaces: Uuid::parse_str(posted.text("replaces")).ok(),
    };
    let field = match directory::propose(&app.office, here.scope(), worker.worker.id, contact).await
    {
        Ok(()) => return Ok(go_to(format!("{PART}?proposed"))),
        Err(ContactError::Seal(error)) => return Err(error.into()),
        Err(error) => (box_of(&error), error.to_string()),
    };
    Ok(contact_page(&here, &worker, &posted, Some(field), refused))
}

const fn box_of(error: &ContactError) -> &'static str {
    match error {
        ContactError::NameMissing => "name",
        ContactError::PhoneMissing => "phone",
        ContactError::MailWrong => "mail",
        ContactError::CheckedWrong => "checked_on",
        _ => "area",
    }
}
