//! The Word file, written part by part. No library for Word knows the direction of runs, tables and
//! sections, so the parts are written here in the order of their schema (see `decisions/word-files.md`).

mod body;
mod parts;
mod picture;
mod runs;

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
    let body = body::write(document);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let texts = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::PACKAGE_RELATIONS.to_owned()),
        ("docProps/core.xml", parts::core(document)),
        ("word/document.xml", body.document),
        ("word/_rels/document.xml.rels", parts::relations(body.pictures.len())),
        ("word/styles.xml", parts::styles(document.lang)),
        ("word/settings.xml", parts::SETTINGS.to_owned()),
        ("word/numbering.xml", parts::NUMBERING.to_owned()),
        ("word/fontTable.xml", parts::FONT_TABLE.to_owned()),
        ("word/_rels/fontTable.xml.rels", parts::FONT_RELATIONS.to_owned()),
        ("word/footer1.xml", body::foot(&document.foot)),
    ];
    for (name, xml) in texts {
        zip.start_file(name, options)?;
        zip.write_all(xml.as_bytes())?;
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

/// Text as XML character data.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
