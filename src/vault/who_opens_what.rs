//! The table of `docs/vault.md`, row by row, on the keys themselves.

use super::envelope::{Envelope, Label, Place};
use super::kdf::CHEAP;
use super::keys::{BlockKey, KeyPair, PrivateKey};
use super::random::SeededRandom;
use super::recovery::RecoveryWords;
use super::worker::{Passphrase, SealedWorker, WorkerBundle};
use super::wrap::{self, RecipientKind, WrapContext};
use super::{PublicKey, ServerSecret, SystemRandom};
use crate::domain::ids::{OrganisationId, ReportId, WorkerId};
use uuid::Uuid;

const HERE: OrganisationId = OrganisationId(Uuid::from_u128(1));
const REPORT: ReportId = ReportId(Uuid::from_u128(2));
const ANN: WorkerId = WorkerId(Uuid::from_u128(3));

fn context(recipient: RecipientKind, label: Label, row: u128) -> WrapContext {
    let report = (label != Label::OrganisationKey).then_some(REPORT);
    WrapContext {
        organisation: HERE,
        recipient,
        key_number: 1,
        block: Uuid::from_u128(row),
        report,
        label,
    }
}

/// A sealed block, with its key wrapped to an organisation key.
fn block(label: Label, recipient: RecipientKind, to: &PublicKey) -> (Envelope, Vec<u8>) {
    let key = BlockKey::generate(&SystemRandom);
    let sealed = Envelope::seal(&key, 1, &place(label), b"canary", &SystemRandom).unwrap();
    let wrapped = wrap::to_public_key(to, key.key(), &context(recipient, label, 4), &SystemRandom);
    (sealed, wrapped.unwrap())
}

fn place(label: Label) -> Place {
    Place {
        organisation: HERE,
        label,
        report: Some(REPORT),
        row: Uuid::from_u128(4),
    }
}

fn opens(
    with: &PrivateKey,
    (sealed, wrapped): &(Envelope, Vec<u8>),
    label: Label,
    kind: RecipientKind,
) -> bool {
    wrap::open_with(with, wrapped, &context(kind, label, 4))
        .and_then(|key| sealed.open(&BlockKey::from_key(key), &place(label)))
        .is_ok_and(|plain| plain.as_slice() == b"canary")
}

#[test]
fn a_caseworker_with_the_story_key_reads_the_story_and_not_the_name() {
    let [story, identity, ann] = [1, 2, 3].map(|seed| KeyPair::generate(&SeededRandom::new(seed)));
    let told = block(Label::IncidentStory, RecipientKind::Story, &story.public);
    let named = block(Label::Identity, RecipientKind::Identity, &identity.public);
    let grant = context(RecipientKind::Worker, Label::OrganisationKey, 5);
    let granted =
        wrap::to_public_key(&ann.public, story.private.key(), &grant, &SystemRandom).unwrap();
    let secret = ServerSecret::generate(&SystemRandom);
    let phrase = Passphrase::offer(&SystemRandom);
    let bundle = WorkerBundle {
        private: ann.private,
        pins: vec![],
    };
    let row = SealedWorker::seal(
        &bundle,
        &phrase,
        CHEAP,
        &secret.pepper(1),
        HERE,
        ANN,
        &SystemRandom,
    )
    .unwrap();

    let signed_in = row.open(&phrase, &[secret.pepper(1)], HERE, ANN).unwrap();
    let held = PrivateKey::from_key(wrap::open_with(&signed_in.private, &granted, &grant).unwrap());

    assert!(opens(
        &held,
        &told,
        Label::IncidentStory,
        RecipientKind::Story
    ));
    assert!(!opens(
        &held,
        &named,
        Label::Identity,
        RecipientKind::Identity
    ));
    let database_and_secret_only = row.open(
        &Passphrase::offer(&SystemRandom),
        &[secret.pepper(1)],
        HERE,
        ANN,
    );
    assert!(database_and_secret_only.is_err());
}

#[test]
fn recovery_words_on_paper_open_what_the_organisation_key_opens() {
    let story = KeyPair::generate(&SystemRandom);
    let told = block(Label::IncidentStory, RecipientKind::Story, &story.public);
    let words = RecoveryWords::generate(&SystemRandom);
    let grant = context(RecipientKind::Recovery, Label::OrganisationKey, 5);
    let rests = wrap::to_public_key(
        &words.key_pair().public,
        story.private.key(),
        &grant,
        &SystemRandom,
    )
    .unwrap();

    let from_paper = RecoveryWords::parse(&words.words().join(" "))
        .unwrap()
        .key_pair();
    let held = PrivateKey::from_key(wrap::open_with(&from_paper.private, &rests, &grant).unwrap());
    let others = RecoveryWords::generate(&SystemRandom).key_pair();

    assert!(opens(
        &held,
        &told,
        Label::IncidentStory,
        RecipientKind::Story
    ));
    assert!(wrap::open_with(&others.private, &rests, &grant).is_err());
}

#[test]
fn a_leaver_opens_what_an_old_copy_held_and_nothing_written_since() {
    let [before, after] = [1, 2].map(|seed| KeyPair::generate(&SeededRandom::new(seed)));
    let old = block(Label::IncidentStory, RecipientKind::Story, &before.public);
    let new = block(Label::IncidentStory, RecipientKind::Story, &after.public);

    assert!(opens(
        &before.private,
        &old,
        Label::IncidentStory,
        RecipientKind::Story
    ));
    assert!(!opens(
        &before.private,
        &new,
        Label::IncidentStory,
        RecipientKind::Story
    ));
}
