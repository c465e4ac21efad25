//! Signs of a flood. They put a report aside for a human to look at; they never refuse anybody.
//!
//! No address is kept: a network is counted under a keyed digest, the key lives in memory for an hour
//! and is then thrown away with all counts.

use crate::vault::joined::mac;
use crate::vault::{SystemRandom, random};
use actix_web::HttpRequest;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// Reports from one network within an hour that are nothing unusual: a day centre, a library.
const USUAL: u32 = 30;
/// Seconds a human takes at least over the last page. By itself it proves nothing: some people drive
/// their computer by macros.
const HUMAN_SECONDS: u64 = 4;
/// Reports from one network after which haste counts.
const HASTE_COUNTS_AFTER: u32 = 5;
/// Networks counted at most; more than this in an hour is a flood from everywhere.
const MOST_NETWORKS: usize = 100_000;

/// The counts of this hour.
#[derive(Debug, Default)]
pub struct Flood(Mutex<Option<Hour>>);

#[derive(Debug)]
struct Hour {
    ends: DateTime<Utc>,
    key: [u8; 32],
    counts: HashMap<[u8; 32], u32>,
}

impl Flood {
    /// Counts one report from a network; gives how many there were this hour, with this one.
    pub fn count(&self, network: &[u8], now: DateTime<Utc>) -> u32 {
        let mut hour = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if hour.as_ref().is_none_or(|hour| hour.ends <= now) {
            *hour = Some(Hour {
                ends: now + TimeDelta::hours(1),
                key: random::bytes(&SystemRandom),
                counts: HashMap::new(),
            });
        }
        let Some(hour) = hour.as_mut() else { return 1 };
        if hour.counts.len() >= MOST_NETWORKS {
            hour.counts.clear();
        }
        let count = hour.counts.entry(mac(&hour.key, &[network])).or_insert(0);
        *count += 1;
        *count
    }
}

/// What is known about how a report was sent.
#[derive(Debug, Clone, Copy)]
pub struct Signs {
    /// The field that people do not see was filled in.
    pub honeypot: bool,
    /// How long the last page was open, in seconds.
    pub age: u64,
    /// Reports from the same network this hour, with this one.
    pub from_network: u32,
}

impl Signs {
    /// Whether a human should look before it joins the queue.
    pub fn put_aside(&self) -> bool {
        let hasty = self.age < HUMAN_SECONDS && self.from_network > HASTE_COUNTS_AFTER;
        self.honeypot || hasty || self.from_network > USUAL
    }
}

/// The network a request comes from: the first 24 bits of an IPv4 address, 48 of an IPv6 one. Behind a
/// proxy on the same machine, the address the proxy names last.
pub fn network(request: &HttpRequest) -> Vec<u8> {
    let peer = request.peer_addr().map(|peer| peer.ip());
    let named = request
        .headers()
        .get("x-forwarded-for")
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.rsplit(',').next()?.trim().parse::<IpAddr>().ok());
    let address = match peer {
        Some(peer) if peer.is_loopback() => named.or(Some(peer)),
        other => other,
    };
    match address {
        Some(IpAddr::V4(address)) => address.octets()[..3].to_vec(),
        Some(IpAddr::V6(address)) => address.octets()[..6].to_vec(),
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn noon() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 0).unwrap()
    }

    #[test]
    fn a_day_centre_on_one_line_is_no_flood() {
        let flood = Flood::default();

        let counts: Vec<_> = (0..30).map(|_| flood.count(b"net", noon())).collect();
        let aside = counts.iter().any(|count| {
            let signs = Signs {
                honeypot: false,
                age: 20,
                from_network: *count,
            };
            signs.put_aside()
        });

        assert!(!aside);
        assert_eq!(flood.count(b"other", noon()), 1);
    }

    #[test]
    fn after_an_hour_everything_is_forgotten() {
        let flood = Flood::default();
        flood.count(b"net", noon());

        assert_eq!(flood.count(b"net", noon() + TimeDelta::minutes(59)), 2);
        assert_eq!(flood.count(b"net", noon() + TimeDelta::minutes(60)), 1);
    }

    #[test]
    fn a_fast_pair_of_hands_alone_is_not_put_aside() {
        let signs = Signs {
            honeypot: false,
            age: 0,
            from_network: 1,
        };

        assert!(!signs.put_aside());
        assert!(
            Signs {
                honeypot: true,
                ..signs
            }
            .put_aside()
        );
    }
}
