//! Files: photos, recordings, documents. Every byte is sealed before it is written anywhere.
//!
//! A file arrives in parts (from one form, or part by part over a line that breaks), each sealed as it comes. When
//! all of it is here it is read once from where it lies, and what is known about it is sealed beside it. Its key
//! lies in the sealed draft; when the report is sent the key is wrapped for the organisation and the draft forgets it.

pub mod photo;
pub mod reading;
pub mod sending;
pub mod sweep;
pub mod upload;

use super::drafts::DraftError;
use super::sealing;
use super::{Office, SealError};
use crate::domain::files::{FileKind, FileRefusal, MediaType};
use crate::domain::ids::{FileId, ReportId};
use crate::domain::text::Private;
use crate::store::files::FileRow;
use crate::store::{Scope, StoreError};
use crate::vault::joined::same;
use crate::vault::stream::{PREFIX, Prefix, Stream};
use crate::vault::{BlockKey, Envelope, Label, Place, SystemRandom, VaultError};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Why a file was not taken, or not given out.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It is not one we take; with the kind it claims to be.
    #[error("the file is not taken: {0}")]
    Refused(FileRefusal, Option<FileKind>),
    /// A part came for another place than the end of what is here.
    #[error("the file has {have} bytes")]
    Elsewhere {
        /// Bytes that are here.
        have: u64,
    },
    /// No such file, or its draft is gone.
    #[error("there is no such file")]
    Gone,
    /// The draft could not be read or written.
    #[error(transparent)]
    Draft(DraftError),
    /// Keys or database.
    #[error(transparent)]
    Seal(SealError),
}

impl From<DraftError> for FileError {
    fn from(error: DraftError) -> Self {
        match error {
            DraftError::Gone => Self::Gone,
            other => Self::Draft(other),
        }
    }
}

impl From<SealError> for FileError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Store(StoreError::Missing) => Self::Gone,
            other => Self::Seal(other),
        }
    }
}

impl From<StoreError> for FileError {
    fn from(error: StoreError) -> Self {
        SealError::from(error).into()
    }
}

impl From<VaultError> for FileError {
    fn from(error: VaultError) -> Self {
        SealError::from(error).into()
    }
}

impl From<FileRefusal> for FileError {
    fn from(refusal: FileRefusal) -> Self {
        Self::Refused(refusal, None)
    }
}

/// A file's key while it belongs to a draft, with what its finishing needs to know.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeptFile {
    key: [u8; 32],
    /// What the person's device called it.
    pub name: Private,
    /// Whether the person wants the hidden details of a photo kept.
    pub keep_hidden: bool,
    /// By what the same file is known again after a break; empty if by nothing.
    #[serde(default)]
    mark: String,
    /// For the copy of a photo: the id under which the photo came.
    #[serde(default)]
    came_as: Option<FileId>,
}

impl std::fmt::Debug for KeptFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeptFile(..)")
    }
}

impl KeptFile {
    fn new(key: &BlockKey, name: &str, keep_hidden: bool) -> Self {
        Self {
            key: **key.key(),
            name: Private::from(name),
            keep_hidden,
            mark: String::new(),
            came_as: None,
        }
    }

    fn key(&self) -> BlockKey {
        BlockKey::from_key(Zeroizing::new(self.key))
    }
}

/// What is known about a whole file, as it is sealed beside it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Metadata {
    /// Its type.
    pub media: MediaType,
    /// What the person's device called it.
    pub name: Private,
    /// Its length.
    pub bytes: u64,
    /// Chunks it is sealed in.
    pub chunks: u32,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// SHA-256 of the prefixes of its parts in order, so that no part can be left out or put in.
    pub parts: [u8; 32],
    /// Whether it was written anew, without what was hidden in it.
    pub written_anew: bool,
}

/// Where a file's chunks belong: to the file, wherever the file goes.
fn stream_of(scope: Scope, key: &BlockKey, file: FileId) -> Stream {
    Stream::new(key, &place(scope, None, file))
}

/// Where what is known about a file belongs: to the file in its report.
fn place(scope: Scope, report: Option<ReportId>, file: FileId) -> Place {
    Place {
        organisation: scope.0,
        label: Label::File,
        report,
        row: file.0,
    }
}

/// Seals what is known about a file into its row.
fn seal_metadata(
    office: &Office,
    scope: Scope,
    row: &mut FileRow,
    key: &BlockKey,
    metadata: &Metadata,
) -> Result<(), SealError> {
    let place = place(scope, row.report_id, row.id);
    let plain = Zeroizing::new(
        serde_json::to_vec(metadata)
            .map_err(|_| SealError::Malformed("what is known of a file"))?,
    );
    let envelope = Envelope::seal(key, 0, &place, &plain, &SystemRandom)?;
    row.mac = Some(sealing::mark(office, &place, 1, envelope.as_bytes()).to_vec());
    row.envelope = Some(envelope.as_bytes().to_vec());
    Ok(())
}

/// Opens what is known about a file, after the server's mark and the order of its parts were checked.
fn open_metadata(
    office: &Office,
    scope: Scope,
    row: &FileRow,
    key: &BlockKey,
) -> Result<Metadata, SealError> {
    let place = place(scope, row.report_id, row.id);
    let (Some(envelope), Some(mac)) = (&row.envelope, &row.mac) else {
        return Err(SealError::Malformed("a file that is not whole"));
    };
    if !same(&sealing::mark(office, &place, 1, envelope), mac) {
        return Err(VaultError::NotOurs.into());
    }
    let opened = Envelope::from_bytes(envelope.clone())?.open(key, &place)?;
    let metadata: Metadata = serde_json::from_slice(&opened)
        .map_err(|_| SealError::Malformed("what is known of a file"))?;
    if !same(&metadata.parts, &digest(&row.parts)) {
        return Err(VaultError::NotOurs.into());
    }
    Ok(metadata)
}

fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// The prefixes of a file's parts, in order.
fn prefixes(row: &FileRow) -> Vec<Prefix> {
    row.parts
        .as_chunks::<PREFIX>()
        .0
        .iter()
        .map(|prefix| Prefix(*prefix))
        .collect()
}

/// The number of a chunk as a nonce counts it.
fn first_of(chunk: usize) -> Result<u32, SealError> {
    u32::try_from(chunk).map_err(|_| SealError::Malformed("a count of chunks"))
}

fn length(row: &FileRow) -> u64 {
    u64::try_from(row.byte_count).unwrap_or_default()
}

fn kind_of(row: &FileRow) -> Result<FileKind, SealError> {
    FileKind::parse(&row.kind).ok_or(SealError::Malformed("a file's kind"))
}
