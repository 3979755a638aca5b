### برنامه‌ها: فهرست، نمای یک برنامه و ساختن آن.

programmes-title = برنامه‌ها
programmes-new = برنامهٔ تازه
programmes-empty-title = دو شهر از چه خواهند گفت؟
programmes-empty-text = برنامه رشته‌ای از نشست‌ها میان دو سو است: نامشان، ساعتشان و این‌که برای چه گرد هم می‌آیند.
programmes-new-title = برنامهٔ تازه
programmes-edit-title = تغییر برنامه
programmes-edit = تغییر
programmes-saved = برنامه ذخیره شد.

programmes-name = نام
programmes-purpose = هدف
programmes-purpose-hint = در آغاز هر خلاصه می‌آید و دفتر شهر نخست آن را می‌خواند.
programmes-sides = سوها
programmes-sides-hint = دو شهر یا دو جمع. هیچ‌کدام بر دیگری برتری ندارد.
programmes-side = سوی { $number }
programmes-side-name = نام
programmes-side-zone = منطقهٔ زمانی
programmes-side-zone-hint = هر منطقه نام بزرگ‌ترین شهرش را دارد: برای اصفهان و شیراز، تهران را انتخاب کنید.
programmes-side-weekend = روزهای تعطیل
programmes-side-from = آغاز ساعت‌های مناسب
programmes-side-to = پایان ساعت‌های مناسب
programmes-side-hours-hint = برای نشست‌های بیرون از این ساعت‌ها هشدار داده می‌شود.
programmes-side-hours-wrong = آغاز ساعت‌های مناسب باید پیش از پایانشان باشد.
programmes-side-calendar = تقویم
programmes-side-add = افزودن سو
programmes-side-remove = حذف این سو
programmes-sessions = نشست‌ها
programmes-format = قالب نشست‌های تازه
programmes-interpretation = ترجمه
programmes-care = حفاظت
programmes-small-cell = کوچک‌ترین شمار قابل نمایش
programmes-small-cell-hint = شمار کمتر از این هرگز در خلاصه نمی‌آید. دست‌کم ۵.
programmes-retention = نگهداری دادهٔ شخصی
programmes-retention-none = تا زمان پاک کردن
programmes-retention-days =
    { $count ->
        [0] پس از آخرین نشست نگه داشته نمی‌شود
        [1] ۱ روز پس از آخرین نشست
       *[other] { $count } روز پس از آخرین نشست
    }

programmes-arc = مسیر برنامه
programmes-new-session = برنامه‌ریزی نشست
programmes-arc-empty-title = هنوز نشستی نیست
programmes-arc-empty-text = نخستین نشست را با یک قالب و در ساعتی که برای هر دو سو مناسب است برنامه‌ریزی کنید.
programmes-fact-sessions = نشست برگزارشده
programmes-fact-people = نفر
programmes-fact-promises = قول به‌جاآمده
programmes-of = { $part } از { $whole }
programmes-people-of = { $count } در { $side }
programmes-session-people =
    { $count ->
        [0] هنوز هیچ‌کس
        [1] ۱ نفر
       *[other] { $count } نفر
    }
programmes-session-notes =
    { $count ->
        [0] بدون یادداشت
        [1] ۱ یادداشت
       *[other] { $count } یادداشت
    }
programmes-share = { $side } { $share }
programmes-share-of = سهم صدا: { $shares }
programmes-equity = سهم صدا
programmes-equity-hint = سهم زمان گفتار در هر نشستی که برگزار شده است.
programmes-promises = قول‌ها
programmes-promises-none = هنوز قولی داده نشده است.
programmes-people = افراد
programmes-gini = جینی { $gini }
