//! Contacts of forces and councils. A contact counts only when two people agreed to it: whoever could change
//! one alone could have every pack sent to themselves.

use super::record::{Act, Actor, record};
use super::{Office, SealError};
use crate::domain::ids::WorkerId;
use crate::domain::mail_address::MailAddress;
use crate::domain::opening_hours::local_date;
use crate::store::directory::{self, DirectoryRow};
use crate::store::types::Id;
use crate::store::{Conn, Scope, StoreError};
use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;

/// A contact as somebody wrote it.
#[derive(Debug, Clone)]
pub struct Contact {
    /// `police` or `council`.
    pub kind: String,
    /// Code of the force or council area.
    pub area_code: String,
    /// What it is called.
    pub name: String,
    /// Its mail address; empty when it takes packs only its own way.
    pub mail: String,
    /// Its telephone.
    pub phone: String,
    /// When somebody last made sure of it.
    pub checked_on: NaiveDate,
    /// The contact it takes the place of.
    pub replaces: Option<Uuid>,
}

/// Why a contact was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ContactError {
    /// It has no name.
    #[error("Write what the contact is called.")]
    NameMissing,
    /// Nobody could be told the words.
    #[error("Write a telephone number. The six words that open a pack are told there.")]
    PhoneMissing,
    /// Not a mail address.
    #[error("Write the mail address in full, like name@example.org, or leave it empty.")]
    MailWrong,
    /// The kind or area is not one we know.
    #[error("Choose which force or council this is.")]
    AreaMissing,
    /// Checked in the future.
    #[error("Write the day it was checked. It cannot be later than today.")]
    CheckedWrong,
    /// The proposer cannot also agree.
    #[error("You wrote this contact yourself. Somebody else has to agree to it.")]
    OwnProposal,
    /// Somebody was first, or it is gone.
    #[error("Somebody else has decided about this contact already.")]
    Stale,
    /// The database.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl From<StoreError> for ContactError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Stale | StoreError::Missing => Self::Stale,
            other => Self::Seal(other.into()),
        }
    }
}

/// Writes a contact, which then waits for a second person.
///
/// # Errors
/// [`ContactError`]
pub async fn propose(
    office: &Office,
    scope: Scope,
    by: WorkerId,
    contact: Contact,
) -> Result<(), ContactError> {
    check(office, &contact)?;
    let work = office.clone();
    office
        .store
        .write(move |conn| {
            let row = row(&work, scope, contact, Some(by));
            directory::insert(conn, &row)?;
            note(
                conn,
                &work,
                scope,
                Actor::Worker(by),
                "contact_proposed",
                row.id,
            )
        })
        .await
}

/// A second person agrees: the contact counts from now on.
///
/// # Errors
/// [`ContactError`]
pub async fn approve(
    office: &Office,
    scope: Scope,
    by: WorkerId,
    id: Uuid,
) -> Result<(), ContactError> {
    let work = office.clone();
    office
        .store
        .write(move |conn| {
            let row = directory::get(conn, scope, Id(id))?;
            if row.proposed_by == Some(by) {
                return Err(ContactError::OwnProposal);
            }
            directory::approve(conn, scope, &row, by)?;
            note(
                conn,
                &work,
                scope,
                Actor::Worker(by),
                "contact_approved",
                row.id,
            )
        })
        .await
}

/// Anybody who keeps the directory may take a waiting contact back.
///
/// # Errors
/// [`ContactError`]
pub async fn discard(
    office: &Office,
    scope: Scope,
    by: WorkerId,
    id: Uuid,
) -> Result<(), ContactError> {
    let work = office.clone();
    office
        .store
        .write(move |conn| {
            directory::discard(conn, scope, Id(id))?;
            note(
                conn,
                &work,
                scope,
                Actor::Worker(by),
                "contact_discarded",
                Id(id),
            )
        })
        .await
}

/// Puts contacts in that the operator vouches for: the demo's invented ones, or a list at set-up.
///
/// # Errors
/// When the database does not answer.
pub fn seed(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    contacts: Vec<Contact>,
) -> Result<(), ContactError> {
    for contact in contacts {
        let row = DirectoryRow {
            live: true,
            ..row(office, scope, contact, None)
        };
        directory::insert(conn, &row)?;
        note(
            conn,
            office,
            scope,
            Actor::Operator,
            "contact_seeded",
            row.id,
        )?;
    }
    Ok(())
}

fn check(office: &Office, contact: &Contact) -> Result<(), ContactError> {
    use crate::domain::geography::{active_area, force};
    if contact.name.trim().is_empty() {
        return Err(ContactError::NameMissing);
    }
    let known = match contact.kind.as_str() {
        "police" => force(&contact.area_code).is_some(),
        "council" => active_area(&contact.area_code).is_some(),
        _ => false,
    };
    if !known {
        return Err(ContactError::AreaMissing);
    }
    if contact.phone.trim().is_empty() {
        return Err(ContactError::PhoneMissing);
    }
    if !contact.mail.is_empty() && contact.mail.parse::<MailAddress>().is_err() {
        return Err(ContactError::MailWrong);
    }
    if contact.checked_on > local_date(office.clock.now()) {
        return Err(ContactError::CheckedWrong);
    }
    Ok(())
}

fn row(office: &Office, scope: Scope, contact: Contact, by: Option<WorkerId>) -> DirectoryRow {
    DirectoryRow {
        organisation_id: scope.0,
        id: Id(Uuid::now_v7()),
        kind: contact.kind,
        area_code: contact.area_code,
        name: contact.name,
        mail: contact.mail,
        phone: contact.phone,
        checked_on: contact.checked_on,
        proposed_by: by,
        approved_by: None,
        replaces: contact.replaces.map(Id),
        live: false,
        created_at: office.clock.now().into(),
    }
}

fn note(
    conn: &mut Conn,
    office: &Office,
    scope: Scope,
    actor: Actor,
    act: &str,
    id: Id,
) -> Result<(), ContactError> {
    let act = Act {
        actor,
        act,
        object_kind: "directory_entry",
        object: Some(id.0),
        detail: json!({}),
        digest: None,
    };
    Ok(record(conn, office, scope, &act)?)
}
