//! Connections to either database, chosen by the scheme of the URL; the only file that knows which is which.

#![allow(
    missing_docs,
    reason = "the derive of the combined connection writes items without docs"
)]

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::prelude::*;
use diesel::r2d2::R2D2Connection;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::fmt;
use std::time::Duration;

const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");
const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

/// The first SQLite in which two connections checkpointing a write-ahead log at once cannot corrupt it.
const OLDEST_SAFE_SQLITE: i32 = 3_051_003;

/// One connection to one of the two databases.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// PostgreSQL, for several nodes.
    Pg(PgConnection),
    /// SQLite, inside this process.
    Sqlite(SqliteConnection),
}

/// Runs one statement against whichever database it is. For what the combined connection cannot say:
/// upserts, inserts of many rows.
macro_rules! on_each {
    ($conn:expr, $c:ident => $query:expr) => {
        match $conn {
            $crate::store::connection::Conn::Pg($c) => $query,
            $crate::store::connection::Conn::Sqlite($c) => $query,
        }
    };
}
pub(crate) use on_each;

/// What went wrong between us and the database, by what the caller can do about it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A row with the same key is there already.
    #[error("a row with this key exists already")]
    Duplicate,
    /// Somebody else changed the row since it was read.
    #[error("the row was changed by somebody else")]
    Stale,
    /// No such row in this organisation.
    #[error("no such row")]
    Missing,
    /// The database does not answer.
    #[error("the database cannot be reached: {0}")]
    Unavailable(String),
    /// Anything else: a fault of ours.
    #[error("the database refused a statement: {0}")]
    Query(diesel::result::Error),
}

impl From<diesel::result::Error> for StoreError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind, Error};
        match error {
            Error::NotFound => Self::Missing,
            Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => Self::Duplicate,
            Error::DatabaseError(DatabaseErrorKind::ClosedConnection, info) => {
                Self::Unavailable(info.message().to_owned())
            }
            Error::DatabaseError(DatabaseErrorKind::UnableToSendCommand, info) => {
                Self::Unavailable(info.message().to_owned())
            }
            Error::DatabaseError(_, ref info) if looks_unavailable(info.message()) => {
                Self::Unavailable(info.message().to_owned())
            }
            other => Self::Query(other),
        }
    }
}

/// Neither client library has an error kind for "the server went away", "the disk is full" or "locked by somebody else".
fn looks_unavailable(message: &str) -> bool {
    [
        "server closed the connection",
        "terminating connection",
        "could not connect",
        "connection to server",
        "no connection to the server",
        "the database system is",
        "database is locked",
        "database or disk is full",
        "disk I/O error",
        "attempt to write a readonly database",
        "could not extend file",
    ]
    .iter()
    .any(|sign| message.contains(sign))
}

/// Which database a URL names.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// `postgres://…` or `postgresql://…`
    Postgres(String),
    /// `sqlite:PATH`
    Sqlite(String),
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Postgres(_) => f.write_str("postgres://[hidden]"),
            Self::Sqlite(path) => write!(f, "sqlite:{path}"),
        }
    }
}

impl DatabaseUrl {
    /// Chooses by the scheme. Anything else is refused: SQLite would take a mistyped URL as the name of a
    /// new, empty file.
    ///
    /// # Errors
    /// A sentence that names the two forms.
    pub fn parse(url: &str) -> Result<Self, String> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        match url.strip_prefix("sqlite:") {
            Some(path) if !path.is_empty() => Ok(Self::Sqlite(path.to_owned())),
            _ => Err(
                "the database URL must begin with sqlite: (then a path) or with postgres://"
                    .to_owned(),
            ),
        }
    }
}

/// Opens and checks connections for the pool.
#[derive(Debug)]
pub(super) struct Manager(pub DatabaseUrl);

impl diesel::r2d2::ManageConnection for Manager {
    type Connection = Conn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Conn, Self::Error> {
        open(&self.0)
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Self::Error> {
        conn.ping().map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        std::thread::panicking() || conn.is_broken()
    }
}

pub(super) fn open(url: &DatabaseUrl) -> Result<Conn, diesel::r2d2::Error> {
    use diesel::r2d2::Error::{ConnectionError, QueryError};
    match url {
        DatabaseUrl::Postgres(url) => {
            let mut conn = PgConnection::establish(url).map_err(ConnectionError)?;
            conn.batch_execute(
                "set timezone = 'UTC'; set statement_timeout = '30s'; set lock_timeout = '10s'",
            )
            .map_err(QueryError)?;
            Ok(Conn::Pg(conn))
        }
        DatabaseUrl::Sqlite(path) => {
            let mut conn = SqliteConnection::establish(path).map_err(ConnectionError)?;
            // FULL, because a reference shown to a person must mean that their report is on the disk.
            conn.batch_execute("pragma busy_timeout = 5000")
                .and_then(|()| turn_on_log(&mut conn))
                .and_then(|()| {
                    conn.batch_execute(
                        "pragma synchronous = FULL; pragma foreign_keys = on; \
                         pragma trusted_schema = off; pragma secure_delete = on; \
                         pragma cell_size_check = on; pragma journal_size_limit = 67108864",
                    )
                })
                .map_err(QueryError)?;
            Ok(Conn::Sqlite(conn))
        }
    }
}

/// Turns on the write-ahead log. On a new file two connections may try at once, and for this one statement
/// SQLite does not wait as `busy_timeout` says.
fn turn_on_log(conn: &mut SqliteConnection) -> QueryResult<()> {
    let mut tries = 0;
    loop {
        match conn.batch_execute("pragma journal_mode = WAL") {
            Err(error) if tries < 100 && error.to_string().contains("locked") => {
                tries += 1;
                std::thread::sleep(Duration::from_millis(50));
            }
            other => return other,
        }
    }
}

/// Refuses a SQLite library that can corrupt its file.
///
/// # Errors
/// A sentence for the operator.
pub(super) fn check_sqlite_version() -> Result<(), String> {
    refuse_older(libsqlite3_sys::SQLITE_VERSION_NUMBER)
}

fn refuse_older(version: i32) -> Result<(), String> {
    if version < OLDEST_SAFE_SQLITE {
        let (major, minor, patch) = (version / 1_000_000, version / 1000 % 1000, version % 1000);
        return Err(format!(
            "this build holds SQLite {major}.{minor}.{patch}; 3.51.3 or later is needed"
        ));
    }
    Ok(())
}

pub(super) fn migrate(conn: &mut Conn) -> Result<usize, String> {
    let done = match conn {
        Conn::Pg(c) => {
            // Two nodes upgraded at once: the second waits here, then finds nothing to do.
            c.batch_execute("select pg_advisory_lock(7163526)")
                .map_err(|e| e.to_string())?;
            let done = c
                .run_pending_migrations(POSTGRES_MIGRATIONS)
                .map(|v| v.len());
            c.batch_execute("select pg_advisory_unlock(7163526)")
                .map_err(|e| e.to_string())?;
            done
        }
        Conn::Sqlite(c) => return migrate_file(c),
    };
    done.map_err(|error| error.to_string())
}

/// Two programs that open one new file at once: the second waits for the write lock, then finds nothing to do.
fn migrate_file(conn: &mut SqliteConnection) -> Result<usize, String> {
    AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN IMMEDIATE")
        .map_err(|error| error.to_string())?;
    let done = conn
        .run_pending_migrations(SQLITE_MIGRATIONS)
        .map(|steps| steps.len())
        .map_err(|error| error.to_string());
    let ended = match done {
        Ok(_) => AnsiTransactionManager::commit_transaction(conn),
        Err(_) => AnsiTransactionManager::rollback_transaction(conn),
    };
    ended.map_err(|error| error.to_string()).and(done)
}

/// One row of `pragma wal_checkpoint`: whether a reader stood in the way.
#[derive(QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = diesel::sql_types::Integer)]
    busy: i32,
}

/// Wipes what deleted rows left behind.
pub(super) fn forget_deleted(conn: &mut Conn) -> Result<(), StoreError> {
    let c = match conn {
        Conn::Pg(c) => return Ok(c.batch_execute("vacuum key_wrap")?),
        Conn::Sqlite(c) => c,
    };
    for _ in 0..20 {
        let done: Checkpoint =
            diesel::sql_query("pragma wal_checkpoint(TRUNCATE)").get_result(c)?;
        if done.busy == 0 {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Err(StoreError::Unavailable(
        "somebody reads from the write-ahead log".to_owned(),
    ))
}

pub(super) fn pending(conn: &mut Conn) -> Result<bool, String> {
    on_each!(conn, c => c.has_pending_migration(if_pg(c))).map_err(|error| error.to_string())
}

/// Picks the migrations that belong to the connection's database.
trait OwnMigrations {
    fn migrations(&self) -> EmbeddedMigrations;
}
impl OwnMigrations for PgConnection {
    fn migrations(&self) -> EmbeddedMigrations {
        POSTGRES_MIGRATIONS
    }
}
impl OwnMigrations for SqliteConnection {
    fn migrations(&self) -> EmbeddedMigrations {
        SQLITE_MIGRATIONS
    }
}
fn if_pg<C: OwnMigrations>(conn: &C) -> EmbeddedMigrations {
    conn.migrations()
}

/// One unit of work, all or nothing. SQLite takes its write lock at once, so that a second writer waits
/// instead of failing half way.
pub(super) fn in_write_transaction<T, E: From<StoreError>>(
    conn: &mut Conn,
    work: impl FnOnce(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    match conn {
        Conn::Pg(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN"),
        Conn::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE"),
    }
    .map_err(StoreError::from)?;
    match work(conn) {
        Ok(value) => {
            on_each!(conn, c => AnsiTransactionManager::commit_transaction(c))
                .map_err(StoreError::from)?;
            Ok(value)
        }
        Err(error) => {
            // The first error is the one that says what happened; a failed rollback breaks the
            // connection, which the pool then drops.
            let _ = on_each!(conn, c => AnsiTransactionManager::rollback_transaction(c));
            Err(error)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sqlite_that_can_corrupt_its_file_is_refused_by_name() {
        assert_eq!(refuse_older(OLDEST_SAFE_SQLITE), Ok(()));
        assert_eq!(refuse_older(3_052_000), Ok(()));

        let refusal = refuse_older(3_051_002).unwrap_err();

        assert_eq!(
            refusal,
            "this build holds SQLite 3.51.2; 3.51.3 or later is needed"
        );
    }
}
