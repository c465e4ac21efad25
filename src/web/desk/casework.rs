//! The caseworker's desk: the queue, a report, and everything that is done with it.

mod deeds;
mod files;
mod film;
mod forms;
mod helping;
mod new_code;
mod queue;
mod report;
mod said;
mod search;
mod task;
mod view;

pub(super) use said::code as code_words;

use super::session::SignedIn;
use crate::actions::casework::{CaseError, Caseworker};
use crate::domain::ids::ReportId;
use crate::web::error::PageError;
use actix_web::web;

/// The routes of this feature.
pub fn routes(config: &mut web::ServiceConfig) {
    queue::routes(config);
    search::routes(config);
    deeds::routes(config);
    files::routes(config);
    film::routes(config);
    new_code::routes(config);
    report::routes(config);
}

/// The signed-in worker as deeds know them.
fn hand(worker: &SignedIn) -> Caseworker {
    Caseworker {
        id: worker.worker.id,
        role: worker.worker.role,
        keyring: worker.keyring.clone(),
    }
}

/// A report's id in a path; anything else is not there.
fn report_id(text: &str) -> Result<ReportId, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

impl From<CaseError> for PageError {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::NotTheirs => Self::NotFound,
            CaseError::Seal(error) => error.into(),
            other => Self::Fault(other.to_string()),
        }
    }
}
