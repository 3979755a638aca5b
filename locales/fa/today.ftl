### نخستین صفحه پس از باز شدن قفل: چه در پیش است، چه قولی داده شد، چه مانده است.

today-title = امروز
today-next = نشست بعدی
today-live = نشستی در حال برگزاری است
today-interrupted = این نشست در حال برگزاری است. همه‌چیز همان‌جاست که بود.
today-go-on = بازگشت به نشست
today-in-days =
    { $count ->
        [0] کمتر از یک روز دیگر
        [1] { $count } روز دیگر
       *[other] { $count } روز دیگر
    }
today-in-hours =
    { $count ->
        [0] کمتر از یک ساعت دیگر
        [1] { $count } ساعت دیگر
       *[other] { $count } ساعت دیگر
    }
today-in-minutes =
    { $count ->
        [0] کمتر از یک دقیقهٔ دیگر
        [1] { $count } دقیقهٔ دیگر
       *[other] { $count } دقیقهٔ دیگر
    }
today-open-plan = باز کردن طرح
today-session-of = نشست { $number } از { $programme }
today-now = اکنون
today-overdue = زمانش گذشته است
today-expected =
    { $count ->
        [0] هنوز شرکت‌کننده‌ای نیست
        [1] { $count } نفر می‌آید
       *[other] { $count } نفر می‌آیند
    }
today-minutes =
    { $count ->
        [0] { $count } دقیقه
        [1] { $count } دقیقه
       *[other] { $count } دقیقه
    }
today-coming = پس از آن
today-promises = قول‌های باز
today-promises-none = هیچ قولی باز نمانده است.
today-awaiting = در انتظار خلاصه
today-awaiting-none = خلاصه‌ای برای نوشتن نمانده است.
today-write-summary = نوشتن خلاصه
today-nothing-next-title = نشستی در پیش نیست
today-nothing-next-text = نشست بعدی را در ساعتی که برای هر دو گروه مناسب است برنامه‌ریزی کنید.
today-plan = برنامه‌ریزی نشست
