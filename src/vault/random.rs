//! Chance comes in through one door, so that a test can close it.

use std::convert::Infallible;

/// A source of bytes that nobody can foresee.
pub trait Random: Send + Sync {
    /// Fills the whole slice.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's source; the only one the service uses.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}

/// An array of random bytes.
pub fn bytes<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}

/// Lets the key-wrapping library draw from our source.
pub(super) struct ForHpke<'a>(pub(super) &'a dyn Random);

impl hpke::rand_core::TryRng for ForHpke<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(bytes(self.0)))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(bytes(self.0)))
    }

    fn try_fill_bytes(&mut self, destination: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(destination);
        Ok(())
    }
}

impl hpke::rand_core::TryCryptoRng for ForHpke<'_> {}

/// A repeatable source for tests: the SHA-256 of a seed and a counter.
#[cfg(test)]
#[derive(Debug)]
pub struct SeededRandom {
    seed: u64,
    drawn: std::sync::atomic::AtomicU64,
}

#[cfg(test)]
impl SeededRandom {
    /// Starts the same row of bytes for the same seed.
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            drawn: std::sync::atomic::AtomicU64::new(0),
        }
    }
}

#[cfg(test)]
impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        use sha2::{Digest, Sha256};
        for chunk in bytes.chunks_mut(32) {
            let count = self
                .drawn
                .fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let mut hash = Sha256::new();
            hash.update(self.seed.to_be_bytes());
            hash.update(count.to_be_bytes());
            chunk.copy_from_slice(&hash.finalize()[..chunk.len()]);
        }
    }
}
