//! Serves an organisation's own videos in British Sign Language, in the pieces that players ask for.

use super::site::Site;
use crate::app::App;
use crate::store::videos;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::page::Video;
use actix_web::body::{BodySize, MessageBody};
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT_RANGES, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_TYPE, RANGE,
};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, web};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Read at a time.
const STEP: u64 = 64 * 1024;

/// The files of the videos.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(
        web::resource("/videos/{page}.{ending}")
            .route(web::get().to(file))
            .route(web::head().to(file)),
    );
}

/// The video of the page being read. A look at a folder is quick enough to wait for.
pub fn of_page(site: &Site) -> Option<Video> {
    let (name, _) = videos::PAGES.iter().find(|(_, path)| *path == site.path)?;
    let words = videos::words(&site.app.config.data_dir, site.here.scope(), name)?;
    Some(Video {
        film: format!("/videos/{name}.mp4"),
        captions: format!("/videos/{name}.vtt"),
        words: words
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(str::to_owned)
            .collect(),
    })
}

async fn file(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (page, ending) = path.into_inner();
    let kind = match ending.as_str() {
        "mp4" => "video/mp4",
        "vtt" => "text/vtt; charset=utf-8",
        _ => return Err(PageError::NotFound),
    };
    let opened =
        web::block(move || videos::open(&app.config.data_dir, here.scope(), &page, &ending));
    let Ok(Ok((file, length))) = opened.await else {
        return Err(PageError::NotFound);
    };
    let header = request.headers().get(RANGE);
    let asked = header.and_then(|value| value.to_str().ok());
    let (status, piece) = match asked.map(|asked| range(asked, length)) {
        None | Some(Asked::All) => (StatusCode::OK, 0..length),
        Some(Asked::Piece(piece)) => (StatusCode::PARTIAL_CONTENT, piece),
        Some(Asked::Beyond) => {
            return Ok(HttpResponse::RangeNotSatisfiable()
                .insert_header((CONTENT_RANGE, format!("bytes */{length}")))
                .finish());
        }
    };
    let mut answer = HttpResponse::build(status);
    answer
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((ACCEPT_RANGES, "bytes"))
        // A piece is counted in the bytes of the file, so nothing may pack it on the way.
        .insert_header((CONTENT_ENCODING, "identity"));
    if status == StatusCode::PARTIAL_CONTENT {
        let last = piece.end.saturating_sub(1);
        answer.insert_header((
            CONTENT_RANGE,
            format!("bytes {}-{last}/{length}", piece.start),
        ));
    }
    Ok(answer.body(Piece::new(file, piece).map_err(|error| PageError::Fault(error.to_string()))?))
}

/// What a request asks of a file.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    /// All of it; also when the range is not one we understand.
    All,
    /// One piece.
    Piece(Range<u64>),
    /// Bytes that it does not have.
    Beyond,
}

fn range(header: &str, length: u64) -> Asked {
    let Some((from, to)) = header
        .strip_prefix("bytes=")
        .and_then(|piece| piece.trim().split_once('-'))
    else {
        return Asked::All;
    };
    let piece = match (from.parse::<u64>(), to.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => first..last.saturating_add(1).min(length),
        (Ok(first), Err(_)) if to.is_empty() => first..length,
        (Err(_), Ok(last)) if from.is_empty() => length.saturating_sub(last)..length,
        _ => return Asked::All,
    };
    if piece.start < piece.end {
        Asked::Piece(piece)
    } else {
        Asked::Beyond
    }
}

/// A piece of a file, read as it is sent.
struct Piece {
    file: File,
    length: u64,
    left: u64,
}

impl Piece {
    fn new(mut file: File, piece: Range<u64>) -> io::Result<Self> {
        file.seek(SeekFrom::Start(piece.start))?;
        let length = piece.end.saturating_sub(piece.start);
        Ok(Self {
            file,
            length,
            left: length,
        })
    }

    fn step(&mut self) -> io::Result<Bytes> {
        let mut bytes = Vec::new();
        let wanted = self.left.min(STEP);
        let read = (&mut self.file).take(wanted).read_to_end(&mut bytes)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.left = self
            .left
            .saturating_sub(u64::try_from(read).unwrap_or(wanted));
        Ok(bytes.into())
    }
}

impl MessageBody for Piece {
    type Error = io::Error;

    fn size(&self) -> BodySize {
        BodySize::Sized(self.length)
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Poll::Ready((self.left > 0).then(|| self.step()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_player_gets_the_piece_it_asks_for() {
        assert_eq!(range("bytes=0-", 100), Asked::Piece(0..100));
        assert_eq!(range("bytes=10-19", 100), Asked::Piece(10..20));
        assert_eq!(range("bytes=90-500", 100), Asked::Piece(90..100));
        assert_eq!(range("bytes=-7", 100), Asked::Piece(93..100));
    }

    #[test]
    fn a_piece_that_is_not_there_is_not_made_up() {
        assert_eq!(range("bytes=100-", 100), Asked::Beyond);
        assert_eq!(range("bytes=-0", 100), Asked::Beyond);
    }

    #[test]
    fn a_range_we_do_not_understand_gets_the_whole_film() {
        for unclear in [
            "bytes=a-b",
            "bytes=0-1,5-6",
            "bytes=-",
            "bytes=5-4",
            "pages=1-2",
        ] {
            assert_eq!(range(unclear, 100), Asked::All, "{unclear}");
        }
    }
}
