### اتاق نشست: دستور جلسه و ضرب‌آهنگ، پرسش و ساعت، یادداشت‌ها، گوینده و صف.

live-session-of = نشست { $number } از { $count }
live-agenda = دستور جلسه
live-stage = پرسش و ساعت
live-floor = چه کسی صحبت می‌کند

# بخش‌های دستور جلسه.
live-block-now = در حال اجرا
live-block-done = تمام‌شده
live-block-ahead = در پیش
live-block-acts = گزینه‌های «{ $title }»
live-begin-block = آغاز همین حالا
live-return-to-block = بازگشت به این بخش
live-next-block = بخش بعد
live-longer = { 5 } دقیقه بیشتر
live-shorter = { 5 } دقیقه کمتر
live-minutes-of-block =
    { $count ->
        [0] { $count } دقیقه
        [1] { $count } دقیقه
       *[other] { $count } دقیقه
    }

# ضرب‌آهنگ.
live-pace-on = سر وقت
live-pace-behind =
    { $count ->
        [1] { $count } دقیقه عقب‌تر از زمان‌بندی
       *[other] { $count } دقیقه عقب‌تر از زمان‌بندی
    }
live-pace-ahead =
    { $count ->
        [1] { $count } دقیقه جلوتر از زمان‌بندی
       *[other] { $count } دقیقه جلوتر از زمان‌بندی
    }
live-ends = پایان
live-shorten-how =
    { $count ->
        [1] اگر «{ $title }» به { $count } دقیقه کوتاه شود، نشست سر وقت تمام می‌شود.
       *[other] اگر «{ $title }» به { $count } دقیقه کوتاه شود، نشست سر وقت تمام می‌شود.
    }
live-shorten = کوتاه کردن
live-let-run = ادامه بدون تغییر
live-shortened = «{ $title }» کوتاه شد.

# پرسش و ساعت.
live-left = مانده از این بخش
live-over = گذشته از وقت
live-paused = مکث
live-no-block = هیچ بخشی در حال اجرا نیست
live-two-minutes-left = دو دقیقه از این بخش مانده است.
live-time-is-over = وقت این بخش تمام شد.
live-pause = مکث
live-go-on = ادامه
live-undo = واگرد
live-undo-note = واگرد آخرین یادداشت
live-undo-turn = واگرد آخرین نوبت
live-undo-block = واگرد تغییر بخش
live-undo-queue = واگرد تغییر صف
live-undo-pause = واگرد مکث
live-undo-interpreter = واگرد نوبت مترجم
live-undo-shorten = واگرد تغییر دقیقه‌ها
live-undone-note = ثبت آخرین یادداشت لغو شد.
live-undone-turn = آخرین نوبت لغو شد.
live-undone-block = تغییر بخش لغو شد.
live-undone-queue = تغییر صف لغو شد.
live-undone-pause = مکث لغو شد.
live-undone-interpreter = نوبت مترجم لغو شد.
live-undone-shorten = تغییر دقیقه‌ها لغو شد.
live-now-paused = مکث شد.
live-now-running = ادامه یافت.
live-now-block = اکنون: { $title }

# پایان دادن.
live-close = پایان نشست
live-close-title = این نشست پایان یابد؟
live-close-text = نوبت، این بخش و نشست همین حالا پایان می‌یابد. پس از آن هم می‌توانید یادداشت‌ها را ویرایش کنید، و تا وقتی خلاصه منتشر نشده است می‌توانید نشست را دوباره باز کنید.
live-closed = نشست پایان یافت.

# نبودن.
live-away = از { $time } کسی پای دستگاه نبود و زمان‌سنج کار می‌کرد.
live-away-ok = من اینجا هستم

# نمای حاضران.
live-audience = نمایش برای حاضران
live-audience-hint = فقط پرسش، ساعت و آنچه در پی می‌آید. نه نامی، نه یادداشتی.
live-audience-next = پس از این: { $title }
live-audience-end = بازگشت با Esc

# نوشتن یادداشت.
live-composer = یادداشت تازه
live-composer-placeholder = چه می‌شنوید؟
live-kind = نوع یادداشت
live-translation = همین به زبان دیگر
live-add-translation = افزودن ترجمه
live-said-by = گوینده
live-said-nobody = بدون گوینده
live-shown-as = گوینده چگونه نشان داده شود
live-shown-none = بدون ذکر گوینده
live-speaker-said-it = گفتهٔ { $name }
live-quote-needs-speaker = نقل‌قول فقط وقتی منتشر می‌شود که گوینده‌اش ثبت شده و رضایت داده باشد.
live-concern-stays = هشدار ایمنی هرگز منتشر نمی‌شود.
live-saved = ذخیره شد: { $kind }

# یادداشت‌ها.
live-notes = یادداشت‌ها
# Before one types, while somebody speaks; and what it means for what is typed.
live-caution-not-agreed = گوینده به یادداشت‌برداری رضایت نداده است. آنچه می‌نویسید نگه داشته می‌شود تا او رضایت بدهد یا شما بگویید که سخن او نیست.
live-caution-at-risk-not-agreed = فاش شدن نام گوینده او را به خطر می‌اندازد و او به یادداشت‌برداری رضایت نداده است. آنچه می‌نویسید نگه داشته می‌شود. چیزی ننویسید که به او راه ببرد.
live-caution-at-risk = فاش شدن نام گوینده او را به خطر می‌اندازد. چیزی ننویسید که به او راه ببرد.
# A mark on a note that may not go into a summary.
live-note-held = نگه داشته شده
live-note-held-why = این یادداشت هنگام سخن گفتن کسی نوشته شده است که رضایت نداده است. تا او رضایت ندهد یا شما نگویید که سخن او نیست، به هیچ خلاصه‌ای نمی‌رود.
# A button: these words are not of the one who spoke then.
live-note-not-theirs = سخن او نیست
live-note-freed = این یادداشت دیگر نگه داشته نمی‌شود.
# A field: who said what the note says.
live-note-speaker = گوینده
live-note-speaker-unsaid = گوینده‌ای مشخص نشده است
live-note-speaker-nobody = سخن کس دیگری است
live-note-speaker-changed = گویندهٔ یادداشت تغییر کرد.
live-notes-empty = یادداشت‌ها اینجا می‌آیند، تازه‌ترین در بالا.
live-note-saving = در حال ذخیره
live-note-not-saved = هنوز ذخیره نشده است
live-note-back = ویرایش دوباره
live-note-edit = ویرایش این یادداشت
live-note-remove = حذف این یادداشت
live-note-removed = یادداشت حذف شد.
live-note-untranslated = ترجمه‌نشده
live-note-text = متن
live-notes-more =
    { $count ->
        [1] نمایش { $count } یادداشت پیشین
       *[other] نمایش { $count } یادداشت پیشین
    }

# گوینده.
live-speaking-now = در حال صحبت
live-nobody-speaks = کسی صحبت نمی‌کند
live-nobody-speaks-hint = از فهرست زیر به کسی نوبت بدهید.
live-of-side = گروه { $side }
live-speaks-en = انگلیسی
live-speaks-fa = فارسی
live-speaks-en-interpreted = انگلیسی، سپس ترجمهٔ شفاهی
live-speaks-fa-interpreted = فارسی، سپس ترجمهٔ شفاهی
live-interpreting = در حال ترجمهٔ شفاهی
live-next-speaker = نفر بعد
live-end-turn = پایان نوبت
live-interpreter = مترجم
live-interpreter-end = مترجم: پایان ترجمهٔ شفاهی
live-not-heard-block = { $name } در این بخش صحبت نکرده است.
live-not-heard-more =
    { $count ->
        [1] { $count } نفر دیگر هم در این بخش صحبت نکرده است.
       *[other] { $count } نفر دیگر هم در این بخش صحبت نکرده‌اند.
    }
live-invite = دعوت
live-now-speaks = { $name } صحبت می‌کند.
live-now-silence = کسی صحبت نمی‌کند.
live-now-interpreting = مترجم صحبت می‌کند.
live-now-not-interpreting = دوباره نوبت گوینده است.

# صف.
live-waiting = صف
live-waiting-empty = صف خالی است. از فهرست زیر کسی را انتخاب کنید.
live-first-turn = اولین نوبت او
live-give-word = نوبت دادن
live-move-up = بالاتر
live-move-down = پایین‌تر
live-dequeue = برداشتن از صف
live-now-waits = { $name } در صف است.
live-now-left-queue = { $name } از صف بیرون آمد.
live-now-place = { $name } نفر { $place } صف است.

# سهم گفتار.
live-voice = سهم گفتار تاکنون
live-voice-none = هنوز کسی صحبت نکرده است.
live-voice-share = { $side } { $share }
live-voice-interpreter = ترجمهٔ شفاهی: { $time }، جدا شمرده می‌شود
live-people = افراد این نشست
live-people-hint = با Enter یا کلیک، فرد به صف افزوده می‌شود.
live-not-here = هنوز نیامده
live-spoken-of = { $time } دقیقه صحبت
live-spoken-short = { $time } دقیقه
live-person-acts = گزینه‌های { $name }
live-enqueue-turn = می‌خواهد صحبت کند
live-enqueue-response = می‌خواهد پاسخ دهد
live-enqueue-invited = به صحبت دعوت می‌شود
live-is-here = حاضر است
live-has-left = رفته است

# وقتی نشست برگزار نمی‌شود.
live-not-live = این نشست در حال برگزاری نیست
live-not-live-planned = نشست از صفحهٔ طرح آغاز می‌شود.
live-not-live-closed = نشست پایان یافته است. یادداشت‌هایش در خلاصه‌اند.
live-to-plan = باز کردن طرح
live-to-summary = باز کردن خلاصه
live-reopen = باز کردن دوباره
