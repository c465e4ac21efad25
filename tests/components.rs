//! Our component macros against GOV.UK Frontend's own examples of the markup it styles and scripts.
//!
//! The examples come with the npm package; a newer package whose markup moved fails here.

#![allow(clippy::unwrap_used)]

#[path = "components/every_example.rs"]
mod every_example;

use askama::Template;
use plainsight::web::components::{
    Banner, Cell, Choice, Choices, Count, DateInput, DatePart, ErrorLine, ErrorSummary, Field,
    Link, OptionGroup, RowAction, SummaryList, SummaryRow, Table,
};
use serde_json::Value;
use std::{fs, path::Path};

/// The HTML of one example, such as `fixture("radios", "with hint")`.
fn fixture(component: &str, name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("assets/node_modules/govuk-frontend/dist/govuk/components")
        .join(component)
        .join("fixtures.json");
    let json = fs::read_to_string(&path)
        .unwrap_or_else(|_| panic!("GOV.UK Frontend is not installed: run `make assets`"));
    let all: Value = serde_json::from_str(&json).unwrap();
    all["fixtures"]
        .as_array()
        .unwrap()
        .iter()
        .find(|fixture| fixture["name"] == name)
        .unwrap_or_else(|| panic!("{component} has no example named {name}"))["html"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// HTML as one line for each tag and each run of text, spaces evened out and attributes in order.
fn normal(html: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        push_text(&mut lines, &rest[..start]);
        let end = rest[start..].find('>').unwrap() + start;
        lines.push(tag(&rest[start + 1..end]));
        rest = &rest[end + 1..];
    }
    push_text(&mut lines, rest);
    lines
}

fn push_text(lines: &mut Vec<String>, text: &str) {
    let words: Vec<&str> = text.split_whitespace().collect();
    if !words.is_empty() {
        lines.push(words.join(" ").replace("&#39;", "'"));
    }
}

fn tag(inside: &str) -> String {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut quoted = false;
    for letter in inside.chars() {
        match letter {
            '"' => {
                quoted = !quoted;
                part.push(letter);
            }
            _ if letter.is_whitespace() && !quoted => {
                parts.push(std::mem::take(&mut part));
            }
            _ => part.push(letter),
        }
    }
    parts.push(part);
    let mut parts = parts.into_iter().filter(|part| !part.is_empty());
    let name = parts.next().unwrap_or_default();
    let mut attributes: Vec<String> = parts.collect();
    attributes.sort();
    format!("<{name} {}>", attributes.join(" "))
}

macro_rules! assert_like {
    ($component:literal, $example:literal, $template:expr) => {
        assert_eq!(
            normal(&$template.render().unwrap()),
            normal(&fixture($component, $example)),
            "{} {}",
            $component,
            $example
        );
    };
}

/// A page that holds one macro call with its values.
macro_rules! page {
    ($name:ident { $($field:ident: $kind:ty),* }, $source:literal) => {
        #[derive(Template)]
        #[template(source = $source, ext = "html")]
        struct $name { $($field: $kind),* }
    };
}

page!(
    Radios { q: Choices },
    "{% import \"components/govuk.html\" as gov %}{% call gov::radios(q) %}{% endcall %}"
);
page!(
    Checkboxes { q: Choices },
    "{% import \"components/govuk.html\" as gov %}{% call gov::checkboxes(q) %}{% endcall %}"
);
page!(
    Input { f: Field },
    "{% import \"components/govuk.html\" as gov %}{% call gov::input(f) %}{% endcall %}"
);
page!(
    Password { f: Field },
    "{% import \"components/govuk.html\" as gov %}{% call gov::password_input(f, \"Show\", \"Show password\") %}{% endcall %}"
);
page!(
    Area { f: Field },
    "{% import \"components/govuk.html\" as gov %}{% call gov::textarea(f) %}{% endcall %}"
);
page!(Select { f: Field, groups: Vec<OptionGroup> }, "{% import \"components/govuk.html\" as gov %}{% call gov::select(f, groups) %}{% endcall %}");
page!(
    Date { q: DateInput },
    "{% import \"components/govuk.html\" as gov %}{% call gov::date_input(q) %}{% endcall %}"
);
page!(
    Errors {
        summary: ErrorSummary
    },
    "{% import \"components/govuk.html\" as gov %}{% call gov::error_summary(summary) %}{% endcall %}"
);
page!(
    Summary { list: SummaryList },
    "{% import \"components/govuk.html\" as gov %}{% call gov::summary_list(list) %}{% endcall %}"
);
page!(
    Notice { banner: Banner },
    "{% import \"components/govuk.html\" as gov %}{% call gov::notification_banner(banner) %}{% endcall %}"
);
page!(
    Figures { t: Table },
    "{% import \"components/govuk.html\" as gov %}{% call gov::table(t) %}{% endcall %}"
);
page!(
    ScrollingFigures { t: Table },
    "{% import \"components/govuk.html\" as gov %}{% call gov::table_scroll(t) %}{% endcall %}"
);
page!(Pages { previous: Option<Link>, next: Option<Link> }, "{% import \"components/govuk.html\" as gov %}{% call gov::pagination(\"Pagination\", previous, next) %}{% endcall %}");
page!(
    Button {},
    "{% import \"components/govuk.html\" as gov %}{% call gov::button(\"Submit\") %}{% endcall %}"
);
page!(
    SecondButton {},
    "{% import \"components/govuk.html\" as gov %}{% call gov::button_named(\"Secondary button\", \"secondary\", \"\", \"govuk-button--secondary\") %}{% endcall %}"
);
page!(
    LinkButton {},
    "{% import \"components/govuk.html\" as gov %}{% call gov::button_link(\"Link button\", \"/\", \"\") %}{% endcall %}"
);
page!(
    Warning {},
    "{% import \"components/govuk.html\" as gov %}{% call gov::warning_text(\"Warning\", \"You can be fined up to £5,000 if you don’t register.\") %}{% endcall %}"
);
page!(
    Inset {},
    "{% import \"components/govuk.html\" as gov %}{% call gov::inset_text(\"It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the application.\") %}{% endcall %}"
);
page!(
    Details {},
    "{% import \"components/govuk.html\" as gov %}{% call gov::details(\"Help with nationality\") %}We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide your nationality, you’ll have to send copies of identity documents through the post.{% endcall %}"
);
page!(
    Panel {},
    "{% import \"components/govuk.html\" as gov %}{% call gov::panel(\"Application complete\") %}Your reference number<br><strong>HDJ2123F</strong>{% endcall %}"
);
page!(
    Tag {},
    "{% import \"components/govuk.html\" as gov %}{% call gov::tag(\"Purple\", \"govuk-tag--purple\") %}{% endcall %}"
);

#[test]
fn radios_are_marked_up_as_govuk_frontend_expects() {
    let divided = Choices {
        id: "example-divider".into(),
        ..Choices::new("example", "How do you want to sign in?")
    }
    .choice(Choice::new("government-gateway", "Use Government Gateway"))
    .choice(Choice::new("govuk-verify", "Use GOV.UK Verify"))
    .divider("or")
    .choice(Choice::new("create-account", "Create an account"));

    assert_like!("radios", "with a divider", Radios { q: divided });
}

#[test]
fn checkboxes_are_marked_up_as_govuk_frontend_expects() {
    let none_of_these = Choices::new(
        "with-divider-and-none",
        "Which types of waste do you transport regularly?",
    )
    .choice(Choice::new("animal", "Waste from animal carcasses"))
    .choice(Choice::new("mines", "Waste from mines or quarries"))
    .choice(Choice::new("farm", "Farm or agricultural waste"))
    .divider("or")
    .choice(Choice::new("none", "None of these").exclusive());
    let wrong = Choices::new("example", "What is your nationality?")
        .with_hint("If you have dual nationality, select all options that are relevant to you.")
        .with_error(Some("Please select an option".into()))
        .choice(Choice::new("british", "British"))
        .choice(Choice::new("irish", "Irish"));

    assert_like!(
        "checkboxes",
        "with divider and None",
        Checkboxes { q: none_of_these }
    );
    assert_like!(
        "checkboxes",
        "with error message and hint",
        Checkboxes { q: wrong }
    );
}

#[test]
fn a_line_to_write_in_is_marked_up_as_govuk_frontend_expects() {
    let wrong = Field::new("with-error-hint", "National insurance number")
        .with_hint("It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’.")
        .with_error(Some("Enter a National Insurance number in the correct format".into()));
    let heading = Field {
        id: "input-with-page-heading".into(),
        ..Field::new("test-name", "National Insurance number").as_heading()
    };
    let remembered = Field {
        id: "input-with-autocomplete-attribute".into(),
        ..Field::new("postcode", "Postcode").with_autocomplete("postal-code")
    };
    let password = Field {
        id: "password-input-with-error-message".into(),
        ..Field::new("test-name-3", "Password")
            .with_hint("It probably has some letters, numbers and maybe even some symbols in it.")
            .with_error(Some("Error message goes here".into()))
    };

    assert_like!("input", "with error and hint", Input { f: wrong });
    assert_like!("input", "with label as page heading", Input { f: heading });
    assert_like!(
        "input",
        "with autocomplete attribute",
        Input { f: remembered }
    );
    assert_like!(
        "password-input",
        "with error message",
        Password { f: password }
    );
}

#[test]
fn an_area_that_counts_is_marked_up_as_govuk_frontend_expects() {
    let counted = Field {
        count: Some(Count {
            limit: 10,
            message: "You can enter up to 10 characters".into(),
            ..Count::default()
        }),
        ..Field::new("with-error", "Can you provide more detail?")
            .with_hint("Don't include personal or financial information, eg your National Insurance number or credit card details.")
            .with_error(Some("Please provide more detail".into()))
    };

    assert_like!(
        "character-count",
        "with hint and error",
        Area { f: counted }
    );
}

#[test]
fn what_was_typed_comes_back_whole_even_when_it_starts_with_an_empty_line() {
    let field = Field::new("account", "What happened").with_value("\n</textarea><b>he \"said\"");

    let html = Area { f: field }.render().unwrap();

    // The first line break after the tag belongs to HTML, the second to the person.
    assert!(
        html.contains(">\n\n&#60;/textarea&#62;&#60;b&#62;he &#34;said&#34;</textarea>"),
        "{html}"
    );
}

#[test]
fn a_list_to_choose_from_is_marked_up_as_govuk_frontend_expects() {
    let field = Field::new("select-2", "Label text goes here")
        .with_hint("Hint text goes here")
        .with_error(Some("Error message goes here".into()));
    let options = (1..=3)
        .map(|n| Choice::new(n.to_string(), format!("GOV.UK frontend option {n}")))
        .collect();
    let groups = vec![OptionGroup {
        label: None,
        options,
    }];

    assert_like!(
        "select",
        "with hint text and error message",
        Select { f: field, groups }
    );
}

#[test]
fn councils_are_listed_under_their_nation() {
    let groups = vec![OptionGroup {
        label: Some("Wales".into()),
        options: vec![Choice::new("W06000001", "Isle of Anglesey").checked(true)],
    }];

    let html = Select {
        f: Field::new("council_area", "Which council area?"),
        groups,
    }
    .render()
    .unwrap();

    assert!(html.contains("<optgroup label=\"Wales\">"), "{html}");
    assert!(
        html.contains("<option value=\"W06000001\" selected>Isle of Anglesey</option>"),
        "{html}"
    );
}

#[test]
fn a_date_is_marked_up_as_govuk_frontend_expects() {
    let part = |id, label: &str, width, error| DatePart {
        id,
        name: id.into(),
        label: label.into(),
        value: String::new(),
        width,
        error,
    };
    let date = DateInput {
        id: "dob-day-error".into(),
        legend: "What is your date of birth?".into(),
        hint: Some("For example, 31 3 1980".into()),
        error: Some("Error message goes here".into()),
        error_prefix: "Error".into(),
        parts: vec![
            part("day", "Day", 2, true),
            part("month", "Month", 2, false),
            part("year", "Year", 4, false),
        ],
        ..DateInput::default()
    };

    assert_like!("date-input", "with error on day input", Date { q: date });
}

#[test]
fn the_list_of_mistakes_is_marked_up_as_govuk_frontend_expects() {
    let line = |target: &str, text: &str| ErrorLine {
        text: text.into(),
        target: Some(target.into()),
    };
    let summary = ErrorSummary {
        title: "There is a problem".into(),
        lines: vec![
            line(
                "example-error-1",
                "The date your passport was issued must be in the past",
            ),
            line("example-error-2", "Enter a postcode, like AA1 1AA"),
        ],
    };

    assert_like!("error-summary", "default", Errors { summary });
}

#[test]
fn check_your_answers_is_marked_up_as_govuk_frontend_expects() {
    let action = |label: &str| RowAction {
        href: "#".into(),
        label: label.into(),
        hidden: "name".into(),
        ..RowAction::default()
    };
    let list = SummaryList {
        rows: vec![
            SummaryRow {
                picture: None,
                key: "Name".into(),
                lines: vec!["Firstname Lastname".into()],
                actions: vec![action("Edit"), action("Delete")],
            },
            SummaryRow {
                picture: None,
                key: "Date of birth".into(),
                lines: vec!["13/08/1980".into()],
                actions: vec![],
            },
        ],
    };

    let ours = normal(&Summary { list }.render().unwrap());

    // The example's third row holds an address with line breaks, which our rows never do.
    let theirs = normal(&fixture("summary-list", "with some actions"));
    assert_eq!(ours[..ours.len() - 1], theirs[..ours.len() - 1]);
    assert_eq!(ours.last(), theirs.last());
}

#[test]
fn tables_of_figures_are_marked_up_as_govuk_frontend_expects() {
    let row = |month: &str, bicycles: &str, vehicles: &str| {
        vec![
            Cell::text(month),
            Cell::number(bicycles),
            Cell::number(vehicles),
        ]
    };
    let table = Table {
        caption: "Caption 1: Months and rates".into(),
        caption_class: "govuk-table__caption--m",
        head: vec![
            Cell::text("Month you apply"),
            Cell::number("Rate for bicycles"),
            Cell::number("Rate for vehicles"),
        ],
        rows: vec![
            row("January", "£85", "£95"),
            row("February", "£75", "£55"),
            row("March", "£165", "£125"),
        ],
        row_headers: true,
    };

    assert_like!(
        "table",
        "with head and caption",
        Figures { t: table.clone() }
    );
    let scrolling = ScrollingFigures { t: table }.render().unwrap();
    assert!(
        scrolling
            .contains("role=\"region\" aria-label=\"Caption 1: Months and rates\" tabindex=\"0\""),
        "{scrolling}"
    );
}

#[test]
fn notices_panels_and_small_parts_are_marked_up_as_govuk_frontend_expects() {
    let important = Banner {
        title: "Important".into(),
        text: "This publication was withdrawn on 7 March 2014.".into(),
        success: false,
    };
    let done = Banner {
        title: "Success".into(),
        text: "Email sent to example@email.com".into(),
        success: true,
    };

    assert_like!(
        "notification-banner",
        "default",
        Notice { banner: important }
    );
    assert_like!(
        "notification-banner",
        "with type as success",
        Notice { banner: done }
    );
    assert_like!("panel", "default", Panel {});
    assert_like!("tag", "purple", Tag {});
    assert_like!("warning-text", "default", Warning {});
    assert_like!("inset-text", "default", Inset {});
    assert_like!("details", "default", Details {});
}

#[test]
fn buttons_and_pages_of_a_list_are_marked_up_as_govuk_frontend_expects() {
    assert_like!("button", "prevent double click", Button {});
    assert_like!("button", "secondary", SecondButton {});
    assert_like!("button", "link", LinkButton {});

    let pages = Pages {
        previous: Some(Link::new("/previous", "Previous page")),
        next: Some(Link::new("/next", "Next page")),
    };

    // Their words hide "page" from sight; ours show it.
    let theirs = fixture("pagination", "with prev and next only").replace(
        "<span class=\"govuk-visually-hidden\"> page</span>",
        " page",
    );
    assert_eq!(normal(&pages.render().unwrap()), normal(&theirs));
}
