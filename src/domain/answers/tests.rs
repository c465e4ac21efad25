use super::*;
use chrono::NaiveDate;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 24).unwrap()
}

fn form(pairs: &[(&str, &str)]) -> FormFields {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn parse(id: &str, pairs: &[(&str, &str)]) -> Result<Option<Answer>, FieldError> {
    question(id).unwrap().parse(&form(pairs), today())
}

fn mistake(id: &str, pairs: &[(&str, &str)]) -> ErrorCode {
    parse(id, pairs).unwrap_err().code
}

fn date(day: &str, month: &str, year: &str) -> Result<Option<Answer>, FieldError> {
    let boxes = [
        ("when", "date"),
        ("when-day", day),
        ("when-month", month),
        ("when-year", year),
    ];
    parse("when", &boxes)
}

fn a_day(year: i32, month: u32, day: u32) -> Result<Option<Answer>, FieldError> {
    let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
    Ok(Some(Answer::When(When::Day {
        date,
        said: DaySaid::Date,
    })))
}

fn told_for_a_friend() -> Answers {
    let mut answers = Answers::new();
    answers.set_code("safe_now", "yes");
    answers.set_code("reporter_role", "family_or_friend");
    answers.set_code("person_knows_and_agrees", "does_not_know");
    answers.set_code("incident_type", "threats");
    answers.set_code("incident_type", "graffiti");
    answers.set_code("want_code", "yes");
    answers.set_text("account", "They shouted at her gate.");
    answers.set_text("perpetrator_name", "Number 12");
    answers
}

#[test]
fn a_page_left_empty_is_no_answer_and_no_mistake() {
    for question in CATALOGUE {
        let answer = question.parse(&FormFields::new(), today());

        assert_eq!(answer, Ok(None), "{}", question.id);
    }
}

#[test]
fn a_code_from_outside_the_list_is_refused_in_every_kind_of_question() {
    for question in CATALOGUE.iter().filter(|question| question.kind.is_coded()) {
        let sent = form(&[(question.id, "E99999999' or 1=1")]);

        let answer = question.parse(&sent, today());

        assert_eq!(
            answer.unwrap_err().code,
            ErrorCode::Choose,
            "{}",
            question.id
        );
    }
}

#[test]
fn two_answers_to_a_question_that_takes_one_are_a_mistake_and_are_both_kept_for_the_page() {
    let sent = form(&[("safe_now", "yes"), ("safe_now", "no")]);

    let answer = question("safe_now").unwrap().parse(&sent, today());

    assert_eq!(answer.unwrap_err().code, ErrorCode::Doubled);
    assert!(sent.has("safe_now", "yes") && sent.has("safe_now", "no"));
}

#[test]
fn a_story_of_twenty_thousand_characters_is_kept_and_one_more_is_given_back_whole() {
    let longest = "é".repeat(20_000);
    let longer = format!("{longest}x");

    let kept = parse("account", &[("account", &longest)]).unwrap();
    let refused = parse("account", &[("account", &longer)]).unwrap_err();

    assert_eq!(kept, Some(Answer::Text(Private::from(longest))));
    assert_eq!((refused.code, refused.typed), (ErrorCode::TooLong, 20_001));
    assert_eq!(form(&[("account", &longer)]).text("account"), longer);
}

#[test]
fn words_that_did_not_arrive_whole_are_said_so_rather_than_kept_broken() {
    assert_eq!(
        mistake("account", &[("account", "he s\u{fffd}id")]),
        ErrorCode::Unreadable
    );
    assert_eq!(mistake("name", &[("name", "Jo\0")]), ErrorCode::Unreadable);
}

#[test]
fn who_names_one_thing_and_also_does_not_know_has_told_us_the_one_thing() {
    let ticked = [("incident_type", "threats"), ("incident_type", "unknown")];

    let answer = parse("incident_type", &ticked).unwrap();

    assert_eq!(
        answer,
        Some(Answer::Codes(BTreeSet::from(["threats".to_owned()])))
    );
}

#[test]
fn please_do_not_contact_me_and_please_ring_me_is_asked_again() {
    let ticked = [
        ("safe_contact_method", "phone"),
        ("safe_contact_method", "do_not_contact"),
    ];

    assert_eq!(
        mistake("safe_contact_method", &ticked),
        ErrorCode::Contradiction
    );
}

#[test]
fn dates_are_understood_as_people_write_them() {
    assert_eq!(date("3", "2", "2026"), a_day(2026, 2, 3));
    assert_eq!(date(" 3rd ", "February", "26"), a_day(2026, 2, 3));
    assert_eq!(date("1", "sept.", "99"), a_day(1999, 9, 1));
    assert_eq!(date("1", "Chwefror", "2026"), a_day(2026, 2, 1));
    assert_eq!(
        date("", "2", "2026"),
        Ok(Some(Answer::When(When::Month {
            year: 2026,
            month: 2
        })))
    );
    assert_eq!(
        date("", "", "2019"),
        Ok(Some(Answer::When(When::Rough("2019".into()))))
    );
}

#[test]
fn a_day_that_cannot_be_is_explained_and_leads_to_its_box() {
    let wrong = |day, month, year| {
        let error = date(day, month, year).unwrap_err();
        (error.code, error.field)
    };

    assert_eq!(
        wrong("30", "2", "2026"),
        (ErrorCode::DateReal, "when-day".into())
    );
    assert_eq!(
        wrong("25", "3", "2026"),
        (ErrorCode::DateFuture, "when-day".into())
    );
    assert_eq!(
        wrong("", "4", "2026"),
        (ErrorCode::DateFuture, "when-day".into())
    );
    assert_eq!(
        wrong("1", "1", "1899"),
        (ErrorCode::DateEarly, "when-year".into())
    );
    assert_eq!(
        wrong("1", "1", ""),
        (ErrorCode::DateIncomplete, "when-year".into())
    );
    assert_eq!(
        wrong("1", "", "2026"),
        (ErrorCode::DateIncomplete, "when-month".into())
    );
    assert_eq!(wrong("", "", ""), (ErrorCode::DateEmpty, "when-day".into()));
    assert_eq!(
        wrong("1", "x", "2026"),
        (ErrorCode::DateReal, "when-day".into())
    );
    assert_eq!(
        wrong("1", "1", "202"),
        (ErrorCode::DateReal, "when-day".into())
    );
}

#[test]
fn rough_words_are_kept_as_they_were_written() {
    let sent = [("when", "rough"), ("when-words", "arownd Easter, i think")];

    let answer = parse("when", &sent).unwrap();

    assert_eq!(
        answer,
        Some(Answer::When(When::Rough("arownd Easter, i think".into())))
    );
}

#[test]
fn what_was_written_counts_even_when_its_radio_was_not_chosen() {
    let sent = [("when-since", "since we moved in")];

    let answer = parse("when", &sent).unwrap();

    assert_eq!(
        answer,
        Some(Answer::When(When::Continuing("since we moved in".into())))
    );
}

#[test]
fn today_is_shown_as_a_date_when_the_person_comes_back_tomorrow() {
    let mut answers = Answers::new();
    let answer = parse("when", &[("when", "today")]).unwrap().unwrap();
    answers.set("when", answer);
    let tomorrow = today().succ_opt().unwrap();

    let now = FormFields::filled(question("when"), &answers, today());
    let later = FormFields::filled(question("when"), &answers, tomorrow);

    assert!(now.has("when", "today"));
    assert!(later.has("when", "date") && later.has("when-day", "24"));
}

#[test]
fn an_exact_day_gives_only_its_month_as_a_fact() {
    let mut answers = Answers::new();
    answers.set("when", date("3", "2", "2026").unwrap().unwrap());

    let facts = answers.facts(Scope::Incident);

    assert_eq!(facts.pairs().collect::<Vec<_>>(), [("month", "2026-02")]);
    assert!(!format!("{answers:?}").contains("2026"));
}

#[test]
fn what_keeps_happening_is_counted_as_still_happening() {
    let mut answers = Answers::new();
    answers.set("when", Answer::When(When::Continuing(Private::default())));

    let facts = answers.facts(Scope::Incident);

    assert_eq!(facts.one("still_happening"), Some("yes"));
    assert_eq!(facts.one("month"), None);
}

#[test]
fn an_address_with_a_slip_is_asked_again_and_a_number_may_have_words_around_it() {
    assert_eq!(
        mistake("email", &[("email", "jo.example.org")]),
        ErrorCode::EmailForm
    );
    assert_eq!(
        mistake("phone", &[("phone", "ask Jo")]),
        ErrorCode::PhoneForm
    );
    assert!(
        parse("phone", &[("phone", "07700 900123, ask for Jo")])
            .unwrap()
            .is_some()
    );
    assert!(
        parse("email", &[("email", " jo@example.org ")])
            .unwrap()
            .is_some()
    );
}

#[test]
fn the_story_the_name_and_the_facts_go_three_ways_and_settings_nowhere() {
    let answers = told_for_a_friend();

    let story = answers.story();
    let identity = answers.identity();
    let report = answers.facts(Scope::Report);
    let incident = answers.facts(Scope::Incident);

    assert!(story.has("account") && !story.has("perpetrator_name"));
    assert!(identity.has("perpetrator_name") && !identity.has("account"));
    assert!(report.has("person_knows_and_agrees", "does_not_know"));
    assert!(incident.has("incident_type", "threats") && incident.has("incident_type", "graffiti"));
    assert_eq!(report.one("want_code"), None);
}

#[test]
fn an_answer_to_a_question_that_no_longer_applies_is_not_counted_but_not_lost() {
    let mut answers = told_for_a_friend();

    answers.set_code("reporter_role", "self");

    assert_eq!(
        answers.facts(Scope::Report).one("person_knows_and_agrees"),
        None
    );
    assert!(answers.has("person_knows_and_agrees"));
}

#[test]
fn a_draft_comes_back_from_its_json_as_it_was() {
    let mut answers = told_for_a_friend();
    answers.set("when", date("3", "2", "2026").unwrap().unwrap());
    answers.set_code("council_area", "E06000001");

    let json = serde_json::to_string(&answers).unwrap();
    let opened: Answers = serde_json::from_str(&json).unwrap();

    assert_eq!(opened, answers);
}

#[test]
fn a_draft_of_another_version_opens_without_what_is_unknown() {
    let json = r#"{"safe_now":{"code":"yes"},"shoe_size":{"code":"9"},"age_band":{"code":"ancient"},
        "account":{"film":[1,2]},"frequency":{"text":"often"},"name":{"text":"Jo"}}"#;

    let opened: Answers = serde_json::from_str(json).unwrap();

    let ids: Vec<_> = opened.answered().map(|(question, _)| question.id).collect();
    assert_eq!(ids, ["safe_now", "name"]);
}

#[test]
fn a_mistake_in_one_field_does_not_lose_the_others() {
    let page = crate::domain::journey::PageKey::Contact;
    let mut before = Answers::new();
    before.set_text("email", "old@example.org");
    before.set_text("safe_times", "mornings");
    let sent = form(&[
        ("email", "no"),
        ("phone", "07700 900123"),
        ("safe_times", " "),
    ]);

    let reading = read(page.questions(), &before, &sent, today());

    assert_eq!(reading.errors.len(), 1);
    assert_eq!(
        reading.errors[0].keys(),
        ["error-email-email-form", "error-email-form"]
    );
    assert!(reading.answers.has("phone") && reading.answers.has("email"));
    assert!(!reading.answers.has("safe_times"), "emptied by the person");
}

#[test]
fn the_one_required_question_says_so_when_it_is_left_empty() {
    let page = crate::domain::journey::PageKey::SafeNow;

    let reading = read(
        page.questions(),
        &Answers::new(),
        &FormFields::new(),
        today(),
    );

    assert_eq!(reading.errors[0].keys()[0], "error-safe-now-empty");
}

#[test]
fn nothing_is_ticked_for_the_person() {
    for question in CATALOGUE {
        let first = FormFields::filled([question], &Answers::new(), today());

        assert_eq!(first, FormFields::new(), "{}", question.id);
    }
}

#[test]
fn no_word_of_a_person_shows_in_debug_output() {
    let mut answers = told_for_a_friend();
    answers.set("when", Answer::When(When::Rough("around Easter".into())));

    let shown = format!("{answers:?} {:?}", form(&[("account", "They shouted")]));

    for word in ["shouted", "Number 12", "Easter"] {
        assert!(!shown.contains(word), "{word} in {shown}");
    }
}

#[test]
fn a_council_area_is_one_of_todays_map() {
    assert!(is_council_area("E06000001"));
    assert!(!is_council_area("lad_code"));
    assert!(!is_council_area("E0600000"));
}

#[test]
fn today_is_the_day_on_which_the_page_was_drawn() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    for (said, drawn, meant) in [
        ("today", "2026-03-24", "2026-03-24"),
        ("yesterday", "2026-03-24", "2026-03-23"),
        ("today", "2026-03-23", "2026-03-23"),
        ("yesterday", "2026-03-23", "2026-03-22"),
        ("yesterday", "2026-03-01", "2026-02-28"),
        // Another node's clock may be ahead.
        ("today", "2026-03-25", "2026-03-24"),
    ] {
        let sent = form(&[("when", said), ("when-day", "1")]).said_on(day(drawn), today());

        let read = question("when").unwrap().parse(&sent, today());

        let Ok(Some(Answer::When(When::Day { date, .. }))) = read else {
            panic!("{said} on {drawn} is no day");
        };
        assert_eq!(date, day(meant), "{said} on {drawn}");
    }
}

#[test]
fn what_is_no_day_by_its_name_is_left_as_it_was_sent() {
    for sent in [
        form(&[]),
        form(&[("when", "rough"), ("when-words", "last week")]),
        form(&[("when", "date"), ("when-day", "3"), ("when-month", "3")]),
        form(&[("when", "today"), ("when", "yesterday")]),
    ] {
        let drawn = today().pred_opt().unwrap();

        assert_eq!(sent.clone().said_on(drawn, today()), sent);
    }
}
