//! A reader chooses how pages look, without a script.

use crate::support::{Actor, Page};

/// Chooses on the display page, which was opened from another page.
fn choose(person: &Actor, from: &str, choices: &[(&str, &str)]) -> Page {
    let page = person.get(&format!("/display?from={from}"));
    let mut fields = vec![("from", from)];
    fields.extend_from_slice(choices);
    person.post("/display", &page, &fields)
}

fn looks(page: &Page, theme: &str, text: &str) -> bool {
    let head = &page.body[..page.body.find("<head>").unwrap()];
    head.contains(&format!("data-theme=\"{theme}\" data-text=\"{text}\""))
}

both_databases! {
    fn a_reader_chooses_how_pages_look_and_is_back_where_they_were(service) {
        let person = service.person();
        assert!(person.get("/come-back").body.contains("/display?from=/come-back"));

        let back = choose(&person, "/come-back", &[("theme", "yellow"), ("text", "xlarge")]);

        assert_eq!(back.path, "/come-back");
        for path in ["/", "/privacy", "/form/story", "/no-such-page"] {
            assert!(looks(&person.get(path), "yellow", "xlarge"), "{path}");
        }
        assert!(person.get("/display").body.contains("value=\"yellow\" checked"));
    }

    fn a_choice_keeps_those_that_the_page_did_not_ask_for(service) {
        let person = service.person();
        choose(&person, "/", &[("theme", "dark"), ("pictures", "off")]);

        let page = choose(&person, "/", &[("text", "large")]);

        assert!(looks(&page, "dark", "large"));
        assert!(page.body.contains("data-pictures=\"off\""));
    }

    fn who_needs_the_shift_key_for_something_else_switches_it_off(service) {
        let person = service.person();
        let at_first = person.get("/");

        let off = choose(&person, "/", &[("shift", "off")]);
        let look = choose(&person, "/", &[("theme", "dark")]);
        let on = choose(&person, "/", &[("shift", "on")]);

        for (page, leaves) in [(&at_first, true), (&off, false), (&look, false), (&on, true)] {
            assert_eq!(page.body.contains("data-leave-two"), leaves);
            assert!(page.body.contains("href=\"/leave\""), "the button is always there");
        }
    }

    fn who_switched_the_shift_key_off_is_not_told_to_press_it(service) {
        let person = service.person();
        let pages = ["/leaving", "/keeping-safe", "/before-you-start"];
        for path in pages {
            assert!(person.get(path).says("press the Shift key 3 times. You go to"), "{path}");
        }

        choose(&person, "/", &[("shift", "off")]);

        for path in pages {
            for version in ["", "/easy"] {
                let page = person.get(&format!("{version}{path}"));
                assert!(!page.says("Shift key 3 times"), "{version}{path}: {}", page.words());
                assert!(page.says("You switched off leaving with the Shift key."), "{version}{path}");
            }
        }
    }

    fn who_refuses_the_cookie_is_not_told_that_a_choice_was_saved(service) {
        let person = service.person();
        let page = person.get("/display");
        let kept = person.post("/display", &page, &[("theme", "dark")]);
        let refused = service.person().get(&kept.path);
        let at_first = person.post("/display", &kept, &[("theme", "auto")]);

        assert!(kept.says("All our pages look like this now"), "{}", kept.words());
        assert!(refused.says("Your browser did not keep your choice"), "{}", refused.words());
        assert!(!refused.says("look like this now"));
        assert!(at_first.says("All our pages look like this now"), "{}", at_first.words());
    }

    fn leaving_takes_the_look_away_too(service) {
        let person = service.person();
        choose(&person, "/", &[("theme", "dark")]);

        let left = person.get_and_stay("/leave");

        assert!(left.header("clear-site-data").unwrap().contains("cookies"));
        assert!(looks(&person.get("/"), "auto", "normal"));
    }

    fn nobody_is_sent_to_another_site_from_the_display_page(service) {
        let person = service.person();

        for elsewhere in ["//example.org", "https://example.org", "/\\example.org", "/display", "/leave"] {
            let page = person.get("/display");
            let answer = person.post_and_stay("/display", &page, &[("from", elsewhere)]);

            assert_eq!(answer.header("location"), Some("/display?saved"), "{elsewhere}");
        }
    }

    fn a_worker_can_choose_before_they_can_read_the_sign_in_page(service) {
        let worker = service.desk_browser(None);

        let saved = worker.fill_in("/display", &[("theme", "cream"), ("text", "large")]);

        assert_eq!(saved.path, "/display?saved");
        assert!(looks(&saved, "cream", "large"));
        assert!(looks(&worker.get("/sign-in"), "cream", "large"));
    }

    fn a_workers_pages_and_their_errors_look_as_chosen(service) {
        let worker = service.caseworker("Cara");
        worker.fill_in("/display", &[("theme", "dark"), ("spacing", "wide")]);

        assert!(looks(&worker.get("/reports"), "dark", "normal"));
        assert!(looks(&worker.get("/no-such-page"), "dark", "normal"));
    }
}
