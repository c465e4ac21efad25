//! From counted codes to tallies: every code of every list has its row, so that a missing row says nothing.

use super::tables::{TABLES, Unit, table_kind};
use super::{Counts, Tally};
use crate::domain::codes::code_list;
use crate::domain::forwarding::OverrideGround;
use crate::domain::geography::{Nation, council_areas};
use crate::domain::lanes::LaneState;
use std::collections::BTreeMap;

/// The row of reports on which the question was not answered at all.
pub const NOT_ASKED: &str = "not_asked";

/// Lays counted codes out as tables. A code that is on no list (an older version's, another nation's area) is
/// counted as `other_code`, so that the rows of a table still add up.
pub fn lay_out(reports: u32, counted: &BTreeMap<(String, String), u32>, nation: Nation) -> Counts {
    let tallies = TABLES
        .iter()
        .map(|table| {
            let known = codes_of(table.id, nation);
            let mut rows: Vec<(String, u32)> = known.iter().map(|code| (code.clone(), 0)).collect();
            let mut other = 0;
            for ((list, code), number) in counted {
                if list != table.id {
                    continue;
                }
                match rows.iter_mut().find(|(known, _)| known == code) {
                    Some(row) => row.1 += number,
                    None => other += number,
                }
            }
            if table.counts == Unit::EachOnce {
                // A report without the fact's row (no lane yet, no incident) was not asked either.
                let told: u32 = rows.iter().map(|(_, number)| number).sum::<u32>() + other;
                if let Some(row) = rows.iter_mut().find(|(code, _)| code == NOT_ASKED) {
                    row.1 += reports.saturating_sub(told);
                }
            }
            rows.push(("other_code".to_owned(), other));
            Tally {
                id: table.id.to_owned(),
                rows,
            }
        })
        .collect();
    Counts { reports, tallies }
}

fn codes_of(table: &str, nation: Nation) -> Vec<String> {
    let owned = |codes: &[&str]| codes.iter().map(|&code| code.to_owned()).collect();
    let mut codes: Vec<String> = match table {
        "council_area" => council_areas()
            .iter()
            .flat_map(|group| &group.areas)
            .filter(|area| area.nation == nation)
            .map(|area| area.code.clone())
            .collect(),
        "channel" => list("report_channel"),
        "police_decision" => owned(&["forward", "not_now", "persons_choice", "no_ground"]),
        "police_recorded" => owned(&["yes", "no", "unknown"]),
        "override_ground" => OverrideGround::ALL
            .iter()
            .map(|ground| ground.code().to_owned())
            .collect(),
        lane if lane.starts_with("lane_") => LaneState::ALL
            .iter()
            .map(|state| state.code().to_owned())
            .collect(),
        other => list(other),
    };
    if table_kind(table).is_some_and(|kind| kind.counts == Unit::EachOnce) {
        codes.push(NOT_ASKED.to_owned());
    }
    codes
}

fn list(id: &str) -> Vec<String> {
    code_list(id)
        .map(|list| list.codes.iter().map(|code| code.code.to_owned()).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_the_codes_of_its_list() {
        for table in TABLES {
            assert!(
                codes_of(table.id, Nation::England).len() > 2,
                "{}",
                table.id
            );
        }
    }

    #[test]
    fn the_rows_of_a_table_that_counts_each_report_once_add_up() {
        let counted = BTreeMap::from([
            (("location_type".to_owned(), "street".to_owned()), 7),
            (
                ("location_type".to_owned(), "a_code_of_last_year".to_owned()),
                2,
            ),
            (("incident_type".to_owned(), "threats".to_owned()), 12),
        ]);

        let counts = lay_out(12, &counted, Nation::England);

        for tally in &counts.tallies {
            if table_kind(&tally.id).unwrap().counts == Unit::EachOnce {
                let sum: u32 = tally.rows.iter().map(|(_, number)| number).sum();
                assert_eq!(sum, 12, "{}", tally.id);
            }
        }
    }
}
