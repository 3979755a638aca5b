//! Letters of other scripts that look like Latin or Persian ones: a Cyrillic а in a Latin name hides it from a search
//! and from nobody's eye.

/// Cyrillic, Greek, Armenian and other small letters, and the Latin letter each is taken for.
const SMALL: &str = "аaаaсcԁdеeһhіiїiјjкkӏlмmոnнhоoрpԛqгrѕsтtυuսuѵvԝwхxуyүyʏyᴢzⅼl\
    αaβbϲcεeηnιiκkνvοoρpτtσoχxγyωw\
    ɑaʙbᴄcᴅdᴇeɡgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwøođdłlħhŧtƀbıiðdþtəeŋnʼ ";
/// Capitals whose small letter is taken for another one.
const CAPITAL: &str = "ВbНhРpСcТtУyХxАaЕeІiЈjКkМmОoЅsѴvΒbΕeΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxΖzΑa";
/// Letters of Persian's neighbours, and the Persian letter each is taken for.
const PERSIAN: &str = "ۆوۇوۈوۋوێیۍیٹتڈدڑرڕرںنڵلڤوڭگڬگٯقڡفٮبڪکڎدۺشۻضۼغݐپݒپݓبکک";
/// How Cyrillic sounds.
const CYRILLIC: &str = "аaбbвvгgдdеeёeжjзzиiйyкkлlмmнnоoпpрrсsтtуuфfхhцcыyэeіi";

/// The plain letter for a folded one that was `original`; none for what is no letter.
pub(super) fn letter(original: char, folded: char) -> Option<char> {
    if folded.is_ascii_alphanumeric() {
        return Some(folded);
    }
    match folded {
        'آ' => return Some('ا'),
        // Half rings and raised commas stand for ع and are no letters here.
        '\u{02B0}'..='\u{02FF}' | 'ء' => return None,
        '\u{0620}'..='\u{064A}' | 'پ' | 'چ' | 'ژ' | 'ک' | 'گ' | 'ی' => return Some(folded),
        // 🇦 and 🅰 are letters in boxes.
        '\u{1F1E6}'..='\u{1F1FF}' => return char::from_u32(u32::from(folded) - 0x1F1E6 + 0x61),
        '\u{1F170}'..='\u{1F189}' => return char::from_u32(u32::from(folded) - 0x1F170 + 0x61),
        _ => {}
    }
    let found = pair(CAPITAL, original).or_else(|| pair(SMALL, folded)).or_else(|| pair(PERSIAN, folded));
    found.or_else(|| folded.is_alphanumeric().then_some(folded))
}

/// A word that is Cyrillic from beginning to end, by sound.
pub(super) fn reading(written: &[char]) -> Option<String> {
    let mut latin = String::new();
    for c in written {
        let c = c.to_lowercase().next()?;
        match c {
            'ч' => latin.push_str("ch"),
            'ш' | 'щ' => latin.push_str("sh"),
            'ю' => latin.push_str("yu"),
            'я' => latin.push_str("ya"),
            'ь' | 'ъ' => {}
            _ => latin.push(pair(CYRILLIC, c)?),
        }
    }
    (latin.chars().count() > 2).then_some(latin)
}

fn pair(pairs: &str, letter: char) -> Option<char> {
    let mut chars = pairs.chars();
    while let (Some(from), Some(to)) = (chars.next(), chars.next()) {
        if from == letter {
            return Some(to);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_pairs() {
        for (table, latin) in [(SMALL, true), (CAPITAL, true), (PERSIAN, false), (CYRILLIC, true)] {
            let chars: Vec<char> = table.chars().collect();
            assert_eq!(chars.len() % 2, 0, "every letter has another: {table}");
            for pair in chars.chunks(2).filter(|pair| pair[1] != ' ') {
                assert_eq!(pair[1].is_ascii_lowercase(), latin, "{pair:?}");
            }
        }
        assert_eq!(letter('а', 'а'), Some('a'));
        assert_eq!(letter('Н', 'н'), Some('h'));
        assert_eq!(reading(&['С', 'а', 'р', 'а']).as_deref(), Some("sara"));
    }
}
