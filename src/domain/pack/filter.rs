//! The one gate through which words enter a pack.

use super::{Material, Request, Reviewed, Words};
use crate::domain::forwarding::{Field, FieldSent, Reading, Rule};
use crate::domain::ids::IncidentId;
use crate::domain::text::Private;
use std::collections::{BTreeMap, BTreeSet};

/// Lets fields through by the matrix, and remembers which went and which stayed.
pub(super) struct Gate<'a> {
    request: &'a Request,
    reviewed: &'a BTreeMap<(Option<IncidentId>, Field), Reviewed>,
    sent: BTreeMap<Field, Reading>,
    withheld: BTreeSet<Field>,
}

impl<'a> Gate<'a> {
    pub(super) fn new(request: &'a Request, material: &'a Material) -> Self {
        Self {
            request,
            reviewed: &material.reviewed,
            sent: BTreeMap::new(),
            withheld: BTreeSet::new(),
        }
    }

    /// Whether a field that is coded, not written, may stand in the pack; notes that it does.
    pub(super) fn coded(&mut self, field: Field) -> bool {
        let out = match field.rule(self.request.level) {
            Rule::Yes => true,
            Rule::OnlyIfTicked { .. } => self.request.ticked.contains(&field),
            Rule::Never | Rule::AsReviewed | Rule::ApprovedRedaction => false,
        };
        if out {
            self.note(field, Reading::NotRead);
        } else {
            self.withheld.insert(field);
        }
        out
    }

    /// Notes that a field stayed behind for a reason of its own.
    pub(super) fn keep(&mut self, field: Field) {
        self.withheld.insert(field);
    }

    /// The words of a field that may leave, with the form they are in.
    pub(super) fn words(
        &mut self,
        incident: Option<IncidentId>,
        field: Field,
        held: &Words,
    ) -> Option<(Private, Reading)> {
        let typed = held.get(&field).filter(|words| !words.is_blank());
        let passed = self
            .reviewed
            .get(&(incident, field))
            .filter(|passed| !passed.words.is_blank());
        let out = match field.rule(self.request.level) {
            Rule::Never => None,
            Rule::Yes => either(passed, typed),
            Rule::AsReviewed => passed
                .filter(|passed| passed.reading != Reading::NotRead)
                .map(as_passed),
            Rule::ApprovedRedaction => passed
                .filter(|passed| passed.reading == Reading::Redacted)
                .map(as_passed),
            Rule::OnlyIfTicked { .. } if self.request.ticked.contains(&field) => {
                either(passed, typed)
            }
            Rule::OnlyIfTicked { .. } => None,
        };
        match &out {
            Some((_, reading)) => self.note(field, *reading),
            None if typed.is_some() => {
                self.withheld.insert(field);
            }
            None => {}
        }
        out
    }

    /// Several incidents may hold the same field: the manifest names the least read of them.
    fn note(&mut self, field: Field, reading: Reading) {
        let least = self.sent.entry(field).or_insert(reading);
        *least = (*least).min(reading);
    }

    /// What went and what stayed.
    pub(super) fn close(self) -> (Vec<FieldSent>, BTreeSet<Field>) {
        let sent = self
            .sent
            .into_iter()
            .map(|(field, reading)| FieldSent {
                field,
                level: self.request.level,
                ticked: self.request.ticked.contains(&field),
                reading,
            })
            .collect();
        (sent, self.withheld)
    }
}

fn as_passed(passed: &Reviewed) -> (Private, Reading) {
    (passed.words.clone(), passed.reading)
}

/// What a worker has passed goes before what was typed: they may have taken something out.
fn either(passed: Option<&Reviewed>, typed: Option<&Private>) -> Option<(Private, Reading)> {
    passed
        .map(as_passed)
        .or_else(|| typed.map(|words| (words.clone(), Reading::NotRead)))
}
