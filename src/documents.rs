//! Bytes from domain values: packs as one file of HTML and as plain text.
//!
//! Nothing here decides what may be shown: a [`Pack`](crate::domain::pack::Pack) holds only what
//! may leave. The same pack always gives the same bytes, because people sign their hash.

mod pack_html;
mod pack_text;
mod paper;
pub mod summary;

pub use pack_html::pack_html;
pub use pack_text::pack_text;
pub use paper::{PaperForm, Print};

/// One question of the reply slip with its possible answers; no answers means a line to write on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlipQuestion {
    /// The question.
    pub asks: &'static str,
    /// The boxes.
    pub answers: &'static [&'static str],
}

/// The reply slip at the end of every pack; the reply form on the web asks the same.
pub const REPLY_SLIP: &[SlipQuestion] = &[
    SlipQuestion {
        asks: "Have you recorded this?",
        answers: &["Yes", "No", "Not yet"],
    },
    SlipQuestion {
        asks: "Your reference",
        answers: &[],
    },
    SlipQuestion {
        asks: "Is it flagged as a disability hate crime or incident?",
        answers: &["Yes", "No", "Not known"],
    },
    SlipQuestion {
        asks: "If you have not recorded it: why not?",
        answers: &[],
    },
    SlipQuestion {
        asks: "Who deals with it, and how do we reach them?",
        answers: &[],
    },
    SlipQuestion {
        asks: "Have you made the adjustments in section 2?",
        answers: &["Yes", "No", "None asked for"],
    },
    SlipQuestion {
        asks: "When will you next tell us how it stands?",
        answers: &[],
    },
];

#[cfg(test)]
mod tests;
