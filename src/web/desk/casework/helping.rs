//! Somebody else told us: what the desk must know before it does anything.

use super::said;
use crate::domain::facts::Facts;

/// Who told us, whether the person knows, and whether we may get in touch with them.
#[derive(Debug, Clone)]
pub struct Helping {
    /// "Told by: family or a friend. The person does not know."
    pub told_by: String,
    /// "Do not contact the person."; blank when the person agreed to it.
    pub do_not: String,
    /// Who reads what we write on the page behind the code.
    pub page: &'static str,
}

impl Helping {
    /// What the facts say; nothing when the person told us themselves.
    pub fn of(facts: &Facts) -> Option<Self> {
        let role = facts
            .one("reporter_role")
            .filter(|role| !matches!(*role, "self" | "prefer_not_to_say"))?;
        let knows = facts.one("person_knows_and_agrees");
        let (state, agrees) = match knows {
            Some("knows_agrees") => ("The person knows and agrees.", true),
            Some("knows_disagrees") => ("The person knows, and does not want it.", false),
            Some("does_not_know") => ("The person does not know.", false),
            Some("cannot_decide") => (
                "They say that the person cannot decide this. Assume that they can, until it is checked.",
                false,
            ),
            Some("is_child") => ("The person is a child.", false),
            _ => ("They did not say whether the person knows.", false),
        };
        let may_contact = agrees && facts.has("contact_person", "yes");
        let do_not = match (may_contact, agrees) {
            (true, _) => "",
            (false, true) => {
                "Do not contact the person: they did not say that we may. Talk with who told us."
            }
            (false, false) => "Do not contact the person. Talk with who told us.",
        };
        Some(Self {
            told_by: format!(
                "Told by: {}. {state}",
                lower_first(&said::code("reporter_role", role))
            ),
            do_not: do_not.to_owned(),
            page: "Messages on the page behind the code are read by who told us, not by the person. Write \
                   nothing there that the person told us.",
        })
    }

    /// What stands over a form with which a worker writes or talks to somebody.
    pub fn before_contact(&self) -> String {
        let sentences = [self.told_by.as_str(), self.do_not.as_str(), self.page];
        let said: Vec<_> = sentences.into_iter().filter(|it| !it.is_empty()).collect();
        said.join(" ")
    }
}

fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(pairs: &[(&str, &str)]) -> Option<Helping> {
        let mut facts = Facts::new();
        for (list, code) in pairs {
            facts.add(list, code);
        }
        Helping::of(&facts)
    }

    #[test]
    fn a_person_who_told_us_themselves_has_no_helper() {
        assert!(told(&[("reporter_role", "self")]).is_none());
        assert!(told(&[]).is_none());
    }

    #[test]
    fn the_person_may_be_contacted_only_when_they_agree_to_both() {
        let may = |knows: &str, contact: &str| {
            let helping = told(&[
                ("reporter_role", "carer_or_pa"),
                ("person_knows_and_agrees", knows),
                ("contact_person", contact),
            ]);
            helping.unwrap().do_not.is_empty()
        };

        assert!(may("knows_agrees", "yes"));
        for (knows, contact) in [
            ("knows_agrees", "no"),
            ("knows_agrees", "not_sure"),
            ("knows_disagrees", "yes"),
            ("does_not_know", "yes"),
            ("cannot_decide", "yes"),
            ("is_child", "yes"),
            ("unknown", "yes"),
        ] {
            assert!(!may(knows, contact), "{knows}, {contact}");
        }
    }
}
