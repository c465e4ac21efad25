//! An organisation's own Easy Read pictures: put in place by its administrator, taken back, switched off.

use crate::support::{Actor, Page, TestService};
use plainsight::store::audit;
use plainsight::store::types::Id;
use std::fmt::Write as _;

const OWN: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>";

fn put(actor: &Actor, name: &str, file: &[u8]) -> Page {
    let address = format!("/pictures/{name}");
    let on = actor.get(&address);
    actor.post_files(&address, &on, &[("do", "put")], &[("a file", file)])
}

/// Where the page about one picture gets it from.
fn source(page: &Page) -> String {
    let (_, rest) = page
        .body
        .split_once("<img class=\"app-pictures__one\" src=\"")
        .unwrap();
    rest[..rest.find('"').unwrap()].to_owned()
}

fn acts(service: &TestService) -> Vec<String> {
    let scope = service.scope();
    let rows = service.rows(move |conn| audit::of_object(conn, scope, Id(scope.0.0)));
    rows.iter()
        .filter(|row| row.act.starts_with("picture"))
        .map(|row| format!("{} {}", row.act, row.detail.0))
        .collect()
}

both_databases! {
    fn an_organisation_shows_its_own_picture_in_place_of_ours_and_takes_it_back(service) {
        let adam = service.administrator();
        let ours = source(&adam.get("/pictures/safe"));

        let page = put(&adam, "safe", OWN.as_bytes());

        assert_eq!(page.path, "/pictures?put", "{}", page.words());
        let own = source(&adam.get("/pictures/safe"));
        assert!(ours.starts_with("/assets/picture.") && own.starts_with("/pictures/own/"), "{own}");
        let seen = service.person().get(&own);
        assert_eq!(seen.body, OWN);
        assert_eq!(seen.header("content-type"), Some("image/svg+xml"));
        assert!(seen.header("cache-control").unwrap().contains("immutable"));
        assert!(seen.header("content-security-policy").unwrap().contains("sandbox"));
        assert_eq!(seen.header("x-content-type-options"), Some("nosniff"));
        adam.post("/pictures/safe", &adam.get("/pictures/safe"), &[("do", "back")]);
        assert_eq!(source(&adam.get("/pictures/safe")), ours);
        assert_eq!(service.person().get(&own).status, 404);
        assert_eq!(
            acts(service),
            [r#"picture_put {"picture":"safe"}"#, r#"picture_taken_back {"picture":"safe"}"#]
        );
    }

    fn whoever_reads_easy_read_sees_the_organisations_own_picture(service) {
        let adam = service.administrator();
        let ours = source(&adam.get("/pictures/call-999"));
        assert!(service.person().get("/easy/").body.contains(&ours));

        put(&adam, "call-999", OWN.as_bytes());

        let own = source(&adam.get("/pictures/call-999"));
        let page = service.person().get("/easy/");
        assert!(page.body.contains(&own) && !page.body.contains(&ours), "{own}");
        assert!(!service.person().get("/").body.contains(&own), "pictures are for Easy Read");
    }

    fn a_later_picture_takes_the_place_of_an_earlier_one(service) {
        let adam = service.administrator();
        put(&adam, "safe", OWN.as_bytes());
        let first = source(&adam.get("/pictures/safe"));

        put(&adam, "safe", b"\x89PNG\r\n\x1a\nnew");

        let second = source(&adam.get("/pictures/safe"));
        assert_ne!(first, second);
        assert_eq!(service.person().get(&second).header("content-type"), Some("image/png"));
        assert_eq!(service.person().get(&first).status, 404);
    }

    fn a_file_that_is_no_picture_gets_a_sentence_and_what_was_shown_stays(service) {
        let adam = service.administrator();
        let mut heavy = String::from(OWN);
        write!(heavy, "<!--{}-->", "x".repeat(200 * 1024)).unwrap();
        let script = OWN.replace("<path", "<script>alert(1)</script><path");
        let ours = source(&adam.get("/pictures/safe"));

        for (file, sentence) in [
            ("", "Choose a file"),
            (heavy.as_str(), "Choose a file of 100 KB or less."),
            ("GIF89a", "Choose an SVG, PNG or WebP file"),
            (script.as_str(), "This SVG file holds a script"),
        ] {
            let page = put(&adam, "safe", file.as_bytes());

            assert_eq!(page.status, 422, "{sentence}");
            assert!(page.says(sentence), "{}", page.words());
            assert!(page.links("#").contains(&"#file".to_owned()));
        }
        assert_eq!(source(&adam.get("/pictures/safe")), ours);
        assert!(acts(service).is_empty());
    }

    fn a_picture_that_does_not_exist_cannot_be_changed(service) {
        let adam = service.administrator();
        let on = adam.get("/pictures/safe");

        let page = adam.post_files("/pictures/made-up", &on, &[("do", "put")], &[("a file", OWN.as_bytes())]);

        assert_eq!(page.status, 404);
    }

    fn an_organisation_can_show_no_pictures_at_all(service) {
        let adam = service.administrator();
        let before = service.person().get("/easy/");

        let page = adam.post("/pictures", &adam.get("/pictures"), &[("do", "off")]);

        assert_eq!(page.path, "/pictures?off", "{}", page.words());
        assert!(page.says("No pictures are shown now."));
        assert!(before.body.contains("<img "));
        assert!(!service.person().get("/easy/").body.contains("<img "));
        let page = adam.post("/pictures", &page, &[("do", "on")]);
        assert!(page.says("Pictures are shown now."), "{}", page.words());
        assert_eq!(
            acts(service),
            [r#"pictures_switched {"off":true}"#, r#"pictures_switched {"off":false}"#]
        );
    }
}
