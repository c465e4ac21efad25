//! A person tells us what happened, without a script.

use crate::diary::consents;
use crate::support::{Actor, Page, TestService};
use chrono::TimeDelta;
use diesel::prelude::*;
use plainsight::domain::consent::Switch;
use plainsight::domain::settings::Settings;
use plainsight::store::organisations;
use plainsight::store::reports::ReportRow;
use plainsight::store::schema::{draft, outbox, report};
use plainsight::store::types::Json;

/// The shortest way: the one required answer, one thing that happened, send.
pub fn shortest(person: &Actor) -> Page {
    begin(person);
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    person.fill_in("/form/what", &[("incident_type", "threats")]);
    person.fill_in("/form/check", &[])
}

/// Reads the first pages and begins.
pub fn begin(person: &Actor) -> Page {
    let page = person.fill_in("/before-you-start", &[]);
    assert!(page.path.starts_with("/form/safe-now?"), "{}", page.words());
    page
}

fn report_count(service: &TestService) -> i64 {
    i64::try_from(all(service).len()).unwrap()
}

/// Every report, whether or not it was put aside.
fn all(service: &TestService) -> Vec<ReportRow> {
    service.rows(|conn| Ok(report::table.select(ReportRow::as_select()).load(conn)?))
}

/// Somebody outside the office hears of danger.
fn alarm_to(service: &TestService, address: &str) {
    let scope = service.scope();
    let settings = Settings {
        alarm_mail: vec![address.to_owned()],
        ..Settings::default()
    };
    let settings = Json(serde_json::to_value(settings).unwrap());
    service.rows(move |conn| organisations::save_settings(conn, scope.0, settings));
}

/// Every byte of the database and of its log.
fn bytes_of_database(service: &TestService) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(service.folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            bytes.extend(std::fs::read(path).unwrap());
        }
    }
    bytes
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes
        .windows(word.len())
        .any(|window| window == word.as_bytes())
}

both_databases! {
    fn the_shortest_way_is_two_answers_and_a_button(service) {
        let sent = shortest(&service.person());

        assert_eq!(sent.path, "/form/sent");
        assert!(sent.says("We have got it"), "{}", sent.words());
        assert!(sent.says("A person will read it by 5pm on Wednesday 11 March"), "{}", sent.words());
        assert_eq!(report_count(service), 1);
    }

    fn pressing_send_twice_makes_one_report_and_shows_the_same_page(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/form/story", &[("account", "He shouted at me")]);
        let check = person.get("/form/check");

        let first = person.post("/form/check", &check, &[]);
        let second = person.post("/form/check", &check, &[]);

        assert_eq!(first.path, "/form/sent");
        assert_eq!(second.path, "/form/sent");
        assert_eq!(first.heading(), second.heading());
        assert_eq!(report_count(service), 1);
    }

    fn a_yes_for_somebody_who_does_not_want_it_is_not_called_a_yes(service) {
        let tell_of = |knows: &str| {
            let person = service.person();
            begin(&person);
            person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
            person.fill_in("/form/who", &[("reporter_role", "family_or_friend")]);
            person.fill_in("/form/they-know", &[("person_knows_and_agrees", knows)]);
            person.fill_in("/form/what", &[("incident_type", "threats")]);
            person.fill_in("/form/choices", &[("police_choice", "yes_named")]);
            let check = person.get("/form/check");
            let sent = person.post("/form/check", &check, &[]);
            (check, sent)
        };

        let (check, sent) = tell_of("knows_disagrees");
        let (unknown_check, unknown_sent) = tell_of("does_not_know");
        let (agreed, _) = tell_of("knows_agrees");

        for page in [&check, &sent] {
            assert!(page.says("They do not want it, so we will not tell the police."), "{}", page.words());
            assert!(!page.says("You said: tell the police"), "{}", page.words());
        }
        assert!(!sent.says("You said yes to the police"), "{}", sent.words());
        for page in [&unknown_check, &unknown_sent] {
            assert!(page.says("we can tell the police only without their name"), "{}", page.words());
        }
        assert!(!unknown_sent.says("You said yes to the police"), "{}", unknown_sent.words());
        assert!(agreed.says("You said: tell the police, with the person's name"), "{}", agreed.words());
        let due: Vec<_> = all(service).into_iter().filter(|row| row.decision_due.is_some()).collect();
        assert_eq!(due.len(), 2, "nothing is decided against somebody's will");
    }

    fn who_gave_no_way_to_be_answered_is_told_so_before_and_after_sending(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/form/what", &[("incident_type", "threats")]);

        let check = person.get("/form/check");
        person.fill_in("/form/contact", &[("phone", "020 7946 0000")]);
        let reachable = person.get("/form/check");
        let sent = shortest(&service.person());

        assert!(check.says("We read what you told us, but we cannot answer."), "{}", check.words());
        assert!(!reachable.says("we cannot answer"), "{}", reachable.words());
        assert!(sent.says("We read what you told us, but we cannot answer."), "{}", sent.words());
    }

    fn danger_alone_is_enough_to_send_and_who_chose_nothing_is_not_told_that_they_chose(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "no")]);
        person.fill_in("/form/danger", &[("danger_now", "weapon")]);

        let sent = person.fill_in("/form/check", &[]);

        assert_eq!(sent.path, "/form/sent", "{}", sent.words());
        assert!(sent.says("You have not chosen yet"), "{}", sent.words());
        assert!(!sent.says("You said: talk to me first"), "{}", sent.words());
    }

    fn once_the_heart_of_it_is_told_one_button_leads_to_sending(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/form/what", &[("incident_type", "threats")]);

        let when = person.get("/form/when");
        let check = person.post("/form/when", &when, &[("when", "today"), ("enough", "yes")]);

        assert_eq!(check.path, "/form/check");
        assert!(check.says("Today") || check.says("10 March"), "{}", check.words());
        assert!(!person.get("/form/what").body.contains("name=\"enough\""));
    }

    fn words_on_a_page_that_is_skipped_are_neither_lost_nor_told_unasked(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);

        let skipped = person.fill_in("/form/story", &[("account", "He has a knife"), ("skip", "yes")]);
        let empty = person.fill_in("/form/story", &[("account", " "), ("skip", "yes")]);
        person.fill_in("/form/story", &[("account", "One line\r\nand another")]);
        let kept = person.fill_in("/form/story", &[("account", "One line\r\nand another"), ("skip", "yes")]);

        assert_eq!(skipped.status, 422);
        assert!(skipped.says("You wrote something on this page"), "{}", skipped.words());
        assert!(skipped.body.contains("He has a knife"));
        assert!(!person.get("/form/check").says("He has a knife"));
        assert_eq!(empty.path, "/form/other-ways");
        assert_eq!(kept.path, "/form/other-ways", "what is kept is not new: {}", kept.words());
    }

    fn words_written_in_another_tab_after_sending_are_not_swallowed(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/form/what", &[("incident_type", "threats")]);
        let open = person.get("/form/story");
        person.fill_in("/form/check", &[]);

        let late = person.post("/form/story", &open, &[("account", "More about the knife")]);

        assert_eq!(late.status, 409);
        assert!(late.says("was not added") && late.body.contains("More about the knife"), "{}", late.words());
    }

    fn a_way_to_be_reached_needs_to_lead_somewhere_and_counts_as_a_yes_to_it(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/form/what", &[("incident_type", "threats")]);

        let missing = person.fill_in("/form/contact", &[("safe_contact_method", "text")]);
        let given = person.fill_in(
            "/form/contact",
            &[("safe_contact_method", "text"), ("phone", "020 7946 0000")],
        );
        person.fill_in("/form/check", &[]);

        assert_eq!(missing.status, 422);
        assert!(missing.says("Write the phone number, or take the tick away"), "{}", missing.words());
        assert_ne!(given.status, 422);
        let log = consents(service);
        assert_eq!(log.answered(Switch::ContactMe), Some(true));
        assert_eq!(log.answered(Switch::UseAsExample), None);
    }

    fn nothing_typed_is_lost_by_a_mistake(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);

        let long = person.fill_in("/form/story", &[("account", &"word ".repeat(4_001))]);
        let broken = person.fill_in("/form/story", &[("account", "kept \u{fffd} words")]);
        let odd = person.fill_in("/form/again", &[("frequency", "never-heard-of")]);
        let doubled = person.fill_in("/form/name", &[("name", "One"), ("name", "Two")]);

        assert_eq!(long.status, 422);
        assert!(long.says("There is a problem") && long.body.contains("word word"));
        assert_eq!(broken.status, 422);
        assert!(broken.body.contains("kept \u{fffd} words"));
        assert_eq!(odd.status, 422);
        assert_eq!(doubled.status, 422);
        assert!(doubled.body.contains("One"));
    }

    fn safe_now_is_asked_before_anything_else(service) {
        let person = service.person();
        begin(&person);

        let jumped = person.get("/form/story");
        let empty = person.fill_in("/form/safe-now", &[]);

        assert_eq!(jumped.path, "/form/safe-now");
        assert_eq!(empty.status, 422);
        assert!(empty.says("Choose yes, no or I am not sure"));
    }

    fn who_is_not_safe_sees_the_emergency_ways_and_can_go_on(service) {
        alarm_to(service, "on-call@example.org");
        let person = service.person();
        begin(&person);

        let danger = person.fill_in("/form/safe-now", &[("safe_now", "no")]);
        let onwards = person.fill_in("/form/danger", &[("danger_now", "want_to_die")]);
        person.fill_in("/form/what", &[("incident_type", "threats")]);
        let sent = person.fill_in("/form/check", &[]);

        assert_eq!(danger.path, "/form/danger");
        assert!(danger.says("call 999, then press 55"));
        assert!(onwards.says("116 123"), "{}", onwards.words());
        assert!(sent.says("116 123"));
        assert!(sent.says("A person will read it by 11am on Tuesday 10 March"), "{}", sent.words());
        let row = all(service).remove(0);
        assert!(row.danger && row.crisis);
        let waiting = service.rows(|conn| Ok(outbox::table.select(outbox::kind).load::<String>(conn)?));
        assert!(waiting.iter().any(|kind| kind.contains("danger")), "{waiting:?}");
    }

    fn without_a_draft_every_page_of_the_form_is_the_neutral_first_page(service) {
        let stranger = service.person();

        for page in ["/form/story", "/form/check", "/form/sent", "/form/your-words"] {
            assert_eq!(stranger.get(page).path, "/", "{page}");
        }
    }

    fn who_refuses_the_cookie_is_told_so_and_how_to_tell_us_otherwise(service) {
        let before = service.person().get("/before-you-start");
        let refusing = service.person();
        let started = refusing.post_and_stay("/before-you-start", &before, &[]);
        let first = started.location.expect("it leads on");

        for version in ["", "/easy"] {
            let told = service.person().get(&format!("{version}{first}"));

            assert_eq!(told.status, 422, "{version}: {}", told.words());
            assert!(told.body.contains("/on-paper"), "{version}");
        }
        let told = service.person().get(&first);
        assert_eq!(told.heading(), "Your browser did not keep our cookie");
        assert!(told.says("Allow cookies for this website"), "{}", told.words());
        service.advance(TimeDelta::minutes(2));
        assert_eq!(service.person().get(&first).path, "/", "later it is the neutral first page");
    }

    fn who_refuses_the_cookie_in_the_middle_is_told_so_and_keeps_the_words(service) {
        let refuse = |on: &Page| {
            service.person().post("/form/story", on, &[("account", "an hour of words")])
        };
        let page = service.person().get("/before-you-start");

        let first = refuse(&page);
        let second = refuse(&first);

        assert!(first.says("You were away for a long time"), "{}", first.words());
        assert!(second.says("does not let this website keep its cookie"), "{}", second.words());
        assert!(second.body.contains("an hour of words"));
    }

    fn today_is_the_day_on_which_the_page_was_opened(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let page = person.get("/form/when");
        // It is Tuesday 10 March; the page lies open until the night.
        service.advance(TimeDelta::hours(20));

        person.post("/form/when", &page, &[("when", "today")]);
        let check = person.get("/form/check");

        assert!(check.says("When did it happen? 10 March 2026"), "{}", check.words());
    }

    fn words_typed_into_a_form_whose_time_is_over_are_still_there(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let page = person.get("/form/story");
        service.advance(TimeDelta::hours(25));

        let again = person.post("/form/story", &page, &[("account", "I typed for an hour")]);
        let sent_again = person.post("/form/story", &again, &[("account", "I typed for an hour")]);

        assert_eq!(again.status, 422);
        assert!(again.body.contains("I typed for an hour"), "{}", again.words());
        assert_eq!(sent_again.status, 200, "{}", sent_again.words());
    }

    fn a_changed_answer_leads_back_to_the_check(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/form/story", &[("account", "First words")]);

        let page = person.get("/form/story?from=check");
        let back = person.post("/form/story?from=check", &page, &[("account", "Second words")]);

        assert_eq!(back.path, "/form/check");
        assert!(back.says("Second words") && !back.says("First words"));
        assert!(back.says("Nothing has been sent yet"));
    }

    fn sixty_people_on_one_line_are_all_received(service) {
        for _ in 0..60 {
            assert_eq!(shortest(&service.person()).path, "/form/sent");
        }

        assert_eq!(report_count(service), 60);
    }

    fn who_fills_in_the_hidden_box_is_put_aside_and_not_turned_away(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/form/what", &[("incident_type", "threats")]);

        let sent = person.fill_in("/form/check", &[("homepage", "https://example.org")]);

        assert_eq!(sent.path, "/form/sent");
        assert!(all(service).remove(0).quarantined);
    }

    fn somebody_in_danger_is_never_put_aside(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "no")]);
        person.fill_in("/form/danger", &[("danger_now", "they_are_here")]);
        person.fill_in("/form/what", &[("incident_type", "threats")]);

        person.fill_in("/form/check", &[("homepage", "https://example.org")]);

        let report = all(service).remove(0);
        assert!(report.danger && !report.quarantined);
    }

    fn leaving_deletes_a_draft_without_words_to_come_back(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);

        let left = person.get_and_stay("/leave");

        assert_eq!(left.status, 303);
        assert_eq!(left.header("clear-site-data"), Some("\"cache\", \"cookies\", \"storage\""));
        assert_eq!(left.location.as_deref(), Some("https://www.bbc.co.uk/weather"));
        let left_over = service.rows(|conn| Ok(draft::table.count().get_result::<i64>(conn)?));
        assert_eq!(left_over, 0);
    }
}

#[test]
fn no_word_a_person_types_stands_in_the_database_or_its_log() {
    let service = TestService::on_sqlite();
    let person = service.person();
    begin(&person);
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    let typed = [
        ("/form/story", "account", "zebracanary one"),
        ("/form/place", "place_detail", "zebracanary two"),
        ("/form/words", "words_used", "zebracanary three"),
        ("/form/who-details", "perpetrator_name", "zebracanary four"),
        ("/form/name", "name", "zebracanary five"),
        ("/form/contact", "phone", "01632 960 777"),
    ];
    for (path, field, words) in typed {
        person.fill_in(path, &[(field, words)]);
    }
    let before = bytes_of_database(&service);

    let sent = person.fill_in("/form/check", &[]);

    assert_eq!(sent.path, "/form/sent");
    for bytes in [before, bytes_of_database(&service)] {
        assert!(bytes.len() > 100_000);
        assert!(!contains(&bytes, "zebracanary") && !contains(&bytes, "960 777"));
    }
}

/// Somebody else holds the database, so that nothing is written until this is dropped.
pub fn database_away(service: &TestService) -> SqliteConnection {
    let file = service.app.config.database();
    let mut other = SqliteConnection::establish(file.trim_start_matches("sqlite:")).unwrap();
    diesel::connection::SimpleConnection::batch_execute(&mut other, "begin immediate").unwrap();
    other
}

#[test]
fn when_the_database_is_away_the_words_stay_on_the_page() {
    let service = TestService::on_sqlite();
    let person = service.person();
    begin(&person);
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    let page = person.get("/form/story");

    let held = database_away(&service);
    let away = person.post("/form/story", &page, &[("account", "an hour of words")]);
    drop(held);
    let back = person.post("/form/story", &away, &[("account", "an hour of words")]);

    assert_eq!(away.status, 503, "{}", away.words());
    assert!(
        away.body.contains("an hour of words") && away.says("Your words are still on this page")
    );
    assert_eq!(back.path, "/form/other-ways", "{}", back.words());
}

#[test]
fn when_the_database_is_away_the_answers_and_the_send_button_stay() {
    let service = TestService::on_sqlite();
    let person = service.person();
    begin(&person);
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    person.fill_in("/form/story", &[("account", "an hour of words")]);
    let check = person.get("/form/check");

    let held = database_away(&service);
    let away = person.post("/form/check", &check, &[]);
    drop(held);
    let sent = person.post("/form/check", &away, &[]);

    assert_eq!(away.status, 503, "{}", away.words());
    assert!(away.says("We could not send this just now. Your answers are kept."));
    assert!(away.says("an hour of words"), "{}", away.words());
    assert_eq!(sent.path, "/form/sent", "{}", sent.words());
    assert_eq!(report_count(&service), 1);
}

#[test]
fn a_cookie_somebody_made_up_opens_nothing() {
    let service = TestService::on_sqlite();
    begin(&service.person());

    let stranger = service.person();
    for cookie in [
        "d=AAAA",
        "d=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "d=%00; v=x",
    ] {
        let page = stranger.get_with_cookie("/form/story", cookie);
        let is_shut = page.path == "/" || page.says("What you began is not open here any more");
        assert!(is_shut, "{cookie}: {}", page.words());
    }
}
