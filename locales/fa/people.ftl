### فهرست افراد برنامه: نام مستعار پیش از همه، نام تنها با خواست، رضایت‌ها.

people-title = افراد
people-of = برنامه
people-add = افزودن فرد
people-import = وارد کردن فهرست
people-empty-title = چه کسانی همراه شما هستند؟
people-empty-text = فهرست را از پروندهٔ CSV وارد کنید یا افراد را یک‌به‌یک بیفزایید. هر کس یک نام مستعار می‌گیرد.
people-no-programme-title = هر فرد عضو یک برنامه است
people-no-programme-text = نخست برنامه‌ای بسازید. فهرست افراد آن اینجا نگه داشته می‌شود.
people-new-programme = برنامهٔ تازه
people-filter = یافتن با نام مستعار
people-show = نمایش
people-show-all = همه
people-show-no-consent = بدون رضایت برای شرکت
people-show-at-risk = در خطر
people-show-no-identity = بدون هویت ذخیره‌شده
people-show-never-came = هنوز به نشستی نیامده
people-show-everyone = نمایش همه
people-none-found = کسی با این ویژگی در فهرست نیست.
people-count =
    { $count ->
        [0] هیچ‌کس
        [1] ۱ نفر
       *[other] { $count } نفر
    }
# پس از جست‌وجو: چند نفر از همه.
people-count-of = { $count } از { $all }
people-roster = فهرست
people-consents = رضایت‌ها
people-show-more =
    { $count ->
        [0] نمایش همه
        [1] نمایش ۱ نفر دیگر
       *[other] نمایش { $count } نفر دیگر
    }

people-column-name = نام مستعار
people-column-side = سو
people-column-role = نقش
people-column-language = زبان
people-column-identity = هویت
people-column-consents = رضایت‌ها
people-column-attended = نشست‌ها
people-at-risk = در خطر
people-identity-sealed = مهروموم‌شده
people-identity-none = ذخیره نشده
people-identity-never = هرگز ذخیره نمی‌شود

# برای ردیف نشانه‌ها خوانده می‌شود. $list نام پرسش‌هایی است که پاسخشان بله است.
people-consents-spoken = { $count } از { $all }: { $list }
people-consents-none = هنوز با چیزی موافقت نکرده است
people-mark-yes = { $consent }: بله
people-mark-no = { $consent }: خیر
people-legend = معنی نشانه‌ها
people-legend-no = خیر، یا هنوز پاسخی نداده است

people-close-panel = بستن { $name }
people-attended = حضور
people-sessions =
    { $count ->
        [0] هنوز در هیچ نشستی
        [1] در ۱ نشست
       *[other] در { $count } نشست
    }
people-added = در فهرست از
people-edit = تغییر
people-reveal = نشان دادن هویت
people-hide = پنهان کردن
people-hides-in =
    { $seconds ->
        [0] پنهان شد
        [1] ۱ ثانیه تا پنهان شدن
       *[other] { $seconds } ثانیه تا پنهان شدن
    }
people-nothing-stored = دربارهٔ هویت این فرد چیزی ذخیره نشده است.
people-risk-nothing = فاش شدن نام، این فرد را به خطر می‌اندازد؛ از این رو چیزی از هویت او ذخیره نمی‌شود.
people-cover-draft = آنچه نوشته‌اید پوشانده شده است و تا این را نبندید می‌ماند.
people-cover-lift = نمایش دوباره

people-erase = پاک کردن
people-erase-part = پاک کردن این فرد
people-erase-hint = برای وقتی که کسی می‌خواهد اثری از او نماند.
people-erase-title = { $name } پاک شود؟
people-erase-gone = این‌ها از این کارپوشه و پشتیبان‌های آینده پاک می‌شود:
people-erase-gone-name = نام مستعار، سو، نقش و زبان
people-erase-gone-identity = هویت ذخیره‌شده: نام، نام‌های دیگر، نشانی‌ها، یادداشت خصوصی
people-erase-gone-consents =
    { $count ->
        [0] رضایت‌ها
        [1] رضایت‌ها، با ۱ پاسخ
       *[other] رضایت‌ها، با { $count } پاسخ
    }
people-erase-gone-sessions =
    { $count ->
        [0] جای او در صف‌ها و دعوت‌ها
        [1] حضور در ۱ نشست و همهٔ نوبت‌هایش در آن
       *[other] حضور در { $count } نشست و همهٔ نوبت‌هایش در آن‌ها
    }
people-erase-stays = یادداشت‌ها می‌ماند، بی آن‌که گفته شود سخن از کیست.
people-erase-released =
    { $count ->
        [0] هیچ خلاصهٔ منتشرشده‌ای بر رضایت او تکیه نداشته است.
        [1] ۱ خلاصهٔ منتشرشده بر رضایت او تکیه داشته است. آن را نمی‌توان بازگرداند.
       *[other] { $count } خلاصهٔ منتشرشده بر رضایت او تکیه داشته است. آن‌ها را نمی‌توان بازگرداند.
    }
people-erase-final = این کار برگشت ندارد.
people-erased = { $name } پاک شد.

people-agrees-to = با این‌ها موافق است
people-consent-of = { $name }: { $consent }
people-consent-hint = هر پاسخ با تاریخش نگه داشته می‌شود. تا پاسخی داده نشده، همه «خیر» است.
people-manner = شیوهٔ پاسخ
people-witness = گواه
people-ledger =
    { $count ->
        [0] همهٔ پاسخ‌ها تا کنون: هیچ
        [1] همهٔ پاسخ‌ها تا کنون: ۱
       *[other] همهٔ پاسخ‌ها تا کنون: { $count }
    }
people-ledger-none = هنوز پاسخی نیست.
people-granted = بله
people-withdrawn = خیر
people-consent-saved = پاسخ ثبت شد.
people-withdrawn-released =
    { $count ->
        [0] هیچ خلاصهٔ منتشرشده‌ای بر رضایتی که پس گرفته شده باشد تکیه نداشته است.
        [1] ۱ خلاصهٔ منتشرشده بر رضایتی تکیه داشته که پس گرفته شده است.
       *[other] { $count } خلاصهٔ منتشرشده بر رضایتی تکیه داشته که پس گرفته شده است.
    }
people-withdrawn-go = دیدن آن‌ها

people-new-title = فرد تازه
people-edit-title = تغییر { $name }
people-code-name = نام مستعار
people-code-name-hint = این فرد همه‌جا با این نام دیده می‌شود. اگر خالی بماند، نامی به او داده می‌شود.
people-propose = پیشنهاد نام
people-side = سو
people-side-choose = برای ذخیره یک سو انتخاب کنید.
people-role = نقش
people-language = زبان در نشست‌ها
people-risk = فاش شدن نام، این فرد را به خطر می‌اندازد
people-risk-hint = در این صورت تنها نام مستعار، سو، نقش و زبان ذخیره می‌شود و چیزی از هویت او ذخیره نمی‌شود.
people-risk-destroys = در این صورت تنها نام مستعار، سو، نقش و زبان ذخیره می‌شود. هویتی که پیش‌تر ذخیره شده، با ذخیره کردن از بین می‌رود.
people-destroy-title = هویت ذخیره‌شدهٔ { $name } از بین برود؟
people-destroy-text = نام، نام‌های دیگر، نشانی‌ها و یادداشت خصوصی از این کارپوشه و پشتیبان‌های آینده پاک می‌شود. این کار برگشت ندارد.
people-destroy = از بین بردن و ذخیره
people-identity = هویت
people-identity-hint = جدا از هر چیز دیگر مهر و موم می‌شود و تنها با خواست شما نشان داده می‌شود. هر جا نام مستعار بس است، آن را ننویسید.
people-identity-write = نوشتن هویت
people-identity-edit = تغییر
people-identity-blank = اگر همهٔ خانه‌ها خالی باشد، هویت ذخیره‌شده از بین می‌رود.
people-name = نام
people-aliases = نام‌ها و املاهای دیگر
people-aliases-hint = هر نام در یک سطر، به هر خطی. بازبینی افشا همهٔ آن‌ها را جست‌وجو می‌کند.
people-email = ایمیل
people-phone = تلفن
people-note = یادداشت خصوصی
people-saved = ذخیره شد.
people-saved-as = { $name } ذخیره شد.

people-import-title = وارد کردن فهرست
people-import-about =
    { $rows ->
        [0] بدون ردیف، در { $columns } ستون.
        [1] ۱ ردیف در { $columns } ستون.
       *[other] { $rows } ردیف در { $columns } ستون.
    }
# $encoding نامی فنی است، مانند UTF-8 یا windows-1256.
people-import-encoding = با کدگذاری { $encoding } خوانده شد؛
people-import-comma = خانه‌ها با کاما از هم جدا شده‌اند.
people-import-semicolon = خانه‌ها با نقطه‌ویرگول از هم جدا شده‌اند.
people-import-tab = خانه‌ها با تب از هم جدا شده‌اند.
people-import-another = پروندهٔ دیگر
# پس از تغییر معنی ستون‌ها خوانده می‌شود.
people-import-counted = { $add } نفر افزوده می‌شود، { $change } نفر تغییر می‌کند، { $skip } ردیف کنار گذاشته می‌شود.
people-import-columns = معنی هر ستون
people-import-column = ستون { $number }
people-import-heading = ستون
people-import-samples = چند خانهٔ نخست
people-import-no-samples = همه خالی
people-import-meaning = معنی
people-import-meaning-of = معنی { $column }
people-import-default-side = سوی ردیف‌هایی که سو ندارند
people-import-no-side = هیچ: این ردیف‌ها کنار گذاشته شوند
people-import-rows = آنچه ثبت خواهد شد
people-import-row-number = ردیف
people-import-what = چه می‌شود
people-import-new = تازه
people-import-update = تغییر
people-import-seals = مهر و موم می‌شود
people-import-seals-nothing = ذخیره نمی‌شود
people-import-problem = نکته
# شمار نکته‌هایی که ردیفی را کنار می‌گذارند.
people-import-problems =
    { $skipped ->
        [0] خوب است بدانید
        [1] خوب است بدانید: ۱ نکته ردیفی را کنار می‌گذارد
       *[other] خوب است بدانید: { $skipped } نکته ردیف‌هایی را کنار می‌گذارند
    }
people-import-skips = کنار گذاشته می‌شود
people-import-more =
    { $count ->
        [0] ردیف دیگری نیست
        [1] و ۱ ردیف دیگر
       *[other] و { $count } ردیف دیگر
    }
people-import-show-rows =
    { $count ->
        [1] نمایش ردیف
       *[other] نمایش { $count } ردیف نخست
    }
people-import-more-problems =
    { $count ->
        [1] نمایش ۱ نکتهٔ دیگر
       *[other] نمایش { $count } نکتهٔ دیگر
    }
people-import-sum-new = افزوده می‌شود
people-import-sum-update = تغییر می‌کند
people-import-sum-skip = کنار گذاشته می‌شود
people-import-sum-added = افزوده شد
people-import-sum-updated = تغییر کرد
people-import-sum-skipped = کنار گذاشته شد
people-import-apply =
    { $count ->
        [0] چیزی برای ثبت نیست
        [1] ثبت ۱ نفر
       *[other] ثبت { $count } نفر
    }
people-import-nothing = تا تأیید نکنید چیزی ثبت نمی‌شود.
people-imported =
    { $count ->
        [0] کسی افزوده نشد.
        [1] ۱ نفر به فهرست افزوده شد.
       *[other] { $count } نفر به فهرست افزوده شدند.
    }
people-import-done-title = فهرست وارد شد
people-import-file-stays = این نام‌ها هنوز بدون رمزگذاری در خود پرونده است. پرونده را پاک کنید و سطل زباله را خالی کنید.
people-field-code-name = نام مستعار
people-field-name = نام
people-field-alias = نام‌های دیگر
people-field-side = سو
people-field-role = نقش
people-field-language = زبان
people-field-email = ایمیل
people-field-phone = تلفن
people-field-note = یادداشت خصوصی
people-field-ignore = کنار گذاشتن
