//! A posted form with one small file in it, read in memory: never through a file of the machine's own.

use crate::domain::answers::FormFields;
use crate::web::error::PageError;
use crate::web::posted::Posted;
use actix_multipart::{Multipart, MultipartError};
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::StreamExt;

/// After so many bytes we stop listening, whatever they are.
const PATIENCE: usize = 10 * 1024 * 1024;
/// The longest field that is not the file.
const FIELD: usize = 4 * 1024;

/// What was sent.
#[derive(Debug, Default)]
pub struct OneFile {
    /// The fields.
    pub posted: Posted,
    /// The file, cut off behind the most bytes asked for and one more.
    pub bytes: Vec<u8>,
}

/// Reads a form with a file, or a form without one.
///
/// # Errors
/// `TooLarge` far beyond what any picture needs; `Unreadable` when it is not a form.
pub async fn read(
    request: &HttpRequest,
    payload: web::Payload,
    most: usize,
) -> Result<OneFile, PageError> {
    let mut payload = payload.into_inner();
    let kind = request.headers().get("content-type");
    let with_file = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
    if !with_file {
        return Ok(OneFile {
            posted: Posted::from_request(request, &mut payload).await?,
            bytes: Vec::new(),
        });
    }
    let unreadable = |_: MultipartError| PageError::Unreadable;
    let mut form = Multipart::new(request.headers(), payload);
    let (mut fields, mut bytes, mut heard) = (FormFields::default(), Vec::new(), 0);
    while let Some(part) = form.next().await {
        let mut part = part.map_err(unreadable)?;
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part
            .content_disposition()
            .is_some_and(|said| said.get_filename().is_some());
        let keeps = if is_file { most + 1 } else { FIELD };
        let mut kept = Vec::new();
        while let Some(chunk) = part.next().await {
            let chunk = chunk.map_err(unreadable)?;
            heard += chunk.len();
            if heard > PATIENCE {
                return Err(PageError::TooLarge);
            }
            let room = keeps.saturating_sub(kept.len()).min(chunk.len());
            kept.extend_from_slice(&chunk[..room]);
        }
        if is_file {
            bytes = kept;
        } else {
            fields.push(&name, &String::from_utf8_lossy(&kept));
        }
    }
    Ok(OneFile {
        posted: Posted(fields),
        bytes,
    })
}
