//! The database does not answer: the one form that was sent, with what was typed or chosen still in it.

use super::{PURPOSE, choices, message_box, summary};
use crate::domain::answers::FormFields;
use crate::domain::consent::{GivenBy, Level};
use crate::web::components::{Choices, ErrorSummary, Field};
use crate::web::ideas::Idea;
use crate::web::page::PublicLayout;
use crate::web::public::site::Site;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

#[derive(Template)]
#[template(path = "public/status_away.html")]
struct AwayPage {
    layout: PublicLayout,
    errors: ErrorSummary,
    heading: Idea,
    action: String,
    asked: Asked,
    button: String,
}

enum Asked {
    Message(Field),
    Police(Choices),
}

/// The page for a form that holds words or a choice; nothing for a button alone.
pub(super) fn page(site: &Site, deed: &str, fields: &FormFields) -> Option<HttpResponse> {
    let (trouble, target, heading, button, asked) = match deed {
        "message" => (
            "trouble-away-message",
            "message",
            "messages-heading",
            "message-send",
            Asked::Message(message_box(site, fields.text("message"), None)),
        ),
        "choices" => {
            let chosen = Level::from_police_choice(fields.text("police_choice"));
            (
                "trouble-away-choice",
                "police_choice",
                "check-police-heading",
                "change-police-button",
                Asked::Police(choices(site, chosen, GivenBy::Person)),
            )
        }
        _ => return None,
    };
    let mut layout = site.layout(&site.say("your-page-title"), PURPOSE);
    layout.has_error = true;
    let page = AwayPage {
        layout,
        errors: summary(site, site.say(trouble), target),
        heading: site.idea(heading),
        action: site.url(&format!("/your-page/{deed}")),
        asked,
        button: site.say(button),
    };
    Some(site.render(&page, StatusCode::SERVICE_UNAVAILABLE))
}
