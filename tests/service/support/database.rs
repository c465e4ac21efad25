//! A database of its own for each test, gone when the test ends.

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use std::path::Path;

/// Where a test keeps its rows.
pub enum Database {
    Sqlite(String),
    Postgres { server: String, name: String },
}

impl Database {
    pub fn sqlite(folder: &Path) -> Self {
        Self::Sqlite(format!("sqlite:{}", folder.join("plainsight.db").display()))
    }

    pub fn postgres() -> Self {
        let server = server();
        let name = format!("test_{}", uuid::Uuid::new_v4().simple());
        run(&server, &format!("create database {name}"));
        Self::Postgres { server, name }
    }

    pub fn url(&self) -> String {
        match self {
            Self::Sqlite(url) => url.clone(),
            Self::Postgres { server, name } => {
                let (front, _) = server
                    .rsplit_once('/')
                    .expect("the address names a database");
                format!("{front}/{name}")
            }
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Self::Postgres { server, name } = self {
            run(server, &format!("drop database {name} with (force)"));
        }
    }
}

fn server() -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "the tests' own variable is not a setting of the service"
    )]
    let server = std::env::var("PLAINSIGHT_TEST_POSTGRES");
    server.unwrap_or_else(|_| {
        panic!(
            "no PostgreSQL to test on: run `make test`, or `scripts/private-postgres -- cargo test`, which start \
             one, or set PLAINSIGHT_TEST_POSTGRES"
        )
    })
}

fn run(server: &str, statement: &str) {
    let mut conn = PgConnection::establish(server).expect("the PostgreSQL of the tests answers");
    conn.batch_execute(statement).expect("the statement runs");
}
