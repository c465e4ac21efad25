//! Check your answers, and send.

use super::come_back;
use super::flood::{Signs, network};
use super::form::elsewhere;
use super::form::{is_words, path_of};
use super::other_ways::file_words;
use super::parts::{code_words, question_idea};
use super::site::Site;
use crate::actions::drafts::{AFTER_SENDING, Draft, DraftError, Kept};
use crate::actions::send_report::{SendError, cannot_answer, send};
use crate::actions::visit::VisitError;
use crate::actions::visit::diary::{self, AddError};
use crate::app::App;
use crate::domain::answers::{Answer, Answers, FormFields, When};
use crate::domain::consent::{GivenBy, Level, effective};
use crate::domain::geography::active_area;
use crate::domain::journey::{self, Missing, PageKey};
use crate::domain::questions::{Kind, Question, Scope};
use crate::domain::risk::{Circumstances, Sign, assess};
use crate::vault::token::CookieToken;
use crate::web::components::{ErrorLine, ErrorSummary, RowAction, SummaryList, SummaryRow};
use crate::web::cookies::Kind as CookieKind;
use crate::web::error::PageError;
use crate::web::form_token::FIELD;
use crate::web::here::Here;
use crate::web::ideas::{Idea, Ideas};
use crate::web::page::PublicLayout;
use crate::web::posted::Posted;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

const PURPOSE: &str = "send";
/// A field that people do not see and do not reach.
const HONEYPOT: &str = "homepage";

/// The page in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        config.service(
            web::resource(format!("{}/form/check", version.prefix()))
                .route(web::get().to(show))
                .route(web::head().to(show))
                .route(web::post().to(post)),
        );
    }
}

#[derive(Template)]
#[template(path = "public/check.html")]
struct CheckPage {
    layout: PublicLayout,
    site: Site,
    errors: Option<ErrorSummary>,
    /// Nothing, when the draft cannot be read just now.
    told: Option<Told>,
    /// Nothing is sent, or added, yet.
    not_yet: Ideas,
    action: String,
    /// From which drawing of the page the form comes.
    drawn: String,
    honeypot: &'static str,
    button: String,
    nobody: Option<Ideas>,
}

/// What the person told us, to be read once more.
struct Told {
    answers: SummaryList,
    /// Pages that were left empty, and how many they are.
    skipped: Option<(String, SummaryList)>,
    /// What the answer about the police means.
    police: Ideas,
    /// Where to change it; nothing when the person's own no has answered it.
    change_police: Option<String>,
    /// What is different because somebody else tells us, or because it is about somebody under 18.
    helping: Ideas,
    child: Option<Ideas>,
    /// Where to choose a way to be answered, when there is none.
    choose_contact: Option<String>,
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let Some(draft) = site.draft().await? else {
        return Ok(not_open(&site));
    };
    if draft.kept.sent.is_some() {
        return Ok(site.see_other("/form/sent"));
    }
    if draft.kept.answers.one("safe_now").is_none() {
        return Ok(site.see_other(&path_of(PageKey::SafeNow)));
    }
    Ok(draw(&site, Some(&draft), None, StatusCode::OK))
}

async fn post(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    match press_send(&site, &request, &fields).await {
        Err(PageError::Unavailable) => Ok(away(&site).await),
        answer => answer,
    }
}

async fn press_send(
    site: &Site,
    request: &HttpRequest,
    fields: &FormFields,
) -> Result<HttpResponse, PageError> {
    let (app, here) = (&site.app, &site.here);
    let Some(token) = site.draft_token() else {
        return Ok(ended(site));
    };
    let Some(age) = site.token_age(PURPOSE, fields.text(FIELD)) else {
        return again(site).await;
    };
    let signs = Signs {
        honeypot: !fields.text(HONEYPOT).is_empty(),
        age,
        from_network: app.flood.count(&network(request), app.office.clock.now()),
    };
    if let Some(draft) = site.draft().await? {
        // What is sent is what was read here. A page without a mark is sent all the same: that matters more.
        let is_unsent = draft.kept.sent.is_none();
        if is_unsent && draft.changed_since(&app.office, fields.text(elsewhere::FIELD)) {
            let errors = trouble(site, "trouble-elsewhere-send");
            return Ok(draw(site, Some(&draft), Some(errors), elsewhere::STATUS));
        }
        if draft.kept.adds_to.is_some() {
            return press_add(site, token).await;
        }
    }
    match send(&app.office, here, token, signs.put_aside()).await {
        Ok(_) => on_to_sent(site),
        Err(SendError::NotOpen) => Ok(site.see_other("/")),
        Err(SendError::Missing(missing)) => {
            let Some(draft) = site.draft().await? else {
                return Ok(ended(site));
            };
            let errors = missing_summary(site, &missing);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(draw(site, Some(&draft), Some(errors), status))
        }
        Err(SendError::Draft(DraftError::Gone)) => Ok(ended(site)),
        Err(SendError::Draft(error)) => Err(error.into()),
    }
}

/// It is sent: the pages on which it was written go from the browser's memory too, or Back would show them where no
/// script takes them away. The page that was left last goes there only now, and Chromium throws it away when a cookie
/// it was drawn with has changed since: the draft's is given the two hours that are left of it.
fn on_to_sent(site: &Site) -> Result<HttpResponse, PageError> {
    let mut answer = site.see_other("/form/sent");
    answer.headers_mut().insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\""),
    );
    if let Some(token) = site.draft_token() {
        let cookie = site
            .app
            .cookies
            .set_for(CookieKind::Draft, &token.to_text(), AFTER_SENDING);
        answer
            .add_cookie(&cookie)
            .map_err(|error| PageError::Fault(error.to_string()))?;
    }
    Ok(answer)
}

/// Adds another time to the report of the visit. When the visit is over, the answers wait in the draft.
async fn press_add(site: &Site, token: &CookieToken) -> Result<HttpResponse, PageError> {
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    let type_words = |id: &str| come_back::page(site, "", Some(site.say(id)), refused);
    let Some(visitor) = site.visit_token() else {
        return Ok(type_words("error-another-visit-over"));
    };
    match diary::add(&site.app.office, &site.here, visitor, token).await {
        Ok(_) => on_to_sent(site),
        Err(AddError::Missing(missing)) => {
            let draft = site.draft().await?;
            let errors = missing_summary(site, &missing);
            Ok(draw(site, draft.as_ref(), Some(errors), refused))
        }
        Err(AddError::Deleting) => {
            let draft = site.draft().await?;
            let errors = trouble(site, "error-another-deleting");
            Ok(draw(site, draft.as_ref(), Some(errors), refused))
        }
        Err(AddError::Draft(DraftError::Gone)) => Ok(ended(site)),
        Err(AddError::Draft(error)) => Err(error.into()),
        Err(AddError::Visit(VisitError::Ended | VisitError::Wrong)) => {
            Ok(type_words("error-another-visit-over"))
        }
        Err(AddError::Visit(error)) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "public/draft_ended.html")]
struct EndedPage {
    layout: PublicLayout,
    site: Site,
    come_back: String,
    start: String,
}

/// "Send" was pressed for a draft that is not open here any more: it was taken up elsewhere, or deleted.
/// Nobody may go away from this believing that it was sent.
/// There is no draft: for somebody who began one here, that it is over; for everybody else, the start.
pub(super) fn not_open(site: &Site) -> HttpResponse {
    match site.draft_token() {
        Some(_) => ended(site),
        None => site.see_other("/"),
    }
}

fn ended(site: &Site) -> HttpResponse {
    let page = EndedPage {
        layout: site.layout(&site.say("draft-ended-title"), PURPOSE),
        come_back: site.url("/come-back"),
        start: site.url("/"),
        site: site.clone(),
    };
    site.render(&page, StatusCode::UNPROCESSABLE_ENTITY)
}

async fn again(site: &Site) -> Result<HttpResponse, PageError> {
    let Some(draft) = site.draft().await? else {
        return Ok(ended(site));
    };
    let errors = trouble(site, "trouble-old-form");
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(draw(site, Some(&draft), Some(errors), status))
}

/// The database does not answer: the same page and button, with the answers if they can still be read.
async fn away(site: &Site) -> HttpResponse {
    let draft = site.draft().await.ok().flatten();
    let errors = trouble(site, "trouble-away-send");
    let status = StatusCode::SERVICE_UNAVAILABLE;
    draw(site, draft.as_ref(), Some(errors), status)
}

fn trouble(site: &Site, sentence: &str) -> ErrorSummary {
    ErrorSummary {
        title: site.say("error-summary"),
        lines: vec![ErrorLine {
            text: site.say(sentence),
            target: None,
        }],
    }
}

fn missing_summary(site: &Site, missing: &[Missing]) -> ErrorSummary {
    ErrorSummary {
        title: site.say("error-summary"),
        lines: missing
            .iter()
            .map(|missing| ErrorLine {
                text: site.say(&format!("error-missing-{}", missing.code())),
                target: Some(format!("page-{}", missing.page())),
            })
            .collect(),
    }
}

fn draw(
    site: &Site,
    draft: Option<&Draft>,
    errors: Option<ErrorSummary>,
    status: StatusCode,
) -> HttpResponse {
    let kept = draft.map(|draft| &draft.kept);
    let mut layout = site.layout(&site.say("check-title"), PURPOSE);
    layout.has_error = errors.is_some();
    layout.back = kept
        .and_then(|kept| journey::previous(kept.way(), PageKey::Check))
        .map(|page| site.url(&path_of(page)));
    let page = CheckPage {
        layout,
        errors,
        told: kept.map(|kept| told(site, kept)),
        action: site.url("/form/check"),
        drawn: draft.map_or_else(String::new, |draft| draft.mark(&site.app.office)),
        honeypot: HONEYPOT,
        not_yet: site.ideas(match kept.is_some_and(|kept| kept.adds_to.is_some()) {
            true => "another-not-added",
            false => "check-not-sent",
        }),
        button: last_button(site, kept),
        nobody: super::start::nobody(site),
        site: site.clone(),
    };
    site.render(&page, status)
}

/// The button at the end of the check: it sends a report, or adds a time to one that was sent.
pub(super) fn last_button(site: &Site, kept: Option<&Kept>) -> String {
    site.say(match kept.is_some_and(|kept| kept.adds_to.is_some()) {
        true => "another-add-button",
        false => "check-send",
    })
}

fn told(site: &Site, kept: &Kept) -> Told {
    let answers = &kept.answers;
    let choice = answers.one("police_choice").unwrap_or("not_chosen");
    let (given_by, who) = (GivenBy::of(answers), site.who(answers));
    let change = |page: PageKey| site.url(&format!("{}?from=check", path_of(page)));
    let own_contact = match PageKey::YouHelping.is_shown(answers) {
        true => PageKey::YouHelping,
        false => PageKey::Contact,
    };
    let may_choose = own_contact.is_shown(answers);
    let (answered, empty) = rows(site, kept);
    Told {
        answers: SummaryList { rows: answered },
        skipped: (!empty.is_empty()).then(|| {
            let count = site.say_count("check-skipped", empty.len());
            (count, SummaryList { rows: empty })
        }),
        police: police_means(site, choice, given_by, who),
        change_police: PageKey::Police
            .is_shown(answers)
            .then(|| change(PageKey::Police)),
        child: is_about_a_child(answers).then(|| child_words(site, who)),
        helping: helping_words(site, given_by, answers.one("contact_person") == Some("yes")),
        choose_contact: (kept.adds_to.is_none() && cannot_answer(answers)).then(|| {
            change(match may_choose {
                true => own_contact,
                false => PageKey::ComeBack,
            })
        }),
    }
}

/// Whether the answers say that it is about somebody under 18.
fn is_about_a_child(answers: &Answers) -> bool {
    assess(&answers.facts(Scope::Report), Circumstances::default()).shows(Sign::Under18)
}

/// What is different because it is about somebody under 18.
pub fn child_words(site: &Site, who: &str) -> Ideas {
    site.ideas_with("helping-child", "who", who)
}

/// What we do, and do not do, because somebody else told us.
pub fn helping_words(site: &Site, given_by: GivenBy, may_contact: bool) -> Ideas {
    if given_by == GivenBy::Person {
        return Ideas::default();
    }
    let contact = match given_by {
        GivenBy::KnowsAgrees if may_contact => "helping-contact-yes",
        _ => "helping-contact-no",
    };
    site.points(&[contact, "helping-page"])
}

/// What the answer about the police means: what really holds. Somebody else's yes may let out less than
/// they ticked, or nothing.
pub fn police_means(site: &Site, choice: &str, given_by: GivenBy, who: &str) -> Ideas {
    let said = Level::from_police_choice(choice).unwrap_or(Level::AskMeFirst);
    let is_held = effective(said, given_by) != said || given_by == GivenBy::KnowsDisagrees;
    let id = match is_held {
        true => format!("police-held-{}", given_by.code()),
        false => format!("police-means-{choice}"),
    };
    site.ideas_with(&id.replace('_', "-"), "who", who)
}

/// A line for each answer; and apart, one for each page that was left empty.
fn rows(site: &Site, kept: &Kept) -> (Vec<SummaryRow>, Vec<SummaryRow>) {
    let (mut rows, mut skipped) = (Vec::new(), Vec::new());
    for page in journey::path(kept.way()).filter(|page| *page != PageKey::Check) {
        let asked: Vec<_> = page.asked(&kept.answers).collect();
        let answered: Vec<_> = asked
            .iter()
            .copied()
            .filter(|question| kept.answers.has(question.id))
            .collect();
        if answered.is_empty() {
            if let Some(first) = asked.first() {
                let key = page_name(site, page, first, kept);
                let mut empty = row(site, page, key, vec![site.say("check-not-answered")]);
                for action in &mut empty.actions {
                    action.id = format!("page-{page}");
                }
                skipped.push(empty);
            }
            continue;
        }
        for (place, question) in answered.into_iter().enumerate() {
            let key = question_idea(site, question, &kept.answers);
            let mut answer = row(site, page, key, lines(site, kept, question));
            if let (0, [action]) = (place, answer.actions.as_mut_slice()) {
                action.id = format!("page-{page}");
            }
            rows.push(answer);
        }
    }
    (rows, skipped)
}

/// The name of a page; where it asks one question alone, that question.
fn page_name(site: &Site, page: PageKey, first: &Question, kept: &Kept) -> Idea {
    if page.asked(&kept.answers).count() == 1 {
        return question_idea(site, first, &kept.answers);
    }
    let who = site.who(&kept.answers);
    site.find_ideas(&format!("page-{page}"), &[("who", who.into())])
        .map_or_else(|| question_idea(site, first, &kept.answers), Ideas::joined)
}

fn row(site: &Site, page: PageKey, key: Idea, lines: Vec<String>) -> SummaryRow {
    SummaryRow {
        actions: vec![RowAction {
            href: site.url(&format!("{}?from=check", path_of(page))),
            label: site.say("check-change"),
            hidden: key.text.clone(),
            ..RowAction::default()
        }],
        picture: key.picture,
        key: key.text,
        lines,
    }
}

/// An answer as the person reads it.
pub fn lines(site: &Site, kept: &Kept, question: &'static Question) -> Vec<String> {
    if is_words(question) && kept.is_veiled(question.id) {
        let words = kept
            .answers
            .text(question.id)
            .map_or(0, |text| text.words());
        return vec![site.say_count("veiled-told", words)];
    }
    match kept.answers.get(question.id) {
        Some(Answer::Text(words)) => words.expose().lines().map(str::to_owned).collect(),
        Some(Answer::When(when)) => vec![when_words(site, when)],
        Some(Answer::Files(files)) => files
            .iter()
            .map(|file| file_words(site, file, kept.is_veiled("files")))
            .collect(),
        Some(Answer::Code(code)) if question.kind == Kind::Area => {
            vec![active_area(code).map_or_else(
                || code_words(site, question.id, code, &kept.answers),
                |area| area.name.clone(),
            )]
        }
        Some(Answer::Code(_) | Answer::Codes(_)) => kept
            .answers
            .codes(question.id)
            .map(|code| code_words(site, question.id, code, &kept.answers))
            .collect(),
        None => vec![site.say("check-not-answered")],
    }
}

/// When it happened, as the person reads it.
pub fn when_words(site: &Site, said: &When) -> String {
    match said {
        When::Day { date, .. } => site.date(*date),
        When::Month { year, month } => site.month(&format!("{year:04}-{month:02}")),
        When::Rough(words) if words.is_blank() => site.say("code-when-rough"),
        When::Rough(words) => words.expose().to_owned(),
        When::Continuing(since) if since.is_blank() => site.say("code-when-keeps-happening"),
        When::Continuing(since) => format!(
            "{}: {}",
            site.say("code-when-keeps-happening"),
            since.expose()
        ),
        When::Unknown => site.say("code-unknown"),
        When::PreferNotToSay => site.say("code-prefer-not-to-say"),
    }
}
