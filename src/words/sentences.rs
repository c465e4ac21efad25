//! The files of sentences, taken apart for the tests: what a reader may see of each sentence.

use super::{EASY_READ, ENGLISH, Version, WELSH};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// One sentence of a file.
pub struct Sentence {
    /// Its id.
    pub id: String,
    /// The page, or the family of sentences, that it is read on.
    pub page: String,
    /// What it says: one text for each branch of its selectors, with stand-ins for values.
    pub texts: Vec<String>,
    /// Names of the pictures beside its lines, where it has any.
    pub pictures: Option<Vec<String>>,
}

/// Every sentence of a version, in the order of its files.
pub fn sentences(version: Version) -> Vec<Sentence> {
    let files = match version {
        Version::English => ENGLISH,
        Version::EasyRead => EASY_READ,
        Version::Welsh => WELSH,
    };
    let mut sentences: Vec<Sentence> = files.iter().flat_map(|file| of_file(file)).collect();
    put_answers_on_their_pages(&mut sentences);
    sentences
}

fn of_file(file: &str) -> Vec<Sentence> {
    let resource = fluent_syntax::parser::parse(file.to_owned()).unwrap();
    let mut question_page = None;
    resource
        .body
        .into_iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
        .map(|message| {
            let id = message.id.name;
            // In the file of questions everything from one `page-…-title` to the next is one page.
            if let Some(page) = id
                .strip_prefix("page-")
                .and_then(|id| id.strip_suffix("-title"))
            {
                question_page = Some(format!("page-{page}"));
            }
            if id.starts_with("helper-") || id.starts_with("error-") {
                question_page = None;
            }
            let pictures = message
                .attributes
                .iter()
                .find(|attribute| attribute.id.name == "pictures")
                .map(|attribute| {
                    let names = texts(&attribute.value).remove(0);
                    names.split_whitespace().map(str::to_owned).collect()
                });
            Sentence {
                page: question_page.clone().unwrap_or_else(|| family(&id)),
                texts: message.value.as_ref().map(texts).unwrap_or_default(),
                pictures,
                id,
            }
        })
        .collect()
}

/// `start-point-1` is of the family `start`; the exceptions are read for one nation at a time.
fn family(id: &str) -> String {
    let (first, rest) = id.split_once('-').unwrap_or((id, ""));
    match first {
        "override" => format!("exceptions of {}", rest.rsplit('-').next().unwrap_or(rest)),
        _ => first.to_owned(),
    }
}

/// The answers to choose from stand on the page that asks for them.
fn put_answers_on_their_pages(sentences: &mut [Sentence]) {
    let questions: Vec<(String, String)> = sentences
        .iter()
        .filter_map(|it| Some((it.id.strip_prefix("q-")?.to_owned(), it.page.clone())))
        .collect();
    for sentence in sentences {
        let Some((kind, rest)) = sentence.id.split_once('-') else {
            continue;
        };
        if !matches!(kind, "code" | "group") {
            continue;
        }
        let asked = questions
            .iter()
            .filter(|(question, _)| rest.strip_prefix(question.as_str()).is_some())
            .max_by_key(|(question, _)| question.len());
        if let Some((_, page)) = asked {
            sentence.page.clone_from(page);
        }
    }
}

fn texts(pattern: &Pattern<String>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let branches = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression } => shown(expression),
        };
        texts = texts
            .iter()
            .flat_map(|text| branches.iter().map(move |more| format!("{text}{more}")))
            .collect();
    }
    texts
}

fn shown(expression: &Expression<String>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => variants
            .iter()
            .flat_map(|variant| texts(&variant.value))
            .collect(),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            vec![stand_in(&id.name).to_owned()]
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![value.clone()],
        Expression::Inline(_) => panic!("a sentence holds something that the tests cannot read"),
    }
}

/// A value of the usual length.
fn stand_in(name: &str) -> &'static str {
    match name {
        "when" | "promised" | "until" => "5:30pm on Wednesday 30 September",
        "organisation" => "Voices of the Town",
        "value" | "phone" => "01632 960 001",
        "candidates" => "apple, ample",
        _ => "20",
    }
}
