//! A worker's own account.

use super::frame::{Form, Input, Mistakes, Part, Plain, go_to, layout};
use super::session::{CSRF, KEPT, SignedIn, role_words};
use crate::actions::account::{
    self, Changed, change_passphrase, end_other_sessions, forget_device, renew_backup_codes,
};
use crate::actions::passphrases::{SlowError, organisation_keys, public_of};
use crate::actions::{SealError, kept_text};
use crate::app::App;
use crate::store::accounts;
use crate::vault::KeyPurpose;
use crate::vault::SystemRandom;
use crate::vault::worker::{Passphrase, PassphraseRefusal};
use crate::web::components::{Field, Link, SummaryList, SummaryRow};
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;

const PART: &str = "/account";

/// The routes of this file.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/account").route(web::get().to(show)))
        .service(web::resource("/account/sessions").route(web::post().to(end_others)))
        .service(web::resource("/account/devices").route(web::post().to(forget)))
        .service(
            web::resource("/account/passphrase")
                .route(web::get().to(ask_passphrase))
                .route(web::post().to(answer_passphrase)),
        )
        .service(
            web::resource("/account/backup-codes")
                .route(web::get().to(ask_codes))
                .route(web::post().to(answer_codes)),
        )
        .service(
            web::resource("/account/kept")
                .route(web::get().to(show_kept))
                .route(web::post().to(forget_kept)),
        );
}

async fn show(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
) -> Result<HttpResponse, PageError> {
    let (scope, id) = (here.scope(), worker.worker.id);
    let inner = app.office.clone();
    let (own, organisation) = app
        .office
        .store
        .read::<_, SealError>(move |conn| {
            let row = accounts::get_worker(conn, scope, id)?;
            Ok((public_of(&row)?, organisation_keys(conn, &inner, scope)?))
        })
        .await?;
    let presence = account::presence(&app.office, scope, id).await?;
    let mut parts = vec![
        Part::Summary(about(&worker)),
        Part::Heading("Your four words".to_owned()),
        Part::Says(
            "A lead asks you for these words before they let you open reports. Read them out in person or by \
             phone, never by mail."
                .to_owned(),
        ),
    ];
    if let Some(own) = own {
        parts.push(Part::Copy(own.fingerprint().words().join(" ")));
    }
    parts.push(Part::Heading("Passphrase and codes".to_owned()));
    parts.push(Part::Link(Link::new(
        "/account/passphrase",
        "Change your passphrase",
    )));
    parts.push(Part::Link(Link::new(
        "/account/backup-codes",
        "Make new backup codes",
    )));
    parts.extend(presence_parts(&worker, &presence));
    parts.push(Part::Heading("Your organisation's keys".to_owned()));
    parts.push(Part::Says(
        "These words should be the same for everybody here, and the same as “plainsight keys” prints.".to_owned(),
    ));
    let rows = organisation.iter().map(|row| SummaryRow {
        picture: None,
        key: format!("{} key, number {}", key_words(row.purpose), row.number),
        lines: vec![row.fingerprint().words().join(" ")],
        actions: Vec::new(),
    });
    parts.push(Part::Summary(SummaryList {
        rows: rows.collect(),
    }));
    Ok(Plain::new(
        layout(&here, &worker, PART, "Your account"),
        "Your account",
        parts,
    )
    .show())
}

fn about(worker: &SignedIn) -> SummaryList {
    let row = |key: &str, value: String| SummaryRow {
        picture: None,
        key: key.to_owned(),
        lines: vec![value],
        actions: Vec::new(),
    };
    let role = match worker.worker.position.until {
        Some(last) => format!(
            "{}, until {}",
            role_words(worker.worker.role),
            last.format("%-d %B %Y")
        ),
        None => role_words(worker.worker.role).to_owned(),
    };
    let held: Vec<_> = [KeyPurpose::Story, KeyPurpose::Identity, KeyPurpose::Index]
        .into_iter()
        .filter(|purpose| worker.keyring.holds(*purpose))
        .map(key_words)
        .collect();
    let held = if held.is_empty() {
        "None".to_owned()
    } else {
        held.join(", ")
    };
    SummaryList {
        rows: vec![
            row("Name", worker.worker.name.clone()),
            row("Role", role),
            row("Keys you hold", held),
            row("You are signed in until", moment(worker.latest_end)),
        ],
    }
}

/// What a key is called on pages.
pub const fn key_words(purpose: KeyPurpose) -> &'static str {
    match purpose {
        KeyPurpose::Story => "Story",
        KeyPurpose::Identity => "Identity",
        KeyPurpose::Index => "Search",
        KeyPurpose::Worker => "Own",
        KeyPurpose::Recovery => "Recovery",
    }
}

fn presence_parts(worker: &SignedIn, presence: &account::Presence) -> Vec<Part> {
    let mut parts = vec![Part::Heading("Where you are signed in".to_owned())];
    let lines = presence.sessions.iter().map(|row| {
        let here = if row.id == worker.session {
            " (here)"
        } else {
            ""
        };
        format!(
            "Since {}, last used {}{here}",
            moment(*row.created_at),
            moment(*row.last_seen_at)
        )
    });
    parts.push(Part::Bullets(lines.collect()));
    if presence.sessions.len() > 1 {
        let form = Form::new("/account/sessions", "Sign out everywhere else", Vec::new());
        parts.push(Part::Form(form.quietly()));
    }
    parts.push(Part::Heading("Remembered devices".to_owned()));
    if presence.devices.is_empty() {
        parts.push(Part::Says("No device skips the code.".to_owned()));
    }
    for row in &presence.devices {
        let until = format!(
            "Skips the code until {}. Remembered {}.",
            moment(*row.expires_at),
            moment(*row.created_at)
        );
        let inputs = vec![
            Input::Says(until),
            Input::Hidden("device".to_owned(), HEXLOWER.encode(&row.id)),
        ];
        parts.push(Part::Form(
            Form::new("/account/devices", "Forget this device", inputs).quietly(),
        ));
    }
    parts
}

/// A moment as pages of the desk say it.
pub fn moment(at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&chrono_tz::Europe::London);
    local.format("%-d %B %Y at %-I:%M%P").to_string()
}

async fn end_others(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.check(&posted)?;
    end_other_sessions(
        &app.office,
        here.scope(),
        worker.worker.id,
        worker.session.clone(),
    )
    .await?;
    Ok(go_to(PART))
}

async fn forget(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.check(&posted)?;
    let device = HEXLOWER
        .decode(posted.text("device").as_bytes())
        .map_err(|_| PageError::NotFound)?;
    forget_device(&app.office, here.scope(), worker.worker.id, device).await?;
    Ok(go_to(PART))
}

async fn ask_passphrase(here: Here, worker: SignedIn) -> HttpResponse {
    passphrase_page(&here, &worker, &Mistakes::default()).show()
}

fn passphrase_page(here: &Here, worker: &SignedIn, mistakes: &Mistakes) -> Plain {
    let offered = Passphrase::offer(&SystemRandom);
    let old = Field::new("old", "The passphrase you use now")
        .with_error(mistakes.of("old"))
        .with_autocomplete("current-password");
    let new = Field::new("new", "Your new passphrase")
        .with_hint("At least 15 characters. Several words are easiest to remember.")
        .with_error(mistakes.of("new"))
        .with_autocomplete("new-password");
    let repeat = Field::new("repeat", "Your new passphrase again")
        .with_error(mistakes.of("repeat"))
        .with_autocomplete("new-password");
    let parts = vec![
        Part::Says("You can take these six words, which were picked by chance, or choose your own.".to_owned()),
        Part::Copy(offered.expose().to_owned()),
        Part::Form(Form::new(
            "/account/passphrase",
            "Change passphrase",
            vec![Input::Secret(old), Input::Secret(new), Input::Secret(repeat)],
        )),
        Part::Says(
            "You stay signed in here. You are signed out everywhere else, and no device is remembered any more."
                .to_owned(),
        ),
    ];
    Plain::new(
        layout(here, worker, PART, "Change your passphrase"),
        "Change your passphrase",
        parts,
    )
    .with_back(PART, "Your account")
}

/// What to change about a passphrase somebody chose.
pub const fn passphrase_words(refusal: PassphraseRefusal) -> &'static str {
    match refusal {
        PassphraseRefusal::Empty => "Type a passphrase",
        PassphraseRefusal::TooShort => "Use at least 15 characters. Add another word or two.",
        PassphraseRefusal::TooLong => "Use at most 128 characters",
        PassphraseRefusal::EasyToGuess => {
            "This is easy to guess. Use words that do not belong together and are not about you."
        }
    }
}

async fn answer_passphrase(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.check(&posted)?;
    let about = [worker.worker.name.as_str(), here.name.as_str()];
    let new = Passphrase::chosen(posted.0.text("new"), &about);
    let old = Passphrase::typed(posted.0.text("old"));
    let mut mistakes = Mistakes::default();
    if old.is_err() {
        mistakes.add("old", "Type the passphrase you use now");
    }
    if let Err(refusal) = &new {
        mistakes.add("new", passphrase_words(*refusal));
    } else if Passphrase::typed(posted.0.text("repeat")) != new {
        mistakes.add("repeat", "Type the new passphrase again, the same as above");
    }
    if let (Ok(old), Ok(new), true) = (old, new, mistakes.is_empty()) {
        match change_passphrase(&app.office, &here, &worker.keyring, old, new).await {
            Ok(Changed::Yes(token)) => {
                let mut answer = go_to(PART);
                answer
                    .add_cookie(&app.cookies.set(Kind::Desk, &token.to_text()))
                    .ok();
                answer.add_cookie(&app.cookies.clear(Kind::Device)).ok();
                return Ok(answer);
            }
            Ok(Changed::WrongPassphrase) => {
                mistakes.add("old", "This is not the passphrase you use now")
            }
            Err(SlowError::Busy(_)) => return Err(PageError::Busy),
            Err(error) => return Err(error.into()),
        }
    }
    let page = passphrase_page(&here, &worker, &mistakes);
    Ok(page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0))
}

/// The field of a careful deed: a fresh code or the passphrase.
pub fn proof_field(mistakes: &Mistakes) -> Input {
    Input::Secret(
        Field::new(
            "proof",
            "A fresh code from your authenticator, or your passphrase",
        )
        .with_hint("So that nobody can do this at a desk you left open.")
        .with_error(mistakes.of("proof"))
        .with_autocomplete("off"),
    )
}

/// What is said when neither was right.
pub const NOT_PROVED: &str = "This is not a fresh code and not your passphrase. Wait for the next code, or type your passphrase.";

async fn ask_codes(here: Here, worker: SignedIn) -> HttpResponse {
    codes_page(&here, &worker, &Mistakes::default()).show()
}

fn codes_page(here: &Here, worker: &SignedIn, mistakes: &Mistakes) -> Plain {
    let parts = vec![
        Part::Says("You get ten new codes. The codes you have now stop working.".to_owned()),
        Part::Form(Form::new(
            "/account/backup-codes",
            "Make new codes",
            vec![proof_field(mistakes)],
        )),
    ];
    Plain::new(
        layout(here, worker, PART, "New backup codes"),
        "New backup codes",
        parts,
    )
    .with_back(PART, "Your account")
}

/// The codes are in the answer itself and nowhere else: there is no address under which they could be seen again.
async fn answer_codes(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.check(&posted)?;
    let Some(cookie) = worker
        .prove(&request, &here, posted.0.text("proof"))
        .await?
    else {
        let mistakes = Mistakes::one("proof", NOT_PROVED);
        let page = codes_page(&here, &worker, &mistakes);
        return Ok(page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0));
    };
    let codes = renew_backup_codes(&app.office, here.scope(), worker.worker.id).await?;
    let parts = vec![
        Part::Says(
            "Write these down or print them. Each works once. They are not shown again.".to_owned(),
        ),
        Part::Numbered(codes.iter().map(|code| code.to_string()).collect()),
        Part::Button(Link::new(PART, "I have them")),
    ];
    let frame = layout(&here, &worker, PART, "Your new backup codes");
    let mut answer = Plain::new(frame, "Your new backup codes", parts).show();
    answer.add_cookie(&cookie).ok();
    Ok(answer)
}

async fn show_kept(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
) -> Result<HttpResponse, PageError> {
    let kept = kept_text::all(&app.office, &here, &worker.keyring).await?;
    let mut parts = Vec::new();
    for form in &kept {
        let fields = Posted::read(&form.body);
        parts.push(Part::Heading("What you had written".to_owned()));
        let mut inputs = Vec::new();
        for (name, value) in fields.0.iter().filter(|(name, _)| *name != CSRF) {
            if !value.trim().is_empty() && value.contains(' ') {
                parts.push(Part::Words(value.to_owned()));
            }
            inputs.push(Input::Hidden(name.to_owned(), value.to_owned()));
        }
        parts.push(Part::Form(Form::new(
            format!("{}?{KEPT}", form.path),
            "Send it now",
            inputs,
        )));
        let path = vec![Input::Hidden("path".to_owned(), form.path.clone())];
        parts.push(Part::Form(
            Form::new("/account/kept", "I do not need it any more", path).quietly(),
        ));
    }
    if kept.is_empty() {
        parts.push(Part::Says("Nothing is kept.".to_owned()));
    }
    parts.push(Part::Link(Link::new("/", "Go to your work")));
    Ok(Plain::new(
        layout(&here, &worker, PART, "Kept for you"),
        "Kept for you",
        parts,
    )
    .show())
}

async fn forget_kept(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.check(&posted)?;
    kept_text::forget(&app.office, here.id, worker.worker.id, posted.text("path")).await?;
    Ok(go_to("/account/kept"))
}
