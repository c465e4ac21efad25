//! A person asks us to delete everything, or its time is over: what is left, and what can still be opened.

use crate::coming_back::{come_back, only_report, told_with_code};
use crate::support::TestService;
use chrono::{NaiveDate, TimeDelta};
use diesel::prelude::*;
use plainsight::actions::sealing::block_key;
use plainsight::actions::{SealError, erase};
use plainsight::store::reports::BlockRow;
use plainsight::store::schema::{block, key_wrap, message, report, tombstone};

/// The worker's round, as it comes every minute.
fn round(service: &TestService) -> usize {
    let (office, scope) = (service.app.office.clone(), service.scope());
    service.run(async move { erase::what_is_due(&office, scope).await.unwrap() })
}

fn reports(service: &TestService) -> i64 {
    service.rows(|conn| Ok(report::table.count().get_result(conn)?))
}

fn set(service: &TestService, held_until: Option<NaiveDate>, remove_on: Option<NaiveDate>) {
    service.rows(move |conn| {
        diesel::update(report::table)
            .set((
                report::held_until.eq(held_until),
                report::remove_on.eq(remove_on),
            ))
            .execute(conn)?;
        Ok(())
    });
}

fn close(service: &TestService) {
    let now = service.clock.now();
    service.rows(move |conn| {
        diesel::update(report::table)
            .set(report::closed_at.eq(Some(plainsight::store::types::Instant(now))))
            .execute(conn)?;
        Ok(())
    });
}

fn day(month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, month, day)
}

both_databases! {
    fn who_asks_us_to_delete_is_asked_once_more_told_the_day_and_gone_after_it(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));

        let first = person.fill_in("/your-page/choice/delete", &[]);
        let done = person.post("/your-page/choice/delete", &first, &[("sure", "yes")]);
        let page = person.get("/your-page");
        service.advance(TimeDelta::days(6));
        let early = round(service);
        service.advance(TimeDelta::days(1));
        let removed = round(service);
        let gone = come_back(&service.person(), &words.join(" "));

        assert_eq!(first.heading(), "Are you sure?", "{}", first.words());
        assert!(done.says("We delete everything on Tuesday 17 March"), "{}", done.words());
        assert!(page.says("you asked us to delete everything. We delete it on Tuesday 17 March"), "{}", page.words());
        assert_eq!(page.heading(), "You asked us to stop");
        assert_eq!((early, removed, reports(service)), (0, 1, 0));
        assert_eq!(gone.heading(), "It was removed", "{}", gone.words());
        assert!(gone.says("was removed on 17 March 2026"), "{}", gone.words());
    }

    fn after_a_removal_no_key_opens_anything_not_even_for_somebody_who_kept_the_sealed_words(service) {
        let (words, _) = told_with_code(&service.person(), "yes");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        person.post("/your-page/message", &page, &[("message", "a canarymessage")]);
        let keyring = service.keyring(&service.founded().lead.clone());
        let kept: Vec<BlockRow> =
            service.rows(|conn| Ok(block::table.select(BlockRow::as_select()).load(conn)?));
        let first = person.fill_in("/your-page/choice/delete", &[]);
        person.post("/your-page/choice/delete", &first, &[("sure", "yes")]);
        service.advance(TimeDelta::days(7));

        let removed = round(service);

        assert_eq!(removed, 1);
        assert!(kept.len() >= 3, "story, identity and thread");
        let scope = service.scope();
        let opened: Vec<bool> = service.rows(move |conn| {
            Ok(kept
                .iter()
                .map(|row| !matches!(block_key(conn, scope, row, &keyring), Err(SealError::NotGranted)))
                .collect())
        });
        assert!(opened.iter().all(|is_open| !is_open));
        let (wraps, messages): (i64, i64) = service.rows(|conn| {
            let of_reports = key_wrap::table.filter(key_wrap::report_id.is_not_null());
            Ok((of_reports.count().get_result(conn)?, message::table.count().get_result(conn)?))
        });
        assert_eq!((wraps, messages), (0, 0));
    }

    fn who_takes_it_back_keeps_everything_and_stays_stopped(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));
        let first = person.fill_in("/your-page/choice/delete", &[]);
        person.post("/your-page/choice/delete", &first, &[("sure", "yes")]);

        let page = person.get("/your-page");
        let kept = person.post("/your-page/keep", &page, &[("keep", "yes")]);
        let twice = person.post("/your-page/keep", &kept, &[("keep", "yes")]);
        service.advance(TimeDelta::days(30));

        assert_eq!(kept.heading(), "You asked us to stop", "{}", kept.words());
        assert!(!kept.says("We delete it on"), "{}", kept.words());
        assert_eq!(twice.status, 200);
        assert_eq!((round(service), reports(service)), (0, 1));
    }

    fn a_hold_delays_a_deletion_and_says_until_when(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));
        let first = person.fill_in("/your-page/choice/delete", &[]);
        person.post("/your-page/choice/delete", &first, &[("sure", "yes")]);
        set(service, day(5, 4), None);
        service.advance(TimeDelta::days(8));

        let held = round(service);
        let page = come_back(&service.person(), &words.join(" "));
        service.advance(TimeDelta::days(47));

        assert_eq!(held, 0);
        assert!(page.says("We must still keep it"), "{}", page.words());
        assert!(page.says("We look again on Monday 4 May"), "{}", page.words());
        assert_eq!(round(service), 1, "on its day it is done");
    }

    fn the_day_of_removal_stands_on_the_page_and_the_clock_keeps_it(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        close(service);
        set(service, None, day(4, 1));

        let page = come_back(&service.person(), &words.join(" "));
        let before = round(service);
        service.advance(TimeDelta::days(22));

        assert!(page.says("Everything you told us will be removed on 1 April 2026"), "{}", page.words());
        assert_eq!((before, round(service), reports(service)), (0, 1, 0));
    }

    fn a_lead_deletes_before_the_day_what_the_person_asked_for_and_nothing_else(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let lena = service.lead();
        let address = format!("/reports/{}/remove", only_report(service));
        let unasked = lena.fill_in(&address, &[]);
        let person = service.person();
        come_back(&person, &words.join(" "));
        let first = person.fill_in("/your-page/choice/delete", &[]);
        person.post("/your-page/choice/delete", &first, &[("sure", "yes")]);

        let report = lena.get(&format!("/reports/{}", only_report(service)));
        let form = lena.get(&address);
        let fields = [("version", form_version(&form.body))];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (*a, b.as_str())).collect();
        let done = lena.post(&address, &form, &fields);

        assert!(report.says("They asked us to delete everything"), "{}", report.words());
        assert_ne!(unasked.status, 200, "{}", unasked.words());
        assert!(done.says("The report is deleted"), "{}", done.words());
        assert_eq!(reports(service), 0);
    }

    fn what_is_left_of_a_removed_report_is_forgotten_after_a_year(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));
        let first = person.fill_in("/your-page/choice/delete", &[]);
        person.post("/your-page/choice/delete", &first, &[("sure", "yes")]);
        service.advance(TimeDelta::days(7));
        round(service);
        service.advance(TimeDelta::days(366));
        let office = service.app.office.clone();

        service.run(async move { erase::tidy(&office).await.unwrap() });

        let left: i64 = service.rows(|conn| Ok(tombstone::table.count().get_result(conn)?));
        assert_eq!(left, 0);
        let page = come_back(&service.person(), &words.join(" "));
        assert!(page.says("These words did not open anything"), "{}", page.words());
    }
}

/// The version that a form of the desk carries.
fn form_version(body: &str) -> String {
    let marker = "name=\"version\" value=\"";
    let at = body.find(marker).expect("a form of a task") + marker.len();
    body[at..].split('"').next().unwrap().to_owned()
}

#[test]
fn after_a_removal_no_sealed_byte_is_left_in_the_file_or_in_its_log() {
    let service = TestService::on_sqlite();
    let (words, _) = told_with_code(&service.person(), "no");
    let sealed: Vec<Vec<u8>> = service.rows(|conn| {
        Ok(key_wrap::table
            .filter(key_wrap::report_id.is_not_null())
            .select(key_wrap::wrapped)
            .load(conn)?)
    });
    let person = service.person();
    come_back(&person, &words.join(" "));
    let first = person.fill_in("/your-page/choice/delete", &[]);
    person.post("/your-page/choice/delete", &first, &[("sure", "yes")]);
    service.advance(TimeDelta::days(7));
    let found = |service: &TestService| {
        let mut bytes = Vec::new();
        for entry in std::fs::read_dir(service.folder()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                bytes.extend(std::fs::read(path).unwrap());
            }
        }
        sealed
            .iter()
            .filter(|wrapped| {
                bytes
                    .windows(wrapped.len())
                    .any(|part| part == wrapped.as_slice())
            })
            .count()
    };

    let before = found(&service);
    round(&service);

    assert!(before > 0, "the search finds what is there");
    assert_eq!(found(&service), 0);
}

#[test]
fn every_table_that_names_a_report_is_emptied_by_a_removal() {
    let schema = std::fs::read_to_string("src/store/schema.rs").unwrap();
    let erasing = std::fs::read_to_string("src/store/erasing.rs").unwrap();
    let body = &erasing[erasing.find("pub fn erase(").unwrap()..];
    let mut left_out = Vec::new();

    for part in schema.split("diesel::table! {").skip(1) {
        let head = part
            .lines()
            .find(|line| line.contains(") {"))
            .unwrap()
            .trim();
        let table = head.split(' ').next().unwrap();
        let names_a_report = part.contains(" report_id ->") || part.contains(" sent_report_id ->");
        let is_named = body
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|word| word == table);
        if names_a_report && !is_named {
            left_out.push(table.to_owned());
        }
    }

    assert!(
        left_out.is_empty(),
        "delete their rows in store/erasing.rs: {left_out:?}"
    );
}
