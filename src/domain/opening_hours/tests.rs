use super::*;
use proptest::prelude::*;

fn time(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(local_text: &str) -> DateTime<Utc> {
    let naive = chrono::NaiveDateTime::parse_from_str(local_text, "%Y-%m-%d %H:%M").unwrap();
    Europe::London
        .from_local_datetime(&naive)
        .single()
        .unwrap()
        .with_timezone(&Utc)
}

fn office() -> OpeningHours {
    OpeningHours::weekdays_ten_to_five(Nation::England)
}

fn open(day: Weekday, opens: u32, closes: u32) -> WeeklyOpening {
    WeeklyOpening {
        day,
        hours: TimeRange {
            opens: time(opens),
            closes: time(closes),
        },
    }
}

#[test]
fn nobody_reads_a_report_of_friday_evening_before_monday_at_ten() {
    let friday_evening = at("2026-03-20 18:30");

    assert!(!office().is_open(friday_evening));
    assert_eq!(
        office().next_opening(friday_evening),
        Some(at("2026-03-23 10:00"))
    );
}

#[test]
fn an_opening_hour_begun_on_friday_ends_on_monday() {
    let due = office().add_opening_hours(at("2026-03-20 16:45"), 1);

    assert_eq!(due, Some(at("2026-03-23 10:45")));
}

#[test]
fn one_working_day_is_the_end_of_the_next_day_somebody_works() {
    let cases = [
        ("2026-03-23 11:00", 1, "2026-03-24 17:00"),
        ("2026-03-20 18:30", 1, "2026-03-23 17:00"),
        ("2026-03-21 12:00", 1, "2026-03-23 17:00"),
        // Good Friday and Easter Monday do not count.
        ("2026-04-02 11:00", 1, "2026-04-07 17:00"),
        // The clocks go forward on 29 March: five o'clock stays five o'clock.
        ("2026-03-27 11:00", 2, "2026-03-31 17:00"),
        ("2026-03-23 11:00", 0, "2026-03-23 17:00"),
        ("2026-03-23 17:30", 0, "2026-03-24 17:00"),
    ];

    for (received, days, due) in cases {
        let promised = office().add_working_days(at(received), days);

        assert_eq!(promised, Some(at(due)), "{received} + {days}");
    }
}

#[test]
fn a_bank_holiday_counts_only_in_its_nation() {
    let monday = at("2026-11-27 11:00");

    let england = office().add_working_days(monday, 1);
    let scotland = OpeningHours::weekdays_ten_to_five(Nation::Scotland).add_working_days(monday, 1);

    assert_eq!(england, Some(at("2026-11-30 17:00")));
    assert_eq!(scotland, Some(at("2026-12-01 17:00")));
}

#[test]
fn a_closure_moves_every_promise() {
    let summer_closure = Closure {
        from: date("2026-08-03"),
        to: date("2026-08-14"),
    };
    let hours = OpeningHours::new(
        Nation::England,
        office().weekly().to_vec(),
        vec![summer_closure],
    )
    .unwrap();

    let due = hours.add_opening_hours(at("2026-07-31 16:30"), 1);

    assert_eq!(due, Some(at("2026-08-17 10:30")));
}

#[test]
fn an_office_closed_at_lunch_does_not_count_the_lunch() {
    let hours = OpeningHours::new(
        Nation::Wales,
        vec![open(Weekday::Tue, 13, 16), open(Weekday::Tue, 9, 12)],
        vec![],
    )
    .unwrap();

    assert!(!hours.is_open(at("2026-03-24 12:30")));
    assert_eq!(
        hours.add_opening_hours(at("2026-03-24 11:00"), 2),
        Some(at("2026-03-24 14:00"))
    );
}

#[test]
fn a_line_open_all_night_keeps_its_hours_when_the_clocks_change() {
    let days = [Weekday::Sat, Weekday::Sun];
    let hours = OpeningHours::new(
        Nation::England,
        days.map(|day| open(day, 0, 5)).to_vec(),
        vec![],
    )
    .unwrap();

    let spring = hours.add_opening_hours(at("2026-03-29 00:00"), 4);
    let autumn = hours.add_opening_hours(at("2026-10-25 00:00"), 6);

    assert_eq!(
        spring,
        Some(at("2026-03-29 05:00")),
        "the night is four hours long"
    );
    assert_eq!(
        autumn,
        Some(at("2026-10-25 05:00")),
        "the night is six hours long"
    );
}

#[test]
fn hours_that_cannot_be_kept_are_refused() {
    let refused =
        |weekly, closures| OpeningHours::new(Nation::England, weekly, closures).unwrap_err();
    let backwards = Closure {
        from: date("2026-08-14"),
        to: date("2026-08-03"),
    };

    assert_eq!(refused(vec![], vec![]), OpeningHoursError::NeverOpen);
    assert_eq!(
        refused(vec![open(Weekday::Mon, 12, 9)], vec![]),
        OpeningHoursError::ClosesBeforeItOpens
    );
    assert_eq!(
        refused(
            vec![open(Weekday::Mon, 9, 12), open(Weekday::Mon, 11, 15)],
            vec![]
        ),
        OpeningHoursError::Overlap
    );
    assert_eq!(
        refused(vec![open(Weekday::Mon, 9, 12)], vec![backwards]),
        OpeningHoursError::ClosureEndsBeforeItBegins
    );
}

#[test]
fn settings_are_checked_again_when_they_are_read_back() {
    let kept = serde_json::to_string(&office()).unwrap();

    let read: OpeningHours = serde_json::from_str(&kept).unwrap();
    let spoilt = serde_json::from_str::<OpeningHours>(&kept.replace("17:00:00", "09:00:00"));

    assert_eq!(read, office());
    assert!(spoilt.is_err());
}

#[test]
fn an_office_closed_for_years_promises_nothing() {
    let closed = Closure {
        from: date("2026-01-01"),
        to: date("2030-01-01"),
    };
    let hours =
        OpeningHours::new(Nation::England, office().weekly().to_vec(), vec![closed]).unwrap();

    assert_eq!(hours.next_opening(at("2026-03-24 11:00")), None);
    assert_eq!(hours.add_working_days(at("2026-03-24 11:00"), 1), None);
}

fn nations() -> impl Strategy<Value = Nation> {
    prop_oneof![
        Just(Nation::England),
        Just(Nation::Wales),
        Just(Nation::Scotland),
        Just(Nation::NorthernIreland)
    ]
}

fn any_hours() -> impl Strategy<Value = OpeningHours> {
    let days = prop::collection::btree_map(0u8..7, (0u32..12, 12u32..24), 1..7);
    let closures = prop::collection::vec((0u64..1000, 0u64..20), 0..4);
    (nations(), days, closures).prop_map(|(nation, days, closures)| {
        let weekly = days
            .into_iter()
            .map(|(day, (opens, closes))| open(Weekday::try_from(day).unwrap(), opens, closes))
            .collect();
        let closures = closures
            .into_iter()
            .map(|(start, length)| Closure {
                from: date("2026-01-01") + Days::new(start),
                to: date("2026-01-01") + Days::new(start + length),
            })
            .collect();
        OpeningHours::new(nation, weekly, closures).unwrap()
    })
}

/// Any minute of 2026 to 2028, the hours of the clock changes drawn often.
fn any_instant() -> impl Strategy<Value = DateTime<Utc>> {
    let start = Utc.with_ymd_and_hms(2026, 1, 1, 0, 0, 0).unwrap();
    let changes = [
        "2026-03-29",
        "2026-10-25",
        "2027-03-28",
        "2027-10-31",
        "2028-03-26",
    ];
    prop_oneof![
        3 => (0i64..1_500_000).prop_map(move |minutes| start + Duration::minutes(minutes)),
        1 => (0usize..5, -600i64..1200).prop_map(move |(which, minutes)| {
            Utc.from_utc_datetime(&date(changes[which]).and_time(NaiveTime::MIN)) + Duration::minutes(minutes)
        }),
    ]
}

proptest! {
    #[test]
    fn the_next_opening_is_open_and_nothing_before_it_is(hours in any_hours(), at in any_instant()) {
        let opening = hours.next_opening(at).unwrap();

        prop_assert!(opening >= at);
        prop_assert!(hours.is_open(opening));
        prop_assert_eq!(opening == at, hours.is_open(at));
        let middle = at + (opening - at) / 2;
        prop_assert!(opening == at || !hours.is_open(middle));
    }

    #[test]
    fn opening_hours_added_one_by_one_are_the_same_as_at_once(hours in any_hours(), at in any_instant(), n in 1u32..6) {
        let at_once = hours.add_opening_hours(at, n).unwrap();
        let one_by_one = (0..n).fold(at, |t, _| hours.add_opening_hours(t, 1).unwrap());

        prop_assert_eq!(at_once, one_by_one);
        prop_assert!(at_once - at >= Duration::hours(i64::from(n)));
    }

    #[test]
    fn a_promise_always_falls_at_the_end_of_a_day_somebody_works(hours in any_hours(), at in any_instant(), n in 0u32..8) {
        let due = hours.add_working_days(at, n).unwrap();

        prop_assert!(due > at);
        prop_assert!(hours.is_open(due - Duration::minutes(1)));
        prop_assert!(!is_bank_holiday(hours.nation(), local_date(due - Duration::minutes(1))));
        prop_assert!(!hours.is_open(due));
    }

    #[test]
    fn who_comes_later_is_never_promised_an_earlier_day(hours in any_hours(), at in any_instant(), later in 0i64..10_000, n in 0u32..5) {
        let first = hours.add_working_days(at, n).unwrap();
        let second = hours.add_working_days(at + Duration::minutes(later), n).unwrap();

        prop_assert!(first <= second);
    }
}

#[test]
fn a_page_that_lay_open_over_midnight_was_drawn_on_the_day_it_was_in_london() {
    const HOUR: u64 = 60 * 60;
    for (now, age, drawn) in [
        ("2026-03-10 12:00", 0, "2026-03-10"),
        ("2026-03-11 00:20", 19 * 60, "2026-03-11"),
        ("2026-03-11 00:20", 21 * 60, "2026-03-10"),
        // In summer it is tomorrow in London an hour before it is at Greenwich.
        ("2026-07-02 00:30", 20 * 60, "2026-07-02"),
        ("2026-07-02 00:30", 31 * 60, "2026-07-01"),
        // The night the clocks go back has an hour more.
        ("2026-10-26 00:30", 25 * HOUR, "2026-10-25"),
        ("2026-10-26 00:30", 26 * HOUR, "2026-10-24"),
        // A page cannot be older than any draft.
        ("2026-03-31 12:00", u64::MAX, "2026-03-03"),
    ] {
        assert_eq!(day_of_age(at(now), age), date(drawn), "{now}, {age}");
    }
}
