//! Whether two Latin words can be spellings of one name: Hosein and Hussain, Qasemi and Ghasemi, Steven and Stephen.

use super::is_vowel;

const FAR: u8 = u8::MAX;
/// More is no name, and would make hostile text slow.
const LONGEST: usize = 32;

/// Consonants as they are written, longest first, with the sounds they can have: `č` is ch, `š` is sh, `ž` is zh, `x` is kh,
/// `q` is gh, `j` is the sound in judge. A digit is what it costs; `+` holds only before e, i or y.
const CONSONANTS: [(&str, &str); 39] = [
    ("tsch", "č"),
    ("dsch", "j"),
    ("tch", "č"),
    ("sch", "š"),
    ("ch", "č k1 š1 x1"),
    ("sh", "š"),
    ("zh", "ž j1"),
    ("kh", "x"),
    ("gh", "q g"),
    ("ph", "f v2"),
    ("th", "t s1 d2"),
    ("dh", "z d"),
    ("ck", "k"),
    ("qu", "k q1"),
    ("dj", "j"),
    ("dg", "j"),
    ("tz", "z1 s1"),
    ("wr", "r"),
    ("wh", "v"),
    ("b", "b"),
    ("c", "k s+ j1"),
    ("d", "d"),
    ("f", "f"),
    ("g", "g q j+"),
    ("h", "h"),
    ("j", "j ž"),
    ("k", "k q1 g1"),
    ("l", "l"),
    ("m", "m"),
    ("n", "n"),
    ("p", "p"),
    ("q", "q k g"),
    ("r", "r"),
    ("s", "s z1 š1"),
    ("t", "t"),
    ("v", "v f1"),
    ("w", "v"),
    ("x", "x"),
    ("z", "z s1 ž1"),
];

/// A piece of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// A consonant with the sounds it can have.
    Consonant(Vec<(char, u8)>),
    /// Vowels in one plain spelling: `i` for ee and y, `u` for oo and ou, `E` for ei and ay, `O` for ow and au.
    Vowels(String),
}

/// What it costs to take both, plain, for one name; none when that is more than `most`.
pub(super) fn cost(a: &[char], b: &[char], most: u8) -> Option<u8> {
    if a.len() > LONGEST || b.len() > LONGEST {
        return None;
    }
    let (a, b) = (pieces(&joined(a)), pieces(&joined(b)));
    let columns = b.len() + 1;
    let mut least = vec![FAR; (a.len() + 1) * columns];
    relax(&mut least, 0, 0);
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let here = least.get(i * columns + j).copied().unwrap_or(FAR);
            if here > most {
                continue;
            }
            let (x, y) = (a.get(i), b.get(j));
            if let (Some(x), Some(y)) = (x, y)
                && let Some(cost) = same(x, y, weak(&a, i) && weak(&b, j))
            {
                relax(&mut least, (i + 1) * columns + j + 1, here.saturating_add(cost));
            }
            if let Some(x) = x {
                relax(&mut least, (i + 1) * columns + j, here.saturating_add(dropped(x, i + 1 == a.len())));
            }
            if let Some(y) = y {
                relax(&mut least, i * columns + j + 1, here.saturating_add(dropped(y, j + 1 == b.len())));
            }
        }
    }
    least.last().copied().filter(|cost| *cost <= most)
}

fn relax(least: &mut [u8], at: usize, cost: u8) {
    if let Some(known) = least.get_mut(at) {
        *known = (*known).min(cost);
    }
}

/// Parts of Arabic names in one spelling, however their article is written.
fn joined(word: &[char]) -> Vec<char> {
    let mut text: String = word.iter().collect();
    for (one, other) in [
        ("eigh", "ey"),
        ("udin", "edin"),
        ("odin", "edin"),
        ("adin", "edin"),
        ("uldin", "edin"),
        ("aldin", "edin"),
        ("ulah", "olah"),
        ("alah", "olah"),
        ("abdul", "abdol"),
        ("abdel", "abdol"),
        ("abul", "abol"),
    ] {
        text = text.replace(one, other);
    }
    text.chars().collect()
}

/// What it costs that only one of the words has this piece.
fn dropped(piece: &Piece, last: bool) -> u8 {
    match piece {
        Piece::Consonant(sounds) if sounds.iter().any(|(sound, _)| *sound == 'h') => 1,
        Piece::Vowels(vowels) if last && vowels == "e" => 0,
        Piece::Vowels(vowels) if vowels.chars().count() == 1 => 2,
        _ => FAR,
    }
}

/// Whether these are the vowels before a last n: Olson and Olsen sound alike.
fn weak(pieces: &[Piece], at: usize) -> bool {
    let nasal = |piece: &Piece| matches!(piece, Piece::Consonant(sounds) if sounds.iter().any(|(sound, _)| *sound == 'n'));
    at + 2 == pieces.len() && pieces.last().is_some_and(nasal)
}

fn same(a: &Piece, b: &Piece, weak: bool) -> Option<u8> {
    match (a, b) {
        (Piece::Consonant(a), Piece::Consonant(b)) => {
            let pairs = a.iter().flat_map(|(x, cost)| b.iter().filter(move |(y, _)| x == y).map(move |(_, more)| cost + more));
            pairs.min()
        }
        (Piece::Vowels(a), Piece::Vowels(b))
            if weak && a != b && [a, b].iter().all(|v| matches!(v.as_str(), "a" | "e" | "o")) =>
        {
            Some(1)
        }
        (Piece::Vowels(a), Piece::Vowels(b)) => vowels(a, b),
        _ => None,
    }
}

fn vowels(a: &str, b: &str) -> Option<u8> {
    if a.chars().count() != b.chars().count() {
        return None;
    }
    let mut all = 0;
    for (x, y) in a.chars().zip(b.chars()) {
        let (x, y) = (x.min(y), x.max(y));
        all += match (x, y) {
            _ if x == y => 0,
            ('o', 'u') | ('O', 'o' | 'u') => 0,
            ('a', 'e') | ('e', 'i') | ('E', 'a' | 'e' | 'i') | ('a', 'o') | ('O', 'a') => 1,
            _ => return None,
        };
    }
    // An open a beside a closed o is another vowel, and only long words can afford it.
    Some(all)
}

/// The pieces of a plain word in which doubled consonants are single.
fn pieces(word: &[char]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < word.len() {
        let rest = word.get(at..).unwrap_or_default();
        let length = rest.iter().enumerate().take_while(|(i, c)| sings(**c, rest.get(i + 1))).count();
        if length > 0 {
            let cluster: String = rest.iter().take(length).collect();
            // An h that ends a word after a vowel only says how long it is.
            let mute = rest.get(length) == Some(&'h') && length + 1 == rest.len();
            let mut plain = plain_vowels(&cluster);
            // Kelly and Kelley.
            if at + length == word.len() && cluster.ends_with("ey") {
                plain = plain_vowels(cluster.trim_end_matches("ey")) + "i";
            }
            // Zakieh and Zakia.
            if mute && cluster.ends_with('e') {
                plain = if plain == "e" { "a".into() } else { plain.trim_end_matches('e').to_owned() + "a" };
            }
            pieces.push(Piece::Vowels(plain));
            at += length + usize::from(mute);
            continue;
        }
        let found = CONSONANTS.iter().find(|(letters, _)| rest.iter().copied().take(letters.len()).eq(letters.chars()));
        let Some((letters, sounds)) = found else {
            at += 1;
            continue;
        };
        let soft = matches!(rest.get(letters.len()), Some('e' | 'i' | 'y'));
        pieces.push(Piece::Consonant(sounds.split(' ').filter_map(|sound| sound_of(sound, soft)).collect()));
        at += letters.len();
    }
    pieces
}

/// Whether a letter belongs to a run of vowels: w and y only where no vowel follows, as in Kowsar, or after one.
fn sings(c: char, next: Option<&char>) -> bool {
    is_vowel(c) || c == 'y' || (c == 'w' && next.is_none_or(|n| !is_vowel(*n)))
}

fn sound_of(sound: &str, soft: bool) -> Option<(char, u8)> {
    let mut chars = sound.chars();
    let letter = chars.next()?;
    match chars.next() {
        Some('+') if !soft => None,
        Some(digit) => Some((letter, u8::try_from(digit.to_digit(10).unwrap_or(0)).unwrap_or(0))),
        None => Some((letter, 0)),
    }
}

fn plain_vowels(cluster: &str) -> String {
    let mut plain = cluster.replace("ee", "i").replace("oo", "u").replace('y', "i");
    for (spelling, sound) in [
        ("ou", "u"),
        ("ue", "u"),
        ("ea", "i"),
        ("aa", "a"),
        ("aei", "E"),
        ("ae", "E"),
        ("ii", "i"),
        ("ie", "i"),
        ("ei", "E"),
        ("ai", "E"),
        ("au", "O"),
        ("aw", "O"),
        ("ow", "O"),
        ("w", ""),
    ] {
        plain = plain.replace(spelling, sound);
    }
    plain.replace("ii", "i").replace("aE", "E").replace("iE", "E")
}
