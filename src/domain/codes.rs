//! Code lists: the field's vocabulary as values that can be stored and counted.
//!
//! Two forms. A closed set that rules branch on is an enum made by [`codes!`](crate::codes), so that a new
//! value stops the build until someone decides what it means. A list that people only choose from is a
//! [`CodeList`]: data. Codes are never shown; their words are in `locales/` under
//! `code-<list>-<code>` (underscores become hyphens), with `code-<code>` for what every list shares.

/// Writes code lists as data; braces hold a list in groups.
macro_rules! lists {
    ($($id:ident: $body:tt;)+) => {
        pub(super) static LISTS: &[CodeList] = &[
            $(CodeList { id: stringify!($id), codes: lists!(@codes $body) }),+
        ];
    };
    (@codes [$($code:literal),+ $(,)?]) => {
        &[$(Code { code: $code, group: None }),+]
    };
    (@codes {$($group:ident: [$($code:literal),+ $(,)?])+}) => {
        &[$($(Code { code: $code, group: Some(stringify!($group)) }),+),+]
    };
}

mod after_sending;
mod asked;
mod desk;

/// One value of a code list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// What is stored and counted.
    pub code: &'static str,
    /// The heading under which a long list shows it; its words are `group-<list>-<group>`.
    pub group: Option<&'static str>,
}

/// A named list of codes, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeList {
    /// Name of the list; for an answer that is a coded fact it is the question's id too.
    pub id: &'static str,
    /// The codes, in order.
    pub codes: &'static [Code],
}

/// "I do not know": an answer like any other.
pub const UNKNOWN: &str = "unknown";
/// "I do not want to say": an answer like any other.
pub const PREFER_NOT_TO_SAY: &str = "prefer_not_to_say";

/// Codes that deny everything else in their list ("nobody", "do not contact me").
const ALONE: &[&str] = &[
    "nobody",
    "do_not_contact",
    "no_direct_contact",
    "not_disabled",
    "nothing_hard",
];

impl CodeList {
    /// Whether the list has the code.
    pub fn contains(&self, code: &str) -> bool {
        self.get(code).is_some()
    }

    /// The list's own entry for a code that came from outside.
    pub fn get(&self, code: &str) -> Option<&'static Code> {
        self.codes.iter().find(|known| known.code == code)
    }

    /// The groups of the list in order; empty for a list that has none.
    pub fn groups(&self) -> Vec<&'static str> {
        let mut groups = Vec::new();
        for group in self.codes.iter().filter_map(|code| code.group) {
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        groups
    }
}

impl Code {
    /// Whether choosing this code says that no other code of its list is true.
    pub fn stands_alone(&self) -> bool {
        ALONE.contains(&self.code)
    }

    /// Whether this is "I do not know" or "I do not want to say".
    pub fn is_no_answer(&self) -> bool {
        self.code == UNKNOWN || self.code == PREFER_NOT_TO_SAY
    }
}

/// Every list: those asked of a person, those asked after sending, then those only staff use.
pub fn code_lists() -> impl Iterator<Item = &'static CodeList> {
    asked::LISTS
        .iter()
        .chain(after_sending::LISTS)
        .chain(desk::LISTS)
}

/// The list of that name.
pub fn code_list(id: &str) -> Option<&'static CodeList> {
    code_lists().find(|list| list.id == id)
}

/// Makes an enum whose values are stored and counted as short codes.
#[macro_export]
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $code)] $variant),+
        }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it is stored.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// Reads a stored code.
            pub fn parse(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_code_is_twice_in_a_list_and_no_list_twice_in_the_house() {
        let mut names = BTreeSet::new();

        for list in code_lists() {
            let codes: BTreeSet<_> = list.codes.iter().map(|code| code.code).collect();

            assert!(names.insert(list.id), "{} is there twice", list.id);
            assert_eq!(codes.len(), list.codes.len(), "a code twice in {}", list.id);
        }
    }

    #[test]
    fn a_person_who_only_feels_it_was_hate_has_given_a_sufficient_reason() {
        let list = code_list("hostility_indicator").unwrap();

        assert!(list.contains("perception_only"));
    }

    #[test]
    fn saying_nothing_never_stands_against_another_answer() {
        let unknown = Code {
            code: UNKNOWN,
            group: None,
        };
        let nobody = *code_list("reported_before_to")
            .unwrap()
            .get("nobody")
            .unwrap();

        assert!(unknown.is_no_answer() && !unknown.stands_alone());
        assert!(nobody.stands_alone());
    }

    #[test]
    fn kinds_of_incident_are_shown_under_headings_and_not_as_sixty_boxes_in_a_row() {
        let groups = code_list("incident_type").unwrap().groups();

        assert_eq!(
            groups.len(),
            9,
            "eight groups of the field, and the answers that name none"
        );
    }
}
