//! What people and the clock do: one function is one deed, and one deed is one transaction.
//!
//! A deed gets everything it needs from its [`Office`]. Slow key derivation happens before its transaction
//! opens; mail is asked for inside it and sent by the worker afterwards.

pub mod account;
pub mod after_sending;
pub mod alarm;
pub mod audit_chain;
pub mod casework;
pub mod consent;
pub mod directory;
pub mod drafts;
pub mod enter_report;
pub mod erase;
pub mod expire;
pub mod files;
pub mod forwarding;
pub mod grants;
mod incident;
pub mod interpreting;
pub mod kept_text;
pub mod keyring;
pub mod organisation_keys;
pub mod outbox;
pub mod passphrases;
pub mod pictures;
pub mod record;
pub mod recover;
pub mod sealing;
pub mod send_report;
pub mod sessions;
pub mod set_up;
pub mod settings;
pub mod sign_in;
pub mod summarise;
pub mod visit;
pub mod workers;

use crate::clock::Clock;
use crate::store::objects::Objects;
use crate::store::{Store, StoreError};
use crate::vault::kdf_pool::KdfPools;
use crate::vault::{KdfParameters, ServerSecret, VaultError};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// What every deed needs.
#[derive(Clone)]
pub struct Office {
    /// The database.
    pub store: Store,
    /// Where the sealed bytes of files are kept.
    pub objects: Objects,
    /// One photo is decoded at a time, so that ten at once cannot fill the memory.
    pub photos: Arc<Semaphore>,
    /// One file is read to its end at a time: a page that asks twice waits for the first answer, and gets it too.
    pub endings: Arc<Semaphore>,
    /// The server secret, from which every key of the server itself is derived.
    pub secret: Arc<ServerSecret>,
    /// The time.
    pub clock: Clock,
    /// Bounded pools for slow key derivation.
    pub kdf: Arc<KdfPools>,
    /// How slow it is.
    pub costs: Costs,
}

/// The cost of key derivation. Tests that are not about it make it cheap.
#[derive(Debug, Clone, Copy)]
pub struct Costs {
    /// A worker's passphrase.
    pub worker: KdfParameters,
    /// A return code or a collection code.
    pub code: KdfParameters,
}

impl Default for Costs {
    fn default() -> Self {
        Self {
            worker: KdfParameters::WORKER,
            code: KdfParameters::CODE,
        }
    }
}

/// Why sealed words could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A key, a mark or a block is not what it should be. Nothing was opened.
    #[error("sealed words: {0}")]
    Vault(#[from] VaultError),
    /// This worker was not given the key.
    #[error("this worker does not hold the key")]
    NotGranted,
    /// A stored value is not what this program writes.
    #[error("a stored value cannot be read: {0}")]
    Malformed(&'static str),
}
