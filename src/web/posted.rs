//! A posted form, read once and whole: what was typed is kept exactly, whatever is wrong with it.

use super::error::PageError;
use crate::domain::answers::FormFields;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use percent_encoding::percent_decode;
use std::future::Future;
use std::pin::Pin;

/// The largest form taken, in bytes, outside uploads.
pub const MAX_FORM_BYTES: usize = 1024 * 1024;

/// The fields of a posted form.
///
/// Bytes that are not UTF-8, and NUL characters, become the replacement character; the question's own
/// reader then says so in a sentence and gives everything back.
#[derive(Debug, Clone, Default)]
pub struct Posted(pub FormFields);

impl Posted {
    /// Reads `application/x-www-form-urlencoded` bytes.
    pub fn read(body: &[u8]) -> Self {
        let fields = body
            .split(|byte| *byte == b'&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let at = pair
                    .iter()
                    .position(|byte| *byte == b'=')
                    .unwrap_or(pair.len());
                let (name, value) = pair.split_at(at);
                (decoded(name), decoded(value.get(1..).unwrap_or_default()))
            })
            .collect();
        Self(fields)
    }

    /// The first value of a field, without white space at its ends.
    pub fn text(&self, name: &str) -> &str {
        self.0.text(name).trim()
    }
}

fn decoded(bytes: &[u8]) -> String {
    let spaced: Vec<u8> = bytes
        .iter()
        .map(|b| if *b == b'+' { b' ' } else { *b })
        .collect();
    let raw: Vec<u8> = percent_decode(&spaced).collect();
    // Browsers send CR LF for a line break; one kind of line break is kept.
    String::from_utf8_lossy(&raw)
        .replace('\0', "\u{fffd}")
        .replace("\r\n", "\n")
}

impl FromRequest for Posted {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let bytes = web::Bytes::from_request(request, payload);
        Box::pin(async move {
            match bytes.await {
                Ok(body) => Ok(Self::read(&body)),
                Err(error) if error.as_response_error().status_code() == 413 => {
                    Err(PageError::TooLarge)
                }
                Err(_) => Err(PageError::Unreadable),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_arrives_as_it_was_typed() {
        let posted =
            Posted::read(b"account=He+said+%E2%80%9Cmove%21%E2%80%9D%0D%0Aand+left&x=1&x=2");

        assert_eq!(
            posted.0.text("account"),
            "He said \u{201c}move!\u{201d}\nand left"
        );
        assert_eq!(posted.0.values("x").collect::<Vec<_>>(), ["1", "2"]);
    }

    #[test]
    fn broken_characters_are_marked_and_nothing_else_is_lost() {
        let posted = Posted::read(b"account=one%FFtwo%00three");

        assert_eq!(posted.0.text("account"), "one\u{fffd}two\u{fffd}three");
    }
}
