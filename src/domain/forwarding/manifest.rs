//! The manifest: what a pack holds, by field ids, so that consent can be checked without a key.

use super::{Field, Override, Refusal, Rule, Signatures};
use crate::domain::consent::{Level, RecipientClass};
use crate::domain::ids::{ConsentEventId, IncidentId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

crate::codes! {
    /// In what form a text stands in the pack.
    Reading {
        /// Nobody has passed it.
        NotRead = "not_read",
        /// A worker read it and passed it as it was typed.
        AsTyped = "as_typed",
        /// A worker took out what could identify somebody, and approved the result.
        Redacted = "redacted",
    }
}

/// One field that stands in a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldSent {
    /// Which field.
    pub field: Field,
    /// The level it was let out at.
    pub level: Level,
    /// Whether its own box was ticked.
    pub ticked: bool,
    /// In what form it stands there.
    pub reading: Reading,
}

impl FieldSent {
    /// Holds the field against the matrix.
    ///
    /// # Errors
    /// When it may not leave at its level, or not in this form.
    pub fn check(&self) -> Result<(), Refusal> {
        match self.field.rule(self.level) {
            Rule::Yes => Ok(()),
            Rule::AsReviewed if self.reading != Reading::NotRead => Ok(()),
            Rule::ApprovedRedaction if self.reading == Reading::Redacted => Ok(()),
            Rule::OnlyIfTicked { .. } if self.ticked => Ok(()),
            Rule::Never => Err(Refusal::FieldAboveLevel(self.field)),
            Rule::AsReviewed => Err(Refusal::NotReviewed(self.field)),
            Rule::ApprovedRedaction => Err(Refusal::NotRedacted(self.field)),
            Rule::OnlyIfTicked { .. } => Err(Refusal::NotTicked(self.field)),
        }
    }
}

/// What allows the pack to leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The person's answer.
    Consent(ConsentEventId),
    /// One of the six grounds for telling without it.
    Override(Override),
}

/// What a pack holds and why it may leave. Stored in clear: ids and codes, never a word or a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Who it goes to.
    pub recipient: RecipientClass,
    /// The level the pack was made at.
    pub level: Level,
    /// The fields that stand in it.
    pub fields: Vec<FieldSent>,
    /// The incidents it tells of.
    pub incidents: BTreeSet<IncidentId>,
    /// What allows it.
    pub basis: Basis,
    /// When the decision was proposed and the pack made.
    pub decided_at: DateTime<Utc>,
    /// Whether a worker read it once more and confirmed that nothing in it shows who the person
    /// is. Required at `share_anonymous`.
    pub cannot_identify: bool,
    /// Who proposed and who signed.
    pub signatures: Signatures,
}
