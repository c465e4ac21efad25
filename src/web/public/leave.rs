//! Leaving: one request that ends everything on this device and goes somewhere harmless.

use super::site::Site;
use crate::actions::{drafts, visit};
use crate::app::App;
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::here::Here;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, web};

/// The way out.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(
        web::resource("/leave")
            .route(web::get().to(leave))
            .route(web::head().to(leave)),
    );
}

/// Deletes a draft without a code, keeps one that has a code, ends the visit, empties the browser's
/// memory of us and goes on to the organisation's harmless page. Whatever goes wrong, the person leaves.
async fn leave(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    if let Some(token) = site.draft_token()
        && let Err(error) = drafts::leave(&app.office, &here, token).await
    {
        tracing::warn!(%error, "a draft was not ended by leaving; it ends with its time");
    }
    if let Some(token) = site.visit_token()
        && let Err(error) = visit::end(&app.office, &here, token).await
    {
        tracing::warn!(%error, "a visit was not ended by leaving; it ends with its time");
    }
    Ok(HttpResponse::SeeOther()
        .insert_header((LOCATION, here.settings.leave_to.as_str()))
        .insert_header(("clear-site-data", "\"cache\", \"cookies\", \"storage\""))
        .cookie(app.cookies.clear(Kind::Draft))
        .cookie(app.cookies.clear(Kind::Visit))
        // Safety before comfort: nothing of us stays on the device, so the pages look as at first again.
        .cookie(app.cookies.clear(Kind::Look))
        .finish())
}
