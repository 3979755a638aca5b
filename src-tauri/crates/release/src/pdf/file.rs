//! The file that the typesetter wrote, with its lines said anew: content streams are rewritten line by line, and the
//! fonts learn the codes that say one character each. Everything else stays, tags and order above all.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt::Write as _;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::line::Line;
use super::say::{Codes, say};

/// What of the file was not as expected; it says nothing of the text.
#[derive(Debug, thiserror::Error)]
pub enum Unexpected {
    /// The file could not be read or written again.
    #[error("the file: {0}")]
    File(#[from] lopdf::Error),
    /// The file could not be written.
    #[error("writing: {0}")]
    Write(#[from] std::io::Error),
    /// Lines and text objects do not correspond.
    #[error("lines and text objects do not correspond")]
    Lines,
    /// A font is not as the typesetter writes it.
    #[error("a font is not as expected")]
    Font,
}

/// The file with `lines` said anew; they correspond to its text objects in order.
///
/// # Errors
/// [`Unexpected`] when the file is not as the typesetter writes it.
pub fn rewrite(bytes: &[u8], lines: Vec<Option<Line>>) -> Result<Vec<u8>, Unexpected> {
    let mut document = Document::load_mem(bytes)?;
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let mut fonts: BTreeMap<ObjectId, Font> = BTreeMap::new();
    let mut lines = lines.into_iter();
    for page in pages {
        let names = fonts_of(&document, page)?;
        let content = Content::decode(&document.get_page_content(page))?;
        let mut operations = Vec::with_capacity(content.operations.len());
        let mut text: Option<Vec<Operation>> = None;
        for operation in content.operations {
            match (operation.operator.as_str(), &mut text) {
                ("BT", None) => text = Some(vec![operation]),
                ("ET", Some(inside)) => {
                    let mut inside = std::mem::take(inside);
                    text = None;
                    if let Some(line) = lines.next().ok_or(Unexpected::Lines)? {
                        inside = retell(&document, &inside, &line, &names, &mut fonts)?;
                    }
                    operations.extend(inside);
                    operations.push(operation);
                }
                (_, Some(inside)) => inside.push(operation),
                (_, None) => operations.push(operation),
            }
        }
        let mut stream = Stream::new(Dictionary::new(), Content { operations }.encode()?);
        stream.compress()?;
        let id = document.add_object(stream);
        document.get_dictionary_mut(page)?.set("Contents", id);
    }
    if lines.next().is_some() {
        return Err(Unexpected::Lines);
    }
    for font in fonts.values() {
        font.write(&mut document)?;
    }
    document.prune_objects();
    let mut out = Vec::new();
    document.save_to(&mut out)?;
    Ok(out)
}

/// A text object with a line said anew in it.
fn retell(
    document: &Document,
    inside: &[Operation],
    line: &Line,
    names: &BTreeMap<Vec<u8>, ObjectId>,
    fonts: &mut BTreeMap<ObjectId, Font>,
) -> Result<Vec<Operation>, Unexpected> {
    let of = |operator: &'static str| inside.iter().find(|o| o.operator == operator).ok_or(Unexpected::Font);
    let set = of("Tf")?;
    let name = set.operands.first().ok_or(Unexpected::Font)?.as_name()?;
    let size = set.operands.get(1).ok_or(Unexpected::Font)?.as_float()?;
    let id = *names.get(name).ok_or(Unexpected::Font)?;
    let font = match fonts.entry(id) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(new) => new.insert(Font::read(document, id)?),
    };
    let codes = codes_in(inside);
    if codes.len() != line.glyphs.len() {
        return Err(Unexpected::Lines);
    }
    font.codes_of.extend(line.glyphs.iter().copied().zip(codes));
    let mut operations: Vec<Operation> = inside.first().cloned().into_iter().collect();
    operations.extend([of("Tr")?.clone(), set.clone()]);
    operations.extend(say(line, f64::from(size), font));
    Ok(operations)
}

/// The codes of two bytes that a text object shows, in order.
fn codes_in(operations: &[Operation]) -> Vec<u16> {
    let mut codes = Vec::new();
    let mut add = |object: &Object| {
        if let Object::String(bytes, _) = object {
            codes.extend(bytes.chunks_exact(2).filter_map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?))));
        }
    };
    for operation in operations.iter().filter(|o| matches!(o.operator.as_str(), "Tj" | "TJ")) {
        for operand in &operation.operands {
            match operand {
                Object::Array(items) => items.iter().for_each(&mut add),
                other => add(other),
            }
        }
    }
    codes
}

fn fonts_of(document: &Document, page: ObjectId) -> Result<BTreeMap<Vec<u8>, ObjectId>, Unexpected> {
    let resources = document.get_dictionary(page)?.get_deref(b"Resources", document)?.as_dict()?;
    let Ok(fonts) = resources.get_deref(b"Font", document).and_then(Object::as_dict) else { return Ok(BTreeMap::new()) };
    fonts.iter().map(|(name, font)| Ok((name.clone(), font.as_reference()?))).collect()
}

/// A font of the file, and what it learns.
struct Font {
    id: ObjectId,
    descendant: ObjectId,
    /// The typesetter's code of a glyph.
    codes_of: BTreeMap<u16, u16>,
    /// Widths by code, in thousandths.
    widths: BTreeMap<u16, f32>,
    /// New codes by glyph and character.
    new: BTreeMap<(u16, char), u16>,
    next: u16,
}

impl Font {
    fn read(document: &Document, id: ObjectId) -> Result<Self, Unexpected> {
        let font = document.get_dictionary(id)?;
        let descendants = font.get_deref(b"DescendantFonts", document)?.as_array()?;
        let descendant = descendants.first().ok_or(Unexpected::Font)?.as_reference()?;
        let mut widths = BTreeMap::new();
        let listed = document.get_dictionary(descendant)?.get_deref(b"W", document)?.as_array()?;
        let mut listed = listed.iter();
        while let Some(first) = listed.next() {
            let first = u16::try_from(first.as_i64()?).map_err(|_| Unexpected::Font)?;
            match listed.next().ok_or(Unexpected::Font)? {
                Object::Array(each) => {
                    for (code, width) in (first..).zip(each) {
                        widths.insert(code, width.as_float()?);
                    }
                }
                last => {
                    let last = u16::try_from(last.as_i64()?).map_err(|_| Unexpected::Font)?;
                    let width = listed.next().ok_or(Unexpected::Font)?.as_float()?;
                    widths.extend((first..=last).map(|code| (code, width)));
                }
            }
        }
        let next = widths.last_key_value().map_or(0, |(code, _)| *code).checked_add(1).ok_or(Unexpected::Font)?;
        Ok(Self { id, descendant, codes_of: BTreeMap::new(), widths, new: BTreeMap::new(), next })
    }

    /// Writes the new codes: their glyphs, their widths and what they say.
    fn write(&self, document: &mut Document) -> Result<(), Unexpected> {
        let mut glyphs: Vec<u16> = (0..self.next).collect();
        let mut widths = Vec::new();
        let mut says = Vec::new();
        for ((glyph, c), code) in &self.new {
            let old = *self.codes_of.get(glyph).ok_or(Unexpected::Font)?;
            *glyphs.get_mut(usize::from(*code)).ok_or(Unexpected::Font)? = old;
            let width = self.widths.get(&old).copied().unwrap_or_default();
            widths.extend([Object::Integer(i64::from(*code)), Object::Array(vec![Object::Real(width)])]);
            let mut text = String::new();
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _infallible = write!(text, "{unit:04X}");
            }
            says.push(format!("<{code:04X}> <{text}>"));
        }
        let map = compressed(glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()).collect())?;
        let map = document.add_object(map);
        let descendant = document.get_dictionary_mut(self.descendant)?;
        descendant.set("CIDToGIDMap", map);
        descendant.get_mut(b"W")?.as_array_mut()?.extend(widths);
        let id = document.get_dictionary(self.id)?.get(b"ToUnicode")?.as_reference()?;
        let cmap = document.get_object_mut(id)?.as_stream_mut()?;
        let text = String::from_utf8(cmap.get_plain_content()?).map_err(|_| Unexpected::Font)?;
        let (before, after) = text.split_once("endcmap").ok_or(Unexpected::Font)?;
        let mut out = before.to_owned();
        for some in says.chunks(100) {
            let _infallible = write!(out, "{} beginbfchar\n{}\nendbfchar\n", some.len(), some.join("\n"));
        }
        out.push_str("endcmap");
        out.push_str(after);
        cmap.set_plain_content(out.into_bytes());
        cmap.compress()?;
        Ok(())
    }
}

fn compressed(bytes: Vec<u8>) -> Result<Stream, Unexpected> {
    let mut stream = Stream::new(Dictionary::new(), bytes);
    stream.compress()?;
    Ok(stream)
}

impl Codes for Font {
    fn code(&mut self, glyph: u16, c: char) -> u16 {
        let next = &mut self.next;
        *self.new.entry((glyph, c)).or_insert_with(|| {
            let code = *next;
            *next = next.saturating_add(1);
            code
        })
    }

    fn width(&self, glyph: u16) -> f64 {
        let width = self.codes_of.get(&glyph).and_then(|code| self.widths.get(code));
        width.map_or(0.0, |width| f64::from(*width) / 1000.0)
    }
}
