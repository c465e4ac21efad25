//! A person comes back with their words or numbers.

use crate::reporting::{begin, database_away};
use crate::support::{Actor, Page, TestService};
use chrono::TimeDelta;
use diesel::prelude::*;
use plainsight::domain::ids::ReportId;
use plainsight::store::schema::{key_wrap, report};
use plainsight::vault::RecipientKind;

/// Tells us something and keeps the six words.
pub fn told_with_code(person: &Actor, read_back: &str) -> (Vec<String>, String) {
    begin(person);
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    let shown = person.fill_in(
        "/form/come-back",
        &[("want_code", "yes"), ("read_back", read_back)],
    );
    assert_eq!(shown.path, "/form/your-words", "{}", shown.words());
    let (words, digits) = code_on(&shown);
    person.fill_in("/form/story", &[("account", "He shouted canaryword at me")]);
    person.fill_in("/form/choices", &[("police_choice", "yes_named")]);
    let sent = person.fill_in("/form/check", &[]);
    assert_eq!(code_on(&sent).0, words, "the same words on the sent page");
    (words, digits)
}

pub fn code_on(page: &Page) -> (Vec<String>, String) {
    let words = page.numbered();
    assert_eq!(words.len(), 6, "{}", page.words());
    let at = page.body.find("app-code__digits\">").unwrap() + "app-code__digits\">".len();
    (words, page.body[at..at + 24].to_owned())
}

pub fn come_back(person: &Actor, code: &str) -> Page {
    person.fill_in("/come-back", &[("code", code)])
}

/// The one report there is.
pub fn only_report(service: &TestService) -> ReportId {
    service.rows(|conn| Ok(report::table.select(report::id).get_result(conn)?))
}

/// How many stories the person can open through their thread.
fn words_given_back(service: &TestService) -> i64 {
    service.rows(|conn| {
        Ok(key_wrap::table
            .filter(key_wrap::recipient_kind.eq(RecipientKind::Thread.code()))
            .count()
            .get_result(conn)?)
    })
}

both_databases! {
    fn words_and_numbers_open_the_same_page(service) {
        let (words, digits) = told_with_code(&service.person(), "no");

        let by_words = come_back(&service.person(), &words.join(" ").to_uppercase());
        let by_numbers = come_back(&service.person(), &digits.replace(' ', ""));

        assert!(by_words.path.starts_with("/your-page?begun="), "{}", by_words.path);
        assert_eq!(by_words.heading(), "We have got it", "{}", by_words.words());
        assert_eq!(by_numbers.heading(), by_words.heading());
        assert!(by_words.says("Nothing has been sent to the police yet"));
        assert!(by_words.says("You wrote 5 words"), "{}", by_words.words());
        assert!(!by_words.says("canaryword"));
    }

    fn a_wrong_code_is_answered_like_a_right_one_and_opens_nothing(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let mut wrong = words.clone();
        wrong.swap(0, 5);
        let (right, stranger) = (service.person(), service.person());
        let (page, other) = (right.get("/come-back"), stranger.get("/come-back"));

        let yes = right.post_and_stay("/come-back", &page, &[("code", &words.join(" "))]);
        let no = stranger.post_and_stay("/come-back", &other, &[("code", &wrong.join(" "))]);

        assert_eq!((yes.status, no.status), (303, 303));
        assert_eq!(yes.location, no.location);
        assert_eq!(yes.header("set-cookie").map(str::len), no.header("set-cookie").map(str::len));
        assert!(stranger.get("/your-page").says("These words did not open anything"));
    }

    fn who_refuses_the_cookie_is_told_so_whether_the_words_are_right_or_wrong(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let mut wrong = words.clone();
        wrong.swap(0, 5);
        let asked = service.person().get("/come-back");

        for code in [words.join(" "), wrong.join(" ")] {
            let opened = service.person().post_and_stay("/come-back", &asked, &[("code", &code)]);
            let to = opened.location.expect("it leads on");
            let told = service.person().get(&to);

            assert_eq!(told.status, 422, "{}", told.words());
            assert_eq!(told.heading(), "Your browser did not keep our cookie");
            assert!(told.says("What you told us before stays as it is"), "{}", told.words());
            assert!(told.body.contains("href=\"/come-back\""));
            service.advance(TimeDelta::minutes(2));
            assert!(service.person().get(&to).path.starts_with("/come-back"), "later it is the form again");
        }
    }

    fn a_word_that_is_not_ours_is_named_by_its_place(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let mut typed = words.clone();
        typed[2] = "qqqqqqqq".to_owned();

        let page = come_back(&service.person(), &typed.join(" "));

        assert_eq!(page.status, 422);
        assert!(page.says("Word 3 is not one of our words"), "{}", page.words());
        assert!(page.body.contains("qqqqqqqq"));
    }

    fn what_was_sent_back_and_forth_is_read_and_the_choice_can_change(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));

        let written = person.post("/your-page/message", &page, &[("message", "Can I add something?")]);
        let changed = person.post("/your-page/choices", &page, &[("police_choice", "no")]);
        let after = person.get("/your-page");

        assert!(written.says("Can I add something?"));
        assert!(changed.says("Your choice is: do not tell the police."), "{}", changed.words());
        assert!(after.says("Your choice now: do not tell the police"));
    }

    fn read_back_shows_the_words_and_switching_it_off_takes_them_away(service) {
        let (words, _) = told_with_code(&service.person(), "yes");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        person.post("/your-page/message", &page, &[("message", "still here")]);

        let off = person.post("/your-page/words-back", &page, &[("on", "no")]);
        let later = come_back(&service.person(), &words.join(" "));

        assert!(page.says("canaryword"), "{}", page.words());
        assert!(!off.says("canaryword") && off.says("still here"), "{}", off.words());
        assert!(!later.says("canaryword") && later.says("still here"));
    }

    fn words_asked_for_later_appear_after_a_worker_opened_the_report(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let cara = service.caseworker("Cara");
        let report = format!("/reports/{}", only_report(service));
        let person = service.person();
        let page = come_back(&person, &words.join(" "));

        let on = person.post("/your-page/words-back", &page, &[("on", "yes")]);
        cara.get(&report);
        cara.get(&report);
        let opened = person.get("/your-page");
        let given = words_given_back(service);
        let off = person.post("/your-page/words-back", &opened, &[("on", "no")]);
        cara.get(&report);
        let later = come_back(&service.person(), &words.join(" "));

        assert!(on.says("after one of us has opened them") && !on.says("canaryword"), "{}", on.words());
        assert!(opened.says("canaryword"), "{}", opened.words());
        assert_eq!(given, 1, "two openings wrap the story once");
        assert!(!off.says("canaryword") && !later.says("canaryword"), "{}", later.words());
        assert_eq!(words_given_back(service), 0);
    }

    fn who_did_not_ask_for_their_words_does_not_get_them_by_a_workers_opening(service) {
        let (words, _) = told_with_code(&service.person(), "no");

        service.caseworker("Cara").get(&format!("/reports/{}", only_report(service)));

        let page = come_back(&service.person(), &words.join(" "));
        assert!(!page.says("canaryword"), "{}", page.words());
        assert_eq!(words_given_back(service), 0);
    }

    fn who_asks_us_to_stop_is_told_that_we_have_and_no_open_page_undoes_it(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));

        let stopped = person.post("/your-page/stop", &page, &[("stop", "yes")]);
        let refused = person.post("/your-page/choices", &page, &[("police_choice", "yes_named")]);
        let after = person.get("/your-page");

        assert_eq!(stopped.heading(), "You asked us to stop");
        assert!(!stopped.says("A person will read it by"), "{}", stopped.words());
        assert_eq!(refused.status, 422, "{}", refused.words());
        assert!(refused.says("You asked us to stop. Write to us below"), "{}", refused.words());
        assert!(after.says("Your choice now: do not tell the police"), "{}", after.words());
        assert!(!after.says("We decide by"), "{}", after.words());
    }

    fn a_message_sent_twice_by_one_press_too_many_is_there_once(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        let typed = [("message", "canarymessage")];

        person.post("/your-page/message", &page, &typed);
        let twice = person.post("/your-page/message", &page, &typed);
        service.advance(TimeDelta::minutes(2));
        let later = person.post("/your-page/message", &page, &typed);

        assert_eq!(twice.body.matches("canarymessage").count(), 1, "{}", twice.words());
        assert_eq!(later.body.matches("canarymessage").count(), 2, "{}", later.words());
    }

    fn the_choice_about_the_police_says_what_each_answer_leads_to(service) {
        let (words, _) = told_with_code(&service.person(), "no");

        let person = service.person();
        come_back(&person, &words.join(" "));

        let page = person.get("/your-page/choice/others");

        assert!(page.says("If it goes to court, what you told us may be read there"), "{}", page.words());
    }

    fn a_draft_is_taken_up_with_its_words_and_the_text_is_counted_not_shown(service) {
        let first = service.person();
        begin(&first);
        first.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let shown = first.fill_in("/form/come-back", &[("want_code", "yes")]);
        let (words, _) = code_on(&shown);
        first.fill_in("/form/story", &[("account", "three canary words")]);
        first.get_and_stay("/leave");
        service.advance(TimeDelta::days(20));

        let later = service.person();
        let found = come_back(&later, &words.join(" "));
        let story = later.get("/form/story");
        // The page saves by itself meanwhile.
        later.post("/form/story/keep", &story, &[("account", "and mo")]);
        later.post("/form/story/keep", &story, &[("account", "")]);
        later.post("/form/story/keep", &story, &[("account", "and more")]);
        later.post("/form/story", &story, &[("account", "and more")]);
        let sent = later.fill_in("/form/check", &[]);

        assert!(found.says("You wrote 3 words so far"), "{}", found.words());
        assert!(story.says("You wrote 3 words here") && !story.body.contains("canary"));
        assert_eq!(sent.path, "/form/sent", "{}", sent.words());
        let page = come_back(&service.person(), &words.join(" "));
        assert!(page.says("You wrote 5 words"), "{}", page.words());
    }

    fn when_we_are_late_the_page_says_so_with_a_new_time(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        service.advance(TimeDelta::days(2));

        let page = come_back(&service.person(), &words.join(" "));

        assert!(page.says("We said we would read it by 5pm on Wednesday 11 March"), "{}", page.words());
        assert!(page.says("We will read it by 5pm on Friday 13 March"), "{}", page.words());
    }

    fn a_message_typed_after_the_visit_ended_waits_in_its_box_for_the_words(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        let (code, typed) = (words.join(" "), "half an hour of words");
        let mut wrong = words.clone();
        wrong.swap(0, 5);
        service.advance(TimeDelta::minutes(31));

        let over = person.post("/your-page/message", &page, &[("message", typed)]);
        let again = person.post("/come-back", &over, &[("code", &wrong.join(" ")), ("message", typed)]);
        let opened = person.post("/come-back", &again, &[("code", &code), ("message", typed)]);
        let stranger = service.person().post("/your-page/message", &page, &[("message", typed)]);
        let sent = person.post("/your-page/message", &opened, &[("message", typed)]);

        assert_eq!(over.status, 422, "{}", over.words());
        assert!(over.says("Your message is kept here. Type your words to go on."), "{}", over.words());
        assert!(again.says("These words did not open anything"), "{}", again.words());
        assert_eq!(opened.heading(), "We have got it", "{}", opened.words());
        for page in [over, again, opened, stranger] {
            assert!(page.body.contains("half an hour of words</textarea>"), "{}", page.words());
        }
        assert!(sent.path.starts_with("/your-page") && sent.says(typed), "{}", sent.words());
    }

    fn who_sends_what_was_taken_up_elsewhere_is_told_that_nothing_was_sent(service) {
        let first = service.person();
        begin(&first);
        first.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let shown = first.fill_in("/form/come-back", &[("want_code", "yes")]);
        let (words, _) = code_on(&shown);
        first.fill_in("/form/story", &[("account", "three canary words")]);
        let check = first.get("/form/check");
        come_back(&service.person(), &words.join(" "));

        let pressed = first.post("/form/check", &check, &[]);

        assert_eq!(pressed.heading(), "What you began is not open here any more", "{}", pressed.words());
        assert!(pressed.says("Nothing was sent just now"), "{}", pressed.words());
        assert!(pressed.links("/come-back").len() > 1, "{}", pressed.body);
    }

    fn a_phone_left_lying_for_a_day_opens_nothing_and_the_words_still_do(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let (words, _) = code_on(&person.fill_in("/form/come-back", &[("want_code", "yes")]));
        person.fill_in("/form/story", &[("account", "three canary words")]);
        service.advance(TimeDelta::hours(25));

        let found = person.get("/form/story");
        let with_words = come_back(&service.person(), &words.join(" "));

        assert!(!found.body.contains("canary"), "{}", found.words());
        assert_eq!(found.heading(), "What you began is not open here any more");
        assert_eq!(with_words.heading(), "You began something and did not send it");
    }

    fn who_shares_a_phone_starts_with_empty_pages_and_the_other_ones_words_still_open_theirs(service) {
        let phone = service.person();
        begin(&phone);
        phone.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let (words, _) = code_on(&phone.fill_in("/form/come-back", &[("want_code", "yes")]));
        phone.fill_in("/form/story", &[("account", "three canary words")]);

        let start = phone.get("/");
        let afresh = phone.post("/before-you-start", &start, &[("afresh", "yes")]);
        phone.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let story = phone.get("/form/story");
        let with_words = come_back(&service.person(), &words.join(" "));

        assert!(afresh.path.starts_with("/form/safe-now"), "{}", afresh.path);
        assert!(!story.body.contains("canary"), "{}", story.words());
        assert_eq!(with_words.heading(), "You began something and did not send it");
    }

    fn who_presses_after_the_visit_is_over_is_told_that_it_was_not_done(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));
        let choice = person.get("/your-page/choice/others");
        service.advance(TimeDelta::minutes(31));

        for (path, fields) in [
            ("/your-page/choices", &[("police_choice", "no")][..]),
            ("/your-page/stop", &[]),
            ("/your-page/choice/delete", &[("sure", "yes")]),
        ] {
            let pressed = person.post(path, &choice, fields);
            assert!(pressed.says("what you pressed was not done"), "{path}: {}", pressed.words());
        }
        let again = come_back(&person, &words.join(" "));
        assert!(again.says("tell the police, with my name"), "{}", again.words());
    }

    fn an_address_that_only_takes_forms_leads_to_the_page_itself(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));

        let page = person.get("/your-page/message");

        assert_eq!(page.path, "/your-page");
    }

    fn a_visit_ends_after_half_an_hour_and_a_foreign_cookie_opens_nothing(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));
        service.advance(TimeDelta::minutes(31));

        let ended = person.get("/your-page");

        assert!(!ended.says("We have got it"));
        assert!(ended.says("Your 6 words"), "{}", ended.words());
    }
}

#[test]
fn nobody_comes_back_to_another_organisations_report() {
    let here = TestService::on_sqlite();
    let elsewhere = TestService::on_sqlite();
    let (words, _) = told_with_code(&here.person(), "no");

    let page = come_back(&elsewhere.person(), &words.join(" "));

    assert!(page.says("These words did not open anything"));
}

#[test]
fn when_the_database_is_away_a_message_stays_in_its_box() {
    let service = TestService::on_sqlite();
    let (words, _) = told_with_code(&service.person(), "no");
    let person = service.person();
    let page = come_back(&person, &words.join(" "));
    let typed = [("message", "half an hour of words")];

    let held = database_away(&service);
    let away = person.post("/your-page/message", &page, &typed);
    drop(held);
    let sent = person.post("/your-page/message", &away, &typed);

    assert_eq!(away.status, 503, "{}", away.words());
    assert!(away.says("Your words are still in the box"));
    assert!(away.body.contains("half an hour of words</textarea>"));
    assert_eq!(sent.path, "/your-page", "{}", sent.words());
    assert!(sent.says("half an hour of words"));
}

#[test]
fn when_the_database_is_away_a_new_choice_about_the_police_stays_chosen() {
    let service = TestService::on_sqlite();
    let (words, _) = told_with_code(&service.person(), "no");
    let person = service.person();
    let page = come_back(&person, &words.join(" "));
    let chosen = [("police_choice", "yes_without_name")];

    let held = database_away(&service);
    let away = person.post("/your-page/choices", &page, &chosen);
    drop(held);
    person.post("/your-page/choices", &away, &chosen);
    let after = person.get("/your-page");

    assert_eq!(away.status, 503, "{}", away.words());
    assert!(away.says("Your new choice is still on this page"));
    assert!(away.body.contains("value=\"yes_without_name\" checked"));
    assert!(!away.body.contains("value=\"yes_named\" checked"));
    assert!(
        after.says("tell the police, without my name"),
        "{}",
        after.words()
    );
}
