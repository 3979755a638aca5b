### The receipt of an erasure. It does not say who was erased.

receipt-title = رسید حذف { $id }
receipt-when = همهٔ اطلاعات { $code_name } در { $at } حذف شد.
receipt-identity = هویت مُهروموم‌شده و کلیدی که آن را می‌گشود از میان رفت.
receipt-consents =
    { $count ->
        [0] پاسخی دربارهٔ رضایت نبود.
        [1] { $count } پاسخ دربارهٔ رضایت حذف شد.
       *[other] { $count } پاسخ دربارهٔ رضایت حذف شد.
    }
receipt-turns =
    { $count ->
        [0] نوبت سخنی نبود.
        [1] { $count } نوبت سخن حذف شد.
       *[other] { $count } نوبت سخن حذف شد.
    }
receipt-notes-unnamed =
    { $count ->
        [0] هیچ یادداشتی گویندهٔ خود را این فرد نمی‌دانست.
        [1] { $count } یادداشت دیگر نمی‌گوید سخن از کیست.
       *[other] { $count } یادداشت دیگر نمی‌گوید سخن از کیست.
    }
receipt-notes-withheld =
    { $count ->
        [0] هیچ یادداشتی نگه داشته نشده بود.
        [1] { $count } یادداشت نگه داشته شده بود و همچنان نگه داشته می‌شود.
       *[other] { $count } یادداشت نگه داشته شده بود و همچنان نگه داشته می‌شود.
    }
# $kind (text): what kind of place; $session (number): of which session; the rest: how many became what.
receipt-places = { $kind }: جایگزین با نام مستعار { $replaced }، برداشته { $taken }، مانده { $left }.
receipt-places-session = { $kind }، نشست { $session }: جایگزین با نام مستعار { $replaced }، برداشته { $taken }، مانده { $left }.
receipt-release = انتشار { $id } در { $at } بر رضایت این فرد تکیه داشت و برگشت‌پذیر نیست: { $files }
receipt-backup-holds = نسخهٔ پشتیبان { $name } هنوز آن را در خود دارد.
receipt-backup-unreadable = نسخهٔ پشتیبان { $name } باز نمی‌شود و شاید هنوز آن را در خود داشته باشد.
receipt-backup-clean = نسخهٔ پشتیبان { $name } در { $at } بدون آن دوباره مُهروموم شد.
# How each place is settled.
receipt-answer-replace = جایگزین با نام مستعار
receipt-answer-take-out = برداشتن
receipt-answer-leave = ماندن، با دلیل
