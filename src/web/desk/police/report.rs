//! One report and the police: what the person wants, what is due, what was decided, and deciding.

use super::{PART, Trouble, by, reference, said, state_words};
use crate::actions::forwarding::{self, Otherwise, Standing, decide_otherwise};
use crate::app::App;
use crate::domain::forwarding::{Decision, DueState};
use crate::domain::ids::ReportId;
use crate::domain::opening_hours::local;
use crate::domain::permissions::Deed;
use crate::domain::text::Private;
use crate::web::components::{Cell, Choice, Choices, Field, Link, SummaryList, SummaryRow, Table};
use crate::web::desk::frame::{Form, Input, Part, Plain, go_to, layout};
use crate::web::desk::session::SignedIn;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use crate::web::when;
use actix_web::{HttpResponse, web};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use uuid::Uuid;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(
        web::resource("/reports/{id}/police")
            .route(web::get().to(show))
            .route(web::post().to(decide)),
    );
}

async fn show(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<Uuid>,
    query: web::Query<Vec<(String, String)>>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::OpenReport)?;
    let id = ReportId(path.into_inner());
    let standing = forwarding::standing_of(&app.office, &here, worker.worker.id, id).await?;
    let done = query.iter().any(|(name, _)| name == "done");
    let page = page(&here, &worker, &standing, &app, None);
    Ok(page
        .with_banner(done.then_some("The decision is written down."))
        .show())
}

fn page(
    here: &Here,
    worker: &SignedIn,
    standing: &Standing,
    app: &App,
    typed: Option<&Posted>,
) -> Plain {
    let id = standing.report.id;
    let mut parts = vec![Part::Summary(summary(standing))];
    for call in &standing.to_ring {
        parts.push(Part::Inset(call.words()));
        parts.push(Part::Link(Link::new(
            format!("/police/{}", call.forward),
            "Open what was sent",
        )));
    }
    parts.push(Part::Heading("Decide".to_owned()));
    if standing.police.level.lets_anything_out() {
        parts.push(Part::Button(Link::new(
            format!("/reports/{id}/police/forward"),
            "Make a pack for the police",
        )));
    } else {
        parts.push(Part::Says(
            "The person has not said yes, so no pack can be made. If they say yes, write that down on the report \
             first."
                .to_owned(),
        ));
    }
    parts.push(Part::Form(otherwise_form(id, standing, app, typed)));
    parts.push(Part::Heading("Without the person's yes".to_owned()));
    parts.push(Part::Says(
        "Only if a life is in danger, somebody may be badly hurt, a child or an adult needs protecting, a court \
         orders it, or the law on terrorism demands it. Two people sign. If somebody is in danger now, call 999 \
         first."
            .to_owned(),
    ));
    parts.push(Part::Link(Link::new(
        format!("/reports/{id}/police/override"),
        "Tell without the person's yes",
    )));
    parts.push(Part::Heading("Decisions so far".to_owned()));
    parts.push(decisions(here, app, standing));
    let title = "Police";
    Plain::new(
        layout(here, worker, PART, title),
        format!("{}: the police", reference(&standing.report.reference)),
        parts,
    )
    .with_back(&format!("/reports/{id}"), "Back to the report")
}

fn summary(standing: &Standing) -> SummaryList {
    let row = |key: &str, lines: Vec<String>| SummaryRow {
        picture: None,
        key: key.to_owned(),
        lines,
        actions: Vec::new(),
    };
    let chosen = standing
        .report
        .police_choice
        .as_deref()
        .map(|code| super::label("police_choice", code))
        .unwrap_or_default();
    let due = match standing.due {
        DueState::Settled => "Nothing is due.".to_owned(),
        DueState::Due(at) => format!("By {}.", when::moment(at)),
        DueState::Overdue(at) => format!("Overdue. It was due by {}.", when::moment(at)),
    };
    SummaryList {
        rows: vec![
            row("What holds now", vec![said::consent(&standing.police)]),
            row("What they chose first", vec![chosen]),
            row("Decision due", vec![due]),
        ],
    }
}

fn decisions(here: &Here, app: &App, standing: &Standing) -> Part {
    if standing.decisions.is_empty() {
        return Part::Says("Nothing is decided yet.".to_owned());
    }
    let now = app.office.clock.now();
    Part::Table(Table {
        caption: "Decisions so far".to_owned(),
        caption_class: "govuk-visually-hidden",
        head: ["Decision", "When", "By", "Where it stands", "What to do"]
            .into_iter()
            .map(Cell::text)
            .collect(),
        rows: standing
            .decisions
            .iter()
            .map(|row| {
                let decision = Decision::parse(&row.decision).map_or("", said::decision);
                let step = forwarding::chaser_of(here, row, now).map(said::step_words);
                let by = standing.names.get(&row.proposed_by);
                vec![
                    Cell::link(decision, format!("/police/{}", row.id)),
                    Cell::text(when::moment(row.proposed_at.0)),
                    Cell::text(by.cloned().unwrap_or_default()),
                    Cell::text(state_words(&row.state)),
                    Cell::text(step.unwrap_or_default()),
                ]
            })
            .collect(),
        row_headers: true,
    })
}

fn otherwise_form(id: ReportId, standing: &Standing, app: &App, typed: Option<&Posted>) -> Form {
    let was = |name: &str| {
        typed
            .map(|posted| posted.text(name).to_owned())
            .unwrap_or_default()
    };
    let mut choices = Choices::new("decision", "Or decide that we do not tell the police");
    choices.legend_class = "govuk-fieldset__legend--m";
    let said_yes = standing.police.level.lets_anything_out();
    let all = [
        (Decision::NotNow, "We look at it again on a day you choose."),
        (
            Decision::PersonsChoice,
            "An outcome, not a failure. Reasons help us speak for people later.",
        ),
        (
            Decision::NoGround,
            if said_yes {
                "The person said yes: only a lead may decide this, with a reason the person can read and help to report directly."
            } else {
                "Write why, in words the person can read."
            },
        ),
    ];
    for (decision, hint) in all {
        let code = decision.code();
        choices = choices.choice(
            Choice::new(code, said::decision(decision))
                .with_hint(hint)
                .checked(was("decision") == code),
        );
    }
    let look_again = local(app.office.clock.now()).date_naive() + chrono::Days::new(7);
    let shown = match was("look_again") {
        empty if empty.is_empty() => look_again.to_string(),
        typed => typed,
    };
    let mut day = Field::new("look_again", "If not now: look again on")
        .with_hint("Year, month, day, such as 2026-03-24.")
        .with_value(shown);
    day.class = "govuk-input--width-10";
    let mut help = Choices::new("help", "Help to report directly");
    help = help.choice(
        Choice::new(
            "yes",
            "I offered the person help to tell the police themselves",
        )
        .checked(was("help") == "yes"),
    );
    Form::new(
        format!("/reports/{id}/police"),
        "Write this decision down",
        vec![
            Input::Radios(choices),
            Input::Area(
                Field::new("for_person", "What the person reads")
                    .with_hint(
                        "It is sent to them as a message. Plain words: what we decided, and why.",
                    )
                    .with_value(was("for_person")),
            ),
            Input::Area(
                Field::new("note", "Reasons, for us")
                    .with_hint("For \"the person does not want it\": what they told you about why.")
                    .with_value(was("note")),
            ),
            Input::Line(day),
            Input::Ticks(help),
        ],
    )
}

async fn decide(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<Uuid>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::OpenReport)?;
    worker.check(&posted)?;
    let id = ReportId(path.into_inner());
    let again = async |trouble: Trouble, field: &str| {
        let standing = forwarding::standing_of(&app.office, &here, worker.worker.id, id).await?;
        trouble.on(page(&here, &worker, &standing, &app, Some(&posted)), field)
    };
    let decision = Decision::parse(posted.text("decision")).filter(|it| *it != Decision::Forward);
    let Some(decision) = decision else {
        let trouble = Trouble::Says("Choose what you decide.".to_owned());
        return again(trouble, "decision").await;
    };
    let look_again = day_at_nine(posted.text("look_again"), app.office.clock.now());
    if decision == Decision::NotNow && look_again.is_none() {
        let sentence =
            "Write the day on which we look again, such as 2026-03-24. It must be in the future.";
        return again(Trouble::Says(sentence.to_owned()), "look_again").await;
    }
    let given = Otherwise {
        report: id,
        decision,
        note: Private::from(posted.text("note")),
        for_person: Private::from(posted.text("for_person")),
        help_to_report: posted.text("help") == "yes",
        look_again,
    };
    match decide_otherwise(&app.office, &here, by(&worker), given).await {
        Ok(_) => Ok(go_to(format!("/reports/{id}/police?done"))),
        Err(error) => again(error.into(), "for_person").await,
    }
}

/// Nine in the morning of a day that is still to come.
fn day_at_nine(typed: &str, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let day = NaiveDate::parse_from_str(typed, "%Y-%m-%d").ok()?;
    let at = day.and_time(NaiveTime::from_hms_opt(9, 0, 0)?).and_utc();
    (at > now).then_some(at)
}
