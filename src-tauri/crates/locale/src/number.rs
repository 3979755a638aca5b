//! Numbers as each language writes them: digits, grouping, decimal mark, percent sign.

use fluent::types::{FluentNumber, FluentNumberStyle};
use hamsokhan_domain::Lang;

use crate::digits;

/// The least and the most decimal places.
#[derive(Clone, Copy)]
struct Places {
    least: usize,
    most: usize,
}

/// A whole number with its thousands grouped: `12,480`, `۱۲٬۴۸۰`.
#[must_use]
pub fn integer(value: i64, lang: Lang) -> String {
    localised(&value.to_string(), true, lang)
}

/// A number with exactly `places` decimals: `2.0`, `۲٫۰`.
#[must_use]
pub fn decimal(value: f64, places: usize, lang: Lang) -> String {
    localised(&rounded(value, Places { least: places, most: places }), true, lang)
}

/// A share of one as whole percents: 0.465 is `47%`, `۴۷٪`.
#[must_use]
pub fn percent(share: f64, lang: Lang) -> String {
    let sign = if lang == Lang::Fa { '٪' } else { '%' };
    format!("{}{sign}", decimal(share * 100.0, 0, lang))
}

/// A number of a Fluent message, by its options.
#[must_use]
pub(crate) fn fluent(number: &FluentNumber, lang: Lang) -> String {
    let options = &number.options;
    let percent = options.style == FluentNumberStyle::Percent;
    let least = options.minimum_fraction_digits.unwrap_or(0);
    let most = options.maximum_fraction_digits.unwrap_or(if percent { 0 } else { 3 }).max(least);
    let value = if percent { number.value * 100.0 } else { number.value };
    let mut text = rounded(value, Places { least, most });
    let whole = text.find('.').unwrap_or(text.len()) - usize::from(text.starts_with('-'));
    let zeros = options.minimum_integer_digits.unwrap_or(1).min(20).saturating_sub(whole);
    text.insert_str(usize::from(text.starts_with('-')), &"0".repeat(zeros));
    let mut out = localised(&text, options.use_grouping, lang);
    if percent {
        out.push(if lang == Lang::Fa { '٪' } else { '%' });
    }
    out
}

/// Half away from zero, as people do by hand; `format!` alone would round 0.5 to 0.
fn rounded(value: f64, places: Places) -> String {
    let most = places.most.min(12);
    let scale = 10_f64.powi(i32::try_from(most).unwrap_or(12));
    let scaled = (value * scale).round();
    let value = if scaled.is_finite() { scaled / scale } else { value };
    // Adding zero turns −0 into 0.
    let mut text = format!("{:.most$}", value + 0.0);
    if let Some(point) = text.find('.') {
        while text.ends_with('0') && text.len() - point - 1 > places.least {
            text.pop();
        }
        if text.ends_with('.') {
            text.pop();
        }
    }
    text
}

fn localised(latin: &str, grouping: bool, lang: Lang) -> String {
    let (group, point, minus) = match lang {
        Lang::En => (',', '.', "-"),
        // ICU puts U+200E before the Persian minus so that it stays before its number in both directions.
        Lang::Fa => ('٬', '٫', "\u{200E}\u{2212}"),
    };
    let (negative, latin) = latin.strip_prefix('-').map_or((false, latin), |rest| (true, rest));
    let (whole, fraction) = latin.split_once('.').unwrap_or((latin, ""));
    let mut out = String::from(if negative { minus } else { "" });
    for (i, c) in whole.chars().enumerate() {
        let left = whole.len().saturating_sub(i);
        if grouping && i > 0 && left.is_multiple_of(3) && c.is_ascii_digit() {
            out.push(group);
        }
        out.push(c);
    }
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    digits::localise(&out, lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_does() {
        for (value, en, fa) in [
            (0, "0", "۰"),
            (999, "999", "۹۹۹"),
            (1405, "1,405", "۱٬۴۰۵"),
            (1_234_567, "1,234,567", "۱٬۲۳۴٬۵۶۷"),
            (-12, "-12", "\u{200E}\u{2212}۱۲"),
        ] {
            assert_eq!(integer(value, Lang::En), en, "English integer");
            assert_eq!(integer(value, Lang::Fa), fa, "Persian integer with ٬ and Persian digits");
        }
        assert_eq!(decimal(2.0, 1, Lang::En), "2.0", "a factor keeps its decimal");
        assert_eq!(decimal(2.0, 1, Lang::Fa), "۲٫۰", "Persian decimal mark is ٫");
        assert_eq!(decimal(-0.04, 1, Lang::En), "0.0", "no negative zero");
        assert_eq!(percent(0.465, Lang::En), "47%", "halves round up");
        assert_eq!(percent(0.54, Lang::Fa), "۵۴٪", "Persian percent sign");
        assert_eq!(percent(f64::NAN, Lang::En), "NaN%", "a broken number shows as such and does not panic");
    }
}
