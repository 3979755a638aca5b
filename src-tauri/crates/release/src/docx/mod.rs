//! The Word file, written part by part. No library for Word knows the direction of runs, tables and
//! sections, so the parts are written here in the order of their schema (see `decisions/word-files.md`).

mod body;
mod parts;
mod picture;
mod runs;
mod styles;
mod table;
mod xml;

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::ReleaseError;
use crate::document::Document;

/// The document as a Word file. Its container holds no time, host or author.
///
/// # Errors
/// [`ReleaseError::Container`] or [`ReleaseError::Write`], neither of which is expected in memory.
pub fn write(document: &Document) -> Result<Vec<u8>, ReleaseError> {
    let body = body::write(document)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let texts = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.into()),
        ("_rels/.rels", parts::PACKAGE_RELATIONS.into()),
        ("docProps/core.xml", parts::core(document)?),
        ("word/document.xml", body.document),
        ("word/_rels/document.xml.rels", parts::relations(body.pictures.len())?),
        ("word/styles.xml", styles::write(document.lang)?),
        ("word/settings.xml", parts::SETTINGS.into()),
        ("word/numbering.xml", parts::NUMBERING.into()),
        ("word/fontTable.xml", parts::FONT_TABLE.into()),
        ("word/_rels/fontTable.xml.rels", parts::FONT_RELATIONS.into()),
        ("word/footer1.xml", body::foot(&document.foot)?),
    ];
    for (name, xml) in texts {
        zip.start_file(name, options)?;
        zip.write_all(&xml)?;
    }
    for (index, picture) in body.pictures.iter().enumerate() {
        zip.start_file(format!("word/media/chart{}.png", index + 1), options)?;
        zip.write_all(picture)?;
    }
    for (name, font) in parts::fonts() {
        zip.start_file(format!("word/fonts/{name}.odttf"), options)?;
        zip.write_all(&font)?;
    }
    Ok(zip.finish()?.into_inner())
}
