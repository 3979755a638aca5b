use super::*;

fn of(text: &str) -> (Vec<Count>, Vec<char>) {
    let chars: Vec<char> = text.chars().collect();
    (counts(&stems(text), &chars, false), chars)
}

fn seen(text: &str, released: &[Counted]) -> Vec<(String, Follows)> {
    let (counts, chars) = of(text);
    let found = follow(&counts, released, 10);
    found.into_iter().map(|(at, follows)| (chars[counts[at].span.clone()].iter().collect(), follows)).collect()
}

#[test]
fn small_groups_are_seen_in_words() {
    for (text, expected) in [
        ("Three Iranian women disagreed.", &["Three"][..]),
        ("Both women left early", &["Both"]),
        ("three of the women agreed", &["three"]),
        ("Seven of us stayed", &["Seven"]),
        ("There was only one man.", &["only one man"]),
        ("two young Kurdish mothers spoke", &["two"]),
        ("a couple of students asked", &["a couple of"]),
        ("7 participants", &["7"]),
        ("A single teacher objected", &["A single teacher"]),
        ("Half a dozen refugees", &["Half a dozen"]),
        ("The third woman to speak was brief", &["third"]),
        ("all but two of the fathers", &["two"]),
        ("both of them nodded", &["both"]),
        ("Nine out of twelve residents", &["Nine"]),
        ("the only Armenian in the room", &["the only Armenian"]),
        ("۳ نفر آمدند", &["۳"]),
        ("دو خانم اعتراض کردند", &["دو"]),
        ("سه تا از مادرها رفتند", &["سه تا"]),
        ("سه زن ایرانی گفتند", &["سه"]),
        ("هر دو زن رفتند", &["هر دو"]),
        ("هفت نفر از ما ماندیم", &["هفت"]),
        ("تنها یک مرد آمده بود", &["تنها یک مرد"]),
        ("فقط یه نفر موافق بود", &["فقط یه نفر"]),
        ("دوتاشون ساکت بودند", &["دوتاشون"]),
        ("سه\u{200C}تایشان دانشجو بودند", &["سه\u{200C}تایشان"]),
        ("چهار دانش\u{200C}آموز پرسیدند", &["چهار"]),
        ("سومین زن کوتاه گفت", &["سومین"]),
        ("پنج تا معلم", &["پنج تا"]),
        ("شش کارگر افغان", &["شش"]),
        ("هر سه مادر گریه کردند", &["هر سه"]),
    ] {
        let found: Vec<String> = seen(text, &[]).into_iter().map(|(words, _)| words).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn other_numbers_and_large_groups_are_no_small_groups() {
    for text in [
        "Two cities met for two hours.",
        "Both cities are thirsty, and both sides agreed.",
        "Three metal benches for women",
        "twelve residents did not",
        "One person said that it rains.",
        "seven trees were planted; the people came later",
        "the second session",
        "Five years ago the women built a park",
        "Chapter 3: people and water",
        "twenty-four participants came",
        "دو شهر و سه درخت",
        "هر دو شهر تشنه\u{200C}اند",
        "بیست و چهار نفر آمدند",
        "یک نفر پرسید چرا",
        "سه سال پیش زنان پارک ساختند",
        "نشست دوم و سوم",
    ] {
        assert_eq!(seen(text, &[]), [], "{text}");
    }
}

#[test]
fn numbers_that_follow_from_two_others_are_seen() {
    use Follows::{Before, Here, Small};
    for (text, expected) in [
        ("24 participants came. 15 women spoke first.", &[("24", Here), ("15", Here)][..]),
        ("بیست و چهار نفر آمدند. پانزده زن اول حرف زدند.", &[("بیست و چهار", Here), ("پانزده", Here)]),
        ("40 participants came. 15 women spoke first.", &[]),
        ("40 participants: 15 women and 22 men.", &[("15", Here), ("22", Here)]),
        ("30 participants came, and 20 percent of the participants left.", &[("20 percent", Here)]),
        ("100 participants came, and half of the participants left.", &[]),
        ("A third of the participants agreed.", &[("A third", Small)]),
        ("12 women came; a quarter of the women spoke.", &[("a quarter", Here)]),
    ] {
        let expected: Vec<_> = expected.iter().map(|(words, follows)| ((*words).to_owned(), *follows)).collect();
        assert_eq!(seen(text, &[]), expected, "{text}");
    }
    let before = [Counted { group: "all".into(), number: 24 }];
    assert_eq!(seen("15 women spoke.", &before), [("15".to_owned(), Before)], "nine men follow from an earlier release");
    assert_eq!(seen("25 participants came.", &before), [("25".to_owned(), Before)], "one more than before");
    assert_eq!(seen("40 participants came.", &before), [], "sixteen more are many");
}
