//! The tables of a summary, in order.

/// One table: what it counts and how it is named.
#[derive(Debug, Clone, Copy)]
pub struct TableKind {
    /// Its id; for a list of codes, the list's.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What one unit of it is.
    pub counts: Unit,
}

/// What a table counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Reports, each once: the rows add up to the number of reports.
    EachOnce,
    /// Reports, in every row that is true of them.
    Several,
    /// Something done in that time (a pack sent, an answer), whenever its report came.
    Done,
}

const fn each_once(id: &'static str, title: &'static str) -> TableKind {
    TableKind {
        id,
        title,
        counts: Unit::EachOnce,
    }
}

const fn several(id: &'static str, title: &'static str) -> TableKind {
    TableKind {
        id,
        title,
        counts: Unit::Several,
    }
}

const fn done(id: &'static str, title: &'static str) -> TableKind {
    TableKind {
        id,
        title,
        counts: Unit::Done,
    }
}

/// Every table, in the order in which the panel reads them: what happened, then what was done about it.
pub const TABLES: &[TableKind] = &[
    several("incident_type", "What happened"),
    several("hostility_indicator", "Why people think it was hostility"),
    several("strand", "What the hostility was about"),
    each_once("location_type", "Where it happened"),
    each_once("council_area", "Council area"),
    each_once("perpetrator_relationship", "Who did it"),
    each_once("frequency", "How often it happens"),
    several("impact", "How it affected people"),
    each_once("injury", "Injury"),
    each_once("channel", "How people told us"),
    each_once("reporter_role", "Who told us"),
    each_once("age_band", "Age"),
    several("wants", "What people want"),
    each_once(
        "police_choice",
        "What people said about the police when they told us",
    ),
    several(
        "police_response_issue",
        "What went wrong with the police before",
    ),
    each_once("lane_understanding", "Understanding: where the work stands"),
    each_once(
        "lane_signposting",
        "Signposting and support: where the work stands",
    ),
    each_once("lane_education", "Education: where the work stands"),
    each_once("lane_reporting", "Reporting: where the work stands"),
    done("police_decision", "Decisions about the police"),
    done("police_recorded", "What the police answered"),
    done("override_ground", "Sent without consent, by ground"),
];

/// A table by its id.
pub fn table_kind(id: &str) -> Option<&'static TableKind> {
    TABLES.iter().find(|table| table.id == id)
}
