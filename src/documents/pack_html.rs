//! A pack as one HTML file: no script, no outside request, readable on screen, aloud and on paper.

use super::{REPLY_SLIP, SlipQuestion};
use crate::domain::pack::{ACT_NOW, INTELLIGENCE_ONLY, Line, Pack, PackKind};
use askama::Template;

#[derive(Template)]
#[template(path = "documents/pack.html")]
struct PackPage<'a> {
    pack: &'a Pack,
    line_one: Option<&'static str>,
    title: &'static str,
    sections: Vec<(&'static str, &'static str, &'a [Line])>,
    slip: &'static [SlipQuestion],
}

/// The sections after the incident table: id, heading, lines.
pub(super) fn later_sections(pack: &Pack) -> Vec<(&'static str, &'static str, &[Line])> {
    vec![
        ("hostility", "6. What shows hostility", &pack.hostility),
        ("who", "7. Who did it, as alleged", &pack.who_did_it),
        ("risk", "8. Risk", &pack.risk),
        ("impact", "9. How it has affected the person", &pack.impact),
        ("evidence", "10. Evidence", &pack.evidence),
        ("tried", "11. What has been tried", &pack.tried),
        ("wants", "12. What the person wants", &pack.wants),
    ]
}

/// What the document calls itself, and its first line when there is one thing to know before all others.
pub(super) fn title(pack: &Pack) -> (&'static str, Option<&'static str>) {
    match pack.kind {
        PackKind::Danger => (
            "Disability hate report, somebody may be in danger",
            Some(ACT_NOW),
        ),
        PackKind::IntelligenceOnly => ("Disability hate intelligence", Some(INTELLIGENCE_ONLY)),
        PackKind::Report => ("Disability hate report for a person", None),
    }
}

/// The file as bytes.
///
/// # Errors
/// Only if the template itself cannot be written.
pub fn pack_html(pack: &Pack) -> Result<Vec<u8>, askama::Error> {
    let (title, line_one) = title(pack);
    let page = PackPage {
        pack,
        line_one,
        title,
        sections: later_sections(pack),
        slip: REPLY_SLIP,
    };
    page.render().map(String::into_bytes)
}
