//! What a recipient sees, as a page and as plain text.

use super::*;
use crate::domain::pack::{Cover, INTELLIGENCE_ONLY, IncidentRow, Line, Pack, PackKind, Passage};
use crate::domain::text::Private;

fn line(label: &str, words: &str) -> Line {
    Line {
        label: label.into(),
        words: words.into(),
    }
}

fn pack(account: &str) -> Pack {
    Pack {
        kind: PackKind::Report,
        cover: Cover {
            recipient: "Leicestershire Police".into(),
            organisation: "Harbour Voices".into(),
            reference: "KTRW-HBXD".into(),
            police_reference: Some("26/0042".into()),
            basis: "The person agreed that you learn what happened and who they are.".into(),
            caseworker_contact: "0116 496 0000".into(),
            made_on: "2 March 2026".into(),
            reply_by: "5 March 2026".into(),
        },
        contact: vec![line("Adjustments to make", "BSL interpreter")],
        grounds: vec!["The person asks us to tell you.".into()],
        asks: vec!["Record this and give us the crime or incident number.".into()],
        account: vec![Passage {
            incident: 1,
            redacted: false,
            words: Private::from(account),
        }],
        incidents: vec![IncidentRow {
            number: 1,
            when: "last Tuesday".into(),
            what: "Threats".into(),
            place: "Street".into(),
            area: "Leicester".into(),
            who: "Neighbour".into(),
        }],
        hostility: vec![line("Words that were used", "a word & another")],
        who_did_it: vec![line("Description", "tall")],
        risk: vec![line("What the person fears", "that they come back")],
        impact: vec![line("Injury", "None")],
        evidence: vec![],
        tried: vec![line("Told before", "Council")],
        wants: vec![line("What the person wants", "It to stop")],
    }
}

fn html(pack: &Pack) -> String {
    String::from_utf8(pack_html(pack).unwrap()).unwrap()
}

fn text(pack: &Pack) -> String {
    String::from_utf8(pack_text(pack)).unwrap()
}

#[test]
fn a_script_in_the_account_is_only_words() {
    let made = html(&pack(
        "<script>alert(1)</script> & \"quotes\" <img src=x onerror=y>",
    ));

    assert!(!made.contains("<script"));
    assert!(!made.contains("<img"));
    assert!(made.contains("script&#62;alert(1)") || made.contains("script&gt;alert(1)"));
}

#[test]
fn the_page_asks_nothing_of_the_outside_and_runs_nothing() {
    let made = html(&pack("words"));

    for outside in [
        "src=", "href=", "url(", "@import", "<script", "<iframe", "<form", "http:",
    ] {
        assert!(!made.contains(outside), "{outside}");
    }
    assert!(made.contains("default-src 'none'"));
}

#[test]
fn the_page_can_be_read_aloud_and_printed() {
    let made = html(&pack("words"));

    assert_eq!(made.matches("<h1").count(), 1);
    assert!(made.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
    assert!(made.contains("@media print"));
    assert_eq!(
        made.matches("<table>").count(),
        made.matches("<thead>").count()
    );
    assert!(made.matches("scope=\"col\"").count() >= 6);
    assert_eq!(made.matches("<dt>").count(), made.matches("<dd").count());
    assert_eq!(made.matches("<tr>").count(), made.matches("</tr>").count());
}

#[test]
fn both_forms_say_the_same_in_thirteen_numbered_sections() {
    let (page, plain) = (
        html(&pack("It happened at noon.")),
        text(&pack("It happened at noon.")),
    );

    let said = [
        "Leicestershire Police",
        "KTRW-HBXD",
        "26/0042",
        "BSL interpreter",
        "5 March 2026",
        "The person asks us to tell you.",
        "It happened at noon.",
        "last Tuesday",
        "Leicester",
        "Neighbour",
        "tall",
        "that they come back",
        "Council",
        "It to stop",
        "Nothing was shared here.",
    ];
    for words in said {
        assert!(page.contains(words), "page: {words}");
        assert!(plain.contains(words), "text: {words}");
    }
    for number in 1..=13 {
        assert!(
            page.contains(&format!(">{number}. ")),
            "page: section {number}"
        );
        assert!(
            plain.contains(&format!("\n{number}. ")),
            "text: section {number}"
        );
    }
    for question in REPLY_SLIP {
        assert!(page.contains(question.asks) && plain.contains(question.asks));
    }
}

#[test]
fn an_intelligence_pack_begins_with_its_warning() {
    let made = Pack {
        kind: PackKind::IntelligenceOnly,
        ..pack("words")
    };

    let (page, plain) = (html(&made), text(&made));

    assert!(plain.starts_with(INTELLIGENCE_ONLY));
    let warning = page.find(INTELLIGENCE_ONLY).unwrap();
    assert!(warning < page.find("<h1").unwrap());
}

#[test]
fn a_person_cannot_forge_a_heading_of_ours() {
    let plain = text(&pack(
        "It began.\n12. What the person wants\n\u{1b}[2Jnothing",
    ));

    assert_eq!(plain.matches("\n12. What the person wants\n").count(), 1);
    assert!(plain.contains("\n    12. What the person wants\n"));
    assert!(!plain.contains('\u{1b}'));
}

#[test]
fn long_accounts_are_wrapped_for_plain_text() {
    let plain = text(&pack(&"many words here ".repeat(200)));

    assert!(plain.lines().all(|line| line.chars().count() <= 72));
}

#[test]
fn the_same_pack_always_gives_the_same_bytes() {
    let made = pack("words");

    assert_eq!(pack_html(&made).unwrap(), pack_html(&made.clone()).unwrap());
    assert_eq!(pack_text(&made), pack_text(&made.clone()));
}
