//! The signs the tool looks for: gates and triggers, each with its plain words.

use super::Circumstances;
use crate::domain::facts::Facts;

crate::codes! {
    /// One thing that makes harm more likely. Gates first, then triggers.
    Sign {
        /// Gate: who does it is there now, and the person is afraid.
        HereNowAndAfraid = "here_now_and_afraid",
        /// Gate: being held, cannot leave.
        CannotLeave = "cannot_leave",
        /// Gate: a weapon was seen or threatened.
        Weapon = "weapon",
        /// Gate: a threat to kill or to burn.
        ThreatToKillOrBurn = "threat_to_kill_or_burn",
        /// Gate: badly hurt.
        BadlyHurt = "badly_hurt",
        /// Gate: wants to die, or has hurt themselves.
        SuicideOrSelfHarm = "suicide_or_self_harm",
        /// Gate: sexual violence within a week.
        SexualViolenceThisWeek = "sexual_violence_this_week",
        /// Gate: a child alone and at risk.
        ChildAlone = "child_alone",
        /// Trigger: "I am not safe".
        NotSafe = "not_safe",
        /// Trigger: controls food, medication, money, phone, equipment or keys.
        ControlsEssentials = "controls_essentials",
        /// Trigger: weekly and getting worse, or most days.
        WeeklyAndWorse = "weekly_and_worse",
        /// Trigger: essential equipment, an aid, medication or an assistance dog was hit.
        EquipmentOrDogHit = "equipment_or_dog_hit",
        /// Trigger: two or more reports on which nobody acted.
        TwoReportsIgnored = "two_reports_ignored",
        /// Trigger: exploitation, a so-called friend, a home taken over.
        Exploitation = "exploitation",
        /// Trigger: under 18.
        Under18 = "under_18",
        /// Trigger: threats.
        Threats = "threats",
        /// Trigger: an injury.
        Injury = "injury",
        /// Trigger: at least weekly, worse or not.
        Weekly = "weekly",
        /// Trigger: "I am not sure I am safe".
        NotSureSafe = "not_sure_safe",
    }
}

/// What one sign alone leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Proposes medium alone, high with another.
    Trigger,
    /// Proposes high alone.
    Strong,
    /// Proposes high alone and means danger now.
    Gate,
}

/// Whether a sign is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// The answers show it.
    Present,
    /// The answers rule it out.
    Absent,
    /// Not asked, "I do not know", or "I do not want to say".
    NotKnown,
}

const HITS_EQUIPMENT: &[&str] = &[
    "mobility_aid_taken_or_damaged",
    "hearing_or_comm_aid_damaged",
    "assistance_dog_attacked_or_interfered",
    "medication_taken_or_withheld",
    "adaptations_damaged",
];

const EXPLOITS: &[&str] = &[
    "mate_crime",
    "cuckooing_home_taken_over",
    "financial_exploitation",
    "forced_to_commit_crime",
    "coercive_control",
];

const INJURES: &[&str] = &["assault_injury"];

const OFTEN: &[&str] = &["weekly", "most_days", "constant"];

const ESSENTIALS: &[&str] = &["food", "medication", "money", "phone", "keys", "equipment"];

impl Sign {
    /// What the sign alone leads to.
    pub const fn weight(self) -> Weight {
        match self {
            Self::HereNowAndAfraid
            | Self::CannotLeave
            | Self::Weapon
            | Self::ThreatToKillOrBurn
            | Self::BadlyHurt
            | Self::SuicideOrSelfHarm
            | Self::SexualViolenceThisWeek
            | Self::ChildAlone => Weight::Gate,
            Self::NotSafe
            | Self::ControlsEssentials
            | Self::WeeklyAndWorse
            | Self::EquipmentOrDogHit
            | Self::TwoReportsIgnored
            | Self::Exploitation
            | Self::Under18 => Weight::Strong,
            Self::Threats | Self::Injury | Self::Weekly | Self::NotSureSafe => Weight::Trigger,
        }
    }

    /// The sign in plain words for the desk.
    pub const fn words(self) -> &'static str {
        match self {
            Self::HereNowAndAfraid => "The person who does it is there now, and they are afraid",
            Self::CannotLeave => "They cannot leave where they are",
            Self::Weapon => "A weapon",
            Self::ThreatToKillOrBurn => "A threat to kill or to start a fire",
            Self::BadlyHurt => "Badly hurt",
            Self::SuicideOrSelfHarm => "Wants to die, or has hurt themselves",
            Self::SexualViolenceThisWeek => "Sexual violence in the last 7 days",
            Self::ChildAlone => "A child alone and at risk",
            Self::NotSafe => "Says they are not safe",
            Self::ControlsEssentials => {
                "The person who does it has hold of food, medication, money, phone, equipment or keys"
            }
            Self::WeeklyAndWorse => "Every week and getting worse, or most days",
            Self::EquipmentOrDogHit => "Equipment, medication or an assistance dog was hit",
            Self::TwoReportsIgnored => "Told somebody twice or more, and nobody acted",
            Self::Exploitation => "Taken advantage of, or their home taken over",
            Self::Under18 => "Under 18",
            Self::Threats => "Threats",
            Self::Injury => "An injury",
            Self::Weekly => "It happens every week or more",
            Self::NotSureSafe => "Is not sure they are safe",
        }
    }

    /// Whether the answers show the sign, rule it out, or leave it open.
    pub fn presence(self, facts: &Facts, circumstances: &Circumstances) -> Presence {
        match self {
            Self::HereNowAndAfraid => danger_now(facts, "they_are_here"),
            Self::CannotLeave => danger_now(facts, "cannot_leave"),
            Self::Weapon => danger_now(facts, "weapon"),
            Self::ThreatToKillOrBurn => danger_now(facts, "threat_to_kill_or_burn"),
            Self::BadlyHurt => danger_now(facts, "badly_hurt"),
            Self::SuicideOrSelfHarm => suicide_or_self_harm(facts),
            Self::SexualViolenceThisWeek => sexual_violence_this_week(facts, circumstances),
            Self::ChildAlone => danger_now(facts, "child_alone"),
            Self::NotSafe => listed(facts, "safe_now", &["no"]),
            Self::ControlsEssentials => listed(facts, "perpetrator_has_access_to", ESSENTIALS),
            Self::WeeklyAndWorse => weekly_and_worse(facts, circumstances),
            Self::EquipmentOrDogHit => either(
                listed(facts, "incident_type", HITS_EQUIPMENT),
                listed(facts, "impact", &["lost_equipment"]),
            ),
            Self::TwoReportsIgnored => two_reports_ignored(facts, circumstances),
            Self::Exploitation => listed(facts, "incident_type", EXPLOITS),
            Self::Under18 => under_18(facts),
            Self::Threats => either(
                listed(facts, "incident_type", &["threats"]),
                danger_now(facts, "threat_to_kill_or_burn"),
            ),
            Self::Injury => injury(facts),
            Self::Weekly => listed(facts, "frequency", OFTEN),
            Self::NotSureSafe => listed(facts, "safe_now", &["not_sure"]),
        }
    }
}

fn present_if(shown: bool, known: bool) -> Presence {
    match (shown, known) {
        (true, _) => Presence::Present,
        (false, true) => Presence::Absent,
        (false, false) => Presence::NotKnown,
    }
}

/// One source is enough to show a sign; both must be known to rule it out.
fn either(one: Presence, other: Presence) -> Presence {
    match (one, other) {
        (Presence::Present, _) | (_, Presence::Present) => Presence::Present,
        (Presence::Absent, Presence::Absent) => Presence::Absent,
        (Presence::NotKnown, _) | (_, Presence::NotKnown) => Presence::NotKnown,
    }
}

fn listed(facts: &Facts, list: &str, codes: &[&str]) -> Presence {
    present_if(facts.has_any(list, codes), facts.is_known(list))
}

/// The emergency page is asked only of who is not, or not surely, safe: "safe" rules it out.
fn danger_now(facts: &Facts, code: &str) -> Presence {
    let ruled_out = facts.has("safe_now", "yes") || facts.is_known("danger_now");
    present_if(facts.has("danger_now", code), ruled_out)
}

fn suicide_or_self_harm(facts: &Facts) -> Presence {
    either(
        danger_now(facts, "want_to_die"),
        listed(facts, "impact", &["self_harm_or_suicidal"]),
    )
}

/// Sexual violence that still goes on counts as this week; without a date it stays open.
fn sexual_violence_this_week(facts: &Facts, circumstances: &Circumstances) -> Presence {
    if !facts.has("incident_type", "sexual_assault") {
        return present_if(false, facts.is_known("incident_type"));
    }
    if facts.has("still_happening", "yes") {
        return Presence::Present;
    }
    match circumstances.within_a_week {
        Some(recent) => present_if(recent, true),
        None => Presence::NotKnown,
    }
}

/// Most days cannot become much more frequent, so it does not wait for "is it getting worse?".
fn weekly_and_worse(facts: &Facts, circumstances: &Circumstances) -> Presence {
    if facts.has_any("frequency", &["most_days", "constant"]) {
        return Presence::Present;
    }
    if !facts.has("frequency", "weekly") {
        return present_if(false, facts.is_known("frequency"));
    }
    match circumstances.getting_worse {
        Some(worse) => present_if(worse, true),
        None => Presence::NotKnown,
    }
}

/// Two organisations told and it still happens is the same as two reports nobody acted on.
fn two_reports_ignored(facts: &Facts, circumstances: &Circumstances) -> Presence {
    let told = facts
        .all("reported_before_to")
        .filter(|code| !matches!(*code, "nobody" | "unknown" | "prefer_not_to_say"))
        .count();
    let told_two_in_vain = told >= 2 && facts.has("still_happening", "yes");
    let ignored = circumstances.reports_without_action;
    let told_nobody = facts.has("reported_before_to", "nobody") && told == 0;
    present_if(
        told_two_in_vain || ignored.is_some_and(|n| n >= 2),
        ignored.is_some() || told_nobody,
    )
}

fn under_18(facts: &Facts) -> Presence {
    either(
        listed(facts, "age_band", &["under_13", "13_15", "16_17"]),
        // Only asked of somebody else's report: not being asked rules nothing out, and nothing in.
        present_if(
            facts.has("person_knows_and_agrees", "is_child"),
            facts.is_known("age_band") || facts.is_known("person_knows_and_agrees"),
        ),
    )
}

fn injury(facts: &Facts) -> Presence {
    let shown = facts.has_any("incident_type", INJURES)
        || facts.has_any("injury", &["some", "needed_treatment"])
        || facts.has("impact", "injury")
        || facts.has("danger_now", "badly_hurt");
    present_if(shown, facts.is_known("injury") || facts.is_known("impact"))
}
