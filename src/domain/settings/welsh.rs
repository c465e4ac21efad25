//! Whether the Welsh pages are shown: not before a fluent reader has approved them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How far an organisation's Welsh pages are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WelshState {
    /// Nobody can open them.
    #[default]
    Off,
    /// Whoever has the address can open them, to check them; no page leads there.
    UnderReview,
    /// They are offered to everybody.
    Reviewed,
}

impl WelshState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Off, Self::UnderReview, Self::Reviewed];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::UnderReview => "under_review",
            Self::Reviewed => "reviewed",
        }
    }

    /// The state of that code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// The Welsh pages of an organisation, and who approved them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Welsh {
    /// How far they are.
    pub state: WelshState,
    /// The fluent reader who approved them, as the administrator wrote it down.
    pub approved_by: String,
    /// The day that was written down.
    pub approved_on: Option<NaiveDate>,
}

/// As it stands among the other settings. Before there were three states there was one tick.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    welsh: Option<Kept>,
    #[serde(skip_serializing)]
    welsh_reviewed: bool,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    state: WelshState,
    approved_by: String,
    approved_on: Option<NaiveDate>,
}

impl From<Stored> for Welsh {
    fn from(stored: Stored) -> Self {
        match stored.welsh {
            Some(kept) => Self {
                state: kept.state,
                approved_by: kept.approved_by,
                approved_on: kept.approved_on,
            },
            None if stored.welsh_reviewed => Self {
                state: WelshState::Reviewed,
                ..Self::default()
            },
            None => Self::default(),
        }
    }
}

impl From<Welsh> for Stored {
    fn from(welsh: Welsh) -> Self {
        Self {
            welsh: Some(Kept {
                state: welsh.state,
                approved_by: welsh.approved_by,
                approved_on: welsh.approved_on,
            }),
            welsh_reviewed: false,
        }
    }
}

impl Welsh {
    /// What was chosen and written, with the day on which an approval was written down: today, when it is new.
    pub fn decided(
        before: &Self,
        state: WelshState,
        approved_by: String,
        today: NaiveDate,
    ) -> Self {
        let is_new = state == WelshState::Reviewed
            && (before.state != WelshState::Reviewed || before.approved_by != approved_by);
        Self {
            state,
            approved_by,
            approved_on: if is_new {
                Some(today)
            } else {
                before.approved_on
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Settings;
    use super::*;
    use serde_json::json;

    fn read(stored: serde_json::Value) -> Welsh {
        serde_json::from_value::<Settings>(stored).unwrap().welsh
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    #[test]
    fn welsh_is_off_until_somebody_decides() {
        assert_eq!(read(json!({})).state, WelshState::Off);
    }

    #[test]
    fn a_tick_from_before_there_were_three_states_still_counts() {
        assert_eq!(
            read(json!({ "welsh_reviewed": true })).state,
            WelshState::Reviewed
        );
        assert_eq!(
            read(json!({ "welsh_reviewed": false })).state,
            WelshState::Off
        );
    }

    #[test]
    fn the_new_setting_wins_over_the_tick_it_replaced() {
        let stored = json!({ "welsh_reviewed": true, "welsh": { "state": "under_review" } });

        assert_eq!(read(stored).state, WelshState::UnderReview);
    }

    #[test]
    fn what_is_kept_can_be_read_again() {
        let kept = Welsh {
            state: WelshState::Reviewed,
            approved_by: "Mari Jones".to_owned(),
            approved_on: Some(day(24)),
        };
        let settings = Settings {
            welsh: kept.clone(),
            ..Settings::default()
        };

        assert_eq!(read(json!(settings)), kept);
    }

    #[test]
    fn the_day_of_an_approval_is_the_day_it_was_written_down() {
        let mari = || "Mari Jones".to_owned();
        let checking = Welsh::decided(&Welsh::default(), WelshState::UnderReview, mari(), day(1));
        let approved = Welsh::decided(&checking, WelshState::Reviewed, mari(), day(2));
        let saved_again = Welsh::decided(&approved, WelshState::Reviewed, mari(), day(3));
        let by_another = Welsh::decided(
            &approved,
            WelshState::Reviewed,
            "Elin Rees".to_owned(),
            day(4),
        );

        assert_eq!(checking.approved_on, None);
        assert_eq!(approved.approved_on, Some(day(2)));
        assert_eq!(saved_again, approved);
        assert_eq!(by_another.approved_on, Some(day(4)));
    }
}
