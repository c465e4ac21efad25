//! Coded facts of a report: what may be counted, and what the rules read.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The coded answers of one report or one incident, by code list.
///
/// A list that is absent was not asked; `unknown` and `prefer_not_to_say` are codes like others.
/// A single-choice list holds one code. Never words, names or exact dates: those are sealed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Facts(BTreeMap<String, BTreeSet<String>>);

impl Facts {
    /// No facts at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the one code of a single-choice list.
    pub fn set(&mut self, list: &str, code: &str) {
        self.0
            .insert(list.to_owned(), BTreeSet::from([code.to_owned()]));
    }

    /// Adds a code to a several-choice list.
    pub fn add(&mut self, list: &str, code: &str) {
        self.0
            .entry(list.to_owned())
            .or_default()
            .insert(code.to_owned());
    }

    /// Marks a list as asked, even when nothing was ticked.
    pub fn asked(&mut self, list: &str) {
        self.0.entry(list.to_owned()).or_default();
    }

    /// Whether the list holds the code.
    pub fn has(&self, list: &str, code: &str) -> bool {
        self.0.get(list).is_some_and(|codes| codes.contains(code))
    }

    /// Whether the list holds any of the codes.
    pub fn has_any(&self, list: &str, codes: &[&str]) -> bool {
        codes.iter().any(|code| self.has(list, code))
    }

    /// The one code of a single-choice list.
    pub fn one(&self, list: &str) -> Option<&str> {
        self.0
            .get(list)
            .and_then(|codes| codes.first())
            .map(String::as_str)
    }

    /// All codes of a list, in order.
    pub fn all(&self, list: &str) -> impl Iterator<Item = &str> {
        self.0.get(list).into_iter().flatten().map(String::as_str)
    }

    /// Whether the list was asked and answered with something other than "I do not know" or "I do not want to say".
    pub fn is_known(&self, list: &str) -> bool {
        self.all(list)
            .any(|code| code != "unknown" && code != "prefer_not_to_say")
    }

    /// Every (list, code) pair, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .flat_map(|(list, codes)| codes.iter().map(move |code| (list.as_str(), code.as_str())))
    }

    /// Adds all facts of another set to this one (several incidents of one report).
    pub fn merge(&mut self, other: &Facts) {
        for (list, codes) in &other.0 {
            self.0
                .entry(list.clone())
                .or_default()
                .extend(codes.iter().cloned());
        }
    }
}
