//! Serves an organisation's own videos in British Sign Language, in the pieces that players ask for.

use super::site::Site;
use crate::app::App;
use crate::store::videos;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::media;
use crate::web::page::Video;
use actix_web::body::{BodySize, MessageBody};
use actix_web::http::header::CONTENT_TYPE;
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
    let (mut answer, wanted) = media::piece(&request, length);
    let body = Piece::new(file, wanted).map_err(|error| PageError::Fault(error.to_string()))?;
    Ok(answer.insert_header((CONTENT_TYPE, kind)).body(body))
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
