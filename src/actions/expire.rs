//! Deleting what is past its time: sign-ins, visits, drafts, and a helper's key to their own entry.

use super::Office;
use crate::store::{StoreError, drafts, keys, sessions};

/// What was deleted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Expired {
    /// Drafts nobody came back to.
    pub drafts: usize,
    /// Sign-ins, visits and remembered devices.
    pub sessions: usize,
    /// Keys that were lent for a time.
    pub wraps: usize,
}

/// Deletes everything whose time is over, in every organisation.
///
/// # Errors
/// When the database does not answer; the next round does it then.
pub async fn expire(office: &Office) -> Result<Expired, StoreError> {
    let now = office.clock.now().into();
    office
        .store
        .write(move |conn| {
            Ok(Expired {
                drafts: drafts::delete_expired(conn, now)?,
                sessions: sessions::delete_expired(conn, now)?,
                wraps: keys::delete_expired_wraps(conn, now)?,
            })
        })
        .await
}
