//! The words of documents: messages, numbers and dates of one language as [`Text`].

use chrono::NaiveDateTime;
use hamsokhan_domain::Lang;
use hamsokhan_domain::programme::Calendar;
use hamsokhan_domain::small_cells::Count;
use hamsokhan_locale::calendar::{self, DateStyle};
use hamsokhan_locale::message::{self, Args, Id};
use hamsokhan_locale::number;

use crate::document::Text;
use crate::text;

/// Speaks one language.
#[derive(Clone, Copy)]
pub struct Words(pub Lang);

impl Words {
    /// Words that were put together in this language.
    pub fn own(self, words: impl Into<String>) -> Text {
        Text { lang: self.0, text: words.into() }
    }

    /// A message.
    pub fn say(self, id: Id) -> Text {
        self.own(message::text(self.0, id))
    }

    /// A message with variables.
    pub fn say_with(self, id: Id, args: &Args<'_>) -> Text {
        self.own(message::text_with(self.0, id, args))
    }

    /// A typed name or title on one line, in the language of its letters.
    pub fn name(self, typed: &str) -> Text {
        text::typed(text::line(typed), self.0)
    }

    /// A whole number.
    pub fn integer(self, value: u32) -> Text {
        self.own(number::integer(i64::from(value), self.0))
    }

    /// A count, or the words for one that is hidden.
    pub fn count(self, count: Count) -> Text {
        count.shown().map_or_else(|| self.say(Id::DocNotShown), |n| self.integer(n))
    }

    /// Shares of one as whole percents that add up to 100.
    pub fn percents(self, shares: &[f64]) -> Vec<String> {
        whole_percents(shares).into_iter().map(|p| number::percent(f64::from(p) / 100.0, self.0)).collect()
    }

    /// Shares of one as two or more whole numbers, `47 : 53`.
    pub fn ratio(self, shares: &[f64]) -> Text {
        let parts: Vec<String> = whole_percents(shares).into_iter().map(|p| number::integer(i64::from(p), self.0)).collect();
        self.own(parts.join(" : "))
    }

    /// The day in both calendars, that of the language first, on two lines.
    pub fn day(self, at: NaiveDateTime) -> Text {
        let (first, second) = match self.0 {
            Lang::En => (Calendar::Gregorian, Calendar::SolarHijri),
            Lang::Fa => (Calendar::SolarHijri, Calendar::Gregorian),
        };
        let full = calendar::format_date(at.date(), first, self.0, DateStyle::Full);
        let long = calendar::format_date(at.date(), second, self.0, DateStyle::Long);
        self.own(format!("{full}\n{long}"))
    }

    /// The time of day.
    pub fn time(self, at: NaiveDateTime) -> Text {
        self.own(calendar::format_clock(at.time(), self.0))
    }
}

/// Whole percents by largest remainder, so that they add up to 100 whenever the shares add up to 1.
fn whole_percents(shares: &[f64]) -> Vec<u32> {
    let exact: Vec<f64> = shares.iter().map(|share| share.clamp(0.0, 1.0) * 100.0).collect();
    let mut whole: Vec<u32> = exact.iter().map(|p| p.floor() as u32).collect();
    let wanted = exact.iter().sum::<f64>().round() as u32;
    let mut order: Vec<usize> = (0..exact.len()).collect();
    let rest = |i: &usize| exact.get(*i).map_or(0.0, |p| p.fract());
    order.sort_by(|a, b| rest(b).total_cmp(&rest(a)).then(a.cmp(b)));
    let missing = wanted.saturating_sub(whole.iter().sum()) as usize;
    for i in order.into_iter().take(missing) {
        if let Some(p) = whole.get_mut(i) {
            *p += 1;
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents_add_up() {
        for (shares, expected) in [
            (&[0.5, 0.5][..], &[50, 50][..]),
            (&[0.465, 0.535], &[47, 53]),
            (&[1.0 / 3.0; 3], &[34, 33, 33]),
            (&[0.0, 0.0], &[0, 0]),
            (&[1.0, 0.0], &[100, 0]),
            (&[], &[]),
        ] {
            assert_eq!(whole_percents(shares), expected, "{shares:?}");
        }
    }

    #[test]
    fn a_day_is_written_in_both_calendars() {
        let at: NaiveDateTime = "2026-12-05T20:00:00".parse().expect("a time");
        assert!(Words(Lang::Fa).day(at).text.starts_with("شنبه ۱۴ آذر ۱۴۰۵\n"), "Persian begins with its own calendar");
        assert!(Words(Lang::En).day(at).text.contains("Azar 14, 1405"), "English has it too");
        assert_eq!(Words(Lang::Fa).time(at).text, "۲۰:۰۰");
        assert_eq!(Words(Lang::En).time(at).text, "8:00 PM", "a paper in an American city has twelve hours");
    }
}
