//! The styles of the Word file as data, written in the order of the schema.

use std::io::Result;

use hamsokhan_domain::release::DocumentLang;

use super::xml::{Attributes, Xml};

/// The line of a style: its height, and whether that is in 240ths of the usual one or in twentieths of a point.
#[derive(Clone, Copy)]
enum Line {
    Of240(u32),
    Exact(u32),
}

/// A style of paragraphs. Lengths are twentieths of a point.
#[derive(Clone, Copy)]
struct Style {
    id: &'static str,
    name: &'static str,
    /// What the next paragraph is, when one is typed; a style without it is none to choose from.
    next: Option<&'static str>,
    /// The level of a heading, from 0. It stays with what follows.
    heading: Option<u8>,
    bullet: bool,
    centred: bool,
    before: Option<u32>,
    after: Option<u32>,
    line: Option<Line>,
    indent: Option<u32>,
    bold: bool,
    colour: Option<&'static str>,
    half_points: Option<u8>,
}

const QUIET: Option<&str> = Some("57646A");

const BODY: Style = Style {
    id: "BodyText",
    name: "Body Text",
    next: Some("BodyText"),
    heading: None,
    bullet: false,
    centred: false,
    before: None,
    after: Some(120),
    line: None,
    indent: None,
    bold: false,
    colour: None,
    half_points: None,
};

const TABLE: &str = "TableText";

const STYLES: [Style; 10] = [
    BODY,
    Style {
        id: "Heading1",
        name: "heading 1",
        heading: Some(0),
        after: Some(160),
        line: Some(Line::Of240(252)),
        bold: true,
        half_points: Some(44),
        ..BODY
    },
    Style {
        id: "Heading2",
        name: "heading 2",
        heading: Some(1),
        before: Some(280),
        after: Some(60),
        bold: true,
        colour: Some("2A4597"),
        half_points: Some(25),
        ..BODY
    },
    Style { id: "Kicker", name: "Kicker", next: Some("Heading1"), after: Some(80), colour: QUIET, half_points: Some(18), ..BODY },
    Style { id: "Remark", name: "Remark", before: Some(80), after: Some(140), colour: QUIET, half_points: Some(19), ..BODY },
    Style { id: "Quote", name: "Quote", before: Some(120), after: Some(160), indent: Some(340), ..BODY },
    Style { id: "ListBullet", name: "List Bullet", next: Some("ListBullet"), bullet: true, after: Some(60), ..BODY },
    Style {
        id: TABLE,
        name: "Table Text",
        next: Some(TABLE),
        after: Some(0),
        line: Some(Line::Of240(240)),
        half_points: Some(20),
        ..BODY
    },
    Style { id: "Space", name: "Space", after: Some(0), line: Some(Line::Exact(160)), half_points: Some(8), ..BODY },
    Style { id: "Footer", name: "footer", next: None, centred: true, after: None, colour: QUIET, half_points: Some(16), ..BODY },
];

/// The styles; smaller where two languages stand side by side.
pub fn write(lang: DocumentLang) -> Result<Vec<u8>> {
    const NAMESPACE: Attributes<'static> = &[("xmlns:w", &"http://schemas.openxmlformats.org/wordprocessingml/2006/main")];
    let both = lang == DocumentLang::Both;
    Xml::part("w:styles", NAMESPACE, |xml| {
        defaults(xml, if both { 19 } else { 21 })?;
        xml.element("w:style", &[("w:type", &"paragraph"), ("w:default", &1), ("w:styleId", &"Normal")], |xml| {
            xml.value("w:name", "Normal")?;
            xml.empty("w:qFormat", &[])
        })?;
        STYLES.into_iter().try_for_each(|style| {
            let half_points = if both && style.id == TABLE { Some(18) } else { style.half_points };
            Style { half_points, ..style }.write(xml)
        })
    })
}

/// Font, colour and height of line of everything that says nothing else.
fn defaults(xml: &mut Xml, half_points: u8) -> Result<()> {
    const FONT: &str = "Vazirmatn";
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                xml.empty("w:rFonts", &[("w:ascii", &FONT), ("w:hAnsi", &FONT), ("w:eastAsia", &FONT), ("w:cs", &FONT)])?;
                xml.value("w:color", "1D272C")?;
                xml.value("w:sz", half_points)?;
                xml.value("w:szCs", half_points)?;
                xml.empty("w:lang", &[("w:val", &"en-US"), ("w:eastAsia", &"en-US"), ("w:bidi", &"fa-IR")])
            })
        })?;
        xml.element("w:pPrDefault", &[], |xml| {
            xml.element("w:pPr", &[], |xml| spacing(xml, None, Some(0), Some(Line::Of240(262))))
        })
    })
}

impl Style {
    fn write(self, xml: &mut Xml) -> Result<()> {
        xml.element("w:style", &[("w:type", &"paragraph"), ("w:styleId", &self.id)], |xml| {
            xml.value("w:name", self.name)?;
            xml.value("w:basedOn", "Normal")?;
            if let Some(next) = self.next {
                xml.value("w:next", next)?;
                xml.empty("w:qFormat", &[])?;
            }
            xml.element("w:pPr", &[], |xml| self.paragraph(xml))?;
            xml.element("w:rPr", &[], |xml| self.run(xml))
        })
    }

    fn paragraph(self, xml: &mut Xml) -> Result<()> {
        if self.heading.is_some() {
            xml.empty("w:keepNext", &[])?;
            xml.empty("w:keepLines", &[])?;
        }
        if self.bullet {
            xml.element("w:numPr", &[], |xml| xml.value("w:numId", 1))?;
        }
        spacing(xml, self.before, self.after, self.line)?;
        if let Some(indent) = self.indent {
            xml.empty("w:ind", &[("w:left", &indent)])?;
        }
        if self.centred {
            xml.value("w:jc", "center")?;
        }
        self.heading.map_or(Ok(()), |level| xml.value("w:outlineLvl", level))
    }

    fn run(self, xml: &mut Xml) -> Result<()> {
        if self.bold {
            xml.empty("w:b", &[])?;
            xml.empty("w:bCs", &[])?;
        }
        if let Some(colour) = self.colour {
            xml.value("w:color", colour)?;
        }
        if let Some(size) = self.half_points {
            xml.value("w:sz", size)?;
            xml.value("w:szCs", size)?;
        }
        Ok(())
    }
}

fn spacing(xml: &mut Xml, before: Option<u32>, after: Option<u32>, line: Option<Line>) -> Result<()> {
    let mut attributes: Vec<(&str, &dyn std::fmt::Display)> = Vec::new();
    attributes.extend(before.as_ref().map(|n| ("w:before", n as _)));
    attributes.extend(after.as_ref().map(|n| ("w:after", n as _)));
    match &line {
        Some(Line::Of240(height)) => attributes.extend([("w:line", height as _), ("w:lineRule", &"auto" as _)]),
        Some(Line::Exact(height)) => attributes.extend([("w:line", height as _), ("w:lineRule", &"exact" as _)]),
        None => {}
    }
    if attributes.is_empty() { Ok(()) } else { xml.empty("w:spacing", &attributes) }
}
