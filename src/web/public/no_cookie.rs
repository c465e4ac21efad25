//! The browser refused our one cookie: a page that says so, and what can be done.
//!
//! Whether it is kept shows only when the browser comes back. So the address of the first page says when it was begun:
//! who arrives there a moment later without the cookie was refused it. Nobody else is asked to go a longer way.

use super::explain::links;
use super::form::path_of;
use super::site::Site;
use crate::domain::journey::PageKey;
use crate::web::components::Link;
use crate::web::ideas::{Idea, Ideas};
use crate::web::page::PublicLayout;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

/// Stands before the moment in the address.
const BEGUN: &str = "begun=";
/// How long the way to the first page may take, in seconds. Who left and goes back to the same address later comes to
/// the neutral first page, as from any other page of the form.
const LONGEST: i64 = 60;
/// The purpose of the token that every page has; this one has no form.
const PURPOSE: &str = "start";

#[derive(Template)]
#[template(path = "public/no_cookie.html")]
struct NoCookiePage {
    layout: PublicLayout,
    site: Site,
    heading: Idea,
    why: Ideas,
    again: String,
    /// How to reach the organisation in another way.
    ours: Ideas,
    next: Vec<Link>,
}

/// Where a draft that was begun just now goes on.
pub fn first_page(site: &Site) -> String {
    begun(site, &path_of(PageKey::SafeNow))
}

/// Where somebody goes on who typed words to come back: the same for words that open nothing.
pub fn opened_page(site: &Site) -> String {
    begun(site, "/your-page")
}

fn begun(site: &Site, path: &str) -> String {
    let now = site.app.office.clock.now().timestamp();
    format!("{path}?{BEGUN}{now}")
}

/// Whether a draft was begun a moment ago and the browser did not keep its cookie.
pub fn is_refused(site: &Site, request: &HttpRequest) -> bool {
    let begun = request.query_string().strip_prefix(BEGUN);
    let now = site.app.office.clock.now().timestamp();
    site.draft_token().is_none()
        && begun
            .and_then(|moment| moment.parse::<i64>().ok())
            // Two nodes' clocks may differ a little.
            .is_some_and(|moment| now.abs_diff(moment) <= LONGEST.unsigned_abs())
}

/// The page, for who began to tell us.
pub fn page(site: &Site) -> HttpResponse {
    told(
        site,
        ("no-cookie-title", "no-cookie-why", "/before-you-start"),
    )
}

/// The page, for who typed words to come back.
pub fn page_for_return(site: &Site) -> HttpResponse {
    told(
        site,
        ("no-cookie-back-title", "no-cookie-back-why", "/come-back"),
    )
}

fn told(site: &Site, (title, why, again): (&str, &str, &str)) -> HttpResponse {
    let page = NoCookiePage {
        layout: site.layout(&site.say(title), PURPOSE),
        heading: site.idea("no-cookie-heading"),
        why: site.ideas(why),
        again: site.url(again),
        ours: site.ways_to_us(),
        next: links(
            site,
            &[
                ("/on-paper", "on-paper-heading"),
                ("/get-help-now", "help-now-title"),
                ("/cookies", "cookies-title"),
            ],
        ),
        site: site.clone(),
    };
    site.render(&page, StatusCode::UNPROCESSABLE_ENTITY)
}
