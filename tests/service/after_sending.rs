//! After sending: the questions about the person, and how it was for them. Counted, and tied to nobody.

use crate::reporting::{begin, shortest};
use crate::support::{Actor, Page, TestService};
use diesel::prelude::*;
use plainsight::store::after_sending::CountRow;
use plainsight::store::schema::after_sending_count;
use std::collections::BTreeSet;

/// What was counted: (place, question, code) and how often.
fn counted(service: &TestService) -> Vec<(String, String, String, i32)> {
    let rows: Vec<CountRow> = service.rows(|conn| {
        Ok(after_sending_count::table
            .order((after_sending_count::question, after_sending_count::code))
            .select(CountRow::as_select())
            .load(conn)?)
    });
    rows.into_iter()
        .map(|row| (row.place, row.question, row.code, row.number))
        .collect()
}

fn number_of(service: &TestService, question: &str, code: &str) -> i32 {
    counted(service)
        .iter()
        .filter(|row| row.1 == question && row.2 == code)
        .map(|row| row.3)
        .sum()
}

/// Sends about another person.
fn sent_about_another(service: &TestService, role: &str, knows: &str) -> (Actor, Page) {
    let person = service.person();
    begin(&person);
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    person.fill_in("/form/who", &[("reporter_role", role)]);
    person.fill_in("/form/they-know", &[("person_knows_and_agrees", knows)]);
    person.fill_in("/form/what", &[("incident_type", "threats")]);
    let sent = person.fill_in("/form/check", &[]);
    assert_eq!(sent.path, "/form/sent", "{}", sent.words());
    (person, sent)
}

both_databases! {
    fn after_sending_eight_questions_are_offered_and_each_answer_is_counted_once(service) {
        let person = service.person();
        let sent = shortest(&person);
        let first = person.get("/form/about-you/1");

        let second = person.post("/form/about-you/1", &first, &[("about_age", "25_34")]);
        let again = person.post("/form/about-you/1", &first, &[("about_age", "25_34")]);
        let skipped = person.post("/form/about-you/2", &second, &[("skip", "yes")]);
        let left = person.post("/form/about-you/3", &skipped, &[("skip_all", "yes")]);

        assert!(sent.says("Some questions about you") && sent.links("/form/about-you/1").len() == 1);
        assert_eq!(first.heading(), "How old are you?");
        assert!(first.says("Question 1 of 8") && first.says("We cannot change it afterwards"), "{}", first.words());
        assert_eq!((second.path.as_str(), again.path.as_str()), ("/form/about-you/2", "/form/about-you/2"));
        assert_eq!(skipped.path, "/form/about-you/3");
        assert_eq!(left.path, "/form/sent");
        assert!(left.says("Thank you. We counted your answers.") && left.links("/form/about-you").is_empty());
        let answers = counted(service);
        assert_eq!(answers.len(), 2, "{answers:?}");
        assert_eq!(number_of(service, "about_age", "25_34"), 1);
        assert_eq!(number_of(service, "about_age", "answered"), 1);
    }

    fn several_impairments_are_each_counted_and_the_person_once(service) {
        for _ in 0..2 {
            let person = service.person();
            shortest(&person);
            person.fill_in(
                "/form/about-you/7",
                &[("about_impairment", "deaf_bsl"), ("about_impairment", "energy_limiting_hidden")],
            );
        }

        assert_eq!(number_of(service, "about_impairment", "deaf_bsl"), 2);
        assert_eq!(number_of(service, "about_impairment", "energy_limiting_hidden"), 2);
        assert_eq!(number_of(service, "about_impairment", "answered"), 2);
    }

    fn nothing_chosen_is_said_and_nothing_is_counted(service) {
        let person = service.person();
        shortest(&person);

        let empty = person.fill_in("/form/about-you/1", &[]);
        let odd = person.fill_in("/form/about-you/1", &[("about_age", "never-heard-of")]);

        assert_eq!((empty.status, odd.status), (422, 422));
        assert!(empty.says("Choose an answer, or skip this page"), "{}", empty.words());
        assert!(counted(service).is_empty());
    }

    fn before_sending_there_are_no_such_questions(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);

        assert_eq!(person.get("/form/about-you/1").path, "/form/check");
        assert_eq!(service.person().get("/form/about-you/1").path, "/");
        assert_eq!(person.get("/form/about-you/9").status, 404);
    }

    fn a_helper_is_asked_about_the_person_only_if_the_person_agreed_and_never_about_themselves(service) {
        let (carer, agreed) = sent_about_another(service, "carer_or_pa", "knows_agrees");
        let (_, unknown) = sent_about_another(service, "carer_or_pa", "does_not_know");
        let (witness, seen) = sent_about_another(service, "witness", "knows_agrees");

        let first = carer.get("/form/about-you/1");

        assert!(agreed.says("Some questions about the person"), "{}", agreed.words());
        assert_eq!(first.heading(), "How old is the person?");
        for page in [&unknown, &seen] {
            assert!(page.links("/form/about-you").is_empty(), "{}", page.words());
            assert!(page.says("How was this for you?"), "{}", page.words());
        }
        assert_eq!(witness.get("/form/about-you/1").path, "/form/sent");
    }

    fn how_it_was_is_asked_after_sending_and_counted_once(service) {
        let person = service.person();
        let sent = shortest(&person);
        let page = person.get("/form/how-was-this");

        let empty = person.post("/form/how-was-this", &page, &[]);
        let told = [("how_it_was", "bad"), ("what_was_hard", "too_long"), ("what_was_hard", "upsetting")];
        let done = person.post("/form/how-was-this", &page, &told);
        person.post("/form/how-was-this", &page, &told);

        assert!(sent.links("/form/how-was-this").len() == 1, "{}", sent.words());
        assert_eq!(page.heading(), "How was this for you?");
        assert_eq!(empty.status, 422);
        assert_eq!(done.path, "/form/sent");
        assert!(done.links("/form/how-was-this").is_empty());
        assert_eq!(number_of(service, "how_it_was", "bad"), 1);
        assert_eq!(number_of(service, "what_was_hard", "upsetting"), 1);
        assert_eq!(number_of(service, "what_was_hard", "answered"), 1);
    }

    fn who_comes_back_can_say_how_it_was_once_a_visit(service) {
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let words = person.fill_in("/form/come-back", &[("want_code", "yes")]).numbered();
        person.fill_in("/form/what", &[("incident_type", "threats")]);
        person.fill_in("/form/check", &[]);
        let back = service.person();
        let page = back.fill_in("/come-back", &[("code", &words.join(" "))]);
        let asked = back.get("/your-page/how-was-this");

        let done = back.post("/your-page/how-was-this", &asked, &[("how_it_was", "good")]);
        back.post("/your-page/how-was-this", &asked, &[("how_it_was", "good")]);

        assert!(page.links("/your-page/how-was-this").len() == 1, "{}", page.words());
        assert_eq!(done.path, "/your-page");
        assert!(done.links("/your-page/how-was-this").is_empty(), "{}", done.words());
        assert_eq!(counted(service)[0].0, "later");
        assert_eq!(number_of(service, "how_it_was", "good"), 1);
        assert_eq!(service.person().get("/your-page/how-was-this").path, "/come-back");
    }

    fn nothing_that_is_counted_leads_to_a_report_or_to_another_answer(service) {
        let person = service.person();
        shortest(&person);
        person.fill_in("/form/about-you/1", &[("about_age", "25_34")]);
        person.fill_in("/form/how-was-this", &[("how_it_was", "ok")]);

        let rows: Vec<CountRow> = service.rows(|conn| {
            Ok(after_sending_count::table.select(CountRow::as_select()).load(conn)?)
        });

        // The whole of what a row can say: nothing of it names a report, a draft, a person or a day.
        for row in rows {
            let CountRow { organisation_id, month, place, page_version, question: _, code: _, number } = row;
            assert_eq!(organisation_id, service.scope().0);
            assert_eq!(month, "2026-03");
            assert_eq!((place.as_str(), page_version.as_str(), number), ("sent", "en", 1));
        }
    }

    fn only_a_lead_sees_the_exact_numbers(service) {
        let person = service.person();
        shortest(&person);
        person.fill_in("/form/about-you/7", &[("about_impairment", "deafblind")]);
        person.fill_in("/form/how-was-this", &[("how_it_was", "good")]);

        let page = service.lead().get("/how-it-was");

        assert!(page.says("These numbers are exact"), "{}", page.words());
        assert!(page.says("Deafblind 1 1") && page.says("Good 1 1"), "{}", page.words());
        assert_eq!(service.caseworker("Cara").get("/how-it-was").status, 404);
        assert_eq!(service.administrator().get("/how-it-was").status, 404);
    }
}

/// The columns of a table, from both migrations.
fn columns(database: &str) -> BTreeSet<String> {
    let path = format!("migrations/{database}/2026-11-29-000040_after/up.sql");
    let sql = std::fs::read_to_string(path).unwrap();
    let body = sql
        .split("create table after_sending_count (")
        .nth(1)
        .unwrap();
    body.lines()
        .filter(|line| line.starts_with("    ") && !line.trim().starts_with("primary"))
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect()
}

#[test]
fn the_table_of_what_was_counted_has_no_column_that_names_a_report_a_draft_or_a_moment() {
    let may = [
        "organisation_id",
        "month",
        "place",
        "page_version",
        "question",
        "code",
        "number",
    ];

    for database in ["sqlite", "postgres"] {
        assert_eq!(
            columns(database),
            may.map(str::to_owned).into(),
            "{database}"
        );
    }
}

#[test]
fn sqlite_keeps_no_hidden_number_of_the_order_in_which_answers_came() {
    let path = "migrations/sqlite/2026-11-29-000040_after/up.sql";

    assert!(
        std::fs::read_to_string(path)
            .unwrap()
            .contains("without rowid")
    );
}
