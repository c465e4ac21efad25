//! Serving until told to stop.

use crate::app::App;
use crate::mail::Mailer;
use crate::web::server::{self, Door};
use crate::worker::Worker;
use std::net::{SocketAddr, TcpListener};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// Serves both doors, and works unless another process does. `lines` are printed once it answers.
///
/// # Errors
/// A sentence for the operator.
pub async fn serve(app: &App, with_worker: bool, lines: &[String]) -> Result<(), String> {
    refuse_old_tables(app)?;
    let public = server::serve(app, Door::Public, bind(app.config.public_addr)?).map_err(said)?;
    let desk = server::serve(app, Door::Desk, bind(app.config.desk_addr)?).map_err(said)?;
    let (tell, told) = watch::channel(false);
    let worker = with_worker.then(|| worker(app)).transpose()?;
    let working = actix_web::rt::spawn(async move {
        if let Some(worker) = worker {
            worker.run(told).await;
        }
    });
    let handles = [public.handle(), desk.handle()];
    let serving = actix_web::rt::spawn(async move { tokio::try_join!(public, desk) });
    println!("public pages: {}", app.config.public_url);
    println!("desk:         {}", app.config.desk_url);
    for line in lines {
        println!("{line}");
    }
    asked_to_stop().await?;
    // Requests under way are finished first; then the worker finishes what it holds.
    for handle in &handles {
        handle.stop(true).await;
    }
    tell.send(true).ok();
    working.await.map_err(said)?;
    serving.await.map_err(said)?.map_err(said)?;
    Ok(())
}

/// Only works, until told to stop.
///
/// # Errors
/// A sentence for the operator.
pub async fn work(app: &App) -> Result<(), String> {
    refuse_old_tables(app)?;
    let (tell, told) = watch::channel(false);
    let working = actix_web::rt::spawn(worker(app)?.run(told));
    println!("working; nothing is served by this process");
    asked_to_stop().await?;
    tell.send(true).ok();
    working.await.map_err(said)
}

fn worker(app: &App) -> Result<Worker, String> {
    let mailer = Mailer::new(&app.config.mail(), &app.config.mail_from)?
        .with_nudges_from(app.config.mail_nudge_from.as_deref())?;
    Ok(Worker::new(
        app.office.clone(),
        mailer,
        app.config.desk_url.clone(),
    ))
}

fn refuse_old_tables(app: &App) -> Result<(), String> {
    if app.office.store.is_behind()? {
        return Err(
            "the tables are older than this program: run `plainsight migrate` first".to_owned(),
        );
    }
    Ok(())
}

fn bind(address: SocketAddr) -> Result<TcpListener, String> {
    TcpListener::bind(address).map_err(|error| {
        format!("nothing can listen on {address}: {error}. Is it running already?")
    })
}

async fn asked_to_stop() -> Result<(), String> {
    let mut terminate = signal(SignalKind::terminate()).map_err(said)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(said)?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}
