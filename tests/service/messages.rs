//! A person writes to us on their own page.

use crate::coming_back::{come_back, told_with_code};
use chrono::TimeDelta;

both_databases! {
    fn who_writes_is_told_once_that_it_was_sent_and_when_we_answer(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));

        let pressed = person.post_and_stay("/your-page/message", &page, &[("message", "Can you ring me?")]);
        let empty = person.post("/your-page/message", &page, &[("message", " ")]);
        let sent = person.get("/your-page");
        let again = person.get("/your-page");

        let said = "We have got your message. We will answer you on this page by 5pm on Thursday 12 March.";
        assert_eq!(pressed.location.as_deref(), Some("/your-page#sent"));
        assert!(empty.says("Write something before you send it") && !empty.says(said), "{}", empty.words());
        assert!(sent.says(said), "{}", sent.words());
        assert!(sent.body.contains("<title>Message sent - "), "{}", sent.words());
        let (banner, heading) = (sent.body.find("id=\"sent\" tabindex=\"-1\""), sent.body.find("<h1"));
        assert!(banner.is_some() && banner < heading, "it is said first");
        assert!(!again.says(said) && again.says("Can you ring me?"), "{}", again.words());
    }

    fn a_button_pressed_twice_is_told_that_it_was_sent_too(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        let typed = [("message", "canarymessage")];

        person.post_and_stay("/your-page/message", &page, &typed);
        service.advance(TimeDelta::seconds(5));
        let twice = person.post("/your-page/message", &page, &typed);

        assert!(twice.says("Message sent"), "{}", twice.words());
        assert_eq!(twice.body.matches("canarymessage").count(), 1, "{}", twice.words());
    }

    fn words_that_are_not_sent_are_there_after_the_look_of_pages_was_changed(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        assert!(page.body.contains("formaction=\"/your-page/aside\""), "{}", page.words());
        assert!(page.links("/display").is_empty(), "no way past the words: {:?}", page.links("/display"));

        let look = person.post("/your-page/aside", &page, &[("message", "canarytyped"), ("to", "display")]);
        let saved = person.post_raw("/display", &[("theme", "dark"), ("from", "/your-page")]);
        let sent = person.post("/your-page/message", &saved, &[("message", "canarytyped")]);

        assert_eq!(look.path, "/display?from=/your-page", "{}", look.words());
        assert!(!look.body.contains("canarytyped"));
        assert_eq!(saved.path, "/your-page");
        assert!(saved.body.contains("canarytyped</textarea>"), "{}", saved.words());
        assert!(!sent.body.contains("canarytyped</textarea>"), "what was sent is not in the box");
    }

    fn words_that_are_not_sent_go_along_to_easy_read(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));

        let easy = person.post("/your-page/aside", &page, &[("message", "canarytyped"), ("to", "en-easyread")]);
        let elsewhere = person.post_and_stay(
            "/your-page/aside", &page, &[("message", "canarytyped"), ("to", "https://example.org")],
        );

        assert_eq!(easy.path, "/easy/your-page", "{}", easy.words());
        assert!(easy.body.contains("canarytyped</textarea>"), "{}", easy.words());
        assert_eq!(elsewhere.location.as_deref(), Some("/your-page"));
    }

    fn words_are_kept_when_the_page_goes_out_of_sight_and_end_with_the_visit(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        let token = page.token();
        let typed = [("csrf", token.as_str()), ("message", "canarytyped")];

        assert!(page.body.contains("data-save-url=\"/your-page/typed\""));
        let kept = person.post_raw("/your-page/typed", &typed);
        let foreign = person.post_raw("/your-page/typed", &[("message", "not ours")]);
        let again = person.get("/your-page");
        person.post_and_stay("/your-page/message", &page, &[("message", "canarytyped")]);
        let late = person.post_raw("/your-page/typed", &typed);
        let sent = person.get("/your-page");
        person.post_raw("/your-page/typed", &[("csrf", &token), ("message", "canarylater")]);
        person.get_and_stay("/leave");
        let back = come_back(&service.person(), &words.join(" "));
        let stranger = service.person().post_raw("/your-page/typed", &typed);

        assert_eq!((kept.status, late.status), (204, 204));
        assert!(foreign.status >= 400 && stranger.status >= 400);
        assert!(again.body.contains("canarytyped</textarea>"), "{}", again.words());
        assert!(!sent.body.contains("canarytyped</textarea>"), "sent words do not come back into the box");
        assert!(!back.body.contains("canarylater"), "{}", back.words());
    }

    fn an_older_window_does_not_take_away_what_a_newer_one_kept(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let old = come_back(&person, &words.join(" "));
        let new = person.get("/your-page");

        person.post("/your-page/typed", &new, &[("message", "canarylonger words")]);
        person.post("/your-page/typed", &old, &[("message", "")]);
        let kept = person.get("/your-page");
        person.post("/your-page/typed", &old, &[("message", "canaryoth")]);
        person.post("/your-page/typed", &old, &[("message", "canaryother")]);
        let both = person.get("/your-page");
        let sent = person.post("/your-page/message", &old, &[("message", "canaryother")]);
        person.post("/your-page/typed", &sent, &[("message", "canaryfewer")]);
        let fewer = person.get("/your-page");

        assert!(kept.body.contains("canarylonger words</textarea>"), "{}", kept.words());
        assert!(both.body.contains("canarylonger words\n\ncanaryother</textarea>"), "{}", both.words());
        assert!(sent.says("Message sent") && sent.body.contains("canarylonger words</textarea>"), "{}", sent.words());
        assert!(fewer.body.contains("canaryfewer</textarea>"), "{}", fewer.words());
    }

    fn too_many_words_are_in_the_box_to_be_made_fewer(service) {
        let (words, _) = told_with_code(&service.person(), "no");
        let person = service.person();
        let page = come_back(&person, &words.join(" "));
        let long = format!("{}canaryend", "words ".repeat(1_000));

        let refused = person.post("/your-page/message", &page, &[("message", &long)]);
        let later = person.get("/your-page");

        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("canaryend</textarea>") && later.body.contains("canaryend</textarea>"));
    }
}
