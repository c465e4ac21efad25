//! One thing the person can change, on a page of its own: what it is now, what a change does, what it cannot undo.

#[path = "step/nudge.rs"]
mod form;
#[path = "step/newer.rs"]
mod newer;

use super::{PURPOSE, changed, choices as police_choices};
use crate::actions::visit::nudge;
use crate::actions::visit::{self, StatusPage, VisitError, choices, code, deleting};
use crate::app::App;
use crate::domain::answers::FormFields;
use crate::domain::consent::{GivenBy, Level, RecipientClass, Switch};
use crate::domain::keeping::delete_due;
use crate::domain::opening_hours::local_date;
use crate::domain::questions::Teller;
use crate::vault::token::CookieToken;
use crate::web::components::{Choice, Choices, ErrorLine, ErrorSummary, Field};
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::ideas::{Idea, Ideas};
use crate::web::page::PublicLayout;
use crate::web::posted::Posted;
use crate::web::public::parts::dashed;
use crate::web::public::site::Site;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

/// The pages in every version.
pub(super) fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        config.service(
            web::resource(format!("{}/your-page/choice/{{what}}", version.prefix()))
                .route(web::get().to(show))
                .route(web::head().to(show))
                .route(web::post().to(post)),
        );
    }
}

/// What can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The answer about the police: for everything, or for one time.
    Police(Option<i32>),
    /// One of the yes-or-no choices.
    Switch(Switch),
    /// A mail in their own words when we write.
    Nudge,
    /// Delete everything.
    Delete,
    /// The same, asked once more.
    DeleteForSure,
    /// Switch the code off.
    WordsOff,
}

impl Step {
    fn of(request: &HttpRequest) -> Result<Self, PageError> {
        let what = request.match_info().get("what").unwrap_or_default();
        let switch = Switch::ALL
            .iter()
            .find(|switch| dashed(switch.code()) == what);
        Ok(match (what, switch) {
            (_, Some(switch)) => Self::Switch(*switch),
            ("others", None) => Self::Police(
                request
                    .query_string()
                    .strip_prefix("time=")
                    .and_then(|number| number.parse().ok()),
            ),
            ("nudge", None) => Self::Nudge,
            ("delete", None) => Self::Delete,
            ("words", None) => Self::WordsOff,
            _ => return Err(PageError::NotFound),
        })
    }

    fn path(self) -> String {
        let what = match self {
            Self::Police(None) => return "/your-page/choices".to_owned(),
            Self::Police(Some(time)) => return format!("/your-page/choices?time={time}"),
            Self::Switch(switch) => dashed(switch.code()),
            Self::Nudge => "nudge".to_owned(),
            Self::Delete | Self::DeleteForSure => "delete".to_owned(),
            Self::WordsOff => "words".to_owned(),
        };
        format!("/your-page/choice/{what}")
    }

    /// The word in the ids of its sentences.
    fn word(self) -> String {
        match self {
            Self::Police(_) => "police".to_owned(),
            Self::Switch(switch) => dashed(switch.code()),
            Self::Nudge => "nudge".to_owned(),
            Self::Delete => "delete".to_owned(),
            Self::DeleteForSure => "delete-sure".to_owned(),
            Self::WordsOff => "words-off".to_owned(),
        }
    }
}

#[derive(Template)]
#[template(path = "public/step.html")]
struct StepPage {
    layout: PublicLayout,
    errors: Option<ErrorSummary>,
    heading: Idea,
    /// What it is now.
    now: Ideas,
    /// What a change does and what it cannot undo, each under its heading.
    sections: Vec<(Idea, Ideas)>,
    action: String,
    /// What holds now, so that an old page does not undo it unread.
    held: &'static str,
    radios: Vec<(Choices, Option<Field>)>,
    fields: Vec<Field>,
    /// What the button sends.
    sends: &'static str,
    button: String,
    warning: bool,
    /// A second button in a form of its own: not any more.
    off: Option<String>,
    back: (String, String),
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let step = Step::of(&request)?;
    let Some(token) = site.visit_token() else {
        return Ok(site.see_other("/come-back"));
    };
    match visit::look(&app.office, &here, token).await {
        Ok(found) if is_shut(step, &found) => Ok(site.see_other("/your-page")),
        Ok(found) => Ok(draw(
            &site,
            step,
            Some(&found),
            None,
            Vec::new(),
            StatusCode::OK,
        )),
        Err(VisitError::Ended) => Ok(site.see_other("/come-back")),
        Err(error) => Err(error.into()),
    }
}

/// Whose agreement it is: who told us said so then.
fn given_by(found: Option<&StatusPage>) -> GivenBy {
    found
        .and_then(|found| found.consent.events().first())
        .map_or(GivenBy::Person, |first| first.given_by)
}

/// After "stop" and "delete" there is nothing more to choose but those.
fn is_shut(step: Step, found: &StatusPage) -> bool {
    match step {
        Step::Delete | Step::DeleteForSure => found.deleting.is_some(),
        Step::WordsOff => false,
        Step::Police(_) | Step::Switch(_) | Step::Nudge => found.report.stop_asked_at.is_some(),
    }
}

async fn post(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let step = Step::of(&request)?;
    let Some(token) = site.visit_token().cloned() else {
        return Ok(super::not_done(&site));
    };
    match done(&site, &token, step, &fields).await {
        Err(PageError::Unavailable) => {
            let trouble = (site.say("trouble-away-choice"), None);
            let status = StatusCode::SERVICE_UNAVAILABLE;
            Ok(draw(
                &site,
                step,
                None,
                Some(&fields),
                vec![trouble],
                status,
            ))
        }
        answer => answer,
    }
}

async fn done(
    site: &Site,
    token: &CookieToken,
    step: Step,
    fields: &FormFields,
) -> Result<HttpResponse, PageError> {
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    let again = |mistakes| draw(site, step, None, Some(fields), mistakes, refused);
    if site.token_age(PURPOSE, fields.text(FIELD)).is_none() {
        return Ok(again(vec![(site.say("trouble-old-form"), None)]));
    }
    let done = match step {
        Step::Police(_) => return Err(PageError::NotFound),
        Step::Switch(switch) => match fields.text("answer") {
            answer @ ("yes" | "no") => {
                match newer::instead(site, token, step, fields, answer).await {
                    Ok(Some(page)) => return Ok(page),
                    Ok(None) => set_switch(site, token, switch, answer == "yes").await,
                    Err(error) => Err(error),
                }
            }
            _ => {
                let sentence = site.say("error-choice");
                return Ok(again(vec![(sentence, Some("answer".to_owned()))]));
            }
        },
        Step::Nudge if fields.is_sent("off") => nudge::end(&site.app.office, &site.here, token)
            .await
            .map(|()| site.ideas("nudge-done-off")),
        Step::Nudge => match form::read(site, fields) {
            Ok(nudge) => nudge::set(&site.app.office, &site.here, token, nudge)
                .await
                .map(|()| site.ideas("nudge-done-on")),
            Err(mistakes) => return Ok(again(mistakes)),
        },
        // Pressed once, it is asked once more.
        Step::Delete if !fields.is_sent("sure") => {
            let step = Step::DeleteForSure;
            return Ok(draw(site, step, None, None, Vec::new(), StatusCode::OK));
        }
        Step::Delete | Step::DeleteForSure => delete(site, token).await,
        Step::WordsOff => return words_off(site, token).await,
    };
    match done {
        Ok(effect) => changed(site, effect),
        Err(VisitError::Ended) => Ok(super::not_done(site)),
        Err(VisitError::Stopped | VisitError::Deleting) => {
            Ok(again(vec![(site.say("stopped-no-change"), None)]))
        }
        Err(error) => Err(error.into()),
    }
}

/// The page about the police once more, where another window changed that answer since this one was drawn.
///
/// # Errors
/// `Ended`; the database.
pub(super) async fn changed_elsewhere(
    site: &Site,
    token: &CookieToken,
    time: Option<i32>,
    fields: &FormFields,
    level: Level,
) -> Result<Option<HttpResponse>, VisitError> {
    newer::instead(site, token, Step::Police(time), fields, level.code()).await
}

async fn set_switch(
    site: &Site,
    token: &CookieToken,
    switch: Switch,
    on: bool,
) -> Result<Ideas, VisitError> {
    let (office, here, version) = (&site.app.office, &site.here, site.version.code());
    choices::set_switch(office, here, token, switch, on, version).await?;
    let answer = if on { "yes" } else { "no" };
    let id = format!("choice-{}-done-{answer}", dashed(switch.code()));
    Ok(site.ideas(&id))
}

async fn delete(site: &Site, token: &CookieToken) -> Result<Ideas, VisitError> {
    let (office, here, version) = (&site.app.office, &site.here, site.version.code());
    deleting::ask(office, here, token, version).await?;
    let due = delete_due(local_date(office.clock.now()));
    Ok(site.ideas_with("delete-done", "when", &site.on(due)))
}

#[derive(Template)]
#[template(path = "public/words_off.html")]
struct WordsOffPage {
    layout: PublicLayout,
    site: Site,
}

/// The code is switched off, and the visit with it.
async fn words_off(site: &Site, token: &CookieToken) -> Result<HttpResponse, PageError> {
    match code::switch_off(&site.app.office, &site.here, token).await {
        Ok(()) => {}
        Err(VisitError::Ended) => return Ok(site.see_other("/come-back")),
        Err(error) => return Err(error.into()),
    }
    let page = WordsOffPage {
        layout: site.layout(&site.say("changed-title"), PURPOSE),
        site: site.clone(),
    };
    let mut answer = site.render(&page, StatusCode::OK);
    answer
        .add_cookie(&site.app.cookies.clear(Kind::Visit))
        .map_err(|error| PageError::Fault(error.to_string()))?;
    Ok(answer)
}

type Mistake = (String, Option<String>);

/// The page, from what is known now or from what was sent alone.
fn draw(
    site: &Site,
    step: Step,
    found: Option<&StatusPage>,
    fields: Option<&FormFields>,
    mistakes: Vec<Mistake>,
    status: StatusCode,
) -> HttpResponse {
    let reader = found.map(|found| {
        let role = found.report.reporter_role.as_deref();
        site.read_by(Teller::of_role(role))
    });
    let site = reader.as_ref().unwrap_or(site);
    let word = step.word();
    let mut layout = site.layout(&site.say("choice-title"), PURPOSE);
    layout.has_error = !mistakes.is_empty();
    layout.back = Some(site.url("/your-page"));
    let mistake = |target: &str| {
        mistakes
            .iter()
            .find(|(_, at)| at.as_deref() == Some(target))
            .map(|(sentence, _)| sentence.clone())
    };
    let text = |name: &str| fields.map_or("", |fields| fields.text(name)).to_owned();
    let page = StepPage {
        heading: site.idea(&format!("choice-{word}-heading")),
        now: found
            .map(|found| now(site, step, found))
            .unwrap_or_default(),
        sections: sections(site, step, found),
        action: site.url(&step.path()),
        held: newer::field(step, found, fields),
        radios: match step {
            Step::Police(_) => vec![(
                police_choices(site, held(step, found), given_by(found)),
                None,
            )],
            Step::Switch(switch) => vec![(
                yes_or_no(site, switch, found, &text("answer"), mistake("answer")),
                None,
            )],
            Step::Nudge => form::QUESTIONS
                .into_iter()
                .map(|(name, longest)| {
                    let own = format!("{name}_own");
                    (
                        form::offered(site, name, &text(name), mistake(name)),
                        Some(form::own_words(
                            site,
                            &own,
                            longest,
                            &text(&own),
                            mistake(&own),
                        )),
                    )
                })
                .collect(),
            Step::Delete | Step::DeleteForSure | Step::WordsOff => Vec::new(),
        },
        fields: match step {
            Step::Nudge => vec![form::address(site, &text("to"), mistake("to"))],
            _ => Vec::new(),
        },
        sends: match step {
            Step::DeleteForSure => "sure",
            _ => "save",
        },
        button: site.say(match step {
            Step::Police(_) => "change-police-button",
            Step::Switch(_) => "choice-save-button",
            Step::Nudge => "nudge-save-button",
            Step::Delete => "delete-go-on-button",
            Step::DeleteForSure => "delete-button",
            Step::WordsOff => "words-off-button",
        }),
        warning: matches!(step, Step::DeleteForSure | Step::WordsOff),
        off: (step == Step::Nudge && found.is_some_and(|found| found.has_nudge))
            .then(|| site.say("nudge-off-button")),
        back: (site.url("/your-page"), site.say("choice-leave-link")),
        errors: (!mistakes.is_empty()).then(|| ErrorSummary {
            title: site.say("error-summary"),
            lines: mistakes
                .iter()
                .map(|(text, target)| ErrorLine {
                    text: text.clone(),
                    target: target.clone(),
                })
                .collect(),
        }),
        layout,
    };
    site.render(&page, status)
}

fn held(step: Step, found: Option<&StatusPage>) -> Option<Level> {
    let found = found?;
    let time = match step {
        Step::Police(Some(number)) => found.incidents.iter().find(|it| it.number == number),
        _ => None,
    };
    Some(match time {
        Some(incident) => {
            found
                .consent
                .standing_for(RecipientClass::Police, incident.id)
                .level
        }
        None => found.consent.standing(RecipientClass::Police).level,
    })
}

/// What it is now, in a sentence or two.
fn now(site: &Site, step: Step, found: &StatusPage) -> Ideas {
    match step {
        Step::Police(_) => {
            let level = held(step, Some(found)).unwrap_or(Level::AskMeFirst);
            let mut said = site.ideas(&format!("police-choice-{}", dashed(level.code())));
            if let Step::Police(Some(number)) = step {
                said.extend(which_time(site, number, found));
            }
            if let Some(at) = found.consent.asked_again_at(RecipientClass::Police) {
                said.extend([site.ideas_with("choice-asked-again", "when", &site.day(at))]);
            }
            said
        }
        Step::Switch(switch) => {
            let answer = if found.consent.switch(switch) {
                "yes"
            } else {
                "no"
            };
            site.ideas(&format!("choice-{}-now-{answer}", dashed(switch.code())))
        }
        Step::Nudge => site.ideas(match found.has_nudge {
            true => "choice-nudge-now-yes",
            false => "choice-nudge-now-no",
        }),
        Step::Delete | Step::DeleteForSure => {
            let due = delete_due(local_date(site.app.office.clock.now()));
            site.ideas_with("choice-delete-now", "when", &site.on(due))
        }
        Step::WordsOff => still_reached_by(site, found),
    }
}

/// The one time that a choice is about, by its number and the day on which it was told.
fn which_time(site: &Site, number: i32, found: &StatusPage) -> Option<Ideas> {
    let incident = found.incidents.iter().find(|it| it.number == number)?;
    let id = match number {
        1 => "choice-first-time",
        _ => "choice-one-time",
    };
    let values = [
        ("number", number.to_string().into()),
        ("when", site.day(incident.added_at.0).into()),
    ];
    Some(site.ideas_all(id, &values))
}

/// How we can still reach them when nobody comes back any more.
fn still_reached_by(site: &Site, found: &StatusPage) -> Ideas {
    let none = crate::domain::answers::Answers::new();
    let ways: Vec<String> = found
        .safe_ways
        .iter()
        .filter(|code| *code != "do_not_contact")
        .map(|code| crate::web::public::parts::code_words(site, "safe_contact_method", code, &none))
        .collect();
    match ways.is_empty() {
        true => site.ideas("words-off-no-way"),
        false => site.ideas_with("words-off-ways", "ways", &ways.join(", ")),
    }
}

/// What a change does, and what it cannot undo.
fn sections(site: &Site, step: Step, found: Option<&StatusPage>) -> Vec<(Idea, Ideas)> {
    let word = step.word();
    let mut undone = site.find_ideas(&format!("choice-{word}-undone"), &[]);
    if found.is_some_and(|found| !found.sent.is_empty() || found.sent_unheard)
        && matches!(step, Step::Police(_) | Step::Delete)
    {
        undone = Some(site.ideas("choice-sent-undone"));
    }
    [
        (
            "choice-effect-heading",
            site.find_ideas(&format!("choice-{word}-effect"), &[]),
        ),
        ("choice-undone-heading", undone),
    ]
    .into_iter()
    .filter_map(|(heading, text)| Some((site.idea(heading), text?)))
    .collect()
}

fn yes_or_no(
    site: &Site,
    switch: Switch,
    found: Option<&StatusPage>,
    typed: &str,
    error: Option<String>,
) -> Choices {
    let held = found.map(|found| {
        if found.consent.switch(switch) {
            "yes"
        } else {
            "no"
        }
    });
    let legend = site.idea(&format!("choice-{}-legend", dashed(switch.code())));
    let mut choices = Choices {
        legend_class: "govuk-fieldset__legend--s",
        picture: legend.picture,
        error_prefix: site.say("layout-error"),
        ..Choices::new("answer", legend.text)
    }
    .with_error(error);
    for answer in ["yes", "no"] {
        let label = site.say(&format!("choice-{answer}-label"));
        let checked = answer == typed || (typed.is_empty() && held == Some(answer));
        choices = choices.choice(Choice::new(answer, label).checked(checked));
    }
    choices
}
