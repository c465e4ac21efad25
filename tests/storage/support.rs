//! A database of each kind for one test, and somebody who can write to it behind the service's back.

pub mod charity;
pub mod rows;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use plainsight::store::{Conn, Store, StoreError};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use uuid::Uuid;

/// Runs each of the named tests once on SQLite and once on PostgreSQL.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {$(
        mod $name {
            #[test]
            fn on_sqlite() {
                super::$name(&crate::support::Database::sqlite());
            }
            #[test]
            fn on_postgres() {
                super::$name(&crate::support::Database::postgres());
            }
        }
    )+};
}
pub(crate) use on_both;

/// Where the test command says a PostgreSQL answers.
const POSTGRES: &str = "PLAINSIGHT_TEST_POSTGRES";

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// Waits for something to be done.
pub fn wait<T>(deed: impl Future<Output = T>) -> T {
    RUNTIME.block_on(deed)
}

/// One empty database with all tables, gone when the test ends.
pub struct Database {
    pub store: Store,
    pub url: String,
    home: Home,
}

enum Home {
    Folder(TempDir),
    Server { admin: String, name: String },
}

impl Database {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("plainsight.db").display());
        Self {
            store: Store::open(&url).unwrap(),
            url,
            home: Home::Folder(folder),
        }
    }

    pub fn postgres() -> Self {
        let database = Self::empty_postgres();
        database.store.migrate().unwrap();
        database
    }

    /// A database of PostgreSQL without tables.
    pub fn empty_postgres() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let admin = server();
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("plainsight_{}_{number}", std::process::id());
        let mut conn = PgConnection::establish(&admin).unwrap();
        conn.batch_execute(&format!("create database {name}"))
            .unwrap();
        let (server, _) = admin.rsplit_once('/').unwrap();
        let url = format!("{server}/{name}");
        Self {
            store: Store::open(&url).unwrap(),
            url,
            home: Home::Server { admin, name },
        }
    }

    pub fn is_sqlite(&self) -> bool {
        matches!(self.home, Home::Folder(_))
    }

    /// The folder of the SQLite file.
    pub fn folder(&self) -> &std::path::Path {
        match &self.home {
            Home::Folder(folder) => folder.path(),
            Home::Server { .. } => panic!("only SQLite has a folder"),
        }
    }

    /// Runs SQL on the server itself, outside this database.
    pub fn as_administrator(&self, sql: &str) {
        let Home::Server { admin, .. } = &self.home else {
            panic!("only PostgreSQL has a server");
        };
        PgConnection::establish(admin)
            .unwrap()
            .batch_execute(sql)
            .unwrap();
    }

    /// The database's own name on its server.
    pub fn name(&self) -> &str {
        match &self.home {
            Home::Server { name, .. } => name,
            Home::Folder(_) => "main",
        }
    }

    pub fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        wait(self.store.write(work))
    }

    pub fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        wait(self.store.read(work))
    }

    /// A connection of somebody who goes around the service.
    pub fn behind_our_back(&self) -> Conn {
        match self.url.strip_prefix("sqlite:") {
            Some(path) => {
                let mut conn = SqliteConnection::establish(path).unwrap();
                conn.batch_execute("pragma busy_timeout = 10000").unwrap();
                Conn::Sqlite(conn)
            }
            None => Conn::Pg(PgConnection::establish(&self.url).unwrap()),
        }
    }

    /// Writes to the database behind the service's back.
    pub fn meddle(&self, sql: &str) {
        self.behind_our_back().batch_execute(sql).unwrap();
    }

    /// The first column of each row, which must be called `line` and be text.
    pub fn lines(&self, sql: &str) -> Vec<String> {
        lines(&mut self.behind_our_back(), sql)
    }

    /// An id as this database writes it in SQL.
    pub fn id(&self, id: Uuid) -> String {
        if self.is_sqlite() {
            self.bytes(id.as_bytes())
        } else {
            format!("'{id}'::uuid")
        }
    }

    /// Bytes as this database writes them in SQL.
    pub fn bytes(&self, bytes: &[u8]) -> String {
        let hex = data_encoding::HEXLOWER.encode(bytes);
        if self.is_sqlite() {
            format!("x'{hex}'")
        } else {
            format!("'\\x{hex}'::bytea")
        }
    }

    /// True or false as this database writes it in SQL.
    pub fn boolean(&self, value: bool) -> &'static str {
        match (self.is_sqlite(), value) {
            (true, true) => "1",
            (true, false) => "0",
            (false, true) => "true",
            (false, false) => "false",
        }
    }

    /// Every table that belongs to the service.
    pub fn tables(&self) -> Vec<String> {
        self.tables_on(&mut self.behind_our_back())
    }

    fn tables_on(&self, conn: &mut Conn) -> Vec<String> {
        let sql = if self.is_sqlite() {
            "select name as line from sqlite_master where type = 'table' order by name"
        } else {
            "select table_name::text as line from information_schema.tables \
             where table_schema = 'public' order by 1"
        };
        let mut tables = lines(conn, sql);
        tables.retain(|name| !name.starts_with("__diesel") && !name.starts_with("sqlite_"));
        tables
    }

    /// Everything that is stored of one organisation, table by table.
    pub fn all_rows_of(&self, organisation: Uuid) -> Vec<String> {
        let conn = &mut self.behind_our_back();
        let mut all = Vec::new();
        for table in self.tables_on(conn) {
            let key = match table.as_str() {
                "organisation" => "id",
                _ => "organisation_id",
            };
            let whole = if self.is_sqlite() {
                let columns = format!(
                    "select 'quote(' || name || ')' as line from pragma_table_info('{table}')"
                );
                lines(conn, &columns).join(" || '|' || ")
            } else {
                "t::text".to_owned()
            };
            let sql = format!(
                "select {whole} as line from {table} t where {key} = {} order by 1",
                self.id(organisation)
            );
            let rows = lines(conn, &sql);
            all.extend(rows.into_iter().map(|row| format!("{table}: {row}")));
        }
        all
    }
}

fn lines(conn: &mut Conn, sql: &str) -> Vec<String> {
    let rows: Vec<Line> = match conn {
        Conn::Pg(c) => diesel::sql_query(sql).load(c).unwrap(),
        Conn::Sqlite(c) => diesel::sql_query(sql).load(c).unwrap(),
    };
    rows.into_iter().map(|row| row.line).collect()
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Home::Server { admin, name } = &self.home
            && let Ok(mut conn) = PgConnection::establish(admin)
        {
            // A database left behind goes with its private server.
            let _ = conn.batch_execute(&format!("drop database {name} with (force)"));
        }
    }
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

#[expect(
    clippy::disallowed_methods,
    reason = "the test command gives the server's address in the environment"
)]
fn server() -> String {
    std::env::var(POSTGRES)
        .expect("run through make test, or scripts/private-postgres -- cargo test")
}

/// What kind of failure it was, for comparing.
pub fn kind(error: &StoreError) -> &'static str {
    match error {
        StoreError::Duplicate => "duplicate",
        StoreError::Stale => "stale",
        StoreError::Missing => "missing",
        StoreError::Unavailable(_) => "unavailable",
        StoreError::Query(_) => "query",
    }
}
