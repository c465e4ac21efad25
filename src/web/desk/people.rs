//! People: who has an account, inviting and ending accounts, and letting colleagues open reports.

use super::account::{NOT_PROVED, key_words, proof_field};
use super::frame::{Form, Input, Mistakes, Part, Plain, go_to, layout};
use super::session::{SignedIn, role_of, role_words};
use crate::actions::grants::{GrantError, grant, granted_to, may_hold_keys};
use crate::actions::organisation_keys::GRANTED;
use crate::actions::passphrases::public_of;
use crate::actions::record::Actor;
use crate::actions::workers::{self, Invitee, WorkerError};
use crate::app::App;
use crate::domain::ids::WorkerId;
use crate::domain::permissions::{Deed, Role};
use crate::store::StoreError;
use crate::store::accounts::{self, WorkerRow};
use crate::vault::KeyPurpose;
use crate::vault::token::LinkToken;
use crate::web::components::{Cell, Choice, Choices, Field, Link, SummaryList, SummaryRow, Table};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::NaiveDate;

const PART: &str = "/people";

/// The routes of this file.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/people").route(web::get().to(list)))
        .service(
            web::resource("/people/invite")
                .route(web::get().to(ask_invite))
                .route(web::post().to(answer_invite)),
        )
        .service(web::resource("/people/{worker}").route(web::get().to(show)))
        .service(web::resource("/people/{worker}/keys").route(web::post().to(answer_grant)))
        .service(web::resource("/people/{worker}/invite-again").route(web::post().to(invite_again)))
        .service(
            web::resource("/people/{worker}/reset")
                .route(web::get().to(ask_reset))
                .route(web::post().to(answer_reset)),
        )
        .service(
            web::resource("/people/{worker}/end")
                .route(web::get().to(ask_end))
                .route(web::post().to(answer_end)),
        );
}

/// Administrators keep accounts, leads grant keys: both see who is there.
fn may_see(worker: &SignedIn) -> Result<(), PageError> {
    let either = worker.can(Deed::ManageWorkers) || worker.can(Deed::GrantKeys);
    either.then_some(()).ok_or(PageError::NotFound)
}

fn is_self(worker: &SignedIn, row: &WorkerRow) -> bool {
    worker.worker.id == row.id
}

/// What a page shows of one account.
struct Person {
    row: WorkerRow,
    role: Role,
    keys: Vec<KeyPurpose>,
    reset_by: Option<String>,
}

async fn person(app: &App, here: &Here, id: WorkerId) -> Result<Person, PageError> {
    let scope = here.scope();
    let (row, keys, reset_by) = app
        .office
        .store
        .read::<_, StoreError>(move |conn| {
            let row = accounts::get_worker(conn, scope, id)?;
            let keys = granted_to(conn, scope, id)?;
            let reset_by = row
                .reset_by
                .map(|by| accounts::get_worker(conn, scope, by))
                .transpose()?;
            Ok((row, keys, reset_by.map(|by| by.display_name)))
        })
        .await?;
    let role = role_of(&row)?;
    Ok(Person {
        row,
        role,
        keys,
        reset_by,
    })
}

async fn list(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
) -> Result<HttpResponse, PageError> {
    may_see(&worker)?;
    let scope = here.scope();
    let rows = app
        .office
        .store
        .read::<_, StoreError>(move |conn| accounts::workers(conn, scope))
        .await?;
    let mut parts = Vec::new();
    if here.settings.search_rebuild_due && worker.can(Deed::GrantKeys) {
        parts.push(Part::Inset(
            "Somebody who could search reports has left. Until the search tags are made anew, a copy of the \
             database and their old key would show which reports share a name."
                .to_owned(),
        ));
    }
    if worker.can(Deed::ManageWorkers) {
        parts.push(Part::Button(Link::new("/people/invite", "Invite somebody")));
    }
    let mut table = Table {
        caption: "People with an account".to_owned(),
        head: ["Name", "Sign-in name", "Role", "Account"]
            .map(Cell::text)
            .to_vec(),
        row_headers: true,
        ..Table::default()
    };
    for row in &rows {
        let role = role_of(row)?;
        table.rows.push(vec![
            Cell::link(&row.display_name, format!("/people/{}", row.id)),
            Cell::text(&row.sign_in_name),
            Cell::text(role_line(role, row.role_until)),
            Cell::text(status_words(row)),
        ]);
    }
    parts.push(Part::Table(table));
    Ok(Plain::new(layout(&here, &worker, PART, "People"), "People", parts).show())
}

fn role_line(role: Role, until: Option<NaiveDate>) -> String {
    match until {
        Some(last) => format!("{}, until {}", role_words(role), last.format("%-d %B %Y")),
        None => role_words(role).to_owned(),
    }
}

fn status_words(row: &WorkerRow) -> &'static str {
    match (row.status.as_str(), row.reset_by) {
        ("active", None) => "In use",
        ("active", Some(_)) => "In use, waits for a lead to grant keys",
        ("disabled", _) => "Ended",
        (_, Some(_)) => "Reset, waits to be set up again",
        (_, None) => "Invited, waits to be set up",
    }
}

async fn show(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<WorkerId>,
) -> Result<HttpResponse, PageError> {
    may_see(&worker)?;
    let person = person(&app, &here, *id).await?;
    Ok(person_page(
        &here,
        &worker,
        &person,
        &Posted::default(),
        &Mistakes::default(),
    )?
    .show())
}

fn person_page(
    here: &Here,
    worker: &SignedIn,
    person: &Person,
    posted: &Posted,
    mistakes: &Mistakes,
) -> Result<Plain, PageError> {
    let mut parts = vec![Part::Summary(about(person))];
    if let Some(by) = &person.reset_by {
        parts.push(Part::Inset(format!(
            "This account was reset by {by}. Before you grant keys, make sure by phone that {} asked for it.",
            person.row.display_name
        )));
    }
    if worker.can(Deed::GrantKeys) {
        parts.extend(grant_parts(worker, person, posted, mistakes)?);
    }
    if worker.can(Deed::ManageWorkers) && !is_self(worker, &person.row) {
        parts.extend(manage_parts(person));
    }
    let name = person.row.display_name.clone();
    Ok(
        Plain::new(layout(here, worker, PART, "A colleague"), name, parts)
            .with_back(PART, "People"),
    )
}

fn about(person: &Person) -> SummaryList {
    let row = |key: &str, value: String| SummaryRow {
        picture: None,
        key: key.to_owned(),
        lines: vec![value],
        actions: Vec::new(),
    };
    let keys: Vec<_> = person
        .keys
        .iter()
        .map(|purpose| key_words(*purpose))
        .collect();
    let keys = if keys.is_empty() {
        "None".to_owned()
    } else {
        keys.join(", ")
    };
    SummaryList {
        rows: vec![
            row("Sign-in name", person.row.sign_in_name.clone()),
            row("Role", role_line(person.role, person.row.role_until)),
            row("Account", status_words(&person.row).to_owned()),
            row("Keys they hold", keys),
        ],
    }
}

fn grant_parts(
    worker: &SignedIn,
    person: &Person,
    posted: &Posted,
    mistakes: &Mistakes,
) -> Result<Vec<Part>, PageError> {
    let mut parts = vec![Part::Heading("Let them open reports".to_owned())];
    let says = |text: &str| Part::Says(text.to_owned());
    if is_self(worker, &person.row) {
        parts.push(says(
            "Nobody grants keys to themselves. Another lead does it.",
        ));
        return Ok(parts);
    }
    if !may_hold_keys(person.role) {
        parts.push(says("This role opens no reports, so it holds no keys."));
        return Ok(parts);
    }
    let public = public_of(&person.row)?.filter(|_| person.row.status == "active");
    let Some(public) = public else {
        parts.push(says("They have to set up their account first."));
        return Ok(parts);
    };
    parts.push(Part::Says(format!(
        "Ask {} to read you the four words on their account page, in person or by phone. They must be:",
        person.row.display_name
    )));
    parts.push(Part::Copy(public.fingerprint().words().join(" ")));
    let held = GRANTED
        .into_iter()
        .filter(|purpose| worker.keyring.holds(*purpose));
    let ticks = held.fold(
        Choices::new("key", "What may they open?")
            .with_hint("You can only give what you hold yourself.")
            .with_error(mistakes.of("key")),
        |choices, purpose| {
            let choice = Choice::new(purpose.code(), opens(purpose));
            choices.choice(choice.checked(posted.0.has("key", purpose.code())))
        },
    );
    let heard = Choices::new("heard", "The four words")
        .with_error(mistakes.of("heard"))
        .choice(
            Choice::new("yes", "They read me these four words")
                .checked(posted.text("heard") == "yes"),
        );
    let inputs = vec![
        Input::Ticks(heard),
        Input::Ticks(ticks),
        proof_field(mistakes),
    ];
    parts.push(Part::Form(Form::new(
        format!("/people/{}/keys", person.row.id),
        "Let them open these",
        inputs,
    )));
    Ok(parts)
}

const fn opens(purpose: KeyPurpose) -> &'static str {
    match purpose {
        KeyPurpose::Story => "What happened: stories, messages, notes",
        KeyPurpose::Identity => "Who it is about: names, contacts, exact addresses",
        _ => "Search by name and phone",
    }
}

fn manage_parts(person: &Person) -> Vec<Part> {
    let id = person.row.id;
    let mut parts = vec![Part::Heading("Their account".to_owned())];
    match person.row.status.as_str() {
        "disabled" => parts.push(Part::Says("This account has ended.".to_owned())),
        status => {
            if status == "invited" {
                let again = Form::new(
                    format!("/people/{id}/invite-again"),
                    "Make a new invitation",
                    Vec::new(),
                );
                parts.push(Part::Form(again.quietly()));
            }
            parts.push(Part::Link(Link::new(
                format!("/people/{id}/reset"),
                "Give them a new start (forgotten passphrase, lost phone)",
            )));
            parts.push(Part::Link(Link::new(
                format!("/people/{id}/end"),
                "End this account",
            )));
        }
    }
    parts
}

async fn answer_grant(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<WorkerId>,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::GrantKeys)?;
    worker.check(&posted)?;
    let person = person(&app, &here, *id).await?;
    let again = |mistakes: Mistakes| {
        let page = person_page(&here, &worker, &person, &posted, &mistakes)?;
        Ok::<_, PageError>(page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0))
    };
    let purposes: Vec<_> = GRANTED
        .into_iter()
        .filter(|purpose| posted.0.has("key", purpose.code()))
        .collect();
    let mut mistakes = Mistakes::default();
    if posted.text("heard") != "yes" {
        mistakes.add("heard", "Hear the four words first, and tick that you did");
    }
    if purposes.is_empty() {
        mistakes.add("key", "Choose what they may open");
    }
    if !mistakes.is_empty() {
        return again(mistakes);
    }
    let Some(cookie) = worker
        .prove(&request, &here, posted.0.text("proof"))
        .await?
    else {
        return again(Mistakes::one("proof", NOT_PROVED));
    };
    match grant(
        &app.office,
        here.scope(),
        worker.keyring.clone(),
        *id,
        purposes,
    )
    .await
    {
        Ok(()) => {
            let mut answer = go_to(format!("/people/{id}"));
            answer.add_cookie(&cookie).ok();
            Ok(answer)
        }
        Err(GrantError::Seal(error)) => Err(error.into()),
        Err(GrantError::NotForThem | GrantError::Oneself) => Err(PageError::NotFound),
    }
}

async fn ask_invite(here: Here, worker: SignedIn) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageWorkers)?;
    Ok(invite_page(&here, &worker, &Posted::default(), &Mistakes::default()).show())
}

fn invite_page(here: &Here, worker: &SignedIn, posted: &Posted, mistakes: &Mistakes) -> Plain {
    let name = Field::new("display_name", "Their name")
        .with_value(posted.text("display_name"))
        .with_error(mistakes.of("display_name"))
        .with_autocomplete("off");
    let sign_in = Field::new("sign_in_name", "Their sign-in name")
        .with_hint("Letters, digits, dots or hyphens, without spaces. For example: amira.k")
        .with_value(posted.text("sign_in_name"))
        .with_error(mistakes.of("sign_in_name"))
        .with_autocomplete("off");
    let roles = Role::ALL.iter().fold(
        Choices::new("role", "What are they here to do?").with_error(mistakes.of("role")),
        |choices, role| {
            let choice = Choice::new(role.code(), capital(role_words(*role)));
            choices.choice(
                choice
                    .with_hint(role_hint(*role))
                    .checked(posted.text("role") == role.code()),
            )
        },
    );
    let until = Field {
        class: "govuk-input--width-10",
        ..Field::new("until", "Last day, if it is for a time only")
    }
    .with_hint("For example, 2026-03-27. Leave it empty if it lasts.")
    .with_value(posted.text("until"))
    .with_error(mistakes.of("until"))
    .with_autocomplete("off");
    let safeguarding = Choices::new("safeguarding", "Safeguarding").choice(
        Choice::new("yes", "This lead looks after safeguarding")
            .checked(posted.text("safeguarding") == "yes"),
    );
    let inputs = vec![
        Input::Line(name),
        Input::Line(sign_in),
        Input::Radios(roles),
        Input::Ticks(safeguarding),
        Input::Line(until),
        proof_field(mistakes),
    ];
    let parts = vec![Part::Form(Form::new(
        "/people/invite",
        "Make the invitation",
        inputs,
    ))];
    Plain::new(
        layout(here, worker, PART, "Invite somebody"),
        "Invite somebody",
        parts,
    )
    .with_back(PART, "People")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

const fn role_hint(role: Role) -> &'static str {
    match role {
        Role::Helper => "Enters a report for somebody. Reads no other report.",
        Role::Caseworker => "Reads reports, supports people, proposes telling the police.",
        Role::Lead => "All of that, signs decisions, and lets colleagues open reports.",
        Role::Approver => "Signs decisions only: a trustee, say.",
        Role::Administrator => "Accounts, directories and settings. Never reads a report.",
    }
}

async fn answer_invite(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageWorkers)?;
    worker.check(&posted)?;
    let again = |mistakes: Mistakes| {
        let page = invite_page(&here, &worker, &posted, &mistakes);
        Ok::<_, PageError>(page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0))
    };
    let new = match invitee(&worker, &posted) {
        Ok(new) => new,
        Err(mistakes) => return again(mistakes),
    };
    let Some(cookie) = worker
        .prove(&request, &here, posted.0.text("proof"))
        .await?
    else {
        return again(Mistakes::one("proof", NOT_PROVED));
    };
    let by = Actor::Worker(worker.worker.id);
    let mut answer = match workers::invite(&app.office, here.scope(), by, new).await {
        Ok((_, link)) => invitation_page(&app, &here, &worker, &link),
        Err(WorkerError::NameMissing) => again(Mistakes::one("display_name", "Type their name"))?,
        Err(WorkerError::SignInName) => again(Mistakes::one(
            "sign_in_name",
            "Use letters, digits, dots or hyphens, without spaces, such as amira.k",
        ))?,
        Err(WorkerError::NameTaken) => again(Mistakes::one(
            "sign_in_name",
            "Somebody signs in with this name already. Choose another.",
        ))?,
        Err(error) => return Err(page_error(error)),
    };
    answer.add_cookie(&cookie).ok();
    Ok(answer)
}

fn invitee(worker: &SignedIn, posted: &Posted) -> Result<Invitee, Mistakes> {
    let mut mistakes = Mistakes::default();
    if posted.text("display_name").is_empty() {
        mistakes.add("display_name", "Type their name");
    }
    let role = Role::parse(posted.text("role"));
    if role.is_none() {
        mistakes.add("role", "Choose what they are here to do");
    }
    let until = match posted.text("until") {
        "" => None,
        typed => {
            let day = typed
                .parse::<NaiveDate>()
                .ok()
                .filter(|day| *day >= worker.today());
            if day.is_none() {
                mistakes.add(
                    "until",
                    "Type a day from today on as year-month-day, such as 2026-03-27",
                );
            }
            day
        }
    };
    match (role, mistakes.is_empty()) {
        (Some(role), true) => Ok(Invitee {
            display_name: posted.text("display_name").to_owned(),
            sign_in_name: posted.text("sign_in_name").to_owned(),
            role,
            until,
            safeguarding_lead: posted.text("safeguarding") == "yes",
        }),
        _ => Err(mistakes),
    }
}

/// The link is in this answer and nowhere else: only its hash is kept.
fn invitation_page(app: &App, here: &Here, worker: &SignedIn, link: &LinkToken) -> HttpResponse {
    let parts = vec![
        Part::Says(
            "Give them this address. It works once, within 72 hours, and is not shown again."
                .to_owned(),
        ),
        Part::Copy(format!(
            "{}/invitation/{}",
            app.config.desk_url,
            *link.to_text()
        )),
        Part::Says(
            "Whoever opens it first gets the account, so hand it over in person or by a safe way."
                .to_owned(),
        ),
        Part::Button(Link::new(PART, "Done")),
    ];
    Plain::new(
        layout(here, worker, PART, "Invitation made"),
        "The invitation is ready",
        parts,
    )
    .show()
}

fn page_error(error: WorkerError) -> PageError {
    match error {
        WorkerError::Seal(error) => error.into(),
        _ => PageError::NotFound,
    }
}

async fn invite_again(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<WorkerId>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageWorkers)?;
    worker.check(&posted)?;
    let by = Actor::Worker(worker.worker.id);
    let link = workers::invite_again(&app.office, here.scope(), by, *id)
        .await
        .map_err(page_error)?;
    Ok(invitation_page(&app, &here, &worker, &link))
}

async fn ask_reset(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<WorkerId>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageWorkers)?;
    let person = person(&app, &here, *id).await?;
    Ok(reset_page(&here, &worker, &person, &Mistakes::default()).show())
}

fn reset_page(here: &Here, worker: &SignedIn, person: &Person, mistakes: &Mistakes) -> Plain {
    let name = &person.row.display_name;
    let parts = vec![
        Part::Says(format!(
            "{name} sets up a new passphrase and authenticator with an invitation."
        )),
        Part::Bullets(vec![
            "They are signed out everywhere at once.".to_owned(),
            "They open no reports until a lead has let them in again.".to_owned(),
            "The lead sees that it was you who reset the account.".to_owned(),
        ]),
        Part::Form(
            Form::new(
                format!("/people/{}/reset", person.row.id),
                "Give them a new start",
                vec![proof_field(mistakes)],
            )
            .carefully(),
        ),
    ];
    Plain::new(
        layout(here, worker, PART, "A new start"),
        format!("A new start for {name}"),
        parts,
    )
    .with_back(&format!("/people/{}", person.row.id), name)
}

async fn answer_reset(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<WorkerId>,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageWorkers)?;
    worker.check(&posted)?;
    let Some(cookie) = worker
        .prove(&request, &here, posted.0.text("proof"))
        .await?
    else {
        let person = person(&app, &here, *id).await?;
        let mistakes = Mistakes::one("proof", NOT_PROVED);
        let page = reset_page(&here, &worker, &person, &mistakes);
        return Ok(page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0));
    };
    let link = workers::reset(&app.office, here.scope(), worker.worker.id, *id)
        .await
        .map_err(page_error)?;
    let mut answer = invitation_page(&app, &here, &worker, &link);
    answer.add_cookie(&cookie).ok();
    Ok(answer)
}

async fn ask_end(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<WorkerId>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageWorkers)?;
    let person = person(&app, &here, *id).await?;
    Ok(end_page(&here, &worker, &person, &Mistakes::default()).show())
}

fn end_page(here: &Here, worker: &SignedIn, person: &Person, mistakes: &Mistakes) -> Plain {
    let name = &person.row.display_name;
    let parts = vec![
        Part::Bullets(vec![
            "They are signed out everywhere at once, and cannot sign in again.".to_owned(),
            "Whatever is written from now on stays shut to them, whatever they took along.".to_owned(),
            "Everybody else goes on as before; they are told at their next sign-in that keys were renewed.".to_owned(),
        ]),
        Part::Form(
            Form::new(
                format!("/people/{}/end", person.row.id),
                "End this account",
                vec![proof_field(mistakes)],
            )
            .carefully(),
        ),
    ];
    Plain::new(
        layout(here, worker, PART, "End an account"),
        format!("End the account of {name}"),
        parts,
    )
    .with_back(&format!("/people/{}", person.row.id), name)
}

async fn answer_end(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<WorkerId>,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ManageWorkers)?;
    worker.check(&posted)?;
    let Some(cookie) = worker
        .prove(&request, &here, posted.0.text("proof"))
        .await?
    else {
        let person = person(&app, &here, *id).await?;
        let mistakes = Mistakes::one("proof", NOT_PROVED);
        let page = end_page(&here, &worker, &person, &mistakes);
        return Ok(page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0));
    };
    workers::disable(&app.office, here.scope(), worker.worker.id, *id)
        .await
        .map_err(page_error)?;
    // Whether the search tags are to be made anew is one of the settings.
    app.hosts.forget();
    let mut answer = go_to(format!("/people/{id}"));
    answer.add_cookie(&cookie).ok();
    Ok(answer)
}
