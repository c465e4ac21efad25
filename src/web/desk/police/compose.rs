//! Making a pack: with the person's yes, or without it.

mod sheet;

use super::{PART, SOMEBODY_FIRST, Trouble, by, label, reference, refusal_words, said};
use crate::actions::forwarding::{
    self, Draft, Reasons, Route, Seen, Standing, Text, Texts, Why as Because,
};
use crate::app::App;
use crate::domain::consent::{Level, RecipientClass};
use crate::domain::forwarding::{
    Field as PackField, Ground, Override, OverrideGround, PersonTold, Reading, Refusal,
};
use crate::domain::ids::{IncidentId, ReportId};
use crate::domain::pack::Reviewed;
use crate::domain::permissions::Deed;
use crate::domain::text::Private;
use crate::web::components::{ErrorLine, ErrorSummary, Link};
use crate::web::desk::frame::{go_to, layout};
use crate::web::desk::session::SignedIn;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::page::{DeskLayout, render};
use crate::web::posted::Posted;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use sheet::{Sheet, Why, sheet};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

pub fn routes(config: &mut web::ServiceConfig) {
    for path in ["forward", "override"] {
        config.service(
            web::resource(format!("/reports/{{id}}/police/{{how:{path}}}"))
                .route(web::get().to(show))
                .route(web::post().to(post)),
        );
    }
}

struct Preview {
    recipient: String,
    check: String,
    seen: String,
    text: String,
    withheld: Vec<String>,
    can_propose: bool,
}

#[derive(Template)]
#[template(path = "desk/police/compose.html")]
struct ComposePage {
    layout: DeskLayout,
    heading: String,
    errors: ErrorSummary,
    consent: String,
    refused: Option<String>,
    sheet: Option<Sheet>,
}

/// Everything one request to this page needs.
struct Desk<'a> {
    here: &'a Here,
    worker: &'a SignedIn,
    standing: Standing,
    without_yes: bool,
}

impl Desk<'_> {
    async fn open<'a>(
        app: &'a App,
        here: &'a Here,
        worker: &'a SignedIn,
        (id, how): (Uuid, String),
    ) -> Result<Desk<'a>, PageError> {
        let without_yes = how == "override";
        worker.may(if without_yes {
            Deed::ProposeOverride
        } else {
            Deed::ProposeForward
        })?;
        let (office, id) = (&app.office, ReportId(id));
        let standing = forwarding::standing_of(office, here, worker.worker.id, id).await?;
        Ok(Desk {
            here,
            worker,
            standing,
            without_yes,
        })
    }

    fn id(&self) -> ReportId {
        self.standing.report.id
    }

    fn action(&self) -> String {
        let how = if self.without_yes {
            "override"
        } else {
            "forward"
        };
        format!("/reports/{}/police/{how}", self.id())
    }

    /// Levels a pack may be made at: never above what the person agreed to.
    fn levels(&self) -> Vec<Level> {
        let agreed = self.standing.police.level;
        [
            Level::ShareNamed,
            Level::ShareViaDpulo,
            Level::ShareAnonymous,
        ]
        .into_iter()
        .filter(|level| self.without_yes || agreed.covers(*level))
        .collect()
    }

    /// The level asked for, if it may be; else the one the person chose, or without a yes the least.
    fn level(&self, asked: &str) -> Option<Level> {
        let levels = self.levels();
        let chosen = Level::parse(asked).filter(|level| levels.contains(level));
        let usual = if self.without_yes {
            levels.last()
        } else {
            levels.first()
        };
        chosen.or(usual.copied())
    }

    /// Why no pack can be made at all.
    fn refusal(&self) -> Refusal {
        match self.standing.police.level {
            Level::RecordOnly => Refusal::KeepItHere,
            _ => Refusal::NotAskedYet(RecipientClass::Police),
        }
    }

    fn page(
        &self,
        sheet: Option<Sheet>,
        refused: Option<String>,
        errors: Vec<(String, String)>,
    ) -> ComposePage {
        let heading = if self.without_yes {
            "Tell without the person's yes"
        } else {
            "Make a pack for the police"
        };
        let mut layout = layout(self.here, self.worker, PART, heading);
        layout.back = Some(Link::new(
            format!("/reports/{}/police", self.id()),
            "Back to the decision",
        ));
        layout.has_error = !errors.is_empty();
        ComposePage {
            layout,
            heading: format!("{}: {heading}", reference(&self.standing.report.reference)),
            errors: ErrorSummary {
                title: "There is a problem".to_owned(),
                lines: errors
                    .into_iter()
                    .map(|(field, text)| ErrorLine {
                        text,
                        target: (!field.is_empty()).then_some(field),
                    })
                    .collect(),
            },
            consent: format!("What holds now: {}", said::consent(&self.standing.police)),
            refused,
            sheet,
        }
    }
}

async fn show(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<(Uuid, String)>,
    query: web::Query<BTreeMap<String, String>>,
) -> Result<HttpResponse, PageError> {
    let desk = Desk::open(&app, &here, &worker, path.into_inner()).await?;
    let asked = query.get("level").map(String::as_str).unwrap_or_default();
    let Some(level) = desk.level(asked) else {
        let refused = Some(refusal_words(&desk.refusal()));
        return Ok(render(
            &desk.page(None, refused, Vec::new()),
            StatusCode::OK,
        ));
    };
    let office = &app.office;
    let texts = forwarding::texts(office, &here, by(&worker), desk.id(), level, label).await?;
    let sheet = sheet(&desk, level, &texts, &Posted::default(), true, None);
    Ok(render(
        &desk.page(Some(sheet), None, Vec::new()),
        StatusCode::OK,
    ))
}

async fn post(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
    path: web::Path<(Uuid, String)>,
    posted: Posted,
) -> Result<HttpResponse, PageError> {
    let desk = Desk::open(&app, &here, &worker, path.into_inner()).await?;
    worker.check(&posted)?;
    let asked = Level::parse(posted.text("level"));
    let level = asked.filter(|level| desk.levels().contains(level));
    let Some(level) = level else {
        // What was chosen may not be any more: nothing of the report is opened.
        let refusal = match desk.levels().is_empty() {
            true => desk.refusal(),
            false => Refusal::LevelTooLow,
        };
        let words = refusal_words(&refusal);
        let page = desk.page(None, Some(words.clone()), vec![(String::new(), words)]);
        return Ok(render(&page, StatusCode::UNPROCESSABLE_ENTITY));
    };
    let office = &app.office;
    let texts = forwarding::texts(office, &here, by(&worker), desk.id(), level, label).await?;
    let again = |errors: Vec<(String, String)>, seen: Option<&Seen>, status| {
        let preview = seen.map(|seen| preview_of(&desk, &posted, seen));
        let sheet = sheet(&desk, level, &texts, &posted, false, preview);
        Ok(render(&desk.page(Some(sheet), None, errors), status))
    };
    let draft = match draft_of(&desk, level, &texts, &posted) {
        Ok(draft) => draft,
        Err((field, text)) => {
            let errors = vec![(field.to_owned(), text.to_owned())];
            return again(errors, None, StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    let does = posted.text("do");
    let mut errors = Vec::new();
    let mut status = StatusCode::OK;
    if does == "propose" {
        let seen = posted.text("seen").to_owned();
        let proposed =
            forwarding::propose(office, &here, by(&worker), draft.clone(), seen, label).await;
        match proposed.map_err(Trouble::from) {
            Ok(id) => return Ok(go_to(format!("/police/{id}?proposed"))),
            Err(Trouble::Says(text)) => {
                errors.push((String::new(), text));
                status = StatusCode::UNPROCESSABLE_ENTITY;
            }
            Err(Trouble::First) => {
                let text =
                    format!("{SOMEBODY_FIRST} Perhaps a pack for this recipient waits already.");
                errors.push((String::new(), text));
                status = StatusCode::CONFLICT;
            }
            Err(Trouble::Page(error)) => return Err(error),
        }
    }
    let seen = forwarding::preview(office, &here, by(&worker), draft, label).await;
    let seen = match seen.map_err(Trouble::from) {
        Ok(seen) => seen,
        Err(Trouble::Says(text)) => {
            return again(
                vec![(String::new(), text)],
                None,
                StatusCode::UNPROCESSABLE_ENTITY,
            );
        }
        Err(Trouble::First) => {
            return again(
                vec![(
                    "directory".to_owned(),
                    "This contact was changed. Choose it again.".to_owned(),
                )],
                None,
                StatusCode::CONFLICT,
            );
        }
        Err(Trouble::Page(error)) => return Err(error),
    };
    if let Some(refusal) = &seen.refusal {
        if errors.is_empty() {
            errors.push((field_of(refusal).to_owned(), refusal_words(refusal)));
        }
        status = if status == StatusCode::OK {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            status
        };
        return again(errors, Some(&seen), status);
    }
    match does {
        "file" => Ok(super::decision::html_file(&seen.file)),
        "plain" => Ok(super::decision::text_file(&seen.file)),
        _ => again(errors, Some(&seen), status),
    }
}

/// The box a refusal is about, so that the summary leads there.
const fn field_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::NoIncident | Refusal::IncidentNotCovered => "incident",
        Refusal::NoGround => "ground",
        Refusal::SupportNotOffered => "first",
        Refusal::MayIdentify => "cannot_identify",
        Refusal::OverrideRecipient => "recipient",
        Refusal::OverrideFactsMissing => "facts",
        Refusal::WhyNotAskedMissing => "why_not_asked",
        Refusal::WhyProportionateMissing => "why_proportionate",
        Refusal::PersonToldMissing => "person_told",
        _ => "",
    }
}

fn preview_of(desk: &Desk<'_>, posted: &Posted, seen: &Seen) -> Preview {
    let chosen = Uuid::parse_str(posted.text("directory")).ok();
    let recipient = desk
        .standing
        .directory
        .iter()
        .find(|row| Some(row.id.0) == chosen);
    Preview {
        recipient: recipient.map(|row| row.name.clone()).unwrap_or_default(),
        check: seen.file.sha256.chars().take(16).collect(),
        seen: seen.file.sha256.clone(),
        text: seen.file.text.expose().to_owned(),
        withheld: seen
            .file
            .withheld
            .iter()
            .map(|field| {
                format!(
                    "{}: {}",
                    field.label(),
                    why_withheld(*field, seen.file.manifest.level)
                )
            })
            .collect(),
        can_propose: seen.refusal.is_none(),
    }
}

pub(super) fn why_withheld(field: PackField, level: Level) -> &'static str {
    use crate::domain::forwarding::Rule;
    if field == PackField::LocationType {
        return "it happened at a home, and that could show who the person is.";
    }
    match field.rule(level) {
        Rule::Never => "the level the person chose does not let it out.",
        Rule::AsReviewed => "nobody has read and passed it.",
        Rule::ApprovedRedaction => "no redaction of it was approved.",
        Rule::OnlyIfTicked { .. } => "its box is not ticked.",
        Rule::Yes => "it is not part of what was chosen.",
    }
}

fn key_of(text: &Text) -> String {
    let of = text
        .incident
        .map_or_else(|| "report".to_owned(), |(id, _)| id.to_string());
    format!("{of}-{}", text.field.code())
}

/// Reads the form. What is missing is named with its box.
fn draft_of(
    desk: &Desk<'_>,
    level: Level,
    texts: &Texts,
    posted: &Posted,
) -> Result<Draft, (&'static str, &'static str)> {
    let directory = Uuid::parse_str(posted.text("directory")).map_err(|_| {
        (
            "directory",
            "Choose whom this goes to. If the contact is not in the directory, a lead or an administrator adds it.",
        )
    })?;
    let route = Route::parse(posted.text("route")).ok_or(("route", "Choose how it gets there."))?;
    let recipient = match desk.without_yes {
        true => RecipientClass::parse(posted.text("recipient"))
            .ok_or(("recipient", "Choose who is told."))?,
        false => RecipientClass::Police,
    };
    let told_by_phone = desk.without_yes && posted.text("told_by_phone") == "yes";
    if told_by_phone && posted.text("told_whom").is_empty() {
        return Err(("told_whom", "Write the name of whom you told by phone."));
    }
    let mut reviewed = BTreeMap::new();
    for text in &texts.texts {
        let key = key_of(text);
        let words = Private::from(posted.text(&format!("t-{key}")));
        if posted.text(&format!("ok-{key}")) != "yes" || words.is_blank() {
            continue;
        }
        let as_typed = text.original.is_blank() || same(&text.original, &words);
        let reading = if level == Level::ShareAnonymous || !as_typed {
            Reading::Redacted
        } else {
            Reading::AsTyped
        };
        let of = text.incident.map(|(id, _)| id);
        reviewed.insert((of, text.field), Reviewed { reading, words });
    }
    let known: BTreeSet<IncidentId> = texts.incidents.iter().map(|(id, _, _)| *id).collect();
    let words = |name: &str| Private::from(posted.text(name));
    Ok(Draft {
        report: desk.id(),
        recipient,
        directory,
        route,
        why: because(desk, posted)?,
        level,
        incidents: posted
            .0
            .values("incident")
            .filter_map(|id| id.parse().ok())
            .filter(|id| known.contains(id))
            .collect(),
        ticked: posted
            .0
            .values("box")
            .filter_map(PackField::parse)
            .collect(),
        reviewed,
        cannot_identify: posted.text("cannot_identify") == "yes",
        support_offered: posted.0.has("first", "support"),
        danger_or_safeguarding: posted.0.has("first", "danger"),
        told_by_phone,
        reasons: Reasons {
            note: words("note"),
            facts: words("facts"),
            why_not_asked: words("why_not_asked"),
            why_proportionate: words("why_proportionate"),
            person_told: words("person_told_how"),
            told_whom: words("told_whom"),
        },
    })
}

/// A browser may change line breaks and blanks at the ends; nothing else.
fn same(original: &Private, typed: &Private) -> bool {
    original.expose().replace("\r\n", "\n").trim() == typed.expose().trim()
}

fn because(desk: &Desk<'_>, posted: &Posted) -> Result<Because, (&'static str, &'static str)> {
    if !desk.without_yes {
        let grounds = posted
            .0
            .values("ground")
            .filter_map(Ground::parse)
            .collect();
        return Ok(Because::Agreed(grounds));
    }
    let ground = OverrideGround::parse(posted.text("override_ground"))
        .ok_or(("override_ground", "Choose which of the six reasons it is."))?;
    let given = |name: &str| !posted.text(name).is_empty();
    let person_told = match (posted.text("person_told"), given("person_told_how")) {
        ("told", _) => PersonTold::Told,
        ("not_told_with_reason", true) => PersonTold::NotToldWithReason,
        _ => PersonTold::NotSaid,
    };
    Ok(Because::Override(Override {
        ground,
        facts_given: given("facts"),
        why_not_asked_given: given("why_not_asked"),
        why_proportionate_given: given("why_proportionate"),
        person_told,
    }))
}
