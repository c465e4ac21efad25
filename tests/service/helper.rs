//! A worker enters a report for somebody.

use crate::casework::version;
use crate::support::{Actor, Page};
use chrono::TimeDelta;

/// Begins a short call, answers what is given, and sends it.
fn short_call(helper: &Actor, hand_over: &str) -> Page {
    let begun = helper.fill_in("/enter", &[("kind", "short")]);
    assert_eq!(begun.path, "/enter/screen/short-call", "{}", begun.words());
    let check = helper.post(
        "/enter/screen/short-call",
        &begun,
        &[
            ("report_channel", "phone"),
            ("safe_now", "yes"),
            ("incident_type", "threats"),
            ("account", "spoken canary words"),
            ("name", "Casey"),
            ("consent_given_how", "spoken"),
        ],
    );
    assert_eq!(check.path, "/enter/check", "{}", check.words());
    helper.post("/enter/check", &check, &[("hand_over", hand_over)])
}

fn own_entry(helper: &Actor) -> Option<String> {
    helper.get("/enter").links("/enter/entry/").pop()
}

both_databases! {
    fn a_short_call_is_one_screen_and_its_words_open_the_persons_page(service) {
        let helper = service.helper();

        let sent = short_call(&helper, "code");
        let words = sent.numbered();
        let told = helper.post("/enter/sent", &sent, &[]);
        let person = service.person();
        let page = person.fill_in("/come-back", &[("code", &words.join(" "))]);

        assert_eq!(sent.path, "/enter/sent", "{}", sent.words());
        assert_eq!(words.len(), 6);
        assert!(told.says("They have their words") && !told.says(&words[0]));
        assert_eq!(page.heading(), "We have got it");
        assert!(page.says("Do you want new words?"), "{}", page.words());

        let renewed = person.post("/your-page/new-words", &page, &[]);
        let new_words = renewed.numbered();
        let old = service.person().fill_in("/come-back", &[("code", &words.join(" "))]);
        let new = service.person().fill_in("/come-back", &[("code", &new_words.join(" "))]);

        assert_eq!(new_words.len(), 6, "{}", renewed.words());
        assert!(old.says("These words did not open anything"));
        assert_eq!(new.heading(), "We have got it");
    }

    fn an_old_window_of_an_entry_does_not_undo_what_a_newer_one_wrote(service) {
        let helper = service.helper();
        let old = helper.fill_in("/enter", &[("kind", "short")]);
        let path = "/enter/screen/short-call";
        let new = helper.get(path);
        let said = |words: &'static str| [("safe_now", "yes"), ("account", words)];
        helper.post(path, &new, &said("Newer words"));

        let both = helper.post(path, &old, &said("Older words"));
        let on = helper.post(path, &both, &said("Older and newer words"));

        assert_eq!(both.status, 409, "{}", both.words());
        assert!(both.says("Newer words") && both.says("Older words"), "{}", both.words());
        assert_eq!(on.path, "/enter/check", "{}", on.words());
    }

    fn a_full_entry_asks_the_same_questions_on_seven_screens(service) {
        let helper = service.helper();
        let mut page = helper.fill_in("/enter", &[("kind", "full")]);
        let mut screens = 0;

        while page.path.starts_with("/enter/screen/") {
            screens += 1;
            let path = page.path.clone();
            let answers: &[(&str, &str)] = match path.as_str() {
                "/enter/screen/first" => &[("safe_now", "no"), ("danger_now", "weapon")],
                "/enter/screen/what-happened" => &[("account", "told on the phone")],
                _ => &[],
            };
            page = helper.post(&path, &page, answers);
            assert!(screens < 20, "{}", page.words());
        }
        let sent = helper.post("/enter/check", &page, &[("hand_over", "call")]);

        assert_eq!(screens, 7);
        assert!(sent.says("We will call") || sent.says("we will call"), "{}", sent.words());
        assert!(sent.says("They are not safe"));
    }

    fn an_own_entry_opens_again_until_a_day_has_passed(service) {
        let helper = service.helper();
        short_call(&helper, "call");
        let entry = own_entry(&helper).unwrap();

        let opened = helper.get(&entry);
        let noted = helper.post(&entry, &opened, &[("note", "she rang again, still afraid")]);
        let other = service.signed_in_helper("Other Helper").get(&entry);
        service.advance(TimeDelta::hours(25));
        helper.sign_in();
        let later = helper.get(&entry);

        assert!(opened.says("spoken canary words") && opened.says("Casey"), "{}", opened.words());
        assert!(noted.says("rang again"), "{}", noted.words());
        assert_eq!(other.status, 404);
        assert_eq!(later.status, 404, "{}", later.words());
    }

    fn who_rings_again_before_anybody_acted_is_seen_in_the_queue_and_the_proposal_rises(service) {
        let helper = service.helper();
        let cara = service.caseworker("Cara");
        short_call(&helper, "call");
        let entry = own_entry(&helper).unwrap();
        let report = entry.replace("/enter/entry/", "/reports/");
        let before = (cara.get("/reports"), cara.get(&report));

        let opened = helper.get(&entry);
        helper.post(&entry, &opened, &[("note", "still afraid of him")]);
        let queue = cara.get("/reports");
        let page = cara.get(&report);
        cara.post(&format!("{report}/take"), &page, &[("version", &version(&page))]);
        let taken = cara.get("/reports");

        assert!(!before.0.says("They rang again") && queue.says("They rang again"), "{}", queue.words());
        assert!(before.1.says("The answers point to medium"), "{}", before.1.words());
        assert!(page.says("The answers point to high"), "{}", page.words());
        assert!(page.says("Told somebody twice or more, and nobody acted"));
        assert!(page.says("still afraid of him"), "{}", page.words());
        assert!(!taken.says("They rang again"), "{}", taken.words());
    }

    fn what_is_missing_is_said_before_sending(service) {
        let helper = service.helper();
        helper.fill_in("/enter", &[("kind", "full")]);

        let check = helper.get("/enter/check");
        let refused = helper.post("/enter/check", &check, &[("hand_over", "call")]);

        assert_eq!(refused.status, 422);
        assert!(refused.says("Ask whether they are safe right now"));
    }
}
