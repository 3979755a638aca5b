//! What the words around a word say about it: امید before به is a hope, and before گفت a person.
//!
//! Only words that are also everyday ones are judged by it. A sign of a person is a title, kin or the word "name"
//! before it, and a verb of speech or an honour after it; a sign of a common noun is what only nouns are used with.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::lexicon::{Use, is_name, is_verb, use_of};
use super::sound::is_persian;
use super::token::{Case, Gap, Token};

/// Words of a text in order, those that half-spaces join as one.
pub(super) struct Context<'t> {
    tokens: &'t [Token],
    /// For each token, which group it is in.
    group_of: Vec<usize>,
    /// The letters of each group, and its first token.
    groups: Vec<(String, usize)>,
    /// Whether people write capitals here.
    pub capitals: bool,
}

fn set(words: &str) -> HashSet<&str> {
    words.split_whitespace().collect()
}

/// Before a person.
static BEFORE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "اقای اقا خانم خانوم دکتر مهندس استاد سرکار جناب شهید مرحوم مرحومه حاج حاجی سید سیده کدخدا بنام نام اسم نامش اسمش نامم اسمم \
         مادر پدر خواهر برادر پسر دختر همسر شوهر عمو عمه خاله دایی دوستم دوستش دوستمان دوستمون همسایهام همسایهمان همسایهمون همکارم همکارمان \
         mr mrs ms miss mx dr prof professor sir madam named name called aunt uncle mother father sister brother wife husband son \
         daughter cousin friend neighbor neighbour colleague imam haji hajj seyed sayed",
    )
});

/// After a person.
static AFTER: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "گفت گفته گفتند میگوید میگویند میگفت میگه میگن میگفتند گفتش پرسید پرسیده پرسیدند میپرسد میپرسید جواب پاسخ توضیح افزود خندید گریست نوشت نوشته \
         معتقد میخواست میخواهد میخواد دوباره نشسته ایستاده اینا اینها جان جون خان خانم خانوم بانو \
         said says say asked asks told tells replied replies added adds answered laughed cried smiled thinks thought wants wanted \
         wrote writes spoke speaks explained explains agreed agrees disagreed remembered remembers described describes \
         suggested suggests recalled noted jan joon khan khanom agha",
    )
});

/// Verbs with which a name goes after a preposition: به سحر گفتیم.
static ADDRESSED: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("گفت گفتم گفتیم گفتند بگو بگویید بگوییم پرسید پرسیدم پرسیدیم پرسیدند شنیدم شنیدیم زنگ تماس نامه دعوت خواهش")
});

/// After a common noun: what makes a verb of it, or nothing else.
static NOUN_BEFORE_VERB: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "کرد کردن کردند کردیم کنیم کنند کند کنید میکند میکنیم میکنند نکنیم داریم دارند دارد دارم داشت داشتند داشته داشتن داشتیم ندارد ندارند نداریم \
         داد دادن دادند میدهد میدهند شد شدن شود میشود شده شدند بست بستن بستند زد زدن میزند یافت یافتن اورد اوردن اوردند ورزید ورزیدن بودن باشد باشند \
         باشیم است نیست هست هستند نیستند خورد گرفت میگیرد اند",
    )
});

/// Before a common noun.
static DETERMINERS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "این ان هر هیچ چند یک دو سه چهار پنج همین همان چه چقدر فصل ماه اوایل اواسط اواخر اول نیمه گل گلهای شاخه شاخههای درخت بوی عطر هنگام روزهای \
         ابراز نبود ناامیدی پر سراسر the a an this that these those no any some each every more much our your their my his her of little \
         less such what which",
    )
});

/// Words that people follow: «امید و دیگران».
static PEOPLE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "دیگران بقیه همسرش مادرش پدرش خواهرش برادرش پسرش دخترش دوستش دوستانش همسایهها همسایه همه دیگری خانواده خانوادهاش من تو او ما شما انها بچهها",
    )
});

/// After an everyday word with which an English sentence begins, and that is nobody: Will the, Hope is, May we.
static NOT_AFTER: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "the a an we you they i it he she this that these those there our your their my his her its all each every some any no not of \
         for in on at to is are be as or when if but with from by up out more most such one two three than so can should must shall \
         people who how what why where",
    )
});

/// After somebody with whom an English sentence begins.
static DOES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set(
        "was had has did does would could came comes went goes left leaves took takes gave gives got made saw sees met knew knows felt \
         stood sat began brought kept lost lives works taught told heard held lives s",
    )
});

/// Before the name of a month.
static OF_TIME: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("in of since until till by early late mid last next this every from before after during each through on")
});

/// What a subject or an object follows: before a name of love it is a person, as in با عزیز.
static FUNCTION: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("و که با از به وقتی برای همراه نه بدون اگر چون تا یا پیش کنار دست نظر حرف زبان"));

/// After امید به: somebody went, said or gave.
static MOVES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| set("گفت گفته رفت رفته امد امده رسید رسیده داد داده زد نوشت نوشته برگشت فرستاد سپرد گفتند"));

/// Titles of love that are also names: they need a sign of their own.
const HONOURS: [&str; 4] = ["جان", "عزیز", "گل", "خان"];
/// Nouns that take به: امید به آینده.
const WITH_TO: [&str; 6] = ["امید", "ایمان", "وفا", "مهر", "عشق", "باور"];
const MONTHS: [&str; 5] = ["may", "april", "june", "august", "march"];

impl<'t> Context<'t> {
    pub fn new(tokens: &'t [Token], chars: &[char]) -> Self {
        let mut groups: Vec<(String, usize)> = Vec::new();
        let mut group_of = Vec::with_capacity(tokens.len());
        for (i, token) in tokens.iter().enumerate() {
            // A full stop without a space after it still ends a word: گفت.هایم is not گفته‌ایم.
            let stopped = token.is_persian() && matches!(token.beside.0, Some('.' | '/' | '|' | '•' | '…'));
            match groups.last_mut() {
                Some((letters, _)) if token.gap == Gap::Tight && !stopped => letters.push_str(&token.text),
                _ => groups.push((token.text.clone(), i)),
            }
            group_of.push(groups.len() - 1);
        }
        Self { tokens, group_of, groups, capitals: chars.iter().any(char::is_ascii_uppercase) }
    }

    /// The letters of the group in which a token is, when it is of more than one piece.
    pub fn compound(&self, token: usize) -> Option<&str> {
        let group = *self.group_of.get(token)?;
        let (letters, first) = self.groups.get(group)?;
        let pieces = self.group_of.iter().skip(*first).take_while(|g| **g == group).count();
        (pieces > 1).then_some(letters.as_str())
    }

    /// Whether what follows a word with which a sentence begins is what people do, or nothing.
    pub fn does(&self, last: usize) -> bool {
        self.near(last, 1).is_none_or(|word| DOES.contains(word) || word.ends_with("ed"))
    }

    /// Whether an ending of a plural stands after a token, joined to it.
    pub fn is_plural(&self, token: usize) -> bool {
        self.compound(token).is_some_and(|word| word.ends_with("ها") || word.ends_with("های") || word.ends_with("هایی"))
    }

    /// The group so many places after the one of this token; none across a mark that ends something.
    fn near(&self, token: usize, by: isize) -> Option<&str> {
        let group = self.group_of.get(token)?;
        let wanted = group.checked_add_signed(by)?;
        let (letters, _) = self.groups.get(wanted)?;
        let (from, to) = if by < 0 { (wanted + 1, *group) } else { (group + 1, wanted) };
        let apart = (from..=to).filter_map(|g| self.groups.get(g)).filter_map(|(_, first)| self.tokens.get(*first));
        apart.clone().all(|token| token.gap != Gap::Wide).then_some(letters.as_str())
    }

    /// Whether the words around the tokens `first..=last` speak of a person.
    pub fn is_person(&self, first: usize, last: usize) -> bool {
        let before = self.near(first, -1);
        if before.is_some_and(|word| BEFORE.contains(word)) || self.near(last, 1).is_some_and(|word| AFTER.contains(word)) {
            return true;
        }
        let addressed = before.is_some_and(|word| matches!(word, "به" | "از" | "با"))
            && (1..=2).any(|by| self.near(last, by).is_some_and(|word| ADDRESSED.contains(word)));
        // «سحر: ما دیده نمی‌شویم» names who speaks.
        let speaks = self.tokens.get(first).is_some_and(|t| t.begins && t.beside.0.is_none_or(|c| c == '\n'))
            && self.tokens.get(last).is_some_and(|t| t.beside.1 == Some(':'));
        addressed || speaks || self.initial(first) || self.foreign(first, last)
    }

    /// Whether a single letter with a dot stands before a name: ح. رحیمی.
    fn initial(&self, first: usize) -> bool {
        let before = first.checked_sub(1).and_then(|at| self.tokens.get(at));
        before.is_some_and(|token| token.letters() == 1 && token.beside.1 == Some('.'))
            && self.tokens.get(first).is_some_and(|token| token.gap == Gap::Space)
    }

    /// Whether a word stands in a sentence of the other script, as names do.
    fn foreign(&self, first: usize, last: usize) -> bool {
        let own = self.tokens.get(first).is_some_and(Token::is_persian);
        let other = |at: Option<usize>| {
            at.and_then(|at| self.tokens.get(at))
                .is_some_and(|t| t.is_persian() != own && t.text.chars().all(char::is_alphabetic))
        };
        own && other(first.checked_sub(1)) && other(Some(last + 1))
            || own && (other(first.checked_sub(2)) && other(first.checked_sub(1)))
    }

    /// Whether the words around the tokens `first..=last`, which are an everyday word, use it as one.
    pub fn is_common(&self, word: &str, first: usize, last: usize) -> bool {
        let Some(token) = self.tokens.get(first) else { return false };
        if !token.is_persian() {
            return self.is_common_english(word, first, last);
        }
        let (before, after) = (self.near(first, -1), self.near(last, 1));
        let loved = HONOURS.contains(&word) && before.is_some_and(|w| !FUNCTION.contains(w) && !is_verb(w));
        if loved || before.is_some_and(|w| DETERMINERS.contains(w)) || after.is_some_and(|w| NOUN_BEFORE_VERB.contains(w)) {
            return true;
        }
        if WITH_TO.contains(&word) && after == Some("به") {
            return !(2..=5).any(|by| self.near(last, by).is_some_and(|w| MOVES.contains(w)));
        }
        let number = |word: Option<&str>| word.is_some_and(|w| w.chars().all(|c| c.is_ascii_digit()));
        if number(before) || number(after) {
            return true;
        }
        let noun = |word: Option<&str>| {
            word.is_some_and(|w| {
                use_of(w) == Use::Daily && !is_name(w) && !PEOPLE.contains(w) && !BEFORE.contains(w) && w != "را"
            })
        };
        (after == Some("و") && noun(self.near(last, 2))) || (before == Some("و") && noun(self.near(first, -2)))
    }

    /// Whether a Persian word that is seldom a name goes with the words around it: before another everyday word, or as
    /// the verb with which a sentence ends.
    pub fn is_in_use(&self, word: &str, first: usize, last: usize) -> bool {
        let everyday = |word: &&str| is_persian(word) && use_of(word) == Use::Daily;
        let (before, after) = (self.near(first, -1).filter(everyday), self.near(last, 1));
        match after {
            Some(after) if everyday(&after) => true,
            _ => is_verb(word) && before.is_some_and(|before| !is_verb(before)),
        }
    }

    fn is_common_english(&self, word: &str, first: usize, last: usize) -> bool {
        let Some(token) = self.tokens.get(first) else { return false };
        let (before, after) = (self.near(first, -1), self.near(last, 1));
        let number = |word: Option<&str>| word.is_some_and(|w| w.chars().all(|c| c.is_ascii_digit()));
        if MONTHS.contains(&word) && (before.is_some_and(|w| OF_TIME.contains(w)) || number(before) || number(after)) {
            return true;
        }
        if token.case == Case::Small && self.capitals {
            return true;
        }
        if token.begins && token.case == Case::Capital {
            let next = self.tokens.get(last + 1);
            let marked = after.is_none();
            let named = next.is_some_and(|t| matches!(t.case, Case::Capital | Case::Capitals));
            return !marked && !named && after.is_some_and(|w| NOT_AFTER.contains(w));
        }
        before.is_some_and(|w| DETERMINERS.contains(w)) && token.case == Case::Small
    }
}
