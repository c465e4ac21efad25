//! The command line: what an operator can do, none of which opens a word or a name.

mod accounts;
mod audit;
pub mod serve;

use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::geography::Nation;
use crate::domain::permissions::Role;
use crate::vault::audit::Head;
use crate::{demo, telemetry};
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Third-party reporting of disability hate, run by disabled people's organisations.
#[derive(Debug, Parser)]
#[command(name = "plainsight", version)]
pub struct Command {
    /// The settings file; every setting can also come from PLAINSIGHT_* variables
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Serve the public pages and the desk, and send mail
    Serve {
        /// Only serve pages; another process runs `plainsight worker`
        #[arg(long)]
        no_worker: bool,
    },
    /// Only send mail and do what is due
    Worker,
    /// Bring the tables of a PostgreSQL database up to date
    Migrate,
    /// Make an organisation and print its first lead's invitation
    Setup {
        /// The host name people type, or * for any (one organisation on one machine)
        #[arg(long, default_value = "*")]
        host: String,
        /// What the organisation is called
        #[arg(long)]
        name: String,
        /// england, wales, scotland or northern_ireland
        #[arg(long, value_parser = nation)]
        nation: Nation,
    },
    /// Accounts of workers
    Staff {
        #[command(flatten)]
        of: Of,
        #[command(subcommand)]
        what: Staff,
    },
    /// Grant an organisation's keys to a worker, with its twelve recovery words
    Recover {
        #[command(flatten)]
        of: Of,
        /// The sign-in name of the worker who is to hold the keys
        #[arg(long)]
        worker: String,
    },
    /// Print the fingerprint words of an organisation's keys
    Keys {
        #[command(flatten)]
        of: Of,
    },
    /// The record of who did what
    Audit {
        #[command(subcommand)]
        what: Audit,
    },
    /// Serve with invented people and reports
    Demo {
        #[command(subcommand)]
        what: Option<Demo>,
    },
}

/// Which organisation.
#[derive(Debug, Args)]
struct Of {
    /// The organisation's host name, when there are several
    #[arg(long, value_name = "HOST")]
    organisation: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Staff {
    /// Who has an account
    List,
    /// Make an account and print its invitation
    Invite {
        /// What others see
        #[arg(long)]
        name: String,
        /// What they type to sign in
        #[arg(long)]
        sign_in_name: String,
        /// helper, caseworker, lead, approver or administrator
        #[arg(long, value_parser = role)]
        role: Role,
    },
}

#[derive(Debug, Subcommand)]
enum Audit {
    /// Check that no line was changed, moved or taken out; the exit code says what was found
    /// (0 whole, 10 order, 11 mark, 12 missing, 14 empty)
    Verify {
        #[command(flatten)]
        of: Of,
        /// A check value kept elsewhere, such as in a trustee's mail; may be given several times
        #[arg(long, value_name = "NUMBER:VALUE", value_parser = audit::head)]
        head: Vec<Head>,
    },
}

#[derive(Debug, Subcommand)]
enum Demo {
    /// Print the one-time code of an invented worker
    Code {
        /// What they type to sign in
        name: String,
    },
}

fn nation(text: &str) -> Result<Nation, String> {
    Nation::parse(text)
        .ok_or_else(|| "it is england, wales, scotland or northern_ireland".to_owned())
}

fn role(text: &str) -> Result<Role, String> {
    Role::parse(text)
        .ok_or_else(|| "it is helper, caseworker, lead, approver or administrator".to_owned())
}

/// Does what the command line says.
///
/// # Errors
/// A sentence for the operator.
pub fn run(command: Command) -> Result<ExitCode, String> {
    let variables: Vec<_> = std::env::vars().collect();
    let named = variables
        .iter()
        .find(|(name, _)| name == "PLAINSIGHT_CONFIG");
    let file = command
        .config
        .or_else(|| named.map(|(_, path)| PathBuf::from(path)));
    let mut config =
        Config::load(file.as_deref(), variables.into_iter()).map_err(|error| error.to_string())?;
    if matches!(command.what, What::Demo { .. }) && config.data_dir == Config::default().data_dir {
        // Invented people never share a folder with real ones.
        config.data_dir = config.data_dir.join("demo");
    }
    telemetry::start(&config.log, config.log_json);
    let app = App::build(config, Clock::system())?;
    actix_web::rt::System::new().block_on(dispatch(app, command.what))
}

async fn dispatch(app: App, what: What) -> Result<ExitCode, String> {
    let done: Result<(), String> = match what {
        What::Migrate => {
            let steps = app.office.store.migrate()?;
            println!("{steps} steps were taken; the tables are up to date.");
            Ok(())
        }
        What::Serve { no_worker } => serve::serve(&app, !no_worker, &[]).await,
        What::Worker => serve::work(&app).await,
        What::Setup { host, name, nation } => accounts::set_up(&app, &host, &name, nation).await,
        What::Staff { of, what } => {
            let scope = accounts::organisation(&app, of.organisation).await?;
            match what {
                Staff::List => accounts::list(&app, scope).await,
                Staff::Invite {
                    name,
                    sign_in_name,
                    role,
                } => accounts::invite(&app, scope, name, sign_in_name, role).await,
            }
        }
        What::Recover { of, worker } => {
            let scope = accounts::organisation(&app, of.organisation).await?;
            accounts::recover(&app, scope, &worker).await
        }
        What::Keys { of } => {
            let scope = accounts::organisation(&app, of.organisation).await?;
            accounts::keys(&app, scope).await
        }
        What::Audit {
            what: Audit::Verify { of, head },
        } => {
            let scope = accounts::organisation(&app, of.organisation).await?;
            return audit::verify(&app, scope, head).await;
        }
        What::Demo {
            what: Some(Demo::Code { name }),
        } => {
            println!("{}", demo::code_now(&app, &name)?);
            Ok(())
        }
        What::Demo { what: None } => {
            let sign_ins = demo::prepare(&app).await?;
            let lines: Vec<_> = sign_ins
                .iter()
                .map(|it| format!("  {:<8} {:<24} {}", it.name, it.role, it.passphrase))
                .collect();
            let head = [
                "Everybody here is invented. Sign in at the desk with a name, its passphrase, and a code from".to_owned(),
                "`plainsight demo code NAME`:".to_owned(),
            ];
            serve::serve(&app, true, &[head.as_slice(), &lines].concat()).await
        }
    };
    done.map(|()| ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_holds_together() {
        Command::command().debug_assert();
    }

    #[test]
    fn a_mistyped_nation_is_answered_with_the_four_there_are() {
        let given = ["plainsight", "setup", "--name", "A", "--nation", "britain"];

        let refused = Command::try_parse_from(given).unwrap_err().to_string();

        assert!(refused.contains("northern_ireland"), "{refused}");
    }
}
