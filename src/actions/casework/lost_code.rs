//! A lost code: new words, by a safe way the person gave when they told us, and by no other.

use super::{CaseError, Caseworker, in_hand};
use crate::actions::Office;
use crate::actions::drafts::make_code;
use crate::actions::sealing::{renew_thread, thread_for_worker};
use crate::actions::send_report::{CodeRow, insert_code};
use crate::actions::visit::{self, diary};
use crate::domain::ids::ReportId;
use crate::domain::safe_way::{SafeWay, given};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::types::Id;
use crate::store::{reports, sessions, threads};
use crate::vault::Label;
use crate::vault::return_code::ReturnCode;
use serde_json::json;

/// Gives the person new words, to be told now by the way that is named. The old ones end, and so do visits with them.
/// The first visit with the new words offers others that only the person knows.
///
/// # Errors
/// `NoSafeWay` when they did not give that way; `Busy`; `First`; `NotTheirs`; the database.
pub async fn give_new_code(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    way: SafeWay,
    why: Private,
) -> Result<ReturnCode, CaseError> {
    let made = make_code(office, org).await.map_err(|_| CaseError::Busy)?;
    let code = made.code;
    in_hand(office, org, who, report, Some(version), move |hand| {
        let (scope, report) = (hand.scope, hand.report.id);
        let facts = reports::facts(hand.conn, scope, report)?;
        if !given(&facts, hand.report.has_safe_contact).contains(&way) {
            return Err(CaseError::NoSafeWay);
        }
        let old = thread_for_worker(hand.conn, scope, report, &hand.who.keyring)?;
        let thread = renew_thread(hand.conn, hand.office, scope, &old)?;
        for old in threads::codes_of(hand.conn, scope, report)? {
            threads::delete_code(hand.conn, scope, old.id)?;
        }
        // What was begun opens with the lost code only.
        diary::throw_away(hand.conn, scope, report)?;
        sessions::end_all_of(hand.conn, scope, Id(report.0), &[visit::KIND], None)?;
        insert_code(
            hand.conn,
            hand.office,
            scope,
            report,
            thread.row.id,
            &thread.key,
            &CodeRow::from(&made),
            false,
            true,
        )?;
        let block = hand.seal(Label::WriteUp, None, &why)?;
        hand.note(
            "code_given",
            json!({ "way": way.code(), "block": block.0 }),
            true,
        )?;
        hand.save()
    })
    .await?;
    Ok(code)
}
