//! A choice that another window changed since the page was drawn.
//!
//! The page carries what held when it was drawn. Where something else holds now, the old page's answer is not taken
//! unread: the page comes back with what holds, and the next answer counts.

use super::{Step, draw, held, is_shut};
use crate::actions::visit::{self, StatusPage, VisitError};
use crate::domain::answers::FormFields;
use crate::domain::consent::Level;
use crate::vault::token::CookieToken;
use crate::web::public::form::elsewhere::STATUS;
use crate::web::public::site::Site;
use actix_web::HttpResponse;

/// The hidden field: what held when the page was drawn.
const FIELD: &str = "held";

/// What the hidden field says: what holds now, or after a mistake what it said before.
pub(super) fn field(
    step: Step,
    found: Option<&StatusPage>,
    fields: Option<&FormFields>,
) -> &'static str {
    match (found, fields) {
        (Some(found), _) => now(step, found).unwrap_or_default(),
        (None, Some(fields)) => known(fields.text(FIELD)),
        (None, None) => "",
    }
}

/// One of our own codes, or nothing.
fn known(sent: &str) -> &'static str {
    let levels = Level::ALL.iter().map(|level| level.code());
    levels
        .chain(["yes", "no"])
        .find(|code| *code == sent)
        .unwrap_or_default()
}

fn now(step: Step, found: &StatusPage) -> Option<&'static str> {
    match step {
        Step::Police(_) => held(step, Some(found)).map(Level::code),
        Step::Switch(switch) if found.consent.switch(switch) => Some("yes"),
        Step::Switch(_) => Some("no"),
        _ => None,
    }
}

/// The page in place of doing what was asked, where another window was first. A no is taken from any page: less is
/// told for it, and nobody may go away believing that it was said.
///
/// # Errors
/// `Ended`; the database.
pub(super) async fn instead(
    site: &Site,
    token: &CookieToken,
    step: Step,
    fields: &FormFields,
    asked: &str,
) -> Result<Option<HttpResponse>, VisitError> {
    let drawn = known(fields.text(FIELD));
    if drawn.is_empty() || ["no", Level::RecordOnly.code()].contains(&asked) {
        return Ok(None);
    }
    let found = visit::look(&site.app.office, &site.here, token).await?;
    let is_as_drawn = now(step, &found).is_none_or(|now| now == drawn || now == asked);
    if is_as_drawn || is_shut(step, &found) {
        return Ok(None);
    }
    let trouble = (site.say("trouble-elsewhere-choice"), None);
    let page = draw(site, step, Some(&found), None, vec![trouble], STATUS);
    Ok(Some(page))
}
