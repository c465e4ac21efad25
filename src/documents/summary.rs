//! The month's summary as a file and as a page: the same figures, the same words.

use crate::domain::geography::active_area;
use crate::domain::summary::{
    Month, NOT_ASKED, Period, Published, PublishedTable, Shown, TableKind, Unit, table_kind,
};
use crate::words::{Version, find};
use askama::Template;

/// What a summary says beside its figures.
#[derive(Debug, Clone)]
pub struct Front<'a> {
    /// The organisation.
    pub organisation: &'a str,
    /// 1, then one more for each correction.
    pub edition: i32,
    /// What the person who checked it wrote.
    pub commentary: &'a str,
    /// Disabled people on the panel, and seats; 0 seats when it is not said.
    pub panel: (u16, u16),
    /// The last line of the record at approval: its number and check value in hex.
    pub record: Option<(u64, String)>,
}

/// How the figures were made, in the words of every edition.
pub const METHOD: [&str; 7] = [
    "Each report counts once, in the month in which we received it. A month is counted when it is over and \
     never changed afterwards; a mistake is put right in a new edition.",
    "What a person perceived is enough for a report to be counted.",
    "A number from 0 to 4 is shown as \u{201c}fewer than 5\u{201d}. Every other number, totals too, is rounded to the \
     nearest 5, so rows may not add up.",
    "A row is left out where it would let somebody work out a small number beside it, in this summary or \
     with an earlier one.",
    "A row that a table does not show is fewer than 5.",
    "With fewer than 30 reports in a month the tables are over twelve months.",
    "Where somebody told us of several incidents, place, area, person, frequency and injury are those of the \
     first one they told.",
];

/// The figures as comma-separated values, in UTF-8 with a mark that spreadsheets know. Line ends are CR LF.
pub fn csv(published: &Published, front: &Front<'_>) -> Vec<u8> {
    let mut out = csv::WriterBuilder::new()
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let mut line = |cells: &[&str]| {
        let safe: Vec<String> = cells.iter().map(|cell| not_a_formula(cell)).collect();
        out.write_record(&safe).expect("memory takes every byte");
    };
    line(&["Summary", &published.month.in_words()]);
    line(&["Organisation", front.organisation]);
    line(&["Edition", &front.edition.to_string()]);
    if let (disabled, seats @ 1..) = front.panel {
        line(&[
            "Disabled people on the panel",
            &format!("{disabled} of {seats}"),
        ]);
    }
    line(&["Commentary", front.commentary]);
    for sentence in METHOD {
        line(&["Method", sentence]);
    }
    if let Some((number, check)) = &front.record {
        line(&["Record at approval", &number.to_string(), check]);
    }
    line(&["Table", "Period", "Row", "Number"]);
    line(&[
        "Reports",
        &in_words(Period::Month, published.month),
        "All",
        &published.in_month.to_string(),
    ]);
    line(&[
        "Reports",
        &in_words(Period::Year, published.month),
        "All",
        &published.in_year.to_string(),
    ]);
    for table in &published.tables {
        let period = in_words(table.period, published.month);
        for (code, shown) in &table.rows {
            if *shown != Shown::FewerThanFive {
                line(&[
                    title(table),
                    &period,
                    &label(&table.id, code),
                    &shown.to_string(),
                ]);
            }
        }
        line(&[
            title(table),
            &period,
            "Every other row",
            &Shown::FewerThanFive.to_string(),
        ]);
    }
    out.into_inner().expect("memory takes every byte")
}

/// A spreadsheet runs a cell that begins like a formula; a space in front keeps it words.
fn not_a_formula(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!(" {cell}")
    } else {
        cell.to_owned()
    }
}

/// The figures as a part of a page: headings, tables, small bars.
pub fn figures(published: &Published) -> Figures {
    let period = |period| in_words(period, published.month);
    Figures {
        totals: [
            (period(Period::Month), published.in_month.to_string()),
            (period(Period::Year), published.in_year.to_string()),
        ],
        over: published.tables.first().map(|table| period(table.period)),
        tables: published.tables.iter().map(drawn).collect(),
    }
}

/// The whole summary as one page that needs nothing else.
pub fn page(published: &Published, front: &Front<'_>) -> String {
    let page = Page {
        month: published.month.in_words(),
        front,
        commentary: paragraphs(front.commentary),
        figures: figures(published),
        method: METHOD,
    };
    page.render()
        .expect("a template without conditions on its input renders")
}

/// A text as its paragraphs.
pub fn paragraphs(text: &str) -> Vec<&str> {
    text.split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect()
}

/// The figures, to be printed into a page by its template.
#[derive(Debug, Clone, Template)]
#[template(path = "documents/summary_figures.html")]
pub struct Figures {
    totals: [(String, String); 2],
    over: Option<String>,
    tables: Vec<Drawn>,
}

/// The template escapes what it prints; a page may print it as it is.
impl askama::filters::HtmlSafe for Figures {}

#[derive(Template)]
#[template(path = "documents/summary.html")]
struct Page<'a> {
    month: String,
    front: &'a Front<'a>,
    commentary: Vec<&'a str>,
    figures: Figures,
    method: [&'static str; 7],
}

#[derive(Debug, Clone)]
struct Drawn {
    title: &'static str,
    note: &'static str,
    rows: Vec<Row>,
}

#[derive(Debug, Clone)]
struct Row {
    label: String,
    shown: String,
    /// 0 to 100.
    width: u32,
}

fn drawn(table: &PublishedTable) -> Drawn {
    let most = table
        .rows
        .iter()
        .map(|(_, shown)| about(*shown))
        .max()
        .unwrap_or(0)
        .max(1);
    let mut rows: Vec<(u32, Row)> = table
        .rows
        .iter()
        .filter(|(_, shown)| *shown != Shown::FewerThanFive)
        .map(|(code, shown)| {
            let row = Row {
                label: label(&table.id, code),
                shown: shown.to_string(),
                width: about(*shown) * 100 / most,
            };
            (about(*shown), row)
        })
        .collect();
    rows.sort_by(|(left, one), (right, two)| {
        right.cmp(left).then_with(|| one.label.cmp(&two.label))
    });
    Drawn {
        title: title(table),
        note: match table_kind(&table.id).map(|kind| kind.counts) {
            Some(Unit::Several) => "A report can be in several rows.",
            Some(Unit::Done) => "What was done in this time, whenever the report came.",
            _ => "",
        },
        rows: rows.into_iter().map(|(_, row)| row).collect(),
    }
}

fn about(shown: Shown) -> u32 {
    match shown {
        Shown::About(about) => about,
        _ => 0,
    }
}

fn title(table: &PublishedTable) -> &'static str {
    table_kind(&table.id).map_or("", |kind: &TableKind| kind.title)
}

/// "March 2026", or "April 2025 to March 2026".
pub fn in_words(period: Period, month: Month) -> String {
    match period {
        Period::Month => month.in_words(),
        Period::Year => format!("{} to {}", month.plus(-11).in_words(), month.in_words()),
    }
}

/// A code as a reader of the summary sees it.
pub fn label(table: &str, code: &str) -> String {
    match (table, code) {
        (_, NOT_ASKED) => "Not asked or not answered".to_owned(),
        (_, "other_code") => "Not on this list".to_owned(),
        (_, "unknown") => "Not known".to_owned(),
        (_, "prefer_not_to_say") => "Did not want to say".to_owned(),
        ("reporter_role", "self") => "The person".to_owned(),
        ("report_channel", "web_standard") => "Website".to_owned(),
        ("report_channel", "web_easy_read") => "Website, Easy Read".to_owned(),
        ("report_channel", "web_bsl_video") => "Website, BSL video".to_owned(),
        ("police_choice", "yes_named") => "Yes, with my name".to_owned(),
        ("police_choice", "yes_without_name") => "Yes, without my name".to_owned(),
        ("police_choice", "talk_first") => "Talk to me first".to_owned(),
        ("council_area", area) => {
            active_area(area).map_or_else(|| area.to_owned(), |area| area.name.clone())
        }
        ("age_band", band) => spoken(
            &band
                .replace("13_15", "13 to 15")
                .replace("16_17", "16 to 17"),
        ),
        ("wants" | "impact" | "frequency", code) => asked_words(table, code),
        (_, code) => spoken(code),
    }
}

/// The words in which people were asked, where they read as well in a table.
fn asked_words(table: &str, code: &str) -> String {
    let key = format!("code-{table}-{}", code.replace('_', "-"));
    find(Version::English, &key, &[]).unwrap_or_else(|| spoken(code))
}

fn spoken(code: &str) -> String {
    let words = code.replace('_', " ");
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published() -> Published {
        Published {
            month: "2026-02".parse().expect("a month"),
            in_month: Shown::About(35),
            in_year: Shown::About(310),
            tables: vec![PublishedTable {
                id: "location_type".to_owned(),
                period: Period::Month,
                rows: vec![
                    ("own_home".to_owned(), Shown::FewerThanFive),
                    ("street".to_owned(), Shown::About(20)),
                    ("shop".to_owned(), Shown::LeftOut),
                ],
            }],
        }
    }

    fn front(commentary: &str) -> Front<'_> {
        Front {
            organisation: "Together",
            edition: 1,
            commentary,
            panel: (4, 9),
            record: Some((12, "ab".to_owned())),
        }
    }

    #[test]
    fn the_file_does_not_name_a_row_under_five() {
        let text = String::from_utf8(csv(&published(), &front("Quiet."))).unwrap();

        assert!(
            text.contains("Where it happened,February 2026,Street,20\r\n"),
            "{text}"
        );
        assert!(
            text.contains("Where it happened,February 2026,Shop,left out\r\n"),
            "{text}"
        );
        assert!(!text.contains("Own home"), "{text}");
    }

    #[test]
    fn a_commentary_that_looks_like_a_formula_stays_words() {
        let text = String::from_utf8(csv(&published(), &front("=HYPERLINK(1)"))).unwrap();

        assert!(text.contains("Commentary, =HYPERLINK(1)"), "{text}");
    }

    #[test]
    fn markup_in_the_commentary_is_words() {
        let page = page(&published(), &front("<script>alert(1)</script>\n\nSecond"));

        assert!(!page.contains("<script"), "{page}");
        assert!(page.contains("<p>Second</p>"), "{page}");
    }

    #[test]
    fn the_same_summary_is_the_same_bytes() {
        assert_eq!(
            page(&published(), &front("x")),
            page(&published(), &front("x"))
        );
        assert_eq!(
            csv(&published(), &front("x")),
            csv(&published(), &front("x"))
        );
    }
}
