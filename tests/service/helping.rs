//! Somebody helping: who speaks for the person, who saw it, who rings for another.

use crate::casework::{does, someone_reports};
use crate::reporting::begin;
use crate::support::{Actor, Page, TestService};
use diesel::prelude::*;
use plainsight::store::schema::report;

/// Begins as somebody who tells of another person.
fn begin_for_another(person: &Actor, role: &str, knows: &str) {
    begin(person);
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    person.fill_in("/form/who", &[("reporter_role", role)]);
    let on = person.fill_in("/form/they-know", &[("person_knows_and_agrees", knows)]);
    assert_eq!(on.path, "/form/age", "{}", on.words());
    person.fill_in("/form/what", &[("incident_type", "threats")]);
}

fn newest_report(service: &TestService) -> String {
    let id = service.rows(|conn| {
        Ok(report::table
            .order(report::received_at.desc())
            .select(report::id)
            .first::<plainsight::domain::ids::ReportId>(conn)?)
    });
    format!("/reports/{id}")
}

/// What stands between two headings of a page.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let at = page
        .find(from)
        .unwrap_or_else(|| panic!("no {from}: {page}"));
    let rest = &page[at..];
    &rest[..rest.find(to).unwrap_or(rest.len())]
}

/// Every page from a question on to the check, by pressing the button on each.
fn walk(person: &Actor, from: &str) -> Vec<Page> {
    let mut pages = vec![person.get(from)];
    while pages.last().unwrap().path != "/form/check" {
        let here = pages.last().unwrap().clone();
        let next = person.post(&here.path, &here, &[]);
        assert_ne!(next.path, here.path, "{}", next.words());
        pages.push(next);
    }
    pages
}

fn paths(pages: &[Page]) -> Vec<&str> {
    pages.iter().map(|page| page.path.as_str()).collect()
}

both_databases! {
    fn a_carers_own_name_and_number_stand_beside_the_persons_and_never_in_their_place(service) {
        let carer = service.person();
        begin_for_another(&carer, "carer_or_pa", "knows_agrees");
        carer.fill_in("/form/name", &[("name", "Petra Person")]);
        carer.fill_in("/form/talking", &[("contact_person", "yes"), ("talk_alone", "yes")]);
        let persons = carer.fill_in("/form/contact", &[("phone", "01632 960 001")]);
        let own = carer.get("/form/you-helping");
        carer.fill_in("/form/you-helping", &[("helper_name", "Carl Carer"), ("helper_phone", "01632 960 002")]);
        let check = carer.get("/form/check");
        carer.post("/form/check", &check, &[]);
        let cara = service.caseworker("Cara");
        let report = newest_report(service);
        let desk = cara.get(&report);
        let identity = cara.post(&format!("{report}/identity"), &desk, &[]).words();

        assert_eq!(persons.path, "/form/you-helping", "{}", persons.words());
        assert!(own.says("These questions are about you, not about the person"), "{}", own.words());
        assert!(!own.body.contains("960 001") && !own.body.contains("Petra"));
        assert!(check.says("The person's phone number 01632 960 001"), "{}", check.words());
        assert!(check.says("Your phone number 01632 960 002"), "{}", check.words());
        let helper = between(&identity, "Who told us", "Before you call");
        let person = between(&identity, "About the person", "Plainsight");
        assert!(helper.contains("Carl Carer") && helper.contains("960 002"), "{identity}");
        assert!(!helper.contains("Petra") && !helper.contains("960 001"), "{identity}");
        assert!(person.contains("Petra Person") && person.contains("960 001"), "{identity}");
        assert!(!person.contains("Carl") && !person.contains("960 002"), "{identity}");
    }

    fn a_browser_fills_in_the_reader_and_never_the_person_they_tell_of(service) {
        let myself = service.person();
        begin(&myself);
        myself.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let carer = service.person();
        begin_for_another(&carer, "carer_or_pa", "knows_agrees");
        carer.fill_in("/form/talking", &[("contact_person", "yes")]);

        assert!(myself.get("/form/name").body.contains("autocomplete=\"name\""));
        assert!(myself.get("/form/contact").body.contains("autocomplete=\"tel\""));
        for page in ["/form/name", "/form/contact"] {
            let body = carer.get(page).body;
            for token in ["name", "tel", "email", "street-address"] {
                assert!(!body.contains(&format!("autocomplete=\"{token}\"")), "{page} fills in {token}");
            }
        }
        assert!(carer.get("/form/you-helping").body.contains("autocomplete=\"tel\""));
    }

    fn the_number_of_somebody_who_knows_nothing_of_this_is_not_asked_and_not_used(service) {
        let neighbour = service.person();
        begin_for_another(&neighbour, "other_professional", "does_not_know");

        let pages = walk(&neighbour, "/form/choices");
        let check = pages.last().unwrap();
        let sent = neighbour.post("/form/check", check, &[]);
        let cara = service.caseworker("Cara");
        let report = newest_report(service);
        let desk = cara.get(&report);
        let talk = cara.get(&format!("{report}/talk"));
        let write = cara.get(&format!("{report}/message"));

        assert_eq!(paths(&pages), ["/form/choices", "/form/talking", "/form/you-helping", "/form/check"]);
        assert_eq!(neighbour.get("/form/contact").path, "/form/sent");
        assert!(!pages[0].says("with the person's name"), "{}", pages[0].words());
        assert!(pages[0].says("only without their name"), "{}", pages[0].words());
        assert!(pages[1].says("May we talk to them on their own? We ask everybody")
            || pages[1].says("may we talk to them on their own?"), "{}", pages[1].words());
        for page in [check, &sent] {
            assert!(page.says("We do not get in touch with the person because of this"), "{}", page.words());
        }
        assert!(sent.says("What happened is not the person's fault, and not yours"), "{}", sent.words());
        assert!(!sent.says("says yes to the police"), "{}", sent.words());
        assert!(desk.says("Told by: another professional. The person does not know."), "{}", desk.words());
        for page in [&desk, &talk, &write] {
            assert!(page.says("Do not contact the person. Talk with who told us."), "{}", page.words());
        }
    }

    fn the_persons_own_no_is_not_asked_again(service) {
        let sister = service.person();
        begin_for_another(&sister, "family_or_friend", "knows_disagrees");

        let pages = walk(&sister, "/form/told-before");
        let check = pages.last().unwrap();

        assert!(!paths(&pages).contains(&"/form/choices"), "{:?}", paths(&pages));
        assert!(check.says("They do not want it, so we will not tell the police."), "{}", check.words());
        assert!(!check.says("Change this answer"), "{}", check.words());
    }

    fn a_witness_says_what_they_saw_and_is_not_asked_how_it_felt(service) {
        let witness = service.person();
        begin_for_another(&witness, "witness", "does_not_know");

        let pages = walk(&witness, "/form/again");
        let effect = pages.iter().find(|page| page.path == "/form/effect").unwrap();

        assert!(!paths(&pages).contains(&"/form/help"));
        assert!(effect.says("What harm did you see?"), "{}", effect.words());
        assert!(!effect.says("What has changed since?"), "{}", effect.words());
        assert!(effect.says("Did anybody else see it?"), "{}", effect.words());
        for page in &pages {
            let words = page.words();
            for wrong in ["In my home", "My home", "My phone", "Who are they to you", "affected you", "did they treat you"] {
                assert!(!words.contains(wrong), "{} says {wrong}", page.path);
            }
        }
    }

    fn a_helper_who_gave_no_way_to_be_reached_is_led_to_their_own_page(service) {
        let carer = service.person();
        begin_for_another(&carer, "carer_or_pa", "does_not_know");

        let check = carer.get("/form/check");
        carer.fill_in("/form/you-helping", &[("helper_email", "carl@example.org")]);
        let reachable = carer.get("/form/check");

        assert!(check.says("but we cannot answer"), "{}", check.words());
        assert!(check.links("/form/you-helping").len() >= 2, "{}", check.words());
        assert!(!reachable.says("but we cannot answer"), "{}", reachable.words());
    }

    fn a_helpers_page_never_shows_what_the_person_told_us_later(service) {
        let carer = service.person();
        begin(&carer);
        carer.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let words = carer.fill_in("/form/come-back", &[("want_code", "yes"), ("read_back", "yes")]).numbered();
        carer.fill_in("/form/who", &[("reporter_role", "carer_or_pa")]);
        carer.fill_in("/form/they-know", &[("person_knows_and_agrees", "knows_agrees")]);
        carer.fill_in("/form/story", &[("account", "the carers own words")]);
        carer.fill_in("/form/check", &[]);
        let cara = service.caseworker("Cara");
        let report = newest_report(service);
        let page = cara.get(&report);
        let version = crate::casework::version(&page);
        cara.post(&format!("{report}/take"), &page, &[("version", &version)]);
        let talk = cara.get(&format!("{report}/talk"));
        let version = crate::casework::version(&talk);
        let noted = cara.post(
            &format!("{report}/talk"),
            &talk,
            &[("version", &version), ("way", "phone"), ("reached", "yes"), ("words", "canary: it is the carer who does it")],
        );

        let again = service.person();
        let back = again.fill_in("/come-back", &[("code", &words.join(" "))]);
        let choice = again.get("/your-page/choice/others");

        assert!(noted.says("canary"), "{}", noted.words());
        assert!(back.says("They never open what the person tells us themselves."), "{}", back.words());
        assert!(choice.says("Should we tell the police?"), "{}", choice.words());
        assert!(!choice.says("Yes, with my name"), "{}", choice.words());
        assert!(back.says("the carers own words"), "{}", back.words());
        assert!(!back.body.contains("canary"), "{}", back.words());
    }

    fn a_person_under_18_is_told_what_that_means_and_who_else_helps(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/form/age", &[("age_band", "13_15")]);
        person.fill_in("/form/what", &[("incident_type", "bullying")]);

        let check = person.get("/form/check");
        let sent = person.post("/form/check", &check, &[]);

        for page in [&check, &sent] {
            assert!(page.says("You are under 18. You did right to tell us."), "{}", page.words());
            assert!(page.says("0800 1111"), "{}", page.words());
        }
    }

    fn the_number_of_who_rings_for_another_is_never_written_down_as_the_persons(service) {
        let helper = service.helper();
        let begun = helper.fill_in("/enter", &[("kind", "short_for_another")]);
        let path = begun.path.clone();
        let told = [
            ("report_channel", "phone"),
            ("safe_now", "yes"),
            ("person_knows_and_agrees", "does_not_know"),
            ("incident_type", "threats"),
            ("helper_name", "Mona Mother"),
            ("helper_phone", "01632 960 003"),
        ];

        let unsaid = helper.post(&path, &begun, &told);
        let mut all = told.to_vec();
        all.push(("reporter_role", "family_or_friend"));
        let check = helper.post(&path, &unsaid, &all);
        let sent = helper.post("/enter/check", &check, &[("hand_over", "call")]);
        let cara = service.caseworker("Cara");
        let report = newest_report(service);
        let desk = cara.get(&report);
        let identity = cara.post(&format!("{report}/identity"), &desk, &[]).words();

        assert!(begun.says("Should we tell the police?") && !begun.says("Yes, with my name"), "{}", begun.words());
        assert!(!begun.body.contains("name=\"phone\"") && !begun.body.contains("name=\"name\""));
        assert_eq!(unsaid.status, 422);
        assert!(unsaid.says("Choose who is telling us") && unsaid.body.contains("Mona Mother"));
        assert_eq!(check.path, "/enter/check", "{}", check.words());
        assert_eq!(sent.path, "/enter/sent", "{}", sent.words());
        let helper = between(&identity, "Who told us", "Before you call");
        assert!(helper.contains("Mona Mother") && helper.contains("960 003"), "{identity}");
        assert!(identity.contains("We have no name and no contact of the person."), "{identity}");
    }

    fn a_worker_reads_the_choice_about_the_police_aloud_in_the_words_of_the_public_pages(service) {
        let helper = service.helper();
        helper.fill_in("/enter", &[("kind", "full")]);

        let screen = helper.get("/enter/screen/choices");
        let first = helper.get("/enter/screen/first");
        let last = helper.get("/enter/screen/contact-needs");

        assert!(screen.says("Read this aloud before they choose"), "{}", screen.words());
        assert!(screen.says("We do not tell anyone unless you say yes."), "{}", screen.words());
        assert!(screen.says("Do you want us to tell the police?"), "{}", screen.words());
        assert!(screen.says("Does the person want us to tell the police?"), "{}", screen.words());
        assert!(first.says("Is the person safe right now?"), "{}", first.words());
        assert!(last.says("Never write your own name or number here."), "{}", last.words());
        assert!(last.says("The person's phone number"), "{}", last.words());
    }

    fn whoever_holds_the_code_of_a_report_about_another_is_named_before_anybody_writes(service) {
        let report = someone_reports(
            service,
            &[("reporter_role", "carer_or_pa"), ("person_knows_and_agrees", "knows_agrees"), ("contact_person", "yes")],
        );
        let cara = service.caseworker("Cara");

        let message = cara.get(&report.to("message"));
        let done = does(&cara, &report, "message", &[("words", "We have read it.")]);

        assert!(message.says("are read by who told us, not by the person"), "{}", message.words());
        assert!(!message.says("Do not contact the person"), "{}", message.words());
        assert_eq!(done.status, 200, "{}", done.words());
    }
}
