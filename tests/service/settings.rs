//! The organisation's settings: changed by its administrator, seen by everybody it concerns at once.

use crate::support::{Actor, Page, TestService};
use plainsight::store::audit;
use plainsight::store::types::Id;

/// What stands in the boxes of the settings page, with some of them typed anew.
fn typed<'a>(page: &'a Page, anew: &[(&'a str, &'a str)]) -> Vec<(String, String)> {
    let mut fields = vec![];
    for part in page.body.split("<input ").skip(1) {
        let tag = &part[..part.find('>').unwrap()];
        let name = attribute(tag, "name");
        let is_choice = ["radio", "checkbox"].contains(&attribute(tag, "type"));
        let left_out = is_choice && !tag.contains(" checked");
        if name != "csrf" && !left_out && !anew.iter().any(|(typed, _)| *typed == name) {
            fields.push((
                name.to_owned(),
                attribute(tag, "value").replace("&#38;", "&"),
            ));
        }
    }
    for part in page.body.split("<textarea ").skip(1) {
        let (tag, rest) = part.split_once('>').unwrap();
        let name = attribute(tag, "name");
        if !anew.iter().any(|(typed, _)| *typed == name) {
            let value = rest[..rest.find("</textarea>").unwrap()].trim();
            fields.push((name.to_owned(), value.to_owned()));
        }
    }
    fields.extend(
        anew.iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    fields
}

fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let marker = format!("{name}=\"");
    let Some(at) = tag.find(&marker) else {
        return "";
    };
    let rest = &tag[at + marker.len()..];
    &rest[..rest.find('"').unwrap()]
}

/// Types something into some boxes of a page that is open, leaves the others as they are, and saves.
fn save_from(actor: &Actor, page: &Page, anew: &[(&str, &str)]) -> Page {
    let fields = typed(page, anew);
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    actor.post("/settings", page, &fields)
}

fn save(actor: &Actor, anew: &[(&str, &str)]) -> Page {
    save_from(actor, &actor.get("/settings"), anew)
}

/// The details of every change of the settings, as the record holds them.
fn recorded(service: &TestService) -> Vec<String> {
    let scope = service.scope();
    let rows = service.rows(move |conn| audit::of_object(conn, scope, Id(scope.0.0)));
    rows.iter()
        .filter(|row| row.act == "settings_changed")
        .map(|row| row.detail.0.to_string())
        .collect()
}

both_databases! {
    fn what_an_administrator_sets_is_on_the_public_pages_at_once(service) {
        let adam = service.administrator();
        let before = service.person().get("/");

        let page = save(
            &adam,
            &[
                ("phone", "01632 960123"),
                ("hours_2", "13:30-17:00"),
                ("support_name_3", "Peer group"),
                ("support_about_3", "disabled people who have been through it"),
                ("support_phone_3", "01632 960111"),
            ],
        );

        assert_eq!(page.path, "/settings?saved", "{}", page.words());
        assert!(page.says("The settings are saved."));
        let start = service.person().get("/");
        assert!(!before.says("Nobody will read this before"));
        assert!(start.says("01632 960123"), "{}", start.words());
        assert!(start.says("Nobody will read this before 1:30pm on Tuesday 10 March"), "{}", start.words());
        let help = service.person().get("/get-help-now");
        assert!(help.says("Peer group") && help.says("01632 960111"), "{}", help.words());
    }

    fn the_record_names_the_changed_settings_and_not_what_they_hold(service) {
        let adam = service.administrator();

        save(&adam, &[("phone", "01632 960123"), ("alarm_mail", "chair@example.org\ntrustee@example.org")]);
        save(&adam, &[]);

        assert_eq!(recorded(service), [r#"{"settings":["phone","alarm_mail"]}"#]);
    }

    fn hours_nobody_can_read_get_a_sentence_and_everything_typed_stays(service) {
        let adam = service.administrator();

        let page = save(
            &adam,
            &[
                ("phone", "01632 960123"),
                ("hours_2", "half past one till five"),
                ("closures", "2026-12-24\n2026-12-28"),
                ("support_about_8", "someone to talk to"),
            ],
        );

        assert_eq!(page.status, 422);
        assert!(page.says("Type hours such as 09:00-17:00, or leave the box empty if you are closed"));
        assert!(page.says("Type the name of the service, or empty its other boxes"));
        assert_eq!(page.links("#"), ["#main-content", "#hours_2", "#support_name_8"]);
        for kept in ["01632 960123", "half past one till five", "2026-12-24\n2026-12-28", "someone to talk to"] {
            assert!(page.body.contains(kept), "{kept}");
        }
        assert!(!service.person().get("/").says("01632 960123"));
        assert!(recorded(service).is_empty());
    }

    fn two_who_save_at_once_do_not_undo_each_other_unseen(service) {
        let adam = service.administrator();
        let open = adam.get("/settings");
        save(&adam, &[("phone", "01632 960123")]);

        let late = save_from(&adam, &open, &[("text", "07700 900123")]);

        assert_eq!(late.status, 409);
        assert!(late.says("differs from what is kept now in: Telephone; Number for text messages"), "{}", late.words());
        assert!(late.body.contains("07700 900123"));
        let sure = save_from(&adam, &late, &[("phone", "01632 960123")]);
        assert_eq!(sure.path, "/settings?saved", "{}", sure.words());
        let start = service.person().get("/");
        assert!(start.says("01632 960123") && start.says("07700 900123"), "{}", start.words());
    }

    fn an_administrator_offers_welsh_with_the_name_of_who_approved_it(service) {
        let adam = service.administrator();

        let checking = save(&adam, &[("welsh", "under_review")]);
        let unread = service.person().get("/cy/").status;
        let unsigned = save(&adam, &[("welsh", "reviewed")]);
        let signed = save(&adam, &[("welsh", "reviewed"), ("welsh_approved_by", "Mari Jones")]);

        assert_eq!(checking.path, "/settings?saved", "{}", checking.words());
        assert_eq!(unread, 200);
        assert_eq!(unsigned.status, 422);
        assert!(unsigned.says("Type the name of the fluent reader who approved the Welsh pages"));
        assert!(signed.body.contains("Mari Jones"));
        assert!(signed.says("Approval was written down on 10 March 2026"), "{}", signed.words());
        assert_eq!(service.person().get("/").links("/cy/"), ["/cy/"]);
        assert_eq!(recorded(service), [r#"{"settings":["welsh"]}"#; 2]);
    }

    fn only_an_administrator_finds_the_settings(service) {
        let amira = service.caseworker("Amira");
        let adam = service.administrator();
        let token = amira.get("/account").token();

        let seen = amira.get("/settings");
        let sent = amira.post_raw_and_stay("/settings", &[("csrf", &token), ("phone", "01632 960123")]);

        assert_eq!((seen.status, sent.status), (404, 404));
        assert!(amira.get("/account").links("/settings").is_empty());
        assert_eq!(adam.get("/account").links("/settings"), ["/settings"]);
        assert!(recorded(service).is_empty());
    }
}
