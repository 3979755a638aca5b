### عنوان پنجره‌های خود سیستم برای انتخاب پرونده یا پوشه، و نام نوع پرونده‌ها در آن‌ها.

dialog-open-workspace = انتخاب کارپوشه‌ای که باز می‌شود
dialog-new-workspace = انتخاب محل کارپوشه
dialog-save-backup = انتخاب محل نسخهٔ پشتیبان
dialog-open-backup = انتخاب نسخهٔ پشتیبان برای بازگرداندن
dialog-open-roster = انتخاب فهرست افراد
dialog-release-folder = انتخاب پوشه برای پرونده‌های منتشرشده
# در فهرست نوع پرونده‌ها.
dialog-kind-backup = نسخهٔ پشتیبان کارپوشه
dialog-kind-roster = فهرست افراد (CSV یا متن)
dialog-released-file = انتخاب پروندهٔ منتشرشده
dialog-kind-released = پروندهٔ منتشرشده (PDF، Word یا HTML)
