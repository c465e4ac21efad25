//! Pages that explain: one table of pages and their parts, one template, words in `around.ftl`.

use super::form::exceptions;
use super::site::Site;
use crate::app::App;
use crate::domain::keeping;
use crate::domain::settings::SupportLine;
use crate::web::components::Link;
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::ideas::{Idea, Ideas};
use crate::web::page::PublicLayout;
use crate::words::{Value, Version};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[cfg(test)]
mod tests;

/// What stands under the heading of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Body {
    /// Paragraphs.
    Text,
    /// A list.
    Points,
    /// A list in order.
    Steps,
    /// A list that differs from nation to nation.
    OfNation,
    /// When we might have to tell somebody without a yes.
    Exceptions,
    /// What each of these cookies is for.
    Cookies(&'static [Kind]),
    /// What to do in danger, and where life is too much.
    Emergency,
    /// The services the organisation names.
    Support,
    /// How to reach the organisation.
    Ours,
}

/// One page: its address, the name under which its words are found, its parts, and where to read on.
struct Explained {
    path: &'static str,
    name: &'static str,
    parts: &'static [(&'static str, Body)],
    next: &'static [(&'static str, &'static str)],
}

const VISITORS_COOKIES: &[Kind] = &[Kind::Draft, Kind::Visit, Kind::Look, Kind::Collection];
const WORKERS_COOKIES: &[Kind] = &[Kind::Desk, Kind::Device, Kind::SetUp];

const START: (&str, &str) = ("/before-you-start", "around-start-title");
/// A link to the page of that name.
pub const FOR_ME: (&str, &str) = ("/is-this-for-me", "for-me-title");
/// A link to the page of that name.
pub const WHAT_HAPPENS: (&str, &str) = ("/what-happens", "what-happens-title");
/// A link to the page of that name.
pub const WHO_WE_TELL: (&str, &str) = ("/who-we-tell", "who-we-tell-title");
/// A link to the page of that name.
pub const KEEPING_SAFE: (&str, &str) = ("/keeping-safe", "keeping-safe-title");
/// A link to the page of that name.
pub const PRIVACY: (&str, &str) = ("/privacy", "privacy-title");
const COMPLAIN: (&str, &str) = ("/complain", "complain-title");
const HELP: (&str, &str) = ("/get-help-now", "around-help-title");

/// Every page that explains, in the order in which somebody may read them.
const PAGES: &[Explained] = &[
    Explained {
        path: FOR_ME.0,
        name: "for-me",
        parts: &[
            ("sure", Body::Text),
            ("what", Body::Points),
            ("who", Body::Points),
            ("when", Body::Text),
            ("other", Body::OfNation),
        ],
        next: &[WHAT_HAPPENS, WHO_WE_TELL, START],
    },
    Explained {
        path: WHAT_HAPPENS.0,
        name: "what-happens",
        parts: &[
            ("steps", Body::Steps),
            ("choose", Body::Points),
            ("cannot", Body::Points),
            ("counts", Body::Text),
        ],
        next: &[WHO_WE_TELL, KEEPING_SAFE, START],
    },
    Explained {
        path: WHO_WE_TELL.0,
        name: "who-we-tell",
        parts: &[
            ("police", Body::Points),
            ("others", Body::Text),
            ("exceptions", Body::Exceptions),
            ("how", Body::Points),
            ("for-another", Body::Text),
        ],
        next: &[PRIVACY, START],
    },
    Explained {
        path: KEEPING_SAFE.0,
        name: "keeping-safe",
        parts: &[
            ("leave", Body::Points),
            ("history", Body::Points),
            ("shared", Body::Points),
            ("place", Body::Text),
            ("instead", Body::Points),
        ],
        next: &[HELP, START],
    },
    Explained {
        path: HELP.0,
        name: "help-now",
        parts: &[
            ("danger", Body::Emergency),
            ("ours", Body::Ours),
            ("support", Body::Support),
            ("home", Body::OfNation),
            ("after", Body::OfNation),
            ("health", Body::OfNation),
            ("police", Body::OfNation),
            ("disabled", Body::OfNation),
        ],
        next: &[KEEPING_SAFE, START],
    },
    Explained {
        path: "/leaving",
        name: "leaving",
        parts: &[
            ("1", Body::Text),
            ("2", Body::Text),
            ("3", Body::Text),
            ("4", Body::Text),
        ],
        next: &[KEEPING_SAFE],
    },
    Explained {
        path: PRIVACY.0,
        name: "privacy",
        parts: &[
            ("who", Body::Text),
            ("see", Body::Points),
            ("what", Body::Points),
            ("long", Body::Points),
            ("rights", Body::Points),
            ("why", Body::Points),
            ("complain", Body::Text),
        ],
        next: &[WHO_WE_TELL, ("/cookies", "cookies-title"), COMPLAIN],
    },
    Explained {
        path: "/cookies",
        name: "cookies",
        parts: &[
            ("list", Body::Cookies(VISITORS_COOKIES)),
            ("staff", Body::Cookies(WORKERS_COOKIES)),
            ("staff-look", Body::Text),
            ("names", Body::Text),
        ],
        next: &[("/display", "display-title"), PRIVACY],
    },
    Explained {
        path: "/accessibility",
        name: "accessibility",
        parts: &[
            ("untested", Body::Points),
            ("gaps", Body::Points),
            ("checked", Body::Points),
            ("another", Body::Text),
            ("law", Body::OfNation),
            ("written", Body::Text),
        ],
        next: &[("/display", "display-title"), COMPLAIN],
    },
    Explained {
        path: COMPLAIN.0,
        name: "complain",
        parts: &[
            ("how", Body::Points),
            ("when", Body::Points),
            ("else", Body::OfNation),
        ],
        next: &[PRIVACY],
    },
    Explained {
        path: "/credits",
        name: "credits",
        parts: &[("made", Body::Text)],
        next: &[],
    },
];

/// The pages in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        for page in PAGES {
            config.service(
                web::resource(format!("{}{}", version.prefix(), page.path))
                    .route(web::get().to(explain))
                    .route(web::head().to(explain)),
            );
        }
    }
}

/// One part of a page, in the words of the version being read.
struct Part {
    heading: Option<Idea>,
    body: Body,
    ideas: Ideas,
}

#[derive(Template)]
#[template(path = "public/explain.html")]
struct ExplainPage {
    layout: PublicLayout,
    site: Site,
    heading: Idea,
    lead: Option<Ideas>,
    parts: Vec<Part>,
    support: Vec<SupportLine>,
    next: Vec<Link>,
}

async fn explain(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let page = PAGES
        .iter()
        .find(|page| page.path == site.path)
        .ok_or(PageError::NotFound)?;
    let name = page.name;
    let mut layout = site.layout(&site.say(&format!("{name}-title")), name);
    layout.back = Some(site.url("/"));
    let words = Words::of(&site);
    let page = ExplainPage {
        heading: site.idea(&format!("{name}-heading")),
        lead: words.find(&format!("{name}-lead")),
        parts: page
            .parts
            .iter()
            .filter_map(|(part, body)| words.part(&format!("{name}-{part}"), *body))
            .collect(),
        support: here.settings.support.clone(),
        next: links(&site, page.next),
        layout,
        site: site.clone(),
    };
    Ok(site.render(&page, StatusCode::OK))
}

/// Links to pages of ours, named by the id of their words.
pub fn links(site: &Site, pages: &[(&str, &str)]) -> Vec<Link> {
    pages
        .iter()
        .map(|(path, id)| Link::new(site.url(path), site.say(id)))
        .collect()
}

/// Says the parts of a page, with the values that stand in their sentences.
struct Words<'a> {
    site: &'a Site,
    values: Vec<Value<'a>>,
}

impl<'a> Words<'a> {
    fn of(site: &'a Site) -> Self {
        let years = |months: u32| {
            let count = i64::from(months / 12);
            site.say_all("years", &[("count", count.into())])
        };
        let values = vec![
            ("organisation", site.here.name.as_str().into()),
            ("nameless", years(keeping::ANONYMOUS_MONTHS).into()),
            ("named", years(keeping::NAMED_MONTHS).into()),
            ("forwarded", years(keeping::FORWARDED_MONTHS).into()),
            ("high", years(keeping::HIGH_MONTHS).into()),
            ("child", years(keeping::CHILD_MONTHS).into()),
        ];
        Self { site, values }
    }

    fn find(&self, id: &str) -> Option<Ideas> {
        self.site.find_ideas(id, &self.values)
    }

    fn said(&self, id: &str) -> Ideas {
        self.site.ideas_all(id, &self.values)
    }

    /// One part; none where there is nothing to say.
    fn part(&self, id: &str, body: Body) -> Option<Part> {
        let settings = &self.site.here.settings;
        let ideas = match body {
            Body::Text | Body::Points | Body::Steps => self.said(id),
            Body::OfNation => self.said(&format!("{id}-{}", self.site.here.nation.code())),
            Body::Exceptions => exceptions(self.site),
            Body::Cookies(kinds) => kinds
                .iter()
                .map(|kind| self.said(&format!("cookies-of-{}", kind.name())))
                .collect(),
            Body::Ours => self.site.ways_to_us(),
            Body::Emergency => Ideas::default(),
            Body::Support if settings.support.is_empty() => return None,
            Body::Support => Ideas::default(),
        };
        if body == Body::Ours && ideas.is_empty() {
            return None;
        }
        let heading = match body {
            Body::Ours => Some(self.site.idea("around-ours-heading")),
            Body::Support => Some(self.site.idea("support-heading")),
            _ => self.find(&format!("{id}-heading")).map(Ideas::joined),
        };
        Some(Part {
            heading,
            body,
            ideas,
        })
    }
}
