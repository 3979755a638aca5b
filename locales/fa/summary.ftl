### خلاصه برای نهاد شهری: متن به دو زبان، یادداشت‌ها در سرفصل‌ها، یافته‌های بازبینی، انتشار.

summary-title = خلاصه برای نهاد شهری
summary-draft-number = نسخهٔ { $number }
summary-views = نماهای خلاصه
summary-view-text = متن
summary-view-board = یادداشت‌ها در سرفصل‌ها
summary-view-print = پیش‌نمایش چاپ

# پیش از آنکه خلاصه‌ای باشد.
summary-none-title = این نشست هنوز خلاصه ندارد
summary-none-text = نخستین پیش‌نویس از یادداشت‌ها ساخته می‌شود، هر یک در سرفصلِ نوع خود. سپس متن را به هر دو زبان کامل می‌کنید.
summary-none-begin = ساختن پیش‌نویس از یادداشت‌ها
summary-not-closed-title = خلاصه پس از نشست می‌آید
summary-not-closed-text = نخست نشست را پایان دهید. آنگاه یادداشت‌هایش اینجا گرد می‌آیند.
summary-to-live = باز کردن اتاق نشست
summary-to-plan = باز کردن طرح
summary-redraft = افزودن یادداشت‌های تازه
summary-redrafted = یادداشت‌های تازه به متن افزوده شدند.
summary-reopen-session = بازگشت به اتاق نشست
summary-reopened = نشست دوباره باز شد.

# برگه.
summary-fact-people =
    { $count ->
        [1] نفر
       *[other] نفر
    }
summary-fact-people-hidden = کمتر از { $count }
summary-fact-voice = سهم گفتار
summary-fact-notes =
    { $count ->
        [1] یادداشت
       *[other] یادداشت
    }
summary-section-empty = هنوز چیزی نوشته نشده است
summary-edit-section = ویرایش «{ $section }» به { $language }
summary-section-text = { $section }، { $language }
summary-save-hint = با بیرون رفتن از این کادر ذخیره می‌شود. Esc تغییر را لغو می‌کند.
summary-text-saved = ذخیره و بازبینی شد.
summary-in-text = نمایش در متن
summary-finding-mark = یافته: { $words }

# تخته.
summary-board-hint = یادداشت را به سرفصل دیگری بکشید، یا از فهرستش استفاده کنید.
summary-board-left-out = کنارگذاشته‌ها
summary-board-stays = هرگز منتشر نمی‌شود
summary-board-stays-hint = هشدارهای ایمنی هرگز منتشر نمی‌شوند.
summary-board-empty = بدون یادداشت
summary-note-acts = گزینه‌های این یادداشت
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
summary-before-leaving = پیش از آنکه از دستگاه بیرون برود
summary-findings-settled =
    { $count ->
        [0] به { $settled } یافته از { $count } یافته رسیدگی شده است
        [1] به { $settled } یافته از { $count } یافته رسیدگی شده است
       *[other] به { $settled } یافته از { $count } یافته رسیدگی شده است
    }
summary-findings-none = بازبینی چیزی نیافت که هویت کسی را آشکار کند.
summary-findings-all-settled = به همهٔ یافته‌ها رسیدگی شده است.
summary-finding-about = دربارهٔ { $name }
summary-finding-in = { $section }، { $language }
summary-finding-in-title = عنوان، { $language }
summary-finding-times =
    { $count ->
        [1] در { $count } جا
       *[other] در { $count } جا
    }
summary-replace-with = جایگزینی با «{ $words }»
summary-leave-out = حذف از متن
summary-other-words = عبارتی دیگر
summary-write-instead = به جای آن بنویسید
summary-replace = جایگزینی
summary-keep = نگه داشتن
summary-keep-reason = چرا می‌تواند بماند
summary-keep-reason-hint = دلیل همراه خلاصه نگه داشته می‌شود و منتشر نمی‌شود.
summary-cannot-keep = این فرد به این عبارت رضایت نداده است. آن را عوض یا حذف کنید.
summary-settled-list =
    { $count ->
        [1] { $count } یافتهٔ رسیدگی‌شده
       *[other] { $count } یافتهٔ رسیدگی‌شده
    }
summary-open-again = باز کردن دوباره
summary-replaced-by = اکنون: { $words }
summary-was-left-out = حذف شد
summary-small-cells = شمار افراد اگر کمتر از { $count } باشد نوشته نمی‌شود.
summary-review-again = بازبینی دوباره
summary-review-stale = متن پس از بازبینی تغییر کرده است.

# انتشار.
summary-assume = فرض کنید هر کسی، از جمله هر دولتی، آنچه را منتشر می‌کنید می‌خواند.
summary-release = انتشار
summary-release-blocked = نخست به یافته‌ها رسیدگی کنید.
summary-release-title = انتشار خلاصه
summary-release-formats = پرونده‌ها
summary-release-lang = زبان
summary-release-recipient = گیرنده
summary-release-recipient-hint = در فهرست منتشرشده‌ها می‌ماند و در پرونده‌ها نوشته نمی‌شود.
summary-release-acknowledge = فرض می‌کنم هر کسی، از جمله هر دولتی، می‌تواند این را بخواند.
summary-release-folder = انتخاب پوشه و انتشار
summary-released =
    { $count ->
        [1] { $count } پرونده در «{ $folder }» منتشر شد.
       *[other] { $count } پرونده در «{ $folder }» منتشر شد.
    }
summary-archived = این نشست بایگانی شده است. خلاصه‌اش را فقط می‌توان خواند.
summary-board-more =
    { $count ->
        [1] و { $count } یادداشت دیگر
       *[other] و { $count } یادداشت دیگر
    }
summary-more-findings =
    { $count ->
        [1] { $count } یافتهٔ دیگر پس از این‌ها
       *[other] { $count } یافتهٔ دیگر پس از این‌ها
    }
summary-next-finding = یافتهٔ بعدی
# $place, $count (numbers): which of the open findings is in hand
summary-finding-place = یافتهٔ { $place } از { $count }
summary-findings-list = یافته‌های باز
summary-finding-choose = دیدن این یافته
summary-finding-answers = پاسخ‌ها
# The page as it will be read by somebody who knows nobody of the session.
summary-as-stranger = خواندن با چشم یک غریبه
summary-undo = واگرد
summary-undone = آخرین پاسخ لغو شد.
# $words (text): wider words, such as “a neighborhood in Tehran”
summary-generalise = کلی‌تر: «{ $words }»
summary-not-this-person = دربارهٔ این فرد نیست
# $list (text): consents, joined by commas
summary-agreed-to = رضایت داده است به: { $list }.
summary-agreed-to-nothing = به هیچ‌یک از آنچه لازم است رضایت نداده است.
# Before the words of a note.
summary-finding-note = در یادداشت
summary-because-many = افراد زیادی همین وضع را دارند.
summary-because-public = همه از این خبر دارند.
summary-because-point = بدون آن، اصل سخن از دست می‌رود.
summary-because-other = این فرد دیگری با همین نام است.
summary-because-place = این نام یک جا یا یک نهاد است.
summary-because-word = اینجا واژه‌ای معمولی است.
summary-note-blocked = یادداشتی در «{ $section }» دیگر رضایت { $name } را ندارد. تا آن را بیرون نیاورید، چیزی منتشر نمی‌شود.
summary-note-blocked-unknown = یادداشتی در «{ $section }» نباید بیرون برود. تا آن را بیرون نیاورید، چیزی منتشر نمی‌شود.
summary-take-note-out = بیرون آوردن این یادداشت
