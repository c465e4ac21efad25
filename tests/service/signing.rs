//! A person who signs tells about another time in BSL, and answers us in BSL.

use crate::coming_back::{code_on, come_back, only_report, told_with_code};
use crate::files::{add, assert_sealed, film, open_files, somebody, staff_bsl};
use crate::reporting::begin;
use crate::support::{Actor, Page, TestService};
use chrono::TimeDelta;
use diesel::prelude::*;
use plainsight::store::files::FileRow;
use plainsight::store::schema::file;
use plainsight::vault::stream::PART;

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

/// The address of the first film on a page.
fn film_address(page: &Page, beginning: &str) -> String {
    let at = page.body.find(&format!("src=\"{beginning}")).unwrap() + 5;
    let rest = &page.body[at..];
    rest[..rest.find('"').unwrap()].to_owned()
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

    fn another_time_that_is_on_film_alone_is_counted_as_one_and_kept_as_long_as_we_say(service) {
        staff_bsl(service);
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        person.post("/your-page/another", &page, &[("begin", "yes")]);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let story = person.get("/form/story");
        let empty = person.get("/your-page");
        add(&person, &[], &[("again.webm", &film(900))]);

        let begun = person.get("/your-page");

        assert!(!story.says("24 hours") && story.says("we keep what you wrote for 28 days"), "{}", story.words());
        assert!(!empty.says("You wrote 0 words"), "{}", empty.words());
        assert!(begun.says("You chose 1 film or other file and did not add it yet"), "{}", begun.words());
        assert!(!begun.says("You wrote 0 words"), "{}", begun.words());
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

    fn a_video_call_is_a_way_to_be_reached_where_somebody_reads_bsl_and_its_link_needs_an_address(service) {
        let without = service.person();
        begin(&without);
        without.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let not_offered = without.get("/form/contact");
        staff_bsl(service);
        let person = service.person();
        begin(&person);
        person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let way = ("safe_contact_method", "video_call");

        let offered = person.get("/form/contact");
        let nowhere = person.fill_in("/form/contact", &[way]);
        person.fill_in("/form/contact", &[way, ("email", "sam@example.org")]);
        person.fill_in("/form/story", &[("account", "They shouted.")]);
        person.fill_in("/form/check", &[]);
        let at_the_desk = service.caseworker("Amira").get(&format!("/reports/{}", only_report(service)));

        assert!(not_offered.path.starts_with("/form/contact") && !not_offered.says("video call"), "{}", not_offered.words());
        assert!(offered.says("A video call, with a British Sign Language (BSL) interpreter"), "{}", offered.words());
        assert!(nowhere.says("You chose a way that needs your email address"), "{}", nowhere.words());
        assert!(at_the_desk.says("A video call, with a British Sign Language (BSL) interpreter"), "{}", at_the_desk.words());
    }

    fn who_signs_answers_us_on_film_and_it_waits_for_an_interpreter(service) {
        staff_bsl(service);
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        let amira = service.caseworker("Amira");
        let report = format!("/reports/{}", only_report(service));
        let answer = film(PART + 5_000);

        let sent = person.post_files("/your-page/message", &page, &[("message", "")], &[("me.webm", &answer)]);
        let twice = person.post_files("/your-page/message", &sent, &[("message", "")], &[("me.webm", &answer)]);
        let waiting = amira.get("/reports");
        let at_the_desk = amira.get(&report);
        let files = open_files(&amira, &report);

        assert!(page.body.contains("enctype=\"multipart/form-data\""), "{}", page.words());
        assert!(sent.says("We have got your message"), "{}", sent.words());
        assert!(sent.says("Somebody who knows BSL will watch your film by 5pm on Thursday 12 March"), "{}", sent.words());
        assert_eq!(twice.body.matches("<video class=\"app-film\"").count(), 1, "{}", twice.words());
        let address = film_address(&sent, "/your-page/film/");
        let (played, bytes) = person.piece(&address, None);
        assert_eq!(played.header("content-type"), Some("video/webm"));
        assert!(bytes == answer);
        assert_eq!(service.person().piece(&address, None).0.status, 404);
        assert!(amira.piece(&film_address(&at_the_desk, &format!("{report}/film/")), None).1 == answer);
        assert!(waiting.says("BSL waits: nobody yet"), "{}", waiting.words());
        assert!(files.says("1: Film") && files.says("Sent with a message"), "{}", files.words());
        write_down(&amira, &report, &sealed_in(service)[0]);
        assert!(!amira.get("/reports").says("BSL waits"));
        assert!(amira.get(&report).says("They pushed me."));
        assert_sealed(service, "an answer on film by the person");
    }

    fn a_voice_goes_with_words_and_waits_for_nobody_who_reads_bsl(service) {
        staff_bsl(service);
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        let voice = film(40_000);

        let sent = person.post_files(
            "/your-page/message", &page, &[("message", "Listen to this")], &[("me.weba", &voice)],
        );
        let amira = service.caseworker("Amira");
        let at_the_desk = amira.get(&format!("/reports/{}", only_report(service)));

        assert!(sent.says("Listen to this") && sent.body.contains("<audio class=\"app-film\""), "{}", sent.words());
        assert!(person.piece(&film_address(&sent, "/your-page/film/"), None).1 == voice);
        assert!(at_the_desk.body.contains("<audio class=\"app-player\""), "{}", at_the_desk.words());
        assert!(!amira.get("/reports").says("BSL waits"));
    }

    fn a_film_that_cannot_be_taken_leaves_the_words_in_the_box(service) {
        staff_bsl(service);
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        let typed = [("message", "canarytyped")];

        let photo = person.post_files("/your-page/message", &page, &typed, &[("me.jpg", b"\xff\xd8\xff")]);
        let other = person.post_files("/your-page/message", &page, &typed, &[("me.webm", &[7; 900])]);
        let nothing = person.post_files("/your-page/message", &page, &[("message", "")], &[]);
        let stranger = service.person().post_files("/your-page/message", &page, &typed, &[("me.webm", &film(900))]);

        assert!(photo.says("Choose a film (MP4, MOV, WebM) or a recording"), "{}", photo.words());
        assert!(other.says("not what its name says"), "{}", other.words());
        assert!(nothing.says("or choose a film or a recording, before you send it"), "{}", nothing.words());
        for page in [&photo, &other] {
            assert_eq!(page.status, 422);
            assert!(page.body.contains("canarytyped</textarea>") && page.body.contains("href=\"#upload\""));
        }
        assert_eq!(stranger.status, 422);
        assert!(sealed_in(service).is_empty());
    }

    fn a_film_that_is_not_kept_has_to_be_chosen_again_and_the_page_says_so(service) {
        staff_bsl(service);
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        let long = [("message", "a".repeat(5_001))].map(|(name, words)| (name, words.leak() as &str));
        let short = [("message", "canarytyped")];
        let films: [(&str, &[u8]); 1] = [("me.webm", &film(900))];
        let again = "Choose or record your film or voice again";

        let refused = person.post_files("/your-page/message", &page, &long, &films);
        let without = person.post("/your-page/message", &page, &long);
        let aside = [short[0], ("upload", "me.webm"), ("to", "en-easyread")];
        let easy = person.post("/your-page/aside", &page, &aside);
        let once = person.get("/your-page");
        let stranger = service.person().post_files("/your-page/message", &page, &short, &films);

        assert!(refused.says(again), "{}", refused.words());
        assert!(!without.says(again), "{}", without.words());
        assert!(easy.path == "/easy/your-page" && easy.says(again), "{}", easy.words());
        assert!(!once.says(again), "{}", once.words());
        assert!(stranger.says("Then choose or record your film or voice again on your page"), "{}", stranger.words());
    }

    fn a_film_outlives_new_words_and_is_not_taken_where_nobody_reads_bsl(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        let without = person.post_files(
            "/your-page/message", &page, &[("message", "only words")], &[("me.webm", &film(9_000))],
        );
        staff_bsl(service);
        let page = person.get("/your-page");
        person.post_files("/your-page/message", &page, &[("message", "")], &[("me.webm", &film(9_000))]);
        let page = person.get("/your-page");
        let anew = person.post("/your-page/new-words", &page, &[]);

        assert!(!without.body.contains("<video class=\"app-film\""), "{}", without.words());
        assert!(person.piece(&film_address(&anew, "/your-page/film/"), None).1 == film(9_000));
    }
}
