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
