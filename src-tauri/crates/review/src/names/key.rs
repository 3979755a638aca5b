//! Whether two words can be one name: in two scripts (حسین, Hossein) or two Latin spellings (Hosein, Hussein).
//!
//! Persian writes no short vowels and has several letters for one sound, so no single key is both
//! complete and exact. A coarse consonant skeleton finds candidates; a letter-by-letter match decides.

use std::collections::HashMap;

/// Whether a folded word is written in the Arabic script.
pub(super) fn is_persian(word: &str) -> bool {
    word.chars().next().is_some_and(|c| matches!(c, '\u{0600}'..='\u{06FF}'))
}

/// The consonants that both scripts always write, in classes that no usual spelling leaves.
/// h, v, y and all vowels are left out.
pub(super) fn skeleton(word: &str) -> String {
    let chars: Vec<char> = word.chars().collect();
    let mut out = String::new();
    let mut previous = None;
    for (i, c) in chars.iter().copied().enumerate() {
        let next = chars.get(i + 1).copied();
        let doubled = previous == Some(c) && (c.is_ascii() || c == 'ل');
        if !doubled {
            out.push_str(class(c, next));
        }
        previous = Some(c);
    }
    out
}

fn class(c: char, next: Option<char>) -> &'static str {
    match c {
        'p' if next == Some('h') => "F",
        'c' if next == Some('h') => "C",
        'c' if matches!(next, Some('e' | 'i' | 'y')) => "S",
        'x' => "KS",
        'b' | 'ب' => "B",
        'p' | 'پ' => "P",
        't' | 'ت' | 'ط' => "T",
        's' | 'س' | 'ص' | 'ث' | 'ش' => "S",
        'j' | 'z' | 'ج' | 'ز' | 'ذ' | 'ض' | 'ظ' | 'ژ' => "Z",
        'چ' => "C",
        'k' | 'q' | 'g' | 'c' | 'خ' | 'ک' | 'گ' | 'ق' | 'غ' => "K",
        'd' | 'د' => "D",
        'r' | 'ر' => "R",
        'f' | 'ف' => "F",
        'l' | 'ل' => "L",
        'm' | 'م' => "M",
        'n' | 'ن' => "N",
        _ => "",
    }
}

/// Whether two folded words with one skeleton can be spellings of one name.
pub(super) fn alike(a: &str, b: &str) -> bool {
    match (is_persian(a), is_persian(b)) {
        (true, false) => across(a, b),
        (false, true) => across(b, a),
        (false, false) => latin_alike(a, b),
        // Persian has one spelling for a name but for what folding already evens out.
        (true, true) => a.replace('آ', "ا") == b.replace('آ', "ا"),
    }
}

/// Whether `latin` can be read as the Persian word `persian`.
fn across(persian: &str, latin: &str) -> bool {
    let (persian, latin): (Vec<char>, Vec<char>) = (persian.chars().collect(), latin.chars().collect());
    // A Latin spelling is at most about twice as long; this also bounds the work on hostile text.
    if persian.len() > 24 || latin.len() > 40 || (persian.len() <= 4 && begins_with_cluster(&latin)) {
        return false;
    }
    Across { persian, latin, seen: HashMap::new() }.matches(0, 0, false)
}

/// Persian words do not begin with two consonants: پری is Pari, never "pray".
fn begins_with_cluster(latin: &[char]) -> bool {
    let consonants = latin.iter().take_while(|c| !is_vowel(**c) && **c != 'y').count();
    let digraph = matches!(latin, [first, 'h', ..] if "sckgzpt".contains(*first));
    consonants > if digraph { 2 } else { 1 }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Names of Arabic origin whose last ی is spoken and spelled as an "a". A closed list: for other names,
/// نیمی ("half") would be Nima.
const SPOKEN_WITH_A: [&str; 15] =
    ["مصطفی", "مرتضی", "مجتبی", "موسی", "عیسی", "یحیی", "لیلی", "هدی", "کبری", "صغری", "سلمی", "طوبی", "ندی", "بشری", "یسری"];

struct Across {
    persian: Vec<char>,
    latin: Vec<char>,
    seen: HashMap<(usize, usize, bool), bool>,
}

impl Across {
    /// Whether the rests from `i` and `j` match. After a consonant a short vowel may stand that Persian does not write.
    fn matches(&mut self, i: usize, j: usize, after_consonant: bool) -> bool {
        if i == self.persian.len() {
            return j == self.latin.len();
        }
        if let Some(known) = self.seen.get(&(i, j, after_consonant)) {
            return *known;
        }
        let short = after_consonant && self.latin.get(j).copied().is_some_and(is_vowel);
        let found = self.letter(i, j) || (short && self.matches(i, j + 1, false));
        self.seen.insert((i, j, after_consonant), found);
        found
    }

    fn letter(&mut self, i: usize, j: usize) -> bool {
        let Some(letter) = self.persian.get(i).copied() else { return false };
        let next = self.persian.get(i + 1).copied();
        let before = i.checked_sub(1).and_then(|b| self.persian.get(b)).copied();
        let last = i + 1 == self.persian.len();
        let length = self.persian.len();
        match letter {
            'ا' | 'آ' if i == 0 => {
                (letter == 'ا' && next == Some('و') && self.any(&["o", "u", "oo", "ou", "ow"], 2, i, j, false))
                    || (letter == 'ا'
                        && next == Some('ی')
                        && self.any(&["i", "ee", "ei", "ey", "ay", "ai", "e", "y"], 2, i, j, false))
                    || self.any(if letter == 'آ' { &["a", "aa"] } else { &["a", "e", "o", "u", "i"] }, 1, i, j, false)
            }
            'ا' | 'آ' => {
                self.any(&["a", "aa"], 1, i, j, false)
                    || (last && self.any(&["ah", "aah"], 1, i, j, false))
                    || (next == Some('ل') && self.any(&["o", "u", "e", ""], 1, i, j, false))
            }
            'ع' | 'ء' => {
                let vowel_follows = matches!(next, Some('ا' | 'و' | 'ی'));
                (if i == 0 { vowel_follows && self.any(&[""], 1, i, j, true) } else { self.any(&[""], 1, i, j, true) })
                    || self.any(&["a", "e", "o", "i", "u"], 1, i, j, false)
            }
            'و' => {
                self.any(&["v", "w"], 1, i, j, true)
                    || (i > 0 && self.any(&["u", "oo", "ou", "o", "ow", "vo", "voo", "vou", "vu", "wu", "woo"], 1, i, j, false))
                    || (before == Some('خ') && next == Some('ا') && self.any(&[""], 1, i, j, false))
            }
            'ی' => {
                self.any(&["y"], 1, i, j, true)
                    || (i > 0 && self.any(&["i", "ee", "ie", "ei", "ey", "ay", "ai", "iy", "eey"], 1, i, j, true))
                    || (before == Some('ا') && self.any(&["e"], 1, i, j, false))
                    || (next == Some('ی') && self.any(&["", "e"], 1, i, j, false))
                    || (last
                        && SPOKEN_WITH_A.iter().any(|name| self.persian.iter().copied().eq(name.chars()))
                        && self.any(&["a", "ah"], 1, i, j, false))
            }
            'ه' => {
                let vowel = j.checked_sub(1).and_then(|b| self.latin.get(b)).copied();
                let silent = last && i > 0 && (vowel == Some('e') || (vowel == Some('a') && length >= 5));
                self.any(&["h"], 1, i, j, true) || (silent && self.any(&[""], 1, i, j, false))
            }
            'ک' if next == Some('س') && self.any(&["x"], 2, i, j, true) => true,
            _ => self.any(consonant(letter), 1, i, j, true),
        }
    }

    /// Whether one of these spellings stands at `j` and the rest matches `width` letters on.
    fn any(&mut self, spellings: &[&str], width: usize, i: usize, j: usize, consonant: bool) -> bool {
        spellings.iter().any(|spelling| {
            let length = spelling.chars().count();
            let rest = self.latin.get(j..).unwrap_or_default();
            if rest.len() < length || !spelling.chars().zip(rest).all(|(a, b)| a == *b) {
                return false;
            }
            let doubled = consonant && length == 1 && rest.first() == rest.get(1);
            self.matches(i + width, j + length, consonant) || (doubled && self.matches(i + width, j + length + 1, consonant))
        })
    }
}

/// The Latin spellings of a Persian consonant.
fn consonant(letter: char) -> &'static [&'static str] {
    match letter {
        'ب' => &["b"],
        'پ' => &["p"],
        'ت' | 'ط' => &["t", "th"],
        'ث' | 'ص' => &["s"],
        'س' => &["s", "c"],
        'ج' => &["j", "g"],
        'چ' => &["ch"],
        'ح' => &["h"],
        'خ' => &["kh", "x"],
        'د' => &["d"],
        'ذ' | 'ز' | 'ض' | 'ظ' => &["z"],
        'ر' => &["r"],
        'ژ' => &["zh", "j"],
        'ش' => &["sh"],
        'غ' => &["gh", "q", "g"],
        'ق' => &["gh", "q", "g", "k"],
        'ف' => &["f", "ph"],
        'ک' => &["k", "c", "ck"],
        'گ' => &["g"],
        'ل' => &["l"],
        'م' => &["m"],
        'ن' => &["n"],
        _ => &[],
    }
}

/// A Latin word as sounds: consonants, and the vowels before, between and after them.
struct Sounds {
    consonants: Vec<char>,
    vowels: Vec<String>,
}

impl Sounds {
    fn of(word: &str) -> Self {
        let chars: Vec<char> = word.chars().collect();
        let mut sounds = Sounds { consonants: Vec::new(), vowels: vec![String::new()] };
        let mut i = 0;
        while let Some(c) = chars.get(i).copied() {
            let next = chars.get(i + 1).copied();
            let digraph = match (c, next) {
                ('s', Some('h')) => Some('š'),
                ('c', Some('h')) => Some('č'),
                ('k', Some('h')) => Some('x'),
                ('g', Some('h')) => Some('q'),
                ('z', Some('h')) => Some('j'),
                ('p', Some('h')) => Some('f'),
                ('t', Some('h')) => Some('t'),
                ('c', Some('k')) => Some('k'),
                _ => None,
            };
            let last = next.is_none();
            let after_vowel = i > 0 && chars.get(i - 1).copied().is_some_and(is_vowel);
            match (digraph, c) {
                (Some(sound), _) => {
                    sounds.consonants.push(sound);
                    sounds.vowels.push(String::new());
                    i += 1;
                }
                (None, 'h') if last && after_vowel => {}
                (None, 'w') if after_vowel && next.is_none_or(|n| !is_vowel(n)) => {}
                (None, 'a' | 'e' | 'i' | 'o' | 'u' | 'y') => sounds.vowel(c),
                (None, _) if i > 0 && chars.get(i - 1) == Some(&c) => {}
                (None, _) => {
                    let soft = matches!(next, Some('e' | 'i' | 'y'));
                    sounds.consonants.push(match c {
                        'w' => 'v',
                        'c' if soft => 's',
                        'c' => 'k',
                        _ => c,
                    });
                    sounds.vowels.push(String::new());
                }
            }
            i += 1;
        }
        sounds
    }

    /// ee, ie, iy, y → i; oo, ou, u → o; aa → a; aei → ai.
    fn vowel(&mut self, c: char) {
        let Some(slot) = self.vowels.last_mut() else { return };
        match c {
            'y' => {
                if !slot.ends_with('i') {
                    slot.push('i');
                }
            }
            'e' if slot.ends_with('e') => {
                slot.pop();
                slot.push('i');
            }
            'i' if slot.ends_with("ae") => {
                slot.pop();
                slot.push('i');
            }
            'u' if slot.ends_with('o') => {}
            'u' => slot.push('o'),
            'e' if slot.ends_with('i') => {}
            _ if slot.ends_with(c) => {}
            _ => slot.push(c),
        }
    }
}

/// Whether two Latin words sound alike. Short names have so few sounds that every vowel must agree.
fn latin_alike(a: &str, b: &str) -> bool {
    let (a, b) = (Sounds::of(a), Sounds::of(b));
    let loose = a.consonants.len() >= 3;
    a.consonants
        .iter()
        .map(|c| if *c == 'q' { 'g' } else { *c })
        .eq(b.consonants.iter().map(|c| if *c == 'q' { 'g' } else { *c }))
        && a.vowels.len() == b.vowels.len()
        && a.vowels.iter().zip(&b.vowels).all(|(x, y)| vowels_alike(x, y, loose))
}

fn vowels_alike(a: &str, b: &str, loose: bool) -> bool {
    if a == b {
        return true;
    }
    let glide = |v: &str| v.ends_with('i') && v.len() > 1;
    if glide(a) && glide(b) {
        return a.replace('e', "a") == b.replace('e', "a");
    }
    // A vowel that one spelling has and the other has not makes another name: Sahar, Sahra.
    loose && !a.is_empty() && !b.is_empty() && {
        let plain = |v: &str| v.replace(['e', 'i'], "a").replace("aa", "a");
        plain(a) == plain(b)
    }
}
