//! Two people stand behind everything that leaves.

use super::{Override, Refusal};
use crate::domain::ids::WorkerId;
use crate::domain::permissions::{Deed, Role, allows};
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

/// How long the second person has, once told by phone of an urgent override.
pub(super) fn late_signature_lasts() -> Duration {
    Duration::hours(24)
}

/// One person's name under a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Who signed.
    pub by: WorkerId,
    /// In what role.
    pub role: Role,
    /// When.
    pub at: DateTime<Utc>,
}

/// Who proposed, and who signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatures {
    /// The one who built the pack and proposed.
    pub proposed: Signature,
    /// The second person.
    pub second: Option<Signature>,
    /// Whether the second person was told by phone before an urgent override was sent.
    pub told_by_phone: bool,
}

impl Signatures {
    /// A proposal nobody has signed yet.
    pub const fn proposed(by: WorkerId, role: Role, at: DateTime<Utc>) -> Self {
        Self {
            proposed: Signature { by, role, at },
            second: None,
            told_by_phone: false,
        }
    }

    /// Until when an urgent override may go on without its second signature.
    pub fn second_due(&self) -> DateTime<Utc> {
        self.proposed.at + late_signature_lasts()
    }

    /// Whether these signatures carry a pack out of the house now.
    ///
    /// # Errors
    /// When a signature is missing, late, one's own, or of somebody who may not sign.
    pub fn check(
        &self,
        without_consent: Option<&Override>,
        now: DateTime<Utc>,
    ) -> Result<(), Refusal> {
        let (propose, sign) = match without_consent {
            Some(_) => (Deed::ProposeOverride, Deed::SignOverride),
            None => (Deed::ProposeForward, Deed::SignForward),
        };
        if !allows(self.proposed.role, propose) {
            return Err(Refusal::RoleMayNotPropose);
        }
        if let Some(second) = self.second {
            if second.by == self.proposed.by {
                return Err(Refusal::OwnProposal);
            }
            if !allows(second.role, sign) {
                return Err(Refusal::RoleMayNotSign);
            }
            return Ok(());
        }
        let urgent = without_consent.is_some_and(|over| over.ground.is_urgent());
        if !urgent {
            return Err(Refusal::SecondSignatureMissing);
        }
        if !self.told_by_phone {
            return Err(Refusal::SecondNotTold);
        }
        if now > self.second_due() {
            return Err(Refusal::SecondSignatureLate);
        }
        Ok(())
    }
}

/// Whether this worker may add the second signature to a proposal.
///
/// `sealed` is the SHA-256 of the sealed pack as it was proposed, `opened` that of the one the
/// signer has just read: they sign the same bytes or none.
///
/// # Errors
/// When it is their own proposal, not theirs to sign, or not what they read.
pub fn may_sign(
    proposed: &Signature,
    signer: WorkerId,
    role: Role,
    without_consent: bool,
    sealed: &[u8],
    opened: &[u8],
) -> Result<(), Refusal> {
    let deed = if without_consent {
        Deed::SignOverride
    } else {
        Deed::SignForward
    };
    if proposed.by == signer {
        return Err(Refusal::OwnProposal);
    }
    if !allows(role, deed) {
        return Err(Refusal::RoleMayNotSign);
    }
    if sealed.is_empty() || sealed != opened {
        return Err(Refusal::NotTheSamePack);
    }
    Ok(())
}
