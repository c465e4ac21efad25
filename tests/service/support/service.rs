//! The real service on free ports, in a folder of its own, with a clock that stands still.

use super::actor::Actor;
use super::database::Database;
use chrono::{DateTime, TimeDelta, Utc};
use plainsight::actions::keyring::Keyring;
use plainsight::actions::set_up::{Credentials, Founded, NewWorker, add_worker, in_one_go};
use plainsight::actions::{Costs, grants, passphrases};
use plainsight::app::App;
use plainsight::clock::Clock;
use plainsight::config::Config;
use plainsight::domain::geography::Nation;
use plainsight::domain::permissions::Role;
use plainsight::store::{Conn, Scope, StoreError, accounts};
use plainsight::vault::{KdfParameters, KeyPurpose};
use plainsight::web::server::{Door, serve};
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;

/// So cheap that a test can sign in many people.
const CHEAP: KdfParameters = KdfParameters {
    memory_kib: 8,
    passes: 1,
    lanes: 1,
};

/// A running service with one organisation and its first lead.
pub struct TestService {
    pub app: App,
    pub clock: Clock,
    pub organisation: Option<Founded>,
    public: String,
    desk: String,
    runtime: tokio::runtime::Runtime,
    stop: Vec<actix_web::dev::ServerHandle>,
    folder: tempfile::TempDir,
    // Last, so that the database is dropped after everything that uses it.
    _database: Database,
}

impl TestService {
    pub fn on_sqlite() -> Self {
        Self::found(Self::empty_on(Database::sqlite))
    }

    pub fn on_postgres() -> Self {
        Self::found(Self::empty_on(|_| Database::postgres()))
    }

    /// A service without any organisation, on SQLite.
    pub fn empty_on_sqlite() -> Self {
        Self::empty_on(Database::sqlite)
    }

    /// A service without any organisation, on PostgreSQL.
    pub fn empty_on_postgres() -> Self {
        Self::empty_on(|_| Database::postgres())
    }

    /// A service whose disk for files has no room.
    pub fn on_a_full_disk() -> Self {
        Self::found(Self::empty_with(Database::sqlite, |config| {
            config.files_floor_mib = u64::MAX / (1024 * 1024);
        }))
    }

    /// A service without any organisation.
    pub fn empty_on(database: impl FnOnce(&std::path::Path) -> Database) -> Self {
        Self::empty_with(database, |_| ())
    }

    fn empty_with(
        database: impl FnOnce(&std::path::Path) -> Database,
        set: impl FnOnce(&mut Config),
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = database(folder.path());
        let clock = Clock::held_at(a_tuesday_morning());
        let mut config = Config {
            data_dir: folder.path().to_owned(),
            database_url: Some(database.url()),
            threads: 1,
            // The disk of a test machine may be nearly full.
            files_floor_mib: 0,
            ..Config::default()
        };
        set(&mut config);
        let mut app = App::build(config, clock.clone()).unwrap();
        app.office.costs = Costs {
            worker: CHEAP,
            code: CHEAP,
        };
        app.office.store.migrate().unwrap();
        let (public, public_stop) = listen(&app, Door::Public);
        let (desk, desk_stop) = listen(&app, Door::Desk);
        Self {
            app,
            clock,
            organisation: None,
            public,
            desk,
            runtime: tokio::runtime::Builder::new_multi_thread()
                .worker_threads(2)
                .enable_all()
                .build()
                .unwrap(),
            stop: vec![public_stop, desk_stop],
            folder,
            _database: database,
        }
    }

    fn found(mut self) -> Self {
        let lead = NewWorker {
            display_name: "Lena Lead",
            sign_in_name: "lena",
            role: Role::Lead,
            safeguarding_lead: true,
            passphrase: None,
        };
        let founding = in_one_go(
            &self.app.office,
            "*",
            "Westshire Disabled People",
            Nation::England,
            lead,
        );
        self.organisation = Some(self.runtime.block_on(founding).unwrap());
        self
    }

    /// Does something of the actions' as the service itself would.
    pub fn run<T>(&self, deed: impl Future<Output = T>) -> T {
        self.runtime.block_on(deed)
    }

    /// Reads or writes rows directly, in one transaction.
    pub fn rows<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T, StoreError> + Send + 'static,
    ) -> T {
        self.run(self.app.office.store.write(work)).unwrap()
    }

    pub fn founded(&self) -> &Founded {
        self.organisation.as_ref().expect("an organisation")
    }

    pub fn scope(&self) -> Scope {
        Scope(self.founded().organisation)
    }

    /// The folder of the server secret and, on SQLite, of the database file.
    pub fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    pub fn advance(&self, by: TimeDelta) {
        self.clock.advance(by);
    }

    /// A person at the public door.
    pub fn person(&self) -> Actor {
        Actor::new(self.public.clone(), self.clock.clone(), None)
    }

    /// A browser at the desk that is not signed in.
    pub fn desk_browser(&self, credentials: Option<Credentials>) -> Actor {
        Actor::new(self.desk.clone(), self.clock.clone(), credentials)
    }

    /// The first lead, signed in.
    pub fn lead(&self) -> Actor {
        self.signed_in(self.founded().lead.clone())
    }

    /// A caseworker with story, identity and index keys, signed in.
    pub fn caseworker(&self, name: &str) -> Actor {
        let credentials = self.add(name, Role::Caseworker);
        self.grant(
            &credentials,
            &[KeyPurpose::Story, KeyPurpose::Identity, KeyPurpose::Index],
        );
        self.signed_in(credentials)
    }

    /// Another lead with all keys, signed in.
    pub fn second_lead(&self, name: &str) -> Actor {
        let credentials = self.add(name, Role::Lead);
        self.grant(
            &credentials,
            &[KeyPurpose::Story, KeyPurpose::Identity, KeyPurpose::Index],
        );
        self.signed_in(credentials)
    }

    /// A helper, signed in.
    pub fn helper(&self) -> Actor {
        self.signed_in(self.add("Hana Helper", Role::Helper))
    }

    /// Another helper, signed in.
    pub fn signed_in_helper(&self, name: &str) -> Actor {
        self.signed_in(self.add(name, Role::Helper))
    }

    /// An approver, signed in.
    pub fn approver(&self) -> Actor {
        self.signed_in(self.add("Trust Trustee", Role::Approver))
    }

    /// An administrator, signed in.
    pub fn administrator(&self) -> Actor {
        self.signed_in(self.add("Adam Admin", Role::Administrator))
    }

    /// Makes an account without keys.
    pub fn add(&self, name: &str, role: Role) -> Credentials {
        let sign_in_name = name.to_lowercase().replace(' ', ".");
        let worker = NewWorker {
            display_name: name,
            sign_in_name: &sign_in_name,
            role,
            safeguarding_lead: false,
            passphrase: None,
        };
        self.run(add_worker(
            &self.app.office,
            self.founded().organisation,
            worker,
        ))
        .unwrap()
    }

    /// The first lead grants keys.
    pub fn grant(&self, to: &Credentials, purposes: &[KeyPurpose]) {
        let lead = Arc::new(self.keyring(&self.founded().lead));
        let grant = grants::grant(
            &self.app.office,
            self.scope(),
            lead,
            to.worker,
            purposes.to_vec(),
        );
        self.run(grant).unwrap();
    }

    /// The keys a worker's passphrase opens now.
    pub fn keyring(&self, of: &Credentials) -> Keyring {
        self.try_keyring(of)
            .expect("the passphrase opens the worker's key")
    }

    /// The keys a worker's passphrase opens, if any.
    pub fn try_keyring(&self, of: &Credentials) -> Option<Keyring> {
        let (scope, id, office) = (self.scope(), of.worker, self.app.office.clone());
        let row = self.rows(move |conn| accounts::get_worker(conn, scope, id));
        let sealed = passphrases::of_row(&row)?;
        let opening =
            passphrases::open(&office, scope.0, Some((id, sealed)), of.passphrase.clone());
        let bundle = self.run(opening).unwrap()?;
        let inner = office.clone();
        let loading = office
            .store
            .read(move |conn| Keyring::load(conn, &inner, scope, id, bundle.private));
        Some(self.run(loading).unwrap())
    }

    fn signed_in(&self, credentials: Credentials) -> Actor {
        let actor = self.desk_browser(Some(credentials));
        let arrived = actor.sign_in();
        assert!(!arrived.path.starts_with("/sign-in"), "{}", arrived.words());
        actor
    }
}

impl Drop for TestService {
    fn drop(&mut self) {
        for handle in &self.stop {
            // Asked, not awaited: the threads end by themselves.
            drop(handle.stop(false));
        }
    }
}

/// 10 March 2026, 10:00, a working day in winter time.
pub fn a_tuesday_morning() -> DateTime<Utc> {
    DateTime::from_timestamp(1_773_136_800, 0).unwrap()
}

fn listen(app: &App, door: Door) -> (String, actix_web::dev::ServerHandle) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, told) = std::sync::mpsc::channel();
    let app = app.clone();
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let server = serve(&app, door, listener).unwrap();
            tell.send(server.handle()).unwrap();
            server.await.unwrap();
        });
    });
    (format!("http://{address}"), told.recv().unwrap())
}
