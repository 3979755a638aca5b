### نخستین صفحه: زبان، سپس کدام کارپوشه و با کدام کلید.

unlock-welcome = دو شهر، یک گفت‌وگو
unlock-lead = همسخن آنچه را می‌نویسید در کارپوشه‌ای رمزگذاری‌شده روی همین دستگاه نگه می‌دارد و به هیچ‌جا نمی‌فرستد.
unlock-language = زبان

unlock-create = ساختن کارپوشه
unlock-open = باز کردن کارپوشه
unlock-demo = دیدن نمونه
unlock-demo-hint = برنامه‌ای ساختگی با چهار نشست. هیچ‌کس در آن واقعی نیست.
unlock-restore = بازگرداندن از پشتیبان
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
unlock-choose-place = انتخاب جا و ساختن
unlock-no-way-back = بدون گذرواژه یا کلید بازیابی هیچ‌کس نمی‌تواند کارپوشه را باز کند و هیچ‌کس نمی‌تواند آن‌ها را بازنشانی کند.
unlock-strength-short =
    { $more ->
        [0] به اندازهٔ کافی بلند است.
        [1] یک نویسهٔ دیگر.
       *[other] { $more } نویسهٔ دیگر.
    }
unlock-strength-fair = به اندازهٔ کافی بلند است. چند واژهٔ دیگر بسیار محکم‌ترش می‌کند.
unlock-strength-good = محکم است.
unlock-strength-hint = چهار پنج واژهٔ بی‌ربط به هم، آسان به یاد می‌ماند و سخت حدس زده می‌شود.

unlock-recovery-title = کلید بازیابی شما
unlock-recovery-text = اگر گذرواژه فراموش شود، تنها این کلید کارپوشه را باز می‌کند. فقط یک بار نشان داده می‌شود. آن را روی کاغذ بنویسید و دور از این دستگاه نگه دارید.
unlock-recovery-wrote = نوشتم
unlock-recovery-continue = باز کردن کارپوشه
unlock-recovery-sheet = کلید بازیابی همسخن برای { $name }

unlock-recover-title = باز کردن { $name } با کلید بازیابی
unlock-recovery-key = کلید بازیابی
unlock-recover-new = گذرواژهٔ تازه
unlock-recover-act = باز کردن و تغییر گذرواژه

unlock-restore-title = بازگرداندن { $name }
unlock-restore-text = از پشتیبان، کارپوشه‌ای در جایی تازه ساخته می‌شود. روی هیچ کارپوشه‌ای نوشته نمی‌شود.
unlock-restore-passphrase = گذرواژهٔ پشتیبان
unlock-restore-act = انتخاب جا و بازگرداندن
unlock-version = نسخهٔ { $version }
