//! What is asked when somebody tells us about another person.
//!
//! Two people, two sets of answers: who tells us gives their own name and number, and the person's are
//! asked only as far as the person agreed. Nothing here copies one into the other.

use super::Teller;
use crate::domain::answers::Answers;
use crate::domain::codes::Code;
use crate::domain::consent::{GivenBy, Level};

/// Whether the person themselves agrees that we are told.
pub fn person_agrees(answers: &Answers) -> bool {
    matches!(
        GivenBy::of(answers),
        GivenBy::Person | GivenBy::KnowsAgrees | GivenBy::EntitledToDecide
    )
}

/// Whether the police are a question at all: the person's own no has answered it.
pub fn person_has_not_said_no(answers: &Answers) -> bool {
    GivenBy::of(answers) != GivenBy::KnowsDisagrees
}

/// Whether we ask who the person is and what they need. Of a child, and of somebody who cannot decide, we
/// ask, because we may have to keep them safe; of somebody who knows nothing of this, we do not.
pub fn may_be_named(answers: &Answers) -> bool {
    person_agrees(answers)
        || matches!(
            GivenBy::of(answers),
            GivenBy::CannotDecide | GivenBy::IsChild
        )
}

/// Whether we may get in touch with the person: they tell us themselves, or they agreed that we are told and
/// that we get in touch.
pub fn may_be_reached(answers: &Answers) -> bool {
    match Teller::of(answers) {
        Teller::Themself => true,
        Teller::OnBehalf | Teller::Witness => {
            person_agrees(answers) && answers.one("contact_person") == Some("yes")
        }
    }
}

/// Whether who tells us is asked who they are. Who has said that they do not want to say it is not.
pub fn may_say_who_they_are(answers: &Answers) -> bool {
    answers.one("reporter_role") != Some("anonymous_third_party")
}

/// Whether a choice is put to this reader. A yes with the name is not offered to somebody whose yes cannot
/// carry it, nor the page behind a code to reach a person who has none.
pub(super) fn is_offered(list: &str, code: &Code, answers: &Answers) -> bool {
    match (list, code.code) {
        ("police_choice", "yes_named") => GivenBy::of(answers).at_most() == Level::ShareNamed,
        ("safe_contact_method", "portal_code_only") => Teller::of(answers) == Teller::Themself,
        _ => true,
    }
}

#[cfg(test)]
mod tests;
