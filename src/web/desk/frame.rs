//! What surrounds a page of the desk, and pages made of a few simple parts.

use super::session::{SignedIn, role_words};
use crate::documents::summary::Figures;
use crate::domain::files::FileKind;
use crate::domain::permissions::Deed;
use crate::web::components::{
    Banner, Choices, ErrorLine, ErrorSummary, Field, Link, NavItem, SummaryList, Table,
};
use crate::web::here::Here;
use crate::web::page::{self, DeskLayout, render};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use askama::Template;

/// The parts of the desk, as the navigation names them: address, label, and the deeds of which one must be
/// allowed for the part to be shown.
const PARTS: &[(&str, &str, &[Deed])] = &[
    ("/reports", "Reports", &[Deed::SeeQueue]),
    ("/enter", "Enter a report", &[Deed::EnterReport]),
    ("/police", "Police", &[Deed::SeePack]),
    (
        "/summary",
        "Summary",
        &[Deed::CheckSummary, Deed::ApproveSummary],
    ),
    (
        "/summary/recipients",
        "Summary list",
        &[Deed::ManageRecipients],
    ),
    ("/people", "People", &[Deed::ManageWorkers, Deed::GrantKeys]),
    ("/directory", "Directory", &[Deed::ManageDirectories]),
    ("/settings", "Settings", &[Deed::ChangeSettings]),
    ("/pictures", "Pictures", &[Deed::ChangeSettings]),
    ("/account", "Account", &[Deed::ManageOwnAccount]),
];

/// The frame of a page for a signed-in worker. `part` is the address of the part of the desk it belongs to.
pub fn layout(here: &Here, worker: &SignedIn, part: &str, title: &str) -> DeskLayout {
    DeskLayout {
        title: title.to_owned(),
        organisation: here.name.clone(),
        signed_in: Some(page::SignedIn {
            name: worker.worker.name.clone(),
            role: role_words(worker.worker.role).to_owned(),
        }),
        nav: navigation(worker, part),
        csrf: worker.form_token(),
        look: here.look,
        ..DeskLayout::default()
    }
}

/// The frame of a page for somebody who is not signed in.
pub fn outside(here: &Here, title: &str, csrf: String) -> DeskLayout {
    DeskLayout {
        title: title.to_owned(),
        organisation: here.name.clone(),
        csrf,
        look: here.look,
        ..DeskLayout::default()
    }
}

fn navigation(worker: &SignedIn, part: &str) -> Vec<NavItem> {
    PARTS
        .iter()
        .filter(|(_, _, deeds)| deeds.iter().any(|deed| worker.can(*deed)))
        .map(|(href, label, _)| NavItem {
            href: (*href).to_owned(),
            label: (*label).to_owned(),
            current: *href == part,
        })
        .collect()
}

/// The first part of the desk that is this worker's.
pub fn home_of(worker: &SignedIn) -> &'static str {
    PARTS
        .iter()
        .find(|(_, _, deeds)| deeds.iter().any(|deed| worker.can(*deed)))
        .map_or("/account", |(href, _, _)| href)
}

/// "Go there": the answer to a form that did its work.
pub fn go_to(place: impl Into<String>) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((LOCATION, place.into()))
        .finish()
}

/// One thing a form asks.
#[derive(Debug, Clone)]
pub enum Input {
    /// A line.
    Line(Field),
    /// A line that is hidden as it is typed.
    Secret(Field),
    /// Several lines.
    Area(Field),
    /// One of several.
    Radios(Choices),
    /// Any of several.
    Ticks(Choices),
    /// Something the form carries along.
    Hidden(String, String),
    /// A sentence between the fields.
    Says(String),
    /// A heading over the fields that follow.
    Heading(String),
}

/// A form.
#[derive(Debug, Clone, Default)]
pub struct Form {
    /// Where it goes.
    pub action: String,
    /// What it asks.
    pub inputs: Vec<Input>,
    /// What the button says.
    pub button: String,
    /// What the button sends as `do`; may be empty.
    pub does: String,
    /// A second choice, drawn quietly.
    pub quiet: bool,
    /// Cannot be undone, drawn as a warning.
    pub careful: bool,
}

impl Form {
    /// A form with one button.
    pub fn new(action: impl Into<String>, button: impl Into<String>, inputs: Vec<Input>) -> Self {
        Self {
            action: action.into(),
            button: button.into(),
            inputs,
            ..Self::default()
        }
    }

    /// Says what the button sends as `do`.
    pub fn doing(mut self, does: &str) -> Self {
        does.clone_into(&mut self.does);
        self
    }

    /// Draws the button quietly.
    pub fn quietly(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Draws the button as a warning.
    pub fn carefully(mut self) -> Self {
        self.careful = true;
        self
    }
}

/// One part of a plain page.
#[derive(Debug, Clone)]
pub enum Part {
    /// A paragraph.
    Says(String),
    /// A heading.
    Heading(String),
    /// A sentence set apart.
    Inset(String),
    /// A sentence with a warning sign.
    Warning(String),
    /// A list.
    Bullets(Vec<String>),
    /// A numbered list.
    Numbered(Vec<String>),
    /// Text to be copied by hand.
    Copy(String),
    /// Somebody's words, kept as typed.
    Words(String),
    /// A link.
    Link(Link),
    /// A link drawn as a button.
    Button(Link),
    /// A table.
    Table(Table),
    /// A list of names and values.
    Summary(SummaryList),
    /// A form.
    Form(Form),
    /// The figures of a month's summary.
    Figures(Figures),
    /// A recording or a photo of the person's.
    Player(Player),
}

/// A recording or a photo, played where it is written up.
#[derive(Debug, Clone)]
pub struct Player {
    /// Where its bytes are.
    pub href: String,
    /// What it is called: "2: Film".
    pub title: String,
    /// What it is; nothing when pages do not show this kind.
    pub shows: Option<FileKind>,
}

impl Player {
    fn is(&self, kind: &str) -> bool {
        self.shows.is_some_and(|shown| shown.code() == kind)
    }
}

/// A page of simple parts.
#[derive(Template)]
#[template(path = "desk/plain.html")]
pub struct Plain {
    /// The frame.
    pub layout: DeskLayout,
    /// The one main heading.
    pub heading: String,
    /// What is wrong with what was sent.
    pub errors: ErrorSummary,
    /// The parts, from top to bottom.
    pub parts: Vec<Part>,
}

impl Plain {
    /// A page without mistakes.
    pub fn new(layout: DeskLayout, heading: impl Into<String>, parts: Vec<Part>) -> Self {
        Self {
            layout,
            heading: heading.into(),
            errors: ErrorSummary::default(),
            parts,
        }
    }

    /// Adds what was just done.
    pub fn with_banner(mut self, text: Option<&str>) -> Self {
        self.layout.banner = text.map(|text| Banner {
            title: "Done".to_owned(),
            text: text.to_owned(),
            success: true,
        });
        self
    }

    /// Adds the page above.
    pub fn with_back(mut self, href: &str, label: &str) -> Self {
        self.layout.back = Some(Link::new(href, label));
        self
    }

    /// Draws the page.
    pub fn show(&self) -> HttpResponse {
        render(self, StatusCode::OK)
    }

    /// Draws the page with mistakes: field and sentence. Every line leads to its field.
    pub fn show_mistakes(
        mut self,
        status: StatusCode,
        mistakes: &[(String, String)],
    ) -> HttpResponse {
        self.layout.has_error = true;
        self.errors = ErrorSummary {
            title: "There is a problem".to_owned(),
            lines: mistakes
                .iter()
                .map(|(field, text)| ErrorLine {
                    text: text.clone(),
                    target: (!field.is_empty()).then(|| field.clone()),
                })
                .collect(),
        };
        render(&self, status)
    }
}

/// What a form was answered with and what is wrong with it, while its page is drawn.
#[derive(Debug, Clone, Default)]
pub struct Mistakes(pub Vec<(String, String)>);

impl Mistakes {
    /// One mistake.
    pub fn one(field: &str, text: impl Into<String>) -> Self {
        Self(vec![(field.to_owned(), text.into())])
    }

    /// Notes a mistake.
    pub fn add(&mut self, field: &str, text: impl Into<String>) {
        self.0.push((field.to_owned(), text.into()));
    }

    /// What is wrong with a field.
    pub fn of(&self, field: &str) -> Option<String> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, text)| text.clone())
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
