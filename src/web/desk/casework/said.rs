//! Codes in the words of the desk.

use crate::domain::facts::Facts;
use crate::domain::geography::active_area;
use crate::domain::lanes::{Lane, LaneState};
use crate::domain::risk::RiskLevel;
use crate::web::when;
use crate::words::{Version, find};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

/// The words of a code: those of the public pages where it is asked there, else its own letters.
pub fn code(list: &str, code: &str) -> String {
    let dashed = |text: &str| text.replace('_', "-");
    if list == "council_area" {
        return active_area(code).map_or_else(|| code.to_owned(), |area| area.name.clone());
    }
    if list == "month" {
        return when::month(code);
    }
    let of_desk = DESK
        .iter()
        .find(|(of, known, _)| *of == list && *known == code);
    if let Some((_, _, words)) = of_desk {
        return (*words).to_owned();
    }
    let who = [("who", "worker".into())];
    find(
        Version::English,
        &format!("code-{}-{}", dashed(list), dashed(code)),
        &who,
    )
    .or_else(|| find(Version::English, &format!("code-{}", dashed(code)), &who))
    .unwrap_or_else(|| plain(code))
}

/// `lost_contact` becomes "Lost contact".
fn plain(code: &str) -> String {
    let words = code.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// What a person says of themselves, said by somebody else; and what only the desk says.
const DESK: &[(&str, &str, &str)] = &[
    ("reporter_role", "self", "The person themselves"),
    ("reporter_role", "witness", "Somebody who saw or heard it"),
    ("reporter_role", "family_or_friend", "Family or a friend"),
    ("reporter_role", "carer_or_pa", "A carer or assistant"),
    (
        "reporter_role",
        "dpulo_staff",
        "Staff of a disabled people's organisation",
    ),
    (
        "reporter_role",
        "other_professional",
        "Another professional",
    ),
    (
        "reporter_role",
        "anonymous_third_party",
        "Somebody else, without a name",
    ),
    (
        "other_way",
        "contact_me",
        "We contact them, and they tell us then",
    ),
    ("other_way", "signed_bsl", "In BSL, on film"),
    ("police_choice", "no", "No"),
    ("police_choice", "yes_named", "Yes, with their name"),
    (
        "police_choice",
        "yes_without_name",
        "Yes, without their name",
    ),
    ("police_choice", "talk_first", "Talk to them first"),
    (
        "danger_now",
        "they_are_here",
        "The person who does it was there, and they were afraid",
    ),
    (
        "danger_now",
        "cannot_leave",
        "They could not leave where they were",
    ),
    (
        "danger_now",
        "want_to_die",
        "They want to die, or might hurt themselves",
    ),
    ("report_channel", "web", "Website"),
    ("report_channel", "web_standard", "Website"),
    ("report_channel", "web_easy_read", "Website, Easy Read"),
    ("report_channel", "web_bsl_video", "Website, BSL video"),
    ("report_channel", "phone", "Phone"),
    ("report_channel", "in_person", "Face to face"),
    ("report_channel", "paper", "On paper"),
    (
        "report_channel",
        "transfer_from_dpulo",
        "From another organisation",
    ),
    ("close_reason", "needs_met", "What they needed is done"),
    (
        "close_reason",
        "person_asked_to_close",
        "The person asked us to close it",
    ),
    (
        "close_reason",
        "anonymous_no_reply_30d",
        "No name, and no answer for 30 days",
    ),
    (
        "close_reason",
        "transferred",
        "Another organisation has it now",
    ),
    (
        "close_reason",
        "duplicate_merged",
        "The same as another report",
    ),
    (
        "close_reason",
        "not_hate_related_signposted",
        "Not about hate; they know where to turn",
    ),
    (
        "close_reason",
        "test_or_spam",
        "A test, or not from a person",
    ),
    ("outcome", "heard_and_recorded", "Heard and recorded"),
    ("outcome", "stopped", "It stopped"),
    ("outcome", "reduced", "It happens less"),
    ("outcome", "ongoing", "It still happens"),
    ("outcome", "moved_home", "They moved home"),
    ("outcome", "perpetrator_warned", "Who did it was warned"),
    (
        "outcome",
        "injunction_or_tenancy_action",
        "Injunction or action on a tenancy",
    ),
    ("outcome", "charged", "Somebody was charged"),
    (
        "outcome",
        "convicted_with_uplift",
        "Convicted, with a higher sentence for hate",
    ),
    (
        "outcome",
        "convicted_no_uplift",
        "Convicted, without a higher sentence for hate",
    ),
    (
        "outcome",
        "nfa_evidential",
        "Police: no further action, not enough evidence",
    ),
    (
        "outcome",
        "nfa_victim_withdrew",
        "Police: no further action, the person stopped it",
    ),
    (
        "outcome",
        "nfa_no_suspect",
        "Police: no further action, nobody found",
    ),
    ("outcome", "nfa_not_recorded", "Police did not record it"),
    (
        "outcome",
        "asb_case_review_requested",
        "ASB Case Review asked for",
    ),
    (
        "outcome",
        "right_to_review_requested",
        "Right to review asked for",
    ),
];

/// All codes of a list that a report has, in words.
pub fn all(facts: &Facts, list: &str) -> Vec<String> {
    facts.all(list).map(|held| code(list, held)).collect()
}

/// What the desk calls a list of facts.
pub const LISTS: &[(&str, &str)] = &[
    ("incident_type", "What kind"),
    ("frequency", "How often"),
    ("happened_before", "Happened before"),
    ("month", "Month"),
    ("time_band", "Time of day"),
    ("still_happening", "Still happening"),
    ("location_type", "Where"),
    ("council_area", "Council area"),
    ("hostility_indicator", "What makes them think it is hate"),
    ("strand", "About"),
    ("perpetrator_relationship", "Who did it"),
    ("perpetrator_count", "How many"),
    ("perpetrator_age_band", "Their age"),
    ("perpetrator_has_access_to", "Has access to"),
    ("impact", "How it affected them"),
    ("ripple", "Who else it affected"),
    ("injury", "Injury"),
    ("evidence", "What there is to show"),
    ("reported_before_to", "Told before"),
];

/// The facts of the whole report, as the desk names them.
pub const REPORT_LISTS: &[(&str, &str)] = &[
    ("reporter_role", "Who told us"),
    ("person_knows_and_agrees", "Does the person know"),
    ("age_band", "Age"),
    ("safe_now", "Safe when they told us"),
    ("danger_now", "In danger"),
    ("wants", "What would help"),
    ("other_way", "How they want to tell us"),
    ("police_already", "Police told before"),
    ("police_response_issue", "What went wrong with the police"),
    ("police_choice", "Police, as first said"),
    ("report_channel", "How it came"),
    ("consent_given_how", "How they agreed"),
];

/// The facts that say how to reach the person safely.
pub const CONTACT_LISTS: &[(&str, &str)] = &[
    ("safe_contact_method", "Safe ways"),
    ("ok_to_leave_message", "May we leave a message"),
    ("contact_person", "May we get in touch with them"),
    ("talk_alone", "May we talk to them on their own"),
    ("may_talk_to_supporter", "May we talk to their supporter"),
    ("adjustment", "What they need when we talk"),
    ("police_contact_preference", "If the police get in touch"),
];

/// The facts that say how to reach whoever told us about somebody else.
pub const HELPER_LISTS: &[(&str, &str)] =
    &[("helper_contact_method", "Safe ways to reach who told us")];

/// A level as a badge: its words and its class.
pub fn level_badge(level: &str) -> (&'static str, &'static str) {
    match RiskLevel::parse(level) {
        Some(RiskLevel::High) => ("High", "moj-badge--red"),
        Some(RiskLevel::Medium) => ("Medium", "moj-badge--purple"),
        Some(RiskLevel::Standard) => ("Standard", "moj-badge--grey"),
        Some(RiskLevel::Unread) | None => ("Level not set", "moj-badge--purple"),
    }
}

/// "3 hours", "2 days": how long ago, in one unit.
pub fn age(since: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let passed = (now - since).max(TimeDelta::zero());
    let (number, unit) = match (passed.num_days(), passed.num_hours()) {
        (0, 0) => (passed.num_minutes(), "minute"),
        (0, hours) => (hours, "hour"),
        (days, _) => (days, "day"),
    };
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}

/// The title of an event on the timeline.
pub fn event(kind: &str, detail: &Value) -> String {
    let held = |name: &str| detail.get(name).and_then(Value::as_str).unwrap_or_default();
    let yes = |name: &str| {
        detail
            .get(name)
            .and_then(Value::as_bool)
            .unwrap_or_default()
    };
    match kind {
        "received" => "The report arrived".to_owned(),
        "read" => "First opened".to_owned(),
        "files_opened" => "Recordings and files opened".to_owned(),
        "interpreting_taken" => "A worker sees to the BSL film".to_owned(),
        "written_down" => "Something was written down from a file".to_owned(),
        "identity_opened" => "Name and contact opened".to_owned(),
        "taken" => "Taken on".to_owned(),
        "note" => "Note".to_owned(),
        "person_wrote" => "The person wrote to us".to_owned(),
        "rang_again" => "They rang again".to_owned(),
        "we_wrote" if yes("end") => "We told the person how it ended".to_owned(),
        "we_wrote" => match held("nudge") {
            "sent" => "We wrote to the person. A nudge was sent",
            "no_key" => {
                "We wrote to the person. They were not nudged: whoever wrote does not hold the key"
            }
            _ => "We wrote to the person",
        }
        .to_owned(),
        "talked" if yes("reached") => "We talked with the person".to_owned(),
        "talked" => "We tried to reach the person".to_owned(),
        "level_set" => format!("Level set: {}", level_badge(held("to")).0.to_lowercase()),
        "lane_moved" => lane_moved(held("lane"), held("to")),
        "promised" => format!("Action: {}", step(held("step"))),
        "promise_moved" if held("became") == "done" => format!("Done: {}", step(held("step"))),
        "promise_moved" if held("became") == "dropped" => {
            format!("Not needed any more: {}", step(held("step")))
        }
        "promise_moved" => step(held("step")),
        "facts_completed" => "Kinds and signs added".to_owned(),
        "closed" => format!(
            "Closed: {}",
            code("close_reason", held("reason")).to_lowercase()
        ),
        "reopened" => "Opened again".to_owned(),
        "released" => "Put into the queue".to_owned(),
        "barred" => "A worker was barred: conflict of interest".to_owned(),
        "unbarred" => "A worker is no longer barred".to_owned(),
        "stop_asked" => "The person asked us to stop".to_owned(),
        "police_told_of_no" => "Whoever had the pack was told that the person said no".to_owned(),
        "consent_changed" | "switch_set" => "The person changed what they agree to".to_owned(),
        "incident_added" => format!(
            "The person told about another time: incident {}",
            detail
                .get("number")
                .and_then(Value::as_i64)
                .unwrap_or_default()
        ),
        "stop_lifted" => "They told us something new: we look at it again".to_owned(),
        "nudge_set" if yes("on") => "The person wants a mail when we write".to_owned(),
        "nudge_set" => "The person wants no mail when we write".to_owned(),
        "delete_asked" => "The person asked us to delete everything".to_owned(),
        "delete_taken_back" => "The person wants us to keep it after all".to_owned(),
        "code_replaced" => "The person made new words".to_owned(),
        "code_switched_off" => "The person switched their words off".to_owned(),
        "code_given" => format!("New words given: {}", held("way")),
        "linked" => "Linked with another report".to_owned(),
        "unlinked" => "No longer linked with another report".to_owned(),
        "hold_set" if held("until").is_empty() => "No hold any more".to_owned(),
        "hold_set" => "Held".to_owned(),
        other => plain(other),
    }
}

fn lane_moved(lane: &str, to: &str) -> String {
    let lane = Lane::parse(lane).map_or("A lane", Lane::name);
    let to = LaneState::parse(to).map_or("moved", LaneState::name);
    format!("{lane}: {}", to.to_lowercase())
}

/// The words of a step.
pub fn step(code: &str) -> String {
    crate::actions::casework::promises::Step::parse(code)
        .map_or_else(|| plain(code), |step| step.words().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::codes::code_list;

    #[test]
    fn a_code_without_words_of_its_own_is_still_readable() {
        assert_eq!(code("outcome", "complaint_made"), "Complaint made");
        assert_eq!(code("incident_type", "threats"), "Threats");
    }

    #[test]
    fn every_way_to_close_a_report_has_words() {
        for known in code_list("close_reason").unwrap().codes {
            assert!(!code("close_reason", known.code).contains('_'));
        }
    }

    #[test]
    fn an_age_is_said_in_one_unit() {
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(10);

        assert_eq!(age(now - TimeDelta::minutes(1), now), "1 minute");
        assert_eq!(age(now - TimeDelta::hours(5), now), "5 hours");
        assert_eq!(age(now - TimeDelta::hours(50), now), "2 days");
    }
}
