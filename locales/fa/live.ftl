### اتاق گفت‌وگو: دستور جلسه و ضرب‌آهنگ، پرسش و ساعت، یادداشت‌ها، گوینده و صف.

live-session-of = نشست { $number } از { $count }
live-agenda = دستور جلسه
live-stage = پرسش و ساعت
live-floor = چه کسی صحبت می‌کند

# بخش‌های دستور جلسه.
live-block-now = در جریان
live-block-done = تمام‌شده
live-block-ahead = در پیش
live-block-acts = کارهای «{ $title }»
live-begin-block = همین حالا آغاز شود
live-return-to-block = بازگشت به این بخش
live-next-block = بخش بعد
live-next-block-named = بعدی: { $title }
live-begin-first = آغاز
live-longer = ۵ دقیقه بیشتر
live-shorter = ۵ دقیقه کمتر
live-minutes-of-block =
    { $count ->
        [1] ۱ دقیقه
       *[other] { $count } دقیقه
    }

# ضرب‌آهنگ.
live-pace-on = طبق برنامه
live-pace-behind =
    { $count ->
        [1] ۱ دقیقه عقب از برنامه
       *[other] { $count } دقیقه عقب از برنامه
    }
live-pace-ahead =
    { $count ->
        [1] ۱ دقیقه جلوتر از برنامه
       *[other] { $count } دقیقه جلوتر از برنامه
    }
live-ends = پایان
live-shorten-how =
    { $count ->
        [1] با کوتاه کردن «{ $title }» به ۱ دقیقه، به‌موقع تمام می‌شود.
       *[other] با کوتاه کردن «{ $title }» به { $count } دقیقه، به‌موقع تمام می‌شود.
    }
live-shorten = کوتاه کن
live-let-run = ادامه بده
live-shortened = «{ $title }» کوتاه شد.

# پرسش و ساعت.
live-left = مانده از این بخش
live-over = گذشته از وقت
live-paused = مکث
live-no-block = هیچ بخشی در جریان نیست
live-question-missing = برای این بخش پرسشی نوشته نشده است.
live-two-minutes-left = دو دقیقه از این بخش مانده است.
live-time-is-over = وقت این بخش تمام شد.
live-pause = مکث
live-go-on = ادامه
live-undo = برگرداندن
live-undo-note = برگرداندن آخرین یادداشت
live-undo-turn = برگرداندن آخرین نوبت
live-undo-block = برگرداندن تغییر بخش
live-undo-queue = برگرداندن تغییر صف
live-undo-pause = برگرداندن مکث
live-undo-interpreter = برگرداندن ترجمه
live-undo-shorten = برگرداندن تغییر دقیقه‌ها
live-undone-note = آخرین یادداشت برگردانده شد.
live-undone-turn = آخرین نوبت برگردانده شد.
live-undone-block = تغییر بخش برگردانده شد.
live-undone-queue = تغییر صف برگردانده شد.
live-undone-pause = مکث برگردانده شد.
live-undone-interpreter = ترجمه برگردانده شد.
live-undone-shorten = تغییر دقیقه‌ها برگردانده شد.
live-now-paused = مکث شد.
live-now-running = ادامه دارد.
live-now-block = اکنون: { $title }

# پایان دادن.
live-close = پایان نشست
live-close-title = این نشست پایان یابد؟
live-close-text = نوبت، بخش و نشست همین حالا پایان می‌یابند. یادداشت‌ها را پس از آن هم می‌توان کامل کرد، و تا وقتی خلاصه منتشر نشده، نشستی را که به‌اشتباه بسته شده می‌توان دوباره باز کرد.
live-closed = نشست پایان یافت.

# نبودن.
live-away = از { $time } کسی پشت میز نبود و زمان می‌گذشت.
live-away-ok = من اینجا هستم

# نمای حاضران.
live-audience = نمایش برای حاضران
live-audience-hint = فقط پرسش، ساعت و آنچه در پی می‌آید؛ هیچ چیز شخصی در آن نیست. با Esc بازمی‌گردید.
live-audience-next = پس از این
live-audience-end = بازگشت با Esc

# نوشتن یادداشت.
live-composer = یادداشت تازه
live-composer-placeholder = چه می‌شنوید؟
live-kind = نوع یادداشت
live-translation = همین به زبان دیگر
live-add-translation = افزودن ترجمه
live-said-by = گوینده
live-said-nobody = بدون گوینده
live-shown-as = نمایش با
live-shown-none = بدون انتساب
live-shown-side = سو
live-shown-code-name = نام مستعار
live-speaker-said-it = گفتهٔ { $name }
live-enter-saves = ذخیره با Enter
live-quote-needs-speaker = نقل‌قول تنها وقتی منتشر می‌شود که گوینده‌اش ثبت شده و رضایت داده باشد.
live-concern-stays = نگرانی هرگز منتشر نمی‌شود.
live-saved = ذخیره شد: { $kind }

# یادداشت‌ها.
live-notes = یادداشت‌ها
live-notes-empty = یادداشت‌ها اینجا می‌آیند، تازه‌ترین در بالا.
live-note-saving = در حال ذخیره
live-note-not-saved = هنوز ذخیره نشده است
live-note-back = بازگرداندن به کادر نوشتن
live-note-edit = ویرایش این یادداشت
live-note-remove = حذف این یادداشت
live-note-removed = یادداشت حذف شد.
live-note-untranslated = ترجمه‌نشده
live-note-text = متن
live-notes-more =
    { $count ->
        [1] نمایش ۱ یادداشت پیشین
       *[other] نمایش { $count } یادداشت پیشین
    }

# گوینده.
live-speaking-now = در حال صحبت
live-nobody-speaks = کسی صحبت نمی‌کند
live-nobody-speaks-hint = از فهرست زیر به کسی نوبت بدهید.
live-of-side = سوی { $side }
live-speaks-en = انگلیسی
live-speaks-fa = فارسی
live-speaks-en-interpreted = انگلیسی، سپس ترجمه
live-speaks-fa-interpreted = فارسی، سپس ترجمه
live-interpreting = در حال ترجمه
live-next-speaker = نفر بعد
live-end-turn = پایان نوبت
live-interpreter = مترجم
live-interpreter-end = مترجم: پایان ترجمه
live-not-heard-block = { $name } در این بخش صحبت نکرده است.
live-not-heard-more =
    { $count ->
        [1] ۱ نفر دیگر هم در این بخش صحبت نکرده است.
       *[other] { $count } نفر دیگر هم در این بخش صحبت نکرده‌اند.
    }
live-invite = دعوت
live-now-speaks = { $name } صحبت می‌کند.
live-now-silence = کسی صحبت نمی‌کند.
live-now-interpreting = مترجم صحبت می‌کند.
live-now-not-interpreting = گوینده صحبت می‌کند.

# صف.
live-waiting = در نوبت
live-waiting-empty = کسی در نوبت نیست. از فهرست زیر کسی را انتخاب کنید.
live-first-turn = نوبت اول
live-give-word = نوبت دادن
live-move-up = بالاتر
live-move-down = پایین‌تر
live-dequeue = بیرون آوردن از صف
live-now-waits = { $name } در نوبت است.
live-now-left-queue = { $name } از صف بیرون آمد.
live-now-place = { $name }: جایگاه { $place }.

# سهم صدا.
live-voice = سهم صدا تا کنون
live-voice-none = هنوز کسی صحبت نکرده است.
live-voice-share = { $side } { $share }
live-voice-interpreter = ترجمه: { $time }، جدا شمرده می‌شود
live-people = حاضران
live-people-hint = با Enter یا کلیک، فرد به صف افزوده می‌شود.
live-not-here = هنوز نیامده
live-spoken-of = { $time } صحبت
live-person-acts = کارهای { $name }
live-enqueue-turn = می‌خواهد صحبت کند
live-enqueue-response = می‌خواهد پاسخ دهد
live-enqueue-invited = به صحبت دعوت می‌شود
live-is-here = حاضر است
live-has-left = رفته است

# وقتی نشست در جریان نیست.
live-not-live = این نشست در حال برگزاری نیست
live-not-live-planned = نشست از صفحهٔ طرح آغاز می‌شود.
live-not-live-closed = نشست پایان یافته است. یادداشت‌هایش در خلاصه‌اند.
live-to-plan = باز کردن طرح
live-to-summary = باز کردن خلاصه
live-reopen = دوباره باز شود
