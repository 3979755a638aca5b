### نخستین صفحه: زبان، سپس کدام کارپوشه و با کدام کلید.

unlock-welcome = دو شهر، یک گفت‌وگو
unlock-lead = { -brand } آنچه را می‌نویسید در کارپوشه‌ای رمزگذاری‌شده روی همین دستگاه نگه می‌دارد و به هیچ‌جا نمی‌فرستد.
unlock-language = زبان

unlock-create = ساختن کارپوشه
unlock-open = باز کردن کارپوشه
unlock-demo = دیدن نمونه
unlock-demo-hint = برنامه‌ای با چهار نشست. همهٔ افراد آن ساختگی‌اند.
unlock-restore = بازگرداندن از نسخهٔ پشتیبان
unlock-recent = کارپوشه‌های اخیر این دستگاه
unlock-remember = این دستگاه به یاد بسپارد کدام کارپوشه‌ها را باز کرده‌ام
unlock-remember-hint = نامشان در همین صفحه و پیش از گذرواژه دیده می‌شود.

unlock-open-title = باز کردن { $name }
unlock-passphrase = گذرواژه
unlock-unlock = باز کردن قفل
unlock-forgot = با کلید بازیابی
unlock-other = کارپوشه‌ای دیگر

unlock-create-title = کارپوشهٔ تازه
unlock-name = نام کارپوشه
unlock-name-hint = نام پوشه‌ای می‌شود که دیگران هم می‌بینند. نامی بگذارید که چیزی را فاش نکند.
unlock-new-passphrase = گذرواژه
unlock-repeat = تکرار گذرواژه
unlock-repeat-differs = این دو گذرواژه یکی نیستند.
unlock-choose-place = انتخاب محل و ساختن
unlock-no-way-back = بدون گذرواژه یا کلید بازیابی هیچ‌کس نمی‌تواند کارپوشه را باز کند و هیچ‌کس نمی‌تواند آن‌ها را بازنشانی کند.
unlock-strength-short =
    { $more ->
        [0] به اندازهٔ کافی بلند است.
        [1] { $more } نویسهٔ دیگر.
       *[other] { $more } نویسهٔ دیگر.
    }
unlock-strength-fair = به اندازهٔ کافی بلند است. چند واژهٔ دیگر آن را بسیار قوی‌تر می‌کند.
unlock-strength-good = قوی است.
unlock-strength-hint = چهار پنج واژهٔ بی‌ربط به هم آسان به یاد می‌ماند و سخت حدس زده می‌شود.

unlock-recovery-title = کلید بازیابی شما
unlock-recovery-text = اگر گذرواژه فراموش شود، فقط این کلید کارپوشه را باز می‌کند. فقط یک بار نشان داده می‌شود. آن را روی کاغذ بنویسید و دور از این دستگاه نگه دارید.
unlock-recovery-wrote = کلید را روی کاغذ نوشتم
unlock-recovery-continue = باز کردن کارپوشه
unlock-recovery-sheet = کلید بازیابی { -brand } برای { $name }

unlock-recover-title = باز کردن { $name } با کلید بازیابی
unlock-recovery-key = کلید بازیابی
unlock-recover-new = گذرواژهٔ تازه
unlock-recover-act = باز کردن و تغییر گذرواژه

unlock-restore-title = بازگرداندن { $name }
unlock-restore-text = از نسخهٔ پشتیبان، کارپوشه‌ای در محلی تازه ساخته می‌شود. هیچ کارپوشه‌ای بازنویسی نمی‌شود.
unlock-restore-passphrase = گذرواژهٔ نسخهٔ پشتیبان
unlock-restore-act = انتخاب محل و بازگرداندن
unlock-version = نسخهٔ { $version }
unlock-backup-failed = نسخهٔ پشتیبان خودکار در آخرین قفل ساخته نشد. همه‌چیز در خود کارپوشه ذخیره است؛ دیسک و جای خالی آن را بررسی کنید.
unlock-restore-by-recovery = با کلید بازیابی
unlock-restore-by-passphrase = با گذرواژه
unlock-restore-new = گذرواژهٔ تازهٔ رونوشت
