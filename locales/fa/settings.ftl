### تنظیمات این دستگاه و کارپوشهٔ باز.

settings-title = تنظیمات
settings-look = زبان و ظاهر
settings-language = زبان
settings-theme = پوسته
settings-theme-system = مانند سیستم
settings-theme-light = روشن
settings-theme-dark = تیره
settings-digits = رقم‌ها
settings-digits-language = به زبان صفحه
settings-digits-latin = 123
settings-digits-persian = ۱۲۳
settings-calendar = تقویم نخست
settings-calendar-language = به زبان صفحه
settings-safety = ایمنی
settings-idle = قفل شدن هنگام نبودن کسی
settings-idle-never = هرگز
settings-idle-minutes =
    { $count ->
        [0] بی‌درنگ
        [1] پس از ۱ دقیقه
       *[other] پس از { $count } دقیقه
    }
settings-idle-hint = کارپوشه هنگام خواب دستگاه هم قفل می‌شود.
settings-remember = این دستگاه به یاد بسپارد کدام کارپوشه‌ها باز شده‌اند
settings-passphrase = تغییر گذرواژه
settings-passphrase-old = گذرواژهٔ کنونی
settings-passphrase-new = گذرواژهٔ تازه
settings-passphrase-repeat = دوباره گذرواژهٔ تازه
settings-passphrase-differs = این دو گذرواژه یکی نیستند.
settings-passphrase-min =
    { $count ->
        [0] هر اندازه.
        [1] دست‌کم ۱ نویسه.
       *[other] دست‌کم { $count } نویسه.
    }
settings-passphrase-changed = گذرواژه عوض شد. کلید بازیابی همان است.
settings-workspace = کارپوشه
settings-workspace-read-only = اینجا فقط خواندنی است.
settings-workspace-demo = این نمونه است. همهٔ افرادش ساختگی‌اند.
settings-size = اندازه
settings-kilobytes = { $count } کیلوبایت
settings-programmes = برنامه‌ها
settings-sessions = نشست‌ها
settings-people = افراد
settings-notes = یادداشت‌ها
settings-releases = انتشارها
settings-backups = پشتیبان‌های خودکار
settings-backup-now = ذخیرهٔ پشتیبان در جایی دیگر
settings-backup-done = پشتیبان نوشته شد و با گذرواژهٔ امروز باز می‌شود.
settings-check = وارسی کارپوشه
settings-check-ok = ایرادی نیست.
settings-check-problems =
    { $count ->
        [0] ایرادی نیست.
        [1] ۱ ایراد پیدا شد.
       *[other] { $count } ایراد پیدا شد.
    }
settings-check-advice = آخرین پشتیبان را کنار این کارپوشه بازگردانید و این یکی را نگه دارید.
settings-about = درباره
settings-version = نسخه
settings-tzdata = پایگاه منطقه‌های زمانی
settings-licence = پروانه
settings-fonts = قلم
settings-fonts-text = وزیرمتن از صابر راستی‌کردار، با پروانهٔ SIL Open Font License 1.1
settings-keys = کلیدها
settings-keys-hint = برای دیدن همهٔ کلیدها هر جا ? را بزنید.
