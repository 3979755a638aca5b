use super::*;

/// Whether `query` finds `text`, by the rule of the index: every word wanted is in its form.
fn finds(text: &str, query: &str) -> bool {
    let form = format!(" {} ", index_form(text).replace('\n', " "));
    let form: String = form.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let wanted = wanted(query);
    !wanted.is_empty() && wanted.iter().all(|one| one.any.iter().any(|words| form.contains(&format!(" {words} "))))
}

/// What is marked in `text` for `query`.
fn marked(text: &str, query: &str) -> Vec<String> {
    let ranges = highlights(text, &wanted(query));
    ranges.into_iter().map(|range| text.chars().skip(range.start).take(range.len()).collect()).collect()
}

/// Every spelling of a row finds every other, and is marked as it is written.
const ALIKE: [&[&str]; 30] = [
    &["می گویند", "می\u{200C}گویند", "ميگويند", "میگویند", "مي گويند"],
    &["نمی خواهند", "نمی\u{200C}خواهند", "نمیخواهند"],
    &["می توانستیم", "می\u{200C}توانستیم", "میتوانستیم"],
    &["خانه", "خانه ها", "خانه\u{200C}ها", "خانهها", "خانه های", "خانه\u{200C}های", "خانه هایی", "خانه\u{200C}هایشان"],
    &["خانه ی", "خانهٔ", "خانه\u{200C}ی", "خانۀ", "خانه", "خانه\u{200C}ای", "خانه ای", "خانه\u{200C}ام"],
    &["کتاب", "كتابها", "کتاب هایم", "کتاب\u{200C}هایتان", "کتابهایش", "کتابشان", "کتاب شان", "کتابم", "کتابش"],
    &["بزرگ", "بزرگتر", "بزرگ\u{200C}تر", "بزرگ تر", "بزرگترین", "بزرگ\u{200C}ترین", "بزرگ ترین"],
    &["بهتر", "بهترین"],
    &["بگویند", "می\u{200C}گویند", "نگویند", "گویند"],
    &["نرفتند", "رفتند", "می\u{200C}رفتند"],
    &["بیایند", "می\u{200C}آیند", "میایند", "نیایند"],
    &["گفت\u{200C}وگو", "گفت و گو", "گفتگو", "گفت وگو", "گفتوگو", "گفت\u{200C}وگوها", "گفت\u{200C}وگوی"],
    &["جست\u{200C}وجو", "جست و جو", "جستجو"],
    &["پارک\u{200C}ها", "پارک", "پارکهای"],
    &["شهر", "شهرها", "شهرم", "شهرمان", "شهر\u{200C}های"],
    &["صدا", "صدای", "صداها", "صداهای", "صدا ها"],
    &["آرزو", "آرزوی", "آرزوها", "آرزوهایمان"],
    &["همسایه", "همسایه\u{200C}ها", "همسایه ها", "همسایه\u{200C}اش", "همسایه اش", "همسایه\u{200C}هایم"],
    &["مادر", "مادرم", "مادرش", "مادرشان", "مادرها", "مادر\u{200C}ها"],
    &["رفته\u{200C}اند", "رفته اند", "رفته"],
    &["کوچه\u{200C}مان", "کوچه مان", "کوچه"],
    &["بچه\u{200C}ها", "بچه ها", "بچهها"],
    &["کتاب\u{200C}فروشی", "کتاب فروشی"],
    &["neighbor", "neighbors", "Neighbor’s", "neighbor's", "neighbors’"],
    &["city", "cities", "city’s", "Cities’"],
    &["bus", "buses"],
    &["box", "boxes"],
    &["movie", "movies"],
    &["woman", "women", "women’s"],
    &["hero", "heroes"],
];

#[test]
fn spellings_and_bendings_of_one_word_find_one_another() {
    for row in ALIKE {
        for text in row {
            for query in row {
                let sentence = format!("… {text}، «.»");
                assert!(finds(&sentence, query), "{query:?} finds {text:?}: {:?} in {:?}", wanted(query), index_form(text));
                let marked = marked(&sentence, query);
                assert!(!marked.is_empty(), "{query:?} is marked in {text:?}");
                assert!(marked.iter().all(|mark| sentence.contains(mark.as_str())), "{marked:?} is written so");
            }
        }
    }
}

#[test]
fn other_words_are_not_found() {
    for (text, query) in [
        ("مردم", "مرد"),
        ("میدان", "دان"),
        ("میهمان", "همان"),
        ("میلاد", "لاد"),
        ("میز", "ز"),
        ("دختر", "دخ"),
        ("دفتر", "دف"),
        ("تنها", "تن"),
        ("انتها", "انت"),
        ("سازمان", "ساز"),
        ("ساختمان", "ساخت"),
        ("قهرمان", "قهر"),
        ("داستان", "داس"),
        ("زمان", "ز"),
        ("سلام", "سلا"),
        ("سلامت", "سلام"),
        ("مسافرت", "مسافر"),
        ("دانش", "دان"),
        ("آموزش", "آموز"),
        ("آرایش", "آرای"),
        ("آرامش", "آرام"),
        ("دولت", "دول"),
        ("شرکت", "شرک"),
        ("شهرت", "شهر"),
        ("نبرد", "برد"),
        ("نشست", "شست"),
        ("نهاد", "هاد"),
        ("باران", "ران"),
        ("برنامه", "نامه"),
        ("نگرانی", "گرانی"),
        ("باور", "آور"),
        ("باید", "آید"),
        ("تقویم", "تقوی"),
        ("اتهام", "ات"),
        ("بدهی", "دهی"),
        ("بی\u{200C}نهایت", "بین"),
        ("کیلومتر", "کیلو"),
        ("فیلتر", "فیل"),
        ("کتابخانه", "کتاب"),
        ("ایرانی", "ایران"),
        ("درخت", "درخ"),
        ("news", "new"),
        ("glass", "glas"),
        ("analysis", "analysi"),
        ("bus", "bu"),
        ("series", "serie"),
        ("Los Angeles", "angele"),
        ("hearing", "hear"),
        ("universe", "university"),
        ("does", "doe"),
    ] {
        assert!(!finds(text, query), "{query:?} does not find {text:?}: {:?}", index_form(text));
        assert!(!finds(query, text), "{text:?} does not find {query:?}: {:?}", index_form(query));
    }
}

#[test]
fn the_mark_covers_what_was_found_and_no_more() {
    for (text, query, expected) in [
        ("همه می گویند که خوب است", "میگویند", vec!["می گویند"]),
        ("همه می\u{200C}گویند", "می گویند", vec!["می\u{200C}گویند"]),
        ("در خانه های ما", "خانه", vec!["خانه های"]),
        ("خانهٔ ما، خانه\u{200C}ی شما", "خانه ی", vec!["خانهٔ", "خانه\u{200C}ی"]),
        ("به کتاب\u{200C}فروشی رفت", "فروشی", vec!["فروشی"]),
        ("به کتاب فروشی رفت", "کتاب\u{200C}فروشی", vec!["کتاب فروشی"]),
        ("گفت و گو با شهر", "گفت\u{200C}وگو", vec!["گفت و گو"]),
        ("می\u{200C}گویند", "می\u{200C}گو", vec!["می\u{200C}گو"]),
        ("می گویند", "میگو", vec!["می گو"]),
        ("Libraries and the city’s library", "library", vec!["Libraries", "library"]),
        ("The city’s buses", "city", vec!["city’s"]),
        ("Heights", "hei", vec!["Hei"]),
        ("کتاب هایم را خواندم", "كتابها", vec!["کتاب هایم"]),
        ("سَلام", "سلام", vec!["سَلام"]),
        ("nothing here", "چیزی", vec![]),
    ] {
        assert_eq!(marked(text, query), expected, "{query:?} in {text:?}");
    }
}

#[test]
fn the_word_that_is_being_typed_is_found_before_it_is_whole() {
    let last = wanted("همسایه می\u{200C}گو").pop().expect("two words");
    assert_eq!(last.begins.as_deref(), Some("میگو"));
    let spaced = wanted("می گو").pop().expect("one word");
    assert_eq!(spaced.begins.as_deref(), Some("میگو"), "a blank behind می does not hide what follows");
    assert!(wanted("کتاب خانه").first().is_some_and(|one| one.begins.is_none()), "only the last word is unfinished");
    assert!(wanted(" \u{200C}! ").is_empty());
}

#[test]
fn nothing_that_stood_in_the_text_is_lost() {
    let text = "هوای تر و می ناب، شهر\u{200C}ها و women’s rights";
    for query in ["هوای", "تر", "می", "ناب", "شهرها", "شهر", "women", "rights", "right"] {
        assert!(finds(text, query), "{query} in {:?}", index_form(text));
    }
}

proptest::proptest! {
    #[test]
    fn any_text_finds_itself_and_marks_lie_in_it(text in "([a-zآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]{1,8}[ \u{200C}'’،]){1,6}") {
        let all = wanted(&text);
        proptest::prop_assert!(all.is_empty() || finds(&text, &text), "{:?} in {:?}", all, index_form(&text));
        let length = text.chars().count();
        let marks = highlights(&text, &all);
        proptest::prop_assert!(marks.windows(2).all(|pair| pair[0].end <= pair[1].start), "in order: {:?}", marks);
        proptest::prop_assert!(marks.iter().all(|mark| mark.start < mark.end && mark.end <= length));
    }
}

/// How many words of a list come under a stem that is itself another word of the list: `WORDS=/usr/share/… cargo test
/// -p hamsokhan-locale -- --ignored --nocapture other_words`.
#[test]
#[ignore = "needs a list of words, one a line, named by WORDS"]
#[expect(clippy::print_stderr, reason = "a measurement, run by hand")]
fn how_many_words_of_a_list_fall_under_another() {
    let path = std::env::var("WORDS").expect("WORDS names a list of words");
    let list = std::fs::read_to_string(path).expect("the list");
    let words: BTreeSet<String> =
        list.lines().map(|line| crate::fold::fold(line.split('/').next().unwrap_or(line).trim())).collect();
    let under = |word: &String| {
        let form = index_form(word);
        let stem = form.split('\n').nth(1)?.split(' ').find(|stem| words.contains(*stem))?.to_owned();
        Some((word.clone(), stem))
    };
    let found: Vec<(String, String)> = words.iter().filter_map(under).collect();
    for (word, stem) in &found {
        eprintln!("{word} {stem}");
    }
    eprintln!("{} of {} words", found.len(), words.len());
}
