use super::*;
use proptest::prelude::*;

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

/// A month whose reports are spread over places and over kinds of people as given.
fn exact(places: &[u32], roles: &[u32], earlier: u32) -> Exact {
    let reports: u32 = places.iter().sum();
    let tally = |id: &str, counts: &[u32]| Tally {
        id: id.to_owned(),
        rows: counts
            .iter()
            .enumerate()
            .map(|(n, c)| (format!("code_{n}"), *c))
            .collect(),
    };
    let counts = |extra: u32| Counts {
        reports: reports + extra,
        tallies: vec![
            tally(
                "location_type",
                &[&[places[0] + extra], &places[1..]].concat(),
            ),
            tally(
                "reporter_role",
                &[&[roles[0] + extra], &roles[1..]].concat(),
            ),
        ],
    };
    Exact {
        month: month("2026-03"),
        in_month: counts(0),
        in_year: counts(earlier),
    }
}

/// Every way in which `cells` counts can add up to a number in `total`, tried one by one.
fn possible(cells: &[Shown], total: (i64, i64)) -> Vec<std::collections::BTreeSet<i64>> {
    fn go(
        ranges: &[(i64, i64)],
        so_far: &mut Vec<i64>,
        total: (i64, i64),
        found: &mut Vec<std::collections::BTreeSet<i64>>,
    ) {
        let sum: i64 = so_far.iter().sum();
        if sum > total.1 {
            return;
        }
        let Some((low, high)) = ranges.get(so_far.len()) else {
            if sum >= total.0 {
                for (set, value) in found.iter_mut().zip(so_far.iter()) {
                    set.insert(*value);
                }
            }
            return;
        };
        for value in *low..=(*high).min(*low + 30) {
            so_far.push(value);
            go(ranges, so_far, total, found);
            so_far.pop();
        }
    }
    let ranges: Vec<_> = cells.iter().map(|shown| shown.range()).collect();
    let mut found = vec![Default::default(); cells.len()];
    go(&ranges, &mut Vec::new(), total, &mut found);
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nobody_can_work_out_a_number_under_five(
        places in prop::collection::vec(prop_oneof![0u32..5, 0u32..14], 2..5),
        earlier in 0u32..60,
    ) {
        let exact = exact(&places, &places, earlier);

        let published = publish(&exact, &[]);

        for table in &published.tables {
            let total = match table.period { Period::Month => published.in_month, Period::Year => published.in_year };
            let cells: Vec<Shown> = table.rows.iter().map(|row| row.1).collect();
            for values in possible(&cells, total.range()) {
                let pinned = values.len() == 1 && values.iter().all(|value| *value < 5);
                prop_assert!(!pinned, "{published:?}");
            }
        }
    }

    #[test]
    fn what_is_shown_is_true(count in 0u32..10_000) {
        let (low, high) = Shown::of(count).range();

        prop_assert!((low..=high).contains(&i64::from(count)));
        prop_assert_eq!(Shown::parse(&Shown::of(count).code()), Some(Shown::of(count)));
    }

    #[test]
    fn summaries_laid_side_by_side_pin_no_month_under_five(months in prop::collection::vec(0u32..9, 13..30)) {
        let mut earlier: Vec<Earlier> = Vec::new();
        let first = month("2024-01");
        let mut windows = windows::Windows::default();

        for (at, reports) in months.iter().enumerate() {
            let from = at.saturating_sub(11);
            let counts = |reports: u32| Counts { reports, tallies: Vec::new() };
            let exact = Exact {
                month: first.plus(i32::try_from(at).unwrap()),
                in_month: counts(*reports),
                in_year: counts(months[from..=at].iter().sum()),
            };
            let published = publish(&exact, &earlier);
            windows.add(exact.month, 1, published.in_month.range());
            windows.add(exact.month, 12, published.in_year.range());
            earlier.extend(published.cells().into_iter().map(|(place, shown)| Earlier { month: exact.month, place, shown }));
        }

        prop_assert_eq!(windows.pinned(), 0);
    }
}

#[test]
fn small_numbers_are_not_told_and_others_are_rounded() {
    let shown: Vec<String> = [0, 1, 4, 5, 7, 8, 12, 13]
        .into_iter()
        .map(|count| Shown::of(count).to_string())
        .collect();

    assert_eq!(
        shown,
        [
            "fewer than 5",
            "fewer than 5",
            "fewer than 5",
            "5",
            "5",
            "10",
            "10",
            "15"
        ]
    );
}

#[test]
fn a_cell_is_left_out_when_the_total_would_tell_the_one_beside_it() {
    // 8 + 8 + 8 + 8 + 0 = 32: shown 10, 10, 10, 10 and about 30, the hidden one can only be 0.
    let mut total = Shown::of(32);
    let mut tables = vec![PublishedTable {
        id: "location_type".to_owned(),
        period: Period::Month,
        rows: [8, 8, 8, 8, 0]
            .iter()
            .enumerate()
            .map(|(n, count)| (n.to_string(), Shown::of(*count)))
            .collect(),
    }];

    hide::leave_out(&mut total, &mut tables);

    assert!(
        tables[0]
            .rows
            .iter()
            .any(|(_, shown)| *shown == Shown::LeftOut)
    );
}

#[test]
fn a_month_with_few_reports_is_told_over_twelve_months() {
    let few = publish(&exact(&[10, 6], &[10, 6], 100), &[]);
    let many = publish(&exact(&[40, 6], &[40, 6], 100), &[]);

    assert!(few.tables.iter().all(|table| table.period == Period::Year));
    assert!(
        many.tables
            .iter()
            .all(|table| table.period == Period::Month)
    );
}

#[test]
fn two_runs_agree() {
    let exact = exact(&[8, 8, 8, 8, 0], &[30, 2], 7);

    assert_eq!(publish(&exact, &[]), publish(&exact, &[]));
}

#[test]
fn months_are_read_and_written_as_in_the_database() {
    let march = month("2026-03");

    assert_eq!(march.plus(-3).to_string(), "2025-12");
    assert_eq!(march.plus(10).in_words(), "January 2027");
    for text in ["2026-13", "2026-0", "26-03", "2026-03-01", "", "+026-03"] {
        assert!(text.parse::<Month>().is_err(), "{text}");
    }
}
