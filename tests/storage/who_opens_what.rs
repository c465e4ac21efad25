//! Who can open what, row by row as `docs/vault.md` promises it, on rows written by the deeds themselves.

use crate::support::charity::{Charity, MESSAGE, NAME, STORY, Sent};
use crate::support::{Database, on_both, wait};
use plainsight::actions::sealing::{Opened, open_block, open_row, write_message};
use plainsight::actions::set_up::Credentials;
use plainsight::actions::visit::{self, StatusPage, VisitError};
use plainsight::actions::{SealError, grants};
use plainsight::domain::ids::BlockId;
use plainsight::domain::permissions::Role;
use plainsight::domain::text::Private;
use plainsight::store::keys;
use plainsight::store::reports;
use plainsight::store::types::Id;
use plainsight::vault::recovery::RecoveryWords;
use plainsight::vault::worker::Passphrase;
use plainsight::vault::wrap::open_with;
use plainsight::vault::{
    BlockKey, KeyPair, KeyPurpose, Label, PrivateKey, RecipientKind, SystemRandom, VaultError,
    WrapContext,
};
use std::fs;

on_both!(
    a_copy_of_the_database_holds_no_word_and_no_name,
    the_server_secret_without_a_passphrase_opens_no_key,
    a_caseworker_granted_the_story_reads_the_story_and_not_the_name,
    an_administrator_holds_no_key_and_cannot_be_given_one,
    a_return_code_opens_the_thread_and_not_the_story,
    a_return_code_opens_the_story_when_the_person_chose_it_and_never_the_name,
    a_replaced_code_is_a_wrong_one,
    recovery_words_open_everything_of_their_own_organisation,
);

fn grant(charity: &Charity<'_>, to: &Credentials, purposes: &[KeyPurpose]) {
    wait(grants::grant(
        &charity.office,
        charity.scope,
        charity.lead(),
        to.worker,
        purposes.to_vec(),
    ))
    .unwrap();
}

fn open(charity: &Charity<'_>, who: &Credentials, block: BlockId) -> Result<Opened, SealError> {
    let keyring = charity.keyring(who)?;
    charity.look(move |c, office, scope| open_block(c, office, scope, block, &keyring))
}

fn says(opened: Result<Opened, SealError>, words: &str) -> bool {
    let opened = opened.unwrap();
    String::from_utf8_lossy(&opened.words).contains(words)
}

fn post(charity: &Charity<'_>, sent: &Sent) {
    let thread = charity.thread(sent.report);
    charity
        .look(move |c, office, scope| {
            let words = Private::from(MESSAGE.to_owned());
            write_message(c, office, scope, &thread, None, &words, None)
        })
        .unwrap();
}

/// Every byte that lies in the database: its files, or all rows as the server prints them.
fn all_bytes(db: &Database, charity: &Charity<'_>) -> Vec<u8> {
    let mut all = db.all_rows_of(charity.org.id.0).join("\n").into_bytes();
    if db.is_sqlite() {
        let files: Vec<_> = fs::read_dir(db.folder())
            .unwrap()
            .map(|file| file.unwrap().path())
            .collect();
        assert!(
            files
                .iter()
                .any(|path| path.to_string_lossy().ends_with("-wal"))
        );
        for file in files {
            all.extend(fs::read(file).unwrap());
        }
    }
    all.make_ascii_lowercase();
    all
}

fn holds(bytes: &[u8], word: &str) -> bool {
    let plain = word.to_ascii_lowercase().into_bytes();
    let printed = data_encoding::HEXLOWER.encode(word.as_bytes()).into_bytes();
    let base64 = data_encoding::BASE64
        .encode(word.as_bytes())
        .to_ascii_lowercase()
        .into_bytes();
    [plain, printed, base64]
        .iter()
        .any(|sought| bytes.windows(sought.len()).any(|window| window == sought))
}

fn a_copy_of_the_database_holds_no_word_and_no_name(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("yes");
    post(&charity, &sent);
    let visited = look(&charity, &sent);

    let bytes = all_bytes(db, &charity);

    assert!(
        holds(&bytes, &visited.report.reference),
        "the search finds what is in clear"
    );
    for word in ["canarystory", "canaryname", "canarymessage", "bus stop"] {
        assert!(!holds(&bytes, word), "{word} lies in the database");
    }
    for word in [STORY, NAME, MESSAGE]
        .iter()
        .flat_map(|text| text.split(' '))
    {
        assert!(
            word.len() < 7 || !holds(&bytes, word),
            "{word} lies in the database"
        );
    }
    assert!(!holds(&bytes, &sent.code.digits()));
    assert!(!holds(&bytes, &sent.code.words().join(" ")));
    assert!(!holds(&bytes, charity.founded.lead.passphrase.expose()));
    assert!(!holds(&bytes, &charity.founded.recovery.words().join(" ")));
}

fn the_server_secret_without_a_passphrase_opens_no_key(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    let story = charity.block(sent.report, Label::IncidentStory);

    let guess = Credentials {
        passphrase: Passphrase::offer(&SystemRandom),
        ..charity.founded.lead.clone()
    };
    let opened = open(&charity, &guess, story);

    assert!(matches!(
        opened,
        Err(SealError::Vault(VaultError::DoesNotOpen))
    ));
    assert!(says(open(&charity, &charity.founded.lead, story), STORY));
}

fn a_caseworker_granted_the_story_reads_the_story_and_not_the_name(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    let ann = charity.add("ann", Role::Caseworker);
    let story = charity.block(sent.report, Label::IncidentStory);
    let identity = charity.block(sent.report, Label::Identity);

    let before = open(&charity, &ann, story);
    grant(&charity, &ann, &[KeyPurpose::Story]);
    let with_story = (open(&charity, &ann, story), open(&charity, &ann, identity));
    grant(&charity, &ann, &[KeyPurpose::Identity]);
    let with_both = open(&charity, &ann, identity);

    assert!(matches!(before, Err(SealError::NotGranted)));
    assert!(says(with_story.0, STORY));
    assert!(matches!(with_story.1, Err(SealError::NotGranted)));
    assert!(says(with_both, NAME));
}

fn an_administrator_holds_no_key_and_cannot_be_given_one(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    let adam = charity.add("adam", Role::Administrator);

    let granted = wait(grants::grant(
        &charity.office,
        charity.scope,
        charity.lead(),
        adam.worker,
        vec![KeyPurpose::Story],
    ));

    assert!(matches!(granted, Err(grants::GrantError::NotForThem)));
    let keyring = charity.keyring(&adam).unwrap();
    for purpose in [KeyPurpose::Story, KeyPurpose::Identity, KeyPurpose::Index] {
        assert!(!keyring.holds(purpose));
    }
    for label in [Label::IncidentStory, Label::Identity, Label::Thread] {
        let opened = open(&charity, &adam, charity.block(sent.report, label));
        assert!(matches!(opened, Err(SealError::NotGranted)), "{label:?}");
    }
}

fn look(charity: &Charity<'_>, sent: &Sent) -> StatusPage {
    wait(async {
        match visit::come_back(&charity.office, &charity.org, sent.code).await {
            Ok(visit::Opened::Report(token)) => visit::look(&charity.office, &charity.org, &token)
                .await
                .unwrap(),
            other => panic!("{other:?}"),
        }
    })
}

/// For whom else than the organisation a block's key is wrapped.
fn others_who_hold(charity: &Charity<'_>, block: BlockId) -> Vec<&'static str> {
    let scope = charity.scope;
    charity
        .db
        .read(move |c| {
            let mut found = Vec::new();
            for kind in RecipientKind::ALL {
                let organisation = [RecipientKind::Story, RecipientKind::Identity].contains(&kind);
                let wraps = keys::wraps_of(c, scope, Id(block.0), kind.code())?;
                if !organisation && !wraps.is_empty() {
                    found.push(kind.code());
                }
            }
            Ok(found)
        })
        .unwrap()
}

fn a_return_code_opens_the_thread_and_not_the_story(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    post(&charity, &sent);

    let page = look(&charity, &sent);

    assert_eq!(page.messages[0].words.expose(), MESSAGE);
    assert!(page.words > 3, "they are told how much they wrote");
    assert!(page.stories.is_empty());
    let holders = |label| others_who_hold(&charity, charity.block(sent.report, label));
    assert_eq!(holders(Label::Thread), ["return_code"]);
    assert!(holders(Label::IncidentStory).is_empty());
    assert!(holders(Label::Identity).is_empty());
}

fn a_return_code_opens_the_story_when_the_person_chose_it_and_never_the_name(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("yes");

    let page = look(&charity, &sent);

    assert_eq!(page.stories.len(), 1);
    assert_eq!(page.stories[0].text("account").unwrap().expose(), STORY);
    assert!(!page.stories[0].has("name"));
    let holders = |label| others_who_hold(&charity, charity.block(sent.report, label));
    assert_eq!(holders(Label::IncidentStory), ["thread"]);
    assert!(holders(Label::Identity).is_empty());
}

fn a_replaced_code_is_a_wrong_one(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("yes");
    post(&charity, &sent);
    let (office, org) = (&charity.office, &charity.org);

    let (page, old) = wait(async {
        let Ok(visit::Opened::Report(token)) = visit::come_back(office, org, sent.code).await
        else {
            panic!("the code is right");
        };
        visit::code::new_code(office, org, &token).await.unwrap();
        let page = visit::look(office, org, &token).await.unwrap();
        (page, visit::come_back(office, org, sent.code).await)
    });

    assert!(matches!(old, Err(VisitError::Wrong)), "{old:?}");
    assert_eq!(page.messages[0].words.expose(), MESSAGE);
    let new = Sent {
        code: page.shown_code.unwrap(),
        ..sent
    };
    assert_eq!(look(&charity, &new).stories.len(), 1);
}

fn recovery_words_open_everything_of_their_own_organisation(db: &Database) {
    let charity = Charity::found(db);
    let sent = charity.receive("no");
    let neighbour = Charity::at_host(db, "second.example.org");
    let theirs = neighbour.receive("no");
    let from_paper = charity.founded.recovery.words().join(" ");
    let words = RecoveryWords::parse(&from_paper).unwrap().key_pair();
    let others = RecoveryWords::generate(&SystemRandom).key_pair();

    for (purpose, label, text) in [
        (KeyPurpose::Story, Label::IncidentStory, STORY),
        (KeyPurpose::Identity, Label::Identity, NAME),
    ] {
        let block = charity.block(sent.report, label);
        assert!(says(by_recovery(&charity, &words, purpose, block), text));
        assert!(matches!(
            by_recovery(&charity, &others, purpose, block),
            Err(SealError::Vault(VaultError::DoesNotOpen))
        ));
        let elsewhere = neighbour.block(theirs.report, label);
        assert!(matches!(
            by_recovery(&neighbour, &words, purpose, elsewhere),
            Err(SealError::Vault(VaultError::DoesNotOpen))
        ));
    }
}

/// Opens a block as a trustee would, with nothing but the words and the database.
fn by_recovery(
    charity: &Charity<'_>,
    words: &KeyPair,
    purpose: KeyPurpose,
    block: BlockId,
) -> Result<Opened, SealError> {
    let words = words.clone();
    charity.look(move |c, office, scope| {
        let of = |recipient, number: i32, row, report, label| WrapContext {
            organisation: scope.0,
            recipient,
            key_number: u32::try_from(number).unwrap(),
            block: row,
            report,
            label,
        };
        let key = keys::current(c, scope, purpose.code())?;
        let rest = keys::wraps_of(c, scope, key.id, "recovery")?.remove(0);
        let context = of(
            RecipientKind::Recovery,
            rest.recipient_number,
            key.id.0,
            None,
            Label::OrganisationKey,
        );
        let private = PrivateKey::from_key(open_with(&words.private, &rest.wrapped, &context)?);
        let row = reports::get_block(c, scope, block)?;
        let recipient = match purpose {
            KeyPurpose::Identity => RecipientKind::Identity,
            _ => RecipientKind::Story,
        };
        let wrap = keys::wraps_of(c, scope, Id(block.0), recipient.code())?.remove(0);
        let label = Label::parse(&row.label).unwrap();
        let report = Some(row.report_id);
        let context = of(recipient, wrap.recipient_number, block.0, report, label);
        let key = BlockKey::from_key(open_with(&private, &wrap.wrapped, &context)?);
        open_row(c, office, scope, row, key)
    })
}
