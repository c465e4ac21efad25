//! Forms that carry files. The bytes go from the line straight to whoever seals them: never into a temporary file,
//! never all of them into the memory.

use super::error::PageError;
use super::posted::{MAX_FORM_BYTES, Posted};
use crate::actions::files::FileError;
use crate::actions::files::upload::{Upload, Whole};
use crate::domain::answers::FormFields;
use crate::vault::stream::PART;
use actix_multipart::Multipart;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use futures_util::StreamExt;
use zeroize::Zeroizing;

/// Bytes of all words in such a form together.
const MOST_WORDS: usize = MAX_FORM_BYTES;

/// Takes the files of a form, one after the other.
#[allow(
    async_fn_in_trait,
    reason = "a form is read by the thread that answers it"
)]
pub trait Takes {
    /// A file begins. `fields` are the words that stood before it in the form.
    async fn begins(&mut self, fields: &FormFields, name: &str);
    /// Some of its bytes.
    async fn bytes(&mut self, bytes: &[u8]);
    /// It is all here.
    async fn ends(&mut self);
}

/// The one film or recording of a form. Its bytes are gathered to a part, then sealed and written.
#[derive(Debug, Default)]
pub struct OneFile {
    upload: Option<Upload>,
    part: Zeroizing<Vec<u8>>,
    /// The file, once it is here.
    pub whole: Option<Whole>,
    /// Why it is not.
    pub wrong: Option<FileError>,
}

impl OneFile {
    /// Whether nothing has come yet: a second file is not taken.
    pub fn is_awaited(&self) -> bool {
        self.whole.is_none() && self.wrong.is_none()
    }

    /// It begins to arrive, or is refused.
    pub fn begins(&mut self, begun: Result<Upload, FileError>) {
        match begun {
            Ok(upload) => self.upload = Some(upload),
            Err(error) => self.wrong = Some(error),
        }
    }

    async fn write(&mut self) {
        let Some(upload) = &mut self.upload else {
            return;
        };
        let offset = upload.have();
        if let Err(error) = upload.append(offset, &self.part).await {
            self.wrong = Some(error);
            self.upload = None;
        }
        self.part.clear();
    }

    /// Some of its bytes.
    pub async fn bytes(&mut self, mut bytes: &[u8]) {
        while self.upload.is_some() && !bytes.is_empty() {
            let (some, rest) = bytes.split_at(bytes.len().min(PART - self.part.len()));
            self.part.extend_from_slice(some);
            bytes = rest;
            if self.part.len() == PART {
                self.write().await;
            }
        }
    }

    /// All of it is here.
    pub async fn ends(&mut self) {
        if !self.part.is_empty() {
            self.write().await;
        }
        let Some(upload) = self.upload.take() else {
            return;
        };
        match upload.end_film().await {
            Ok(whole) => self.whole = Some(whole),
            Err(error) => self.wrong = Some(error),
        }
    }
}

/// Reads a form to its end, whatever becomes of its files, so that the browser hears the answer.
///
/// # Errors
/// `TooLarge` for words beyond all measure; `Unreadable` when the form breaks off or is none.
pub async fn read(
    request: &HttpRequest,
    payload: web::Payload,
    taker: &mut impl Takes,
) -> Result<FormFields, PageError> {
    let is_multipart = request.content_type().starts_with("multipart/");
    if !is_multipart {
        // The same form from a browser that sends no files.
        let Posted(fields) = Posted::from_request(request, &mut payload.into_inner()).await?;
        return Ok(fields);
    }
    let mut form = Multipart::new(request.headers(), payload);
    let mut fields = FormFields::new();
    let mut words = 0;
    while let Some(part) = form.next().await {
        let mut part = part.map_err(|_| PageError::Unreadable)?;
        let name = part.name().unwrap_or_default().to_owned();
        let file = part
            .content_disposition()
            .and_then(|about| about.get_filename())
            .map(str::to_owned);
        match file {
            // The box was left empty.
            Some(file) if file.is_empty() => while part.next().await.is_some() {},
            Some(file) => {
                taker.begins(&fields, &file).await;
                while let Some(bytes) = part.next().await {
                    taker
                        .bytes(&bytes.map_err(|_| PageError::Unreadable)?)
                        .await;
                }
                taker.ends().await;
            }
            None => {
                let mut value = Vec::new();
                while let Some(bytes) = part.next().await {
                    let bytes = bytes.map_err(|_| PageError::Unreadable)?;
                    words += bytes.len();
                    if words > MOST_WORDS {
                        return Err(PageError::TooLarge);
                    }
                    value.extend_from_slice(&bytes);
                }
                fields.push(&name, &said(&value));
            }
        }
    }
    Ok(fields)
}

/// Words as the other kind of form reads them (see [`super::posted`]).
fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes)
        .replace('\0', "\u{fffd}")
        .replace("\r\n", "\n")
}
