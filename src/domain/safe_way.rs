//! The safe ways in which a person said we may reach them: the only ones by which a lost code is made good.

use super::facts::Facts;

crate::codes! {
    /// A way to reach the person; the page says `happened-code-given-<code>`.
    SafeWay {
        /// By telephone.
        Phone = "phone",
        /// By text message.
        Text = "text",
        /// By mail.
        Email = "email",
        /// By letter.
        Letter = "letter",
        /// Face to face, or by video.
        Meeting = "meeting",
        /// Through a supporter they named.
        Supporter = "supporter",
    }
}

impl SafeWay {
    /// The way in the words of the desk.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Phone => "By phone",
            Self::Text => "By text message",
            Self::Email => "By email. Others may read it: prefer another way",
            Self::Letter => "By letter, in a plain envelope",
            Self::Meeting => "Face to face, or by video call",
            Self::Supporter => "Through the supporter they named",
        }
    }
}

/// The ways the person gave, from the coded facts; none when they said not to be contacted. Who left a number or an
/// address and ticked no way may be reached by what they left.
pub fn given(facts: &Facts, left_something: bool) -> Vec<SafeWay> {
    let list = "safe_contact_method";
    if facts.has(list, "do_not_contact") {
        return Vec::new();
    }
    let mut ticked: Vec<SafeWay> = [
        ("phone", SafeWay::Phone),
        ("text", SafeWay::Text),
        ("email", SafeWay::Email),
        ("post_plain_envelope", SafeWay::Letter),
        ("in_person_at_dpulo", SafeWay::Meeting),
        ("video_call", SafeWay::Meeting),
        ("via_supporter", SafeWay::Supporter),
    ]
    .into_iter()
    .filter_map(|(code, way)| facts.has(list, code).then_some(way))
    .collect();
    // Face to face and by video are one way here.
    ticked.dedup();
    match (ticked.is_empty() && !facts.is_known(list), left_something) {
        (true, true) => vec![SafeWay::Phone, SafeWay::Email, SafeWay::Letter],
        _ => ticked,
    }
}

/// Whether the person said that we may get in touch: yes by giving a way, no by wanting none or their own page only;
/// nothing when they did not say.
pub fn may_get_in_touch(facts: &Facts, left_something: bool) -> Option<bool> {
    let list = "safe_contact_method";
    if !given(facts, left_something).is_empty() {
        return Some(true);
    }
    let refused = ["do_not_contact", "portal_code_only"]
        .iter()
        .any(|code| facts.has(list, code));
    refused.then_some(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(codes: &[&str]) -> Facts {
        let mut facts = Facts::new();
        for code in codes {
            facts.add("safe_contact_method", code);
        }
        facts
    }

    #[test]
    fn who_wants_to_be_reached_on_their_page_only_is_not_called_whatever_number_they_left() {
        for (ways, left_something, expected) in [
            (&["text"][..], true, Some(true)),
            (&["via_supporter"], false, Some(true)),
            (&["portal_code_only"], true, Some(false)),
            (&["portal_code_only", "phone"], true, Some(true)),
            (&["phone", "do_not_contact"], true, Some(false)),
            (&[], true, Some(true)),
            (&[], false, None),
        ] {
            let answer = may_get_in_touch(&said(ways), left_something);
            assert_eq!(answer, expected, "{ways:?}, {left_something}");
        }
    }

    #[test]
    fn new_words_go_only_where_the_person_said_it_is_safe() {
        assert_eq!(
            given(&said(&["phone", "via_supporter"]), true),
            [SafeWay::Phone, SafeWay::Supporter]
        );
        assert_eq!(
            given(&said(&["in_person_at_dpulo", "video_call"]), true),
            [SafeWay::Meeting]
        );
        assert_eq!(given(&said(&["portal_code_only"]), true), []);
        assert_eq!(given(&said(&["phone", "do_not_contact"]), true), []);
        assert_eq!(given(&said(&[]), false), []);
    }

    #[test]
    fn who_left_a_number_without_ticking_a_way_can_be_reached_by_it() {
        assert!(given(&said(&[]), true).contains(&SafeWay::Phone));
    }
}
