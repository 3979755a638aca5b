### جعبهٔ فرمان: هر چیز را می‌یابد و فرمان‌ها را اجرا می‌کند.

search-title = یافتن و اجرا
search-placeholder = نشست‌ها، افراد، یادداشت‌ها، یا یک فرمان
search-none = برای «{ $query }» چیزی یافت نشد.
search-hint = نام واقعی جست‌وجو نمی‌شود، فقط نام مستعار. با ↑ ↓ انتخاب کنید و با Enter باز کنید.
search-count =
    { $count ->
        [0] چیزی یافت نشد.
        [1] { $count } نتیجه.
       *[other] { $count } نتیجه.
    }
search-kind-note = یادداشت
search-kind-session = نشست
search-kind-participant = فرد
search-kind-programme = برنامه
search-kind-action = قول
