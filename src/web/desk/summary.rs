//! The month's summary: looked through by one, approved by another, and then as it went out.

use super::frame::{Form, Input, Mistakes, Part, Plain, go_to, layout};
use super::session::SignedIn;
use crate::actions::SealError;
use crate::actions::summarise::{self, SummaryRefusal};
use crate::app::App;
use crate::documents::summary::{METHOD, figures, in_words, label, paragraphs};
use crate::domain::ids::{SummaryId, WorkerId};
use crate::domain::permissions::Deed;
use crate::domain::summary::{Counts, Period, table_kind};
use crate::store::outbox::{self, OutboxRow};
use crate::store::summaries::{self, SummaryRow};
use crate::store::types::Id;
use crate::store::{StoreError, accounts};
use crate::web::components::{Cell, Field, Link, SummaryList, SummaryRow as Line, Table};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::posted::Posted;
use crate::web::when;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpResponse, web};
use uuid::Uuid;

const PART: &str = "/summary";

/// The routes of this file.
pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/summary").route(web::get().to(list)))
        .service(web::resource("/summary/{id}").route(web::get().to(month)))
        .service(web::resource("/summary/{id}/check").route(web::post().to(check)))
        .service(web::resource("/summary/{id}/approve").route(web::post().to(approve)))
        .service(web::resource("/summary/{id}/correct").route(web::post().to(correct)))
        .service(web::resource("/summary/{id}/file").route(web::get().to(file)))
        .service(web::resource("/summary/{id}/exact").route(web::get().to(exact)));
}

impl From<SummaryRefusal> for PageError {
    fn from(refusal: SummaryRefusal) -> Self {
        match refusal {
            SummaryRefusal::Fault(error) => error.into(),
            other => Self::Fault(format!("a refusal without a page: {other}")),
        }
    }
}

fn may_see(worker: &SignedIn) -> Result<(), PageError> {
    worker
        .may(Deed::CheckSummary)
        .or_else(|_| worker.may(Deed::ApproveSummary))
}

async fn list(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
) -> Result<HttpResponse, PageError> {
    may_see(&worker)?;
    let scope = here.scope();
    let (rows, given_up) = app
        .office
        .store
        .read::<_, StoreError>(move |conn| {
            Ok((
                summaries::all(conn, scope)?,
                outbox::given_up(conn, scope, 20)?,
            ))
        })
        .await?;
    let mut parts = Vec::new();
    if !given_up.is_empty() {
        parts.push(Part::Warning(format!(
            "{} could not be delivered. The list below says why.",
            mails(given_up.len())
        )));
    }
    if rows.is_empty() {
        parts.push(Part::Says(
            "There is no summary yet. One is made on the first day after each month with a report."
                .to_owned(),
        ));
    } else {
        let lines = rows.iter().map(listed).collect::<Result<_, _>>()?;
        parts.push(Part::Table(Table {
            caption: "Every month".to_owned(),
            caption_class: "govuk-table__caption--m",
            head: ["Month", "Edition", "State"].map(Cell::text).into(),
            rows: lines,
            row_headers: true,
        }));
    }
    if !given_up.is_empty() {
        parts.push(Part::Table(undelivered(&given_up)));
    }
    if worker.can(Deed::SeeInHousePage) {
        parts.push(Part::Link(Link::new(
            "/how-it-was",
            "How it was for people, for leads only",
        )));
    }
    let frame = layout(&here, &worker, PART, "Summary");
    Ok(Plain::new(frame, "Monthly summaries", parts).show())
}

fn mails(count: usize) -> String {
    if count == 1 {
        "One mail".to_owned()
    } else {
        format!("{count} mails")
    }
}

fn listed(row: &SummaryRow) -> Result<Vec<Cell>, SealError> {
    Ok(vec![
        Cell::link(
            summarise::month_of(row)?.in_words(),
            format!("/summary/{}", row.id),
        ),
        Cell::number(row.edition.to_string()),
        Cell::text(state_words(&row.state)),
    ])
}

fn state_words(state: &str) -> &'static str {
    match state {
        "built" => "To be checked",
        "checked" => "To be approved by a second person",
        _ => "Approved and sent",
    }
}

fn undelivered(rows: &[OutboxRow]) -> Table {
    let words = |kind: &str| match kind {
        "danger_alarm" => "Alarm: look now",
        "unread_late" => "Alarm: still waiting",
        "something_new" => "Notice: something new",
        "pack_waiting" => "Link to a pack",
        "summary" => "Summary",
        "audit_head" => "Check values for a trustee",
        "invitation" => "Invitation",
        _ => "Mail",
    };
    Table {
        caption: "Mail that could not be delivered".to_owned(),
        caption_class: "govuk-table__caption--m",
        head: ["What", "Given up", "Why"].map(Cell::text).into(),
        rows: rows
            .iter()
            .map(|row| {
                vec![
                    Cell::text(words(&row.kind)),
                    Cell::text(row.ended_at.map(|at| when::moment(*at)).unwrap_or_default()),
                    Cell::text(row.last_error.clone().unwrap_or_default()),
                ]
            })
            .collect(),
        row_headers: true,
    }
}

/// One summary with the names and mails that belong to it.
struct Found {
    row: SummaryRow,
    checked_by: Option<String>,
    approved_by: Option<String>,
    mails: Vec<OutboxRow>,
}

async fn find(app: &App, here: &Here, id: Uuid) -> Result<Found, PageError> {
    let scope = here.scope();
    Ok(app
        .office
        .store
        .read::<_, StoreError>(move |conn| {
            let row = summaries::get(conn, scope, SummaryId(id))?;
            let mut name = |worker: Option<WorkerId>| match worker {
                Some(worker) => match accounts::get_worker(conn, scope, worker) {
                    Ok(found) => Ok(Some(found.display_name)),
                    Err(StoreError::Missing) => Ok(Some("somebody who has left".to_owned())),
                    Err(error) => Err(error),
                },
                None => Ok(None),
            };
            let (checked_by, approved_by) = (name(row.checked_by)?, name(row.approved_by)?);
            let mails = outbox::about(conn, scope, Id(id))?;
            Ok(Found {
                row,
                checked_by,
                approved_by,
                mails,
            })
        })
        .await?)
}

async fn month(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, PageError> {
    may_see(&worker)?;
    let found = find(&app, &here, *id).await?;
    let words = found.row.commentary.clone();
    Ok(page(&here, &worker, &found, &words, &Mistakes::default())?.show())
}

/// The page of a summary. `words` is the commentary as it stands in the form.
fn page(
    here: &Here,
    worker: &SignedIn,
    found: &Found,
    words: &str,
    mistakes: &Mistakes,
) -> Result<Plain, PageError> {
    let row = &found.row;
    let published = summarise::published(row)?;
    let heading = format!("Summary for {}", published.month.in_words());
    let mut parts = vec![Part::Summary(facts(found))];
    let address = format!("/summary/{}", row.id);
    if worker.can(Deed::SeeInHousePage) {
        parts.push(Part::Link(Link::new(
            format!("{address}/exact"),
            "Exact numbers, for leads only",
        )));
    }
    if row.state == "published" {
        parts.push(Part::Link(Link::new(
            format!("{address}/file"),
            "The file that was sent (CSV)",
        )));
    }
    if row.state != "built" {
        parts.push(Part::Heading("What we make of it".to_owned()));
        parts.extend(
            paragraphs(&row.commentary)
                .into_iter()
                .map(|line| Part::Says(line.to_owned())),
        );
    }
    parts.push(Part::Figures(figures(&published)));
    parts.push(Part::Heading("How this was counted".to_owned()));
    parts.push(Part::Bullets(METHOD.map(str::to_owned).into()));
    parts.extend(next_steps(worker, row, words, mistakes));
    let frame = layout(here, worker, PART, &heading);
    Ok(Plain::new(frame, heading, parts).with_back(PART, "All summaries"))
}

fn facts(found: &Found) -> SummaryList {
    let row = &found.row;
    let line = |key: &str, value: String| Line {
        picture: None,
        key: key.to_owned(),
        lines: vec![value],
        actions: Vec::new(),
    };
    let by = |name: &Option<String>, at: Option<crate::store::types::Instant>| {
        name.as_ref()
            .zip(at)
            .map(|(name, at)| format!("{name}, {}", when::moment(*at)))
    };
    let hex = |bytes: &Option<Vec<u8>>| bytes.as_ref().map(|it| data_encoding::HEXLOWER.encode(it));
    let mut rows = vec![
        line("State", state_words(&row.state).to_owned()),
        line("Edition", row.edition.to_string()),
        line("Counted", when::moment(*row.built_at)),
    ];
    rows.extend(by(&found.checked_by, row.checked_at).map(|value| line("Checked by", value)));
    rows.extend(by(&found.approved_by, row.approved_at).map(|value| line("Approved by", value)));
    rows.extend(hex(&row.sha256).map(|value| line("SHA-256 of file and page", value)));
    if let (Some(number @ 1..), Some(check)) = (row.audit_seq, hex(&row.audit_chain)) {
        rows.push(line(
            "Record at approval",
            format!("line {number}, check value {check}"),
        ));
    }
    if row.state == "published" {
        rows.push(Line {
            picture: None,
            key: "Mail".to_owned(),
            lines: mail_lines(&found.mails),
            actions: Vec::new(),
        });
    }
    SummaryList { rows }
}

fn mail_lines(mails: &[OutboxRow]) -> Vec<String> {
    if mails.is_empty() {
        return vec!["Nobody was on the list when it was approved.".to_owned()];
    }
    let mut lines = Vec::new();
    for (state, words) in [
        ("sent", "sent"),
        ("waiting", "waiting"),
        ("dead", "given up"),
    ] {
        let these: Vec<_> = mails.iter().filter(|mail| mail.state == state).collect();
        if these.is_empty() {
            continue;
        }
        let why = these
            .iter()
            .filter(|_| state != "sent")
            .find_map(|mail| mail.last_error.as_deref());
        let why = why.map(|why| format!(": {why}")).unwrap_or_default();
        lines.push(format!("{} {words}{why}", these.len()));
    }
    lines
}

fn next_steps(worker: &SignedIn, row: &SummaryRow, words: &str, mistakes: &Mistakes) -> Vec<Part> {
    let address = format!("/summary/{}", row.id);
    let version = || Input::Hidden("version".to_owned(), row.version.to_string());
    let mut parts = Vec::new();
    if row.state == "published" {
        if worker.can(Deed::CheckSummary) {
            parts.push(Part::Heading("If something is wrong".to_owned()));
            parts.push(Part::Says(
                "What was sent stays as it is. A new edition is counted again, checked and approved like \
                 this one."
                    .to_owned(),
            ));
            parts.push(Part::Form(
                Form::new(
                    format!("{address}/correct"),
                    "Begin a new edition",
                    Vec::new(),
                )
                .quietly(),
            ));
        }
        return parts;
    }
    if worker.can(Deed::CheckSummary) {
        parts.push(Part::Heading("Check it".to_owned()));
        parts.push(Part::Says(
            "Look through the figures. Then write what the panel should understand from them. Write about \
             nobody in particular: no names, no places smaller than a council area, no story somebody could \
             know again."
                .to_owned(),
        ));
        let mut area = Field::new("commentary", "What we make of it")
            .with_value(words)
            .with_error(mistakes.of("commentary"));
        area.rows = 8;
        let inputs = vec![version(), Input::Area(area)];
        parts.push(Part::Form(Form::new(
            format!("{address}/check"),
            "I have checked it",
            inputs,
        )));
    }
    if worker.can(Deed::ApproveSummary) {
        parts.push(Part::Heading("Approve it".to_owned()));
        match row.checked_by {
            None => parts.push(Part::Says("Somebody has to check it first.".to_owned())),
            Some(checker) if checker == worker.worker.id => parts.push(Part::Says(
                "You checked it, so somebody else has to approve it.".to_owned(),
            )),
            Some(_) => {
                parts.push(Part::Warning(
                    "Nothing can be changed afterwards. It goes by mail to everybody on the list."
                        .to_owned(),
                ));
                parts.push(Part::Form(Form::new(
                    format!("{address}/approve"),
                    "Approve and send",
                    vec![version()],
                )));
            }
        }
    }
    parts
}

/// What was refused, in words; the field it belongs to, and the status of the answer.
fn refused(refusal: &SummaryRefusal) -> Option<(&'static str, &'static str, StatusCode)> {
    const SENT: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
    Some(match refusal {
        SummaryRefusal::CheckedByYou => (
            "",
            "You checked this summary, so somebody else has to approve it",
            SENT,
        ),
        SummaryRefusal::NotChecked => (
            "",
            "This summary has to be checked first. If it was, its figures have changed since, because \
             another month was sent",
            StatusCode::CONFLICT,
        ),
        SummaryRefusal::Published => (
            "",
            "This summary was sent already. Begin a new edition to put something right",
            StatusCode::CONFLICT,
        ),
        SummaryRefusal::NothingToCorrect => (
            "",
            "A new edition of this month was begun already, or this one was not sent yet",
            StatusCode::CONFLICT,
        ),
        SummaryRefusal::Changed => (
            "",
            "Somebody else changed this summary while you were looking at it. This is how it is now. What you \
             wrote is still in the form",
            StatusCode::CONFLICT,
        ),
        SummaryRefusal::CommentaryMissing => (
            "commentary",
            "Write what the panel should understand from the figures",
            SENT,
        ),
        SummaryRefusal::CommentaryTooLong => ("commentary", "Use 5,000 characters or fewer", SENT),
        SummaryRefusal::Fault(_) => return None,
    })
}

async fn answer<T>(
    app: &App,
    here: &Here,
    worker: &SignedIn,
    id: Uuid,
    words: Option<&str>,
    outcome: Result<T, SummaryRefusal>,
    then: impl FnOnce(T) -> String,
) -> Result<HttpResponse, PageError> {
    let refusal = match outcome {
        Ok(done) => return Ok(go_to(then(done))),
        Err(refusal) => refusal,
    };
    let Some((field, sentence, status)) = refused(&refusal) else {
        return Err(refusal.into());
    };
    let found = find(app, here, id).await?;
    let words = words.map_or_else(|| found.row.commentary.clone(), str::to_owned);
    let mistakes = Mistakes::one(field, sentence);
    let page = page(here, worker, &found, &words, &mistakes)?;
    Ok(page.show_mistakes(status, &mistakes.0))
}

fn version(posted: &Posted) -> i32 {
    posted.text("version").parse().unwrap_or(0)
}

async fn check(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<Uuid>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::CheckSummary)?;
    worker.check(&posted)?;
    let (who, summary, words) = (worker.worker.id, SummaryId(*id), posted.text("commentary"));
    let outcome = summarise::check(&app.office, &here, who, summary, version(&posted), words).await;
    let there = format!("/summary/{id}");
    answer(&app, &here, &worker, *id, Some(words), outcome, |()| there).await
}

async fn approve(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<Uuid>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::ApproveSummary)?;
    worker.check(&posted)?;
    let (who, summary) = (worker.worker.id, SummaryId(*id));
    let outcome = summarise::approve(&app.office, &here, who, summary, version(&posted)).await;
    let there = format!("/summary/{id}");
    answer(&app, &here, &worker, *id, None, outcome, |()| there).await
}

async fn correct(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<Uuid>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::CheckSummary)?;
    worker.check(&posted)?;
    let outcome = summarise::correct(&app.office, &here, worker.worker.id, SummaryId(*id)).await;
    answer(&app, &here, &worker, *id, None, outcome, |new| {
        format!("/summary/{new}")
    })
    .await
}

async fn file(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, PageError> {
    may_see(&worker)?;
    let found = summarise::enclosure(&app.office, here.scope(), SummaryId(*id)).await?;
    let (month, _, file) = found.ok_or(PageError::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"summary-{month}.csv\""),
        ))
        .body(file))
}

async fn exact(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::SeeInHousePage)?;
    let found = find(&app, &here, *id).await?;
    let exact = summarise::exact(&found.row)?;
    let mut parts = vec![Part::Warning(
        "These numbers are exact. They stay inside the organisation: somebody who knows one person could find \
         them here."
            .to_owned(),
    )];
    for (period, counts) in [
        (Period::Month, &exact.in_month),
        (Period::Year, &exact.in_year),
    ] {
        parts.push(Part::Heading(format!(
            "{}: {} reports",
            in_words(period, exact.month),
            counts.reports
        )));
        parts.extend(exact_tables(counts).into_iter().map(Part::Table));
    }
    let heading = format!("Exact numbers for {}", exact.month.in_words());
    let frame = layout(&here, &worker, PART, &heading);
    Ok(Plain::new(frame, heading, parts)
        .with_back(&format!("/summary/{id}"), "The summary")
        .show())
}

/// Every table with the rows that are not nought.
fn exact_tables(counts: &Counts) -> Vec<Table> {
    counts
        .tallies
        .iter()
        .map(|tally| Table {
            caption: table_kind(&tally.id)
                .map_or("", |kind| kind.title)
                .to_owned(),
            caption_class: "govuk-table__caption--s",
            head: vec![Cell::text("Row"), Cell::number("Number")],
            rows: tally
                .rows
                .iter()
                .filter(|(_, number)| *number > 0)
                .map(|(code, number)| {
                    vec![
                        Cell::text(label(&tally.id, code)),
                        Cell::number(number.to_string()),
                    ]
                })
                .collect(),
            row_headers: true,
        })
        .filter(|table| !table.rows.is_empty())
        .collect()
}
