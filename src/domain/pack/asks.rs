//! What a pack asks for: dated wording from `data/pack_asks_2026.csv`.

use super::PackKind;
use crate::domain::consent::RecipientClass;
use crate::domain::geography::{Nation, csv};
use chrono::NaiveDate;

const ASKS: &str = include_str!("../../../data/pack_asks_2026.csv");

/// The requests of the newest wording that holds on a day.
pub(super) fn asks(
    kind: PackKind,
    recipient: RecipientClass,
    nation: Nation,
    on: NaiveDate,
) -> Vec<String> {
    let document = match kind {
        PackKind::Danger => "danger",
        PackKind::IntelligenceOnly => "intelligence",
        PackKind::Report => "report",
    };
    let to = if recipient == RecipientClass::Police {
        "police"
    } else {
        "other"
    };
    let day = on.to_string();
    let rows: Vec<_> = csv::rows(ASKS).collect();
    let newest = rows
        .iter()
        .filter_map(|row| row.first())
        .filter(|from| **from <= day)
        .max();
    rows.iter()
        .filter_map(|row| {
            let [from, of, recipient, place, text] = row.as_slice() else {
                return None;
            };
            let holds = Some(from) == newest
                && of == document
                && recipient == to
                && (place == "all" || place == nation.code());
            holds.then(|| text.clone())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spring() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()
    }

    #[test]
    fn the_police_of_each_nation_are_reminded_of_their_own_law() {
        for (nation, law) in [
            (Nation::England, "Sentencing Act 2020"),
            (Nation::Wales, "Sentencing Act 2020"),
            (Nation::Scotland, "(Scotland) Act 2021"),
            (Nation::NorthernIreland, "(Northern Ireland) Order 2004"),
        ] {
            let asked = asks(PackKind::Report, RecipientClass::Police, nation, spring());

            assert_eq!(asked.iter().filter(|ask| ask.contains(law)).count(), 1);
            assert_eq!(
                asked.iter().filter(|ask| ask.starts_with("Note")).count(),
                1
            );
        }
    }

    #[test]
    fn everybody_is_asked_for_something() {
        for &recipient in RecipientClass::ALL {
            for kind in [
                PackKind::Report,
                PackKind::IntelligenceOnly,
                PackKind::Danger,
            ] {
                assert!(!asks(kind, recipient, Nation::Wales, spring()).is_empty());
            }
        }
    }

    #[test]
    fn an_intelligence_pack_asks_that_nobody_is_looked_for() {
        let asked = asks(
            PackKind::IntelligenceOnly,
            RecipientClass::Police,
            Nation::England,
            spring(),
        );

        assert!(
            asked
                .iter()
                .any(|ask| ask.contains("Do not visit or contact"))
        );
        assert!(!asked.iter().any(|ask| ask.contains("crime")));
    }
}
