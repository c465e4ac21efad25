//! What is written is what is read: ids, microseconds, days, documents and bytes, equal on both databases.

use crate::support::rows::*;
use crate::support::{Database, on_both};
use plainsight::store::types::Id;
use plainsight::store::{
    Conn, Scope, StoreError, accounts, audit, directory, drafts, files, forwards, interpreting,
    keys, lanes, organisations, outbox, reports, sessions, summaries, threads,
};
use std::fmt::Debug;
use uuid::Uuid;

on_both!(
    an_organisation_and_its_settings_come_back_as_written,
    a_host_finds_its_own_organisation_before_the_one_for_any_host,
    public_keys_and_wraps_come_back_as_written,
    a_worker_comes_back_with_every_column,
    a_worker_can_lose_every_column_that_may_be_empty,
    sessions_and_kept_text_come_back_as_written,
    a_draft_comes_back_as_written_by_cookie_and_by_code,
    a_report_comes_back_with_every_column,
    the_state_of_a_report_changes_and_its_facts_do_not,
    an_incident_and_its_facts_come_back_as_told,
    blocks_consent_and_events_come_back_as_written,
    codes_and_messages_come_back_as_written,
    files_come_back_as_written_and_change_once,
    only_files_that_belong_to_nothing_are_forsaken,
    what_waits_to_be_read_in_bsl_is_taken_and_ends_once,
    promises_and_levels_come_back_as_written,
    promises_without_a_day_come_after_those_with_one,
    contacts_packs_and_replies_come_back_as_written,
    a_month_has_one_summary_which_stands_once_it_is_published,
    the_record_comes_back_in_the_order_it_was_written,
    waiting_mail_comes_back_as_written,
);

/// Writes and reads in one deed.
fn deed<T: Send + 'static>(
    db: &Database,
    work: impl FnOnce(&mut Conn) -> Result<T, StoreError> + Send + 'static,
) -> T {
    db.write(work).unwrap()
}

#[track_caller]
fn assert_same(found: impl Debug, written: impl Debug) {
    assert_eq!(format!("{found:?}"), format!("{written:?}"));
}

const HOME: Scope = Scope(HERE);

fn with_report(conn: &mut Conn) -> Result<(), StoreError> {
    organisations::insert(conn, &organisation(HERE))?;
    reports::insert(conn, &report(HERE))
}

fn an_organisation_and_its_settings_come_back_as_written(db: &Database) {
    let found = deed(db, |c| {
        organisations::insert(c, &organisation(HERE))?;
        organisations::get(c, HERE)
    });
    assert_same(found, organisation(HERE));

    let opened = deed(db, |c| {
        organisations::open_for_reports(c, HERE)?;
        organisations::save_settings(
            c,
            HERE,
            plainsight::store::types::Json(serde_json::json!({})),
        )?;
        organisations::all(c)
    });
    assert!(opened[0].takes_reports);
    assert_eq!(opened[0].settings.0, serde_json::json!({}));
}

fn a_host_finds_its_own_organisation_before_the_one_for_any_host(db: &Database) {
    let (own, any, all) = deed(db, |c| {
        organisations::insert(c, &organisation(HERE))?;
        let mut any = organisation(THERE);
        any.host = "*".to_owned();
        organisations::insert(c, &any)?;
        Ok((
            organisations::for_host(c, &organisation(HERE).host)?,
            organisations::for_host(c, "elsewhere.example.org")?,
            organisations::all(c)?,
        ))
    });

    assert_eq!(own.unwrap().id, HERE);
    assert_eq!(any.unwrap().id, THERE);
    assert_eq!(all.len(), 2);
}

fn public_keys_and_wraps_come_back_as_written(db: &Database) {
    let (current, wraps, own) = deed(db, |c| {
        organisations::insert(c, &organisation(HERE))?;
        keys::insert_public(c, &public_key(HERE))?;
        keys::insert_wrap(c, &wrap(HERE))?;
        Ok((
            keys::current(c, HOME, "story")?,
            keys::wraps_of(c, HOME, Id(STORY.0), "worker")?,
            keys::wraps_for(c, HOME, Id(ANN.0), &["incident_story", "identity"])?,
        ))
    });
    assert_same(current, public_key(HERE));
    assert_same(&wraps, [wrap(HERE)]);
    assert_same(own, wraps);

    let (retired, all, newest) = deed(db, |c| {
        let retired = keys::retire(c, HOME, "story", at(9))?;
        let mut next = public_key(HERE);
        next.id = Id(Uuid::from_u128(7));
        next.number = 2;
        keys::insert_public(c, &next)?;
        Ok((
            retired,
            keys::public_keys(c, HOME)?,
            keys::current(c, HOME, "story")?,
        ))
    });
    assert_eq!(retired, 1);
    assert_eq!(all[0].retired_at, Some(at(9)));
    assert_eq!(newest.number, 2);

    let left = deed(db, |c| {
        let deleted = keys::delete_expired_wraps(c, at(61))?;
        Ok((
            deleted,
            keys::wraps_of(c, HOME, Id(STORY.0), "worker")?.len(),
        ))
    });
    assert_eq!(left, (1, 0));
}

fn a_worker_comes_back_with_every_column(db: &Database) {
    let (by_id, by_name, all) = deed(db, |c| {
        organisations::insert(c, &organisation(HERE))?;
        accounts::insert_worker(c, &worker(HERE))?;
        Ok((
            accounts::get_worker(c, HOME, ANN)?,
            accounts::by_sign_in_name(c, HOME, "ann")?.unwrap(),
            accounts::workers(c, HOME)?,
        ))
    });

    assert_same(by_id, worker(HERE));
    assert_same(by_name, worker(HERE));
    assert_same(all, [worker(HERE)]);
}

fn a_worker_can_lose_every_column_that_may_be_empty(db: &Database) {
    let mut bare = worker(HERE);
    bare.role_until = None;
    bare.passphrase_salt = None;
    bare.kdf = None;
    bare.public_key = None;
    bare.public_key_mac = None;
    bare.bundle_sealed = None;
    bare.totp_sealed = None;
    bare.totp_last_step = None;
    bare.mail_sealed = None;
    bare.last_failure_at = None;
    bare.reset_by = None;
    let written = bare.clone();

    let found = deed(db, move |c| {
        organisations::insert(c, &organisation(HERE))?;
        accounts::insert_worker(c, &worker(HERE))?;
        accounts::update_worker(c, &bare)?;
        accounts::get_worker(c, HOME, ANN)
    });

    assert_same(found, written);
}

fn sessions_and_kept_text_come_back_as_written(db: &Database) {
    let (found, other_kind, owned, kept, again) = deed(db, |c| {
        organisations::insert(c, &organisation(HERE))?;
        accounts::insert_worker(c, &worker(HERE))?;
        sessions::insert(c, &session(HERE))?;
        sessions::keep_text(c, &unsaved(HERE))?;
        let mut later = unsaved(HERE);
        later.saved_at = at(5);
        sessions::keep_text(c, &later)?;
        Ok((
            sessions::find(c, HOME, "desk", b"cookie")?.unwrap(),
            sessions::find(c, HOME, "visit", b"cookie")?,
            sessions::of_owner(c, HOME, Id(ANN.0), "desk")?,
            sessions::take_text(c, HOME, ANN, "/reports/1/note")?.unwrap(),
            sessions::take_text(c, HOME, ANN, "/reports/1/note")?,
        ))
    });
    assert_same(found, session(HERE));
    assert!(other_kind.is_none(), "a desk cookie is not a visit");
    assert_same(owned, [session(HERE)]);
    assert_eq!(kept.saved_at, at(5));
    assert!(again.is_none(), "text is given back once");

    let (changed, ended, expired) = deed(db, |c| {
        sessions::touch(c, HOME, b"cookie", at(7))?;
        sessions::save(c, HOME, b"cookie", "passphrase", b"new")?;
        let changed = sessions::find(c, HOME, "desk", b"cookie")?.unwrap();
        let mut other = session(HERE);
        other.id = b"other".to_vec();
        sessions::insert(c, &other)?;
        let ended = sessions::end_all_of(c, HOME, Id(ANN.0), &["desk"], Some(b"cookie"))?;
        Ok((changed, ended, sessions::delete_expired(c, at(61))?))
    });
    assert_eq!(
        (changed.last_seen_at, changed.stage),
        (at(7), "passphrase".into())
    );
    assert_eq!(changed.sealed, b"new");
    assert_eq!((ended, expired), (1, 1));
}

fn a_draft_comes_back_as_written_by_cookie_and_by_code(db: &Database) {
    let (by_cookie, by_code) = deed(db, |c| {
        organisations::insert(c, &organisation(HERE))?;
        drafts::insert(c, &draft(HERE))?;
        let probed = [b"wrong".to_vec(), b"lookup".to_vec()];
        Ok((
            drafts::by_cookie(c, HOME, b"cookie")?.unwrap(),
            drafts::by_code(c, HOME, &probed)?.unwrap(),
        ))
    });
    assert_same(by_cookie, draft(HERE));
    assert_same(by_code, draft(HERE));

    let mut without_code = draft(HERE);
    without_code.code_lookup = None;
    without_code.code_salt = None;
    without_code.code_pepper = None;
    without_code.key_under_code = None;
    without_code.cookie_id = b"moved".to_vec();
    let saved = deed(db, move |c| {
        drafts::save(c, &without_code)?;
        drafts::by_cookie(c, HOME, b"moved")
    })
    .unwrap();
    assert_eq!((saved.version, saved.code_lookup), (2, None));

    let deleted = deed(db, |c| drafts::delete_expired(c, at(61)));
    assert_eq!(deleted, 1);
}

fn a_report_comes_back_with_every_column(db: &Database) {
    let (by_id, by_reference, unknown) = deed(db, |c| {
        with_report(c)?;
        Ok((
            reports::get(c, HOME, REPORT)?,
            reports::by_reference(c, HOME, "KTRWHBXD")?.unwrap(),
            reports::by_reference(c, HOME, "XXXXXXXX")?,
        ))
    });

    assert_same(by_id, report(HERE));
    assert_same(by_reference, report(HERE));
    assert!(unknown.is_none());
}

fn the_state_of_a_report_changes_and_its_facts_do_not(db: &Database) {
    let changed = deed(db, |c| {
        with_report(c)?;
        let mut row = report(HERE);
        row.level = "high".to_owned();
        row.closed_at = Some(at(90));
        row.owner_id = None;
        row.held_until = None;
        row.reference = "BBBBBBBB".to_owned();
        row.safe_now = Some("yes".to_owned());
        row.received_month = "2020-01".to_owned();
        reports::update(c, &row)?;
        reports::get(c, HOME, REPORT)
    });

    let mut expected = report(HERE);
    expected.level = "high".to_owned();
    expected.closed_at = Some(at(90));
    expected.owner_id = None;
    expected.held_until = None;
    expected.version = 2;
    assert_same(changed, expected);
}

fn an_incident_and_its_facts_come_back_as_told(db: &Database) {
    let (incidents, codes, facts) = deed(db, |c| {
        with_report(c)?;
        let several = [
            ("wants", "be_heard"),
            ("wants", "be_heard"),
            ("ripple", "me"),
        ]
        .map(|(list, code)| (list.to_owned(), code.to_owned()));
        reports::insert_incident(c, &incident(HERE), &several)?;
        Ok((
            reports::incidents(c, HOME, REPORT)?,
            reports::codes(c, HOME, REPORT)?,
            reports::facts(c, HOME, REPORT)?,
        ))
    });

    assert_same(incidents, [incident(HERE)]);
    let codes: Vec<_> = codes
        .into_iter()
        .map(|(_, list, code)| (list, code))
        .collect();
    assert_same(codes, [("ripple", "me"), ("wants", "be_heard")]);
    assert!(facts.has("wants", "be_heard"));
    assert_eq!(facts.one("location_type"), Some("bus_stop"));
    assert_eq!(facts.one("safe_now"), Some("not_sure"));
    assert_eq!(facts.one("report_channel"), Some("phone"));
}

fn blocks_consent_and_events_come_back_as_written(db: &Database) {
    let (got, listed, other_label, consents, events, lanes) = deed(db, |c| {
        with_report(c)?;
        reports::insert_block(c, &block(HERE))?;
        reports::insert_consent(c, &consent(HERE))?;
        reports::insert_event(c, &event(HERE))?;
        lanes::insert(c, &lane(HERE))?;
        Ok((
            reports::get_block(c, HOME, STORY)?,
            reports::blocks(c, HOME, REPORT, "incident_story")?,
            reports::blocks(c, HOME, REPORT, "identity")?,
            reports::consent(c, HOME, REPORT)?,
            reports::events(c, HOME, REPORT)?,
            lanes::of_report(c, HOME, REPORT)?,
        ))
    });
    assert_same(got, block(HERE));
    assert_same(listed, [block(HERE)]);
    assert!(other_label.is_empty());
    assert_same(consents, [consent(HERE)]);
    assert_same(events, [event(HERE)]);
    assert_same(lanes, [lane(HERE)]);

    let mut next = block(HERE);
    next.revision = 2;
    next.envelope = b"newer".to_vec();
    next.author_id = None;
    let written = next.clone();
    let replaced = deed(db, move |c| {
        reports::replace_block(c, &next)?;
        reports::get_block(c, HOME, STORY)
    });
    assert_same(replaced, written);
}

fn files_come_back_as_written_and_change_once(db: &Database) {
    let (found, changed, stale) = deed(db, |c| {
        with_report(c)?;
        files::insert(c, &file(HERE))?;
        let found = files::get(c, HOME, file(HERE).id)?;
        let mut more = file(HERE);
        more.parts = binary();
        more.byte_count += 1;
        more.envelope = None;
        files::save(c, &more)?;
        Ok((
            found,
            files::get(c, HOME, file(HERE).id)?,
            files::save(c, &more),
        ))
    });

    assert_same(found, file(HERE));
    assert_eq!((changed.version, changed.parts), (2, binary()));
    assert_eq!(
        (changed.byte_count, changed.envelope),
        ((3 << 32) + 1, None)
    );
    assert!(matches!(stale, Err(StoreError::Stale)), "{stale:?}");
}

fn only_files_that_belong_to_nothing_are_forsaken(db: &Database) {
    let found = deed(db, |c| {
        with_report(c)?;
        let mut waiting = draft(HERE);
        waiting.sent_report_id = None;
        drafts::insert(c, &waiting)?;
        let gone = Some(Id(Uuid::from_u128(77)));
        // Which draft, how far it has come, when it changed last.
        let cases = [
            (Some(THING), "uploading", 0),
            (Some(THING), "whole", 0),
            (Some(THING), "removed", 0),
            (gone, "whole", 50),
            (gone, "uploading", 50),
            (None, "sealed_in", 0),
            (None, "uploading", 50),
            (None, "uploading", 0),
        ];
        for (number, (draft_id, state, changed)) in (1..).zip(cases) {
            let mut row = file(HERE);
            row.id = Uuid::from_u128(number).into();
            row.draft_id = draft_id;
            row.state = state.to_owned();
            row.changed_at = at(changed);
            files::insert(c, &row)?;
        }
        files::forsaken(c, at(30), 10)
    });

    let mut numbers: Vec<u128> = found.iter().map(|(_, id)| id.0.as_u128()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [3, 4, 5, 8]);
}

fn what_waits_to_be_read_in_bsl_is_taken_and_ends_once(db: &Database) {
    let (found, taken, open, rows, again, anew) = deed(db, |c| {
        with_report(c)?;
        let later = interpreting::InterpretingRow {
            due_at: at(90),
            ..interpreted(HERE)
        };
        interpreting::wait(c, &interpreted(HERE))?;
        let found = interpreting::of_reports(c, HOME, &[REPORT])?;
        let taken = interpreting::take(c, HOME, REPORT, ANN, at(1))?;
        let open = interpreting::wait(c, &later)?;
        interpreting::finish(c, HOME, REPORT, at(2))?;
        Ok((
            found,
            taken,
            open,
            interpreting::of_reports(c, HOME, &[REPORT])?,
            interpreting::take(c, HOME, REPORT, ANN, at(3))?,
            interpreting::wait(c, &later)?,
        ))
    });

    assert_same(found, [interpreted(HERE)]);
    assert!(taken && !again);
    assert_eq!(
        (rows[0].owner_id, rows[0].taken_at),
        (Some(ANN), Some(at(1)))
    );
    assert_eq!(rows[0].done_at, Some(at(2)));
    assert_eq!((open.due_at, open.owner_id), (at(60), Some(ANN)));
    assert_eq!(
        (anew.due_at, anew.owner_id, anew.done_at),
        (at(90), None, None)
    );
}

fn promises_and_levels_come_back_as_written(db: &Database) {
    let (actions, level, lanes) = deed(db, |c| {
        with_report(c)?;
        lanes::insert_action(c, &action(HERE))?;
        lanes::insert_risk(c, &risk(HERE))?;
        lanes::insert(c, &lane(HERE))?;
        let mut changed = lane(HERE);
        changed.next_date = None;
        changed.outcome = None;
        lanes::update(c, &changed)?;
        Ok((
            lanes::actions(c, HOME, REPORT)?,
            lanes::latest_risk(c, HOME, REPORT)?.unwrap(),
            lanes::of_report(c, HOME, REPORT)?,
        ))
    });

    assert_same(actions, [action(HERE)]);
    assert_same(level, risk(HERE));
    assert_eq!((lanes[0].next_date, &lanes[0].outcome), (None, &None));
    assert_eq!(lanes[0].version, 2);
}

fn contacts_packs_and_replies_come_back_as_written(db: &Database) {
    let (found, pack, replies, told) = deed(db, |c| {
        with_report(c)?;
        directory::insert(c, &contact(HERE))?;
        forwards::insert(c, &forward(HERE))?;
        forwards::insert_reply(c, &reply(HERE))?;
        let id = forward(HERE).id;
        Ok((
            directory::get(c, HOME, THING)?,
            forwards::get(c, HOME, id)?,
            forwards::replies(c, HOME, id)?,
            forwards::told_police(c, HOME, REPORT)?,
        ))
    });
    assert_same(found, contact(HERE));
    assert_same(pack, forward(HERE));
    assert_same(replies, [reply(HERE)]);
    assert_eq!(told[0].sent_at, Some(at(3)));

    let (agreed, pack, stale) = deed(db, |c| {
        directory::approve(c, HOME, &contact(HERE), ANN)?;
        let mut withdrawn = forward(HERE);
        withdrawn.link_hash = None;
        withdrawn.directory_id = None;
        withdrawn.ended_at = Some(at(9));
        forwards::update(c, &withdrawn)?;
        let stale = forwards::update(c, &withdrawn);
        Ok((
            directory::get(c, HOME, THING)?,
            forwards::get(c, HOME, withdrawn.id)?,
            stale,
        ))
    });
    assert!(agreed.live && agreed.approved_by == Some(ANN));
    assert_eq!((pack.link_hash, pack.directory_id), (None, None));
    assert_eq!((pack.ended_at, pack.version), (Some(at(9)), 2));
    assert!(matches!(stale, Err(StoreError::Stale)));
}

fn a_month_has_one_summary_which_stands_once_it_is_published(db: &Database) {
    let (first, second, found, recipients) = deed(db, |c| {
        organisations::insert(c, &organisation(HERE))?;
        summaries::insert_recipient(c, &recipient(HERE))?;
        let mut same_month = summary(HERE);
        same_month.id = Uuid::from_u128(70).into();
        Ok((
            summaries::insert(c, &summary(HERE))?,
            summaries::insert(c, &same_month)?,
            summaries::all(c, HOME)?,
            summaries::recipients(c, HOME)?,
        ))
    });
    assert_eq!((first, second), (true, false));
    assert_same(found, [summary(HERE)]);
    assert_same(recipients, [recipient(HERE)]);

    let again = deed(db, |c| {
        let mut published = summary(HERE);
        published.state = "published".to_owned();
        summaries::update(c, &published)?;
        published.version = 2;
        published.commentary = "Something else.".to_owned();
        Ok(summaries::update(c, &published))
    });
    assert!(matches!(again, Err(StoreError::Stale)));
}

fn promises_without_a_day_come_after_those_with_one(db: &Database) {
    let found = deed(db, |c| {
        with_report(c)?;
        let days = [None, Some(day(26)), Some(day(25)), None];
        for (number, due_on) in days.into_iter().enumerate() {
            let mut row = action(HERE);
            row.id = Uuid::from_u128(number as u128).into();
            row.due_on = due_on;
            if number == 3 {
                row.state = "done".to_owned();
            }
            lanes::insert_action(c, &row)?;
        }
        lanes::actions(c, HOME, REPORT)
    });

    let order: Vec<u128> = found.iter().map(|row| row.id.0.as_u128()).collect();
    assert_eq!(order, [2, 1, 0, 3]);
}

fn codes_and_messages_come_back_as_written(db: &Database) {
    let (found, unknown, of_report, messages) = deed(db, |c| {
        with_report(c)?;
        threads::insert_code(c, &code(HERE))?;
        threads::insert_message(c, &message(HERE))?;
        Ok((
            threads::find_code(c, HOME, &[b"old".to_vec(), b"lookup".to_vec()])?.unwrap(),
            threads::find_code(c, HOME, &[b"old".to_vec()])?,
            threads::codes_of(c, HOME, REPORT)?,
            threads::messages(c, HOME, REPORT)?,
        ))
    });
    assert_same(found, code(HERE));
    assert!(unknown.is_none());
    assert_same(of_report, [code(HERE)]);
    assert_same(messages, [message(HERE)]);

    let (visited, messages, gone) = deed(db, |c| {
        threads::visited(c, HOME, THING, at(8), b"newer", 2)?;
        threads::set_read_back(c, HOME, THING, true)?;
        threads::mark_seen(c, HOME, REPORT, false, at(7))?;
        threads::mark_seen(c, HOME, REPORT, true, at(8))?;
        threads::mark_seen(c, HOME, REPORT, true, at(9))?;
        threads::reseal_message(c, HOME, MESSAGE, b"anew", b"mark")?;
        let visited = threads::find_code(c, HOME, &[b"newer".to_vec()])?.unwrap();
        let messages = threads::messages(c, HOME, REPORT)?;
        threads::delete_code(c, HOME, THING)?;
        Ok((visited, messages, threads::codes_of(c, HOME, REPORT)?))
    });
    assert_eq!(visited.last_visit_at, Some(at(8)));
    assert_eq!((visited.pepper_version, visited.read_back), (2, true));
    assert_eq!(messages[0].seen_at, Some(at(8)), "the first time counts");
    assert_eq!(messages[0].envelope, b"anew");
    assert!(gone.is_empty());
}

fn the_record_comes_back_in_the_order_it_was_written(db: &Database) {
    let (unchained, of_object, none) = deed(db, |c| {
        organisations::insert(c, &organisation(HERE))?;
        for number in [2, 1, 3] {
            let mut row = audit(HERE);
            row.id = Id(Uuid::from_u128(number));
            row.at = at(number as i64);
            audit::insert(c, &row)?;
        }
        Ok((
            audit::unchained(c, HOME, 2)?,
            audit::of_object(c, HOME, Id(STORY.0))?,
            audit::head(c, HOME)?,
        ))
    });
    let numbers = |rows: &[audit::AuditRow]| -> Vec<u128> {
        rows.iter().map(|row| row.id.0.as_u128()).collect()
    };
    assert_eq!(numbers(&unchained), [1, 2]);
    assert_eq!(numbers(&of_object), [1, 2, 3]);
    assert_same(&of_object[0].detail, json_document());
    assert!(none.is_none());

    let (head, after, left) = deed(db, |c| {
        audit::set_chain(c, HOME, Id(Uuid::from_u128(1)), 1, b"start", b"first")?;
        audit::set_chain(c, HOME, Id(Uuid::from_u128(2)), 2, b"first", b"second")?;
        Ok((
            audit::head(c, HOME)?.unwrap(),
            audit::chained_after(c, HOME, 1, 10)?,
            audit::unchained(c, HOME, 10)?,
        ))
    });
    assert_eq!(
        (head.seq, head.chain.unwrap()),
        (Some(2), b"second".to_vec())
    );
    assert_eq!(numbers(&after), [2]);
    assert_eq!(numbers(&left), [3]);
}

fn waiting_mail_comes_back_as_written(db: &Database) {
    let (about, waiting_now) = deed(db, |c| {
        organisations::insert(c, &organisation(HERE))?;
        assert!(outbox::enqueue(c, &waiting(HERE))?);
        Ok((
            outbox::about(c, HOME, Id(REPORT.0))?,
            outbox::count(c, HOME, "waiting")?,
        ))
    });

    assert_same(about, [waiting(HERE)]);
    assert_eq!(waiting_now, 1);
}
