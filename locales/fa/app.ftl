### قاب دور همهٔ صفحه‌ها: بالا، مسیرها، دکمه‌های همگانی.

app-name = همسخن
# به زبانی نوشته می‌شود که به آن می‌رسد.
app-other-language = English
app-switch-language = تغییر زبان به انگلیسی
app-in-english = انگلیسی
app-in-persian = فارسی

app-nav = صفحه‌ها
app-nav-today = امروز
app-nav-programmes = برنامه‌ها
app-nav-people = افراد
app-nav-formats = قالب‌ها
app-nav-released = منتشرشده‌ها
app-nav-settings = تنظیمات
# زیر دوازده نشست نخست برنامه.
app-nav-more =
    { $count ->
        [0] همهٔ نشست‌ها
        [1] ۱ نشست دیگر
       *[other] { $count } نشست دیگر
    }
app-live-now = در حال برگزاری
app-foot-encrypted = رمزگذاری‌شده روی همین دستگاه
app-foot-stays = تا منتشر نکنید چیزی بیرون نمی‌رود

app-search-hint = جست‌وجو در نشست‌ها، افراد و یادداشت‌ها
app-lock = قفل
app-messages = پیام‌ها

app-save = ذخیره
app-cancel = انصراف
app-close = بستن
app-done = تمام
app-back = بازگشت
app-next = بعدی
app-edit = ویرایش
app-add = افزودن
app-remove = حذف
app-undo = برگرداندن
app-try-again = تلاش دوباره
app-loading = در حال آماده شدن
app-saved = ذخیره شد
app-more = بیشتر
app-none = هیچ‌کدام
app-yes = بله
app-no = خیر
app-optional = اختیاری
app-and = { $first } و { $second }

app-failed-title = این صفحه نشان داده نشد
app-failed-text = آنچه ذخیره کرده‌اید سر جایش است. دوباره تلاش کنید یا به صفحهٔ دیگری بروید.

app-keys-title = کلیدها
app-keys-everywhere = همه‌جا
app-keys-live = هنگام برگزاری نشست
app-keys-plan = در دستور جلسه
app-keys-find = یافتن هر چیز و اجرای فرمان‌ها
app-keys-lock = قفل کردن کارپوشه
app-keys-back = بازگشت به جای پیشین
app-keys-help = همین فهرست
app-keys-close = بستن آنچه باز است
app-keys-save-note = ذخیرهٔ یادداشت
app-keys-new-line = سطر تازه در یادداشت
app-keys-kind = انتخاب نوع یادداشت
app-keys-next = نفر بعد
app-keys-interpreter = آغاز یا پایان ترجمه
app-keys-pause = مکث یا ادامه
app-keys-undo = برگرداندن آخرین نوبت یا یادداشت
app-keys-move = بالا یا پایین بردن بخش

# A promise in a list. $text is the promise, $date is written out.
app-promise-kept = به جا آمد: { $text }
app-promise-due = تا { $date }
app-promise-of-all = هر دو سو
app-promise-marked = این قول «به جا آمده» ثبت شد.
