//! A person tells us in another way: a photo, a recording, "contact me". A worker looks, plays, writes down.

use crate::reporting::begin;
use crate::support::{Actor, Page, TestService};
use chrono::TimeDelta;
use diesel::prelude::*;
use image::{ImageFormat, Rgb, RgbImage};
use plainsight::actions::files::sweep::sweep;
use plainsight::domain::permissions::Role;
use plainsight::domain::settings::Settings;
use plainsight::store::files::FileRow;
use plainsight::store::organisations;
use plainsight::store::reports::ReportRow;
use plainsight::store::schema::{file, report};
use plainsight::store::types::Json;
use plainsight::vault::KeyPurpose;
use plainsight::vault::stream::PART;
use std::io::Cursor;
use std::path::Path;

const PAGE: &str = "/form/other-ways";
/// Words that stand in a file again and again; nowhere else.
const CANARY: &[u8] = b"the voice of Petra Winter, flat 4, Mill Lane ";

/// A film as a browser records it: the signature, then as many bytes as wanted.
pub fn film(length: usize) -> Vec<u8> {
    let head = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm";
    let mut bytes = head.to_vec();
    while bytes.len() < length {
        bytes.extend_from_slice(CANARY);
        bytes.extend_from_slice(&bytes.len().to_be_bytes());
    }
    bytes.truncate(length);
    bytes
}

/// A small photo that says where it was taken.
fn photo() -> Vec<u8> {
    let mut plain = Vec::new();
    RgbImage::from_fn(64, 48, |x, y| Rgb([x as u8 * 3, y as u8 * 4, 90]))
        .write_to(&mut Cursor::new(&mut plain), ImageFormat::Jpeg)
        .unwrap();
    let hidden = [b"Exif\0\0", CANARY].concat();
    let length = u16::try_from(hidden.len() + 2).unwrap().to_be_bytes();
    [&plain[..2], &[0xff, 0xe1], &length, &hidden, &plain[2..]].concat()
}

/// Somebody who has said that they are safe.
pub fn somebody(service: &TestService) -> Actor {
    let person = service.person();
    begin(&person);
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    person
}

pub fn add(person: &Actor, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Page {
    let page = person.get(PAGE);
    let fields = [&[("add", "yes")], fields].concat();
    person.post_files(PAGE, &page, &fields, files)
}

fn send(person: &Actor) -> Page {
    person.fill_in("/form/check", &[])
}

fn files(service: &TestService) -> Vec<FileRow> {
    service.rows(|conn| {
        Ok(file::table
            .order(file::created_at.asc())
            .select(FileRow::as_select())
            .load(conn)?)
    })
}

fn only_report(service: &TestService) -> ReportRow {
    let mut all: Vec<ReportRow> =
        service.rows(|conn| Ok(report::table.select(ReportRow::as_select()).load(conn)?));
    assert_eq!(all.len(), 1);
    all.remove(0)
}

/// Every byte of every file under a folder.
fn everything_under(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            everything_under(&path, found);
        } else {
            found.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
}

/// No file of the service holds twelve bytes of the canary, whatever they are called.
pub fn assert_sealed(service: &TestService, when: &str) {
    let mut all = Vec::new();
    everything_under(&service.folder(), &mut all);
    for (name, bytes) in all {
        let words = &CANARY[4..16];
        let found = bytes.windows(words.len()).any(|window| window == words);
        assert!(!found, "{when}: {name} holds words of a file");
    }
}

fn objects(service: &TestService) -> usize {
    let mut all = Vec::new();
    everything_under(&service.folder().join("files"), &mut all);
    all.len()
}

/// A file sent as the script does it: begun, and sent in parts of this size.
fn begin_by_script(person: &Actor, name: &str, bytes: usize) -> (String, String) {
    let token = person.get(PAGE).token();
    let begun = person.post_raw(
        "/form/other-ways/files",
        &[
            ("csrf", &token),
            ("name", name),
            ("bytes", &bytes.to_string()),
            ("mark", "1700000000000"),
        ],
    );
    assert_eq!(begun.status, 200, "{}", begun.body);
    let id = begun.body.split("\"id\":\"").nth(1).unwrap();
    (token, id.split('"').next().unwrap().to_owned())
}

fn put(person: &Actor, token: &str, id: &str, at: usize, bytes: &[u8]) -> Page {
    person.put(
        &format!("/form/other-ways/files/{id}?at={at}"),
        token,
        bytes,
    )
}

fn finish(person: &Actor, token: &str, id: &str, bytes: usize) -> Page {
    person.post_raw(
        &format!("/form/other-ways/files/{id}/whole"),
        &[("csrf", token), ("bytes", &bytes.to_string())],
    )
}

/// A report with one film, opened by a caseworker: her, the address of the report and of the film.
fn a_film_at_the_desk(service: &TestService, film: &[u8]) -> (Actor, String, String) {
    let person = somebody(service);
    let page = add(&person, &[], &[("telling.webm", film)]);
    assert_eq!(page.status, 200, "{}", page.words());
    assert_eq!(send(&person).path, "/form/sent");
    let amira = service.caseworker("Amira");
    let report = format!("/reports/{}", only_report(service).id);
    let film = format!("{report}/files/{}", files(service)[0].id);
    (amira, report, film)
}

/// The organisation says that somebody who reads BSL works there.
pub fn staff_bsl(service: &TestService) {
    let scope = service.scope();
    let settings = Settings {
        bsl_staffed: true,
        ..Settings::default()
    };
    let settings = Json(serde_json::to_value(settings).unwrap());
    service.rows(move |conn| organisations::save_settings(conn, scope.0, settings));
    service.app.hosts.forget();
}

pub fn open_files(worker: &Actor, report: &str) -> Page {
    let page = worker.get(report);
    worker.post(&format!("{report}/files"), &page, &[])
}

both_databases! {
    fn a_recording_alone_is_enough_to_tell_us(service) {
        let person = somebody(service);

        let page = add(&person, &[], &[("telling.webm", &film(3_000_000))]);
        assert!(page.says("Film, 3 MB: telling.webm"), "{}", page.words());
        assert!(person.get("/form/check").says("Film, 3 MB"));
        let sent = send(&person);

        assert_eq!(sent.path, "/form/sent", "{}", sent.words());
        let row = &files(service)[0];
        assert_eq!((row.state.as_str(), row.kind.as_str()), ("sealed_in", "video"));
        assert_eq!(row.report_id, Some(only_report(service).id));
        assert_eq!(row.draft_id, None);
    }

    fn contact_me_and_i_will_tell_you_is_enough_and_the_desk_says_so_first(service) {
        let person = somebody(service);
        person.post_files(PAGE, &person.get(PAGE), &[("other_way", "contact_me")], &[]);

        let contact = person.get("/form/contact");
        let sent = send(&person);

        assert!(contact.says("You asked us to contact you"), "{}", contact.words());
        assert_eq!(sent.path, "/form/sent");
        let page = service.caseworker("Amira").get(&format!("/reports/{}", only_report(service).id));
        assert!(page.says("They want to tell us in person"), "{}", page.words());
    }

    fn no_byte_of_a_file_lies_anywhere_unsealed(service) {
        let person = somebody(service);
        let film = film(2 * PART + 300_000);
        let (token, id) = begin_by_script(&person, "film-1.webm", film.len());
        for (part, at) in film.chunks(400_000).zip((0..).step_by(400_000)) {
            assert_eq!(put(&person, &token, &id, at, part).status, 200);
            assert_sealed(service, "while it arrives");
        }
        assert_eq!(finish(&person, &token, &id, film.len()).status, 200);
        add(&person, &[("keep_hidden", "yes")], &[("garden.jpg", &photo())]);
        assert_sealed(service, "in the draft");

        send(&person);

        assert_sealed(service, "in the report");
    }

    fn a_line_that_breaks_goes_on_where_it_stopped(service) {
        let person = somebody(service);
        let film = film(PART + 500_000);
        let (token, id) = begin_by_script(&person, "film-1.webm", film.len());
        put(&person, &token, &id, 0, &film[..300_000]);

        // The answer was lost, so the part comes again; then one comes too early.
        let again = put(&person, &token, &id, 0, &film[..300_000]);
        let early = put(&person, &token, &id, 900_000, &film[900_000..1_000_000]);
        let asked = person.get(&format!("/form/other-ways/files/{id}"));
        let too_soon = finish(&person, &token, &id, film.len());
        // Half of this part is here already.
        let overlapping = put(&person, &token, &id, 200_000, &film[200_000..1_100_000]);
        let last = put(&person, &token, &id, 1_100_000, &film[1_100_000..]);
        let whole = finish(&person, &token, &id, film.len());
        let whole_again = finish(&person, &token, &id, film.len());

        assert_eq!((again.status, again.body.as_str()), (200, "{\"have\":300000}"));
        assert_eq!((early.status, early.body.as_str()), (409, "{\"have\":300000}"));
        assert_eq!(asked.body, "{\"have\":300000}");
        assert_eq!(too_soon.status, 409);
        assert_eq!((overlapping.status, last.status), (200, 200));
        assert_eq!((whole.status, &whole.body), (200, &whole_again.body));
        send(&person);
        let amira = service.caseworker("Amira");
        let report = format!("/reports/{}", only_report(service).id);
        open_files(&amira, &report);
        let (_, played) = amira.piece(&format!("{report}/files/{id}"), None);
        assert!(played == film, "{} of {} bytes", played.len(), film.len());
        assert_eq!(objects(service), 2, "parts that were overtaken are deleted");
    }

    fn a_file_whose_end_is_asked_for_twice_at_once_is_there_once(service) {
        let person = somebody(service);
        let film = film(8 * PART);
        let (token, id) = begin_by_script(&person, "film-1.webm", film.len());
        for (at, part) in film.chunks(PART).enumerate() {
            put(&person, &token, &id, at * PART, part);
        }

        let ask = || finish(&person, &token, &id, film.len());
        let (one, other) = std::thread::scope(|both| {
            let (one, other) = (both.spawn(ask), both.spawn(ask));
            (one.join().unwrap(), other.join().unwrap())
        });

        assert_eq!((one.status, &one.body), (200, &other.body));
        assert_eq!(files(service).len(), 1);
        assert_eq!(objects(service), 8);
    }

    fn a_photo_whose_end_is_asked_for_again_is_the_same_photo(service) {
        let person = somebody(service);
        let photo = photo();
        let (token, id) = begin_by_script(&person, "garden.jpg", photo.len());
        put(&person, &token, &id, 0, &photo);

        let whole = finish(&person, &token, &id, photo.len());
        let again = finish(&person, &token, &id, photo.len());

        assert_eq!((whole.status, &whole.body), (200, &again.body));
    }

    fn the_same_file_chosen_again_goes_on_where_it_stopped(service) {
        let person = somebody(service);
        let (token, id) = begin_by_script(&person, "film-1.webm", 900_000);
        put(&person, &token, &id, 0, &film(900_000)[..500_000]);

        let (_, same) = begin_by_script(&person, "film-1.webm", 900_000);
        let (_, other) = begin_by_script(&person, "film-1.webm", 900_001);

        assert_eq!(same, id);
        assert_ne!(other, id);
    }

    fn somebody_else_finds_nothing_of_a_file(service) {
        let person = somebody(service);
        let (_, id) = begin_by_script(&person, "film-1.webm", 900_000);
        let stranger = somebody(service);
        let token = stranger.get(PAGE).token();

        let asked = stranger.get(&format!("/form/other-ways/files/{id}"));
        let sent = put(&stranger, &token, &id, 0, b"something");
        let without_token = put(&person, "made-up", &id, 0, b"something");

        assert_eq!((asked.status, sent.status), (404, 404));
        assert_eq!(without_token.status, 403);
        assert_eq!(files(service)[0].byte_count, 0);
    }

    fn each_refusal_is_a_clear_sentence_and_nothing_else_is_lost(service) {
        let person = somebody(service);
        add(&person, &[], &[("ok.jpg", &photo())]);
        let mut too_large = photo();
        too_large.resize(25 * 1024 * 1024 + 1, 0);
        let mut no_picture = photo();
        no_picture.truncate(30);
        no_picture.resize(600, 7);
        let png = {
            let mut png = Vec::new();
            RgbImage::new(8, 8).write_to(&mut Cursor::new(&mut png), ImageFormat::Png).unwrap();
            png
        };
        let cases: [(&str, &[u8], &str); 5] = [
            ("big.jpg", &too_large, "A photo can have 25 MB at most"),
            ("all.zip", b"PK\x03\x04", "We cannot take this kind of file"),
            ("film.mp4", &png, "What is in this file is not what its name says"),
            ("photo.jpg", &no_picture, "We could not open this photo"),
            ("photo.jpg", b"", "There is nothing in this file"),
        ];

        for (name, bytes, sentence) in cases {
            let page = add(&person, &[("other_way", "contact_me")], &[(name, bytes)]);

            assert_eq!(page.status, 422, "{name}");
            assert!(page.says(sentence), "{name}: {}", page.words());
            assert!(page.says("Photo, 1 KB: ok.jpg"), "{}", page.words());
            assert!(page.body.contains("value=\"contact_me\" checked"), "{}", page.body);
        }
        service.run(sweep(&service.app.office)).unwrap();
        let states: Vec<_> = files(service).into_iter().map(|row| row.state).collect();
        assert_eq!(states, ["whole"], "nothing is left of what was refused");
    }

    fn an_eleventh_file_is_refused_and_one_taken_away_makes_room(service) {
        let person = somebody(service);
        let photo = photo();
        let ten: Vec<_> = (0..10).map(|_| ("p.jpg", photo.as_slice())).collect();
        let full = add(&person, &[], &ten);
        assert!(full.says("You have added 10 files"), "{}", full.words());

        let one_more = add(&person, &[], &[("p.jpg", &photo)]);
        let id = files(service).into_iter().find(|row| row.state == "whole").unwrap().id;
        person.post_files(PAGE, &person.get(PAGE), &[("remove", &id.to_string())], &[]);
        let again = add(&person, &[], &[("q.jpg", &photo)]);

        assert_eq!(one_more.status, 422);
        assert_eq!(again.status, 200, "{}", again.words());
        assert!(again.says("q.jpg"));
    }

    fn leaving_takes_the_files_with_the_draft(service) {
        let person = somebody(service);
        add(&person, &[], &[("telling.webm", &film(1_500_000))]);
        begin_by_script(&person, "film-2.webm", 900_000);
        assert!(objects(service) > 0);

        person.get_and_stay("/leave");
        service.run(sweep(&service.app.office)).unwrap();

        assert_eq!(objects(service), 0);
        assert!(files(service).is_empty());
    }

    fn a_draft_nobody_comes_back_to_takes_its_files_with_it(service) {
        let person = somebody(service);
        add(&person, &[], &[("telling.webm", &film(700_000))]);

        service.advance(TimeDelta::hours(25));
        service.run(plainsight::actions::expire::expire(&service.app.office)).unwrap();
        service.run(sweep(&service.app.office)).unwrap();

        assert_eq!(objects(service), 0);
    }

    fn what_was_sent_stays_when_the_draft_is_forgotten(service) {
        let person = somebody(service);
        add(&person, &[], &[("telling.webm", &film(700_000))]);
        begin_by_script(&person, "film-2.webm", 900_000);
        send(&person);

        service.advance(TimeDelta::hours(25));
        service.run(plainsight::actions::expire::expire(&service.app.office)).unwrap();
        service.run(sweep(&service.app.office)).unwrap();

        let states: Vec<_> = files(service).into_iter().map(|row| row.state).collect();
        assert_eq!(states, ["sealed_in"]);
        assert_eq!(objects(service), 1);
    }

    fn a_player_at_the_desk_gets_the_pieces_it_asks_for(service) {
        let bytes = film(2 * PART + 123_456);
        let (amira, report, film) = a_film_at_the_desk(service, &bytes);
        let (closed, _) = amira.piece(&film, None);
        assert_eq!(closed.status, 404, "not before the opening is written down");
        let page = open_files(&amira, &report);
        assert!(page.body.contains(&format!("<video class=\"app-player\" controls preload=\"metadata\" playsinline src=\"{film}\"")), "{}", page.body);

        let (whole, all) = amira.piece(&film, None);
        let all_right = all == bytes;
        let across = PART - 100..PART + 70_000;
        let (part, piece) = amira.piece(&film, Some(&format!("bytes={}-{}", across.start, across.end - 1)));
        let (tail, end) = amira.piece(&film, Some("bytes=-10"));
        let (beyond, _) = amira.piece(&film, Some("bytes=99999999-"));

        assert_eq!(whole.status, 200);
        assert!(all_right);
        assert_eq!((part.status, piece.as_slice()), (206, &bytes[across]));
        let range = format!("bytes {}-{}/{}", bytes.len() - 10, bytes.len() - 1, bytes.len());
        assert_eq!((tail.status, tail.header("content-range")), (206, Some(range.as_str())));
        assert_eq!(end, &bytes[bytes.len() - 10..]);
        assert_eq!(beyond.status, 416);
        for (header, value) in [
            ("content-type", "video/webm"),
            ("content-disposition", "inline; filename=\"film-1.webm\""),
            ("content-security-policy", "sandbox; default-src 'none'"),
            ("cross-origin-resource-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("cache-control", "no-store"),
            ("accept-ranges", "bytes"),
        ] {
            assert_eq!(part.header(header), Some(value), "{header}");
        }
    }

    fn a_worker_without_the_key_to_faces_and_voices_opens_no_file(service) {
        let (_, report, film) = a_film_at_the_desk(service, &film(500_000));
        let cara = service.add("Cara", Role::Caseworker);
        service.grant(&cara, &[KeyPurpose::Story]);
        let cara = service.desk_browser(Some(cara));
        cara.sign_in();

        let page = cara.get(&report);
        let refused = cara.post(&format!("{report}/files"), &page, &[]);
        let (given, _) = cara.piece(&film, None);

        assert!(page.says("You were not given the key to them"), "{}", page.words());
        assert_eq!((refused.status, given.status), (404, 404));
    }

    fn bytes_that_were_changed_on_the_disk_are_never_given_out(service) {
        let bytes = film(PART + 200_000);
        let (amira, report, film) = a_film_at_the_desk(service, &bytes);
        open_files(&amira, &report);
        let mut all = Vec::new();
        everything_under(&service.folder().join("files"), &mut all);
        let (path, mut sealed) = all.into_iter().max_by_key(|(_, bytes)| bytes.len()).unwrap();
        sealed[300_000] ^= 1;
        std::fs::write(path, sealed).unwrap();

        let (changed, page) = amira.piece(&film, Some("bytes=290000-310000"));
        let (_, untouched) = amira.piece(&film, Some(&format!("bytes={PART}-")));

        assert_eq!(changed.status, 500);
        assert!(page.starts_with(b"<!DOCTYPE html>"), "{} bytes came", page.len());
        assert_eq!(untouched, &bytes[PART..]);
    }

    fn the_copy_of_a_photo_says_nothing_that_it_does_not_show(service) {
        let person = somebody(service);
        add(&person, &[], &[("garden.jpg", &photo())]);
        send(&person);
        let amira = service.caseworker("Amira");
        let report = format!("/reports/{}", only_report(service).id);

        let page = open_files(&amira, &report);
        let shown = files(service).into_iter().find(|row| row.state == "sealed_in").unwrap();
        let (answer, bytes) = amira.piece(&format!("{report}/files/{}", shown.id), None);

        assert!(page.says("A copy without hidden details"), "{}", page.words());
        assert_eq!(answer.header("content-type"), Some("image/jpeg"));
        assert!(!bytes.windows(12).any(|window| window == &CANARY[4..16]));
        assert_eq!(image::load_from_memory(&bytes).unwrap().width(), 64);
        service.run(sweep(&service.app.office)).unwrap();
        assert_eq!(files(service).len(), 1, "the photo as it was sent is deleted");
    }

    fn a_photo_keeps_its_hidden_details_only_where_the_person_wants_it(service) {
        let person = somebody(service);
        let sent = photo();
        add(&person, &[("keep_hidden", "yes")], &[("garden.jpg", &sent)]);
        send(&person);
        let amira = service.caseworker("Amira");
        let report = format!("/reports/{}", only_report(service).id);

        let page = open_files(&amira, &report);
        let original = files(service).into_iter().find(|row| row.shown_as.is_some()).unwrap();
        let (_, bytes) = amira.piece(&format!("{report}/files/{}", original.id), None);

        assert!(page.says("the person asked us to keep them"), "{}", page.words());
        assert_eq!(bytes, sent);
        assert!(amira.get(&report).says("They sent 1 photo."));
    }

    fn what_workers_write_down_stands_beside_the_file_under_their_names(service) {
        let bytes = film(500_000);
        let (amira, report, film) = a_film_at_the_desk(service, &bytes);
        open_files(&amira, &report);
        let written = format!("{film}/written");
        let empty = amira.fill_in(&written, &[("words", " ")]);
        amira.fill_in(&written, &[("words", "She says: they took my keys.")]);
        let lou = service.second_lead("Lou");
        open_files(&lou, &report);
        lou.fill_in(&written, &[("words", "At the end she says: on Tuesday.")]);

        let page = lou.get(&format!("{report}/files"));
        let (_, played) = lou.piece(&film, None);

        assert_eq!(empty.status, 422);
        for words in ["Written down by Amira", "they took my keys", "Written down by Lou", "on Tuesday"] {
            assert!(page.says(words), "{words}: {}", page.words());
            assert!(lou.get(&report).says(words));
        }
        assert_eq!(played, bytes);
    }

    fn bsl_is_offered_only_where_somebody_reads_it(service) {
        let without = somebody(service).get(PAGE);
        staff_bsl(service);
        let with = somebody(service).get(PAGE);

        assert!(!without.says("BSL") && !without.says("interpreter"), "{}", without.words());
        assert!(with.says("in British Sign Language (BSL) on film"), "{}", with.words());
        assert!(with.says("Is there an interpreter you do not want?"));
    }

    fn a_signed_film_whose_tick_was_missed_waits_for_an_interpreter_too(service) {
        staff_bsl(service);
        let person = somebody(service);
        add(&person, &[("interpreter_not", "Mo Fingers")], &[("me.webm", &film(90_000))]);
        let sent = send(&person);

        assert!(sent.says("Somebody who knows BSL will watch your film by"), "{}", sent.words());
    }

    fn a_film_in_bsl_waits_for_an_interpreter_with_an_owner_and_a_time(service) {
        staff_bsl(service);
        let person = somebody(service);
        let fields = [("other_way", "signed_bsl"), ("interpreter_not", "Mo Fingers")];
        add(&person, &fields, &[("film-1.webm", &film(300_000))]);
        send(&person);
        let amira = service.caseworker("Amira");
        let report = format!("/reports/{}", only_report(service).id);

        let waiting = amira.get("/reports");
        let page = amira.get(&report);
        let taken = amira.post(&format!("{report}/interpreter"), &page, &[]);
        let opened = open_files(&amira, &report);
        service.advance(TimeDelta::days(4));
        let amira = service.lead();
        let late = amira.get("/reports");
        open_files(&amira, &report);
        let film = format!("{report}/files/{}", files(service)[0].id);
        amira.fill_in(&format!("{film}/written"), &[("words", "They pushed me off the path.")]);
        let done = amira.get(&report);

        assert_eq!(only_report(service).channel, "web_bsl_video");
        assert!(waiting.says("BSL waits: nobody yet"), "{}", waiting.words());
        assert!(page.says("writes it down by 5pm on Thursday 12 March"), "{}", page.words());
        assert!(taken.says("Who sees to it: Amira"), "{}", taken.words());
        assert!(opened.says("Mo Fingers"), "{}", opened.words());
        assert!(late.says("BSL waits: late, Amira"), "{}", late.words());
        assert!(done.says("Signed in BSL. Written down on"), "{}", done.words());
        assert!(!amira.get("/reports").says("BSL waits"));
    }

    fn a_worker_answers_on_film_and_the_persons_code_opens_it(service) {
        let person = somebody(service);
        let words = person.fill_in("/form/come-back", &[("want_code", "yes")]).numbered().join(" ");
        person.fill_in("/form/story", &[("account", "They shouted.")]);
        send(&person);
        let amira = service.caseworker("Amira");
        let report = format!("/reports/{}", only_report(service).id);
        let answer = film(PART + 5_000);
        let token = amira.get(&report);
        let asked = amira.get(&format!("{report}/film"));
        let version = crate::casework::version(&asked);

        let none = amira.post_files(&format!("{report}/film"), &token, &[("version", &version)], &[]);
        let photo = amira.post_files(
            &format!("{report}/film"), &token, &[("version", &version)], &[("a.jpg", &photo())],
        );
        let sent = amira.post_files(
            &format!("{report}/film"), &token, &[("version", &version)], &[("answer.webm", &answer)],
        );

        assert_eq!((none.status, photo.status), (422, 422));
        assert_eq!(sent.status, 200, "{}", sent.words());
        let theirs = service.person();
        let page = theirs.fill_in("/come-back", &[("code", &words)]);
        assert!(page.says("We have answered you on film"), "{}", page.words());
        let address = page.body.split("src=\"/your-page/film/").nth(1).unwrap();
        let address = format!("/your-page/film/{}", address.split('"').next().unwrap());
        let (played, bytes) = theirs.piece(&address, None);
        assert_eq!(played.header("content-type"), Some("video/webm"));
        assert!(bytes == answer);
        let (stranger, _) = service.person().piece(&address, None);
        assert_eq!(stranger.status, 404);
        let film = sent.body.split("/film/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let (_, at_the_desk) = amira.piece(&format!("{report}/film/{film}"), None);
        assert!(at_the_desk == answer);
        assert_sealed(service, "an answer on film");
    }
}

#[test]
fn on_a_full_disk_the_page_says_that_words_can_still_be_sent() {
    let service = TestService::on_a_full_disk();
    let person = somebody(&service);

    let page = add(&person, &[], &[("telling.webm", &film(1_000))]);

    assert_eq!(page.status, 422);
    assert!(page.says("You can still send words"), "{}", page.words());
}

#[test]
fn a_picture_that_would_fill_the_memory_is_refused() {
    let service = TestService::on_sqlite();
    let person = somebody(&service);
    // 8,000 by 8,000 points of one colour pack into a few kilobytes.
    let mut bomb = Vec::new();
    RgbImage::new(8_000, 8_000)
        .write_to(&mut Cursor::new(&mut bomb), ImageFormat::Png)
        .unwrap();
    assert!(bomb.len() < 1_000_000);

    let page = add(&person, &[], &[("bomb.png", &bomb)]);

    assert_eq!(page.status, 422);
    assert!(page.says("too large to open"), "{}", page.words());
}
