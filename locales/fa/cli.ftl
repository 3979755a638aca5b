### خط فرمان: آنچه جز پیام‌های خطا در پایانه گفته می‌شود.

cli-passphrase = گذرواژه:
cli-recovery-key = این کلید بازیابی را روی کاغذ بنویسید. فقط یک بار نشان داده می‌شود و اگر گذرواژه گم شود، کارپوشه را باز می‌کند:
cli-check-ok = این کارپوشه سالم است.
cli-usage = این دستور فهمیده نشد. برای دیدن دستورها «hamsokhan --help» را اجرا کنید.
# $rows, $imported, $updated, $skipped (numbers): rows of the file, people added, changed, left out
cli-imported = ردیف‌ها: { $rows }. افزوده‌شده: { $imported }. تغییریافته: { $updated }. کنارگذاشته‌شده: { $skipped }.
