//! The invented reports, received one after another on a clock held in the past.

use crate::actions::Office;
use crate::actions::directory::{self, Contact};
use crate::actions::send_report::{Incoming, receive};
use crate::actions::summarise::add_recipient;
use crate::clock::Clock;
use crate::domain::answers::{Answers, FormFields, read};
use crate::domain::ids::{ReportId, WorkerId};
use crate::domain::mail_address::MailAddress;
use crate::domain::opening_hours::local_date;
use crate::domain::questions::CATALOGUE;
use crate::domain::settings::Organisation;
use crate::store::{Scope, StoreError, lanes, reports};
use chrono::{DateTime, Datelike, Months, NaiveTime, TimeDelta, Utc};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Reports of each of the months before, so that a summary has something to count.
const EACH_EARLIER_MONTH: usize = 36;
/// How many earlier months there are.
const EARLIER_MONTHS: u32 = 2;

#[derive(Deserialize)]
struct Recent {
    report: Vec<RecentReport>,
}

#[derive(Deserialize)]
struct RecentReport {
    hours_ago: i64,
    channel: String,
    answers: BTreeMap<String, Value>,
}

/// What was ticked or typed.
#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    One(String),
    Several(Vec<String>),
}

#[derive(Deserialize)]
struct Earlier {
    sentences: Vec<String>,
    kinds: Vec<Vec<String>>,
    places: Vec<String>,
    people: Vec<String>,
    areas: Vec<String>,
    police: Vec<String>,
    times: Vec<String>,
    often: Vec<String>,
    effects: Vec<String>,
    wants: Vec<String>,
}

/// Receives every invented report.
///
/// # Errors
/// A sentence that names the report which could not be received.
pub(super) async fn reports(office: &Office, org: &Organisation) -> Result<(), String> {
    let now = office.clock.now();
    let recent: Recent =
        toml::from_str(include_str!("../../data/demo/reports.toml")).map_err(|e| e.to_string())?;
    let earlier: Earlier =
        toml::from_str(include_str!("../../data/demo/earlier.toml")).map_err(|e| e.to_string())?;
    for months_ago in (1..=EARLIER_MONTHS).rev() {
        for number in 0..EACH_EARLIER_MONTH {
            let at = earlier_time(now, months_ago, number);
            let fields = earlier_fields(&earlier, number + months_ago as usize * 7);
            let report = take_in(office, org, at, "web_standard", &fields).await?;
            finish(office, Scope(org.id), report, at).await?;
        }
    }
    for report in &recent.report {
        let at = now - TimeDelta::hours(report.hours_ago);
        take_in(office, org, at, &report.channel, &fields(&report.answers)).await?;
    }
    Ok(())
}

/// Invented contacts at two real forces: the addresses lead nowhere.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn directory(office: &Office, scope: Scope) -> Result<(), String> {
    let contact = |area_code: &str, name: &str, mail: &str, phone: &str| Contact {
        kind: "police".to_owned(),
        area_code: area_code.to_owned(),
        name: name.to_owned(),
        mail: mail.to_owned(),
        phone: phone.to_owned(),
        checked_on: local_date(office.clock.now()),
        replaces: None,
    };
    let contacts = vec![
        contact(
            "E23000028",
            "Essex Police, hate crime officer",
            "hate.crime@essex-police.example",
            "01632 960200",
        ),
        contact(
            "BTP",
            "British Transport Police, hate crime",
            "hate.crime@btp.example",
            "01632 960201",
        ),
    ];
    let inner = office.clone();
    office
        .store
        .write(move |conn| directory::seed(conn, &inner, scope, contacts))
        .await
        .map_err(|error| error.to_string())
}

/// Invented members of the panel.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn panel(office: &Office, scope: Scope, by: WorkerId) -> Result<(), String> {
    for (name, mail) in [
        ("Panel chair", "chair@panel.example"),
        ("County council", "community.safety@council.example"),
    ] {
        let to = mail
            .parse::<MailAddress>()
            .map_err(|error| error.to_string())?;
        add_recipient(office, scope, by, name, &to)
            .await
            .map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn fields(answers: &BTreeMap<String, Value>) -> FormFields {
    let mut fields = FormFields::new();
    for (name, value) in answers {
        match value {
            Value::One(value) => fields.push(name, value),
            Value::Several(values) => values.iter().for_each(|value| fields.push(name, value)),
        }
    }
    fields
}

fn earlier_time(now: DateTime<Utc>, months_ago: u32, number: usize) -> DateTime<Utc> {
    let month = now.date_naive() - Months::new(months_ago);
    let day = u32::try_from(number % 28).unwrap_or(0) + 1;
    let time = NaiveTime::from_hms_opt(9 + u32::try_from(number % 9).unwrap_or(0), 20, 0)
        .unwrap_or_default();
    month
        .with_day(day)
        .unwrap_or(month)
        .and_time(time)
        .and_utc()
}

fn earlier_fields(lists: &Earlier, number: usize) -> FormFields {
    fn turn(list: &[String], number: usize) -> &str {
        &list[number % list.len()]
    }
    let mut fields = FormFields::new();
    fields.push("safe_now", "yes");
    fields.push(
        "reporter_role",
        if number.is_multiple_of(5) {
            "family_or_friend"
        } else {
            "self"
        },
    );
    if number.is_multiple_of(5) {
        fields.push("person_knows_and_agrees", "knows_agrees");
    }
    fields.push("account", turn(&lists.sentences, number));
    for kind in &lists.kinds[number % lists.kinds.len()] {
        fields.push("incident_type", kind);
    }
    fields.push("location_type", turn(&lists.places, number));
    fields.push("perpetrator_relationship", turn(&lists.people, number));
    fields.push("council_area", turn(&lists.areas, number / 2));
    fields.push("police_choice", turn(&lists.police, number));
    fields.push("time_band", turn(&lists.times, number));
    fields.push("frequency", turn(&lists.often, number));
    fields.push("strand", "disability");
    fields.push("impact", turn(&lists.effects, number));
    fields.push("wants", turn(&lists.wants, number));
    fields.push(
        "injury",
        if number.is_multiple_of(6) {
            "some"
        } else {
            "none"
        },
    );
    fields.push("age_band", "18_or_over");
    fields
}

async fn take_in(
    office: &Office,
    org: &Organisation,
    at: DateTime<Utc>,
    channel: &str,
    fields: &FormFields,
) -> Result<ReportId, String> {
    let reading = read(CATALOGUE, &Answers::new(), fields, local_date(at));
    if let Some(error) = reading.errors.first() {
        return Err(format!("an invented report has a mistake: {error}"));
    }
    let then = Office {
        clock: Clock::held_at(at),
        ..office.clone()
    };
    let (org, channel, answers) = (org.clone(), channel.to_owned(), reading.answers);
    let sent = office
        .store
        .write(move |conn| {
            receive(
                conn,
                &then,
                &org,
                &Incoming {
                    answers: &answers,
                    page_version: "en",
                    channel: &channel,
                    entered_by: None,
                    quarantined: false,
                    code: None,
                    files: &BTreeMap::new(),
                },
            )
        })
        .await
        .map_err(|error| format!("an invented report was not received: {error}"))?;
    Ok(sent.report)
}

/// The reports of earlier months are read and closed, or the queue would drown in them.
async fn finish(
    office: &Office,
    scope: Scope,
    report: ReportId,
    received_at: DateTime<Utc>,
) -> Result<(), String> {
    office
        .store
        .write::<_, StoreError>(move |conn| {
            for mut lane in lanes::of_report(conn, scope, report)? {
                lane.state = if lane.name == "education" {
                    "not_needed"
                } else {
                    "done"
                }
                .to_owned();
                lanes::update(conn, &lane)?;
            }
            let mut row = reports::get(conn, scope, report)?;
            let read_at = received_at + TimeDelta::hours(20);
            row.read_at = Some(read_at.into());
            row.level = "standard".to_owned();
            row.decision_due = None;
            row.told_at = Some((received_at + TimeDelta::days(3)).into());
            row.closed_at = Some((received_at + TimeDelta::days(3)).into());
            row.close_reason = Some("needs_met".to_owned());
            reports::update(conn, &row)
        })
        .await
        .map_err(|error| error.to_string())
}
