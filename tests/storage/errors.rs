//! Every refusal has the kind that its caller acts on: the same on both databases.

use crate::support::rows::*;
use crate::support::{Database, kind, on_both};
use plainsight::domain::ids::{BlockId, ConsentEventId, MessageId, OrganisationId, ReportId};
use plainsight::store::types::{Id, Json};
use plainsight::store::{
    Conn, Scope, Store, StoreError, accounts, audit, drafts, keys, organisations, outbox, reports,
    sessions, threads,
};
use uuid::Uuid;

on_both!(
    a_second_row_with_the_same_key_is_a_duplicate,
    what_is_not_there_is_missing,
    what_somebody_else_changed_is_stale,
    a_row_for_nobody_is_refused,
    a_code_that_no_list_knows_is_refused,
    a_refused_deed_leaves_nothing_behind,
    a_second_factor_and_a_link_work_once,
);

const HOME: Scope = Scope(HERE);
const OTHER: Uuid = Uuid::from_u128(77);

fn furnish(conn: &mut Conn) -> Result<(), StoreError> {
    organisations::insert(conn, &organisation(HERE))?;
    keys::insert_public(conn, &public_key(HERE))?;
    accounts::insert_worker(conn, &worker(HERE))?;
    reports::insert(conn, &report(HERE))?;
    reports::insert_consent(conn, &consent(HERE))?;
    reports::insert_block(conn, &block(HERE))?;
    threads::insert_code(conn, &code(HERE))?;
    drafts::insert(conn, &draft(HERE))?;
    accounts::insert_invitation(conn, &invitation(HERE))?;
    audit::insert(conn, &audit(HERE))
}

/// One deed that should be refused, and how.
type Refusal = (&'static str, fn(&mut Conn) -> Result<(), StoreError>);

#[track_caller]
fn refused(db: &Database, as_kind: &str, deeds: &[Refusal]) {
    for (name, deed) in deeds {
        let error = db.write(*deed).expect_err(name);
        assert_eq!(kind(&error), as_kind, "{name}: {error}");
    }
}

fn a_second_row_with_the_same_key_is_a_duplicate(db: &Database) {
    db.write(furnish).unwrap();

    refused(
        db,
        "duplicate",
        &[
            ("the same id", |c| {
                organisations::insert(c, &organisation(HERE))
            }),
            ("a host that is taken", |c| {
                let mut row = organisation(THERE);
                row.host = organisation(HERE).host;
                organisations::insert(c, &row)
            }),
            ("a key number that is taken", |c| {
                let mut row = public_key(HERE);
                row.id = Id(OTHER);
                keys::insert_public(c, &row)
            }),
            ("a sign-in name that is taken", |c| {
                let mut row = worker(HERE);
                row.id = OTHER.into();
                accounts::insert_worker(c, &row)
            }),
            ("a reference that is taken", |c| {
                let mut row = report(HERE);
                row.id = ReportId(OTHER);
                reports::insert(c, &row)
            }),
            ("a consent number that is taken", |c| {
                let mut row = consent(HERE);
                row.id = ConsentEventId(OTHER);
                reports::insert_consent(c, &row)
            }),
            ("a code like another", |c| {
                let mut row = code(HERE);
                row.id = Id(OTHER);
                threads::insert_code(c, &row)
            }),
            ("a draft's code like another", |c| {
                let mut row = draft(HERE);
                row.id = Id(OTHER);
                row.cookie_id = b"else".to_vec();
                drafts::insert(c, &row)
            }),
        ],
    );
}

fn what_is_not_there_is_missing(db: &Database) {
    db.write(furnish).unwrap();

    refused(
        db,
        "missing",
        &[
            ("an organisation", |c| {
                organisations::get(c, OrganisationId(OTHER)).map(drop)
            }),
            ("an organisation to open", |c| {
                organisations::open_for_reports(c, OrganisationId(OTHER))
            }),
            ("settings of nobody", |c| {
                organisations::save_settings(c, OrganisationId(OTHER), Json(1.into()))
            }),
            ("a key before set-up", |c| {
                keys::current(c, HOME, "recovery").map(drop)
            }),
            ("a worker", |c| {
                accounts::get_worker(c, HOME, OTHER.into()).map(drop)
            }),
            ("a worker to change", |c| {
                let mut row = worker(HERE);
                row.id = OTHER.into();
                accounts::update_worker(c, &row)
            }),
            ("a session to save", |c| {
                sessions::save(c, HOME, b"none", "x", b"x")
            }),
            ("a report", |c| {
                reports::get(c, HOME, ReportId(OTHER)).map(drop)
            }),
            ("facts of a report", |c| {
                reports::facts(c, HOME, ReportId(OTHER)).map(drop)
            }),
            ("a block", |c| {
                reports::get_block(c, HOME, BlockId(OTHER)).map(drop)
            }),
            ("a code to use", |c| {
                threads::visited(c, HOME, Id(OTHER), at(0), b"", 1)
            }),
            ("a code to change", |c| {
                threads::set_read_back(c, HOME, Id(OTHER), true)
            }),
            ("a message to seal anew", |c| {
                threads::reseal_message(c, HOME, MessageId(OTHER), b"", b"")
            }),
        ],
    );
}

fn what_somebody_else_changed_is_stale(db: &Database) {
    db.write(furnish).unwrap();
    db.write(|c| {
        reports::update(c, &report(HERE))?;
        drafts::save(c, &draft(HERE))?;
        audit::set_chain(c, HOME, THING, 1, b"", b"")
    })
    .unwrap();

    refused(
        db,
        "stale",
        &[
            ("a report", |c| reports::update(c, &report(HERE))),
            ("a draft", |c| drafts::save(c, &draft(HERE))),
            ("a block not one revision on", |c| {
                reports::replace_block(c, &block(HERE))
            }),
            ("a line that is chained", |c| {
                audit::set_chain(c, HOME, THING, 2, b"", b"")
            }),
        ],
    );
}

fn a_row_for_nobody_is_refused(db: &Database) {
    db.write(furnish).unwrap();

    refused(
        db,
        "query",
        &[
            ("a worker of no organisation", |c| {
                accounts::insert_worker(c, &worker(THERE))
            }),
            ("a report of no organisation's", |c| {
                // A report names its organisation through what hangs on it.
                reports::insert_block(c, &block(THERE))
            }),
            ("a message on no report", |c| {
                let mut row = message(HERE);
                row.report_id = ReportId(OTHER);
                threads::insert_message(c, &row)
            }),
            ("an incident on no report", |c| {
                let mut row = incident(HERE);
                row.report_id = ReportId(OTHER);
                reports::insert_incident(c, &row, &[])
            }),
            ("a session of no organisation", |c| {
                sessions::insert(c, &session(THERE))
            }),
            ("mail of no organisation", |c| {
                outbox::enqueue(c, &waiting(THERE)).map(drop)
            }),
            ("kept text of no worker", |c| {
                let mut row = unsaved(HERE);
                row.worker_id = OTHER.into();
                sessions::keep_text(c, &row)
            }),
        ],
    );
}

fn a_code_that_no_list_knows_is_refused(db: &Database) {
    db.write(furnish).unwrap();

    refused(
        db,
        "query",
        &[
            ("a channel", |c| {
                let mut row = report(HERE);
                (row.id, row.reference) = (ReportId(OTHER), "BBBBBBBB".into());
                row.channel = "pigeon".to_owned();
                reports::insert(c, &row)
            }),
            ("an answer", |c| {
                let mut row = report(HERE);
                (row.id, row.reference) = (ReportId(OTHER), "BBBBBBBB".into());
                row.safe_now = Some("perhaps".to_owned());
                reports::insert(c, &row)
            }),
            ("a level", |c| {
                let mut row = report(HERE);
                row.level = "extreme".to_owned();
                reports::update(c, &row)
            }),
            ("a place", |c| {
                let mut row = incident(HERE);
                row.location_type = Some("the moon".to_owned());
                reports::insert_incident(c, &row, &[])
            }),
            ("a role", |c| {
                let mut row = worker(HERE);
                row.role = "owner".to_owned();
                accounts::update_worker(c, &row)
            }),
            ("a nation", |c| {
                let mut row = organisation(THERE);
                row.nation = "atlantis".to_owned();
                organisations::insert(c, &row)
            }),
            ("a kind of key", |c| {
                let mut row = public_key(HERE);
                (row.id, row.purpose) = (Id(OTHER), "spare".to_owned());
                keys::insert_public(c, &row)
            }),
            ("a recipient of a key", |c| {
                let mut row = wrap(HERE);
                row.recipient_kind = "anybody".to_owned();
                keys::insert_wrap(c, &row)
            }),
            ("a kind of session", |c| {
                let mut row = session(HERE);
                row.kind = "backdoor".to_owned();
                sessions::insert(c, &row)
            }),
            ("an actor", |c| {
                let mut row = audit(HERE);
                (row.id, row.actor_kind) = (Id(OTHER), "ghost".to_owned());
                audit::insert(c, &row)
            }),
        ],
    );
}

fn a_refused_deed_leaves_nothing_behind(db: &Database) {
    db.write(furnish).unwrap();
    let before = db.all_rows_of(HERE.0);

    let error = db
        .write(|c| {
            threads::insert_message(c, &message(HERE))?;
            reports::insert_event(c, &event(HERE))?;
            keys::insert_wrap(c, &wrap(HERE))?;
            reports::insert(c, &report(HERE))
        })
        .unwrap_err();

    assert_eq!(kind(&error), "duplicate");
    assert_eq!(db.all_rows_of(HERE.0), before);
}

fn a_second_factor_and_a_link_work_once(db: &Database) {
    db.write(furnish).unwrap();

    let steps = db
        .write(|c| {
            let used = worker(HERE).totp_last_step.unwrap();
            [used, used - 1, used + 1, used + 1]
                .into_iter()
                .map(|step| accounts::use_totp_step(c, HOME, ANN, step))
                .collect::<Result<Vec<_>, _>>()
        })
        .unwrap();
    assert_eq!(steps, [false, false, true, false]);

    let links = db
        .write(|c| {
            Ok([
                accounts::use_invitation(c, HOME, THING, at(60))?,
                accounts::use_invitation(c, HOME, THING, at(59))?,
                accounts::use_invitation(c, HOME, THING, at(59))?,
            ])
        })
        .unwrap();
    assert_eq!(links, [false, true, false], "late, in time, again");

    let codes = db
        .write(|c| {
            let hashes = [(Id(Uuid::from_u128(1)), b"one".to_vec())];
            accounts::replace_backup_codes(c, HOME, ANN, &hashes)?;
            let first = accounts::use_backup_code(c, HOME, ANN, b"one", at(1))?;
            let again = accounts::use_backup_code(c, HOME, ANN, b"one", at(1))?;
            accounts::replace_backup_codes(c, HOME, ANN, &[(Id(OTHER), b"two".to_vec())])?;
            let old = accounts::use_backup_code(c, HOME, ANN, b"one", at(1))?;
            Ok([first, again, old])
        })
        .unwrap();
    assert_eq!(codes, [true, false, false]);

    let failures = db
        .write(|c| {
            accounts::count_failure(c, HOME, ANN, at(5))?;
            let counted = accounts::get_worker(c, HOME, ANN)?;
            accounts::clear_failures(c, HOME, ANN)?;
            Ok((counted, accounts::get_worker(c, HOME, ANN)?.failures))
        })
        .unwrap();
    assert_eq!((failures.0.failures, failures.1), (3, 0));
    assert_eq!(failures.0.last_failure_at, Some(at(5)));
}

#[test]
fn a_mistyped_address_is_refused_and_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plainsight.db");

    for scheme in ["", "sqlite3:", "postgre://", "file:", "SQLITE:", "mysql://"] {
        let refusal = Store::open(&format!("{scheme}{}", path.display())).unwrap_err();
        assert!(
            refusal.contains("sqlite:") && refusal.contains("postgres://"),
            "{refusal}"
        );
    }
    assert!(Store::open("sqlite:").is_err());

    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_folder_that_is_not_there_is_named_by_the_refusal() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/missing/plainsight.db", folder.path().display());

    assert!(Store::open(&url).is_err());
}

#[test]
fn the_address_of_a_server_is_never_printed() {
    let db = Database::empty_postgres();

    let printed = format!("{:?}", db.store);

    assert!(
        printed.contains("hidden") && !printed.contains(db.name()),
        "{printed}"
    );
}
