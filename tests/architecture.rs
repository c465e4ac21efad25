//! Holds the table of rooms in `ARCHITECTURE.md`: which room may use which, and which libraries live where.
//!
//! It reads the source as text. A breach is named in one sentence that says what to do.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops here")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A room, the rooms of ours it may use, and outside names that may not appear in it.
struct Room {
    name: &'static str,
    may_use: &'static [&'static str],
    never: &'static [(&'static str, &'static str)],
}

const NO_CLOCK: (&str, &str) = ("Utc::now", "take the time as an argument");
const NO_SQL: (&str, &str) = ("diesel", "move the query to store/");
const NO_HTTP: (&str, &str) = ("actix_web", "keep pages and requests in web/");
const NO_MAIL: (&str, &str) = ("lettre", "ask for the mail in the outbox; mail/ sends it");
const NO_CHANCE: (&str, &str) = ("getrandom", "take random bytes as an argument");

const ROOMS: &[Room] = &[
    Room {
        name: "domain",
        may_use: &[],
        never: &[
            NO_CLOCK,
            NO_SQL,
            NO_HTTP,
            NO_MAIL,
            NO_CHANCE,
            ("std::fs", "domain holds rules only; read files elsewhere"),
            ("std::env", "domain holds rules only; ask Config"),
            ("new_v4", "take the id as an argument"),
            ("now_v7", "take the id as an argument"),
        ],
    },
    Room {
        name: "vault",
        may_use: &["domain"],
        never: &[NO_CLOCK, NO_SQL, NO_HTTP, NO_MAIL],
    },
    Room {
        name: "store",
        may_use: &["domain"],
        never: &[NO_CLOCK, NO_HTTP, NO_MAIL],
    },
    Room {
        name: "documents",
        may_use: &["domain", "words"],
        never: &[NO_CLOCK, NO_SQL, NO_HTTP, NO_MAIL],
    },
    Room {
        name: "mail",
        may_use: &["domain", "documents", "words"],
        never: &[NO_CLOCK, NO_SQL, NO_HTTP],
    },
    Room {
        name: "actions",
        may_use: &["domain", "vault", "store", "documents", "clock"],
        never: &[NO_CLOCK, NO_SQL, NO_HTTP, NO_MAIL],
    },
    Room {
        name: "web",
        may_use: &[
            "actions",
            "app",
            "domain",
            "documents",
            "store",
            "vault",
            "words",
        ],
        never: &[NO_CLOCK, NO_SQL, NO_MAIL],
    },
    Room {
        name: "worker",
        may_use: &["actions", "app", "documents", "domain", "mail", "store"],
        never: &[NO_CLOCK, NO_SQL, NO_HTTP],
    },
    Room {
        name: "words",
        may_use: &[],
        never: &[NO_CLOCK, NO_SQL, NO_HTTP, NO_MAIL],
    },
    Room {
        name: "clock",
        may_use: &[],
        never: &[NO_SQL, NO_HTTP, NO_MAIL],
    },
    Room {
        name: "config",
        may_use: &[],
        never: &[NO_CLOCK, NO_SQL, NO_HTTP, NO_MAIL],
    },
    Room {
        name: "telemetry",
        may_use: &[],
        never: &[NO_CLOCK, NO_SQL, NO_HTTP, NO_MAIL],
    },
];

/// These only connect the rooms; they may use all of them.
const WIRING: &[&str] = &["app", "cli", "demo", "lib", "main"];

fn source_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| {
            if path.is_dir() {
                source_files(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect();
    files.sort();
    files
}

/// The code of a file: without comments, and without its tests, which may use anything.
fn code(text: &str) -> String {
    let tests = text.find("#[cfg(test)]\nmod ").unwrap_or(text.len());
    text[..tests]
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The first segments of every `crate::…` path, also of `use crate::{a::b, c}`.
fn rooms_used(code: &str) -> Vec<String> {
    let mut used = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(list) => {
                let mut depth = 0;
                let mut name = String::new();
                for c in list.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => used.push(std::mem::take(&mut name)),
                        other if depth == 0 => name.push(other),
                        _ => {}
                    }
                }
                used.push(name);
            }
            None => used.push(rest.to_owned()),
        }
    }
    used.iter()
        .map(|path| {
            path.trim()
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect()
        })
        .filter(|name: &String| !name.is_empty())
        .collect()
}

fn breaches() -> Vec<String> {
    let rooms: BTreeMap<&str, &Room> = ROOMS.iter().map(|room| (room.name, room)).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for path in source_files(&root) {
        let inside = path.strip_prefix(&root).unwrap();
        let shown = format!("src/{}", inside.display());
        let first = inside.iter().next().unwrap().to_str().unwrap();
        let name = first.strip_suffix(".rs").unwrap_or(first);
        if WIRING.contains(&name) {
            continue;
        }
        let Some(room) = rooms.get(name) else {
            found.push(format!(
                "{shown} is in no room; give it a place in the table of ARCHITECTURE.md and here."
            ));
            continue;
        };
        let code = code(&fs::read_to_string(&path).unwrap());
        for used in rooms_used(&code) {
            let is_room = rooms.contains_key(used.as_str()) || WIRING.contains(&used.as_str());
            if is_room && used != room.name && !room.may_use.contains(&used.as_str()) {
                found.push(format!(
                    "{shown} uses {used}; {} may use {}.",
                    room.name,
                    if room.may_use.is_empty() {
                        "no other room".to_owned()
                    } else {
                        room.may_use.join(", ")
                    }
                ));
            }
        }
        for (word, advice) in room.never {
            if code.contains(word) {
                found.push(format!("{shown} uses {word}; {advice}."));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

#[test]
fn every_room_uses_only_the_rooms_it_may() {
    let found = breaches();

    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn web_asks_the_store_only_for_lists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web");
    let writers: Vec<String> = source_files(&root)
        .into_iter()
        .filter(|path| code(&fs::read_to_string(path).unwrap()).contains("store.write("))
        .map(|path| {
            format!(
                "{} writes to the store; make it a deed in actions/.",
                path.display()
            )
        })
        .collect();

    assert!(writers.is_empty(), "\n{}\n", writers.join("\n"));
}

#[test]
fn no_template_prints_words_without_escaping_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut folders = vec![root];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if fs::read_to_string(&path).unwrap().contains("|safe") {
                found.push(path.display().to_string());
            }
        }
    }

    assert!(found.is_empty(), "|safe stands in {found:?}");
}

#[test]
fn a_list_of_rooms_in_one_use_is_read_whole() {
    let used = rooms_used("use crate::{store::{Conn, Scope}, vault};\ncrate::clock::Clock");

    assert_eq!(used, ["store", "vault", "clock"]);
}
