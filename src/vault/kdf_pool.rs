//! A bounded place for slow key derivation, so that guesses cannot take all memory and time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::Semaphore;

/// Too many people at once. The page says so, keeps what was typed, and says when to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many people at once")]
pub struct Busy;

/// How much one pool takes on.
#[derive(Debug, Clone, Copy)]
pub struct PoolSize {
    /// Derivations at the same time; each holds the parameters' memory.
    pub at_once: usize,
    /// How many may wait.
    pub waiting: usize,
    /// How long one waits before it is told [`Busy`].
    pub patience: Duration,
}

/// One pool. Workers, codes and collection each have their own, so that a flood at one door leaves
/// the others open.
#[derive(Debug, Clone)]
pub struct KdfPool {
    permits: Arc<Semaphore>,
    inside: Arc<AtomicUsize>,
    most: usize,
    patience: Duration,
}

/// The three doors.
#[derive(Debug, Clone)]
pub struct KdfPools {
    /// Workers' passphrases.
    pub workers: KdfPool,
    /// Return codes.
    pub codes: KdfPool,
    /// Collection codes of packs.
    pub collection: KdfPool,
}

impl KdfPools {
    /// The three pools for a machine with this many cores: at most about 64 MiB for each worker
    /// signing in at once and 19 MiB for each code.
    pub fn for_cores(cores: usize) -> Self {
        let patience = Duration::from_secs(5);
        let pool = |at_once, waiting| {
            KdfPool::new(PoolSize {
                at_once,
                waiting,
                patience,
            })
        };
        Self {
            workers: pool(cores.clamp(1, 2), 16),
            codes: pool(cores.clamp(1, 4), 64),
            collection: pool(1, 8),
        }
    }
}

impl KdfPool {
    /// An empty pool.
    pub fn new(size: PoolSize) -> Self {
        Self {
            permits: Arc::new(Semaphore::new(size.at_once)),
            inside: Arc::new(AtomicUsize::new(0)),
            most: size.at_once + size.waiting,
            patience: size.patience,
        }
    }

    /// Runs slow work off the async threads when it is its turn.
    ///
    /// Work that has begun is finished even if the person has gone: its place is kept until then,
    /// so that closing connections early gains nobody more than their share.
    ///
    /// # Errors
    /// [`Busy`] if the queue is full or the turn did not come in time.
    ///
    /// # Panics
    /// If the work itself panics.
    pub async fn run<T, W>(&self, work: W) -> Result<T, Busy>
    where
        W: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        let place = Place::take(&self.inside, self.most)?;
        let turn = Arc::clone(&self.permits).acquire_owned();
        let turn = tokio::time::timeout(self.patience, turn)
            .await
            .map_err(|_| Busy)?
            .map_err(|_| Busy)?;
        let done = tokio::task::spawn_blocking(move || {
            let result = work();
            drop((turn, place));
            result
        });
        match done.await {
            Ok(result) => Ok(result),
            Err(failed) => match failed.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                // The runtime is shutting down.
                Err(_) => Err(Busy),
            },
        }
    }
}

/// A place in the queue or at work; given back when dropped.
struct Place(Arc<AtomicUsize>);

impl Place {
    fn take(inside: &Arc<AtomicUsize>, most: usize) -> Result<Self, Busy> {
        inside
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |now| {
                (now < most).then_some(now + 1)
            })
            .map_err(|_| Busy)?;
        Ok(Self(Arc::clone(inside)))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    fn pool(at_once: usize, waiting: usize, patience: u64) -> KdfPool {
        KdfPool::new(PoolSize {
            at_once,
            waiting,
            patience: Duration::from_millis(patience),
        })
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn everybody_who_fits_gets_their_turn() {
        let pool = pool(2, 30, 5_000);
        let tasks: Vec<_> = (0..32)
            .map(|number| {
                let pool = pool.clone();
                tokio::spawn(async move { pool.run(move || number * 2).await })
            })
            .collect();

        for (number, task) in tasks.into_iter().enumerate() {
            assert_eq!(task.await.unwrap(), Ok(number * 2));
        }
        assert_eq!(pool.inside.load(Ordering::Acquire), 0);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_full_queue_and_a_long_wait_both_say_busy_and_the_pool_recovers() {
        let pool = pool(1, 1, 50);
        let (finish, finished) = mpsc::channel::<()>();
        let (begin, begun) = mpsc::channel();
        let slow = tokio::spawn({
            let pool = pool.clone();
            async move {
                pool.run(move || {
                    begin.send(()).unwrap();
                    finished.recv().unwrap();
                })
                .await
            }
        });
        tokio::task::spawn_blocking(move || begun.recv().unwrap())
            .await
            .unwrap();

        let (waits_in_vain, turned_away) = tokio::join!(pool.run(|| ()), pool.run(|| ()));
        finish.send(()).unwrap();
        let first = slow.await.unwrap();
        let afterwards = pool.run(|| ()).await;

        assert_eq!(waits_in_vain, Err(Busy));
        assert_eq!(turned_away, Err(Busy));
        assert_eq!(first, Ok(()));
        assert_eq!(afterwards, Ok(()));
    }
}
