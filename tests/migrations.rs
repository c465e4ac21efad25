//! The two folders of migrations, the tables as diesel sees them, and the code lists are one and the same.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops here")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn folder(database: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("migrations")
        .join(database)
}

fn names(database: &str) -> BTreeSet<String> {
    fs::read_dir(folder(database))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// Every statement of all up.sql files of a database, comments taken out.
fn up(database: &str) -> String {
    names(database)
        .iter()
        .map(|name| fs::read_to_string(folder(database).join(name).join("up.sql")).unwrap())
        .flat_map(|text| {
            text.lines()
                .map(|line| line.split("--").next().unwrap().to_owned())
                .collect::<Vec<_>>()
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// Table -> column -> (type, whether it may be null).
fn tables(sql: &str) -> BTreeMap<String, BTreeMap<String, (String, bool)>> {
    let mut found = BTreeMap::new();
    for part in sql.split("create table ").skip(1) {
        let (name, rest) = part.split_once(" (").unwrap();
        let body = rest.split("\n)").next().unwrap();
        let columns = body
            .lines()
            .filter(|line| line.starts_with("    ") && !line.starts_with("     "))
            .filter_map(|line| {
                let mut words = line.trim().split([' ', ',']);
                let (column, kind) = (words.next()?, words.next()?);
                let is_column = !["primary", "unique", "foreign", "check"].contains(&column);
                let nullable = !line.contains("not null") && !line.contains("primary key");
                is_column.then(|| (column.to_owned(), (kind.to_owned(), nullable)))
            })
            .collect();
        found.insert(name.to_owned(), columns);
    }
    found
}

#[test]
fn both_databases_have_the_same_migrations() {
    assert_eq!(names("postgres"), names("sqlite"));
}

#[test]
fn both_databases_have_the_same_tables_and_columns() {
    let (postgres, sqlite) = (tables(&up("postgres")), tables(&up("sqlite")));

    assert_eq!(
        postgres.keys().collect::<Vec<_>>(),
        sqlite.keys().collect::<Vec<_>>()
    );
    for (table, columns) in &postgres {
        for (column, (kind, nullable)) in columns {
            let (other_kind, other_nullable) = &sqlite[table][column];
            let expected = match kind.as_str() {
                "uuid" | "bytea" => "blob",
                "timestamptz" | "bigint" | "integer" | "boolean" => "integer",
                "text" | "jsonb" | "date" => "text",
                other => panic!("{table}.{column} has the unknown type {other}"),
            };
            assert_eq!(other_kind, expected, "{table}.{column}");
            assert_eq!(nullable, other_nullable, "{table}.{column}");
        }
    }
}

#[test]
fn the_tables_in_code_are_the_tables_in_the_database() {
    let schema =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/schema.rs"))
            .unwrap();
    let postgres = tables(&up("postgres"));

    let mut seen = BTreeSet::new();
    for part in schema.split("diesel::table! {").skip(1) {
        let body = part.split("\n}").next().unwrap();
        let head = body.lines().find(|line| line.contains(") {")).unwrap();
        let table = head.trim().split(' ').next().unwrap();
        seen.insert(table.to_owned());
        let columns: BTreeMap<&str, &str> = body
            .lines()
            .filter_map(|line| line.trim().strip_suffix(',')?.split_once(" -> "))
            .collect();
        let expected = &postgres[table];
        assert_eq!(
            columns
                .keys()
                .map(|name| (*name).to_owned())
                .collect::<BTreeSet<_>>(),
            expected.keys().cloned().collect::<BTreeSet<_>>(),
            "{table}"
        );
        for (column, kind) in columns {
            let (sql, nullable) = &expected[column];
            let rust = match sql.as_str() {
                "uuid" => "DbUuid",
                "timestamptz" => "DbInstant",
                "jsonb" => "DbJson",
                "bytea" => "Binary",
                "boolean" => "Bool",
                "date" => "Date",
                "bigint" => "BigInt",
                "integer" => "Integer",
                _ => "Text",
            };
            let rust = if *nullable {
                format!("Nullable<{rust}>")
            } else {
                rust.to_owned()
            };
            assert_eq!(kind, rust, "{table}.{column}");
        }
    }
    assert_eq!(seen, postgres.keys().cloned().collect());
}

#[test]
fn every_step_down_takes_away_what_the_step_up_made() {
    for database in ["postgres", "sqlite"] {
        for name in names(database) {
            let made =
                tables(&fs::read_to_string(folder(database).join(&name).join("up.sql")).unwrap());
            let down = fs::read_to_string(folder(database).join(&name).join("down.sql")).unwrap();
            for table in made.keys() {
                assert!(
                    down.contains(&format!("drop table {table};")),
                    "{database}/{name} leaves {table}"
                );
            }
        }
    }
}

#[test]
fn every_row_belongs_to_an_organisation() {
    for (table, columns) in tables(&up("postgres")) {
        let own = table == "organisation" || columns.contains_key("organisation_id");
        assert!(own, "{table} has no organisation_id");
    }
}

/// The single-choice facts: column by column, each held by the database to the list in code.
const CODED: &[(&str, &str)] = &[
    ("channel", "report_channel"),
    ("reporter_role", "reporter_role"),
    ("person_knows_and_agrees", "person_knows_and_agrees"),
    ("age_band", "age_band"),
    ("safe_now", "safe_now"),
    ("police_choice", "police_choice"),
    ("police_already", "police_already"),
    ("talk_alone", "talk_alone"),
    ("time_band", "time_band"),
    ("frequency", "frequency"),
    ("happened_before", "happened_before"),
    ("location_type", "location_type"),
    ("perpetrator_relationship", "perpetrator_relationship"),
    ("perpetrator_count", "perpetrator_count"),
    ("perpetrator_age_band", "perpetrator_age_band"),
    ("injury", "injury"),
    ("close_reason", "close_reason"),
    ("outcome", "outcome"),
];

#[test]
fn the_database_takes_no_fact_that_is_not_in_its_code_list() {
    for (column, list) in CODED {
        let codes =
            plainsight::domain::codes::code_list(list).unwrap_or_else(|| panic!("no list {list}"));
        let codes: Vec<String> = codes
            .codes
            .iter()
            .map(|code| format!("'{}'", code.code))
            .collect();
        let expected = format!("check ({column} in ({}))", codes.join(", "));
        for database in ["postgres", "sqlite"] {
            let text = up(database)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            assert!(
                text.contains(&expected),
                "{database} lacks: {column}\t{expected}"
            );
        }
    }
}

#[test]
fn the_database_knows_every_kind_of_recipient_a_key_is_wrapped_for() {
    let codes: Vec<String> = plainsight::vault::RecipientKind::ALL
        .iter()
        .map(|kind| format!("'{}'", kind.code()))
        .collect();
    let expected = format!("check (recipient_kind in ({}))", codes.join(", "));

    for database in ["postgres", "sqlite"] {
        let text = up(database)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let text = text.replace("( ", "(");
        assert!(text.contains(&expected), "{database} lacks {expected}");
    }
}
