//! The text of the Word file: paragraphs, tables and the foot of the page.

use hamsokhan_domain::Lang;
use hamsokhan_domain::release::DocumentLang;

use super::escaped;
use super::picture;
use super::runs::{Look, runs};
use crate::document::{Block, Chart, Column, Document, Fact, Table, Text};

const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
    xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Twentieths of a point across the page between its margins, one column.
const WIDTH_SINGLE: u32 = 11906 - 2 * 1588;
/// The same for two columns, whose margins are narrower.
const WIDTH_BOTH: u32 = 11906 - 2 * 1020;
/// Between two columns.
const GUTTER: u32 = 560;

/// The main part, and the pictures it shows in order.
pub struct Body {
    /// `word/document.xml`.
    pub document: String,
    /// PNG files.
    pub pictures: Vec<Vec<u8>>,
}

/// The main part of the file.
pub fn write(document: &Document) -> Body {
    let both = document.lang == DocumentLang::Both;
    let mut writer =
        Writer { pictures: Vec::new(), width: if both { (WIDTH_BOTH - GUTTER) / 2 } else { WIDTH_SINGLE }, side_by_side: both };
    let mut xml = format!("{DECLARATION}<w:document {NAMESPACES}><w:body>");
    if both {
        xml.push_str(&writer.two_columns(document));
        xml.push_str("<w:p/>");
    } else {
        for column in document.parts.iter().flat_map(|part| &part.columns) {
            xml.push_str(&writer.column(column));
        }
    }
    let margin = if both { 1020 } else { 1588 };
    let bidi = if document.lang == DocumentLang::Fa { "<w:bidi/>" } else { "" };
    xml.push_str(&format!(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1247\" w:right=\"{margin}\" w:bottom=\"1247\" w:left=\"{margin}\" w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/>\
         {bidi}</w:sectPr></w:body></w:document>"
    ));
    Body { document: xml, pictures: writer.pictures }
}

/// The foot of every page.
pub fn foot(feet: &[Text]) -> String {
    let lines: String = feet.iter().map(|text| paragraph("Footer", text, "", Look::default())).collect();
    format!("{DECLARATION}<w:ftr {NAMESPACES}>{lines}</w:ftr>")
}

/// A paragraph of a style, in the direction of its text. `more` are properties that follow the style in the schema
/// and come before `w:bidi`.
fn paragraph(style: &str, text: &Text, more: &str, look: Look) -> String {
    let bidi = if text.lang == Lang::Fa { "<w:bidi/>" } else { "" };
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}{bidi}</w:pPr>{}</w:p>", runs(&text.text, text.lang, look))
}

struct Writer {
    pictures: Vec<Vec<u8>>,
    /// Width of a column in twentieths of a point.
    width: u32,
    /// Whether the columns are cells of a table.
    side_by_side: bool,
}

impl Writer {
    /// Both languages as a table of two columns, English at the left; each part is a row.
    fn two_columns(&mut self, document: &Document) -> String {
        let half = self.width + GUTTER / 2;
        let mut xml = format!(
            "<w:tbl><w:tblPr><w:tblW w:w=\"{WIDTH_BOTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>\
             <w:tblGrid><w:gridCol w:w=\"{half}\"/><w:gridCol w:w=\"{half}\"/></w:tblGrid>"
        );
        for part in &document.parts {
            xml.push_str("<w:tr>");
            for (index, column) in part.columns.iter().enumerate() {
                let (left, right) = if index == 0 { (0, GUTTER / 2) } else { (GUTTER / 2, 0) };
                xml.push_str(&format!(
                    "<w:tc><w:tcPr><w:tcW w:w=\"{half}\" w:type=\"dxa\"/><w:tcMar><w:left w:w=\"{left}\" w:type=\"dxa\"/>\
                     <w:right w:w=\"{right}\" w:type=\"dxa\"/></w:tcMar></w:tcPr>{}</w:tc>",
                    self.column(column)
                ));
            }
            xml.push_str("</w:tr>");
        }
        xml.push_str("</w:tbl>");
        xml
    }

    /// The blocks of a column. Word wants a paragraph at the end of a cell and after a table.
    fn column(&mut self, column: &Column) -> String {
        let mut xml = String::new();
        for block in &column.blocks {
            xml.push_str(&self.block(block, column.lang));
            if matches!(block, Block::Table { .. } | Block::Facts { .. }) {
                xml.push_str(&space(column.lang));
            }
        }
        if column.blocks.is_empty() {
            xml.push_str(&space(column.lang));
        }
        xml
    }

    fn block(&mut self, block: &Block, lang: Lang) -> String {
        let plain = Look::default();
        // In a table, "keep with next" holds the whole row to the next one and leaves pages empty.
        let loose = if self.side_by_side { "<w:keepNext w:val=\"0\"/>" } else { "" };
        match block {
            Block::Kicker { text } => paragraph("Kicker", text, "", plain),
            Block::Title { text } => paragraph("Heading1", text, loose, plain),
            Block::Heading { text } => paragraph("Heading2", text, loose, plain),
            Block::Paragraph { text } => paragraph("BodyText", text, "", plain),
            Block::Remark { text } => paragraph("Remark", text, "", plain),
            Block::Quote { paragraphs } => paragraphs.iter().map(|p| paragraph("Quote", p, quote_bar(p.lang), plain)).collect(),
            Block::List { items } => items.iter().map(|item| paragraph("ListBullet", item, "", plain)).collect(),
            Block::Facts { facts } => self.facts(facts, lang),
            Block::Table { table } => self.table(table, lang),
            Block::Chart { chart } => self.chart(chart, lang),
        }
    }

    /// Large figures in one row, between two lines.
    fn facts(&self, facts: &[Fact], lang: Lang) -> String {
        let count = facts.len().max(1) as u32;
        let across = if count > 2 && self.width < WIDTH_SINGLE { count.div_ceil(2) } else { count };
        let width = self.width / across;
        let rows: String = facts
            .chunks(across as usize)
            .map(|row| {
                let cells: String = row
                    .iter()
                    .map(|fact| {
                        cell(
                            width,
                            "",
                            &format!(
                                "{}{}",
                                paragraph(
                                    "TableText",
                                    &fact.value,
                                    "",
                                    Look { bold: true, half_points: Some(32), ..Look::default() }
                                ),
                                paragraph(
                                    "TableText",
                                    &fact.label,
                                    "",
                                    Look { quiet: true, half_points: Some(17), ..Look::default() }
                                )
                            ),
                        )
                    })
                    .collect();
                format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
            })
            .collect();
        let line = "w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"D8D2C5\"";
        let borders = format!("<w:tblBorders><w:top {line}/><w:bottom {line}/></w:tblBorders>");
        self.frame(lang, &vec![width; across as usize], &borders, "", &rows)
    }

    fn table(&self, table: &Table, lang: Lang) -> String {
        let count = table.head.len().max(1) as u32;
        // Numbers need little room, days need more.
        let narrow = if table.sums { self.width / (count + 1) } else { self.width / 5 };
        let day = self.width * if self.side_by_side { 53 } else { 45 } / 100;
        let widths: Vec<u32> = match (table.sums, count) {
            (false, 3) => vec![self.width - narrow - day, day, narrow],
            _ => (0..count).map(|i| if i == 0 { self.width - narrow * (count - 1) } else { narrow }).collect(),
        };
        let width = |i: usize| widths.get(i).copied().unwrap_or(narrow);
        let quiet = Look { quiet: true, half_points: Some(18), ..Look::default() };
        let head: String = table
            .head
            .iter()
            .enumerate()
            .map(|(i, h)| {
                cell(width(i), "", &paragraph("TableText", h, if self.side_by_side { "" } else { "<w:keepNext/>" }, quiet))
            })
            .collect();
        let mut rows = format!("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>");
        for (index, row) in table.rows.iter().enumerate() {
            let sum = table.sums && index + 1 == table.rows.len();
            let line = if sum { "w:sz=\"10\" w:color=\"57646A\"" } else { "w:sz=\"4\" w:color=\"D8D2C5\"" };
            let border = format!("<w:tcBorders><w:top w:val=\"single\" w:space=\"0\" {line}/></w:tcBorders>");
            let look = Look { bold: sum, ..Look::default() };
            let cells: String = std::iter::once(&row.head)
                .chain(&row.cells)
                .enumerate()
                .map(|(i, text)| cell(width(i), &border, &paragraph("TableText", text, "", look)))
                .collect();
            rows.push_str(&format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"));
        }
        self.frame(lang, &widths, "", &table.caption.text, &rows)
    }

    /// A table around rows; in a Persian column its first cell stands at the right.
    fn frame(&self, lang: Lang, widths: &[u32], borders: &str, caption: &str, rows: &str) -> String {
        let bidi = if lang == Lang::Fa { "<w:bidiVisual/>" } else { "" };
        let (look, caption) = if caption.is_empty() {
            ("<w:tblLook w:val=\"0000\" w:firstRow=\"0\" w:firstColumn=\"0\"/>", String::new())
        } else {
            (
                "<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:firstColumn=\"1\"/>",
                format!("<w:tblCaption w:val=\"{}\"/>", escaped(caption)),
            )
        };
        let grid: String = widths.iter().map(|w| format!("<w:gridCol w:w=\"{w}\"/>")).collect();
        format!(
            "<w:tbl><w:tblPr>{bidi}<w:tblW w:w=\"{}\" w:type=\"dxa\"/>{borders}<w:tblLayout w:type=\"fixed\"/>\
             <w:tblCellMar><w:top w:w=\"60\" w:type=\"dxa\"/><w:left w:w=\"60\" w:type=\"dxa\"/><w:bottom w:w=\"60\" w:type=\"dxa\"/>\
             <w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar>{look}{caption}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>",
            self.width
        )
    }

    /// The bar of voice as a picture, with its words for those who do not see it.
    fn chart(&mut self, chart: &Chart, lang: Lang) -> String {
        self.pictures.push(picture::voice_bar(&chart.shares, lang));
        let id = self.pictures.len();
        // English metric units: 635 to a twentieth of a point.
        let (wide, high) = (self.width * 635, 114_300);
        let alt = escaped(&chart.alt.text.replace(['\u{2068}', '\u{2069}'], ""));
        let bidi = if lang == Lang::Fa { "<w:bidi/>" } else { "" };
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/>{bidi}</w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{wide}\" cy=\"{high}\"/><wp:docPr id=\"{id}\" name=\"Chart {id}\" descr=\"{alt}\"/>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
             <pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"Chart {id}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"rIdChart{id}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>\
             </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>{}",
            legend(chart, lang)
        )
    }
}

/// What the colours of the bar stand for, in one line.
fn legend(chart: &Chart, lang: Lang) -> String {
    let bidi = if lang == Lang::Fa { "<w:bidi/>" } else { "" };
    let (rtl, mark) = if lang == Lang::Fa { ("<w:rtl/>", "\u{200F}") } else { ("", "") };
    let entries: String = chart
        .legend
        .iter()
        .map(|entry| {
            format!(
                "<w:r><w:rPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{}\"/>{rtl}</w:rPr><w:t xml:space=\"preserve\">{mark}\u{A0}\u{A0}</w:t></w:r>{}",
                entry.colour.trim_start_matches('#'),
                runs(&format!("\u{A0}\u{A0}{}     ", entry.text.text), lang, Look::default())
            )
        })
        .collect();
    format!("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/>{bidi}</w:pPr>{entries}</w:p>")
}

fn cell(width: u32, borders: &str, content: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{borders}</w:tcPr>{content}</w:tc>")
}

/// A low empty line.
fn space(lang: Lang) -> String {
    paragraph("Space", &Text { lang, text: String::new() }, "", Look::default())
}

/// The bar beside a quote, where its lines begin.
fn quote_bar(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"0B7A82\"/></w:pBdr>",
        Lang::Fa => "<w:pBdr><w:right w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"0B7A82\"/></w:pBdr>",
    }
}
