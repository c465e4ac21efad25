//! What a worker had written when their time ran out.

use chrono::TimeDelta;

both_databases! {
    fn what_was_written_when_the_time_ran_out_is_given_back_after_sign_in(service) {
        let amira = service.caseworker("Amira");
        let page = amira.get("/account");
        service.advance(TimeDelta::minutes(31));

        let sent_away = amira.post("/reports/some-report/note", &page, &[("words", "She rang about the ramp")]);
        let back = amira.sign_in();

        assert_eq!(sent_away.path, "/sign-in?kept");
        assert!(sent_away.says("What you had written is kept for you"));
        assert_eq!(back.path, "/account/kept");
        assert!(back.says("She rang about the ramp"));
    }

    fn kept_words_are_not_readable_in_the_database(service) {
        let amira = service.caseworker("Amira");
        let page = amira.get("/account");
        service.advance(TimeDelta::minutes(31));
        amira.post("/reports/some-report/note", &page, &[("words", "canary-in-the-kept-text")]);
        let (scope, worker) = (service.scope(), amira.worker());

        let rows = service.rows(move |conn| plainsight::store::sessions::kept_texts(conn, scope, worker));

        assert_eq!(rows.len(), 1);
        assert!(!rows[0].sealed.windows(6).any(|bytes| bytes == b"canary"));
    }

    fn a_passphrase_typed_after_the_time_ran_out_is_never_kept(service) {
        let amira = service.caseworker("Amira");
        let page = amira.get("/account/passphrase");
        service.advance(TimeDelta::minutes(31));

        amira.post("/account/passphrase", &page, &[("old", "one two three"), ("new", "four five six")]);
        let (scope, worker) = (service.scope(), amira.worker());

        let rows = service.rows(move |conn| plainsight::store::sessions::kept_texts(conn, scope, worker));
        assert!(rows.is_empty());
    }

    fn kept_words_that_are_not_needed_any_more_are_forgotten(service) {
        let amira = service.caseworker("Amira");
        let page = amira.get("/account");
        service.advance(TimeDelta::minutes(31));
        amira.post("/reports/some-report/note", &page, &[("words", "not needed after all")]);
        let kept = amira.sign_in();

        let forgotten = amira.post("/account/kept", &kept, &[("path", "/reports/some-report/note")]);

        assert!(forgotten.says("Nothing is kept"), "{}", forgotten.words());
    }
}
