use super::*;

fn typed() -> Typed {
    Typed::from(&Settings::default())
}

fn check(typed: &Typed, before: &Settings) -> Result<Settings, Vec<Wrong>> {
    let today = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap();
    typed.check(Nation::England, before, today)
}

fn wrong(typed: &Typed) -> Vec<Wrong> {
    check(typed, &Settings::default()).unwrap_err()
}

fn fields(wrong: &[Wrong]) -> Vec<&str> {
    wrong.iter().map(|wrong| wrong.field.as_str()).collect()
}

#[test]
fn what_was_not_touched_stays_as_it_was() {
    let before = Settings {
        welsh: Welsh {
            state: WelshState::Reviewed,
            approved_by: "Mari Jones".to_owned(),
            approved_on: NaiveDate::from_ymd_opt(2026, 3, 1),
        },
        search_rebuild_due: true,
        closures: vec!["2026-12-24".to_owned()],
        notice_mail: vec!["office@example.org".to_owned()],
        ..Settings::default()
    };

    let after = check(&Typed::from(&before), &before).unwrap();

    assert_eq!(after, before);
    assert!(changed(&before, &after).is_empty());
}

#[test]
fn hours_are_kept_in_one_way_of_writing() {
    let mut typed = typed();
    typed.opening_hours[1] = " 13:30 – 17:00, 9:00-12:00".to_owned();
    typed.opening_hours[2] = String::new();

    let after = check(&typed, &Settings::default()).unwrap();

    assert_eq!(after.opening_hours[1], "09:00-12:00, 13:30-17:00");
    assert_eq!(after.opening_hours[2], "");
    assert_eq!(changed(&Settings::default(), &after), ["opening_hours"]);
}

#[test]
fn hours_nobody_can_keep_are_named_by_their_day() {
    for hours in [
        "all day",
        "9-5",
        "17:00-09:00",
        "09:00-09:00",
        "09:00-13:00, 12:00-17:00",
        "09:00-25:00",
        ",",
    ] {
        let mut typed = typed();
        typed.opening_hours[3] = hours.to_owned();

        assert_eq!(fields(&wrong(&typed)), ["hours_4"], "{hours}");
    }
}

#[test]
fn an_organisation_is_open_at_some_time_of_the_week() {
    let typed = Typed {
        opening_hours: Default::default(),
        ..typed()
    };

    assert_eq!(fields(&wrong(&typed)), ["hours_1"]);
}

#[test]
fn the_way_out_leads_to_a_protected_address_and_nowhere_else() {
    for address in [
        "",
        "http://www.bbc.co.uk",
        "https://",
        "https://here",
        "javascript:alert(1)",
        "https://a.example/\r\nset-cookie: x=1",
        "https://me@evil.example",
    ] {
        let typed = Typed {
            leave_to: address.to_owned(),
            ..typed()
        };

        assert_eq!(fields(&wrong(&typed)), ["leave_to"], "{address}");
    }
}

#[test]
fn closed_days_are_sorted_and_kept_once() {
    let typed = Typed {
        closures: "2026-12-28\n\n 2026-12-24 \n2026-12-28".to_owned(),
        ..typed()
    };

    let after = check(&typed, &Settings::default()).unwrap();

    assert_eq!(after.closures, ["2026-12-24", "2026-12-28"]);
}

#[test]
fn a_day_that_is_not_a_date_is_named() {
    let typed = Typed {
        closures: "2026-12-24\nChristmas".to_owned(),
        ..typed()
    };

    let wrong = wrong(&typed);

    assert_eq!(fields(&wrong), ["closures"]);
    assert!(wrong[0].sentence.contains("“Christmas”"));
}

#[test]
fn an_empty_row_of_support_is_dropped_and_a_half_filled_one_asked_about() {
    let row = |name: &str, phone: &str| SupportLine {
        name: name.to_owned(),
        about: "someone to talk to".to_owned(),
        phone: phone.to_owned(),
        other: String::new(),
    };
    let empty = SupportLine {
        about: " ".to_owned(),
        ..row("", "")
    };
    let mut typed = Typed {
        support: vec![empty, row("Peer group", "01632 960111")],
        ..typed()
    };

    let after = check(&typed, &Settings::default()).unwrap();
    typed.support = vec![row("", "01632 960111"), row("Peer group", "")];
    let wrong = wrong(&typed);

    assert_eq!(after.support, [row("Peer group", "01632 960111")]);
    assert_eq!(fields(&wrong), ["support_name_1", "support_phone_2"]);
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let typed = Typed {
        service_name: " ".to_owned(),
        phone: "ask".to_owned(),
        text: "07700\n900100".to_owned(),
        email: "office".to_owned(),
        alarm_mail: "a@b.example, c@d.example".to_owned(),
        idle_minutes: "29".to_owned(),
        panel_members: "many".to_owned(),
        ..typed()
    };

    let wrong = wrong(&typed);

    assert_eq!(
        fields(&wrong),
        [
            "service_name",
            "phone",
            "text",
            "email",
            "alarm_mail",
            "idle_minutes",
            "panel_members"
        ]
    );
}

#[test]
fn a_panel_has_no_more_disabled_members_than_members() {
    let typed = Typed {
        panel_members: "4".to_owned(),
        panel_disabled_members: "5".to_owned(),
        ..typed()
    };

    assert_eq!(fields(&wrong(&typed)), ["panel_disabled_members"]);
}

#[test]
fn welsh_is_offered_only_with_the_name_of_who_approved_it() {
    let mut typed = Typed {
        welsh: "reviewed".to_owned(),
        ..typed()
    };

    let nobody = wrong(&typed);
    typed.welsh_approved_by = "Mari Jones".to_owned();
    let after = check(&typed, &Settings::default()).unwrap();

    assert_eq!(fields(&nobody), ["welsh_approved_by"]);
    assert_eq!(after.welsh.state, WelshState::Reviewed);
    assert_eq!(
        after.welsh.approved_on,
        NaiveDate::from_ymd_opt(2026, 3, 24)
    );
    assert_eq!(changed(&Settings::default(), &after), ["welsh"]);
}

#[test]
fn welsh_can_be_checked_before_anybody_has_approved_it() {
    let typed = Typed {
        welsh: "under_review".to_owned(),
        ..typed()
    };

    let after = check(&typed, &Settings::default()).unwrap();

    assert_eq!(after.welsh.state, WelshState::UnderReview);
    assert_eq!(after.welsh.approved_on, None);
}
