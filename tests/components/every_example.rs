//! Every example of GOV.UK Frontend whose options our macros understand, drawn from those very options.
//!
//! An example with an option we do not offer (an attribute of one's own, HTML in place of text, a part that opens
//! under a radio) is passed over; how many are held stands beside each, so that none falls out unseen.

use super::{Area, Checkboxes, Errors, Figures, Input, Notice, Password, Radios, Select, normal};
use askama::Template;
use plainsight::web::components::{
    Banner, Cell, Choice, Choices, Count, ErrorLine, ErrorSummary, Field, Item, OptionGroup, Table,
};
use serde_json::Value;
use std::collections::BTreeSet;
use std::{fs, path::Path};

/// The names of the options that are set, such as `items.hint.text`.
fn options_set(options: &Value, name: &str, found: &mut BTreeSet<String>) {
    match options {
        Value::Null => {}
        Value::Array(all) => {
            for one in all {
                options_set(one, name, found);
            }
        }
        Value::Object(parts) => {
            for (part, value) in parts {
                let name = match name {
                    "" => part.clone(),
                    _ => format!("{name}.{part}"),
                };
                options_set(value, &name, found);
            }
        }
        _ => {
            found.insert(name.to_owned());
        }
    }
}

/// Draws every example of a component whose options are all `understood` and that `draw` can draw, and compares.
fn hold(
    component: &str,
    understood: &[&str],
    expected: usize,
    draw: impl Fn(&Value) -> Option<String>,
) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("assets/node_modules/govuk-frontend/dist/govuk/components")
        .join(component)
        .join("fixtures.json");
    let all: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut held = Vec::new();
    for example in all["fixtures"].as_array().unwrap() {
        let mut set = BTreeSet::new();
        options_set(&example["options"], "", &mut set);
        if !set.iter().all(|name| understood.contains(&name.as_str())) {
            continue;
        }
        let Some(ours) = draw(&example["options"]) else {
            continue;
        };
        let name = example["name"].as_str().unwrap();
        let theirs = example["html"].as_str().unwrap();
        assert_eq!(evened(&ours), evened(theirs), "{component}: {name}");
        held.push(name.to_owned());
    }
    assert!(
        held.len() >= expected,
        "{component}: only {} examples are held: {held:?}",
        held.len()
    );
}

/// The markup without what two templates may write differently: the order of classes, and how a letter is escaped.
fn evened(html: &str) -> Vec<String> {
    let plain = |line: String| {
        line.replace("&#34;", "&quot;")
            .replace("&#39;", "'")
            .replace("&#60;", "&lt;")
            .replace("&#62;", "&gt;")
            .replace("&#38;", "&amp;")
    };
    normal(html)
        .into_iter()
        .map(|line| match line.split_once("class=\"") {
            Some((before, rest)) => {
                let (classes, after) = rest.split_once('"').unwrap();
                let mut classes: Vec<&str> = classes.split_whitespace().collect();
                classes.sort_unstable();
                plain(format!("{before}class=\"{}\"{after}", classes.join(" ")))
            }
            None => plain(line),
        })
        .collect()
}

fn text(options: &Value, name: &str) -> Option<String> {
    match options.pointer(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Our structs take words that stand in the program; here they come from a file.
fn lasting(text: Option<String>) -> &'static str {
    text.unwrap_or_default().leak()
}

fn choices(options: &Value) -> Option<Choices> {
    let name = text(options, "/name")?;
    let chosen = |value: &str| {
        text(options, "/value").as_deref() == Some(value)
            || options["values"]
                .as_array()
                .is_some_and(|all| all.iter().any(|one| one == value))
    };
    let classes = text(options, "/classes").unwrap_or_default();
    let classes: Vec<&str> = classes.split_whitespace().collect();
    let known = |class: &&str| class.ends_with("--small") || class.ends_with("--inline");
    if !classes.iter().all(known) {
        return None;
    }
    let mut items = Vec::new();
    for item in options["items"].as_array()? {
        if let Some(word) = text(item, "/divider") {
            items.push(Item::Divider(word));
            continue;
        }
        let value = text(item, "/value")?;
        let checked = item["checked"].as_bool().unwrap_or_else(|| chosen(&value));
        items.push(Item::Choice(Choice {
            label: text(item, "/text")?,
            hint: text(item, "/hint/text"),
            exclusive: text(item, "/behaviour").is_some(),
            checked,
            value,
            ..Choice::default()
        }));
    }
    Some(Choices {
        id: text(options, "/idPrefix").unwrap_or_else(|| name.clone()),
        // A group without its question is nothing we ever draw.
        legend: text(options, "/fieldset/legend/text")?,
        legend_class: lasting(text(options, "/fieldset/legend/classes")),
        heading: options.pointer("/fieldset/legend/isPageHeading").is_some(),
        hint: text(options, "/hint/text"),
        error: text(options, "/errorMessage/text"),
        error_prefix: "Error".to_owned(),
        small: classes.iter().any(|class| class.ends_with("--small")),
        inline: classes.iter().any(|class| class.ends_with("--inline")),
        items,
        name,
        ..Choices::default()
    })
}

const CHOICES: &[&str] = &[
    "name",
    "idPrefix",
    "value",
    "values",
    "classes",
    "hint.text",
    "errorMessage.text",
    "fieldset.legend.text",
    "fieldset.legend.classes",
    "fieldset.legend.isPageHeading",
    "items.value",
    "items.text",
    "items.hint.text",
    "items.checked",
    "items.divider",
    "items.behaviour",
];

fn field(options: &Value) -> Option<Field> {
    let name = text(options, "/name")?;
    Some(Field {
        id: text(options, "/id").unwrap_or_else(|| name.clone()),
        label: text(options, "/label/text")?,
        label_class: lasting(text(options, "/label/classes")),
        heading: options.pointer("/label/isPageHeading").is_some(),
        hint: text(options, "/hint/text"),
        error: text(options, "/errorMessage/text"),
        error_prefix: "Error".to_owned(),
        value: text(options, "/value").unwrap_or_default(),
        class: lasting(text(options, "/classes")),
        kind: lasting(Some(
            text(options, "/type").unwrap_or_else(|| "text".to_owned()),
        )),
        autocomplete: text(options, "/autocomplete").map(|word| &*word.leak()),
        inputmode: text(options, "/inputmode").map(|word| &*word.leak()),
        spellcheck: options["spellcheck"].as_bool(),
        rows: options["rows"]
            .as_u64()
            .and_then(|rows| rows.try_into().ok())
            .unwrap_or(5),
        name,
        ..Field::default()
    })
}

const FIELD: &[&str] = &[
    "id",
    "name",
    "label.text",
    "label.classes",
    "label.isPageHeading",
    "hint.text",
    "errorMessage.text",
    "classes",
    "value",
    "type",
    "inputmode",
    "autocomplete",
    "spellcheck",
    "rows",
];

#[test]
fn every_example_of_radios_and_checkboxes_that_we_can_draw_is_drawn_alike() {
    hold("radios", CHOICES, 11, |options| {
        Some(
            Radios {
                q: choices(options)?,
            }
            .render()
            .unwrap(),
        )
    });
    hold("checkboxes", CHOICES, 11, |options| {
        Some(
            Checkboxes {
                q: choices(options)?,
            }
            .render()
            .unwrap(),
        )
    });
}

#[test]
fn every_example_of_a_box_to_write_in_that_we_can_draw_is_drawn_alike() {
    hold("input", FIELD, 20, |options| {
        Some(Input { f: field(options)? }.render().unwrap())
    });
    hold("password-input", FIELD, 8, |options| {
        // A passphrase is never given back into its box.
        if text(options, "/value").is_some() {
            return None;
        }
        Some(Password { f: field(options)? }.render().unwrap())
    });
    hold("textarea", FIELD, 11, |options| {
        Some(Area { f: field(options)? }.render().unwrap())
    });
    let counted = [FIELD, &["maxlength", "threshold"]].concat();
    hold("character-count", &counted, 14, |options| {
        let limit = usize::try_from(options["maxlength"].as_u64()?).ok()?;
        let count = Count {
            limit,
            threshold: options["threshold"]
                .as_u64()
                .and_then(|it| it.try_into().ok()),
            message: format!("You can enter up to {limit} characters"),
            ..Count::default()
        };
        let f = Field {
            count: Some(count),
            ..field(options)?
        };
        Some(Area { f }.render().unwrap())
    });
}

#[test]
fn every_example_of_a_list_to_choose_from_that_we_can_draw_is_drawn_alike() {
    let understood = [FIELD, &["items.value", "items.text", "items.selected"]].concat();
    hold("select", &understood, 4, |options| {
        let mut choices = Vec::new();
        for item in options["items"].as_array()? {
            let value = text(item, "/value")?;
            let is_chosen = text(options, "/value").as_deref() == Some(value.as_str());
            let checked = item["selected"].as_bool().unwrap_or(is_chosen);
            choices.push(Choice::new(value, text(item, "/text")?).checked(checked));
        }
        let groups = vec![OptionGroup {
            label: None,
            options: choices,
        }];
        // The value is a matter of the options here, and of the box everywhere else.
        let f = Field {
            value: String::new(),
            ..field(options)?
        };
        Some(Select { f, groups }.render().unwrap())
    });
}

#[test]
fn every_example_of_mistakes_notices_and_tables_that_we_can_draw_is_drawn_alike() {
    hold(
        "error-summary",
        &["titleText", "errorList.text", "errorList.href"],
        3,
        |options| {
            let lines = options["errorList"].as_array()?.iter().map(|line| {
                let target =
                    text(line, "/href").map(|href| href.trim_start_matches('#').to_owned());
                Some(ErrorLine {
                    text: text(line, "/text")?,
                    target,
                })
            });
            let summary = ErrorSummary {
                title: text(options, "/titleText")?,
                lines: lines.collect::<Option<_>>()?,
            };
            Some(Errors { summary }.render().unwrap())
        },
    );
    hold(
        "notification-banner",
        &["text", "titleText", "type"],
        5,
        |options| {
            let success = text(options, "/type").as_deref() == Some("success");
            let usual = if success { "Success" } else { "Important" };
            let banner = Banner {
                title: text(options, "/titleText").unwrap_or_else(|| usual.to_owned()),
                text: text(options, "/text")?,
                success,
            };
            Some(Notice { banner }.render().unwrap())
        },
    );
    let understood = [
        "caption",
        "captionClasses",
        "firstCellIsHeader",
        "head.text",
        "head.format",
        "rows.text",
        "rows.format",
    ];
    hold("table", &understood, 4, |options| {
        let cells = |row: &Value| -> Option<Vec<Cell>> {
            let cell = |it: &Value| {
                let words = text(it, "/text")?;
                Some(match text(it, "/format").as_deref() {
                    Some("numeric") => Cell::number(words),
                    _ => Cell::text(words),
                })
            };
            row.as_array()?.iter().map(cell).collect()
        };
        let t = Table {
            caption: text(options, "/caption").unwrap_or_default(),
            caption_class: lasting(text(options, "/captionClasses")),
            head: options.get("head").map_or(Some(Vec::new()), cells)?,
            rows: options["rows"]
                .as_array()?
                .iter()
                .map(cells)
                .collect::<Option<_>>()?,
            row_headers: options["firstCellIsHeader"].as_bool().unwrap_or(false),
        };
        Some(Figures { t }.render().unwrap())
    });
}
