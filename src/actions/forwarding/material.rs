//! What we hold about a report, opened for a pack. Opening is written into the record first.

use super::{By, ForwardError, LabelOf, not_barred};
use crate::actions::casework::files::{WriteUp, write_ups_of};
use crate::actions::record::{Act, Actor, record};
use crate::actions::sealing::open_block;
use crate::actions::{Office, SealError};
use crate::domain::answers::{Answers, When};
use crate::domain::consent::Level;
use crate::domain::files::{FileTold, size_in_words};
use crate::domain::forwarding::{Field, Rule};
use crate::domain::ids::{IncidentId, ReportId};
use crate::domain::pack::{FileMaterial, IncidentMaterial, Material, Words};
use crate::domain::risk::RiskLevel;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::{Conn, Scope, reports};
use crate::vault::Label;
use serde_json::json;
use std::collections::BTreeMap;

const OF_INCIDENT: &[Field] = &[
    Field::Account,
    Field::WordsUsed,
    Field::WhyText,
    Field::HarmText,
    Field::PerpetratorDescription,
];
const IN_IDENTITY: &[Field] = &[
    Field::PerpetratorName,
    Field::PerpetratorAddress,
    Field::PerpetratorVehicle,
    Field::AdjustmentOther,
    Field::Name,
    Field::Phone,
    Field::Email,
    Field::PostAddress,
    Field::SafeTimes,
    Field::WhoMayAnswer,
    Field::SupporterName,
    Field::SupporterContact,
    Field::PlaceDetail,
    Field::Witnesses,
    Field::PoliceReference,
];

/// What is told of one time only. Where several times were told, it goes with its own time, so that a pack about one
/// of them holds nothing of another.
const OF_ONE_TIME: &[Field] = &[
    Field::PerpetratorName,
    Field::PerpetratorAddress,
    Field::PerpetratorVehicle,
    Field::PlaceDetail,
    Field::Witnesses,
];

/// Opens a report's words for a pack, and writes down that they were opened.
pub(super) fn open(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    by: &By,
) -> Result<Material, ForwardError> {
    not_barred(conn, scope, report, by.worker)?;
    let row = reports::get(conn, scope, report)?;
    let (mut incidents, mut story) = (Vec::new(), Words::new());
    let codes = reports::codes(conn, scope, report)?;
    for incident in reports::incidents(conn, scope, report)? {
        let opened = open_block(conn, office, scope, incident.story_block, &by.keyring)?;
        let answers = read(&opened.words)?;
        let mut facts = incident.facts();
        for (of, list, code) in &codes {
            if *of == incident.id {
                facts.add(list, code);
            }
        }
        let mut words = taken(&answers, OF_INCIDENT);
        if let Some(when) = answers.when().and_then(in_words) {
            words.insert(Field::When, when.into());
        }
        if let Some(help) = answers.text(Field::HelpText.code()) {
            story.insert(Field::HelpText, help.clone());
        }
        incidents.push(IncidentMaterial {
            id: incident.id,
            facts,
            story: words,
        });
    }
    let (mut identity, told, opened_identity) =
        identity(conn, office, scope, report, by, &mut incidents)?;
    if let [first, _, ..] = incidents.as_mut_slice() {
        for field in OF_ONE_TIME {
            if let Some(words) = identity.remove(field) {
                first.story.insert(*field, words);
            }
        }
    }
    let files = files_of(conn, office, scope, report, by, &told)?;
    for (act, done) in [
        ("report_opened", true),
        ("identity_opened", opened_identity),
    ] {
        if done {
            let act = Act {
                actor: Actor::Worker(by.worker),
                act,
                object_kind: "report",
                object: Some(report.0),
                detail: json!({ "for": "pack" }),
                digest: None,
            };
            record(conn, office, scope, &act)?;
        }
    }
    Ok(Material {
        incidents,
        facts: reports::facts(conn, scope, report)?,
        story,
        identity,
        reviewed: BTreeMap::new(),
        risk: RiskLevel::parse(&row.level)
            .filter(|level| *level != RiskLevel::Unread)
            .map(|level| capital(level.code())),
        files,
    })
}

/// Names stay closed to a worker who was granted stories only; the pack then holds none. What belongs to a time that
/// was added goes to that time.
fn identity(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    by: &By,
    incidents: &mut [IncidentMaterial],
) -> Result<(Words, Vec<FileTold>, bool), SealError> {
    let mut whole = Words::new();
    let mut files = Vec::new();
    let mut was_opened = false;
    for block in reports::blocks(conn, scope, report, Label::Identity.code())? {
        let opened = match open_block(conn, office, scope, block.id, &by.keyring) {
            Ok(opened) => opened,
            Err(SealError::NotGranted) => continue,
            Err(error) => return Err(error),
        };
        was_opened = true;
        let answers = read(&opened.words)?;
        files.extend(answers.files().to_vec());
        let time = block.subject_id.map(|id| IncidentId(id.0));
        match incidents.iter_mut().find(|it| Some(it.id) == time) {
            Some(incident) => incident.story.extend(taken(&answers, OF_ONE_TIME)),
            None => whole.extend(taken(&answers, IN_IDENTITY)),
        }
    }
    Ok((whole, files, was_opened))
}

/// The files as a pack may name them, with what was written down from each.
fn files_of(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    report: ReportId,
    by: &By,
    told: &[FileTold],
) -> Result<Vec<FileMaterial>, SealError> {
    let written = write_ups_of(conn, office, scope, report, &by.keyring)?;
    let file = |told: &FileTold| {
        let kind = told.media.kind();
        let of_this = |it: &&WriteUp| it.file == told.id || Some(it.file) == told.original;
        FileMaterial {
            field: match kind.may_show_somebody() {
                true => Field::FaceOrVoice,
                false => Field::Files,
            },
            what: format!("{}, {}", kind.words(), size_in_words(told.bytes)),
            written: written
                .iter()
                .filter(of_this)
                .map(|it| (it.by.clone(), it.words.clone()))
                .collect(),
        }
    };
    Ok(told.iter().map(file).collect())
}

fn read(words: &[u8]) -> Result<Answers, SealError> {
    serde_json::from_slice(words).map_err(|_| SealError::Malformed("answers"))
}

fn taken(answers: &Answers, fields: &[Field]) -> Words {
    fields
        .iter()
        .filter_map(|field| Some((*field, answers.text(field.code())?.clone())))
        .collect()
}

fn in_words(when: &When) -> Option<String> {
    match when {
        When::Day { date, .. } => Some(date.format("%-d %B %Y").to_string()),
        When::Rough(words) if !words.is_blank() => Some(words.expose().to_owned()),
        When::Continuing(since) if since.is_blank() => Some("It keeps happening".to_owned()),
        When::Continuing(since) => Some(format!("It keeps happening. Since: {}", since.expose())),
        // The month stands in the coded facts.
        _ => None,
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// One text that a worker must read before it leaves.
#[derive(Debug, Clone)]
pub struct Text {
    /// Its incident; `None` for the report as a whole.
    pub incident: Option<(IncidentId, usize)>,
    /// Which field.
    pub field: Field,
    /// As it was typed; empty for what only a worker writes down.
    pub original: Private,
}

/// What a decision page shows of a report at one level.
#[derive(Debug, Clone)]
pub struct Texts {
    /// The incidents: id, number, and what happened in a line.
    pub incidents: Vec<(IncidentId, usize, String)>,
    /// Texts to be read.
    pub texts: Vec<Text>,
    /// Boxes for what leaves only when ticked, with how each stands when the page opens.
    pub boxes: Vec<(Field, bool)>,
    /// What leaves by itself at this level.
    pub leaves: Vec<Field>,
    /// What we hold and the level keeps back.
    pub stays: Vec<Field>,
    /// Whether names were closed to this worker.
    pub names_closed: bool,
    /// The kind of place and the council area of the first incident, for the force to suggest.
    pub place: (Option<String>, Option<String>),
}

/// Opens what a decision page needs, and writes down that it was opened.
///
/// # Errors
/// `Missing` for a worker who is barred; keys or database.
pub async fn texts(
    office: &Office,
    org: &Organisation,
    by: By,
    report: ReportId,
    level: Level,
    labels: LabelOf,
) -> Result<Texts, ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let material = open(conn, &work, scope, report, &by)?;
            let names_closed = !by.keyring.holds(crate::vault::KeyPurpose::Identity);
            Ok(sorted(&material, level, labels, names_closed))
        })
        .await
}

fn sorted(material: &Material, level: Level, labels: LabelOf, names_closed: bool) -> Texts {
    let mut page = Texts {
        incidents: Vec::new(),
        texts: Vec::new(),
        boxes: Vec::new(),
        leaves: vec![Field::CodedFacts],
        stays: Vec::new(),
        names_closed,
        place: (None, None),
    };
    for (incident, number) in material.incidents.iter().zip(1..) {
        let kinds: Vec<_> = incident
            .facts
            .all("incident_type")
            .map(|code| labels("incident_type", code))
            .collect();
        page.incidents.push((incident.id, number, kinds.join("; ")));
        for (field, words) in &incident.story {
            place_text(&mut page, level, Some((incident.id, number)), *field, words);
        }
        if page.place.0.is_none() && page.place.1.is_none() {
            let one = |list: &str| incident.facts.one(list).map(str::to_owned);
            page.place = (one("location_type"), one("council_area"));
        }
    }
    for (field, words) in material.story.iter().chain(&material.identity) {
        place_text(&mut page, level, None, *field, words);
    }
    for file in &material.files {
        if !page.boxes.iter().any(|(field, _)| *field == file.field) {
            place_text(&mut page, level, None, file.field, &Private::from("held"));
        }
    }
    for field in [Field::Fears, Field::Tried] {
        page.texts.push(Text {
            incident: None,
            field,
            original: Private::default(),
        });
    }
    for (field, list) in [
        (Field::Adjustment, "adjustment"),
        (Field::PoliceContactPreference, "police_contact_preference"),
        (Field::SafeContactMethod, "safe_contact_method"),
    ] {
        if material.facts.is_known(list) {
            place_text(&mut page, level, None, field, &Private::from("coded"));
        }
    }
    page
}

fn place_text(
    page: &mut Texts,
    level: Level,
    incident: Option<(IncidentId, usize)>,
    field: Field,
    words: &Private,
) {
    if words.is_blank() {
        return;
    }
    match field.rule(level) {
        Rule::Never => push_once(&mut page.stays, field),
        Rule::Yes => push_once(&mut page.leaves, field),
        Rule::AsReviewed | Rule::ApprovedRedaction => page.texts.push(Text {
            incident,
            field,
            original: words.clone(),
        }),
        Rule::OnlyIfTicked { default } => {
            if !page.boxes.iter().any(|(known, _)| *known == field) {
                page.boxes.push((field, default));
            }
        }
    }
}

fn push_once(list: &mut Vec<Field>, field: Field) {
    if !list.contains(&field) {
        list.push(field);
    }
}
