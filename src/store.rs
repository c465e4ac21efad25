//! Every line of SQL, for both databases.
//!
//! [`Store::read`] and [`Store::write`] are the only doors; the functions behind them take a [`Scope`], so
//! that no query can forget which organisation it speaks for.

pub mod accounts;
pub mod after_sending;
pub mod alarms;
pub mod audit;
pub mod connection;
pub mod directory;
pub mod drafts;
pub mod erasing;
pub mod files;
pub mod forwards;
pub mod indexes;
pub mod interpreting;
pub mod keys;
pub mod lanes;
pub mod links;
pub mod objects;
pub mod organisations;
pub mod outbox;
pub mod pictures;
pub mod queue;
pub mod reports;
#[rustfmt::skip]
pub mod schema;
pub mod sessions;
pub mod summaries;
pub mod threads;
pub mod types;
pub mod videos;

pub use connection::{Conn, DatabaseUrl, StoreError};

use crate::domain::ids::OrganisationId;
use connection::Manager;
use diesel::r2d2::Pool;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// The organisation a query speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope(pub OrganisationId);

/// The pool of connections to the one database of an installation.
#[derive(Clone)]
pub struct Store {
    pool: Pool<Manager>,
    url: DatabaseUrl,
    /// SQLite has one writer; waiting here is fairer and cheaper than retrying on its lock.
    one_writer: Option<Arc<Semaphore>>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Store({:?})", self.url)
    }
}

impl Store {
    /// Opens the database. On SQLite it also brings the tables up to date.
    ///
    /// # Errors
    /// A sentence for the operator: a wrong URL, an unsafe library, a database that does not answer.
    pub fn open(url: &str) -> Result<Self, String> {
        let url = DatabaseUrl::parse(url)?;
        connection::check_sqlite_version()?;
        let sqlite = matches!(url, DatabaseUrl::Sqlite(_));
        if sqlite {
            let mut conn = connection::open(&url).map_err(|error| error.to_string())?;
            connection::migrate(&mut conn)?;
        }
        let pool = Pool::builder()
            .max_size(if sqlite { 6 } else { 12 })
            .min_idle(Some(1))
            .connection_timeout(Duration::from_secs(4))
            // A dead connection is noticed at once; on SQLite there is no server to lose.
            .test_on_check_out(!sqlite)
            .build_unchecked(Manager(url.clone()));
        Ok(Self {
            pool,
            url,
            one_writer: sqlite.then(|| Arc::new(Semaphore::new(1))),
        })
    }

    /// Brings the tables up to date (`plainsight migrate`); returns how many steps were taken.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn migrate(&self) -> Result<usize, String> {
        let mut conn = connection::open(&self.url).map_err(|error| error.to_string())?;
        connection::migrate(&mut conn)
    }

    /// Whether the tables are older than this program.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn is_behind(&self) -> Result<bool, String> {
        let mut conn = connection::open(&self.url).map_err(|error| error.to_string())?;
        connection::pending(&mut conn)
    }

    /// Whether several nodes can share this database.
    pub fn is_shared(&self) -> bool {
        matches!(self.url, DatabaseUrl::Postgres(_))
    }

    /// Reads, off the async threads.
    ///
    /// # Errors
    /// What the closure returns, or that the database does not answer.
    pub async fn read<T, E>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let store = self.clone();
        joined(tokio::task::spawn_blocking(move || work(&mut *store.connection()?)).await)
    }

    /// Does one deed in one transaction, off the async threads.
    ///
    /// # Errors
    /// What the closure returns (everything is then undone), or that the database does not answer.
    pub async fn write<T, E>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let turn = match &self.one_writer {
            Some(semaphore) => Some(semaphore.clone().acquire_owned().await),
            None => None,
        };
        let store = self.clone();
        joined(
            tokio::task::spawn_blocking(move || {
                let _turn = turn;
                connection::in_write_transaction(&mut *store.connection()?, work)
            })
            .await,
        )
    }

    /// Wipes what deleted rows left behind: on SQLite the write-ahead log, until nobody reads from it any more; on
    /// PostgreSQL the dead rows of the wrapped keys.
    ///
    /// # Errors
    /// `Unavailable` when somebody reads for longer than we wait: it is to be done again.
    pub async fn forget_deleted(&self) -> Result<(), StoreError> {
        let store = self.clone();
        joined(
            tokio::task::spawn_blocking(move || {
                connection::forget_deleted(&mut *store.connection()?)
            })
            .await,
        )
    }

    fn connection(&self) -> Result<diesel::r2d2::PooledConnection<Manager>, StoreError> {
        self.pool
            .get()
            .map_err(|error| StoreError::Unavailable(error.to_string()))
    }
}

/// A panic inside a deed goes on as a panic: the transaction is already undone by then.
fn joined<T>(result: Result<T, tokio::task::JoinError>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}
