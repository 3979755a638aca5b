### واژه‌های سندهایی که از دستگاه بیرون می‌روند: PDF، Word و HTML.

# بالای عنوان.
doc-summary = خلاصه برای نهاد شهری
doc-session-number = نشست { $number }

# زیر عددهای درشت در آغاز صفحهٔ نخست؛ خود عدد بالای آن می‌آید. $count (عدد): همان عدد.
doc-fact-people =
    { $count ->
        [1] نفر
       *[other] نفر
    }
doc-fact-voice = سهم گفتار
doc-fact-spoken =
    { $count ->
        [1] دقیقه گفتار
       *[other] دقیقه گفتار
    }
doc-fact-turns =
    { $count ->
        [1] نوبت
       *[other] نوبت
    }

# سرستون جدول‌ها.
doc-table-side = گروه
doc-table-role = نقش
doc-table-people = شمار افراد
doc-table-date = تاریخ
doc-table-time = ساعت محلی
doc-table-share = سهم گفتار
doc-table-turns = نوبت‌ها
# سطر پایانی جدول.
doc-table-together = مجموع
# نام جدول، که پیش از آن خوانده می‌شود.
doc-caption-dates = تاریخ‌ها و ساعت‌های محلی
doc-caption-sides = شمار افراد به تفکیک گروه
doc-caption-roles = شمار افراد به تفکیک نقش
doc-caption-voice = سهم هر گروه از زمان گفتار

doc-format = قالب: { $format }

doc-people =
    { $count ->
        [0] هیچ‌کس شرکت نکرد.
        [1] { $count } نفر شرکت کرد.
       *[other] { $count } نفر شرکت کردند.
    }
doc-people-hidden = شمار شرکت‌کنندگان نوشته نمی‌شود، زیرا شمار اندک می‌تواند به شناسایی افراد بینجامد.
# به جای عدد در جدول.
doc-not-shown = درج نمی‌شود
doc-small-counts = برای حفظ حریم خصوصی، شمار افراد اگر کمتر از { $limit } باشد نوشته نمی‌شود. هر عددی هم که بتوان آن شمار را از روی آن به دست آورد نوشته نمی‌شود.

# برای کسی که نمودار را نمی‌بیند. $shares فهرستی است مانند «لس‌آنجلس ۴۷٪، تهران ۵۳٪».
doc-voice-alt = نمودار زمان گفتار: { $shares }.
doc-voice-share = { $side } { $share }
doc-minutes = { $spoken } دقیقه گفتار و، جدا از آن، { $interpreter } دقیقه ترجمهٔ شفاهی.
doc-gini = ضریب جینی زمان گفتار: { $gini }. صفر یعنی همه به یک اندازه صحبت کرده‌اند.
doc-method-voice = زمان گفتار را گردانندگان اندازه گرفته‌اند. ترجمهٔ شفاهی گفتار به شمار نمی‌آید.
doc-method-quotes = گفتهٔ هیچ‌کس بدون رضایت خودش نقل نشده است.

# در ستون فارسی، هنگامی که متن فقط به انگلیسی نوشته شده است.
doc-only-in-other = این سرفصل فقط به انگلیسی نوشته شده است.

# پای صفحه.
doc-page = صفحهٔ { $page } از { $total }
