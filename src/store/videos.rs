//! Videos in British Sign Language that an organisation made itself: plain files in a folder of the data
//! directory, `bsl/<id of the organisation>/<page>.mp4` with its captions `.vtt` and its words `.txt`.
//!
//! A video is there once all three are: without captions and words it would shut other people out.

use super::Scope;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// The pages a video can be for: the name of its files, and the page's path.
pub const PAGES: [(&str, &str); 6] = [
    ("start", "/"),
    ("is-this-for-me", "/is-this-for-me"),
    ("what-happens", "/what-happens"),
    ("choices", "/form/choices"),
    ("keeping-safe", "/keeping-safe"),
    ("sent", "/form/sent"),
];

/// What a video needs, as the endings of its files.
const PARTS: [&str; 3] = ["mp4", "vtt", "txt"];
/// The longest words of a video that a page shows, in bytes.
const LONGEST_WORDS: u64 = 64 * 1024;

/// The folder of an organisation.
pub fn folder(data: &Path, scope: Scope) -> PathBuf {
    data.join("bsl").join(scope.0.to_string())
}

/// The endings of the files that are missing for a page; none when its video is shown.
pub fn missing(data: &Path, scope: Scope, page: &str) -> Vec<&'static str> {
    let folder = folder(data, scope);
    let is_there = |ending: &str| folder.join(format!("{page}.{ending}")).is_file();
    PARTS.into_iter().filter(|part| !is_there(part)).collect()
}

/// The words of the video for a page, if it has one.
pub fn words(data: &Path, scope: Scope, page: &str) -> Option<String> {
    if !missing(data, scope, page).is_empty() {
        return None;
    }
    let path = folder(data, scope).join(format!("{page}.txt"));
    let short = std::fs::metadata(&path).is_ok_and(|file| file.len() <= LONGEST_WORDS);
    let words = short.then(|| std::fs::read(&path).ok()).flatten()?;
    Some(String::from_utf8_lossy(&words).into_owned())
}

/// Opens one file of a video, with its length.
///
/// # Errors
/// `NotFound` for anything that is not part of a whole video.
pub fn open(data: &Path, scope: Scope, page: &str, ending: &str) -> io::Result<(File, u64)> {
    let known = PAGES.iter().any(|(name, _)| *name == page) && PARTS.contains(&ending);
    if !known || !missing(data, scope, page).is_empty() {
        return Err(io::ErrorKind::NotFound.into());
    }
    let file = File::open(folder(data, scope).join(format!("{page}.{ending}")))?;
    let length = file.metadata()?.len();
    Ok((file, length))
}
