//! Settings as somebody typed them, and the check that makes settings of them.

use super::welsh::{Welsh, WelshState};
use super::{Settings, SupportLine};
use crate::domain::geography::Nation;
use crate::domain::mail_address::MailAddress;
use crate::domain::opening_hours::{OpeningHours, OpeningHoursError, WeeklyOpening};
use crate::domain::promises::{WEEK, read_day, read_range};
use chrono::{NaiveDate, Weekday};
use serde::Serialize;

/// The most support services a page lists.
pub const MOST_SUPPORT: usize = 20;
/// The most mail addresses of one kind.
const MOST_ADDRESSES: usize = 20;
/// The most closed days kept at a time.
const MOST_CLOSURES: usize = 200;
/// The longest line of a setting, in characters.
const LONGEST_LINE: usize = 200;
/// The longest name of the service, in characters: it stands at the top of every page.
const LONGEST_NAME: usize = 60;
/// Minutes a signed-in worker may be idle: a desk is left for lunch, not for the night.
const IDLE_MINUTES: std::ops::RangeInclusive<u16> = 30..=240;
const MOST_MEMBERS: u16 = 1_000;

/// What stands in the boxes of the settings page; `opening_hours` from Monday, lists one a line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "each is the setting of the same name")]
pub struct Typed {
    pub service_name: String,
    pub phone: String,
    pub text: String,
    pub email: String,
    pub leave_to: String,
    pub opening_hours: [String; 7],
    pub closures: String,
    pub support: Vec<SupportLine>,
    pub alarm_mail: String,
    pub notice_mail: String,
    pub trustee_mail: String,
    pub bsl_staffed: bool,
    pub welsh: String,
    pub welsh_approved_by: String,
    pub idle_minutes: String,
    pub panel_members: String,
    pub panel_disabled_members: String,
}

/// What is wrong with one box, in a sentence that says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The box: the name of the setting; `hours_1` for Monday, `support_name_1` for the first service.
    pub field: String,
    /// What to do.
    pub sentence: String,
}

impl From<&Settings> for Typed {
    fn from(settings: &Settings) -> Self {
        Self {
            service_name: settings.service_name.clone(),
            phone: settings.phone.clone(),
            text: settings.text.clone(),
            email: settings.email.clone(),
            leave_to: settings.leave_to.clone(),
            opening_hours: settings.opening_hours.clone(),
            closures: settings.closures.join("\n"),
            support: settings.support.clone(),
            alarm_mail: settings.alarm_mail.join("\n"),
            notice_mail: settings.notice_mail.join("\n"),
            trustee_mail: settings.trustee_mail.join("\n"),
            bsl_staffed: settings.bsl_staffed,
            welsh: settings.welsh.state.code().to_owned(),
            welsh_approved_by: settings.welsh.approved_by.clone(),
            idle_minutes: settings.idle_minutes.to_string(),
            panel_members: settings.panel_members.to_string(),
            panel_disabled_members: settings.panel_disabled_members.to_string(),
        }
    }
}

impl Typed {
    /// The settings that were typed, with what the page does not ask as it was `before`.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the page.
    pub fn check(
        &self,
        nation: Nation,
        before: &Settings,
        today: NaiveDate,
    ) -> Result<Settings, Vec<Wrong>> {
        let mut wrong = Wrongs::default();
        let settings = Settings {
            service_name: wrong.service_name(&self.service_name),
            phone: wrong.number("phone", &self.phone),
            text: wrong.number("text", &self.text),
            email: wrong.email(&self.email),
            leave_to: wrong.leave_to(&self.leave_to),
            welsh: wrong.welsh(&self.welsh, &self.welsh_approved_by, &before.welsh, today),
            opening_hours: wrong.hours(nation, &self.opening_hours),
            closures: wrong.closures(&self.closures),
            support: wrong.support(&self.support),
            notice_mail: wrong.addresses("notice_mail", &self.notice_mail),
            alarm_mail: wrong.addresses("alarm_mail", &self.alarm_mail),
            trustee_mail: wrong.addresses("trustee_mail", &self.trustee_mail),
            bsl_staffed: self.bsl_staffed,
            idle_minutes: wrong.idle_minutes(&self.idle_minutes),
            panel_members: wrong.members("panel_members", &self.panel_members),
            panel_disabled_members: wrong
                .members("panel_disabled_members", &self.panel_disabled_members),
            ..before.clone()
        };
        if settings.panel_disabled_members > settings.panel_members && wrong.0.is_empty() {
            wrong.add(
                "panel_disabled_members",
                "Type a number that is not larger than that of all members of the panel",
            );
        }
        if wrong.0.is_empty() {
            Ok(settings)
        } else {
            Err(wrong.0)
        }
    }
}

/// The names of the settings that differ.
pub fn changed(before: &Settings, after: &Settings) -> Vec<&'static str> {
    let differs = [
        ("service_name", before.service_name != after.service_name),
        ("phone", before.phone != after.phone),
        ("text", before.text != after.text),
        ("email", before.email != after.email),
        ("leave_to", before.leave_to != after.leave_to),
        ("opening_hours", before.opening_hours != after.opening_hours),
        ("closures", before.closures != after.closures),
        ("support", before.support != after.support),
        ("alarm_mail", before.alarm_mail != after.alarm_mail),
        ("notice_mail", before.notice_mail != after.notice_mail),
        ("trustee_mail", before.trustee_mail != after.trustee_mail),
        ("bsl_staffed", before.bsl_staffed != after.bsl_staffed),
        ("welsh", before.welsh != after.welsh),
        ("idle_minutes", before.idle_minutes != after.idle_minutes),
        ("panel_members", before.panel_members != after.panel_members),
        (
            "panel_disabled_members",
            before.panel_disabled_members != after.panel_disabled_members,
        ),
    ];
    differs
        .into_iter()
        .filter_map(|(name, differs)| differs.then_some(name))
        .collect()
}

/// Every mistake so far. Each reader gives back what it could read.
#[derive(Default)]
struct Wrongs(Vec<Wrong>);

impl Wrongs {
    fn add(&mut self, field: &str, sentence: impl Into<String>) {
        self.0.push(Wrong {
            field: field.to_owned(),
            sentence: sentence.into(),
        });
    }

    /// One line without line breaks or other control characters, which could end a mail's header line.
    fn line(&mut self, field: &str, typed: &str, longest: usize) -> String {
        let line = typed.trim();
        if line.chars().any(char::is_control) {
            self.add(field, "Write this on one line");
        } else if line.chars().count() > longest {
            self.add(field, format!("Write at most {longest} characters"));
        }
        line.to_owned()
    }

    fn service_name(&mut self, typed: &str) -> String {
        let name = self.line("service_name", typed, LONGEST_NAME);
        if name.is_empty() {
            self.add(
                "service_name",
                "Type what the service is called on its pages, such as Speak Up",
            );
        }
        name
    }

    fn number(&mut self, field: &str, typed: &str) -> String {
        let number = self.line(field, typed, LONGEST_LINE);
        if !number.is_empty() && !number.chars().any(|letter| letter.is_ascii_digit()) {
            self.add(
                field,
                "Type the number, such as 01632 960100, or leave the box empty",
            );
        }
        number
    }

    fn email(&mut self, typed: &str) -> String {
        let email = typed.trim();
        if !email.is_empty() && email.parse::<MailAddress>().is_err() {
            self.add(
                "email",
                "Write the mail address in full, like name@example.org, or leave the box empty",
            );
        }
        email.to_owned()
    }

    fn leave_to(&mut self, typed: &str) -> String {
        let address = typed.trim();
        if !is_https(address) || address.len() > LONGEST_LINE {
            self.add(
                "leave_to",
                "Type an address that begins with https://, such as https://www.bbc.co.uk/weather",
            );
        }
        address.to_owned()
    }

    fn welsh(&mut self, state: &str, approved_by: &str, before: &Welsh, today: NaiveDate) -> Welsh {
        let approved_by = self.line("welsh_approved_by", approved_by, LONGEST_LINE);
        let Some(state) = WelshState::parse(state) else {
            self.add("welsh", "Choose one of the answers about the Welsh pages");
            return before.clone();
        };
        if state == WelshState::Reviewed && approved_by.is_empty() {
            self.add(
                "welsh_approved_by",
                "Type the name of the fluent reader who approved the Welsh pages",
            );
        }
        Welsh::decided(before, state, approved_by, today)
    }

    fn hours(&mut self, nation: Nation, typed: &[String; 7]) -> [String; 7] {
        let before = self.0.len();
        let mut kept: [String; 7] = Default::default();
        for (at, (day, written)) in WEEK.into_iter().zip(typed).enumerate() {
            match hours_of_day(nation, day, written) {
                Ok(hours) => kept[at] = hours,
                Err(sentence) => self.add(&format!("hours_{}", at + 1), sentence),
            }
        }
        if before == self.0.len() && kept.iter().all(String::is_empty) {
            self.add(
                "hours_1",
                "Type the hours of at least one day: every promise to a person is counted in them",
            );
        }
        kept
    }

    fn closures(&mut self, typed: &str) -> Vec<String> {
        let mut days = Vec::new();
        for line in lines(typed) {
            match read_day(line) {
                Some(day) => days.push(day),
                None => {
                    self.add(
                        "closures",
                        format!(
                            "Change “{}” to a day as year-month-day, such as 2026-12-24, one on a line",
                            short(line)
                        ),
                    );
                    return Vec::new();
                }
            }
        }
        if days.len() > MOST_CLOSURES {
            self.add(
                "closures",
                format!("Keep at most {MOST_CLOSURES} days, and take out those that have passed"),
            );
        }
        days.sort_unstable();
        days.dedup();
        days.iter().map(ToString::to_string).collect()
    }

    fn support(&mut self, typed: &[SupportLine]) -> Vec<SupportLine> {
        let mut kept = Vec::new();
        for (at, row) in typed.iter().enumerate() {
            let mut read = |part: &str, text: &str| {
                self.line(&format!("support_{part}_{}", at + 1), text, LONGEST_LINE)
            };
            let line = SupportLine {
                name: read("name", &row.name),
                about: read("about", &row.about),
                phone: read("phone", &row.phone),
                other: read("other", &row.other),
            };
            let all = [&line.name, &line.about, &line.phone, &line.other];
            if all.iter().all(|part| part.is_empty()) {
                continue;
            }
            if line.name.is_empty() {
                self.add(
                    &format!("support_name_{}", at + 1),
                    "Type the name of the service, or empty its other boxes",
                );
            } else if line.phone.is_empty() && line.other.is_empty() {
                self.add(
                    &format!("support_phone_{}", at + 1),
                    format!(
                        "Type the number of {}, or another way to reach them",
                        short(&line.name)
                    ),
                );
            }
            kept.push(line);
        }
        if kept.len() > MOST_SUPPORT {
            self.add(
                &format!("support_name_{}", MOST_SUPPORT + 1),
                format!("Keep at most {MOST_SUPPORT} services"),
            );
        }
        kept
    }

    fn addresses(&mut self, field: &str, typed: &str) -> Vec<String> {
        let mut kept: Vec<String> = Vec::new();
        for line in lines(typed) {
            if line.parse::<MailAddress>().is_err() {
                self.add(
                    field,
                    format!(
                        "Change “{}” to a mail address in full, like name@example.org, one on a line",
                        short(line)
                    ),
                );
                return Vec::new();
            }
            if !kept.iter().any(|address| address == line) {
                kept.push(line.to_owned());
            }
        }
        if kept.len() > MOST_ADDRESSES {
            self.add(
                field,
                format!("Keep at most {MOST_ADDRESSES} addresses here"),
            );
        }
        kept
    }

    fn idle_minutes(&mut self, typed: &str) -> u16 {
        let minutes = typed.trim().parse().unwrap_or_default();
        if !IDLE_MINUTES.contains(&minutes) {
            self.add(
                "idle_minutes",
                format!(
                    "Type a number of minutes from {} to {}",
                    IDLE_MINUTES.start(),
                    IDLE_MINUTES.end()
                ),
            );
        }
        minutes
    }

    fn members(&mut self, field: &str, typed: &str) -> u16 {
        let typed = typed.trim();
        let number = if typed.is_empty() {
            Some(0)
        } else {
            typed.parse().ok().filter(|number| *number <= MOST_MEMBERS)
        };
        number.unwrap_or_else(|| {
            self.add(field, "Type a whole number, such as 11; 0 if there is none");
            0
        })
    }
}

/// The hours of one day as settings keep them: `09:00-12:00, 13:00-17:00`, or nothing on a closed day.
fn hours_of_day(nation: Nation, day: Weekday, typed: &str) -> Result<String, &'static str> {
    const FORM: &str = "Type hours such as 09:00-17:00, or leave the box empty if you are closed";
    // Telephones make a long dash of two short ones.
    let typed = typed.replace(['–', '—'], "-");
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    let ranges: Option<Vec<_>> = typed.split(',').map(read_range).collect();
    let mut ranges = ranges.ok_or(FORM)?;
    ranges.sort_unstable();
    let weekly = ranges
        .iter()
        .map(|hours| WeeklyOpening { day, hours: *hours })
        .collect();
    OpeningHours::new(nation, weekly, Vec::new()).map_err(|error| match error {
        OpeningHoursError::ClosesBeforeItOpens => {
            "Type the time you open first, then a later time at which you close, such as 09:00-17:00"
        }
        OpeningHoursError::Overlap => {
            "Type times that do not overlap, such as 09:00-12:00, 13:00-17:00"
        }
        OpeningHoursError::ClosureEndsBeforeItBegins | OpeningHoursError::NeverOpen => FORM,
    })?;
    let written: Vec<_> = ranges
        .iter()
        .map(|range| {
            format!(
                "{}-{}",
                range.opens.format("%H:%M"),
                range.closes.format("%H:%M")
            )
        })
        .collect();
    Ok(written.join(", "))
}

/// An address that a browser may be sent to in a header: a place, and printable ASCII only.
fn is_https(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = host
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte));
    plain
        && host.contains('.')
        && rest
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"\"<>\\".contains(&byte))
}

fn lines(typed: &str) -> impl Iterator<Item = &str> {
    typed.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// The beginning of what somebody typed, to name it in a sentence.
fn short(typed: &str) -> String {
    const MOST: usize = 40;
    if typed.chars().count() <= MOST {
        return typed.to_owned();
    }
    let begin: String = typed.chars().take(MOST).collect();
    format!("{begin}…")
}

#[cfg(test)]
mod tests;
