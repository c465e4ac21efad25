//! Signing in and out.

use super::frame::{Form, Input, Mistakes, Part, Plain, go_to, home_of, outside};
use super::session::{CSRF, SignedIn};
use crate::actions::kept_text;
use crate::actions::passphrases::SlowError;
use crate::actions::sign_in::{CodeAnswer, PassphraseAnswer, sign_out, with_code, with_passphrase};
use crate::app::App;
use crate::vault::SystemRandom;
use crate::vault::token::{CookieToken, FormToken, LinkToken};
use crate::web::components::{Choice, Choices, Field, Link};
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// How long a page that waits for a sign-in may be open, in seconds.
const OPEN_FOR: u64 = 60 * 60;

/// The routes of this file.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/").route(web::get().to(home)))
        .service(
            web::resource("/sign-in")
                .route(web::get().to(ask_passphrase))
                .route(web::post().to(answer_passphrase)),
        )
        .service(
            web::resource("/sign-in/code")
                .route(web::get().to(ask_code))
                .route(web::post().to(answer_code)),
        )
        .service(web::resource("/sign-out").route(web::post().to(leave)))
        .service(web::resource("/signed-out").route(web::get().to(left)))
        .service(web::resource("/welcome").route(web::get().to(welcome)))
        .service(web::resource("/keys-renewed").route(web::get().to(keys_renewed)));
}

async fn home(worker: SignedIn) -> HttpResponse {
    go_to(home_of(&worker))
}

/// The token of a form that somebody fills in before they are signed in.
pub fn outside_token(app: &App, here: &Here, purpose: &str) -> String {
    form(here, purpose).draw(&app.office.secret.form(), seconds(app), &SystemRandom)
}

/// Whether such a form was drawn by us, in the last hour.
pub fn is_outside_token(app: &App, here: &Here, purpose: &str, posted: &Posted) -> bool {
    form(here, purpose)
        .check(
            &app.office.secret.form(),
            posted.text(CSRF),
            seconds(app),
            OPEN_FOR,
        )
        .is_ok()
}

fn form<'a>(here: &'a Here, purpose: &'a str) -> FormToken<'a> {
    FormToken {
        session: here.id.0.as_bytes(),
        purpose,
    }
}

fn seconds(app: &App) -> u64 {
    u64::try_from(app.office.clock.now().timestamp()).unwrap_or_default()
}

async fn ask_passphrase(app: web::Data<App>, here: Here, request: HttpRequest) -> HttpResponse {
    if !here.takes_reports {
        return not_set_up(&here).show();
    }
    let kept = request.query_string() == "kept";
    passphrase_page(&app, &here, "", kept, &Mistakes::default()).show()
}

fn not_set_up(here: &Here) -> Plain {
    Plain::new(
        outside(here, "Not set up yet", String::new()),
        "This organisation is not set up yet",
        vec![Part::Says(
            "Open the invitation link that “plainsight setup” printed. If it is lost or older than 72 hours, run \
             “plainsight setup” again: it prints a new one."
                .to_owned(),
        )],
    )
}

fn passphrase_page(app: &App, here: &Here, name: &str, kept: bool, mistakes: &Mistakes) -> Plain {
    let mut parts = Vec::new();
    if kept {
        parts.push(Part::Inset(
            "You were away for a while, so you were signed out. What you had written is kept for you. You get it \
             back after you sign in."
                .to_owned(),
        ));
    }
    let name = Field::new("name", "Your sign-in name")
        .with_value(name)
        .with_error(mistakes.of("name"))
        .with_autocomplete("username");
    let passphrase = Field::new("passphrase", "Your passphrase")
        .with_error(mistakes.of("passphrase"))
        .with_autocomplete("current-password");
    let inputs = vec![Input::Line(name), Input::Secret(passphrase)];
    parts.push(Part::Form(Form::new("/sign-in", "Continue", inputs)));
    parts.push(Part::Says(
        "Forgotten your passphrase? Ask your administrator for a new start.".to_owned(),
    ));
    let csrf = outside_token(app, here, "sign-in");
    Plain::new(outside(here, "Sign in", csrf), "Sign in", parts)
}

async fn answer_passphrase(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    let name = posted.text("name").to_owned();
    let again = |status, mistakes: Mistakes| {
        let page = passphrase_page(&app, &here, &name, false, &mistakes);
        page.show_mistakes(status, &mistakes.0)
    };
    if !is_outside_token(&app, &here, "sign-in", &posted) {
        let text = "This page was open for a long time. Type your passphrase again.";
        return Ok(again(
            StatusCode::UNPROCESSABLE_ENTITY,
            Mistakes::one("passphrase", text),
        ));
    }
    let mut missing = Mistakes::default();
    if name.is_empty() {
        missing.add("name", "Type your sign-in name");
    }
    if posted.0.text("passphrase").is_empty() {
        missing.add("passphrase", "Type your passphrase");
    }
    if !missing.is_empty() {
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, missing));
    }
    let device = app.cookies.token(&request, Kind::Device);
    let device = device.as_deref().and_then(LinkToken::parse);
    let answer = with_passphrase(
        &app.office,
        &here,
        &name,
        posted.0.text("passphrase"),
        device,
    )
    .await;
    Ok(match answer {
        Ok(PassphraseAnswer::Wrong) => {
            let text = "The name or the passphrase is not right. Check both, then try again.";
            again(
                StatusCode::UNPROCESSABLE_ENTITY,
                Mistakes::one("name", text),
            )
        }
        Ok(PassphraseAnswer::NeedsCode(token)) => with_cookie(&app, "/sign-in/code", &token),
        Ok(PassphraseAnswer::SignedIn(token)) => with_cookie(&app, "/welcome", &token),
        Ok(PassphraseAnswer::Alarm) => alarm(&here),
        Err(SlowError::Busy(_)) => {
            let text = "Many people are signing in at this moment. Wait ten seconds, then press Continue again.";
            let mut answer = again(
                StatusCode::SERVICE_UNAVAILABLE,
                Mistakes::one("passphrase", text),
            );
            retry_soon(&mut answer);
            answer
        }
        Err(error) => return Err(error.into()),
    })
}

fn retry_soon(answer: &mut HttpResponse) {
    use actix_web::http::header::{HeaderValue, RETRY_AFTER};
    answer
        .headers_mut()
        .insert(RETRY_AFTER, HeaderValue::from_static("10"));
}

fn with_cookie(app: &App, place: &str, token: &CookieToken) -> HttpResponse {
    let mut answer = go_to(place);
    let cookie = app.cookies.set(Kind::Desk, &token.to_text());
    // A random token in base64 always makes a cookie.
    answer.add_cookie(&cookie).ok();
    answer
}

fn alarm(here: &Here) -> HttpResponse {
    let parts = vec![
        Part::Warning(
            "A key of your organisation is not the one your account knows. Nothing was opened.".to_owned(),
        ),
        Part::Says(
            "This can mean that somebody changed the database. Do not sign in anywhere else. Tell your lead and \
             the person who runs the machine now, by phone."
                .to_owned(),
        ),
        Part::Says(
            "They can compare the fingerprints that “plainsight keys” prints with those a colleague sees under \
             Account. It is written in the record."
                .to_owned(),
        ),
    ];
    let page = Plain::new(
        outside(here, "Sign-in stopped", String::new()),
        "We stopped your sign-in",
        parts,
    );
    crate::web::page::render(&page, StatusCode::CONFLICT)
}

async fn ask_code(app: web::Data<App>, here: Here, request: HttpRequest) -> HttpResponse {
    if app.cookies.token(&request, Kind::Desk).is_none() {
        return go_to("/sign-in");
    }
    code_page(&app, &here, false, &Mistakes::default()).show()
}

fn code_page(app: &App, here: &Here, remember: bool, mistakes: &Mistakes) -> Plain {
    let code = Field {
        class: "govuk-input--width-10",
        spellcheck: Some(false),
        ..Field::new("code", "The 6 digits your authenticator shows")
    }
    .with_hint("Or one of your backup codes, if you do not have your authenticator.")
    .with_error(mistakes.of("code"))
    .with_autocomplete("one-time-code");
    let days = Choice::new("yes", "Do not ask for this code on this device for 30 days")
        .with_hint("Only on a device that nobody else uses.")
        .checked(remember);
    let remember = Choices::new("remember", "This device").choice(days);
    let inputs = vec![Input::Line(code), Input::Ticks(remember)];
    let parts = vec![
        Part::Form(Form::new("/sign-in/code", "Sign in", inputs)),
        Part::Link(Link::new("/sign-in", "Begin again with another name")),
    ];
    let csrf = outside_token(app, here, "sign-in-code");
    Plain::new(outside(here, "Your code", csrf), "Your code", parts)
}

async fn answer_code(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    let remember = posted.text("remember") == "yes";
    let again = |status, text: &str| {
        let mistakes = Mistakes::one("code", text);
        code_page(&app, &here, remember, &mistakes).show_mistakes(status, &mistakes.0)
    };
    if !is_outside_token(&app, &here, "sign-in-code", &posted) {
        let text = "This page was open for a long time. Type a new code.";
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, text));
    }
    let cookie = app.cookies.token(&request, Kind::Desk);
    let Some(token) = cookie.as_deref().and_then(CookieToken::parse) else {
        return Ok(go_to("/sign-in"));
    };
    if posted.text("code").is_empty() {
        return Ok(again(
            StatusCode::UNPROCESSABLE_ENTITY,
            "Type the 6 digits, or a backup code",
        ));
    }
    Ok(
        match with_code(&app.office, &here, token, posted.text("code"), remember).await {
            Ok(CodeAnswer::SignedIn { token, device, .. }) => {
                let mut answer = with_cookie(&app, "/welcome", &token);
                if let Some(device) = device {
                    answer
                        .add_cookie(&app.cookies.set(Kind::Device, &device.to_text()))
                        .ok();
                }
                answer
            }
            Ok(CodeAnswer::Wrong) => again(
                StatusCode::UNPROCESSABLE_ENTITY,
                "This code is not right, or it was used already. Wait for the next one and type that.",
            ),
            Ok(CodeAnswer::BeginAgain) => go_to("/sign-in"),
            Err(SlowError::Busy(_)) => {
                let mut answer = again(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "Many people are signing in at this moment. Wait ten seconds, then try again.",
                );
                retry_soon(&mut answer);
                answer
            }
            Err(error) => return Err(error.into()),
        },
    )
}

/// Where a worker comes in: to what they must be told, to what they had written, or to their work.
pub async fn welcome(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
) -> Result<HttpResponse, PageError> {
    if worker.keys_renewed {
        return Ok(go_to("/keys-renewed"));
    }
    if kept_text::all(&app.office, &here, &worker.keyring)
        .await?
        .is_empty()
    {
        Ok(go_to(home_of(&worker)))
    } else {
        Ok(go_to("/account/kept"))
    }
}

async fn keys_renewed(here: Here, worker: SignedIn) -> HttpResponse {
    let parts = vec![
        Part::Says(
            "Since you last signed in, your organisation's keys were renewed. This happens when somebody leaves, \
             so that they cannot open what is written from now on."
                .to_owned(),
        ),
        Part::Inset(
            "Has nobody left? Then stop, and tell your lead now, by phone. Somebody may have changed the keys."
                .to_owned(),
        ),
        Part::Button(Link::new(home_of(&worker), "Somebody left, continue")),
    ];
    let layout = super::frame::layout(&here, &worker, "", "Keys renewed");
    Plain::new(layout, "Your organisation's keys were renewed", parts).show()
}

async fn leave(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.check(&posted)?;
    sign_out(&app.office, &here, worker.worker.id, worker.session.clone()).await?;
    let mut answer = go_to("/signed-out");
    // Not "cookies": the remembered device is kept.
    answer.headers_mut().insert(
        actix_web::http::header::HeaderName::from_static("clear-site-data"),
        actix_web::http::header::HeaderValue::from_static("\"cache\", \"storage\""),
    );
    answer.add_cookie(&app.cookies.clear(Kind::Desk)).ok();
    Ok(answer)
}

async fn left(here: Here) -> HttpResponse {
    let parts = vec![
        Part::Says("You can close this window now.".to_owned()),
        Part::Button(Link::new("/sign-in", "Sign in again")),
    ];
    Plain::new(
        outside(&here, "Signed out", String::new()),
        "You are signed out",
        parts,
    )
    .show()
}
