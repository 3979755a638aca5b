### کتابخانهٔ قالب‌ها.

formats-title = قالب‌ها
formats-lead = دستور جلسه‌هایی که دیگران آزموده‌اند. نشست با یکی از آن‌ها آغاز می‌شود و آزادانه تغییر می‌کند.
formats-people = { $from } تا { $to } نفر
formats-minutes =
    { $count ->
        [0] ۰ دقیقه
        [1] ۱ دقیقه
       *[other] { $count } دقیقه
    }
formats-own = ذخیره‌شده در اینجا
formats-own-none = برای افزودن قالبی از خودتان، طرح یک نشست را باز کنید و «ذخیره به‌عنوان قالب» را بزنید.
formats-silent = در سکوت
formats-round = هر کس یک بار
formats-moderators = تنها گردانندگان
formats-blocks = بخش‌های { $name }
