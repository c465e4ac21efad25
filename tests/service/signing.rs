//! A person who signs tells about another time in BSL, and answers us in BSL.

use crate::coming_back::{code_on, come_back, only_report, told_with_code};
use crate::files::{add, assert_sealed, film, open_files, somebody, staff_bsl};
use crate::support::{Actor, Page, TestService};
use chrono::TimeDelta;
use diesel::prelude::*;
use plainsight::store::files::FileRow;
use plainsight::store::schema::file;

const OTHER_WAYS: &str = "/form/other-ways";

/// Films and recordings that are sealed in, oldest first.
fn sealed_in(service: &TestService) -> Vec<FileRow> {
    service.rows(|conn| {
        Ok(file::table
            .filter(file::state.eq("sealed_in"))
            .order(file::id.asc())
            .select(FileRow::as_select())
            .load(conn)?)
    })
}

/// Tells about another time with a film, and says so or not.
fn another_on_film(person: &Actor, says_so: bool) -> Page {
    let page = person.get("/your-page");
    person.post("/your-page/another", &page, &[("begin", "yes")]);
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    let fields: &[(&str, &str)] = match says_so {
        true => &[("other_way", "signed_bsl")],
        false => &[],
    };
    add(person, fields, &[("again.webm", &film(90_000))]);
    person.fill_in("/form/check", &[])
}

/// Tells us in BSL and keeps the words; a worker has written it down.
fn told_in_bsl(service: &TestService) -> String {
    let person = somebody(service);
    let shown = person.fill_in("/form/come-back", &[("want_code", "yes")]);
    let words = code_on(&shown).0.join(" ");
    let page = person.get(OTHER_WAYS);
    let fields = [("other_way", "signed_bsl"), ("add", "yes")];
    person.post_files(OTHER_WAYS, &page, &fields, &[("first.webm", &film(60_000))]);
    person.fill_in("/form/check", &[]);
    words
}

fn write_down(worker: &Actor, report: &str, file: &FileRow) {
    let path = format!("{report}/files/{}/written", file.id);
    let done = worker.fill_in(&path, &[("words", "They pushed me.")]);
    assert_eq!(done.status, 200, "{}", done.words());
}

both_databases! {
    fn another_time_that_is_signed_waits_for_an_interpreter_like_the_first(service) {
        staff_bsl(service);
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));
        let amira = service.caseworker("Amira");
        let before = amira.get("/reports");

        let added = another_on_film(&person, true);
        let waiting = amira.get("/reports");
        let report = format!("/reports/{}", only_report(service));
        let page = amira.get(&report);
        let taken = amira.post(&format!("{report}/interpreter"), &page, &[]);

        assert!(!before.says("BSL waits"), "{}", before.words());
        assert!(added.says("Somebody who knows BSL will watch your film by 5pm on Thursday 12 March"), "{}", added.words());
        assert!(waiting.says("BSL waits: nobody yet"), "{}", waiting.words());
        assert!(page.says("writes it down by 5pm on Thursday 12 March"), "{}", page.words());
        assert!(taken.says("Who sees to it: Amira"), "{}", taken.words());
    }

    fn who_signed_before_need_not_say_so_again(service) {
        staff_bsl(service);
        let words = told_in_bsl(service);
        let amira = service.caseworker("Amira");
        let report = format!("/reports/{}", only_report(service));
        open_files(&amira, &report);
        write_down(&amira, &report, &sealed_in(service)[0]);
        let done = amira.get("/reports");
        service.advance(TimeDelta::minutes(10));
        let person = service.person();
        come_back(&person, &words);

        another_on_film(&person, false);
        let waiting = amira.get("/reports");
        write_down(&amira, &report, &sealed_in(service)[0]);
        let first_again = amira.get("/reports");
        write_down(&amira, &report, &sealed_in(service)[1]);
        let ended = amira.get("/reports");

        assert!(!done.says("BSL waits"), "{}", done.words());
        assert!(waiting.says("BSL waits: nobody yet"), "{}", waiting.words());
        assert!(first_again.says("BSL waits"), "the film of before is not the one that waits");
        assert!(!ended.says("BSL waits"), "{}", ended.words());
    }
}
