//! The parts of a Word file that hardly change: settings, fonts and what belongs to what.

use std::io::Result;

use hamsokhan_domain::release::DocumentLang;

use super::xml::{Attributes, Xml};
use crate::document::Document;

/// What kind of content each part holds.
pub const CONTENT_TYPES: &str = include_str!("content-types.xml");
/// What the package begins with.
pub const PACKAGE_RELATIONS: &str = include_str!("package.rels");
/// Whoever saves the file later leaves no name or time in it either.
pub const SETTINGS: &str = include_str!("settings.xml");
/// The point before an item of a list.
pub const NUMBERING: &str = include_str!("numbering.xml");
/// The font and what to take where it cannot be loaded.
pub const FONT_TABLE: &str = include_str!("font-table.xml");
/// Where the fonts are.
pub const FONT_RELATIONS: &str = include_str!("font-table.rels");

/// The key of the regular font in [`FONT_TABLE`]; the last byte of that of the bold one is the next.
const KEY: [u8; 16] = [0x5B, 0x0F, 0x8C, 0x1E, 0x2A, 0x64, 0x4D, 0x53, 0x9C, 0x77, 0x1E, 0x6A, 0x0D, 0x3F, 0x4B, 0x21];

/// The embedded fonts, turned unreadable as ECMA-376 part 4, section 2.8.1 asks: the first 32 bytes
/// are combined with the key, read backwards.
pub fn fonts() -> [(&'static str, Vec<u8>); 2] {
    let files: [(&str, &[u8], u8); 2] = [
        ("regular", include_bytes!("../../../fonts/Vazirmatn-Regular.ttf"), 0),
        ("bold", include_bytes!("../../../fonts/Vazirmatn-Bold.ttf"), 1),
    ];
    files.map(|(name, font, add)| {
        let mut key = KEY;
        if let Some(last) = key.last_mut() {
            *last += add;
        }
        let mut font = font.to_vec();
        for (byte, k) in font.iter_mut().take(32).zip(key.iter().rev().cycle()) {
            *byte ^= k;
        }
        (name, font)
    })
}

/// What belongs to the main part.
pub fn relations(pictures: usize) -> Result<Vec<u8>> {
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    Xml::part("Relationships", &[("xmlns", &PACKAGE)], |xml| {
        let mut relation = |id: &str, kind: &str, target: &str| {
            xml.empty("Relationship", &[("Id", &id), ("Type", &format!("{OFFICE}/{kind}")), ("Target", &target)])
        };
        relation("rId1", "styles", "styles.xml")?;
        relation("rId2", "settings", "settings.xml")?;
        relation("rId3", "numbering", "numbering.xml")?;
        relation("rId4", "footer", "footer1.xml")?;
        relation("rId5", "fontTable", "fontTable.xml")?;
        (1..=pictures).try_for_each(|n| relation(&format!("rIdChart{n}"), "image", &format!("media/chart{n}.png")))
    })
}

/// Title and language; no author, no time.
pub fn core(document: &Document) -> Result<Vec<u8>> {
    const NAMESPACES: Attributes<'static> = &[
        ("xmlns:cp", &"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", &"http://purl.org/dc/elements/1.1/"),
    ];
    Xml::part("cp:coreProperties", NAMESPACES, |xml| {
        xml.words("dc:title", &[], &document.title)?;
        let lang = match document.lang {
            DocumentLang::En => "en-US",
            DocumentLang::Fa => "fa-IR",
            DocumentLang::Both => "en-US, fa-IR",
        };
        xml.words("dc:language", &[], lang)
    })
}
