//! How a reader wants pages to look and to be left: what there is to choose, kept in one cookie of plain words.
//!
//! The server writes the choice on `<html>`; the style sheets do the rest. No script is needed.

use super::cookies::{Cookies, Kind};
use actix_web::HttpRequest;
use actix_web::cookie::Cookie;

#[cfg(test)]
mod tests;

/// What can be chosen: the name of each choice and its answers. The first answer is how pages look at first.
pub const CHOICES: [(&str, &[&str]); 6] = [
    ("theme", &["auto", "light", "dark", "cream", "yellow"]),
    ("text", &["normal", "large", "xlarge"]),
    ("spacing", &["normal", "wide"]),
    ("font", &["atkinson", "device"]),
    ("pictures", &["on", "off"]),
    ("shift", &["on", "off"]),
];

/// The ground of each theme's pages, for the bar a phone draws above them.
const GROUNDS: [(&str, &str); 4] = [
    ("light", "#ffffff"),
    ("dark", "#15121b"),
    ("cream", "#fbf4dd"),
    ("yellow", "#000000"),
];

/// How one reader wants pages to look; written on `<html>`, read by the style sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Colours: `auto` (as the device), `light`, `dark`, `cream` or `yellow` (on black).
    pub theme: &'static str,
    /// Size of the letters: `normal`, `large` or `xlarge`.
    pub text: &'static str,
    /// Space between letters, words and lines: `normal` or `wide`.
    pub spacing: &'static str,
    /// Shape of the letters: `atkinson`, or the `device`'s own.
    pub font: &'static str,
    /// Pictures of Easy Read: `on` or `off`.
    pub pictures: &'static str,
    /// Whether three taps of Shift leave the site, `on` or `off`: some screen readers and sticky keys use that key too.
    pub shift: &'static str,
}

impl Default for Look {
    fn default() -> Self {
        Self::chosen(|_| "")
    }
}

impl Look {
    /// The look of the answers given; one we do not know is as if it was not given.
    pub fn chosen<'a>(answer: impl Fn(&str) -> &'a str) -> Self {
        let [theme, text, spacing, font, pictures, shift] = CHOICES.map(|(name, answers)| {
            let given = answer(name);
            let known = answers.iter().find(|known| **known == given);
            known.or(answers.first()).copied().unwrap_or_default()
        });
        Self {
            theme,
            text,
            spacing,
            font,
            pictures,
            shift,
        }
    }

    /// The look that the reader of a request chose before.
    pub fn of(request: &HttpRequest, cookies: Cookies) -> Self {
        let kept = cookies.token(request, Kind::Look).unwrap_or_default();
        Self::parse(&kept)
    }

    /// Reads the value of the cookie.
    pub fn parse(kept: &str) -> Self {
        let given = |name: &str| {
            let at = CHOICES.iter().position(|(known, _)| *known == name)?;
            kept.split('.').nth(at)
        };
        Self::chosen(|name| given(name).unwrap_or_default())
    }

    /// The cookie that keeps it; one that removes the cookie, where pages look as at first.
    pub fn cookie(self, cookies: Cookies, kind: Kind) -> Cookie<'static> {
        if self == Self::default() {
            return cookies.clear(kind);
        }
        let values = CHOICES.map(|(name, _)| self.answer(name));
        cookies.set(kind, &values.join("."))
    }

    /// The answer to one of [`CHOICES`].
    pub fn answer(self, name: &str) -> &'static str {
        match name {
            "theme" => self.theme,
            "text" => self.text,
            "spacing" => self.spacing,
            "font" => self.font,
            "pictures" => self.pictures,
            _ => self.shift,
        }
    }

    /// What browsers are told to draw their own parts in.
    pub fn colour_scheme(self) -> &'static str {
        match self.theme {
            "auto" => "light dark",
            "dark" | "yellow" => "dark",
            _ => "light",
        }
    }

    /// The colours of the bar a phone draws above the page, each with the setting of the device it is for.
    pub fn bar_colours(self) -> Vec<(&'static str, &'static str)> {
        let ground = |theme: &str| {
            let found = GROUNDS.iter().find(|(known, _)| *known == theme);
            found.map_or("#ffffff", |(_, colour)| *colour)
        };
        if self.theme == "auto" {
            return vec![
                ("(prefers-color-scheme: light)", ground("light")),
                ("(prefers-color-scheme: dark)", ground("dark")),
            ];
        }
        vec![("", ground(self.theme))]
    }
}
