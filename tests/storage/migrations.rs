//! The tables are made once, by whoever comes first, and can be taken down and made again.

use crate::support::{Database, on_both};
use plainsight::store::Store;
use std::fs;
use std::path::Path;
use std::thread;

on_both!(
    making_the_tables_twice_is_harmless,
    taking_the_tables_down_and_making_them_again_gives_the_same_tables,
);

fn making_the_tables_twice_is_harmless(db: &Database) {
    let before = shape(db);

    let steps = db.store.migrate().unwrap();

    assert_eq!(steps, 0);
    assert!(!db.store.is_behind().unwrap());
    assert_eq!(shape(db), before);
}

fn taking_the_tables_down_and_making_them_again_gives_the_same_tables(db: &Database) {
    let before = shape(db);
    assert!(before.len() > 60, "only {} lines", before.len());

    for file in ["down.sql", "up.sql"] {
        let mut steps = steps(db);
        if file == "down.sql" {
            steps.reverse();
        }
        for step in steps {
            db.meddle(&fs::read_to_string(step.join(file)).unwrap());
        }
        if file == "down.sql" {
            assert_eq!(shape(db), Vec::<String>::new());
        }
    }

    assert_eq!(shape(db), before);
}

fn steps(db: &Database) -> Vec<std::path::PathBuf> {
    let folder = if db.is_sqlite() { "sqlite" } else { "postgres" };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("migrations")
        .join(folder);
    let mut steps: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    steps.sort();
    steps
}

/// Tables, columns, keys, checks and indexes, one a line.
fn shape(db: &Database) -> Vec<String> {
    if db.is_sqlite() {
        return db.lines(
            "select type || ' ' || name || ' ' || coalesce(sql, '') as line from sqlite_master \
             where tbl_name not like '\\_\\_diesel%' escape '\\' order by type, name",
        );
    }
    db.lines(
        "select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as line \
           from information_schema.columns \
          where table_schema = 'public' and table_name not like '\\_\\_diesel%' \
         union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) \
           from pg_constraint where connamespace = 'public'::regnamespace \
            and conrelid::regclass::text not like '\\_\\_diesel%' \
         union all select indexdef from pg_indexes \
          where schemaname = 'public' and tablename not like '\\_\\_diesel%' \
         order by 1",
    )
}

#[test]
fn two_nodes_that_make_the_tables_at_once_do_not_disturb_each_other_on_postgres() {
    let db = Database::empty_postgres();
    let beside = Store::open(&db.url).unwrap();
    assert!(db.store.is_behind().unwrap());

    let steps: Vec<_> = thread::scope(|scope| {
        let nodes = [&db.store, &beside].map(|node| scope.spawn(|| node.migrate()));
        nodes
            .map(|node| node.join().unwrap())
            .into_iter()
            .collect::<Result<_, _>>()
            .unwrap()
    });

    assert_eq!(
        steps.iter().filter(|steps| **steps > 0).count(),
        1,
        "{steps:?}"
    );
    assert!(!beside.is_behind().unwrap());
}

#[test]
fn two_programs_that_open_one_new_file_at_once_both_open_it_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();

    for round in 0..5 {
        let url = format!("sqlite:{}/{round}.db", folder.path().display());
        let opened: Vec<_> = thread::scope(|scope| {
            let programs: Vec<_> = (0..4)
                .map(|_| scope.spawn(|| Store::open(&url).map(drop)))
                .collect();
            programs
                .into_iter()
                .map(|one| one.join().unwrap())
                .collect()
        });
        assert_eq!(opened, [Ok(()), Ok(()), Ok(()), Ok(())]);
    }
}

#[test]
fn a_server_of_several_nodes_is_not_changed_by_opening_it() {
    let db = Database::empty_postgres();

    assert!(db.store.is_behind().unwrap());
    assert!(db.tables().is_empty());
    assert!(db.store.is_shared());
}
