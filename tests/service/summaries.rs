//! The month's summary on the desk: who may look, check and approve, and what they are told.

use crate::support::{Actor, Page, TestService};
use chrono::NaiveDate;
use plainsight::domain::ids::ReportId;
use plainsight::mail::Mailer;
use plainsight::store::reports::{self, ReportRow};
use plainsight::store::types::Instant;
use plainsight::store::{Scope, organisations};
use plainsight::worker::Worker;
use uuid::Uuid;

fn report(scope: Scope, number: u32) -> ReportRow {
    let at: Instant = "2026-02-10T12:00:00Z"
        .parse::<chrono::DateTime<chrono::Utc>>()
        .unwrap()
        .into();
    ReportRow {
        organisation_id: scope.0,
        id: ReportId(Uuid::now_v7()),
        reference: format!("SUM{number}"),
        received_at: at,
        received_on: NaiveDate::from_ymd_opt(2026, 2, 10).unwrap(),
        received_month: "2026-02".to_owned(),
        first_look_due: at,
        channel: if number < 3 { "paper" } else { "phone" }.to_owned(),
        page_version: "en".to_owned(),
        entered_by: None,
        reporter_role: Some("self".to_owned()),
        person_knows_and_agrees: None,
        age_band: None,
        safe_now: Some("yes".to_owned()),
        police_choice: None,
        police_already: None,
        talk_alone: None,
        has_name: false,
        has_safe_contact: false,
        danger: false,
        quarantined: false,
        level: "standard".to_owned(),
        queue_rank: 3,
        read_at: Some(at),
        read_by: None,
        owner_id: None,
        crisis: false,
        stop_asked_at: None,
        decision_due: None,
        told_at: None,
        closed_at: None,
        close_reason: None,
        outcome: None,
        held_until: None,
        remove_on: None,
        version: 1,
    }
}

/// Forty reports of February, counted; returns the address of the summary as the lead sees it.
fn counted(service: &TestService, lead: &Actor) -> String {
    let scope = service.scope();
    service.rows(move |conn| {
        for number in 0..40 {
            reports::insert(conn, &report(scope, number))?;
        }
        organisations::get(conn, scope.0)
    });
    round(service);
    let list = lead.get("/summary");
    assert!(list.says("February 2026"), "{}", list.words());
    list.links("/summary/")
        .into_iter()
        .find(|link| Uuid::parse_str(&link["/summary/".len()..]).is_ok())
        .unwrap()
}

/// One round of the worker, with mail into a folder.
fn round(service: &TestService) {
    let mail = format!("folder:{}", service.folder().join("mail").display());
    let mailer = Mailer::new(&mail, "Plainsight <no-reply@example.org>").unwrap();
    let worker = Worker::new(
        service.app.office.clone(),
        mailer,
        "http://desk.localhost:8081",
    );
    service.run(worker.one_round()).unwrap();
}

fn check(worker: &Actor, summary: &str, words: &str) -> Page {
    let page = worker.get(summary);
    let version = version_of(&page);
    worker.post(
        &format!("{summary}/check"),
        &page,
        &[("version", &version), ("commentary", words)],
    )
}

fn approve(worker: &Actor, summary: &str) -> Page {
    let page = worker.get(summary);
    let version = version_of(&page);
    worker.post(
        &format!("{summary}/approve"),
        &page,
        &[("version", &version)],
    )
}

fn version_of(page: &Page) -> String {
    let marker = "name=\"version\" value=\"";
    let at = page.body.find(marker).map_or(0, |at| at + marker.len());
    page.body[at..]
        .chars()
        .take_while(char::is_ascii_digit)
        .collect()
}

both_databases! {
    fn one_checks_another_approves_and_the_panel_gets_it(service) {
        let (lena, amira, ade) = (service.lead(), service.caseworker("Amira"), service.administrator());
        let summary = counted(service, &lena);
        ade.fill_in("/summary/recipients", &[("name", "Panel secretary"), ("mail", "panel@example.org")]);

        let checked = check(&amira, &summary, "More people phoned.");
        let approved = approve(&lena, &summary);
        round(service);
        let after = lena.get(&summary);

        assert!(checked.says("To be approved by a second person"), "{}", checked.words());
        assert!(approved.says("Approved and sent"), "{}", approved.words());
        assert!(after.says("SHA-256 of file and page"), "{}", after.words());
        assert!(after.says("1 sent"), "{}", after.words());
        let file = amira.get(&format!("{summary}/file"));
        assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"summary-2026-02.csv\""));
        assert!(file.body.contains("More people phoned."), "{}", file.body);
        assert_eq!(std::fs::read_dir(service.folder().join("mail")).unwrap().count(), 1);
    }

    fn nobody_approves_what_they_checked_themselves(service) {
        let lena = service.lead();
        let summary = counted(service, &lena);
        let before = lena.get(&summary);
        let checked = check(&lena, &summary, "Quiet.");

        let version = version_of(&checked);
        let tried = lena.post(&format!("{summary}/approve"), &before, &[("version", &version)]);

        assert!(checked.says("somebody else has to approve it"), "{}", checked.words());
        assert_eq!(tried.status, 422);
        assert!(tried.says("You checked this summary, so somebody else has to approve it"), "{}", tried.words());
    }

    fn an_approver_signs_but_does_not_check_and_sees_no_exact_number(service) {
        let (lena, pat) = (service.lead(), service.approver());
        let summary = counted(service, &lena);
        check(&lena, &summary, "Quiet.");

        let seen = pat.get(&summary);
        let exact = pat.get(&format!("{summary}/exact"));
        let approved = approve(&pat, &summary);

        assert!(!seen.body.contains("/check\""), "{}", seen.words());
        assert_eq!(exact.status, 404);
        assert!(approved.says("Approved and sent"), "{}", approved.words());
    }

    fn small_numbers_are_on_no_page_but_the_leads(service) {
        let (lena, amira) = (service.lead(), service.caseworker("Amira"));
        let summary = counted(service, &lena);

        let shown = amira.get(&summary);
        let exact = lena.get(&format!("{summary}/exact"));
        let refused = amira.get(&format!("{summary}/exact"));

        assert!(!shown.says("Paper"), "{}", shown.words());
        assert!(exact.says("Paper 3"), "{}", exact.words());
        assert_eq!(refused.status, 404);
    }

    fn what_is_not_theirs_is_not_there(service) {
        let lena = service.lead();
        let summary = counted(service, &lena);

        for worker in [service.helper(), service.administrator()] {
            for path in ["/summary".to_owned(), summary.clone(), format!("{summary}/file")] {
                assert_eq!(worker.get(&path).status, 404, "{path}");
            }
        }
        assert_eq!(lena.get("/summary/recipients").status, 404);
        assert_eq!(lena.get(&format!("/summary/{}", Uuid::now_v7())).status, 404);
        assert_eq!(lena.get("/summary/not-an-id").status, 404);
    }

    fn what_was_written_stays_in_the_form_when_it_is_refused(service) {
        let (lena, amira) = (service.lead(), service.caseworker("Amira"));
        let summary = counted(service, &lena);
        let drawn = amira.get(&summary);
        let version = version_of(&drawn);
        check(&lena, &summary, "Lena was first.");
        let long = "x".repeat(5_001);

        let late = amira.post(&format!("{summary}/check"), &drawn, &[("version", &version), ("commentary", "Amira's words")]);
        let too_long = check(&lena, &summary, &long);
        let empty = check(&lena, &summary, "  ");

        assert_eq!(late.status, 409);
        assert!(late.says("Somebody else changed this summary"), "{}", late.words());
        assert!(late.says("Amira's words") || late.body.contains("Amira&#39;s words"), "{}", late.words());
        assert_eq!((too_long.status, empty.status), (422, 422));
        assert!(too_long.body.contains(&long));
    }

    fn a_form_of_another_site_changes_nothing(service) {
        let lena = service.lead();
        let summary = counted(service, &lena);

        let tried = lena.post_raw(&format!("{summary}/check"), &[("version", "1"), ("commentary", "x")]);

        assert_eq!(tried.status, 403);
        assert!(lena.get(&summary).says("To be checked"));
    }

    fn the_list_takes_one_address_once_and_gives_back_what_was_typed(service) {
        let ade = service.administrator();
        let add = |name: &str, mail: &str| ade.fill_in("/summary/recipients", &[("name", name), ("mail", mail)]);

        let two = add("Panel", "a@example.org, b@example.org");
        let header = add("Panel", "a@example.org\r\nBcc: b@example.org");
        let nameless = add("", "a@example.org");
        let added = add("Panel secretary", "a@example.org");
        let again = add("Panel", "a@example.org");

        for refused in [&two, &header, &nameless, &again] {
            assert_eq!(refused.status, 422, "{}", refused.words());
        }
        assert!(two.body.contains("a@example.org, b@example.org"));
        assert!(again.says("This address is on the list already"));
        assert!(added.says("Panel secretary: a@example.org"), "{}", added.words());
        let stop = added.links("/summary/recipients/").swap_remove(0);
        let stopped = ade.post(&stop, &added, &[("do", "stop")]);
        assert!(stopped.says("gets nothing at the moment"), "{}", stopped.words());
    }
}
