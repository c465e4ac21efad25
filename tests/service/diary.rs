//! A person who came back tells about another time, and changes what they agreed to.

use crate::coming_back::{code_on, come_back, only_report, told_with_code};
use crate::reporting::{begin, database_away};
use crate::support::{Actor, Page, TestService};
use chrono::TimeDelta;
use diesel::prelude::*;
use plainsight::actions::consent;
use plainsight::domain::consent::{ConsentLog, Level, RecipientClass};
use plainsight::domain::settings::Settings;
use plainsight::store::organisations;
use plainsight::store::reports::{self, IncidentRow, ReportRow};
use plainsight::store::schema::{draft, incident, outbox, report};
use plainsight::store::types::{Instant, Json};

/// Begins to tell about another time and answers the first pages.
fn begin_another(person: &Actor, police: &str) -> Page {
    let page = person.get("/your-page");
    let first = person.post("/your-page/another", &page, &[("begin", "yes")]);
    assert_eq!(first.path, "/form/safe-now", "{}", first.words());
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    person.fill_in("/form/what", &[("incident_type", "threats")]);
    person.fill_in("/form/story", &[("account", "He did it again canarytwo")]);
    person.fill_in("/form/when", &[("when", "today")]);
    person.fill_in("/form/choices", &[("police_choice", police)])
}

fn incidents(service: &TestService) -> Vec<IncidentRow> {
    service.rows(|conn| {
        Ok(incident::table
            .order(incident::number.asc())
            .select(IncidentRow::as_select())
            .load(conn)?)
    })
}

fn the_report(service: &TestService) -> ReportRow {
    service.rows(|conn| Ok(report::table.select(ReportRow::as_select()).first(conn)?))
}

pub fn consents(service: &TestService) -> ConsentLog {
    let (scope, id) = (service.scope(), only_report(service));
    let reading = service
        .app
        .office
        .store
        .read(move |conn| consent::history(conn, scope, id));
    service.run(reading).unwrap()
}

fn change(service: &TestService, change: impl FnOnce(&mut ReportRow) + Send + 'static) {
    service.rows(move |conn| {
        let mut row: ReportRow = report::table.select(ReportRow::as_select()).first(conn)?;
        change(&mut row);
        reports::update(conn, &row)
    });
}

both_databases! {
    fn another_time_is_added_with_its_own_date_and_the_police_are_asked_about_once_more(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        service.advance(TimeDelta::days(3));
        let person = service.person();
        come_back(&person, &words.join(" "));

        let check = begin_another(&person, "no");
        let asked = person.get("/form/choices");
        let check = if check.path.starts_with("/form/check") { check } else { person.get("/form/check") };
        let sent = person.post("/form/check", &check, &[]);
        let choice = person.get("/your-page/choice/others?time=2");
        let first = person.get("/your-page/choice/others?time=1");
        let page = come_back(&service.person(), &words.join(" "));

        assert!(asked.says("This is only about this other time"), "{}", asked.words());
        assert!(check.says("You have not added this yet"), "{}", check.words());
        assert!(check.body.contains(">Add this to what I told you before</button>") && !check.says("press \"Send\""), "{}", check.words());
        assert!(choice.says("one other time: number 2. You told us about it on Friday 13 March"), "{}", choice.words());
        assert!(first.says("only about what you told us first, on Tuesday 10 March"), "{}", first.words());
        assert_eq!(sent.heading(), "We have added it", "{}", sent.words());
        assert!(sent.says("It is worth looking again on"), "{}", sent.words());
        assert!(page.says("Another time, number 2"), "{}", page.words());
        assert!(page.says("Friday 13 March") && page.says("Tuesday 10 March"), "{}", page.words());
        assert!(page.says("We have NOT sent this to anybody"), "{}", page.words());
        assert!(!page.says("canarytwo"), "{}", page.words());
        let told = incidents(service);
        assert_eq!(told.len(), 2);
        assert_eq!(told[1].month.as_deref(), Some("2026-03"));
        let (log, police) = (consents(service), RecipientClass::Police);
        assert_eq!(log.standing_for(police, told[0].id).level, Level::ShareNamed, "the yes of before stays");
        assert_eq!(log.standing_for(police, told[1].id).level, Level::RecordOnly);
        assert_eq!(log.events().last().unwrap().incidents.len(), 1, "the answer names the time it is about");
    }

    fn what_is_added_waits_to_be_read_like_something_new_and_lowers_nothing(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let cara = service.caseworker("Cara");
        let report = format!("/reports/{}", only_report(service));
        cara.get(&report);
        change(service, |row| {
            row.level = "high".to_owned();
            row.queue_rank = 110;
        });
        notice_to(service, "office@example.org");
        service.advance(TimeDelta::days(3));
        let cara = service.caseworker("Cora");
        let person = service.person();
        come_back(&person, &words.join(" "));
        begin_another(&person, "talk_first");
        person.fill_in("/form/check", &[]);

        let waiting = the_report(service);
        let queue = cara.get("/reports");
        let opened = cara.get(&report);
        let read = the_report(service);

        assert!(waiting.read_at.is_none());
        assert_eq!(waiting.level, "high", "nothing is lowered");
        assert!(waiting.queue_rank < 110, "it stands above what somebody has read");
        assert!(waiting.first_look_due.0 > waiting.received_at.0 + TimeDelta::days(3));
        assert!(queue.says("Another time added"), "{}", queue.words());
        assert!(opened.says("Incident 2, told on Friday 13 March"), "{}", opened.words());
        assert!(opened.says("He did it again canarytwo"), "{}", opened.words());
        assert_eq!((read.queue_rank, read.read_at.is_some()), (110, true));
        let mails: i64 = service.rows(|conn| Ok(outbox::table.count().get_result(conn)?));
        assert_eq!(mails, 1, "the office hears that something new came in");
    }

    fn pressing_add_twice_adds_once_and_two_tabs_tell_about_one_time(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));

        person.post("/your-page/another", &page, &[("begin", "yes")]);
        person.post("/your-page/another", &page, &[("begin", "yes")]);
        let drafts: i64 = service.rows(|conn| {
            Ok(draft::table.filter(draft::kind.eq("incident")).count().get_result(conn)?)
        });
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/form/story", &[("account", "again")]);
        let check = person.get("/form/check");
        let first = person.post("/form/check", &check, &[]);
        let second = person.post("/form/check", &check, &[]);

        assert_eq!(drafts, 1);
        assert_eq!(first.heading(), "We have added it", "{}", first.words());
        assert_eq!(second.heading(), first.heading(), "{}", second.words());
        assert_eq!(incidents(service).len(), 2);
    }

    fn what_was_begun_is_found_again_with_the_words_and_counted_not_shown(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let first = service.person();
        come_back(&first, &words.join(" "));
        begin_another(&first, "no");
        first.get_and_stay("/leave");
        service.advance(TimeDelta::days(20));

        let later = service.person();
        let page = come_back(&later, &words.join(" "));
        let on = later.post("/your-page/another", &page, &[("begin", "yes")]);
        let story = later.get("/form/story");
        let sent = later.fill_in("/form/check", &[]);

        assert!(page.says("You wrote 5 words and did not add them yet"), "{}", page.words());
        assert!(on.path.starts_with("/form/"), "{}", on.words());
        assert!(story.says("You wrote 5 words here") && !story.body.contains("canarytwo"), "{}", story.words());
        assert_eq!(sent.heading(), "We have added it", "{}", sent.words());
    }

    fn who_asked_us_to_stop_hears_so_first_and_the_earlier_no_stays(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        person.post("/your-page/stop", &page, &[("stop", "yes")]);

        let stopped = person.get("/your-page");
        begin_another(&person, "yes_named");
        person.fill_in("/form/check", &[]);
        let after = person.get("/your-page");

        assert!(stopped.says("We still send nothing about what you told us before"), "{}", stopped.words());
        assert_eq!(after.heading(), "We have got it", "{}", after.words());
        let (log, told) = (consents(service), incidents(service));
        assert_eq!(log.standing_for(RecipientClass::Police, told[0].id).level, Level::RecordOnly);
        assert_eq!(log.standing_for(RecipientClass::Police, told[1].id).level, Level::ShareNamed);
        assert!(the_report(service).decision_due.is_some());
    }

    fn a_closed_report_is_opened_again_by_what_is_added(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let now = service.clock.now();
        change(service, move |row| {
            row.closed_at = Some(Instant(now));
            row.remove_on = now.date_naive().succ_opt();
        });
        let person = service.person();
        come_back(&person, &words.join(" "));
        begin_another(&person, "no");

        person.fill_in("/form/check", &[]);

        let row = the_report(service);
        assert!(row.closed_at.is_none() && row.remove_on.is_none());
    }

    fn when_the_visit_is_over_the_answers_wait_for_the_words(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));
        begin_another(&person, "no");
        let check = person.get("/form/check");
        service.advance(TimeDelta::minutes(31));

        let over = person.post("/form/check", &check, &[]);
        let page = come_back(&person, &words.join(" "));
        let on = person.post("/your-page/another", &page, &[("begin", "yes")]);
        let sent = person.fill_in("/form/check", &[]);

        assert_eq!(over.status, 422, "{}", over.words());
        assert!(over.says("Your answers are kept. Type your 6 words"), "{}", over.words());
        assert!(on.path.starts_with("/form/"), "{}", on.words());
        assert_eq!(sent.heading(), "We have added it", "{}", sent.words());
        assert_eq!(incidents(service).len(), 2);
    }

    fn when_the_words_were_ended_elsewhere_nothing_is_added_and_the_new_words_find_it(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let first = service.person();
        come_back(&first, &words.join(" "));
        begin_another(&first, "no");
        let elsewhere = service.person();
        let page = come_back(&elsewhere, &words.join(" "));
        let replaced = elsewhere.post("/your-page/new-words", &page, &[]);
        let (new_words, _) = code_on(&replaced);

        let refused = first.fill_in("/form/check", &[]);
        let found = come_back(&service.person(), &new_words.join(" "));

        assert_eq!(refused.status, 422, "{}", refused.words());
        assert_eq!(incidents(service).len(), 1);
        assert!(found.says("You began to tell us about another time"), "{}", found.words());
    }

    fn something_else_begun_in_the_browser_is_not_thrown_away_unasked(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        person.fill_in("/form/story", &[("account", "something else")]);
        let page = come_back(&person, &words.join(" "));

        let asked = person.post("/your-page/another", &page, &[("begin", "yes")]);
        let instead = person.post("/your-page/another", &asked, &[("instead", "yes")]);

        assert_eq!(asked.heading(), "You began something else", "{}", asked.words());
        assert_eq!(instead.path, "/form/safe-now", "{}", instead.words());
    }

    fn each_choice_says_what_it_is_what_changes_and_what_cannot_be_undone(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));

        for (what, on) in [
            ("contact-me", "We may get in touch with you"),
            ("peer-support", "We will invite you"),
            ("use-as-example", "You read the text first"),
            ("feedback", "We will ask you"),
        ] {
            let path = format!("/your-page/choice/{what}");
            let before = person.get(&path);
            let empty = person.post(&path, &before, &[]);
            let done = person.post(&path, &before, &[("answer", "yes")]);
            let after = person.get(&path);

            assert!(before.says("Your choice now: no"), "{}", before.words());
            assert!(before.says("What changes") && before.says("What cannot be undone"), "{}", before.words());
            assert_eq!(empty.status, 422);
            assert!(done.says(on), "{}", done.words());
            assert!(after.says("Your choice now: yes"), "{}", after.words());
        }
        let police = person.get("/your-page/choice/others");
        assert!(police.says("Your choice now: tell the police, with my name"), "{}", police.words());
        assert!(police.says("If we have not used your yes by Monday 8 June"), "{}", police.words());
        assert!(consents(service).events().len() > 8, "each answer is added, none replaced");
    }

    fn a_choice_pressed_twice_is_written_down_once(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));
        let page = person.get("/your-page/choice/feedback");
        let before = consents(service).events().len();

        person.post("/your-page/choice/feedback", &page, &[("answer", "yes")]);
        person.post("/your-page/choice/feedback", &page, &[("answer", "yes")]);

        assert_eq!(consents(service).events().len(), before + 1);
    }

    fn switched_off_words_open_nothing_and_end_every_visit(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let (here, elsewhere) = (service.person(), service.person());
        come_back(&here, &words.join(" "));
        come_back(&elsewhere, &words.join(" "));

        let asked = here.get("/your-page/choice/words");
        let off = here.post("/your-page/choice/words", &asked, &[("save", "yes")]);
        let again = come_back(&service.person(), &words.join(" "));
        let other = elsewhere.get("/your-page");

        assert!(asked.says("You gave us no way to reach you"), "{}", asked.words());
        assert_eq!(off.heading(), "Your words are switched off", "{}", off.words());
        assert!(again.says("These words did not open anything"), "{}", again.words());
        assert!(!other.says("We have got it"), "{}", other.words());
    }

    fn who_saves_at_any_question_gets_words_and_finds_everything_again(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);

        let later = person.fill_in("/form/story", &[("account", "half a story"), ("later", "yes")]);
        let (words, _) = code_on(&later);
        let have = person.post("/form/your-words?from=later", &later, &[("have", "yes")]);
        person.get_and_stay("/leave");
        let found = come_back(&service.person(), &words.join(" "));

        assert_eq!(later.path, "/form/later", "{}", later.words());
        assert!(later.says("We keep what you wrote until Tuesday 7 April"), "{}", later.words());
        assert!(have.says("You have them already"), "{}", have.words());
        assert!(found.says("You wrote 3 words so far"), "{}", found.words());
    }

    fn the_card_shows_the_words_large_and_nothing_that_tells_what_they_are_for(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let shown = person.fill_in("/form/come-back", &[("want_code", "yes")]);
        let (words, _) = code_on(&shown);

        let card = person.get("/form/your-words/card?look=thursday");
        let own = person.get("/form/your-words/card?look=own&day=2026-04-21&web=yes");
        let wrong = person.get("/form/your-words/card?look=own&day=soon");

        let only_card = &card.body[card.body.find("app-card-to-keep\"").unwrap()..];
        let only_card = &only_card[..only_card.find("</section>").unwrap()];
        assert!(words.iter().all(|word| only_card.contains(word)));
        assert!(only_card.contains("Look again on Thursday 12 March"), "{only_card}");
        assert!(!only_card.contains("http"), "{only_card}");
        for telling in ["hate", "police", "report", "crime", "disab"] {
            assert!(!only_card.to_lowercase().contains(telling), "{telling}: {only_card}");
        }
        assert!(own.says("Look again on Tuesday 21 April") && own.says("http://"), "{}", own.words());
        assert_eq!(wrong.status, 422);
    }

    fn a_nudge_is_sent_in_the_persons_own_words_by_the_worker_who_writes(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let cara = service.caseworker("Cara");
        let person = service.person();
        come_back(&person, &words.join(" "));
        let form = person.get("/your-page/choice/nudge");
        let telling = person.post(
            "/your-page/choice/nudge",
            &form,
            &[("to", "me@example.org"), ("subject", "own"), ("subject_own", "The police"), ("body", "1")],
        );
        let link = person.post(
            "/your-page/choice/nudge",
            &form,
            &[("to", "me@example.org"), ("subject", "1"), ("body", "own"), ("body_own", "see www.example.org")],
        );
        let set = person.post(
            "/your-page/choice/nudge",
            &form,
            &[("to", "me@example.org"), ("subject", "2"), ("body", "own"), ("body_own", "The soup is ready")],
        );

        write_to(&cara, service);
        let page = cara.get(&format!("/reports/{}", only_report(service)));
        let waiting = nudges(service);
        let again = person.get("/your-page/choice/nudge");
        person.post("/your-page/choice/nudge", &again, &[("off", "yes")]);
        write_to(&cara, service);

        assert_eq!(telling.status, 422);
        assert!(telling.says("These words could tell somebody") && telling.body.contains("The police"), "{}", telling.words());
        assert!(link.says("Leave out addresses of websites"), "{}", link.words());
        assert!(set.says("you get an email in the words you picked"), "{}", set.words());
        assert_eq!(waiting, 1);
        assert!(page.says("A nudge was sent") && !page.says("me@example.org"), "{}", page.words());
        assert!(!again.body.contains("me@example.org"), "the address is not shown again");
        assert_eq!(nudges(service), 1, "after it is switched off nothing more is sent");
    }

    fn lost_words_are_made_good_only_by_a_way_the_person_gave(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        service.rows(|conn| {
            use plainsight::store::schema::incident_code;
            let row: IncidentRow = incident::table.select(IncidentRow::as_select()).first(conn)?;
            let safe = ("safe_contact_method".to_owned(), "phone".to_owned());
            reports::add_codes(conn, plainsight::store::Scope(row.organisation_id), row.report_id, row.id, &[safe])?;
            let _: i64 = incident_code::table.count().get_result(conn)?;
            Ok(())
        });
        let cara = service.caseworker("Cara");
        let address = format!("/reports/{}/code", only_report(service));
        let visiting = service.person();
        come_back(&visiting, &words.join(" "));

        let form = cara.get(&address);
        let version = the_report(service).version.to_string();
        let by_mail = cara.post(&address, &form, &[("version", &version), ("way", "email"), ("words", "she rang")]);
        let made = cara.post(&address, &form, &[("version", &version), ("way", "phone"), ("words", "she rang")]);
        let new_words = made.numbered();
        let old = come_back(&service.person(), &words.join(" "));
        let page = come_back(&service.person(), &new_words.join(" "));

        assert_eq!(by_mail.status, 422, "{}", by_mail.words());
        assert_eq!(new_words.len(), 6, "{}", made.words());
        assert!(old.says("These words did not open anything"), "{}", old.words());
        assert!(page.says("we gave new words by phone"), "{}", page.words());
        assert!(page.says("Do you want new words?"), "{}", page.words());
        assert!(!visiting.get("/your-page").says("We have got it"));
    }

    fn without_a_safe_way_nobody_gives_new_words_and_the_two_reports_are_linked(service) {
        told_with_code(&service.person(), "no");
        let first = the_report(service);
        told_with_code(&service.person(), "no");
        let cara = service.caseworker("Cara");
        let page = format!("/reports/{}", first.id);
        let form = cara.get(&format!("{page}/code"));
        let second: ReportRow = service.rows(move |conn| {
            Ok(report::table
                .filter(report::id.ne(first.id))
                .select(ReportRow::as_select())
                .first(conn)?)
        });

        let link = cara.get(&format!("{page}/link"));
        let unknown = cara.post(&format!("{page}/link"), &link, &[("reference", "ZZZZZZZZ"), ("how", "link")]);
        let linked = cara.post(&format!("{page}/link"), &link, &[("reference", &second.reference), ("how", "link")]);
        let other = cara.get(&format!("/reports/{}", second.id));

        assert!(form.says("They gave no safe way to reach them"), "{}", form.words());
        assert_eq!(unknown.status, 422, "{}", unknown.words());
        assert!(linked.says("Other reports of the same person"), "{}", linked.words());
        assert!(other.says("Other reports of the same person"), "{}", other.words());
    }

    fn the_page_for_lost_words_says_what_we_do_and_what_we_cannot(service) {
        let page = service.person().get("/come-back");

        assert!(page.says("We cannot see your words, so we cannot send them to you"), "{}", page.words());
        assert!(page.says("in that way, and only in that way"), "{}", page.words());
        assert!(page.says("you can start again"), "{}", page.words());
    }
}

/// Somebody in the office hears when something new came in.
fn notice_to(service: &TestService, address: &str) {
    let scope = service.scope();
    let settings = Settings {
        notice_mail: vec![address.to_owned()],
        ..Settings::default()
    };
    let settings = Json(serde_json::to_value(settings).unwrap());
    service.rows(move |conn| organisations::save_settings(conn, scope.0, settings));
}

fn write_to(worker: &Actor, service: &TestService) {
    let address = format!("/reports/{}/message", only_report(service));
    let form = worker.get(&address);
    let version = the_report(service).version.to_string();
    let sent = worker.post(
        &address,
        &form,
        &[("version", &version), ("words", "Hello from us")],
    );
    assert!(
        sent.says("Your message is on the person's page"),
        "{}",
        sent.words()
    );
}

fn nudges(service: &TestService) -> i64 {
    service.rows(|conn| {
        Ok(outbox::table
            .filter(outbox::kind.eq("nudge"))
            .count()
            .get_result(conn)?)
    })
}

#[test]
fn when_the_database_is_away_what_was_typed_about_another_time_stays_on_the_page() {
    let service = TestService::on_sqlite();
    let (words, _) = told_with_code(&service.person(), "no");
    let person = service.person();
    let page = come_back(&person, &words.join(" "));
    person.post("/your-page/another", &page, &[("begin", "yes")]);
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    let story = person.get("/form/story");
    let typed = [("account", "half an hour of words")];
    let nudge = person.get("/your-page/choice/nudge");

    let held = database_away(&service);
    let away = person.post("/form/story", &story, &typed);
    let choice = person.post(
        "/your-page/choice/nudge",
        &nudge,
        &[
            ("to", "me@example.org"),
            ("subject", "1"),
            ("body", "own"),
            ("body_own", "The soup is ready"),
        ],
    );
    drop(held);
    let kept = person.post("/form/story", &away, &typed);

    assert_eq!((away.status, choice.status), (503, 503), "{}", away.words());
    assert!(away.body.contains("half an hour of words</textarea>"));
    assert!(choice.body.contains("The soup is ready") && choice.body.contains("me@example.org"));
    assert_eq!(kept.status, 200, "{}", kept.words());
}
