//! A file is given out: each chunk is verified before a byte of it leaves.

use super::{FileError, Metadata, first_of, open_metadata, place, prefixes, stream_of};
use crate::actions::casework::Caseworker;
use crate::actions::keyring::number;
use crate::actions::{Office, SealError};
use crate::domain::ids::FileId;
use crate::store::files::FileRow;
use crate::store::types::Id;
use crate::store::{Conn, Scope, keys};
use crate::vault::stream::{CHUNK, PART_CHUNKS, SEALED_CHUNK};
use crate::vault::wrap::open_with;
use crate::vault::{BlockKey, KeyPurpose, Label, RecipientKind, WrapContext};
use bytes::Bytes;
use futures_util::{Stream, stream};
use std::ops::Range;

/// A whole file, opened.
pub struct OpenFile {
    office: Office,
    scope: Scope,
    row: FileRow,
    key: BlockKey,
    /// What is known about it.
    pub metadata: Metadata,
}

impl std::fmt::Debug for OpenFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OpenFile({})", self.row.id)
    }
}

impl OpenFile {
    /// Opens what is known about a file with its key.
    ///
    /// # Errors
    /// `NotOurs` when its row was changed by somebody else.
    pub fn new(
        office: &Office,
        scope: Scope,
        row: FileRow,
        key: BlockKey,
    ) -> Result<Self, SealError> {
        let metadata = open_metadata(office, scope, &row, &key)?;
        Ok(Self {
            office: office.clone(),
            scope,
            row,
            key,
            metadata,
        })
    }

    /// Its id.
    pub fn id(&self) -> FileId {
        self.row.id
    }

    /// Its row.
    pub fn row(&self) -> &FileRow {
        &self.row
    }

    /// The bytes of a range, a part at a time; at most a part is in memory.
    pub fn bytes(self, range: Range<u64>) -> impl Stream<Item = Result<Bytes, FileError>> {
        stream::try_unfold((self, range), |(file, range)| async move {
            if range.is_empty() {
                return Ok(None);
            }
            let some = file.some(&range).await?;
            let rest = range.start + some.len() as u64..range.end;
            Ok(Some((some, (file, rest))))
        })
    }

    /// The beginning of a range, up to the end of the part it begins in.
    async fn some(&self, range: &Range<u64>) -> Result<Bytes, FileError> {
        let chunk = |at: u64| usize::try_from(at / CHUNK as u64).unwrap_or(usize::MAX);
        let first = chunk(range.start);
        let end_of_part = (first / PART_CHUNKS + 1) * PART_CHUNKS;
        let last = chunk(range.end - 1).min(end_of_part - 1);
        let in_part = |chunk: usize| (chunk % PART_CHUNKS * SEALED_CHUNK) as u64;
        let all = self.metadata.chunks as usize;
        let ends = last + 1 == all;
        let prefix = *prefixes(&self.row)
            .get(first / PART_CHUNKS)
            .ok_or(SealError::Malformed("a range outside the file"))?;
        let sealed = self
            .office
            .objects
            .get(
                self.scope,
                self.row.id,
                &prefix.0,
                in_part(first)..in_part(last) + SEALED_CHUNK as u64,
            )
            .await?;
        let stream = stream_of(self.scope, &self.key, self.row.id);
        let plain = stream.open(prefix, first_of(first)?, &sealed, ends)?;
        let begin = (first * CHUNK) as u64;
        let from = usize::try_from(range.start - begin).unwrap_or(usize::MAX);
        let to = usize::try_from(range.end - begin)
            .unwrap_or(usize::MAX)
            .min(plain.len());
        let some = plain
            .get(from..to)
            .filter(|some| !some.is_empty())
            .ok_or(SealError::Malformed("a range outside the file"))?;
        Ok(Bytes::copy_from_slice(some))
    }
}

/// The key of a file of a report, for a worker who holds the identity key.
///
/// # Errors
/// `NotGranted` when this worker does not; the database.
pub fn key_for_worker(
    conn: &mut Conn,
    scope: Scope,
    row: &FileRow,
    who: &Caseworker,
) -> Result<BlockKey, SealError> {
    let kind = RecipientKind::Identity;
    let wraps = keys::wraps_of(conn, scope, Id(row.id.0), kind.code())?;
    let wrap = wraps.first().ok_or(SealError::NotGranted)?;
    let key_number = number(wrap.recipient_number)?;
    let private = who
        .keyring
        .organisation_key(KeyPurpose::Identity, key_number)?;
    let context = WrapContext {
        organisation: scope.0,
        recipient: kind,
        key_number,
        block: place(scope, row.report_id, row.id).row,
        report: row.report_id,
        label: Label::File,
    };
    Ok(BlockKey::from_key(open_with(
        private,
        &wrap.wrapped,
        &context,
    )?))
}
