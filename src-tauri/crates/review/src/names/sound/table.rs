//! Which Persian letters can stand for which Latin ones: Persian names as any romanisation writes them, and English
//! names as Persian hears them. One line is one spelling; what it may be follows, the plainest first.

use std::sync::LazyLock;

/// A line is Latin letters, then Persian ones; `∅` is nothing. A digit is what it costs: 0 is a usual spelling, 1 a
/// rarer one, 2 a far one. `^` only at the beginning, `$` only at the end of the Latin word, `~` only for a lone vowel,
/// `+` only before e, i or y, `<` only before a vowel, `>` only before a consonant.
const TABLE: &str = "
    a ع ∅~ ا آ^ ع^ ی1 ه1$ ی1$ و2
    aa ا آ ع
    ae ∅1 ا ای ی1
    ah ا$ ه$ اه
    ai ی ای ایی آی^
    air ر
    au ا و او آ^ ∅2
    aw ا و او آ^
    ay ی ای آی^ ایی1
    aye ی ای
    aee ی
    aei ی
    e ع ∅~ ∅$ ی1 ا^ ع^ ای1^ ه$ ه1 ا2
    en ون1$ ان1$
    ea ی ∅ ا1 یا ا^ ای^
    eau و
    ee ی ای^ یی
    eh ه$ ا1$
    ei ی ای یی آی1^ ∅2
    eigh ی ای
    eo یو و1 ∅1 ی1
    eu یو و
    ew یو و
    ey ی ای
    i ی ∅1~ ای ا^ ع^ یی عی^ ا2
    ie ی یی یه$ ای1 ∅1$
    ieh یه$
    iy ی
    iye یه$ یه
    iyo یو
    iya یا
    igh ای
    ia ی1
    io یو و1
    ii یی ی
    o ع ∅~ و ا ا^ او^ ع^ عو^ او1 ه2
    oa و وا1
    oe و ی وی ویی وه$
    oh و ا وه
    ol وال
    ole الا الع
    ul وال
    el وال1
    ola الا الع
    oi وی وا1
    ois وا1$
    oo و او^ ا2
    ou و ا او ∅2~
    ough و ا1 اف1
    oui ویی وی
    ow و او ∅1
    oy وی اوی^ ویی1
    u ع ∅~ و ا یو ا^ او^ ع^ ی1 ه2
    ue و یو ∅$ وی
    ugh یو و ا1
    ui وی ی1 یی1 ویی
    uy ای وی ی1
    y ی ای ∅1~ یی1
    b ب
    c ک س+ ج1 چ2+
    ch چ ک ش خ1
    ci شی< ش1< سی
    ck ک
    cqu ک
    cz چ
    d د ت1$
    dg ج
    dh ذ ض ظ ز د
    dj ج
    dsch ج
    dt ت
    dz ز دز
    f ف
    g گ ج+ ق غ ج2
    gh غ ق گ ∅1 ه1
    gn ن1
    gu گ<
    h ه ح هح حه ∅1> ∅1$ خ2
    j ج ژ ی1 خ1 ه1 گ1
    k ک ق1 گ1
    kh خ خو
    kn ن^
    l ل لل
    lk ک1
    lm م1
    lf ف1
    lv و1
    il ی2<
    m م
    mb م$
    mpb مب
    n ن
    ng ن^ ن1
    p پ
    ph ف و1 پ1
    pf ف
    ps س^
    q ق غ ک
    qu ک کو کوا1
    que ک
    qui کی
    gue گ
    gui گی
    r ر
    rh ر
    s س ص ث ز1 ز$ ش1 اس^> ∅2$
    sc س+
    sch ش اش^> شک1
    se ز$
    sh ش اش^>
    si ژ1<
    t ت ط
    th ت ث ط د1 س2 ز2
    tch چ
    ti ش< شی<
    tsch چ
    tz تز ز س1
    v و ف1 ف$
    vou و
    voo و
    vu و
    w و ∅1
    wh و ه1
    wr ر
    wo و
    woo و
    x کس گز ز^ خ1
    z ز ذ ض ظ س1 ژ1
    zh ژ ج1
";

/// Where a correspondence holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Anywhere,
    First,
    FirstBeforeConsonant,
    Last,
    Lone,
    BeforeSoft,
    BeforeVowel,
    BeforeConsonant,
}

/// Latin letters and the Persian letters that can stand for them.
#[derive(Debug)]
pub(super) struct Unit {
    pub latin: Vec<char>,
    pub persian: Vec<char>,
    pub cost: u8,
    pub place: Place,
}

/// All correspondences of spellings that begin with this small Latin letter.
pub(super) fn units(first: char) -> &'static [Unit] {
    let index = u32::from(first).checked_sub(u32::from('a')).and_then(|at| usize::try_from(at).ok());
    index.and_then(|at| UNITS.get(at)).map(Vec::as_slice).unwrap_or_default()
}

static UNITS: LazyLock<Vec<Vec<Unit>>> = LazyLock::new(|| {
    let mut units: Vec<Vec<Unit>> = (0..26).map(|_| Vec::new()).collect();
    for line in TABLE.lines() {
        let mut words = line.split_whitespace();
        let Some(latin) = words.next() else { continue };
        let first = latin.bytes().next().map_or(0, |b| usize::from(b.saturating_sub(b'a')));
        if let Some(of_letter) = units.get_mut(first) {
            of_letter.extend(words.map(|word| unit(latin, word)));
        }
    }
    units
});

fn unit(latin: &str, word: &str) -> Unit {
    let mut unit = Unit { latin: latin.chars().collect(), persian: Vec::new(), cost: 0, place: Place::Anywhere };
    for c in word.chars() {
        match c {
            '0'..='9' => unit.cost = u8::try_from(c.to_digit(10).unwrap_or(0)).unwrap_or(0),
            '^' => unit.place = Place::First,
            '$' => unit.place = Place::Last,
            '~' => unit.place = Place::Lone,
            '+' => unit.place = Place::BeforeSoft,
            '<' => unit.place = Place::BeforeVowel,
            '>' if unit.place == Place::First => unit.place = Place::FirstBeforeConsonant,
            '>' => unit.place = Place::BeforeConsonant,
            '∅' => {}
            letter => unit.persian.push(letter),
        }
    }
    unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = TABLE.lines().filter(|line| !line.trim().is_empty()).count();
        let spellings: std::collections::HashSet<String> =
            ('a'..='z').flat_map(units).map(|unit| unit.latin.iter().collect()).collect();
        assert_eq!(spellings.len(), lines, "one line for each spelling");
        assert!(('a'..='z').all(|c| units(c).iter().any(|unit| unit.latin == [c])), "every letter alone has a sound");
    }
}
