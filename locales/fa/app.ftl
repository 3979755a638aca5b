### قاب دور همهٔ صفحه‌ها: بالا، مسیرها، دکمه‌های همگانی.

# نام محصول: «کسی که با شما سخن می‌گوید». ترجمه نمی‌شود؛ فقط به خط هر زبان نوشته می‌شود.
-brand = همسخن
app-name = { -brand }
# به زبانی نوشته می‌شود که به آن می‌رسد.
app-other-language = English
app-switch-language = تغییر زبان به انگلیسی
app-in-english = انگلیسی
app-in-persian = فارسی

# نام فهرست صفحه‌ها؛ فقط صفحه‌خوان آن را می‌گوید.
app-nav = منوی اصلی
app-nav-today = امروز
app-nav-programmes = برنامه‌ها
app-nav-people = افراد
app-nav-formats = قالب‌ها
app-nav-released = منتشرشده‌ها
app-nav-settings = تنظیمات
# زیر دوازده نشست نخست برنامه.
app-nav-more =
    { $count ->
        [0] همهٔ نشست‌ها
        [1] { $count } نشست دیگر
       *[other] { $count } نشست دیگر
    }
app-live-now = در حال برگزاری
app-foot-encrypted = رمزگذاری‌شده روی همین دستگاه
app-foot-stays = تا منتشر نکنید چیزی بیرون نمی‌رود

app-search-hint = جست‌وجوی نشست، فرد یا یادداشت
app-lock = قفل کردن
app-messages = پیام‌ها

app-save = ذخیره
app-cancel = انصراف
app-close = بستن
app-done = پایان
app-back = بازگشت
app-edit = ویرایش
app-undo = واگرد
app-try-again = تلاش دوباره
app-loading = در حال آماده شدن
app-more = بیشتر

app-failed-title = این صفحه نشان داده نشد
app-failed-text = آنچه ذخیره کرده‌اید سر جایش است. دوباره تلاش کنید یا به صفحهٔ دیگری بروید.

app-keys-title = میان‌برهای صفحه‌کلید
app-keys-everywhere = همه‌جا
app-keys-live = هنگام برگزاری نشست
app-keys-plan = در دستور جلسه
app-keys-find = یافتن هر چیز و اجرای فرمان‌ها
app-keys-lock = قفل کردن کارپوشه
app-keys-back = بازگشت به جای پیشین
app-keys-help = همین فهرست
app-keys-close = بستن آنچه باز است
app-keys-save-note = ذخیرهٔ یادداشت
app-keys-new-line = سطر تازه در یادداشت
app-keys-kind = انتخاب نوع یادداشت
app-keys-next = نفر بعد
app-keys-interpreter = آغاز یا پایان ترجمهٔ شفاهی
app-keys-next-part = آغاز بخش بعد
app-keys-note = رفتن به کادر یادداشت
app-keys-people = رفتن به فهرست افراد، برای افزودن کسی به صف
app-keys-speaker-said = ثبت گوینده برای این یادداشت
app-keys-pause = مکث یا ادامه
app-keys-undo = لغو آخرین نوبت یا یادداشت
app-keys-move = بالا یا پایین بردن بخش

# A promise in a list. $text is the promise, $date is written out.
app-promise-kept = انجام شد: { $text }
app-promise-due = تا { $date }
app-promise-of-all = هر دو گروه
app-promise-marked = ثبت شد که به این قول عمل شده است.
app-chatham-house = قاعدهٔ چتم هاوس
app-chatham-house-hint = آنچه گفته شد می‌تواند بیرون برود، اما نه اینکه چه کسی گفت و نه اینکه از کدام گروه بود: نه نام مستعار، و نه نام گروه کنار نقل‌قول.

# What stands over every screen until it is mended.
app-condition-damaged = بخشی از این کارپوشه آسیب دیده است. آنچه می‌بینید خواندنی است، اما شاید همه‌چیز نباشد. تازه‌ترین نسخهٔ پشتیبان را در محلی تازه بازگردانید و این رونوشت را هم نگه دارید.
app-condition-care = باز کردن تنظیمات
app-condition-read-only = این کارپوشه فقط خواندنی است: در جای آن نمی‌شود نوشت. برای ادامه، پوشه‌اش را به جایی از خودتان ببرید.
app-condition-backup-failed = آخرین نسخهٔ پشتیبان خودکار ساخته نشد. دیسک و جای خالی آن را بررسی و سپس قفل کنید تا نسخهٔ تازه ساخته شود.
# $count (number): backups
app-condition-backups = نسخه‌های پشتیبان خودکاری که باز نمی‌شوند: { $count }. وقتی قفل کنید نسخهٔ تازه ساخته می‌شود.
app-condition-keys = پروندهٔ کلیدها آسیب دیده بود و از روی رونوشتش درست شد. دیسک را بررسی کنید.
app-condition-practise = یک ماه گذشته است. آیا هنوز کاغذِ کلید بازیابی را دارید؟
app-condition-practise-act = اکنون می‌آزمایم
app-condition-practise-later = دیگر نپرسید

# Asked before the window closes on words that are not saved.
app-close-title = با واژه‌های ذخیره‌نشده می‌بندید؟
app-close-text = آنچه نوشته‌اید رمزگذاری‌شده در کارپوشه می‌ماند و وقتی قفل را باز کنید سر جایش است. هنوز بخشی از نشست یا خلاصه نیست.
app-close-act = بستن
# $seconds (number): seconds until the lock
app-idle-warning = مدتی است کسی با این دستگاه کار نکرده است. ثانیه تا قفل شدن: { $seconds }.
app-idle-here = اینجا هستم
app-idle-stay = در این نشست قفل نشود
