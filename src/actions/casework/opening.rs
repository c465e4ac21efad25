//! Opening a report: an act of its own, written down before a word is shown.

use super::level::level_of;
use super::{CaseError, Caseworker, InHand, in_hand};
use crate::actions::sealing::{block_key, open_block, open_row, thread_for_worker};
use crate::actions::send_report::wrap_for_reading_back;
use crate::actions::{Office, SealError};
use crate::domain::answers::Answers;
use crate::domain::ids::{BlockId, ReportId};
use crate::domain::risk::queue_rank;
use crate::domain::settings::Organisation;
use crate::store::types::Id;
use crate::store::{indexes, keys, reports, threads};
use crate::vault::index::{IndexField, Tag};
use crate::vault::{BlockKey, KeyPurpose, Label, RecipientKind};
use serde_json::json;

/// Writes down that this worker opens the report. When this returns, the act is on the disk.
///
/// The first opening is the first look that was promised to the person.
///
/// # Errors
/// `NotTheirs`; the database. Then nothing may be shown.
pub async fn record_opening(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, None, |hand| {
        if hand.report.read_at.is_some() {
            return hand.record("report_opened", json!({}));
        }
        hand.report.read_at = Some(hand.office.clock.now().into());
        hand.report.read_by = Some(hand.who.id);
        // What was added waited above everything that somebody had read. Now its level says where it stands.
        hand.report.queue_rank = queue_rank(
            hand.report.danger,
            level_of(hand)?,
            hand.report.received_at.0,
        )
        .band();
        hand.record("report_opened", json!({ "first": true }))?;
        hand.note("read", json!({}), true)?;
        hand.save()
    })
    .await
}

/// Makes the search tags of a report that has none, if this worker holds the keys for it. It looks at the
/// name without showing it, so the opening is already written down by then.
///
/// # Errors
/// A seal that is not ours; the database.
pub async fn make_tags(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
) -> Result<(), CaseError> {
    let able = who.keyring.holds(KeyPurpose::Identity) && who.keyring.holds(KeyPurpose::Index);
    if !able {
        return Ok(());
    }
    in_hand(office, org, who, report, None, |hand| {
        if indexes::has_tags(hand.conn, hand.scope, hand.report.id)? {
            return Ok(());
        }
        let tags = tags_of(hand)?;
        if tags.is_empty() {
            return Ok(());
        }
        indexes::insert(hand.conn, hand.scope, hand.report.id, &tags)?;
        hand.record("tags_made", json!({ "count": tags.len() }))
    })
    .await
}

/// Lets the person read their own words with their code, if they chose that after telling us: only a worker
/// who can open the stories can wrap their keys under the thread's key. What is wrapped already is left.
///
/// # Errors
/// A seal that is not ours; the database.
pub async fn give_words_back(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
) -> Result<(), CaseError> {
    if !who.keyring.holds(KeyPurpose::Story) {
        return Ok(());
    }
    in_hand(office, org, who, report, None, |hand| {
        let codes = threads::codes_of(hand.conn, hand.scope, hand.report.id)?;
        if !codes.iter().any(|code| code.read_back) {
            return Ok(());
        }
        let count = wrap_stories(hand)?;
        if count == 0 {
            return Ok(());
        }
        hand.record("words_given_back", json!({ "count": count }))
    })
    .await
}

/// Wraps the keys of the stories that are not wrapped under the thread's key yet. Returns how many.
fn wrap_stories(hand: &mut InHand<'_>) -> Result<usize, CaseError> {
    let (scope, report) = (hand.scope, hand.report.id);
    let keyring = &hand.who.keyring;
    let thread = thread_for_worker(hand.conn, scope, report, keyring)?;
    // Whoever can write to the database could have put a key of their own in the thread's place. Only the
    // thread's true key opens the thread's block, whose mark is ours.
    let same_key = BlockKey::from_key(thread.key.key().clone());
    open_row(hand.conn, hand.office, scope, thread.row.clone(), same_key)?;
    let mut count = 0;
    for row in reports::blocks(hand.conn, scope, report, Label::IncidentStory.code())? {
        let wraps = keys::wraps_of(hand.conn, scope, Id(row.id.0), RecipientKind::Thread.code())?;
        let is_ours = |wrap: &keys::KeyWrapRow| wrap.recipient_id == Some(Id(thread.row.id.0));
        if wraps.iter().any(is_ours) {
            continue;
        }
        let key = block_key(hand.conn, scope, &row, keyring)?;
        wrap_for_reading_back(
            hand.conn,
            hand.office,
            scope,
            report,
            thread.row.id,
            &thread.key,
            (row.id, &key),
        )?;
        count += 1;
    }
    Ok(count)
}

/// The questions whose answers get a tag, and as what.
const TAGGED: &[(&str, IndexField)] = &[
    ("name", IndexField::Name),
    ("perpetrator_name", IndexField::Name),
    ("phone", IndexField::Phone),
    ("perpetrator_vehicle", IndexField::Vehicle),
    ("police_reference", IndexField::Reference),
];

fn tags_of(hand: &mut InHand<'_>) -> Result<Vec<(&'static str, i64)>, CaseError> {
    let parts = identities_of(hand)?;
    let key = hand.who.keyring.index()?;
    let mut tags: Vec<(&'static str, i64)> = Vec::new();
    for identity in &parts {
        let found = TAGGED.iter().filter_map(|(question, field)| {
            let words = identity.text(question)?;
            let tag = field.tag(key, hand.scope.0, words.expose())?;
            Some((field.code(), as_number(tag)))
        });
        tags.extend(found);
    }
    tags.sort_unstable();
    tags.dedup();
    Ok(tags)
}

/// A tag as it is stored.
pub fn as_number(tag: Tag) -> i64 {
    tag.iter()
        .fold(0, |number, byte| (number << 8) | i64::from(*byte))
}

/// Opens who the report is about: a second, separate act. The act commits before the words come back.
///
/// # Errors
/// `NotTheirs`, also for a worker without the identity key; the database.
pub async fn open_identity(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
) -> Result<Answers, CaseError> {
    if !who.keyring.holds(KeyPurpose::Identity) {
        return Err(CaseError::NotTheirs);
    }
    in_hand(office, org, who, report, None, |hand| {
        hand.note("identity_opened", json!({}), false)
    })
    .await?;
    in_hand(office, org, who, report, None, identity_of).await
}

pub(super) fn identity_of(hand: &mut InHand<'_>) -> Result<Answers, CaseError> {
    let mut identity = Answers::new();
    for part in identities_of(hand)? {
        identity.join(part);
    }
    Ok(identity)
}

/// Who it is about, and who is named in each time that was added.
fn identities_of(hand: &mut InHand<'_>) -> Result<Vec<Answers>, CaseError> {
    let (scope, report) = (hand.scope, hand.report.id);
    reports::blocks(hand.conn, scope, report, Label::Identity.code())?
        .into_iter()
        .map(|row| answers_in(hand, row.id))
        .collect()
}

/// Opens a block that holds answers.
pub(super) fn answers_in(hand: &mut InHand<'_>, block: BlockId) -> Result<Answers, CaseError> {
    let opened = open_block(hand.conn, hand.office, hand.scope, block, &hand.who.keyring)?;
    serde_json::from_slice(&opened.words)
        .map_err(|_| SealError::Malformed("a block of answers").into())
}
