//! Sentences about decisions.

use crate::domain::consent::{Level, Standing};
use crate::domain::forwarding::{
    ChaserStep, Decision, Flagged, Ground, NotRecorded, OverrideGround, Recorded,
};
use crate::web::when;

/// What the person said about the police.
pub fn consent(standing: &Standing) -> String {
    let said = match standing.level {
        Level::RecordOnly => "No police. Keep it here and count it.",
        Level::ShareAnonymous => "Tell the police what happened, not who the person is.",
        Level::ShareViaDpulo => "Tell the police. They reach the person only through us.",
        Level::ShareNamed => "Tell the police, with the person's name.",
        Level::AskMeFirst => {
            "Talk to the person first. Nothing goes to the police until they say yes."
        }
    };
    match standing.since {
        Some(since) => format!("{said} Said at {}.", when::moment(since)),
        None => said.to_owned(),
    }
}

/// A level, as the pack's page offers it.
pub const fn level(level: Level) -> &'static str {
    match level {
        Level::ShareAnonymous => "Without the person's name: intelligence only",
        Level::ShareViaDpulo => "Through us: the police reach the person only through us",
        Level::ShareNamed => "With the person's name",
        Level::RecordOnly => "Keep it here",
        Level::AskMeFirst => "Ask first",
    }
}

/// What a level means for the person, said before anything is sent.
pub const fn level_warning(level: Level) -> &'static str {
    match level {
        Level::ShareAnonymous => {
            "If it happened at home, the one who did it may guess who told. The police may look for the person only where a life is in danger."
        }
        Level::ShareViaDpulo => {
            "What is in the pack may reach a court. The police may ask us how to reach the person."
        }
        Level::ShareNamed => {
            "What is in the pack may reach a court, and the other side may read it. The police may visit or ring."
        }
        Level::RecordOnly | Level::AskMeFirst => "Nothing may be sent at this level.",
    }
}

/// A ground, as a tick.
pub const fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::PersonAsks => "The person asks us to",
        Ground::CrimeAlleged => "What they describe may be a crime",
        Ground::CourseOfConduct => "Several acts that together may be harassment",
        Ground::RiskOfHarm => "Somebody may be hurt",
        Ground::Safeguarding => "Somebody needs protecting",
    }
}

/// A ground for telling without a yes.
pub const fn override_ground(ground: OverrideGround) -> &'static str {
    match ground {
        OverrideGround::ImmediateDangerToLife => "Somebody's life is in danger now",
        OverrideGround::SeriousHarmRisk => "Somebody may be badly hurt",
        OverrideGround::ChildAtRisk => "A child may be harmed",
        OverrideGround::AdultSafeguarding => "An adult who cannot protect themselves may be harmed",
        OverrideGround::CourtOrder => "A court orders it",
        OverrideGround::TerrorismDuty => "The law on terrorism demands it",
    }
}

/// A decision.
pub const fn decision(decision: Decision) -> &'static str {
    match decision {
        Decision::Forward => "Tell them",
        Decision::NotNow => "Not now",
        Decision::PersonsChoice => "The person does not want it",
        Decision::NoGround => "No reason to tell them",
    }
}

/// What to chase, with its day.
pub fn step_words(step: ChaserStep) -> String {
    let by = match step {
        ChaserStep::Ended => None,
        ChaserStep::AwaitAcknowledgement { due } | ChaserStep::AwaitUpdate { due } => {
            Some(format!("Due by {}.", when::moment(due)))
        }
        ChaserStep::AcknowledgementOverdue { due, escalate } => Some(format!(
            "Overdue since {}. Escalate from {}.",
            when::moment(due),
            when::moment(escalate)
        )),
        ChaserStep::Escalate { since } => Some(format!(
            "Overdue. Escalate: due since {}.",
            when::moment(since)
        )),
        ChaserStep::UpdateOverdue { due } => Some(format!("Overdue since {}.", when::moment(due))),
    };
    match by {
        Some(by) => format!("{} {by}", step.sentence()),
        None => step.sentence().to_owned(),
    }
}

/// Whether they recorded it.
pub const fn recorded(recorded: Recorded) -> &'static str {
    match recorded {
        Recorded::Yes => "Yes, recorded",
        Recorded::No => "No",
        Recorded::NotYet => "Not yet",
    }
}

/// Why not.
pub const fn not_recorded(why: NotRecorded) -> &'static str {
    match why {
        NotRecorded::NoCrimeSeen => "We see no crime in it",
        NotRecorded::MoreDetailNeeded => "We need more detail",
        NotRecorded::TreatedAsAsb => "We treat it as anti-social behaviour",
        NotRecorded::OtherForce => "It belongs to another force",
        NotRecorded::AlreadyRecorded => "It was recorded already",
        NotRecorded::IntelligenceOnly => "It is intelligence only",
        NotRecorded::Other => "Another reason",
        NotRecorded::NoReasonGiven => "No reason given",
    }
}

/// Whether it carries the flag.
pub const fn flagged(flagged: Flagged) -> &'static str {
    match flagged {
        Flagged::Yes => "Yes",
        Flagged::No => "No",
        Flagged::NotKnown => "Not known",
    }
}
