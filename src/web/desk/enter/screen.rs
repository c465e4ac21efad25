//! The questions, several on a screen.

use super::{Desk, HOME, SHORT, SHORT_FOR_ANOTHER, go_to, screen_path};
use crate::actions::drafts::{self, Draft, DraftError};
use crate::actions::enter_report;
use crate::app::App;
use crate::domain::answers::{Answers, ErrorCode, FieldError, FormFields, read};
use crate::domain::journey::{HELPER_SCREENS, PageKey, SHORT_CALL, SHORT_CALL_FOR_ANOTHER};
use crate::domain::questions::helping::{may_be_reached, person_agrees};
use crate::domain::questions::{Kind as QuestionKind, Question, Teller, number_on_paper, question};
use crate::web::components::{ErrorLine, ErrorSummary, Link, SummaryList};
use crate::web::desk::session::SignedIn;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::page::{DeskLayout, render};
use crate::web::posted::Posted;
use crate::web::public::form::elsewhere::{self, changed_elsewhere, kept_now};
use crate::web::public::form::{as_read_by, exceptions, set_cookie, take_over};
use crate::web::public::parts::{Part, Sheet, dashed, error_summary, is_offered, part};
use crate::web::public::site::Site;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

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
    /// What is kept, where another window changed it.
    elsewhere: Option<SummaryList>,
    parts: Vec<Part>,
    action: String,
    /// From which drawing of the screen the form comes.
    drawn: String,
}

pub(super) async fn screen(
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
        &Drawing {
            key: &key,
            answers,
            fields: &fields,
            errors: &[],
            trouble: None,
            elsewhere: None,
            drawn: draft.mark(&desk.app.office),
            status: StatusCode::OK,
        },
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

/// What a screen is drawn from.
struct Drawing<'a> {
    key: &'a str,
    answers: &'a Answers,
    fields: &'a FormFields,
    errors: &'a [FieldError],
    trouble: Option<&'a str>,
    elsewhere: Option<SummaryList>,
    drawn: String,
    status: StatusCode,
}

fn draw(desk: &Desk, drawing: &Drawing<'_>) -> HttpResponse {
    let site = &desk.site;
    let Drawing {
        key,
        answers,
        fields,
        errors,
        trouble,
        ..
    } = *drawing;
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
                lines: vec![ErrorLine {
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
        elsewhere: drawing.elsewhere.clone(),
        drawn: drawing.drawn.clone(),
        site: site.clone(),
        heading,
    };
    render(&view, drawing.status)
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

pub(super) async fn answer(
    app: web::Data<App>,
    here: Here,
    me: SignedIn,
    request: HttpRequest,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    me.check(&posted)?;
    let desk = Desk::of(app, here, me, &request)?;
    let (key, asked) = asked_on(&request)?;
    let fields = desk.me.as_meant(posted);
    if desk.draft().await?.is_none() {
        return begin_again(&desk, &key, &asked, &fields).await;
    }
    let token = desk.token().ok_or(PageError::NotFound)?;
    let (sent, today) = (fields.clone(), desk.site.today());
    let for_another = key == SHORT_FOR_ANOTHER;
    let (office, drawn) = (&desk.app.office, fields.text(elsewhere::FIELD));
    let changed = drafts::change_from(office, &desk.here, &token, drawn, move |kept, mark| {
        let questions = changed_elsewhere(kept, &asked, &sent, today, mark);
        if !questions.is_empty() {
            return Err(questions);
        }
        let mut errors = take_over(kept, &asked, &sent, today, mark);
        // Without it the number of who rings would be asked for as the person's.
        if for_another && Teller::of(&kept.answers) == Teller::Themself {
            errors.insert(0, who_is_telling());
        }
        Ok(errors)
    })
    .await;
    match changed {
        Ok((_, None)) => Ok(go_to("/enter/sent")),
        Ok((_, Some(Ok(errors)))) if errors.is_empty() => Ok(go_to(after(&key))),
        Ok((draft, Some(outcome))) => Ok(again(&desk, &key, &draft, &fields, outcome)),
        Err(DraftError::TooLong) => {
            let text = "All answers together are longer than can be kept. Make one of them shorter. Nothing on this page is lost.";
            let typed = Answers::new();
            Ok(draw(&desk, &unsaved(&key, &typed, &fields, text)))
        }
        Err(error) => Err(error.into()),
    }
}

/// The screen once more: with its mistakes, or with what another window kept meanwhile.
fn again(
    desk: &Desk,
    key: &str,
    draft: &Draft,
    fields: &FormFields,
    outcome: Result<Vec<FieldError>, Vec<&'static Question>>,
) -> HttpResponse {
    let (errors, questions) = match outcome {
        Ok(errors) => (errors, Vec::new()),
        Err(questions) => (Vec::new(), questions),
    };
    let was_elsewhere = !questions.is_empty();
    let drawing = Drawing {
        key,
        answers: &draft.kept.answers,
        fields,
        errors: &errors,
        trouble: was_elsewhere.then_some(ELSEWHERE),
        elsewhere: was_elsewhere.then(|| kept_now(&desk.site, &draft.kept, &questions)),
        drawn: draft.mark(&desk.app.office),
        status: match was_elsewhere {
            true => elsewhere::STATUS,
            false => StatusCode::UNPROCESSABLE_ENTITY,
        },
    };
    draw(desk, &drawing)
}

const ELSEWHERE: &str = "You changed this screen in another window or tab after you opened it here, so what you typed here is not saved. Both are on this screen. Put what is right into the boxes and save again.";

/// What a screen is drawn from when nothing of it was saved.
fn unsaved<'a>(
    key: &'a str,
    answers: &'a Answers,
    fields: &'a FormFields,
    trouble: &'a str,
) -> Drawing<'a> {
    Drawing {
        key,
        answers,
        fields,
        errors: &[],
        trouble: Some(trouble),
        elsewhere: None,
        drawn: elsewhere::as_sent(fields),
        status: StatusCode::UNPROCESSABLE_ENTITY,
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
    let mut answer = draw(desk, &unsaved(key, &typed.answers, fields, text));
    set_cookie(&desk.site, &mut answer, &token)?;
    Ok(answer)
}
