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
# سرعنوان‌های راهنمای خط فرمان.
cli-help-usage = کاربرد:
cli-help-commands = فرمان‌ها
cli-help-arguments = ورودی‌ها
cli-help-options = گزینه‌ها
# کار هر فرمان.
cli-about = گفت‌وگوی دو شهر، به فارسی و انگلیسی.
cli-about-help = همین راهنما یا راهنمای یک فرمان را نشان می‌دهد.
cli-about-workspace = کارپوشه را می‌سازد، نشان می‌دهد، بررسی می‌کند، از آن نسخهٔ پشتیبان می‌گیرد و آن را بازمی‌گرداند.
cli-about-workspace-create = کارپوشه می‌سازد. کلید بازیابی فقط یک بار چاپ می‌شود.
cli-about-workspace-info = می‌گوید در کارپوشه چه هست.
cli-about-workspace-check = پایگاه داده، رمزگذاری، پیوندها و نمایهٔ جست‌وجو را بررسی می‌کند.
cli-about-workspace-backup = همهٔ کارپوشه را در یک پروندهٔ رمزگذاری‌شده می‌نویسد.
cli-about-workspace-restore = از نسخهٔ پشتیبان، کارپوشه می‌سازد.
cli-about-demo = کارپوشهٔ نمونه را می‌سازد.
cli-about-programme = کار با برنامه‌ها، که هر یک رشته‌ای از نشست‌هاست.
cli-about-programme-add = برنامه‌ای با گروه‌هایش می‌سازد.
cli-about-programme-list = برنامه‌ها را فهرست می‌کند.
cli-about-people = کار با فهرست افراد یک برنامه.
cli-about-people-import = فهرست افراد را از پروندهٔ CSV وارد می‌کند.
cli-about-people-add = یک نفر را می‌افزاید.
cli-about-people-list = افراد را با نام مستعار فهرست می‌کند.
cli-about-people-consent = پاسخ به پرسش‌های رضایت را ثبت می‌کند.
cli-about-people-consent-history = همهٔ پاسخ‌های یک فرد را نشان می‌دهد: چه زمانی، به کدام متن و پرسیدهٔ چه کسی.
cli-about-session-speak = نوبت را به کسی می‌دهد. آنچه از این پس یادداشت شود از نوبت اوست.
cli-about-session-silence = نوبت را پایان می‌دهد: نوبت هیچ‌کس نیست.
cli-about-note-attribute = گویندهٔ سخنی را که در یادداشت آمده است مشخص می‌کند.
cli-about-session = کار با نشست‌ها.
cli-about-session-add = نشستی را از روی یک قالب برنامه‌ریزی می‌کند.
cli-about-session-list = نشست‌ها را فهرست می‌کند.
cli-about-session-show = نشست را با دستور جلسه و ساعت‌هایش نشان می‌دهد.
cli-about-session-start = نشست را آغاز می‌کند.
cli-about-session-close = نشست را پایان می‌دهد.
cli-about-note = کار با یادداشت‌های یک نشست.
cli-about-note-add = یادداشتی را ذخیره می‌کند. آنچه چاپ می‌شود روی دیسک است.
cli-about-note-import = یادداشت‌های یک پرونده را ذخیره می‌کند، یا همه یا هیچ.
cli-about-note-list = یادداشت‌های یک نشست را از کهنه به تازه فهرست می‌کند.
cli-about-search = یادداشت‌ها، نشست‌ها، برنامه‌ها و قول‌ها را می‌یابد، و افراد را با نام مستعار.
cli-about-summary = کار با خلاصهٔ یک نشست و بازبینی پیش از انتشار آن.
cli-about-summary-draft = پیش‌نویس خلاصهٔ نشستی پایان‌یافته را از یادداشت‌هایش می‌سازد.
cli-about-summary-show = متن خلاصه را نشان می‌دهد.
cli-about-summary-edit = یک سرفصل را به یک زبان می‌نویسد.
cli-about-summary-findings = خلاصه را بازبینی می‌کند و یافته‌ها را فهرست می‌کند.
cli-about-summary-settle = به یک یافته رسیدگی می‌کند.
cli-about-release = خلاصهٔ یک نشست را منتشر می‌کند.
# معنی هر گزینه.
cli-arg-help = نمایش همین راهنما.
cli-arg-version = نمایش نسخه.
cli-arg-workspace = پوشهٔ کارپوشه.
cli-arg-lang = زبان آنچه چاپ می‌شود: en یا fa؛ اگر ننویسید، en.
cli-arg-json = چاپ یک سند JSON.
cli-arg-passphrase-file = پرونده‌ای که سطر نخستش گذرواژه است.
cli-arg-path = پوشه‌ای که ساخته می‌شود.
cli-arg-out = پرونده‌ای که ساخته می‌شود.
cli-arg-file = پرونده‌ای که خوانده می‌شود.
cli-arg-name-en = نام به انگلیسی.
cli-arg-name-fa = نام به فارسی.
cli-arg-sides = یک گروه: نام انگلیسی، نام فارسی و منطقهٔ زمانی IANA. دو بار یا بیشتر.
cli-arg-programme = برنامه: شناسهٔ آن یا آغاز شناسه.
cli-arg-people-list-programme = برنامه: شناسهٔ آن یا آغاز شناسه. اگر ننویسید، همهٔ برنامه‌ها.
cli-arg-session-list-programme = برنامه: شناسهٔ آن یا آغاز شناسه. اگر ننویسید، همهٔ برنامه‌ها.
cli-arg-map = معنی یک ستون: عنوان یا شمارهٔ آن، علامت برابر، و یکی از code_name، name، alias، side، role، language، email، phone، note و ignore.
cli-arg-dry-run = نمایش آنچه پیش می‌آید، بی‌آنکه چیزی ذخیره شود.
cli-arg-person = فرد: شناسهٔ او یا آغاز شناسه.
cli-arg-people-consent-kind = یک یا چند پرسش، جداشده با ویرگول لاتین: participate، notes، recording، quote_without_name، quote_with_code_name، quote_with_name، photo، share_with_third_party، contact_again و withdrawal_explained.
cli-arg-answer = پاسخ: yes یا no.
cli-arg-spoken = پاسخ شفاهی و در حضور گواه بوده است، نه کتبی.
cli-arg-side = شمارهٔ گروه، از یک به بعد.
cli-arg-session-add-side = شمارهٔ گروهی که آغاز نشست به وقت آن است؛ اگر ننویسید، گروه نخست.
cli-arg-code-name = نام مستعار برای هر دو زبان. اگر ننویسید، نامی پیشنهاد می‌شود.
cli-arg-code-name-en = نام مستعار به انگلیسی.
cli-arg-code-name-fa = نام مستعار به فارسی.
cli-arg-role = نقش: participant، lead_moderator، co_moderator، interpreter، note_taker، technical_host یا observer؛ اگر ننویسید، participant.
cli-arg-language = زبان در نشست‌ها: en یا fa.
cli-arg-at-risk = فاش شدن نام این فرد او را به خطر می‌اندازد: هویتی از او ذخیره نمی‌شود.
cli-arg-name = نام واقعی.
cli-arg-aliases = نام یا املایی دیگر. هر چند بار که لازم باشد.
cli-arg-email = نشانی ایمیل.
cli-arg-phone = شمارهٔ تلفن.
cli-arg-note = یادداشت خصوصی.
cli-arg-id = نشست: شناسهٔ آن یا آغاز شناسه.
cli-arg-session = نشست: شناسهٔ آن یا آغاز شناسه.
cli-arg-format = قالب: reflective-120، living-room-90، cafe-120، fishbowl-90، circle-120، forum-120، exchange-120، یا قالبی از خودتان.
cli-arg-title-en = عنوان به انگلیسی.
cli-arg-title-fa = عنوان به فارسی.
cli-arg-start = آغاز نشست به وقت گروه: «‎۱۴۰۵-۰۹-۱۴ ۲۰:۰۰‎»، یا به میلادی «‎۲۰۲۶-۱۲-۰۵ ۰۸:۳۰‎».
cli-arg-when-twice = وقتی آن ساعت دو بار پیش می‌آید، کدام را می‌خواهید: first یا second.
cli-arg-kind = نوع یادداشت: theme، common_ground، difference، question، story، quote، action (قول)، concern (هشدار ایمنی) یا parking_lot.
cli-arg-note-import-file = پرونده‌ای که خوانده می‌شود. هر سطر یک شیء JSON با kind، text، lang و at است.
cli-arg-text = آنچه نوشته می‌شود.
cli-arg-note-add-lang = زبان نوشته: en یا fa.
cli-arg-translation = همان به زبان دیگر.
cli-arg-attribution = گوینده چگونه نشان داده شود: none، side یا code-name؛ اگر ننویسید، none.
cli-arg-speaker = گوینده: شناسهٔ او یا آغاز شناسه.
cli-arg-query = آنچه جست‌وجو می‌شود.
cli-arg-limit = بیشترین شمار نتیجه‌ها؛ اگر ننویسید، بیست.
cli-arg-section = سرفصل: purpose، format_place_dates، participation، themes، common_ground، differences، asked_of_city، follow_up، measures یا method_and_limits.
cli-arg-summary-edit-lang = زبان نوشته: en یا fa.
cli-arg-finding = شناسهٔ یافته.
cli-arg-replace = آنچه به جای آن عبارت نوشته می‌شود. اگر خالی باشد، عبارت حذف می‌شود.
cli-arg-keep = دلیل آنکه عبارت می‌تواند بماند.
cli-arg-not-this-person = دلیل آنکه عبارت دربارهٔ آن فرد نیست.
cli-arg-formats = پرونده‌هایی که ساخته می‌شود، جداشده با ویرگول لاتین: pdf، docx، html.
cli-arg-release-lang = زبان پرونده‌ها: en، fa یا both.
cli-arg-release-out = پوشهٔ پرونده‌ها.
cli-arg-recipient = گیرندهٔ خلاصه.
cli-arg-acknowledge-public = تأیید می‌کند که هر کسی، از جمله هر دولتی، می‌تواند آنچه را منتشر می‌شود بخواند.
# Whether a note may go into a summary, after whose turn it is of.
cli-note-held = نگه داشته شده
cli-note-free = آزاد
# In place of the words of a question that nobody wrote down.
cli-words-unknown = متن پرسش ثبت نشده است
cli-arg-people-consent-lang = زبانی که پرسش به آن پرسیده شده است: en یا fa. اگر ننویسید، زبان خود آن فرد.
cli-arg-asked-by = نقش پرسنده: participant، lead_moderator، co_moderator، interpreter، note_taker، technical_host یا observer.
cli-arg-asker = پرسنده، اگر در فهرست افراد هست: شناسهٔ او یا آغاز آن.
cli-arg-until = آخرین روزی که «بله» برقرار است، در هر یک از دو تقویم.
cli-arg-identity = هویت این فرد: «-» آن را از ورودی استاندارد می‌خواند، به شکل JSON با name، aliases، email، phone و note، یا سطرهایی مانند «name: …».
cli-arg-provenance = نشان می‌دهد هر یادداشت هنگام سخن گفتن چه کسی نوشته شده و آیا نگه داشته شده است. فقط برای گردانندگان.
cli-arg-note-attribute-note = یادداشت: شناسهٔ آن یا آغاز آن.
cli-arg-note-attribute-speaker = آن فرد: شناسهٔ او یا آغاز آن. «none» یعنی این سخن از کسی نیست که نوبت او بود.
# $name (text): the file as it was released; $place, $of (numbers): which of the files of its release; $day (text): when; $release (text): the identifier of the release; $completed: whether its writing was finished
cli-verify-known =
    { $completed ->
        [yes] این پرونده همان پروندهٔ { $place } از { $of } ({ $name }) در انتشار { $day } است و تغییری نکرده است. انتشار: { $release }
       *[no] این پرونده همان پروندهٔ { $place } از { $of } ({ $name }) در انتشار { $day } است که پیش از کامل شدن قطع شد. انتشار: { $release }
    }
cli-verify-unknown = این پرونده از این کارپوشه منتشر نشده یا پس از انتشار تغییر کرده است.
cli-about-verify = می‌گوید پرونده‌ای از این کارپوشه منتشر شده و تغییر نکرده است یا نه.
cli-arg-verify-file = پرونده‌ای که بررسی می‌شود.
cli-about-session-chatham = نشست را تابع قاعدهٔ چتم هاوس می‌کند یا از آن بیرون می‌آورد: کنار نقل‌قول نه نام مستعار می‌آید و نه نام گروه.
cli-arg-on = تابع قاعده.
cli-arg-off = بیرون از قاعده.
cli-arg-as-proposed = آنچه را بازبینی پیشنهاد می‌کند می‌نویسد؛ اگر پیشنهادی نباشد، عبارت را حذف می‌کند.
cli-arg-everywhere = به همهٔ یافته‌های همانند، در همهٔ سرفصل‌ها، رسیدگی می‌کند.
# $count: places in which the name of a person stands; $option (text): what is added to go on, as it is typed.
cli-places =
    { $count ->
        [0] این نام هیچ‌جا نیامده است. چیزی تغییر نکرد؛ برای ادامه { $option } را بیفزایید.
        [1] این نام در { $count } جا آمده است. چیزی تغییر نکرد؛ برای ادامه { $option } را بیفزایید.
       *[other] این نام در { $count } جا آمده است. چیزی تغییر نکرد؛ برای ادامه { $option } را بیفزایید.
    }
cli-about-people-at-risk = فردی را در خطر علامت می‌زند: نام مستعار او جای نامش می‌نشیند و هویت او از میان می‌رود.
cli-about-people-erase = اطلاعات یک فرد را حذف می‌کند و رسیدی چاپ می‌کند که نام او در آن نیست.
cli-about-people-receipts = رسید همهٔ کسانی را که حذف شده‌اند چاپ می‌کند.
cli-about-summary-look-for = در خلاصه‌ها دنبال نام‌هایی می‌گردد که فقط همین یک بار نوشته شده‌اند. این نام‌ها جایی ذخیره نمی‌شوند.
cli-arg-yes = انجام کار. بدون این گزینه، هر جایی که نام آمده است نشان داده می‌شود و چیزی تغییر نمی‌کند.
cli-arg-take-out = برداشتن نام از هر جا. بدون این گزینه، نام مستعار جای آن می‌نشیند.
cli-arg-leave = ماندن نام در هر جا، به این دلیل.
cli-arg-place = یک جا به‌تنهایی، آن‌گونه که فهرست شده، سپس علامت مساوی و یکی از این‌ها: replace، take-out یا دلیل ماندن.
cli-arg-backups = مُهروموم دوبارهٔ همهٔ نسخه‌های پشتیبان خودکار، بدون این فرد.
cli-arg-people-receipts-programme = برنامه: شناسهٔ آن یا آغاز آن. اگر نیاید، همهٔ برنامه‌ها.
cli-arg-summary-look-for-session = نشست: شناسهٔ آن یا آغاز آن. اگر نیاید، همهٔ نشست‌ها.
cli-arg-names = نام‌هایی که باید جسته شوند. با «-» از ورودی استاندارد خوانده می‌شوند، هر سطر یک نام.

# After new keys. $resealed, $removed (numbers): backups sealed anew, backups removed
cli-new-keys = همهٔ کلیدها تازه شد. نسخه‌های پشتیبانی که از نو مهر شد: { $resealed }. نسخه‌های پشتیبانی که پاک شد: { $removed }.
cli-repaired-whole = همه‌چیز خواندنی بود و در رونوشت هست.
cli-repaired-in-part = آنچه خواندنی بود در رونوشت هست، اما چیزی کم است. شاید نسخهٔ پشتیبانِ پیش‌تری آن را داشته باشد.
cli-repaired-from-backup = هیچ‌چیز از پایگاه داده خواندنی نبود. رونوشت از تازه‌ترین نسخهٔ پشتیبان سالم ساخته شد.
# $count (number): entries of the activity record
cli-activity-whole = دفتر کارها درست است. شمار سطرها: { $count }.
# $place (number): the first entry that is not what was written
cli-activity-broken = سطر { $place } آن نیست که نوشته شده بود، یا از میان رفته است.
cli-about-backups = با نسخه‌های پشتیبان خودکار کار می‌کند.
cli-about-backups-list = نسخه‌های پشتیبان خودکار را از تازه به کهنه فهرست می‌کند.
cli-about-backups-restore = از نسخهٔ پشتیبان خودکار، در محلی تازه کارپوشه می‌سازد.
cli-about-activity = با دفتر کارهایی کار می‌کند که با سپرده‌های مردم شده است.
cli-about-activity-list = کارهای انجام‌شده را از کهنه به تازه فهرست می‌کند.
cli-about-activity-verify = زنجیرهٔ دفتر کارها را از نو حساب می‌کند.
cli-about-workspace-recover = کارپوشه را با کلید بازیابی باز می‌کند و گذرواژهٔ تازه می‌گذارد.
cli-about-workspace-passphrase = گذرواژه را عوض می‌کند.
cli-about-workspace-new-keys = همهٔ کلیدها را تازه می‌کند، چون شاید کسی گذرواژه را بداند.
cli-about-workspace-new-recovery-key = کلید بازیابی تازه می‌سازد. فقط یک بار چاپ می‌شود.
cli-about-workspace-try-recovery-key = می‌آزماید که کلید بازیابی کارپوشه را باز می‌کند یا نه.
cli-about-workspace-repair = آنچه از کارپوشهٔ آسیب‌دیده خواندنی است در کارپوشه‌ای تازه نگه می‌دارد. آسیب‌دیده همان‌گونه می‌ماند.
cli-about-workspace-pack = همهٔ کارپوشه را در یک پروندهٔ رمزگذاری‌شده می‌نویسد و اینجا پاک می‌کند.
cli-about-workspace-erase = کلیدهای کارپوشه را از میان می‌برد و پرونده‌هایش را پاک می‌کند.
cli-arg-recovery-key-file = پرونده‌ای که سطر نخست آن کلید بازیابی است.
cli-arg-new-passphrase-file = پرونده‌ای که سطر نخست آن گذرواژهٔ تازه است.
cli-arg-remove-backups = نسخه‌های پشتیبان کهنه را پاک کند، نه اینکه از نو مهر کند.
cli-arg-confirm = نام کارپوشه، برای تأیید.
cli-arg-backup = نسخهٔ پشتیبان، به نامی که در فهرست است.
