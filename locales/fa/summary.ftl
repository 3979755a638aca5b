### خلاصه برای دفتر شهر: متن به دو زبان، یادداشت‌ها در سرفصل‌ها، یافته‌های بازبینی، انتشار.

summary-title = خلاصه برای دفتر شهر
summary-draft-number = پیش‌نویس { $number }
summary-views = نماهای خلاصه
summary-view-text = متن
summary-view-board = یادداشت‌ها در سرفصل‌ها
summary-view-print = پیش‌نمایش چاپ

# پیش از آن‌که خلاصه‌ای باشد.
summary-none-title = این نشست هنوز خلاصه ندارد
summary-none-text = نخستین پیش‌نویس از یادداشت‌ها ساخته می‌شود، هر یک در سرفصلِ نوع خود. سپس متن را به هر دو زبان کامل می‌کنید.
summary-none-begin = ساختن پیش‌نویس از یادداشت‌ها
summary-not-closed-title = خلاصه پس از نشست می‌آید
summary-not-closed-text = نخست نشست را پایان دهید. آن‌گاه یادداشت‌هایش اینجا گرد می‌آیند.
summary-to-live = باز کردن اتاق گفت‌وگو
summary-to-plan = باز کردن طرح
summary-redraft = افزودن یادداشت‌های تازه
summary-redrafted = یادداشت‌های تازه به متن افزوده شدند.
summary-reopen-session = بازگشت به اتاق گفت‌وگو
summary-reopened = نشست دوباره باز شد.

# برگه.
summary-fact-people = نفر
summary-fact-people-hidden = کمتر از { $count }
summary-fact-voice = سهم صدا
summary-fact-notes = یادداشت
summary-section-empty = هنوز چیزی نوشته نشده است
summary-edit-section = ویرایش «{ $section }» به { $language }
summary-section-text = { $section }، { $language }
summary-save-hint = با بیرون رفتن از این کادر ذخیره می‌شود. Esc تغییر را برمی‌گرداند.
summary-text-saved = ذخیره و بازبینی شد.
summary-in-text = نمایش در متن
summary-finding-mark = یافته: { $words }

# تخته.
summary-board-hint = یادداشت را به سرفصل دیگری بکشید، یا از فهرستش استفاده کنید.
summary-board-left-out = کنارگذاشته‌ها
summary-board-stays = بیرون نمی‌رود
summary-board-stays-hint = نگرانی‌ها هرگز منتشر نمی‌شوند.
summary-board-empty = بدون یادداشت
summary-note-acts = کارهای این یادداشت
summary-note-move = بردن به «{ $section }»
summary-note-leave-out = کنار گذاشتن
summary-note-translate = نوشتن هر دو زبان
summary-note-moved = یادداشت اکنون در «{ $section }» است.
summary-note-left-out = یادداشت کنار گذاشته شد.
summary-note-untranslated = ترجمه‌نشده
summary-note-text = یادداشت به هر دو زبان

# چاپ.
summary-print-lang = زبان
summary-print-frame = پیش‌نمایش چاپ سند

# یافته‌ها.
summary-before-leaving = پیش از آن‌که از دستگاه بیرون برود
summary-findings-settled = { $settled } مورد از { $count } رسیدگی شد
summary-findings-none = بازبینی چیزی نیافت که کسی را نشان دهد.
summary-findings-all-settled = به همهٔ یافته‌ها رسیدگی شده است.
summary-findings-open =
    { $count ->
        [1] به ۱ یافته رسیدگی نشده است
       *[other] به { $count } یافته رسیدگی نشده است
    }
summary-finding-about = دربارهٔ { $name }
summary-finding-in = { $section }، { $language }
summary-finding-in-title = عنوان، { $language }
summary-finding-times =
    { $count ->
        [1] یک بار
       *[other] { $count } بار
    }
summary-replace-with = جایگزینی با «{ $words }»
summary-leave-out = حذف از متن
summary-other-words = واژه‌های دیگر
summary-write-instead = به جای آن بنویسید
summary-replace = جایگزینی
summary-keep = نگه‌دار
summary-keep-reason = چرا می‌تواند بماند
summary-keep-reason-hint = دلیل همراه خلاصه نگه داشته می‌شود و منتشر نمی‌شود.
summary-cannot-keep = رضایت اجازه نمی‌دهد این عبارت بماند؛ باید عوض شود.
summary-settled-list =
    { $count ->
        [1] ۱ مورد رسیدگی‌شده
       *[other] { $count } مورد رسیدگی‌شده
    }
summary-open-again = باز کردن دوباره
summary-replaced-by = اکنون: { $words }
summary-was-left-out = حذف شد
summary-small-cells = شمارهای کمتر از { $count } پنهان‌اند.
summary-review-again = بازبینی دوباره
summary-review-stale = متن پس از بازبینی تغییر کرده است.

# انتشار.
summary-assume = فرض کنید هر کسی، از جمله هر دولتی، آنچه را منتشر می‌کنید می‌خواند.
summary-release = انتشار
summary-release-blocked = نخست به یافته‌ها رسیدگی کنید.
summary-release-title = انتشار خلاصه
summary-release-formats = پرونده‌ها
summary-release-lang = زبان
summary-release-recipient = برای چه کسی
summary-release-recipient-hint = در فهرست منتشرشده‌ها می‌ماند و در پرونده‌ها نوشته نمی‌شود.
summary-release-acknowledge = فرض می‌کنم هر کسی، از جمله هر دولتی، می‌تواند این را بخواند.
summary-release-folder = انتخاب پوشه و انتشار
summary-released = منتشر شد: { $count ->
    [1] ۱ پرونده
   *[other] { $count } پرونده
} در { $folder }.
summary-to-released = آنچه منتشر شد
summary-archived = این نشست بایگانی شده است. خلاصه‌اش را فقط می‌توان خواند.
summary-board-more =
    { $count ->
        [1] و ۱ یادداشت دیگر
       *[other] و { $count } یادداشت دیگر
    }
summary-more-findings =
    { $count ->
        [1] ۱ مورد دیگر پس از این‌ها
       *[other] { $count } مورد دیگر پس از این‌ها
    }
