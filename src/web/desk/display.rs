//! Text size and colours of the desk: the same choices as on the public pages, kept for a year.

use super::frame::{Form, Input, Part, Plain, go_to, layout, outside};
use super::session::SignedIn;
use crate::app::App;
use crate::web::components::{Choice, Choices};
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::look::{CHOICES, Look};
use crate::web::posted::Posted;
use crate::words::{Version, say};
use actix_web::{HttpResponse, web};
use std::collections::BTreeMap;

const TITLE: &str = "Text size and colours";

/// The routes of this file.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(
        web::resource("/display")
            .route(web::get().to(show))
            .route(web::post().to(save)),
    );
}

/// Also for somebody who is not signed in: the sign-in page must be readable first.
async fn show(
    here: Here,
    worker: Option<SignedIn>,
    query: web::Query<BTreeMap<String, String>>,
) -> HttpResponse {
    let frame = match worker {
        Some(worker) => layout(&here, &worker, "/display", TITLE),
        None => outside(&here, TITLE, String::new()),
    };
    let asked = Form::new("/display", "Save", questions(&here));
    let banner = query
        .contains_key("saved")
        .then_some("This browser keeps it for a year, for every page of the desk.");
    Plain::new(frame, TITLE, vec![Part::Form(asked)])
        .with_banner(banner)
        .show()
}

fn questions(here: &Here) -> Vec<Input> {
    CHOICES
        .into_iter()
        // There are no pictures there, and nothing to leave quickly.
        .filter(|(name, _)| !["pictures", "shift"].contains(name))
        .map(|(name, answers)| {
            let legend = say(Version::English, &format!("display-{name}-legend"), &[]);
            let mut asked = Choices::new(name, legend);
            asked.legend_class = "govuk-fieldset__legend--m";
            let chosen = here.look.answer(name);
            Input::Radios(answers.iter().fold(asked, |asked, value| {
                let label = say(Version::English, &format!("display-{name}-{value}"), &[]);
                asked.choice(Choice::new(*value, label).checked(*value == chosen))
            }))
        })
        .collect()
}

/// No token is asked for: a look is nobody's secret, and what another site sends is refused anyway.
async fn save(app: web::Data<App>, posted: Posted) -> Result<HttpResponse, PageError> {
    let look = Look::chosen(|name| posted.text(name));
    let mut answer = go_to("/display?saved");
    answer
        .add_cookie(&look.cookie(app.cookies, Kind::DeskLook))
        .map_err(|error| PageError::Fault(format!("no cookie can be made of a look: {error}")))?;
    Ok(answer)
}
