### دفتر آنچه از دستگاه بیرون رفته است.

released-title = منتشرشده‌ها
released-lead = هر آنچه از این دستگاه بیرون رفته، تازه‌ترین در بالا. چیز دیگری بیرون نرفته است.
released-all = همهٔ نشست‌ها
released-none-title = چیزی از این دستگاه بیرون نرفته است
released-none-text = تنها خلاصه‌ای که از بازبینی گذشته باشد منتشر می‌شود. نشستی را پایان دهید و خلاصه‌اش را بنویسید.
released-none-act = رفتن به صفحهٔ امروز
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
        [0] این انتشار بر رضایت کسی برای نقل‌قول تکیه ندارد.
        [1] این انتشار بر رضایت ۱ نفر تکیه دارد: { $names }
       *[other] این انتشار بر رضایت { $count } نفر تکیه دارد: { $names }
    }
released-withdrawn =
    { $count ->
        [1] ۱ نفر پس از آن رضایتش را پس گرفته است: { $names }. از گیرنده بخواهید این نسخه را به کار نبرد، و نسخهٔ تازه‌ای منتشر کنید.
       *[other] { $count } نفر پس از آن رضایتشان را پس گرفته‌اند: { $names }. از گیرنده بخواهید این نسخه را به کار نبرد، و نسخهٔ تازه‌ای منتشر کنید.
    }
released-to-summary = باز کردن خلاصه
released-more =
    { $count ->
        [1] نمایش ۱ انتشار پیشین
       *[other] نمایش { $count } انتشار پیشین
    }
