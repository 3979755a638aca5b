### برنامه‌ها: فهرست، نمای یک برنامه و ساختن آن.

programmes-title = برنامه‌ها
programmes-new = برنامهٔ تازه
programmes-empty-title = دو شهر از چه خواهند گفت؟
programmes-empty-text = برنامه رشته‌ای از نشست‌ها میان دو گروه است: نامشان، ساعتشان و اینکه برای چه گرد هم می‌آیند.
programmes-new-title = برنامهٔ تازه
programmes-edit-title = ویرایش برنامه
programmes-edit = ویرایش
programmes-saved = برنامه ذخیره شد.

programmes-name = نام
programmes-purpose = هدف
programmes-purpose-hint = در آغاز هر خلاصه می‌آید و نهاد شهری نخست آن را می‌خواند.
programmes-sides = گروه‌ها
programmes-sides-hint = دو شهر یا دو جمع. هیچ‌کدام بر دیگری برتری ندارد.
programmes-side = گروه { $number }
programmes-side-name = نام
programmes-side-zone = منطقهٔ زمانی
programmes-side-zone-hint = هر منطقه نام بزرگ‌ترین شهرش را دارد: برای اصفهان و شیراز، تهران را انتخاب کنید.
programmes-side-weekend = روزهای تعطیل
programmes-side-from = آغاز ساعت‌های مناسب
programmes-side-to = پایان ساعت‌های مناسب
programmes-side-hours-hint = برای نشست‌های بیرون از این ساعت‌ها هشدار داده می‌شود.
programmes-side-hours-wrong = آغاز ساعت‌های مناسب باید پیش از پایانشان باشد.
programmes-side-calendar = تقویم
programmes-side-add = افزودن گروه
programmes-side-remove = حذف این گروه
programmes-sessions = نشست‌ها
programmes-format = قالب نشست‌های تازه
programmes-interpretation = ترجمهٔ شفاهی
programmes-care = حفاظت از افراد
programmes-small-cell = پنهان ماندن شمارهای کمتر از
programmes-small-cell-hint = شمار افراد اگر کمتر از این باشد هرگز در خلاصه نمی‌آید. دست‌کم { 5 }.

programmes-arc = مسیر برنامه
programmes-new-session = برنامه‌ریزی نشست
programmes-arc-empty-title = هنوز نشستی نیست
programmes-arc-empty-text = نخستین نشست را از روی یک قالب و در ساعتی که برای هر دو گروه مناسب است برنامه‌ریزی کنید.
programmes-fact-sessions =
    { $count ->
        [1] نشست برگزارشده
       *[other] نشست برگزارشده
    }
programmes-fact-people =
    { $count ->
        [1] نفر
       *[other] نفر
    }
programmes-fact-promises =
    { $count ->
        [1] قول انجام‌شده
       *[other] قول انجام‌شده
    }
programmes-of = { $part } از { $whole }
programmes-people-of = { $count } نفر از گروه { $side }
programmes-session-people =
    { $count ->
        [0] هنوز هیچ‌کس
        [1] { $count } نفر
       *[other] { $count } نفر
    }
programmes-session-notes =
    { $count ->
        [0] بدون یادداشت
        [1] { $count } یادداشت
       *[other] { $count } یادداشت
    }
programmes-share = { $side } { $share }
programmes-share-of = سهم گفتار: { $shares }
programmes-promises = قول‌ها
programmes-promises-none = هنوز قولی داده نشده است.
programmes-people = افراد
