//! Names that no rule carries into Persian: they came with their sound, not with their letters.

use std::collections::HashMap;
use std::sync::LazyLock;

use hamsokhan_locale::fold::fold;

/// Each line is one name; every spelling of it finds every other.
const GROUPS: &str = "
    David Dave دیوید داوید
    Michael Mike مایکل مایک میکائیل
    John Jon Johnny جان جانی
    Robert Rob Bob رابرت باب
    James Jim جیمز جیم
    Stephen Steven Steve استیون استفن استیو
    Jonathan Jonathon جاناتان
    William Bill ویلیام بیل
    Richard Rick ریچارد
    Thomas Tom توماس تامس تام
    Charles Charlie چارلز چارلی
    Christopher Chris کریستوفر کریس
    Joseph Joe جوزف ژوزف جو
    George جرج جورج
    Edward Ed ادوارد
    Anthony Tony آنتونی تونی
    Andrew اندرو
    Matthew Matt متیو مت
    Joshua Josh جاشوا جاش
    Ryan رایان
    Brian Bryan برایان
    Kevin کوین
    Eric Erik اریک
    Daniel Dan دنیل دانیل دانیال
    Peter Pete پیتر پتر
    Paul پل پال
    Mark Marc مارک
    Luke Lucas لوک لوکاس
    Henry هنری
    Jack جک
    Jennifer Jenny جنیفر جنی
    Elizabeth Liz Beth الیزابت
    Susan Sue سوزان
    Margaret Maggie مارگارت
    Catherine Katherine Kathryn Kate Cathy کاترین کیت
    Jessica جسیکا
    Emily امیلی
    Emma اما
    Olivia اولیویا
    Sophia Sofia سوفیا
    Mary ماری مری
    Anne Ann Anna Hannah آن آنا هانا
    Laura لورا
    Julia Julie جولیا ژولیا جولی
    Rachel Rachael ریچل راشل
    Rebecca Becky ربکا
    Michelle Michele میشل
    Linda لیندا
    Karen کارن
    Nancy نانسی
    Helen Helena هلن هلنا
    Alice آلیس
    Grace گریس
    Jane Jean جین
    Diana Diane دایانا دیانا
    Carlos کارلوس
    Maria ماریا
    Jose خوزه
    Juan خوان
    Jorge خورخه
    Javier Xavier خاویر
    Philip Phillip فیلیپ
    Sean Shaun Shawn شان شون شاون
    Vaughan Vaughn ووگان وان
    Stewart Stuart استوارت
    Thomson Thompson Tomson تامسون تامپسون
    Leigh Lee Li لی
    Geoffrey Jeffrey Jeff Geoff جفری جف
    Samuel Sam ساموئل سم سام
    Benjamin Ben بنجامین بن
    Alexander Alex الکساندر الکس
    Nicholas Nick نیکلاس نیک
    Patrick Pat پاتریک پت
    Timothy Tim تیموتی تیم
    Gregory Greg گرگوری گرگ
    Raymond Ray ریموند ری
    Deborah Debbie دبورا دبی
    Barbara باربارا
    Sarkisian Sargsyan Sarkissian سرکیسیان
    Lewis Louis لوئیس لویس
    Siobhan Shivaun شیوان
    Niamh نیو
    Caoimhe کیوا
    Hugh هیو
    Leah لیا
    Joan جون
    Jean ژان
    Yves ایو
    Jacques ژاک
    Guy گای گی
    Ivan ایوان
    Xi شی
    Zhang ژانگ چانگ
    Chen چن
    Wang وانگ
    Tran تران
    Pham فام
";

static KNOWN: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut known: HashMap<String, Vec<String>> = HashMap::new();
    for line in GROUPS.lines() {
        let group: Vec<String> = line.split_whitespace().map(|name| fold(name).replace('آ', "ا")).collect();
        for name in &group {
            known.entry(name.clone()).or_default().extend(group.iter().filter(|other| *other != name).cloned());
        }
    }
    known
});

/// The other spellings of a plain name; none for most.
pub(super) fn others(word: &str) -> &'static [String] {
    KNOWN.get(word).map(Vec::as_slice).unwrap_or_default()
}
