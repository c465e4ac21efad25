//! From a posted form to a deed: what is missing is said, what was typed comes back, who was first is named.

use super::super::frame::{Form, Mistakes, Part, Plain, go_to, layout};
use super::super::session::SignedIn;
use super::forms::{Drawn, MESSAGE, inputs};
use super::helping::Helping;
use super::queue::shown_reference;
use super::task::Task;
use super::{hand, report_id, said};
use crate::actions::SealError;
use crate::actions::casework::closing::{self, Ending};
use crate::actions::casework::contact::{self, Talk, Way, Writing};
use crate::actions::casework::finishing::{self, Finish};
use crate::actions::casework::lanes::{self, Move};
use crate::actions::casework::level::{self, Setting};
use crate::actions::casework::linking;
use crate::actions::casework::promises::{self, Became, NewPromise, Step};
use crate::actions::casework::reading::{self, Sketch};
use crate::actions::casework::removing;
use crate::actions::casework::taking::{self, COMPLETED};
use crate::actions::casework::{CaseError, First};
use crate::app::App;
use crate::domain::answers::FormFields;
use crate::domain::ids::{ActionId, ReportId, WorkerId};
use crate::domain::lanes::{Lane, LaneRefusal, LaneState};
use crate::domain::permissions::Deed;
use crate::domain::risk::{RiskLevel, RiskRefusal};
use crate::domain::text::Private;
use crate::domain::triage::Audience;
use crate::store::StoreError;
use crate::vault::VaultError;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use crate::web::when;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use chrono::NaiveDate;

pub(super) fn routes(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/reports/{report}/take").route(web::post().to(take)))
        .service(web::resource("/reports/{report}/reopen").route(web::post().to(reopen)))
        .service(web::resource("/reports/{report}/release").route(web::post().to(release)))
        .service(web::resource("/reports/{report}/actions/{action}").route(web::post().to(became)))
        .service(task("/reports/{report}/level", Task::Level))
        .service(task("/reports/{report}/lanes", Task::Lanes))
        .service(task("/reports/{report}/message", Task::Message))
        .service(task("/reports/{report}/talk", Task::Talk))
        .service(task("/reports/{report}/action", Task::Action))
        .service(task("/reports/{report}/facts", Task::Facts))
        .service(task("/reports/{report}/close", Task::Close))
        .service(task("/reports/{report}/finish", Task::Finish))
        .service(task("/reports/{report}/give", Task::Give))
        .service(task("/reports/{report}/note", Task::Note))
        .service(task("/reports/{report}/nickname", Task::Nickname))
        .service(task("/reports/{report}/conflict", Task::Conflict))
        .service(task("/reports/{report}/link", Task::Link))
        .service(task("/reports/{report}/hold", Task::Hold))
        .service(task("/reports/{report}/remove", Task::Remove));
}

/// A task's page: its form, and its answer.
fn task(path: &str, task: Task) -> actix_web::Resource {
    let ask = move |at: At, path: web::Path<String>| ask(task, at, path);
    let answer =
        move |at: At, path: web::Path<String>, posted: Posted| answer(task, at, path, posted);
    web::resource(path)
        .route(web::get().to(ask))
        .route(web::post().to(answer))
}

/// Where a request stands: the service, the organisation, the worker.
type At = (web::Data<App>, Here, SignedIn);

async fn ask(task: Task, at: At, path: web::Path<String>) -> Result<HttpResponse, PageError> {
    let (app, here, worker) = &at;
    worker.may(task.deed())?;
    let report = report_id(&path)?;
    let sketch = reading::sketch(&app.office, here, &hand(worker), report).await?;
    Ok(page(task, &at, &sketch, None, &Mistakes::default()).show())
}

/// The page of a task; with what was typed when it comes back.
fn page(
    task: Task,
    (_, here, worker): &At,
    sketch: &Sketch,
    typed: Option<&FormFields>,
    mistakes: &Mistakes,
) -> Plain {
    let report = sketch.report.id;
    let nothing = FormFields::default();
    let drawn = Drawn {
        sketch,
        typed: typed.unwrap_or(&nothing),
        back: typed.is_some(),
        mistakes,
    };
    let form = Form::new(
        format!("/reports/{report}/{}", task.word()),
        task.button(),
        inputs(task, &drawn),
    );
    let title = format!(
        "{} {}",
        task.heading(),
        shown_reference(&sketch.report.reference)
    );
    let mut parts = Vec::new();
    if let (Task::Message | Task::Talk | Task::Finish, Some(helping)) =
        (task, Helping::of(&sketch.facts))
    {
        parts.push(Part::Warning(helping.before_contact()));
    }
    parts.push(Part::Form(form));
    Plain::new(
        layout(here, worker, "/reports", &title),
        task.heading(),
        parts,
    )
    .with_back(&format!("/reports/{report}"), "Report")
}

async fn answer(
    task: Task,
    at: At,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    let (app, here, worker) = &at;
    worker.may(task.deed())?;
    worker.check(&posted)?;
    let report = report_id(&path)?;
    match perform(task, &at, report, &posted).await {
        Ok(()) => Ok(go_to(place_after(task, report))),
        Err(Trouble::Mistakes(mistakes)) => {
            let sketch = reading::sketch(&app.office, here, &hand(worker), report).await?;
            let back = page(task, &at, &sketch, Some(&posted.0), &mistakes);
            Ok(back.show_mistakes(StatusCode::UNPROCESSABLE_ENTITY, &mistakes.0))
        }
        Err(Trouble::Case(CaseError::First(first))) => {
            let sketch = reading::sketch(&app.office, here, &hand(worker), report).await?;
            let mut back = page(task, &at, &sketch, Some(&posted.0), &Mistakes::default());
            back.parts.insert(0, Part::Warning(was_first(&first)));
            let link = crate::web::components::Link::new(
                format!("/reports/{report}"),
                "Look at the report as it is now",
            );
            back.parts.insert(1, Part::Link(link));
            Ok(back.show_mistakes(StatusCode::CONFLICT, &[]))
        }
        Err(Trouble::Case(CaseError::Seal(SealError::Store(StoreError::Unavailable(_))))) => {
            Ok(kept(task, &at, report, &posted.0))
        }
        Err(Trouble::Case(error)) => Err(error.into()),
    }
}

/// A worker who barred themselves finds the queue, not a page that is not there.
fn place_after(task: Task, report: ReportId) -> String {
    match task {
        Task::Finish | Task::Close | Task::Remove => {
            format!("/reports?show=open&done={}", task.word())
        }
        _ => format!("/reports/{report}?done={}", task.word()),
    }
}

pub(super) fn was_first(first: &First) -> String {
    let who = first.who.as_deref().unwrap_or("The person");
    let what = said::event(&first.what, &first.detail);
    format!(
        "{who} was first, at {}: {}. Nothing of yours is saved yet. What you typed is below, as you typed it. If it is still right, send it again.",
        when::moment(first.at),
        what.to_lowercase()
    )
}

/// The database does not answer: the words stay on the page, with the same button to try again.
fn kept(task: Task, (_, here, worker): &At, report: ReportId, typed: &FormFields) -> HttpResponse {
    use super::super::frame::Input;
    use crate::web::components::Field;
    let inputs = typed
        .iter()
        .filter(|(name, _)| *name != "csrf" && *name != "do")
        .map(|(name, value)| {
            if value.contains(char::is_whitespace) {
                Input::Area(Field::new(name, "Your words").with_value(value))
            } else {
                Input::Hidden(name.to_owned(), value.to_owned())
            }
        })
        .collect();
    let form = Form::new(
        format!("/reports/{report}/{}", task.word()),
        "Try again",
        inputs,
    );
    Plain::new(
        layout(here, worker, "/reports", "Not saved yet"),
        "This is not saved yet",
        vec![
            Part::Says("We cannot reach our records at the moment. Your words are below. Keep this page open and try again in a minute.".to_owned()),
            Part::Form(form),
        ],
    )
    .show_mistakes(StatusCode::SERVICE_UNAVAILABLE, &[])
}

/// Why a form did not become a deed.
pub(super) enum Trouble {
    /// Something is missing or wrong on the form.
    Mistakes(Mistakes),
    /// The deed was refused.
    Case(CaseError),
}

impl From<CaseError> for Trouble {
    fn from(error: CaseError) -> Self {
        let on = |field: &str, text: String| Self::Mistakes(Mistakes::one(field, text));
        match error {
            CaseError::Lane(refusal) => on(
                lane_field(&refusal),
                format!("{refusal} ({})", refusal.code()),
            ),
            CaseError::Risk(refusal) => on(risk_field(refusal), risk_words(refusal).to_owned()),
            CaseError::Closed => on("", "This report is closed. Open it again first.".to_owned()),
            CaseError::CannotHave => {
                on("to", "Choose a worker who may open this report.".to_owned())
            }
            CaseError::NoSuchReference => on(
                "reference",
                "No report that you may open has this reference. Check the eight letters."
                    .to_owned(),
            ),
            CaseError::NoSafeWay => on(
                "way",
                "The person did not give this way. Use only a way they gave; if there is none, they tell us again and you link the two.".to_owned(),
            ),
            CaseError::Busy => on(
                "",
                "Many people are here at once. Wait a moment, then press the button again."
                    .to_owned(),
            ),
            CaseError::NotAsked => on(
                "",
                "The person has not asked us to delete this, or has taken it back.".to_owned(),
            ),
            CaseError::Held => on(
                "",
                "Something keeps us from deleting this: a hold, or something sent that has no last answer yet.".to_owned(),
            ),
            CaseError::Seal(SealError::Vault(VaultError::TooLong)) => on(
                "words",
                "This is longer than we can keep. Make it shorter, or write it in two parts."
                    .to_owned(),
            ),
            other => Self::Case(other),
        }
    }
}

impl From<Mistakes> for Trouble {
    fn from(mistakes: Mistakes) -> Self {
        Self::Mistakes(mistakes)
    }
}

fn lane_field(refusal: &LaneRefusal) -> &'static str {
    match refusal {
        LaneRefusal::StillOpen(lane) => lane.code(),
        LaneRefusal::PoliceNotDecided => Lane::Reporting.code(),
        LaneRefusal::SupportFirst => "support",
        LaneRefusal::PersonNotTold => "no-way",
        LaneRefusal::SafetyFirst => "level",
        _ => "",
    }
}

fn risk_field(refusal: RiskRefusal) -> &'static str {
    match refusal {
        RiskRefusal::ReasonMissing => "reason",
        _ => "level",
    }
}

fn risk_words(refusal: RiskRefusal) -> &'static str {
    match refusal {
        RiskRefusal::RoleDoesNotSetLevels => "Ask a caseworker or a lead to set the level.",
        RiskRefusal::OnlyALeadLowers => {
            "Only a lead sets a lower level. Ask a lead, and tell them why."
        }
        RiskRefusal::CannotBecomeUnread => "Somebody has read this report. Choose a level.",
        RiskRefusal::ReasonMissing => "Say in a few words why you chose this level.",
    }
}

async fn perform(
    task: Task,
    (app, here, worker): &At,
    report: ReportId,
    posted: &Posted,
) -> Result<(), Trouble> {
    let (office, who, form) = (&app.office, hand(worker), Read(posted));
    let version = form.version();
    match task {
        Task::Level => {
            let setting = form.level()?;
            level::set_level(office, here, &who, report, version, setting).await?;
        }
        Task::Lanes => {
            let (moves, support) = (form.moves()?, form.ticked("support"));
            lanes::move_lanes(office, here, &who, report, version, moves, support).await?;
        }
        Task::Message => {
            let writing = Writing {
                words: form.words("words", "Write your message.")?,
                asks: form.ticked("asks"),
                tells_the_end: form.ticked("end"),
            };
            contact::write(office, here, &who, report, version, writing).await?;
        }
        Task::Talk => contact::log_talk(office, here, &who, report, version, form.talk()?).await?,
        Task::Action => {
            promises::promise(office, here, &who, report, version, form.promise()?).await?;
        }
        Task::Facts => {
            let incident = form.incident(app, here, worker, report).await?;
            let found = form.found()?;
            taking::complete_facts(office, here, &who, report, version, incident, found).await?;
        }
        Task::Close => closing::close(office, here, &who, report, version, form.ending()?).await?,
        Task::Finish => {
            finishing::finish(office, here, &who, report, version, form.finish()?).await?;
        }
        Task::Give => {
            let to = form.worker("to", "Choose who gets it.")?;
            taking::give(office, here, &who, report, version, to).await?;
        }
        Task::Note => {
            let words = form.words("words", "Write the note.")?;
            taking::write_note(office, here, &who, report, words).await?;
        }
        Task::Nickname => {
            taking::name_it(office, here, &who, report, form.private("words")).await?;
        }
        Task::Conflict => conflict(app, here, worker, report, posted).await?,
        Task::Link => {
            let other = form.words("reference", "Type the other report's reference.")?;
            match posted.text("how") {
                "unlink" => linking::unlink(office, here, &who, report, other).await?,
                _ => linking::link(office, here, &who, report, other).await?,
            }
        }
        Task::Hold => {
            let until = form.day("until")?;
            let why = form.words("words", "Say why it is held, or why not any more.")?;
            removing::hold(office, here, &who, report, version, until, why).await?;
        }
        Task::Remove => removing::remove_now(office, here, &who, report, version).await?,
    }
    Ok(())
}

async fn conflict(
    app: &App,
    here: &Here,
    worker: &SignedIn,
    report: ReportId,
    posted: &Posted,
) -> Result<(), Trouble> {
    let who = hand(worker);
    let sketch = reading::sketch(&app.office, here, &who, report).await?;
    // One's own bar comes last: after it, the report is not there any more.
    let mut colleagues: Vec<WorkerId> = sketch.colleagues.iter().map(|(id, _)| *id).collect();
    colleagues.sort_by_key(|id| *id == who.id);
    for id in colleagues {
        let barred = posted.0.has("worker", &id.to_string());
        if barred != sketch.barred.contains(&id) {
            taking::bar(&app.office, here, &who, report, id, barred).await?;
        }
    }
    Ok(())
}

/// A posted form, read field by field.
pub(super) struct Read<'a>(pub(super) &'a Posted);

impl Read<'_> {
    /// A form without its version is as old as can be.
    pub(super) fn version(&self) -> i32 {
        self.0.text("version").parse().unwrap_or(-1)
    }

    fn ticked(&self, name: &str) -> bool {
        self.0.0.has(name, "yes")
    }

    fn private(&self, name: &str) -> Private {
        Private::from(self.0.text(name))
    }

    pub(super) fn words(&self, name: &str, missing: &str) -> Result<Private, Mistakes> {
        let words = self.private(name);
        if words.is_blank() {
            return Err(Mistakes::one(name, missing));
        }
        if words.characters() > MESSAGE {
            let typed = words.characters();
            return Err(Mistakes::one(
                name,
                format!(
                    "This is {typed} letters long. {MESSAGE} is the most. Make it shorter, or write it in two parts."
                ),
            ));
        }
        Ok(words)
    }

    fn day(&self, name: &str) -> Result<Option<NaiveDate>, Mistakes> {
        let typed = self.0.text(name);
        if typed.is_empty() {
            return Ok(None);
        }
        NaiveDate::parse_from_str(typed, "%Y-%m-%d")
            .map(Some)
            .map_err(|_| Mistakes::one(name, "Give a day that exists, like 2026-03-24."))
    }

    fn worker(&self, name: &str, missing: &str) -> Result<WorkerId, Mistakes> {
        let typed = self.0.text(name);
        typed.parse().map_err(|_| Mistakes::one(name, missing))
    }

    fn level(&self) -> Result<Setting, Mistakes> {
        let level = RiskLevel::parse(self.0.text("level"))
            .ok_or_else(|| Mistakes::one("level", "Choose how urgent it is."))?;
        Ok(Setting {
            level,
            reason: self.words("reason", "Say in a few words why you chose this level.")?,
            still_in_danger: self.ticked("danger"),
        })
    }

    fn moves(&self) -> Result<Vec<Move>, Mistakes> {
        let mut moves = Vec::new();
        for &lane in Lane::ALL {
            let typed = self.0.text(lane.code());
            if typed.is_empty() {
                continue;
            }
            let state = LaneState::parse(typed)
                .ok_or_else(|| Mistakes::one(lane.code(), "Choose one of the states."))?;
            moves.push(Move {
                lane,
                state,
                next_date: self.day(&format!("{lane}-date"))?,
                because: self.private(&format!("{lane}-because")),
            });
        }
        Ok(moves)
    }

    fn talk(&self) -> Result<Talk, Mistakes> {
        let way = Way::parse(self.0.text("way"))
            .ok_or_else(|| Mistakes::one("way", "Choose how you were in touch."))?;
        let reached = match self.0.text("reached") {
            "yes" => true,
            "no" => false,
            _ => {
                return Err(Mistakes::one(
                    "reached",
                    "Say whether you reached the person.",
                ));
            }
        };
        Ok(Talk {
            way,
            reached,
            words: self.words("words", "Write what was said, or what you tried.")?,
            told_the_end: self.ticked("end"),
        })
    }

    fn promise(&self) -> Result<NewPromise, Mistakes> {
        let step = Step::parse(self.0.text("step"))
            .ok_or_else(|| Mistakes::one("step", "Choose what is promised."))?;
        let audience = Audience::parse(self.0.text("audience"));
        let learning = step == Step::LearningPoint;
        if learning && audience.is_none() {
            return Err(Mistakes::one("audience", "Choose who should learn it."));
        }
        let needs_words =
            learning || matches!(step, Step::ReferralMade | Step::NothingExists | Step::Other);
        let words = if needs_words {
            self.words("words", "Say in a few words what it is.")?
        } else {
            self.private("words")
        };
        let due_on = self.day("due")?;
        if due_on.is_none() && !step.ends_a_referral() {
            return Err(Mistakes::one(
                "due",
                "Choose a day. An action without a day is forgotten.",
            ));
        }
        Ok(NewPromise {
            lane: step.lane(),
            step,
            words,
            owner: self.worker("owner", "Choose who does it.")?,
            due_on,
            audience: audience.filter(|_| learning),
        })
    }

    fn found(&self) -> Result<Vec<(String, String)>, Mistakes> {
        let found: Vec<_> = COMPLETED
            .iter()
            .flat_map(|list| {
                self.0
                    .0
                    .values(list)
                    .map(|code| ((*list).to_owned(), code.to_owned()))
            })
            .collect();
        if found.is_empty() {
            return Err(Mistakes::one(COMPLETED[0], "Tick what their words show."));
        }
        Ok(found)
    }

    /// The incident chosen; the only one, when there is one.
    async fn incident(
        &self,
        app: &App,
        here: &Here,
        worker: &SignedIn,
        report: ReportId,
    ) -> Result<crate::domain::ids::IncidentId, Trouble> {
        let sketch = reading::sketch(&app.office, here, &hand(worker), report).await?;
        let chosen = self.0.text("incident");
        let found = match sketch.incidents.as_slice() {
            [only] => Some(only.id),
            several => several
                .iter()
                .map(|row| row.id)
                .find(|id| id.to_string() == chosen),
        };
        found.ok_or_else(|| Mistakes::one("incident", "Choose which incident.").into())
    }

    fn ending(&self) -> Result<Ending, Mistakes> {
        let reason = self.0.text("close-reason");
        if reason.is_empty() {
            return Err(Mistakes::one("close-reason", "Choose why it closes."));
        }
        let outcome = self.0.text("outcome");
        Ok(Ending {
            reason: reason.to_owned(),
            outcome: (!outcome.is_empty()).then(|| outcome.to_owned()),
            no_way_to_tell: self.ticked("no-way"),
        })
    }

    fn finish(&self) -> Result<Finish, Mistakes> {
        Ok(Finish {
            level: match self.0.0.is_sent("reason") {
                true => Some(self.level()?),
                false => None,
            },
            lanes: self.moves()?,
            support_offered: self.ticked("support"),
            message: self.private("message"),
            ending: self.ending()?,
        })
    }
}

async fn take(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::AssignReport)?;
    worker.check(&posted)?;
    let (report, who, version) = (report_id(&path)?, hand(&worker), Read(&posted).version());
    let done = taking::give(&app.office, &here, &who, report, version, who.id).await;
    pressed(&(app, here, worker), report, "give", done)
}

async fn reopen(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::CloseReport)?;
    worker.check(&posted)?;
    let (report, version) = (report_id(&path)?, Read(&posted).version());
    let done = closing::reopen(&app.office, &here, &hand(&worker), report, version).await;
    pressed(&(app, here, worker), report, "reopen", done)
}

async fn release(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::AssignReport)?;
    worker.check(&posted)?;
    let (report, version) = (report_id(&path)?, Read(&posted).version());
    let done = closing::release(&app.office, &here, &hand(&worker), report, version).await;
    pressed(&(app, here, worker), report, "release", done)
}

async fn became(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::WorkLanes)?;
    worker.check(&posted)?;
    let (report, action) = path.into_inner();
    let report = report_id(&report)?;
    let action: ActionId = action.parse().map_err(|_| PageError::NotFound)?;
    let became = match posted.text("became") {
        "done" => Became::Done,
        "dropped" => Became::Dropped,
        other => {
            let step = Step::parse(other).filter(|step| step.is_referral());
            Became::Moved(step.ok_or(PageError::NotFound)?, None)
        }
    };
    let (who, version) = (hand(&worker), Read(&posted).version());
    let done = promises::became(&app.office, &here, &who, report, version, action, became).await;
    pressed(&(app, here, worker), report, "action", done)
}

/// The answer to a single button: there is nothing typed to give back.
fn pressed(
    (_, here, worker): &At,
    report: ReportId,
    word: &str,
    done: Result<(), CaseError>,
) -> Result<HttpResponse, PageError> {
    let text = match done.map_err(Trouble::from) {
        Ok(()) => return Ok(go_to(format!("/reports/{report}?done={word}"))),
        Err(Trouble::Case(CaseError::First(first))) => was_first(&first),
        Err(Trouble::Mistakes(mistakes)) => mistakes
            .0
            .into_iter()
            .map(|(_, text)| text)
            .collect::<Vec<_>>()
            .join(" "),
        Err(Trouble::Case(error)) => return Err(error.into()),
    };
    let link = crate::web::components::Link::new(
        format!("/reports/{report}"),
        "Look at the report as it is now",
    );
    let page = Plain::new(
        layout(here, worker, "/reports", "Not done"),
        "This was not done",
        vec![Part::Warning(text), Part::Link(link)],
    );
    Ok(page.show_mistakes(StatusCode::CONFLICT, &[]))
}
