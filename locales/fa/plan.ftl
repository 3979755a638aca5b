### طرح نشست: چه پیش می‌آید، کی، چه مدت، با چه کسانی.

plan-new-title = نشست تازه
plan-title = عنوان
plan-title-hint = موضوع نشست در چند واژه.
plan-format = قالب
plan-format-minutes =
    { $count ->
        [0] { $count } دقیقه
        [1] { $count } دقیقه
       *[other] { $count } دقیقه
    }
plan-format-people = { $from } تا { $to } نفر
plan-when = زمان
plan-clock-of = به وقت کدام گروه
plan-calendar = تقویم
plan-day = روز
plan-month = ماه
plan-year = سال
plan-time = ساعت
plan-bad-date = چنین روزی در این تقویم نیست.
plan-bad-time = ساعت و دقیقه را بنویسید، مانند ۲۰:۰۰.
plan-twice = ساعت‌ها عقب کشیده می‌شوند و این زمان دو بار پیش می‌آید. کدام را می‌خواهید؟
plan-twice-first = بار نخست
plan-twice-second = بار دوم
plan-skipped-before = یک ساعت زودتر: { $time }
plan-skipped-after = یک ساعت دیرتر: { $time }
plan-kind-hours = مناسب برای همه: آغاز از { $from } تا { $to } به وقت { $side }.
plan-kind-hour = مناسب برای همه: آغاز در { $time } به وقت { $side }.
plan-kind-take = آغاز در { $time }
plan-no-kind-hours = در این روز هیچ ساعتی برای آغاز نیست که نشست از ابتدا تا انتها برای همهٔ گروه‌ها مناسب باشد.
plan-create = ساختن نشست
plan-change = ویرایش عنوان و زمان
plan-change-title = عنوان و زمان
plan-saved = طرح نشست ذخیره شد.

plan-agenda = دستور جلسه
plan-people = افراد
plan-start = آغاز نشست
plan-go-live = رفتن به اتاق نشست
plan-go-summary = رفتن به خلاصه
plan-save-format = ذخیره به‌عنوان قالب
plan-save-format-title = ذخیرهٔ این دستور جلسه به‌عنوان قالب
plan-save-format-name = نام قالب
plan-format-saved = قالب ذخیره شد.
plan-remove = حذف این نشست
plan-remove-title = این نشست حذف شود؟
plan-remove-text = دستور جلسه و فهرست حضور آن از بین می‌رود. این نشست برگزار نشده و یادداشتی ندارد.
plan-removed = نشست حذف شد.

plan-fact-spoken =
    { $count ->
        [1] دقیقه گفتار
       *[other] دقیقه گفتار
    }
plan-fact-clock =
    { $count ->
        [1] دقیقه با ترجمهٔ شفاهی
       *[other] دقیقه با ترجمهٔ شفاهی
    }
plan-fact-people =
    { $count ->
        [1] شرکت‌کننده
       *[other] شرکت‌کننده
    }
plan-fact-end = پایان

plan-column-block = بخش
plan-column-spoken = گفتار
plan-column-interpreting = ترجمهٔ شفاهی
plan-column-clock = مدت کل
plan-move = جابه‌جا کردن { $title }
plan-move-hint = برای جابه‌جا کردن بخش، آن را بکشید یا Alt و یکی از پیکان‌ها را بزنید.
plan-moved = «{ $title }» اکنون شمارهٔ { $position } است.
plan-block-edit = ویرایش { $title }
plan-block-remove = حذف { $title }
plan-block-removed = بخش حذف شد.
plan-block-add = افزودن بخش
plan-block-new = بخش تازه
plan-block-title = بخش
plan-block-name = عنوان
plan-block-question = پرسش از جمع
plan-block-question-hint = هنگام این بخش به هر دو زبان برای همه نشان داده می‌شود.
plan-block-silent = کسی در آن صحبت نمی‌کند
plan-block-moderators = فقط برای گردانندگان
plan-block-round = هر کس یک بار و به یک اندازه صحبت می‌کند
plan-block-each = { $people } × { $seconds } ثانیه
plan-block-interpreting = ترجمهٔ شفاهی
plan-minutes-of = دقیقه‌های گفتارِ { $title }
plan-interpreting-of = ترجمهٔ شفاهیِ { $title }
plan-minutes = دقیقه‌های گفتار
plan-not-saved = این تغییر ذخیره نشد.
plan-discard = صرف‌نظر از تغییرها
plan-empty-title = هنوز چیزی در دستور جلسه نیست
plan-empty-text = نخستین بخش را بیفزایید.

plan-attendance-all = همه حاضرند
plan-attendance-all-confirmed = همه تأیید کرده‌اند
plan-attendance-hint = هنگام آغاز نشست، کسانی که تأیید کرده‌اند حاضر به شمار می‌آیند. اگر کسی تأیید نکرده باشد، همهٔ دعوت‌شدگان حاضر به شمار می‌آیند.
plan-expected =
    { $count ->
        [0] { $count } نفر از { $whole } نفر می‌آیند
        [1] { $count } نفر از { $whole } نفر می‌آید
       *[other] { $count } نفر از { $whole } نفر می‌آیند
    }
plan-came =
    { $count ->
        [0] { $count } نفر از { $whole } نفر آمدند
        [1] { $count } نفر از { $whole } نفر آمد
       *[other] { $count } نفر از { $whole } نفر آمدند
    }
plan-attendance-of = حضور { $name }
plan-nobody-title = کسی در فهرست نیست
plan-nobody-text = نشست بدون شرکت‌کننده برگزار نمی‌شود. نخست افراد را به برنامه بیفزایید.
plan-go-people = رفتن به افراد

plan-promised = قول‌های نشست پیش
plan-promised-none = هیچ قولی باز نمانده است.

plan-day-before = روز قبل
plan-day-after = روز بعد
plan-warning-too-early = در { $side } خیلی زود آغاز می‌شود.
plan-warning-too-late = در { $side } خیلی دیر تمام می‌شود.
plan-warning-workday = در { $side } روز کاری است.
plan-warning-day-differs = در { $side } روز دیگری است: { $date }.
plan-warning-clock-change-near = ساعت رسمی { $side } در { $date } تغییر می‌کند. ساعتی که گذاشته‌اید ثابت می‌ماند و ساعت نشست برای گروه دیگر عوض می‌شود.
plan-warning-in-the-past = این زمان گذشته است.
plan-warning-moderators-one-side = همهٔ گردانندگان از یک گروه‌اند.
plan-instant-moved = پس از برنامه‌ریزی این نشست، قاعده‌های ساعت تغییر کرده است. ساعت نشست به وقت { $side } ثابت می‌ماند و برای گروه دیگر عوض می‌شود.
