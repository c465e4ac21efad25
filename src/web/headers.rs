//! Headers on every answer, errors included.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, web};

/// What a page may load and where its forms may go: only this service.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// The same for the page on which a recording can be played before it is sent: it lies in the browser only.
pub const WITH_OWN_RECORDINGS: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self'; font-src 'self'; media-src 'self' blob:; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const ALWAYS: &[(&str, &str)] = &[
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    // same-origin, not no-referrer: with the latter our own forms are sent with "Origin: null".
    ("referrer-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "accelerometer=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), \
         magnetometer=(), microphone=(self), payment=(), usb=(), browsing-topics=()",
    ),
    ("x-robots-tag", "noindex, noarchive"),
    ("origin-agent-cluster", "?1"),
    ("x-dns-prefetch-control", "off"),
];

/// A style sheet, a picture or a typeface is no page: it loads nothing, and what decides about pages would
/// only be carried along with each of them, to somebody with little signal.
const FILE_SECURITY_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";
const OF_PAGES_ONLY: &[&str] = &[
    "x-frame-options",
    "cross-origin-opener-policy",
    "cross-origin-embedder-policy",
    // The files are the same for everybody: another site that shows one learns nothing.
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "x-robots-tag",
    "origin-agent-cluster",
    "x-dns-prefetch-control",
];

/// Whether the service is reached over https, which adds strict transport security.
#[derive(Debug, Clone, Copy)]
pub struct Https(pub bool);

/// Adds the headers. Everything inside answers instead of failing, so an error page has them too.
///
/// # Errors
/// None of its own.
pub async fn add<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let https = request
        .app_data::<web::Data<Https>>()
        .is_some_and(|https| https.0);
    let asks_for_file = request.path().starts_with("/assets/");
    let mut response = next.call(request).await?;
    let is_file = asks_for_file && response.status().is_success();
    let headers = response.headers_mut();
    if is_file && !headers.contains_key("content-security-policy") {
        headers.insert(
            HeaderName::from_static("content-security-policy"),
            HeaderValue::from_static(FILE_SECURITY_POLICY),
        );
    }
    for (name, value) in ALWAYS {
        if is_file && OF_PAGES_ONLY.contains(name) {
            continue;
        }
        let name = HeaderName::from_static(name);
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    if https {
        headers.insert(
            HeaderName::from_static("strict-transport-security"),
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
    if !headers.contains_key("cache-control") {
        headers.insert(
            HeaderName::from_static("cache-control"),
            HeaderValue::from_static("no-store"),
        );
    }
    Ok(response)
}
