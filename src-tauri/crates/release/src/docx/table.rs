//! Tables of the Word file: large figures in a row, and rows of numbers under headings.

use std::io::Result;

use hamsokhan_domain::Lang;

use super::body::{WIDTH_SINGLE, Writer, paragraph};
use super::runs::Look;
use super::xml::{Fixed, Xml};
use crate::document::{Fact, Row, Table, Text};

const KEEP_NEXT: [Fixed; 1] = [Fixed("w:keepNext", &[], &[])];
/// A line above and below, for a row of figures.
const LINES: [Fixed; 1] = {
    const LINE: &[(&str, &str)] = &[("w:val", "single"), ("w:sz", "6"), ("w:space", "0"), ("w:color", "D8D2C5")];
    [Fixed("w:tblBorders", &[], &[Fixed("w:top", LINE, &[]), Fixed("w:bottom", LINE, &[])])]
};
/// The line above a row.
const ROW: [Fixed; 1] = {
    const LINE: &[(&str, &str)] = &[("w:val", "single"), ("w:space", "0"), ("w:sz", "4"), ("w:color", "D8D2C5")];
    [Fixed("w:tcBorders", &[], &[Fixed("w:top", LINE, &[])])]
};
/// The line above the row that sums up the others.
const SUM: [Fixed; 1] = {
    const LINE: &[(&str, &str)] = &[("w:val", "single"), ("w:space", "0"), ("w:sz", "10"), ("w:color", "57646A")];
    [Fixed("w:tcBorders", &[], &[Fixed("w:top", LINE, &[])])]
};

impl Writer {
    /// Large figures in one row, between two lines.
    pub fn facts(&self, xml: &mut Xml, facts: &[Fact], lang: Lang) -> Result<()> {
        let count = facts.len().max(1) as u32;
        let across = if count > 2 && self.width < WIDTH_SINGLE { count.div_ceil(2) } else { count };
        let width = self.width / across;
        let value = Look { bold: true, half_points: Some(32), ..Look::default() };
        let label = Look { quiet: true, half_points: Some(17), ..Look::default() };
        self.frame(xml, lang, &vec![width; across as usize], &LINES, "", |xml| {
            facts.chunks(across as usize).try_for_each(|chunk| {
                row(xml, false, |xml| {
                    chunk.iter().try_for_each(|fact| {
                        cell(xml, width, &[], |xml| {
                            paragraph(xml, "TableText", &fact.value, &[], value)?;
                            paragraph(xml, "TableText", &fact.label, &[], label)
                        })
                    })
                })
            })
        })
    }

    /// A table with its headings.
    pub fn table(&self, xml: &mut Xml, table: &Table, lang: Lang) -> Result<()> {
        let widths = self.widths(table);
        let quiet = Look { quiet: true, half_points: Some(18), ..Look::default() };
        let keep: &[Fixed] = if self.side_by_side { &[] } else { &KEEP_NEXT };
        self.frame(xml, lang, &widths, &[], &table.caption.text, |xml| {
            row(xml, true, |xml| {
                widths
                    .iter()
                    .zip(&table.head)
                    .try_for_each(|(width, head)| cell(xml, *width, &[], |xml| paragraph(xml, "TableText", head, keep, quiet)))
            })?;
            for (index, Row { head, cells }) in table.rows.iter().enumerate() {
                let sum = table.sums && index + 1 == table.rows.len();
                let look = Look { bold: sum, ..Look::default() };
                let texts: Vec<&Text> = std::iter::once(head).chain(cells).collect();
                row(xml, false, |xml| {
                    widths.iter().zip(texts).try_for_each(|(width, text)| {
                        cell(xml, *width, if sum { &SUM } else { &ROW }, |xml| paragraph(xml, "TableText", text, &[], look))
                    })
                })?;
            }
            Ok(())
        })
    }

    /// Numbers need little room, days need more.
    fn widths(&self, table: &Table) -> Vec<u32> {
        let count = table.head.len().max(1) as u32;
        let narrow = if table.sums { self.width / (count + 1) } else { self.width / 5 };
        let day = self.width * if self.side_by_side { 53 } else { 45 } / 100;
        match (table.sums, count) {
            (false, 3) => vec![self.width - narrow - day, day, narrow],
            _ => (0..count).map(|i| if i == 0 { self.width - narrow * (count - 1) } else { narrow }).collect(),
        }
    }

    /// A table around rows; in a Persian column its first cell stands at the right.
    fn frame(
        &self,
        xml: &mut Xml,
        lang: Lang,
        widths: &[u32],
        borders: &[Fixed],
        caption: &str,
        rows: impl FnOnce(&mut Xml) -> Result<()>,
    ) -> Result<()> {
        xml.element("w:tbl", &[], |xml| {
            xml.element("w:tblPr", &[], |xml| {
                if lang == Lang::Fa {
                    xml.empty("w:bidiVisual", &[])?;
                }
                xml.width("w:tblW", self.width)?;
                xml.fixed(borders)?;
                xml.empty("w:tblLayout", &[("w:type", &"fixed")])?;
                xml.element("w:tblCellMar", &[], |xml| {
                    ["w:top", "w:left", "w:bottom", "w:right"].iter().try_for_each(|side| xml.width(side, 60))
                })?;
                let (look, on) = if caption.is_empty() { ("0000", 0) } else { ("00A0", 1) };
                xml.empty("w:tblLook", &[("w:val", &look), ("w:firstRow", &on), ("w:firstColumn", &on)])?;
                if caption.is_empty() { Ok(()) } else { xml.value("w:tblCaption", caption) }
            })?;
            grid(xml, widths)?;
            rows(xml)
        })
    }
}

/// The widths of the columns.
pub fn grid(xml: &mut Xml, widths: &[u32]) -> Result<()> {
    xml.element("w:tblGrid", &[], |xml| widths.iter().try_for_each(|width| xml.empty("w:gridCol", &[("w:w", width)])))
}

/// A row that no page cuts; `heads` says it again on every page.
fn row(xml: &mut Xml, heads: bool, cells: impl FnOnce(&mut Xml) -> Result<()>) -> Result<()> {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[])?;
            if heads { xml.empty("w:tblHeader", &[]) } else { Ok(()) }
        })?;
        cells(xml)
    })
}

fn cell(xml: &mut Xml, width: u32, borders: &[Fixed], content: impl FnOnce(&mut Xml) -> Result<()>) -> Result<()> {
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.width("w:tcW", width)?;
            xml.fixed(borders)
        })?;
        content(xml)
    })
}
