//! The same page open in two windows: what one of them wrote is never lost to what the other still shows.
//!
//! A page says from which drawing it comes. When an answer was changed in another window since, and something else is
//! sent, nothing is saved: the page comes back with what was typed in its boxes and what is kept above them.

use crate::actions::drafts::Kept;
use crate::domain::answers::FormFields;
use crate::domain::questions::{Kind, Question};
use crate::vault::token::PageMark;
use crate::web::components::{SummaryList, SummaryRow};
use crate::web::public::check::lines;
use crate::web::public::parts::question_idea;
use crate::web::public::site::Site;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::ContentType;
use chrono::NaiveDate;

/// The hidden field: from which drawing of the page a form comes.
pub const FIELD: &str = "drawn";
/// The button that leaves everything as it is kept.
pub const KEEP: &str = "kept";
/// In place of a mark on a page whose draft was begun again just now. Nothing is kept in it yet.
pub const BEGUN_AGAIN: &str = "again";
/// The longest mark that is handed on: ours have 32 letters.
const LONGEST: usize = 64;

/// The mark a form came with, for a page that is drawn again without anything having been saved: it still shows what
/// it showed.
pub fn as_sent(fields: &FormFields) -> String {
    let sent = fields.text(FIELD);
    match sent.len() <= LONGEST {
        true => sent.to_owned(),
        false => String::new(),
    }
}

/// Why there is no draft, when one has to be begun again: its time is over; or the page came from one that was begun
/// again already, and its cookie did not come back, so it never will.
pub fn gone(site: &Site, fields: &FormFields) -> &'static str {
    match site.draft_token().is_none() && fields.text(FIELD) == BEGUN_AGAIN {
        true => "trouble-cookies",
        false => "trouble-gone",
    }
}

/// The questions whose kept answer another window changed, and which saving this form would undo.
///
/// Without a mark (a page drawn before there were any, or for a draft that is gone) nobody knows what it showed: then
/// every answer that is kept is looked after.
pub fn changed_elsewhere(
    kept: &Kept,
    asked: &[&'static Question],
    sent: &FormFields,
    today: NaiveDate,
    mark: Option<&PageMark>,
) -> Vec<&'static Question> {
    asked
        .iter()
        .copied()
        .filter(|question| question.kind != Kind::Files)
        .filter(|question| question.is_asked(&kept.answers) || sent.is_sent(question.id))
        .filter(|question| match mark {
            Some(mark) => kept.changes.is_newer(question.id, mark),
            None => kept.answers.has(question.id),
        })
        .filter(|question| would_undo(kept, question, sent, today))
        .collect()
}

fn would_undo(
    kept: &Kept,
    question: &'static Question,
    sent: &FormFields,
    today: NaiveDate,
) -> bool {
    let held = kept.answers.get(question.id);
    match question.parse(sent, today) {
        // A required answer is not taken away by leaving it out; that is a mistake of its own.
        Ok(None) if question.required => false,
        // Words that are not shown again are added to, unless the person says otherwise.
        Ok(typed) if kept.is_veiled(question.id) => {
            let replaces = sent.is_sent(&format!("replace-{}", question.id));
            replaces && typed.is_some() && typed.as_ref() != held
        }
        Ok(typed) => typed.as_ref() != held,
        // It cannot be kept as it is, so nothing shows that it is the same.
        Err(_) => true,
    }
}

/// What is kept of these questions, to be read beside what was typed.
pub fn kept_now(site: &Site, kept: &Kept, questions: &[&'static Question]) -> SummaryList {
    let row = |question: &&'static Question| {
        let key = question_idea(site, question, &kept.answers);
        SummaryRow {
            picture: key.picture,
            key: key.text,
            lines: lines(site, kept, question),
            actions: Vec::new(),
        }
    };
    SummaryList {
        rows: questions.iter().map(row).collect(),
    }
}

/// The answer to a script that saves by itself: it stops, and shows these words.
pub fn stop_saving(site: &Site, sentence: &str) -> HttpResponse {
    HttpResponse::Conflict()
        .insert_header(ContentType::plaintext())
        .body(site.say(sentence))
}

/// The status of a page that was not saved because another window was first.
pub const STATUS: StatusCode = StatusCode::CONFLICT;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answers::{Answer, Answers};
    use crate::domain::journey::PageKey;
    use crate::domain::text::Private;
    use crate::vault::SystemRandom;

    fn told(words: &str) -> Kept {
        let mut kept = Kept::default();
        kept.answers
            .set("account", Answer::Text(Private::from(words)));
        kept
    }

    fn story(words: &str) -> FormFields {
        [("account".to_owned(), words.to_owned())]
            .into_iter()
            .collect()
    }

    fn undone(kept: &Kept, sent: &FormFields, mark: Option<&PageMark>) -> usize {
        let today = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
        let asked: Vec<_> = PageKey::Story.questions().collect();
        changed_elsewhere(kept, &asked, sent, today, mark).len()
    }

    #[test]
    fn only_words_that_are_not_the_kept_ones_undo_something() {
        let mut kept = told("newer");
        let old = PageMark::new(0, &SystemRandom);
        kept.changes.note(&Answers::new(), &kept.answers, None);
        let now = PageMark::new(1, &SystemRandom);

        for (typed, mark, expected) in [
            ("older", Some(&old), 1),
            ("", Some(&old), 1),
            ("newer", Some(&old), 0),
            ("older", Some(&now), 0),
            ("older", None, 1),
            ("newer", None, 0),
            ("broken \u{fffd}", Some(&old), 1),
        ] {
            assert_eq!(undone(&kept, &story(typed), mark), expected, "{typed:?}");
        }
        assert_eq!(undone(&Kept::default(), &story("first"), None), 0);
    }

    #[test]
    fn words_that_are_not_shown_are_added_to_and_only_a_tick_would_undo_them() {
        let mut kept = told("hidden");
        kept.veil();
        let mut replacing = story("other");
        replacing.push("replace-account", "yes");

        assert_eq!(undone(&kept, &story("other"), None), 0);
        assert_eq!(undone(&kept, &story(""), None), 0);
        assert_eq!(undone(&kept, &replacing, None), 1);
    }
}
