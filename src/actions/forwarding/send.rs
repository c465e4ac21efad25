//! Handing a pack over: by link and spoken words, or the recipient's own secure way.

use super::view::{checked, open_for, read_block};
use super::{
    By, ForwardError, Route, json_bytes, may_leave, new_block, not_barred, note, person_knows,
    settle_due, void,
};
use crate::actions::drafts::PEPPER_IN_USE;
use crate::actions::record::{Actor, event};
use crate::actions::sealing::{self, NewBlock, Purpose, Recipient};
use crate::actions::{Office, SealError, outbox};
use crate::domain::forwarding::ForwardState;
use crate::domain::ids::ForwardId;
use crate::domain::mail_address::MailAddress;
use crate::domain::settings::Organisation;
use crate::domain::text::Private;
use crate::store::forwards::{self, ForwardRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, directory, keys};
use crate::vault::pack_keys::{CollectionCode, collection_secret};
use crate::vault::token::LinkToken;
use crate::vault::wrap::WrapSecret;
use crate::vault::{Label, RecipientKind, SystemRandom, random};
use chrono::TimeDelta;
use data_encoding::HEXLOWER;
use serde_json::json;
use std::fmt;

/// How long a link opens its pack.
const LINK_LASTS: TimeDelta = TimeDelta::days(28);

/// A link that is on its way, and the words that open it: shown once, to be told by telephone.
#[derive(Clone)]
pub struct MadeLink {
    /// Six words.
    pub code: CollectionCode,
    /// Where to ring.
    pub phone: String,
    /// Whom.
    pub recipient: String,
}

impl fmt::Debug for MadeLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MadeLink(..)")
    }
}

struct NewLink {
    token: LinkToken,
    code: CollectionCode,
    salt: [u8; 16],
    secret: WrapSecret,
}

async fn new_link(office: &Office) -> Result<NewLink, ForwardError> {
    let token = LinkToken::generate(&SystemRandom);
    let code = CollectionCode::generate(&SystemRandom);
    let salt: [u8; 16] = random::bytes(&SystemRandom);
    let pepper = office.secret.pepper(PEPPER_IN_USE);
    let (cost, link) = (office.costs.code, token.clone());
    let secret = office
        .kdf
        .collection
        .run(move || collection_secret(&code, &salt, cost, &link, &pepper))
        .await?
        .map_err(SealError::from)?;
    Ok(NewLink {
        token,
        code,
        salt,
        secret,
    })
}

/// Sends the link by mail and gives the words for the telephone.
///
/// # Errors
/// The refusal of [`crate::domain::consent::may_send`]; `NoAddress`; `Stale`; keys or database.
pub async fn send_link(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
    version: i32,
    public_url: &str,
) -> Result<MadeLink, ForwardError> {
    let to_be_sent = |row: &ForwardRow| row.sent_at.is_none() && row.route == Route::Link.code();
    make_link(office, org, by, id, version, public_url, to_be_sent).await
}

/// Sends a new link with new words; the old link stops.
///
/// # Errors
/// As [`send_link`].
pub async fn send_again(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
    version: i32,
    public_url: &str,
) -> Result<MadeLink, ForwardError> {
    let sent = |row: &ForwardRow| row.sent_at.is_some() && row.route == Route::Link.code();
    make_link(office, org, by, id, version, public_url, sent).await
}

async fn make_link(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
    version: i32,
    public_url: &str,
    fits: fn(&ForwardRow) -> bool,
) -> Result<MadeLink, ForwardError> {
    let new = new_link(office).await?;
    let (work, scope, url) = (office.clone(), Scope(org.id), public_url.to_owned());
    office
        .store
        .write(move |conn| {
            let mut row = at_version(conn, scope, &by, id, version)?;
            if !fits(&row) {
                return Err(ForwardError::Stale);
            }
            may_leave(conn, scope, &row, work.clock.now())?;
            let contact =
                directory::get(conn, scope, row.directory_id.ok_or(ForwardError::Missing)?)?;
            let to: MailAddress = contact.mail.parse().map_err(|_| ForwardError::NoAddress)?;
            wrap_for_link(conn, &work, scope, &row, &by, &new)?;
            row.link_hash = Some(new.token.hash().to_vec());
            row.link_salt = Some(new.salt.to_vec());
            row.link_expires_at = Some((work.clock.now() + LINK_LASTS).into());
            let first = row.sent_at.is_none();
            if first {
                left(&mut row, &work);
            }
            forwards::update(conn, &row)?;
            let token = new.token.to_text();
            let link = format!("{}/collect/{}", url.trim_end_matches('/'), token.as_str());
            let once = HEXLOWER.encode(&new.token.hash()[..8]);
            outbox::enqueue_pack_waiting(conn, &work, scope, row.id, &to, &link, &once)?;
            told(conn, &work, scope, &row, &by, first, "link")?;
            Ok(MadeLink {
                code: new.code,
                phone: contact.phone,
                recipient: contact.name,
            })
        })
        .await
}

/// The row as the page showed it.
fn at_version(
    conn: &mut Conn,
    scope: Scope,
    by: &By,
    id: ForwardId,
    version: i32,
) -> Result<ForwardRow, ForwardError> {
    let row = forwards::get(conn, scope, id)?;
    not_barred(conn, scope, row.report_id, by.worker)?;
    if row.version != version || row.ended_at.is_some() || row.pack_block.is_none() {
        return Err(ForwardError::Stale);
    }
    Ok(row)
}

fn left(row: &mut ForwardRow, office: &Office) {
    row.sent_at = Some(office.clock.now().into());
    row.state = ForwardState::Sent.code().to_owned();
}

/// Wraps the pack's key under link and words, in place of any earlier wrap.
fn wrap_for_link(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: &ForwardRow,
    by: &By,
    new: &NewLink,
) -> Result<(), ForwardError> {
    let block = row.pack_block.ok_or(ForwardError::Missing)?;
    let opened = read_block(conn, office, scope, block, by)?.ok_or(ForwardError::Missing)?;
    checked(row, &opened)?;
    let kind = RecipientKind::Collection;
    keys::delete_wraps_of(conn, scope, Id(block.0), kind.code())?;
    let place = sealing::place_of(scope, &opened.row)?;
    let recipient = Recipient {
        kind,
        id: Some(row.id.0),
        number: u32::from(PEPPER_IN_USE),
        expires_at: None,
    };
    Ok(sealing::wrap_under(
        conn,
        office,
        scope,
        &opened.key,
        &place,
        &recipient,
        &new.secret,
    )?)
}

fn told(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: &ForwardRow,
    by: &By,
    first: bool,
    how: &str,
) -> Result<(), ForwardError> {
    let detail =
        json!({ "forward": row.id, "to": row.recipient_class, "level": row.level, "how": how });
    let actor = Actor::Worker(by.worker);
    let act = if first {
        "forward_sent"
    } else {
        "forward_sent_again"
    };
    note(conn, office, scope, row, actor, act, json!({ "how": how }))?;
    if first {
        // Without a yes the person sees it unless telling them would put them at risk.
        let shown = row.override_ground.is_none() || person_knows(row);
        let worker = Some(by.worker);
        event(
            conn,
            office,
            scope,
            row.report_id,
            worker,
            "police_told",
            detail,
            shown,
        )?;
        settle_due(conn, scope, row.report_id, None)?;
    }
    Ok(())
}

/// The pack was sent the recipient's own secure way; how, and what proves it, is written down.
///
/// # Errors
/// The refusal; `Stale`; keys or database.
pub async fn sent_another_way(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
    version: i32,
    proof: Private,
) -> Result<(), ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let mut row = at_version(conn, scope, &by, id, version)?;
            if row.sent_at.is_some() {
                return Err(ForwardError::Stale);
            }
            may_leave(conn, scope, &row, work.clock.now())?;
            open_for(conn, &work, scope, &row, &by)?;
            let block = new_block();
            let words = json_bytes(&proof)?;
            sealing::seal_block(
                conn,
                &work,
                scope,
                &NewBlock {
                    report: row.report_id,
                    id: block,
                    label: Label::WriteUp,
                    subject: Some(row.id.0),
                    author: Some(by.worker),
                    purpose: Purpose::Story,
                    words: &words,
                },
            )?;
            row.route = Route::SecureWay.code().to_owned();
            row.proof_note_block = Some(block);
            left(&mut row, &work);
            forwards::update(conn, &row)?;
            told(conn, &work, scope, &row, &by, true, "secure_way")
        })
        .await
}

/// We take a pack back: nothing more leaves, and the link stops.
///
/// # Errors
/// `Stale`; the database.
pub async fn take_back(
    office: &Office,
    org: &Organisation,
    by: By,
    id: ForwardId,
    version: i32,
) -> Result<(), ForwardError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    office
        .store
        .write(move |conn| {
            let row = at_version(conn, scope, &by, id, version)?;
            let actor = Actor::Worker(by.worker);
            Ok(void(conn, &work, scope, row, actor, "by_us")?)
        })
        .await
}
