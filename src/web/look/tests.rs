//! What the themes promise, read out of the finished style sheets.

use super::*;
use crate::web::assets::content;
use std::collections::BTreeMap;

type Colours = BTreeMap<String, String>;

/// Rules of a style sheet without its media queries: what they are for, and what they say.
fn rules(sheet: &str) -> impl Iterator<Item = (&str, &str)> {
    sheet.split('}').filter_map(|piece| {
        let (before, body) = piece.rsplit_once('{')?;
        let selector = before.rsplit(['{', ';']).next()?;
        Some((selector, body))
    })
}

/// The variables that a theme sets, over those that every theme begins with.
fn colours(sheet: &str, theme: &str) -> Colours {
    let wanted = format!("[data-theme={theme}]");
    let mut found = Colours::new();
    for (selector, body) in rules(sheet) {
        if selector.split(',').any(|part| part == wanted) {
            for declaration in body.split(';') {
                if let Some((name, value)) = declaration.split_once(':')
                    && let Some(name) = name.trim().strip_prefix("--")
                {
                    found.insert(name.to_owned(), value.trim().to_owned());
                }
            }
        }
    }
    found
}

fn luminance(colour: &str) -> f64 {
    let digits = colour.strip_prefix('#').unwrap();
    let part = |at: usize| {
        let two = match digits.len() {
            3 => digits[at..=at].repeat(2),
            _ => digits[2 * at..2 * at + 2].to_owned(),
        };
        let value = f64::from(u8::from_str_radix(&two, 16).unwrap()) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Words and the ground they stand on.
const WORDS: &[(&str, &[&str])] = &[
    ("govuk-text-colour", GROUNDS_OF_WORDS),
    ("govuk-secondary-text-colour", GROUNDS_OF_WORDS),
    (
        "govuk-surface-text-colour",
        &["govuk-surface-background-colour"],
    ),
    ("govuk-link-colour", GROUNDS_OF_WORDS),
    ("govuk-link-visited-colour", GROUNDS_OF_WORDS),
    ("govuk-link-hover-colour", GROUNDS_OF_WORDS),
    ("govuk-link-active-colour", GROUNDS_OF_WORDS),
    ("govuk-brand-colour", GROUNDS_OF_WORDS),
    ("govuk-error-colour", GROUNDS_OF_WORDS),
    ("govuk-success-colour", GROUNDS_OF_WORDS),
    (
        "govuk-inverse-text-colour",
        &["govuk-brand-colour", "govuk-success-colour"],
    ),
    ("govuk-focus-text-colour", &["govuk-focus-colour"]),
    ("app-button-text", &["app-button", "app-button-hover"]),
    ("app-quiet-text", &["app-quiet", "app-quiet-hover"]),
    ("app-warning-text", &["app-warning"]),
    ("app-leave-text", &["app-leave"]),
];

const GROUNDS_OF_WORDS: &[&str] = &[
    "govuk-body-background-colour",
    "govuk-template-background-colour",
    "govuk-surface-background-colour",
    "app-field",
];

/// Lines that must be seen to use the page, on the ground of the page.
const LINES: &[&str] = &[
    "govuk-input-border-colour",
    "govuk-surface-border-colour",
    "app-ring",
    "app-button",
    "app-leave",
];

const THEMES: [&str; 4] = ["light", "dark", "cream", "yellow"];
const SHEETS: [&str; 2] = ["public.css", "desk.css"];

#[test]
fn words_can_be_read_on_their_ground_in_every_theme() {
    for sheet in SHEETS {
        for theme in THEMES {
            let colours = colours(content(sheet), theme);
            for (words, grounds) in WORDS {
                for ground in *grounds {
                    let ratio = contrast(&colours[*words], &colours[*ground]);
                    assert!(
                        ratio >= 7.0,
                        "{sheet}, {theme}: {words} on {ground} is {ratio:.2} to 1"
                    );
                }
            }
        }
    }
}

#[test]
fn lines_that_matter_can_be_seen_in_every_theme() {
    for theme in THEMES {
        let colours = colours(content("public.css"), theme);
        for line in LINES {
            let ratio = contrast(&colours[*line], &colours["govuk-body-background-colour"]);
            assert!(ratio >= 3.0, "{theme}: {line} is {ratio:.2} to 1");
        }
    }
}

#[test]
fn every_theme_sets_every_colour_that_the_light_one_has() {
    for sheet in SHEETS {
        let light = colours(content(sheet), "light");
        assert!(light.len() > 30, "the search for colours finds too few");
        for theme in THEMES {
            let names: Vec<_> = colours(content(sheet), theme).into_keys().collect();
            assert_eq!(names, light.keys().cloned().collect::<Vec<_>>(), "{theme}");
        }
    }
}

#[test]
fn no_component_has_one_colour_in_every_theme() {
    // Rules of GOV.UK and MoJ Frontend that ours outweigh, or that stand on the focus colour.
    let outweighed = [
        ".govuk-button",
        // Needs a script that we do not ship.
        ".govuk-file-upload-button",
        ".govuk-select",
        ".govuk-error-summary__list a:hover",
        ".govuk-input__prefix",
        ".govuk-summary-card__title-wrapper",
        ".govuk-notification-banner--success .govuk-notification-banner__link:hover",
        ".govuk-pagination__",
        ".govuk-tag",
        ".moj-badge",
        ".moj-identity-bar",
        ".moj-sub-navigation__link:focus",
        ".moj-sub-navigation__link[aria-current=page]:focus",
        ".moj-timeline__document-link:focus",
    ];
    for sheet in SHEETS {
        for (selector, body) in rules(content(sheet)) {
            if outweighed.iter().any(|known| selector.starts_with(known)) {
                continue;
            }
            for (name, value) in body.split(';').filter_map(|it| it.split_once(':')) {
                let of_theme = name.starts_with("--") || name.contains("image");
                assert!(
                    of_theme || !without_variables(value).contains('#'),
                    "{sheet}: {selector} has {name} {value} whatever the theme"
                );
            }
        }
    }
}

/// A value without the parts that a theme sets.
fn without_variables(value: &str) -> String {
    let mut parts = value.split("var(");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| {
        kept + part.split_once(')').map_or("", |(_, rest)| rest)
    })
}

#[test]
fn the_bar_above_the_page_has_the_ground_of_the_theme() {
    for (theme, ground) in GROUNDS {
        let colours = colours(content("public.css"), theme);

        let short = |colour: &str| (luminance(colour) * 1e6).round();
        assert_eq!(
            short(&colours["govuk-body-background-colour"]),
            short(ground),
            "{theme}"
        );
    }
}

#[test]
fn a_look_is_the_same_after_it_was_kept() {
    let answers = [
        ("theme", "yellow"),
        ("text", "xlarge"),
        ("spacing", "wide"),
        ("font", "device"),
        ("pictures", "off"),
        ("shift", "off"),
    ];
    let cookies = Cookies { https: true };
    let look = Look::chosen(|name| answers.iter().find(|(known, _)| *known == name).unwrap().1);

    let cookie = look.cookie(cookies, Kind::Look);

    assert_eq!(cookie.value(), "yellow.xlarge.wide.device.off.off");
    assert_eq!(Look::parse(cookie.value()), look);
    assert!(cookie.max_age().is_none(), "a visitor's device keeps it");
}

#[test]
fn a_choice_we_do_not_know_is_as_if_none_was_made() {
    let look = Look::parse("neon.xlarge.\"><script>");

    assert_eq!(look.text, "xlarge");
    assert_eq!(
        Look {
            text: "normal",
            ..look
        },
        Look::default()
    );
}

#[test]
fn a_look_that_is_as_at_first_leaves_nothing_on_the_device() {
    let cookie = Look::default().cookie(Cookies { https: false }, Kind::Look);

    assert_eq!(cookie.value(), "");
    assert_eq!(
        cookie.max_age(),
        Some(actix_web::cookie::time::Duration::ZERO)
    );
}
