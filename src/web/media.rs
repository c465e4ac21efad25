//! A file as an answer: whole, or the piece that a player asks for; verified before it leaves, kept by nobody.

use crate::actions::files::FileError;
use crate::actions::files::reading::OpenFile;
use crate::domain::files::FileKind;
use crate::web::error::PageError;
use actix_web::body::SizedStream;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_TYPE, RANGE,
};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use futures_util::{StreamExt, TryStreamExt, stream};
use std::ops::Range;

/// What such an answer may do in a browser: nothing.
const POLICY: &str = "sandbox; default-src 'none'";

/// The answer to a request for a file. `number` is its place among the files of its report, which is all that its
/// name for a worker's folder says. The first bytes are opened before anything is answered, so that a file that was
/// changed or is gone gets a page that says so; where a later part was changed, the line breaks there.
///
/// # Errors
/// The first bytes could not be read, or were changed by somebody else.
pub async fn answer(
    request: &HttpRequest,
    file: OpenFile,
    number: usize,
) -> Result<HttpResponse, PageError> {
    let (response, range) = piece(request, file.metadata.bytes);
    let mut response = headed(response, &file, number);
    if range.is_empty() {
        return Ok(response.finish());
    }
    let length = range.end - range.start;
    let mut bytes = Box::pin(file.bytes(range));
    let first = bytes.try_next().await?;
    let all = stream::iter(first.map(Ok)).chain(bytes);
    Ok(response.body(SizedStream::new(length, all)))
}

impl From<FileError> for PageError {
    fn from(error: FileError) -> Self {
        match error {
            FileError::Gone => Self::NotFound,
            FileError::Seal(error) => error.into(),
            other => Self::Fault(other.to_string()),
        }
    }
}

/// The head of the answer to a request for `all` bytes, and which of them it is to hold.
pub fn piece(request: &HttpRequest, all: u64) -> (HttpResponseBuilder, Range<u64>) {
    let header = request.headers().get(RANGE);
    let asked = asked(header.and_then(|value| value.to_str().ok()), all);
    let (status, range) = match asked {
        Asked::All => (StatusCode::OK, 0..all),
        Asked::Piece(range) => (StatusCode::PARTIAL_CONTENT, range),
        Asked::Beyond => (StatusCode::RANGE_NOT_SATISFIABLE, 0..0),
    };
    let mut response = HttpResponse::build(status);
    response
        // What is packed already is not packed again, and a piece of it could not be.
        .insert_header((CONTENT_ENCODING, "identity"))
        .insert_header((ACCEPT_RANGES, "bytes"));
    if status == StatusCode::PARTIAL_CONTENT {
        let said = format!("bytes {}-{}/{all}", range.start, range.end - 1);
        response.insert_header((CONTENT_RANGE, said));
    } else if status == StatusCode::RANGE_NOT_SATISFIABLE {
        response.insert_header((CONTENT_RANGE, format!("bytes */{all}")));
    }
    (response, range)
}

/// What a request asks for.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    /// The whole file; also when the range is not one we understand.
    All,
    /// One piece.
    Piece(Range<u64>),
    /// Bytes that the file does not have.
    Beyond,
}

fn asked(header: Option<&str>, all: u64) -> Asked {
    let Some((from, to)) = header
        .and_then(|header| header.strip_prefix("bytes="))
        .and_then(|piece| piece.trim().split_once('-'))
    else {
        return Asked::All;
    };
    let number = |text: &str| text.trim().parse::<u64>();
    let range = match (from.trim().is_empty(), number(from), number(to)) {
        (true, _, Ok(last)) => all.saturating_sub(last)..all,
        (false, Ok(first), Ok(last)) if first <= last => first..last.saturating_add(1).min(all),
        (false, Ok(first), Err(_)) if to.trim().is_empty() => first..all,
        _ => return Asked::All,
    };
    if range.start < range.end {
        Asked::Piece(range)
    } else {
        Asked::Beyond
    }
}

fn headed(
    mut response: HttpResponseBuilder,
    file: &OpenFile,
    number: usize,
) -> HttpResponseBuilder {
    let media = file.metadata.media;
    let how = if media.opens_in_page() {
        "inline"
    } else {
        "attachment"
    };
    let noun = match media.kind() {
        FileKind::Photo => "photo",
        FileKind::Pdf => "document",
        FileKind::Audio => "sound",
        FileKind::Video => "film",
    };
    let name = format!("{noun}-{number}.{}", media.ending());
    response
        .insert_header((CONTENT_TYPE, media.code()))
        .insert_header((CONTENT_DISPOSITION, format!("{how}; filename=\"{name}\"")))
        .insert_header(("content-security-policy", POLICY));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_player_gets_the_piece_it_asks_for() {
        assert_eq!(asked(None, 100), Asked::All);
        assert_eq!(asked(Some("bytes=0-"), 100), Asked::Piece(0..100));
        assert_eq!(asked(Some("bytes=10-19"), 100), Asked::Piece(10..20));
        assert_eq!(asked(Some("bytes=90-500"), 100), Asked::Piece(90..100));
        assert_eq!(asked(Some("bytes=-7"), 100), Asked::Piece(93..100));
    }

    #[test]
    fn a_piece_that_is_not_there_is_not_made_up() {
        assert_eq!(asked(Some("bytes=100-"), 100), Asked::Beyond);
        assert_eq!(asked(Some("bytes=-0"), 100), Asked::Beyond);
    }

    #[test]
    fn a_range_we_do_not_understand_gets_the_whole_file() {
        for range in [
            "bytes=a-b",
            "bytes=0-1,5-6",
            "bytes=-",
            "bytes=5-4",
            "pages=1-2",
        ] {
            assert_eq!(asked(Some(range), 100), Asked::All, "{range}");
        }
    }
}
