//! Builds a pack from what we hold and what was decided.

use super::asks::asks;
use super::filter::Gate;
use super::{
    ACT_NOW, Built, Cover, FileMaterial, INTELLIGENCE_ONLY, IncidentMaterial, IncidentRow, Line,
    Material, Pack, PackKind, Passage, Reason, Request,
};
use crate::domain::consent::Level;
use crate::domain::facts::Facts;
use crate::domain::forwarding::{Field, OverrideGround, Reading, Refusal, is_home};
use crate::domain::geography::active_area;
use crate::domain::ids::IncidentId;
use crate::domain::text::Private;
use chrono::NaiveDate;

/// The words of a code: called with the list and the code.
pub type Labels<'a> = &'a dyn Fn(&str, &str) -> String;

/// Builds the pack. Only what the matrix lets out at the request's level can be in it.
///
/// # Errors
/// When the level lets nothing out, or no incident was chosen.
pub fn build(request: &Request, material: &Material, labels: Labels<'_>) -> Result<Built, Refusal> {
    if !request.level.lets_anything_out() {
        return Err(match request.level {
            Level::RecordOnly => Refusal::KeepItHere,
            _ => Refusal::NotAskedYet(request.recipient),
        });
    }
    let chosen: Vec<_> = material
        .incidents
        .iter()
        .filter(|incident| request.incidents.contains(&incident.id))
        .zip(1..)
        .collect();
    if chosen.is_empty() {
        return Err(Refusal::NoIncident);
    }
    let mut builder = Builder {
        request,
        material,
        labels,
        chosen,
        gate: Gate::new(request, material),
    };
    builder.gate.coded(Field::CodedFacts);
    let kind = match (&request.reason, request.level) {
        (Reason::Override(ground), _) if ground.is_urgent() => PackKind::Danger,
        (_, Level::ShareAnonymous) => PackKind::IntelligenceOnly,
        _ => PackKind::Report,
    };
    let pack = Pack {
        kind,
        cover: builder.cover(),
        contact: builder.contact(kind),
        grounds: builder.grounds(),
        asks: asks(kind, request.recipient, request.nation, request.made_on),
        account: builder.account(),
        incidents: builder.incident_rows(),
        hostility: builder.hostility(),
        who_did_it: builder.who_did_it(),
        risk: builder.risk(),
        impact: builder.impact(),
        evidence: builder.evidence(),
        tried: builder.tried(),
        wants: builder.wants(),
    };
    let (fields, withheld) = builder.gate.close();
    Ok(Built {
        pack,
        fields,
        withheld,
    })
}

/// The kind of a file, as its description begins.
fn kind_of(file: &FileMaterial) -> String {
    let kind = file.what.split(',').next().unwrap_or_default();
    kind.to_lowercase().replace("pdf", "PDF")
}

struct Builder<'a> {
    request: &'a Request,
    material: &'a Material,
    labels: Labels<'a>,
    /// The chosen incidents with their numbers in this pack.
    chosen: Vec<(&'a IncidentMaterial, usize)>,
    gate: Gate<'a>,
}

impl Builder<'_> {
    fn cover(&mut self) -> Cover {
        let request = self.request;
        Cover {
            recipient: request.recipient_name.clone(),
            organisation: request.organisation.clone(),
            reference: request.reference.clone(),
            police_reference: self.identity(Field::PoliceReference),
            basis: self.basis().to_owned(),
            caseworker_contact: request.caseworker_contact.clone(),
            made_on: in_words(request.made_on),
            reply_by: in_words(request.reply_by),
        }
    }

    fn basis(&self) -> &'static str {
        match (&self.request.reason, self.request.level) {
            (Reason::Override(ground), _) => override_in_words(*ground),
            (Reason::Agreed(_), Level::ShareAnonymous) => {
                "The person agreed that you learn what happened, but not who they are."
            }
            (Reason::Agreed(_), Level::ShareViaDpulo) => {
                "The person agreed that you learn what happened and reach them through us."
            }
            (Reason::Agreed(_), _) => {
                "The person agreed that you learn what happened and who they are."
            }
        }
    }

    fn contact(&mut self, kind: PackKind) -> Vec<Line> {
        if kind == PackKind::IntelligenceOnly {
            return vec![line("How to make contact", INTELLIGENCE_ONLY)];
        }
        let mut lines = Vec::new();
        if kind == PackKind::Danger {
            lines.push(line("What we ask of you first", ACT_NOW));
            let ring = format!("Ring us: {}.", self.request.caseworker_contact);
            lines.push(line("How to reach us", ring));
        } else if self.request.level == Level::ShareViaDpulo {
            let through_us = format!(
                "Only through us: {}. Do not visit or contact the person.",
                self.request.caseworker_contact
            );
            lines.push(line("How to make contact", through_us));
        }
        let facts = &self.material.facts;
        if facts.is_known("police_contact_preference")
            && self.gate.coded(Field::PoliceContactPreference)
        {
            lines.extend(self.listed(
                "How the person wants to be reached",
                facts,
                "police_contact_preference",
            ));
        }
        if facts.is_known("adjustment") && self.gate.coded(Field::Adjustment) {
            lines.extend(self.listed("Adjustments to make", facts, "adjustment"));
        }
        self.push_identity(&mut lines, "More about adjustments", Field::AdjustmentOther);
        self.push_identity(&mut lines, "Name", Field::Name);
        if facts.is_known("safe_contact_method") && self.gate.coded(Field::SafeContactMethod) {
            lines.extend(self.listed("Safe ways to make contact", facts, "safe_contact_method"));
            lines.extend(self.listed("May you leave a message?", facts, "ok_to_leave_message"));
        }
        for (label, field) in [
            ("Phone", Field::Phone),
            ("E-mail", Field::Email),
            ("Address", Field::PostAddress),
            ("Safe times", Field::SafeTimes),
            ("If someone else answers, say", Field::WhoMayAnswer),
            ("Supporter", Field::SupporterName),
            ("How to reach the supporter", Field::SupporterContact),
        ] {
            self.push_identity(&mut lines, label, field);
        }
        lines
    }

    fn grounds(&self) -> Vec<String> {
        match &self.request.reason {
            Reason::Agreed(grounds) => grounds
                .iter()
                .map(|ground| ground.sentence().to_owned())
                .collect(),
            Reason::Override(ground) => vec![override_in_words(*ground).to_owned()],
        }
    }

    fn account(&mut self) -> Vec<Passage> {
        let mut passages = Vec::new();
        for (incident, number) in self.chosen.clone() {
            let out = self
                .gate
                .words(Some(incident.id), Field::Account, &incident.story);
            if let Some((words, reading)) = out {
                passages.push(Passage {
                    incident: number,
                    redacted: reading == Reading::Redacted,
                    words,
                });
            }
        }
        passages
    }

    fn incident_rows(&mut self) -> Vec<IncidentRow> {
        let mut rows = Vec::new();
        for (incident, number) in self.chosen.clone() {
            let when = self
                .gate
                .words(Some(incident.id), Field::When, &incident.story)
                .map_or_else(
                    || Private::new(self.month_and_time(&incident.facts)),
                    |(words, _)| words,
                );
            rows.push(IncidentRow {
                number,
                when,
                what: self.joined(&incident.facts, "incident_type"),
                place: self.place(&incident.facts),
                area: area(&incident.facts),
                who: self.joined(&incident.facts, "perpetrator_relationship"),
            });
        }
        rows
    }

    /// The kind of place; a home is not named to somebody who may not know whose it is.
    fn place(&mut self, facts: &Facts) -> String {
        let withheld = facts.one("location_type").is_some_and(is_home)
            && self.request.level == Level::ShareAnonymous;
        if withheld {
            self.gate.keep(Field::LocationType);
            return "Not given".to_owned();
        }
        if facts.is_known("location_type") && self.gate.coded(Field::LocationType) {
            return self.joined(facts, "location_type");
        }
        String::new()
    }

    fn month_and_time(&self, facts: &Facts) -> String {
        let month = facts.one("month").map(month_in_words);
        let time = facts
            .is_known("time_band")
            .then(|| self.joined(facts, "time_band"));
        let parts: Vec<_> = month.into_iter().chain(time).collect();
        parts.join(", ")
    }

    fn hostility(&mut self) -> Vec<Line> {
        let mut lines = self.of_incidents("What shows hostility", "hostility_indicator");
        lines.extend(self.of_incidents("Hostility because of", "strand"));
        self.push_story(&mut lines, "Why the person thinks so", Field::WhyText);
        self.push_story(&mut lines, "Words that were used", Field::WordsUsed);
        lines
    }

    fn who_did_it(&mut self) -> Vec<Line> {
        let mut lines = self.of_incidents("Who they are to the person", "perpetrator_relationship");
        lines.extend(self.of_incidents("How many", "perpetrator_count"));
        lines.extend(self.of_incidents("Age", "perpetrator_age_band"));
        for (label, field) in [
            ("Description", Field::PerpetratorDescription),
            ("Name", Field::PerpetratorName),
            ("Address", Field::PerpetratorAddress),
            ("Vehicle", Field::PerpetratorVehicle),
        ] {
            self.push_story(&mut lines, label, field);
            self.push_identity(&mut lines, label, field);
        }
        lines
    }

    fn risk(&mut self) -> Vec<Line> {
        let mut lines = Vec::new();
        if let Some(level) = &self.material.risk {
            lines.push(line("How urgent we believe it is", level.as_str()));
        }
        lines.extend(self.of_incidents("How often", "frequency"));
        lines.extend(self.of_incidents("Still happening", "still_happening"));
        self.push_report(&mut lines, "What the person fears", Field::Fears);
        lines
    }

    fn impact(&mut self) -> Vec<Line> {
        let mut lines = self.of_incidents("How it has affected the person", "impact");
        lines.extend(self.of_incidents("How it has affected others", "ripple"));
        lines.extend(self.of_incidents("Injury", "injury"));
        self.push_story(&mut lines, "Damage and cost", Field::HarmText);
        lines
    }

    fn evidence(&mut self) -> Vec<Line> {
        let mut lines = self.of_incidents("What there is", "evidence");
        if !lines.is_empty() {
            let holder = format!("Ask us first: {}.", self.request.caseworker_contact);
            lines.push(line("Who holds it", holder));
        }
        for (label, field) in [
            ("People who saw it", Field::Witnesses),
            ("Exact place", Field::PlaceDetail),
        ] {
            self.push_story(&mut lines, label, field);
            self.push_identity(&mut lines, label, field);
        }
        for file in &self.material.files {
            if !self.gate.coded(file.field) {
                continue;
            }
            let ask = format!(
                "{}. We hold it: ask us for a copy, {}.",
                file.what, self.request.caseworker_contact
            );
            lines.push(line("Recording or file", ask));
            for (writer, words) in &file.written {
                let label = format!(
                    "Written down by a worker, {writer}, from this {}",
                    kind_of(file)
                );
                lines.push(Line {
                    label,
                    words: words.clone(),
                });
            }
        }
        lines
    }

    fn tried(&mut self) -> Vec<Line> {
        let mut lines = self.of_incidents("Happened before", "happened_before");
        lines.extend(self.of_incidents("Told before", "reported_before_to"));
        self.push_report(&mut lines, "What has been tried", Field::Tried);
        lines
    }

    fn wants(&mut self) -> Vec<Line> {
        let facts = &self.material.facts;
        let mut lines: Vec<_> = self
            .listed("What the person wants", facts, "wants")
            .into_iter()
            .collect();
        self.push_report(&mut lines, "In their words", Field::HelpText);
        lines
    }

    /// A coded fact of all chosen incidents together, as one line.
    fn of_incidents(&self, label: &str, list: &str) -> Vec<Line> {
        let mut together = Facts::new();
        for (incident, _) in &self.chosen {
            for code in incident.facts.all(list) {
                together.add(list, code);
            }
        }
        self.listed(label, &together, list).into_iter().collect()
    }

    fn listed(&self, label: &str, facts: &Facts, list: &str) -> Option<Line> {
        facts
            .is_known(list)
            .then(|| line(label, self.joined(facts, list)))
    }

    fn joined(&self, facts: &Facts, list: &str) -> String {
        let words: Vec<_> = facts
            .all(list)
            .filter(|code| !matches!(*code, "unknown" | "prefer_not_to_say"))
            .map(|code| (self.labels)(list, code))
            .collect();
        words.join("; ")
    }

    /// Words of each chosen incident; numbered when there are several.
    fn push_story(&mut self, lines: &mut Vec<Line>, label: &str, field: Field) {
        let several = self.chosen.len() > 1;
        for (incident, number) in self.chosen.clone() {
            let out = self.gate.words(Some(incident.id), field, &incident.story);
            if let Some((words, _)) = out {
                let label = if several {
                    format!("{label} (incident {number})")
                } else {
                    label.to_owned()
                };
                lines.push(Line { label, words });
            }
        }
    }

    fn push_report(&mut self, lines: &mut Vec<Line>, label: &str, field: Field) {
        let out = self
            .gate
            .words(None::<IncidentId>, field, &self.material.story);
        lines.extend(out.map(|(words, _)| line(label, words)));
    }

    fn push_identity(&mut self, lines: &mut Vec<Line>, label: &str, field: Field) {
        lines.extend(self.identity(field).map(|words| line(label, words)));
    }

    fn identity(&mut self, field: Field) -> Option<Private> {
        self.gate
            .words(None, field, &self.material.identity)
            .map(|(words, _)| words)
    }
}

fn line(label: &str, words: impl Into<Private>) -> Line {
    Line {
        label: label.to_owned(),
        words: words.into(),
    }
}

fn area(facts: &Facts) -> String {
    facts
        .one("council_area")
        .and_then(active_area)
        .map(|area| area.name.clone())
        .unwrap_or_default()
}

fn in_words(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// "2026-03" as "March 2026"; anything else as it stands.
fn month_in_words(month: &str) -> String {
    NaiveDate::parse_from_str(&format!("{month}-01"), "%Y-%m-%d")
        .map_or_else(|_| month.to_owned(), |day| day.format("%B %Y").to_string())
}

fn override_in_words(ground: OverrideGround) -> &'static str {
    match ground {
        OverrideGround::ImmediateDangerToLife => {
            "Told without the person's agreement: somebody's life is in danger now."
        }
        OverrideGround::SeriousHarmRisk => {
            "Told without the person's agreement: somebody may be badly hurt."
        }
        OverrideGround::ChildAtRisk => {
            "Told without the person's agreement: a child may be harmed."
        }
        OverrideGround::AdultSafeguarding => {
            "Told without the person's agreement: an adult who cannot protect themselves may be harmed."
        }
        OverrideGround::CourtOrder => "Told without the person's agreement: a court orders it.",
        OverrideGround::TerrorismDuty => {
            "Told without the person's agreement: the law on terrorism demands it."
        }
    }
}
