### کتابخانهٔ قالب‌ها.

formats-title = قالب‌ها
formats-lead = دستور جلسه‌هایی که دیگران آزموده‌اند. هر نشست را از روی یکی از آن‌ها بسازید و هر طور خواستید تغییر دهید.
formats-people = { $from } تا { $to } نفر
formats-minutes =
    { $count ->
        [0] { $count } دقیقه
        [1] { $count } دقیقه
       *[other] { $count } دقیقه
    }
formats-own = قالب شما
formats-own-none = برای افزودن قالبی از خودتان، طرح یک نشست را باز کنید و «ذخیره به‌عنوان قالب» را بزنید.
formats-silent = در سکوت
formats-round = هر کس یک بار
formats-moderators = فقط گردانندگان
formats-blocks = بخش‌های { $name }
