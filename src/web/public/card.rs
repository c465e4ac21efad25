//! The words to come back with on a card to print: large, and saying nothing else.

use super::keep_code::ShownCode;
use super::site::Site;
use crate::actions::visit;
use crate::app::App;
use crate::domain::opening_hours::local_date;
use crate::domain::promises::{hours_of, look_again_after};
use crate::web::components::{Choice, Choices, Field};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::ideas::Ideas;
use crate::web::page::PublicLayout;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::{DateTime, Datelike, Days, NaiveDate, Utc, Weekday};
use serde::Deserialize;

/// The card in every version: while a report is written, and for somebody who has new words.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        let prefix = version.prefix();
        for path in ["/form/your-words/card", "/your-page/card"] {
            config.service(
                web::resource(format!("{prefix}{path}"))
                    .route(web::get().to(show))
                    .route(web::head().to(show)),
            );
        }
    }
}

/// What the person chose for the card. It travels in the address: a day and a tick say nothing about anybody.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Chosen {
    /// `next`, `thursday`, `week`, `own`, or nothing.
    look: String,
    /// The day of `own`.
    day: String,
    /// Whether the address of the service stands on the card.
    web: String,
}

#[derive(Template)]
#[template(path = "public/card.html")]
struct CardPage {
    layout: PublicLayout,
    site: Site,
    code: ShownCode,
    look: Option<String>,
    address: Option<String>,
    looks: Choices,
    day: Field,
    web: Choices,
    action: String,
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    chosen: web::Query<Chosen>,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let Some(code) = code_of(&site).await? else {
        return Ok(site.see_other("/come-back"));
    };
    let days = days(&site);
    let own = NaiveDate::parse_from_str(chosen.day.trim(), "%Y-%m-%d").ok();
    let unreadable = chosen.look == "own" && own.is_none();
    let look = match chosen.look.as_str() {
        "own" => own,
        known => days
            .iter()
            .find(|(code, _)| *code == known)
            .map(|(_, day)| *day),
    };
    let mut layout = site.layout(&site.say("card-title"), "card");
    layout.has_error = unreadable;
    let error = unreadable.then(|| site.say("error-card-day"));
    let status = match unreadable {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    let page = CardPage {
        layout,
        code,
        look: look.map(|day| site.say_with("card-look-label", "when", &site.on(day))),
        address: (chosen.web == "yes").then(|| app.config.public_url.clone()),
        looks: looks(&site, &days, &chosen.look),
        day: day_field(&site, &chosen.day, error),
        web: web_choice(&site, chosen.web == "yes"),
        action: site.url(&site.path),
        site: site.clone(),
    };
    Ok(site.render(&page, status))
}

/// Words that can still be shown: of a report being written, or new ones of somebody who came back.
async fn code_of(site: &Site) -> Result<Option<ShownCode>, PageError> {
    if site.path == "/your-page/card" {
        let Some(token) = site.visit_token() else {
            return Ok(None);
        };
        let shown = visit::code::shown(&site.app.office, &site.here, token).await;
        return Ok(shown.ok().flatten().map(ShownCode::from));
    }
    let draft = site.draft().await?;
    let kept = draft.and_then(|draft| draft.kept.code);
    Ok(kept
        .filter(|code| !code.has_it)
        .and_then(|code| code.code())
        .map(ShownCode::from))
}

/// The days that are offered.
fn days(site: &Site) -> [(&'static str, NaiveDate); 3] {
    let now = site.app.office.clock.now();
    let today = local_date(now);
    let thursday = (1..=7)
        .filter_map(|ahead| today.checked_add_days(Days::new(ahead)))
        .find(|day| day.weekday() == Weekday::Thu)
        .unwrap_or(today);
    [
        ("next", look_again_after(&hours_of(&site.here), now)),
        ("thursday", thursday),
        (
            "week",
            today.checked_add_days(Days::new(7)).unwrap_or(today),
        ),
    ]
}

/// "Look again on …": the working day after somebody has looked.
pub fn look_again(site: &Site, first_look: DateTime<Utc>) -> Ideas {
    let day = look_again_after(&hours_of(&site.here), first_look);
    site.ideas_with("look-again", "when", &site.on(day))
}

fn looks(site: &Site, days: &[(&'static str, NaiveDate)], chosen: &str) -> Choices {
    let legend = site.idea("card-look-legend");
    let mut choices = Choices {
        legend_class: "govuk-fieldset__legend--s",
        picture: legend.picture,
        ..Choices::new("look", legend.text)
    };
    for (code, day) in days {
        let label = site.say_with(&format!("card-look-{code}-label"), "when", &site.on(*day));
        choices = choices.choice(Choice::new(*code, label).checked(*code == chosen));
    }
    for code in ["own", "none"] {
        let label = site.say(&format!("card-look-{code}-label"));
        let checked = code == chosen || (code == "none" && chosen.is_empty());
        choices = choices.choice(Choice::new(code, label).checked(checked));
    }
    choices
}

fn day_field(site: &Site, typed: &str, error: Option<String>) -> Field {
    let mut field = Field::new("day", site.say("card-day-label"))
        .with_hint(site.say("card-day-hint"))
        .with_error(error)
        .with_value(typed)
        .with_autocomplete("off");
    field.kind = "date";
    field.class = "govuk-input--width-10";
    field.error_prefix = site.say("layout-error");
    field
}

fn web_choice(site: &Site, ticked: bool) -> Choices {
    let legend = site.idea("card-web-legend");
    Choices {
        legend_class: "govuk-fieldset__legend--s",
        picture: legend.picture,
        ..Choices::new("web", legend.text)
    }
    .choice(Choice::new("yes", site.say("card-web-label")).checked(ticked))
}
