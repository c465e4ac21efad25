//! A question page as it is drawn: from what the draft holds, or from what was typed.

use super::{PURPOSE, elsewhere, exceptions, path_of, row_of};
use crate::actions::drafts::Kept;
use crate::domain::answers::{Answers, FieldError, FormFields};
use crate::domain::consent::GivenBy;
use crate::domain::facts::Facts;
use crate::domain::journey::{self, PageKey};
use crate::domain::questions::{Question, Scope};
use crate::domain::risk::crisis_contacts;
use crate::web::components::{ErrorLine, ErrorSummary, SummaryList};
use crate::web::ideas::{Idea, Ideas};
use crate::web::page::PublicLayout;
use crate::web::public::parts::{self, Part, Sheet, error_summary, part};
use crate::web::public::site::Site;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

/// A question page.
#[derive(Template)]
#[template(path = "public/question.html")]
struct QuestionPage {
    layout: PublicLayout,
    site: Site,
    /// The heading, when the page has more than one question.
    heading: Option<Idea>,
    /// Why we ask.
    notes: Ideas,
    /// What the next page is.
    coming: Option<Ideas>,
    /// The emergency ways.
    emergency: bool,
    /// Who to talk to now.
    crisis: bool,
    /// `$who`: who reads the page.
    who: &'static str,
    /// The times we might tell without a yes.
    exceptions: Ideas,
    errors: Option<ErrorSummary>,
    /// What is kept, where another window changed it.
    elsewhere: Option<SummaryList>,
    parts: Vec<Part>,
    action: String,
    /// From which drawing of the page the form comes.
    drawn: String,
    /// Where a script saves by itself; nowhere while the person has to choose.
    save_url: Option<String>,
    /// After a change in another window: whether all of it is in the boxes, beside what was typed.
    both_fit: bool,
    may_skip: bool,
    /// Whether to offer to check and send what is told so far.
    has_told_enough: bool,
    /// The button: on, or back to checking.
    button: String,
}

/// What a page is drawn from.
pub(super) struct Drawing<'a> {
    pub(super) page: PageKey,
    pub(super) kept: &'a Kept,
    pub(super) fields: &'a FormFields,
    pub(super) errors: &'a [FieldError],
    /// A sentence about the page as a whole ("we could not save this").
    pub(super) trouble: Option<String>,
    /// Answers that another window changed.
    pub(super) elsewhere: &'a [&'static Question],
    /// From which drawing of the page its form comes.
    pub(super) drawn: String,
    pub(super) from_check: bool,
    pub(super) status: StatusCode,
}

pub(super) fn draw(site: &Site, drawing: &Drawing<'_>) -> HttpResponse {
    let Drawing { page, kept, .. } = *drawing;
    let answers = &kept.answers;
    let questions: Vec<_> = page
        .questions()
        .filter(|question| question.is_asked(answers) || drawing.fields.is_sent(question.id))
        .collect();
    let alone = questions.len() == 1;
    let sheet = Sheet {
        answers,
        fields: drawing.fields,
        errors: drawing.errors,
    };
    let exceptions = match page {
        PageKey::Story => exceptions(site),
        _ => Ideas::default(),
    };
    let notes = notes(site, page, kept);
    // What is to be read before the box stands under the heading, so the heading cannot be the box's own.
    let lifted = alone && !(notes.is_empty() && exceptions.is_empty());
    let mut parts: Vec<Part> = questions
        .iter()
        .map(|question| match answers.text(question.id) {
            Some(words) if kept.is_veiled(question.id) => {
                parts::veiled(site, question, sheet, words.words(), alone && !lifted)
            }
            _ => part(site, question, sheet, alone && !lifted),
        })
        .collect();
    if lifted {
        parts.iter_mut().for_each(Part::hide_label);
    }
    let heading = match questions.first() {
        Some(first) if lifted => Some(parts::question_idea(site, first, answers)),
        _ => (!alone).then(|| heading(site, page, answers)),
    };
    let both_fit = elsewhere::fit_together(drawing.elsewhere);
    let title = site.say(&format!("page-{page}-title"));
    let mut layout = site.layout(&title, PURPOSE);
    layout.has_error = !drawing.errors.is_empty() || drawing.trouble.is_some();
    layout.back = Some(back_link(site, page, kept, drawing.from_check));
    let from = if drawing.from_check {
        "?from=check"
    } else {
        ""
    };
    let view = QuestionPage {
        heading,
        notes,
        coming: site.find_ideas(&format!("page-{page}-next"), &[]),
        emergency: page == PageKey::Danger,
        crisis: page_after_crisis(page) && crisis_contacts(&report_facts(answers)),
        exceptions,
        who: site.who(answers),
        errors: summary(site, drawing),
        elsewhere: (!drawing.elsewhere.is_empty())
            .then(|| elsewhere::kept_now(site, kept, drawing.elsewhere)),
        drawn: drawing.drawn.clone(),
        parts,
        action: site.url(&format!("{}{from}", path_of(page))),
        // Where something has to be chosen, nothing is saved before that.
        save_url: (drawing.elsewhere.is_empty() || both_fit)
            .then(|| site.url(&format!("{}/keep", path_of(page)))),
        both_fit,
        may_skip: page != PageKey::SafeNow,
        has_told_enough: !drawing.from_check
            && kept.adds_to.is_none()
            && journey::has_told_enough(page, answers),
        button: site.say(match drawing.from_check {
            _ if !drawing.elsewhere.is_empty() && !both_fit => "button-below",
            true => "button-save",
            false => "button-continue",
        }),
        layout,
        site: site.clone(),
    };
    site.render(&view, drawing.status)
}

fn summary(site: &Site, drawing: &Drawing<'_>) -> Option<ErrorSummary> {
    match &drawing.trouble {
        Some(sentence) => Some(ErrorSummary {
            title: site.say("error-summary"),
            lines: vec![ErrorLine {
                text: sentence.clone(),
                target: None,
            }],
        }),
        None => error_summary(site, drawing.errors),
    }
}

pub(in crate::web::public) fn heading(site: &Site, page: PageKey, answers: &Answers) -> Idea {
    site.ideas_with(&format!("page-{page}"), "who", site.who(answers))
        .joined()
}

pub(in crate::web::public) fn notes(site: &Site, page: PageKey, kept: &Kept) -> Ideas {
    let answers = &kept.answers;
    let who = site.who(answers);
    let asked = page == PageKey::Contact && answers.has_code("other_way", "contact_me");
    let again = kept.adds_to.map(|_| "another");
    asked
        .then_some("asked")
        .into_iter()
        .chain(again)
        .chain(["why", "more"])
        .filter_map(|part| site.find_ideas(&format!("page-{page}-{part}"), &[("who", who.into())]))
        .chain(note_for_helper(site, page, answers))
        .collect()
}

/// What the person's agreement, or its absence, means for the choice on this page.
fn note_for_helper(site: &Site, page: PageKey, answers: &Answers) -> Option<Ideas> {
    let given_by = match (page, GivenBy::of(answers)) {
        (PageKey::Police, given_by) if given_by != GivenBy::Person => given_by,
        _ => return None,
    };
    let id = format!("helping-choices-{}", parts::dashed(given_by.code()));
    Some(site.ideas(&id))
}

pub(in crate::web::public) fn back_link(
    site: &Site,
    page: PageKey,
    kept: &Kept,
    from_check: bool,
) -> String {
    if from_check {
        return site.url(&row_of(page));
    }
    match (journey::previous(kept.way(), page), kept.adds_to) {
        (Some(previous), _) => site.url(&path_of(previous)),
        (None, Some(_)) => site.url("/your-page"),
        (None, None) => site.url("/before-you-start"),
    }
}

/// The pages that come after an answer that may have spoken of suicide.
fn page_after_crisis(page: PageKey) -> bool {
    matches!(page, PageKey::Danger | PageKey::ComeBack | PageKey::Help)
}

fn report_facts(answers: &Answers) -> Facts {
    let mut facts = answers.facts(Scope::Report);
    facts.merge(&answers.facts(Scope::Incident));
    facts
}
