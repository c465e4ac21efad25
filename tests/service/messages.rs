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
}
