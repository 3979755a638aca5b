//! XML by nesting: an element is open while its closure runs, and `quick-xml` escapes whatever is written.

use std::fmt::Display;
use std::io::Result;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesStart, BytesText, Event};

/// Names and values of attributes.
pub type Attributes<'a> = &'a [(&'a str, &'a dyn Display)];

/// An element that is the same in every file: its name, its attributes and what it holds.
pub struct Fixed(pub &'static str, pub &'static [(&'static str, &'static str)], pub &'static [Fixed]);

/// A part of the file while it is written.
pub struct Xml(Writer<Vec<u8>>);

impl Xml {
    /// A whole part: the declaration and one element around `inside`.
    pub fn part(root: &str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Self) -> Result<()>) -> Result<Vec<u8>> {
        let mut xml = Self(Writer::new(Vec::new()));
        xml.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        xml.0.write_event(Event::Text(BytesText::from_escaped("\n")))?;
        xml.element(root, attributes, inside)?;
        Ok(xml.0.into_inner())
    }

    /// An element around `inside`.
    pub fn element(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        let start = start(name, attributes);
        self.0.write_event(Event::Start(start.borrow()))?;
        inside(self)?;
        self.0.write_event(Event::End(start.to_end()))
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: Attributes<'_>) -> Result<()> {
        self.0.write_event(Event::Empty(start(name, attributes)))
    }

    /// A property that is all said by its value: `<name w:val="value"/>`.
    pub fn value(&mut self, name: &str, value: impl Display) -> Result<()> {
        self.empty(name, &[("w:val", &value)])
    }

    /// A width in twentieths of a point.
    pub fn width(&mut self, name: &str, width: u32) -> Result<()> {
        self.empty(name, &[("w:w", &width), ("w:type", &"dxa")])
    }

    /// An element with words in it.
    pub fn words(&mut self, name: &str, attributes: Attributes<'_>, words: &str) -> Result<()> {
        self.element(name, attributes, |xml| xml.0.write_event(Event::Text(BytesText::new(words))))
    }

    /// Elements that are the same in every file.
    pub fn fixed(&mut self, all: &[Fixed]) -> Result<()> {
        for Fixed(name, attributes, inside) in all {
            let mut start = BytesStart::new(*name);
            start.extend_attributes(attributes.iter().copied());
            if inside.is_empty() {
                self.0.write_event(Event::Empty(start))?;
            } else {
                self.0.write_event(Event::Start(start.borrow()))?;
                self.fixed(inside)?;
                self.0.write_event(Event::End(start.to_end()))?;
            }
        }
        Ok(())
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, value.to_string().as_str()));
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_never_markup() {
        let hostile = "</w:t><w:p/>\" x=\"&amp;";
        let part = Xml::part("r", &[("a", &hostile)], |xml| xml.words("t", &[], hostile)).expect("written");
        let part = String::from_utf8(part).expect("UTF-8");
        let tree = roxmltree::Document::parse(&part).expect("well formed");
        let root = tree.root_element();
        assert_eq!(root.attribute("a"), Some(hostile), "an attribute holds it as it was");
        assert_eq!(root.descendants().filter(roxmltree::Node::is_element).count(), 2, "no element came of it");
        assert_eq!(root.first_element_child().and_then(|t| t.text()), Some(hostile), "nor was it changed");
    }
}
