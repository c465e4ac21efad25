//! The `plainsight` program.

use clap::Parser;
use plainsight::cli::{Command, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run(Command::parse()) {
        Ok(code) => code,
        Err(sentence) => {
            eprintln!("plainsight: {sentence}");
            ExitCode::FAILURE
        }
    }
}
