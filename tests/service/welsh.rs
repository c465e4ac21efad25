//! The Welsh pages: nobody is offered them before somebody fluent has read them.

use crate::support::{Actor, Page, TestService};
use chrono::TimeDelta;
use plainsight::domain::settings::Settings;
use plainsight::domain::settings::welsh::{Welsh, WelshState};
use plainsight::store::organisations;
use plainsight::store::types::Json;

fn set(service: &TestService, state: WelshState) {
    let scope = service.scope();
    let settings = Settings {
        welsh: Welsh {
            state,
            ..Welsh::default()
        },
        ..Settings::default()
    };
    let settings = Json(serde_json::to_value(settings).unwrap());
    service.rows(move |conn| organisations::save_settings(conn, scope.0, settings));
    // Settings are read again within seconds.
    service.advance(TimeDelta::seconds(6));
}

fn begin(person: &Actor) -> Page {
    person.fill_in("/cy/before-you-start", &[])
}

/// The English sentences that stand beside Welsh ones.
fn beside(page: &Page) -> Vec<&str> {
    let marker = "class=\"app-beside\" lang=\"en\">";
    let parts = page.body.split(marker).skip(1);
    parts
        .map(|part| &part[..part.find("</").unwrap()])
        .collect()
}

fn stands_beside(page: &Page, english: &str) -> bool {
    let english = english.replace('\'', "&#39;");
    beside(page).iter().any(|said| said.contains(&english))
}

both_databases! {
    fn while_welsh_is_off_nobody_finds_it(service) {
        let person = service.person();

        let start = person.get("/");
        let welsh = person.get("/cy/");

        assert!(start.links("/cy/").is_empty());
        assert_eq!(welsh.status, 404);
        assert_eq!(welsh.heading(), "This page is not here");
    }

    fn while_welsh_is_checked_only_whoever_knows_the_address_finds_it(service) {
        set(service, WelshState::UnderReview);
        let person = service.person();

        let start = person.get("/");
        let welsh = person.get("/cy/");

        assert!(start.links("/cy/").is_empty());
        assert_eq!(welsh.status, 200);
        assert!(welsh.body.contains("<html lang=\"cy\""));
        assert_eq!(welsh.heading(), "Dywedwch wrthym ni beth ddigwyddodd");
        assert!(welsh.says("yn dal i gael eu gwirio"), "{}", welsh.words());
    }

    fn when_somebody_fluent_has_approved_welsh_every_page_offers_it(service) {
        set(service, WelshState::Reviewed);
        let person = service.person();

        let start = person.get("/");
        let welsh = person.get("/cy/get-help-now");

        assert_eq!(start.links("/cy/"), ["/cy/"]);
        assert_eq!(welsh.links("/get-help-now"), ["/get-help-now"]);
        assert!(!welsh.says("yn dal i gael eu gwirio"));
        assert!(beside(&welsh).is_empty(), "{:?}", beside(&welsh));
    }

    fn while_welsh_is_checked_danger_and_consent_are_said_in_english_too(service) {
        set(service, WelshState::UnderReview);
        let person = service.person();

        let help = person.get("/cy/get-help-now");
        assert!(stands_beside(&help, "Call 999."), "{:?}", beside(&help));
        assert!(stands_beside(&help, "Samaritans, day and night, free: call 116 123."));
        assert!(stands_beside(&help, "In danger now: call 999."));

        let before = person.get("/cy/before-you-start");
        assert!(stands_beside(&before, "If a judge orders us to tell, we have to."));
        assert!(!stands_beside(&before, "Your answers"));

        let safe = begin(&person);
        assert!(stands_beside(&safe, "Are you safe right now?"), "{:?}", beside(&safe));
        person.fill_in("/cy/form/safe-now", &[("safe_now", "no")]);
        let danger = person.get("/cy/form/danger");
        assert!(stands_beside(&danger, "There is a weapon"), "{:?}", beside(&danger));
        person.fill_in("/cy/form/what", &[("incident_type", "threats")]);
        let choices = person.get("/cy/form/choices");
        assert!(stands_beside(&choices, "Do you want us to tell the police?"), "{:?}", beside(&choices));
        assert!(stands_beside(&choices, "Yes, without my name"));
        assert!(stands_beside(&choices, "They know what happened, and we ask them not to visit or contact you."));

        person.fill_in("/cy/form/choices", &[("police_choice", "yes_named")]);
        let check = person.get("/cy/form/check");
        assert!(stands_beside(&check, "You said: tell the police, with your name."), "{:?}", beside(&check));
        let sent = person.fill_in("/cy/form/check", &[]);
        assert_eq!(sent.path, "/cy/form/sent", "{}", sent.words());
        assert!(stands_beside(&sent, "We will decide with you how to do that by"), "{:?}", beside(&sent));
    }

    fn somebody_who_reads_welsh_is_told_times_in_welsh(service) {
        set(service, WelshState::Reviewed);
        let person = service.person();
        begin(&person);
        person.fill_in("/cy/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/cy/form/what", &[("incident_type", "threats")]);

        let check = person.get("/cy/form/check");
        let sent = person.fill_in("/cy/form/check", &[]);

        assert!(check.says("Ydw"), "{}", check.words());
        assert_eq!(sent.heading(), "Rydyn ni wedi'i gael");
        assert!(
            sent.says("Bydd person yn ei ddarllen erbyn 5 y prynhawn ddydd Mercher 11 Mawrth."),
            "{}",
            sent.words()
        );
    }

    fn somebody_who_reads_welsh_is_told_in_welsh_what_went_wrong(service) {
        set(service, WelshState::Reviewed);
        let person = service.person();

        let lost = person.get("/cy/nowhere");

        assert_eq!(lost.status, 404);
        assert_eq!(lost.heading(), "Dydy'r dudalen hon ddim yma");
        assert!(lost.body.contains("<html lang=\"cy\""));
        assert_eq!(lost.links("/cy/").first().map(String::as_str), Some("/cy/"));
        assert!(lost.says("Ffoniwch 999."));
    }

    fn answers_stay_when_the_reader_changes_to_welsh(service) {
        set(service, WelshState::Reviewed);
        let person = service.person();
        person.fill_in("/before-you-start", &[]);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/form/story", &[("account", "He shouted at me")]);

        let story = person.get("/cy/form/story");

        assert_eq!(story.heading(), "Dywedwch wrthym ni yn eich geiriau eich hun");
        assert!(story.body.contains("He shouted at me"));
    }
}
