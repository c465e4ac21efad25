//! What every page carries around its own content: title, name, versions, the way out, help.
//!
//! A page is an askama template that extends `layouts/public.html` or `layouts/desk.html` and has
//! a field `layout`. The layouts hold no public sentence of their own: all words come in here,
//! already in the reader's version.

use super::assets::asset_url;
use super::components::{Banner, Link, NavItem};
use super::ideas::Idea;
use super::look::Look;
use crate::web::dial::{self, Run};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::ContentType;
use askama::Template;

/// One version of the page being read: standard English, Easy Read, Welsh.
#[derive(Debug, Clone)]
pub struct VersionLink {
    /// Its name, in its own language.
    pub label: String,
    /// Its code.
    pub code: &'static str,
    /// Its language.
    pub lang: String,
    /// Where it is; `None` for the one being read.
    pub href: Option<String>,
}

/// One line of the help at the foot of every page.
#[derive(Debug, Clone)]
pub struct HelpLine {
    /// "Phone 01234 567890, Monday to Friday, 9am to 5pm".
    pub text: String,
    /// Where it leads, if it is a link.
    pub href: Option<String>,
    /// The same in English, beside a translation that nobody has approved yet.
    pub beside: Option<String>,
}

impl HelpLine {
    /// What it says, in pieces: numbers to be pressed, and what stands between them.
    pub fn runs(&self) -> Vec<Run<'_>> {
        dial::runs(&self.text)
    }
}

/// A page in British Sign Language, filmed by the organisation.
#[derive(Debug, Clone)]
pub struct Video {
    /// Address of the film.
    pub film: String,
    /// Address of its captions.
    pub captions: String,
    /// What it says, paragraph by paragraph.
    pub words: Vec<String>,
}

/// The words of the public layout itself.
#[derive(Debug, Clone, Default)]
pub struct PublicWords {
    /// "Skip to main content".
    pub skip_to_main: String,
    /// "Leave now": the button that ends the visit.
    pub leave: String,
    /// "Press Shift 2 more times to leave".
    pub leave_two: String,
    /// "Press Shift 1 more time to leave".
    pub leave_one: String,
    /// "Back".
    pub back: String,
    /// "Versions of this page".
    pub versions: String,
    /// "Get help".
    pub get_help: String,
    /// "Ways to read this page": versions, look, reading aloud.
    pub ways: String,
    /// "Read this page aloud"; shown by the script where the device has a voice of its own.
    pub read: String,
    /// "Pause", while it is read.
    pub read_pause: String,
    /// "Go on", while it rests.
    pub read_go_on: String,
    /// "Stop reading".
    pub read_stop: String,
    /// "This page in British Sign Language".
    pub video: String,
    /// "English captions".
    pub video_captions: String,
    /// "What the video says".
    pub video_words: String,
    /// "Error", before the title of a page with mistakes.
    pub error_prefix: String,
}

/// A page that holds words which are not sent yet: its other versions and the look of pages are reached with buttons of
/// that form, so that the words go along.
#[derive(Debug, Clone, Default)]
pub struct Aside {
    /// The id of the form.
    pub form: &'static str,
    /// Where its words go first.
    pub action: String,
    /// What the button to the look of pages sends.
    pub display: &'static str,
}

/// What surrounds a public page.
#[derive(Debug, Clone, Default)]
pub struct PublicLayout {
    /// The language of the page's words, such as `en`.
    pub lang: String,
    /// The version of the page: Easy Read is set larger.
    pub version: &'static str,
    /// Is it written from right to left?
    pub rtl: bool,
    /// The page's short name; the layout adds the service's.
    pub title: String,
    /// Were there mistakes in what was sent? Then the title says so first.
    pub has_error: bool,
    /// The organisation's own name for the service.
    pub service_name: String,
    /// Where the service's name leads.
    pub home: String,
    /// The words of the layout.
    pub words: PublicWords,
    /// The versions of this page; shown when there is more than one.
    pub versions: Vec<VersionLink>,
    /// Where the look of pages is chosen; `None` on that page itself.
    pub display: Option<Link>,
    /// Words on the page that must not be lost on the way to the versions or the look.
    pub aside: Option<Aside>,
    /// Says that nobody fluent has approved this version yet.
    pub being_checked: Option<Idea>,
    /// The page before.
    pub back: Option<String>,
    /// The page in British Sign Language, where the organisation has filmed it.
    pub video: Option<Video>,
    /// How to reach a human.
    pub help: Vec<HelpLine>,
    /// About, privacy, display settings, source code.
    pub footer_links: Vec<Link>,
    /// The token each form of the page sends back.
    pub csrf: String,
    /// How the reader wants pages to look.
    pub look: Look,
}

impl PublicLayout {
    /// The address of the public style sheet.
    pub fn style(&self) -> &'static str {
        asset_url("public.css")
    }

    /// The address of the public script.
    pub fn script(&self) -> &'static str {
        asset_url("public.js")
    }

    /// The address of the icon: neutral, it names nothing.
    pub fn icon(&self) -> &'static str {
        asset_url("icon.svg")
    }

    /// The address of the typeface that is needed first.
    pub fn typeface(&self) -> &'static str {
        asset_url("atkinson-latin-400.woff2")
    }
}

/// Who is signed in at the desk.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Their name.
    pub name: String,
    /// Their role in words: "caseworker".
    pub role: String,
}

/// What surrounds a page of the desk.
#[derive(Debug, Clone, Default)]
pub struct DeskLayout {
    /// The page's short name; the layout adds the organisation's.
    pub title: String,
    /// Were there mistakes in what was sent?
    pub has_error: bool,
    /// The organisation.
    pub organisation: String,
    /// Who is signed in; `None` on the sign-in pages.
    pub signed_in: Option<SignedIn>,
    /// The parts of the desk this person may open.
    pub nav: Vec<NavItem>,
    /// The page above this one, with its name.
    pub back: Option<Link>,
    /// The answer to what was just done.
    pub banner: Option<Banner>,
    /// Whom to ask.
    pub help: Vec<HelpLine>,
    /// The token each form of the page sends back.
    pub csrf: String,
    /// How the reader wants pages to look.
    pub look: Look,
}

impl DeskLayout {
    /// The address of the desk's style sheet.
    pub fn style(&self) -> &'static str {
        asset_url("desk.css")
    }

    /// The address of the desk's script.
    pub fn script(&self) -> &'static str {
        asset_url("desk.js")
    }

    /// The address of the icon.
    pub fn icon(&self) -> &'static str {
        asset_url("icon.svg")
    }
}

/// A page as the answer to a request.
///
/// A template that fails to render is our mistake: it is logged without its content, and the
/// reader gets a plain page instead of half of one.
pub fn render(page: &impl Template, status: StatusCode) -> HttpResponse {
    match page.render() {
        Ok(html) => HttpResponse::build(status)
            .content_type(ContentType::html())
            .body(html),
        Err(error) => {
            tracing::error!(%error, "a page could not be written");
            HttpResponse::InternalServerError()
                .content_type(ContentType::html())
                .body(CANNOT_WRITE)
        }
    }
}

/// Without layout or words: whatever stopped the page may be in them.
const CANNOT_WRITE: &str = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
<title>Sorry</title></head><body><main><h1>Sorry, this page did not open</h1>\
<p>It is our mistake. Go back and try again, or come back a little later.</p></main></body></html>";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_the_layouts_name_was_built() {
        let public = PublicLayout::default();
        let desk = DeskLayout::default();

        for address in [
            public.style(),
            public.script(),
            public.icon(),
            public.typeface(),
            desk.style(),
            desk.script(),
            desk.icon(),
        ] {
            assert!(address.starts_with("/assets/"), "{address}");
        }
    }
}
