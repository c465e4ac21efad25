//! What they answered: from the reply form or heard by telephone. Nothing counts before a worker confirms it.

use super::view::read_block;
use super::{By, ForwardError, json_bytes, move_lane, new_block, not_barred, note, person_knows};
use crate::actions::record::{Actor, event};
use crate::actions::sealing::{self, NewBlock, Purpose};
use crate::actions::{Office, SealError};
use crate::domain::consent::RecipientClass;
use crate::domain::forwarding::{ForwardState, PoliceReply, after_reply};
use crate::domain::ids::{ForwardId, WorkerId};
use crate::domain::lanes::LaneState;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::forwards::{self, ForwardRow, ReplyRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope};
use crate::vault::Label;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

/// An answer, as it is sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// The answer.
    pub reply: PoliceReply,
    /// Anything else they said.
    pub words: Private,
}

/// An answer that was opened, with what follows from it.
#[derive(Debug, Clone)]
pub struct ReplyRead {
    /// What they said.
    pub heard: Heard,
    /// What to do about it.
    pub to_do: Vec<&'static str>,
}

/// Opens every answer to a forward that this worker holds the key to.
pub(super) fn read_all(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: &ForwardRow,
    by: &By,
) -> Result<Vec<(ReplyRow, Option<ReplyRead>)>, ForwardError> {
    let mut read = Vec::new();
    for reply in forwards::replies(conn, scope, row.id)? {
        let opened = open(conn, office, scope, &reply, by)?.map(|heard| ReplyRead {
            to_do: after_reply(&heard.reply).to_do,
            heard,
        });
        read.push((reply, opened));
    }
    Ok(read)
}

fn open(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    reply: &ReplyRow,
    by: &By,
) -> Result<Option<Heard>, ForwardError> {
    let Some(opened) = read_block(conn, office, scope, reply.block_id, by)? else {
        return Ok(None);
    };
    let heard =
        serde_json::from_slice(&opened.words).map_err(|_| SealError::Malformed("an answer"))?;
    Ok(Some(heard))
}

/// Seals an answer. Its coded columns stay empty until it is confirmed.
pub(super) fn store_reply(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: &ForwardRow,
    author: Option<WorkerId>,
    heard: &Heard,
) -> Result<ReplyRow, ForwardError> {
    let reply = ReplyRow {
        organisation_id: scope.0,
        id: Id(Uuid::now_v7()),
        forward_id: row.id,
        report_id: row.report_id,
        received_at: office.clock.now().into(),
        source: match author {
            None => "reply_form",
            Some(_) => "entered_by_worker",
        }
        .to_owned(),
        block_id: new_block(),
        recorded: None,
        reason_code: None,
        flagged: None,
        confirmed_by: None,
        confirmed_at: None,
    };
    let words = json_bytes(heard)?;
    sealing::seal_block(
        conn,
        office,
        scope,
        &NewBlock {
            report: row.report_id,
            id: reply.block_id,
            label: Label::PackReply,
            subject: Some(row.id.0),
            author,
            purpose: Purpose::Story,
            words: &words,
        },
    )?;
    forwards::insert_reply(conn, &reply)?;
    Ok(reply)
}

/// Writes down an answer a worker has heard by telephone or read in a letter. It counts at once, because the
/// worker knows who said it.
///
/// # Errors
/// `Stale` when the pack was not sent, or the page is old; keys or database.
pub async fn hear(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
    heard: Heard,
    tell: Private,
    last_word: bool,
) -> Result<(), ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let row = sent(conn, scope, &by, id)?;
            let reply = store_reply(conn, &work, scope, &row, Some(by.worker), &heard)?;
            count(
                conn, &work, scope, row, reply, &by, &heard, &tell, last_word,
            )
        })
        .await
}

/// Confirms an answer from the reply form: the chaser goes by it and the person is told.
///
/// # Errors
/// `Stale` when somebody was first; `Missing` when this worker cannot open it; keys or database.
pub async fn confirm(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
    reply: Uuid,
    tell: Private,
    last_word: bool,
) -> Result<(), ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let row = sent(conn, scope, &by, id)?;
            let reply = forwards::replies(conn, scope, id)?
                .into_iter()
                .find(|row| row.id.0 == reply)
                .ok_or(ForwardError::Missing)?;
            let heard = open(conn, &work, scope, &reply, &by)?.ok_or(ForwardError::Missing)?;
            count(
                conn, &work, scope, row, reply, &by, &heard, &tell, last_word,
            )
        })
        .await
}

fn sent(conn: &mut Conn, scope: Scope, by: &By, id: ForwardId) -> Result<ForwardRow, ForwardError> {
    let row = forwards::get(conn, scope, id)?;
    not_barred(conn, scope, row.report_id, by.worker)?;
    if row.sent_at.is_none() {
        return Err(ForwardError::Stale);
    }
    Ok(row)
}

#[expect(
    clippy::too_many_arguments,
    reason = "an answer with all that follows from it"
)]
fn count(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    mut row: ForwardRow,
    mut reply: ReplyRow,
    by: &By,
    heard: &Heard,
    tell: &Private,
    last_word: bool,
) -> Result<(), ForwardError> {
    let now = office.clock.now();
    let said = &heard.reply;
    reply.recorded = Some(said.recorded.code().to_owned());
    reply.reason_code = said.not_recorded_because.map(|why| why.code().to_owned());
    reply.flagged = Some(said.flagged.code().to_owned());
    reply.confirmed_by = Some(by.worker);
    reply.confirmed_at = Some(now.into());
    forwards::confirm_reply(conn, &reply)?;
    let withdrawn = row.state == ForwardState::Withdrawn.code();
    if !withdrawn {
        row.state = after_reply(said).state.code().to_owned();
    }
    row.acknowledged_at = row.acknowledged_at.or(Some(now.into()));
    row.last_update_at = Some(now.into());
    if last_word {
        row.ended_at = row.ended_at.or(Some(now.into()));
    }
    forwards::update(conn, &row)?;
    let detail = json!({
        "forward": row.id,
        "recorded": reply.recorded,
        "reason": reply.reason_code,
        "flagged": reply.flagged,
    });
    // Without a yes, the person hears of the answer only if they heard of the pack.
    let shown = row.override_ground.is_none() || person_knows(&row);
    let worker = Some(by.worker);
    event(
        conn,
        office,
        scope,
        row.report_id,
        worker,
        "police_answered",
        detail,
        shown,
    )?;
    let actor = Actor::Worker(by.worker);
    let detail = json!({ "reply": reply.id.0, "recorded": reply.recorded });
    note(conn, office, scope, &row, actor, "reply_confirmed", detail)?;
    if shown && !tell.is_blank() {
        let thread = sealing::thread_for_worker(conn, scope, row.report_id, &by.keyring)?;
        sealing::write_message(conn, office, scope, &thread, Some(by.worker), tell, None)?;
    }
    if last_word && row.recipient_class == RecipientClass::Police.code() {
        let outcome = reply.recorded.as_deref();
        move_lane(
            conn,
            office,
            scope,
            row.report_id,
            LaneState::Done,
            by.worker,
            outcome,
        )?;
    }
    Ok(())
}
