//! What people answered after sending, as exact numbers: for leads, inside the organisation.

use super::casework::code_words;
use super::frame::{Part, Plain, layout};
use super::session::SignedIn;
use crate::app::App;
use crate::domain::after_sending::{ANSWERED, Place, all};
use crate::domain::codes::code_list;
use crate::domain::permissions::Deed;
use crate::store::StoreError;
use crate::store::after_sending::{CountRow, since};
use crate::web::components::{Cell, Table};
use crate::web::error::PageError;
use crate::web::here::Here;
use crate::web::when;
use crate::words::{Version, say};
use actix_web::{HttpResponse, web};
use chrono::Months;

const PAGE: &str = "/how-it-was";
/// How many months are shown, this one among them.
const SHOWN: u32 = 12;

/// The page of this feature.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(web::resource(PAGE).route(web::get().to(show)));
}

async fn show(
    app: web::Data<App>,
    here: Here,
    worker: SignedIn,
) -> Result<HttpResponse, PageError> {
    worker.may(Deed::SeeInHousePage)?;
    let scope = here.scope();
    let today = worker.today();
    let first = today - Months::new(SHOWN - 1);
    let from = first.format("%Y-%m").to_string();
    let rows = app
        .office
        .store
        .read::<_, StoreError>(move |conn| since(conn, scope, &from))
        .await?;
    let mut parts = vec![
        Part::Warning(
            "These numbers are exact. They stay inside the organisation: somebody who knows one person could find \
             them here."
                .to_owned(),
        ),
        Part::Says(
            "People answer after they have sent, if they want to. Nobody can tell whose answer is whose, and a \
             helper is asked about the person only with the person's agreement."
                .to_owned(),
        ),
    ];
    if rows.is_empty() {
        parts.push(Part::Inset(
            "Nobody has answered in the last 12 months.".to_owned(),
        ));
    }
    let this_month = today.format("%Y-%m").to_string();
    for place in Place::ALL {
        let here: Vec<_> = rows
            .iter()
            .filter(|row| row.place == place.code())
            .collect();
        if here.is_empty() {
            continue;
        }
        parts.push(Part::Heading(
            match place {
                Place::Sent => "Right after sending",
                Place::Later => "On their own page, later",
            }
            .to_owned(),
        ));
        for question in all() {
            parts.extend(table(question.id, &here, &this_month).map(Part::Table));
        }
    }
    let heading = "How it was, and for whom";
    let frame = layout(&here, &worker, "/summary", heading);
    Ok(Plain::new(frame, heading, parts)
        .with_back("/summary", "Summaries")
        .show())
}

/// The answers to one question: this month, and in twelve months.
fn table(question: &'static str, rows: &[&CountRow], this_month: &str) -> Option<Table> {
    let of_code = |code: &str, only_now: bool| -> i32 {
        rows.iter()
            .filter(|row| row.question == question && row.code == code)
            .filter(|row| !only_now || row.month == this_month)
            .map(|row| row.number)
            .sum()
    };
    let people = of_code(ANSWERED, false);
    if people == 0 {
        return None;
    }
    let line = |words: String, code: &str| {
        vec![
            Cell::text(words),
            Cell::number(of_code(code, true).to_string()),
            Cell::number(of_code(code, false).to_string()),
        ]
    };
    let codes = code_list(question)?.codes;
    let mut lines: Vec<_> = codes
        .iter()
        .filter(|code| of_code(code.code, false) > 0)
        .map(|code| line(code_words(question, code.code), code.code))
        .collect();
    lines.push(line("People who answered".to_owned(), ANSWERED));
    let who = [("who", "worker".into())];
    let id = format!("q-{}", question.replace('_', "-"));
    Some(Table {
        caption: say(Version::English, &id, &who),
        caption_class: "govuk-table__caption--s",
        head: vec![
            Cell::text("Answer"),
            Cell::number(when::month(this_month)),
            Cell::number("12 months"),
        ],
        rows: lines,
        row_headers: true,
    })
}
