### نخستین صفحه پس از باز شدن قفل: چه در پیش است، چه قولی داده شد، چه مانده است.

today-title = امروز
today-next = نشست بعدی
today-live = نشستی در حال برگزاری است
today-interrupted = این نشست در حال برگزاری است. همه چیز همان‌جاست که بود.
today-go-on = ادامه
today-open-plan = باز کردن طرح
today-session-of = نشست { $number } از { $programme }
today-in = { $span } دیگر
today-now = اکنون
today-overdue = زمانش گذشته است
today-span-days =
    { $count ->
        [0] کمتر از یک روز
        [1] ۱ روز
       *[other] { $count } روز
    }
today-span-hours =
    { $count ->
        [0] کمتر از یک ساعت
        [1] ۱ ساعت
       *[other] { $count } ساعت
    }
today-span-minutes =
    { $count ->
        [0] کمتر از یک دقیقه
        [1] ۱ دقیقه
       *[other] { $count } دقیقه
    }
today-expected =
    { $count ->
        [0] هنوز شرکت‌کننده‌ای نیست
        [1] ۱ نفر می‌آید
       *[other] { $count } نفر می‌آیند
    }
today-minutes =
    { $count ->
        [0] ۰ دقیقه
        [1] ۱ دقیقه
       *[other] { $count } دقیقه
    }
today-coming = پس از آن
today-promises = قول‌های مانده
today-promises-none = قولی نمانده است.
today-awaiting = در انتظار خلاصه
today-awaiting-none = چیزی در انتظار نیست.
today-write-summary = نوشتن خلاصه
today-nothing-next-title = نشستی در پیش نیست
today-nothing-next-text = نشست بعدی را در ساعتی که برای هر دو سو مناسب است برنامه‌ریزی کنید.
today-plan = برنامه‌ریزی نشست
today-empty-title = با یک برنامه آغاز کنید
today-empty-text = دو سو، ساعت‌هایشان، و آنچه می‌خواهند از یکدیگر بشنوند.
today-new-programme = برنامهٔ تازه
