//! What goes wrong between a browser and us, and the page that says so: always with a way on, a telephone
//! number and 999, because people in danger read error pages too.

use crate::store::StoreError;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

/// Why a request has no ordinary answer.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// Not there, or not yours: the two look the same.
    #[error("not found")]
    NotFound,
    /// The form came from another site, or its token is not one of ours.
    #[error("the form did not come from one of our pages")]
    ForeignForm,
    /// The form is larger than we take.
    #[error("the form is too large")]
    TooLarge,
    /// The form could not be read at all.
    #[error("the form could not be read")]
    Unreadable,
    /// This way of asking is not known here.
    #[error("method not allowed")]
    Method,
    /// Too many people at once; try again shortly.
    #[error("busy")]
    Busy,
    /// The database does not answer.
    #[error("the database does not answer")]
    Unavailable,
    /// A fault of ours. The text goes to the log, never to the page.
    #[error("a fault of ours: {0}")]
    Fault(String),
}

impl PageError {
    /// The name under which the page's words are found (`error-page-<name>-…`).
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotFound | Self::Method => "not-found",
            Self::ForeignForm => "foreign-form",
            Self::TooLarge => "too-large",
            Self::Unreadable => "unreadable",
            Self::Busy => "busy",
            Self::Unavailable => "unavailable",
            Self::Fault(_) => "fault",
        }
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing => Self::NotFound,
            StoreError::Unavailable(_) => Self::Unavailable,
            other => Self::Fault(other.to_string()),
        }
    }
}

/// What the middleware of [`super::error_pages`] draws a page from.
#[derive(Debug, Clone)]
pub struct Failure {
    /// See [`PageError::name`].
    pub name: &'static str,
    /// A short code, the same in the log and on the page.
    pub incident: String,
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::ForeignForm => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Busy | Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// An answer without a body yet: the middleware knows the organisation and draws the page. A failure of
    /// ours is logged here, once.
    fn error_response(&self) -> HttpResponse {
        let incident = crate::domain::ids::Reference::from_random(
            uuid::Uuid::new_v4().into_bytes()[..4]
                .try_into()
                .unwrap_or([0; 4]),
        )
        .to_string();
        match self {
            Self::Fault(why) => tracing::error!(incident, why, "a fault of ours"),
            Self::Unavailable => tracing::warn!(incident, "the database does not answer"),
            _ => {}
        }
        let mut response = HttpResponse::new(self.status_code());
        if matches!(self, Self::Busy | Self::Unavailable) {
            response.headers_mut().insert(
                actix_web::http::header::RETRY_AFTER,
                actix_web::http::header::HeaderValue::from_static("10"),
            );
        }
        response.extensions_mut().insert(Failure {
            name: self.name(),
            incident,
        });
        response
    }
}
