//! Tagged PDF documents: the form on paper.
//!
//! A document is a template of this crate, data, and pictures. Data goes in as JSON, so no text of it can be
//! taken for markup, and the layout sees no file, no clock and no network: the same data gives the same bytes.

mod form;
mod world;

pub use form::{Choice, Form, Group, Line, Question, Room, Section};

/// A typeface as the bytes of a TrueType file.
pub type Typeface = &'static [u8];

/// Why a document could not be made. Each is a mistake of ours, not of the reader.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The data could not be written for the template.
    #[error("the form cannot be written: {0}")]
    Data(#[from] serde_json::Error),
    /// A typeface is no typeface.
    #[error("there is no usable typeface")]
    Typeface,
    /// The template does not take the data.
    #[error("the form cannot be laid out: {0}")]
    Layout(String),
    /// The document is not accessible: PDF/UA-1 asks for more.
    #[error("the form would not be an accessible PDF: {0}")]
    NotAccessible(String),
}
