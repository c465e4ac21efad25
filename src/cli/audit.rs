//! `plainsight audit verify`: whether the record of who did what was changed behind the service's back.

use crate::actions::audit_chain::{Verdict, check};
use crate::app::App;
use crate::store::Scope;
use crate::vault::audit::{ChainFault, Head};
use std::process::ExitCode;

/// Reads a head as a trustee's mail and a summary carry it: the line's number, a colon, the check value.
pub fn head(text: &str) -> Result<Head, String> {
    let wrong = || {
        "it is the line's number, a colon and the check value of 64 letters and digits".to_owned()
    };
    let (number, check_value) = text.trim().split_once(':').ok_or_else(wrong)?;
    let bytes = data_encoding::HEXLOWER_PERMISSIVE
        .decode(check_value.trim().as_bytes())
        .map_err(|_| wrong())?;
    Ok(Head {
        sequence: number.trim().parse().map_err(|_| wrong())?,
        link: bytes.try_into().map_err(|_| wrong())?,
    })
}

/// Walks the record, says what it found and gives the exit code for it.
///
/// # Errors
/// When the database does not answer.
pub async fn verify(app: &App, scope: Scope, noted: Vec<Head>) -> Result<ExitCode, String> {
    let heads = noted.len();
    let verdict = check(&app.office, scope, noted)
        .await
        .map_err(|error| error.to_string())?;
    match verdict {
        Verdict::Whole(head) => {
            let value = data_encoding::HEXLOWER.encode(&head.link);
            println!(
                "The record is whole: {} lines, check value {value}.",
                head.sequence
            );
            if heads == 0 {
                println!(
                    "Lines cut off at the end can only be missed with a head kept elsewhere: give one from a \
                     trustee's mail or a summary with --head NUMBER:VALUE."
                );
            }
        }
        Verdict::Empty => println!("The record is empty."),
        Verdict::Broken(fault) => println!("The record was changed: {fault}."),
    }
    Ok(ExitCode::from(code(&verdict)))
}

/// 0 whole, 10 a line does not follow, 11 a line is not ours, 12 lines are missing or a head does not fit,
/// 14 empty.
fn code(verdict: &Verdict) -> u8 {
    match verdict {
        Verdict::Whole(_) => 0,
        Verdict::Broken(ChainFault::Link { .. }) => 10,
        Verdict::Broken(ChainFault::Mark { .. }) => 11,
        Verdict::Broken(ChainFault::Gap { .. } | ChainFault::Head { .. }) => 12,
        Verdict::Empty => 14,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_as_the_mail_carries_it() {
        let value = "ab".repeat(32);

        let read = head(&format!(" 603: {} ", value.to_uppercase())).unwrap();

        assert_eq!((read.sequence, read.link), (603, [0xab; 32]));
        for wrong in [
            "",
            "603",
            "603:ab",
            &format!("x:{value}"),
            &format!("-1:{value}"),
        ] {
            assert!(head(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_script_can_tell_what_is_wrong_with_the_record() {
        let broken = |fault| code(&Verdict::Broken(fault));

        assert_eq!(code(&Verdict::Whole(Head::EMPTY)), 0);
        assert_eq!(broken(ChainFault::Link { sequence: 1 }), 10);
        assert_eq!(broken(ChainFault::Mark { sequence: 1 }), 11);
        assert_eq!(broken(ChainFault::Gap { expected: 1 }), 12);
        assert_eq!(broken(ChainFault::Head { sequence: 1 }), 12);
        assert_eq!(code(&Verdict::Empty), 14);
    }
}
