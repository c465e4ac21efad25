//! Everything a running service holds, put together once: by `main`, by the demo and by every test.

use crate::actions::{Costs, Office};
use crate::clock::Clock;
use crate::config::Config;
use crate::store::Store;
use crate::store::objects::Objects;
use crate::vault::kdf_pool::KdfPools;
use crate::vault::random::SystemRandom;
use crate::vault::secret::ServerSecret;
use crate::web::cookies::Cookies;
use crate::web::here::KnownHosts;
use crate::web::public::flood::Flood;
use crate::web::public::paper::Printed;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// One running service.
#[derive(Clone)]
pub struct App {
    /// How the installation runs.
    pub config: Arc<Config>,
    /// What every deed needs.
    pub office: Office,
    /// Cookie attributes.
    pub cookies: Cookies,
    /// Organisations by host name.
    pub hosts: Arc<KnownHosts>,
    /// Reports from each network within the hour.
    pub flood: Arc<Flood>,
    /// Forms on paper that were laid out already.
    pub printed: Arc<Printed>,
}

impl App {
    /// Opens the database and the server secret.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn build(config: Config, clock: Clock) -> Result<Self, String> {
        std::fs::create_dir_all(&config.data_dir).map_err(|error| {
            format!(
                "the folder {} cannot be made: {error}",
                config.data_dir.display()
            )
        })?;
        let secret = server_secret(&config.data_dir.join("server-secret"))?;
        let store = Store::open(&config.database())?;
        let objects = Objects::open(&config.files(), config.files_floor_mib * 1024 * 1024)?;
        Ok(Self {
            cookies: Cookies {
                https: config.is_https(),
            },
            config: Arc::new(config),
            office: Office {
                store,
                objects,
                photos: Arc::new(Semaphore::new(1)),
                endings: Arc::new(Semaphore::new(1)),
                secret: Arc::new(secret),
                clock,
                kdf: Arc::new(KdfPools::for_cores(cores())),
                costs: Costs::default(),
            },
            hosts: Arc::new(KnownHosts::default()),
            flood: Arc::new(Flood::default()),
            printed: Arc::new(Printed::default()),
        })
    }
}

/// Reads the server secret, or makes one that only this user may read.
fn server_secret(path: &Path) -> Result<ServerSecret, String> {
    use std::os::unix::fs::OpenOptionsExt;
    let shown = path.display();
    match std::fs::read_to_string(path) {
        Ok(text) => ServerSecret::parse(text.trim())
            .map_err(|error| format!("the server secret in {shown} cannot be used: {error}")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let secret = ServerSecret::generate(&SystemRandom);
            let mut file = std::fs::OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(path)
                .map_err(|error| {
                    format!("the server secret cannot be written to {shown}: {error}")
                })?;
            file.write_all(secret.to_text().as_bytes())
                .and_then(|()| file.sync_all())
                .map_err(|error| {
                    format!("the server secret cannot be written to {shown}: {error}")
                })?;
            Ok(secret)
        }
        Err(error) => Err(format!(
            "the server secret in {shown} cannot be read: {error}"
        )),
    }
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}
