//! Telling the police: what leaves, who signs, who opens, and what is heard.

use crate::support::{Actor, Page, TestService};
use chrono::{NaiveDate, TimeDelta};
use percent_encoding::percent_decode_str;
use plainsight::actions::directory::{self, Contact};
use plainsight::actions::outbox::{self, Message};
use plainsight::actions::send_report::{CodeRow, Incoming, receive};
use plainsight::actions::{consent, drafts};
use plainsight::domain::answers::Answers;
use plainsight::domain::consent::{GivenBy, Level};
use plainsight::domain::forwarding::{Field, Rule};
use plainsight::domain::ids::{ForwardId, ReportId};
use plainsight::domain::questions::CATALOGUE;
use plainsight::store::forwards::{self, ForwardRow};
use plainsight::store::types::Json;
use plainsight::store::{outbox as mails, reports};
use std::collections::BTreeMap;

const CONSENTS: [(&str, Level); 4] = [
    ("no", Level::RecordOnly),
    ("talk_first", Level::AskMeFirst),
    ("yes_without_name", Level::ShareAnonymous),
    ("yes_named", Level::ShareNamed),
];
const LEVELS: [Level; 3] = [
    Level::ShareAnonymous,
    Level::ShareViaDpulo,
    Level::ShareNamed,
];

/// One report with a canary in every box, its code, and the police in the directory.
struct Told {
    report: ReportId,
    code: String,
    contact: String,
}

fn canary(field: &str) -> String {
    format!("typed{}canary", field.replace('_', ""))
}

fn passed(field: &str) -> String {
    format!("passed{}canary", field.replace('_', ""))
}

fn tell(service: &TestService, police: &str) -> Told {
    let mut answers = Answers::new();
    for question in CATALOGUE {
        answers.set_text(question.id, canary(question.id));
    }
    for (id, code) in [
        ("safe_now", "yes"),
        ("reporter_role", "self"),
        ("incident_type", "threats"),
        ("location_type", "own_home"),
        ("council_area", "E06000016"),
        ("police_choice", police),
        ("adjustment", "easy_read"),
        ("safe_contact_method", "phone_call"),
        ("police_already", "yes"),
        ("perpetrator_relationship", "neighbour"),
    ] {
        answers.set_code(id, code);
    }
    let office = service.app.office.clone();
    let org = service
        .run(plainsight::web::here::organisation_of(
            &service.app,
            "localhost",
        ))
        .unwrap();
    let made = service.run(drafts::make_code(&office, &org)).unwrap();
    let code = CodeRow::from(&made);
    let (inside, here) = (office.clone(), org.clone());
    let sent = service
        .run(office.store.write(move |conn| {
            receive(
                conn,
                &inside,
                &here,
                &Incoming {
                    answers: &answers,
                    page_version: "en",
                    channel: "web_standard",
                    entered_by: None,
                    quarantined: false,
                    code: Some(code),
                    files: &BTreeMap::new(),
                },
            )
        }))
        .unwrap();
    Told {
        report: sent.report,
        code: made.code.words().join(" "),
        contact: contact(service),
    }
}

fn contact(service: &TestService) -> String {
    let (office, scope) = (service.app.office.clone(), service.scope());
    let seeding = service.app.office.store.write(move |conn| {
        directory::seed(
            conn,
            &office,
            scope,
            vec![Contact {
                kind: "police".to_owned(),
                area_code: "E23000021".to_owned(),
                name: "Leicestershire Police".to_owned(),
                mail: "hate.desk@force.example".to_owned(),
                phone: "0116 496 0111".to_owned(),
                checked_on: NaiveDate::from_ymd_opt(2026, 3, 1).unwrap(),
                replaces: None,
            }],
        )
    });
    service.run(seeding).unwrap();
    let rows = service.rows(move |conn| plainsight::store::directory::all(conn, scope));
    rows.last().unwrap().id.0.to_string()
}

/// Everything ticked and every text passed, whatever the level.
fn everything(told: &Told, page: &Page, level: Level, act: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = [
        ("level", level.code()),
        ("directory", told.contact.as_str()),
        ("route", "link"),
        ("ground", "person_asks"),
        ("first", "support"),
        ("cannot_identify", "yes"),
        ("do", act),
    ]
    .iter()
    .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
    .collect();
    for field in Field::ALL {
        fields.push(("box".to_owned(), field.code().to_owned()));
    }
    for name in names(page, "t-") {
        let (_, field) = name.rsplit_once('-').unwrap();
        fields.push((format!("ok-{}", &name[2..]), "yes".to_owned()));
        fields.push((name.clone(), passed(field)));
    }
    let incidents = values(page, "incident");
    fields.extend(incidents.into_iter().map(|id| ("incident".to_owned(), id)));
    fields
}

fn names(page: &Page, beginning: &str) -> Vec<String> {
    page.body
        .split("name=\"")
        .skip(1)
        .filter_map(|rest| Some(rest[..rest.find('"')?].to_owned()))
        .filter(|name| name.starts_with(beginning))
        .collect()
}

fn values(page: &Page, name: &str) -> Vec<String> {
    page.body
        .split(&format!("name=\"{name}\""))
        .skip(1)
        .filter_map(|rest| {
            let at = rest.find("value=\"")? + 7;
            Some(rest[at..at + rest[at..].find('"')?].to_owned())
        })
        .collect()
}

fn post(actor: &Actor, path: &str, on: &Page, fields: &[(String, String)]) -> Page {
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    actor.post(path, on, &fields)
}

fn compose(told: &Told) -> String {
    format!("/reports/{}/police/forward", told.report)
}

/// Proposes a pack and gives the path of the decision.
fn propose(worker: &Actor, told: &Told, level: Level) -> String {
    let path = compose(told);
    let page = worker.get(&format!("{path}?level={level}"));
    let seen = post(
        worker,
        &path,
        &page,
        &everything(told, &page, level, "preview"),
    );
    assert_eq!(seen.status, 200, "{}", seen.words());
    let mut fields = everything(told, &page, level, "propose");
    fields.push(("seen".to_owned(), values(&seen, "seen")[0].clone()));
    let proposed = post(worker, &path, &seen, &fields);
    assert!(
        proposed.path.starts_with("/police/"),
        "{}",
        proposed.words()
    );
    proposed.path.split('?').next().unwrap().to_owned()
}

fn sign(worker: &Actor, decision: &str) -> Page {
    worker.get(&format!("{decision}/pack"));
    let page = worker.get(decision);
    sign_on(worker, decision, &page)
}

fn sign_on(worker: &Actor, decision: &str, page: &Page) -> Page {
    let fields = [
        ("do", "sign"),
        ("read", "yes"),
        ("version", &values(page, "version")[0]),
        ("seen", &values(page, "seen")[0]),
    ];
    worker.post(decision, page, &fields)
}

/// Sends the link. Gives its path on the public door and the six words.
fn send(service: &TestService, worker: &Actor, decision: &str) -> (String, String) {
    let page = worker.get(decision);
    let version = values(&page, "version")[0].clone();
    let words = worker.post(decision, &page, &[("do", "send"), ("version", &version)]);
    assert_eq!(
        words.heading(),
        "Say these six words by telephone",
        "{}",
        words.words()
    );
    (link(service), words.numbered().join(" "))
}

/// The path in the mail that waits.
fn link(service: &TestService) -> String {
    loop {
        let mail = service.run(outbox::claim(&service.app.office)).unwrap();
        let mail = mail.expect("a mail waits");
        let found = match &mail.message {
            Message::PackWaiting { link } => Some(link.clone()),
            _ => None,
        };
        service
            .run(outbox::finish(&service.app.office, mail.row))
            .unwrap();
        if let Some(link) = found {
            return link[link.find("/collect/").unwrap()..].to_owned();
        }
    }
}

fn public_token(page: &Page) -> String {
    page.token()
}

fn collect(person: &Actor, link: &str, words: &str) -> Page {
    let form = person.get(link);
    let token = public_token(&form);
    person.post_raw(link, &[("csrf", &token), ("code", words)])
}

/// The person's own page, with their code.
fn come_back(person: &Actor, told: &Told) -> Page {
    let page = person.get("/come-back");
    let token = public_token(&page);
    person.post_raw("/come-back", &[("csrf", &token), ("code", &told.code)])
}

fn row(service: &TestService, decision: &str) -> ForwardRow {
    let id: ForwardId = decision.rsplit('/').next().unwrap().parse().unwrap();
    let scope = service.scope();
    service.rows(move |conn| forwards::get(conn, scope, id))
}

fn withdraw(service: &TestService, told: &Told) {
    let (office, scope, report) = (service.app.office.clone(), service.scope(), told.report);
    let stopping = service.app.office.store.write(move |conn| {
        let said = consent::Said {
            given_by: GivenBy::Person,
            channel: "web",
            page_version: "en",
            recorded_by: None,
        };
        let times = reports::incidents(conn, scope, report)?;
        let times = times.into_iter().map(|time| time.id).collect();
        consent::change_police(
            conn,
            &office,
            scope,
            report,
            Level::RecordOnly,
            &said,
            &times,
        )
    });
    service.run(stopping).unwrap();
}

/// Signed, sent, and opened by nobody yet.
fn on_its_way(service: &TestService) -> (Told, Actor, String, String, String) {
    let told = tell(service, "yes_named");
    let worker = service.caseworker("Cora");
    let decision = propose(&worker, &told, Level::ShareNamed);
    let signed = sign(&service.lead(), &decision);
    assert_eq!(signed.status, 200, "{}", signed.words());
    let (link, words) = send(service, &worker, &decision);
    (told, worker, decision, link, words)
}

both_databases! {
    fn only_what_the_person_agreed_to_is_in_the_bytes_that_leave(service) {
        let worker = service.caseworker("Cora");
        for (choice, agreed) in CONSENTS {
            let told = tell(service, choice);
            let path = compose(&told);
            for level in LEVELS {
                let page = worker.get(&format!("{path}?level={level}"));
                let on = if page.body.contains("name=\"do\"") { page.clone() } else { worker.get(&format!("/reports/{}/police", told.report)) };

                let html = post(&worker, &path, &on, &everything(&told, &page, level, "file"));
                let text = post(&worker, &path, &on, &everything(&told, &page, level, "plain"));

                if !agreed.covers(level) {
                    assert_eq!(html.status, 422, "{choice} {level}");
                    assert!(html.says("(F-"), "{}", html.words());
                    assert!(!html.body.contains("typed") && !text.body.contains("typed"));
                    continue;
                }
                assert_eq!(html.status, 200, "{}", html.words());
                for file in [&html, &text] {
                    for field in Field::ALL {
                        let typed = file.body.contains(&canary(field.code()));
                        let read = file.body.contains(&passed(field.code()));
                        let (may_typed, may_read) = match field.rule(level) {
                            Rule::Never => (false, false),
                            Rule::Yes | Rule::OnlyIfTicked { .. } => (true, true),
                            Rule::AsReviewed | Rule::ApprovedRedaction => (false, true),
                        };
                        assert!(!typed || may_typed, "{field} at {level}");
                        assert!(!read || may_read, "{field} at {level}");
                    }
                }
                assert!(html.body.contains(&passed("account")));
                assert_eq!(html.body.contains(&canary("name")), level != Level::ShareAnonymous);
                assert!(html.header("content-security-policy").unwrap().contains("style-src 'unsafe-inline'"));
            }
        }
    }

    fn without_a_yes_the_page_says_why_by_its_code_and_opens_nothing(service) {
        let worker = service.caseworker("Cora");

        let not_asked = worker.get(&compose(&tell(service, "talk_first")));
        let kept = worker.get(&compose(&tell(service, "no")));

        assert!(not_asked.says("(F-01)"), "{}", not_asked.words());
        assert!(kept.says("(F-02)"), "{}", kept.words());
        assert!(!not_asked.body.contains("canary") && !kept.body.contains("canary"));
    }

    fn the_pack_that_is_signed_and_collected_is_the_one_that_was_previewed(service) {
        let told = tell(service, "yes_named");
        let worker = service.caseworker("Cora");
        let page = worker.get(&compose(&told));
        let previewed = post(&worker, &compose(&told), &page, &everything(&told, &page, Level::ShareNamed, "file"));

        let decision = propose(&worker, &told, Level::ShareNamed);
        let lead = service.lead();
        let signed = lead.get(&format!("{decision}/pack"));
        sign(&lead, &decision);
        let (link, words) = send(service, &worker, &decision);
        let person = service.person();
        collect(&person, &link, &words);
        let collected = person.get(&format!("{link}/pack"));

        assert_eq!(previewed.body, signed.body);
        assert_eq!(signed.body, collected.body);
        assert_eq!(row(service, &decision).opened_count, 1);
    }

    fn nobody_signs_their_own_proposal_and_a_caseworker_signs_none(service) {
        let told = tell(service, "yes_named");
        let lena = service.lead();
        let decision = propose(&lena, &told, Level::ShareNamed);
        let cora = service.caseworker("Cora");
        let its = row(service, &decision);
        let seen = data_encoding::HEXLOWER.encode(&its.sealed_sha256.unwrap());
        let version = its.version.to_string();
        let fields = [("do", "sign"), ("read", "yes"), ("version", version.as_str()), ("seen", seen.as_str())];

        let own = lena.post(&decision, &lena.get(&decision), &fields);
        let hers = cora.post(&decision, &cora.get(&decision), &fields);

        assert!(own.says("(F-23)"), "{}", own.words());
        assert!(hers.says("(F-24)"), "{}", hers.words());
        assert_eq!(row(service, &decision).signed_by, None);
    }

    fn nobody_signs_a_pack_they_have_not_opened_even_when_a_colleague_has(service) {
        let told = tell(service, "yes_named");
        let decision = propose(&service.caseworker("Cora"), &told, Level::ShareNamed);
        let lena = service.lead();
        service.second_lead("Leo").get(&format!("{decision}/pack"));

        let unread = sign_on(&lena, &decision, &lena.get(&decision));
        let before = row(service, &decision).signed_by;
        let read = sign(&lena, &decision);

        assert!(unread.says("(F-29)"), "{}", unread.words());
        assert_eq!(before, None);
        assert!(read.says("You signed"), "{}", read.words());
    }

    fn an_approver_opens_the_pack_and_no_report(service) {
        let trustee = service.approver();
        let told = tell(service, "yes_named");
        let decision = propose(&service.caseworker("Cora"), &told, Level::ShareNamed);

        let pack = trustee.get(&format!("{decision}/pack"));
        let report = trustee.get(&format!("/reports/{}/police", told.report));
        let signed = sign(&trustee, &decision);

        assert!(pack.body.contains(&canary("name")));
        assert_eq!(report.status, 404);
        assert!(signed.says("You signed"), "{}", signed.words());
        assert_eq!(trustee.get(&format!("{decision}/pack")).status, 404);
    }

    fn a_pack_whose_bytes_or_manifest_were_changed_is_neither_signed_nor_collected(service) {
        let told = tell(service, "yes_named");
        let worker = service.caseworker("Cora");
        let lead = service.lead();
        let decision = propose(&worker, &told, Level::ShareNamed);
        let page = lead.get(&decision);
        let honest = row(service, &decision);
        let scope = service.scope();
        let mut forged = honest.clone();
        let mut manifest = forged.manifest.0.clone();
        manifest["level"] = "share_anonymous".into();
        forged.manifest = Json(manifest);
        service.rows(move |conn| forwards::update(conn, &forged));

        let pack = lead.get(&format!("{decision}/pack"));

        assert_eq!(pack.status, 422);
        assert!(pack.says("(F-25)"), "{}", pack.words());
        let mut back = row(service, &decision);
        back.manifest = honest.manifest;
        service.rows(move |conn| forwards::update(conn, &back));
        lead.get(&format!("{decision}/pack"));
        let page_again = lead.get(&decision);
        sign_on(&lead, &decision, &page_again);
        let (link, words) = send(service, &worker, &decision);
        let block = honest.pack_block.unwrap();
        service.rows(move |conn| {
            let mut row = reports::get_block(conn, scope, block)?;
            let last = row.envelope.len() - 1;
            row.envelope[last] ^= 1;
            row.revision += 1;
            reports::replace_block(conn, &row)
        });

        let collected = collect(&service.person(), &link, &words);

        assert_eq!(collected.status, 500);
        assert!(!collected.body.contains("canary"));
        assert_eq!(row(service, &decision).opened_count, 0);
        assert_eq!(lead.get(&format!("{decision}/pack")).status, 500);
        assert!(!page.body.is_empty());
    }

    fn the_mail_holds_a_link_and_nothing_of_anybody(service) {
        let (_, _, decision, link, _) = on_its_way(service);
        let scope = service.scope();
        let id = row(service, &decision).id;

        let token = percent_decode_str(link.rsplit('/').next().unwrap()).decode_utf8().unwrap().into_owned();
        let form = service.person().get(&link);
        let waiting = service.rows(move |conn| mails::about(conn, scope, id.0.into()));

        assert_eq!(token.len(), 43);
        assert_eq!(form.heading(), "A document waits for you");
        assert!(!form.body.contains("canary") && !form.says("Leicestershire"));
        assert!(waiting.iter().all(|mail| mail.sealed.is_none()));
    }

    fn wrong_words_open_nothing_and_right_words_open_it_once_each_time(service) {
        let (_, _, decision, link, words) = on_its_way(service);
        let stranger = service.person();
        let officer = service.person();

        let wrong = collect(&stranger, &link, "able able able able able able");
        let unknown = collect(&stranger, &format!("/collect/{}", "A".repeat(43)), &words);
        let counted_before = row(service, &decision).opened_count;
        let right = collect(&officer, &link, &words);
        officer.get(&link);

        assert!(wrong.says("do not open anything"), "{}", wrong.words());
        assert!(unknown.says("do not open anything"));
        assert_eq!(counted_before, 0);
        assert!(right.says(&canary("name")), "{}", right.words());
        let now = row(service, &decision);
        assert_eq!((now.opened_count, now.state.as_str()), (1, "collected"));
    }

    fn a_person_who_takes_back_their_yes_voids_the_link(service) {
        let (told, _, decision, link, words) = on_its_way(service);

        withdraw(service, &told);
        let tried = collect(&service.person(), &link, &words);

        assert!(tried.says("do not open anything"), "{}", tried.words());
        assert_eq!(row(service, &decision).state, "withdrawn");
    }

    fn after_a_no_whoever_has_the_pack_is_rung_and_that_is_written_down(service) {
        let (told, worker, decision, link, words) = on_its_way(service);
        collect(&service.person(), &link, &words);
        let report = format!("/reports/{}", told.report);
        let line = "Ring Leicestershire Police on 0116 496 0111 and tell them";
        let before = worker.get(&report);
        service.advance(TimeDelta::minutes(5));

        withdraw(service, &told);
        let now = worker.get(&report);
        let police = worker.get(&format!("{report}/police"));
        let rang = worker.post(&decision, &worker.get(&decision), &[("do", "rang")]);
        let after = worker.get(&report);

        assert!(!before.says(line));
        assert!(now.says("The person has said no since this was sent"), "{}", now.words());
        assert!(now.says(line) && police.says(line), "{}", police.words());
        assert!(rang.says("they know of the no"), "{}", rang.words());
        assert!(!after.says(line) && after.says("was told that the person said no"), "{}", after.words());
    }

    fn a_mail_that_waits_does_not_leave_after_the_person_said_stop(service) {
        let told = tell(service, "yes_named");
        let worker = service.caseworker("Cora");
        let decision = propose(&worker, &told, Level::ShareNamed);
        sign(&service.lead(), &decision);
        let page = worker.get(&decision);
        worker.post(&decision, &page, &[("do", "send"), ("version", &values(&page, "version")[0])]);
        let id = row(service, &decision).id;
        let ask = || {
            let (office, scope) = (service.app.office.clone(), service.scope());
            service.run(service.app.office.store.read(move |conn| {
                plainsight::actions::forwarding::may_mail(conn, &office, scope, id)
            }))
        };

        let before = ask();
        withdraw(service, &told);
        let after = ask();

        assert!(before.is_ok(), "{before:?}");
        assert!(after.is_err());
    }

    fn after_28_days_the_pack_is_shut_and_an_answer_is_still_taken(service) {
        let (_, _, decision, link, words) = on_its_way(service);
        service.advance(TimeDelta::days(29));
        let officer = service.person();

        let opened = collect(&officer, &link, &words);
        let token = public_token(&opened);
        let answered = officer.post_raw(
            &format!("{link}/reply"),
            &[("csrf", &token), ("recorded", "yes"), ("reference", "26/4711")],
        );

        assert!(opened.says("cannot be opened any more"), "{}", opened.words());
        assert!(!opened.body.contains("canary"));
        assert_eq!(answered.heading(), "We have your answer", "{}", answered.words());
        assert_eq!(row(service, &decision).opened_count, 0);
    }

    fn a_confirmed_answer_is_told_to_the_person_and_not_before(service) {
        let (told, worker, decision, link, words) = on_its_way(service);
        let officer = service.person();
        let opened = collect(&officer, &link, &words);
        let token = public_token(&opened);
        officer.post_raw(
            &format!("{link}/reply"),
            &[("csrf", &token), ("recorded", "yes"), ("flagged", "yes"), ("reference", "26/4711")],
        );
        let person = service.person();
        let come_back = || {
            let page = person.get("/come-back");
            let token = public_token(&page);
            person.post_raw("/come-back", &[("csrf", &token), ("code", &told.code)])
        };

        let before = come_back();
        let page = worker.get(&decision);
        let reply = values(&page, "reply")[0].clone();
        let confirmed = worker.post(
            &decision,
            &page,
            &[("do", "confirm"), ("reply", &reply), ("tell", "Their reference is 26/4711."), ("last_word", "yes")],
        );
        let after = come_back();

        assert!(page.says("From whoever held link and code"), "{}", page.words());
        assert!(!before.says("26/4711"));
        assert!(confirmed.says("the person is told"), "{}", confirmed.words());
        assert!(after.says("26/4711"), "{}", after.words());
        let its = row(service, &decision);
        assert_eq!(its.state, "answered");
        assert!(its.acknowledged_at.is_some() && its.ended_at.is_some());
    }

    fn in_danger_one_signature_sends_and_after_a_day_without_the_second_it_is_shut(service) {
        let told = tell(service, "no");
        let worker = service.caseworker("Cora");
        let path = format!("/reports/{}/police/override", told.report);
        let level = Level::ShareNamed;
        let page = worker.get(&format!("{path}?level={level}"));
        let mut fields = everything(&told, &page, level, "preview");
        for (name, value) in [
            ("recipient", "police"),
            ("override_ground", "immediate_danger_to_life"),
            ("facts", "He said tonight."),
            ("why_not_asked", "She does not pick up."),
            ("person_told", "not_told_with_reason"),
            ("person_told_how", "He reads her phone."),
            ("told_by_phone", "yes"),
        ] {
            fields.push((name.to_owned(), value.to_owned()));
        }
        let to_nobody = post(&worker, &path, &page, &fields);
        fields.push(("told_whom".to_owned(), "Lena".to_owned()));
        let unproportionate = post(&worker, &path, &page, &fields);
        fields.push(("why_proportionate".to_owned(), "No less would help.".to_owned()));
        let seen = post(&worker, &path, &page, &fields);
        for field in &mut fields {
            if field.0 == "do" {
                field.1 = "propose".to_owned();
            }
        }
        fields.push(("seen".to_owned(), values(&seen, "seen")[0].clone()));

        let proposed = post(&worker, &path, &seen, &fields);
        let decision = proposed.path.split('?').next().unwrap().to_owned();
        let (link, words) = send(service, &worker, &decision);
        let hers = come_back(&service.person(), &told);
        service.advance(TimeDelta::hours(25));
        let late = collect(&service.person(), &link, &words);
        let lead = service.lead();
        let waiting = lead.get("/police");
        sign(&lead, &decision);
        let signed = collect(&service.person(), &link, &words);

        assert!(to_nobody.says("Write the name of whom you told"), "{}", to_nobody.words());
        assert!(unproportionate.says("(F-33)"), "{}", unproportionate.words());
        assert!(late.says("cannot be opened any more"), "{}", late.words());
        assert!(waiting.says("Sign by"), "{}", waiting.words());
        assert!(signed.says(&canary("name")), "{}", signed.words());
        assert!(signed.says("Please act now") && !signed.says("Do not visit"));
        // He reads her phone: her page is silent about it, and does not say that nothing was sent either.
        assert!(hers.says("Your choice now"), "{}", hers.words());
        assert!(!hers.says("we told the police") && !hers.says("Nothing has been sent"), "{}", hers.words());
    }

    fn of_two_signers_at_once_one_signs_and_the_other_is_told(service) {
        let told = tell(service, "yes_named");
        let lena = service.lead();
        let leo = service.second_lead("Leo");
        let decision = propose(&service.caseworker("Cora"), &told, Level::ShareNamed);
        for signer in [&lena, &leo] {
            signer.get(&format!("{decision}/pack"));
        }
        let (hers, his) = (lena.get(&decision), leo.get(&decision));

        let (first, second) = std::thread::scope(|scope| {
            let first = scope.spawn(|| sign_on(&lena, &decision, &hers));
            let second = scope.spawn(|| sign_on(&leo, &decision, &his));
            (first.join().unwrap(), second.join().unwrap())
        });

        let mut answers = [first.status, second.status];
        answers.sort_unstable();
        assert_eq!(answers, [200, 409]);
        let its = row(service, &decision);
        assert_eq!((its.version, its.state.as_str()), (2, "signed"));
    }

    fn a_contact_counts_only_when_a_second_person_agreed_to_it(service) {
        let adam = service.administrator();
        let lena = service.lead();
        let scope = service.scope();
        let wrong = adam.fill_in("/directory/new", &[("area", "police:E23000021"), ("name", "Leicestershire Police"), ("checked_on", "2026-03-10")]);
        let written = adam.fill_in(
            "/directory/new",
            &[("area", "police:E23000021"), ("name", "Leicestershire Police"), ("phone", "0116 496 0111"), ("checked_on", "2026-03-10")],
        );
        let live = move |service: &TestService| {
            let all = service.rows(move |conn| plainsight::store::directory::all(conn, scope));
            all.iter().filter(|row| row.live).count()
        };
        let id = values(&written, "contact")[0].clone();

        let own = adam.post("/directory", &written, &[("do", "approve"), ("contact", &id)]);
        let before = live(service);
        let agreed = lena.post("/directory", &lena.get("/directory"), &[("do", "approve"), ("contact", &id)]);

        assert!(wrong.says("Write a telephone number"), "{}", wrong.words());
        assert!(own.says("You wrote this contact yourself"), "{}", own.words());
        assert_eq!(before, 0);
        assert!(agreed.says("counts from now on"), "{}", agreed.words());
        assert_eq!(live(service), 1);
    }

    fn a_no_ground_after_a_yes_needs_a_lead_and_a_reason_the_person_can_read(service) {
        let told = tell(service, "yes_named");
        let path = format!("/reports/{}/police", told.report);
        let cora = service.caseworker("Cora");
        let lena = service.lead();
        let fields = [("decision", "no_ground"), ("for_person", "We found no reason. Here is why."), ("help", "yes")];

        let hers = cora.fill_in(&path, &fields);
        let without_reason = lena.fill_in(&path, &[("decision", "no_ground"), ("help", "yes")]);
        let without_help = lena.fill_in(&path, &fields[..2]);
        let decided = lena.fill_in(&path, &fields);

        assert!(hers.says("(F-40)"), "{}", hers.words());
        assert!(without_reason.says("(F-41)"), "{}", without_reason.words());
        assert!(without_help.says("(F-42)"), "{}", without_help.words());
        assert!(decided.says("The decision is written down."), "{}", decided.words());
        assert!(decided.says("Nothing is due."));
    }
}
