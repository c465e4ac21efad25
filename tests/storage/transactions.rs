//! All or nothing, one after the other, and what happens when the database is away.

use crate::support::rows::*;
use crate::support::{Database, kind, on_both, wait};
use diesel::connection::SimpleConnection;
use plainsight::store::types::Id;
use plainsight::store::{Conn, Scope, Store, StoreError, audit, organisations, reports};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Barrier};
use std::thread;
use uuid::Uuid;

on_both!(
    a_panic_in_a_deed_leaves_nothing_and_the_next_deed_works,
    sixteen_people_writing_at_once_all_get_through,
    of_two_who_change_one_report_at_once_one_is_told,
    foreign_keys_hold_on_every_connection,
);

const HOME: Scope = Scope(HERE);

fn with_report(conn: &mut Conn) -> Result<(), StoreError> {
    organisations::insert(conn, &organisation(HERE))?;
    reports::insert(conn, &report(HERE))
}

fn a_panic_in_a_deed_leaves_nothing_and_the_next_deed_works(db: &Database) {
    // More often than there are connections in the pool.
    for _ in 0..14 {
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            db.write(|c| -> Result<(), StoreError> {
                with_report(c)?;
                panic!("on purpose, in the middle of a deed");
            })
        }));
        assert!(panicked.is_err());
    }

    let before = db.read(organisations::all).unwrap();
    let after = db.write(|c| {
        with_report(c)?;
        organisations::all(c)
    });

    assert!(before.is_empty());
    assert_eq!(after.unwrap().len(), 1);
}

fn sixteen_people_writing_at_once_all_get_through(db: &Database) {
    db.write(with_report).unwrap();
    // A second process beside the first, on the same database.
    let beside = Store::open(&db.url).unwrap();

    thread::scope(|scope| {
        for person in 0..16_u128 {
            let store = if person % 2 == 0 { &db.store } else { &beside };
            scope.spawn(move || {
                for number in 0..10_u128 {
                    let written = wait(store.write(move |c| {
                        let mut row = event(HERE);
                        row.id = Id(Uuid::from_u128(person * 1000 + number));
                        reports::insert_event(c, &row)
                    }));
                    written.unwrap_or_else(|error| panic!("person {person}: {error}"));
                }
            });
        }
    });

    let written = db.read(|c| reports::events(c, HOME, REPORT)).unwrap();
    assert_eq!(written.len(), 160);
}

fn of_two_who_change_one_report_at_once_one_is_told(db: &Database) {
    db.write(with_report).unwrap();
    let both_have_read = Barrier::new(2);

    let outcomes: Vec<_> = thread::scope(|scope| {
        let people: Vec<_> = ["standard", "high"]
            .map(|level| {
                scope.spawn(|| {
                    let mut row = db.read(|c| reports::get(c, HOME, REPORT)).unwrap();
                    both_have_read.wait();
                    level.clone_into(&mut row.level);
                    db.write(move |c| reports::update(c, &row))
                })
            })
            .into_iter()
            .collect();
        people.into_iter().map(|one| one.join().unwrap()).collect()
    });

    let stale = |outcome: &&Result<(), StoreError>| matches!(outcome, Err(StoreError::Stale));
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
    assert_eq!(outcomes.iter().filter(stale).count(), 1);
    let row = db.read(|c| reports::get(c, HOME, REPORT)).unwrap();
    assert_eq!(row.version, 2);
}

fn foreign_keys_hold_on_every_connection(db: &Database) {
    db.write(with_report).unwrap();

    // Held at once, so that each is another connection.
    let all_here = Arc::new(Barrier::new(5));
    let refusals: Vec<_> = thread::scope(|scope| {
        let people: Vec<_> = (0..5)
            .map(|_| {
                let all_here = Arc::clone(&all_here);
                scope.spawn(move || {
                    db.read(move |c| {
                        all_here.wait();
                        let mut row = event(HERE);
                        row.report_id = Uuid::from_u128(404).into();
                        reports::insert_event(c, &row)
                    })
                })
            })
            .collect();
        people.into_iter().map(|one| one.join().unwrap()).collect()
    });

    for refusal in refusals {
        assert_eq!(kind(&refusal.unwrap_err()), "query");
    }
}

#[test]
fn the_sqlite_in_use_is_one_that_cannot_corrupt_its_log() {
    let db = Database::sqlite();

    let version = db.lines("select sqlite_version() as line").remove(0);
    let parts: Vec<u32> = version
        .split('.')
        .map(|part| part.parse().unwrap())
        .collect();

    assert!(parts >= vec![3, 51, 3], "{version}");
}

#[test]
fn sqlite_waits_for_the_disk_and_overwrites_what_is_deleted() {
    let db = Database::sqlite();

    let settings = db
        .read(|c| {
            let mut found = Vec::new();
            for name in [
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "secure_delete",
                "trusted_schema",
            ] {
                let Conn::Sqlite(c) = c else { unreachable!() };
                let sql = format!("select cast({name} as text) as line from pragma_{name}");
                found.push((name, one(c, &sql)));
            }
            Ok(found)
        })
        .unwrap();

    let expected = [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
        ("trusted_schema", "0"),
    ];
    assert_eq!(
        settings,
        expected.map(|(name, value)| (name, value.to_owned()))
    );
}

fn one(conn: &mut diesel::SqliteConnection, sql: &str) -> String {
    use diesel::RunQueryDsl;
    #[derive(diesel::QueryableByName)]
    struct Line {
        #[diesel(sql_type = diesel::sql_types::Text)]
        line: String,
    }
    diesel::sql_query(sql)
        .get_result::<Line>(conn)
        .unwrap()
        .line
}

#[test]
fn a_full_disk_is_told_as_unavailable_and_loses_nothing_on_sqlite() {
    let db = Database::sqlite();
    db.write(with_report).unwrap();
    let before = db.all_rows_of(HERE.0);

    let error = db
        .write(|c| {
            c.batch_execute("pragma max_page_count = 1").unwrap();
            let mut large = block(HERE);
            large.envelope = vec![7; 1_000_000];
            let refused = reports::insert_block(c, &large);
            c.batch_execute("pragma max_page_count = 1000000").unwrap();
            refused
        })
        .unwrap_err();

    assert_eq!(kind(&error), "unavailable", "{error}");
    assert_eq!(db.all_rows_of(HERE.0), before);
    db.write(|c| reports::insert_block(c, &block(HERE)))
        .unwrap();
}

#[test]
fn a_writer_who_never_ends_is_told_as_unavailable_on_sqlite() {
    let db = Database::sqlite();
    db.write(with_report).unwrap();
    let mut other = db.behind_our_back();
    other.batch_execute("begin immediate").unwrap();

    let error = db
        .write(|c| reports::insert_event(c, &event(HERE)))
        .unwrap_err();
    other.batch_execute("rollback").unwrap();

    assert_eq!(kind(&error), "unavailable", "{error}");
    db.write(|c| reports::insert_event(c, &event(HERE)))
        .unwrap();
}

#[test]
fn a_server_that_stopped_is_told_as_unavailable_and_found_again_on_postgres() {
    let db = Database::postgres();
    db.write(with_report).unwrap();

    db.as_administrator(&format!(
        "alter database {0} allow_connections false; \
         select pg_terminate_backend(pid) from pg_stat_activity where datname = '{0}'",
        db.name()
    ));
    let reading = db.read(|c| reports::get(c, HOME, REPORT)).unwrap_err();
    let writing = db
        .write(|c| reports::insert_event(c, &event(HERE)))
        .unwrap_err();
    db.as_administrator(&format!(
        "alter database {} allow_connections true",
        db.name()
    ));
    let written = db.write(|c| {
        reports::insert_event(c, &event(HERE))?;
        reports::events(c, HOME, REPORT)
    });

    assert_eq!(
        (kind(&reading), kind(&writing)),
        ("unavailable", "unavailable")
    );
    assert_eq!(written.unwrap().len(), 1);
}

#[test]
fn a_server_that_stops_in_the_middle_of_a_deed_leaves_nothing_on_postgres() {
    let db = Database::postgres();
    db.write(with_report).unwrap();
    let (admin_sql, before) = (
        format!(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '{}'",
            db.name()
        ),
        db.all_rows_of(HERE.0),
    );

    thread::scope(|scope| {
        let (written, has_written) = std::sync::mpsc::channel();
        let (stop, stopped) = std::sync::mpsc::channel::<()>();
        let db = &db;
        let deed = scope.spawn(move || {
            db.write(move |c| {
                reports::insert_event(c, &event(HERE))?;
                written.send(()).unwrap();
                stopped.recv().unwrap();
                let mut second = event(HERE);
                second.id = Id(Uuid::from_u128(8));
                reports::insert_event(c, &second)
            })
        });
        has_written.recv().unwrap();
        db.as_administrator(&admin_sql);
        stop.send(()).unwrap();
        let error = deed.join().unwrap().unwrap_err();
        assert_eq!(kind(&error), "unavailable", "{error}");
    });

    assert_eq!(db.all_rows_of(HERE.0), before);
    db.write(|c| audit::insert(c, &audit(HERE))).unwrap();
}

#[test]
fn a_server_that_stops_before_the_commit_is_told_as_unavailable_on_postgres() {
    let db = Database::postgres();
    db.write(with_report).unwrap();
    let admin_sql = format!(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '{}'",
        db.name()
    );

    thread::scope(|scope| {
        let (written, has_written) = std::sync::mpsc::channel();
        let (stop, stopped) = std::sync::mpsc::channel::<()>();
        let db = &db;
        let deed = scope.spawn(move || {
            db.write(move |c| {
                reports::insert_event(c, &event(HERE))?;
                written.send(()).unwrap();
                stopped.recv().unwrap();
                Ok(())
            })
        });
        has_written.recv().unwrap();
        db.as_administrator(&admin_sql);
        stop.send(()).unwrap();
        let error = deed.join().unwrap().unwrap_err();
        assert_eq!(kind(&error), "unavailable", "{error}");
    });

    let events = db.read(|c| reports::events(c, HOME, REPORT)).unwrap();
    assert!(events.is_empty());
}
