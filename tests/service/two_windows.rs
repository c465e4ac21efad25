//! The same report open in two windows of one browser.

use crate::coming_back::{code_on, come_back, told_with_code};
use crate::reporting::begin;
use crate::support::{Actor, Page};

/// Begun and safe, with two windows on the same page.
fn two_windows(person: &Actor, path: &str) -> [Page; 2] {
    begin(person);
    person.fill_in("/form/safe-now", &[("safe_now", "yes")]);
    [person.get(path), person.get(path)]
}

fn kept(person: &Actor) -> Page {
    person.get("/form/check")
}

both_databases! {
    fn an_old_window_does_not_undo_what_a_newer_one_wrote_and_shows_both(service) {
        let person = service.person();
        let [old, new] = two_windows(&person, "/form/story");
        person.post("/form/story", &new, &[("account", "Long and careful words")]);

        let both = person.post("/form/story", &old, &[("account", "Old words")]);

        assert_eq!(both.status, 409, "{}", both.words());
        assert!(both.says("You changed this page in another window"), "{}", both.words());
        assert!(both.says("Long and careful words") && both.says("Old words"), "{}", both.words());
        assert!(both.body.contains("Long and careful words\n\nOld words</textarea>"), "{}", both.body);
        assert!(!both.says("Skip this page"), "nobody skips past what is not decided");
        assert!(kept(&person).says("Long and careful words") && !kept(&person).says("Old words"));
    }

    fn who_saw_both_and_sends_again_is_taken_at_their_word(service) {
        let person = service.person();
        let [old, new] = two_windows(&person, "/form/story");
        person.post("/form/story", &new, &[("account", "Newer words")]);
        let both = person.post("/form/story", &old, &[("account", "Older words")]);

        let on = person.post("/form/story", &both, &[("account", "Older words and newer words")]);

        assert_eq!(on.path, "/form/other-ways", "{}", on.words());
        assert!(kept(&person).says("Older words and newer words"));
    }

    fn one_button_leaves_everything_as_it_is_kept(service) {
        let person = service.person();
        let [old, new] = two_windows(&person, "/form/story");
        person.post("/form/story", &new, &[("account", "Newer words")]);
        let both = person.post("/form/story", &old, &[("account", "Older words")]);

        let on = person.post("/form/story", &both, &[("account", "Older words"), ("kept", "yes")]);

        assert_eq!(on.path, "/form/other-ways", "{}", on.words());
        assert!(kept(&person).says("Newer words") && !kept(&person).says("Older words"));
    }

    fn an_old_window_that_says_the_same_or_is_of_another_page_goes_on(service) {
        let person = service.person();
        let [old, new] = two_windows(&person, "/form/story");
        let name = person.get("/form/name");
        person.post("/form/story", &new, &[("account", "The same words")]);

        let same = person.post("/form/story", &old, &[("account", "The same words")]);
        let other = person.post("/form/name", &name, &[("name", "Jo")]);

        assert_eq!(same.path, "/form/other-ways", "{}", same.words());
        assert_ne!(other.status, 409, "{}", other.words());
    }

    fn an_old_window_that_says_nothing_takes_nothing_away(service) {
        let person = service.person();
        let [old, new] = two_windows(&person, "/form/story");
        person.post("/form/story", &new, &[("account", "Newer words")]);

        let on = person.post("/form/story", &old, &[("account", "")]);
        let again = person.post("/form/story", &old, &[("account", "")]);

        assert_eq!((on.status, on.path.as_str()), (200, "/form/other-ways"), "{}", on.words());
        assert_eq!(again.path, "/form/other-ways");
        assert!(kept(&person).says("Newer words"));
    }

    fn of_two_choices_what_is_kept_is_the_first_button(service) {
        let person = service.person();
        let [old, new] = two_windows(&person, "/form/name");
        person.post("/form/name", &new, &[("name", "Ade")]);

        let both = person.post("/form/name", &old, &[("name", "Bea")]);

        assert!(both.says("Ade") && both.body.contains("Bea"), "{}", both.words());
        let (keep, below) = (both.body.find("Use what we have kept</button>"), both.body.find("Use what is below</button>"));
        assert!(keep.unwrap() < below.unwrap());
        assert!(!both.body.contains("data-save-url"), "nothing is saved before they chose");
    }

    fn a_script_that_saves_replaces_no_hidden_words_before_the_button_is_pressed(service) {
        let first = service.person();
        begin(&first);
        first.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let shown = first.fill_in("/form/come-back", &[("want_code", "yes")]);
        let words = code_on(&shown).0.join(" ");
        first.fill_in("/form/story", &[("account", "three canary words")]);
        let later = service.person();
        come_back(&later, &words);
        let story = later.get("/form/story");
        later.post("/form/story/keep", &story, &[("account", "n"), ("replace-account", "yes")]);

        later.post("/form/story", &story, &[("account", "and more")]);

        assert!(later.get("/form/story").says("You wrote 5 words here"), "{}", later.get("/form/story").words());
    }

    fn words_that_are_hidden_come_into_no_box_however_an_old_window_is_sent(service) {
        let first = service.person();
        begin(&first);
        first.fill_in("/form/safe-now", &[("safe_now", "yes")]);
        let shown = first.fill_in("/form/come-back", &[("want_code", "yes")]);
        let words = code_on(&shown).0.join(" ");
        first.fill_in("/form/story", &[("account", "three canary words")]);
        let later = service.person();
        come_back(&later, &words);
        let (old, new) = (later.get("/form/story"), later.get("/form/story"));
        later.post("/form/story", &new, &[("account", "and more")]);

        for mark in [&[][..], &[("drawn", "")][..]] {
            let long = "x".repeat(20_001);
            let fields = [&[("account", long.as_str())], mark].concat();
            let refused = later.post("/form/story", &old, &fields);

            assert!(!refused.body.contains("canary") && refused.body.contains(&long), "{}", refused.status);
        }
    }

    fn a_page_that_saved_by_itself_is_not_in_its_own_way(service) {
        let person = service.person();
        let [page, _] = two_windows(&person, "/form/story");
        let saved = person.post("/form/story/keep", &page, &[("account", "Half of it")]);
        let saved_again = person.post("/form/story/keep", &page, &[("account", "Half of it and more")]);

        let on = person.post("/form/story", &page, &[("account", "All of it")]);

        assert_eq!((saved.status, saved_again.status), (204, 204));
        assert_eq!(on.path, "/form/other-ways", "{}", on.words());
        assert!(kept(&person).says("All of it"));
    }

    fn an_old_window_that_saves_by_itself_is_told_to_stop(service) {
        let person = service.person();
        let [old, new] = two_windows(&person, "/form/story");
        person.post("/form/story", &new, &[("account", "Newer words")]);

        let stopped = person.post("/form/story/keep", &old, &[("account", "Older words")]);

        assert_eq!(stopped.status, 409);
        assert!(stopped.says("So we do not save here while you type."), "{}", stopped.words());
        assert!(kept(&person).says("Newer words") && !kept(&person).says("Older words"));
    }

    fn saving_for_later_or_skipping_the_rest_undoes_nothing_either(service) {
        let person = service.person();
        let [old, new] = two_windows(&person, "/form/story");
        person.post("/form/story", &new, &[("account", "Newer words")]);

        for button in ["later", "enough"] {
            let both = person.post("/form/story", &old, &[("account", "Older words"), (button, "yes")]);

            assert_eq!(both.status, 409, "{button}: {}", both.words());
        }
        assert!(kept(&person).says("Newer words"));
    }

    fn a_page_without_a_mark_saves_where_nothing_is_kept_and_undoes_nothing(service) {
        let person = service.person();
        let [page, _] = two_windows(&person, "/form/story");
        let token = page.token();
        let post = |words: &str| {
            person.post_raw("/form/story", &[("csrf", token.as_str()), ("account", words)])
        };

        let first = post("First words");
        let other = post("Other words");

        assert_eq!(first.path, "/form/other-ways", "{}", first.words());
        assert_eq!(other.status, 409, "{}", other.words());
        assert!(kept(&person).says("First words"));
    }

    fn the_other_ways_page_keeps_a_file_and_both_words(service) {
        let person = service.person();
        let [old, new] = two_windows(&person, "/form/other-ways");
        person.post("/form/other-ways", &new, &[("other_way", "contact_me")]);

        let both = person.post_files("/form/other-ways", &old, &[("other_way", "none_of_these")], &[]);

        assert_eq!(both.status, 409, "{}", both.words());
        assert!(both.says("What we have kept"), "{}", both.words());
    }

    fn what_is_sent_is_what_was_read_on_the_check_page(service) {
        let person = service.person();
        let [_, page] = two_windows(&person, "/form/story");
        person.post("/form/story", &page, &[("account", "First words")]);
        let check = kept(&person);
        person.fill_in("/form/story", &[("account", "Second words")]);

        let again = person.post("/form/check", &check, &[]);
        let sent = person.post("/form/check", &again, &[]);

        assert_eq!(again.status, 409);
        assert!(again.says("Nothing has been sent yet") && again.says("Second words"), "{}", again.words());
        assert_eq!(sent.path, "/form/sent", "{}", sent.words());
    }

    fn an_old_window_does_not_change_a_newer_choice_unread_but_a_no_counts_from_any(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));
        let old = person.get("/your-page/choice/others");
        let choose = |on: &Page, answer| {
            person.post("/your-page/choices", on, &[("police_choice", answer)])
        };
        choose(&person.get("/your-page/choice/others"), "yes_without_name");

        let shown = choose(&old, "yes_named");
        let meanwhile = person.get("/your-page");
        let chosen = choose(&shown, "yes_named");
        let no = choose(&old, "no");

        assert_eq!(shown.status, 409, "{}", shown.words());
        assert!(shown.says("So we have not done what you chose here."), "{}", shown.words());
        assert!(meanwhile.says("without my name"), "{}", meanwhile.words());
        assert_eq!(chosen.status, 200, "{}", chosen.words());
        assert!(no.says("Your choice is: do not tell the police."), "{}", no.words());
    }

    fn the_other_choices_are_asked_again_in_the_same_way(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        come_back(&person, &words.join(" "));
        let path = "/your-page/choice/peer-support";
        person.post(path, &person.get(path), &[("answer", "yes")]);
        let old = person.get(path);
        person.post(path, &person.get(path), &[("answer", "no")]);

        let shown = person.post(path, &old, &[("answer", "yes")]);
        let chosen = person.post(path, &shown, &[("answer", "yes")]);

        assert_eq!(shown.status, 409, "{}", shown.words());
        assert_eq!(chosen.status, 200, "{}", chosen.words());
    }
}
