### فهرست افراد برنامه: نام مستعار پیش از همه، نام تنها با خواست، رضایت‌ها.

people-title = افراد
people-of = برنامه
people-add = افزودن فرد
people-import = آوردن فهرست
people-empty-title = چه کسانی با شما هستند؟
people-empty-text = فهرست را از پروندهٔ CSV بیاورید یا افراد را یک‌به‌یک بیفزایید. هر کس نامی مستعار می‌گیرد.
people-no-programme-title = افراد در برنامه جای دارند
people-no-programme-text = نخست برنامه‌ای بسازید. فهرست افرادش اینجا می‌ماند.
people-go-programmes = رفتن به برنامه‌ها
people-filter = یافتن با نام مستعار
people-none-found = کسی با چنین نام مستعاری نیست.
people-roster = فهرست
people-consents = رضایت‌ها
people-show-more =
    { $count ->
        [0] نمایش همه
        [1] نمایش ۱ نفر دیگر
       *[other] نمایش { $count } نفر دیگر
    }

people-column-name = نام مستعار
people-column-side = سو
people-column-role = نقش
people-column-language = زبان
people-column-identity = هویت
people-column-consents = رضایت‌ها
people-column-attended = نشست‌ها
people-at-risk = در خطر
people-identity-sealed = مهرشده
people-identity-none = چیزی نگه داشته نشده
people-consents-count = { $count } از { $all }

people-close-panel = بستن { $name }
people-reveal = نشان دادن هویت
people-hide = پنهان کردن
people-hides-in =
    { $seconds ->
        [0] پنهان شد
        [1] ۱ ثانیه تا پنهان شدن
       *[other] { $seconds } ثانیه تا پنهان شدن
    }
people-nothing-stored = دربارهٔ هویت این فرد چیزی نگه داشته نشده است.
people-edit = تغییر
people-erase = پاک کردن
people-erase-title = { $name } پاک شود؟
people-erase-text = این فرد، هویت، رضایت‌ها، حضور و نوبت‌هایش از این کارپوشه پاک می‌شود. یادداشت‌ها بی انتساب می‌ماند. این کار برگشت ندارد.
people-erased = { $name } پاک شد.

people-agrees-to = با این‌ها موافق است
people-consent-of = { $name }: { $consent }
people-consent-hint = هر پاسخ با تاریخش نگه داشته می‌شود. تا پاسخی داده نشده، همه «خیر» است.
people-manner = پاسخ‌ها داده می‌شود
people-witness = در حضور
people-ledger = همهٔ پاسخ‌ها تا کنون
people-ledger-none = هنوز پاسخی نیست.
people-granted = بله
people-withdrawn = خیر
people-consent-saved = پاسخ ثبت شد.

people-new-title = فرد تازه
people-edit-title = تغییر { $name }
people-code-name = نام مستعار
people-code-name-hint = این فرد همه‌جا با این نام دیده می‌شود. اگر خالی بماند، نامی پیشنهاد می‌شود.
people-side = سو
people-role = نقش
people-language = زبان در نشست‌ها
people-risk = فاش شدن نام، این فرد را به خطر می‌اندازد
people-risk-hint = آنگاه تنها نام مستعار، سو و زبان نگه داشته می‌شود. هویت ذخیره‌شده از میان می‌رود.
people-identity = هویت
people-identity-hint = جدا از هر چیز دیگر مهر می‌شود و تنها با خواست شما نشان داده می‌شود.
people-identity-keep = هویت ذخیره‌شده همان‌گونه می‌ماند.
people-identity-change = نوشتن هویت از نو
people-name = نام
people-aliases = نام‌ها و نوشتارهای دیگر
people-aliases-hint = هر نام در یک سطر، به هر خطی. بازبینی افشا همه را می‌جوید.
people-email = ایمیل
people-phone = تلفن
people-note = یادداشت خصوصی
people-saved = ذخیره شد.

people-import-title = آوردن فهرست
people-import-about =
    { $rows ->
        [0] بدون ردیف، خوانده‌شده با { $encoding }
        [1] ۱ ردیف، خوانده‌شده با { $encoding }
       *[other] { $rows } ردیف، خوانده‌شده با { $encoding }
    }
people-import-columns = معنی هر ستون
people-import-column = ستون { $number }
people-import-heading = ستون
people-import-samples = نخستین خانه‌ها
people-import-meaning = معنی
people-import-default-side = سوی ردیف‌هایی که سو ندارند
people-import-no-side = هیچ: این ردیف‌ها کنار گذاشته شوند
people-import-rows = آنچه نوشته خواهد شد
people-import-row = ردیف { $row }
people-import-new = تازه
people-import-update = کسی در فهرست را تغییر می‌دهد
people-import-problems = خوب است بدانید
people-import-problem-at = ردیف { $row }
people-import-problem-in = ردیف { $row }، ستون { $column }
people-import-skips = کنار گذاشته می‌شود
people-import-more =
    { $count ->
        [0] ردیف دیگری نیست
        [1] و ۱ ردیف دیگر
       *[other] و { $count } ردیف دیگر
    }
people-import-sum-new = افزوده می‌شود
people-import-sum-update = تغییر می‌کند
people-import-sum-skip = کنار گذاشته می‌شود
people-import-apply =
    { $count ->
        [0] چیزی برای نوشتن نیست
        [1] نوشتن ۱ نفر
       *[other] نوشتن { $count } نفر
    }
people-import-nothing = تا تأیید نکنید چیزی نوشته نمی‌شود.
people-imported =
    { $count ->
        [0] کسی افزوده نشد.
        [1] ۱ نفر افزوده شد.
       *[other] { $count } نفر افزوده شدند.
    }
people-field-code-name = نام مستعار
people-field-name = نام
people-field-alias = نام‌های دیگر
people-field-side = سو
people-field-role = نقش
people-field-language = زبان
people-field-email = ایمیل
people-field-phone = تلفن
people-field-note = یادداشت خصوصی
people-field-ignore = کنار گذاشتن
