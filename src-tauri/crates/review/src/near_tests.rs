use super::*;

/// A note and what somebody made of it who wanted to keep its meaning and not its words.
const NEAR: [(&str, &str); 44] = [
    ("The well behind the school dried up in spring.", "In spring, the well that is behind their school had dried up."),
    ("My father sold his taxi to pay for the operation.", "His father’s taxi was sold so that the operation could be paid."),
    ("The council closed our library without asking anybody.", "Without asking anyone the council had closed the library."),
    ("Every night I walk home with keys between my fingers.", "She walks home every night holding keys between her fingers."),
    (
        "We buried my brother in the garden because the cemetery was full.",
        "The brother was buried in the garden as the cemetery was already full.",
    ),
    (
        "The bus that used to stop at the bakery was moved to the highway.",
        "The bus which had stopped at the bakery moved to the highway.",
    ),
    ("Our landlord cut the water for three weeks in August.", "In August a landlord cut off water for three whole weeks."),
    (
        "I lost my shop when the tunnel was dug under the bazaar.",
        "One lost a shop while the tunnel under the bazaar was being dug.",
    ),
    ("The police took my nephew from the hospital at dawn.", "At dawn a nephew was taken from the hospital by police."),
    ("Teachers share one computer among forty children.", "Forty children and their teachers share a single computer."),
    (
        "The smoke from the refinery makes my daughter cough at night.",
        "A daughter coughs at night because of smoke from the refinery.",
    ),
    ("They promised trees and built a parking garage.", "Trees had been promised, and then a parking garage was built."),
    (
        "My mother speaks only Armenian at the clinic and nobody understands.",
        "Nobody at the clinic understands a mother who speaks only Armenian.",
    ),
    (
        "I translate letters for the whole building every Friday.",
        "Every Friday letters are translated for everyone in the building.",
    ),
    ("After the earthquake we slept in the car for eleven nights.", "We slept eleven nights in a car after the earthquake."),
    ("The river smelled of paint the day the fish died.", "On the day when the fish died, the river smelled like paint."),
    (
        "Nobody repaired the elevator and my aunt is a prisoner upstairs.",
        "An aunt is a prisoner upstairs since nobody repairs the elevator.",
    ),
    ("We collect rain from the roof of the mosque.", "From the mosque’s roof rain is collected."),
    (
        "The school bus leaves before the first train arrives.",
        "Before the first train has arrived the school bus already leaves.",
    ),
    (
        "My neighbour sells bread through the window since his divorce.",
        "Since a divorce, a neighbor sells bread through his window.",
    ),
    ("The judge never looked at the photographs of our street.", "Photographs of the street were never looked at by the judge."),
    (
        "A drone filmed the wedding and the guests were questioned.",
        "Guests were questioned after the wedding was filmed by a drone.",
    ),
    ("چاه پشت مدرسه بهار امسال خشک شد.", "بهار امسال چاهِ پشت مدرسه‌شان خشک شده بود."),
    ("پدرم تاکسی‌اش را فروخت تا خرج عمل را بدهد.", "تاکسی پدرش فروخته شد تا خرج عمل داده شود."),
    ("شورا کتابخانهٔ ما را بدون پرسیدن از کسی بست.", "بدون پرسیدن از کسی، کتابخانه را شورا بسته بود."),
    ("هر شب با کلید لای انگشت‌هایم به خانه می‌روم.", "او هر شب با کلیدی لای انگشت‌ها به خانه می‌رود."),
    ("برادرم را در باغچه دفن کردیم چون گورستان پر بود.", "برادر در باغچه دفن شد، چون گورستان پر شده بود."),
    (
        "اتوبوسی که جلو نانوایی می‌ایستاد به بزرگراه منتقل شد.",
        "اتوبوس که پیش‌تر جلو نانوایی می‌ایستاد حالا به بزرگراه منتقل شده است.",
    ),
    ("صاحبخانه سه هفته در مرداد آب را قطع کرد.", "در مرداد آب سه هفتهٔ تمام از سوی صاحبخانه قطع شد."),
    ("وقتی زیر بازار تونل کندند مغازه‌ام را از دست دادم.", "مغازه‌اش را وقتی زیر بازار تونل می‌کندند از دست داد."),
    ("سپیده‌دم پسر خواهرم را از بیمارستان بردند.", "پسر خواهرش را سپیده‌دم از بیمارستان برده بودند."),
    ("معلم‌ها یک رایانه برای چهل کودک دارند.", "معلم‌ها برای چهل کودک تنها یک رایانه دارند."),
    ("دود پالایشگاه شب‌ها دخترم را به سرفه می‌اندازد.", "دخترش شب‌ها از دود پالایشگاه به سرفه می‌افتد."),
    ("قول درخت دادند و پارکینگ طبقاتی ساختند.", "قول درخت داده بودند اما پارکینگ طبقاتی ساخته شد."),
    ("مادرم در درمانگاه فقط ارمنی حرف می‌زند و کسی نمی‌فهمد.", "کسی در درمانگاه حرف مادری را که فقط ارمنی می‌داند نمی‌فهمد."),
    ("هر جمعه نامه‌های همهٔ ساختمان را ترجمه می‌کنم.", "نامه‌های ساختمان را هر جمعه ترجمه می‌کند."),
    ("بعد از زلزله یازده شب در ماشین خوابیدیم.", "یازده شب بعد از زلزله را در ماشین خوابیده بودند."),
    ("روزی که ماهی‌ها مردند رودخانه بوی رنگ می‌داد.", "رودخانه، روزی که ماهی‌ها مرده بودند، بوی رنگ داشت."),
    ("کسی آسانسور را تعمیر نکرد و خاله‌ام بالا زندانی است.", "خاله‌اش بالا زندانی است چون کسی آسانسور را تعمیر نمی‌کند."),
    ("آب باران را از بام مسجد جمع می‌کنیم.", "از بام مسجد آب باران جمع می‌شود."),
    ("سرویس مدرسه پیش از رسیدن اولین قطار راه می‌افتد.", "پیش از آن‌که اولین قطار برسد سرویس مدرسه راه افتاده است."),
    ("همسایه‌ام از وقتی طلاق گرفت از پنجره نان می‌فروشد.", "همسایه‌ای از پنجره نان می‌فروشد، از وقتی طلاق گرفته."),
    ("قاضی هیچ‌وقت به عکس‌های کوچهٔ ما نگاه نکرد.", "به عکس‌های کوچه قاضی هیچ‌وقت نگاه نکرده است."),
    ("پهپاد از عروسی فیلم گرفت و مهمان‌ها بازجویی شدند.", "مهمان‌ها بازجویی شدند چون پهپادی از عروسی فیلم گرفته بود."),
];

/// What a summary says of the same subjects in words of its own.
const FAR: [&str; 36] = [
    "Residents of both cities spoke about water, and about wells that are no longer deep enough.",
    "Several people wished that schools would stay open longer in the evening.",
    "Public transport was a theme in every round: buses are late and stops are far apart.",
    "Both groups asked their councils to answer letters within a month.",
    "The library is seen as a place where neighbours meet.",
    "Many are afraid on the way home at night, and ask for light.",
    "Health care costs too much on both sides.",
    "The participants agreed that trees matter more than parking.",
    "Interpreters are missing in clinics and in courts.",
    "After an earthquake, neighbours are the first to help.",
    "Air and rivers were described as dirty near factories and refineries.",
    "Small shops close while large ones grow.",
    "Rain could be collected from public roofs.",
    "The elevator of a public building must work.",
    "Families pay for what the city once gave.",
    "Weddings and funerals bring the street together.",
    "One question was how a judge hears a neighbourhood.",
    "Bread is bought every morning, and the queue is where news is told.",
    "ساکنان هر دو شهر از کم‌آبی گفتند و از چاه‌هایی که دیگر به آب نمی‌رسند.",
    "چند نفر آرزو کردند مدرسه‌ها عصرها هم باز بمانند.",
    "حمل‌ونقل عمومی در همهٔ دورها مطرح شد: اتوبوس‌ها دیر می‌رسند و ایستگاه‌ها دورند.",
    "هر دو گروه از شورای شهرشان خواستند به نامه‌ها پاسخ دهد.",
    "کتابخانه جایی است که همسایه‌ها یکدیگر را می‌بینند.",
    "خیلی‌ها شب‌ها در راه خانه می‌ترسند و چراغ می‌خواهند.",
    "هزینهٔ درمان در هر دو شهر زیاد است.",
    "همه گفتند درخت از پارکینگ مهم‌تر است.",
    "در درمانگاه‌ها و دادگاه‌ها مترجم کم است.",
    "بعد از زلزله اول همسایه‌ها به کمک می‌آیند.",
    "هوای نزدیک کارخانه‌ها و پالایشگاه‌ها آلوده است.",
    "مغازه‌های کوچک بسته می‌شوند و فروشگاه‌های بزرگ بیشتر.",
    "می‌شود آب باران را از بام‌های عمومی جمع کرد و نگه داشت.",
    "آسانسور ساختمان‌های عمومی باید کار کند.",
    "خانواده‌ها خرج چیزی را می‌دهند که پیش‌تر شهر می‌داد.",
    "عروسی و عزا اهل کوچه را دور هم می‌آورد.",
    "پرسش این بود که قاضی چگونه صدای یک محله را می‌شنود.",
    "هر صبح نان می‌خرند و خبرها در صف نانوایی گفته می‌شود.",
];

fn found(near: &Near, text: &str) -> Vec<usize> {
    let chars: Vec<char> = text.chars().collect();
    near.find(&stems(text), &chars).into_iter().map(|(_, note)| note).collect()
}

#[test]
#[allow(clippy::print_stderr, reason = "the figures are what the set is for")]
fn near_wordings_are_found_and_others_are_not() {
    let near = Near::new(NEAR.iter().enumerate().map(|(at, (note, _))| (at, *note)));
    let missed: Vec<&str> =
        NEAR.iter().enumerate().filter(|(at, (_, near_by))| !found(&near, near_by).contains(at)).map(|(_, (_, n))| *n).collect();
    let wrong: Vec<(&str, &str)> =
        FAR.iter().flat_map(|text| found(&near, text).into_iter().map(|at| (*text, NEAR[at].0))).collect();
    let crossed = NEAR
        .iter()
        .enumerate()
        .flat_map(|(at, (_, text))| found(&near, text).into_iter().filter(move |note| *note != at))
        .count();
    let recall = 1.0 - missed.len() as f64 / NEAR.len() as f64;
    eprintln!(
        "near wordings: recall {recall:.3} of {}, {} of {} others taken for one",
        NEAR.len(),
        wrong.len() + crossed,
        FAR.len()
    );
    assert!(recall >= 0.95, "recall {recall:.3}; missed {missed:#?}");
    assert!(wrong.len() + crossed <= 1, "taken for a note: {wrong:#?}, {crossed} for another one");
}

#[test]
fn what_a_session_was_about_makes_nothing_near() {
    let notes = (0..20).map(|n| format!("Water and trees in the park matter to family {n} with story{n} thing{n}."));
    let notes: Vec<String> = notes.collect();
    let near = Near::new(notes.iter().enumerate().map(|(at, text)| (at, text.as_str())));
    assert_eq!(found(&near, "Water, trees and the park were named by each family."), Vec::<usize>::new());
}
