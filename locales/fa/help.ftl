### کمک کنار کار، و راهنما. متن‌ها خودِ راهنما هستند: src-tauri/guide.

help-title = کمک
# نام علامت پرسشی که کنار یک گزینه است. $title عنوان یک صفحه از راهنماست، مانند «صف».
help-about = کمک: { $title }
# وقتی کسی در حال نوشتن است و کمک باز می‌شود، گفته می‌شود.
help-opened = کمک باز شد: { $title }. برای رفتن به آن دوباره F1 را بزنید.
help-close = بستن کمک
help-keys = F1 به کارتان برمی‌گردد. Esc کمک را می‌بندد.
help-also = صفحه‌های دیگرِ مربوط به اینجا
help-whole = باز کردن راهنما
# جمله‌هایی که بلند گفته می‌شود.
help-say = «{ $text }»
# دکمه: یک پرسش نمونه را به هر دو زبان در کادر بالا می‌گذارد.
help-questions = برداشتن یک پرسش نمونه

help-guide = راهنما
help-contents = فهرست
help-find = جست‌وجو در راهنما
help-find-hint = Enter به جای بعدی می‌رود و Shift Enter به جای قبلی.
help-found =
    { $count ->
        [0] چیزی پیدا نشد
        [1] { $count } جا
       *[other] { $count } جا
    }
help-found-at = { $at } از { $count }
help-find-clear = نمایش همه

help-steps = از نخستین طرح تا برگه‌ای که نهاد شهری می‌خواند
help-steps-lead = هفت گام. هر کدام انجام شود تیک می‌خورد.
help-steps-done = { $done } گام از { $count } گام انجام شده است
help-step-is-done = انجام شده
help-step-is-next = گام بعدی
help-step-programme = برنامه‌ای با دو گروه بسازید
help-step-programme-text = چه کسی می‌خواهد از چه کسی بشنود، و هر کدام با کدام ساعت زندگی می‌کنند.
help-step-programme-act = برنامهٔ تازه
help-step-roster = افراد را وارد کنید
help-step-roster-text = از پروندهٔ CSV یا یکی‌یکی. هر کس نام مستعاری می‌گیرد.
help-step-roster-act = باز کردن فهرست افراد
help-step-consents = رضایت بگیرید
help-step-consents-text = ده پرسش کوتاه، یکی‌یکی. جمله‌هایی که باید گفت کنارشان نوشته شده است.
help-step-consents-act = پرسیدن رضایت
help-step-session = نشستی برنامه‌ریزی کنید
help-step-session-text = یک قالب، و ساعتی که برای هر دو شهر مناسب است.
help-step-session-act = برنامه‌ریزی نشست
help-step-live = نشست را برگزار کنید
help-step-live-text = ساعت، گویندگان و یادداشت‌ها، همه در یک اتاق.
help-step-live-act = باز کردن نشست
help-step-summary = خلاصه را بنویسید
help-step-summary-text = یادداشت‌ها زیر سرفصل خود آمده‌اند؛ متن را به هر دو زبان شما کامل می‌کنید.
help-step-summary-act = نوشتن خلاصه
help-step-release = منتشرش کنید
help-step-release-text = به یافته‌های بازبینی پیش از انتشار رسیدگی کنید، سپس پرونده‌ها و گیرنده را انتخاب کنید.
help-step-release-act = باز کردن خلاصه
