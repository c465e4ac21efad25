//! After sending: thanks, the words to come back with, what happens next and by when, who can help.

use super::after_sending::{Offers, offers};
use super::check::{child_words, helping_words, police_means};
use super::keep_code::ShownCode;
use super::site::Site;
use crate::actions::drafts::Sent;
use crate::actions::send_report::{SendError, has_code, late_code};
use crate::app::App;
use crate::domain::consent::GivenBy;
use crate::domain::questions::Teller;
use crate::domain::settings::SupportLine;
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::ideas::Ideas;
use crate::web::page::PublicLayout;
use crate::web::posted::Posted;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

const PURPOSE: &str = "sent";

/// The page in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        config.service(
            web::resource(format!("{}/form/sent", version.prefix()))
                .route(web::get().to(show))
                .route(web::head().to(show))
                .route(web::post().to(post)),
        );
    }
}

#[derive(Template)]
#[template(path = "public/sent.html")]
struct SentPage {
    layout: PublicLayout,
    site: Site,
    /// The code, until they have it.
    code: Option<ShownCode>,
    /// A code is wanted and could not be made yet.
    code_late: bool,
    /// The person already has it.
    has_code: bool,
    thanks: Ideas,
    /// `$who`: who told us.
    who: &'static str,
    next: Ideas,
    police: Ideas,
    /// What is different because somebody else told us, or because it is about somebody under 18.
    helping: Ideas,
    child: Option<Ideas>,
    /// There is no way for us to answer.
    cannot_answer: bool,
    danger: bool,
    crisis: bool,
    /// Their page, when this was added to what they had told us.
    added: Option<String>,
    /// "Look again on …", for somebody who has words to come back with.
    look_again: Option<Ideas>,
    support: Vec<SupportLine>,
    action: String,
    /// What may be answered now, apart from what was sent.
    offers: Offers,
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let Some(mut draft) = site.draft().await? else {
        return Ok(super::check::not_open(&site));
    };
    let Some(sent) = draft.kept.sent.clone() else {
        return Ok(site.see_other("/form/check"));
    };
    if let (true, None, Some(token)) = (sent.wants_code, &draft.kept.code, site.draft_token())
        && late_code(&app.office, &here, token).await?
        && let Some(again) = site.draft().await?
    {
        draft = again;
    }
    let kept = draft.kept.code.as_ref();
    let has_it = kept.is_some_and(|code| code.has_it);
    let code = kept
        .filter(|code| !code.has_it)
        .and_then(|code| code.code())
        .map(ShownCode::from);
    let page = SentPage {
        layout: site.layout(&site.say("sent-title"), PURPOSE),
        code_late: sent.wants_code && kept.is_none(),
        code,
        has_code: has_it,
        next: next_steps(&site, &sent),
        thanks: site.ideas_with("sent-thanks", "who", who(&sent)),
        who: who(&sent),
        police: police_means(&site, &sent.police_choice, whose(&sent), who(&sent)),
        child: sent.child.then(|| child_words(&site, who(&sent))),
        helping: helping_words(&site, whose(&sent), sent.may_contact),
        cannot_answer: sent.cannot_answer,
        danger: sent.danger,
        crisis: sent.crisis,
        added: (sent.number > 1).then(|| site.url("/your-page")),
        look_again: (sent.wants_code || sent.number > 1)
            .then(|| super::card::look_again(&site, sent.first_look_due)),
        support: here.settings.support.clone(),
        action: site.url("/form/sent"),
        offers: offers(&site, &draft.kept, &sent),
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}

fn next_steps(site: &Site, sent: &Sent) -> Ideas {
    let mut steps = Ideas::default();
    steps.extend(super::start::nobody(site));
    steps.extend([site.ideas_at("sent-first-look", sent.first_look_due)]);
    steps.extend(sent.film_by.map(|due| site.ideas_at("sent-film", due)));
    if let Some(decision) = sent.decision_due {
        // Only the person's own yes is called one.
        let id = match whose(sent) {
            GivenBy::Person | GivenBy::KnowsAgrees | GivenBy::EntitledToDecide => "sent-decision",
            _ => "sent-decision-for-another",
        };
        let times = [("when", decision)];
        steps.extend([site.ideas_at_times(id, &times, &[("who", who(sent).into())])]);
    }
    steps
}

/// `$who`: who told us.
fn who(sent: &Sent) -> &'static str {
    sent.teller.unwrap_or(Teller::Themself).who()
}

/// Whose answers they are.
fn whose(sent: &Sent) -> GivenBy {
    sent.given_by.unwrap_or(GivenBy::Person)
}

async fn post(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let Some(token) = site.draft_token() else {
        return Ok(site.see_other("/"));
    };
    if site.token_age(PURPOSE, fields.text(FIELD)).is_some() {
        has_code(&app.office, &here, token).await?;
    }
    Ok(site.see_other("/form/sent"))
}

impl From<SendError> for PageError {
    fn from(error: SendError) -> Self {
        match error {
            SendError::Draft(error) => error.into(),
            SendError::Missing(_) | SendError::NotOpen => Self::NotFound,
        }
    }
}
