//! Pictures of an organisation's own, shown to everybody at an address that does not tell what they show.

use super::error::PageError;
use super::here::Here;
use crate::app::App;
use crate::store::{StoreError, pictures};
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use data_encoding::HEXLOWER;

/// Adds `/pictures/own/…` to the public pages and the desk.
pub fn configure(config: &mut web::ServiceConfig) {
    config.service(web::resource("/pictures/own/{digest}").route(web::get().to(serve)));
}

async fn serve(
    app: web::Data<App>,
    here: Here,
    digest: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let digest = HEXLOWER
        .decode(digest.as_bytes())
        .map_err(|_| PageError::NotFound)?;
    let scope = here.scope();
    let found = app
        .office
        .store
        .read::<_, StoreError>(move |conn| pictures::by_digest(conn, scope, &digest))
        .await?;
    let picture = found.ok_or(PageError::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type(picture.media_type)
        // Its address changes with it, so a browser may keep it for ever.
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        ))
        .body(picture.bytes))
}
