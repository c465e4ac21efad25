//! Files nobody will send: taken away, or of a draft that was left or ran out. Their keys went with the draft;
//! now their bytes go too.

use crate::actions::Office;
use crate::store::{Scope, StoreError, files};
use chrono::TimeDelta;

/// Files seen to in one round.
const AT_ONCE: i64 = 100;
/// How long a film that a worker is sending may stand still.
const STANDS_STILL: TimeDelta = TimeDelta::hours(1);

/// Deletes the bytes of files that belong to nothing, then their rows. Returns how many.
///
/// # Errors
/// When the disk or the database does not answer; the next round goes on.
pub async fn sweep(office: &Office) -> Result<usize, StoreError> {
    let idle_since = (office.clock.now() - STANDS_STILL).into();
    let found = office
        .store
        .read(move |conn| files::forsaken(conn, idle_since, AT_ONCE))
        .await?;
    for (organisation, id) in &found {
        let (scope, id) = (Scope(*organisation), *id);
        office.objects.delete_but(scope, id, &[]).await?;
        office
            .store
            .write(move |conn| files::delete(conn, scope, id))
            .await?;
    }
    Ok(found.len())
}
