//! The form of a nudge: where it goes, and in which words.

use super::Mistake;
use crate::actions::visit::nudge::Nudge;
use crate::domain::answers::FormFields;
use crate::domain::mail_address::MailAddress;
use crate::domain::nudge::{BODY, OFFERED, SUBJECT, Unfit, check};
use crate::domain::text::Private;
use crate::web::components::{Choice, Choices, Field};
use crate::web::public::parts::dashed;
use crate::web::public::site::Site;

/// The two questions about words, and how long an answer may be.
pub(super) const QUESTIONS: [(&str, usize); 2] = [("subject", SUBJECT), ("body", BODY)];

pub(super) fn offered(
    site: &Site,
    name: &'static str,
    typed: &str,
    error: Option<String>,
) -> Choices {
    let legend = site.idea(&format!("nudge-{name}-legend"));
    let mut choices = Choices {
        legend_class: "govuk-fieldset__legend--s",
        picture: legend.picture,
        error_prefix: site.say("layout-error"),
        ..Choices::new(name, legend.text)
    }
    .with_error(error);
    for number in OFFERED {
        let label = site.say(&format!("nudge-{name}-{number}-label"));
        choices = choices.choice(Choice::new(number, label).checked(number == typed));
    }
    choices.choice(Choice::new("own", site.say("nudge-own-label")).checked(typed == "own"))
}

pub(super) fn own_words(
    site: &Site,
    name: &str,
    longest: usize,
    typed: &str,
    error: Option<String>,
) -> Field {
    let mut field = Field::new(name, site.say(&format!("nudge-{}-label", dashed(name))))
        .with_hint(site.say_count("nudge-own-hint", longest))
        .with_error(error)
        .with_value(typed)
        .with_autocomplete("off");
    field.error_prefix = site.say("layout-error");
    field
}

pub(super) fn address(site: &Site, typed: &str, error: Option<String>) -> Field {
    let label = site.idea("nudge-to");
    let mut field = Field::new("to", label.text)
        .with_hint(site.say("nudge-to-hint"))
        .with_error(error)
        .with_value(typed)
        .with_autocomplete("email");
    field.picture = label.picture;
    field.inputmode = Some("email");
    field.spellcheck = Some(false);
    field.error_prefix = site.say("layout-error");
    field
}

pub(super) fn read(site: &Site, fields: &FormFields) -> Result<Nudge, Vec<Mistake>> {
    let mut mistakes = Vec::new();
    let to = fields.text("to").trim().parse::<MailAddress>();
    if to.is_err() {
        mistakes.push((site.say("error-nudge-address"), Some("to".to_owned())));
    }
    let mut words = Vec::new();
    for (name, longest) in QUESTIONS {
        match read_words(site, fields, name, longest) {
            Ok(read) => words.push(read),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    match (to, words.as_slice()) {
        (Ok(to), [subject, body]) if mistakes.is_empty() => Ok(Nudge::new(&to, subject, body)),
        _ => Err(mistakes),
    }
}

/// The sentence that was chosen, or the person's own.
fn read_words(
    site: &Site,
    fields: &FormFields,
    name: &str,
    longest: usize,
) -> Result<String, Mistake> {
    let chosen = fields.text(name);
    if OFFERED.contains(&chosen) {
        return Ok(site.say(&format!("nudge-{name}-{chosen}-label")));
    }
    let own = format!("{name}_own");
    let typed = fields.text(&own).trim();
    if chosen.is_empty() && typed.is_empty() {
        let sentence = site.say(&format!("error-nudge-{name}"));
        return Err((sentence, Some(name.to_owned())));
    }
    let names = [
        site.here.name.as_str(),
        site.here.settings.service_name.as_str(),
    ];
    let count = i64::try_from(longest).unwrap_or(i64::MAX);
    check(&Private::from(typed), longest, &names)
        .map(|()| typed.to_owned())
        .map_err(|unfit: Unfit| {
            let id = format!("error-nudge-{}", dashed(unfit.code()));
            (site.say_all(&id, &[("count", count.into())]), Some(own))
        })
}
