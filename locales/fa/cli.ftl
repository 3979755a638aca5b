### خط فرمان: آنچه جز پیام‌های خطا در پایانه گفته می‌شود.

# $option (text): the option that names a file with the passphrase, as it is typed
cli-missing-passphrase = گذرواژه لازم است. آن را بنویسید یا پرونده‌ای را که در آن است معرفی کنید: { $option }
cli-passphrase = گذرواژه:
cli-recovery-key = این کلید بازیابی را روی کاغذ بنویسید. فقط یک بار نشان داده می‌شود و اگر گذرواژه گم شود، کارپوشه را باز می‌کند:
cli-check-ok = این کارپوشه سالم است.
cli-usage = این فرمان شناخته نشد. برای دیدن فرمان‌ها «hamsokhan --help» را اجرا کنید.
# $rows, $imported, $updated, $skipped (numbers): rows of the file, people added, changed, left out
cli-imported = ردیف‌ها: { $rows }. افزوده‌شده: { $imported }. تغییریافته: { $updated }. کنارگذاشته‌شده: { $skipped }.
# Before $message: the message of the problem. $row (number): the row of the file
cli-row = ردیف { $row }: { $message }
# $column (text): the heading of the column
cli-row-column = ردیف { $row }، «{ $column }»: { $message }
# $line (number): the line of a file of notes; $message: what is wrong with it
cli-line = سطر { $line }: { $message }
# The command did what was asked; only the automatic backup after it failed.
cli-backup-failed = آنچه خواستید انجام و ذخیره شد. فقط نسخهٔ پشتیبان خودکار ساخته نشد: دیسک و جای خالی آن را بررسی کنید.
# $option (text): the option that names a workspace, as it is typed
cli-no-workspace = کارپوشه را مشخص کنید: { $option }
# $option (text): the option or argument that is missing, as it is typed
cli-usage-missing = این گزینه لازم است: { $option }. برای دیدن فرمان‌ها «hamsokhan --help» را اجرا کنید.
# $value (text): what was typed; $option (text): for which option
cli-usage-value = «{ $value }» برای { $option } درست نیست. برای دیدن فرمان‌ها «hamsokhan --help» را اجرا کنید.
# $option (text): what was typed
cli-usage-unknown = «{ $option }» شناخته نشد. برای دیدن فرمان‌ها «hamsokhan --help» را اجرا کنید.
