### The roster of a programme: code names first, names only on request, consents.

people-title = People
people-of = Programme
people-add = Add a person
people-import = Import a roster
people-empty-title = Who is with you?
people-empty-text = Bring a roster in from a CSV file, or add people one by one. Everyone gets a code name.
people-no-programme-title = People belong to a programme
people-no-programme-text = Make a programme first. Its roster is kept here.
people-go-programmes = Go to programmes
people-filter = Find by code name
people-none-found = Nobody has a code name like this.
people-roster = Roster
people-consents = Consents
people-show-more =
    { $count ->
        [0] Show all
        [1] Show 1 more
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
people-consents-count = { $count } of { $all }

people-close-panel = Close { $name }
people-reveal = Show who this is
people-hide = Hide
# $seconds until the name is hidden again.
people-hides-in =
    { $seconds ->
        [0] Hidden now
        [1] Hidden in 1 second
       *[other] Hidden in { $seconds } seconds
    }
people-nothing-stored = Nothing is stored about who this is.
people-edit = Change
people-erase = Erase
people-erase-title = Erase { $name }?
people-erase-text = The person, their identity, consents, attendance and turns will be gone from this workspace. Notes stay without attribution. This cannot be undone.
people-erased = { $name } was erased.

people-agrees-to = Agrees to
people-consent-of = { $name }: { $consent }
people-consent-hint = Every answer is kept with its date. All are “no” until given.
people-manner = Answers are given
people-witness = Before
people-ledger = All answers so far
people-ledger-none = No answer yet.
people-granted = Yes
people-withdrawn = No
people-consent-saved = The answer was recorded.

people-new-title = A new person
people-edit-title = Change { $name }
people-code-name = Code name
people-code-name-hint = How the person appears everywhere. Leave it blank to get one.
people-side = Side
people-role = Role
people-language = Language in sessions
people-risk = A leaked name would endanger this person
people-risk-hint = Then only a code name, a side and a language are kept. A stored identity is destroyed.
people-identity = Identity
people-identity-hint = Sealed apart from everything else and shown only on request.
people-identity-keep = The stored identity stays as it is.
people-identity-change = Write the identity anew
people-name = Name
people-aliases = Other names and spellings
people-aliases-hint = One a line, in either script. The disclosure review looks for all of them.
people-email = Email
people-phone = Telephone
people-note = Private note
people-saved = The person was saved.

people-import-title = Import a roster
people-import-about =
    { $rows ->
        [0] No rows, read as { $encoding }
        [1] 1 row, read as { $encoding }
       *[other] { $rows } rows, read as { $encoding }
    }
people-import-columns = What each column means
people-import-column = Column { $number }
people-import-heading = Column
people-import-samples = First cells
people-import-meaning = Meaning
people-import-default-side = Side of rows that name none
people-import-no-side = None: leave such rows out
people-import-rows = What will be written
people-import-row = Row { $row }
people-import-new = new
people-import-update = changes somebody on the roster
people-import-problems = Worth knowing
people-import-problem-at = Row { $row }
people-import-problem-in = Row { $row }, column { $column }
people-import-skips = left out
people-import-more =
    { $count ->
        [0] No more rows
        [1] and 1 more row
       *[other] and { $count } more rows
    }
people-import-sum-new = will be added
people-import-sum-update = will change
people-import-sum-skip = will be left out
people-import-apply =
    { $count ->
        [0] Nothing to write
        [1] Write 1 person
       *[other] Write { $count } people
    }
people-import-nothing = Nothing is written until you confirm.
people-imported =
    { $count ->
        [0] Nobody was added.
        [1] 1 person was added.
       *[other] { $count } people were added.
    }
people-field-code-name = Code name
people-field-name = Name
people-field-alias = Other names
people-field-side = Side
people-field-role = Role
people-field-language = Language
people-field-email = Email
people-field-phone = Telephone
people-field-note = Private note
people-field-ignore = Leave out
