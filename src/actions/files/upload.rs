//! A file arrives: part by part, each sealed and on the disk before the next is asked for.

use super::{
    FileError, KeptFile, Metadata, digest, first_of, kind_of, length, photo, prefixes,
    seal_metadata, stream_of,
};
use crate::actions::Office;
use crate::actions::SealError;
use crate::actions::drafts::{self, Draft};
use crate::domain::files::{FileKind, FileRefusal, FileTold, MOST_FILES, MediaType, plain_name};
use crate::domain::ids::FileId;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::files::{self, FileRow, FileState};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError};
use crate::vault::stream::{CHUNK, PART, PART_CHUNKS, PREFIX, Prefix, SEALED_CHUNK};
use crate::vault::token::CookieToken;
use crate::vault::{BlockKey, SystemRandom};
use chrono::TimeDelta;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Bytes from which a signature can be told.
const SIGNATURE: usize = 512;
/// How long half a file waits for the rest when another is begun.
const HALF_KEPT: TimeDelta = TimeDelta::hours(1);
/// Files of a draft that were begun, finished or not.
const MOST_BEGUN: usize = 3 * MOST_FILES;

/// A file as the person's device announces it.
#[derive(Debug, Clone)]
pub struct Announced {
    /// Its name there.
    pub name: String,
    /// Its length, if it is known before it is here.
    pub bytes: Option<u64>,
    /// Whether the person wants the hidden details of a photo kept.
    pub keep_hidden: bool,
    /// By what the device knows the file again (when it last changed, say); empty if by nothing. The same file
    /// chosen again after a break goes on where it stopped.
    pub mark: String,
}

/// What a name and a length say, before any byte is here.
///
/// # Errors
/// `Refused`: a kind we do not take, too large, no room on the disk.
pub fn looked_at(office: &Office, name: &str, bytes: Option<u64>) -> Result<FileKind, FileError> {
    let Some(media) = MediaType::claimed(name) else {
        return Err(FileRefusal::UnknownKind.into());
    };
    let kind = media.kind();
    let refused = |refusal| Err(FileError::Refused(refusal, Some(kind)));
    match bytes {
        Some(0) => return refused(FileRefusal::Empty),
        Some(bytes) if bytes > kind.most_bytes() => return refused(FileRefusal::TooLarge),
        _ => {}
    }
    if !office.objects.has_room(bytes.unwrap_or_default()) {
        return refused(FileRefusal::NoRoom);
    }
    Ok(kind)
}

/// Begins a file of a draft.
///
/// # Errors
/// `Refused`; `Gone` when the draft is; the database.
pub async fn begin(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    announced: &Announced,
) -> Result<Upload, FileError> {
    let name = plain_name(&announced.name);
    let kind = looked_at(office, &name, announced.bytes)?;
    let mut new = Upload::new(office, Scope(org.id), kind, &name);
    new.keep_hidden = announced.keep_hidden;
    let mark = match (announced.mark.is_empty(), announced.bytes) {
        (false, Some(bytes)) => format!("{}/{bytes}", announced.mark),
        _ => String::new(),
    };
    let (work, scope, token) = (office.clone(), new.scope, token.clone());
    office
        .store
        .write(move |conn| {
            let mut draft = unsent(drafts::open(conn, &work, scope, &token)?)?;
            if let Some(begun) = begun_before(conn, scope, &draft, &new.name, &mark)? {
                return Ok(Upload::of(&work, scope, begun));
            }
            forget_halves(conn, &work, scope, &mut draft)?;
            let begun = draft.kept.files.len();
            if draft.kept.answers.files().len() >= MOST_FILES || begun >= MOST_BEGUN {
                return Err(FileError::Refused(FileRefusal::TooMany, Some(kind)));
            }
            let kept = KeptFile {
                mark,
                ..KeptFile::new(&new.key, &new.name, new.keep_hidden)
            };
            draft.kept.files.insert(new.row.id, kept);
            new.row.draft_id = Some(draft.row.id);
            files::insert(conn, &new.row)?;
            drafts::put_back(conn, &work, scope, &mut draft)?;
            Ok(new)
        })
        .await
}

/// The same file, begun before and broken off.
fn begun_before(
    conn: &mut Conn,
    scope: Scope,
    draft: &Draft,
    name: &str,
    mark: &str,
) -> Result<Option<(FileRow, KeptFile)>, FileError> {
    let known = draft
        .kept
        .files
        .iter()
        .find(|(_, kept)| !mark.is_empty() && kept.mark == mark && kept.name.expose() == name);
    let Some((id, kept)) = known else {
        return Ok(None);
    };
    let row = files::get(conn, scope, *id)?;
    Ok(row.is(FileState::Uploading).then(|| (row, kept.clone())))
}

/// Forgets files that broke off an hour ago or more, so that a bad line does not use up the places.
fn forget_halves(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    draft: &mut Draft,
) -> Result<(), FileError> {
    let before = office.clock.now() - HALF_KEPT;
    for mut row in files::of_draft(conn, scope, draft.row.id)? {
        if row.is(FileState::Uploading) && row.changed_at.0 < before {
            draft.kept.files.remove(&row.id);
            FileState::Removed.code().clone_into(&mut row.state);
            files::save(conn, &row)?;
        }
    }
    Ok(())
}

fn unsent(draft: Draft) -> Result<Draft, FileError> {
    match draft.kept.sent {
        Some(_) => Err(FileError::Gone),
        None => Ok(draft),
    }
}

/// Goes on with a file of a draft.
///
/// # Errors
/// `Gone`; the database.
pub async fn go_on(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    id: FileId,
) -> Result<Upload, FileError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    let (row, kept) = office
        .store
        .read(move |conn| {
            let draft = unsent(drafts::open(conn, &work, scope, &token)?)?;
            let kept = draft.kept.files.get(&id).cloned().ok_or(FileError::Gone)?;
            let row = files::get(conn, scope, id)?;
            let is_theirs = row.draft_id == Some(draft.row.id) && !row.is(FileState::Removed);
            is_theirs.then_some((row, kept)).ok_or(FileError::Gone)
        })
        .await?;
    Ok(Upload::of(office, scope, (row, kept)))
}

/// A file that is arriving.
pub struct Upload {
    office: Office,
    scope: Scope,
    key: BlockKey,
    name: String,
    keep_hidden: bool,
    row: FileRow,
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Upload({})", self.row.id)
    }
}

/// A file that is here, every byte of it read once; its row is not written yet.
#[derive(Debug)]
pub struct Whole {
    /// Its row, with what is known about it sealed in.
    pub row: FileRow,
    /// Its key.
    pub key: BlockKey,
    /// What is known about it.
    pub metadata: Metadata,
}

impl Upload {
    fn new(office: &Office, scope: Scope, kind: FileKind, name: &str) -> Self {
        let now = office.clock.now().into();
        Self {
            office: office.clone(),
            scope,
            key: BlockKey::generate(&SystemRandom),
            name: name.to_owned(),
            keep_hidden: false,
            row: FileRow {
                organisation_id: scope.0,
                id: FileId(Uuid::now_v7()),
                draft_id: None,
                report_id: None,
                incident_id: None,
                message_id: None,
                shown_as: None,
                kind: kind.code().to_owned(),
                state: FileState::Uploading.code().to_owned(),
                byte_count: 0,
                chunk_count: 0,
                parts: Vec::new(),
                envelope: None,
                mac: None,
                created_at: now,
                changed_at: now,
                version: 1,
            },
        }
    }

    fn of(office: &Office, scope: Scope, (row, kept): (FileRow, KeptFile)) -> Self {
        Self {
            office: office.clone(),
            scope,
            key: kept.key(),
            name: kept.name.expose().to_owned(),
            keep_hidden: kept.keep_hidden,
            row,
        }
    }

    /// Its id.
    pub fn id(&self) -> FileId {
        self.row.id
    }

    /// Bytes that are here.
    pub fn have(&self) -> u64 {
        length(&self.row)
    }

    /// Whether it was finished before.
    pub fn is_whole(&self) -> bool {
        self.row.is(FileState::Whole)
    }

    /// Adds bytes at a place. What is here already is not taken twice; when this returns, the rest is sealed and on
    /// the disk.
    ///
    /// # Errors
    /// `Elsewhere` when bytes in between are missing; `Refused`; the disk or the database.
    pub async fn append(&mut self, offset: u64, bytes: &[u8]) -> Result<u64, FileError> {
        let have = self.have();
        if offset > have || (offset == have && self.is_whole()) {
            return Err(FileError::Elsewhere { have });
        }
        let here = usize::try_from(have - offset).unwrap_or(usize::MAX);
        let Some(new) = bytes.get(here..).filter(|new| !new.is_empty()) else {
            return Ok(have);
        };
        if self.is_whole() {
            return Err(FileError::Elsewhere { have });
        }
        self.check(new)?;
        match self.write(new).await {
            Ok(()) => Ok(self.have()),
            // The same part came over another line meanwhile, and the one it continues is overtaken.
            Err(FileError::Gone) => {
                self.look_again().await?;
                Err(match self.have() {
                    same if same == have => FileError::Gone,
                    have => FileError::Elsewhere { have },
                })
            }
            Err(error) => Err(error),
        }
    }

    async fn look_again(&mut self) -> Result<(), FileError> {
        let (scope, id) = (self.scope, self.row.id);
        let read = move |conn: &mut Conn| files::get(conn, scope, id);
        self.row = self.office.store.read::<_, StoreError>(read).await?;
        Ok(())
    }

    fn check(&self, new: &[u8]) -> Result<(), FileError> {
        let kind = kind_of(&self.row)?;
        let more = new.len() as u64;
        let refusal = if self.have() + more > kind.most_bytes() {
            FileRefusal::TooLarge
        } else if !self.office.objects.has_room(more) {
            FileRefusal::NoRoom
        } else if self.have() == 0 && new.len() >= SIGNATURE && self.media(new).is_none() {
            // Said at once, not after the last of 300 MiB.
            FileRefusal::OtherKind
        } else {
            return Ok(());
        };
        Err(FileError::Refused(refusal, Some(kind)))
    }

    /// The type, if the name and the first bytes agree on one.
    fn media(&self, beginning: &[u8]) -> Option<MediaType> {
        let found = infer::get(beginning)?;
        MediaType::seen(&self.name, found.mime_type())
    }

    async fn write(&mut self, new: &[u8]) -> Result<(), FileError> {
        let mut parts = prefixes(&self.row);
        let full = self.have() / PART as u64;
        let mut plain = Zeroizing::new(Vec::new());
        let mut overtaken = None;
        // A part that is not full is written anew with the new bytes behind it.
        if usize::try_from(full).unwrap_or_default() < parts.len() {
            plain.extend_from_slice(&self.part(parts.len() - 1, false).await?);
            overtaken = parts.pop();
        }
        plain.extend_from_slice(new);
        let stream = stream_of(self.scope, &self.key, self.row.id);
        for piece in plain.chunks(PART) {
            let prefix = Prefix::generate(&SystemRandom);
            let sealed = stream.seal(prefix, first_chunk(parts.len())?, piece, false);
            self.put(prefix, sealed).await?;
            parts.push(prefix);
        }
        let bytes = self.have() + new.len() as u64;
        self.advance(&parts, bytes).await?;
        if let Some(prefix) = overtaken {
            let objects = &self.office.objects;
            let deleted = objects.delete(self.scope, self.row.id, &prefix.0).await;
            if let Err(error) = deleted {
                tracing::warn!(%error, "a part that was overtaken stays until its file is finished");
            }
        }
        Ok(())
    }

    async fn put(&self, prefix: Prefix, sealed: Vec<u8>) -> Result<(), FileError> {
        let objects = &self.office.objects;
        Ok(objects
            .put(self.scope, self.row.id, &prefix.0, sealed)
            .await?)
    }

    /// Writes down what is here. Two requests with the same part: one is first, the other hears where to go on.
    async fn advance(&mut self, parts: &[Prefix], bytes: u64) -> Result<(), FileError> {
        let mut row = self.row.clone();
        row.parts = parts.iter().flat_map(|prefix| prefix.0).collect();
        row.byte_count = i64::try_from(bytes).map_err(|_| FileRefusal::TooLarge)?;
        row.chunk_count =
            i32::try_from(bytes.div_ceil(CHUNK as u64)).map_err(|_| FileRefusal::TooLarge)?;
        row.changed_at = self.office.clock.now().into();
        let (scope, id) = (self.scope, row.id);
        let saved = self
            .office
            .store
            .write::<_, StoreError>(move |conn| {
                files::save(conn, &row)?;
                files::get(conn, scope, id)
            })
            .await;
        match saved {
            Ok(row) => {
                self.row = row;
                Ok(())
            }
            Err(StoreError::Stale) => {
                self.look_again().await?;
                Err(FileError::Elsewhere { have: self.have() })
            }
            Err(error) => Err(error.into()),
        }
    }

    /// One part, opened. What stands behind the bytes that are written down (a part that was overtaken) is left out.
    async fn part(&self, at: usize, ends: bool) -> Result<Zeroizing<Vec<u8>>, FileError> {
        let prefix = *prefixes(&self.row).get(at).ok_or(FileError::Gone)?;
        let before = (at * PART) as u64;
        let held = (self.have() - before).min(PART as u64);
        let sealed = held + held.div_ceil(CHUNK as u64) * (SEALED_CHUNK - CHUNK) as u64;
        let bytes = self
            .office
            .objects
            .get(self.scope, self.row.id, &prefix.0, 0..sealed)
            .await?;
        let stream = stream_of(self.scope, &self.key, self.row.id);
        Ok(stream.open(prefix, first_chunk(at)?, &bytes, ends)?)
    }

    /// Ends the file: reads all of it from where it lies, seals its last chunk as the last, and seals what is known
    /// about it. The caller writes the row.
    ///
    /// # Errors
    /// `Refused` when it is empty or not what its name says; the disk or the database.
    async fn end(mut self, written_anew: bool) -> Result<Whole, FileError> {
        let kind = kind_of(&self.row)?;
        let parts = prefixes(&self.row);
        let Some(last) = parts.len().checked_sub(1) else {
            return Err(FileError::Refused(FileRefusal::Empty, Some(kind)));
        };
        let mut hash = Sha256::new();
        let mut media = None;
        for at in 0..parts.len() {
            let plain = self.part(at, false).await?;
            if at == 0 {
                media = self.media(&plain);
            }
            hash.update(&plain);
            if at == last {
                let prefix = Prefix::generate(&SystemRandom);
                let stream = stream_of(self.scope, &self.key, self.row.id);
                let sealed = stream.seal(prefix, first_chunk(at)?, &plain, true);
                self.put(prefix, sealed).await?;
                self.row.parts.truncate(last * PREFIX);
                self.row.parts.extend_from_slice(&prefix.0);
            }
        }
        let media = media.ok_or(FileError::Refused(FileRefusal::OtherKind, Some(kind)))?;
        let metadata = Metadata {
            media,
            name: Private::from(self.name.as_str()),
            bytes: self.have(),
            chunks: u32::try_from(self.row.chunk_count)
                .map_err(|_| SealError::Malformed("a count of chunks"))?,
            sha256: hash.finalize().into(),
            parts: digest(&self.row.parts),
            written_anew,
        };
        seal_metadata(
            &self.office,
            self.scope,
            &mut self.row,
            &self.key,
            &metadata,
        )?;
        FileState::Whole.code().clone_into(&mut self.row.state);
        self.row.changed_at = self.office.clock.now().into();
        Ok(Whole {
            row: self.row,
            key: self.key,
            metadata,
        })
    }

    /// Ends a film that [`begin_film`] began. The caller writes the row.
    ///
    /// # Errors
    /// `Refused` when it is empty or no film; the disk or the database.
    pub async fn end_film(self) -> Result<Whole, FileError> {
        self.end(false).await
    }

    /// All bytes, for a photo that is written anew. Its kind's limit holds, so it fits the memory.
    async fn all(&self) -> Result<Zeroizing<Vec<u8>>, FileError> {
        let mut all = Zeroizing::new(Vec::with_capacity(
            usize::try_from(self.have()).unwrap_or_default(),
        ));
        for at in 0..prefixes(&self.row).len() {
            all.extend_from_slice(&self.part(at, false).await?);
        }
        Ok(all)
    }

    /// The copy of this photo that is shown, as a file of its own under a key of its own.
    async fn shown_copy(&self, media: MediaType) -> Result<Whole, FileError> {
        let kind = Some(FileKind::Photo);
        let bytes = self.all().await?;
        let turn = self.office.photos.acquire().await;
        let copy = tokio::task::spawn_blocking(move || photo::written_anew(media, &bytes))
            .await
            .map_err(|_| FileRefusal::Unreadable)?
            .map_err(|refusal| FileError::Refused(refusal, kind))?;
        drop(turn);
        let copy = Zeroizing::new(copy);
        let mut upload = Self::new(&self.office, self.scope, FileKind::Photo, &self.name);
        upload.row.draft_id = self.row.draft_id;
        let row = upload.row.clone();
        self.office
            .store
            .write::<_, StoreError>(move |conn| files::insert(conn, &row))
            .await?;
        upload.write(&copy).await?;
        upload.end(true).await
    }
}

fn first_chunk(part: usize) -> Result<u32, SealError> {
    first_of(part * PART_CHUNKS)
}

/// Finishes a file of a draft: from now on it is among the answers. Finishing it again gives the same, also while
/// the first time is not over.
///
/// # Errors
/// `Elsewhere` when bytes of the announced length are missing; `Refused`, and the file is gone; `Gone`; the database.
pub async fn finish(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    id: FileId,
    announced: Option<u64>,
) -> Result<FileTold, FileError> {
    let _turn = office.endings.acquire().await;
    if let Some(told) = told_before(office, org, token, id).await? {
        return Ok(told);
    }
    let upload = go_on(office, org, token, id).await?;
    if announced.is_some_and(|bytes| bytes != upload.have()) {
        return Err(FileError::Elsewhere {
            have: upload.have(),
        });
    }
    let kept = match ended(upload).await {
        Ok((whole, original)) => keep(office, org, token, id, whole, original).await,
        Err(error) => Err(error),
    };
    let Err(error) = kept else {
        return kept;
    };
    // Another node was asked the same and was first.
    if let Some(told) = told_before(office, org, token, id).await? {
        return Ok(told);
    }
    if matches!(error, FileError::Refused(..)) {
        remove(office, org, token, id).await?;
    }
    Err(error)
}

/// Begins a file of one of these kinds that belongs to no draft: it goes with a message. One that stops arriving is
/// deleted after an hour.
///
/// # Errors
/// `Refused`; the database.
pub async fn begin_film(
    office: &Office,
    scope: Scope,
    name: &str,
    kinds: &[FileKind],
) -> Result<Upload, FileError> {
    let name = plain_name(name);
    let kind = looked_at(office, &name, None)?;
    if !kinds.contains(&kind) {
        return Err(FileError::Refused(FileRefusal::UnknownKind, Some(kind)));
    }
    let upload = Upload::new(office, scope, kind, &name);
    let row = upload.row.clone();
    office
        .store
        .write::<_, StoreError>(move |conn| files::insert(conn, &row))
        .await?;
    Ok(upload)
}

/// The file to be shown, and the original where one is kept beside it or is to be removed.
type Ended = (Whole, Option<(FileRow, Option<BlockKey>)>);

async fn ended(upload: Upload) -> Result<Ended, FileError> {
    let media = match upload.have() {
        0 => None,
        _ => upload.media(&upload.part(0, false).await?),
    };
    let Some(media) = media.filter(|media| media.is_written_anew()) else {
        return Ok((upload.end(false).await?, None));
    };
    let copy = upload.shown_copy(media).await?;
    if upload.keep_hidden {
        let mut original = upload.end(false).await?;
        original.row.shown_as = Some(copy.row.id);
        return Ok((copy, Some((original.row, Some(original.key)))));
    }
    let mut removed = upload.row;
    FileState::Removed.code().clone_into(&mut removed.state);
    Ok((copy, Some((removed, None))))
}

async fn keep(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    came_as: FileId,
    whole: Whole,
    original: Option<(FileRow, Option<BlockKey>)>,
) -> Result<FileTold, FileError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    let told = FileTold {
        id: whole.row.id,
        original: original
            .as_ref()
            .and_then(|(row, key)| key.as_ref().map(|_| row.id)),
        media: whole.metadata.media,
        bytes: whole.metadata.bytes,
        name: whole.metadata.name.clone(),
    };
    let answer = told.clone();
    let (rows, name) = (
        std::iter::once((whole.row, Some(whole.key))).chain(original),
        whole.metadata.name,
    );
    let rows: Vec<_> = rows.collect();
    let names: Vec<FileId> = rows.iter().map(|(row, _)| row.id).collect();
    let kept_parts: Vec<_> = rows.iter().map(|(row, _)| prefixes(row)).collect();
    office
        .store
        .write::<_, FileError>(move |conn| {
            let mut draft = unsent(drafts::open(conn, &work, scope, &token)?)?;
            if draft.kept.answers.files().len() >= MOST_FILES {
                return Err(FileRefusal::TooMany.into());
            }
            for (row, key) in &rows {
                files::save(conn, row)?;
                match key {
                    Some(key) => {
                        let kept = KeptFile {
                            came_as: Some(came_as),
                            ..KeptFile::new(key, name.expose(), false)
                        };
                        draft.kept.files.insert(row.id, kept);
                    }
                    None => {
                        draft.kept.files.remove(&row.id);
                    }
                }
            }
            let before = draft.kept.answers.clone();
            draft.kept.answers.add_file(answer);
            let kept = &mut draft.kept;
            kept.changes.note(&before, &kept.answers, None);
            drafts::put_back(conn, &work, scope, &mut draft)?;
            Ok(())
        })
        .await?;
    // What was overtaken on the way is not needed any more; what cannot be deleted now goes with the file.
    for (id, parts) in names.into_iter().zip(kept_parts) {
        let keep: Vec<&[u8]> = parts.iter().map(|prefix| &prefix.0[..]).collect();
        if let Err(error) = office.objects.delete_but(scope, id, &keep).await {
            tracing::warn!(%error, "parts that were overtaken are still there");
        }
    }
    Ok(told)
}

/// The file among the answers that came under this id, if it was finished.
async fn told_before(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    id: FileId,
) -> Result<Option<FileTold>, FileError> {
    let kept = unsent(drafts::look(office, org, token).await?)?.kept;
    let came_as = |told: &FileTold| kept.files.get(&told.id).and_then(|kept| kept.came_as);
    let told = kept.answers.files().iter();
    let mut told = told.filter(|told| told.id == id || came_as(told) == Some(id));
    Ok(told.next().cloned())
}

/// Takes a file of a draft away, finished or not. One that is not there is away.
///
/// # Errors
/// `Gone` when the draft is; the database.
pub async fn remove(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    id: FileId,
) -> Result<(), FileError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let mut draft = unsent(drafts::open(conn, &work, scope, &token)?)?;
            let original = draft
                .kept
                .answers
                .files()
                .iter()
                .find(|told| told.id == id)
                .and_then(|told| told.original);
            let before = draft.kept.answers.clone();
            draft.kept.answers.remove_file(id);
            let kept = &mut draft.kept;
            kept.changes.note(&before, &kept.answers, None);
            let draft_id: Id = draft.row.id;
            for id in [Some(id), original].into_iter().flatten() {
                draft.kept.files.remove(&id);
                match files::get(conn, scope, id) {
                    Ok(mut row) if row.draft_id == Some(draft_id) => {
                        FileState::Removed.code().clone_into(&mut row.state);
                        row.changed_at = work.clock.now().into();
                        files::save(conn, &row)?;
                    }
                    Ok(_) | Err(StoreError::Missing) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            drafts::put_back(conn, &work, scope, &mut draft)?;
            Ok(())
        })
        .await
}
