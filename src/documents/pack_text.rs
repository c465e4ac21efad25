//! A pack as plain text: for a mail system that takes nothing else, and for reading aloud.

use super::REPLY_SLIP;
use super::pack_html::{later_sections, title};
use crate::domain::pack::{Line, Pack};

/// Longest line, in characters; a single longer word stands as it is.
const WIDTH: usize = 72;

/// The file as bytes (UTF-8, lines end in a newline).
pub fn pack_text(pack: &Pack) -> Vec<u8> {
    let mut page = Page::default();
    let (title, line_one) = title(pack);
    if let Some(words) = line_one {
        page.paragraph("", words);
    }
    page.paragraph("", title);
    cover(&mut page, pack);
    page.heading("2. Adjustments, and how to make contact");
    page.lines(&pack.contact);
    page.heading("3. Why we tell you, and what we ask for");
    for ground in &pack.grounds {
        page.paragraph("", ground);
    }
    page.paragraph("", "We ask you to:");
    for ask in &pack.asks {
        page.item(ask);
    }
    account(&mut page, pack);
    incidents(&mut page, pack);
    for (_, heading, lines) in later_sections(pack) {
        page.heading(heading);
        page.lines(lines);
    }
    slip(&mut page, pack);
    page.text.into_bytes()
}

fn cover(page: &mut Page, pack: &Pack) {
    let cover = &pack.cover;
    page.heading("1. Cover");
    page.entry("For", &cover.recipient);
    page.entry("From", &cover.organisation);
    page.entry("Our reference", &cover.reference);
    if let Some(reference) = &cover.police_reference {
        page.entry("Your existing reference", reference.expose());
    }
    page.entry("What was agreed", &cover.basis);
    page.entry("Our caseworker", &cover.caseworker_contact);
    page.entry("Made on", &cover.made_on);
    page.entry("Reply by", &cover.reply_by);
}

fn account(page: &mut Page, pack: &Pack) {
    page.heading("4. What happened, in the person's words");
    if pack.account.is_empty() {
        page.paragraph("", "The person's own words are not part of this document.");
    }
    for passage in &pack.account {
        page.paragraph("", &format!("Incident {}", passage.incident));
        if passage.redacted {
            page.paragraph("", "We have taken out what could show who the person is.");
        }
        page.quote(passage.words.expose());
    }
}

fn incidents(page: &mut Page, pack: &Pack) {
    page.heading("5. Incidents");
    for row in &pack.incidents {
        page.paragraph("", &format!("Incident {}", row.number));
        page.entry("When", row.when.expose());
        page.entry("What", &row.what);
        page.entry("Kind of place", &row.place);
        page.entry("Council area", &row.area);
        page.entry("Who did it", &row.who);
    }
}

fn slip(page: &mut Page, pack: &Pack) {
    let cover = &pack.cover;
    page.heading("13. Reply slip");
    page.paragraph(
        "",
        &format!(
            "Reference {}. Please reply by {} to {}, {}.",
            cover.reference, cover.reply_by, cover.organisation, cover.caseworker_contact
        ),
    );
    for question in REPLY_SLIP {
        page.item(question.asks);
        let answers: Vec<_> = question
            .answers
            .iter()
            .map(|answer| format!("[ ] {answer}"))
            .collect();
        if answers.is_empty() {
            page.paragraph("  ", &"_".repeat(40));
        } else {
            page.paragraph("  ", &answers.join("   "));
        }
    }
}

/// Text that grows line by line.
#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn heading(&mut self, words: &str) {
        self.text.push('\n');
        self.paragraph("", words);
        self.paragraph("", &"-".repeat(words.chars().count()));
    }

    fn lines(&mut self, lines: &[Line]) {
        if lines.is_empty() {
            self.paragraph("", "Nothing was shared here.");
        }
        for line in lines {
            self.entry(&line.label, line.words.expose());
        }
    }

    /// A label and its words; words of several lines stand below, set in.
    fn entry(&mut self, label: &str, words: &str) {
        let one_line =
            !words.contains('\n') && label.chars().count() + words.chars().count() < WIDTH - 2;
        if words.trim().is_empty() {
            self.paragraph("", &format!("{label}: not given"));
        } else if one_line {
            self.paragraph("", &format!("{label}: {words}"));
        } else {
            self.paragraph("", &format!("{label}:"));
            self.quote(words);
        }
    }

    fn item(&mut self, words: &str) {
        let mut indent = "- ";
        for line in wrapped(words, WIDTH - 2) {
            self.push(indent, &line);
            indent = "  ";
        }
    }

    /// Each line set in, so that nothing a person wrote can look like a heading of ours.
    fn quote(&mut self, words: &str) {
        for line in words.lines() {
            self.paragraph("    ", line);
        }
    }

    fn paragraph(&mut self, indent: &str, words: &str) {
        for line in wrapped(words, WIDTH - indent.len()) {
            self.push(indent, &line);
        }
    }

    fn push(&mut self, indent: &str, line: &str) {
        // No trailing blanks: some mail systems drop them and the bytes would differ.
        self.text.push_str(format!("{indent}{line}").trim_end());
        self.text.push('\n');
    }
}

/// Breaks words into lines; control characters become blanks. Always at least one line.
fn wrapped(words: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let words: String = words
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    for word in words.split_whitespace() {
        let line = lines.last_mut().expect("there is always a line");
        let fits = line.chars().count() + 1 + word.chars().count() <= width;
        if line.is_empty() {
            line.push_str(word);
        } else if fits {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}
