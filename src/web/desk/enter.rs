//! A worker enters a report for somebody: by phone, face to face, or from paper. The questions are those of
//! the public pages, several on a screen; a short call asks the few that cannot wait.

use super::frame::{Form, Input, Mistakes, Part as Plainly, Plain, go_to, layout};
use super::session::SignedIn;
use crate::actions::drafts::{self, Draft, DraftError, Kept};
use crate::actions::enter_report::{self, EntryError};
use crate::actions::send_report::{SendError, has_code, late_code};
use crate::app::App;
use crate::domain::answers::{Answers, ErrorCode, FieldError, FormFields, read};
use crate::domain::consent::GivenBy;
use crate::domain::ids::{Reference, ReportId};
use crate::domain::journey::{
    HELPER_SCREENS, Missing, PageKey, SHORT_CALL, SHORT_CALL_FOR_ANOTHER,
};
use crate::domain::permissions::Deed;
use crate::domain::questions::helping::{may_be_reached, person_agrees};
use crate::domain::questions::{
    CATALOGUE, Kind as QuestionKind, Question, Teller, number_on_paper, paper_edition, question,
};
use crate::domain::text::Private;
use crate::vault::token::CookieToken;
use crate::web::components::{
    Choice, Choices, ErrorSummary, Field, Link, RowAction, SummaryList, SummaryRow,
};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::page::{DeskLayout, render};
use crate::web::posted::Posted;
use crate::web::public::check::{helping_words, lines, police_means};
use crate::web::public::form::{as_read_by, exceptions, set_cookie, take_over};
use crate::web::public::parts::{
    Part, Sheet, dashed, error_summary, is_offered, part, question_words,
};
use crate::web::public::site::Site;
use crate::web::when;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

const HOME: &str = "/enter";
/// The screen of a short call.
const SHORT: &str = "short-call";
/// The screen of a short call from somebody who tells of another person.
const SHORT_FOR_ANOTHER: &str = "short-call-for-another";
/// The longest note that somebody rang again, in characters.
const LONGEST_NOTE: usize = 5_000;

/// The pages of this feature.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(
            web::resource(HOME)
                .route(web::get().to(home))
                .route(web::post().to(begin)),
        )
        .service(
            web::resource("/enter/check")
                .route(web::get().to(check))
                .route(web::post().to(send)),
        )
        .service(
            web::resource("/enter/sent")
                .route(web::get().to(sent))
                .route(web::post().to(told_code)),
        )
        .service(
            web::resource("/enter/screen/{key}")
                .route(web::get().to(screen))
                .route(web::post().to(answer)),
        )
        .service(
            web::resource("/enter/entry/{id}")
                .route(web::get().to(entry))
                .route(web::post().to(rang_again)),
        );
}

/// What each page of this feature needs.
struct Desk {
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    site: Site,
}

impl Desk {
    fn of(
        app: web::Data<App>,
        here: Here,
        me: SignedIn,
        request: &HttpRequest,
    ) -> Result<Self, PageError> {
        me.may(Deed::EnterReport)?;
        let site = Site::of(&app, &here, request)?.for_worker();
        Ok(Self {
            app,
            here,
            me,
            site,
        })
    }

    fn token(&self) -> Option<CookieToken> {
        self.site.draft_token().cloned()
    }

    /// The entry this worker is writing, if there is one. Another worker's is as if it were not there.
    async fn draft(&self) -> Result<Option<Draft>, PageError> {
        let Some(token) = self.token() else {
            return Ok(None);
        };
        match drafts::look(&self.app.office, &self.here, &token).await {
            Ok(draft) => {
                Ok(Some(draft).filter(|draft| draft.row.worker_id == Some(self.me.worker.id)))
            }
            Err(DraftError::Gone) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn layout(&self, title: &str) -> DeskLayout {
        layout(&self.here, &self.me, HOME, title)
    }
}

fn screen_path(key: &str) -> String {
    format!("/enter/screen/{key}")
}

/// The questions of a screen.
fn questions_of(key: &str) -> Option<Vec<&'static Question>> {
    let short = match key {
        SHORT => SHORT_CALL,
        SHORT_FOR_ANOTHER => SHORT_CALL_FOR_ANOTHER,
        _ => &[],
    };
    if !short.is_empty() {
        return Some(short.iter().filter_map(|id| question(id)).collect());
    }
    let screen = HELPER_SCREENS.iter().find(|screen| screen.key == key)?;
    Some(
        screen
            .pages
            .iter()
            .flat_map(|page| page.questions())
            .collect(),
    )
}

/// The page after a screen.
fn after(key: &str) -> String {
    let at = HELPER_SCREENS.iter().position(|screen| screen.key == key);
    match at.and_then(|at| HELPER_SCREENS.get(at + 1)) {
        Some(next) => screen_path(next.key),
        None => "/enter/check".to_owned(),
    }
}

async fn home(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let desk = Desk::of(app, here, me, &request)?;
    let open = desk
        .draft()
        .await?
        .filter(|draft| draft.kept.sent.is_none());
    let mut parts = vec![Plainly::Says(
        "Write down what somebody tells you. Ask only what they want to answer. Nothing is sent until the end."
            .to_owned(),
    ), Plainly::Says(format!(
        "The numbers before the questions are those of the form on paper, edition {}. If the paper has other letters at its foot, go by the words.",
        paper_edition()
    ))];
    if open.is_some() {
        parts.push(Plainly::Inset(
            "You have begun an entry and not sent it.".to_owned(),
        ));
        parts.push(Plainly::Link(Link::new("/enter/check", "Go on with it")));
    }
    for (kind, label) in [
        ("full", "Begin a full entry"),
        ("short", "Begin a short call with the person"),
        (
            "short_for_another",
            "Begin a short call about somebody else",
        ),
    ] {
        let begin = Form::new(
            HOME,
            label,
            vec![Input::Hidden("kind".to_owned(), kind.to_owned())],
        );
        parts.push(Plainly::Form(match kind {
            "full" => begin,
            _ => begin.quietly(),
        }));
    }
    let own = enter_report::own_entries(&desk.app.office, &desk.here, desk.me.worker.id).await?;
    parts.push(Plainly::Heading("What you entered".to_owned()));
    parts.push(Plainly::Says(
        "You can open an entry again for 24 hours, until a caseworker takes it.".to_owned(),
    ));
    for report in own {
        let name = Reference::parse(&report.reference).map_or(report.reference, |r| r.to_string());
        let label = format!("{name}, {}", when::moment(report.received_at.0));
        parts.push(Plainly::Link(Link::new(
            format!("/enter/entry/{}", report.id),
            label,
        )));
    }
    Ok(Plain::new(desk.layout("Enter a report"), "Enter a report", parts).show())
}

async fn begin(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    me.check(&posted)?;
    let desk = Desk::of(app, here, me, &request)?;
    let worker = desk.me.worker.id;
    let token = enter_report::begin(&desk.app.office, &desk.here, worker).await?;
    let first = match posted.text("kind") {
        "short" => SHORT,
        "short_for_another" => SHORT_FOR_ANOTHER,
        _ => HELPER_SCREENS[0].key,
    };
    let mut answer = go_to(screen_path(first));
    set_cookie(&desk.site, &mut answer, &token)?;
    Ok(answer)
}

#[derive(Template)]
#[template(path = "desk/enter.html")]
struct Screen {
    layout: DeskLayout,
    site: Site,
    heading: String,
    notes: Vec<String>,
    /// What to say before they agree to anything, in the words of the public pages.
    read_aloud: Vec<String>,
    emergency: bool,
    errors: Option<ErrorSummary>,
    parts: Vec<Part>,
    action: String,
}

async fn screen(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let desk = Desk::of(app, here, me, &request)?;
    let (key, asked) = asked_on(&request)?;
    let Some(draft) = desk
        .draft()
        .await?
        .filter(|draft| draft.kept.sent.is_none())
    else {
        return Ok(go_to(HOME));
    };
    let answers = &draft.kept.answers;
    let fields = FormFields::filled(asked.iter().copied(), answers, desk.site.today());
    Ok(draw(
        &desk,
        &key,
        answers,
        &fields,
        &[],
        None,
        StatusCode::OK,
    ))
}

fn asked_on(request: &HttpRequest) -> Result<(String, Vec<&'static Question>), PageError> {
    let key = request
        .match_info()
        .get("key")
        .unwrap_or_default()
        .to_owned();
    let asked = questions_of(&key).ok_or(PageError::NotFound)?;
    Ok((key, asked))
}

/// A question with the number by which it stands on paper.
fn numbered(site: &Site, question: &'static Question, sheet: Sheet<'_>) -> Part {
    let mut shown = part(site, question, sheet, false);
    if let Some(number) = number_on_paper(question.id) {
        shown.number(number);
    }
    shown
}

fn draw(
    desk: &Desk,
    key: &str,
    answers: &Answers,
    fields: &FormFields,
    errors: &[FieldError],
    trouble: Option<&str>,
    status: StatusCode,
) -> HttpResponse {
    let site = &desk.site;
    let heading = match key {
        SHORT => "A short call".to_owned(),
        SHORT_FOR_ANOTHER => "A short call about somebody else".to_owned(),
        key => site.say(&format!("helper-screen-{key}")),
    };
    let mut frame = desk.layout(&heading);
    frame.has_error = !errors.is_empty() || trouble.is_some();
    frame.back = Some(Link::new(HOME, "Enter a report"));
    let sheet = Sheet {
        answers,
        fields,
        errors,
    };
    let view = Screen {
        layout: frame,
        notes: notes(key, answers),
        read_aloud: read_aloud(site, key, answers),
        emergency: matches!(answers.one("safe_now"), Some("no" | "not_sure")),
        errors: match trouble {
            Some(text) => Some(ErrorSummary {
                title: "There is a problem".to_owned(),
                lines: vec![crate::web::components::ErrorLine {
                    text: text.to_owned(),
                    target: None,
                }],
            }),
            None => error_summary(site, errors),
        },
        parts: questions_of(key)
            .unwrap_or_default()
            .into_iter()
            .filter(|question| may_be_asked(question, key, answers))
            .filter(|question| question.kind != QuestionKind::Files)
            .filter(|question| is_offered(site, question.id, None))
            .map(|question| numbered(site, question, sheet))
            .collect(),
        action: screen_path(key),
        site: site.clone(),
        heading,
    };
    render(&view, status)
}

/// What a worker should know before asking.
fn notes(key: &str, answers: &Answers) -> Vec<String> {
    let mut notes = Vec::new();
    if key == SHORT || key == SHORT_FOR_ANOTHER {
        notes
            .push("Ask these first if the call may end at any moment. You can add the rest later.");
    }
    let asks = |page: PageKey| {
        let asked = questions_of(key).unwrap_or_default();
        asked.iter().any(|question| question.page == page)
    };
    if asks(PageKey::Name) || asks(PageKey::YouHelping) {
        notes.push(
            "Never write your own name or number here. “The person” is who it happened to; “who tells us” is \
             whoever you are talking with, if that is somebody else.",
        );
    }
    if asks(PageKey::YouHelping)
        && !may_be_reached(answers)
        && Teller::of(answers) != Teller::Themself
    {
        notes.push(
            "The person did not agree that we get in touch with them, so their number is not asked for.",
        );
    }
    notes.into_iter().map(str::to_owned).collect()
}

/// What to read to them before they choose about the police: who we are, when we might have to tell without
/// their yes, and what each answer means. The words are those of the public pages, in the person's version.
fn read_aloud(site: &Site, key: &str, answers: &Answers) -> Vec<String> {
    let asked = questions_of(key).unwrap_or_default();
    let chooses = asked
        .iter()
        .any(|question| question.id == "police_choice" && question.is_asked(answers));
    if !chooses {
        return Vec::new();
    }
    let answers = &listeners(key, answers);
    let who = [("who", Teller::of(answers).who().into())];
    let mut script = vec![
        site.say_with("start-who", "organisation", &site.here.name),
        site.say("exceptions-intro"),
    ];
    script.extend(exceptions(site).into_iter().map(|idea| idea.text));
    if let Some(question) = question("police_choice") {
        script.push(site.say_all("q-police-choice", &who));
        for code in question.offered(answers) {
            let id = format!("code-police-choice-{}", dashed(code.code));
            let hint = site.say_all(&format!("{id}-hint"), &who);
            script.push(format!("{}. {hint}.", site.say_all(&id, &who)));
        }
    }
    script
}

/// Who listens, as far as it is known: on the screen of a call about somebody else, a helper.
fn listeners(key: &str, answers: &Answers) -> Answers {
    if key != SHORT_FOR_ANOTHER || answers.has("reporter_role") {
        return answers.clone();
    }
    let mut helper = as_read_by(Teller::OnBehalf);
    helper.set_code("person_knows_and_agrees", "knows_agrees");
    helper
}

/// On a screen of several questions, one that depends on another on the same screen is shown until the
/// other is answered.
fn may_be_asked(question: &Question, key: &str, answers: &Answers) -> bool {
    let same_screen = |id: &str| {
        let asked = questions_of(key).unwrap_or_default();
        asked.iter().any(|other| other.id == id) && !answers.has(id)
    };
    let still_open = match question.id {
        "danger_now" => same_screen("safe_now"),
        _ if question.page == PageKey::Contact => {
            same_screen("contact_person") && person_agrees(answers) && question.asked_of.len() > 1
        }
        _ => same_screen("reporter_role") && !question.asked_of.contains(&Teller::Themself),
    };
    still_open || question.is_asked(answers)
}

async fn answer(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    me.check(&posted)?;
    let desk = Desk::of(app, here, me, &request)?;
    let (key, asked) = asked_on(&request)?;
    let fields = posted.0;
    if desk.draft().await?.is_none() {
        return begin_again(&desk, &key, &asked, &fields).await;
    }
    let token = desk.token().ok_or(PageError::NotFound)?;
    let (sent, today) = (fields.clone(), desk.site.today());
    let for_another = key == SHORT_FOR_ANOTHER;
    let changed = drafts::change(&desk.app.office, &desk.here, &token, move |kept| {
        let mut errors = take_over(kept, &asked, &sent, today);
        // Without it the number of who rings would be asked for as the person's.
        if for_another && Teller::of(&kept.answers) == Teller::Themself {
            errors.insert(0, who_is_telling());
        }
        errors
    })
    .await;
    match changed {
        Ok((_, None)) => Ok(go_to("/enter/sent")),
        Ok((_, Some(errors))) if errors.is_empty() => Ok(go_to(after(&key))),
        Ok((draft, Some(errors))) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(draw(
                &desk,
                &key,
                &draft.kept.answers,
                &fields,
                &errors,
                None,
                status,
            ))
        }
        Err(DraftError::TooLong) => {
            let text = "All answers together are longer than can be kept. Make one of them shorter. Nothing on this page is lost.";
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(draw(
                &desk,
                &key,
                &Answers::new(),
                &fields,
                &[],
                Some(text),
                status,
            ))
        }
        Err(error) => Err(error.into()),
    }
}

fn who_is_telling() -> FieldError {
    FieldError {
        field: "reporter_role".to_owned(),
        question: "reporter_role",
        code: ErrorCode::Empty,
        max: 0,
        typed: 0,
    }
}

/// The entry's time is over: a new one is begun, and the screen comes back with what was typed.
async fn begin_again(
    desk: &Desk,
    key: &str,
    asked: &[&'static Question],
    fields: &FormFields,
) -> Result<HttpResponse, PageError> {
    let worker = desk.me.worker.id;
    let token = enter_report::begin(&desk.app.office, &desk.here, worker).await?;
    let typed = read(
        asked.iter().copied(),
        &Answers::new(),
        fields,
        desk.site.today(),
    );
    let text = "The entry was open for too long and is gone. What you typed on this page is still here. Save it to begin again.";
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let mut answer = draw(desk, key, &typed.answers, fields, &[], Some(text), status);
    set_cookie(&desk.site, &mut answer, &token)?;
    Ok(answer)
}

async fn check(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let desk = Desk::of(app, here, me, &request)?;
    match desk.draft().await? {
        None => Ok(go_to(HOME)),
        Some(draft) if draft.kept.sent.is_some() => Ok(go_to("/enter/sent")),
        Some(draft) => Ok(check_page(&desk, &draft.kept, &Mistakes::default())),
    }
}

fn check_page(desk: &Desk, kept: &Kept, mistakes: &Mistakes) -> HttpResponse {
    let site = &desk.site;
    let rows = CATALOGUE
        .iter()
        .filter(|question| kept.answers.has(question.id) && question.is_asked(&kept.answers))
        .filter_map(|question| {
            let screen = HELPER_SCREENS
                .iter()
                .find(|screen| screen.pages.contains(&question.page))?;
            let key = question_words(site, question, &kept.answers);
            Some(SummaryRow {
                picture: None,
                lines: lines(site, kept, question),
                actions: vec![RowAction {
                    href: screen_path(screen.key),
                    label: "Change".to_owned(),
                    hidden: key.clone(),
                    ..RowAction::default()
                }],
                key,
            })
        })
        .collect();
    let choice = kept.answers.one("police_choice").unwrap_or("not_chosen");
    let given_by = GivenBy::of(&kept.answers);
    let police = police_means(site, choice, given_by, site.who(&kept.answers));
    let hand_over = Choices {
        legend_class: "govuk-fieldset__legend--m",
        ..Choices::new("hand_over", "How will they hear from us?")
    }
    .with_error(mistakes.of("hand_over"))
    .choice(
        Choice::new("code", "Give them 6 words to come back with")
            .with_hint("You read the words aloud. Only for somebody who can keep them safe"),
    )
    .choice(
        Choice::new("call", "We will call or write to them").with_hint("By the safe way they gave"),
    );
    let mut parts = vec![
        Plainly::Inset("Nothing has been sent yet.".to_owned()),
        Plainly::Summary(SummaryList { rows }),
        Plainly::Link(Link::new(
            screen_path(HELPER_SCREENS[0].key),
            "Ask more questions",
        )),
        Plainly::Heading("Read this to them".to_owned()),
        Plainly::Says(police.joined().text),
    ];
    parts.extend(
        helping_words(site, given_by, may_be_reached(&kept.answers))
            .into_iter()
            .map(|idea| Plainly::Says(idea.text)),
    );
    parts.push(Plainly::Form(Form::new(
        "/enter/check",
        "Send",
        vec![Input::Radios(hand_over)],
    )));
    let page = Plain::new(desk.layout("Check and send"), "Check and send", parts)
        .with_back(HOME, "Enter a report");
    match mistakes.is_empty() {
        true => page.show(),
        false => page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0),
    }
}

async fn send(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    me.check(&posted)?;
    let desk = Desk::of(app, here, me, &request)?;
    let (Some(token), Some(draft)) = (desk.token(), desk.draft().await?) else {
        return Ok(go_to(HOME));
    };
    let with_code = match posted.text("hand_over") {
        "code" => true,
        "call" => false,
        _ => {
            let mistakes = Mistakes::one("hand_over", "Choose how they will hear from us");
            return Ok(check_page(&desk, &draft.kept, &mistakes));
        }
    };
    let (office, keyring) = (&desk.app.office, &desk.me.keyring);
    match enter_report::send(office, &desk.here, &token, keyring, with_code).await {
        Ok(_) => Ok(go_to("/enter/sent")),
        Err(SendError::Missing(missing)) => {
            let mut mistakes = Mistakes::default();
            for missing in missing {
                mistakes.add("", missing_words(missing));
            }
            Ok(check_page(&desk, &draft.kept, &mistakes))
        }
        Err(error) => Err(error.into()),
    }
}

const fn missing_words(missing: Missing) -> &'static str {
    match missing {
        Missing::SafeNow => "Ask whether they are safe right now",
        Missing::WhatHappened => {
            "Choose at least one thing that happened, or write it in their words"
        }
    }
}

async fn sent(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let desk = Desk::of(app, here, me, &request)?;
    let (Some(token), Some(mut draft)) = (desk.token(), desk.draft().await?) else {
        return Ok(go_to(HOME));
    };
    let Some(told) = draft.kept.sent.clone() else {
        return Ok(go_to("/enter/check"));
    };
    if told.wants_code
        && draft.kept.code.is_none()
        && late_code(&desk.app.office, &desk.here, &token).await?
        && let Some(again) = desk.draft().await?
    {
        draft = again;
    }
    let reference = Reference::parse(&told.reference).map_or_else(String::new, |r| r.to_string());
    let mut parts = vec![
        Plainly::Says(format!("Its reference is {reference}. It is in the queue.")),
        Plainly::Says(format!(
            "Tell them: a person will read it by {}.",
            when::moment(told.first_look_due)
        )),
    ];
    parts.extend(hand_over(&draft, told.wants_code));
    if told.danger {
        parts.insert(
            0,
            Plainly::Warning(
                "They are not safe. If they want it, stay on the line while they call 999."
                    .to_owned(),
            ),
        );
    }
    if told.crisis {
        parts.push(Plainly::Heading("Say these numbers".to_owned()));
        parts.push(Plainly::Bullets(
            [
                "crisis-samaritans",
                "crisis-111",
                "crisis-shout",
                "crisis-999",
            ]
            .map(|id| desk.site.say(id))
            .to_vec(),
        ));
    }
    parts.push(Plainly::Link(Link::new(HOME, "Enter another")));
    Ok(Plain::new(desk.layout("Sent"), "It is sent", parts).show())
}

/// The words to read aloud, or that we get in touch.
fn hand_over(draft: &Draft, wants_code: bool) -> Vec<Plainly> {
    let kept = draft.kept.code.as_ref();
    if kept.is_some_and(|code| code.has_it) {
        return vec![Plainly::Says("They have their words.".to_owned())];
    }
    match (kept.and_then(|code| code.code()), wants_code) {
        (Some(code), _) => vec![
            Plainly::Heading("Read these words to them".to_owned()),
            Plainly::Says("Ask them to say the words back. Then press the button: you do not see them again.".to_owned()),
            Plainly::Numbered(code.words().map(str::to_owned).to_vec()),
            Plainly::Says("The same as numbers:".to_owned()),
            Plainly::Copy(code.digits()),
            Plainly::Form(Form::new("/enter/sent", "They have the words", Vec::new())),
        ],
        (None, true) => vec![
            Plainly::Inset("The words are not ready, because many people are here at once. Open this page again in a moment.".to_owned()),
            Plainly::Link(Link::new("/enter/sent", "Open again")),
        ],
        (None, false) => vec![Plainly::Says(
            "Tell them: we will call or write by the safe way you gave us.".to_owned(),
        )],
    }
}

async fn told_code(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    me.check(&posted)?;
    let desk = Desk::of(app, here, me, &request)?;
    if let (Some(token), Some(_)) = (desk.token(), desk.draft().await?) {
        has_code(&desk.app.office, &desk.here, &token).await?;
    }
    Ok(go_to("/enter/sent"))
}

fn entry_id(request: &HttpRequest) -> Result<ReportId, PageError> {
    let id = request.match_info().get("id").unwrap_or_default();
    id.parse().map_err(|_| PageError::NotFound)
}

async fn entry(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    me.may(Deed::ReopenOwnEntry)?;
    let desk = Desk::of(app, here, me, &request)?;
    entry_page(&desk, entry_id(&request)?, "", &Mistakes::default(), false).await
}

async fn entry_page(
    desk: &Desk,
    id: ReportId,
    typed: &str,
    mistakes: &Mistakes,
    noted: bool,
) -> Result<HttpResponse, PageError> {
    let keyring = desk.me.keyring.clone();
    let entry = enter_report::open(&desk.app.office, &desk.here, keyring, id).await?;
    let kept = Kept {
        answers: entry.answers,
        ..Kept::default()
    };
    let rows = CATALOGUE
        .iter()
        .filter(|question| kept.answers.has(question.id))
        .map(|question| SummaryRow {
            picture: None,
            key: question_words(&desk.site, question, &kept.answers),
            lines: lines(&desk.site, &kept, question),
            actions: Vec::new(),
        })
        .collect();
    let mut field = Field::new("note", "They rang again: what did they say?")
        .with_error(mistakes.of("note"))
        .with_value(typed)
        .with_autocomplete("off");
    field.label_class = "govuk-label--m";
    let parts = vec![
        Plainly::Says(
            "You can read this until a caseworker takes it, and for 24 hours at most.".to_owned(),
        ),
        Plainly::Summary(SummaryList { rows }),
        Plainly::Form(Form::new(
            format!("/enter/entry/{id}"),
            "Add this",
            vec![Input::Area(field)],
        )),
    ];
    let name = Reference::parse(&entry.report.reference)
        .map_or_else(String::new, |reference| reference.to_string());
    let page = Plain::new(
        desk.layout("Your entry"),
        format!("Your entry {name}"),
        parts,
    )
    .with_back(HOME, "Enter a report")
    .with_banner(noted.then_some("We have noted that they rang again."));
    Ok(match mistakes.is_empty() {
        true => page.show(),
        false => page.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0),
    })
}

async fn rang_again(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    me.may(Deed::NoteRangAgain)?;
    me.check(&posted)?;
    let desk = Desk::of(app, here, me, &request)?;
    let id = entry_id(&request)?;
    let typed = posted.text("note").to_owned();
    let words = Private::from(typed.as_str());
    let problem = match () {
        () if words.is_blank() => Some("Write what they said"),
        () if words.characters() > LONGEST_NOTE => Some("Write 5,000 characters or fewer"),
        () => None,
    };
    if let Some(problem) = problem {
        return entry_page(&desk, id, &typed, &Mistakes::one("note", problem), false).await;
    }
    let keyring = desk.me.keyring.clone();
    enter_report::rang_again(&desk.app.office, &desk.here, keyring, id, words).await?;
    entry_page(&desk, id, "", &Mistakes::default(), true).await
}

impl From<EntryError> for PageError {
    fn from(error: EntryError) -> Self {
        match error {
            EntryError::NotTheirs => Self::NotFound,
            EntryError::TooLong => Self::TooLarge,
            EntryError::Seal(error) => error.into(),
        }
    }
}
