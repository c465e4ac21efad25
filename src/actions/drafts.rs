//! A report that is being written: begun, saved page by page, opened again with a code, thrown away.
//!
//! The answers are sealed under a random key. That key is wrapped under a key that comes from the
//! person's cookie and, when they want to come back, under one that comes from their words. What is in
//! the database opens with neither.

mod changes;

pub use changes::Changes;

use super::files::KeptFile;
use super::{Office, SealError};
use crate::domain::answers::{Answer, Answers};
use crate::domain::consent::GivenBy;
use crate::domain::ids::{FileId, ReportId, WorkerId};
use crate::domain::journey::{Telling, Way};
use crate::domain::questions::Teller;
use crate::domain::settings::Organisation;
use crate::store::drafts::{self, DraftRow};
use crate::store::types::{Id, Instant};
use crate::store::{Conn, Scope};
use crate::vault::kdf_pool::Busy;
use crate::vault::return_code::{ReturnCode, StretchedCode};
use crate::vault::token::{CookieToken, PageMark, SessionKind, StateOf};
use crate::vault::wrap::WrapSecret;
use crate::vault::{
    BlockKey, Envelope, Label, Place, RecipientKind, SystemRandom, VaultError, WrapContext, random,
};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;
use zeroize::Zeroizing;

/// How long a cookie opens a draft after it was last used: longer than the 20 hours of WCAG 2.2.6. One without a code
/// is deleted then.
const IDLE: TimeDelta = TimeDelta::hours(24);
/// How long a draft without a code is kept in all.
const WITHOUT_CODE: TimeDelta = TimeDelta::hours(72);
/// How long a draft with a code is kept.
const WITH_CODE: TimeDelta = TimeDelta::days(28);
/// How long the sent page can be looked at again.
pub const AFTER_SENDING: TimeDelta = TimeDelta::hours(2);
/// The pepper that new codes are made with.
pub const PEPPER_IN_USE: u16 = 1;

/// What kind of draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftKind {
    /// A person writes their own report.
    Public,
    /// A worker writes it for somebody.
    Helper,
    /// Somebody who came back tells about another time.
    Incident,
}

impl DraftKind {
    const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Helper => "helper",
            Self::Incident => "incident",
        }
    }
}

/// Everything a draft holds, as it is sealed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Kept {
    /// The answers so far; empty once it is sent.
    pub answers: Answers,
    /// The code with which the person can come back, until they have said that they have it.
    #[serde(default)]
    pub code: Option<KeptCode>,
    /// Questions whose words are not shown again: they were written before a return by code.
    #[serde(default)]
    pub veiled: BTreeSet<String>,
    /// Where one drawing of a page added words behind those that are not shown: which drawing, and how many bytes
    /// stood there before it.
    #[serde(default)]
    pub added: BTreeMap<String, (u64, usize)>,
    /// The report to which this adds another time it happened.
    #[serde(default)]
    pub adds_to: Option<ReportId>,
    /// Who is drawn to the form before anything is answered: which version they read.
    #[serde(default)]
    pub page_version: String,
    /// Keys of the files that were begun, until the report is sent.
    #[serde(default)]
    pub files: BTreeMap<FileId, KeptFile>,
    /// What became of it.
    #[serde(default)]
    pub sent: Option<Sent>,
    /// Which answers changed when.
    #[serde(default)]
    pub changes: Changes,
    /// The questions after sending that were answered or skipped; what was answered is not here.
    #[serde(default)]
    pub answered_after: BTreeSet<String>,
}

/// A return code while it can still be shown, and the key that comes from it.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeptCode {
    digits: String,
    key: [u8; 32],
    /// Whether the person said that they have it: then it is not shown again.
    pub has_it: bool,
}

impl std::fmt::Debug for KeptCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeptCode(..)")
    }
}

impl KeptCode {
    fn new(made: &MadeCode) -> Self {
        Self {
            digits: made.code.digits(),
            key: **made.secret.key(),
            has_it: false,
        }
    }

    /// The code itself, to be shown.
    pub fn code(&self) -> Option<ReturnCode> {
        ReturnCode::parse(&self.digits).ok()
    }

    /// The key that wraps what the code opens.
    pub fn secret(&self) -> WrapSecret {
        WrapSecret::from_key(Zeroizing::new(self.key))
    }
}

/// What the sent page needs, kept for a short while after sending.
#[derive(Clone, Serialize, Deserialize)]
pub struct Sent {
    /// The report.
    pub report: ReportId,
    /// Its reference.
    pub reference: String,
    /// When it was received.
    pub at: DateTime<Utc>,
    /// By when somebody looks at it.
    pub first_look_due: DateTime<Utc>,
    /// By when the police decision is due.
    pub decision_due: Option<DateTime<Utc>>,
    /// Code of `police_choice`.
    pub police_choice: String,
    /// Whose answer that is; the person's own where it was not kept.
    #[serde(default)]
    pub given_by: Option<GivenBy>,
    /// Who told us; the person themselves where it was not kept.
    #[serde(default)]
    pub teller: Option<Teller>,
    /// Whether it is about somebody under 18.
    #[serde(default)]
    pub child: bool,
    /// Whether the person agreed that we get in touch with them, where somebody else told us.
    #[serde(default)]
    pub may_contact: bool,
    /// Whether we have no way to answer: no words to come back with, and no contact.
    #[serde(default)]
    pub cannot_answer: bool,
    /// By when somebody who knows BSL watches their film.
    #[serde(default)]
    pub film_by: Option<DateTime<Utc>>,
    /// Whether the page shows crisis contacts.
    pub crisis: bool,
    /// Whether the person is in danger.
    pub danger: bool,
    /// Whether a code was wanted.
    pub wants_code: bool,
    /// Whether the person wants to read their words again.
    pub read_back: bool,
    /// The key of the thread, for a code that could not be made in time.
    pub thread_key: [u8; 32],
    /// Which time it is that was told: 1 for a report, more for what was added to one.
    #[serde(default = "first_time")]
    pub number: i32,
}

const fn first_time() -> i32 {
    1
}

impl std::fmt::Debug for Sent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sent({})", self.report)
    }
}

/// A draft, opened.
#[derive(Debug)]
pub struct Draft {
    /// Its row.
    pub row: DraftRow,
    key: BlockKey,
    /// What it holds.
    pub kept: Kept,
}

impl Draft {
    /// When it is deleted if nothing more is done.
    pub fn deleted_at(&self) -> DateTime<Utc> {
        self.row.expires_at.0
    }

    /// Keeps a code so that it can be shown.
    pub fn keep_code(&mut self, made: &MadeCode) {
        self.kept.code = Some(KeptCode::new(made));
    }

    /// The mark of a page that is drawn from it now.
    pub fn mark(&self, office: &Office) -> String {
        let mark = PageMark::new(self.kept.changes.count(), &SystemRandom);
        mark.to_text(&office.secret.form(), self.row.id.0)
    }

    /// Whether anything changed since a page with this mark was drawn. Of a page without one that is not known.
    pub fn changed_since(&self, office: &Office, mark: &str) -> bool {
        PageMark::parse(&office.secret.form(), self.row.id.0, mark)
            .is_some_and(|mark| self.kept.changes.any_newer(&mark))
    }

    /// Whether there is a code that opens it.
    pub fn has_code(&self) -> bool {
        self.row.code_lookup.is_some()
    }

    /// The key of a draft, wrapped under the key of a report's code: no worker can open what is not sent.
    pub(super) fn wrapped_under(&self, scope: Scope, code: &WrapSecret) -> Vec<u8> {
        code.wrap(
            self.key.key(),
            &wrap_context(scope, self.row.id.0, RecipientKind::ReturnCode),
            &SystemRandom,
        )
    }
}

/// Why a draft could not be kept or opened.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// No such draft, or its time is over.
    #[error("there is no such draft")]
    Gone,
    /// All of it together is more than can be sealed.
    #[error("all answers together are too long")]
    TooLong,
    /// Keys or database.
    #[error(transparent)]
    Seal(SealError),
}

impl From<SealError> for DraftError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Vault(VaultError::TooLong) => Self::TooLong,
            other => Self::Seal(other),
        }
    }
}

impl From<VaultError> for DraftError {
    fn from(error: VaultError) -> Self {
        SealError::from(error).into()
    }
}

impl From<crate::store::StoreError> for DraftError {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Seal(error.into())
    }
}

/// A new code with the slow work done.
#[derive(Debug)]
pub struct MadeCode {
    /// The code, to be shown.
    pub code: ReturnCode,
    /// What its row is found by.
    pub lookup: Vec<u8>,
    /// Salt of its key.
    pub salt: [u8; 16],
    /// Its key.
    pub secret: WrapSecret,
}

/// Makes a code: the slow half, in the pool for codes.
///
/// # Errors
/// `Busy` when too many are being made at once. Nothing must wait for it.
pub async fn make_code(office: &Office, org: &Organisation) -> Result<MadeCode, Busy> {
    let code = ReturnCode::generate(&SystemRandom);
    let stretched = stretch(office, org, code).await?;
    let salt: [u8; 16] = random::bytes(&SystemRandom);
    let pepper = office.secret.pepper(PEPPER_IN_USE);
    Ok(MadeCode {
        lookup: stretched.id(&pepper, org.id).to_vec(),
        secret: stretched.wrap_secret(&pepper, &salt),
        code,
        salt,
    })
}

/// The slow half of looking a code up or making one.
///
/// # Errors
/// `Busy` when too many people are at it at once.
pub async fn stretch(
    office: &Office,
    org: &Organisation,
    code: ReturnCode,
) -> Result<StretchedCode, Busy> {
    let mut salt = [0_u8; 16];
    for (to, from) in salt.iter_mut().zip(&org.code_salt) {
        *to = *from;
    }
    let cost = office.costs.code;
    office
        .kdf
        .codes
        .run(move || code.stretch(&salt, cost))
        .await?
        .map_err(|_| Busy)
}

fn cookie_secret(office: &Office, scope: Scope, id: Uuid, token: &CookieToken) -> WrapSecret {
    token.wrap_secret(
        &office.secret.session(),
        &StateOf {
            organisation: scope.0,
            kind: SessionKind::Draft,
            account: id,
            stage: "writing",
        },
    )
}

fn wrap_context(scope: Scope, id: Uuid, recipient: RecipientKind) -> WrapContext {
    WrapContext {
        organisation: scope.0,
        recipient,
        key_number: 0,
        block: id,
        report: None,
        label: Label::Draft,
    }
}

fn place(scope: Scope, id: Uuid) -> Place {
    Place {
        organisation: scope.0,
        label: Label::Draft,
        report: None,
        row: id,
    }
}

fn seal(scope: Scope, id: Uuid, key: &BlockKey, kept: &Kept) -> Result<Vec<u8>, DraftError> {
    let plain = Zeroizing::new(
        serde_json::to_vec(kept).map_err(|_| SealError::Malformed("a draft to be sealed"))?,
    );
    let sealed = Envelope::seal(key, 0, &place(scope, id), &plain, &SystemRandom)?;
    Ok(sealed.as_bytes().to_vec())
}

fn unseal(scope: Scope, row: &DraftRow, key: &BlockKey) -> Result<Kept, DraftError> {
    let opened = Envelope::from_bytes(row.sealed.clone())?.open(key, &place(scope, row.id.0))?;
    Ok(serde_json::from_slice(&opened).map_err(|_| SealError::Malformed("a draft"))?)
}

/// Whether a code leads back to a draft: its own, or that of the report it adds to.
fn is_found_again(row: &DraftRow) -> bool {
    row.code_lookup.is_some() || row.kind == DraftKind::Incident.code()
}

/// When a draft is deleted, from when it was begun and last used.
fn deleted_at(row: &DraftRow, now: DateTime<Utc>) -> DateTime<Utc> {
    let begun = row.created_at.0;
    match is_found_again(row) {
        true => begun + WITH_CODE,
        false => (now + IDLE).min(begun + WITHOUT_CODE),
    }
}

/// Begins a draft. The token is for the person's cookie and is kept nowhere else.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    office: &Office,
    org: &Organisation,
    kind: DraftKind,
    worker: Option<WorkerId>,
    page_version: &str,
) -> Result<CookieToken, DraftError> {
    let (work, scope) = (office.clone(), Scope(org.id));
    let kept = Kept {
        page_version: page_version.to_owned(),
        ..Kept::default()
    };
    office
        .store
        .write(move |conn| {
            let (token, _) = begin_inside(conn, &work, scope, kind, worker, kept)?;
            Ok(token)
        })
        .await
}

/// Begins a draft inside a deed.
///
/// # Errors
/// `TooLong`; the database.
pub(super) fn begin_inside(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    kind: DraftKind,
    worker: Option<WorkerId>,
    kept: Kept,
) -> Result<(CookieToken, Draft), DraftError> {
    let now = office.clock.now();
    let token = CookieToken::generate(&SystemRandom);
    let key = BlockKey::generate(&SystemRandom);
    let id = Uuid::now_v7();
    let mut row = DraftRow {
        organisation_id: scope.0,
        id: Id(id),
        cookie_id: token.id().to_vec(),
        kind: kind.code().to_owned(),
        worker_id: worker,
        key_under_cookie: cookie_secret(office, scope, id, &token).wrap(
            key.key(),
            &wrap_context(scope, id, RecipientKind::Cookie),
            &SystemRandom,
        ),
        sealed: seal(scope, id, &key, &kept)?,
        code_lookup: None,
        code_salt: None,
        code_pepper: None,
        key_under_code: None,
        sent_report_id: None,
        created_at: now.into(),
        last_seen_at: now.into(),
        expires_at: now.into(),
        version: 1,
    };
    row.expires_at = deleted_at(&row, now).into();
    drafts::insert(conn, &row)?;
    Ok((token, Draft { row, key, kept }))
}

/// Opens the draft of a cookie, inside a deed.
///
/// # Errors
/// `Gone` when there is none, its time is over, or its key does not open with this cookie.
pub fn open(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    token: &CookieToken,
) -> Result<Draft, DraftError> {
    let row = drafts::by_cookie(conn, scope, &token.id())?.ok_or(DraftError::Gone)?;
    let now = office.clock.now();
    // With words a draft is kept for weeks, but a phone left lying about opens it for no longer than one without.
    if row.expires_at.0 <= now || row.last_seen_at.0 + IDLE <= now {
        return Err(DraftError::Gone);
    }
    let id = row.id.0;
    let key = cookie_secret(office, scope, id, token)
        .unwrap(
            &row.key_under_cookie,
            &wrap_context(scope, id, RecipientKind::Cookie),
        )
        .map(BlockKey::from_key)?;
    let kept = unseal(scope, &row, &key)?;
    Ok(Draft { row, key, kept })
}

/// Writes an opened draft back, inside the deed that opened it.
///
/// # Errors
/// `TooLong` when it cannot be sealed any more; the database.
pub fn put_back(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    draft: &mut Draft,
) -> Result<(), DraftError> {
    let now = office.clock.now();
    draft.row.sealed = seal(scope, draft.row.id.0, &draft.key, &draft.kept)?;
    draft.row.last_seen_at = now.into();
    draft.row.expires_at = match draft.kept.sent {
        Some(_) => now + AFTER_SENDING,
        None => deleted_at(&draft.row, now),
    }
    .into();
    drafts::save(conn, &draft.row)?;
    draft.row.version += 1;
    Ok(())
}

/// Looks at the draft of a cookie.
///
/// # Errors
/// `Gone`; the database.
pub async fn look(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<Draft, DraftError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .read(move |conn| open(conn, &work, scope, &token))
        .await
}

/// Changes what a draft holds. Opening, changing and sealing are one transaction, so that two pages of
/// one person cannot undo each other. A draft that was sent is not changed, and gives `None`.
///
/// # Errors
/// `Gone`; `TooLong`, and nothing is changed; the database.
pub async fn change<T: Send + 'static>(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    change: impl FnOnce(&mut Kept) -> T + Send + 'static,
) -> Result<(Draft, Option<T>), DraftError> {
    change_from(office, org, token, "", |kept, _| change(kept)).await
}

/// The same from a page that carries a mark: the change is told from which drawing of the page it comes, if the mark
/// is one of this draft.
///
/// # Errors
/// As [`change`].
pub async fn change_from<T: Send + 'static>(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    mark: &str,
    change: impl FnOnce(&mut Kept, Option<&PageMark>) -> T + Send + 'static,
) -> Result<(Draft, Option<T>), DraftError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    let mark = mark.to_owned();
    office
        .store
        .write(move |conn| {
            let mut draft = open(conn, &work, scope, &token)?;
            if draft.kept.sent.is_some() {
                return Ok((draft, None));
            }
            let mark = PageMark::parse(&work.secret.form(), draft.row.id.0, &mark);
            let before = draft.kept.answers.clone();
            let result = change(&mut draft.kept, mark.as_ref());
            let kept = &mut draft.kept;
            kept.changes.note(&before, &kept.answers, mark.as_ref());
            put_back(conn, &work, scope, &mut draft)?;
            Ok((draft, Some(result)))
        })
        .await
}

/// Lets the person open the draft with words, and keeps it longer. A draft that has a code keeps it.
///
/// # Errors
/// `Gone`; the database.
pub async fn give_code(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
    made: MadeCode,
) -> Result<Draft, DraftError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let mut draft = open(conn, &work, scope, &token)?;
            if !draft.has_code() && draft.kept.sent.is_none() {
                let context = wrap_context(scope, draft.row.id.0, RecipientKind::ReturnCode);
                draft.row.code_lookup = Some(made.lookup.clone());
                draft.row.code_salt = Some(made.salt.to_vec());
                draft.row.code_pepper = Some(i32::from(PEPPER_IN_USE));
                draft.row.key_under_code =
                    Some(made.secret.wrap(draft.key.key(), &context, &SystemRandom));
                draft.kept.code = Some(KeptCode::new(&made));
                put_back(conn, &work, scope, &mut draft)?;
            }
            Ok(draft)
        })
        .await
}

/// Ends a draft's code: from now on it answers as a wrong one.
///
/// # Errors
/// `Gone`; the database.
pub async fn end_code(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<(), DraftError> {
    let (work, scope, token) = (office.clone(), Scope(org.id), token.clone());
    office
        .store
        .write(move |conn| {
            let mut draft = open(conn, &work, scope, &token)?;
            if draft.has_code() && draft.kept.sent.is_none() {
                forget_code(&mut draft);
                draft.kept.code = None;
                put_back(conn, &work, scope, &mut draft)?;
            }
            Ok(())
        })
        .await
}

/// Takes the code off a draft's row: it was ended, or it belongs to the report now.
pub fn forget_code(draft: &mut Draft) {
    draft.row.code_lookup = None;
    draft.row.code_salt = None;
    draft.row.code_pepper = None;
    draft.row.key_under_code = None;
}

/// Opens a draft with its code and moves it to a new cookie; the old one ends. Words written before are
/// not shown again unless the person chose that they are.
///
/// # Errors
/// `Gone` when the code does not open it after all; the database.
pub fn take_up(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    row: DraftRow,
    stretched: &StretchedCode,
) -> Result<(CookieToken, Draft), DraftError> {
    if row.expires_at.0 <= office.clock.now() {
        return Err(DraftError::Gone);
    }
    let id = row.id.0;
    let (Some(salt), Some(pepper), Some(wrapped)) =
        (&row.code_salt, row.code_pepper, &row.key_under_code)
    else {
        return Err(DraftError::Gone);
    };
    let salt = <[u8; 16]>::try_from(salt.as_slice()).map_err(|_| DraftError::Gone)?;
    let pepper = u16::try_from(pepper).map_err(|_| DraftError::Gone)?;
    let key = stretched
        .wrap_secret(&office.secret.pepper(pepper), &salt)
        .unwrap(wrapped, &wrap_context(scope, id, RecipientKind::ReturnCode))
        .map(BlockKey::from_key)?;
    let kept = unseal(scope, &row, &key)?;
    let mut draft = Draft { row, key, kept };
    let shown_again = draft.kept.answers.one("read_back") == Some("yes");
    let token = move_to_new_cookie(conn, office, scope, &mut draft, shown_again)?;
    Ok((token, draft))
}

/// Opens a draft that adds to a report with the key of the report's code.
///
/// # Errors
/// `Gone` when its time is over; a wrap that is not ours.
pub(super) fn open_with_code(
    office: &Office,
    scope: Scope,
    wrapped: &[u8],
    row: DraftRow,
    code: &WrapSecret,
) -> Result<Draft, DraftError> {
    if row.expires_at.0 <= office.clock.now() {
        return Err(DraftError::Gone);
    }
    let context = wrap_context(scope, row.id.0, RecipientKind::ReturnCode);
    let key = code.unwrap(wrapped, &context).map(BlockKey::from_key)?;
    let kept = unseal(scope, &row, &key)?;
    Ok(Draft { row, key, kept })
}

/// The old cookie ends. Words written before are counted from now on, unless the person chose otherwise.
///
/// # Errors
/// The database.
pub(super) fn move_to_new_cookie(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    draft: &mut Draft,
    shown_again: bool,
) -> Result<CookieToken, DraftError> {
    let id = draft.row.id.0;
    let token = CookieToken::generate(&SystemRandom);
    draft.row.cookie_id = token.id().to_vec();
    draft.row.key_under_cookie = cookie_secret(office, scope, id, &token).wrap(
        draft.key.key(),
        &wrap_context(scope, id, RecipientKind::Cookie),
        &SystemRandom,
    );
    if let Some(code) = &mut draft.kept.code {
        code.has_it = true;
    }
    if !shown_again {
        draft.kept.veil();
    }
    put_back(conn, office, scope, draft)?;
    Ok(token)
}

impl Kept {
    /// The way through the form.
    pub fn way(&self) -> Way<'_> {
        Way {
            telling: match self.adds_to {
                Some(_) => Telling::AnotherTime,
                None => Telling::Report,
            },
            answers: &self.answers,
        }
    }

    /// From now on the words written so far are counted, not shown.
    pub fn veil(&mut self) {
        let written: Vec<String> = self
            .answers
            .answered()
            .filter(|(_, answer)| matches!(answer, Answer::Text(_) | Answer::Files(_)))
            .map(|(question, _)| question.id.to_owned())
            .collect();
        self.veiled.extend(written);
        self.added.clear();
    }

    /// How many words are written so far.
    pub fn words(&self) -> usize {
        self.answers
            .answered()
            .filter_map(|(question, _)| Some(self.answers.text(question.id)?.words()))
            .sum()
    }

    /// Whether the words of a question are counted only.
    pub fn is_veiled(&self, question: &str) -> bool {
        self.veiled.contains(question) && self.answers.has(question)
    }
}

/// The person leaves: a draft without a code is deleted, one with a code is kept for its time.
///
/// # Errors
/// When the database does not answer.
pub async fn leave(
    office: &Office,
    org: &Organisation,
    token: &CookieToken,
) -> Result<(), DraftError> {
    let (work, scope, id) = (office.clone(), Scope(org.id), token.id());
    office
        .store
        .write(move |conn| {
            let Some(mut row) = drafts::by_cookie(conn, scope, &id)? else {
                return Ok(());
            };
            if !is_found_again(&row) {
                return Ok(drafts::delete(conn, scope, row.id)?);
            }
            // The phone forgets; so does the row: this cookie opens nothing any more.
            row.cookie_id = random::bytes::<32>(&SystemRandom).to_vec();
            row.key_under_cookie = Vec::new();
            row.last_seen_at = Instant(work.clock.now());
            Ok(drafts::save(conn, &row)?)
        })
        .await
}
