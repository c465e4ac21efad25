//! Sentences, in each version of the pages: standard English, Easy Read, Welsh.
//!
//! Words live in `locales/`, one folder for each version. A version is offered only when it has every
//! sentence that standard English has: half a translation is worse for a frightened person than none.

pub mod beside;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;

/// One version of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Version {
    /// Standard English.
    English,
    /// Easy Read: short sentences, and a picture for each.
    EasyRead,
    /// Welsh.
    Welsh,
}

impl Version {
    /// Every version there can be.
    pub const ALL: [Self; 3] = [Self::English, Self::EasyRead, Self::Welsh];

    /// What stands before the path of a page in this version.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::English => "",
            Self::EasyRead => "/easy",
            Self::Welsh => "/cy",
        }
    }

    /// The language of its words, for `lang`.
    pub const fn lang(self) -> &'static str {
        match self {
            Self::English | Self::EasyRead => "en",
            Self::Welsh => "cy",
        }
    }

    /// As it is stored with a report.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::EasyRead => "en-easyread",
            Self::Welsh => "cy",
        }
    }

    /// Its name, in its own language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::EasyRead => "Easy Read",
            Self::Welsh => "Cymraeg",
        }
    }

    /// The version of a path, and the path without its prefix.
    pub fn of_path(path: &str) -> (Self, &str) {
        for version in [Self::EasyRead, Self::Welsh] {
            if let Some(rest) = path.strip_prefix(version.prefix())
                && rest.starts_with('/')
            {
                return (version, rest);
            }
        }
        (Self::English, path)
    }

    /// Whether every sentence of standard English is there.
    pub fn is_complete(self) -> bool {
        bundle(self).complete
    }
}

/// Names every file of sentences once; each version has a file of that name.
macro_rules! sentences {
    ($($area:literal),+ $(,)?) => {
        const ENGLISH: &[&str] = &[$(include_str!(concat!("../locales/en/", $area, ".ftl"))),+];
        const EASY_READ: &[&str] =
            &[$(include_str!(concat!("../locales/en-easyread/", $area, ".ftl"))),+];
        const WELSH: &[&str] = &[$(include_str!(concat!("../locales/cy/", $area, ".ftl"))),+];
    };
}

sentences![
    "after",
    "around",
    "codes",
    "collect",
    "diary",
    "display",
    "failures",
    "files",
    "helping",
    "overrides",
    "pages",
    "paper",
    "questions",
];

struct Bundle {
    sentences: FluentBundle<FluentResource>,
    complete: bool,
}

static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| {
    let wanted = ids(ENGLISH);
    Version::ALL.map(|version| {
        let files = match version {
            Version::English => ENGLISH,
            Version::EasyRead => EASY_READ,
            Version::Welsh => WELSH,
        };
        let sentences = read(version.lang(), files);
        let says = |id: &str| {
            let message = sentences.get_message(id);
            message.is_some_and(|message| message.value().is_some())
        };
        Bundle {
            complete: wanted.iter().all(|id| says(id)),
            sentences,
        }
    })
});

fn bundle(version: Version) -> &'static Bundle {
    match version {
        Version::English => &BUNDLES[0],
        Version::EasyRead => &BUNDLES[1],
        Version::Welsh => &BUNDLES[2],
    }
}

fn read(lang: &str, files: &[&str]) -> FluentBundle<FluentResource> {
    let lang = lang.parse().unwrap_or_default();
    let mut sentences = FluentBundle::new_concurrent(vec![lang]);
    // The marks around inserted values are invisible to readers and visible to screen readers.
    sentences.set_use_isolating(false);
    for file in files {
        // What can be read of a file is kept; a test holds that all of it can.
        let resource = match FluentResource::try_new((*file).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _ = sentences.add_resource(resource);
    }
    sentences
}

/// The names of the sentences. Lines of a sentence that goes on begin with spaces, and so do its pictures.
fn ids(files: &[&'static str]) -> Vec<&'static str> {
    files
        .iter()
        .flat_map(|file| file.lines())
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
        .collect()
}

/// A value that stands in a sentence.
pub type Value<'a> = (&'a str, FluentValue<'a>);

/// The sentence of that id, if the version (or else standard English) has it.
pub fn find(version: Version, id: &str, values: &[Value<'_>]) -> Option<String> {
    let sentence = |bundle: &'static Bundle| {
        let message = bundle.sentences.get_message(id)?.value()?;
        let mut args = FluentArgs::new();
        // Where nobody says who reads, it is the person themselves.
        args.set("who", "self");
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let mut mistakes = Vec::new();
        let said = bundle
            .sentences
            .format_pattern(message, Some(&args), &mut mistakes);
        Some(said.into_owned())
    };
    sentence(bundle(version)).or_else(|| sentence(bundle(Version::English)))
}

/// The id of a code's words: those of its own list, or else those that every list shares.
pub fn code_id(version: Version, list: &str, code: &str) -> String {
    let dashed = |text: &str| text.replace('_', "-");
    let particular = format!("code-{}-{}", dashed(list), dashed(code));
    match find(version, &particular, &[]) {
        Some(_) => particular,
        None => format!("code-{}", dashed(code)),
    }
}

/// Names of the pictures beside the lines of a sentence, in order. Only Easy Read has any.
pub fn pictures(version: Version, id: &str) -> Vec<String> {
    let sentences = &bundle(version).sentences;
    let named = sentences
        .get_message(id)
        .and_then(|message| message.get_attribute("pictures"));
    named.map_or_else(Vec::new, |attribute| {
        let mut mistakes = Vec::new();
        sentences
            .format_pattern(attribute.value(), None, &mut mistakes)
            .split_whitespace()
            .map(str::to_owned)
            .collect()
    })
}

/// The sentence of that id. One that is missing shows its id, and the log says so.
pub fn say(version: Version, id: &str, values: &[Value<'_>]) -> String {
    find(version, id, values).unwrap_or_else(|| {
        tracing::error!(id, "a sentence is missing");
        format!("[{id}]")
    })
}

#[cfg(test)]
mod parity;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod sentences;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod welsh;
