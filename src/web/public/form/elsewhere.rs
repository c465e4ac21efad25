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
/// Before the name of a question whose hidden words are to be replaced.
pub const REPLACE: &str = "replace-";
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
        .filter(|question| is_newer(kept, question, mark))
        .filter(|question| would_undo(kept, question, sent, today))
        .collect()
}

fn would_undo(
    kept: &Kept,
    question: &'static Question,
    sent: &FormFields,
    today: NaiveDate,
) -> bool {
    // Words that are not shown again are added to, and stand beside nothing, whatever is sent.
    if kept.is_veiled(question.id) {
        return false;
    }
    match question.parse(sent, today) {
        // An old window that says nothing takes nothing away: see `left_as_kept`.
        Ok(None) => false,
        Ok(typed) => typed.as_ref() != kept.answers.get(question.id),
        // It cannot be kept as it is, so nothing shows that it is the same.
        Err(_) => true,
    }
}

/// Whether another window changed the answer and this form says nothing of it: perhaps it was never touched, so what is
/// kept stays.
pub fn left_as_kept(
    kept: &Kept,
    question: &Question,
    sent: &FormFields,
    today: NaiveDate,
    mark: Option<&PageMark>,
) -> bool {
    is_newer(kept, question, mark)
        && kept.answers.has(question.id)
        && matches!(question.parse(sent, today), Ok(None))
}

/// Whether another window changed the answer since the page was drawn. Without a mark (a page drawn before there were
/// any, or for a draft that is gone) nobody knows what it showed: then every answer that is kept is looked after.
pub fn is_newer(kept: &Kept, question: &Question, mark: Option<&PageMark>) -> bool {
    match mark {
        Some(mark) => kept.changes.is_newer(question.id, mark),
        None => kept.answers.has(question.id),
    }
}

/// What is kept and what was typed, one under the other: neither is lost, and who wrote both takes out what is not
/// needed.
fn both(kept: &str, typed: &str) -> String {
    match (kept.contains(typed.trim()), typed.contains(kept.trim())) {
        (true, _) => kept.to_owned(),
        (_, true) => typed.to_owned(),
        _ => format!("{}\n\n{typed}", kept.trim_end()),
    }
}

/// Whether both texts fit into the box of these questions, so that nothing has to be chosen.
pub fn fit_together(questions: &[&'static Question]) -> bool {
    !questions.is_empty() && questions.iter().all(|question| question.kind == Kind::Long)
}

/// The form as it comes back: in each box for much text stand both texts.
pub fn with_both(
    kept: &Kept,
    questions: &[&'static Question],
    mut fields: FormFields,
) -> FormFields {
    let shown = |it: &&&Question| it.kind == Kind::Long && !kept.is_veiled(it.id);
    for question in questions.iter().filter(shown) {
        if let Some(held) = kept.answers.text(question.id) {
            let words = both(held.expose(), fields.text(question.id));
            fields.put(question.id, &words);
        }
    }
    fields
}

/// The form as a script sends it by itself: nothing that is kept is replaced before a button is pressed.
pub fn without_replacing(fields: FormFields) -> FormFields {
    let rest = fields.iter().filter(|(name, _)| !name.starts_with(REPLACE));
    rest.map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
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
            ("", Some(&old), 0),
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
    fn words_that_are_not_shown_are_added_to_whatever_an_old_window_says() {
        let mut kept = told("hidden");
        kept.veil();
        let mut replacing = story("other");
        replacing.push("replace-account", "yes");

        for sent in [
            story("other"),
            story(""),
            story("broken \u{fffd}"),
            replacing,
        ] {
            assert_eq!(undone(&kept, &sent, None), 0);
        }
        let asked: Vec<_> = PageKey::Story.questions().collect();
        let fields = with_both(&kept, &asked, story("other"));
        assert_eq!(
            fields.text("account"),
            "other",
            "nothing hidden comes into a box"
        );
    }

    #[test]
    fn both_texts_stand_in_the_box_and_none_twice() {
        for (kept, typed, expected) in [
            ("one", "two", "one\n\ntwo"),
            ("one\n", "two", "one\n\ntwo"),
            ("one and two", "two", "one and two"),
            ("one", "one and two", "one and two"),
            ("one", "", "one"),
        ] {
            assert_eq!(both(kept, typed), expected);
        }
    }

    #[test]
    fn a_script_that_saves_replaces_nothing() {
        let mut sent = story("other");
        sent.push("replace-account", "yes");

        let fields = without_replacing(sent);

        assert!(!fields.is_sent("replace-account") && fields.text("account") == "other");
    }
}
