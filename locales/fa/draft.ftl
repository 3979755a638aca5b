### The first wording of a summary, and what the privacy review proposes to write instead.
### All of it is plain text that the moderator edits afterwards, so no message here may hold markup.

# $sides is a list such as «لس‌آنجلس و تهران».
draft-purpose = در نشست شمارهٔ { $number } برنامهٔ «{ $programme }»، شماری از مردم { $sides } با هم گفت‌وگو کردند.

# $minutes is how long the session really lasted.
draft-lasted =
    { $minutes ->
        [0] نشست کمتر از یک دقیقه طول کشید.
        [1] نشست { $minutes } دقیقه طول کشید.
       *[other] نشست { $minutes } دقیقه طول کشید.
    }
draft-interpretation-none = به مترجم نیازی نبود.
draft-interpretation-simultaneous = مترجمان شفاهی هم‌زمان با گویندگان ترجمه می‌کردند.
draft-interpretation-consecutive = مترجمان شفاهی پس از هر گوینده ترجمه می‌کردند و از این رو هر سخن دو بار گفته شد.

draft-participation = برای حفظ حریم خصوصی، در این خلاصه از هیچ شرکت‌کننده‌ای نام برده نمی‌شود.

draft-not-measured = در این نشست زمان گفتار اندازه‌گیری نشد.

draft-method = این خلاصه از روی یادداشت‌های گردانندگان نوشته شده است، نه از روی صدای ضبط‌شده.
draft-limits = آنچه می‌خوانید در همین نشست گفته شد. هر شرکت‌کننده از طرف خود سخن می‌گوید، نه از طرف شهرش.
# How to read the share of voice, which is a share of time and not a number of people.
draft-share = سهم گفتار یعنی سهم هر گروه از زمان صحبت؛ شمار گویندگان را نشان نمی‌دهد.

# A promise with whose it is and when it is due. $date is written out.
draft-promise-owner = { $text } (گروه { $owner })
draft-promise-due = { $text } (تا { $date })
draft-promise-owner-due = { $text } (گروه { $owner }، تا { $date })

# Under a quote: the side it came from.
draft-quote-side = شرکت‌کننده‌ای از گروه { $side }

# What the review proposes in place of a name or a code name.
draft-someone = یکی از شرکت‌کنندگان
# What the review proposes in place of an address or a number.
draft-contact = یک نشانی یا شمارهٔ خصوصی
# What the review proposes in place of a small number.
draft-few = چند
# What the review proposes in place of the name of a side.
draft-either-side = یکی از گروه‌ها
# The same where the number stands by itself: سه تا از مادرها.
draft-few-counted = چند تا
draft-few-of-them = چند نفرشان
# What the review proposes in place of a share of people, such as “۲۰ درصد” of the women.
draft-some = بخشی از
# What the review proposes in place of “سومین” in «سومین زن».
draft-another = یک
