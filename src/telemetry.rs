//! Logs: what may be in them is decided here. No request log, no addresses, no bodies, no names: a span holds
//! the route's pattern, the status and how long it took, and an incident code that the error page shows too.

use tracing_subscriber::EnvFilter;

/// Starts logging to standard error. `filter` is in the form of `RUST_LOG`; `json` for log collectors.
pub fn start(filter: &str, json: bool) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let logs = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(false);
    // A second start (several services in one test program) keeps the first.
    let started = if json {
        logs.json().try_init()
    } else {
        logs.try_init()
    };
    drop(started);
    std::panic::set_hook(Box::new(|panic| {
        // The message of a panic can hold somebody's words; the place cannot.
        let place = panic
            .location()
            .map_or_else(|| "unknown".to_owned(), ToString::to_string);
        tracing::error!(place, "a fault of ours: panic");
    }));
}
