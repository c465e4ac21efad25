//! The page of somebody who came back: where it stands, what was sent and what was not, messages both
//! ways, and their choices.

mod away;

use super::after_sending::how_later_url;
use super::check::when_words;
use super::come_back;
use super::form::path_of;
use super::keep_code::ShownCode;
use super::site::Site;
use crate::actions::visit::{self, StatusPage, VisitError};
use crate::app::App;
use crate::domain::answers::{Answer, Answers, FormFields};
use crate::domain::consent::{Level, RecipientClass};
use crate::domain::ids::{FileId, MessageId};
use crate::domain::journey;
use crate::domain::lanes::LaneState;
use crate::domain::promises::{hours_of, new_time};
use crate::domain::questions::{Nature, Teller};
use crate::domain::status::{Known, PoliceEffect, police_effect, status};
use crate::domain::text::Private;
use crate::vault::token::CookieToken;
use crate::web::components::{
    Choice, Choices, ErrorLine, ErrorSummary, Field, SummaryList, SummaryRow,
};
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::ideas::{Idea, Ideas};
use crate::web::media;
use crate::web::page::PublicLayout;
use crate::web::posted::Posted;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::{DateTime, Utc};

const PURPOSE: &str = "your-page";
/// The longest message, in characters.
const LONGEST_MESSAGE: usize = 5_000;

/// The page and its forms in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        let prefix = version.prefix();
        config
            .service(
                web::resource(format!("{prefix}/your-page"))
                    .route(web::get().to(show))
                    .route(web::head().to(show)),
            )
            .service(
                web::resource(format!("{prefix}/your-page/film/{{film}}"))
                    .route(web::get().to(film)),
            )
            .service(
                web::resource(format!("{prefix}/your-page/{{deed}}")).route(web::post().to(post)),
            );
    }
}

/// One message as the page shows it.
struct Said {
    mine: bool,
    who: String,
    at: String,
    paragraphs: Vec<String>,
    /// The film that goes with it.
    film: Option<FileId>,
}

#[derive(Template)]
#[template(path = "public/status.html")]
struct YourPage {
    layout: PublicLayout,
    site: Site,
    errors: Option<ErrorSummary>,
    /// "Done", after something was changed.
    heading: Idea,
    next: Ideas,
    /// We are late, with the new time.
    late: Ideas,
    facts: SummaryList,
    police: Ideas,
    not_sent: Option<Ideas>,
    messages: Vec<Said>,
    message: Field,
    choices: Choices,
    code: Option<ShownCode>,
    offer_code: bool,
    own_words: Vec<SummaryList>,
    words: Ideas,
    read_back: bool,
    stopped: bool,
    /// Whoever holds these words told us about somebody else.
    helping: bool,
    /// Where to say how it was, until they have.
    how: Option<String>,
    ends: String,
    base: String,
}

#[derive(Template)]
#[template(path = "public/draft_found.html")]
struct DraftFound {
    layout: PublicLayout,
    site: Site,
    words: Ideas,
    until: String,
    carry_on: String,
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    draw(&site, "", None, StatusCode::OK).await
}

/// The page with a message in its box that was typed before the visit.
pub async fn with_message(site: &Site, typed: &str) -> Result<HttpResponse, PageError> {
    draw(site, typed, None, StatusCode::OK).await
}

async fn draw(
    site: &Site,
    typed: &str,
    error: Option<String>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let Some(token) = site.visit_token() else {
        return draft_or_start(site).await;
    };
    match visit::look(&site.app.office, &site.here, token).await {
        Ok(found) => {
            let teller = Teller::of_role(found.report.reporter_role.as_deref());
            let site = site.read_by(teller);
            Ok(site.render(&view(&site, found, typed, error), status))
        }
        Err(VisitError::Ended) => {
            let sentence = site.say(match error {
                Some(_) => "come-back-ended",
                None => "come-back-wrong",
            });
            Ok(come_back::page_keeping(
                site,
                "",
                typed,
                Some(sentence),
                status,
            ))
        }
        Err(error) => Err(error.into()),
    }
}

/// A code that opened a draft: what is there is counted, and the person goes on with it.
async fn draft_or_start(site: &Site) -> Result<HttpResponse, PageError> {
    let found = site
        .draft()
        .await?
        .filter(|draft| draft.kept.sent.is_none());
    let Some(draft) = found else {
        return Ok(site.see_other("/come-back"));
    };
    let answers = &draft.kept.answers;
    let words: usize = answers
        .answered()
        .filter_map(|(question, _)| Some(answers.text(question.id)?.words()))
        .sum();
    let page = DraftFound {
        layout: site.layout(&site.say("draft-title"), PURPOSE),
        words: site.ideas_count("draft-words", words),
        until: site.day(draft.deleted_at()),
        carry_on: site.url(&path_of(journey::resume_at(answers))),
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}

fn view(site: &Site, found: StatusPage, typed: &str, error: Option<String>) -> YourPage {
    let now = site.app.office.clock.now();
    let standing = found.consent.standing(RecipientClass::Police);
    let level = standing.level;
    let mut layout = site.layout(&site.say("your-page-title"), PURPOSE);
    layout.has_error = error.is_some();
    let where_it_stands = status(&known(&found));
    let code = where_it_stands.code().replace('_', "-");
    YourPage {
        layout,
        message: message_box(site, typed, error.clone()),
        errors: error.map(|text| summary(site, text, "message")),
        heading: site.idea(&format!("status-{code}")),
        next: next(site, &found, &code),
        late: late(site, &found, now),
        facts: facts(site, &found),
        police: police(site, &found, level),
        not_sent: not_sent(site, &found, level),
        messages: found
            .messages
            .iter()
            .map(|said| said_words(site, said, &found.films))
            .collect(),
        choices: choices(site, Some(level)),
        code: found.shown_code.map(ShownCode::from),
        offer_code: found.offer_new_code && found.shown_code.is_none(),
        own_words: found
            .stories
            .iter()
            .map(|story| own_words(site, story))
            .collect(),
        words: site.ideas_count("words-written", found.words),
        read_back: found.read_back,
        stopped: found.report.stop_asked_at.is_some(),
        helping: Teller::of_role(found.report.reporter_role.as_deref()) != Teller::Themself,
        how: (!found.said_how).then(|| how_later_url(site)),
        ends: site.say_with("visit-ends", "when", &site.clock(found.visit_ends)),
        base: site.url("/your-page"),
        site: site.clone(),
    }
}

fn summary(site: &Site, text: String, target: &str) -> ErrorSummary {
    ErrorSummary {
        title: site.say("error-summary"),
        lines: vec![ErrorLine {
            text,
            target: Some(target.to_owned()),
        }],
    }
}

fn message_box(site: &Site, typed: &str, error: Option<String>) -> Field {
    let label = site.idea("message-label");
    let mut message = Field::new("message", label.text)
        .with_hint(site.say("message-hint"))
        .with_error(error)
        .with_value(typed)
        .with_autocomplete("off");
    message.picture = label.picture;
    message.error_prefix = site.say("layout-error");
    message
}

fn known(found: &StatusPage) -> Known {
    let report = &found.report;
    let last = found.messages.last().map(|message| &message.row);
    Known {
        read_at: report.read_at.map(|at| at.0),
        is_taken: report.owner_id.is_some(),
        we_wait_for_an_answer: last
            .is_some_and(|message| !message.from_person && message.reply_due.is_some()),
        lanes: found
            .lanes
            .iter()
            .filter_map(|lane| LaneState::parse(&lane.state))
            .collect(),
        police_told: !found.police.is_empty(),
        police_answered: found
            .police
            .iter()
            .any(|told| told.acknowledged_at.is_some() || told.state == "answered"),
        stop_asked_at: report.stop_asked_at.map(|at| at.0),
        closed_at: report.closed_at.map(|at| at.0),
    }
}

/// What happens next, and by when.
fn next(site: &Site, found: &StatusPage, code: &str) -> Ideas {
    let report = &found.report;
    let mut sentences = Ideas::default();
    match report.read_at {
        None if report.stop_asked_at.is_some() => {}
        None if report.first_look_due.0 > site.app.office.clock.now() => {
            let due = report.first_look_due.0;
            sentences.extend([site.ideas_at("status-read-by", due)]);
        }
        None => {}
        Some(at) => {
            sentences.extend([site.ideas_on("status-was-read", at.0)]);
        }
    }
    sentences.extend([site.ideas(&format!("status-{code}-next"))]);
    sentences
}

/// Promises that have passed, each with its new time.
fn late(site: &Site, found: &StatusPage, now: DateTime<Utc>) -> Ideas {
    let report = &found.report;
    if report.closed_at.is_some() || report.stop_asked_at.is_some() {
        return Ideas::default();
    }
    let hours = hours_of(&site.here);
    let mut promised = Vec::new();
    if report.read_at.is_none() {
        promised.push(("late-first-look", report.first_look_due.0));
    }
    if let (Some(due), true) = (report.decision_due, found.police.is_empty()) {
        promised.push(("late-decision", due.0));
    }
    let unanswered = found
        .messages
        .last()
        .filter(|message| message.row.from_person)
        .and_then(|message| message.row.reply_due);
    if let Some(due) = unanswered {
        promised.push(("late-reply", due.0));
    }
    promised
        .into_iter()
        .filter_map(|(id, due)| {
            let again = new_time(&hours, due, now)?;
            Some(site.ideas_at_times(id, &[("promised", due), ("when", again)], &[]))
        })
        .collect()
}

/// Dates and kinds: what whoever holds the code may see without the read-back choice.
fn facts(site: &Site, found: &StatusPage) -> SummaryList {
    let row = |id: &str, lines| {
        let key = site.idea(id);
        SummaryRow {
            key: key.text,
            picture: key.picture,
            lines,
            actions: Vec::new(),
        }
    };
    let mut rows = vec![row(
        "facts-received",
        vec![site.day(found.report.received_at.0)],
    )];
    let none = Answers::new();
    let kinds: Vec<String> = found
        .codes
        .iter()
        .filter(|(list, _)| list == "incident_type")
        .map(|(list, code)| super::parts::code_words(site, list, code, &none))
        .collect();
    if !kinds.is_empty() {
        rows.push(row("facts-kinds", kinds));
    }
    let months: Vec<String> = found
        .incidents
        .iter()
        .filter_map(|incident| incident.month.as_deref().map(|month| site.month(month)))
        .collect();
    if !months.is_empty() {
        rows.push(row("facts-when", months));
    }
    SummaryList { rows }
}

fn police(site: &Site, found: &StatusPage, level: Level) -> Ideas {
    let mut sentences: Ideas = found
        .police
        .iter()
        .filter_map(|told| {
            let at = told.sent_at?;
            let id = match (&told.override_ground, told.level.as_deref()) {
                (Some(_), _) => "police-sent-without-yes",
                (None, Some("share_named")) => "police-sent-named",
                (None, _) => "police-sent-unnamed",
            };
            Some(site.ideas_on(id, at.0))
        })
        .collect();
    let choice = format!("police-choice-{}", level.code().replace('_', "-"));
    sentences.extend([site.ideas(&choice)]);
    sentences
}

/// What has not gone to the police, said plainly.
fn not_sent(site: &Site, found: &StatusPage, level: Level) -> Option<Ideas> {
    let goes_on = level.lets_anything_out() && found.report.stop_asked_at.is_none();
    if found.police.is_empty() {
        if found.police_unheard {
            return None;
        }
        return Some(match (goes_on, found.report.decision_due) {
            (true, Some(due)) => site.ideas_at("not-sent-yet", due.0),
            (true, None) => site.ideas("not-sent-undated"),
            (false, _) => site.ideas("not-sent"),
        });
    }
    let ids: Vec<_> = found.incidents.iter().map(|incident| incident.id).collect();
    let open = found
        .consent
        .not_covered(RecipientClass::Police, level, &ids);
    (goes_on && !open.is_empty()).then(|| site.ideas_count("not-sent-some", open.len()))
}

fn said_words(
    site: &Site,
    message: &crate::actions::sealing::Message,
    films: &[(MessageId, FileId)],
) -> Said {
    let mine = message.row.from_person;
    Said {
        mine,
        who: match mine {
            true => site.say("message-you"),
            false => site.here.name.clone(),
        },
        at: site.moment(message.row.sent_at.0),
        paragraphs: message.words.expose().lines().map(str::to_owned).collect(),
        film: films
            .iter()
            .find(|(of, _)| *of == message.row.id)
            .map(|(_, film)| *film),
    }
}

const POLICE_CHOICES: [&str; 4] = ["no", "yes_named", "yes_without_name", "talk_first"];

/// The four answers about the police, with one of them chosen.
fn choices(site: &Site, level: Option<Level>) -> Choices {
    let none = Answers::new();
    let legend = site.idea("change-police-legend");
    POLICE_CHOICES.iter().fold(
        Choices {
            legend_class: "govuk-fieldset__legend--s",
            picture: legend.picture,
            beside: legend.beside,
            ..Choices::new("police_choice", legend.text)
        },
        |choices, code| {
            let words = super::parts::code_idea(site, "police_choice", code, &none);
            let held = level.is_some() && Level::from_police_choice(code) == level;
            // What each answer leads to is said wherever it is asked.
            let hint = format!("code-police-choice-{}-hint", super::parts::dashed(code));
            let choice = Choice::new(*code, words.text)
                .with_picture(words.picture)
                .with_beside(words.beside, site.beside(&hint, &[]))
                .checked(held);
            choices.choice(match site.find(&hint, &[]) {
                Some(hint) => choice.with_hint(hint),
                None => choice,
            })
        },
    )
}

fn own_words(site: &Site, story: &Answers) -> SummaryList {
    let rows = story
        .answered()
        .filter(|(question, _)| question.nature == Nature::Story)
        .map(|(question, answer)| {
            let key = super::parts::question_idea(site, question, story);
            SummaryRow {
                key: key.text,
                picture: key.picture,
                lines: match answer {
                    Answer::Text(words) => words.expose().lines().map(str::to_owned).collect(),
                    Answer::When(said) => vec![when_words(site, said)],
                    Answer::Code(_) | Answer::Codes(_) | Answer::Files(_) => Vec::new(),
                },
                actions: Vec::new(),
            }
        })
        .collect();
    SummaryList { rows }
}

/// Gives out a film with which we answered.
async fn film(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let token = site.visit_token().ok_or(PageError::NotFound)?;
    let film = path.parse().map_err(|_| PageError::NotFound)?;
    match visit::film(&app.office, &here, token, film).await {
        Ok(file) => Ok(media::answer(&request, file, 1)),
        Err(VisitError::Ended) => Err(PageError::NotFound),
        Err(error) => Err(error.into()),
    }
}

async fn post(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let deed = request.match_info().get("deed").unwrap_or_default();
    let Some(token) = site.visit_token().cloned() else {
        return Ok(match deed {
            "message" => visit_over(&site, fields.text("message")),
            _ => site.see_other("/come-back"),
        });
    };
    match done(&site, &token, deed, &fields).await {
        Err(PageError::Unavailable) => {
            away::page(&site, deed, &fields).ok_or(PageError::Unavailable)
        }
        answer => answer,
    }
}

async fn done(
    site: &Site,
    token: &CookieToken,
    deed: &str,
    fields: &FormFields,
) -> Result<HttpResponse, PageError> {
    let typed = fields.text("message");
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    if site.token_age(PURPOSE, fields.text(FIELD)).is_none() {
        let sentence = site.say("trouble-old-form");
        return draw(site, typed, Some(sentence), refused).await;
    }
    let (office, here) = (&site.app.office, &site.here);
    let version = site.version.code();
    let done = match deed {
        "message" => return write(site, token, typed).await,
        "choices" => {
            let Some(level) = Level::from_police_choice(fields.text("police_choice")) else {
                let sentence = site.say("error-police-choice-choose");
                return draw(site, "", Some(sentence), refused).await;
            };
            match visit::choose_police(office, here, token, level, version).await {
                Ok((held, sent_before)) => {
                    return changed(site, police_effect(held, sent_before));
                }
                Err(error) => Err(error),
            }
        }
        "stop" => visit::stop(office, here, token, version).await,
        "words-back" => {
            let on = fields.text("on") == "yes";
            visit::set_read_back(office, here, token, on).await
        }
        "new-words" => visit::new_code(office, here, token).await,
        "have-words" => visit::has_new_code(office, here, token).await,
        _ => return Err(PageError::NotFound),
    };
    match done {
        Ok(()) => Ok(site.see_other("/your-page")),
        Err(VisitError::Ended) => Ok(site.see_other("/come-back")),
        Err(VisitError::Stopped) => {
            draw(site, "", Some(site.say("stopped-no-change")), refused).await
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "public/changed.html")]
struct ChangedPage {
    layout: PublicLayout,
    site: Site,
    effect: Ideas,
    onwards: String,
}

/// What the change does, said at once.
fn changed(site: &Site, effect: PoliceEffect) -> Result<HttpResponse, PageError> {
    let code = effect.code().replace('_', "-");
    let page = ChangedPage {
        layout: site.layout(&site.say("changed-title"), PURPOSE),
        effect: site.ideas(&format!("police-effect-{code}")),
        onwards: site.url("/your-page"),
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}

async fn write(site: &Site, token: &CookieToken, typed: &str) -> Result<HttpResponse, PageError> {
    let words = Private::from(typed);
    let problem = match () {
        () if words.is_blank() => Some(site.say("message-empty")),
        () if words.characters() > LONGEST_MESSAGE => {
            Some(site.say_count("message-too-long", LONGEST_MESSAGE))
        }
        () if typed.contains(char::REPLACEMENT_CHARACTER) => Some(site.say("error-unreadable")),
        () => None,
    };
    if problem.is_some() {
        return draw(site, typed, problem, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    match visit::write(&site.app.office, &site.here, token, words).await {
        Ok(_) => Ok(site.see_other("/your-page#messages")),
        Err(VisitError::Ended) => Ok(visit_over(site, typed)),
        Err(error) => Err(error.into()),
    }
}

/// The visit is over, and what was typed is not.
fn visit_over(site: &Site, typed: &str) -> HttpResponse {
    let sentence = Some(site.say("come-back-ended"));
    come_back::page_keeping(site, "", typed, sentence, StatusCode::UNPROCESSABLE_ENTITY)
}
