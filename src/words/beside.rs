//! Sentences that a person acts on in danger, or by which they agree to something.
//!
//! While nobody fluent has approved the Welsh pages, these stand there with their English beside them: a
//! wrong word in one of them could cost a life, or tell the police what should have stayed here.

/// How the ids of these sentences begin.
const BEGINNINGS: &[&str] = &[
    // In danger, or near to suicide.
    "closed-",
    "code-danger-now-",
    "crisis-",
    "emergency-",
    "for-me-other",
    "help-999",
    "help-now-",
    "page-danger",
    "q-danger-now",
    "q-safe-now",
    "start-danger",
    "paper-danger",
    "paper-police",
    "what-happens-cannot",
    // When we tell without a yes.
    "before-told-",
    "exceptions-",
    "override-public-",
    "privacy-rights",
    "privacy-see",
    "privacy-why",
    "start-point-3",
    "what-happens-choose",
    "who-we-tell-",
    // Telling the police: the choice, what it means, what was done.
    "change-police-",
    "choice-",
    "code-police-choice-",
    "files-face",
    "late-decision",
    "layout-being-checked",
    "not-sent",
    "police-",
    "q-police-choice",
    "sent-decision",
    "sent-without-yes",
    "status-told-police",
    // Somebody else's yes.
    "helping-",
    "code-consent-given-how-",
    "code-person-knows-",
    "q-consent-given-how",
    "q-person-knows-",
    // May we reach you, and how.
    "code-safe-contact-method-do-not-contact",
    "q-may-talk-to-supporter",
    "q-ok-to-leave-message",
    "q-talk-alone",
    // Stopping.
    "stop-",
    "stopped-",
];

/// Whether a translation of this sentence that nobody has approved is shown with the English beside it.
pub fn stands_beside(id: &str) -> bool {
    BEGINNINGS.iter().any(|beginning| id.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Version;
    use crate::words::sentences::sentences;

    /// Who reads them is at work, or they are names of buttons and of pages.
    fn is_needed(id: &str) -> bool {
        let office = ["collect-", "reply-", "failure-"];
        let label = ["-title", "-button"];
        !office.iter().any(|beginning| id.starts_with(beginning))
            && !label.iter().any(|end| id.ends_with(end))
    }

    #[test]
    fn every_sentence_about_danger_or_consent_has_english_beside_welsh_that_nobody_approved() {
        const TELLING: [&str; 12] = [
            "999",
            "116 123",
            "call 111",
            "in danger",
            "want to die",
            "we may tell",
            "tell the police",
            "told the police",
            "sent to the police",
            "say yes",
            "said yes",
            "without their name",
        ];
        for sentence in sentences(Version::English) {
            let (id, text) = (sentence.id, sentence.texts.join(" ").to_lowercase());
            for words in TELLING {
                assert!(
                    !is_needed(&id) || !text.contains(words) || stands_beside(&id),
                    "{id} says \"{words}\" and would stand in Welsh alone: add it to BEGINNINGS"
                );
            }
        }
    }

    #[test]
    fn every_beginning_is_that_of_a_sentence() {
        let all = sentences(Version::English);
        for beginning in BEGINNINGS {
            assert!(
                all.iter().any(|it| it.id.starts_with(beginning)),
                "no sentence begins with {beginning}"
            );
        }
    }

    #[test]
    fn ordinary_sentences_stand_in_welsh_alone() {
        for id in [
            "page-when-why",
            "messages-none",
            "start-lead",
            "code-unknown",
        ] {
            assert!(!stands_beside(id), "{id}");
        }
    }
}
