//! What belongs to one organisation is never seen, changed or deleted through another's scope.
//!
//! Two organisations hold rows with the very same ids: a query that forgets the organisation meets
//! the other one's row. The last test counts that no function of the store was left out.

use crate::support::rows::*;
use crate::support::{Database, on_both};
use plainsight::domain::ids::{ActionId, BlockId, FileId, ForwardId, OrganisationId, ReportId};
use plainsight::domain::summary::{Month, Shown};
use plainsight::store::drafts::{DraftRow, IncidentDraftRow};
use plainsight::store::erasing::{RequestRow, TombstoneRow};
use plainsight::store::keys::KeyWrapRow;
use plainsight::store::links::LinkRow;
use plainsight::store::reports::{BlockRow, ReportRow};
use plainsight::store::types::Id;
use plainsight::store::{
    Conn, Scope, StoreError, accounts, after_sending, alarms, audit, directory, drafts, erasing,
    files, forwards, indexes, interpreting, keys, lanes, links, organisations, outbox, pictures,
    queue, reports, sessions, summaries, threads, videos,
};
use std::fs;
use std::path::Path;
use uuid::Uuid;

on_both!(
    nothing_of_another_organisation_is_read,
    nothing_of_another_organisation_is_found_later,
    nothing_of_another_organisation_is_changed_or_deleted,
    a_row_is_written_only_where_it_says_it_belongs,
);

const HOME: Scope = Scope(HERE);
const OTHER_REPORT: ReportId = ReportId(Uuid::from_u128(81));
const OTHER_BLOCK: BlockId = BlockId(Uuid::from_u128(82));

fn furnish(conn: &mut Conn, id: OrganisationId) -> Result<(), StoreError> {
    organisations::insert(conn, &organisation(id))?;
    keys::insert_public(conn, &public_key(id))?;
    keys::insert_wrap(conn, &wrap(id))?;
    accounts::insert_worker(conn, &worker(id))?;
    accounts::insert_invitation(conn, &invitation(id))?;
    accounts::replace_backup_codes(conn, Scope(id), ANN, &[(THING, b"backup".to_vec())])?;
    sessions::insert(conn, &session(id))?;
    sessions::keep_text(conn, &unsaved(id))?;
    drafts::insert(conn, &draft(id))?;
    after_sending::add(conn, &counted(id))?;
    let mut unread = report(id);
    unread.read_at = None;
    unread.owner_id = None;
    reports::insert(conn, &unread)?;
    insert_what_people_do_on_their_page(conn, id)?;
    let several = [("incident_type".to_owned(), "threats".to_owned())];
    reports::insert_incident(conn, &incident(id), &several)?;
    reports::insert_block(conn, &block(id))?;
    let nudge = BlockRow {
        id: OTHER_BLOCK,
        label: "nudge".to_owned(),
        ..block(id)
    };
    reports::insert_block(conn, &nudge)?;
    let of_nudge = KeyWrapRow {
        id: Id(OTHER_BLOCK.0),
        key_id: Id(OTHER_BLOCK.0),
        label: "nudge".to_owned(),
        ..wrap(id)
    };
    keys::insert_wrap(conn, &of_nudge)?;
    reports::insert_consent(conn, &consent(id))?;
    reports::insert_event(conn, &event(id))?;
    lanes::insert(conn, &lane(id))?;
    lanes::insert_action(conn, &action(id))?;
    lanes::insert_risk(conn, &risk(id))?;
    summaries::insert(conn, &summary(id))?;
    let cell = ("total".to_owned(), Shown::of(5));
    summaries::insert_cells(conn, Scope(id), summary(id).id, &[cell])?;
    summaries::insert_recipient(conn, &recipient(id))?;
    directory::insert(conn, &contact(id))?;
    pictures::put(conn, &picture(id))?;
    forwards::insert(conn, &forward(id))?;
    forwards::insert_reply(conn, &reply(id))?;
    indexes::insert(conn, Scope(id), REPORT, &[("name", 7)])?;
    threads::insert_code(conn, &code(id))?;
    threads::insert_message(conn, &message(id))?;
    files::insert(conn, &file(id))?;
    interpreting::wait(conn, &interpreted(id))?;
    audit::insert(conn, &audit(id))?;
    outbox::enqueue(conn, &waiting(id))?;
    outbox::take_lease(conn, Scope(id), "job", "node", at(0), at(10))?;
    Ok(())
}

/// Another time begun, deleting asked for, a report that was removed, two reports of one person.
fn insert_what_people_do_on_their_page(
    conn: &mut Conn,
    id: OrganisationId,
) -> Result<(), StoreError> {
    let unsent = DraftRow {
        id: Id(OTHER_REPORT.0),
        cookie_id: b"another".to_vec(),
        code_lookup: None,
        sent_report_id: None,
        ..draft(id)
    };
    drafts::insert(conn, &unsent)?;
    for draft_id in [THING, Id(OTHER_REPORT.0)] {
        let adds = IncidentDraftRow {
            organisation_id: id,
            draft_id,
            report_id: REPORT,
            key_under_code: binary(),
        };
        drafts::insert_incident(conn, &adds)?;
    }
    erasing::insert_request(
        conn,
        &RequestRow {
            organisation_id: id,
            report_id: REPORT,
            asked_at: at(0),
            due_on: day(31),
        },
    )?;
    erasing::insert_tombstone(
        conn,
        &TombstoneRow {
            organisation_id: id,
            id: THING,
            lookup: Some(b"gone".to_vec()),
            removed_on: day(1),
            forget_on: day(31),
        },
    )?;
    let other = ReportRow {
        id: OTHER_REPORT,
        reference: "BCDFGHJK".to_owned(),
        received_month: "2020-01".to_owned(),
        entered_by: None,
        owner_id: None,
        closed_at: Some(at(9)),
        quarantined: true,
        remove_on: None,
        ..report(id)
    };
    reports::insert(conn, &other)?;
    links::insert(
        conn,
        &LinkRow {
            organisation_id: id,
            report_id: REPORT,
            other_id: OTHER_REPORT,
            linked_by: ANN,
            at: at(0),
        },
    )
}

/// How many rows each way of reading finds.
fn everything_read(c: &mut Conn, scope: Scope) -> Result<Vec<(&'static str, usize)>, StoreError> {
    let lookup = [b"lookup".to_vec()];
    let token = invitation(THERE).token_hash;
    let link = forward(THERE).link_hash.unwrap();
    let pack = ForwardId(THING.0);
    let march: Month = "2026-03".parse().unwrap();
    let (open, last) = (queue::Shown::Open, day(31));
    let is = |found: bool| usize::from(found);
    Ok(vec![
        ("key in use", is(keys::current(c, scope, "story").is_ok())),
        ("keys", keys::public_keys(c, scope)?.len()),
        (
            "wraps of a key",
            keys::wraps_of(c, scope, Id(STORY.0), "worker")?.len(),
        ),
        (
            "wraps for a worker",
            keys::wraps_for(c, scope, Id(ANN.0), &["incident_story"])?.len(),
        ),
        ("worker", is(accounts::get_worker(c, scope, ANN).is_ok())),
        (
            "sign-in name",
            is(accounts::by_sign_in_name(c, scope, "ann")?.is_some()),
        ),
        ("workers", accounts::workers(c, scope)?.len()),
        (
            "invitation",
            is(accounts::find_invitation(c, scope, &token)?.is_some()),
        ),
        (
            "session",
            is(sessions::find(c, scope, "desk", b"cookie")?.is_some()),
        ),
        (
            "sessions",
            sessions::of_owner(c, scope, Id(ANN.0), "desk")?.len(),
        ),
        (
            "draft by cookie",
            is(drafts::by_cookie(c, scope, b"cookie")?.is_some()),
        ),
        (
            "draft by code",
            is(drafts::by_code(c, scope, &lookup)?.is_some()),
        ),
        (
            "answers after sending",
            after_sending::since(c, scope, "2026-01")?.len(),
        ),
        (
            "drafts that add",
            drafts::incidents_of(c, scope, REPORT)?.len(),
        ),
        ("adds to", is(drafts::adds_to(c, scope, THING)?.is_some())),
        (
            "asked to delete",
            is(erasing::request(c, scope, REPORT)?.is_some()),
        ),
        (
            "asked to delete in a list",
            erasing::requested_of(c, scope, &[REPORT])?.len(),
        ),
        ("due to be removed", erasing::due(c, scope, last)?.len()),
        (
            "waits for an answer",
            is(erasing::waits_for_an_answer(c, scope, REPORT)?),
        ),
        (
            "removed before",
            is(erasing::tombstone_of_code(c, scope, &[b"gone".to_vec()])?.is_some()),
        ),
        ("linked", links::of_report(c, scope, REPORT)?.len()),
        ("report", is(reports::get(c, scope, REPORT).is_ok())),
        (
            "reference",
            is(reports::by_reference(c, scope, "KTRWHBXD")?.is_some()),
        ),
        ("incidents", reports::incidents(c, scope, REPORT)?.len()),
        ("facts of several", reports::codes(c, scope, REPORT)?.len()),
        (
            "entered by a helper",
            reports::entered_by(c, scope, ANN, at(-1))?.len(),
        ),
        ("facts", is(reports::facts(c, scope, REPORT).is_ok())),
        ("block", is(reports::get_block(c, scope, STORY).is_ok())),
        (
            "blocks",
            reports::blocks(c, scope, REPORT, "incident_story")?.len(),
        ),
        ("file", is(files::get(c, scope, FileId(THING.0)).is_ok())),
        ("files of a draft", files::of_draft(c, scope, THING)?.len()),
        ("files", files::of_report(c, scope, REPORT)?.len()),
        (
            "waiting to be read in BSL",
            interpreting::of_reports(c, scope, &[REPORT])?.len(),
        ),
        ("consent", reports::consent(c, scope, REPORT)?.len()),
        ("events", reports::events(c, scope, REPORT)?.len()),
        ("lanes", lanes::of_report(c, scope, REPORT)?.len()),
        ("promises", lanes::actions(c, scope, REPORT)?.len()),
        ("level", is(lanes::latest_risk(c, scope, REPORT)?.is_some())),
        (
            "decided",
            is(lanes::police_decided(c, scope, REPORT, at(-10_000))?),
        ),
        ("queue", queue::page(c, scope, ANN, open, None, 10)?.len()),
        (
            "kinds and place",
            queue::facts_of(c, scope, &[REPORT])?.len() / 2,
        ),
        (
            "names for work",
            queue::nicknames(c, scope, "incident_story", &[REPORT])?.len(),
        ),
        ("some of the queue", queue::some(c, scope, &[REPORT])?.len()),
        (
            "unseen",
            queue::with_unseen_messages(c, scope, &[REPORT])?.len(),
        ),
        (
            "happened",
            queue::with_event(c, scope, &[REPORT], "received")?.len(),
        ),
        (
            "due",
            queue::due_actions(c, scope, ANN, true, last, 10)?.len(),
        ),
        (
            "due counted",
            queue::count_due(c, scope, ANN, last)? as usize,
        ),
        ("contact", is(directory::get(c, scope, THING).is_ok())),
        ("contacts", directory::all(c, scope)?.len()),
        ("own pictures", pictures::names(c, scope)?.len()),
        (
            "picture by digest",
            is(pictures::by_digest(c, scope, b"digest")?.is_some()),
        ),
        ("pack", is(forwards::get(c, scope, pack).is_ok())),
        ("packs", forwards::of_report(c, scope, REPORT)?.len()),
        ("link", is(forwards::by_link(c, scope, &link)?.is_some())),
        ("open packs", forwards::open(c, scope)?.len()),
        ("replies", forwards::replies(c, scope, pack)?.len()),
        (
            "counted",
            summaries::reports_between(c, scope, march, march)? as usize,
        ),
        (
            "facts counted",
            is(!summaries::count(c, scope, march, march)?.is_empty()),
        ),
        (
            "decisions counted",
            is(!summaries::count_done(c, scope, at(-9).0, at(9).0)?.is_empty()),
        ),
        (
            "first month",
            is(summaries::first_month(c, scope)?.is_some()),
        ),
        (
            "summary",
            is(summaries::get(c, scope, summary(HERE).id).is_ok()),
        ),
        ("summaries", summaries::all(c, scope)?.len()),
        ("months", summaries::months(c, scope)?.len()),
        (
            "published cells",
            summaries::earlier(c, scope, march)?.len(),
        ),
        ("panel", summaries::recipients(c, scope)?.len()),
        ("tags", is(indexes::has_tags(c, scope, REPORT)?)),
        ("tag", indexes::find(c, scope, "name", &[7])?.len()),
        ("late", alarms::unread_past(c, scope, at(60), 10)?.len()),
        ("kept texts", sessions::kept_texts(c, scope, ANN)?.len()),
        (
            "return code",
            is(threads::find_code(c, scope, &lookup)?.is_some()),
        ),
        ("return codes", threads::codes_of(c, scope, REPORT)?.len()),
        ("messages", threads::messages(c, scope, REPORT)?.len()),
        ("waiting lines", audit::unchained(c, scope, 10)?.len()),
        (
            "lines about a thing",
            audit::of_object(c, scope, Id(STORY.0))?.len(),
        ),
        ("sealings", audit::sealings(c, scope, Id(STORY.0))?.len()),
        ("mail", outbox::about(c, scope, Id(REPORT.0))?.len()),
        ("mail counted", outbox::count(c, scope, "waiting")? as usize),
        (
            "told police",
            forwards::told_police(c, scope, REPORT)?.len(),
        ),
    ])
}

fn nothing_of_another_organisation_is_read(db: &Database) {
    db.write(|c| {
        organisations::insert(c, &organisation(HERE))?;
        furnish(c, THERE)
    })
    .unwrap();

    let (here, there) = db
        .read(|c| Ok((everything_read(c, HOME)?, everything_read(c, Scope(THERE))?)))
        .unwrap();

    for (way, found) in here {
        assert_eq!(found, 0, "{way} finds a row of another organisation");
    }
    for (way, found) in there {
        assert_eq!(found, 1, "{way} does not find its own row");
    }
}

/// What is found only after something else was done.
fn nothing_of_another_organisation_is_found_later(db: &Database) {
    db.write(|c| {
        organisations::insert(c, &organisation(HERE))?;
        furnish(c, THERE)?;
        audit::set_chain(c, Scope(THERE), THING, 1, b"", b"")?;
        lanes::bar(c, Scope(THERE), REPORT, ANN, ANN, at(0))?;
        let mut again = report(THERE);
        again.id = Uuid::from_u128(1001).into();
        again.reference = "BBBBBBBB".to_owned();
        reports::insert(c, &again)?;
        indexes::insert(c, Scope(THERE), again.id, &[("name", 7)])?;
        let mail = outbox::claim(c, at(1), at(10))?.unwrap();
        outbox::fail(c, &mail, "refused", None, at(2))
    })
    .unwrap();

    let found = |scope: Scope| {
        db.write(move |c| {
            Ok([
                usize::from(audit::head(c, scope)?.is_some()),
                audit::chained_after(c, scope, 0, 10)?.len(),
                queue::barred_from(c, scope, ANN)?.len(),
                lanes::barred(c, scope, REPORT)?.len(),
                indexes::matches(c, scope, REPORT)?.len(),
                outbox::given_up(c, scope, 10)?.len(),
                usize::from(sessions::take_text(c, scope, ANN, "/reports/1/note")?.is_some()),
            ])
        })
        .unwrap()
    };

    assert_eq!(found(HOME), [0; 7]);
    assert_eq!(found(Scope(THERE)), [1; 7]);
}

/// One act through the scope of an organisation.
type Deed = (&'static str, fn(&mut Conn) -> Result<(), StoreError>);

const DEEDS: &[Deed] = &[
    ("retire keys", |c| {
        keys::retire(c, HOME, "story", at(1)).map(drop)
    }),
    ("update worker", |c| {
        accounts::update_worker(c, &worker(HERE))
    }),
    ("use a step", |c| {
        accounts::use_totp_step(c, HOME, ANN, i64::MAX).map(drop)
    }),
    ("count a failure", |c| {
        accounts::count_failure(c, HOME, ANN, at(2))
    }),
    ("clear failures", |c| accounts::clear_failures(c, HOME, ANN)),
    ("void invitations", |c| {
        accounts::void_invitations(c, HOME, ANN, at(2)).map(drop)
    }),
    ("use an invitation", |c| {
        accounts::use_invitation(c, HOME, THING, at(2)).map(drop)
    }),
    ("use a backup code", |c| {
        accounts::use_backup_code(c, HOME, ANN, b"backup", at(2)).map(drop)
    }),
    ("new backup codes", |c| {
        accounts::replace_backup_codes(c, HOME, ANN, &[])
    }),
    ("touch", |c| sessions::touch(c, HOME, b"cookie", at(3))),
    ("save state", |c| {
        sessions::save(c, HOME, b"cookie", "x", b"x")
    }),
    ("take text", |c| {
        sessions::take_text(c, HOME, ANN, "/reports/1/note").map(drop)
    }),
    ("end sessions", |c| {
        sessions::end_all_of(c, HOME, Id(ANN.0), &["desk"], None).map(drop)
    }),
    ("end session", |c| sessions::end(c, HOME, b"cookie")),
    ("save a draft", |c| drafts::save(c, &draft(HERE))),
    ("another code for a draft", |c| {
        drafts::rewrap_incident(c, HOME, THING, b"moved")
    }),
    ("keep it after all", |c| {
        erasing::delete_request(c, HOME, REPORT).map(drop)
    }),
    ("delete a block", |c| {
        reports::delete_block(c, HOME, OTHER_BLOCK)
    }),
    ("delete wraps of a nudge", |c| {
        keys::delete_wraps_of_key(c, HOME, Id(OTHER_BLOCK.0)).map(drop)
    }),
    ("delete tags", |c| indexes::delete_of(c, HOME, REPORT)),
    ("unlink", |c| links::delete(c, HOME, REPORT, OTHER_REPORT)),
    ("delete a draft", |c| drafts::delete(c, HOME, THING)),
    ("change a file", |c| files::save(c, &file(HERE))),
    ("see to a film", |c| {
        interpreting::take(c, HOME, REPORT, ANN, at(3)).map(drop)
    }),
    ("write a film down", |c| {
        interpreting::finish(c, HOME, REPORT, at(4)).map(drop)
    }),
    ("forget a file", |c| files::delete(c, HOME, FileId(THING.0))),
    ("change a report", |c| reports::update(c, &report(HERE))),
    ("reseal a block", |c| {
        let mut row = block(HERE);
        row.revision = 2;
        reports::replace_block(c, &row)
    }),
    ("note a visit", |c| {
        threads::visited(c, HOME, THING, at(3), b"moved", 2)
    }),
    ("read-back", |c| {
        threads::set_read_back(c, HOME, THING, true)
    }),
    ("mark seen", |c| {
        threads::mark_seen(c, HOME, REPORT, true, at(3))
    }),
    ("reseal a message", |c| {
        threads::reseal_message(c, HOME, MESSAGE, b"", b"")
    }),
    ("delete a code", |c| threads::delete_code(c, HOME, THING)),
    ("chain a line", |c| {
        audit::set_chain(c, HOME, THING, 1, b"", b"")
    }),
    ("take a job", |c| {
        outbox::take_lease(c, HOME, "job", "other", at(20), at(30)).map(drop)
    }),
    ("end a mail", |c| outbox::finish(c, &waiting(HERE), at(3))),
    ("give up a mail", |c| {
        outbox::fail(c, &waiting(HERE), "x", None, at(3))
    }),
    ("new tags", |c| {
        indexes::insert(c, HOME, REPORT, &[("phone", 9)])
    }),
    ("change a summary", |c| summaries::update(c, &summary(HERE))),
    ("end a panel address", |c| {
        summaries::set_recipient_live(c, HOME, THING, false)
    }),
    ("agree a contact", |c| {
        directory::approve(c, HOME, &contact(HERE), ANN)
    }),
    ("discard a contact", |c| {
        let mut other = contact(HERE);
        other.id = Id(Uuid::from_u128(67));
        directory::insert(c, &other)?;
        directory::discard(c, HOME, other.id)
    }),
    ("take a picture back", |c| {
        pictures::take_back(c, HOME, "safe").map(drop)
    }),
    ("change a pack", |c| forwards::update(c, &forward(HERE))),
    ("confirm a reply", |c| {
        forwards::confirm_reply(c, &reply(HERE))
    }),
    ("more facts", |c| {
        reports::add_codes(
            c,
            HOME,
            REPORT,
            INCIDENT,
            &[("wants".into(), "be_heard".into())],
        )
    }),
    ("move a promise", |c| {
        lanes::move_action(c, HOME, ActionId(THING.0), "write", None)
    }),
    ("change a lane", |c| lanes::update(c, &lane(HERE))),
    ("end a promise", |c| {
        lanes::end_action(c, HOME, REPORT, ActionId(THING.0), "done", at(3))
    }),
    ("bar a worker", |c| {
        lanes::bar(c, HOME, REPORT, ANN, ANN, at(3))
    }),
    ("let a worker back", |c| lanes::unbar(c, HOME, REPORT, ANN)),
    ("forget texts", |c| sessions::forget_texts(c, HOME, ANN)),
    ("open for reports", |c| {
        organisations::open_for_reports(c, HERE)
    }),
    ("delete one wrap", |c| {
        keys::delete_wrap_for(c, HOME, Id(STORY.0), Id(ANN.0)).map(drop)
    }),
    ("delete wraps of a key", |c| {
        keys::delete_wraps_of(c, HOME, Id(STORY.0), "worker").map(drop)
    }),
    ("delete wraps for a worker", |c| {
        keys::delete_wraps_for(c, HOME, Id(ANN.0), &["incident_story"]).map(drop)
    }),
    ("delete wraps of a report", |c| {
        keys::delete_wraps_of_report(c, HOME, REPORT, "worker").map(drop)
    }),
    ("remove a report", |c| erasing::erase(c, HOME, REPORT)),
];

fn nothing_of_another_organisation_is_changed_or_deleted(db: &Database) {
    db.write(|c| {
        furnish(c, HERE)?;
        furnish(c, THERE)
    })
    .unwrap();
    let theirs = db.all_rows_of(THERE.0);
    let ours = db.all_rows_of(HERE.0);
    assert_eq!(theirs.len(), ours.len());

    for (name, deed) in DEEDS {
        let deed = *deed;
        db.write(deed)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            db.all_rows_of(THERE.0),
            theirs,
            "{name} reached another organisation"
        );
    }

    assert_ne!(db.all_rows_of(HERE.0), ours);
}

fn a_row_is_written_only_where_it_says_it_belongs(db: &Database) {
    db.write(|c| {
        organisations::insert(c, &organisation(THERE))?;
        furnish(c, HERE)
    })
    .unwrap();

    let theirs = db.all_rows_of(THERE.0);

    assert_eq!(theirs.len(), 1, "{theirs:?}");
    let elsewhere = db.all_rows_of(Uuid::from_u128(0xC));
    assert!(elsewhere.is_empty());
}

/// Videos are files, not rows: each organisation's lie in a folder of its own.
#[test]
fn an_organisation_never_shows_the_video_of_another() {
    let data = tempfile::tempdir().unwrap();
    let data = data.path();
    fs::create_dir_all(videos::folder(data, HOME)).unwrap();
    for ending in ["mp4", "vtt", "txt"] {
        fs::write(
            videos::folder(data, HOME).join(format!("start.{ending}")),
            "x",
        )
        .unwrap();
    }

    assert!(videos::missing(data, HOME, "start").is_empty());
    assert!(videos::words(data, HOME, "start").is_some());
    assert!(videos::open(data, HOME, "start", "mp4").is_ok());

    assert_eq!(videos::missing(data, Scope(THERE), "start").len(), 3);
    assert!(videos::words(data, Scope(THERE), "start").is_none());
    assert!(videos::open(data, Scope(THERE), "start", "mp4").is_err());
}

#[test]
fn every_function_of_the_store_that_takes_a_scope_is_tried_above() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tried = fs::read_to_string(root.join("tests/storage/isolation.rs")).unwrap();
    let mut left_out = Vec::new();

    for file in fs::read_dir(root.join("src/store")).unwrap() {
        let path = file.unwrap().path();
        let module = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        for function in text.split("\npub fn ").skip(1) {
            let (name, rest) = function.split_once('(').unwrap();
            let (head, _) = rest.split_once('{').unwrap();
            let call = format!("{module}::{name}(");
            if head.contains("scope: Scope") && !tried.contains(&call) {
                left_out.push(call);
            }
        }
    }

    assert!(
        left_out.is_empty(),
        "try these in everything_read or DEEDS with two organisations: {left_out:?}"
    );
}
