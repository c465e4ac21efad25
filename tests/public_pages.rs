//! No public page is missing from the browser tests: what the service registers against the list they walk.

#![allow(clippy::unwrap_used)]

use actix_web::introspection::IntrospectionTree;
use actix_web::test::{TestRequest, call_and_read_body, init_service};
use actix_web::{App, web};
use plainsight::domain::journey::PAGES;
use plainsight::web::public;
use plainsight::words::Version;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// What `tests/browser/pages.json` holds.
#[derive(Deserialize)]
struct List {
    /// Page -> where it is in which versions and states.
    pages: BTreeMap<String, Page>,
    /// Registered for GET and no page -> why.
    not_pages: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Page {
    /// The route as it is registered, when the page's own address is one of several there.
    route: Option<String>,
    #[serde(default)]
    only: Vec<String>,
    states: Vec<String>,
}

fn list() -> List {
    serde_json::from_str(include_str!("browser/pages.json")).unwrap()
}

#[derive(Deserialize)]
struct Registered {
    full_path: String,
    methods: Vec<String>,
}

async fn tree(tree: web::Data<IntrospectionTree>) -> String {
    tree.report_as_json()
}

/// Every public address that answers GET: without its version -> the versions it is there in.
async fn registered() -> BTreeMap<String, BTreeSet<String>> {
    let app = App::new()
        .configure(public::routes)
        .route("/what-is-registered", web::get().to(tree));
    let service = init_service(app).await;
    let request = TestRequest::get().uri("/what-is-registered").to_request();
    let body = call_and_read_body(&service, request).await;
    let all: Vec<Registered> = serde_json::from_slice(&body).unwrap();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for route in all {
        let is_read = route.methods.iter().any(|method| method == "GET");
        if !is_read || route.full_path == "/what-is-registered" {
            continue;
        }
        let (version, path) = Version::of_path(&route.full_path);
        found
            .entry(path.to_owned())
            .or_default()
            .insert(version.code().to_owned());
    }
    found
}

#[tokio::test]
async fn every_public_page_is_on_the_list_that_the_browser_tests_walk() {
    let list = list();

    let registered = registered().await;

    let is_listed = |path: &str| {
        list.not_pages.contains_key(path)
            || list.pages.contains_key(path)
            || list
                .pages
                .values()
                .any(|page| page.route.as_deref() == Some(path))
    };
    let missing: Vec<_> = registered.keys().filter(|path| !is_listed(path)).collect();
    assert!(
        registered.len() > 10,
        "only {registered:?} was found to be registered"
    );
    assert!(
        missing.is_empty(),
        "say in tests/browser/pages.json how to reach {missing:?}"
    );
}

#[tokio::test]
async fn the_list_names_nothing_that_is_gone_and_each_page_in_its_versions() {
    let registered = registered().await;

    for (name, page) in &list().pages {
        let route = page.route.as_ref().unwrap_or(name);
        let there = registered
            .get(route)
            .unwrap_or_else(|| panic!("nothing answers at {route}, which the list names"));
        let listed: BTreeSet<String> = match page.only.as_slice() {
            [] => Version::ALL.map(|version| version.code().to_owned()).into(),
            only => only.iter().cloned().collect(),
        };
        assert_eq!(there, &listed, "{name} is there in other versions");
        assert!(!page.states.is_empty(), "{name} is in no state");
    }
    for (path, why) in &list().not_pages {
        assert!(registered.contains_key(path), "nothing answers at {path}");
        assert!(why.len() > 10, "say why {path} is no page");
    }
}

#[test]
fn every_question_page_is_on_the_list() {
    let list = list();

    for page in PAGES {
        let path = format!("/form/{page}");
        assert!(list.pages.contains_key(&path), "{path} is not on the list");
    }
}
