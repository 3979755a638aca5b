//! Runs of digits that look like a telephone number, told from dates, times, sums and versions.

use std::ops::Range;

use hamsokhan_locale::digits;

/// Fewer digits are no number that reaches anybody.
const FEWEST: usize = 8;
/// After a word such as "call" fewer are enough.
const FEWEST_CALLED: usize = 7;
/// More are no telephone number.
const MOST: usize = 15;
/// So many marks may stand between two groups of digits.
const WIDEST: usize = 3;

/// After these words, folded, digits are a number to be called.
const CALLS: &str = "tel telephone phone call mobile cell cellphone whatsapp viber signal text sms fax number telegram imo \
    شماره تلفن موبایل همراه تماس زنگ واتساپ تلگرام ایتا بله شمارهاش شمارهش شمارهام تلفنش موبایلش تلفنم موبایلم فکس سروش روبیکا";
/// Before or after these, digits are a sum or an amount.
const AMOUNTS: &str = "usd dollar dollars eur euro euros rial rials toman tomans people residents trees percent kg km meters metres square \
    ریال تومان تومن دلار یورو نفر درصد کیلو کیلومتر متر هزار میلیون میلیارد درخت لیتر تن مترمکعب مترمربع";
/// Before these, digits name a version.
const VERSIONS: &str = "v version ver release build نسخه ویرایش isbn issn doi";

/// What people put between the digits of a telephone number.
pub(super) fn is_mark(c: char) -> bool {
    matches!(
        c,
        ' ' | '-'
            | '('
            | ')'
            | '.'
            | '+'
            | '/'
            | '\\'
            | '_'
            | '،'
            | ','
            | '·'
            | '•'
            | '|'
            | '~'
            | '*'
            | '٫'
            | '−'
            | '['
            | ']'
            | '\u{00A0}'
            | '\u{202F}'
            | '\u{2007}'
            | '\u{2009}'
            | '\u{2010}'..='\u{2015}' | '\u{0640}' | '\u{FE0F}' | '\u{20E3}'
    ) || is_unseen(c)
}

pub(super) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{AD}')
}

/// Digits that stand together, in groups.
struct Run {
    /// Where each group stands.
    groups: Vec<Range<usize>>,
    /// Their digits.
    digits: Vec<String>,
}

/// A telephone number whose first digit is at `at`, with the + or the bracket before it.
pub(super) fn phone(chars: &[char], at: usize) -> Option<Range<usize>> {
    let before = at.checked_sub(1).and_then(|i| chars.get(i)).copied();
    value(*chars.get(at)?)?;
    // Only the first digit of a run begins one; after a Latin letter digits belong to a word such as A4.
    if before.is_some_and(|c| value(c).is_some() || (c.is_ascii_alphanumeric())) {
        return None;
    }
    if before.is_some_and(|c| matches!(c, '.' | ':' | '/' | '٫' | '٬' | '،' | ',' | '_'))
        && at.checked_sub(2).and_then(|i| chars.get(i)).is_some_and(|c| value(*c).is_some())
    {
        return None;
    }
    let run = run(chars, at);
    let end = run.groups.last()?.end;
    let all: String = run.digits.concat();
    let marks: Vec<char> = gaps(chars, &run).into_iter().flatten().filter(|c| !is_unseen(*c)).collect();
    let plus = before == Some('+') || all.starts_with("00");
    let called = is_called(chars, at);
    let least = if called { FEWEST_CALLED } else { FEWEST };
    let after = chars.get(end).copied();
    let glued = after.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '%' | '٪'));
    let is_number = (least..=MOST).contains(&all.len())
        && !glued
        && (plus || called || !(is_amount(chars, at, end, &all) || is_sum(&run, &marks) || is_version(chars, at, &run, &marks)))
        && (plus || !is_date(&run))
        && !is_time(chars, &run);
    is_number.then(|| {
        let mut start = at;
        while let Some(opening) = start.checked_sub(1).filter(|before| matches!(chars.get(*before), Some('+' | '('))) {
            start = opening;
        }
        start..end
    })
}

/// The digits that stand together from `at`.
fn run(chars: &[char], at: usize) -> Run {
    let mut run = Run { groups: Vec::new(), digits: Vec::new() };
    let mut gap: Vec<char> = Vec::new();
    for (i, c) in chars.iter().enumerate().skip(at) {
        if let Some(digit) = value(*c) {
            // After a comma and a space the next thing of a list begins, unless it is a number from its first digit.
            let lists = gap.windows(2).any(|two| matches!(two, [',' | '،', ' ']) || matches!(two, [' ', ',' | '،']))
                && !run.digits.first().is_some_and(|first| first.starts_with('0') && first.len() > 1);
            if lists || run.digits.concat().len() > MOST {
                break;
            }
            match run.groups.last_mut().filter(|group| group.end == i) {
                Some(group) => {
                    group.end = i + 1;
                    if let Some(digits) = run.digits.last_mut() {
                        digits.push(digit);
                    }
                }
                None => {
                    run.groups.push(i..i + 1);
                    run.digits.push(digit.to_string());
                }
            }
            gap.clear();
        } else if is_mark(*c) && gap.iter().filter(|c| !is_unseen(**c)).count() < WIDEST {
            gap.push(*c);
        } else {
            break;
        }
    }
    run
}

fn gaps(chars: &[char], run: &Run) -> Vec<Vec<char>> {
    let between = |pair: &[Range<usize>]| match pair {
        [a, b] => chars.get(a.end..b.start).unwrap_or_default().to_vec(),
        _ => Vec::new(),
    };
    run.groups.windows(2).map(between).collect()
}

fn lengths(run: &Run) -> Vec<usize> {
    run.digits.iter().map(String::len).collect()
}

/// 1,234,567 and 12 345 678: groups of three, all divided alike, of a number that does not begin with 0.
fn is_sum(run: &Run, marks: &[char]) -> bool {
    let lengths = lengths(run);
    let first = marks.first().copied();
    let alike = marks.iter().all(|mark| Some(*mark) == first) && marks.len() + 1 == lengths.len();
    let thirds = lengths.len() > 1 && lengths.iter().skip(1).all(|l| *l == 3) && lengths.first().is_some_and(|l| *l <= 3);
    let begins = run.digits.first().is_some_and(|digits| digits.starts_with('0'));
    let spaced = matches!(first, Some(' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')) && lengths.iter().sum::<usize>() < 9;
    // 3.14159265, 35.72190 and 1234567.50 are numbers.
    let decimal = lengths.len() == 2 && matches!(first, Some('.' | '٫')) && marks.len() == 1;
    !begins && alike && thirds && (matches!(first, Some(',' | '،' | '.' | '٫')) || spaced) || decimal && !begins
}

/// 10.15.7.2345, and what follows the word version: dots only, and not divided as numbers are.
fn is_version(chars: &[char], at: usize, run: &Run, marks: &[char]) -> bool {
    let lengths = lengths(run);
    let dots = marks.iter().all(|mark| *mark == '.') && lengths.len() > 2;
    let usual = matches!(lengths.as_slice(), [.., 3, 3, 4] | [.., 3, 4]) && lengths.len() < 5;
    let begins = run.digits.first().is_some_and(|digits| digits.starts_with('0'));
    (dots && !usual && !begins) || said_before(chars, at, VERSIONS)
}

/// 2026-12-05, 1405/09/14, 20261205 and 2026–2027, with an hour or two after it.
fn is_date(run: &Run) -> bool {
    let numbers: Vec<u32> = run.digits.iter().filter_map(|digits| digits.parse().ok()).collect();
    let (year, month, day) = (
        |n: u32| (1200..1500).contains(&n) || (1800..2200).contains(&n),
        |n: u32| (1..=12).contains(&n),
        |n: u32| (1..=31).contains(&n),
    );
    let shapes = lengths(run);
    let two = |length: &usize| *length <= 2;
    let rest = |from: usize| shapes.iter().skip(from).all(two) && shapes.len() - from <= 3;
    match (numbers.as_slice(), shapes.as_slice()) {
        // Years in a row, and a span of years with months.
        (all, shapes) if shapes.iter().all(|l| *l == 4) && shapes.len() > 1 && all.iter().all(|n| year(*n)) => true,
        ([y, m, d, y2, m2, d2, ..], [4, _, _, 4, _, _, ..]) => {
            year(*y) && month(*m) && day(*d) && year(*y2) && month(*m2) && day(*d2)
        }
        ([y, m, d, ..], [4, a, b, ..]) if two(a) && two(b) => year(*y) && month(*m) && day(*d) && rest(3),
        ([d, m, y, ..], [a, b, 4, ..]) if two(a) && two(b) => {
            year(*y) && (month(*m) && day(*d) || month(*d) && day(*m)) && rest(3)
        }
        ([_], [8]) => run.digits.first().is_some_and(|all| {
            let part = |range: Range<usize>| all.get(range).and_then(|part| part.parse().ok()).unwrap_or(0);
            year(part(0..4)) && month(part(4..6)) && day(part(6..8))
        }),
        _ => false,
    }
}

/// Whether the run goes on as a time: 05 08:30.
fn is_time(chars: &[char], run: &Run) -> bool {
    let end = run.groups.last().map_or(0, |group| group.end);
    let clock = matches!(chars.get(end), Some(':' | '٫')) && chars.get(end + 1).is_some_and(|c| value(*c).is_some());
    clock && run.digits.last().is_some_and(|digits| digits.len() <= 2) && lengths(run).iter().all(|length| *length <= 4)
}

/// Whether it is counted or paid.
fn is_amount(chars: &[char], at: usize, end: usize, all: &str) -> bool {
    let sign = at.checked_sub(1).and_then(|i| chars.get(i)).is_some_and(|c| matches!(c, '$' | '€' | '£' | '﷼'));
    let round = all.ends_with("0000") && !all.starts_with('0');
    let rest: String = chars.get(end..).unwrap_or_default().iter().take(24).collect();
    let next = hamsokhan_locale::fold::words(&rest).into_iter().next().unwrap_or_default();
    sign || round || AMOUNTS.split_whitespace().any(|word| word == next)
}

/// Whether a word such as "call" stands before, with at most two words or a mark between.
fn is_called(chars: &[char], at: usize) -> bool {
    said_before(chars, at, CALLS)
}

fn said_before(chars: &[char], at: usize, words: &str) -> bool {
    let from = at.saturating_sub(24);
    let before: String = chars.get(from..at).unwrap_or_default().iter().collect();
    let line = before.rsplit(['\n', '؟', '!', '?']).next().unwrap_or_default();
    hamsokhan_locale::fold::words(line).iter().rev().take(2).any(|word| words.split_whitespace().any(|one| one == word))
}

/// The digit that a character is, in any script.
pub(super) fn value(c: char) -> Option<char> {
    let other = match c {
        '\u{FF10}'..='\u{FF19}' => Some(u32::from(c) - 0xFF10),
        '\u{1D7CE}'..='\u{1D7FF}' => Some((u32::from(c) - 0x1D7CE) % 10),
        '\u{2460}'..='\u{2468}' => Some(u32::from(c) - 0x245F),
        '\u{24EA}' => Some(0),
        '\u{2080}'..='\u{2089}' => Some(u32::from(c) - 0x2080),
        '\u{2070}' | '\u{2074}'..='\u{2079}' => Some(u32::from(c) - 0x2070),
        '\u{0966}'..='\u{096F}' => Some(u32::from(c) - 0x0966),
        '¹' => Some(1),
        '²' => Some(2),
        '³' => Some(3),
        _ => None,
    };
    digits::value(c).or(other).and_then(|v| char::from_digit(v, 10))
}
