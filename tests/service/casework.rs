//! The caseworker's desk: opening, judging, telling and closing a report; and what each of it leaves behind.

use crate::support::{Actor, Page, TestService};
use chrono::TimeDelta;
use plainsight::actions::send_report::{CodeRow, Incoming, receive};
use plainsight::domain::answers::Answers;
use plainsight::domain::ids::ReportId;
use plainsight::domain::permissions::Role;
use plainsight::store::reports;
use plainsight::vault::KeyPurpose;
use plainsight::vault::wrap::WrapSecret;
use plainsight::web::here::organisation_of;
use std::collections::BTreeMap;

/// A report that somebody sent.
pub struct Report {
    pub id: ReportId,
    pub reference: String,
}

impl Report {
    pub fn page(&self) -> String {
        format!("/reports/{}", self.id)
    }

    pub fn to(&self, task: &str) -> String {
        format!("/reports/{}/{task}", self.id)
    }
}

const STORY: &str = "He took my stick and laughed. <script>alert('canary')</script>";

/// Somebody reports: these answers, over a plain report of name-calling by a person who is safe.
pub fn someone_reports(service: &TestService, answers: &[(&str, &str)]) -> Report {
    let nonce = uuid::Uuid::new_v4().into_bytes();
    let code = CodeRow {
        lookup: nonce.to_vec(),
        salt: nonce.to_vec(),
        pepper_version: 1,
        secret: WrapSecret::from_key(zeroize::Zeroizing::new([7; 32])),
    };
    someone_reports_with(service, answers, Some(code))
}

fn someone_reports_with(
    service: &TestService,
    answers: &[(&str, &str)],
    code: Option<CodeRow>,
) -> Report {
    let mut all = Answers::new();
    let plain = [
        ("safe_now", "yes"),
        ("incident_type", "verbal_abuse"),
        ("location_type", "bus_or_coach"),
        ("police_choice", "no"),
        ("account", STORY),
        ("name", "Petra Winter"),
        ("phone", "07700 900123"),
    ];
    for (question, answer) in plain.iter().chain(answers) {
        let set = all.set_code(question, answer) || all.set_text(question, *answer);
        assert!(set, "{question} does not take {answer}");
    }
    let office = service.app.office.clone();
    let here = service
        .run(organisation_of(&service.app, "localhost"))
        .unwrap();
    let sent = service
        .run(service.app.office.store.write(move |conn| {
            let incoming = Incoming {
                answers: &all,
                page_version: "en",
                channel: "web_standard",
                entered_by: None,
                quarantined: false,
                code,
                files: &BTreeMap::new(),
            };
            receive(conn, &office, &here, &incoming)
        }))
        .unwrap();
    Report {
        id: sent.report,
        reference: sent.reference,
    }
}

pub fn version(page: &Page) -> String {
    let marker = "name=\"version\" value=\"";
    let at = page.body.find(marker).expect("a form with a version") + marker.len();
    page.body[at..].split('"').next().unwrap().to_owned()
}

/// Opens a task's form and sends it with these fields.
pub fn does(actor: &Actor, report: &Report, task: &str, fields: &[(&str, &str)]) -> Page {
    let form = actor.get(&report.to(task));
    let version = version(&form);
    let mut all = vec![("version", version.as_str())];
    all.extend_from_slice(fields);
    actor.post(&report.to(task), &form, &all)
}

fn events(service: &TestService, report: &Report) -> Vec<String> {
    let (scope, id) = (service.scope(), report.id);
    service
        .rows(move |conn| reports::events(conn, scope, id))
        .into_iter()
        .map(|row| row.kind)
        .collect()
}

fn row(service: &TestService, report: &Report) -> reports::ReportRow {
    let (scope, id) = (service.scope(), report.id);
    service.rows(move |conn| reports::get(conn, scope, id))
}

fn acts(service: &TestService, report: &Report, act: &str) -> usize {
    let (scope, id) = (service.scope(), report.id);
    let rows = service.rows(move |conn| {
        plainsight::store::audit::of_object(conn, scope, plainsight::store::types::Id(id.0))
    });
    rows.iter().filter(|row| row.act == act).count()
}

const SIMPLE_END: &[(&str, &str)] = &[
    ("level", "standard"),
    ("reason", "Once, on a bus, and she feels safe."),
    ("support", "yes"),
    ("understanding", "done"),
    ("signposting", "declined"),
    ("education", "not_needed"),
    ("education-because", "Nothing new to teach."),
    ("reporting", "declined"),
    (
        "message",
        "What happened to you was wrong. Thank you for telling us.",
    ),
    ("close-reason", "needs_met"),
    ("outcome", "heard_and_recorded"),
];

both_databases! {
    fn danger_comes_first_then_what_nobody_has_read_then_the_higher_level_then_the_oldest(service) {
        let cara = service.caseworker("Cara");
        let judged = |report: &Report, level: &str| {
            does(&cara, report, "level", &[("level", level), ("reason", "As I see it.")]);
        };
        let standard = someone_reports(service, &[]);
        let high = someone_reports(service, &[]);
        let old_unread = someone_reports(service, &[]);
        service.advance(TimeDelta::minutes(5));
        let unread = someone_reports(service, &[]);
        service.advance(TimeDelta::minutes(5));
        let danger = someone_reports(service, &[("safe_now", "no"), ("danger_now", "weapon")]);
        judged(&standard, "standard");
        judged(&high, "high");

        let queue = cara.get("/reports");

        let places: Vec<usize> = [&danger, &old_unread, &unread, &high, &standard]
            .iter()
            .map(|report| queue.body.find(&report.page()).expect("in the queue"))
            .collect();
        assert!(places.is_sorted(), "{places:?}\n{}", queue.words());
    }

    fn a_page_of_the_queue_goes_on_where_the_last_one_ended(service) {
        let cara = service.caseworker("Cara");
        let all: Vec<Report> = (0..60).map(|n| {
            if n % 7 == 0 { service.advance(TimeDelta::seconds(1)); }
            someone_reports(service, &[])
        }).collect();

        let mut seen = Vec::new();
        let mut address = "/reports".to_owned();
        loop {
            let page = cara.get(&address);
            seen.extend(page.links("/reports/"));
            let Some(next) = page.links("/reports?show=open&after=").pop() else { break };
            address = next;
        }

        let expected: Vec<String> = all.iter().map(Report::page).collect();
        assert_eq!(seen, expected);
    }

    fn the_queue_says_codes_and_never_a_word_of_the_story(service) {
        let cara = service.caseworker("Cara");
        someone_reports(service, &[]);

        let queue = cara.get("/reports");

        assert!(queue.says("Not read yet") && queue.says("First look by"), "{}", queue.words());
        assert!(!queue.says("stick") && !queue.says("Petra"));
    }

    fn opening_a_report_is_written_down_even_when_the_page_cannot_be_drawn(service) {
        let report = someone_reports(service, &[]);
        let keyless = service.add("Kim", Role::Caseworker);
        let kim = service.desk_browser(Some(keyless));
        kim.sign_in();

        let page = kim.get(&report.page());

        assert_eq!(page.status, 404);
        assert_eq!(acts(service, &report, "report_opened"), 1);
        assert_eq!(row(service, &report).read_by, Some(kim.worker()));
    }

    fn every_opening_is_recorded_and_the_first_one_is_the_first_look(service) {
        let report = someone_reports(service, &[]);
        let cara = service.caseworker("Cara");

        cara.get(&report.page());
        cara.get(&report.page());

        assert_eq!(acts(service, &report, "report_opened"), 2);
        assert_eq!(events(service, &report).iter().filter(|kind| *kind == "read").count(), 1);
    }

    fn the_words_of_a_person_are_shown_as_words_and_never_as_a_program(service) {
        let report = someone_reports(service, &[]);
        let cara = service.caseworker("Cara");

        let page = cara.get(&report.page());

        assert!(page.says("He took my stick and laughed."), "{}", page.words());
        assert!(!page.body.contains("<script>alert"));
    }

    fn who_it_is_about_is_a_second_act_and_stays_off_the_reports_page(service) {
        let report = someone_reports(service, &[("who_may_answer", "Say it is the library")]);
        let cara = service.caseworker("Cara");
        let page = cara.get(&report.page());

        let identity = cara.post(&report.to("identity"), &page, &[]);

        assert!(!page.says("Petra Winter"));
        assert!(identity.says("Petra Winter") && identity.says("Say it is the library"));
        assert!(events(service, &report).contains(&"identity_opened".to_owned()));
        assert!(!cara.get(&report.page()).says("Petra Winter"));
    }

    fn a_caseworker_without_the_identity_key_reads_the_story_and_no_name(service) {
        let report = someone_reports(service, &[]);
        let account = service.add("Sam", Role::Caseworker);
        service.grant(&account, &[KeyPurpose::Story]);
        let sam = service.desk_browser(Some(account));
        sam.sign_in();

        let page = sam.get(&report.page());
        let identity = sam.post(&report.to("identity"), &page, &[]);

        assert!(page.says("He took my stick"));
        assert!(!page.body.contains("/identity\""));
        assert_eq!(identity.status, 404);
        assert!(!events(service, &report).contains(&"identity_opened".to_owned()));
    }

    fn a_worker_with_a_conflict_of_interest_finds_nothing_of_the_report(service) {
        let lena = service.lead();
        let cara = service.caseworker("Cara");
        let report = someone_reports(service, &[]);
        lena.get(&report.page());
        let cara_id = cara.worker().to_string();

        let barred = does(&lena, &report, "conflict", &[("worker", &cara_id)]);

        assert!(barred.says("Saved"), "{}", barred.words());
        assert_eq!(cara.get(&report.page()).status, 404);
        assert_eq!(cara.get(&report.to("level")).status, 404);
        let queue = cara.get("/reports");
        assert!(!queue.body.contains(&report.page()));
        let found = cara.post("/search", &queue, &[("words", &report.reference)]);
        assert!(found.says("Nothing was found"), "{}", found.words());
        // The lead opened it, and saw it again after saving. Nobody else did.
        assert_eq!(acts(service, &report, "report_opened"), 2);
    }

    fn a_caseworker_raises_a_level_and_only_a_lead_lowers_it(service) {
        let cara = service.caseworker("Cara");
        let lena = service.lead();
        let report = someone_reports(service, &[]);
        does(&cara, &report, "level", &[("level", "high"), ("reason", "He knows where she lives.")]);

        let refused = does(&cara, &report, "level", &[("level", "standard"), ("reason", "She says it is over.")]);
        let by_lead = does(&lena, &report, "level", &[("level", "medium"), ("reason", "He was moved away.")]);

        assert_eq!(refused.status, 422);
        assert!(refused.says("Only a lead sets a lower level"));
        assert!(refused.body.contains("She says it is over."), "what was typed is kept");
        assert_eq!(by_lead.status, 200, "{}", by_lead.words());
        assert_eq!(row(service, &report).level, "medium");
    }

    fn a_level_without_a_reason_is_not_set(service) {
        let cara = service.caseworker("Cara");
        let report = someone_reports(service, &[]);

        let refused = does(&cara, &report, "level", &[("level", "high"), ("reason", " ")]);

        assert_eq!(refused.status, 422);
        assert!(refused.says("Say in a few words why you chose this level"));
        assert_eq!(row(service, &report).level, "unread");
    }

    fn two_caseworkers_at_once_the_second_hears_who_was_first_and_keeps_what_they_typed(service) {
        let cara = service.caseworker("Cara Clark");
        let dev = service.caseworker("Dev Das");
        let report = someone_reports(service, &[]);
        let form = dev.get(&report.to("message"));
        let old = version(&form);
        does(&cara, &report, "level", &[("level", "high"), ("reason", "Weapon.")]);

        let second = dev.post(&report.to("message"), &form, &[("version", &old), ("words", "Dear you, we have read it & it matters.")]);

        assert_eq!(second.status, 409);
        assert!(second.says("Cara Clark was first, at 10"), "{}", second.words());
        assert!(second.says("level set: high"), "{}", second.words());
        assert!(second.body.contains("Dear you, we have read it &#38; it matters."), "{}", second.body);
        let again = dev.post(&report.to("message"), &second, &[("version", &version(&second)), ("words", "Dear you, we have read it & it matters.")]);
        assert!(again.says("Your message is on the person's page"), "{}", again.words());
    }

    fn lanes_wait_until_somebody_has_said_how_urgent_it_is(service) {
        let cara = service.caseworker("Cara");
        let report = someone_reports(service, &[]);
        let lanes = [("understanding", "in_progress"), ("understanding-date", "2026-03-12")];

        let too_early = does(&cara, &report, "lanes", &lanes);
        does(&cara, &report, "level", &[("level", "standard"), ("reason", "Safe.")]);
        let moved = does(&cara, &report, "lanes", &lanes);

        assert_eq!(too_early.status, 422);
        assert!(too_early.says("L-02"), "{}", too_early.words());
        assert!(moved.says("The lanes are saved") && moved.says("12 March 2026"), "{}", moved.words());
    }

    fn the_police_are_not_done_with_before_support_was_offered(service) {
        let cara = service.caseworker("Cara");
        let report = someone_reports(service, &[]);
        does(&cara, &report, "level", &[("level", "standard"), ("reason", "Safe.")]);

        let refused = does(&cara, &report, "lanes", &[("reporting", "done")]);
        let offered = does(&cara, &report, "lanes", &[("reporting", "done"), ("support", "yes")]);

        assert!(refused.says("L-03"), "{}", refused.words());
        assert_eq!(offered.status, 200, "{}", offered.words());
    }

    fn a_report_closes_only_when_all_lanes_have_ended_and_the_person_was_told(service) {
        let cara = service.caseworker("Cara");
        let report = someone_reports(service, &[]);
        does(&cara, &report, "level", &[("level", "standard"), ("reason", "Safe.")]);
        let ending = [("close-reason", "needs_met"), ("outcome", "heard_and_recorded")];
        let lanes = [
            ("understanding", "done"), ("signposting", "done"), ("support", "yes"),
            ("education", "not_needed"), ("education-because", "Nothing new."), ("reporting", "declined"),
        ];

        let open = does(&cara, &report, "close", &ending);
        does(&cara, &report, "lanes", &lanes);
        let untold = does(&cara, &report, "close", &ending);
        does(&cara, &report, "talk", &[("way", "phone"), ("reached", "yes"), ("words", "She is glad."), ("end", "yes")]);
        let closed = does(&cara, &report, "close", &ending);

        assert!(open.says("Understanding is still open") && open.says("L-10"), "{}", open.words());
        assert!(untold.says("Tell the person how it ended") && untold.says("L-11"), "{}", untold.words());
        assert!(closed.says("The report is closed"), "{}", closed.words());
        let row = row(service, &report);
        assert_eq!(row.remove_on, chrono::NaiveDate::from_ymd_opt(2028, 3, 10));
    }

    fn a_closed_report_is_changed_only_after_it_was_opened_again(service) {
        let cara = service.caseworker("Cara");
        let report = someone_reports(service, &[]);
        does(&cara, &report, "finish", SIMPLE_END);

        let refused = does(&cara, &report, "message", &[("words", "One more thing.")]);
        let page = cara.get(&report.page());
        let reopened = cara.post(&report.to("reopen"), &page, &[("version", &version(&page))]);

        assert_eq!(refused.status, 422);
        assert!(refused.says("Open it again first") && refused.body.contains("One more thing."));
        assert!(reopened.says("The report is open again"), "{}", reopened.words());
        assert!(row(service, &report).closed_at.is_none());
    }

    fn a_simple_report_is_finished_on_one_page(service) {
        let cara = service.caseworker("Cara");
        let report = someone_reports(service, &[]);
        cara.get(&report.page());

        let finished = does(&cara, &report, "finish", SIMPLE_END);

        assert!(finished.says("The report is finished and closed"), "{}", finished.words());
        assert!(!finished.body.contains(&report.page()));
        assert!(cara.get("/reports?show=closed").body.contains(&report.page()));
        let row = row(service, &report);
        assert_eq!((row.level.as_str(), row.owner_id), ("standard", Some(cara.worker())));
        assert!(row.told_at.is_some());
    }

    fn finishing_does_all_of_it_or_nothing(service) {
        let cara = service.caseworker("Cara");
        let report = someone_reports(service, &[]);
        let mut lacking = SIMPLE_END.to_vec();
        lacking.retain(|(name, _)| *name != "message");

        let refused = does(&cara, &report, "finish", &lacking);

        assert_eq!(refused.status, 422);
        assert!(refused.says("L-11"), "{}", refused.words());
        assert!(refused.body.contains("Once, on a bus, and she feels safe."));
        let row = row(service, &report);
        assert_eq!((row.level.as_str(), row.owner_id), ("unread", None));
    }

    fn a_message_nobody_can_read_does_not_count_as_telling_the_person(service) {
        let cara = service.caseworker("Cara");
        let without_code = someone_reports_with(service, &[], None);

        let refused = does(&cara, &without_code, "finish", SIMPLE_END);

        assert_eq!(refused.status, 422);
        assert!(refused.says("They have no code") && refused.says("L-11"), "{}", refused.words());
    }

    fn a_referral_is_followed_to_its_end(service) {
        let cara = service.caseworker("Cara");
        let report = someone_reports(service, &[]);
        let me = cara.worker().to_string();
        let made = does(&cara, &report, "action", &[
            ("step", "referral_made"), ("words", "Advocacy at the Hub"), ("due", "2026-03-10"), ("owner", &me),
        ]);
        let address = made.links(&report.to("actions/")).pop().expect("the referral can be moved on");

        let due = cara.get("/reports?show=due");
        let accepted = cara.post(&address, &made, &[("version", &version(&made)), ("became", "referral_accepted")]);
        let finished = cara.post(&address, &accepted, &[("version", &version(&accepted)), ("became", "referral_finished")]);

        assert!(made.says("Advocacy at the Hub"), "{}", made.words());
        assert!(due.says("Referral made"), "{}", due.words());
        assert!(accepted.says("Referral accepted"));
        assert!(finished.links(&report.to("actions/")).is_empty(), "a finished referral asks for nothing more");
    }

    fn search_finds_opened_reports_by_name_and_phone_and_unopened_ones_by_reference(service) {
        let cara = service.caseworker("Cara");
        let opened = someone_reports(service, &[]);
        let unopened = someone_reports(service, &[]);
        cara.get(&opened.page());
        let form = cara.get("/search");
        let search = |words: &str| cara.post("/search", &form, &[("words", words)]);

        for words in ["petra  WINTER", "+44 7700 900123", &opened.reference] {
            let found = search(words);
            assert!(found.body.contains(&opened.page()), "{words}: {}", found.words());
            assert!(!found.body.contains(&unopened.page()), "{words}");
        }
        assert!(search(&unopened.reference).body.contains(&unopened.page()));
        assert!(search("Petra").says("Nothing was found"), "only a whole name is found");
    }

    fn a_second_report_by_the_same_person_is_pointed_out_and_only_raises_the_proposal(service) {
        let cara = service.caseworker("Cara");
        let [first, second, third] = [(); 3].map(|()| {
            service.advance(TimeDelta::minutes(1));
            someone_reports(service, &[])
        });
        for report in [&first, &second] {
            cara.get(&report.page());
        }

        let page = cara.get(&third.page());

        assert!(page.says("Reports that may belong with this one"), "{}", page.words());
        assert!(page.says("Told somebody twice or more, and nobody acted"), "{}", page.words());
        assert!(page.says("The answers point to high"), "{}", page.words());
    }

    fn a_nickname_is_seen_by_colleagues_and_lies_sealed(service) {
        let cara = service.caseworker("Cara");
        let dev = service.caseworker("Dev");
        let report = someone_reports(service, &[]);

        does(&cara, &report, "nickname", &[("words", "The bus stop")]);
        does(&cara, &report, "nickname", &[("words", "The night bus")]);

        let queue = dev.get("/reports");
        assert!(queue.says("The night bus") && !queue.says("The bus stop"), "{}", queue.words());
    }

    fn what_the_person_perceived_can_be_added_to_and_never_taken_away(service) {
        let cara = service.caseworker("Cara");
        let report = someone_reports(service, &[]);

        let added = does(&cara, &report, "facts", &[("incident_type", "threats"), ("incident_type", "made_up")]);

        assert!(added.says("What you added is counted"), "{}", added.words());
        let (scope, id) = (service.scope(), report.id);
        let facts = service.rows(move |conn| reports::facts(conn, scope, id));
        let kinds: Vec<_> = facts.all("incident_type").collect();
        assert_eq!(kinds, ["threats", "verbal_abuse"]);
    }
}
