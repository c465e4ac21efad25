//! Times on public pages, in the language of the version being read.

use super::site::Site;
use crate::web::ideas::Ideas;
use crate::web::when::{self, welsh};
use crate::words::{Value, Version};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

impl Site {
    /// A sentence with the moment of something in it, idea by idea: `$when`.
    pub fn ideas_at(&self, id: &str, at: DateTime<Utc>) -> Ideas {
        self.ideas_at_times(id, &[("when", at)], &[])
    }

    /// A sentence with moments and other values in it, idea by idea. English beside Welsh has the moments in
    /// English.
    pub fn ideas_at_times(
        &self,
        id: &str,
        times: &[(&'static str, DateTime<Utc>)],
        others: &[Value<'static>],
    ) -> Ideas {
        let values = |say: &dyn Fn(DateTime<Utc>) -> String| -> Vec<Value<'static>> {
            let said = times.iter().map(|(name, at)| (*name, say(*at).into()));
            said.chain(others.iter().cloned()).collect()
        };
        self.ideas_all(id, &values(&|at| self.moment(at)))
            .with_beside(self.beside(id, &values(&when::moment)))
    }

    /// A sentence with the day of something in it, idea by idea: `$when`.
    pub fn ideas_on(&self, id: &str, at: DateTime<Utc>) -> Ideas {
        self.ideas_with(id, "when", &self.day(at))
            .with_beside(self.beside(id, &[("when", when::day(at).into())]))
    }

    fn in_welsh(&self) -> bool {
        self.version == Version::Welsh
    }

    /// "5pm on Tuesday 24 March"
    pub fn moment(&self, at: DateTime<Utc>) -> String {
        match self.in_welsh() {
            true => welsh::moment(at),
            false => when::moment(at),
        }
    }

    /// "Tuesday 24 March"
    pub fn day(&self, at: DateTime<Utc>) -> String {
        match self.in_welsh() {
            true => welsh::day(at),
            false => when::day(at),
        }
    }

    /// "Tuesday 24 March", of a day
    pub fn on(&self, day: NaiveDate) -> String {
        self.day(day.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(12))
    }

    /// "24 March 2026"
    pub fn date(&self, day: NaiveDate) -> String {
        match self.in_welsh() {
            true => welsh::date(day),
            false => when::date(day),
        }
    }

    /// "March 2026", from `2026-03`.
    pub fn month(&self, code: &str) -> String {
        match self.in_welsh() {
            true => when::month_by(code, welsh::month_name),
            false => when::month(code),
        }
    }

    /// "9am", "5:30pm", "12 noon", "12 midnight"
    pub fn clock(&self, at: DateTime<Utc>) -> String {
        match self.in_welsh() {
            true => welsh::clock(at),
            false => when::clock(at),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn every_public_page_says_its_times_in_the_version_being_read() {
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/public")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.file_name().is_some_and(|name| name != "times.rs") {
                    let text = std::fs::read_to_string(&path).unwrap();
                    assert!(
                        !text.contains("web::when"),
                        "{} says a time in English: ask the Site",
                        path.display()
                    );
                }
            }
        }
    }
}
