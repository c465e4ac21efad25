//! Signing in: both factors, delays, devices, and what ends a sign-in.

use crate::support::Page;
use chrono::TimeDelta;
use plainsight::store::{accounts, sessions};

both_databases! {
    fn a_worker_signs_in_with_passphrase_and_code(service) {
        let lena = service.lead();

        let account = lena.get("/account");

        assert_eq!(account.status, 200, "{}", account.words());
        assert!(account.says("Lena Lead, lead"));
    }

    fn a_passphrase_alone_opens_no_page(service) {
        let browser = service.desk_browser(Some(service.founded().lead.clone()));

        let asked = browser.type_passphrase();
        let tried = browser.get("/account");

        assert_eq!(asked.heading(), "Your code");
        assert_eq!(tried.path, "/sign-in");
    }

    fn a_code_that_was_used_is_refused(service) {
        let lena = service.lead();
        let watcher = service.desk_browser(lena.credentials.clone());
        let seen_over_the_shoulder = lena.code_now();

        let asked = watcher.type_passphrase();
        let tried = watcher.post("/sign-in/code", &asked, &[("code", &seen_over_the_shoulder)]);

        assert_eq!(tried.status, 422);
        assert!(tried.says("it was used already"), "{}", tried.words());
    }

    fn a_backup_code_works_once(service) {
        let lead = service.founded().lead.clone();
        let code = lead.backup_codes[3].to_lowercase();
        let with_backup_code = || -> Page {
            let browser = service.desk_browser(Some(lead.clone()));
            let asked = browser.type_passphrase();
            browser.post("/sign-in/code", &asked, &[("code", &code)])
        };

        let first = with_backup_code();
        let second = with_backup_code();

        assert!(!first.path.starts_with("/sign-in"), "{}", first.words());
        assert_eq!(second.status, 422);
    }

    fn a_wrong_name_and_a_wrong_passphrase_look_the_same(service) {
        let browser = service.desk_browser(None);

        let wrong_name = browser.fill_in("/sign-in", &[("name", "nobody"), ("passphrase", "some words that nobody chose")]);
        let wrong_words = browser.fill_in("/sign-in", &[("name", "lena"), ("passphrase", "some words that nobody chose")]);

        assert_eq!((wrong_name.status, wrong_words.status), (422, 422));
        assert_eq!(wrong_name.words(), wrong_words.words());
    }

    fn an_empty_form_says_what_is_missing(service) {
        let browser = service.desk_browser(None);

        let empty = browser.fill_in("/sign-in", &[]);

        assert_eq!(empty.status, 422);
        assert!(empty.says("Type your sign-in name") && empty.says("Type your passphrase"));
        assert!(empty.body.contains("<title>Error: Sign in"));
    }

    fn a_form_from_another_site_is_refused(service) {
        let lena = service.lead();

        let refused = lena.post_raw("/sign-out", &[("csrf", "made-up")]);

        assert_eq!(refused.status, 403);
        assert_eq!(lena.get("/account").status, 200);
    }

    fn a_worker_who_rests_too_long_signs_in_again(service) {
        let lena = service.lead();

        service.advance(TimeDelta::minutes(29));
        let in_time = lena.get("/account");
        service.advance(TimeDelta::minutes(30));
        let too_late = lena.get("/account");

        assert_eq!(in_time.path, "/account");
        assert_eq!(too_late.path, "/sign-in");
    }

    fn twelve_hours_end_a_sign_in_however_busy_it_was(service) {
        let lena = service.lead();

        for _ in 0..31 {
            service.advance(TimeDelta::minutes(23));
            assert_eq!(lena.get("/account").path, "/account");
        }
        service.advance(TimeDelta::minutes(23));

        assert_eq!(lena.get("/account").path, "/sign-in");
    }

    fn signing_out_ends_the_session_for_every_copy_of_the_cookie(service) {
        let lena = service.lead();
        let copy = lena.clone();
        let account = lena.get("/account");

        let left = lena.post_and_stay("/sign-out", &account, &[]);

        assert_eq!(left.location.as_deref(), Some("/signed-out"));
        assert!(left.header("clear-site-data").is_some());
        assert_eq!(copy.get("/account").path, "/sign-in");
    }

    fn an_edited_session_row_opens_nothing(service) {
        let amira = service.caseworker("Amira");
        let (scope, lena, amira_id) = (service.scope(), service.founded().lead.worker, amira.worker());
        let mine = service.rows(move |conn| sessions::of_owner(conn, scope, amira_id.0.into(), "desk"));

        service.rows(move |conn| {
            let mut row = mine[0].clone();
            sessions::end(conn, scope, &row.id)?;
            row.owner_id = Some(lena.0.into());
            sessions::insert(conn, &row)
        });

        assert_eq!(amira.get("/account").path, "/sign-in");
    }

    fn a_session_row_moved_past_the_second_factor_opens_nothing(service) {
        let browser = service.desk_browser(Some(service.founded().lead.clone()));
        browser.type_passphrase();
        let (scope, lena) = (service.scope(), service.founded().lead.worker);

        service.rows(move |conn| {
            for row in sessions::of_owner(conn, scope, lena.0.into(), "desk")? {
                sessions::save(conn, scope, &row.id, "signed_in", &row.sealed)?;
            }
            Ok(())
        });

        assert_eq!(browser.get("/account").path, "/sign-in");
    }

    fn wrong_tries_are_counted_and_a_good_one_clears_them(service) {
        let browser = service.desk_browser(Some(service.founded().lead.clone()));
        let (scope, lena) = (service.scope(), service.founded().lead.worker);
        let failures = || service.rows(move |conn| Ok(accounts::get_worker(conn, scope, lena)?.failures));

        browser.fill_in("/sign-in", &[("name", "lena"), ("passphrase", "not the words that were chosen")]);
        let after_a_slip = failures();
        browser.sign_in();

        assert_eq!((after_a_slip, failures()), (1, 0));
    }

    fn a_remembered_device_skips_the_code_and_no_other_device_does(service) {
        let lena = service.desk_browser(Some(service.founded().lead.clone()));
        let asked = lena.type_passphrase();
        let code = lena.fresh_code();
        let first = lena.post("/sign-in/code", &asked, &[("code", &code), ("remember", "yes")]);
        let on = lena.get("/account");
        lena.post("/sign-out", &on, &[]);

        let again = lena.type_passphrase();
        let elsewhere = service.desk_browser(lena.credentials.clone()).type_passphrase();

        assert!(!first.path.starts_with("/sign-in"));
        assert!(!again.path.starts_with("/sign-in"), "{}", again.path);
        assert_eq!(elsewhere.path, "/sign-in/code");
    }

    fn a_remembered_device_is_forgotten_after_thirty_days(service) {
        let lena = service.desk_browser(Some(service.founded().lead.clone()));
        let asked = lena.type_passphrase();
        let code = lena.fresh_code();
        lena.post("/sign-in/code", &asked, &[("code", &code), ("remember", "yes")]);

        service.advance(TimeDelta::days(30));
        let again = lena.type_passphrase();

        assert_eq!(again.path, "/sign-in/code");
    }
}
