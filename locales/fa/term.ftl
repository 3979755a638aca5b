### واژه‌های برنامه: برای هر مقداری که نشان داده می‌شود یک پیام.

term-lang-en = انگلیسی
term-lang-fa = فارسی

term-document-lang-en = انگلیسی
term-document-lang-fa = فارسی
term-document-lang-both = هر دو زبان

term-file-format-pdf = PDF
term-file-format-docx = Word
term-file-format-html = HTML

term-weekday-mon = دوشنبه
term-weekday-tue = سه‌شنبه
term-weekday-wed = چهارشنبه
term-weekday-thu = پنجشنبه
term-weekday-fri = جمعه
term-weekday-sat = شنبه
term-weekday-sun = یکشنبه
# روزهای هفته در فارسی کوتاه نمی‌شوند.
term-weekday-mon-short = دوشنبه
term-weekday-tue-short = سه‌شنبه
term-weekday-wed-short = چهارشنبه
term-weekday-thu-short = پنجشنبه
term-weekday-fri-short = جمعه
term-weekday-sat-short = شنبه
term-weekday-sun-short = یکشنبه

term-month-january = ژانویه
term-month-february = فوریه
term-month-march = مارس
term-month-april = آوریل
term-month-may = مه
term-month-june = ژوئن
term-month-july = ژوئیه
term-month-august = اوت
term-month-september = سپتامبر
term-month-october = اکتبر
term-month-november = نوامبر
term-month-december = دسامبر
term-month-farvardin = فروردین
term-month-ordibehesht = اردیبهشت
term-month-khordad = خرداد
term-month-tir = تیر
term-month-mordad = مرداد
term-month-shahrivar = شهریور
term-month-mehr = مهر
term-month-aban = آبان
term-month-azar = آذر
term-month-dey = دی
term-month-bahman = بهمن
term-month-esfand = اسفند

term-calendar-gregorian = میلادی
term-calendar-solar-hijri = هجری خورشیدی

term-session-state-draft = پیش‌نویس
term-session-state-planned = برنامه‌ریزی‌شده
term-session-state-live = در حال برگزاری
term-session-state-closed = پایان‌یافته
term-session-state-summarised = خلاصه منتشر شد
term-session-state-archived = بایگانی‌شده

term-interpretation-none = بدون ترجمهٔ شفاهی
term-interpretation-simultaneous = هم‌زمان
term-interpretation-consecutive = پیاپی

term-role-participant = شرکت‌کننده
term-role-lead-moderator = گردانندهٔ اصلی
term-role-co-moderator = هم‌گرداننده
term-role-interpreter = مترجم
term-role-note-taker = یادداشت‌بردار
term-role-technical-host = مسئول فنی
term-role-observer = مشاهده‌گر

term-personal-field-name = نام
term-personal-field-alias = نام‌های دیگر
term-personal-field-email = ایمیل
term-personal-field-phone = تلفن
term-personal-field-note = یادداشت خصوصی

term-attendance-invited = دعوت‌شده
term-attendance-confirmed = تأیید کرده
term-attendance-present = حاضر
term-attendance-left-early = زودتر رفته
term-attendance-absent = غایب

term-consent-participate = شرکت در نشست
term-consent-notes = یادداشت‌برداری از گفته‌ها
term-consent-recording = ضبط صدا یا تصویر
term-consent-quote-without-name = نقل‌قول بدون نام
term-consent-quote-with-code-name = نقل‌قول با نام مستعار
term-consent-quote-with-name = نقل‌قول با نام واقعی
term-consent-photo = عکس‌برداری
term-consent-share-with-third-party = فرستادن خلاصه برای نهاد شهری
term-consent-contact-again = تماس دوباره
term-consent-withdrawal-explained = توضیحِ انصراف داده شد

term-consent-manner-written = کتبی
term-consent-manner-spoken = شفاهی، در حضور گواه

term-note-kind-theme = محور
term-note-kind-common-ground = نقاط مشترک
term-note-kind-difference = تفاوت
term-note-kind-question = پرسش
term-note-kind-story = روایت
term-note-kind-quote = نقل‌قول
term-note-kind-action = قول
term-note-kind-concern = هشدار ایمنی
term-note-kind-parking-lot = برای بعد

term-attribution-none = بدون ذکر گوینده
term-attribution-side = فقط گروه
term-attribution-code-name = نام مستعار

term-queue-reason-turn = نوبت
term-queue-reason-response = پاسخ
term-queue-reason-invited = دعوت‌شده

term-section-purpose = هدف
term-section-format-place-dates = قالب، مکان و تاریخ
term-section-participation = شرکت‌کنندگان
term-section-themes = محورهای گفت‌وگو
term-section-common-ground = نقاط مشترک
term-section-differences = تفاوت‌ها
term-section-asked-of-city = درخواست‌ها از شهر
term-section-follow-up = پیگیری و قول‌ها
term-section-measures = شاخص‌ها
term-section-method-and-limits = روش و محدودیت‌ها

term-finding-kind-name = نام
term-finding-kind-code-name = نام مستعار
term-finding-kind-contact = نشانی یا شماره
term-finding-kind-quote = نقل‌قول
term-finding-kind-withheld-note = یادداشت منتشرنشدنی
term-finding-kind-small-group = شمار اندک
term-finding-kind-hidden-control = نویسه‌های پنهان
term-finding-kind-singles-out = نشانی از یک فرد
term-finding-kind-side = گروه

term-finding-state-open = رسیدگی‌نشده
term-finding-state-replaced = جایگزین‌شده
term-finding-state-kept = نگه‌داشته‌شده
term-finding-state-gone = دیگر در متن نیست

term-finding-reason-matches-name = این نامِ یکی از افراد فهرست است.
term-finding-reason-matches-alias = این نام دیگرِ یکی از افراد فهرست است.
term-finding-reason-matches-code-name = این فرد نپذیرفته است که گفته‌اش با نام مستعار نقل شود.
term-finding-reason-matches-contact = این نشانی یا شمارهٔ یکی از افراد فهرست است.
term-finding-reason-looks-like-contact = این نوشته شبیه نشانی یا شمارهٔ تلفن است.
term-finding-reason-quote-without-consent = گوینده به نقل گفته‌اش رضایت نداده یا رضایتش را پس گرفته است.
term-finding-reason-quote-without-speaker = گوینده ثبت نشده است، پس کسی نمی‌تواند رضایت داده باشد.
term-finding-reason-concern-note = هشدار ایمنی هرگز منتشر نمی‌شود.
term-finding-reason-notes-without-consent = این فرد به یادداشت‌برداری یا به فرستادن خلاصه برای نهاد شهری رضایت نداده است.
term-finding-reason-fewer-than-small-cell = شمار افراد آن‌قدر کم است که ممکن است شناخته شوند.
term-finding-reason-bidi-control = نویسه‌های پنهان جهت متن را تغییر می‌دهند.
term-finding-reason-matches-looked-for = این نامی است که خواسته‌اید در متن جست‌وجو شود.
term-finding-reason-near-withheld-note = این جمله به یادداشتی نزدیک است که نباید منتشر شود.
term-finding-reason-count-follows = از کنار هم گذاشتن این عدد و عددهای دیگر همین متن، شمار گروهی بسیار کوچک به دست می‌آید.
term-finding-reason-count-follows-from-release = از کنار هم گذاشتن این عدد و عددهایی که پیش‌تر منتشر شده‌اند، شمار گروهی بسیار کوچک به دست می‌آید.
term-finding-reason-telling-word = این واژه در فهرست واژه‌های نشان‌دهندهٔ برنامه است.
term-finding-reason-names-place = ساکنان این جا آن‌قدر کم‌اند که ممکن است کسی شناخته شود.
term-finding-reason-names-workplace = محل کار یک نفر ممکن است او را بشناساند.
term-finding-reason-names-school = محل تحصیل یک نفر ممکن است او را بشناساند.
term-finding-reason-tells-age = سن دقیق ممکن است کسی را بشناساند.
term-finding-reason-tells-kin = اینکه کسی خویشاوند کیست و در کجاست، ممکن است او را بشناساند.
term-finding-reason-tells-trait = این ویژگی یا تجربه از آنِ افراد کمی است و ممکن است کسی را بشناساند.
term-finding-reason-chatham-code-name = بنا بر قاعدهٔ چتم هاوس هیچ نام مستعاری گفته نمی‌شود.
term-finding-reason-chatham-side = بنا بر قاعدهٔ چتم هاوس گفته نمی‌شود این سخن از کدام گروه است.

# How grave a finding is.
term-severity-points = ممکن است کسی را بشناساند
term-severity-identifies = می‌گوید کسی کیست
term-severity-forbidden = نباید منتشر شود

# On which grounds the words of a finding may stay.
term-may-keep-no = این عبارت نمی‌تواند بماند؛ آن را عوض یا حذف کنید.
term-may-keep-not-this-person = این عبارت فقط در صورتی می‌ماند که دربارهٔ این فرد نباشد.
term-may-keep-with-reason = اگر دلیلش را بنویسید، این عبارت می‌تواند بماند.

# The questions of consent, word for word as they are asked. The guide shows the same words. Whoever changes one here
# changes it there too and counts `QUESTIONS_VERSION` up: the ledger keeps which version was asked.
term-question-participate = آیا مایلید در این گفت‌وگو شرکت کنید؟ دربارهٔ موضوعی است که گفتم، با کسانی از هر دو شهر، و گردانندگان آن را پیش می‌برند.
term-question-notes = آیا اجازه می‌دهید از گفته‌هایتان یادداشت برداریم؟ یادداشت‌ها زیر نام مستعار شما نوشته می‌شود، رمزگذاری‌شده می‌ماند و فقط برگزارکنندگان آن را می‌خوانند.
term-question-recording = آیا اجازه می‌دهید صدا یا تصویر شما را ضبط کنیم؟
term-question-quote-without-name = آیا می‌توانیم جمله‌ای از شما را عیناً و بدون هیچ نامی بیاوریم؟ کسانی که شما را خوب می‌شناسند شاید لحنتان را بازشناسند.
term-question-quote-with-code-name = آیا می‌توانیم جمله‌ای از شما را با نام مستعارتان بیاوریم؟ کسانی که در نشست بوده‌اند می‌فهمند که شما گفته‌اید، و اگر همین نام را در خلاصهٔ دیگری ببینند هم می‌فهمند.
term-question-quote-with-name = آیا می‌توانیم جمله‌ای از شما را با نام واقعی‌تان بیاوریم؟ کسانی آن را می‌خوانند که نمی‌شناسیم، در هر دو کشور، و تا این نوشته هست نام شما هم هست.
term-question-photo = آیا اجازه می‌دهید در عکس‌های این نشست دیده شوید؟
term-question-share-with-third-party = از آنچه گفته می‌شود خلاصه‌ای بدون نام می‌نویسیم و برای این نهاد می‌فرستیم: … . وقتی به آنجا برسد سندی عمومی است و هر کسی، از جمله هر دولتی، ممکن است آن را بخواند. آیا گفته‌های شما هم در این خلاصه باشد؟
term-question-contact-again = آیا می‌توانیم پس از این نشست به شما پیام بدهیم یا تلفن بزنیم؟ چه راهی و چه ساعتی برایتان امن است؟
term-question-withdrawal-explained = هر یک از این پاسخ‌ها را هر وقت بخواهید می‌توانید پس بگیرید. کافی است از هر راهی که برایتان امن است به من یا به گردانندهٔ دیگر بگویید. از آن لحظه چیزی از گفته‌های شما بیرون نمی‌رود. آنچه پیش‌تر رفته است برنمی‌گردد، ولی به شما می‌گوییم چه بوده است. روشن است؟

# Where a name can stand.
term-place-note = یادداشت
term-place-revision = متن پیشین یک یادداشت
term-place-action = قول
term-place-section = خلاصه
term-place-finding = یافتهٔ بازبینی پیش از انتشار
term-place-session = عنوان نشست
term-place-block = دستور جلسه
term-place-programme = نام یا هدف برنامه، یا نام گروه
term-place-format = قالب ذخیره‌شده
term-place-release = سابقهٔ انتشار
term-place-identity = هویت فردی دیگر
term-place-other = جای دیگری که چیزی ذخیره شده است
# What was done, in the activity record.
term-activity-created = ساختن کارپوشه
term-activity-identity-revealed = دیدن نام واقعی
term-activity-people-imported = آوردن افراد از پرونده
term-activity-released = انتشار خلاصه
term-activity-person-erased = پاک کردن یک نفر
term-activity-marked-at-risk = نشان کردن یک نفر به‌عنوان در خطر
term-activity-backed-up-to-file = نوشتن همه‌چیز در یک پروندهٔ رمزگذاری‌شده
term-activity-passphrase-changed = تغییر گذرواژه
term-activity-recovery-key-made = ساختن کلید بازیابی تازه
term-activity-keys-renewed = تازه کردن همهٔ کلیدها
term-activity-recovered = باز کردن با کلید بازیابی
