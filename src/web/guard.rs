//! Who may send us a form: only our own pages.

use super::error::PageError;
use actix_web::Error;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;

/// Refuses a changing request that comes from another site. The token in each form is checked where the
/// form is read; this stops the rest before anything is read.
///
/// # Errors
/// None of its own: a refusal is an answer.
pub async fn same_origin<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let changes = !matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    if changes && !is_ours(&request) {
        let refused = request.error_response(PageError::ForeignForm);
        return Ok(refused.map_into_boxed_body().map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

fn is_ours(request: &ServiceRequest) -> bool {
    let header = |name: &str| {
        request
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    match (header("sec-fetch-site"), header("origin")) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => {
            let host = request
                .headers()
                .get("host")
                .and_then(|value| value.to_str().ok());
            origin.split_once("://").map(|(_, host)| host) == host
        }
        // A very old browser sends neither; the token in the form still decides.
        (None, None) => true,
    }
}
