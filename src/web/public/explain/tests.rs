//! What the pages that explain hold, in every version.

use super::*;
use crate::domain::geography::Nation;
use crate::words;

/// The ids of the sentences of a part, in every nation.
fn ids_of(name: &str, part: &str, body: Body) -> Vec<String> {
    let id = format!("{name}-{part}");
    match body {
        Body::Text | Body::Points | Body::Steps => vec![id],
        Body::OfNation => Nation::ALL
            .iter()
            .map(|nation| format!("{id}-{}", nation.code()))
            .collect(),
        Body::Cookies(kinds) => kinds
            .iter()
            .map(|kind| format!("cookies-of-{}", kind.name()))
            .collect(),
        Body::Exceptions | Body::Emergency | Body::Support | Body::Ours => Vec::new(),
    }
}

#[test]
fn every_page_that_explains_has_its_words_in_every_nation() {
    for page in PAGES {
        let of_page = ["title", "heading"].map(|end| format!("{}-{end}", page.name));
        let of_parts = page
            .parts
            .iter()
            .flat_map(|(part, body)| ids_of(page.name, part, *body));
        let of_links = page.next.iter().map(|(_, id)| (*id).to_owned());
        for id in of_page.into_iter().chain(of_parts).chain(of_links) {
            assert!(
                words::find(Version::English, &id, &[]).is_some(),
                "{id} is missing"
            );
        }
    }
}

#[test]
fn a_link_to_a_page_that_explains_leads_somewhere() {
    let elsewhere = ["/before-you-start", "/display"];
    for (path, _) in PAGES.iter().flat_map(|page| page.next) {
        let known = PAGES.iter().any(|page| page.path == *path) || elsewhere.contains(path);
        assert!(known, "{path}");
    }
}

#[test]
fn every_cookie_that_is_set_is_named_on_the_page_about_cookies() {
    let explained = |kind: &Kind| {
        let all = VISITORS_COOKIES.iter().chain(WORKERS_COOKIES);
        all.into_iter().any(|known| known.name() == kind.name())
    };
    for kind in Kind::ALL {
        assert!(explained(&kind), "{kind:?} is not on the page");
        let id = format!("cookies-of-{}", kind.name());
        for version in Version::ALL {
            let said = words::find(version, &id, &[]).unwrap();
            assert!(
                said.contains(&format!("\"{}\"", kind.name())),
                "{id}: {said}"
            );
        }
    }
}

#[test]
fn the_times_on_the_privacy_page_are_those_that_reports_are_kept() {
    let months = [
        keeping::ANONYMOUS_MONTHS,
        keeping::NAMED_MONTHS,
        keeping::FORWARDED_MONTHS,
        keeping::HIGH_MONTHS,
        keeping::CHILD_MONTHS,
    ];

    assert!(
        months.iter().all(|months| months % 12 == 0),
        "the page speaks of whole years"
    );
    for version in Version::ALL {
        let said = words::find(version, "privacy-long", &[]).unwrap();
        for name in ["nameless", "named", "forwarded", "high", "child"] {
            assert!(said.contains(&format!("{{${name}}}")), "{name}: {said}");
        }
    }
}
