//! Words without a meaning of their own: two sentences that share only these share nothing.

use std::collections::HashSet;
use std::sync::LazyLock;

const ENGLISH: &str = "a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with \
    without within about above across after against along among around before behind below beneath beside between beyond down during \
    except inside near outside past since through throughout toward towards under until while because although though unless whether \
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones who whom whose which \
    that this these those there here what when where why how be am is are was were been being have has had having do does did doing \
    will would shall should can could may might must ought not no nor any some each every either neither both all few more most much \
    many other another such own same too very just only also even still already again ever never always often once now s t d ll re ve m \
    oneself myself herself himself themselves ourselves itself somebody someone anybody anyone nobody everyone everybody something \
    anything nothing everything that's it's get got go went come came make made take took say said";
const PERSIAN: &str = "و یا اما ولی که اگر پس تا از به با در بر برای بی بدون بین میان روی زیر پیش پس بعد قبل نزد سوی طی جز مگر چون زیرا \
    هم نیز همین همان این آن اینها آنها ان انها اینکه آنکه انکه من تو او ما شما ایشان وی خود خودش خودم خودمان خویش یک یکی هر همه هیچ چند چندین بعضی برخی دیگر \
    دیگری چه چرا کجا کی کدام چگونه چقدر است هست بود باشد شد شده میشود شود شدن بودن بودند هستند نیست نبود کرد کرده کردن کند میکند \
    دارد داشت داشتن دارند شدند کردند را رو ها های هایی ای ی یی م ت ش مان تان شان ام ات اش اند نه آری بله فقط تنها حتی خیلی بسیار \
    کمی باز هنوز دیگه حالا اکنون سپس آنگاه همیشه هرگز گاهی شاید باید نباید میتوان توان خواهد خواهند می نمی ب ن همچنین البته یعنی \
    جلو پشت بالا پایین کنار داخل بیرون دور نزدیک وقتی هنگام زمانی تمام کل سر لای توی تو گفت گفتند";

static SET: LazyLock<HashSet<&str>> = LazyLock::new(|| ENGLISH.split_whitespace().chain(PERSIAN.split_whitespace()).collect());

/// Whether a folded word has no meaning of its own.
pub(crate) fn is_stop(word: &str) -> bool {
    SET.contains(word)
}
