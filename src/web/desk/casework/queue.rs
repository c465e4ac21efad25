//! The queue: what to open next.

use super::super::frame::layout;
use super::super::session::SignedIn;
use super::report::done_banner;
use super::{hand, said};
use crate::actions::casework::listing::{self, Line, Listing};
use crate::app::App;
use crate::domain::ids::{Reference, WorkerId};
use crate::domain::permissions::Deed;
use crate::store::queue::{After, DueAction, Shown};
use crate::web::components::{Link, NavItem};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::page::{DeskLayout, render};
use crate::web::when;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::{DateTime, Utc};
use serde::Deserialize;
use std::collections::BTreeMap;

pub(super) fn routes(config: &mut web::ServiceConfig) {
    config.service(web::resource("/reports").route(web::get().to(show)));
}

/// A badge: its word and its class.
pub struct Badge {
    /// The word.
    pub text: String,
    /// The class.
    pub class: &'static str,
}

impl Badge {
    fn new(text: impl Into<String>, class: &'static str) -> Self {
        Self {
            text: text.into(),
            class,
        }
    }
}

/// One line as the page shows it.
pub struct Row {
    /// The report's page.
    pub href: String,
    /// `KTRW-HBXD`
    pub reference: String,
    /// What workers call it.
    pub nickname: String,
    /// Kinds, in words.
    pub what: String,
    /// Place and channel, in words.
    pub where_from: String,
    /// How long we have had it.
    pub age: String,
    /// By when what is promised.
    pub promised: String,
    /// Whether that time has passed.
    pub late: bool,
    /// Level, danger, news.
    pub badges: Vec<Badge>,
    /// Whose it is.
    pub owner: String,
}

#[derive(Template)]
#[template(path = "desk/queue.html")]
struct QueuePage {
    layout: DeskLayout,
    heading: &'static str,
    lists: Vec<NavItem>,
    due_today: String,
    empty: &'static str,
    rows: Vec<Row>,
    next: Option<Link>,
    first: Option<Link>,
}

#[derive(Template)]
#[template(path = "desk/due.html")]
struct DuePage {
    layout: DeskLayout,
    lists: Vec<NavItem>,
    due: Vec<DueRow>,
}

struct DueRow {
    href: String,
    reference: String,
    step: String,
    lane: String,
    owner: String,
    day: String,
    late: bool,
}

#[derive(Deserialize)]
struct Asked {
    show: Option<String>,
    after: Option<String>,
    done: Option<String>,
}

async fn show(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::SeeQueue)?;
    let chosen = asked.show.as_deref().unwrap_or("open");
    if chosen == "due" || chosen == "all-due" {
        return due_page(&app, &here, &worker, chosen == "due").await;
    }
    let (shown, heading, empty) = list_of(chosen, worker.worker.id);
    let after = asked.after.as_deref().and_then(read_after);
    let listing = listing::list(&app.office, &here, &hand(&worker), shown, after).await?;
    let now = app.office.clock.now();
    let mut layout = layout(&here, &worker, "/reports", heading);
    layout.banner = asked.done.as_deref().and_then(done_banner);
    let page = QueuePage {
        layout,
        heading,
        lists: lists(chosen),
        due_today: due_today(listing.due_today),
        empty,
        next: listing.next.map(|next| {
            let place = format!("/reports?show={chosen}&after={}", write_after(&next));
            Link::new(place, "Next page")
        }),
        first: after.map(|_| Link::new(format!("/reports?show={chosen}"), "First page")),
        rows: rows(&listing, now),
    };
    Ok(render(&page, StatusCode::OK))
}

fn list_of(chosen: &str, worker: WorkerId) -> (Shown, &'static str, &'static str) {
    match chosen {
        "mine" => (
            Shown::Mine(worker),
            "My reports",
            "You have no open reports.",
        ),
        "waiting" => (
            Shown::Waiting,
            "Waiting for a first look",
            "Every report has been looked at.",
        ),
        "aside" => (
            Shown::Quarantined,
            "Set aside",
            "Nothing is set aside. Reports that arrive in a flood come here, so that a person can look before they join the queue.",
        ),
        "closed" => (Shown::Closed, "Closed reports", "No report is closed yet."),
        _ => (Shown::Open, "Open reports", "There are no open reports."),
    }
}

const LISTS: &[(&str, &str)] = &[
    ("open", "Open"),
    ("mine", "Mine"),
    ("waiting", "Waiting for a first look"),
    ("due", "Actions due"),
    ("aside", "Set aside"),
    ("closed", "Closed"),
];

fn lists(chosen: &str) -> Vec<NavItem> {
    LISTS
        .iter()
        .map(|(code, label)| NavItem {
            href: format!("/reports?show={code}"),
            label: (*label).to_owned(),
            current: *code == chosen || (*code == "due" && chosen == "all-due"),
        })
        .collect()
}

fn due_today(count: i64) -> String {
    match count {
        0 => String::new(),
        1 => "1 of your actions is due today or late.".to_owned(),
        more => format!("{more} of your actions are due today or late."),
    }
}

/// Where a page begins, as its link says it: no words, only order.
fn write_after(after: &After) -> String {
    format!(
        "{}.{}.{}",
        after.rank,
        after.at.timestamp_micros(),
        after.id
    )
}

fn read_after(text: &str) -> Option<After> {
    let mut parts = text.splitn(3, '.');
    Some(After {
        rank: parts.next()?.parse().ok()?,
        at: DateTime::from_timestamp_micros(parts.next()?.parse().ok()?)?,
        id: parts.next()?.parse().ok()?,
    })
}

/// The lines of a list in words.
pub fn rows(listing: &Listing, now: DateTime<Utc>) -> Vec<Row> {
    listing
        .lines
        .iter()
        .map(|line| row(line, &listing.workers, now))
        .collect()
}

fn row(line: &Line, workers: &BTreeMap<WorkerId, String>, now: DateTime<Utc>) -> Row {
    let report = &line.row;
    let (promised, late) = promise(line, now);
    let place = line
        .place
        .as_deref()
        .map(|code| said::code("location_type", code));
    let channel = said::code("report_channel", &report.channel);
    Row {
        href: format!("/reports/{}", report.id),
        reference: shown_reference(&report.reference),
        nickname: line
            .nickname
            .as_ref()
            .map(|words| words.expose().to_owned())
            .unwrap_or_default(),
        what: kinds(&line.kinds),
        where_from: place
            .into_iter()
            .chain([channel])
            .collect::<Vec<_>>()
            .join(". "),
        age: said::age(report.received_at.0, now),
        promised,
        late,
        badges: badges(line, workers, now),
        owner: report
            .owner_id
            .and_then(|owner| workers.get(&owner).cloned())
            .unwrap_or_else(|| "Nobody yet".to_owned()),
    }
}

/// `KTRW-HBXD`, from the eight letters.
pub fn shown_reference(letters: &str) -> String {
    Reference::parse(letters).map_or_else(|| letters.to_owned(), |read| read.to_string())
}

fn kinds(codes: &[String]) -> String {
    let words: Vec<String> = codes
        .iter()
        .take(2)
        .map(|code| said::code("incident_type", code))
        .collect();
    match codes.len() {
        0 => "In their own words only".to_owned(),
        1 | 2 => words.join(". "),
        more => format!("{}. And {} more", words.join(". "), more - 2),
    }
}

/// The nearest promise: the first look while nobody has read it, then the decision about the police.
fn promise(line: &Line, now: DateTime<Utc>) -> (String, bool) {
    let report = &line.row;
    if let Some(closed) = report.closed_at {
        return (format!("Closed {}", when::day(closed.0)), false);
    }
    let (what, due) = match (report.read_at, report.decision_due) {
        (None, _) => ("First look by", report.first_look_due.0),
        (Some(_), Some(due)) => ("Police decision by", due.0),
        (Some(_), None) => return (String::new(), false),
    };
    (format!("{what} {}", when::moment(due)), due < now)
}

fn badges(line: &Line, workers: &BTreeMap<WorkerId, String>, now: DateTime<Utc>) -> Vec<Badge> {
    let report = &line.row;
    let mut badges = Vec::new();
    if report.danger {
        badges.push(Badge::new("Danger", "app-badge--danger"));
    }
    let unread = report.level == "unread";
    if unread && report.read_at.is_none() {
        badges.push(Badge::new("Not read yet", "moj-badge--purple"));
    } else {
        let (text, class) = said::level_badge(&report.level);
        badges.push(Badge::new(text, class));
    }
    if report.crisis {
        badges.push(Badge::new("Suicide or self-harm", "moj-badge--red"));
    }
    if report.stop_asked_at.is_some() {
        badges.push(Badge::new("Asked us to stop", "moj-badge--red"));
    }
    if let Some((due, owner)) = line.interpreting {
        let who = owner
            .and_then(|owner| workers.get(&owner))
            .map_or("nobody yet", String::as_str);
        let (late, class) = match due < now {
            true => ("late, ", "moj-badge--red"),
            false => ("", "moj-badge--purple"),
        };
        badges.push(Badge::new(format!("BSL waits: {late}{who}"), class));
    }
    if line.unseen_message {
        badges.push(Badge::new("New message", "moj-badge--green"));
    }
    if line.added {
        badges.push(Badge::new("Another time added", "moj-badge--green"));
    }
    if line.delete_asked {
        badges.push(Badge::new("Asked us to delete", "moj-badge--red"));
    }
    if line.rang_again {
        badges.push(Badge::new("They rang again", "moj-badge--green"));
    }
    badges
}

async fn due_page(
    app: &App,
    here: &Here,
    worker: &SignedIn,
    only_theirs: bool,
) -> Result<HttpResponse, PageError> {
    let (due, workers) = listing::due(&app.office, here, &hand(worker), only_theirs).await?;
    let today = worker.today();
    let row = |action: DueAction| DueRow {
        href: format!("/reports/{}#actions", action.report),
        reference: shown_reference(&action.reference),
        step: said::step(&action.step),
        lane: crate::domain::lanes::Lane::parse(&action.lane)
            .map_or("", |lane| lane.name())
            .to_owned(),
        owner: workers.get(&action.owner).cloned().unwrap_or_default(),
        day: when::date(action.due_on),
        late: action.due_on < today,
    };
    let page = DuePage {
        layout: layout(here, worker, "/reports", "Actions due"),
        lists: lists(if only_theirs { "due" } else { "all-due" }),
        due: due.into_iter().map(row).collect(),
    };
    Ok(render(&page, StatusCode::OK))
}
