//! Settings of an installation: one TOML file, each setting overridable by the environment, defaults that
//! start a working service. Settings of an organisation are in [`crate::domain::settings`].

use serde::Deserialize;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// How one installation runs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where the database file, the server secret and (in the demo) the mail are kept.
    pub data_dir: PathBuf,
    /// `sqlite:PATH` or `postgres://…`; by default a file in `data_dir`.
    pub database_url: Option<String>,
    /// Where the public pages listen.
    pub public_addr: SocketAddr,
    /// Where the desk listens.
    pub desk_addr: SocketAddr,
    /// The address people type; `https` makes cookies Secure.
    pub public_url: String,
    /// The address workers type.
    pub desk_url: String,
    /// `smtp://host:port`, `smtps://…` with optional `user:password@`, or `folder:PATH`; by default a folder.
    pub smtp_url: Option<String>,
    /// `folder:PATH`, where sealed files (photos, recordings) are kept; by default a folder in `data_dir`. Several
    /// nodes need one that all of them see.
    pub files_url: Option<String>,
    /// Mebibytes of that disk that stay free: when less is left, no more files are taken.
    pub files_floor_mib: u64,
    /// What mail comes from.
    pub mail_from: String,
    /// What a nudge to a person comes from; by default the address of `mail_from` with the name "Messages".
    pub mail_nudge_from: Option<String>,
    /// Levels of logging, in the form of `RUST_LOG`.
    pub log: String,
    /// Logs as JSON lines.
    pub log_json: bool,
    /// Threads that answer requests, for each of the two listeners.
    pub threads: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data_dir: PathBuf::from("var"),
            database_url: None,
            public_addr: SocketAddr::from(([127, 0, 0, 1], 8080)),
            desk_addr: SocketAddr::from(([127, 0, 0, 1], 8081)),
            public_url: "http://127.0.0.1:8080".to_owned(),
            desk_url: "http://desk.localhost:8081".to_owned(),
            smtp_url: None,
            files_url: None,
            files_floor_mib: 1024,
            mail_from: "Plainsight <no-reply@localhost>".to_owned(),
            mail_nudge_from: None,
            log: "info".to_owned(),
            log_json: false,
            threads: 2,
        }
    }
}

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("the settings file {0} cannot be read: {1}")]
    Unreadable(PathBuf, std::io::Error),
    /// The file is not what it should be.
    #[error("the settings file {0} is not right: {1}")]
    File(PathBuf, String),
    /// A value of the environment is not what it should be.
    #[error("{0} is not right: {1}")]
    Value(String, String),
}

impl Config {
    /// Reads the file (if one is given) and then the environment.
    ///
    /// # Errors
    /// A sentence that names the file or the variable.
    pub fn load(
        file: Option<&Path>,
        variables: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let mut config = match file {
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .map_err(|error| ConfigError::Unreadable(path.to_owned(), error))?;
                toml::from_str(&text)
                    .map_err(|error| ConfigError::File(path.to_owned(), error.to_string()))?
            }
            None => Self::default(),
        };
        for (name, value) in variables {
            if let Some(setting) = name.strip_prefix("PLAINSIGHT_") {
                config
                    .set(setting, &value)
                    .map_err(|why| ConfigError::Value(name.clone(), why))?;
            }
        }
        Ok(config)
    }

    fn set(&mut self, setting: &str, value: &str) -> Result<(), String> {
        fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(value: &str) -> Result<T, String> {
            value.parse().map_err(|error: T::Err| error.to_string())
        }
        match setting {
            "DATA_DIR" => self.data_dir = PathBuf::from(value),
            "DATABASE_URL" => self.database_url = Some(value.to_owned()),
            "PUBLIC_ADDR" => self.public_addr = parsed(value)?,
            "DESK_ADDR" => self.desk_addr = parsed(value)?,
            "PUBLIC_URL" => self.public_url = value.to_owned(),
            "DESK_URL" => self.desk_url = value.to_owned(),
            "SMTP_URL" => self.smtp_url = Some(value.to_owned()),
            "FILES_URL" => self.files_url = Some(value.to_owned()),
            "FILES_FLOOR_MIB" => self.files_floor_mib = parsed(value)?,
            "MAIL_FROM" => self.mail_from = value.to_owned(),
            "MAIL_NUDGE_FROM" => self.mail_nudge_from = Some(value.to_owned()),
            "LOG" => self.log = value.to_owned(),
            "LOG_JSON" => self.log_json = parsed(value)?,
            "THREADS" => self.threads = parsed(value)?,
            // The tests' own variables and the name of the settings file are not settings.
            other if other.starts_with("TEST_") || other == "CONFIG" => {}
            other => return Err(format!("there is no setting called {other}")),
        }
        Ok(())
    }

    /// The database in use.
    pub fn database(&self) -> String {
        self.database_url
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}", self.data_dir.join("plainsight.db").display()))
    }

    /// Where mail goes.
    pub fn mail(&self) -> String {
        self.smtp_url
            .clone()
            .unwrap_or_else(|| format!("folder:{}", self.data_dir.join("mail").display()))
    }

    /// Where files are kept.
    pub fn files(&self) -> String {
        self.files_url
            .clone()
            .unwrap_or_else(|| format!("folder:{}", self.data_dir.join("files").display()))
    }

    /// Whether cookies are Secure and `__Host-`.
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_wins_over_the_defaults() {
        let variables = [(
            "PLAINSIGHT_PUBLIC_ADDR".to_owned(),
            "127.0.0.1:9999".to_owned(),
        )];

        let config = Config::load(None, variables.into_iter()).unwrap();

        assert_eq!(config.public_addr.port(), 9999);
    }

    #[test]
    fn a_mistyped_setting_is_named() {
        let variables = [(
            "PLAINSIGHT_PUBLIC_ADR".to_owned(),
            "127.0.0.1:9999".to_owned(),
        )];

        let error = Config::load(None, variables.into_iter()).unwrap_err();

        assert!(error.to_string().contains("PLAINSIGHT_PUBLIC_ADR"));
    }

    const EXAMPLE: &str = include_str!("../plainsight.example.toml");

    /// The settings there are, as the reader of the file names them when it meets another.
    fn settings() -> Vec<String> {
        let refusal = toml::from_str::<Config>("not_a_setting = 1").unwrap_err();
        let names = refusal.message().split('`').skip(3).step_by(2);
        names.map(ToOwned::to_owned).collect()
    }

    #[test]
    fn the_example_file_shows_the_defaults() {
        let example: Config = toml::from_str(EXAMPLE).unwrap();

        assert_eq!(example, Config::default());
    }

    #[test]
    fn the_example_file_explains_every_setting_and_no_other() {
        let named: Vec<&str> = EXAMPLE
            .lines()
            .filter_map(|line| line.trim_start_matches('#').split_once(" = "))
            .map(|(name, _)| name)
            .collect();

        assert_eq!(named, settings());
    }

    #[test]
    fn every_setting_can_come_from_the_environment() {
        for name in settings() {
            let value = match name.as_str() {
                "public_addr" | "desk_addr" => "127.0.0.1:1",
                "log_json" => "true",
                "threads" | "files_floor_mib" => "3",
                _ => "words",
            };
            let variable = (
                format!("PLAINSIGHT_{}", name.to_uppercase()),
                value.to_owned(),
            );

            let read = Config::load(None, std::iter::once(variable)).unwrap();

            assert_ne!(read, Config::default(), "{name}");
        }
    }
}
