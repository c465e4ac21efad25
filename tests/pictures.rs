//! The Easy Read pictures: each one that a sentence names is there, and none can do harm.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops here")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const HEAVIEST: usize = 4 * 1024;

fn folder(of: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(of)
}

/// Every picture, as its name and what is in the file.
fn pictures() -> Vec<(String, String)> {
    let pictures: Vec<_> = fs::read_dir(folder("assets/pictures"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "svg"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect();
    assert!(pictures.len() > 100, "only {} pictures", pictures.len());
    pictures
}

/// Every name in a `.pictures` of the Easy Read sentences.
fn named() -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for entry in fs::read_dir(folder("locales/en-easyread")).unwrap() {
        let sentences = fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in sentences.lines() {
            if let Some(names) = line.trim().strip_prefix(".pictures =") {
                named.extend(names.split_whitespace().map(str::to_owned));
            }
        }
    }
    named
}

/// The pictures that no sentence shows yet.
fn spare() -> BTreeSet<String> {
    let list = fs::read_to_string(folder("assets/pictures/spare.txt")).unwrap();
    let names = list.lines().filter(|line| !line.starts_with('#'));
    names
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_picture_that_an_easy_read_sentence_names_has_been_drawn() {
    let drawn: BTreeSet<_> = pictures().into_iter().map(|(name, _)| name).collect();

    let missing: Vec<_> = named().difference(&drawn).cloned().collect();

    assert!(missing.is_empty(), "not drawn: {}", missing.join(" "));
}

#[test]
fn no_picture_lies_about_that_nobody_shows_or_keeps_on_purpose() {
    let drawn: BTreeSet<_> = pictures().into_iter().map(|(name, _)| name).collect();
    let spare = spare();
    let known: BTreeSet<_> = named().union(&spare).cloned().collect();

    let forgotten: Vec<_> = drawn.difference(&known).cloned().collect();
    let gone: Vec<_> = spare.difference(&drawn).cloned().collect();

    assert!(
        forgotten.is_empty(),
        "neither shown nor in assets/pictures/spare.txt: {}",
        forgotten.join(" ")
    );
    assert!(gone.is_empty(), "spare, but not drawn: {}", gone.join(" "));
}

#[test]
fn a_picture_is_light_has_a_name_and_asks_nobody_for_anything() {
    for (name, svg) in pictures() {
        assert!(svg.len() <= HEAVIEST, "{name} is {} bytes", svg.len());
        let title = svg
            .split_once("<title>")
            .and_then(|(_, rest)| rest.split_once("</title>"));
        assert!(
            title.is_some_and(|(title, _)| !title.trim().is_empty()),
            "{name} does not say what it shows"
        );
        let inside = svg.replacen("xmlns=\"http://www.w3.org/2000/svg\"", "", 1);
        for never in [
            "<script", "href", "url(", "://", "@import", "<image", "<text", "<foreign", " on",
        ] {
            let found = inside
                .split_once("</title>")
                .is_some_and(|(_, drawing)| drawing.contains(never));
            assert!(!found, "{name} holds {never}");
        }
    }
}
