//! Writing to the person, and noting that we talked.

use super::{CaseError, Caseworker, InHand, in_hand, still_open};
use crate::actions::outbox::enqueue_nudge;
use crate::actions::sealing::{open_block, thread_for_worker, write_message};
use crate::actions::visit::nudge::Nudge;
use crate::actions::{Office, SealError};
use crate::domain::ids::{MessageId, ReportId};
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::{reports, threads};
use crate::vault::Label;
use serde_json::json;

/// A message as a worker writes it.
#[derive(Debug, Clone)]
pub struct Writing {
    /// What it says.
    pub words: Private,
    /// Whether we ask something and wait for the answer.
    pub asks: bool,
    /// Whether it tells the person how it ended.
    pub tells_the_end: bool,
}

/// Posts a message on the person's own page.
///
/// # Errors
/// `First` when a colleague did something meanwhile; `TooLong`; `NotTheirs`; the database.
pub async fn write(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    writing: Writing,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        still_open(hand)?;
        post(hand, &writing)?;
        hand.save()
    })
    .await
}

/// Posts a message on the report in hand; the caller saves it.
///
/// # Errors
/// As [`write`].
pub(super) fn post(hand: &mut InHand<'_>, writing: &Writing) -> Result<MessageId, CaseError> {
    let thread = thread_for_worker(hand.conn, hand.scope, hand.report.id, &hand.who.keyring)?;
    let message = write_message(
        hand.conn,
        hand.office,
        hand.scope,
        &thread,
        Some(hand.who.id),
        &writing.words,
        None,
    )?;
    // A message that nobody can read tells nobody.
    let can_be_read = !threads::codes_of(hand.conn, hand.scope, hand.report.id)?.is_empty();
    if writing.tells_the_end && can_be_read {
        hand.report.told_at = Some(hand.office.clock.now().into());
    }
    let nudged = nudge(hand, message)?;
    let detail = json!({
        "asks": writing.asks, "end": writing.tells_the_end, "nudge": nudged.code(),
    });
    hand.note("we_wrote", detail, true)?;
    Ok(message)
}

crate::codes! {
    /// What became of the person's wish to be nudged when we wrote.
    Nudged {
        /// A mail in their words was asked for.
        Sent = "sent",
        /// They do not want one.
        NotWanted = "not_wanted",
        /// They want one, but this worker was not given the key to where it goes.
        NoKey = "no_key",
    }
}

/// Nudges the person, if they want it: where to and in which words is opened here, by the worker who writes.
fn nudge(hand: &mut InHand<'_>, message: MessageId) -> Result<Nudged, CaseError> {
    let (scope, report) = (hand.scope, hand.report.id);
    let set = reports::blocks(hand.conn, scope, report, Label::Nudge.code())?.pop();
    let (Some(row), None) = (set, hand.report.stop_asked_at) else {
        return Ok(Nudged::NotWanted);
    };
    let opened = match open_block(hand.conn, hand.office, scope, row.id, &hand.who.keyring) {
        Ok(opened) => opened,
        Err(SealError::NotGranted) => return Ok(Nudged::NoKey),
        Err(error) => return Err(error.into()),
    };
    let nudge: Nudge =
        serde_json::from_slice(&opened.words).map_err(|_| SealError::Malformed("a nudge"))?;
    let to = nudge
        .to
        .expose()
        .parse()
        .map_err(|_| SealError::Malformed("a nudge's address"))?;
    let words = (nudge.subject.expose(), nudge.body.expose());
    let once = message.to_string();
    enqueue_nudge(hand.conn, hand.office, scope, report, &to, words, &once)?;
    hand.record("nudge_sent", json!({}))?;
    Ok(Nudged::Sent)
}

crate::codes! {
    /// How a worker and a person were in touch.
    Way {
        /// By telephone.
        Phone = "phone",
        /// By text message.
        Text = "text",
        /// By mail.
        Email = "email",
        /// By letter.
        Letter = "letter",
        /// Face to face, or by video.
        Meeting = "meeting",
        /// Through a supporter they named.
        Supporter = "supporter",
    }
}

impl Way {
    /// The way in the words of the desk.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Phone => "Phone call",
            Self::Text => "Text message",
            Self::Email => "Email",
            Self::Letter => "Letter",
            Self::Meeting => "Face to face or video",
            Self::Supporter => "Through a supporter they named",
        }
    }
}

/// A talk, or a try.
#[derive(Debug, Clone)]
pub struct Talk {
    /// How.
    pub way: Way,
    /// Whether the person was reached.
    pub reached: bool,
    /// What was said.
    pub words: Private,
    /// Whether the person was told how it ended.
    pub told_the_end: bool,
}

/// Notes a talk with the person, or that nobody was reached.
///
/// # Errors
/// `First`; `NotTheirs`; the database.
pub async fn log_talk(
    office: &Office,
    org: &Organisation,
    who: &Caseworker,
    report: ReportId,
    version: i32,
    talk: Talk,
) -> Result<(), CaseError> {
    in_hand(office, org, who, report, Some(version), move |hand| {
        still_open(hand)?;
        let block = hand.seal(Label::WriteUp, None, &talk.words)?;
        if talk.told_the_end && talk.reached {
            hand.report.told_at = Some(hand.office.clock.now().into());
        }
        let detail = json!({
            "way": talk.way.code(), "reached": talk.reached, "end": talk.told_the_end,
            "block": block.0,
        });
        hand.note("talked", detail, false)?;
        hand.save()
    })
    .await
}
