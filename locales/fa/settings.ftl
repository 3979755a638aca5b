### رفتار برنامه روی این دستگاه، و نگهداری کارپوشهٔ باز.

settings-title = تنظیمات

settings-look = زبان و ظاهر
settings-language = زبان
settings-theme = پوسته
settings-theme-system = مطابق سیستم
settings-theme-light = روشن
settings-theme-dark = تیره
settings-calendar = تقویم نخست
settings-digits = رقم‌ها
settings-by-language = مطابق زبان
settings-example = برای نمونه: { $date }؛ { $number }

settings-guard = امنیت
settings-idle = قفل خودکار
settings-idle-minutes =
    { $count ->
        [0] بی‌درنگ
        [1] پس از { $count } دقیقه
       *[other] پس از { $count } دقیقه
    }
settings-idle-never = هرگز
settings-idle-hint = کارپوشه هنگام به خواب رفتن دستگاه هم قفل می‌شود. آنچه ذخیره شده است می‌ماند.
settings-idle-never-hint = تا قفل نکنید، هر کس پشت این دستگاه بنشیند می‌تواند همه‌چیز را بخواند.
settings-remember = این دستگاه به یاد بسپارد کدام کارپوشه‌ها باز شده‌اند
settings-remember-on = نامشان در صفحهٔ نخست، پیش از هر گذرواژه‌ای دیده می‌شود. با خاموش کردن، بی‌درنگ فراموش می‌شوند.
settings-remember-off = هیچ‌چیز روی این دستگاه نمی‌گوید کدام کارپوشه‌ها باز شده‌اند.
settings-passphrase = تغییر گذرواژه
settings-passphrase-demo = گذرواژهٔ کارپوشهٔ نمونه تغییر نمی‌کند. همهٔ افرادش ساختگی‌اند.
settings-passphrase-text = کلید بازیابی همان می‌ماند. نسخه‌های پشتیبان پیشین با گذرواژهٔ همان زمان باز می‌شوند.
settings-passphrase-old = گذرواژهٔ کنونی
settings-passphrase-new = گذرواژهٔ تازه
settings-passphrase-again = تکرار گذرواژهٔ تازه
settings-passphrase-hint = چهار پنج واژهٔ بی‌ربط به هم آسان به یاد می‌ماند و سخت حدس زده می‌شود.
settings-passphrase-differs = این دو گذرواژه یکی نیستند.
settings-passphrase-act = تغییر
settings-passphrase-changed = گذرواژه عوض شد.

settings-workspace = کارپوشه
settings-demo = نمونه
settings-read-only = فقط خواندنی
settings-count-programmes =
    { $count ->
        [1] برنامه
       *[other] برنامه
    }
settings-count-sessions =
    { $count ->
        [1] نشست
       *[other] نشست
    }
settings-count-people =
    { $count ->
        [1] نفر
       *[other] نفر
    }
settings-count-notes =
    { $count ->
        [1] یادداشت
       *[other] یادداشت
    }
settings-count-releases =
    { $count ->
        [1] انتشار
       *[other] انتشار
    }
settings-count-megabytes =
    { $count ->
        [1] مگابایت
       *[other] مگابایت
    }
settings-backups =
    { $count ->
        [0] هنوز نسخهٔ پشتیبان خودکاری نیست. پس از هر تغییر، هنگام قفل شدن ساخته می‌شود.
        [1] { $count } نسخهٔ پشتیبان خودکار در کارپوشه هست.
       *[other] { $count } نسخهٔ پشتیبان خودکار در کارپوشه هست.
    }
settings-backup = ذخیرهٔ نسخهٔ پشتیبان…
settings-backup-text = نسخهٔ پشتیبان یک پروندهٔ رمزگذاری‌شده است که همه‌چیز در آن هست. از صفحهٔ نخست و با گذرواژهٔ همان روز بازگردانده می‌شود.
settings-backup-done = نسخهٔ پشتیبان ذخیره شد.
settings-check = بررسی کارپوشه
settings-check-running = کارپوشه بررسی می‌شود…
settings-check-ok = همه‌چیز بررسی شد و ایرادی نیست.
settings-check-bad = بخشی از داده‌ها آسیب دیده است. آخرین نسخهٔ پشتیبان را در محلی تازه بازگردانید و این یکی را نگه دارید.
settings-problem-details = جزئیات
settings-problem-pages = چیزی جز { -brand } صفحه‌های رمزگذاری‌شده را تغییر داده است.
settings-problem-structure = جدول‌ها یا نمایه‌ها با هم نمی‌خوانند.
settings-problem-references = چیزی به جایی اشاره می‌کند که دیگر نیست.
settings-problem-journal = آنچه در آخر، پیش از خاموشی ناگهانی نوشته شده بود در دست نیست. رونوشتی از دفتر ثبت آن در کارپوشه هست.
settings-problem-search-index = نمایهٔ جست‌وجو با متن نمی‌خواند و شاید جست‌وجو چیزی را نیابد.

settings-about = درباره
settings-version = نسخه
settings-tzdata = پایگاه منطقه‌های زمانی
settings-tzdata-text = کشورها ساعت خود را با قانون تغییر می‌دهند و { -brand } با نسخهٔ تازه از آن باخبر می‌شود. ساعتی که به وقت یک گروه گذاشته‌اید ثابت می‌ماند و ساعت نشست برای گروه دیگر عوض می‌شود.
settings-licence = مجوز
settings-licence-text = نرم‌افزار آزاد: Apache 2.0 یا MIT، هر کدام را که بخواهید.
settings-keys = میان‌برهای صفحه‌کلید
settings-keys-text = میان‌برهای اصلی را نشان می‌دهد
settings-works = نرم‌افزارها و قلم‌های به‌کاررفته
settings-works-font = قلم وزیرمتن در سندهای منتشرشده نیز جای می‌گیرد. مجوز آن از نویسنده و خوانندهٔ سند چیزی نمی‌خواهد.

### کلیدها، نسخه‌های پشتیبان، دفتر کارها، و بردن کارپوشه از این دستگاه.

settings-new-keys = شاید کسی گذرواژه را بداند
settings-new-keys-title = تازه کردن همهٔ کلیدها
settings-new-keys-text = برای روزی که شاید کسی گذرواژهٔ شما را دیده باشد. همه‌چیز با گذرواژه و کلید بازیابی تازه از نو رمزگذاری می‌شود. پس از آن هیچ‌چیزِ این کارپوشه با کلیدهای پیشین باز نمی‌شود.
settings-new-keys-outside = رونوشت‌هایی که پیش‌تر از این پوشه بیرون رفته‌اند، روی حافظه‌ای یا نزد کسی، هنوز با گذرواژهٔ پیشین باز می‌شوند. پیدایشان کنید و پاکشان کنید.
settings-new-keys-reseal = نسخه‌های پشتیبان پیشین بمانند و با کلیدهای تازه از نو مهر شوند
settings-new-keys-remove = نسخه‌های پشتیبان پیشین پاک شوند
settings-new-keys-act = تازه کردن همهٔ کلیدها
# $done, $of (numbers): steps
settings-new-keys-progress = گام { $done } از { $of }. تا گام آخر، کارپوشه همان می‌ماند که بود.
settings-new-keys-unfinished = کلیدهای تازه برقرارند، اما دیسک گام آخر را نپذیرفت. بار دیگر که کارپوشه باز شود، تمام می‌شود. برنامه‌های دیگری را که با این پوشه کار می‌کنند ببندید و قفل کنید.
# $resealed, $removed (numbers): backups
settings-new-keys-done = همهٔ کلیدها تازه‌اند. نسخه‌های پشتیبانی که از نو مهر شد: { $resealed }. نسخه‌های پشتیبانی که پاک شد: { $removed }.
settings-recovery = کلید بازیابی تازه
settings-recovery-text = کلیدی که روی کاغذ دارید دیگر این کارپوشه را باز نمی‌کند. نسخه‌های پشتیبانِ پیش از امروز را هنوز باز می‌کند.
settings-recovery-act = ساختن کلید بازیابی تازه
settings-recovery-old-backups = آن را روی کاغذ بنویسید، و وقتی دیگر هیچ نسخهٔ پشتیبانِ پیش‌تری به کارتان نمی‌آید، کاغذ پیشین را از میان ببرید.
settings-recovery-show = کلید بازیابی شما. فقط یک بار نشان داده می‌شود: آن را روی کاغذ بنویسید و دور از این دستگاه نگه دارید.
settings-recovery-written = کلید را روی کاغذ نوشتم
settings-close = تمام
settings-try-recovery = آزمودن کلید بازیابی
settings-try-recovery-text = کاغذِ کلید بازیابی را بیاورید و یک بار آن را اینجا بنویسید. آن‌وقت می‌دانید که هنوز هست و درست است.
settings-try-recovery-key = کلید بازیابی از روی کاغذ
settings-try-recovery-act = آزمودن
settings-try-recovery-done = کلید بازیابی درست است. کاغذ را سر جایش بگذارید.

settings-backup-list = نسخه‌های پشتیبان خودکار
settings-backup-when = زمان
settings-backup-size = اندازه
# $megabytes (text): a number of megabytes
settings-backup-megabytes = { $megabytes } مگابایت
settings-backup-proved = باز شد و درست است
settings-backup-unproved = هنوز آزموده نشده
settings-backup-restore = بازگرداندن در رونوشت
settings-backup-restored = رونوشت ساخته شد. از صفحهٔ نخست، با گذرواژهٔ امروز باز می‌شود.

settings-activity = کارهای انجام‌شده
settings-activity-text = رمزگذاری‌شده در کارپوشه می‌ماند و فقط به آن افزوده می‌شود. نام کسی در آن نیست.
settings-activity-none = هنوز چیزی نوشته نشده است.
# $count (number): entries
settings-activity-whole = دفتر از نو حساب شد و هیچ‌چیز آن تغییر نکرده است. شمار سطرها: { $count }.
# $place (number): an entry
settings-activity-broken = سطر { $place } آن نیست که نوشته شده بود، یا از میان رفته است.
settings-activity-verify = بررسی دفتر
settings-activity-what = کار
settings-activity-when = زمان

settings-leave = پیش از سفر
settings-leave-text = کارپوشه را در یک پروندهٔ رمزگذاری‌شده ببرید، یا هیچ‌چیز نبرید. این پرونده روی هر دستگاهی، از صفحهٔ نخست، همه‌چیز را بازمی‌گرداند.
settings-leave-honest = نخست کلیدها از میان می‌روند و سپس پرونده‌ها. روی حافظه‌های فلش شاید پاره‌هایی از پرونده‌های کهنه مدتی بماند؛ بی کلید، چیزی از آن‌ها خوانده نمی‌شود. شاید باز هم معلوم باشد که اینجا کارپوشه‌ای بوده است. رونوشت‌هایی که جای دیگر دارید می‌مانند.
settings-pack = بستن در یک پرونده و پاک کردن اینجا
settings-pack-text = همه‌چیز در یک پروندهٔ رمزگذاری‌شده نوشته و با باز کردنش آزموده می‌شود. فقط پس از آن، کارپوشه از این دستگاه پاک می‌شود.
settings-pack-act = انتخاب محل، بستن و پاک کردن
settings-erase = پاک کردن اینجا
settings-erase-text = کارپوشه، کلیدهایش و همهٔ نسخه‌های پشتیبان خودکارش از میان می‌روند. هیچ‌کس، خود شما هم، نمی‌تواند بازشان گرداند، مگر آنکه پرونده‌ای از آن جای دیگر باشد.
# $name (text): the workspace
settings-erase-name = نامش را بنویسید: { $name }
settings-erase-act = پاک کردن برای همیشه

settings-repair = نگه داشتن آنچه خواندنی است…
settings-repair-title = نگه داشتن آنچه خواندنی است
settings-repair-text = آنچه هنوز خواندنی است در کارپوشه‌ای تازه رونویسی می‌شود. این کارپوشه دست‌نخورده می‌ماند.
settings-repair-act = انتخاب محل و نگه داشتن
# $rows (number): rows saved
settings-repaired-whole = همه‌چیز خواندنی بود. در کارپوشهٔ تازه { $rows } مورد هست.
settings-repaired-part = در کارپوشهٔ تازه { $rows } مورد هست. چیزی خوانده نشد؛ شاید نسخهٔ پشتیبانِ پیش‌تری آن را داشته باشد.
settings-repaired-backup = هیچ‌چیز آن خواندنی نبود. کارپوشهٔ تازه از تازه‌ترین نسخهٔ پشتیبان سالم ساخته شد.
