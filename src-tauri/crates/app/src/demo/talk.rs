//! What is asked, said and promised in the sessions of the demo. Each note is written in the language it was heard in;
//! the other text is a translation, and some still wait for one.

use hamsokhan_domain::note::{Attribution, NoteKind};

use NoteKind::{CommonGround, Concern, Difference, ParkingLot, Question, Quote, Story, Theme};

/// A session of the demo.
pub(super) struct Talk {
    /// Title in English and Persian.
    pub title: (&'static str, &'static str),
    /// Key of its format.
    pub format: &'static str,
    /// Place of the block, question in English, question in Persian.
    pub questions: &'static [(usize, &'static str, &'static str)],
    /// The one who could not come, by place in the cast.
    pub away: Option<usize>,
    /// What the moderator wrote down.
    pub notes: &'static [Said],
}

/// A note of the demo.
pub(super) struct Said {
    pub block: usize,
    pub kind: NoteKind,
    pub text: &'static str,
    pub translation: &'static str,
    /// Who said it, by place in the cast.
    pub by: Option<usize>,
    pub attribution: Attribution,
}

const fn said(block: usize, kind: NoteKind, text: &'static str, translation: &'static str) -> Said {
    Said { block, kind, text, translation, by: None, attribution: Attribution::None }
}

const fn quote(block: usize, by: usize, text: &'static str, translation: &'static str) -> Said {
    Said { block, kind: Quote, text, translation, by: Some(by), attribution: Attribution::Side }
}

/// Promised in the first session, and kept.
pub(super) const PHOTOGRAPHS: (&str, &str) =
    ("Each side sends three photographs of one street, without faces.", "هر سو سه عکس از یک خیابان می‌فرستد، بدون چهرهٔ آدم‌ها.");
/// Promised in the second session.
pub(super) const SONGS: (&str, &str) =
    ("Share the song list from both kitchens.", "فهرست ترانه‌های هر دو آشپزخانه را به اشتراک بگذاریم.");
/// Promised in the second session.
pub(super) const TABLETS: (&str, &str) = ("Ask the city library for two tablets.", "از کتابخانهٔ شهر دو تبلت بخواهیم.");

/// The first session: held and released.
pub(super) const STREET: Talk = Talk {
    title: ("The street I grew up on", "کوچه‌ای که در آن بزرگ شدم"),
    format: "circle-120",
    questions: &[
        (1, "What did a neighbour once do for you that you never forgot?", "کدام کار یک همسایه را هرگز فراموش نکرده‌اید؟"),
        (
            2,
            "Which street would you show the other city, and what should they notice there?",
            "کدام خیابان را به شهر دیگر نشان می‌دهید، و دوست دارید چه چیزی را در آن ببینند؟",
        ),
    ],
    away: None,
    notes: &[
        said(
            1,
            Theme,
            "People remember a street by its sounds: the ice-cream van, the knife grinder, a voice calling children in.",
            "آدم‌ها کوچه را با صداهایش به یاد می‌آورند: ماشین بستنی‌فروش، چاقوتیزکن دوره‌گرد، صدایی که بچه‌ها را به خانه می‌خواند.",
        ),
        said(
            1,
            CommonGround,
            "هر دو گروه گفتند که پیش از شهرداری، همسایه را خبر می‌کنند.",
            "Both groups said that they call a neighbour before they call the city.",
        ),
        quote(
            1,
            7,
            "مادرم هنوز کلید خانهٔ همسایه‌ای را نگه می‌دارد که سی سال پیش رفت.",
            "My mother still keeps the key of a neighbour who left thirty years ago.",
        ),
        said(
            2,
            Theme,
            "درخت‌های کهنهٔ کوچه نشانهٔ ماندن بودند؛ بریدنشان را هیچ‌کس فراموش نکرده است.",
            "Old trees stood for staying. Nobody has forgotten the day they were cut down.",
        ),
        said(
            2,
            CommonGround,
            "On both sides, a good street is one where a child can walk to the shop alone.",
            "در هر دو سو، کوچهٔ خوب جایی است که بچه بتواند تنها تا مغازه برود.",
        ),
        said(
            2,
            Difference,
            "In Los Angeles the street belongs to cars and a meeting has to be arranged; in Tehran people meet on the way to something else.",
            "در لس‌آنجلس خیابان از آنِ ماشین‌هاست و دیدار، قرار می‌خواهد؛ در تهران آدم‌ها سرِ راهِ کاری دیگر به هم می‌رسند.",
        ),
        quote(
            2,
            3,
            "I know the name of my neighbour’s dog, and not the name of my neighbour.",
            "اسم سگ همسایه‌ام را می‌دانم، اسم خودش را نه.",
        ),
        said(
            2,
            Story,
            "Someone drew the corner where they learned to ride a bicycle. The other side recognised the grocer’s before it was named.",
            "یک نفر سرِ کوچه‌ای را کشید که در آن دوچرخه‌سواری یاد گرفته بود. سوی دیگر، پیش از آن‌که نامی برده شود، بقالی را شناخت.",
        ),
        said(
            2,
            Question,
            "آیا شهر می‌تواند یک روز در ماه کوچه‌ای را به روی ماشین‌ها ببندد و به بچه‌ها بسپارد؟",
            "Could the city close one small street to cars one day a month, and leave it to the children?",
        ),
        said(
            3,
            Question,
            "Benches were asked for by nearly everyone: in the shade, facing one another, not bolted down in a row.",
            "تقریباً همه نیمکت خواستند: در سایه، روبه‌روی هم، نه ردیفی و پیچ‌شده به زمین.",
        ),
        said(
            3,
            ParkingLot,
            "Traffic fines, and who ends up paying them.",
            "جریمهٔ رانندگی، و این‌که آخر سر چه کسی آن را می‌پردازد.",
        ),
    ],
};

/// The second session: held, and waiting for its summary. Its notes hold what a disclosure review must find.
pub(super) const KITCHEN: Talk = Talk {
    title: ("The kitchen table", "دور میز آشپزخانه"),
    format: "exchange-120",
    questions: &[
        (0, "What is on your kitchen table right now?", "همین حالا روی میز آشپزخانه‌تان چیست؟"),
        (
            2,
            "What did you learn at a kitchen table that no school taught you?",
            "دور میز آشپزخانه چه آموختید که در هیچ مدرسه‌ای یادتان ندادند؟",
        ),
        (3, "What will you cook, or tell, differently from now on?", "از این پس چه چیزی را جور دیگری می‌پزید یا تعریف می‌کنید؟"),
    ],
    away: Some(10),
    notes: &[
        said(
            0,
            Theme,
            "نان تازه در هر دو شهر بهانه‌ای است برای بیرون رفتن و سلام کردن.",
            "In both cities, fresh bread is a reason to go out and say good morning.",
        ),
        said(
            0,
            Theme,
            "Recipes travel by telephone and are never written down. Every call changes them a little.",
            "دستور غذا تلفنی از شهری به شهری می‌رود و هیچ‌وقت نوشته نمی‌شود؛ هر تماس کمی عوضش می‌کند.",
        ),
        Said {
            block: 0,
            kind: Concern,
            text: "یکی از حاضران نگران بود که صدای بیرونِ پنجره جای خانه‌اش را نشان دهد؛ دوربین و میکروفون را خاموش کرد.",
            translation: "Someone worried that the sounds outside the window could give their home away, and turned off camera and microphone.",
            by: Some(9),
            attribution: Attribution::None,
        },
        said(
            1,
            CommonGround,
            "در هر دو سو آخرین لقمه را به مهمان تعارف می‌کنند، و مهمان باید دو بار نه بگوید.",
            "On both sides the last bite is offered to the guest, and the guest has to say no twice.",
        ),
        said(
            2,
            Theme,
            "What used to be supper on any weekday is now kept for guests. Prices came up without anyone asking about them.",
            "غذایی که روزی شامِ هر شبی بود حالا مالِ مهمان است. حرف گرانی بی‌آن‌که کسی بپرسد به میان آمد.",
        ),
        quote(
            2,
            3,
            "I learned to listen because my grandmother only talked while she was peeling things.",
            "گوش دادن را از آن‌جا یاد گرفتم که مادربزرگم فقط وقتی چیزی پوست می‌کند حرف می‌زد.",
        ),
        quote(
            2,
            8,
            "سفره‌مان کوچک شده، ولی هنوز یک بشقاب اضافه می‌گذاریم.",
            "Our table has become smaller, and we still set an extra plate.",
        ),
        Said {
            block: 2,
            kind: Story,
            text: "Leila told how her aunt sends saffron from Isfahan inside a paperback, and how the book arrives smelling of home.",
            translation: "لیلا تعریف کرد که خاله‌اش از اصفهان زعفران را لای کتاب می‌فرستد و کتاب با بوی خانه می‌رسد.",
            by: None,
            attribution: Attribution::None,
        },
        said(
            2,
            Story,
            "یک نفر گفت نانوای محله‌شان هنوز نسیه می‌دهد و حسابش را با گچ روی دیوار می‌نویسد.",
            "Someone said that the baker of their neighbourhood still sells on trust and keeps the account in chalk on the wall.",
        ),
        said(
            2,
            Difference,
            "In Los Angeles everyone in a house eats at an hour of their own; in Tehran supper still waits for the last one home.",
            "در لس‌آنجلس در یک خانه هر کس ساعت خودش غذا می‌خورد؛ در تهران شام هنوز منتظرِ آخرین نفر می‌ماند.",
        ),
        // Not translated yet, so that the mark for it can be seen.
        said(2, Difference, "دربارهٔ سهم مردها در آشپزخانه هم‌نظر نبودند؛ اختلاف میان دو نسل بود، نه میان دو شهر.", ""),
        said(
            2,
            CommonGround,
            "Nobody likes to eat alone, and everyone has done it more often in these last years.",
            "هیچ‌کس دوست ندارد تنها غذا بخورد، و همه در این سال‌ها بیشتر تنها خورده‌اند.",
        ),
        said(
            2,
            Question,
            "Could the library lend a big pot and a long table the way it lends books?",
            "آیا کتابخانه می‌تواند دیگ بزرگ و میز بلند را هم مثل کتاب امانت بدهد؟",
        ),
        said(
            3,
            Question,
            "چرا زمین خالی کنار مدرسه باغچهٔ سبزی نشود؟",
            "Why should the empty lot beside the school not become a vegetable garden?",
        ),
        quote(3, 0, "Tonight I will set the extra plate too.", "امشب من هم آن بشقاب اضافه را می‌گذارم."),
        said(
            3,
            ParkingLot,
            "Parcels: who may send what is a question for a lawyer, not for this table.",
            "فرستادن بسته: این‌که چه کسی چه چیزی می‌تواند بفرستد، پرسشی است برای وکیل، نه برای این میز.",
        ),
    ],
};

/// The third session: ready to go live.
pub(super) const LATE: Talk = Talk {
    title: ("Coming home late", "دیر به خانه رسیدن"),
    format: "reflective-120",
    questions: &[
        (
            2,
            "Tell us about the last time you came home late. What did you watch for on the way?",
            "از آخرین باری بگویید که دیر به خانه رسیدید. در راه حواستان به چه بود؟",
        ),
        (
            3,
            "Who waits up for you, and how do you let them know that you are safe?",
            "چه کسی چشم‌به‌راه شما می‌ماند، و چگونه خبرش می‌کنید که سالم رسیده‌اید؟",
        ),
        (
            5,
            "Ask someone in the other city what you have always wanted to know about their nights.",
            "از کسی در شهر دیگر چیزی بپرسید که همیشه دلتان می‌خواسته دربارهٔ شب‌هایش بدانید.",
        ),
        (6, "Which word do you take home with you?", "کدام واژه را با خود به خانه می‌برید؟"),
    ],
    away: None,
    notes: &[],
};

/// The fourth session: planned.
pub(super) const WATER: Talk = Talk {
    title: ("Water and shade", "آب و سایه"),
    format: "fishbowl-90",
    questions: &[
        (1, "What is the first water you remember?", "نخستین آبی که به یاد دارید کدام است؟"),
        (2, "What is the first water you remember?", "نخستین آبی که به یاد دارید کدام است؟"),
        (3, "Which place should your city keep cool, and for whom?", "شهرتان کجا را باید خنک نگه دارد، و برای چه کسانی؟"),
    ],
    away: None,
    notes: &[],
};
