//! The text of the Word file: paragraphs in their order, and the foot of the page.

use std::io::Result;

use hamsokhan_domain::Lang;
use hamsokhan_domain::release::DocumentLang;

use super::runs::{Look, runs};
use super::xml::{Attributes, Fixed, Xml};
use super::{picture, table};
use crate::document::{Block, Chart, Column, Document, Text};

const NAMESPACES: Attributes<'static> = &[
    ("xmlns:w", &"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", &"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", &"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", &"http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", &"http://schemas.openxmlformats.org/drawingml/2006/picture"),
];

/// Twentieths of a point from the edge of the page to the text, one column.
const MARGIN_SINGLE: u32 = 1588;
/// The same for two columns.
const MARGIN_BOTH: u32 = 1020;
/// Across the page.
const PAGE_WIDTH: u32 = 11906;
/// Between the margins, one column.
pub const WIDTH_SINGLE: u32 = PAGE_WIDTH - 2 * MARGIN_SINGLE;
/// The same for two columns, whose margins are narrower.
const WIDTH_BOTH: u32 = PAGE_WIDTH - 2 * MARGIN_BOTH;
/// Between two columns.
const GUTTER: u32 = 560;

/// The main part, and the pictures it shows in order.
pub struct Body {
    /// `word/document.xml`.
    pub document: Vec<u8>,
    /// PNG files.
    pub pictures: Vec<Vec<u8>>,
}

/// The main part of the file.
pub fn write(document: &Document) -> Result<Body> {
    let both = document.lang == DocumentLang::Both;
    let mut writer =
        Writer { pictures: Vec::new(), width: if both { (WIDTH_BOTH - GUTTER) / 2 } else { WIDTH_SINGLE }, side_by_side: both };
    let xml = Xml::part("w:document", NAMESPACES, |xml| {
        xml.element("w:body", &[], |xml| {
            if both {
                writer.two_columns(xml, document)?;
                xml.empty("w:p", &[])?;
            } else {
                for column in document.parts.iter().flat_map(|part| &part.columns) {
                    writer.column(xml, column)?;
                }
            }
            section(xml, document.lang)
        })
    })?;
    Ok(Body { document: xml, pictures: writer.pictures })
}

/// The page, its margins and its foot.
fn section(xml: &mut Xml, lang: DocumentLang) -> Result<()> {
    let margin = if lang == DocumentLang::Both { MARGIN_BOTH } else { MARGIN_SINGLE };
    xml.element("w:sectPr", &[], |xml| {
        xml.empty("w:footerReference", &[("w:type", &"default"), ("r:id", &"rId4")])?;
        xml.empty("w:pgSz", &[("w:w", &PAGE_WIDTH), ("w:h", &16838)])?;
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", &1247),
                ("w:right", &margin),
                ("w:bottom", &1247),
                ("w:left", &margin),
                ("w:header", &680),
                ("w:footer", &680),
                ("w:gutter", &0),
            ],
        )?;
        if lang == DocumentLang::Fa { xml.empty("w:bidi", &[]) } else { Ok(()) }
    })
}

/// The foot of every page.
pub fn foot(feet: &[Text]) -> Result<Vec<u8>> {
    Xml::part("w:ftr", NAMESPACES, |xml| feet.iter().try_for_each(|text| paragraph(xml, "Footer", text, &[], Look::default())))
}

/// A paragraph of a style, in the direction of its text. `more` are properties that follow the style in the schema
/// and come before `w:bidi`.
pub fn paragraph(xml: &mut Xml, style: &str, text: &Text, more: &[Fixed], look: Look) -> Result<()> {
    in_paragraph(xml, style, text.lang, more, |xml| runs(xml, &text.text, text.lang, look))
}

fn in_paragraph(
    xml: &mut Xml,
    style: &str,
    lang: Lang,
    more: &[Fixed],
    inside: impl FnOnce(&mut Xml) -> Result<()>,
) -> Result<()> {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            xml.value("w:pStyle", style)?;
            xml.fixed(more)?;
            if lang == Lang::Fa { xml.empty("w:bidi", &[]) } else { Ok(()) }
        })?;
        inside(xml)
    })
}

/// What is known while the body is written.
pub struct Writer {
    pictures: Vec<Vec<u8>>,
    /// Width of a column in twentieths of a point.
    pub width: u32,
    /// Whether the columns are cells of a table.
    pub side_by_side: bool,
}

impl Writer {
    /// Both languages as a table of two columns, English at the left; each part is a row.
    fn two_columns(&mut self, xml: &mut Xml, document: &Document) -> Result<()> {
        let half = self.width + GUTTER / 2;
        xml.element("w:tbl", &[], |xml| {
            xml.element("w:tblPr", &[], |xml| {
                xml.width("w:tblW", WIDTH_BOTH)?;
                xml.empty("w:tblLayout", &[("w:type", &"fixed")])?;
                xml.element("w:tblCellMar", &[], |xml| {
                    xml.width("w:left", 0)?;
                    xml.width("w:right", 0)
                })
            })?;
            table::grid(xml, &[half, half])?;
            for part in &document.parts {
                xml.element("w:tr", &[], |xml| {
                    for (index, column) in part.columns.iter().enumerate() {
                        let (left, right) = if index == 0 { (0, GUTTER / 2) } else { (GUTTER / 2, 0) };
                        xml.element("w:tc", &[], |xml| {
                            xml.element("w:tcPr", &[], |xml| {
                                xml.width("w:tcW", half)?;
                                xml.element("w:tcMar", &[], |xml| {
                                    xml.width("w:left", left)?;
                                    xml.width("w:right", right)
                                })
                            })?;
                            self.column(xml, column)
                        })?;
                    }
                    Ok(())
                })?;
            }
            Ok(())
        })
    }

    /// The blocks of a column. Word wants a paragraph at the end of a cell and after a table.
    fn column(&mut self, xml: &mut Xml, column: &Column) -> Result<()> {
        for block in &column.blocks {
            self.block(xml, block, column.lang)?;
            if matches!(block, Block::Table { .. } | Block::Facts { .. }) {
                space(xml, column.lang)?;
            }
        }
        if column.blocks.is_empty() { space(xml, column.lang) } else { Ok(()) }
    }

    fn block(&mut self, xml: &mut Xml, block: &Block, lang: Lang) -> Result<()> {
        let plain = Look::default();
        // In a table, "keep with next" holds the whole row to the next one and leaves pages empty.
        const LOOSE: [Fixed; 1] = [Fixed("w:keepNext", &[("w:val", "0")], &[])];
        let loose: &[Fixed] = if self.side_by_side { &LOOSE } else { &[] };
        match block {
            Block::Kicker { text } => paragraph(xml, "Kicker", text, &[], plain),
            Block::Title { text } => paragraph(xml, "Heading1", text, loose, plain),
            Block::Heading { text } => paragraph(xml, "Heading2", text, loose, plain),
            Block::Paragraph { text } => paragraph(xml, "BodyText", text, &[], plain),
            Block::Remark { text } => paragraph(xml, "Remark", text, &[], plain),
            Block::Quote { paragraphs } => {
                paragraphs.iter().try_for_each(|p| paragraph(xml, "Quote", p, quote_bar(p.lang), plain))
            }
            Block::List { items } => items.iter().try_for_each(|item| paragraph(xml, "ListBullet", item, &[], plain)),
            Block::Facts { facts } => self.facts(xml, facts, lang),
            Block::Table { table } => self.table(xml, table, lang),
            Block::Chart { chart } => self.chart(xml, chart, lang),
        }
    }

    /// The bar of voice as a picture, with its words for those who do not see it.
    fn chart(&mut self, xml: &mut Xml, chart: &Chart, lang: Lang) -> Result<()> {
        self.pictures.push(picture::voice_bar(&chart.shares, lang)?);
        let id = self.pictures.len();
        in_paragraph(xml, "BodyText", lang, &[], |xml| picture::drawing(xml, id, self.width, &chart.alt.text))?;
        legend(xml, chart, lang)
    }
}

/// What the colours of the bar stand for, in one line.
fn legend(xml: &mut Xml, chart: &Chart, lang: Lang) -> Result<()> {
    in_paragraph(xml, "BodyText", lang, &[], |xml| {
        for entry in &chart.legend {
            swatch(xml, entry.colour, lang)?;
            runs(xml, &format!("\u{A0}\u{A0}{}     ", entry.text.text), lang, Look::default())?;
        }
        Ok(())
    })
}

/// Two spaces on a colour.
fn swatch(xml: &mut Xml, colour: &str, lang: Lang) -> Result<()> {
    let persian = lang == Lang::Fa;
    xml.element("w:r", &[], |xml| {
        xml.element("w:rPr", &[], |xml| {
            let fill = colour.trim_start_matches('#');
            xml.empty("w:shd", &[("w:val", &"clear"), ("w:color", &"auto"), ("w:fill", &fill)])?;
            if persian { xml.empty("w:rtl", &[]) } else { Ok(()) }
        })?;
        let words = if persian { "\u{200F}\u{A0}\u{A0}" } else { "\u{A0}\u{A0}" };
        xml.words("w:t", &[("xml:space", &"preserve")], words)
    })
}

/// A low empty line.
fn space(xml: &mut Xml, lang: Lang) -> Result<()> {
    paragraph(xml, "Space", &Text { lang, text: String::new() }, &[], Look::default())
}

/// The bar beside a quote, where its lines begin.
fn quote_bar(lang: Lang) -> &'static [Fixed] {
    const BAR: &[(&str, &str)] = &[("w:val", "single"), ("w:sz", "18"), ("w:space", "10"), ("w:color", "0B7A82")];
    const LEFT: [Fixed; 1] = [Fixed("w:pBdr", &[], &[Fixed("w:left", BAR, &[])])];
    const RIGHT: [Fixed; 1] = [Fixed("w:pBdr", &[], &[Fixed("w:right", BAR, &[])])];
    match lang {
        Lang::En => &LEFT,
        Lang::Fa => &RIGHT,
    }
}
