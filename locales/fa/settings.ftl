### رفتار برنامه روی این دستگاه، و نگهداری کارپوشهٔ باز.

settings-title = تنظیمات

settings-look = زبان و ظاهر
settings-language = زبان
settings-theme = پوسته
settings-theme-system = مانند سیستم
settings-theme-light = روشن
settings-theme-dark = تیره
settings-calendar = تقویم نخست
settings-digits = رقم‌ها
settings-by-language = پیرو زبان
settings-example = برای نمونه: { $date }؛ { $number }

settings-guard = ایمنی
settings-idle = قفل خودکار
settings-idle-minutes =
    { $count ->
        [0] بی‌درنگ
        [1] پس از ۱ دقیقه
       *[other] پس از { $count } دقیقه
    }
settings-idle-never = هرگز
settings-idle-hint = کارپوشه هنگام به خواب رفتن دستگاه هم قفل می‌شود. آنچه ذخیره شده، می‌ماند.
settings-idle-never-hint = تا قفل نکنید، هر کس پشت این دستگاه بنشیند می‌تواند همه چیز را بخواند.
settings-remember = این دستگاه به یاد بسپارد کدام کارپوشه‌ها باز شده‌اند
settings-remember-on = نامشان در صفحهٔ نخست، پیش از هر گذرواژه‌ای دیده می‌شود. با خاموش کردن، بی‌درنگ فراموش می‌شوند.
settings-remember-off = هیچ چیز روی این دستگاه نمی‌گوید کدام کارپوشه‌ها باز شده‌اند.
settings-passphrase = تغییر گذرواژه
settings-passphrase-demo = گذرواژهٔ کارپوشهٔ نمونه تغییر نمی‌کند. همهٔ افرادش ساختگی‌اند.
settings-passphrase-text = کلید بازیابی همان می‌ماند. پشتیبان‌های پیشین با گذرواژهٔ زمان خود باز می‌شوند.
settings-passphrase-old = گذرواژهٔ کنونی
settings-passphrase-new = گذرواژهٔ تازه
settings-passphrase-again = تکرار گذرواژهٔ تازه
settings-passphrase-hint = چهار پنج واژهٔ بی‌ربط به هم، آسان به یاد می‌ماند و سخت حدس زده می‌شود.
settings-passphrase-differs = این دو گذرواژه یکی نیستند.
settings-passphrase-act = تغییر
settings-passphrase-changed = گذرواژه عوض شد.

settings-workspace = کارپوشه
settings-demo = نمونه
settings-read-only = فقط خواندنی
settings-count-programmes = برنامه
settings-count-sessions = نشست
settings-count-people = نفر
settings-count-notes = یادداشت
settings-count-releases = انتشار
settings-count-megabytes = مگابایت
settings-backups =
    { $count ->
        [0] هنوز پشتیبان خودکاری نیست: پس از هر تغییر، هنگام قفل شدن ساخته می‌شود.
        [1] ۱ پشتیبان خودکار در آن هست.
       *[other] { $count } پشتیبان خودکار در آن هست.
    }
settings-backup = ذخیرهٔ پشتیبان در جایی دیگر
settings-backup-text = پشتیبان یک پروندهٔ رمزگذاری‌شده است که همه چیز در آن هست. از صفحهٔ نخست و با گذرواژهٔ همان روز بازگردانده می‌شود.
settings-backup-done = پشتیبان نوشته شد.
settings-check = بررسی کارپوشه
settings-check-running = همه چیز خوانده می‌شود.
settings-check-ok = همه چیز خوانده شد و ایرادی نیست.
settings-check-bad = کارپوشه آسیب دیده است. آخرین پشتیبان را کنار آن بازگردانید و این یکی را نگه دارید.
settings-problem-pages = چیزی جز همسخن صفحه‌های رمزگذاری‌شده را تغییر داده است.
settings-problem-structure = جدول‌ها یا نمایه‌ها با هم نمی‌خوانند.
settings-problem-references = چیزی به جایی اشاره می‌کند که دیگر نیست.
settings-problem-journal = آنچه در آخر، پیش از خاموشی ناگهانی نوشته شده بود در دست نیست. رونوشتی از دفتر ثبت آن در کارپوشه هست.
settings-problem-search-index = نمایهٔ جست‌وجو با متن نمی‌خواند و شاید جست‌وجو چیزی را نیابد.
settings-problem-other = چیز دیگری با هم نمی‌خواند. شاید نسخهٔ تازه‌تر همسخن بیشتر بداند.

settings-about = درباره
settings-version = نسخه
settings-tzdata = پایگاه منطقه‌های زمانی
settings-tzdata-text = کشورها ساعت خود را با قانون تغییر می‌دهند و همسخن با نسخهٔ تازه از آن باخبر می‌شود. زمانی که به وقت یک سو گذاشته‌اید می‌ماند و سوی دیگر جابه‌جا می‌شود.
settings-licence = مجوز
settings-licence-text = نرم‌افزار آزاد: Apache 2.0 یا MIT، هر کدام را که بخواهید.
settings-keys = کلیدها
settings-keys-text = همهٔ کلیدها را نشان می‌دهد، هر جا که باشید
settings-works = کارهای دیگران در همسخن
settings-works-font = قلم وزیرمتن در سندهای منتشرشده نیز جای می‌گیرد. مجوز آن از نویسنده و خوانندهٔ سند چیزی نمی‌خواهد.
