//! The pack: everything that leaves for one recipient, and nothing else.
//!
//! [`build`] applies the consent matrix while it makes the value, so that what may not leave is not
//! in it: a page, a file or a mail made from a [`Pack`] cannot show more. The documents room turns
//! it into bytes.

mod asks;
mod build;
mod filter;

pub use build::{Labels, build};

use super::consent::{Level, RecipientClass};
use super::facts::Facts;
use super::forwarding::{Field, FieldSent, Ground, OverrideGround, Reading};
use super::geography::Nation;
use super::ids::IncidentId;
use super::text::Private;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Line one of a pack that must not lead anybody to the person.
pub const INTELLIGENCE_ONLY: &str = "Intelligence only. Do not visit or contact.";

/// Line one of a pack that is sent because somebody may die or be badly hurt: it must not hold anybody back.
pub const ACT_NOW: &str = "Somebody may be in danger. Please act now.";

/// Words by field, as they were told to us.
pub type Words = BTreeMap<Field, Private>;

/// One incident, as the vault opened it.
#[derive(Debug, Clone)]
pub struct IncidentMaterial {
    /// Which incident.
    pub id: IncidentId,
    /// Its coded facts.
    pub facts: Facts,
    /// Its words.
    pub story: Words,
}

/// A text a worker has read and passed for one pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// As typed, or redacted.
    pub reading: Reading,
    /// The words that may leave.
    pub words: Private,
}

/// Everything we hold that a pack could draw on.
#[derive(Debug, Clone)]
pub struct Material {
    /// The incidents of the report, oldest first.
    pub incidents: Vec<IncidentMaterial>,
    /// Coded facts of the report.
    pub facts: Facts,
    /// Words that belong to the report as a whole (what would help, fears, what was tried).
    pub story: Words,
    /// Names, contacts, exact places.
    pub identity: Words,
    /// Texts that were read, by incident (`None`: the report as a whole) and field.
    pub reviewed: BTreeMap<(Option<IncidentId>, Field), Reviewed>,
    /// The risk level in words ("high"), once a person has set it.
    pub risk: Option<String>,
    /// Files and recordings. Their bytes stay with us; the pack says that we hold them.
    pub files: Vec<FileMaterial>,
}

/// A file as a pack may name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileMaterial {
    /// The row of the matrix it belongs to.
    pub field: Field,
    /// What it is: "Film, 3.2 MB".
    pub what: String,
    /// What workers wrote down from it, each with its writer.
    pub written: Vec<(String, Private)>,
}

/// Why this pack is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The person agreed; with the grounds.
    Agreed(Vec<Ground>),
    /// Without the person's agreement.
    Override(OverrideGround),
}

/// What was decided about a pack.
#[derive(Debug, Clone)]
pub struct Request {
    /// Who it goes to.
    pub recipient: RecipientClass,
    /// The level it is made at.
    pub level: Level,
    /// Why.
    pub reason: Reason,
    /// The incidents chosen.
    pub incidents: BTreeSet<IncidentId>,
    /// The boxes ticked.
    pub ticked: BTreeSet<Field>,
    /// Whose law applies.
    pub nation: Nation,
    /// Name of the recipient from the directory, such as "Essex Police".
    pub recipient_name: String,
    /// Name of our organisation.
    pub organisation: String,
    /// Our reference.
    pub reference: String,
    /// How to reach the caseworker.
    pub caseworker_contact: String,
    /// The day it is made.
    pub made_on: NaiveDate,
    /// The day by which we ask for an answer.
    pub reply_by: NaiveDate,
}

/// What kind of document it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PackKind {
    /// Without a yes, because somebody may die or be badly hurt: whoever reads it is to act, at any level.
    Danger,
    /// `share_anonymous`: nobody is to be contacted.
    IntelligenceOnly,
    /// Everything else.
    Report,
}

/// The cover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cover {
    /// Who it is for.
    pub recipient: String,
    /// Who it is from.
    pub organisation: String,
    /// Our reference.
    pub reference: String,
    /// A reference the police already gave.
    pub police_reference: Option<Private>,
    /// What the person agreed to, or on what ground we tell without it.
    pub basis: String,
    /// How to reach the caseworker.
    pub caseworker_contact: String,
    /// The day it was made.
    pub made_on: String,
    /// The day by which we ask for an answer.
    pub reply_by: String,
}

/// One labelled statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is.
    pub label: String,
    /// The words.
    pub words: Private,
}

/// A passage in the person's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// The incident's number in the table.
    pub incident: usize,
    /// Whether something was taken out.
    pub redacted: bool,
    /// The words.
    pub words: Private,
}

/// One row of the incident table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IncidentRow {
    /// Its number in this pack, from 1.
    pub number: usize,
    /// When: the person's words, or month and time of day.
    pub when: Private,
    /// What kinds of thing happened.
    pub what: String,
    /// Kind of place, exact place never.
    pub place: String,
    /// Council area.
    pub area: String,
    /// Who did it, as a kind of relationship.
    pub who: String,
}

/// Everything that leaves, in the order of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pack {
    /// What kind of document.
    pub kind: PackKind,
    /// 1: the cover.
    pub cover: Cover,
    /// 2: adjustments, and how to make contact.
    pub contact: Vec<Line>,
    /// 3: why we tell you.
    pub grounds: Vec<String>,
    /// 3: what we ask for.
    pub asks: Vec<String>,
    /// 4: what happened, in the person's words.
    pub account: Vec<Passage>,
    /// 5: the incidents.
    pub incidents: Vec<IncidentRow>,
    /// 6: what shows hostility.
    pub hostility: Vec<Line>,
    /// 7: who did it, as alleged.
    pub who_did_it: Vec<Line>,
    /// 8: risk, and what the person fears.
    pub risk: Vec<Line>,
    /// 9: how it has affected the person.
    pub impact: Vec<Line>,
    /// 10: evidence, and who holds it.
    pub evidence: Vec<Line>,
    /// 11: what has been tried.
    pub tried: Vec<Line>,
    /// 12: what the person wants.
    pub wants: Vec<Line>,
}

/// A pack with what its manifest needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// The pack.
    pub pack: Pack,
    /// The fields that stand in it, for the manifest.
    pub fields: Vec<FieldSent>,
    /// Fields we hold that stayed behind: by the level, an empty box, or because nobody has read them.
    pub withheld: BTreeSet<Field>,
}

#[cfg(test)]
mod tests;
