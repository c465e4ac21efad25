//! The hidden token of every form: proof that our own page was filled in, and how long ago it was drawn.

use crate::actions::Office;
use crate::vault::SystemRandom;
use crate::vault::token::{FormToken, FormTokenRefusal};

/// The name of the hidden field.
pub const FIELD: &str = "csrf";
/// How long a form may lie open, in seconds: a day, because people are interrupted.
const LONGEST: u64 = 24 * 60 * 60;

/// Draws a token for one form of one session. `session` is the digest of its cookie.
pub fn draw(office: &Office, session: &[u8], purpose: &str) -> String {
    FormToken { session, purpose }.draw(&office.secret.form(), seconds(office), &SystemRandom)
}

/// Checks the token that came back and gives its age in seconds.
///
/// # Errors
/// When it is not one of ours, or too old. The form is then drawn again with everything typed.
pub fn check(
    office: &Office,
    session: &[u8],
    purpose: &str,
    sent: &str,
) -> Result<u64, FormTokenRefusal> {
    FormToken { session, purpose }.check(&office.secret.form(), sent, seconds(office), LONGEST)
}

/// How long ago one of our tokens was drawn, in seconds, even where its form is too old to be taken.
pub fn age(office: &Office, session: &[u8], purpose: &str, sent: &str) -> Option<u64> {
    FormToken { session, purpose }.age(&office.secret.form(), sent, seconds(office))
}

fn seconds(office: &Office) -> u64 {
    u64::try_from(office.clock.now().timestamp()).unwrap_or_default()
}
