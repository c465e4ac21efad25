//! Mail to a mail server.

use super::MailError;
use lettre::transport::smtp::Error;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::net::IpAddr;
use std::time::Duration;

/// How long one step of the conversation may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A mail server.
#[derive(Clone)]
pub(super) struct Smtp(AsyncSmtpTransport<Tokio1Executor>);

impl Smtp {
    pub(super) fn open(url: &str) -> Result<Self, String> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&secured(url)?)
            .map_err(|_| {
                "the mail server's address is not smtp://host:port or smtps://host:port".to_owned()
            })?
            .timeout(Some(PATIENCE))
            .build();
        Ok(Self(transport))
    }

    pub(super) async fn send(&self, message: Message) -> Result<(), MailError> {
        match self.0.send(message).await {
            Ok(_) => Ok(()),
            Err(error) => Err(sorted(&error)),
        }
    }
}

/// The URL with TLS made a condition, unless the server is on this machine. A setting that would allow mail
/// in clear over a network is refused rather than obeyed.
fn secured(url: &str) -> Result<String, String> {
    if url.starts_with("smtps://") {
        return Ok(url.to_owned());
    }
    let rest = url
        .strip_prefix("smtp://")
        .ok_or("the mail setting must begin with smtp://, smtps:// or folder:")?;
    if is_loopback(host(rest)) || rest.contains("tls=required") {
        return Ok(url.to_owned());
    }
    if rest.contains('?') {
        return Err(
            "mail over a network needs TLS: use smtps:// or smtp:// with ?tls=required".to_owned(),
        );
    }
    Ok(format!("{url}?tls=required"))
}

fn host(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let place = authority.rsplit('@').next().unwrap_or_default();
    match place.strip_prefix('[').and_then(|v6| v6.split_once(']')) {
        Some((v6, _)) => v6,
        None => place.split(':').next().unwrap_or_default(),
    }
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// A 5xx answer is about this mail and stands; unless it is about us (our sign-in, our encryption), which
/// an operator can put right while the mail waits.
fn sorted(error: &Error) -> MailError {
    let code = error.status().map(u16::from);
    match code {
        Some(530 | 534 | 535 | 538) => MailError::Transient("the mail server does not let us in"),
        Some(500..) => MailError::Permanent("the mail server refuses this mail"),
        Some(_) => MailError::Transient("the mail server asks us to try later"),
        None if error.is_timeout() => {
            MailError::Transient("the mail server does not answer in time")
        }
        None if error.is_tls() => MailError::Transient("no safe connection to the mail server"),
        None => MailError::Transient("the mail server cannot be reached"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_over_a_network_always_asks_for_tls() {
        assert_eq!(
            secured("smtp://mail.example:25").unwrap(),
            "smtp://mail.example:25?tls=required"
        );
        assert_eq!(
            secured("smtps://mail.example").unwrap(),
            "smtps://mail.example"
        );
        for weaker in [
            "smtp://mail.example?tls=opportunistic",
            "smtp://127.0.0.1@mail.example?tls=none",
            "http://mail.example",
        ] {
            assert!(secured(weaker).is_err(), "{weaker}");
        }
        assert_eq!(
            secured("smtp://127.0.0.1@mail.example").unwrap(),
            "smtp://127.0.0.1@mail.example?tls=required"
        );
    }

    #[test]
    fn mail_to_this_machine_may_go_in_clear() {
        for url in [
            "smtp://127.0.0.1:2525",
            "smtp://localhost:2525",
            "smtp://[::1]:2525",
        ] {
            assert_eq!(secured(url).unwrap(), url);
        }
    }
}
