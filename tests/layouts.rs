//! What must hold for every page, whatever is on it: the two layouts, with sample content inside.
//!
//! The pages are also written into cargo's folder for tests (`target/tmp/pages`), to be looked at.

#![allow(clippy::unwrap_used)]

use actix_web::body::to_bytes;
use actix_web::http::StatusCode;
use askama::Template;
use plainsight::web::components::{
    Choice, Choices, Count, ErrorLine, ErrorSummary, Field, Happening, Link, NavItem, RowAction,
    SummaryList, SummaryRow,
};
use plainsight::web::look::Look;
use plainsight::web::page::{
    DeskLayout, HelpLine, PublicLayout, PublicWords, SignedIn, VersionLink, render,
};
use std::{fs, path::Path};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "layouts/public.html" %}
{% import "components/govuk.html" as gov %}
{% block main %}
{% if layout.has_error %}{% call gov::error_summary(errors) %}{% endcall %}{% endif %}
<form method="post" action="/form/police" novalidate data-save-url="/form/police/keep">
<input type="hidden" name="csrf" value="{{ layout.csrf }}">
{% call gov::radios(question) %}{% endcall %}
{% call gov::textarea(words) %}{% endcall %}
<div class="app-actions">
{% call gov::button("Continue") %}{% endcall %}
{% call gov::button_quiet("Skip this question", "skip", "yes") %}{% endcall %}
</div>
</form>
{% endblock %}"#
)]
struct Question {
    layout: PublicLayout,
    errors: ErrorSummary,
    question: Choices,
    words: Field,
}

fn public_layout() -> PublicLayout {
    PublicLayout {
        lang: "en".into(),
        version: "en",
        title: "Your choices".into(),
        service_name: "Speak Up Westshire".into(),
        home: "/".into(),
        words: PublicWords {
            skip_to_main: "Skip to main content".into(),
            leave: "Leave now".into(),
            leave_two: "Press Shift 2 more times to leave".into(),
            leave_one: "Press Shift 1 more time to leave".into(),
            back: "Back".into(),
            versions: "Versions of this page".into(),
            get_help: "Get help".into(),
            ways: "Ways to read this page".into(),
            error_prefix: "Error".into(),
            ..PublicWords::default()
        },
        versions: vec![
            VersionLink {
                label: "English".into(),
                code: "en",
                lang: "en".into(),
                href: None,
            },
            VersionLink {
                label: "Easy Read".into(),
                code: "en-easyread",
                lang: "en".into(),
                href: Some("/easy/form/police".into()),
            },
            VersionLink {
                label: "Cymraeg".into(),
                code: "cy",
                lang: "cy".into(),
                href: Some("/cy/form/police".into()),
            },
        ],
        display: Some(Link::new(
            "/display?from=/form/where",
            "Text size and colours",
        )),
        back: Some("/form/help".into()),
        help: vec![
            HelpLine {
                text: "Phone 01234 567890, Monday to Friday, 9am to 5pm".into(),
                href: Some("tel:01234567890".into()),
                beside: None,
            },
            HelpLine {
                text: "In danger now? Call 999. If you cannot speak, press 55.".into(),
                href: None,
                beside: None,
            },
        ],
        footer_links: vec![
            Link::new("/about", "About us"),
            Link::new("/display", "Change how this looks"),
            Link::new("/privacy", "Your information"),
            Link::new("/source", "Source code"),
        ],
        csrf: "token".into(),
        ..PublicLayout::default()
    }
}

fn question() -> Question {
    let question = Choices::new("police_choice", "Do you want us to tell the police?")
        .as_heading()
        .with_hint("You choose, and you can change your mind later")
        .choice(Choice::new("no", "No"))
        .choice(Choice::new("yes_named", "Yes, with my name"))
        .choice(
            Choice::new("yes_without_name", "Yes, but without my name")
                .with_hint("If it happened at home, they may guess it was you"),
        )
        .choice(Choice::new("talk_first", "I want to talk to you first"))
        .divider("or")
        .choice(Choice::new("unknown", "I do not know"));
    let words = Field {
        count: Some(Count {
            limit: 20_000,
            threshold: Some(75),
            message: "You can write up to 20,000 characters".into(),
            ..Count::default()
        }),
        autocomplete: Some("off"),
        ..Field::new("help_text", "Is there anything you want to say about this?")
    };
    Question {
        layout: public_layout(),
        errors: ErrorSummary {
            title: "There is a problem".into(),
            lines: vec![],
        },
        question,
        words,
    }
}

fn question_with_a_mistake() -> Question {
    let mistake = "Choose no, yes, or I want to talk to you first";
    let mut page = question();
    page.layout.has_error = true;
    page.errors.lines = vec![ErrorLine {
        text: mistake.into(),
        target: Some("police_choice".into()),
    }];
    page.question.error = Some(mistake.into());
    page
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "layouts/public.html" %}
{% import "components/govuk.html" as gov %}
{% block main %}
{% call gov::panel("We have got your report") %}Thank you for telling us. What happened to you is not your fault.{% endcall %}
<h2 class="govuk-heading-m">Your code</h2>
<p class="govuk-body">Write these words down. They are the only way back to your report.</p>
<ol class="app-code">{% for word in code %}<li>{{ word }}</li>{% endfor %}</ol>
{% call gov::details("Show as numbers") %}<p class="govuk-body">1234 5678 9012 3456 7890</p>{% endcall %}
<h2 class="govuk-heading-m">What you told us</h2>
{% call gov::summary_list(answers) %}{% endcall %}
{% call gov::warning_text("Important", "We have not told the police. We will not, unless you say yes.") %}{% endcall %}
{% call gov::inset_text("A person will read it by 5pm on Tuesday 24 March 2026.") %}{% endcall %}
<p class="govuk-body">{% call gov::button_link("Write to us", "/back/write", "govuk-button--secondary") %}{% endcall %}</p>
{% endblock %}"#
)]
struct Sent {
    layout: PublicLayout,
    code: Vec<&'static str>,
    answers: SummaryList,
}

fn sent() -> Sent {
    let row = |key: &str, lines: &[&str], hidden: &str| SummaryRow {
        picture: None,
        key: key.into(),
        lines: lines.iter().map(|line| line.to_string()).collect(),
        actions: vec![RowAction {
            href: "#".into(),
            label: "Change".into(),
            hidden: hidden.into(),
            ..RowAction::default()
        }],
    };
    Sent {
        layout: PublicLayout {
            title: "Sent".into(),
            back: None,
            ..public_layout()
        },
        code: vec!["garden", "copper", "lantern", "silver", "planet", "window"],
        answers: SummaryList {
            rows: vec![
                row(
                    "What happened",
                    &["Shouting or names", "Threats"],
                    "what happened",
                ),
                row("When", &["I only know roughly: around Easter"], "when"),
                row(
                    "The police",
                    &["I want to talk to you first"],
                    "your choice about the police",
                ),
            ],
        },
    }
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "layouts/desk.html" %}
{% import "components/govuk.html" as gov %}
{% import "components/moj.html" as moj %}
{% block main %}
<h1 class="govuk-heading-l">Report <span class="app-reference">KDRWMPXT</span></h1>
<p>{% call moj::badge("Danger", "app-badge--danger") %}{% endcall %} {% call moj::badge("High", "moj-badge--red") %}{% endcall %} {% call moj::badge("In progress", "moj-badge--purple") %}{% endcall %} {% call moj::badge("Done", "moj-badge--green") %}{% endcall %}</p>
{% call moj::sub_navigation("Report", tabs) %}{% endcall %}
<ul class="app-lanes">
<li class="app-lane app-lane--done"><h2 class="govuk-heading-s">Understanding</h2><p>Done</p></li>
<li class="app-lane app-lane--in_progress"><h2 class="govuk-heading-s">Signposting</h2><p>In progress: call about the locks</p></li>
<li class="app-lane"><h2 class="govuk-heading-s">Education</h2><p>Offered</p></li>
<li class="app-lane"><h2 class="govuk-heading-s">Reporting</h2><p>Not started</p></li>
</ul>
<blockquote class="app-words">They shouted at me again.

I do not want to go out any more.</blockquote>
<table class="govuk-table app-table-cards"><caption class="govuk-table__caption govuk-table__caption--m">Queue</caption>
<thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">Report</th><th scope="col" class="govuk-table__header">What</th><th scope="col" class="govuk-table__header">Received</th></tr></thead>
<tbody class="govuk-table__body">{% for reference in ["KDRWMPXT", "QHYVCNBA"] %}<tr class="govuk-table__row"><th scope="row" class="govuk-table__header" data-label="Report"><a class="govuk-link" href="/r">{{ reference }}</a></th><td class="govuk-table__cell" data-label="What">Threats, at home</td><td class="govuk-table__cell" data-label="Received">2 March 2026</td></tr>{% endfor %}</tbody></table>
<h2 class="govuk-heading-m">What happened so far</h2>
{% call moj::timeline(happenings) %}{% endcall %}
{% endblock %}"#
)]
struct Report {
    layout: DeskLayout,
    tabs: Vec<NavItem>,
    happenings: Vec<Happening>,
}

fn report() -> Report {
    let item = |href: &str, label: &str, current| NavItem {
        href: href.into(),
        label: label.into(),
        current,
    };
    Report {
        layout: DeskLayout {
            title: "Report KDRWMPXT".into(),
            organisation: "Speak Up Westshire".into(),
            signed_in: Some(SignedIn {
                name: "Amira Khan".into(),
                role: "caseworker".into(),
            }),
            nav: vec![
                item("/", "Queue", true),
                item("/find", "Find", false),
                item("/new", "Enter a report", false),
                item("/summaries", "Summaries", false),
            ],
            back: Some(Link::new("/", "Queue")),
            csrf: "token".into(),
            ..DeskLayout::default()
        },
        tabs: vec![
            item("#", "Overview", true),
            item("#", "What they told us", false),
            item("#", "The police", false),
        ],
        happenings: vec![Happening {
            title: "Message sent".into(),
            by: Some("Amira Khan".into()),
            at: "2026-03-02T10:15:00Z".into(),
            at_words: "2 March 2026 at 10:15am".into(),
            text: "We asked when it is safe to call.".into(),
        }],
    }
}

/// The page as a browser gets it; kept on disk too, for whoever wants to look.
async fn served(page: &impl Template, name: &str) -> String {
    let response = render(page, StatusCode::OK);
    assert_eq!(response.status(), StatusCode::OK);
    let bytes = to_bytes(response.into_body()).await.unwrap();
    let html = String::from_utf8(bytes.to_vec()).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(name), &html).unwrap();
    html
}

#[tokio::test]
async fn the_way_out_is_an_ordinary_link_on_every_public_page() {
    for (page, name) in [
        (question(), "question.html"),
        (question_with_a_mistake(), "question-error.html"),
    ] {
        let html = served(&page, name).await;

        let link = html
            .split("<a ")
            .find(|link| link.contains("data-leave"))
            .unwrap();
        assert!(link.contains("href=\"/leave\""), "{link}");
        assert!(link.contains("noreferrer"), "{link}");
        let header = &html[..html.find("</header>").unwrap()];
        assert!(
            header.contains("data-leave"),
            "the way out is not in the header"
        );
    }
}

#[tokio::test]
async fn a_page_has_one_heading_and_says_its_language_and_its_mistakes_first() {
    let html = served(&question_with_a_mistake(), "question-error.html").await;

    assert_eq!(html.matches("<h1").count(), 1);
    assert!(html.contains("<html lang=\"en\""));
    assert!(html.contains("<title>Error: Your choices - Speak Up Westshire</title>"));
    let main = html.find("<main").unwrap();
    let summary = html.find("govuk-error-summary").unwrap();
    assert!(main < summary && summary < html.find("<h1").unwrap());
}

#[tokio::test]
async fn no_page_needs_a_script_or_a_style_inside_it() {
    for html in [
        served(&question(), "question.html").await,
        served(&sent(), "sent.html").await,
        served(&report(), "report.html").await,
    ] {
        assert!(!html.contains("style="), "a style inside the page");
        assert!(!html.contains("<style"), "a style sheet inside the page");
        assert!(!html.contains(" onclick="), "a script inside the page");
        for script in html.split("<script").skip(1) {
            let opening = &script[..script.find('>').unwrap()];
            assert!(opening.contains("src=\"/assets/"), "{opening}");
        }
        assert!(!html.contains("http://") || html.contains("http://www.w3.org/2000/svg"));
        assert!(!html.contains("https://"), "an address of another site");
    }
}

#[tokio::test]
async fn a_reader_who_chose_dark_large_and_wide_gets_them_without_a_script() {
    let mut page = question();
    page.layout.look = Look::parse("dark.xlarge.wide");

    let html = served(&page, "question-dark.html").await;

    assert!(html.contains("data-theme=\"dark\" data-text=\"xlarge\" data-spacing=\"wide\""));
}

#[tokio::test]
async fn a_page_in_one_version_only_does_not_offer_a_choice_of_versions() {
    let mut page = question();
    page.layout.versions.truncate(1);

    let html = served(&page, "question-one-version.html").await;

    assert!(!html.contains("govuk-language-navigation"));
}

#[tokio::test]
async fn signing_out_of_the_desk_is_a_form_with_its_token() {
    let html = served(&report(), "report.html").await;

    let form = &html[html.find("action=\"/sign-out\"").unwrap()..];
    let form = &form[..form.find("</form>").unwrap()];
    assert!(form.contains("name=\"csrf\" value=\"token\""), "{form}");
}
