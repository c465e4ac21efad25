//! What the person told us, what was sent of it, what they chose and what happened: the lists of their page.

use crate::actions::visit::StatusPage;
use crate::actions::visit::sent::SentOut;
use crate::domain::answers::Answers;
use crate::domain::consent::{Level, RecipientClass, Switch};
use crate::domain::files::FileKind;
use crate::domain::ids::IncidentId;
use crate::store::reports::{IncidentRow, ReportEventRow};
use crate::web::components::{RowAction, SummaryList, SummaryRow};
use crate::web::ideas::{Idea, Ideas};
use crate::web::public::parts::{code_words, dashed};
use crate::web::public::site::Site;
use serde_json::Value;

/// One time it happened.
pub(super) struct Time {
    /// "What happened first", "Another time: 2".
    pub heading: Idea,
    /// Dates and kinds.
    pub facts: SummaryList,
    /// Whether it was sent.
    pub sent: Ideas,
}

pub(super) fn row(site: &Site, id: &str, lines: Vec<String>) -> SummaryRow {
    let key = site.idea(id);
    SummaryRow {
        key: key.text,
        picture: key.picture,
        lines,
        actions: Vec::new(),
    }
}

/// Every time that was told, by its date and kinds: what whoever holds the code may see without the read-back
/// choice.
pub(super) fn times(site: &Site, found: &StatusPage) -> Vec<Time> {
    found
        .incidents
        .iter()
        .map(|incident| Time {
            heading: heading(site, found, incident),
            facts: facts(site, found, incident),
            sent: was_sent(site, found, incident),
        })
        .collect()
}

fn heading(site: &Site, found: &StatusPage, incident: &IncidentRow) -> Idea {
    match (found.incidents.len(), incident.number) {
        (1, _) => site.idea("time-only"),
        (_, 1) => site.idea("time-first"),
        (_, number) => site
            .ideas_with("time-another", "number", &number.to_string())
            .joined(),
    }
}

fn facts(site: &Site, found: &StatusPage, incident: &IncidentRow) -> SummaryList {
    let told_at = site.day(incident.added_at.0);
    let mut rows = vec![row(site, "facts-received", vec![told_at])];
    let none = Answers::new();
    let kinds: Vec<String> = found
        .codes
        .iter()
        .filter(|(of, list, _)| *of == incident.id && list == "incident_type")
        .map(|(_, list, code)| code_words(site, list, code, &none))
        .collect();
    if !kinds.is_empty() {
        rows.push(row(site, "facts-kinds", kinds));
    }
    let sent: Vec<String> = FileKind::ALL
        .iter()
        .filter_map(|kind| {
            let of_kind = |(of, it): &&(IncidentId, FileKind)| *of == incident.id && it == kind;
            let count = found.files.iter().filter(of_kind).count();
            let id = match kind {
                FileKind::Photo => "facts-photos",
                FileKind::Pdf => "facts-documents",
                FileKind::Audio => "facts-recordings",
                FileKind::Video => "facts-films",
            };
            (count > 0).then(|| site.say_count(id, count))
        })
        .collect();
    if !sent.is_empty() {
        rows.push(row(site, "facts-files", sent));
    }
    if let Some(month) = &incident.month {
        rows.push(row(site, "facts-when", vec![site.month(month)]));
    }
    SummaryList { rows }
}

/// What was sent of one time, or plainly that nothing was. Where something went that the page is silent about, it does
/// not say either that nothing did.
fn was_sent(site: &Site, found: &StatusPage, incident: &IncidentRow) -> Ideas {
    let out: Vec<&SentOut> = found
        .sent
        .iter()
        .filter(|sent| sent.incidents.contains(&incident.id))
        .collect();
    if !out.is_empty() {
        return out
            .into_iter()
            .map(|sent| {
                let values = [
                    ("when", site.day(sent.at).into()),
                    ("who", who(site, sent).into()),
                ];
                site.ideas_all("time-sent", &values)
            })
            .collect();
    }
    if found.sent_unheard {
        return Ideas::default();
    }
    let standing = found
        .consent
        .standing_for(RecipientClass::Police, incident.id);
    let goes_on = standing.level.lets_anything_out() && found.report.stop_asked_at.is_none();
    let mut said = site.ideas("time-not-sent");
    if let (true, Some(due)) = (goes_on, found.report.decision_due) {
        said.extend([site.ideas_with("time-decide-by", "when", &site.moment(due.0))]);
    }
    said
}

/// "the police (Essex Police)"
fn who(site: &Site, sent: &SentOut) -> String {
    let class = site.say(&format!("recipient-{}", dashed(sent.to.code())));
    match sent.name.is_empty() {
        true => class,
        false => format!("{class} ({})", sent.name),
    }
}

/// What was sent: when, to whom, with the name or without, what kinds of things.
pub(super) struct Sending {
    /// When, to whom, and with the name or without.
    pub what: Ideas,
    /// The kinds of things that were in it.
    pub things: Ideas,
}

pub(super) fn sendings(site: &Site, found: &StatusPage) -> Vec<Sending> {
    found
        .sent
        .iter()
        .map(|sent| {
            let id = match (sent.without_yes, sent.level) {
                (true, _) => "sent-without-yes",
                (false, Level::ShareNamed) => "sent-named",
                (false, _) => "sent-unnamed",
            };
            let values = [
                ("when", site.day(sent.at).into()),
                ("who", who(site, sent).into()),
            ];
            let mut what = site.ideas_all(id, &values);
            what.extend([site.ideas(match (sent.was_read, sent.taken_back) {
                (_, true) => "sent-taken-back",
                (true, false) if sent.answered => "sent-answered",
                (true, false) => "sent-was-read",
                (false, false) => "sent-not-read",
            })]);
            Sending {
                what,
                things: sent
                    .things
                    .iter()
                    .map(|group| site.ideas(&format!("sent-thing-{}", dashed(group.code()))))
                    .collect(),
            }
        })
        .collect()
}

/// Whether one answer about the police holds for every time they told us about.
pub(super) fn is_the_same_for_all(found: &StatusPage) -> bool {
    let police = RecipientClass::Police;
    let everywhere = found.consent.standing(police).level;
    let own = |incident: &IncidentRow| found.consent.standing_for(police, incident.id).level;
    found.incidents.iter().all(|it| own(it) == everywhere)
}

/// What they chose, each with a way to change it; without one after they asked us to stop.
pub(super) fn choices(site: &Site, found: &StatusPage, may_change: bool) -> SummaryList {
    let mut rows = Vec::new();
    let several = found.incidents.len() > 1;
    let level = |level: Level| site.say(&format!("choice-police-{}-label", dashed(level.code())));
    let everywhere = found.consent.standing(RecipientClass::Police).level;
    if !several || is_the_same_for_all(found) {
        rows.push(choice(
            site,
            "choice-name-police",
            level(everywhere),
            "/your-page/choice/others",
            may_change,
        ));
    } else {
        for incident in &found.incidents {
            let own = found
                .consent
                .standing_for(RecipientClass::Police, incident.id);
            let path = format!("/your-page/choice/others?time={}", incident.number);
            let mut row = choice(
                site,
                "choice-name-police",
                level(own.level),
                &path,
                may_change,
            );
            row.key = format!("{}: {}", row.key, heading(site, found, incident).text);
            if let [action] = row.actions.as_mut_slice() {
                action.hidden.clone_from(&row.key);
            }
            rows.push(row);
        }
    }
    for switch in Switch::ALL {
        let id = dashed(switch.code());
        let now = site.say(match found.consent.answered(*switch) {
            Some(true) => "choice-yes-label",
            Some(false) => "choice-no-label",
            None => "choice-none-label",
        });
        let path = format!("/your-page/choice/{id}");
        rows.push(choice(
            site,
            &format!("choice-name-{id}"),
            now,
            &path,
            may_change,
        ));
    }
    let nudge = site.say(match found.has_nudge {
        true => "choice-nudge-on-label",
        false => "choice-nudge-off-label",
    });
    let path = "/your-page/choice/nudge";
    rows.push(choice(site, "choice-name-nudge", nudge, path, may_change));
    SummaryList { rows }
}

fn choice(site: &Site, name: &str, now: String, path: &str, may_change: bool) -> SummaryRow {
    let mut row = row(site, name, vec![now]);
    if may_change {
        row.actions.push(RowAction {
            id: String::new(),
            href: site.url(path),
            label: site.say("check-change"),
            hidden: row.key.clone(),
        });
    }
    row
}

/// What happened, oldest first, as far as it is a thing of its own: messages and sendings stand in their own lists.
pub(super) fn happened(site: &Site, found: &StatusPage) -> Ideas {
    let mut told: Vec<&ReportEventRow> = found.events.iter().collect();
    told.reverse();
    told.into_iter()
        .filter_map(|event| {
            let way = event.detail.0.get("way").and_then(Value::as_str);
            let id = match (event.kind.as_str(), way) {
                ("code_given", Some(way)) => format!("happened-code-given-{}", dashed(way)),
                (kind, _) => format!("happened-{}", dashed(kind)),
            };
            site.find_ideas(&id, &[("when", site.day(event.at.0).into())])
        })
        .collect()
}
