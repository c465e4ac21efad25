//! Text size and colours: one page of choices, kept in one cookie, for every page there is.

use super::site::Site;
use crate::app::App;
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::look::{CHOICES, Look};
use crate::web::page::PublicLayout;
use crate::web::posted::Posted;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use std::collections::BTreeMap;

const PATH: &str = "/display";
const PURPOSE: &str = "display";
/// In the address after a choice for which there has to be a cookie.
const CHOSEN: &str = "chosen";
/// The longest path that is remembered as the way back.
const LONGEST_PATH: usize = 100;

/// The page in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        config.service(
            web::resource(format!("{}{PATH}", version.prefix()))
                .route(web::get().to(show))
                .route(web::head().to(show))
                .route(web::post().to(save)),
        );
    }
}

/// The page, as the page being read links to it: with the way back.
pub fn address(site: &Site) -> String {
    with_way_back(site.url(PATH), way_back(&site.path))
}

fn with_way_back(address: String, from: Option<&str>) -> String {
    match from {
        Some(from) => format!("{address}?from={from}"),
        None => address,
    }
}

/// A page of ours that somebody can go back to, without the version in front. A link that was made for one
/// person is none: it would stand in one more place.
fn way_back(path: &str) -> Option<&str> {
    let ours = path.starts_with('/')
        && !path.contains("//")
        && path.len() <= LONGEST_PATH
        && path
            .bytes()
            .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || b"/-".contains(&it));
    // What is only posted to has its answer on the page above it.
    let path = if path.starts_with("/your-page/") {
        "/your-page"
    } else {
        path
    };
    let gone = ["/display", "/leave", "/collect"]
        .iter()
        .any(|other| path == *other || path.starts_with(&format!("{other}/")));
    (ours && !gone).then_some(path)
}

/// One answer of a choice.
struct Answer {
    value: &'static str,
    /// Of the box, and of its words.
    id: String,
    /// What it looks like, in words that look like it.
    sample: Option<String>,
    chosen: bool,
}

/// One choice of the page.
struct Choice {
    name: &'static str,
    /// The id of the question's words.
    legend: String,
    answers: Vec<Answer>,
}

#[derive(Template)]
#[template(path = "public/display.html")]
struct DisplayPage {
    layout: PublicLayout,
    site: Site,
    choices: Vec<Choice>,
    from: String,
    saved: bool,
    /// Something else was chosen than at first, and the browser did not bring it back.
    not_kept: bool,
    action: String,
}

/// What there is to choose. Pictures are in Easy Read only.
fn choices(site: &Site) -> Vec<Choice> {
    CHOICES
        .into_iter()
        .filter(|(name, _)| *name != "pictures" || site.version == Version::EasyRead)
        .map(|(name, answers)| Choice {
            name,
            legend: format!("display-{name}-legend"),
            answers: answers
                .iter()
                .map(|value| {
                    let id = format!("display-{name}-{value}");
                    Answer {
                        value,
                        sample: site.find(&format!("{id}-hint"), &[]),
                        chosen: site.here.look.answer(name) == *value,
                        id,
                    }
                })
                .collect(),
        })
        .collect()
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    query: web::Query<BTreeMap<String, String>>,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let from = query.get("from").and_then(|from| way_back(from));
    let mut layout = site.layout(&site.say("display-title"), PURPOSE);
    layout.display = None;
    layout.back = Some(site.url(from.unwrap_or("/")));
    for version in &mut layout.versions {
        version.href = version.href.take().map(|href| with_way_back(href, from));
    }
    let chosen = query.get("saved").is_some_and(|saved| saved == CHOSEN);
    let not_kept = chosen && here.look == Look::default();
    let page = DisplayPage {
        layout,
        choices: choices(&site),
        from: from.unwrap_or_default().to_owned(),
        saved: query.contains_key("saved") && !not_kept,
        not_kept,
        action: site.url(PATH),
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}

/// Keeps the choices and goes back. A page left open for a long time is taken too: there is nothing to protect.
async fn save(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    Posted(fields): Posted,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let look = Look::chosen(|name| match fields.text(name) {
        "" => here.look.answer(name),
        given => given,
    });
    // Whether the browser keeps it shows only when it comes back.
    let saved = match look == Look::default() {
        true => format!("{PATH}?saved"),
        false => format!("{PATH}?saved={CHOSEN}"),
    };
    let mut answer = site.see_other(way_back(fields.text("from")).unwrap_or(&saved));
    answer
        .add_cookie(&look.cookie(app.cookies, Kind::Look))
        .map_err(|error| PageError::Fault(format!("no cookie can be made of a look: {error}")))?;
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_is_a_page_of_ours_and_nothing_else() {
        for path in ["/", "/form/story", "/get-help-now"] {
            assert_eq!(way_back(path), Some(path));
        }
        for elsewhere in [
            "",
            "//example.org",
            "/\\example.org",
            "https://example.org",
            "/form/..",
            "/form?x=1",
            "/a%0d%0ab",
            "/display",
            "/leave",
            "/collect/abc",
        ] {
            assert_eq!(way_back(elsewhere), None, "{elsewhere}");
        }
        assert_eq!(way_back("/your-page/message"), Some("/your-page"));
    }
}
