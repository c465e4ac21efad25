//! Setting up an organisation in a browser, from the link that `plainsight setup` prints.

use crate::support::{Actor, Page, TestService};
use plainsight::actions::set_up::{Credentials, organisation};
use plainsight::domain::geography::Nation;
use plainsight::domain::ids::WorkerId;
use plainsight::store::{accounts, organisations};
use plainsight::vault::totp::TotpSeed;
use plainsight::vault::worker::Passphrase;

fn invitation(service: &TestService) -> String {
    let made = organisation(
        &service.app.office,
        "*",
        "Westshire Disabled People",
        Nation::England,
    );
    format!("/invitation/{}", *service.run(made).unwrap().to_text())
}

fn takes_reports(service: &TestService) -> bool {
    service.rows(organisations::all)[0].takes_reports
}

/// Goes from the invitation to the recovery words.
fn as_far_as_the_words(service: &TestService, browser: &Actor, link: &str) -> (Credentials, Page) {
    let name = browser.fill_in(link, &[]);
    assert_eq!(name.path, "/set-up/name", "{}", name.words());
    let passphrase = browser.post(
        "/set-up/name",
        &name,
        &[("display_name", "Lena Lead"), ("sign_in_name", "Lena")],
    );
    let six = passphrase.to_copy();
    let authenticator = browser.post(
        "/set-up/passphrase",
        &passphrase,
        &[("which", "offered"), ("passphrase", &six)],
    );
    assert_eq!(
        authenticator.path,
        "/set-up/authenticator",
        "{}",
        authenticator.words()
    );
    let seed = TotpSeed::from_base32(&authenticator.to_copy().replace(' ', "")).unwrap();
    let now = u64::try_from(service.clock.now().timestamp()).unwrap();
    let codes = browser.post(
        "/set-up/authenticator",
        &authenticator,
        &[("code", &seed.digits_at(now))],
    );
    assert_eq!(codes.numbered().len(), 10, "{}", codes.words());
    let words = browser.post("/set-up/backup-codes", &codes, &[]);
    let credentials = Credentials {
        worker: WorkerId(uuid::Uuid::nil()),
        sign_in_name: "lena".to_owned(),
        passphrase: Passphrase::typed(&six).unwrap(),
        totp: seed,
        backup_codes: Vec::new(),
    };
    (credentials, words)
}

fn typed(words: &[String]) -> Vec<(String, String)> {
    let numbered = words.iter().enumerate();
    numbered
        .map(|(index, word)| (format!("word-{}", index + 1), word.clone()))
        .collect()
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

fn reports_are_taken_only_after_the_recovery_words_were_typed_back(service: &TestService) {
    let link = invitation(service);
    let browser = service.desk_browser(None);
    let (credentials, shown) = as_far_as_the_words(service, &browser, &link);
    let words = shown.numbered();
    let type_back = browser.post("/set-up/recovery-words", &shown, &[]);
    let mut slipped = typed(&words);
    slipped[4].1 = "slip".to_owned();

    let refused = browser.post("/set-up/type-back", &type_back, &borrowed(&slipped));
    let open_too_early = takes_reports(service);
    let done = browser.post("/set-up/type-back", &refused, &borrowed(&typed(&words)));

    assert_eq!(words.len(), 12);
    assert_eq!(refused.status, 422);
    assert!(
        refused.says("Word 5 is not the one that was shown"),
        "{}",
        refused.words()
    );
    assert!(!open_too_early);
    assert_eq!(done.heading(), "Your account is ready", "{}", done.words());
    assert!(takes_reports(service));
    assert_eq!(browser.get(&link).status, 410);
    let lena = service.desk_browser(Some(credentials));
    assert!(!lena.sign_in().path.starts_with("/sign-in"));
    assert!(lena.get("/account").says("Story, Identity, Search"));
}

fn an_interrupted_set_up_writes_nothing_and_begins_again(service: &TestService) {
    let link = invitation(service);
    let (_, shown) = as_far_as_the_words(service, &service.desk_browser(None), &link);

    let elsewhere = service.desk_browser(None);
    let (_, shown_again) = as_far_as_the_words(service, &elsewhere, &link);

    let organisation = service.rows(organisations::all)[0].id;
    let workers =
        service.rows(move |conn| accounts::workers(conn, plainsight::store::Scope(organisation)));
    assert!(workers.is_empty());
    assert_ne!(shown.numbered(), shown_again.numbered());
    assert_eq!(
        service.desk_browser(None).get("/sign-in").heading(),
        "This organisation is not set up yet"
    );
}

fn an_invitation_ends_after_72_hours(service: &TestService) {
    let link = invitation(service);
    let in_time = service.desk_browser(None).get(&link);

    service.advance(chrono::TimeDelta::hours(72));
    let too_late = service.desk_browser(None).get(&link);

    assert_eq!((in_time.status, too_late.status), (200, 410));
}

fn a_passphrase_that_is_easy_to_guess_is_refused_with_a_reason(service: &TestService) {
    let link = invitation(service);
    let browser = service.desk_browser(None);
    let name = browser.fill_in(&link, &[]);
    let page = browser.post(
        "/set-up/name",
        &name,
        &[("display_name", "Lena"), ("sign_in_name", "lena")],
    );
    let tries = [
        ("too short", "at least 15 characters"),
        ("aaaaaaaaaaaaaaaaaaaa", "easy to guess"),
    ];

    for (words, reason) in tries {
        let own = [("which", "own"), ("passphrase", words), ("repeat", words)];
        let refused = browser.post("/set-up/passphrase", &page, &own);

        assert_eq!(refused.status, 422);
        assert!(refused.says(reason), "{}", refused.words());
    }
}

macro_rules! before_there_is_an_organisation {
    ($($name:ident),+ $(,)?) => {
        mod on_sqlite {
            use crate::support::TestService;
            $(#[test] fn $name() { super::$name(&TestService::empty_on_sqlite()); })+
        }
        mod on_postgres {
            use crate::support::TestService;
            $(#[test] fn $name() { super::$name(&TestService::empty_on_postgres()); })+
        }
    };
}

before_there_is_an_organisation!(
    reports_are_taken_only_after_the_recovery_words_were_typed_back,
    an_interrupted_set_up_writes_nothing_and_begins_again,
    an_invitation_ends_after_72_hours,
    a_passphrase_that_is_easy_to_guess_is_refused_with_a_reason,
);
