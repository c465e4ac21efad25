//! The closed world in which a document is laid out: one template, its data and pictures, its typefaces.

use crate::{PaperError, Typeface};
use std::collections::{BTreeMap, HashMap};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Everything a template can see.
pub struct World {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    files: HashMap<FileId, Bytes>,
}

impl World {
    /// A template with its files.
    ///
    /// # Errors
    /// `Typeface`; `Layout` when a file has an impossible name.
    pub fn new(
        template: &str,
        files: BTreeMap<String, Vec<u8>>,
        typefaces: &[Typeface],
    ) -> Result<Self, PaperError> {
        let fonts: Vec<Font> = typefaces
            .iter()
            .flat_map(|bytes| Font::iter(Bytes::new(*bytes)))
            .collect();
        if fonts.is_empty() {
            return Err(PaperError::Typeface);
        }
        let files = files
            .into_iter()
            .map(|(name, bytes)| Ok((file_id(&name)?, Bytes::new(bytes))))
            .collect::<Result<_, PaperError>>()?;
        let features = [Feature::A11yExtras].into_iter().collect();
        Ok(Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(file_id("main.typ")?, template.to_owned()),
            files,
        })
    }
}

fn file_id(name: &str) -> Result<FileId, PaperError> {
    let path = VirtualPath::new(format!("/{name}"))
        .map_err(|_| PaperError::Layout(format!("{name} is no name for a file")))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        match id == self.main.id() {
            true => Ok(self.main.clone()),
            false => Err(FileError::AccessDenied),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// A document does not depend on the day on which it is made.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Lays a document out and writes it.
///
/// # Errors
/// `Layout`; `NotAccessible`.
pub fn pdf(world: &World, ident: &str) -> Result<Vec<u8>, PaperError> {
    let laid_out = typst::compile::<PagedDocument>(world).output;
    // What the layout remembers is of no use to the next form and would only grow.
    comemo::evict(0);
    let document = laid_out.map_err(|errors| PaperError::Layout(said(&errors)))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|error| PaperError::NotAccessible(format!("{error:?}")))?;
    let options = PdfOptions {
        standards,
        ident: Smart::Custom(ident.into()),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| PaperError::NotAccessible(said(&errors)))
}

fn said(errors: &[SourceDiagnostic]) -> String {
    let sentences: Vec<_> = errors
        .iter()
        .map(|error| error.message.to_string())
        .collect();
    sentences.join("; ")
}
