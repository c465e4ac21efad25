//! The bytes of files, in a folder. Only sealed bytes come here.
//!
//! An object is one part of a file. It is written once, under a name nothing else has, and is on the disk when
//! [`Objects::put`] returns; a name that was given out is never written again.

use super::Scope;
use super::connection::StoreError;
use crate::domain::ids::FileId;
use bytes::Bytes;
use data_encoding::HEXLOWER;
use futures_util::TryStreamExt;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path as Place;
use object_store::{Error, ObjectStore, ObjectStoreExt};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where the bytes of files are kept.
#[derive(Debug, Clone)]
pub struct Objects {
    store: Arc<dyn ObjectStore>,
    /// The folder, where there is one.
    folder: Option<PathBuf>,
    /// Bytes of the disk that stay free whatever comes.
    floor: u64,
}

impl Objects {
    /// Opens `folder:PATH`, and makes the folder if need be. `floor` bytes of its disk stay free.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn open(url: &str, floor: u64) -> Result<Self, String> {
        let path = url
            .strip_prefix("folder:")
            .filter(|path| !path.is_empty())
            .ok_or_else(|| format!("files_url is {url}; it must be folder:PATH"))?;
        let folder = private_folder(Path::new(path))
            .map_err(|error| format!("the folder for files, {path}, cannot be used: {error}"))?;
        let store = LocalFileSystem::new_with_prefix(&folder)
            .map_err(|error| format!("the folder for files, {path}, cannot be used: {error}"))?
            .with_automatic_cleanup(true)
            .with_fsync(true);
        Ok(Self {
            store: Arc::new(store),
            folder: Some(folder),
            floor,
        })
    }

    /// Keeps everything in memory: for trials of deeds that have nothing to do with files.
    pub fn in_memory() -> Self {
        Self {
            store: Arc::new(InMemory::new()),
            folder: None,
            floor: 0,
        }
    }

    /// Whether this many bytes more leave the floor free. A disk that cannot be asked has room.
    pub fn has_room(&self, bytes: u64) -> bool {
        let Some(Ok(disk)) = self.folder.as_ref().map(rustix::fs::statvfs) else {
            return true;
        };
        disk.f_bavail.saturating_mul(disk.f_frsize) >= self.floor.saturating_add(bytes)
    }

    /// Writes one part.
    ///
    /// # Errors
    /// `Unavailable` when it is not on the disk.
    pub async fn put(
        &self,
        scope: Scope,
        file: FileId,
        part: &[u8],
        sealed: Vec<u8>,
    ) -> Result<(), StoreError> {
        let place = place(scope, file, Some(part));
        self.store
            .put(&place, sealed.into())
            .await
            .map(drop)
            .map_err(said)
    }

    /// Reads bytes of one part.
    ///
    /// # Errors
    /// `Missing` when there is no such part.
    pub async fn get(
        &self,
        scope: Scope,
        file: FileId,
        part: &[u8],
        range: Range<u64>,
    ) -> Result<Bytes, StoreError> {
        let place = place(scope, file, Some(part));
        self.store.get_range(&place, range).await.map_err(said)
    }

    /// Deletes one part, if it is there.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn delete(&self, scope: Scope, file: FileId, part: &[u8]) -> Result<(), StoreError> {
        match self.store.delete(&place(scope, file, Some(part))).await {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(said(error)),
        }
    }

    /// Deletes the parts of a file that are not among those to keep.
    ///
    /// # Errors
    /// `Unavailable`; what is left is deleted the next time.
    pub async fn delete_but(
        &self,
        scope: Scope,
        file: FileId,
        keep: &[&[u8]],
    ) -> Result<(), StoreError> {
        let keep: Vec<Place> = keep
            .iter()
            .map(|part| place(scope, file, Some(part)))
            .collect();
        let found: Vec<_> = self
            .store
            .list(Some(&place(scope, file, None)))
            .try_collect()
            .await
            .map_err(said)?;
        for object in found {
            if keep.contains(&object.location) {
                continue;
            }
            match self.store.delete(&object.location).await {
                Ok(()) | Err(Error::NotFound { .. }) => {}
                Err(error) => return Err(said(error)),
            }
        }
        Ok(())
    }
}

/// Names say nothing: the organisation's id, the file's, and the random prefix of the part.
fn place(scope: Scope, file: FileId, part: Option<&[u8]>) -> Place {
    let folders = [scope.0.to_string(), file.to_string()];
    Place::from_iter(
        folders
            .into_iter()
            .chain(part.map(|part| HEXLOWER.encode(part))),
    )
}

fn private_folder(path: &Path) -> std::io::Result<PathBuf> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)?;
    path.canonicalize()
}

fn said(error: Error) -> StoreError {
    match error {
        Error::NotFound { .. } => StoreError::Missing,
        other => StoreError::Unavailable(other.to_string()),
    }
}
