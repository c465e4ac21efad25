//! New words for somebody who lost theirs: asked for with the way they are told, shown once.

use super::super::frame::{Form, Input, Mistakes, Part, Plain, layout};
use super::super::session::SignedIn;
use super::deeds::{Read, Trouble, was_first};
use super::{hand, report_id};
use crate::actions::casework::CaseError;
use crate::actions::casework::lost_code::give_new_code;
use crate::actions::casework::reading::{self, Sketch};
use crate::app::App;
use crate::domain::permissions::Deed;
use crate::domain::safe_way::SafeWay;
use crate::vault::return_code::ReturnCode;
use crate::web::components::{Choice, Choices, Field};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

pub(super) fn routes(config: &mut web::ServiceConfig) {
    config.service(
        web::resource("/reports/{report}/code")
            .route(web::get().to(ask))
            .route(web::post().to(answer)),
    );
}

async fn ask(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::GiveCode)?;
    let report = report_id(&path)?;
    let sketch = reading::sketch(&app.office, &here, &hand(&worker), report).await?;
    Ok(page(&here, &worker, &sketch, None, &Mistakes::default()).show())
}

fn page(
    here: &Here,
    worker: &SignedIn,
    sketch: &Sketch,
    typed: Option<&Posted>,
    mistakes: &Mistakes,
) -> Plain {
    let report = sketch.report.id;
    let mut parts = vec![Part::Says("Their old words stop working at once, and visits with them end. Their page says that they got new words, when, and in which way.".to_owned())];
    if sketch.safe_ways.is_empty() {
        parts.push(Part::Warning("They gave no safe way to reach them, so nobody can give them new words. Whoever says that this is their report tells us again, and you link the two.".to_owned()));
    } else {
        parts.push(Part::Form(Form::new(
            format!("/reports/{report}/code"),
            "Make new words",
            inputs(sketch, typed, mistakes),
        )));
    }
    Plain::new(
        layout(here, worker, "/reports", "New words"),
        "New words for the person",
        parts,
    )
    .with_back(&format!("/reports/{report}"), "Report")
}

fn inputs(sketch: &Sketch, typed: Option<&Posted>, mistakes: &Mistakes) -> Vec<Input> {
    let text = |name: &str| typed.map_or("", |typed| typed.text(name));
    let ways = sketch.safe_ways.iter().fold(
        Choices::new(
            "way",
            "How do you tell them? Only the ways they gave are here",
        ),
        |choices, way| {
            let choice = Choice::new(way.code(), way.words()).checked(text("way") == way.code());
            choices.choice(choice)
        },
    );
    let why = Field::new("words", "How you know that it is them, and what happened")
        .with_value(text("words"))
        .with_error(mistakes.of("words"));
    vec![
        Input::Hidden("version".to_owned(), sketch.report.version.to_string()),
        Input::Radios(ways.with_error(mistakes.of("way"))),
        Input::Area(why),
    ]
}

async fn answer(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::GiveCode)?;
    worker.check(&posted)?;
    let report = report_id(&path)?;
    let (who, form) = (hand(&worker), Read(&posted));
    let read = || {
        let way = SafeWay::parse(posted.text("way"))
            .ok_or_else(|| Mistakes::one("way", "Choose how you tell them."))?;
        let why = form.words("words", "Write how you know that it is them.")?;
        Ok((way, why))
    };
    let made = match read() {
        Ok((way, why)) => give_new_code(&app.office, &here, &who, report, form.version(), way, why)
            .await
            .map_err(Trouble::from),
        Err(mistakes) => Err(Trouble::Mistakes(mistakes)),
    };
    let (status, mistakes, first) = match made {
        Ok(code) => return Ok(shown(&here, &worker, &format!("/reports/{report}"), &code)),
        Err(Trouble::Mistakes(mistakes)) => (StatusCode::UNPROCESSABLE_ENTITY, mistakes, None),
        Err(Trouble::Case(CaseError::First(first))) => (
            StatusCode::CONFLICT,
            Mistakes::default(),
            Some(was_first(&first)),
        ),
        Err(Trouble::Case(error)) => return Err(error.into()),
    };
    let sketch = reading::sketch(&app.office, &here, &who, report).await?;
    let mut back = page(&here, &worker, &sketch, Some(&posted), &mistakes);
    if let Some(words) = first {
        back.parts.insert(0, Part::Warning(words));
    }
    Ok(back.show_mistakes(status, &mistakes.0))
}

/// Shown once; it is kept nowhere.
fn shown(here: &Here, worker: &SignedIn, report: &str, code: &ReturnCode) -> HttpResponse {
    let words: Vec<String> = code.words().iter().map(|word| (*word).to_owned()).collect();
    Plain::new(
        layout(here, worker, "/reports", "New words"),
        "Tell them these words now",
        vec![
            Part::Warning("They are shown only once. Do not write them down and do not send them in any other way than the one you chose.".to_owned()),
            Part::Numbered(words),
            Part::Says("As numbers:".to_owned()),
            Part::Copy(code.digits()),
            Part::Says("When they come back, they are offered other words that only they know.".to_owned()),
        ],
    )
    .with_back(report, "Report")
    .show()
}
