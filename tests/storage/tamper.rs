//! Somebody who can write to the database, but does not hold the server secret, changes rows. Each
//! time the service refuses and opens nothing.

use crate::support::charity::{Charity, MESSAGE, STORY};
use crate::support::{Database, on_both, wait};
use plainsight::actions::audit_chain::{self, Verdict};
use plainsight::actions::keyring::Keyring;
use plainsight::actions::sealing::{
    self, NewBlock, Purpose, open_block, read_messages, reseal_block, seal_block, write_message,
};
use plainsight::actions::sessions::{LookIn, look_in};
use plainsight::actions::sign_in::{PassphraseAnswer, with_passphrase};
use plainsight::actions::visit::{self, VisitError};
use plainsight::actions::{SealError, grants};
use plainsight::domain::ids::{BlockId, MessageId, ReportId};
use plainsight::domain::permissions::Role;
use plainsight::domain::text::Private;
use plainsight::store::keys::KeyWrapRow;
use plainsight::store::reports::BlockRow;
use plainsight::store::types::Id;
use plainsight::store::{keys, reports, threads};
use plainsight::vault::audit::ChainFault;
use plainsight::vault::wrap::to_public_key;
use plainsight::vault::{
    KeyPair, KeyPurpose, Label, PublicKeyRow, RecipientKind, SystemRandom, VaultError, WrapContext,
};
use uuid::Uuid;

on_both!(
    an_untouched_story_opens,
    a_story_moved_to_another_report_does_not_open,
    a_story_under_another_label_does_not_open,
    an_older_story_put_back_does_not_open,
    a_story_put_back_with_its_record_cut_shows_in_the_chain,
    a_story_is_the_newest_revision_even_when_a_clock_ran_back,
    an_edited_line_of_the_record_closes_its_story_and_breaks_the_chain,
    nothing_is_sealed_to_a_swapped_key,
    nothing_is_sealed_to_another_genuine_key_of_the_organisation,
    a_worker_signing_in_meets_a_swapped_key_with_an_alarm,
    even_who_holds_the_server_secret_cannot_swap_a_key_unseen,
    an_older_key_brought_back_into_use_alarms,
    a_swapped_key_of_a_worker_is_granted_nothing,
    a_planted_grant_is_refused,
    a_sign_in_cannot_be_moved_on_or_handed_over,
    a_visit_cannot_be_pointed_at_another_report,
    messages_moved_or_swapped_are_refused,
    nobody_is_given_words_they_did_not_write,
    a_code_with_another_salt_or_report_opens_nothing,
);

#[track_caller]
fn not_ours<T: std::fmt::Debug>(outcome: Result<T, SealError>) {
    let refused = matches!(outcome, Err(SealError::Vault(VaultError::NotOurs)));
    assert!(refused, "{outcome:?}");
}

fn open_by_lead(charity: &Charity<'_>, block: BlockId) -> Result<sealing::Opened, SealError> {
    let lead = charity.lead();
    charity.look(move |c, office, scope| open_block(c, office, scope, block, &lead))
}

fn row_of(charity: &Charity<'_>, block: BlockId) -> BlockRow {
    let scope = charity.scope;
    charity
        .db
        .read(move |c| reports::get_block(c, scope, block))
        .unwrap()
}

fn rewrite(charity: &Charity<'_>, block: BlockId, words: &'static str) {
    let lead = charity.lead();
    charity
        .look(move |c, office, scope| {
            let opened = open_block(c, office, scope, block, &lead)?;
            reseal_block(c, office, scope, &opened, None, words.as_bytes())
        })
        .unwrap();
}

/// Puts the sealing of an earlier row over the one of now.
fn put_back(db: &Database, old: &BlockRow) {
    db.meddle(&format!(
        "update block set revision = {}, envelope = {}, mac = {} where id = {}",
        old.revision,
        db.bytes(&old.envelope),
        db.bytes(&old.mac),
        db.id(old.id.0),
    ));
}

fn an_untouched_story_opens(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");

    let opened = open_by_lead(&charity, charity.block(sent.report, Label::IncidentStory)).unwrap();

    assert!(
        String::from_utf8(opened.words.to_vec())
            .unwrap()
            .contains(STORY)
    );
}

fn a_story_moved_to_another_report_does_not_open(db: &Database) {
    let charity = Charity::found(db);
    let (from, to) = (charity.receive("no"), charity.receive("no"));
    let story = charity.block(from.report, Label::IncidentStory);

    db.meddle(&format!(
        "update block set report_id = {to} where id = {id}; \
         update key_wrap set report_id = {to} where key_id = {id}",
        to = db.id(to.report.0),
        id = db.id(story.0),
    ));

    assert!(matches!(
        open_by_lead(&charity, story),
        Err(SealError::Vault(
            VaultError::NotOurs | VaultError::DoesNotOpen
        ))
    ));
}

fn a_story_under_another_label_does_not_open(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    let story = charity.block(sent.report, Label::IncidentStory);

    db.meddle(&format!(
        "update block set label = 'note' where id = {id}; \
         update key_wrap set label = 'note' where key_id = {id}",
        id = db.id(story.0)
    ));

    assert!(matches!(
        open_by_lead(&charity, story),
        Err(SealError::Vault(
            VaultError::NotOurs | VaultError::DoesNotOpen
        ))
    ));
}

fn an_older_story_put_back_does_not_open(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    let story = charity.block(sent.report, Label::IncidentStory);
    let older = row_of(&charity, story);
    rewrite(&charity, story, "a later account");
    assert_eq!(
        open_by_lead(&charity, story).unwrap().words.as_slice(),
        b"a later account"
    );

    put_back(db, &older);

    not_ours(open_by_lead(&charity, story));
}

fn a_story_put_back_with_its_record_cut_shows_in_the_chain(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    let story = charity.block(sent.report, Label::IncidentStory);
    let older = row_of(&charity, story);
    rewrite(&charity, story, "a later account");
    let verdict = |noted| wait(audit_chain::check(&charity.office, charity.scope, noted)).unwrap();
    wait(audit_chain::chain_new(
        &charity.office,
        charity.scope,
        "node",
    ))
    .unwrap();
    let Verdict::Whole(head) = verdict(Vec::new()) else {
        panic!("the chain is whole before anybody meddles");
    };

    put_back(db, &older);
    db.meddle(&format!(
        "delete from audit where act = 'block_sealed' and object_id = {id} \
         and seq = (select max(seq) from audit where object_id = {id})",
        id = db.id(story.0)
    ));

    // A trustee holds the head that was mailed to them.
    assert!(matches!(verdict(vec![head]), Verdict::Broken(_)));
}

fn a_story_is_the_newest_revision_even_when_a_clock_ran_back(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    let story = charity.block(sent.report, Label::IncidentStory);

    // The second node's clock is ten seconds behind the first one's.
    let now = charity.office.clock.now();
    charity
        .office
        .clock
        .set(now - chrono::TimeDelta::seconds(10));
    rewrite(&charity, story, "a later account");

    let opened = open_by_lead(&charity, story).unwrap();
    assert_eq!(opened.words.as_slice(), b"a later account");
}

fn an_edited_line_of_the_record_closes_its_story_and_breaks_the_chain(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    let story = charity.block(sent.report, Label::IncidentStory);
    wait(audit_chain::chain_new(
        &charity.office,
        charity.scope,
        "node",
    ))
    .unwrap();

    db.meddle(&format!(
        "update audit set digest = {} where object_id = {}",
        db.bytes(&[7; 32]),
        db.id(story.0)
    ));

    not_ours(open_by_lead(&charity, story));
    let verdict = wait(audit_chain::check(
        &charity.office,
        charity.scope,
        Vec::new(),
    ))
    .unwrap();
    assert!(
        matches!(verdict, Verdict::Broken(ChainFault::Mark { .. })),
        "{verdict:?}"
    );
}

fn try_to_seal(charity: &Charity<'_>, report: ReportId) -> Result<BlockId, SealError> {
    let id = BlockId(Uuid::now_v7());
    charity.look(move |c, office, scope| {
        let block = NewBlock {
            report,
            id,
            label: Label::Note,
            subject: None,
            author: None,
            purpose: Purpose::Story,
            words: b"canarynote",
        };
        seal_block(c, office, scope, &block)?;
        Ok(id)
    })
}

fn nothing_is_sealed_to_a_swapped_key(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    let before = db.all_rows_of(charity.org.id.0).len();

    db.meddle(&format!(
        "update organisation_key set public_key = {} where purpose = 'story'",
        db.bytes(&KeyPair::generate(&SystemRandom).public.0)
    ));

    not_ours(try_to_seal(&charity, sent.report));
    assert_eq!(
        db.all_rows_of(charity.org.id.0).len(),
        before,
        "nothing was written"
    );
}

fn nothing_is_sealed_to_another_genuine_key_of_the_organisation(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");

    db.meddle(
        "update organisation_key set \
           public_key = (select public_key from organisation_key where purpose = 'identity'), \
           mac = (select mac from organisation_key where purpose = 'identity') \
         where purpose = 'story'",
    );

    not_ours(try_to_seal(&charity, sent.report));
}

fn sign_in(charity: &Charity<'_>) -> PassphraseAnswer {
    let lead = &charity.founded.lead;
    wait(with_passphrase(
        &charity.office,
        &charity.org,
        &lead.sign_in_name,
        lead.passphrase.expose(),
        None,
    ))
    .unwrap()
}

fn a_worker_signing_in_meets_a_swapped_key_with_an_alarm(db: &Database) {
    let charity = Charity::found(db);
    assert!(matches!(sign_in(&charity), PassphraseAnswer::NeedsCode(_)));

    db.meddle(&format!(
        "update organisation_key set public_key = {} where purpose = 'recovery'",
        db.bytes(&KeyPair::generate(&SystemRandom).public.0)
    ));

    assert!(matches!(sign_in(&charity), PassphraseAnswer::Alarm));
}

fn even_who_holds_the_server_secret_cannot_swap_a_key_unseen(db: &Database) {
    let charity = Charity::found(db);
    let evil = PublicKeyRow {
        organisation: charity.org.id,
        owner: charity.org.id.0,
        purpose: KeyPurpose::Story,
        number: 1,
        key: KeyPair::generate(&SystemRandom).public,
    };

    db.meddle(&format!(
        "update organisation_key set public_key = {}, mac = {} where purpose = 'story'",
        db.bytes(&evil.key.0),
        db.bytes(&evil.mac(&charity.office.secret.public_key_mac())),
    ));

    assert!(matches!(sign_in(&charity), PassphraseAnswer::Alarm));
}

fn an_older_key_brought_back_into_use_alarms(db: &Database) {
    let charity = Charity::found(db);
    db.meddle("delete from organisation_key where purpose = 'index'");

    assert!(matches!(sign_in(&charity), PassphraseAnswer::Alarm));
}

fn a_swapped_key_of_a_worker_is_granted_nothing(db: &Database) {
    let charity = Charity::found(db);
    let ann = charity.add("ann", Role::Caseworker);
    db.meddle(&format!(
        "update worker set public_key = {} where id = {}",
        db.bytes(&KeyPair::generate(&SystemRandom).public.0),
        db.id(ann.worker.0)
    ));

    let granted = wait(grants::grant(
        &charity.office,
        charity.scope,
        charity.lead(),
        ann.worker,
        vec![KeyPurpose::Story],
    ));

    let refused = matches!(
        granted,
        Err(grants::GrantError::Seal(SealError::Vault(
            VaultError::NotOurs
        )))
    );
    assert!(refused, "{granted:?}");
    let (scope, id) = (charity.scope, ann.worker);
    let wraps = db
        .read(move |c| keys::wraps_for(c, scope, Id(id.0), &["organisation_key"]))
        .unwrap();
    assert!(wraps.is_empty());
}

fn a_planted_grant_is_refused(db: &Database) {
    let charity = Charity::found(db);
    let ann = charity.add("ann", Role::Caseworker);
    let mine = KeyPair::generate(&SystemRandom);
    let (scope, id) = (charity.scope, ann.worker);
    let (story, worker) = db
        .read(move |c| {
            Ok((
                keys::current(c, scope, "story")?,
                plainsight::store::accounts::get_worker(c, scope, id)?,
            ))
        })
        .unwrap();
    let context = WrapContext {
        organisation: scope.0,
        recipient: RecipientKind::Worker,
        key_number: u32::try_from(worker.key_number).unwrap(),
        block: story.id.0,
        report: None,
        label: Label::OrganisationKey,
    };
    let to = plainsight::vault::PublicKey(worker.public_key.unwrap().try_into().unwrap());
    let wrapped = to_public_key(&to, mine.private.key(), &context, &SystemRandom).unwrap();
    assert!(!charity.keyring(&ann).unwrap().holds(KeyPurpose::Story));

    db.write(move |c| {
        keys::insert_wrap(
            c,
            &KeyWrapRow {
                organisation_id: scope.0,
                id: Id(Uuid::now_v7()),
                label: "organisation_key".to_owned(),
                key_id: story.id,
                report_id: None,
                recipient_kind: "worker".to_owned(),
                recipient_id: Some(Id(id.0)),
                recipient_number: worker.key_number,
                wrapped,
                expires_at: None,
                created_at: story.created_at,
            },
        )
    })
    .unwrap();

    let refused: Result<Keyring, SealError> = charity.keyring(&ann);
    not_ours(refused);
}

fn a_sign_in_cannot_be_moved_on_or_handed_over(db: &Database) {
    let charity = Charity::found(db);
    let ann = charity.add("ann", Role::Caseworker);
    let PassphraseAnswer::NeedsCode(token) = sign_in(&charity) else {
        panic!("the passphrase is right");
    };
    let look = || wait(look_in(&charity.office, &charity.org, &token.to_text())).unwrap();
    assert!(
        matches!(look(), LookIn::Nobody),
        "the second factor is still to come"
    );

    db.meddle("update session set stage = 'signed_in'");
    assert!(matches!(look(), LookIn::Nobody), "moved on");

    db.meddle(&format!(
        "update session set stage = 'second_factor', owner_id = {}",
        db.id(ann.worker.0)
    ));
    assert!(matches!(look(), LookIn::Nobody), "handed over");
}

fn come_back(
    charity: &Charity<'_>,
    sent: &crate::support::charity::Sent,
) -> Result<visit::Opened, VisitError> {
    wait(visit::come_back(&charity.office, &charity.org, sent.code))
}

fn a_visit_cannot_be_pointed_at_another_report(db: &Database) {
    let charity = Charity::found(db);
    let (mine, theirs) = (charity.receive("yes"), charity.receive("yes"));
    let Ok(visit::Opened::Report(token)) = come_back(&charity, &mine) else {
        panic!("the code is right");
    };
    let look = || wait(visit::look(&charity.office, &charity.org, &token));
    assert_eq!(look().unwrap().report.id, mine.report);

    db.meddle(&format!(
        "update session set owner_id = {} where kind = 'visit'",
        db.id(theirs.report.0)
    ));

    assert!(matches!(look(), Err(VisitError::Ended)));
}

fn post(charity: &Charity<'_>, report: ReportId, words: &'static str) -> MessageId {
    let thread = charity.thread(report);
    charity
        .look(move |c, office, scope| {
            let words = Private::from(words.to_owned());
            write_message(c, office, scope, &thread, None, &words, None)
        })
        .unwrap()
}

fn messages_moved_or_swapped_are_refused(db: &Database) {
    let charity = Charity::found(db);
    let (one, other) = (charity.receive("no"), charity.receive("no"));
    let first = post(&charity, one.report, MESSAGE);
    let second = post(&charity, one.report, "another");
    let read = |report: ReportId| {
        let thread = charity.thread(report);
        charity.look(move |c, office, scope| read_messages(c, office, scope, &thread))
    };
    assert_eq!(read(one.report).unwrap()[0].words.expose(), MESSAGE);
    let scope = charity.scope;
    let rows = db
        .read(move |c| threads::messages(c, scope, one.report))
        .unwrap();

    let put = |id: MessageId, from: &threads::MessageRow| {
        db.meddle(&format!(
            "update message set envelope = {}, mac = {} where id = {}",
            db.bytes(&from.envelope),
            db.bytes(&from.mac),
            db.id(id.0)
        ));
    };
    put(first, &rows[1]);
    put(second, &rows[0]);
    not_ours(read(one.report));

    put(first, &rows[0]);
    put(second, &rows[1]);
    assert_eq!(read(one.report).unwrap().len(), 2, "as it was");
    db.meddle(&format!(
        "update message set report_id = {} where id = {}",
        db.id(other.report.0),
        db.id(first.0)
    ));
    not_ours(read(other.report));
}

fn nobody_is_given_words_they_did_not_write(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    post(&charity, sent.report, MESSAGE);
    let read = || {
        let thread = charity.thread(sent.report);
        charity.look(move |c, office, scope| read_messages(c, office, scope, &thread))
    };
    let worker = db.id(charity.lead().worker.0);
    let (yes, no) = (db.boolean(true), db.boolean(false));

    db.meddle(&format!(
        "update message set from_person = {no}, worker_id = {worker}"
    ));
    not_ours(read());

    db.meddle(&format!(
        "update message set from_person = {yes}, worker_id = null"
    ));
    assert_eq!(read().unwrap().len(), 1, "as it was");
}

fn a_code_with_another_salt_or_report_opens_nothing(db: &Database) {
    let charity = Charity::found(db);
    let (mine, theirs) = (charity.receive("yes"), charity.receive("yes"));
    let own = db.id(mine.report.0);

    db.meddle(&format!(
        "update return_code set report_id = {} where report_id = {own}",
        db.id(theirs.report.0)
    ));
    let elsewhere = come_back(&charity, &mine);
    assert!(elsewhere.is_err(), "{elsewhere:?}");

    let charity = Charity::at_host(db, "second.example.org");
    let sent = charity.receive("yes");
    db.meddle(&format!(
        "update return_code set salt = {} where report_id = {}",
        db.bytes(&[7; 16]),
        db.id(sent.report.0)
    ));
    let salted = come_back(&charity, &sent);
    let refused = matches!(
        salted,
        Err(VisitError::Seal(SealError::Vault(VaultError::DoesNotOpen)))
    );
    assert!(refused, "{salted:?}");
}
