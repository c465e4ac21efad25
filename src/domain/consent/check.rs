//! "May this pack go to this recipient now?" Asked at the decision, at mailing and at collection.

use super::{ConsentLog, GivenBy, Level, unused_grant_lasts};
use crate::domain::forwarding::{Basis, Manifest, Refusal};
use crate::domain::ids::{ConsentEventId, IncidentId};
use chrono::{DateTime, Utc};

/// Whether a pack may leave now: what the person says, or an override, and two signatures.
///
/// # Errors
/// The first reason why not.
pub fn may_send(log: &ConsentLog, manifest: &Manifest, now: DateTime<Utc>) -> Result<(), Refusal> {
    consent_holds(log, manifest, now)?;
    let without_consent = match &manifest.basis {
        Basis::Override(over) => Some(over),
        Basis::Consent(_) => None,
    };
    manifest.signatures.check(without_consent, now)
}

/// The same without the signatures: whether a pack may be proposed at all.
///
/// # Errors
/// The first reason why not.
pub fn consent_holds(
    log: &ConsentLog,
    manifest: &Manifest,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    if manifest.incidents.is_empty() {
        return Err(Refusal::NoIncident);
    }
    if manifest.decided_at > now {
        return Err(Refusal::NotDecidedYet);
    }
    match &manifest.basis {
        Basis::Override(over) => over.check(manifest.recipient)?,
        Basis::Consent(event) => person_agrees(log, *event, manifest, now)?,
    }
    for sent in &manifest.fields {
        // A field is let out at the pack's level: a manifest that says otherwise was changed.
        if sent.level != manifest.level {
            return Err(Refusal::FieldAboveLevel(sent.field));
        }
        sent.check()?;
    }
    Ok(())
}

fn person_agrees(
    log: &ConsentLog,
    event: ConsentEventId,
    manifest: &Manifest,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let class = manifest.recipient;
    if log.answers(class).last().is_none() {
        return Err(Refusal::NotAskedYet(class));
    }
    let Some(rests_on) = log.answers(class).find(|answer| answer.event.id == event) else {
        return Err(Refusal::NoSuchAnswer(class));
    };
    // What the person said about another time decides nothing about the times in this pack.
    for incident in &manifest.incidents {
        let Some(latest) = log.answer_for(class, *incident) else {
            continue;
        };
        if latest.event.given_by == GivenBy::KnowsDisagrees {
            return Err(Refusal::PersonDisagrees);
        }
        if !latest.effective.covers(manifest.level) {
            return Err(too_little(latest.said, latest.event.id == event, manifest));
        }
    }
    // Somebody who said stop and then yes again is asked with a new pack: the old one stays void.
    let lowered_since = log.answers(class).any(|answer| {
        let of_this_pack = |incident: &IncidentId| answer.event.concerns(*incident);
        answer.event.seq >= rests_on.event.seq
            && !answer.effective.covers(manifest.level)
            && manifest.incidents.iter().any(of_this_pack)
    });
    if lowered_since {
        return Err(Refusal::ChangedTheirMind);
    }
    for incident in &manifest.incidents {
        let Some(grant) = log.grant_for(class, manifest.level, *incident) else {
            return Err(Refusal::IncidentNotCovered);
        };
        let alive = log.last_alive(grant.event, manifest.decided_at);
        let lasts = unused_grant_lasts();
        if manifest.decided_at - alive > lasts || now - manifest.decided_at > lasts {
            return Err(Refusal::AskAgain);
        }
    }
    if manifest.level == Level::ShareAnonymous && !manifest.cannot_identify {
        return Err(Refusal::MayIdentify);
    }
    Ok(())
}

/// Why the latest answer is not enough for this pack.
fn too_little(said: Level, same_answer: bool, manifest: &Manifest) -> Refusal {
    if said.covers(manifest.level) {
        return Refusal::PersonHasNotAgreed;
    }
    if !same_answer {
        return Refusal::ChangedTheirMind;
    }
    match said {
        Level::AskMeFirst => Refusal::NotAskedYet(manifest.recipient),
        Level::RecordOnly => Refusal::KeepItHere,
        Level::ShareAnonymous | Level::ShareViaDpulo | Level::ShareNamed => Refusal::LevelTooLow,
    }
}
