//! Telling without consent: six grounds, two people, and a sentence said before the story is asked.

use super::Refusal;
use crate::domain::consent::RecipientClass;
use crate::domain::geography::Nation;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// The only reasons for telling somebody without the person's yes.
    OverrideGround {
        /// Somebody may die, now.
        ImmediateDangerToLife = "immediate_danger_to_life",
        /// Somebody may be badly hurt.
        SeriousHarmRisk = "serious_harm_risk",
        /// A child may be harmed.
        ChildAtRisk = "child_at_risk",
        /// An adult who cannot protect themselves may be harmed (Care Act 2014 s.42 and its like).
        AdultSafeguarding = "adult_safeguarding",
        /// A court orders it.
        CourtOrder = "court_order",
        /// The duty to report terrorism (Terrorism Act 2000 s.19 and s.38B).
        TerrorismDuty = "terrorism_duty",
    }
}

impl OverrideGround {
    /// Whether one signature is enough for the first 24 hours.
    pub const fn is_urgent(self) -> bool {
        matches!(self, Self::ImmediateDangerToLife | Self::SeriousHarmRisk)
    }
}

crate::codes! {
    /// Whether the person was told that we told.
    PersonTold {
        /// They were told.
        Told = "told",
        /// They were not, and the reason is written down.
        NotToldWithReason = "not_told_with_reason",
        /// Nobody has said.
        NotSaid = "not_said",
    }
}

/// What must be written down before anybody is told without consent. The words themselves are
/// sealed; here stands only whether they were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    /// Which of the six.
    pub ground: OverrideGround,
    /// The facts are written down.
    pub facts_given: bool,
    /// Why the person was not asked, or that they refused, is written down.
    pub why_not_asked_given: bool,
    /// Why it is proportionate, and this the least data, is written down.
    pub why_proportionate_given: bool,
    /// Whether the person was told, or why not.
    pub person_told: PersonTold,
}

impl Override {
    /// Whether all that must be said was said, and the recipient is one that may be told.
    ///
    /// # Errors
    /// Names the first thing missing.
    pub fn check(&self, recipient: RecipientClass) -> Result<(), Refusal> {
        let may_be_told = matches!(
            recipient,
            RecipientClass::Police | RecipientClass::CouncilAsb | RecipientClass::AdultSocialCare
        );
        if !may_be_told {
            return Err(Refusal::OverrideRecipient);
        }
        if !self.facts_given {
            return Err(Refusal::OverrideFactsMissing);
        }
        if !self.why_not_asked_given {
            return Err(Refusal::WhyNotAskedMissing);
        }
        if !self.why_proportionate_given {
            return Err(Refusal::WhyProportionateMissing);
        }
        if self.person_told == PersonTold::NotSaid {
            return Err(Refusal::PersonToldMissing);
        }
        Ok(())
    }
}

/// The Fluent id of the sentence the public page shows for a ground in a nation, before the story
/// is asked. A ground without one could not be used honestly; a test holds that each has one.
pub fn public_sentence_key(ground: OverrideGround, nation: Nation) -> String {
    format!("override-public-{}-{}", ground.code(), nation.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SENTENCES: &str = include_str!("../../../locales/en/overrides.ftl");

    #[test]
    fn every_ground_has_a_public_sentence_in_every_nation() {
        for &ground in OverrideGround::ALL {
            for &nation in Nation::ALL {
                let key = public_sentence_key(ground, nation);
                let sentence = SENTENCES
                    .lines()
                    .find_map(|line| line.strip_prefix(&format!("{key} = ")));

                assert!(
                    sentence.is_some_and(|words| words.ends_with('.') || words.ends_with('}')),
                    "{key} has no sentence"
                );
            }
        }
    }

    #[test]
    fn nobody_but_the_police_and_the_council_is_told_without_consent() {
        let complete = Override {
            ground: OverrideGround::AdultSafeguarding,
            facts_given: true,
            why_not_asked_given: true,
            why_proportionate_given: true,
            person_told: PersonTold::Told,
        };

        let told: Vec<_> = RecipientClass::ALL
            .iter()
            .filter(|class| complete.check(**class).is_ok())
            .collect();

        assert_eq!(
            told,
            [
                &RecipientClass::Police,
                &RecipientClass::CouncilAsb,
                &RecipientClass::AdultSocialCare
            ]
        );
    }

    #[test]
    fn each_missing_reason_is_asked_for_by_name() {
        let complete = Override {
            ground: OverrideGround::ChildAtRisk,
            facts_given: true,
            why_not_asked_given: true,
            why_proportionate_given: true,
            person_told: PersonTold::NotToldWithReason,
        };
        let cases = [
            (
                Override {
                    facts_given: false,
                    ..complete
                },
                Refusal::OverrideFactsMissing,
            ),
            (
                Override {
                    why_not_asked_given: false,
                    ..complete
                },
                Refusal::WhyNotAskedMissing,
            ),
            (
                Override {
                    why_proportionate_given: false,
                    ..complete
                },
                Refusal::WhyProportionateMissing,
            ),
            (
                Override {
                    person_told: PersonTold::NotSaid,
                    ..complete
                },
                Refusal::PersonToldMissing,
            ),
        ];

        assert_eq!(complete.check(RecipientClass::Police), Ok(()));
        for (given, refusal) in cases {
            assert_eq!(given.check(RecipientClass::Police), Err(refusal));
        }
    }
}
