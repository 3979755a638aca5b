### دفتر آنچه از دستگاه بیرون رفته است.

released-title = منتشرشده‌ها
released-lead = هر آنچه از این دستگاه بیرون رفته، تازه‌ترین در بالا. چیز دیگری بیرون نرفته است.
released-all = همهٔ نشست‌ها
released-none-title = چیزی از این دستگاه بیرون نرفته است
released-none-text = تنها خلاصه‌ای که از بازبینی گذشته باشد منتشر می‌شود. نشستی را پایان دهید و خلاصه‌اش را بنویسید.
released-none-act = رفتن به امروز
released-session = نشست { $number }
released-for = برای { $recipient }
released-recipient-unknown = گیرنده‌ای نوشته نشده است
released-draft = پیش‌نویس { $number }
released-file = پرونده
released-kind = نوع
released-language = زبان
released-size = اندازه
released-digest = SHA-256
released-kilobytes = { $count } کیلوبایت
released-relied =
    { $count ->
        [0] بر رضایت کسی برای نقل قول تکیه نداشت.
        [1] بر رضایت ۱ نفر تکیه داشت: { $names }
       *[other] بر رضایت { $count } نفر تکیه داشت: { $names }
    }
released-withdrawn =
    { $count ->
        [1] ۱ نفر پس از آن رضایتش را پس گرفته است: { $names }. از گیرنده بخواهید این نسخه را به کار نبرد، و نسخهٔ تازه‌ای منتشر کنید.
       *[other] { $count } نفر پس از آن رضایتشان را پس گرفته‌اند: { $names }. از گیرنده بخواهید این نسخه را به کار نبرد، و نسخهٔ تازه‌ای منتشر کنید.
    }
released-to-summary = گشودن خلاصه
released-more =
    { $count ->
        [1] نمایش ۱ انتشار پیشین
       *[other] نمایش { $count } انتشار پیشین
    }
