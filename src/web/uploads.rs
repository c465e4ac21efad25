//! Forms that carry files. The bytes go from the line straight to whoever seals them: never into a temporary file,
//! never all of them into the memory.

use super::error::PageError;
use super::posted::{MAX_FORM_BYTES, Posted};
use crate::domain::answers::FormFields;
use actix_multipart::Multipart;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use futures_util::StreamExt;

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
