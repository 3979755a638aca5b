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
pub(super) const SOUNDS: (&str, &str) =
    ("Each side writes down three sounds of one street for the other.", "هر گروه سه صدای یک کوچه را برای دیگری می‌نویسد.");
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
        (1, "What did a neighbor once do for you that you never forgot?", "کدام کار یک همسایه را هرگز فراموش نکرده‌اید؟"),
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
            "People remember a street by its sounds: the ice cream truck, the knife grinder, a voice calling children in.",
            "آدم‌ها کوچه را با صداهایش به یاد می‌آورند: ماشین بستنی‌فروش، چاقوتیزکن دوره‌گرد، صدایی که بچه‌ها را به خانه می‌خواند.",
        ),
        said(
            1,
            CommonGround,
            "هر دو گروه گفتند که پیش از شهرداری، همسایه را خبر می‌کنند.",
            "Both groups said that they call a neighbor before they call the city.",
        ),
        quote(
            1,
            7,
            "مادرم هنوز گلدان همسایه‌ای را آب می‌دهد که سی سال پیش رفت.",
            "My mother still waters the plant of a neighbor who left thirty years ago.",
        ),
        said(
            2,
            Theme,
            "درخت‌های کهن‌سال کوچه نشانهٔ ماندن بودند؛ بریدنشان را هیچ‌کس فراموش نکرده است.",
            "Old trees stood for staying. No one has forgotten the day they were cut down.",
        ),
        said(
            2,
            CommonGround,
            "On both sides, a good street is one where a child can walk to the store alone.",
            "برای هر دو گروه، کوچهٔ خوب جایی است که بچه بتواند بدون بزرگ‌ترها تا مغازه برود.",
        ),
        said(
            2,
            Difference,
            "In Los Angeles people drive to see one another and a meeting has to be arranged; in Tehran, for all its traffic, people still run into each other.",
            "در لس‌آنجلس آدم‌ها با ماشین به دیدن هم می‌روند و دیدار، قرار می‌خواهد؛ در تهران، با همهٔ شلوغی، هنوز سرِ راه به هم برمی‌خورند.",
        ),
        quote(
            2,
            3,
            "I know the name of my neighbor’s dog, and not the name of my neighbor.",
            "اسم سگ همسایه‌ام را می‌دانم، اسم خودش را نه.",
        ),
        said(
            2,
            Story,
            "Someone drew the corner where they learned to ride a bicycle. The other side recognized the corner store before it was named.",
            "یک نفر سرِ کوچه‌ای را کشید که در آن دوچرخه‌سواری یاد گرفته بود. گروه دیگر، پیش از آنکه نامی برده شود، بقالی را شناخت.",
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
            "جریمهٔ رانندگی، و اینکه آخر سر چه کسی آن را می‌پردازد.",
        ),
    ],
};

/// The second session: held, and waiting for its summary. Its notes hold what a privacy review must find.
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
            "Recipes travel over the phone and are never written down. Every call changes them a little.",
            "دستور غذا تلفنی از شهری به شهری می‌رود و هیچ‌وقت نوشته نمی‌شود؛ هر تماس کمی عوضش می‌کند.",
        ),
        Said {
            block: 0,
            kind: Concern,
            text: "یکی از حاضران نگران بود که صدای بیرونِ پنجره جای خانه‌اش را نشان دهد؛ دوربین و میکروفون را خاموش کرد.",
            translation: "Someone worried that the sounds outside the window could give their home away, and turned off the camera and the microphone.",
            by: Some(9),
            attribution: Attribution::None,
        },
        said(
            1,
            CommonGround,
            "در هر دو گروه آخرین لقمه را به مهمان تعارف می‌کنند، و مهمان اول نه می‌گوید.",
            "On both sides the last bite is offered to the guest, and the guest first says no.",
        ),
        said(
            2,
            Theme,
            "What used to be supper on any weekday is now kept for guests. Prices came up without anyone asking about them.",
            "غذایی که روزی شامِ هر شب بود حالا مالِ مهمان است. حرف گرانی بی‌آنکه کسی بپرسد به میان آمد.",
        ),
        quote(
            2,
            3,
            "I learned to listen because my grandmother only talked while she was peeling things.",
            "گوش دادن را از آنجا یاد گرفتم که مادربزرگم فقط وقتی چیزی پوست می‌کند حرف می‌زد.",
        ),
        quote(
            2,
            8,
            "سفره‌مان کوچک شده، ولی هنوز یک بشقاب اضافه می‌گذاریم.",
            "There is less on our table now, but we still set an extra plate.",
        ),
        Said {
            block: 2,
            kind: Story,
            text: "Leila told how her aunt in Isfahan lays a geranium leaf in every letter, and how the envelope arrives smelling of home.",
            translation: "لیلا تعریف کرد که خاله‌اش در اصفهان لای هر نامه یک برگ شمعدانی می‌گذارد و پاکت با بوی خانه می‌رسد.",
            by: None,
            attribution: Attribution::None,
        },
        said(
            2,
            Story,
            "یک نفر گفت بقال محله‌شان هنوز نسیه می‌دهد و حسابش را در دفتری زیر پیشخان می‌نویسد.",
            "Someone said that the grocer in their neighborhood still sells on trust and keeps the accounts in a notebook under the counter.",
        ),
        said(
            2,
            Difference,
            "Some households in both cities wait with supper for the last one home; others eat as they come.",
            "در هر دو شهر بعضی خانواده‌ها شام را تا رسیدن آخرین نفر نگه می‌دارند؛ در بعضی دیگر هر کس هر وقت رسید غذا می‌خورد.",
        ),
        // Not translated yet, so that the mark for it can be seen.
        said(2, Difference, "دربارهٔ سهم مردها در آشپزخانه هم‌نظر نبودند؛ اختلاف میان دو نسل بود، نه میان دو شهر.", ""),
        said(
            2,
            CommonGround,
            "No one likes to eat alone, and everyone has done it more often in recent years.",
            "هیچ‌کس دوست ندارد تنها غذا بخورد، و همه در این سال‌ها بیشتر تنها خورده‌اند.",
        ),
        said(
            2,
            Question,
            "Could the library lend a big pot and a long table the way it lends books?",
            "آیا کتابخانه می‌تواند دیگ بزرگ و میز دراز را هم مثل کتاب امانت بدهد؟",
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
            "فرستادن بسته: اینکه چه کسی چه چیزی می‌تواند بفرستد، پرسشی است برای وکیل، نه برای این میز.",
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
            "Ask someone in the other city what you have always wondered about their city after dark.",
            "از کسی در شهر دیگر چیزی بپرسید که همیشه می‌خواسته‌اید دربارهٔ شب‌های شهرش بدانید.",
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
        (1, "What is your first memory of water?", "نخستین خاطره‌تان از آب چیست؟"),
        (2, "What is your first memory of water?", "نخستین خاطره‌تان از آب چیست؟"),
        (3, "Which place should your city keep cool, and for whom?", "شهرتان کجا را باید خنک نگه دارد، و برای چه کسانی؟"),
    ],
    away: None,
    notes: &[],
};
