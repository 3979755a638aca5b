//! Common words that merely resemble a name. They stop a match by likeness or by affix, never an exact one:
//! somebody called امید is found whenever the word stands there, and the moderator decides.

use std::collections::HashSet;
use std::sync::LazyLock;

use hamsokhan_locale::fold::fold;

static COMMON: LazyLock<HashSet<String>> =
    LazyLock::new(|| ENGLISH.split_whitespace().chain(PERSIAN.split_whitespace()).map(fold).collect());

static TITLES: LazyLock<HashSet<String>> = LazyLock::new(|| TITLE_WORDS.split_whitespace().map(fold).collect());

/// Whether a folded word is a common one.
pub(super) fn is_common(word: &str) -> bool {
    COMMON.contains(word)
}

/// Whether a folded word of a full name says nothing about who it is.
pub(super) fn is_title(word: &str) -> bool {
    TITLES.contains(word)
}

const TITLE_WORDS: &str = "
    dr mr mrs ms miss mx prof professor sir madam van von der den del della las los bin ibn abu the and
    sayyed seyed seyyed sayed haj haji hajj khan khanom agha aghaye pour zadeh nia far
    دکتر آقا آقای خانم سید سیده حاج حاجی مهندس استاد خان بیگم پور زاده نیا فر جناب سرکار شیخ میرزا
";

const ENGLISH: &str = "
    a able about above across act add after again age ago aid aim air all allay alley allow ally almond alone along also am amen
    amend amid among amount an and any are area arise arm army around art as aside ask at away back bad bake bare base be bear
    been before began behind being believe below bench beside best better between big both boy bread bring broke build bus busy
    but buy by call calm came can car care case cause chair change child cities city clean clear close coat come common could
    county cure dad dare dark data date day deal dear deed deny did die differ do does done door down draw dream dry due during
    each ear early earn ease east easy eat else end enough era even ever every eye face fact fair fall family far fare farm fear feed
    feel few find fine fire first five fly food for free fresh friend from full garden gave get girl give glad go goal gone good
    great green ground grow had half hall hand happy hard has hat have he head hear heard heat held help her here hid hide high
    him his hold hole home hope hot hour house how huge idea if ill in into is issue it its job join keep key kid kind knew
    know lack lady lake land large last late law lay lead leaf lean learn least leave led left less let letter level lie life
    light like line list little live lively local lone long look lose loss lost lot love low made mail main make male man many
    map mark may me meal mean meant meat meet men mercy mere met might mile mind min max mine minor miss model moment money month moon more most
    mother move movie much must my name near need never new next nice night no none noon nor north not note now of off
    offer often oil old on once one only open or order other our out over own page paid pain pair paper park part pass past
    path pay peace people place plan play please point pool poor post pray present press pure put quiet quote rain raise
    ran rare rate raw razor reach read ready real reason red rely rent rest rice rich ride right rise river road role room rose
    round route royal rule run rush sad safe said sail sake sale same sand sat save saw say school sea season seat see seed
    seem seen self sell send senior sense sent set seven shade shady shall shame share sheet shore short should show side
    sign silent since sir sit site six size so soon sorry south speak stand stay step still stop story street such summer sun sure
    take talk tea team tell ten than thank that the their them then there these they thing think this those time to today
    told too took top town train tree true try turn two under until up upon us use very via visit voice wait walk wall
    want war warm was waste water way we wear weather week well went were west what when where which while white who whole why
    wide will win window wish with woman women word work world would write year yes yet you young your
    able arena agenda idea drama media panorama saharan diner denser manner mayor major manor honour humane
    senate sonata terrace terrain tourist morning evening meaning mission marine maroon mirror rumor reform
    hidden hasten listen lesson lessen moan mourn siren serene sheer shirt shore sahara
";

const PERSIAN: &str = "
    آب آدم آرامش آزاد آزادی آشنا آغاز آمد آمدن آمده آن آنجا آنها آنان آوردن آینده اثر اجازه احترام احساس اخیر ادامه ارزش
    از اساس است استفاده اشاره اصل اصلی اطراف اعتماد افراد اکنون اگر الان البته امروز امکان امن امنیت امور اند انسان انجام انتظار
    او اول ایام ایران ایستاد این اینجا با باید باز بازار بالا بحث بخش بد بدون برابر برای برد بردن بعد بعضی بلکه بله بنا به بهتر
    بود بودن بوده بی بیا بیان بیرون بیش بیشتر بین پایان پدر پذیرش پر پرسش پریشان پس پشت پول پیدا پیش تا تازه تاریخ تر ترس تصمیم
    تعداد تغییر تفاوت تلاش تمام تنها توان تو جا جامعه جان جای جدا جدی جدید جلسه جمع جنگ جهان جواب چای چرا چشم چند چون چه
    چهار چیز حاضر حال حالا حتی حد حدود حرف حس حق حل حیات حیاط خارج خاص خانه خانواده خبر خدا خطر خلاصه خواب خواست خواستن
    خواهد خواهر خوب خود خوش خیابان خیر خیلی داخل داد دادن داده دار دارد دارم داریم داشت داشتن دانش در درباره درخت درد درس
    درست دریایی دست دل دلیل دنبال دنیایی دو دور دوره دوست دولت دوم ده دهم دهه دی دیدن دیده دیر دیگر را راحت راه
    رای رسید رسیدن رضایت رضایتی رفت رفتن رفته رهایی رو روان روز روزی روش روی زبان زد زدن زمان زمین زن زنان زندگی زود زیاد 
    زیر سال سالم سبز سخت سخن سر سرا سرد سریع سلام سمت سن سه سود سوم سوی سی شاد شام شاید شب شخص شد شدن شده شرایط
    شرح شروع شش شک شکل شما شهر شهری شهرها شود صبح صبر صحبت صد صدا صلح ضرر طبق طرح طرف طعم طور طول ظاهر عالی عادت عادی عده
    عدد عدم عزم عصر عضو عقب عکس علت علم علیه علیرغم عمل عمر عمق عموم عمومی عنوان عید غذا غم غیر فرد فردا فرزند فرصت فرق فضا
    فقط فکر فهم فیلم قانون قبل قدم قدر قرار قسمت قصد قول کار کارها کاری کامل کتاب کجا کدام کردن کرد کرده کس کسی کشور کل کلام
    کلاس کم کمک کمی کنار کند کنم کنیم کنون که کوتاه کودک کوه کوی کی گاه گذشته گرفت گرفتن گرم گروه گفت گفتن گفته گل گوش لازم
    لحظه لطف ما مادر مال مالی مان ماند ماندن ماه مبلغ متن مثل محل محله مدت مدرسه مرا مرد مردم مرز مرکز مسیر مشکل معلم معنا
    معنی مقدار ملت ملی ممکن من مهم مهمان مهر مورد موضوع میان میدان میز میل مین نام نان نباید نبود نخست ندارد ندارم نزد نزدیک
    نسبت نسل نشان نشست نظر نفر نقش نگاه نگران نو نوع نوشتن نه نیاز نیز نیست نیمه و وارد واقع واقعی وجود وضع وقت وقتی ولی
    هایش هدف هر هزار هست هم همان همراه همه همیشه همین هنر هنوز هوا هیچ یا یاد یعنی یک یکی
    سیاه ساز سازی ساده ساعت ساکت ساکن سالن سوال شهروند شهروندان شمار شماره شنید شنیدن صنعت صورت ناهار ناشی نامه نماد نمایش نهاد
    مانند ماهی مایل مدیر مدنی مرحله مربی معمار معمول مقابل مقام منظور میزان میهن پایین پرده پیر حمایت حضور حومه
    کریمانه سحرگاه بهاری امیدوار امیدواریم امیدوارم رفاه روایت زیان زمینه همدلی هوایی اداره ارتباط
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_folded_as_texts_are() {
        assert!(is_common("رضایت") && is_common("ally"), "common words are known");
        assert!(is_title("آقای") && is_title("dr"), "titles are known");
        assert!(!is_common("حسین") && !is_common("reza"), "names are not common words");
    }
}
