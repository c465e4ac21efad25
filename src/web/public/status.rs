//! The page of somebody who came back: where it stands, what was sent and what was not, messages both
//! ways, and their choices.

mod away;
mod step;
mod told;
mod writing;

use super::after_sending::how_later_url;
use super::check::when_words;
use super::come_back;
use super::form::{path_of, set_cookie};
use super::keep_code::ShownCode;
use super::no_cookie;
use super::site::Site;
use crate::actions::drafts;
use crate::actions::visit::choices::{choose_police, stop};
use crate::actions::visit::diary::{self, AddError, Begun};
use crate::actions::visit::sent::SentOut;
use crate::actions::visit::{self, StatusPage, VisitError, code, deleting};
use crate::app::App;
use crate::domain::answers::{Answer, Answers, FormFields};
use crate::domain::consent::{GivenBy, Level, RecipientClass};
use crate::domain::journey::{self, PageKey};
use crate::domain::lanes::LaneState;
use crate::domain::promises::{hours_of, new_time};
use crate::domain::questions::{Nature, Teller};
use crate::domain::status::{Known, police_effect, status};
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
use told::{Sending, Time};
use writing::{FilmBox, Said, Wrong, film_box, message_box, said_words};

const PURPOSE: &str = "your-page";

/// The page and its forms in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    step::routes(config);
    writing::routes(config);
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
                web::resource(format!("{prefix}/your-page/{{deed}}"))
                    .route(web::get().to(back_to_page))
                    .route(web::post().to(post)),
            );
    }
}

#[derive(Template)]
#[template(path = "public/status.html")]
struct YourPage {
    layout: PublicLayout,
    site: Site,
    errors: Option<ErrorSummary>,
    /// Their message was sent, and when we answer: said once.
    was_sent: Option<Ideas>,
    heading: Idea,
    next: Ideas,
    /// We are late, with the new time.
    late: Ideas,
    /// What was asked about deleting, or when it is removed by itself.
    leaving: Ideas,
    may_keep: bool,
    /// Another time that was begun and not sent.
    begun: Option<Ideas>,
    times: Vec<Time>,
    police: Ideas,
    sendings: Vec<Sending>,
    not_sent: Option<Ideas>,
    chosen: SummaryList,
    happened: Ideas,
    messages: Vec<Said>,
    message: Field,
    /// From which words its box was drawn.
    drawn: String,
    /// Where a film or a recording can go with it.
    film: Option<FilmBox>,
    /// The id of its form.
    form: &'static str,
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
    if site.visit_token().is_none() && no_cookie::is_refused(&site, &request) {
        return Ok(no_cookie::page_for_return(&site));
    }
    draw(&site, "", None, StatusCode::OK).await
}

/// The page with a message in its box that was typed before the visit.
pub async fn with_message(site: &Site, typed: &str) -> Result<HttpResponse, PageError> {
    writing::keep(site, typed, "").await.ok();
    draw(site, typed, None, StatusCode::OK).await
}

async fn draw(
    site: &Site,
    typed: &str,
    error: Option<String>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let wrong = error.map(Wrong::at_words);
    draw_with(site, typed, wrong, status).await
}

/// The same with a mistake that may be about a film.
async fn draw_with(
    site: &Site,
    typed: &str,
    mut error: Option<Wrong>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let Some(token) = site.visit_token() else {
        return draft_or_start(site).await;
    };
    match visit::look(&site.app.office, &site.here, token).await {
        Ok(mut found) => {
            let teller = Teller::of_role(found.report.reporter_role.as_deref());
            let site = site.read_by(teller);
            let in_the_box = writing::in_the_box(&site, &found, typed);
            if found.without_film && error.is_none() {
                let (office, here) = (&site.app.office, &site.here);
                visit::writing::is_without_film(office, here, token, false).await?;
                error = Some(Wrong::film_gone(&site));
            }
            // One thing at a time: a mistake comes first.
            found.answer_by = found.answer_by.filter(|_| error.is_none());
            if found.answer_by.is_some() {
                visit::writing::was_told(&site.app.office, &site.here, token).await?;
            }
            let mut answer = site.render(&view(&site, found, in_the_box, error), status);
            writing::let_recordings_play(&site, &mut answer);
            Ok(answer)
        }
        Err(VisitError::Ended) => {
            let sentence = match error {
                Some(wrong) => ended(site, wrong.film),
                None => site.say("come-back-wrong"),
            };
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
    let page = DraftFound {
        layout: site.layout(&site.say("draft-title"), PURPOSE),
        words: site.ideas_count("draft-words", draft.kept.words()),
        until: site.day(draft.deleted_at()),
        carry_on: site.url(&path_of(journey::resume_at(draft.kept.way()))),
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}

fn view(
    site: &Site,
    found: StatusPage,
    (typed, drawn): (String, String),
    error: Option<Wrong>,
) -> YourPage {
    let now = site.app.office.clock.now();
    let standing = found.consent.standing(RecipientClass::Police);
    let level = standing.level;
    // The title is what a screen reader says first of a new page.
    let title = match found.answer_by {
        Some(_) => "message-sent-title",
        None => "your-page-title",
    };
    let mut layout = site.layout(&site.say(title), PURPOSE);
    layout.has_error = error.is_some();
    layout.aside = Some(writing::aside(site));
    let where_it_stands = status(&known(&found));
    let code = where_it_stands.code().replace('_', "-");
    YourPage {
        layout,
        form: writing::FORM,
        drawn,
        message: message_box(site, &typed, error.as_ref().and_then(Wrong::words)),
        film: film_box(site, error.as_ref()),
        errors: error.map(|wrong| {
            let target = wrong.target();
            summary(site, wrong.text, target)
        }),
        was_sent: found
            .answer_by
            .map(|due| site.ideas_at("message-sent", due)),
        heading: site.idea(&format!("status-{code}")),
        next: next(site, &found, &code),
        late: late(site, &found, now),
        leaving: leaving(site, &found),
        may_keep: found.deleting.is_some(),
        begun: found.begun.map(|begun| begun_words(site, &begun)),
        times: told::times(site, &found),
        sendings: told::sendings(site, &found),
        chosen: told::choices(site, &found, found.report.stop_asked_at.is_none()),
        happened: told::happened(site, &found),
        // One sentence for all only while it is true of each.
        police: match told::is_the_same_for_all(&found) {
            true => site.ideas(&format!("police-choice-{}", level.code().replace('_', "-"))),
            false => Ideas::default(),
        },
        not_sent: not_sent(site, &found, level),
        messages: found
            .messages
            .iter()
            .map(|said| said_words(site, said, &found.films))
            .collect(),
        code: found.shown_code.map(ShownCode::from),
        offer_code: found.offer_new_code && found.shown_code.is_none(),
        own_words: found
            .stories
            .iter()
            .map(|story| own_words(site, story))
            .collect(),
        words: match found.words {
            0 => Ideas::default(),
            words => site.ideas_count("words-written", words),
        },
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
        police_told: found.sent.iter().any(is_police),
        police_answered: found
            .sent
            .iter()
            .any(|sent| is_police(sent) && sent.answered),
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
    sentences.extend(
        found
            .film_by
            .filter(|_| report.stop_asked_at.is_none())
            .map(|due| site.ideas_at("status-film-waits", due)),
    );
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
    if let Some(due) = report.decision_due {
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

fn is_police(sent: &SentOut) -> bool {
    sent.to == RecipientClass::Police
}

/// What becomes of everything, with its day: the person asked us to delete it, or its time ends by itself.
fn leaving(site: &Site, found: &StatusPage) -> Ideas {
    if let Some(deleting) = found.deleting {
        let id = match deleting.hold {
            None => "deleting-on",
            Some(_) => "deleting-held",
        };
        let values = [
            ("asked", site.day(deleting.asked_at).into()),
            ("when", site.on(deleting.on).into()),
        ];
        return site.ideas_all(id, &values);
    }
    match found.report.remove_on {
        Some(day) => site.ideas_with("will-be-removed", "when", &site.date(day)),
        None => Ideas::default(),
    }
}

fn begun_words(site: &Site, begun: &Begun) -> Ideas {
    let mut said = Ideas::default();
    if begun.words > 0 {
        said.extend([site.ideas_count("another-begun", begun.words)]);
    }
    if begun.files > 0 {
        said.extend([site.ideas_count("another-begun-files", begun.files)]);
    }
    said.extend([site.ideas_with("another-begun-until", "when", &site.day(begun.until))]);
    said
}

/// What has not gone to the police, said plainly.
fn not_sent(site: &Site, found: &StatusPage, level: Level) -> Option<Ideas> {
    let goes_on = level.lets_anything_out() && found.report.stop_asked_at.is_none();
    if found.sent.is_empty() {
        if found.sent_unheard {
            return None;
        }
        return Some(match (goes_on, found.report.decision_due) {
            (true, Some(due)) => site.ideas_at("not-sent-yet", due.0),
            (true, None) => site.ideas("not-sent-undated"),
            (false, _) => site.ideas("not-sent"),
        });
    }
    let open = found
        .incidents
        .iter()
        .filter(|incident| {
            !found
                .sent
                .iter()
                .any(|sent| sent.incidents.contains(&incident.id))
        })
        .count();
    (open > 0 && !found.sent_unheard).then(|| site.ideas_count("not-sent-some", open))
}

const POLICE_CHOICES: [&str; 4] = ["no", "yes_named", "yes_without_name", "talk_first"];

/// The answers about the police, with one of them chosen. With the name only where it can be given: somebody
/// else's yes may not carry it.
fn choices(site: &Site, level: Option<Level>, given_by: GivenBy) -> Choices {
    let none = Answers::new();
    let legend = site.idea("change-police-legend");
    let may_name = given_by.at_most() == Level::ShareNamed;
    let offered = POLICE_CHOICES
        .iter()
        .filter(|code| may_name || **code != "yes_named");
    offered.fold(
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
        Ok(file) => media::answer(&request, file, 1).await,
        Err(VisitError::Ended) => Err(PageError::NotFound),
        Err(error) => Err(error.into()),
    }
}

/// A tab that was restored asks for the address a form was sent to: there is nothing there but the page itself.
async fn back_to_page(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    Ok(Site::of(&app, &here, &request)?.see_other("/your-page"))
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
        return Ok(not_done(&site));
    };
    let time = time_of(&request);
    match done(&site, &token, deed, time, &fields).await {
        Err(PageError::Unavailable) => {
            away::page(&site, deed, &fields).ok_or(PageError::Unavailable)
        }
        answer => answer,
    }
}

/// The time an answer is about, when it is about one alone.
fn time_of(request: &HttpRequest) -> Option<i32> {
    request.query_string().strip_prefix("time=")?.parse().ok()
}

async fn done(
    site: &Site,
    token: &CookieToken,
    deed: &str,
    time: Option<i32>,
    fields: &FormFields,
) -> Result<HttpResponse, PageError> {
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    if site.token_age(PURPOSE, fields.text(FIELD)).is_none() {
        let sentence = site.say("trouble-old-form");
        return draw(site, "", Some(sentence), refused).await;
    }
    let (office, here) = (&site.app.office, &site.here);
    let version = site.version.code();
    let done = match deed {
        "choices" => {
            let Some(level) = Level::from_police_choice(fields.text("police_choice")) else {
                let sentence = site.say("error-police-choice-choose");
                return draw(site, "", Some(sentence), refused).await;
            };
            let first = step::changed_elsewhere(site, token, time, fields, level).await;
            let chosen = match first {
                Ok(Some(page)) => return Ok(page),
                Ok(None) => choose_police(office, here, token, level, time, version).await,
                Err(error) => Err(error),
            };
            match chosen {
                Ok(now) => {
                    let effect = police_effect(now.level, now.sent_before);
                    let id = format!("police-effect-{}", effect.code().replace('_', "-"));
                    return changed(site, site.ideas(&id));
                }
                Err(error) => Err(error),
            }
        }
        "another" => return another(site, token, fields).await,
        "keep" => deleting::take_back(office, here, token).await,
        "stop" => stop(office, here, token, version).await,
        "words-back" => {
            let on = fields.text("on") == "yes";
            code::set_read_back(office, here, token, on).await
        }
        "new-words" => code::new_code(office, here, token).await,
        "have-words" => code::has_new_code(office, here, token).await,
        _ => return Err(PageError::NotFound),
    };
    match done {
        Ok(()) => Ok(site.see_other("/your-page")),
        Err(VisitError::Ended) => Ok(not_done(site)),
        Err(VisitError::Stopped) => {
            draw(site, "", Some(site.say("stopped-no-change")), refused).await
        }
        Err(VisitError::Deleting) => {
            draw(site, "", Some(site.say("error-another-deleting")), refused).await
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
fn changed(site: &Site, effect: Ideas) -> Result<HttpResponse, PageError> {
    let page = ChangedPage {
        layout: site.layout(&site.say("changed-title"), PURPOSE),
        effect,
        onwards: site.url("/your-page"),
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}

#[derive(Template)]
#[template(path = "public/in_the_way.html")]
struct InTheWayPage {
    layout: PublicLayout,
    site: Site,
    carry_on: String,
    action: String,
}

/// Begins to tell about another time, or goes on with what was begun. Something else that was begun in this browser is
/// not thrown away unasked.
async fn another(
    site: &Site,
    token: &CookieToken,
    fields: &FormFields,
) -> Result<HttpResponse, PageError> {
    let (office, here) = (&site.app.office, &site.here);
    let other = site.draft().await?.filter(|draft| {
        let kept = &draft.kept;
        kept.sent.is_none() && kept.adds_to.is_none() && !kept.answers.is_empty()
    });
    if let (Some(other), false) = (&other, fields.is_sent("instead")) {
        let page = InTheWayPage {
            layout: site.layout(&site.say("your-page-title"), PURPOSE),
            carry_on: site.url(&path_of(journey::resume_at(other.kept.way()))),
            action: site.url("/your-page/another"),
            site: site.clone(),
        };
        return Ok(site.render(&page, StatusCode::OK));
    }
    if let (Some(_), Some(old)) = (other, site.draft_token()) {
        drafts::leave(office, here, old).await?;
    }
    match diary::begin(office, here, token, site.version.code()).await {
        Ok(draft) => {
            let mut site = site.clone();
            site.carry(draft.clone());
            let begun = site.draft().await?;
            let page = begun.map_or(PageKey::SafeNow, |draft| {
                journey::resume_at(draft.kept.way())
            });
            let mut answer = site.see_other(&path_of(page));
            set_cookie(&site, &mut answer, &draft)?;
            Ok(answer)
        }
        Err(AddError::Deleting) => {
            let refused = StatusCode::UNPROCESSABLE_ENTITY;
            draw(site, "", Some(site.say("error-another-deleting")), refused).await
        }
        Err(AddError::Visit(VisitError::Ended)) => Ok(not_done(site)),
        Err(AddError::Visit(error)) => Err(error.into()),
        Err(AddError::Draft(error)) => Err(error.into()),
        Err(AddError::Missing(_)) => Err(PageError::NotFound),
    }
}

/// The visit is over, so that what was pressed was not done. Who said no to the police, or "delete everything", must not
/// believe that it holds.
fn not_done(site: &Site) -> HttpResponse {
    let sentence = Some(site.say("come-back-not-done"));
    come_back::page(site, "", sentence, StatusCode::UNPROCESSABLE_ENTITY)
}

/// The visit is over, and what was typed is not.
fn visit_over(site: &Site, typed: &str, film: bool) -> HttpResponse {
    let sentence = Some(ended(site, film));
    come_back::page_keeping(site, "", typed, sentence, StatusCode::UNPROCESSABLE_ENTITY)
}

/// The visit is over; a film that came along has to be chosen again on the page.
fn ended(site: &Site, film: bool) -> String {
    let ended = site.say("come-back-ended");
    match film {
        true => format!("{ended}\n{}", site.say("error-message-film-after")),
        false => ended,
    }
}
