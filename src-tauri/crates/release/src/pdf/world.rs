//! Everything the typesetter can see: one template, three fonts, the document as data. No files, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

const TEMPLATE: &str = include_str!("template.typ");

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 3] = [
        include_bytes!("../../fonts/Vazirmatn-Regular.ttf"),
        include_bytes!("../../fonts/Vazirmatn-Medium.ttf"),
        include_bytes!("../../fonts/Vazirmatn-Bold.ttf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Whether every font has a picture for `c`.
pub fn prints(c: char) -> bool {
    FONTS.iter().all(|font| font.info().coverage.contains(u32::from(c)))
}

/// The world of one document.
pub struct Sheet {
    library: LazyHash<Library>,
    template: Source,
}

impl Sheet {
    /// A world in which `document` (JSON) is the input of the template.
    pub fn new(document: &str) -> Option<Self> {
        let mut inputs = Dict::new();
        inputs.insert("document".into(), Value::Bytes(Bytes::from_string(document.to_owned())));
        let library = Library::builder().with_inputs(inputs).with_features([Feature::A11yExtras].into_iter().collect()).build();
        let path = VirtualPath::new("/template.typ").ok()?;
        let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
        Some(Self { library: LazyHash::new(library), template: Source::new(id, TEMPLATE.to_owned()) })
    }
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
