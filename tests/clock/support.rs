//! An organisation in an empty database, on SQLite always and on PostgreSQL when one is given; and a mail
//! server that does as it is told.

use diesel::{Connection, RunQueryDsl};
use plainsight::actions::{Costs, Office};
use plainsight::clock::Clock;
use plainsight::domain::ids::OrganisationId;
use plainsight::domain::settings::Settings;
use plainsight::mail::Mailer;
use plainsight::store::objects::Objects;
use plainsight::store::organisations::{self, OrganisationRow};
use plainsight::store::types::Json;
use plainsight::store::{Scope, Store, StoreError};
use plainsight::vault::kdf_pool::KdfPools;
use plainsight::vault::{ServerSecret, SystemRandom};
use plainsight::worker::Worker;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio::sync::Semaphore;
use uuid::Uuid;

/// One organisation and everything a deed needs.
pub struct Place {
    pub office: Office,
    pub scope: Scope,
    pub url: String,
    pub folder: TempDir,
}

/// An empty place on each database at hand, the clock held at nine on a Tuesday.
pub async fn places() -> Vec<Place> {
    let mut places = vec![place(sqlite()).await];
    if let Some(url) = postgres() {
        places.push(place((tempfile::tempdir().unwrap(), url)).await);
    }
    places
}

fn sqlite() -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("test.db").display());
    (folder, url)
}

/// A new database on the test server, if there is one.
fn postgres() -> Option<String> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the tests' own variable is not a setting"
    )]
    let server = std::env::var("PLAINSIGHT_TEST_POSTGRES").ok()?;
    let name = format!("clock_{}", Uuid::new_v4().simple());
    let mut conn = diesel::PgConnection::establish(&server).unwrap();
    diesel::sql_query(format!("create database {name}"))
        .execute(&mut conn)
        .unwrap();
    let (start, _) = server.rsplit_once('/').unwrap();
    Some(format!("{start}/{name}"))
}

async fn place((folder, url): (TempDir, String)) -> Place {
    let office = office(&url, Arc::new(ServerSecret::generate(&SystemRandom)));
    if office.store.is_shared() {
        office.store.migrate().unwrap();
    }
    let scope = Scope(OrganisationId(Uuid::now_v7()));
    let row = OrganisationRow {
        id: scope.0,
        host: "*".to_owned(),
        name: "Together".to_owned(),
        nation: "england".to_owned(),
        takes_reports: true,
        code_salt: vec![1; 16],
        settings: Json(serde_json::json!({})),
        created_at: office.clock.now().into(),
    };
    office
        .store
        .write::<_, StoreError>(move |conn| organisations::insert(conn, &row))
        .await
        .unwrap();
    Place {
        office,
        scope,
        url,
        folder,
    }
}

fn office(url: &str, secret: Arc<ServerSecret>) -> Office {
    Office {
        store: Store::open(url).unwrap(),
        objects: Objects::in_memory(),
        photos: Arc::new(Semaphore::new(1)),
        endings: Arc::new(Semaphore::new(1)),
        secret,
        clock: Clock::held_at("2026-03-24T09:00:00Z".parse().unwrap()),
        kdf: Arc::new(KdfPools::for_cores(1)),
        costs: Costs::default(),
    }
}

impl Place {
    /// The same database as another node sees it: its own connections, the same secret and clock.
    pub fn another_node(&self) -> Office {
        Office {
            clock: self.office.clock.clone(),
            ..office(&self.url, self.office.secret.clone())
        }
    }

    pub async fn set(&self, settings: Settings) {
        let scope = self.scope;
        let settings = Json(serde_json::to_value(settings).unwrap());
        self.office
            .store
            .write::<_, StoreError>(move |conn| {
                organisations::save_settings(conn, scope.0, settings)
            })
            .await
            .unwrap();
    }

    /// Runs a statement as somebody with the database in their hands would.
    pub fn tamper(&self, statement: &str) -> usize {
        match self.url.strip_prefix("sqlite:") {
            Some(path) => {
                let mut conn = diesel::SqliteConnection::establish(path).unwrap();
                diesel::sql_query("pragma busy_timeout = 5000")
                    .execute(&mut conn)
                    .unwrap();
                diesel::sql_query(statement).execute(&mut conn).unwrap()
            }
            None => {
                let mut conn = diesel::PgConnection::establish(&self.url).unwrap();
                diesel::sql_query(statement).execute(&mut conn).unwrap()
            }
        }
    }

    pub fn worker(&self, server: &MailServer) -> Worker {
        worker_of(self.office.clone(), server)
    }
}

pub fn worker_of(office: Office, server: &MailServer) -> Worker {
    let mailer = Mailer::new(&server.url(), "Plainsight <no-reply@example.org>").unwrap();
    Worker::new(office, mailer, "https://desk.example.org")
}

/// What the mail server does with the next conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Takes,
    SaysLater,
    RefusesForGood,
    HangsUpAfterTaking,
}

/// A small mail server of our own.
pub struct MailServer {
    port: u16,
    taken: Arc<Mutex<Vec<String>>>,
    mood: Arc<Mutex<Mood>>,
}

impl MailServer {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Self {
            port: listener.local_addr().unwrap().port(),
            taken: Arc::default(),
            mood: Arc::new(Mutex::new(Mood::Takes)),
        };
        let (taken, mood) = (server.taken.clone(), server.mood.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (taken, mood) = (taken.clone(), mood.clone());
                std::thread::spawn(move || converse(stream, &taken, &mood));
            }
        });
        server
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub fn feels(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    pub fn mails(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }
}

fn converse(stream: TcpStream, taken: &Mutex<Vec<String>>, mood: &Mutex<Mood>) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let mut out = stream;
    out.write_all(b"220 test\r\n").ok()?;
    loop {
        let line = lines.next()?.ok()?.to_ascii_uppercase();
        let mood = *mood.lock().unwrap();
        match line.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" | "HELO" => out.write_all(b"250 test\r\n").ok()?,
            "RCPT" if mood == Mood::SaysLater => out.write_all(b"451 later\r\n").ok()?,
            "RCPT" if mood == Mood::RefusesForGood => out.write_all(b"550 no\r\n").ok()?,
            "DATA" => {
                out.write_all(b"354 go on\r\n").ok()?;
                let mut mail = String::new();
                loop {
                    let line = lines.next()?.ok()?;
                    if line == "." {
                        break;
                    }
                    mail.push_str(&line);
                    mail.push('\n');
                }
                taken.lock().unwrap().push(mail);
                if mood == Mood::HangsUpAfterTaking {
                    return None;
                }
                out.write_all(b"250 taken\r\n").ok()?;
            }
            "QUIT" => {
                out.write_all(b"221 bye\r\n").ok()?;
                return None;
            }
            _ => out.write_all(b"250 ok\r\n").ok()?,
        }
    }
}

/// One header of a mail.
pub fn header<'a>(mail: &'a str, name: &str) -> &'a str {
    mail.lines()
        .take_while(|line| !line.is_empty())
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
        .unwrap_or_default()
}
