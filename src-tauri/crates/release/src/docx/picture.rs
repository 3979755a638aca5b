//! The bar of voice as a picture for Word, which does not show SVG everywhere: one row of pixels, stretched.

use hamsokhan_domain::Lang;

use crate::chart;

/// Pixels in the row.
const WIDTH: usize = 1000;
/// Pixels of white between two sides.
const GAP: usize = 6;

/// A PNG, one pixel high, cut into `shares` in the colours of the sides.
pub fn voice_bar(shares: &[f64], lang: Lang) -> Vec<u8> {
    let white = chart::SIDE_COLOURS.len();
    let mut row = vec![white as u8; WIDTH];
    let mut at = 0.0;
    for (position, share) in shares.iter().enumerate() {
        let from = (at * WIDTH as f64).round() as usize;
        at += share.clamp(0.0, 1.0);
        let to = (at * WIDTH as f64).round() as usize;
        let gap = if to < WIDTH { GAP } else { 0 };
        for pixel in row.iter_mut().take(to.saturating_sub(gap)).skip(from) {
            *pixel = (position % white) as u8;
        }
    }
    if lang == Lang::Fa {
        row.reverse();
    }
    png(&row)
}

/// A PNG of one row with a palette (RFC 2083), not compressed.
fn png(row: &[u8]) -> Vec<u8> {
    let mut palette: Vec<u8> = chart::SIDE_COLOURS.iter().flat_map(|colour| rgb(colour)).collect();
    palette.extend([0xFF; 3]);
    let mut header = (row.len() as u32).to_be_bytes().to_vec();
    header.extend(1_u32.to_be_bytes());
    // Eight bits a pixel, with a palette.
    header.extend([8, 3, 0, 0, 0]);
    let mut raw = vec![0];
    raw.extend(row);
    let length = (raw.len() as u16).to_le_bytes();
    let complement = (!(raw.len() as u16)).to_le_bytes();
    // A zlib stream of one stored block (RFC 1950, 1951).
    let mut data = vec![0x78, 0x01, 0x01];
    data.extend(length);
    data.extend(complement);
    data.extend(&raw);
    data.extend(adler32(&raw).to_be_bytes());
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, content) in [(b"IHDR", &header), (b"PLTE", &palette), (b"IDAT", &data), (b"IEND", &Vec::new())] {
        let mut chunk = kind.to_vec();
        chunk.extend(content);
        png.extend((content.len() as u32).to_be_bytes());
        png.extend(&chunk);
        png.extend(crc32(&chunk).to_be_bytes());
    }
    png
}

fn rgb(colour: &str) -> [u8; 3] {
    let value = u32::from_str_radix(colour.trim_start_matches('#'), 16).unwrap_or(0);
    let [_, red, green, blue] = value.to_be_bytes();
    [red, green, blue]
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}

fn adler32(bytes: &[u8]) -> u32 {
    let (a, b) = bytes.iter().fold((1_u32, 0_u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65521;
        (a, (b + a) % 65521)
    });
    b << 16 | a
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_are_those_of_the_standards() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926, "the check value of CRC-32");
        assert_eq!(adler32(b"Wikipedia"), 0x11E6_0398, "a published example of Adler-32");
        assert_eq!(rgb("#0b7a82"), [0x0B, 0x7A, 0x82]);
    }
}
