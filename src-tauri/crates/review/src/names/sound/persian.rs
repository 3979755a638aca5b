//! Whether two words in the Persian script can be spellings of one name: جانسون and جانسن, طهماسب and تهماسب.

const FAR: u8 = u8::MAX;
/// More is no name, and would make hostile text slow.
const LONGEST: usize = 32;
/// Letters that sound alike.
const ALIKE: [&str; 6] = ["کگ", "تط", "سصث", "زذضظ", "حه", "غق"];

/// What it costs to take both, plain, for one name; none when that is more than `most`.
pub(super) fn cost(a: &[char], b: &[char], most: u8) -> Option<u8> {
    if a.len() > LONGEST || b.len() > LONGEST || a.len().abs_diff(b.len()) > 2 {
        return None;
    }
    let columns = b.len() + 1;
    let mut least = vec![FAR; (a.len() + 1) * columns];
    relax(&mut least, 0, 0);
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let here = least.get(i * columns + j).copied().unwrap_or(FAR);
            if here > most {
                continue;
            }
            let (x, y) = (a.get(i).copied(), b.get(j).copied());
            let last = i + 1 == a.len() && j + 1 == b.len();
            if let (Some(x), Some(y)) = (x, y) {
                relax(&mut least, (i + 1) * columns + j + 1, here.saturating_add(instead(x, y, last)));
            }
            // The first letter is never left out.
            if let Some(x) = x.filter(|_| i > 0) {
                relax(&mut least, (i + 1) * columns + j, here.saturating_add(left_out(a.get(i - 1), x)));
            }
            if let Some(y) = y.filter(|_| j > 0) {
                relax(&mut least, i * columns + j + 1, here.saturating_add(left_out(b.get(j - 1), y)));
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

fn instead(x: char, y: char, last: bool) -> u8 {
    if x == y {
        return 0;
    }
    if ALIKE.iter().any(|letters| letters.contains(x) && letters.contains(y)) {
        return 1;
    }
    match (x.min(y), x.max(y)) {
        // عیسی and عیسا.
        ('ا', 'ی') if last => 1,
        ('ا', 'و') | ('و', 'ی') => 2,
        _ => FAR,
    }
}

fn left_out(before: Option<&char>, letter: char) -> u8 {
    match letter {
        // داود and داوود.
        'و' if before == Some(&'و') => 1,
        'ع' | 'ء' => 1,
        'ا' | 'و' | 'ی' => 2,
        _ => FAR,
    }
}
