//! Accounts of workers: who is let in, what they are granted, and what ends with them.

use crate::support::{Actor, TestService};
use plainsight::actions::passphrases;
use plainsight::actions::recover::{RecoverError, recover};
use plainsight::actions::set_up::Credentials;
use plainsight::actions::{SealError, grants};
use plainsight::domain::permissions::Role;
use plainsight::store::types::Id;
use plainsight::store::{accounts, audit, keys};
use plainsight::vault::recovery::RecoveryMistake;
use plainsight::vault::totp::TotpSeed;
use plainsight::vault::worker::Passphrase;
use plainsight::vault::{KeyPair, KeyPurpose, PublicKeyRow, SystemRandom, VaultError};
use std::sync::Arc;

const ALL: [KeyPurpose; 3] = [KeyPurpose::Story, KeyPurpose::Identity, KeyPurpose::Index];

/// Sets an account up from its invitation, as a newcomer does.
fn accept(service: &TestService, link: &str, sign_in_name: &str) -> (Credentials, String) {
    let browser = service.desk_browser(None);
    let page = browser.fill_in(link, &[]);
    let six = page.to_copy();
    let page = browser.post(
        "/set-up/passphrase",
        &page,
        &[("which", "offered"), ("passphrase", &six)],
    );
    let seed = TotpSeed::from_base32(&page.to_copy().replace(' ', "")).unwrap();
    let now = u64::try_from(service.clock.now().timestamp()).unwrap();
    let page = browser.post(
        "/set-up/authenticator",
        &page,
        &[("code", &seed.digits_at(now))],
    );
    let done = browser.post("/set-up/backup-codes", &page, &[]);
    assert_eq!(done.heading(), "Your account is ready", "{}", done.words());
    let (scope, name) = (service.scope(), sign_in_name.to_owned());
    let row = service
        .rows(move |conn| accounts::by_sign_in_name(conn, scope, &name))
        .unwrap();
    let credentials = Credentials {
        worker: row.id,
        sign_in_name: sign_in_name.to_owned(),
        passphrase: Passphrase::typed(&six).unwrap(),
        totp: seed,
        backup_codes: Vec::new(),
    };
    (credentials, done.to_copy())
}

fn link_on(page: &crate::support::Page) -> String {
    let address = page.to_copy();
    let at = address
        .find("/invitation/")
        .unwrap_or_else(|| panic!("no invitation: {}", page.words()));
    address[at..].to_owned()
}

fn invite(admin: &Actor, name: &str, sign_in_name: &str, role: &str) -> crate::support::Page {
    let code = admin.fresh_code();
    admin.fill_in(
        "/people/invite",
        &[
            ("display_name", name),
            ("sign_in_name", sign_in_name),
            ("role", role),
            ("proof", &code),
        ],
    )
}

both_databases! {
    fn a_newcomer_is_invited_sets_up_and_is_granted_only_the_story(service) {
        let made = invite(&service.administrator(), "Bo Newcomer", "bo", "caseworker");
        let (bo, four_words) = accept(service, &link_on(&made), "bo");
        let lena = service.lead();
        let before = service.keyring(&bo);
        let page = lena.get(&format!("/people/{}", bo.worker));
        let code = lena.fresh_code();

        let granted = lena.post(
            &format!("/people/{}/keys", bo.worker),
            &page,
            &[("heard", "yes"), ("key", "story"), ("proof", &code)],
        );

        let after = service.keyring(&bo);
        assert!(page.says(&four_words), "both see the same four words");
        assert!(granted.says("Keys they hold Story"), "{}", granted.words());
        assert!(ALL.iter().all(|purpose| !before.holds(*purpose)));
        assert_eq!(ALL.map(|purpose| after.holds(purpose)), [true, false, false]);
    }

    fn nothing_is_granted_before_the_words_were_heard_and_the_lead_proved_again(service) {
        let bo = service.add("Bo", Role::Caseworker);
        let lena = service.lead();
        let place = format!("/people/{}/keys", bo.worker);
        let page = lena.get(&format!("/people/{}", bo.worker));

        let unheard = lena.post(&place, &page, &[("key", "story"), ("proof", &lena.fresh_code())]);
        let unproved = lena.post(&place, &page, &[("heard", "yes"), ("key", "story"), ("proof", "000000")]);

        assert!(unheard.status == 422 && unheard.says("Hear the four words first"), "{}", unheard.words());
        assert_eq!(unproved.status, 422);
        assert!(!service.keyring(&bo).holds(KeyPurpose::Story));
    }

    fn a_backup_code_does_not_prove_who_is_at_the_desk(service) {
        let bo = service.add("Bo", Role::Caseworker);
        let lena = service.lead();
        let page = lena.get(&format!("/people/{}", bo.worker));
        let code = service.founded().lead.backup_codes[0].to_string();

        let tried = lena.post(
            &format!("/people/{}/keys", bo.worker),
            &page,
            &[("heard", "yes"), ("key", "story"), ("proof", &code)],
        );

        assert_eq!(tried.status, 422);
    }

    fn an_administrator_opens_nothing_and_cannot_be_granted_anything(service) {
        let adam = service.administrator();
        let lead = Arc::new(service.keyring(&service.founded().lead));
        let asked = grants::grant(&service.app.office, service.scope(), lead, adam.worker(), ALL.to_vec());

        let refused = service.run(asked);
        let keyring = service.keyring(adam.credentials.as_ref().unwrap());

        assert!(matches!(refused, Err(grants::GrantError::NotForThem)));
        assert!(ALL.iter().all(|purpose| !keyring.holds(*purpose)));
        assert_eq!(adam.get("/reports").status, 404);
        assert_eq!(adam.get("/people").status, 200);
    }

    fn pages_that_are_not_yours_look_as_if_they_were_not_there(service) {
        let actors = [service.helper(), service.approver(), service.caseworker("Amira")];

        for actor in actors {
            assert_eq!(actor.get("/people").status, 404);
            assert_eq!(actor.get("/people/invite").status, 404);
        }
        assert_eq!(service.lead().get("/people/invite").status, 404);
    }

    fn a_worker_whose_account_ended_is_out_at_once_and_for_good(service) {
        let amira = service.caseworker("Amira");
        let adam = service.administrator();
        let place = format!("/people/{}/end", amira.worker());
        let code = adam.fresh_code();

        let ended = adam.fill_in(&place, &[("proof", &code)]);

        assert!(ended.says("This account has ended"), "{}", ended.words());
        assert_eq!(amira.get("/account").path, "/sign-in");
        assert_eq!(amira.type_passphrase().status, 422);
        assert!(service.try_keyring(amira.credentials.as_ref().unwrap()).is_none());
    }

    fn what_is_written_after_somebody_left_stays_shut_to_what_they_took_along(service) {
        let amira = service.caseworker("Amira");
        let taken_along = service.keyring(amira.credentials.as_ref().unwrap());
        let adam = service.administrator();
        adam.fill_in(&format!("/people/{}/end", amira.worker()), &[("proof", &adam.fresh_code())]);
        let lena = service.keyring(&service.founded().lead);
        let scope = service.scope();

        let in_use = service.rows(move |conn| keys::current(conn, scope, "story"));

        assert_eq!(in_use.number, 2);
        assert!(taken_along.organisation_key(KeyPurpose::Story, 1).is_ok());
        assert!(taken_along.organisation_key(KeyPurpose::Story, 2).is_err());
        assert!(lena.organisation_key(KeyPurpose::Story, 1).is_ok());
        assert!(lena.organisation_key(KeyPurpose::Story, 2).is_ok());
        assert!(lena.organisation_key(KeyPurpose::Identity, 2).is_ok());
    }

    fn colleagues_are_told_at_their_next_sign_in_that_keys_were_renewed(service) {
        let amira = service.caseworker("Amira");
        let adam = service.administrator();
        adam.fill_in(&format!("/people/{}/end", amira.worker()), &[("proof", &adam.fresh_code())]);

        let first = service.lead().get("/welcome");
        let second = service.lead().get("/welcome");

        assert_eq!(first.path, "/keys-renewed");
        assert_ne!(second.path, "/keys-renewed");
    }

    fn a_reset_takes_every_grant_and_the_lead_sees_who_did_it(service) {
        let amira = service.caseworker("Amira");
        let adam = service.administrator();
        let code = adam.fresh_code();
        let reset = adam.fill_in(&format!("/people/{}/reset", amira.worker()), &[("proof", &code)]);
        let out_at_once = amira.get("/account").path;
        let (again, _) = accept(service, &link_on(&reset), "amira");

        let seen = service.lead().get(&format!("/people/{}", amira.worker()));

        assert_eq!(out_at_once, "/sign-in");
        assert_eq!(again.worker, amira.worker());
        assert!(ALL.iter().all(|purpose| !service.keyring(&again).holds(*purpose)));
        assert!(seen.says("was reset by Adam Admin"), "{}", seen.words());
    }

    fn an_organisation_key_swapped_in_the_database_stops_the_next_sign_in(service) {
        let scope = service.scope();
        service.rows(move |conn| {
            let mut row = keys::current(conn, scope, "story")?;
            keys::retire(conn, scope, "story", row.created_at)?;
            row.id = Id(uuid::Uuid::now_v7());
            row.number = 2;
            row.public_key = KeyPair::generate(&SystemRandom).public.0.to_vec();
            keys::insert_public(conn, &row)
        });

        let stopped = service.desk_browser(Some(service.founded().lead.clone())).type_passphrase();

        assert_eq!(stopped.status, 409);
        assert_eq!(stopped.heading(), "We stopped your sign-in");
    }

    fn an_organisation_key_swapped_by_somebody_with_the_server_secret_stops_the_next_sign_in(service) {
        use diesel::prelude::*;
        use plainsight::store::schema::organisation_key::dsl;
        let (scope, secret) = (service.scope(), service.app.office.secret.clone());
        service.rows(move |conn| {
            let row = keys::current(conn, scope, "story")?;
            let forged = PublicKeyRow {
                organisation: scope.0,
                owner: scope.0.0,
                purpose: KeyPurpose::Story,
                number: 1,
                key: KeyPair::generate(&SystemRandom).public,
            };
            let mark = forged.mac(&secret.public_key_mac()).to_vec();
            diesel::update(dsl::organisation_key.filter(dsl::id.eq(row.id)))
                .set((dsl::public_key.eq(forged.key.0.to_vec()), dsl::mac.eq(mark)))
                .execute(conn)?;
            Ok(())
        });

        let stopped = service.desk_browser(Some(service.founded().lead.clone())).type_passphrase();

        assert_eq!(stopped.heading(), "We stopped your sign-in");
        let lena = service.founded().lead.worker;
        let record = service.rows(move |conn| audit::of_object(conn, scope, Id(lena.0)));
        assert!(record.iter().any(|line| line.act == "key_alarm"));
    }

    fn a_worker_key_swapped_in_the_database_is_not_granted_anything(service) {
        let bo = service.add("Bo", Role::Caseworker);
        let (scope, id) = (service.scope(), bo.worker);
        service.rows(move |conn| {
            let mut row = accounts::get_worker(conn, scope, id)?;
            row.public_key = Some(KeyPair::generate(&SystemRandom).public.0.to_vec());
            accounts::update_worker(conn, &row)
        });
        let lead = Arc::new(service.keyring(&service.founded().lead));

        let refused = service.run(grants::grant(&service.app.office, scope, lead, id, ALL.to_vec()));

        assert!(matches!(refused, Err(grants::GrantError::Seal(SealError::Vault(VaultError::NotOurs)))));
    }

    fn a_changed_passphrase_keeps_the_grants_and_ends_everything_else(service) {
        let amira = service.caseworker("Amira");
        let elsewhere = service.desk_browser(amira.credentials.clone());
        elsewhere.sign_in();
        let new = "seven quiet lanterns by the harbour";
        let old = amira.credentials.as_ref().unwrap().passphrase.expose().to_owned();

        let changed = amira.fill_in("/account/passphrase", &[("old", &old), ("new", new), ("repeat", new)]);

        let mut credentials = amira.credentials.clone().unwrap();
        assert_eq!(changed.path, "/account", "{}", changed.words());
        assert_eq!(elsewhere.get("/account").path, "/sign-in");
        assert!(service.try_keyring(&credentials).is_none());
        credentials.passphrase = Passphrase::typed(new).unwrap();
        assert!(ALL.iter().all(|purpose| service.keyring(&credentials).holds(*purpose)));
    }

    fn recovery_words_open_the_organisation_when_its_people_are_gone(service) {
        let nora = service.add("Nora", Role::Lead);
        let words = service.founded().recovery.words().join(" ");
        let (office, scope) = (service.app.office.clone(), service.scope());

        let print = service.run(recover(&office, scope, &words, "nora")).unwrap();

        let keyring = service.keyring(&nora);
        let row = service.rows(move |conn| accounts::get_worker(conn, scope, nora.worker));
        let record = service.rows(move |conn| audit::of_object(conn, scope, Id(nora.worker.0)));
        assert!(ALL.iter().all(|purpose| keyring.holds(*purpose)));
        assert_eq!(passphrases::public_of(&row).unwrap().unwrap().fingerprint(), print);
        assert!(record.iter().any(|line| line.act == "keys_recovered" && line.actor_kind == "operator"));
    }

    fn wrong_recovery_words_are_named_by_place_and_grant_nothing(service) {
        let nora = service.add("Nora", Role::Lead);
        let (office, scope) = (service.app.office.clone(), service.scope());
        let mut words: Vec<_> = service.founded().recovery.words().map(ToOwned::to_owned).to_vec();
        words[7] = "qqqq".to_owned();
        let others = plainsight::vault::recovery::RecoveryWords::generate(&SystemRandom).words().join(" ");

        let misread = service.run(recover(&office, scope, &words.join(" "), "nora")).unwrap_err();
        let foreign = service.run(recover(&office, scope, &others, "nora")).unwrap_err();

        assert!(matches!(misread, RecoverError::Words(RecoveryMistake::NotAWord { position: 8, .. })));
        assert!(matches!(foreign, RecoverError::OtherWords));
        assert!(ALL.iter().all(|purpose| !service.keyring(&nora).holds(*purpose)));
    }

    fn recovery_words_still_open_what_was_written_after_somebody_left(service) {
        let amira = service.caseworker("Amira");
        let adam = service.administrator();
        adam.fill_in(&format!("/people/{}/end", amira.worker()), &[("proof", &adam.fresh_code())]);
        let nora = service.add("Nora", Role::Lead);
        let words = service.founded().recovery.words().join(" ");

        service.run(recover(&service.app.office, service.scope(), &words, "nora")).unwrap();

        let keyring = service.keyring(&nora);
        assert!(keyring.organisation_key(KeyPurpose::Story, 1).is_ok());
        assert!(keyring.organisation_key(KeyPurpose::Story, 2).is_ok());
    }

    fn a_role_given_until_a_day_ends_after_it(service) {
        let amira = service.caseworker("Amira");
        let (scope, id) = (service.scope(), amira.worker());
        let today = plainsight::actions::sign_in::today(&service.app.office);
        service.rows(move |conn| {
            let mut row = accounts::get_worker(conn, scope, id)?;
            row.role_until = Some(today);
            accounts::update_worker(conn, &row)
        });

        let on_the_day = amira.get("/account").path;
        service.advance(chrono::TimeDelta::days(1));
        let after = amira.type_passphrase();

        assert_eq!(on_the_day, "/account");
        assert_eq!(after.status, 422);
    }

    fn each_role_sees_the_parts_of_the_desk_that_are_theirs(service) {
        let parts = |actor: &Actor| {
            let account = actor.get("/account");
            let known = ["/reports", "/people", "/account"];
            known.into_iter().filter(|part| account.body.contains(&format!("link\" href=\"{part}\""))).collect::<Vec<_>>()
        };

        assert_eq!(parts(&service.lead()), ["/reports", "/people", "/account"]);
        assert_eq!(parts(&service.caseworker("Amira")), ["/reports", "/account"]);
        assert_eq!(parts(&service.helper()), ["/account"]);
        assert_eq!(parts(&service.administrator()), ["/people", "/account"]);
    }
}
