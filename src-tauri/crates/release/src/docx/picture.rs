//! The bar of voice as a picture for Word, which does not show SVG everywhere: one row of pixels, stretched.

use std::io::Result;

use hamsokhan_domain::Lang;

use super::xml::Xml;
use crate::chart;
use crate::text::{END_ISOLATE, ISOLATE};

/// Pixels in the row.
const WIDTH: u32 = 1000;
/// Pixels of white between two sides.
const GAP: usize = 6;

/// A PNG, one pixel high, cut into `shares` in the colours of the sides.
pub fn voice_bar(shares: &[f64], lang: Lang) -> Result<Vec<u8>> {
    let white = chart::SIDE_COLOURS.len();
    let width = WIDTH as usize;
    let mut row = vec![white as u8; width];
    let mut at = 0.0;
    for (position, share) in shares.iter().enumerate() {
        let from = (at * f64::from(WIDTH)).round() as usize;
        at += share.clamp(0.0, 1.0);
        let to = (at * f64::from(WIDTH)).round() as usize;
        let gap = if to < width { GAP } else { 0 };
        for pixel in row.iter_mut().take(to.saturating_sub(gap)).skip(from) {
            *pixel = (position % white) as u8;
        }
    }
    if lang == Lang::Fa {
        row.reverse();
    }
    let mut palette: Vec<u8> = chart::SIDE_COLOURS.iter().flat_map(|colour| rgb(colour)).collect();
    palette.extend([0xFF; 3]);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, WIDTH, 1);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette);
    encoder.write_header()?.write_image_data(&row)?;
    Ok(bytes)
}

/// Picture `id` across `width` twentieths of a point, with its words for those who do not see it.
pub fn drawing(xml: &mut Xml, id: usize, width: u32, alt: &str) -> Result<()> {
    // English metric units: 635 to a twentieth of a point.
    let (wide, high) = (width * 635, 114_300);
    let name = format!("Chart {id}");
    let alt = alt.replace([ISOLATE, END_ISOLATE], "");
    const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    xml.element("w:r", &[], |xml| {
        xml.element("w:drawing", &[], |xml| {
            xml.element("wp:inline", &[("distT", &0), ("distB", &0), ("distL", &0), ("distR", &0)], |xml| {
                xml.empty("wp:extent", &[("cx", &wide), ("cy", &high)])?;
                xml.empty("wp:docPr", &[("id", &id), ("name", &name), ("descr", &alt)])?;
                xml.element("a:graphic", &[], |xml| {
                    xml.element("a:graphicData", &[("uri", &PICTURE)], |xml| {
                        xml.element("pic:pic", &[], |xml| {
                            xml.element("pic:nvPicPr", &[], |xml| {
                                xml.empty("pic:cNvPr", &[("id", &id), ("name", &name)])?;
                                xml.empty("pic:cNvPicPr", &[])
                            })?;
                            xml.element("pic:blipFill", &[], |xml| {
                                xml.empty("a:blip", &[("r:embed", &format!("rIdChart{id}"))])?;
                                xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]))
                            })?;
                            shape(xml, wide, high)
                        })
                    })
                })
            })
        })
    })
}

/// A rectangle of this size.
fn shape(xml: &mut Xml, wide: u32, high: u32) -> Result<()> {
    xml.element("pic:spPr", &[], |xml| {
        xml.element("a:xfrm", &[], |xml| {
            xml.empty("a:off", &[("x", &0), ("y", &0)])?;
            xml.empty("a:ext", &[("cx", &wide), ("cy", &high)])
        })?;
        xml.element("a:prstGeom", &[("prst", &"rect")], |xml| xml.empty("a:avLst", &[]))
    })
}

fn rgb(colour: &str) -> [u8; 3] {
    let value = u32::from_str_radix(colour.trim_start_matches('#'), 16).unwrap_or(0);
    let [_, red, green, blue] = value.to_be_bytes();
    [red, green, blue]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pixels of the bar as a reader of pictures sees them.
    fn seen(shares: &[f64], lang: Lang) -> Vec<[u8; 3]> {
        let bytes = voice_bar(shares, lang).expect("a picture");
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("a header");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let frame = reader.next_frame(&mut pixels).expect("a row");
        assert_eq!((frame.width, frame.height), (WIDTH, 1), "one row");
        pixels.chunks_exact(3).map(|p| [p[0], p[1], p[2]]).collect()
    }

    #[test]
    fn the_bar_is_cut_by_the_shares_from_where_reading_begins() {
        let (first, second, white) = (rgb(chart::SIDE_COLOURS[0]), rgb(chart::SIDE_COLOURS[1]), [0xFF; 3]);
        assert_eq!(first, [0x0B, 0x7A, 0x82], "colours are read as style sheets write them");
        let english = seen(&[0.25, 0.75], Lang::En);
        assert_eq!([english[0], english[243], english[244], english[249], english[250]], [first, first, white, white, second]);
        assert_eq!(english[999], second, "the bar is full");
        let persian = seen(&[0.25, 0.75], Lang::Fa);
        assert!(persian.iter().eq(english.iter().rev()), "in Persian the first side stands at the right");
    }
}
