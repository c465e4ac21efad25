//! Where it happened, and which police force that is.
//!
//! The tables are data of the Office for National Statistics, dated 2026 (`data/README.md`), and
//! are replaced as a whole when councils change. A force is only ever suggested: about one
//! postcode district in twelve lies across a border, so a worker can always choose another.

pub(super) mod csv;

use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

const COUNCIL_AREAS: &str = include_str!("../../data/lad_to_pfa_2026.csv");
const ABOLISHED: &str = include_str!("../../data/lad_old_to_active.csv");

/// The words that must be shown wherever the tables are.
pub const ATTRIBUTION: &str = "Contains public sector information licensed under the Open \
Government Licence v3.0. Contains OS data © Crown copyright.";

crate::codes! {
    /// A nation of the United Kingdom: laws and bank holidays differ.
    Nation {
        /// England.
        England = "england",
        /// Wales.
        Wales = "wales",
        /// Scotland.
        Scotland = "scotland",
        /// Northern Ireland.
        NorthernIreland = "northern_ireland",
    }
}

impl Nation {
    /// The nation's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::England => "England",
            Self::Wales => "Wales",
            Self::Scotland => "Scotland",
            Self::NorthernIreland => "Northern Ireland",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|nation| nation.name() == name)
    }
}

/// One council area (local authority district).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CouncilArea {
    /// The nine-character code, such as `E06000016`.
    pub code: String,
    /// The name people know.
    pub name: String,
    /// The region of England; `None` elsewhere.
    pub region: Option<String>,
    /// The nation it lies in.
    pub nation: Nation,
    /// The code of its police force.
    force: String,
}

/// A police force.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Force {
    /// The code of its area, or `BTP` for British Transport Police, which has none.
    pub code: String,
    /// The name a letter would carry.
    pub name: String,
}

/// Council areas of one nation or English region, for one group of a select list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AreaGroup {
    /// "Wales", or "England: London".
    pub name: String,
    /// Its areas by name.
    pub areas: Vec<&'static CouncilArea>,
}

struct Tables {
    areas: BTreeMap<String, CouncilArea>,
    forces: BTreeMap<String, Force>,
    successors: BTreeMap<String, String>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let mut areas = BTreeMap::new();
    let mut forces = BTreeMap::new();
    for row in csv::rows(COUNCIL_AREAS) {
        let [code, name, _, region, country, force, force_name, ..] = row.as_slice() else {
            continue;
        };
        let Some(nation) = Nation::named(country) else {
            continue;
        };
        forces.insert(
            force.clone(),
            Force {
                code: force.clone(),
                name: full_name(force_name),
            },
        );
        areas.insert(
            code.clone(),
            CouncilArea {
                code: code.clone(),
                name: name.clone(),
                region: (nation == Nation::England).then(|| region.clone()),
                nation,
                force: force.clone(),
            },
        );
    }
    let transport = british_transport_police();
    forces.insert(transport.code.clone(), transport);
    let successors = csv::rows(ABOLISHED)
        .filter_map(|row| Some((row.first()?.clone(), row.get(2)?.clone())))
        .collect();
    Tables {
        areas,
        forces,
        successors,
    }
});

/// The statistical table names areas ("Kent", "London, City of"); a letter needs the force.
fn full_name(area: &str) -> String {
    match area.split_once(", ") {
        Some((place, prefix)) => format!("{prefix} {place} Police"),
        None if area.contains("Police") => area.to_owned(),
        None => format!("{area} Police"),
    }
}

fn british_transport_police() -> Force {
    Force {
        code: "BTP".to_owned(),
        name: "British Transport Police".to_owned(),
    }
}

/// Every current council area, grouped: English regions by name, then Northern Ireland, Scotland, Wales.
pub fn council_areas() -> Vec<AreaGroup> {
    let mut groups: BTreeMap<String, Vec<&'static CouncilArea>> = BTreeMap::new();
    for area in TABLES.areas.values() {
        let name = match &area.region {
            Some(region) => format!("{}: {region}", area.nation.name()),
            None => area.nation.name().to_owned(),
        };
        groups.entry(name).or_default().push(area);
    }
    groups
        .into_iter()
        .map(|(name, mut areas)| {
            areas.sort_by(|a, b| a.name.cmp(&b.name));
            AreaGroup { name, areas }
        })
        .collect()
}

/// The council area of a code, current or abolished.
pub fn active_area(code: &str) -> Option<&'static CouncilArea> {
    let tables = &*TABLES;
    tables
        .areas
        .get(code)
        .or_else(|| tables.areas.get(tables.successors.get(code)?))
}

/// All forces by name, for a worker who chooses another.
pub fn forces() -> Vec<&'static Force> {
    let mut forces: Vec<_> = TABLES.forces.values().collect();
    forces.sort_by(|a, b| a.name.cmp(&b.name));
    forces
}

/// A force by its code.
pub fn force(code: &str) -> Option<&'static Force> {
    TABLES.forces.get(code)
}

/// The force to suggest for a kind of place and a council area; either may be missing.
///
/// Trains and tubes belong to British Transport Police, except in Northern Ireland.
pub fn suggested_force(
    location_type: Option<&str>,
    council_area: Option<&str>,
) -> Option<&'static Force> {
    let area = council_area.and_then(active_area);
    let on_rails = matches!(location_type, Some("train_or_station" | "tube_or_tram"));
    let northern_ireland = area.is_some_and(|area| area.nation == Nation::NorthernIreland);
    if on_rails && !northern_ireland {
        return force("BTP");
    }
    force(&area?.force)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_council_area_has_a_force_and_a_place_in_one_group() {
        let groups = council_areas();
        let areas: Vec<_> = groups.iter().flat_map(|group| &group.areas).collect();

        assert_eq!(areas.len(), 361);
        assert_eq!(groups.len(), 9 + 3);
        assert!(
            areas
                .iter()
                .all(|area| suggested_force(None, Some(&area.code)).is_some())
        );
    }

    #[test]
    fn there_are_forty_five_area_forces_and_the_transport_police() {
        assert_eq!(forces().len(), 43 + 2 + 1);
    }

    #[test]
    fn each_nation_has_the_councils_it_has() {
        let count = |nation| {
            TABLES
                .areas
                .values()
                .filter(|area| area.nation == nation)
                .count()
        };

        assert_eq!(
            Nation::ALL.iter().map(|&n| count(n)).collect::<Vec<_>>(),
            [296, 22, 32, 11]
        );
    }

    #[test]
    fn the_force_is_the_one_where_it_happened() {
        let cases = [
            (
                Some("street"),
                Some("E06000016"),
                Some("Leicestershire Police"),
            ),
            (None, Some("E09000001"), Some("City of London Police")),
            (
                Some("own_home"),
                Some("E09000002"),
                Some("Metropolitan Police"),
            ),
            (None, Some("S12000036"), Some("Police Scotland")),
            (None, Some("W06000015"), Some("South Wales Police")),
            (
                None,
                Some("N09000003"),
                Some("Police Service of Northern Ireland"),
            ),
            (
                Some("train_or_station"),
                Some("E06000016"),
                Some("British Transport Police"),
            ),
            (Some("tube_or_tram"), None, Some("British Transport Police")),
            (
                Some("train_or_station"),
                Some("N09000003"),
                Some("Police Service of Northern Ireland"),
            ),
            (Some("online"), None, None),
            (None, Some("unknown"), None),
        ];

        for (place, area, expected) in cases {
            let suggested = suggested_force(place, area).map(|force| force.name.as_str());

            assert_eq!(suggested, expected, "{place:?} in {area:?}");
        }
    }

    #[test]
    fn an_abolished_council_leads_to_its_successor() {
        let poole = active_area("E06000029").unwrap();

        assert_eq!(poole.name, "Bournemouth, Christchurch and Poole");
        assert_eq!(
            suggested_force(None, Some("E06000029")).unwrap().name,
            "Dorset Police"
        );
    }

    #[test]
    fn every_abolished_council_has_a_successor_that_exists() {
        assert!(!TABLES.successors.is_empty());
        assert!(
            TABLES
                .successors
                .values()
                .all(|successor| TABLES.areas.contains_key(successor))
        );
    }
}
