//! Who may use which address of the desk: each line of the table tried as each role.

use crate::casework::{Report, someone_reports};
use crate::support::{Actor, TestService};
use plainsight::domain::permissions::{Role, allows};
use plainsight::web::desk::routes::{ROUTES, Who};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn source_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// What stands behind a constant of the same file.
fn constant<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let marker = format!("const {name}: &str = ");
    Some(&text[text.find(&marker)? + marker.len()..])
}

/// The addresses that the source of the desk registers.
fn registered() -> BTreeSet<String> {
    let mut files = Vec::new();
    source_files(Path::new("src/web/desk"), &mut files);
    let mut found = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(file).unwrap();
        for call in ["resource(", "task("] {
            for rest in text.split(call).skip(1) {
                let rest = rest.trim_start();
                let named = rest.find(')').map(|end| constant(&text, &rest[..end]));
                let rest = named.flatten().unwrap_or(rest);
                if let Some(address) = rest.strip_prefix("\"/") {
                    found.insert(format!("/{}", &address[..address.find('"').unwrap()]));
                }
            }
        }
    }
    found
}

#[test]
fn every_address_of_the_desk_says_who_may_use_it() {
    let said: BTreeSet<String> = ROUTES
        .iter()
        .map(|(_, path, _)| (*path).to_owned())
        .collect();

    let registered = registered();

    assert!(
        registered.len() > 20,
        "the search for addresses finds nothing"
    );
    let silent: Vec<_> = registered.difference(&said).collect();
    let gone: Vec<_> = said.difference(&registered).collect();
    assert!(
        silent.is_empty(),
        "say in web/desk/routes.rs who may use {silent:?}"
    );
    assert!(gone.is_empty(), "nothing is at {gone:?} any more");
}

/// An address with a real report in it, and with a made-up id for everything else.
fn filled(path: &str, report: &Report) -> String {
    let mut parts = Vec::new();
    for part in path.split('/') {
        let filled = match (part.starts_with('{'), parts.last().map(String::as_str)) {
            (true, Some("reports")) => report.id.to_string(),
            (true, _) => uuid::Uuid::new_v4().to_string(),
            (false, _) => part.to_owned(),
        };
        parts.push(filled);
    }
    parts.join("/")
}

fn actors(service: &TestService) -> Vec<(Role, Actor)> {
    vec![
        (Role::Helper, service.helper()),
        (Role::Approver, service.approver()),
        (Role::Administrator, service.administrator()),
        (Role::Caseworker, service.caseworker("Cara")),
        (Role::Lead, service.second_lead("Lou")),
    ]
}

fn is_for(who: Who, role: Role) -> bool {
    match who {
        Who::Anybody | Who::Workers => true,
        Who::Those(deed) => allows(role, deed),
        Who::AnyOf(deeds) => deeds.iter().any(|deed| allows(role, *deed)),
    }
}

both_databases! {
    fn each_role_finds_the_addresses_that_are_its_own_and_no_others(service) {
        let report = someone_reports(service, &[]);

        for (role, actor) in actors(service) {
            let token = actor.get("/account").token();
            for (method, path, who) in ROUTES {
                // Signing out ends the test of a role; an invitation and a sign-in are nobody's role.
                if *path == "/sign-out" || *who == Who::Anybody {
                    continue;
                }
                let address = filled(path, &report);
                let page = match *method {
                    "GET" => actor.get_and_stay(&address),
                    _ => actor.post_raw_and_stay(&address, &[("csrf", &token)]),
                };
                let theirs = is_for(*who, role);
                let there = page.status != 404;
                // A made-up id may be there for nobody; it is never there for a role that it is not for.
                let made_up = ["/account/devices", "/directory"].contains(path)
                    || path.matches('{').count() > usize::from(path.contains("/reports/{"));
                let right = if theirs { (there || made_up) && page.status < 500 } else { !there };
                assert!(right, "{role}: {method} {path} answered {}", page.status);
            }
        }
    }

    fn somebody_who_is_not_signed_in_finds_only_the_way_to_sign_in(service) {
        let report = someone_reports(service, &[]);
        let stranger = service.desk_browser(None);

        for (method, path, who) in ROUTES {
            let address = filled(path, &report);
            let page = match *method {
                "GET" => stranger.get_and_stay(&address),
                _ => stranger.post_raw_and_stay(&address, &[]),
            };

            if *who != Who::Anybody {
                let sent_away = page.status == 303 && page.location.as_deref() == Some("/sign-in");
                assert!(sent_away, "{method} {path} answered {}", page.status);
            }
        }
    }

    fn a_form_without_our_token_changes_nothing_whoever_sends_it(service) {
        let report = someone_reports(service, &[]);
        let lena = service.lead();

        for (method, path, who) in ROUTES {
            if *method == "POST" && *who != Who::Anybody && is_for(*who, Role::Lead) {
                let page = lena.post_raw_and_stay(&filled(path, &report), &[("csrf", "made-up")]);

                assert_eq!(page.status, 403, "{path}");
            }
        }
    }

    fn another_organisations_report_is_not_there(service) {
        let lena = service.lead();
        let elsewhere = uuid::Uuid::now_v7();

        let page = lena.get_and_stay(&format!("/reports/{elsewhere}"));

        assert_eq!(page.status, 404);
    }
}
