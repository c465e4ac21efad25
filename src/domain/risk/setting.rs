//! Setting a level: who may, what it brings, and where the report stands in the queue.

use super::{RiskLevel, RiskStep};
use crate::domain::permissions::Role;
use crate::domain::text::Private;
use chrono::{DateTime, Utc};

/// Why a level may not be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RiskRefusal {
    /// Only caseworkers and leads read reports and set levels.
    #[error("this role does not set a level")]
    RoleDoesNotSetLevels,
    /// Only a lead lowers a level.
    #[error("only a lead lowers a level")]
    OnlyALeadLowers,
    /// A report that was read cannot become unread again.
    #[error("a report that was read cannot become unread")]
    CannotBecomeUnread,
    /// A level is set with a reason.
    #[error("a level needs a reason")]
    ReasonMissing,
}

/// Whether somebody in this role may change the level: anyone who works on reports raises it,
/// only a lead lowers it. The first level after `unread` is a reading, not a lowering.
///
/// # Errors
/// The rule that stands against it.
pub fn may_set(current: RiskLevel, new: RiskLevel, role: Role) -> Result<(), RiskRefusal> {
    let lead = match role {
        Role::Caseworker => false,
        Role::Lead => true,
        Role::Helper | Role::Approver | Role::Administrator => {
            return Err(RiskRefusal::RoleDoesNotSetLevels);
        }
    };
    if new == RiskLevel::Unread {
        return Err(RiskRefusal::CannotBecomeUnread);
    }
    if new < current && !lead {
        return Err(RiskRefusal::OnlyALeadLowers);
    }
    Ok(())
}

/// [`may_set`], with the reason that must go with it.
///
/// # Errors
/// The rule that stands against it, or the missing reason.
pub fn check_setting(
    current: RiskLevel,
    new: RiskLevel,
    role: Role,
    reason: &Private,
) -> Result<(), RiskRefusal> {
    may_set(current, new, role)?;
    if reason.is_blank() {
        return Err(RiskRefusal::ReasonMissing);
    }
    Ok(())
}

/// The level after the person, or somebody for them, got in touch again and the tool proposed
/// anew. Repeat contact raises or keeps; it never lowers. An unread report stays unread.
pub fn after_repeat_contact(current: RiskLevel, proposed: RiskLevel) -> RiskLevel {
    match current {
        RiskLevel::Unread => RiskLevel::Unread,
        RiskLevel::Standard | RiskLevel::Medium | RiskLevel::High => current.max(proposed),
    }
}

/// What a level brings with it, in the order to do it.
pub const fn proposed_steps(level: RiskLevel) -> &'static [RiskStep] {
    match level {
        RiskLevel::Unread => &[],
        RiskLevel::Standard => &[RiskStep::Reply, RiskStep::OfferSupport, RiskStep::Review],
        RiskLevel::Medium => &[
            RiskStep::Call,
            RiskStep::SafetyPlan,
            RiskStep::SeriesCheck,
            RiskStep::AsbCaseReview,
            RiskStep::Review,
        ],
        RiskLevel::High => &[
            RiskStep::SameDay,
            RiskStep::TellLead,
            RiskStep::SafetyPlan,
            RiskStep::ConsiderOverride,
            RiskStep::MultiAgency,
            RiskStep::Review,
        ],
    }
}

/// The place of a report in the queue; the smallest comes first: danger, then unread, then the
/// higher level, then the oldest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct QueueRank {
    safe: bool,
    read: bool,
    below_high: u8,
    received_at: DateTime<Utc>,
}

impl QueueRank {
    /// Computes the place.
    pub fn new(danger: bool, level: RiskLevel, received_at: DateTime<Utc>) -> Self {
        let below_high = match level {
            RiskLevel::Unread | RiskLevel::High => 0,
            RiskLevel::Medium => 1,
            RiskLevel::Standard => 2,
        };
        Self {
            safe: !danger,
            read: level != RiskLevel::Unread,
            below_high,
            received_at,
        }
    }

    /// The place without the time of receipt, as a column that an index sorts by; smaller comes first.
    pub fn band(&self) -> i32 {
        i32::from(self.safe) * 100 + i32::from(self.read) * 10 + i32::from(self.below_high)
    }
}
