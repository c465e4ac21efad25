//! Sentences found by version and id.

use super::*;
use std::collections::BTreeSet;

/// How pages and templates ask for a sentence by name.
const CALLS: &[&str] = &[
    "say(\"",
    "say_with(\"",
    "say_count(\"",
    "say_all(\"",
    "idea(\"",
    "ideas(\"",
    "ideas_with(\"",
    "ideas_count(\"",
    "ideas_all(\"",
];

#[test]
fn every_sentence_a_public_page_asks_for_by_name_is_there() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut missing = BTreeSet::new();

    let mut folders = vec![root.join("templates/public"), root.join("src/web/public")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(path).unwrap();
            for call in CALLS {
                for rest in text.split(call).skip(1) {
                    let id = rest.split('"').next().unwrap();
                    if !id.contains('{') && find(Version::English, id, &[]).is_none() {
                        missing.insert(id.to_owned());
                    }
                }
            }
        }
    }

    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_version_is_finished_when_it_has_every_sentence() {
    let wanted: BTreeSet<_> = ids(ENGLISH).into_iter().collect();
    for (version, files) in [
        (Version::English, ENGLISH),
        (Version::EasyRead, EASY_READ),
        (Version::Welsh, WELSH),
    ] {
        let has: BTreeSet<_> = ids(files).into_iter().collect();
        assert_eq!(version.is_complete(), wanted.is_subset(&has), "{version:?}");
    }
    assert!(Version::English.is_complete());
    assert!(Version::EasyRead.is_complete());
}

#[test]
fn the_version_is_read_off_the_path_and_nothing_else() {
    assert_eq!(
        Version::of_path("/easy/form/what"),
        (Version::EasyRead, "/form/what")
    );
    assert_eq!(Version::of_path("/cymru"), (Version::English, "/cymru"));
}

#[test]
fn the_counter_leaves_the_number_to_the_script_and_knows_one_from_many() {
    let said = |version, form: &'static str| {
        let values: [Value<'_>; 2] = [("form", form.into()), ("count", "%{count}".into())];
        say(version, "count-under", &values)
    };

    for (version, form, expected) in [
        (Version::English, "one", "You have %{count} character left."),
        (
            Version::EasyRead,
            "other",
            "You can write %{count} more letters and spaces.",
        ),
        (Version::Welsh, "two", "Mae gennych chi %{count} nod ar ôl."),
        (
            Version::Welsh,
            "other",
            "Mae gennych chi %{count} o nodau ar ôl.",
        ),
    ] {
        assert_eq!(said(version, form), expected);
    }
}
