### The receipt of an erasure. It does not say who was erased.

receipt-title = Receipt of erasure { $id }
receipt-when = Everything about { $code_name } was erased at { $at }.
receipt-identity = The sealed identity was erased, and the key that opened it.
receipt-consents =
    { $count ->
        [0] No answer about consent was there.
        [1] { $count } answer about consent was removed.
       *[other] { $count } answers about consent were removed.
    }
receipt-turns =
    { $count ->
        [0] No turn of speaking was there.
        [1] { $count } turn of speaking was removed.
       *[other] { $count } turns of speaking were removed.
    }
receipt-notes-unnamed =
    { $count ->
        [0] No note named the person.
        [1] { $count } note no longer says whose words it holds.
       *[other] { $count } notes no longer say whose words they hold.
    }
receipt-notes-withheld =
    { $count ->
        [0] No note was withheld.
        [1] { $count } note was withheld and stays withheld.
       *[other] { $count } notes were withheld and stay withheld.
    }
# $kind (text): what kind of place; $session (number): of which session; the rest: how many became what.
receipt-places = { $kind }: replaced by the code name { $replaced }, taken out { $taken }, left { $left }.
receipt-places-session = { $kind }, session { $session }: replaced by the code name { $replaced }, taken out { $taken }, left { $left }.
receipt-release = Release { $id } of { $at } relied on this person and cannot be called back: { $files }
receipt-backup-holds = The backup { $name } still holds it.
receipt-backup-unreadable = The backup { $name } cannot be opened and may still hold it.
receipt-backup-clean = The backup { $name } was sealed again without it at { $at }.
# How each place is settled.
receipt-answer-replace = Replace by the code name
receipt-answer-take-out = Take out
receipt-answer-leave = Leave, with a reason
