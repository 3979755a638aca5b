### فهرست افراد برنامه: نام مستعار پیش از همه، نام فقط به خواست، رضایت‌ها.

people-title = افراد
people-of = برنامه
people-add = افزودن فرد
people-import = وارد کردن فهرست
people-empty-title = چه کسانی شرکت می‌کنند؟
people-empty-text = فهرست را از پروندهٔ CSV وارد کنید یا افراد را یک‌به‌یک بیفزایید. هر کس یک نام مستعار می‌گیرد.
people-no-programme-title = هر برنامه فهرست افراد خود را دارد
people-no-programme-text = نخست برنامه‌ای بسازید. فهرست افراد آن اینجا نگه داشته می‌شود.
people-new-programme = برنامهٔ تازه
people-filter = یافتن با نام مستعار
people-show = نمایش
people-show-all = همه
people-show-no-consent = بدون رضایت برای شرکت
people-show-at-risk = در خطر
people-show-no-identity = بدون هویت ثبت‌شده
people-show-never-came = هنوز به نشستی نیامده
people-show-everyone = نمایش همه
people-none-found = کسی با این ویژگی در فهرست نیست. گزینهٔ نمایش را عوض کنید.
people-count =
    { $count ->
        [0] هیچ‌کس
        [1] { $count } نفر
       *[other] { $count } نفر
    }
# پس از جست‌وجو: چند نفر از همه.
people-count-of = { $count } از { $all }
people-roster = فهرست
people-consents = رضایت‌ها
people-show-more =
    { $count ->
        [0] نمایش همه
        [1] نمایش { $count } نفر دیگر
       *[other] نمایش { $count } نفر دیگر
    }

people-column-name = نام مستعار
people-column-side = گروه
people-column-role = نقش
people-column-language = زبان
people-column-identity = هویت
people-column-consents = رضایت‌ها
people-column-attended = نشست‌ها
people-at-risk = در خطر
people-identity-sealed = مُهروموم‌شده
people-identity-none = ذخیره نشده
people-identity-never = هرگز ذخیره نمی‌شود

# برای ردیف نشانه‌ها خوانده می‌شود. $list نام پرسش‌هایی است که پاسخشان بله است.
people-consents-spoken = { $count } از { $all }: { $list }
people-consents-none = هنوز به چیزی رضایت نداده است
people-mark-yes = { $consent }: بله
people-mark-no = { $consent }: خیر
people-legend = معنی نشانه‌ها
people-legend-no = خیر، یا هنوز پاسخی نداده است

people-close-panel = بستن اطلاعات { $name }
people-attended = حضور
people-sessions =
    { $count ->
        [0] هنوز در هیچ نشستی
        [1] در { $count } نشست
       *[other] در { $count } نشست
    }
people-added = در فهرست از
people-edit = ویرایش
people-reveal = نشان دادن هویت
people-hide = پنهان کردن
people-hides-in =
    { $seconds ->
        [0] پنهان شد
        [1] { $seconds } ثانیه تا پنهان شدن
       *[other] { $seconds } ثانیه تا پنهان شدن
    }
people-nothing-stored = هویتی برای این فرد ذخیره نشده است.
people-risk-nothing = فاش شدن نام این فرد او را به خطر می‌اندازد؛ از این رو چیزی از هویت او ذخیره نمی‌شود.
people-cover-draft = نوشتهٔ شما پنهان شده ولی از بین نرفته است؛ تا این پنجره را نبندید می‌ماند.
people-cover-lift = نمایش دوباره

people-erase = پاک کردن داده‌ها
people-erase-part = پاک کردن داده‌های این فرد
people-erase-hint = برای وقتی که کسی می‌خواهد داده‌هایش نگه داشته نشود.
people-erase-title = همهٔ داده‌های { $name } پاک شود؟
people-erase-gone = این‌ها از کارپوشه و از نسخه‌های پشتیبان آینده پاک می‌شود:
people-erase-gone-name = نام مستعار، گروه، نقش و زبان
people-erase-gone-identity = هویت ذخیره‌شده: نام، نام‌های دیگر، اطلاعات تماس، یادداشت خصوصی
people-erase-gone-consents =
    { $count ->
        [0] رضایت‌ها
        [1] رضایت‌ها، با { $count } پاسخ
       *[other] رضایت‌ها، با { $count } پاسخ
    }
people-erase-gone-sessions =
    { $count ->
        [0] جای او در صف‌ها و دعوت‌ها
        [1] حضور در { $count } نشست و همهٔ نوبت‌هایش در آن
       *[other] حضور در { $count } نشست و همهٔ نوبت‌هایش در آن‌ها
    }
people-erase-stays = یادداشت‌ها می‌ماند، بی‌آنکه معلوم باشد گفتهٔ چه کسی است.
people-erase-released =
    { $count ->
        [0] هیچ خلاصه‌ای با رضایت او منتشر نشده است.
        [1] { $count } خلاصه با رضایت او منتشر شده است. آن را نمی‌توان پس گرفت.
       *[other] { $count } خلاصه با رضایت او منتشر شده است. آن‌ها را نمی‌توان پس گرفت.
    }
people-erase-final = این کار برگشت ندارد.

# $name: a code name.
people-erased-receipt = همهٔ اطلاعات { $name } حذف شد. رسید آن در «رسیدها» است.
people-receipts = رسیدها
people-receipts-hint = هر رسید می‌گوید چه چیزی و از کجا حذف شده و چه چیزی هنوز آن را در خود دارد. هیچ‌کدام نمی‌گوید آن فرد که بوده است.
people-receipt-copy = رونوشت رسید
people-receipt-copied = رونوشت رسید برداشته شد.
people-clean-backups = مُهروموم دوبارهٔ نسخه‌های پشتیبان، بدون آنان
people-clean-backups-hint = همهٔ نسخه‌های پشتیبان خودکار باز، پاک‌سازی و دوباره مُهروموم می‌شود. شاید زمان ببرد و اگر قطع شود می‌توان ادامه داد. رونوشت‌هایی که جای دیگر نگه می‌دارید همان‌گونه می‌ماند.
# Before an erasure, or before someone is marked as at risk.
people-places =
    { $count ->
        [0] نام، نام‌های دیگر و اطلاعات تماس در جای دیگری نیامده است.
        [1] نام، نام دیگر یا اطلاعات تماس در { $count } جای دیگر آمده است.
       *[other] نام، نام‌های دیگر یا اطلاعات تماس در { $count } جای دیگر آمده است.
    }
people-places-more =
    { $count ->
        [0] جایی از این فهرست جا نمانده است.
        [1] و { $count } جای دیگر که نام مستعار در آن می‌نشیند.
       *[other] و { $count } جای دیگر که نام مستعار در آن می‌نشیند.
    }
people-place-elsewhere = برنامه‌ای دیگر
people-place-lasting = تغییرپذیر نیست
people-place-answer = با آن چه شود
people-place-reason = دلیل ماندن، بدون نام این فرد
people-destroy-places = هر جا که این نام آمده است، نام مستعار جای آن می‌نشیند.

people-agrees-to = رضایت‌ها
people-consent-of = { $name }: { $consent }
people-consent-hint = هر پاسخ با تاریخش نگه داشته می‌شود. پاسخ همهٔ پرسش‌ها در آغاز «خیر» است.
people-manner = شیوهٔ پاسخ
people-witness = گواه
# Label of the picker of the role of the one who asks.
people-asked-by = پرسنده
people-asked-by-role = پرسنده: { $role }
# Label of the picker of how long a “yes” stands.
people-stands = «بله» برقرار است
people-stands-for =
    { $months ->
        [0] تا وقتی پس گرفته شود
        [1] به مدت { $months } ماه
       *[other] به مدت { $months } ماه
    }
people-stands-until = برقرار تا { $date }
# A mark on a question: the answer was “yes” until a day that is over.
people-ask-again = دوباره بپرسید
people-ask-again-count =
    { $count ->
        [0] پرسشی برای دوباره پرسیدن نیست
        [1] { $count } پرسش را دوباره بپرسید
       *[other] { $count } پرسش را دوباره بپرسید
    }
people-words-unknown = متن پرسش در آن زمان ثبت نشده است.
# After the words of a question.
people-words-version = (نسخهٔ { $version })
people-ledger =
    { $count ->
        [0] هنوز پاسخی ثبت نشده است
        [1] پاسخ‌ها تاکنون: { $count }
       *[other] پاسخ‌ها تاکنون: { $count }
    }
people-ledger-none = هنوز پاسخی نیست.
people-granted = بله
people-withdrawn = خیر
people-consent-saved = پاسخ ثبت شد.
people-withdrawn-released =
    { $count ->
        [0] هیچ خلاصه‌ای با رضایتی که پس گرفته شده باشد منتشر نشده است.
        [1] { $count } خلاصه با رضایتی منتشر شده که بعداً پس گرفته شده است.
       *[other] { $count } خلاصه با رضایتی منتشر شده که بعداً پس گرفته شده است.
    }
people-withdrawn-go = دیدن انتشارها

people-new-title = فرد تازه
people-edit-title = ویرایش { $name }
people-code-name = نام مستعار
people-code-name-hint = این فرد همه‌جا با این نام دیده می‌شود. اگر خالی بماند، نامی به او داده می‌شود. این نام چیزی دربارهٔ گروه او نمی‌گوید.
people-propose = پیشنهاد نام
people-side = گروه
people-side-choose = برای ذخیره، یک گروه انتخاب کنید.
people-role = نقش
people-language = زبان در نشست‌ها
people-risk = فاش شدن نام این فرد او را به خطر می‌اندازد
people-risk-hint = در این صورت فقط نام مستعار، گروه، نقش و زبان نگه داشته می‌شود و چیزی از هویت او ذخیره نمی‌شود.
people-risk-destroys = در این صورت فقط نام مستعار، گروه، نقش و زبان نگه داشته می‌شود. هویتی که پیش‌تر ذخیره شده است، هنگام ذخیره کردن پاک می‌شود.
people-destroy-title = هویت ذخیره‌شدهٔ { $name } پاک شود؟
people-destroy-text = نام، نام‌های دیگر، اطلاعات تماس و یادداشت خصوصی از این کارپوشه و از نسخه‌های پشتیبان آینده پاک می‌شود. این کار برگشت ندارد.
people-destroy = پاک کردن و ذخیره
people-identity = هویت
people-identity-hint = جدا از هر چیز دیگر مُهروموم می‌شود و فقط به خواست شما نشان داده می‌شود. هر جا نام مستعار کافی است، هویت را ننویسید.
people-identity-write = ثبت هویت
people-identity-edit = ویرایش
people-identity-blank = اگر همهٔ کادرها خالی بماند، هویت ذخیره‌شده پاک می‌شود.
people-name = نام
people-aliases = نام‌ها و املاهای دیگر
people-aliases-hint = هر نام در یک سطر، به خط فارسی یا لاتین. بازبینی پیش از انتشار همهٔ آن‌ها را جست‌وجو می‌کند.
people-email = ایمیل
people-phone = تلفن
people-note = یادداشت خصوصی
people-saved = ذخیره شد.
people-saved-as = { $name } ذخیره شد.

people-import-title = وارد کردن فهرست
# $encoding نامی فنی است، مانند UTF-8 یا windows-1256؛ $delimiter یکی از comma، semicolon، tab و other.
people-import-about =
    { $delimiter ->
        [comma] { $rows } ردیف در { $columns } ستون، با کدگذاری { $encoding }. خانه‌ها با ویرگول از هم جدا شده‌اند.
        [semicolon] { $rows } ردیف در { $columns } ستون، با کدگذاری { $encoding }. خانه‌ها با نقطه‌ویرگول از هم جدا شده‌اند.
        [tab] { $rows } ردیف در { $columns } ستون، با کدگذاری { $encoding }. خانه‌ها با تب از هم جدا شده‌اند.
       *[other] { $rows } ردیف در { $columns } ستون، با کدگذاری { $encoding }.
    }
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
people-import-default-side = گروه ردیف‌هایی که گروهشان نوشته نشده
people-import-no-side = هیچ‌کدام: کنار گذاشته شوند
people-import-rows = آنچه ذخیره خواهد شد
people-import-row-number = ردیف
people-import-what = نتیجه
people-import-new = تازه
people-import-update = تغییر
people-import-seals = مُهروموم می‌شود
people-import-seals-nothing = ذخیره نمی‌شود
people-import-problem = توضیح
# شمار مشکل‌هایی که ردیفی را کنار می‌گذارند.
people-import-problems =
    { $skipped ->
        [0] برای بررسی
        [1] برای بررسی: به سبب { $skipped } مشکل، ردیفی کنار گذاشته می‌شود
       *[other] برای بررسی: به سبب { $skipped } مشکل، ردیف‌هایی کنار گذاشته می‌شوند
    }
people-import-skips = کنار گذاشته می‌شود
people-import-more =
    { $count ->
        [0] ردیف دیگری نیست
        [1] و { $count } ردیف دیگر
       *[other] و { $count } ردیف دیگر
    }
people-import-show-rows =
    { $count ->
        [1] نمایش { $count } ردیف نخست
       *[other] نمایش { $count } ردیف نخست
    }
people-import-more-problems =
    { $count ->
        [1] نمایش { $count } مورد دیگر
       *[other] نمایش { $count } مورد دیگر
    }
people-import-sum-new = افزوده می‌شود
people-import-sum-update = تغییر می‌کند
people-import-sum-skip = کنار گذاشته می‌شود
people-import-sum-added = افزوده شد
people-import-sum-updated = تغییر کرد
people-import-sum-skipped = کنار گذاشته شد
people-import-apply =
    { $count ->
        [0] چیزی برای ذخیره نیست
        [1] ذخیرهٔ { $count } نفر
       *[other] ذخیرهٔ { $count } نفر
    }
people-import-nothing = تا تأیید نکنید چیزی ذخیره نمی‌شود.
people-imported =
    { $count ->
        [0] کسی افزوده یا به‌روز نشد.
        [1] { $count } نفر افزوده یا به‌روز شد.
       *[other] { $count } نفر افزوده یا به‌روز شدند.
    }
people-import-done-title = فهرست وارد شد
people-import-file-stays = این نام‌ها هنوز بدون رمزگذاری در خود پرونده مانده‌اند. پرونده را پاک کنید و سطل زباله را خالی کنید.
people-field-code-name = نام مستعار
people-field-name = نام
people-field-alias = نام‌های دیگر
people-field-side = گروه
people-field-role = نقش
people-field-language = زبان
people-field-email = ایمیل
people-field-phone = تلفن
people-field-at-risk = در خطر
people-field-note = یادداشت خصوصی
people-field-ignore = کنار گذاشتن

# $count: rows of a file that bring a name to a side on which people are at risk.
people-import-none-at-risk =
    { $count ->
        [0] هیچ ردیفی نمی‌تواند کسی در خطر باشد.
        [1] { $count } ردیف نشان‌دارِ بالا را دیده‌ام: کسی نیست که در خطر است.
       *[other] { $count } ردیف نشان‌دارِ بالا را دیده‌ام: هیچ‌یک کسی نیست که در خطر است.
    }
