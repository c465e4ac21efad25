//! Style sheets, scripts, the typeface and the icon, served from inside the program.
//!
//! Each file's address carries the hash of its content, so a browser may keep it for ever and a
//! new release never meets an old copy.

use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};

/// One file built by `assets/build.mjs`.
struct Embedded {
    /// The name templates know: `public.css`.
    name: &'static str,
    /// Where browsers find it: `/assets/public.0123456789abcdef.css`.
    address: &'static str,
    bytes: &'static [u8],
    /// The same bytes packed, where that helps.
    gzip: Option<&'static [u8]>,
    /// Packed smaller still, for browsers that take it.
    brotli: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of a built file, such as `asset_url("public.css")`.
///
/// # Panics
///
/// When no such file was built: a mistake in a template, which the tests of `web::page` meet first.
pub fn asset_url(name: &str) -> &'static str {
    find(name).unwrap_or_else(|| panic!("no front-end file is called {name}"))
}

/// The address of a built file, if there is one of that name.
pub fn find(name: &str) -> Option<&'static str> {
    let file = FILES.iter().find(|file| file.name == name)?;
    Some(file.address)
}

/// The bytes of a built file, if there is one of that name.
pub fn bytes(name: &str) -> Option<&'static [u8]> {
    let file = FILES.iter().find(|file| file.name == name)?;
    Some(file.bytes)
}

/// What stands in a built text file.
#[cfg(test)]
pub fn content(name: &str) -> &'static str {
    std::str::from_utf8(bytes(name).unwrap()).unwrap()
}

/// Every Easy Read picture of ours: its name, and what it shows in words.
pub fn pictures() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().filter_map(|file| {
        let name = file.name.strip_prefix("picture-")?.strip_suffix(".svg")?;
        let (_, rest) = std::str::from_utf8(file.bytes)
            .ok()?
            .split_once("<title>")?;
        Some((name, rest.split_once("</title>")?.0))
    })
}

/// Adds `/assets/…` to a public or desk application.
pub fn configure(config: &mut web::ServiceConfig) {
    config.service(
        web::resource("/assets/{file}")
            .route(web::get().to(serve))
            .route(web::head().to(serve)),
    );
}

async fn serve(request: HttpRequest) -> HttpResponse {
    let Some(file) = FILES.iter().find(|file| file.address == request.path()) else {
        return HttpResponse::NotFound()
            .content_type("text/plain; charset=utf-8")
            .body("There is no such file.");
    };

    let mut response = HttpResponse::Ok();
    let content_type = content_type(file.name);
    if content_type == SVG {
        // The page's own policy would stop the few lines of style that turn a picture's ink light
        // on a dark screen. A picture may have those and nothing else.
        response.insert_header((
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'",
        ));
    }
    response
        .content_type(content_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::VARY, "Accept-Encoding"));
    let packed = [("br", file.brotli), ("gzip", file.gzip)]
        .into_iter()
        .find_map(|(coding, bytes)| Some((coding, bytes.filter(|_| accepts(&request, coding))?)));
    match packed {
        Some((coding, bytes)) => response
            .insert_header((header::CONTENT_ENCODING, HeaderValue::from_static(coding)))
            .body(bytes),
        None => response.body(file.bytes),
    }
}

fn accepts(request: &HttpRequest, wanted: &str) -> bool {
    request
        .headers()
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| {
            value.split(',').any(|coding| {
                let mut parts = coding.split(';').map(str::trim);
                parts.next() == Some(wanted) && parts.next() != Some("q=0")
            })
        })
}

const SVG: &str = "image/svg+xml";

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ext)| ext) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => SVG,
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::dev::ServiceResponse;
    use actix_web::{App, test};

    fn header<'a>(response: &'a ServiceResponse, name: &str) -> &'a str {
        response.headers().get(name).unwrap().to_str().unwrap()
    }

    #[tokio::test]
    async fn a_style_sheet_may_be_kept_for_ever_because_its_name_changes_with_it() {
        let app = test::init_service(App::new().configure(configure)).await;
        let request = test::TestRequest::get().uri(asset_url("public.css"));

        let response = test::call_service(&app, request.to_request()).await;

        assert_eq!(response.status(), 200);
        assert_eq!(header(&response, "content-type"), "text/css; charset=utf-8");
        let caching = header(&response, "cache-control");
        assert!(caching.contains("immutable"), "{caching}");
    }

    #[tokio::test]
    async fn an_old_phone_on_a_slow_line_gets_the_packed_style_sheet() {
        let app = test::init_service(App::new().configure(configure)).await;
        let plain = test::TestRequest::get().uri(asset_url("public.css"));
        let packed = test::TestRequest::get()
            .uri(asset_url("public.css"))
            .insert_header(("accept-encoding", "deflate, gzip;q=0.8"));

        let plain = test::call_and_read_body(&app, plain.to_request()).await;
        let packed = test::call_service(&app, packed.to_request()).await;

        assert_eq!(header(&packed, "content-encoding"), "gzip");
        let packed = test::read_body(packed).await;
        assert!(
            packed.len() * 4 < plain.len(),
            "{} of {}",
            packed.len(),
            plain.len()
        );
    }

    #[tokio::test]
    async fn a_browser_that_takes_more_packing_gets_it() {
        let app = test::init_service(App::new().configure(configure)).await;
        let picture = test::TestRequest::get()
            .uri(asset_url("picture-safe.svg"))
            .insert_header(("accept-encoding", "gzip, deflate, br"));

        let packed = test::call_service(&app, picture.to_request()).await;

        assert_eq!(header(&packed, "content-encoding"), "br");
        assert_eq!(header(&packed, "vary"), "Accept-Encoding");
    }

    #[tokio::test]
    async fn an_address_from_an_older_release_is_not_found_rather_than_wrong() {
        let app = test::init_service(App::new().configure(configure)).await;
        let request = test::TestRequest::get().uri("/assets/public.0000000000000000.css");

        let response = test::call_service(&app, request.to_request()).await;

        assert_eq!(response.status(), 404);
    }

    #[tokio::test]
    async fn a_picture_may_carry_its_ink_for_dark_screens_and_nothing_else() {
        let app = test::init_service(App::new().configure(configure)).await;
        let request = test::TestRequest::get().uri(asset_url("picture-safe.svg"));

        let response = test::call_service(&app, request.to_request()).await;

        assert_eq!(header(&response, "content-type"), SVG);
        let policy = header(&response, "content-security-policy");
        assert_eq!(policy, "default-src 'none'; style-src 'unsafe-inline'");
    }

    #[test]
    fn the_address_of_a_picture_does_not_tell_what_it_shows() {
        let address = asset_url("picture-tell-police-no.svg");

        assert!(address.starts_with("/assets/picture."), "{address}");
        assert!(!address.contains("police"), "{address}");
    }

    #[test]
    fn no_style_sheet_asks_another_site_for_anything() {
        for file in FILES.iter().filter(|file| file.name.ends_with(".css")) {
            let css = std::str::from_utf8(file.bytes).unwrap();

            for url in css.split("url(").skip(1) {
                assert!(url.starts_with("/assets/"), "{}: {}", file.name, &url[..60]);
            }
            assert!(
                !css.contains("@import"),
                "{} imports another sheet",
                file.name
            );
        }
    }
}
