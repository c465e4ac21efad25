//! Mail into a folder, for the demo and for trying things out: one file for each mail.

use super::MailError;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// A folder that takes mail.
#[derive(Debug, Clone)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn open(path: &str) -> Result<Self, String> {
        std::fs::create_dir_all(path)
            .map_err(|error| format!("the mail folder {path} cannot be made: {error}"))?;
        Ok(Self(PathBuf::from(path)))
    }

    /// Writes the mail whole under another name and renames it then: nobody reads half a mail, and a second
    /// attempt replaces the first.
    pub(super) async fn send(&self, id: Uuid, bytes: Vec<u8>) -> Result<(), MailError> {
        let folder = self.0.clone();
        let written = tokio::task::spawn_blocking(move || write(&folder, id, &bytes)).await;
        match written {
            Ok(Ok(())) => Ok(()),
            _ => Err(MailError::Transient("the mail folder cannot be written")),
        }
    }
}

fn write(folder: &Path, id: Uuid, bytes: &[u8]) -> std::io::Result<()> {
    let unfinished = folder.join(format!(".{id}.part"));
    std::fs::write(&unfinished, bytes)?;
    std::fs::rename(&unfinished, folder.join(format!("{id}.eml")))
}
