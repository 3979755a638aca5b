### دفتر آنچه از دستگاه بیرون رفته است.

released-title = منتشرشده‌ها
released-lead = هر خلاصه‌ای که از این کارپوشه منتشر شده است، تازه‌ترین در بالا.
released-all = همهٔ نشست‌ها
released-none-title = هنوز چیزی منتشر نشده است
released-none-text = فقط خلاصه‌ای که از بازبینی گذشته باشد منتشر می‌شود. نشستی را پایان دهید و خلاصه‌اش را بنویسید.
released-none-act = صفحهٔ امروز
released-session = نشست { $number }
released-for = برای { $recipient }
released-recipient-unknown = گیرنده‌ای ثبت نشده است
released-draft = نسخهٔ { $number }
released-file = پرونده
released-kind = نوع
released-language = زبان
released-size = اندازه
released-digest = SHA-256
released-kilobytes = { $count } کیلوبایت
released-relied =
    { $count ->
        [0] در آن گفتهٔ کسی نقل نشده است.
        [1] با رضایت { $count } نفر منتشر شده است: { $names }
       *[other] با رضایت { $count } نفر منتشر شده است: { $names }
    }
released-withdrawn =
    { $count ->
        [1] { $count } نفر پس از آن رضایتش را پس گرفته است: { $names }. از گیرنده بخواهید این نسخه را به کار نبرد، و نسخهٔ تازه‌ای منتشر کنید.
       *[other] { $count } نفر پس از آن رضایتشان را پس گرفته‌اند: { $names }. از گیرنده بخواهید این نسخه را به کار نبرد، و نسخهٔ تازه‌ای منتشر کنید.
    }
released-to-summary = باز کردن خلاصه
released-more =
    { $count ->
        [1] نمایش { $count } انتشار پیشین
       *[other] نمایش { $count } انتشار پیشین
    }
released-verify = بررسی یک پرونده
released-verify-hint = پرونده‌ای را باز کنید یا روی این صفحه بیندازید تا ببینید از اینجا منتشر شده و تغییر نکرده است یا نه.
# $name (text): the file as it is called now; $place, $of (numbers): which of the files of its release; $title (text): the session; $day (text): when; $original (text): its name when it was released
released-verify-known = «{ $name }» پروندهٔ { $place } از { $of } ({ $original }) در «{ $title }» است که در { $day } منتشر شد و تغییری نکرده است.
released-verify-cut-off = «{ $name }» پروندهٔ { $place } از { $of } ({ $original }) در «{ $title }» است. انتشار آن در { $day } پیش از کامل شدن قطع شد.
released-verify-unknown = «{ $name }» از این کارپوشه منتشر نشده یا پس از انتشار تغییر کرده است.
released-not-completed = ناتمام
released-not-completed-hint = انتشار پیش از نوشته شدن همهٔ پرونده‌ها قطع شد. این پرونده‌ها نباید به دست کسی رسیده باشد: خلاصه را دوباره منتشر کنید.
released-reliance = با کدام رضایت‌ها منتشر شده است
