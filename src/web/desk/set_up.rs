//! Setting up an account from an invitation, one thing a page.

use super::account::passphrase_words;
use super::frame::{Form, Input, Mistakes, Part, Plain, go_to, outside};
use super::session::CSRF;
use crate::actions::set_up::{
    self, FinishError, Progress, Step, StepError, Visit, choose_passphrase, confirm_codes,
    confirm_factor, name_lead, shown_words, turn_to, type_back,
};
use crate::app::App;
use crate::vault::SystemRandom;
use crate::vault::recovery::RecoveryMistake;
use crate::vault::token::{FormToken, LinkToken};
use crate::vault::worker::Passphrase;
use crate::web::components::{Choice, Choices, Field, Link};
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

/// As long as the set-up itself may take.
const OPEN_FOR: u64 = 4 * 60 * 60;

/// The routes of this file.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(
            web::resource("/invitation/{token}")
                .route(web::get().to(invited))
                .route(web::post().to(take_up)),
        )
        .service(web::resource("/set-up").route(web::get().to(next)))
        .service(
            web::resource("/set-up/{step}")
                .route(web::get().to(show))
                .route(web::post().to(answer)),
        );
}

const fn path_of(step: Step) -> &'static str {
    match step {
        Step::Name => "/set-up/name",
        Step::Passphrase => "/set-up/passphrase",
        Step::Authenticator => "/set-up/authenticator",
        Step::BackupCodes => "/set-up/backup-codes",
        Step::RecoveryWords => "/set-up/recovery-words",
        Step::TypeBack => "/set-up/type-back",
        Step::Done => "/set-up/done",
    }
}

async fn invited(
    app: web::Data<App>,
    here: Here,
    link: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let open = match LinkToken::parse(&link) {
        Some(token) => set_up::is_open(&app.office, &here, &token).await?,
        None => false,
    };
    if !open {
        return Ok(over(&here));
    }
    let csrf = super::sign_in::outside_token(&app, &here, "invitation");
    let parts = vec![
        Part::Says(format!("You were invited to work with {} here.", here.name)),
        Part::Says("Setting up takes about ten minutes. Have ready:".to_owned()),
        Part::Bullets(vec![
            "something to write on".to_owned(),
            "a phone or computer with an authenticator app (any that shows six-digit codes)".to_owned(),
        ]),
        Part::Says(
            "If you are interrupted, open this invitation again. You then begin again; nothing is saved before \
             the last step."
                .to_owned(),
        ),
        Part::Form(Form::new(format!("/invitation/{link}"), "Begin", Vec::new())),
    ];
    Ok(Plain::new(
        outside(&here, "Invitation", csrf),
        "Set up your account",
        parts,
    )
    .show())
}

fn over(here: &Here) -> HttpResponse {
    let parts = vec![
        Part::Says("It was used already, or it is older than 72 hours.".to_owned()),
        Part::Says(
            "Ask whoever sent it for a new one. If you have set up your account, sign in instead."
                .to_owned(),
        ),
        Part::Button(Link::new("/sign-in", "Sign in")),
    ];
    let page = Plain::new(
        outside(here, "Invitation over", String::new()),
        "This invitation does not work any more",
        parts,
    );
    crate::web::page::render(&page, StatusCode::GONE)
}

async fn take_up(
    app: web::Data<App>,
    here: Here,
    link: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    if !super::sign_in::is_outside_token(&app, &here, "invitation", &posted) {
        return Ok(go_to(format!("/invitation/{link}")));
    }
    let Some(token) = LinkToken::parse(&link) else {
        return Ok(over(&here));
    };
    let Some(cookie) = set_up::begin(&app.office, &here, &token).await? else {
        return Ok(over(&here));
    };
    let mut answer = go_to("/set-up");
    answer
        .add_cookie(&app.cookies.set(Kind::SetUp, &cookie.to_text()))
        .ok();
    Ok(answer)
}

async fn visit(app: &App, here: &Here, request: &HttpRequest) -> Result<Option<Visit>, PageError> {
    let Some(cookie) = app.cookies.token(request, Kind::SetUp) else {
        return Ok(None);
    };
    Ok(set_up::resume(&app.office, here, &cookie).await?)
}

async fn next(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    Ok(match visit(&app, &here, &request).await? {
        Some(visit) => go_to(path_of(visit.progress.step)),
        None => begin_again(&here),
    })
}

fn begin_again(here: &Here) -> HttpResponse {
    let parts = vec![Part::Says(
        "Setting up was not finished in this browser, or took too long. Open your invitation again. Nothing was \
         saved, so you begin again."
            .to_owned(),
    )];
    let page = Plain::new(
        outside(here, "Open your invitation", String::new()),
        "Open your invitation again",
        parts,
    );
    crate::web::page::render(&page, StatusCode::GONE)
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let Some(visit) = visit(&app, &here, &request).await? else {
        return Ok(begin_again(&here));
    };
    if request.path() != path_of(visit.progress.step) {
        return Ok(go_to(path_of(visit.progress.step)));
    }
    Ok(page(
        &app,
        &here,
        &visit,
        &Posted::default(),
        &Mistakes::default(),
    )?
    .show())
}

fn form_token<'a>(here: &'a Here, purpose: &'a str) -> FormToken<'a> {
    FormToken {
        session: here.id.0.as_bytes(),
        purpose,
    }
}

fn seconds(app: &App) -> u64 {
    u64::try_from(app.office.clock.now().timestamp()).unwrap_or_default()
}

async fn answer(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    let Some(visit) = visit(&app, &here, &request).await? else {
        return Ok(begin_again(&here));
    };
    let step = visit.progress.step;
    form_token(&here, "set-up")
        .check(
            &app.office.secret.form(),
            posted.text(CSRF),
            seconds(&app),
            OPEN_FOR,
        )
        .map_err(|_| PageError::ForeignForm)?;
    if request.path() != path_of(step) {
        return Ok(go_to(path_of(step)));
    }
    let mistakes = match take(&app, &here, visit, &posted).await {
        Ok(None) => return Ok(go_to("/set-up")),
        Ok(Some(mistakes)) => mistakes,
        Err(StepError::Finish(FinishError::InvitationOver)) => return Ok(over(&here)),
        Err(StepError::Finish(FinishError::Busy(_))) => return Err(PageError::Busy),
        Err(StepError::Finish(FinishError::Seal(error))) => return Err(error.into()),
        Err(error) => mistakes_of(&error),
    };
    // The step took the visit; it is read again for the page.
    let Some(visit) = self::visit(&app, &here, &request).await? else {
        return Ok(begin_again(&here));
    };
    let page = page(&app, &here, &visit, &posted, &mistakes)?;
    Ok(page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0))
}

/// Takes one step. `Some` mistakes: the page is drawn again.
async fn take(
    app: &App,
    here: &Here,
    visit: Visit,
    posted: &Posted,
) -> Result<Option<Mistakes>, StepError> {
    let office = &app.office;
    match visit.progress.step {
        Step::Name => {
            name_lead(
                office,
                here,
                visit,
                posted.text("display_name"),
                posted.text("sign_in_name"),
            )
            .await?;
        }
        Step::Passphrase => {
            let chosen = match passphrase(here, &visit.progress, posted) {
                Ok(chosen) => chosen,
                Err(mistakes) => return Ok(Some(mistakes)),
            };
            choose_passphrase(office, here, visit, chosen).await?;
        }
        Step::Authenticator => confirm_factor(office, here, visit, posted.text("code")).await?,
        Step::BackupCodes => confirm_codes(office, here, visit).await?,
        Step::RecoveryWords => turn_to(office, here, visit, Step::TypeBack).await?,
        Step::TypeBack if posted.text("do") == "show" => {
            turn_to(office, here, visit, Step::RecoveryWords).await?;
        }
        Step::TypeBack => {
            type_back(office, here, visit, &typed_words(posted)).await?;
            // The organisation takes reports from this moment.
            app.hosts.forget();
        }
        Step::Done => {}
    }
    Ok(None)
}

fn passphrase(here: &Here, progress: &Progress, posted: &Posted) -> Result<Passphrase, Mistakes> {
    let typed = posted.0.text("passphrase");
    let own = posted.text("which") == "own";
    if posted.text("which").is_empty() {
        return Err(Mistakes::one(
            "which",
            "Choose the six words or a passphrase of your own",
        ));
    }
    let about = [
        progress.display_name.as_str(),
        progress.sign_in_name.as_str(),
        here.name.as_str(),
    ];
    let chosen = if own {
        Passphrase::chosen(typed, &about)
            .map_err(|refusal| Mistakes::one("passphrase", passphrase_words(refusal)))?
    } else {
        // The six words are typed back as well: a passphrase nobody has typed is a passphrase nobody has.
        let offered = Passphrase::typed(&progress.offered).ok();
        match Passphrase::typed(typed) {
            Ok(typed) if Some(&typed) == offered.as_ref() => typed,
            _ => {
                return Err(Mistakes::one(
                    "passphrase",
                    "Type the six words as they are shown, with spaces",
                ));
            }
        }
    };
    if own && Passphrase::typed(posted.0.text("repeat")).ok().as_ref() != Some(&chosen) {
        return Err(Mistakes::one(
            "repeat",
            "Type your own passphrase again, the same as above",
        ));
    }
    Ok(chosen)
}

fn typed_words(posted: &Posted) -> String {
    let words: Vec<_> = (1..=12)
        .map(|n| posted.text(&format!("word-{n}")).to_owned())
        .collect();
    words.join(" ")
}

fn mistakes_of(error: &StepError) -> Mistakes {
    match error {
        StepError::NameMissing => Mistakes::one("display_name", "Type your name"),
        StepError::SignInName => Mistakes::one(
            "sign_in_name",
            "Use letters, digits, dots or hyphens, without spaces, such as amira.k",
        ),
        StepError::Digits => Mistakes::one(
            "code",
            "These are not the digits it shows now. Check that the phone's time is right, then type the next six.",
        ),
        StepError::Words(mistake) => words_mistake(mistake),
        StepError::Finish(FinishError::NameTaken) => Mistakes::one(
            "sign_in_name",
            "Somebody signs in with this name already. Open your invitation again and choose another.",
        ),
        StepError::Finish(_) => Mistakes::one("", "That did not work. Try again."),
    }
}

fn words_mistake(mistake: &RecoveryMistake) -> Mistakes {
    match mistake {
        RecoveryMistake::NotTheShown { position } | RecoveryMistake::NotAWord { position, .. } => {
            Mistakes::one(
                &format!("word-{position}"),
                format!("Word {position} is not the one that was shown. Look at your paper again."),
            )
        }
        RecoveryMistake::Count { .. } => {
            Mistakes::one("word-1", "Type all twelve words, one in each box")
        }
        RecoveryMistake::DoNotFit => {
            Mistakes::one("word-1", "The words are not the ones that were shown")
        }
    }
}

fn page(
    app: &App,
    here: &Here,
    visit: &Visit,
    posted: &Posted,
    mistakes: &Mistakes,
) -> Result<Plain, PageError> {
    let step = visit.progress.step;
    let (heading, parts) = match step {
        Step::Name => ("Who are you?", name_parts(posted, mistakes)),
        Step::Passphrase => (
            "Your passphrase",
            passphrase_parts(&visit.progress, posted, mistakes),
        ),
        Step::Authenticator => (
            "Your authenticator",
            authenticator_parts(app, here, visit, mistakes)?,
        ),
        Step::BackupCodes => ("Your backup codes", code_parts(&visit.progress)),
        Step::RecoveryWords => ("The recovery words", recovery_parts(&shown_words(visit)?)),
        Step::TypeBack => ("Type the recovery words", type_back_parts(posted, mistakes)),
        Step::Done => ("Your account is ready", done_parts(&visit.progress)),
    };
    let key = app.office.secret.form();
    let csrf = form_token(here, "set-up").draw(&key, seconds(app), &SystemRandom);
    Ok(Plain::new(outside(here, heading, csrf), heading, parts))
}

fn name_parts(posted: &Posted, mistakes: &Mistakes) -> Vec<Part> {
    let name = Field::new("display_name", "Your name")
        .with_hint("As your colleagues see it.")
        .with_value(posted.text("display_name"))
        .with_error(mistakes.of("display_name"))
        .with_autocomplete("name");
    let sign_in = Field::new("sign_in_name", "Your sign-in name")
        .with_hint("You type it each time you sign in. For example: amira.k")
        .with_value(posted.text("sign_in_name"))
        .with_error(mistakes.of("sign_in_name"))
        .with_autocomplete("username");
    vec![
        Part::Says(
            "You are the first lead of your organisation. You set it up for everybody.".to_owned(),
        ),
        Part::Form(Form::new(
            path_of(Step::Name),
            "Continue",
            vec![Input::Line(name), Input::Line(sign_in)],
        )),
    ]
}

fn passphrase_parts(progress: &Progress, posted: &Posted, mistakes: &Mistakes) -> Vec<Part> {
    let which = posted.text("which");
    let choices = Choices::new("which", "Which passphrase will you use?")
        .with_error(mistakes.of("which"))
        .choice(Choice::new("offered", "The six words above").checked(which == "offered"))
        .choice(
            Choice::new("own", "One of my own, with 15 or more characters").checked(which == "own"),
        );
    let typed = Field::new("passphrase", "Type the passphrase")
        .with_hint("The six words, or your own.")
        .with_error(mistakes.of("passphrase"))
        .with_autocomplete("new-password");
    let repeat = Field::new("repeat", "Type it again, if it is your own")
        .with_error(mistakes.of("repeat"))
        .with_autocomplete("new-password");
    vec![
        Part::Says(format!("You sign in as {}.", progress.sign_in_name)),
        Part::Says("Here are six words, picked by chance. They make a strong passphrase:".to_owned()),
        Part::Copy(progress.offered.clone()),
        Part::Inset(
            "Your passphrase opens what people tell you. Nobody can look it up. If you forget it, you get a new \
             start from your administrator, and a lead lets you in again."
                .to_owned(),
        ),
        Part::Form(Form::new(
            path_of(Step::Passphrase),
            "Continue",
            vec![Input::Radios(choices), Input::Secret(typed), Input::Secret(repeat)],
        )),
    ]
}

fn authenticator_parts(
    app: &App,
    here: &Here,
    visit: &Visit,
    mistakes: &Mistakes,
) -> Result<Vec<Part>, PageError> {
    let seed = set_up::seed(&app.office, here, visit)?;
    let key = seed.to_base32();
    let spaced: Vec<_> = key
        .as_bytes()
        .chunks(4)
        .map(|four| String::from_utf8_lossy(four).into_owned())
        .collect();
    // An authenticator splits its label at a colon.
    let issuer = here.name.replace(':', " ");
    let url = seed.to_url(&issuer, &visit.progress.sign_in_name);
    let url = url.map_err(|error| PageError::Fault(error.to_string()))?;
    let code = Field {
        class: "govuk-input--width-10",
        inputmode: Some("numeric"),
        spellcheck: Some(false),
        ..Field::new("code", "The 6 digits it shows now")
    }
    .with_error(mistakes.of("code"))
    .with_autocomplete("one-time-code");
    Ok(vec![
        Part::Says(
            "An authenticator is an app that shows a new code every half minute. Add an account in yours, choose \
             to type a key, and type this one:"
                .to_owned(),
        ),
        Part::Copy(spaced.join(" ")),
        Part::Link(Link::new(url.as_str(), "Or open it in an authenticator on this device")),
        Part::Form(Form::new(path_of(Step::Authenticator), "Continue", vec![Input::Line(code)])),
    ])
}

fn code_parts(progress: &Progress) -> Vec<Part> {
    let step = if progress.first_lead {
        "Continue"
    } else {
        "Finish"
    };
    vec![
        Part::Says(
            "If you do not have your authenticator, you can use one of these codes instead. Each works once. \
             Write them down or print this page, and keep them apart from your phone."
                .to_owned(),
        ),
        Part::Numbered(progress.codes.clone()),
        Part::Form(Form::new(path_of(Step::BackupCodes), format!("I have them. {step}"), Vec::new())),
    ]
}

fn recovery_parts(words: &[String]) -> Vec<Part> {
    vec![
        Part::Says(
            "These twelve words open everything your organisation is ever told, if all who hold its keys are gone. \
             Without them, it is lost for ever then."
                .to_owned(),
        ),
        Part::Bullets(vec![
            "Write them on paper twice, with their numbers.".to_owned(),
            "Give one paper to each of two trustees, in sealed envelopes.".to_owned(),
            "Never type them into anything but this service. Take no photo of them.".to_owned(),
        ]),
        Part::Numbered(words.to_vec()),
        Part::Warning("After set-up, nobody can show you these words again.".to_owned()),
        Part::Form(Form::new(path_of(Step::RecoveryWords), "I have written them down", Vec::new())),
    ]
}

fn type_back_parts(posted: &Posted, mistakes: &Mistakes) -> Vec<Part> {
    let fields = (1..=12).map(|number| {
        let name = format!("word-{number}");
        let field = Field {
            class: "govuk-input--width-10",
            spellcheck: Some(false),
            ..Field::new(name.clone(), format!("Word {number}"))
        };
        Input::Line(
            field
                .with_value(posted.text(&name))
                .with_error(mistakes.of(&name))
                .with_autocomplete("off"),
        )
    });
    let again = Form::new(
        path_of(Step::TypeBack),
        "Show me the words again",
        Vec::new(),
    );
    vec![
        Part::Says("Type them from your paper, so that we know it is right.".to_owned()),
        Part::Form(Form::new(
            path_of(Step::TypeBack),
            "Finish",
            fields.collect(),
        )),
        Part::Form(again.doing("show").quietly()),
    ]
}

fn done_parts(progress: &Progress) -> Vec<Part> {
    let mut parts = Vec::new();
    if progress.first_lead {
        parts.push(Part::Says(
            "Your organisation takes reports from now on.".to_owned(),
        ));
        parts.push(Part::Says(
            "Next, you need an administrator, who invites everybody else. Whoever runs the machine makes the first \
             one with “plainsight staff invite --role administrator”."
                .to_owned(),
        ));
    } else {
        parts.push(Part::Says(
            "Call your lead and read them these four words:".to_owned(),
        ));
        parts.push(Part::Copy(progress.fingerprint.join(" ")));
        parts.push(Part::Says(
            "They see the same words. Then they can let you open what you need. You find the words again under \
             Account."
                .to_owned(),
        ));
    }
    parts.push(Part::Button(Link::new("/sign-in", "Sign in")));
    parts
}
