//! Files a person sends in place of words or beside them: which kinds we take, how large, how many.

use crate::domain::ids::FileId;
use crate::domain::text::Private;
use serde::{Deserialize, Serialize};

/// Files one report may have.
pub const MOST_FILES: usize = 10;
/// Points of a picture, width times height, that are decoded at most.
pub const MOST_POINTS: u64 = 50_000_000;
/// Letters of a file's own name that are kept.
const NAME_LETTERS: usize = 80;
const MIB: u64 = 1024 * 1024;

crate::codes! {
    /// What kind of file, as far as rules differ.
    FileKind {
        /// A photo or a picture of a screen.
        Photo = "photo",
        /// A document.
        Pdf = "pdf",
        /// A voice.
        Audio = "audio",
        /// A film; perhaps somebody signing.
        Video = "video",
    }
}

impl FileKind {
    /// The largest file of this kind, in bytes.
    pub const fn most_bytes(self) -> u64 {
        match self {
            Self::Photo => 25 * MIB,
            Self::Pdf | Self::Audio => 50 * MIB,
            Self::Video => 300 * MIB,
        }
    }

    /// The same in the unit that people are told.
    pub const fn most_megabytes(self) -> u64 {
        self.most_bytes() / MIB
    }

    /// The kind in the words of the desk and of a pack.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Photo => "Photo",
            Self::Pdf => "PDF document",
            Self::Audio => "Voice recording",
            Self::Video => "Film",
        }
    }

    /// Whether it may show a face or let a voice be heard, so that it goes nowhere without its own yes.
    pub const fn may_show_somebody(self) -> bool {
        !matches!(self, Self::Pdf)
    }
}

crate::codes! {
    /// The exact type of a file; its code is the media type.
    MediaType {
        /// A photo, as cameras write it.
        Jpeg = "image/jpeg",
        /// A picture of a screen.
        Png = "image/png",
        /// A picture from the web.
        Webp = "image/webp",
        /// A photo, as some telephones write it. No browser but one shows it.
        Heic = "image/heic",
        /// A document.
        Pdf = "application/pdf",
        /// A film.
        Mp4 = "video/mp4",
        /// A film, as some telephones write it.
        Mov = "video/quicktime",
        /// A film recorded in a browser.
        Webm = "video/webm",
        /// A voice recorded in a browser.
        Weba = "audio/webm",
        /// A voice, as telephones write it.
        M4a = "audio/mp4",
        /// A voice or music.
        Mp3 = "audio/mpeg",
        /// A voice.
        Ogg = "audio/ogg",
        /// A voice, not packed.
        Wav = "audio/wav",
    }
}

/// Endings of names, with the type each stands for and the signatures that agree with it.
const ENDINGS: &[(&[&str], MediaType, &[&str])] = &[
    (
        &["jpg", "jpeg", "jpe", "jfif"],
        MediaType::Jpeg,
        &["image/jpeg"],
    ),
    (&["png"], MediaType::Png, &["image/png"]),
    (&["webp"], MediaType::Webp, &["image/webp"]),
    (&["heic", "heif"], MediaType::Heic, &["image/heif"]),
    (&["pdf"], MediaType::Pdf, &["application/pdf"]),
    (
        &["mp4", "m4v"],
        MediaType::Mp4,
        &["video/mp4", "video/x-m4v"],
    ),
    (
        &["mov", "qt"],
        MediaType::Mov,
        &["video/quicktime", "video/mp4"],
    ),
    (&["webm"], MediaType::Webm, &["video/webm"]),
    (&["weba"], MediaType::Weba, &["video/webm"]),
    (&["m4a"], MediaType::M4a, &["audio/m4a", "video/mp4"]),
    (&["mp3"], MediaType::Mp3, &["audio/mpeg"]),
    (&["ogg", "oga", "opus"], MediaType::Ogg, &["audio/ogg"]),
    (&["wav"], MediaType::Wav, &["audio/x-wav"]),
];

impl MediaType {
    /// The type a name claims by its ending.
    pub fn claimed(name: &str) -> Option<Self> {
        Self::row(name).map(|(_, media, _)| *media)
    }

    /// The type, if what the name claims and the signature found in the bytes agree. Telephones and chat programs often
    /// give a photo the ending of another kind of photo: there the bytes decide.
    pub fn seen(name: &str, signature: &str) -> Option<Self> {
        let (_, claimed, signatures) = *Self::row(name)?;
        if signatures.contains(&signature) {
            return Some(claimed);
        }
        let photo = |media: Self| media.kind() == FileKind::Photo;
        ENDINGS
            .iter()
            .find(|(_, media, signatures)| photo(*media) && signatures.contains(&signature))
            .map(|(_, media, _)| *media)
            .filter(|_| photo(claimed))
    }

    fn row(
        name: &str,
    ) -> Option<&'static (&'static [&'static str], Self, &'static [&'static str])> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        ENDINGS
            .iter()
            .find(|(endings, _, _)| endings.contains(&ending.as_str()))
    }

    /// What kind of file it is.
    pub const fn kind(self) -> FileKind {
        match self {
            Self::Jpeg | Self::Png | Self::Webp | Self::Heic => FileKind::Photo,
            Self::Pdf => FileKind::Pdf,
            Self::Mp4 | Self::Mov | Self::Webm => FileKind::Video,
            Self::Weba | Self::M4a | Self::Mp3 | Self::Ogg | Self::Wav => FileKind::Audio,
        }
    }

    /// The ending of the name we give it.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Heic => "heic",
            Self::Pdf => "pdf",
            Self::Mp4 => "mp4",
            Self::Mov => "mov",
            Self::Webm => "webm",
            Self::Weba => "weba",
            Self::M4a => "m4a",
            Self::Mp3 => "mp3",
            Self::Ogg => "ogg",
            Self::Wav => "wav",
        }
    }

    /// Whether we can write it anew without what is hidden in it.
    pub const fn is_written_anew(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp)
    }

    /// Whether the desk's page shows or plays it; anything else is only handed over as a file.
    pub const fn opens_in_page(self) -> bool {
        !matches!(self, Self::Heic | Self::Pdf)
    }
}

/// A file as its report knows it. Sealed with the names and contacts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileTold {
    /// The file that is shown, played or handed over.
    pub id: FileId,
    /// The photo as it was sent, with its hidden details, when the person wanted it kept.
    #[serde(default)]
    pub original: Option<FileId>,
    /// Its type.
    pub media: MediaType,
    /// Its length.
    pub bytes: u64,
    /// What the person's device called it.
    pub name: Private,
}

/// "2.4 MB"
pub fn size_in_words(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} KB", (bytes / 1_000).max(1)),
        more => format!("{}.{} MB", more / 1_000_000, more % 1_000_000 / 100_000),
    }
}

/// A file's own name without a folder or anything that is not a letter of a name.
pub fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: Vec<char> = last.chars().filter(|letter| !letter.is_control()).collect();
    // The ending says what it is, so a long name loses its beginning.
    kept[kept.len().saturating_sub(NAME_LETTERS)..]
        .iter()
        .collect::<String>()
        .trim()
        .to_owned()
}

crate::codes! {
    /// Why a file was not taken. Nothing else on the page is touched by it.
    FileRefusal {
        /// There is nothing in it.
        Empty = "empty",
        /// Larger than its kind may be.
        TooLarge = "too_large",
        /// None of the kinds we take.
        UnknownKind = "unknown_kind",
        /// The bytes are not what the name says.
        OtherKind = "other_kind",
        /// A photo that cannot be opened.
        Unreadable = "unreadable",
        /// A picture with too many points.
        TooManyPoints = "too_many_points",
        /// The report has as many as it may have.
        TooMany = "too_many",
        /// The disk is nearly full.
        NoRoom = "no_room",
        /// The connection broke before the end.
        Broken = "broken",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_and_content_must_agree() {
        let seen = MediaType::seen;
        assert_eq!(seen("IMG_1.JPG", "image/jpeg"), Some(MediaType::Jpeg));
        assert_eq!(seen("voice.m4a", "video/mp4"), Some(MediaType::M4a));
        assert_eq!(seen("film.mp4", "image/png"), None);
        assert_eq!(seen("photo.jpg", "application/zip"), None);
        assert_eq!(seen("photo.jpg", "application/pdf"), None);
        assert_eq!(seen("jpg", "image/jpeg"), None);
    }

    #[test]
    fn a_photo_with_the_ending_of_another_kind_of_photo_is_still_a_photo() {
        assert_eq!(
            MediaType::seen("shot.jpg", "image/png"),
            Some(MediaType::Png)
        );
        assert_eq!(
            MediaType::seen("shot.png", "image/heif"),
            Some(MediaType::Heic)
        );
    }

    #[test]
    fn archives_programs_pages_and_office_files_are_not_taken() {
        for name in ["a.zip", "a.exe", "a.svg", "a.html", "a.docx", "a", "a.", ""] {
            assert_eq!(MediaType::claimed(name), None, "{name}");
        }
    }

    #[test]
    fn every_type_has_an_ending_that_claims_it() {
        for media in MediaType::ALL {
            let name = format!("x.{}", media.ending());

            assert_eq!(MediaType::claimed(&name), Some(*media));
        }
    }

    #[test]
    fn a_name_keeps_no_folder_and_its_ending() {
        let long = format!("C:\\Users\\Jo\\{}.webm", "a".repeat(300));

        let plain = plain_name(&long);

        assert!(plain.ends_with(".webm") && !plain.contains("Jo"));
        assert_eq!(plain.chars().count(), NAME_LETTERS);
        assert_eq!(plain_name("../../etc/passwd"), "passwd");
        assert_eq!(plain_name("a\0b\r\n.png"), "ab.png");
    }
}
