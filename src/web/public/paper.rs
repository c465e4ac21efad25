//! The form on paper: where it is explained, and the form itself to print.

use super::site::Site;
use crate::app::App;
use crate::documents::{PaperForm, Print};
use crate::domain::ids::OrganisationId;
use crate::web::assets;
use crate::web::components::Link;
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::ideas::{Idea, Ideas};
use crate::web::page::PublicLayout;
use crate::words::Version;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

const PURPOSE: &str = "start";

/// The page and the forms in every version.
pub fn routes(config: &mut web::ServiceConfig) {
    for version in Version::ALL {
        let prefix = version.prefix();
        config
            .service(
                web::resource(format!("{prefix}/on-paper"))
                    .route(web::get().to(show))
                    .route(web::head().to(show)),
            )
            .service(
                web::resource(format!("{prefix}/on-paper/{{print}}.pdf"))
                    .route(web::get().to(print))
                    .route(web::head().to(print)),
            );
    }
}

/// Forms that were laid out already. Laying one out takes a moment of a processor, so it is done once, and
/// never two at a time.
#[derive(Debug, Default)]
pub struct Printed(Mutex<HashMap<Which, (String, Bytes)>>);

/// Whose form, in which version and size.
type Which = (OrganisationId, Version, Print);

impl Printed {
    /// The form, laid out now unless it was before with the same words.
    fn form(&self, paper: &PaperForm<'_>) -> Result<Bytes, PageError> {
        let key = (paper.organisation.id, paper.version, paper.print);
        // The words of an organisation change with its settings.
        let said = format!("{:?}", paper.form());
        let mut printed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((before, bytes)) = printed.get(&key)
            && *before == said
        {
            return Ok(bytes.clone());
        }
        let typefaces: Vec<_> = ["paper-regular.ttf", "paper-bold.ttf"]
            .iter()
            .filter_map(|name| assets::bytes(name))
            .collect();
        let picture = |name: &str| Some(assets::bytes(&format!("picture-{name}.svg"))?.to_vec());
        let bytes = paper
            .pdf(&typefaces, picture)
            .map_err(|error| PageError::Fault(error.to_string()))?;
        let bytes = Bytes::from(bytes);
        printed.insert(key, (said, bytes.clone()));
        Ok(bytes)
    }
}

#[derive(Template)]
#[template(path = "public/on_paper.html")]
struct OnPaper {
    layout: PublicLayout,
    heading: Idea,
    what: Ideas,
    forms: Vec<Link>,
    then: Ideas,
}

async fn show(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let mut layout = site.layout(&site.say("on-paper-title"), PURPOSE);
    layout.back = Some(site.url("/"));
    let page = OnPaper {
        layout,
        heading: site.idea("on-paper-heading"),
        what: site.ideas("on-paper-what"),
        forms: Print::ALL
            .iter()
            .map(|print| {
                let address = site.url(&format!("/on-paper/{}.pdf", print.code()));
                Link::new(address, site.say(&format!("on-paper-{}", print.code())))
            })
            .collect(),
        then: site.points(&["on-paper-ask", "on-paper-give", "on-paper-safe"]),
    };
    Ok(site.render(&page, StatusCode::OK))
}

async fn print(
    app: web::Data<App>,
    here: Here,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let site = Site::of(&app, &here, &request)?;
    let asked = request.match_info().get("print").unwrap_or_default();
    let print = Print::ALL
        .into_iter()
        .find(|print| print.code() == asked)
        .ok_or(PageError::NotFound)?;
    let printed: Arc<Printed> = app.printed.clone();
    let laid_out = web::block(move || {
        printed.form(&PaperForm {
            organisation: &here,
            version: site.version,
            print,
        })
    });
    let bytes = laid_out
        .await
        .map_err(|error| PageError::Fault(error.to_string()))??;
    Ok(HttpResponse::Ok()
        .content_type("application/pdf")
        .insert_header((CONTENT_DISPOSITION, "inline; filename=\"form.pdf\""))
        .body(bytes))
}
