//! What happens without anybody pressing a button: one worker on each node.
//!
//! It sends mail, chains the record, alarms, deletes what is past its time and builds the month's summary.
//! Every step may be done twice, by two nodes or after a crash: a lease or a unique key decides. The three
//! loops are apart, so that a mail server that hangs delays neither the record nor an alarm.

use crate::actions::forwarding::{self, ForwardError};
use crate::actions::outbox::{self, Claimed, Message};
use crate::actions::{Office, SealError, alarm, audit_chain, erase, expire, files, summarise};
use crate::domain::geography::Nation;
use crate::domain::ids::{ForwardId, SummaryId};
use crate::domain::settings::Organisation;
use crate::mail::{MailError, Mailer, letters};
use crate::store::organisations::{self, OrganisationRow};
use crate::store::outbox::OutboxRow;
use crate::store::{Scope, StoreError};
use std::time::Duration;
use tokio::sync::watch;
use uuid::Uuid;

/// How often new rows of the record are chained, and how soon a mail is noticed.
const SECOND: Duration = Duration::from_secs(1);
/// How often the schedule is looked at.
const MINUTE: Duration = Duration::from_secs(60);

/// One node's worker.
#[derive(Clone)]
pub struct Worker {
    office: Office,
    mailer: Mailer,
    desk: String,
    /// Who holds a lease: this worker of this process.
    name: String,
}

impl std::fmt::Debug for Worker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Worker({}, {:?})", self.name, self.mailer)
    }
}

impl Worker {
    /// A worker that sends by `mailer` and names `desk` as the place to sign in.
    pub fn new(office: Office, mailer: Mailer, desk: impl Into<String>) -> Self {
        Self {
            office,
            mailer,
            desk: desk.into(),
            name: Uuid::new_v4().to_string(),
        }
    }

    /// Works until told to stop; what is under way is finished first.
    pub async fn run(self, stop: watch::Receiver<bool>) {
        tokio::join!(
            every(SECOND, stop.clone(), || async {
                noted("mail", self.send_what_is_due().await);
            }),
            every(SECOND, stop.clone(), || async {
                noted("the record", self.chain_records().await);
            }),
            every(MINUTE, stop, || async {
                noted("the schedule", self.do_what_is_due().await);
            }),
        );
    }

    /// Everything once: for a single round at the command line, the demo and tests. Returns how many mails
    /// left.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn one_round(&self) -> Result<usize, SealError> {
        self.do_what_is_due().await?;
        self.chain_records().await?;
        self.send_what_is_due().await
    }

    /// Sends every mail that is due. Returns how many left.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn send_what_is_due(&self) -> Result<usize, SealError> {
        let mut sent = 0;
        while let Some(claimed) = outbox::claim(&self.office).await? {
            sent += usize::from(self.deliver(claimed).await?);
        }
        Ok(sent)
    }

    async fn deliver(&self, claimed: Claimed) -> Result<bool, SealError> {
        let row = claimed.row.clone();
        let outcome = match self.letter(claimed).await? {
            Some(letter) => self.mailer.send(row.id.0, *row.created_at, letter).await,
            None => Err(MailError::Permanent("what it was about is gone")),
        };
        match outcome {
            Ok(()) => {
                outbox::finish(&self.office, row).await?;
                Ok(true)
            }
            Err(error) => {
                let for_good = matches!(error, MailError::Permanent(_));
                tracing::warn!(
                    kind = row.kind,
                    attempts = row.attempts,
                    for_good,
                    "a mail did not leave: {error}"
                );
                outbox::fail(&self.office, row, error.class(), for_good).await?;
                Ok(false)
            }
        }
    }

    async fn letter(&self, claimed: Claimed) -> Result<Option<letters::Letter>, SealError> {
        let Claimed { row, to, message } = claimed;
        if matches!(message, Message::PackWaiting { .. }) && !self.may_mail(&row).await? {
            return Ok(None);
        }
        Ok(Some(match message {
            Message::DangerAlarm => letters::danger_alarm(to, &self.desk),
            Message::UnreadLate => letters::unread_late(to, &self.desk),
            Message::SomethingNew => letters::something_new(to, &self.desk),
            Message::PackWaiting { link } => letters::pack_waiting(to, &link),
            Message::Invitation { link } => letters::invitation(to, &link),
            Message::Nudge { subject, body } => letters::nudge(to, subject, body),
            Message::AuditHead { day, rows, head } => letters::audit_head(to, &day, &rows, &head),
            Message::Summary => {
                let Some(about) = row.subject_id else {
                    return Ok(None);
                };
                let scope = Scope(row.organisation_id);
                let found = summarise::enclosure(&self.office, scope, SummaryId(about.0)).await?;
                return Ok(found.map(|(month, hash, file)| {
                    letters::summary(to, &month.to_string(), &hash, file)
                }));
            }
        }))
    }

    /// Asks the rules once more, in the moment before the mail of a pack leaves.
    async fn may_mail(&self, row: &OutboxRow) -> Result<bool, SealError> {
        let Some(subject) = row.subject_id else {
            return Ok(false);
        };
        let (office, scope) = (self.office.clone(), Scope(row.organisation_id));
        let asked = self
            .office
            .store
            .read(move |conn| forwarding::may_mail(conn, &office, scope, ForwardId(subject.0)))
            .await;
        match asked {
            Ok(()) => Ok(true),
            Err(ForwardError::Seal(error)) => Err(error),
            Err(_) => Ok(false),
        }
    }

    async fn organisations(&self) -> Result<Vec<Organisation>, SealError> {
        let rows = self
            .office
            .store
            .read::<_, StoreError>(organisations::all)
            .await?;
        rows.into_iter().map(organisation).collect()
    }

    /// Chains the new rows of every organisation's record.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn chain_records(&self) -> Result<usize, SealError> {
        let mut chained = 0;
        for organisation in self.organisations().await? {
            let scope = Scope(organisation.id);
            loop {
                match audit_chain::chain_new(&self.office, scope, &self.name).await? {
                    0 => break,
                    more => chained += more,
                }
            }
        }
        Ok(chained)
    }

    /// The schedule: alarms, months to be counted, check values for the trustees, expiry. A step that fails does not keep the
    /// others from being done.
    ///
    /// # Errors
    /// The first step's failure, after all were tried.
    pub async fn do_what_is_due(&self) -> Result<(), SealError> {
        let mut first = expire::expire(&self.office)
            .await
            .map(drop)
            .map_err(SealError::from);
        let swept = files::sweep::sweep(&self.office).await;
        first = first.and(swept.map(drop).map_err(SealError::from));
        for organisation in self.organisations().await? {
            let (scope, settings) = (Scope(organisation.id), &organisation.settings);
            let late = alarm::late_reports(&self.office, scope, settings).await;
            first = first.and(late.map(drop));
            let built = summarise::build_missing(&self.office, &organisation).await;
            first = first.and(built.map(drop));
            let heads = audit_chain::send_head(&self.office, scope, settings).await;
            first = first.and(heads.map(drop));
            let removed = erase::what_is_due(&self.office, scope).await;
            first = first.and(removed.map(drop));
        }
        let tidied = erase::tidy(&self.office).await;
        first.and(tidied.map_err(SealError::from))
    }
}

fn organisation(row: OrganisationRow) -> Result<Organisation, SealError> {
    Ok(Organisation {
        id: row.id,
        name: row.name,
        nation: Nation::parse(&row.nation).ok_or(SealError::Malformed("a nation"))?,
        takes_reports: row.takes_reports,
        code_salt: row.code_salt,
        settings: serde_json::from_value(row.settings.0)
            .map_err(|_| SealError::Malformed("the settings"))?,
    })
}

/// Does something again and again until told to stop.
async fn every<F: Future<Output = ()>>(
    pause: Duration,
    mut stop: watch::Receiver<bool>,
    mut work: impl FnMut() -> F,
) {
    while !*stop.borrow() {
        work().await;
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            changed = stop.changed() => if changed.is_err() { return },
        }
    }
}

/// The database being away is an event, not the end: the next round tries again.
fn noted<T>(what: &'static str, outcome: Result<T, SealError>) {
    if let Err(error) = outcome {
        tracing::warn!("the worker could not see to {what}: {error}");
    }
}
