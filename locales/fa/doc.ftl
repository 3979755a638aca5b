### واژه‌های سندهایی که از دستگاه بیرون می‌روند: PDF، Word و HTML.

# بالای عنوان.
doc-summary = خلاصه برای دفتر شهر
doc-session-number = نشست { $number }

# زیر عددهای درشت در آغاز صفحهٔ نخست؛ خود عدد جدا می‌آید.
doc-fact-people = نفر
doc-fact-voice = سهم صدا
doc-fact-spoken = دقیقه گفتار
doc-fact-turns = نوبت

# سرستون جدول‌ها.
doc-table-side = سو
doc-table-role = نقش
doc-table-people = شمار افراد
doc-table-date = تاریخ
doc-table-time = ساعت محلی
doc-table-share = سهم صدا
doc-table-turns = نوبت‌ها
# سطر پایانی جدول.
doc-table-together = مجموع
# نام جدول، که پیش از آن خوانده می‌شود.
doc-caption-dates = تاریخ‌ها و ساعت‌های محلی
doc-caption-sides = شمار افراد به تفکیک سو
doc-caption-roles = شمار افراد به تفکیک نقش
doc-caption-voice = سهم هر سو از صدا

doc-format = قالب: { $format }

doc-people =
    { $count ->
        [0] هیچ‌کس شرکت نکرد.
        [1] یک نفر شرکت کرد.
       *[other] { $count } نفر شرکت کردند.
    }
doc-people-hidden = شمار شرکت‌کنندگان نشان داده نمی‌شود، زیرا گروهی کوچک را آشکار می‌کرد.
# به جای عدد در جدول.
doc-not-shown = پنهان
doc-small-counts = عددهای کمتر از { $limit } نشان داده نمی‌شود و نیز هر عددی که بتوان یکی از آن‌ها را از آن به دست آورد.

# برای کسی که نمودار را نمی‌بیند. $shares فهرستی است مانند «لس‌آنجلس ۴۷٪، تهران ۵۳٪».
doc-voice-alt = نمودار زمان گفتار: { $shares }.
doc-voice-share = { $side } { $share }
doc-minutes = { $spoken } دقیقه گفتار و، جدا از آن، { $interpreter } دقیقه ترجمهٔ شفاهی.
doc-gini = ضریب جینی زمان گفتار: { $gini }. صفر یعنی همه به یک اندازه صحبت کرده‌اند.
doc-method-voice = زمان گفتار را گردانندگان اندازه گرفته‌اند. ترجمهٔ شفاهی گفتار به شمار نمی‌آید.
doc-method-quotes = از هیچ‌کس بدون رضایت خودش نقل‌قول نشده است.

# در ستون فارسی، هنگامی که متن تنها به انگلیسی نوشته شده است.
doc-only-in-other = این بخش تنها به انگلیسی نوشته شده است.

# پای صفحه.
doc-page = صفحهٔ { $page } از { $total }
