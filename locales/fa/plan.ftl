### طرح نشست: چه پیش می‌آید، کی، چه مدت، با چه کسانی.

plan-new-title = نشست تازه
plan-title = عنوان
plan-title-hint = موضوع نشست در چند واژه.
plan-format = قالب
plan-format-minutes =
    { $count ->
        [0] ۰ دقیقه
        [1] ۱ دقیقه
       *[other] { $count } دقیقه
    }
plan-format-people = { $from } تا { $to } نفر
plan-when = زمان
plan-clock-of = به وقت کدام سو
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
plan-skipped-before = یک ساعت پیش از آن: { $time }
plan-skipped-after = یک ساعت پس از آن: { $time }
plan-kind-hours = مناسب برای همه: از { $from } تا { $to } به وقت { $side }.
plan-kind-hour = مناسب برای همه: { $time } به وقت { $side }.
plan-kind-take = آغاز در { $time }
plan-no-kind-hours = در این روز هیچ ساعت آغازی نیست که نشست از ابتدا تا انتها برای همهٔ سوها مناسب باشد.
plan-create = ساختن نشست
plan-change = تغییر عنوان و زمان
plan-change-title = عنوان و زمان
plan-saved = طرح نشست ذخیره شد.

plan-agenda = دستور جلسه
plan-people = افراد
plan-start = شروع نشست
plan-go-live = رفتن به اتاق گفت‌وگو
plan-go-summary = رفتن به خلاصه
plan-save-format = ذخیره به‌عنوان قالب
plan-save-format-title = ذخیرهٔ این دستور جلسه به‌عنوان قالب
plan-save-format-name = نام قالب
plan-format-saved = قالب ذخیره شد.
plan-remove = حذف این نشست
plan-remove-title = این نشست حذف شود؟
plan-remove-text = دستور جلسه و حضور آن از بین می‌رود. این نشست برگزار نشده و یادداشتی ندارد.
plan-removed = نشست حذف شد.

plan-fact-spoken = دقیقه گفتار
plan-fact-clock = دقیقه در عمل
plan-fact-people = نفر مورد انتظار
plan-fact-end = پایان

plan-column-block = بخش
plan-column-spoken = گفتار
plan-column-interpreting = ترجمه
plan-column-clock = زمان
plan-move = جابه‌جا کردن { $title }
plan-move-hint = با Alt و پیکان یا با کشیدن، بخش جابه‌جا می‌شود.
plan-moved = { $title } اکنون شمارهٔ { $position } است.
plan-block-edit = تغییر { $title }
plan-block-remove = حذف { $title }
plan-block-removed = بخش حذف شد.
plan-block-add = افزودن بخش
plan-block-new = بخش تازه
plan-block-title = بخش
plan-block-name = عنوان
plan-block-question = پرسش از جمع
plan-block-question-hint = هنگام این بخش به هر دو زبان برای همه نشان داده می‌شود.
plan-block-silent = کسی در آن صحبت نمی‌کند
plan-block-moderators = تنها برای گردانندگان
plan-block-round = هر کس یک بار و به یک اندازه صحبت می‌کند
plan-block-each = { $people } × { $seconds } ثانیه
plan-block-interpreting = ترجمه
plan-minutes-of = دقیقه‌های گفتارِ { $title }
plan-interpreting-of = ترجمهٔ { $title }
plan-minutes = دقیقه‌های گفتار
plan-not-saved = این تغییر ذخیره نشد.
plan-discard = بازگشت به آنچه ذخیره شده
plan-empty-title = هنوز چیزی در دستور جلسه نیست
plan-empty-text = نخستین بخش را بیفزایید.

plan-attendance-all = همه حاضرند
plan-attendance-all-confirmed = همه تأیید کرده‌اند
plan-attendance-hint = هنگام شروع نشست، کسانی که تأیید کرده‌اند حاضر به شمار می‌آیند؛ اگر کسی تأیید نکرده باشد، همهٔ دعوت‌شدگان.
plan-expected = { $count } نفر از { $whole } مورد انتظار
plan-came = { $count } نفر از { $whole } آمدند
plan-attendance-of = حضور { $name }
plan-nobody-title = کسی در فهرست نیست
plan-nobody-text = نشست بدون شرکت‌کننده برگزار نمی‌شود. نخست افراد را به برنامه بیفزایید.
plan-go-people = رفتن به افراد

plan-promised = قول‌های نشست پیش
plan-promised-none = قولی نمانده است.

plan-day-before = روز قبل
plan-day-after = روز بعد
plan-warning-too-early = در { $side } خیلی زود آغاز می‌شود.
plan-warning-too-late = در { $side } خیلی دیر تمام می‌شود.
plan-warning-workday = در { $side } روز کاری است.
plan-warning-day-differs = در { $side } روز دیگری است: { $date }.
plan-warning-clock-change-near = ساعت { $side } در { $date } تغییر می‌کند. زمانی که گذاشته‌اید می‌ماند و سوی دیگر جابه‌جا می‌شود.
plan-warning-in-the-past = این زمان گذشته است.
plan-warning-moderators-one-side = هر دو گرداننده از یک سو هستند.
plan-instant-moved = پس از برنامه‌ریزی این نشست، قاعده‌های ساعت تغییر کرده است. ساعت نشست به وقت { $side } می‌ماند و سوی دیگر با آن جابه‌جا می‌شود.
