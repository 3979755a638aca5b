### The roster of a program: code names first, names only on request, consents.

people-title = People
# Label of the picker of a program.
people-of = Program
people-add = Add a person
people-import = Import a roster
people-empty-title = Who will take part?
people-empty-text = Import a roster from a CSV file, or add people one by one. Everyone gets a code name.
people-no-programme-title = Every program has its own roster
people-no-programme-text = Make a program first. Its people are kept here.
people-new-programme = New program
people-filter = Find by code name
# Label of the picker of who is shown.
people-show = Show
people-show-all = Everyone
people-show-no-consent = Without consent to take part
people-show-at-risk = At risk
people-show-no-identity = No identity stored
people-show-never-came = Not yet at a session
people-show-everyone = Show everyone
people-none-found = No one matches. Change the filter.
people-count =
    { $count ->
        [0] no one
        [1] { $count } person
       *[other] { $count } people
    }
# After a search: how many of all are shown.
people-count-of = { $count } of { $all }
people-roster = Roster
people-consents = Consents
people-show-more =
    { $count ->
        [0] Show all
        [1] Show { $count } more
       *[other] Show { $count } more
    }

people-column-name = Code name
people-column-side = Side
people-column-role = Role
people-column-language = Language
people-column-identity = Identity
people-column-consents = Consents
people-column-attended = Sessions
people-at-risk = At risk
people-identity-sealed = Sealed
people-identity-none = Nothing stored
people-identity-never = Never stored

# Spoken for the row of signs. $list holds the names of the questions answered with yes.
people-consents-spoken = { $count } of { $all }: { $list }
people-consents-none = No consent given yet
# Shown when the pointer rests on a sign.
people-mark-yes = { $consent }: yes
people-mark-no = { $consent }: no
people-legend = What the signs mean
people-legend-no = No, or not answered yet

people-close-panel = Close the details of { $name }
# Before the number of sessions that someone came to.
people-attended = Attended
people-sessions =
    { $count ->
        [0] no session yet
        [1] { $count } session
       *[other] { $count } sessions
    }
# Before a date.
people-added = On the roster since
people-edit = Edit
people-reveal = Show identity
people-hide = Hide
# $seconds until the name is hidden again.
people-hides-in =
    { $seconds ->
        [0] Hidden now
        [1] Hides in { $seconds } second
       *[other] Hides in { $seconds } seconds
    }
people-nothing-stored = No identity is stored for this person.
people-risk-nothing = This person would be in danger if their name leaked, so their identity can’t be stored.
people-cover-draft = What you typed is hidden, not lost. It stays until you close this window.
# A button: what was typed is seen once more.
people-cover-lift = Show it again

# The button that erases; the title above it says whose data.
people-erase = Erase data
people-erase-part = Erase this person’s data
people-erase-hint = For when someone asks for their data not to be kept.
people-erase-title = Erase everything about { $name }?
people-erase-gone = This will be removed from the workspace and from future backups:
people-erase-gone-name = the code name, the side, the role and the language
people-erase-gone-identity = the stored identity: name, other names, contact details, private note
people-erase-gone-consents =
    { $count ->
        [0] the consents
        [1] the consents, with { $count } answer
       *[other] the consents, with { $count } answers
    }
people-erase-gone-sessions =
    { $count ->
        [0] places in queues and invitations
        [1] attendance of { $count } session, and every turn in it
       *[other] attendance of { $count } sessions, and every turn in them
    }
people-erase-stays = Notes stay, without saying whose words they are.
people-erase-released =
    { $count ->
        [0] No released summary relied on their consent.
        [1] { $count } released summary relied on their consent. It can’t be recalled.
       *[other] { $count } released summaries relied on their consent. They can’t be recalled.
    }
people-erase-final = This cannot be undone.

# $name: a code name.
people-erased-receipt = Everything about { $name } was erased. The receipt is under “Receipts”.
people-receipts = Receipts
people-receipts-hint = Each receipt says what was erased, from where, and what still holds it. None of them says who it was.
people-receipt-copy = Copy the receipt
people-receipt-copied = The receipt was copied.
people-clean-backups = Seal the backups again without them
people-clean-backups-hint = Every automatic backup is opened, cleaned and sealed again. It may take a while, and it may be interrupted. Copies that you keep elsewhere stay as they are.
# Before an erasure, or before someone is marked as at risk.
people-places =
    { $count ->
        [0] The name, other names and contact details stand nowhere else.
        [1] The name, another name or contact details stand in { $count } more place.
       *[other] The name, other names or contact details stand in { $count } more places.
    }
people-places-more =
    { $count ->
        [0] No place is left out of this list.
        [1] And { $count } more place, where the code name will stand.
       *[other] And { $count } more places, where the code name will stand.
    }
people-place-elsewhere = Another program
people-place-lasting = Cannot be changed
people-place-answer = What becomes of it
people-place-reason = Why it stays, without naming the person
people-destroy-places = The code name will stand wherever the name stands now.

people-agrees-to = Consents
people-consent-of = { $name }: { $consent }
people-consent-hint = Every answer starts as “no”, and each is kept with its date.
people-manner = How the answer was given
# Label of the picker of the role in whose presence an answer was spoken.
people-witness = Witness
# Label of the picker of the role of the one who asks.
people-asked-by = Asked by
people-asked-by-role = asked by: { $role }
# Label of the picker of how long a “yes” stands.
people-stands = A “yes” stands
people-stands-for =
    { $months ->
        [0] until it is withdrawn
        [1] for { $months } month
       *[other] for { $months } months
    }
people-stands-until = stands until { $date }
# A mark on a question: the answer was “yes” until a day that is over.
people-ask-again = Ask again
people-ask-again-count =
    { $count ->
        [0] Nothing to ask again
        [1] Ask { $count } question again
       *[other] Ask { $count } questions again
    }
people-words-unknown = The words of the question were not written down at that time.
# After the words of a question.
people-words-version = (version { $version })
people-ledger =
    { $count ->
        [0] No answers so far
        [1] Answers so far: { $count }
       *[other] Answers so far: { $count }
    }
people-ledger-none = No answer yet.
# The answer to a question of consent.
people-granted = Yes
# The answer to a question of consent: refused, or taken back.
people-withdrawn = No
people-consent-saved = The answer was recorded.
people-withdrawn-released =
    { $count ->
        [0] No released summary relied on consent that has since been withdrawn.
        [1] { $count } released summary relied on consent that has since been withdrawn.
       *[other] { $count } released summaries relied on consent that has since been withdrawn.
    }
people-withdrawn-go = See the releases

people-new-title = A new person
people-edit-title = Edit { $name }
people-code-name = Code name
people-code-name-hint = How the person appears everywhere. Leave it blank to get one. It does not tell the side.
people-propose = Suggest one
people-side = Side
people-side-choose = Choose a side to save.
people-role = Role
people-language = Language in sessions
people-risk = This person would be in danger if their name leaked
people-risk-hint = Then only a code name, a side, a role and a language are kept, and nothing about who they are.
people-risk-destroys = Then only a code name, a side, a role and a language are kept. The stored identity will be erased when you save.
people-destroy-title = Erase { $name }’s stored identity?
people-destroy-text = The name, other names, contact details and the private note will be erased from this workspace and from future backups. This cannot be undone.
people-destroy = Erase and save
people-identity = Identity
people-identity-hint = Kept separately, encrypted, and shown only when you ask. Leave it blank if a code name is enough.
people-identity-write = Add identity
people-identity-edit = Edit
people-identity-blank = If every field is left blank, the stored identity is erased.
people-name = Name
people-aliases = Other names and spellings
people-aliases-hint = One per line, in either script. The privacy review looks for all of them.
people-email = Email
people-phone = Phone
people-note = Private note
people-saved = The person was saved.
people-saved-as = { $name } was saved.

people-import-title = Import a roster
# $rows, $columns (numbers); $encoding (text): a technical name such as UTF-8 or windows-1256; $delimiter: comma, semicolon, tab or other
people-import-about =
    { $delimiter ->
        [comma] Rows: { $rows }. Columns: { $columns }. Read as { $encoding }, with commas between the cells.
        [semicolon] Rows: { $rows }. Columns: { $columns }. Read as { $encoding }, with semicolons between the cells.
        [tab] Rows: { $rows }. Columns: { $columns }. Read as { $encoding }, with tabs between the cells.
       *[other] Rows: { $rows }. Columns: { $columns }. Read as { $encoding }.
    }
people-import-another = Another file
# Spoken after a change of the columns.
people-import-counted = { $add } will be added, { $change } will change, { $skip } will be left out.
people-import-columns = What each column means
people-import-column = Column { $number }
people-import-heading = Column
people-import-samples = Examples
# In place of examples of a column.
people-import-no-samples = all blank
people-import-meaning = Meaning
people-import-meaning-of = Meaning of { $column }
people-import-default-side = Side for rows without one
# A choice in the picker above: no side.
people-import-no-side = None: leave such rows out
people-import-rows = What will be saved
people-import-row-number = Row
# Heading of a column: whether a row adds or changes a person, or is left out.
people-import-what = Result
people-import-new = new
people-import-update = changes
people-import-seals = Will be sealed
people-import-seals-nothing = Nothing stored
people-import-problem = Explanation
# How many rows are left out, and how many other things there are to know.
people-import-problems =
    { $skipped ->
        [0] To check
        [1] To check: { $skipped } problem means a row is left out
       *[other] To check: { $skipped } problems mean rows are left out
    }
# Beside a problem of a row: the row is not brought in.
people-import-skips = left out
people-import-more =
    { $count ->
        [0] No more rows
        [1] and { $count } more row
       *[other] and { $count } more rows
    }
people-import-show-rows =
    { $count ->
        [1] Show the first { $count } row
       *[other] Show the first { $count } rows
    }
people-import-more-problems =
    { $count ->
        [1] Show { $count } more
       *[other] Show { $count } more
    }
# Under a number of people or rows.
people-import-sum-new = will be added
people-import-sum-update = will change
people-import-sum-skip = will be left out
people-import-sum-added = added
people-import-sum-updated = changed
people-import-sum-skipped = left out
people-import-apply =
    { $count ->
        [0] Nothing to save
        [1] Add or update { $count } person
       *[other] Add or update { $count } people
    }
people-import-nothing = Nothing is saved until you confirm.
people-imported =
    { $count ->
        [0] No one was added or updated.
        [1] { $count } person was added or updated.
       *[other] { $count } people were added or updated.
    }
people-import-done-title = The roster was imported
people-import-file-stays = The file itself still holds these names, unencrypted. Delete it, and empty the trash.
people-field-code-name = Code name
people-field-name = Name
people-field-alias = Other names
people-field-side = Side
people-field-role = Role
people-field-language = Language
people-field-email = Email
people-field-phone = Phone
people-field-at-risk = At risk
people-field-note = Private note
people-field-ignore = Leave out

# $count: rows of a file that bring a name to a side on which people are at risk.
people-import-none-at-risk =
    { $count ->
        [0] No row could be someone at risk.
        [1] I have looked at { $count } row marked above: it is not someone at risk.
       *[other] I have looked at the { $count } rows marked above: none of them is someone at risk.
    }
