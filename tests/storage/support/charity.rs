//! An organisation that was set up as any other, with reports sent as any other.

use super::{Database, wait};
use chrono::{DateTime, Utc};
use plainsight::actions::drafts::{self, DraftKind};
use plainsight::actions::keyring::Keyring;
use plainsight::actions::sealing::{Thread, thread_for_worker};
use plainsight::actions::set_up::{self, Credentials, Founded, NewWorker};
use plainsight::actions::{Costs, Office, SealError, passphrases, send_report};
use plainsight::clock::Clock;
use plainsight::domain::geography::Nation;
use plainsight::domain::ids::{BlockId, ReportId};
use plainsight::domain::permissions::Role;
use plainsight::domain::settings::{Organisation, Settings};
use plainsight::store::objects::Objects;
use plainsight::store::{Conn, Scope, accounts, organisations, reports};
use plainsight::vault::kdf_pool::KdfPools;
use plainsight::vault::return_code::ReturnCode;
use plainsight::vault::{KdfParameters, Label, ServerSecret, SystemRandom};
use std::sync::Arc;
use tokio::sync::Semaphore;

pub const STORY: &str = "canarystory they shouted at the bus stop";
pub const NAME: &str = "Canaryname Person";
pub const MESSAGE: &str = "canarymessage please ring after six";

const CHEAP: KdfParameters = KdfParameters {
    memory_kib: 8,
    passes: 1,
    lanes: 1,
};

pub struct Charity<'a> {
    pub db: &'a Database,
    pub office: Office,
    pub org: Organisation,
    pub scope: Scope,
    pub founded: Founded,
}

/// A report as the person has it.
pub struct Sent {
    pub report: ReportId,
    pub code: ReturnCode,
}

impl<'a> Charity<'a> {
    pub fn found(db: &'a Database) -> Self {
        Self::at_host(db, "charity.example.org")
    }

    pub fn at_host(db: &'a Database, host: &str) -> Self {
        let now: DateTime<Utc> = "2026-03-24T10:00:00Z".parse().unwrap();
        let office = Office {
            store: db.store.clone(),
            objects: Objects::in_memory(),
            photos: Arc::new(Semaphore::new(1)),
            endings: Arc::new(Semaphore::new(1)),
            secret: Arc::new(ServerSecret::generate(&SystemRandom)),
            clock: Clock::held_at(now),
            kdf: Arc::new(KdfPools::for_cores(2)),
            costs: Costs {
                worker: CHEAP,
                code: CHEAP,
            },
        };
        let lead = new("Lea Lead", "lea", Role::Lead);
        let founded = wait(set_up::in_one_go(
            &office,
            host,
            "Charity",
            Nation::England,
            lead,
        ));
        let founded = founded.unwrap();
        let id = founded.organisation;
        let row = db.read(move |c| organisations::get(c, id)).unwrap();
        Self {
            db,
            office,
            scope: Scope(id),
            org: Organisation {
                id,
                name: row.name,
                nation: Nation::England,
                takes_reports: row.takes_reports,
                code_salt: row.code_salt,
                settings: Settings::default(),
            },
            founded,
        }
    }

    pub fn add(&self, name: &str, role: Role) -> Credentials {
        wait(set_up::add_worker(
            &self.office,
            self.org.id,
            new(name, name, role),
        ))
        .unwrap()
    }

    /// What a worker can open after giving their passphrase.
    pub fn keyring(&self, of: &Credentials) -> Result<Keyring, SealError> {
        let (id, scope) = (of.worker, self.scope);
        let row = self
            .db
            .read(move |c| accounts::get_worker(c, scope, id))
            .unwrap();
        let sealed = passphrases::of_row(&row).unwrap();
        let peppers = [self.office.secret.pepper(passphrases::PEPPER)];
        let bundle = sealed.open(&of.passphrase, &peppers, scope.0, id)?;
        self.look(move |c, office, scope| Keyring::load(c, office, scope, id, bundle.private))
    }

    pub fn lead(&self) -> Arc<Keyring> {
        Arc::new(self.keyring(&self.founded.lead).unwrap())
    }

    /// Reads with everything a deed has.
    pub fn look<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Conn, &Office, Scope) -> Result<T, SealError> + Send + 'static,
    ) -> Result<T, SealError> {
        let (office, scope) = (self.office.clone(), self.scope);
        wait(self.office.store.write(move |c| work(c, &office, scope)))
    }

    /// Somebody writes a report, takes a code, and sends it.
    pub fn receive(&self, read_back: &'static str) -> Sent {
        let (office, org) = (&self.office, &self.org);
        wait(async {
            let token = drafts::begin(office, org, DraftKind::Public, None, "en")
                .await
                .unwrap();
            drafts::change(office, org, &token, move |kept| {
                for (id, code) in [
                    ("safe_now", "yes"),
                    ("want_code", "yes"),
                    ("read_back", read_back),
                ] {
                    assert!(kept.answers.set_code(id, code), "{id}");
                }
                assert!(kept.answers.set_text("account", STORY.to_owned()));
                assert!(kept.answers.set_text("name", NAME.to_owned()));
            })
            .await
            .unwrap();
            let made = drafts::make_code(office, org).await.unwrap();
            let code = made.code;
            drafts::give_code(office, org, &token, made).await.unwrap();
            let sent = send_report::send(office, org, &token, false).await.unwrap();
            Sent {
                report: sent.report,
                code,
            }
        })
    }

    /// The one block of a report with a label.
    pub fn block(&self, report: ReportId, label: Label) -> BlockId {
        let scope = self.scope;
        let blocks = self
            .db
            .read(move |c| reports::blocks(c, scope, report, label.code()))
            .unwrap();
        assert_eq!(blocks.len(), 1);
        blocks[0].id
    }

    /// A report's thread, opened by the lead.
    pub fn thread(&self, report: ReportId) -> Thread {
        let lead = self.lead();
        self.look(move |c, _, scope| thread_for_worker(c, scope, report, &lead))
            .unwrap()
    }
}

fn new<'n>(display_name: &'n str, sign_in_name: &'n str, role: Role) -> NewWorker<'n> {
    NewWorker {
        display_name,
        sign_in_name,
        role,
        safeguarding_lead: false,
        passphrase: None,
    }
}
