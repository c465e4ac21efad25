//! Telling people outside the office that a report is past its time and still unread.

use super::outbox::{Asked, Message, addresses, enqueue};
use super::{Office, SealError};
use crate::domain::alarms::late_stage;
use crate::domain::settings::Settings;
use crate::store::alarms::unread_past;
use crate::store::{Scope, StoreError};

/// More than this many at once say nothing more than the first ones.
const AT_ONCE: i64 = 50;

/// Alarms once for each late report and stage. Returns how many mails were newly asked for.
///
/// # Errors
/// When the database does not answer.
pub async fn late_reports(
    office: &Office,
    scope: Scope,
    settings: &Settings,
) -> Result<usize, SealError> {
    let now = office.clock.now();
    let late = office
        .store
        .read::<_, StoreError>(move |conn| unread_past(conn, scope, now.into(), AT_ONCE))
        .await?;
    let to = addresses(&settings.alarm_mail);
    if late.is_empty() || to.is_empty() {
        return Ok(0);
    }
    let inside = office.clone();
    office
        .store
        .write(move |conn| {
            let mut asked = 0;
            for (report, due) in late {
                let Some(stage) = late_stage(*due, now) else {
                    continue;
                };
                for to in &to {
                    let mail = Asked {
                        to,
                        message: Message::UnreadLate,
                        about: Some(report.0),
                        // A report to which the person adds something has a new time, and may be late anew.
                        once: &format!("{report}:{}:{stage}", due.timestamp()),
                        due: now,
                    };
                    asked += usize::from(enqueue(conn, &inside, scope, &mail)?);
                }
            }
            Ok(asked)
        })
        .await
}
