//! The demo, with a clock that the browser tests move: what a page says when a promise is late, and what a
//! browser shows when a visit is over, cannot be waited for.
//!
//! It starts at the time in `PLAINSIGHT_TEST_STARTS_AT` and takes orders on standard input, one a line:
//! `advance SECONDS` moves the clock on, `busy SECONDS` keeps the database from taking anything for as long.
//! Each is answered with a line once it holds.

#![allow(clippy::disallowed_methods)]

use chrono::{DateTime, TimeDelta, Utc};
use plainsight::app::App;
use plainsight::cli::serve;
use plainsight::clock::Clock;
use plainsight::config::Config;
use plainsight::store::{Conn, Store, StoreError};
use plainsight::{demo, telemetry};
use std::io::BufRead;
use std::time::Duration;

fn main() -> Result<(), String> {
    let starts_at = std::env::var("PLAINSIGHT_TEST_STARTS_AT")
        .map_err(|_| "PLAINSIGHT_TEST_STARTS_AT is missing")?;
    let starts_at: DateTime<Utc> = starts_at
        .parse()
        .map_err(|error| format!("PLAINSIGHT_TEST_STARTS_AT: {error}"))?;
    let settings = std::env::vars().filter(|(name, _)| name != "PLAINSIGHT_TEST_STARTS_AT");
    let config = Config::load(None, settings).map_err(|error| error.to_string())?;
    telemetry::start(&config.log, config.log_json);
    let clock = Clock::running_from(starts_at);
    let app = App::build(config, clock)?;
    actix_web::rt::System::new().block_on(async {
        demo::prepare(&app).await?;
        actix_web::rt::spawn(take_orders(app.clone()));
        serve::serve(&app, true, &[]).await
    })
}

async fn take_orders(app: App) {
    let (send, mut orders) = tokio::sync::mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if send.send(line).is_err() {
                return;
            }
        }
    });
    while let Some(order) = orders.recv().await {
        match order.split_once(' ') {
            Some(("advance", seconds)) => {
                app.office
                    .clock
                    .advance(TimeDelta::seconds(number(seconds)));
                println!("it is {}", app.office.clock.now());
            }
            Some(("busy", seconds)) => {
                let time = Duration::from_secs(number(seconds).unsigned_abs());
                let (begun, has_begun) = tokio::sync::oneshot::channel();
                // A connection of its own, as another program's would be.
                let Ok(other) = Store::open(&app.config.database()) else {
                    continue;
                };
                actix_web::rt::spawn(async move {
                    let hold = move |_: &mut Conn| {
                        begun.send(()).ok();
                        std::thread::sleep(time);
                        Ok::<_, StoreError>(())
                    };
                    other.write(hold).await.ok();
                });
                has_begun.await.ok();
                println!("the database is busy");
            }
            _ => println!("not an order: {order}"),
        }
    }
}

fn number(text: &str) -> i64 {
    text.trim().parse().unwrap_or(0)
}
