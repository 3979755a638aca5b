//! The bar of voice: drawn once as SVG, the same in HTML and PDF. The numbers stand in a table beside it.

use std::fmt::Write as _;

use hamsokhan_domain::Lang;

/// The colours of the sides, in order of position, on paper: firoozeh, saffron, then two more for larger programmes.
pub const SIDE_COLOURS: [&str; 4] = ["#0b7a82", "#a8620a", "#2a4597", "#57646a"];

/// Width of the drawing in its own units.
const WIDTH: f64 = 1000.0;
/// Height of the drawing in its own units.
const HEIGHT: f64 = 28.0;
/// White between two sides, so that they can be told apart without colour.
const GAP: f64 = 6.0;

/// The colour of the side at this place, counted from 0.
pub fn colour(position: usize) -> &'static str {
    SIDE_COLOURS.iter().cycle().nth(position).copied().unwrap_or("#57646a")
}

/// The class of the side at this place, for style sheets that know of darkness.
pub fn class(position: usize) -> String {
    format!("side-{}", position % SIDE_COLOURS.len() + 1)
}

/// A bar cut into `shares` (each 0 to 1), the first side where reading of `lang` begins.
pub fn voice_bar(shares: &[f64], lang: Lang) -> String {
    let mut svg =
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">"#);
    let spoken: Vec<(usize, f64)> = shares.iter().copied().enumerate().filter(|(_, share)| *share > 0.0).collect();
    let gaps = GAP * (spoken.len().saturating_sub(1)) as f64;
    let mut at = 0.0;
    for (position, share) in spoken {
        let width = (WIDTH - gaps) * share.min(1.0);
        let x = match lang {
            Lang::En => at,
            Lang::Fa => WIDTH - at - width,
        };
        let _infallible = write!(
            svg,
            r#"<rect class="{}" x="{x:.1}" y="0" width="{width:.1}" height="{HEIGHT}" rx="4" fill="{}"/>"#,
            class(position),
            colour(position)
        );
        at += width + GAP;
    }
    svg.push_str("</svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_side_stands_where_reading_begins() {
        let first = |lang| voice_bar(&[0.25, 0.75], lang).split("<rect ").nth(1).map(|r| r.split(' ').nth(1).unwrap().to_owned());
        assert_eq!(first(Lang::En).as_deref(), Some(r#"x="0.0""#));
        assert_eq!(first(Lang::Fa).as_deref(), Some(r#"x="751.5""#), "a quarter of 994, at the right end");
    }

    #[test]
    fn silence_draws_nothing() {
        assert!(!voice_bar(&[0.0, 0.0], Lang::En).contains("<rect"), "a side without speech has no colour");
    }
}
