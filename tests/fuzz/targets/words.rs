//! What somebody typed, on its way to the search, to a terminal and into dates.
#![no_main]

use hamsokhan_domain::Lang;
use hamsokhan_locale::{bidi, calendar, digits, fold, search};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let folded = fold::fold(text);
    assert_eq!(fold::fold(&folded), folded, "folding what is folded changes nothing");
    assert!(!bidi::has_controls(&bidi::reveal(text)), "no hidden control of direction is obeyed");
    assert!(!bidi::has_controls(&bidi::strip_controls(text)), "nor left where it is taken out");
    let _ = search::index_form(text);
    let wanted = search::wanted(text);
    for range in search::highlights(text, &wanted) {
        assert!(text.get(range).is_some(), "a mark stands between letters");
    }
    if let Some(date) = calendar::parse_date(text) {
        let solar = calendar::to_solar(date);
        assert_eq!(calendar::from_solar(solar), Some(date), "there and back");
    }
    assert_eq!(digits::to_latin(&digits::to_persian(text)), digits::to_latin(text), "digits keep their values");
    let _ = (Lang::of(text), digits::localise(text, Lang::Fa));
});
