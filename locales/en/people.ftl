### The roster of a programme: code names first, names only on request, consents.

people-title = People
people-of = Programme
people-add = Add a person
people-import = Import a roster
people-empty-title = Who is with you?
people-empty-text = Bring a roster in from a CSV file, or add people one by one. Everyone gets a code name.
people-no-programme-title = People belong to a programme
people-no-programme-text = Make a programme first. Its roster is kept here.
people-new-programme = New programme
people-filter = Find by code name
people-show = Show
people-show-all = Everyone
people-show-no-consent = Without consent to take part
people-show-at-risk = At risk
people-show-no-identity = Nothing stored about who they are
people-show-never-came = Not yet at a session
people-show-everyone = Show everyone
people-none-found = Nobody here is like this.
people-count =
    { $count ->
        [0] nobody
        [1] 1 person
       *[other] { $count } people
    }
# After a search: how many of all are shown.
people-count-of = { $count } of { $all }
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
people-identity-never = Never stored

# Spoken for the row of signs. $list holds the names of the questions answered with yes.
people-consents-spoken = { $count } of { $all }: { $list }
people-consents-none = Agrees to nothing yet
# Shown when the pointer rests on a sign.
people-mark-yes = { $consent }: yes
people-mark-no = { $consent }: no
people-legend = What the signs mean
people-legend-no = No, or not answered yet

people-close-panel = Close { $name }
people-attended = Came to
people-sessions =
    { $count ->
        [0] no session yet
        [1] 1 session
       *[other] { $count } sessions
    }
people-added = On the roster since
people-edit = Change
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
people-risk-nothing = A leaked name would endanger this person, so nothing about who they are can be stored.
people-cover-draft = What you typed is covered and kept until you close this.
people-cover-lift = Show it again

people-erase = Erase
people-erase-part = Erase this person
people-erase-hint = When somebody asks to be forgotten.
people-erase-title = Erase { $name }?
people-erase-gone = Gone from this workspace and from backups to come:
people-erase-gone-name = the code name, the side, the role and the language
people-erase-gone-identity = the stored identity: name, other names, contacts, private note
people-erase-gone-consents =
    { $count ->
        [0] the consents
        [1] the consents, with 1 answer
       *[other] the consents, with { $count } answers
    }
people-erase-gone-sessions =
    { $count ->
        [0] places in queues and invitations
        [1] attendance of 1 session, and every turn in it
       *[other] attendance of { $count } sessions, and every turn in them
    }
people-erase-stays = Notes stay, without saying whose words they are.
people-erase-released =
    { $count ->
        [0] No summary that left relied on their consent.
        [1] 1 summary that left relied on their consent. It cannot be called back.
       *[other] { $count } summaries that left relied on their consent. They cannot be called back.
    }
people-erase-final = This cannot be undone.
people-erased = { $name } was erased.

people-agrees-to = Agrees to
people-consent-of = { $name }: { $consent }
people-consent-hint = Every answer is kept with its date. All are “no” until given.
people-manner = Answers are given
people-witness = Before
people-ledger =
    { $count ->
        [0] All answers so far: none
        [1] All answers so far: 1
       *[other] All answers so far: { $count }
    }
people-ledger-none = No answer yet.
people-granted = Yes
people-withdrawn = No
people-consent-saved = The answer was recorded.
people-withdrawn-released =
    { $count ->
        [0] No summary that left relied on a consent that was withdrawn.
        [1] 1 summary that left relied on a consent that was withdrawn since.
       *[other] { $count } summaries that left relied on a consent that was withdrawn since.
    }
people-withdrawn-go = See them

people-new-title = A new person
people-edit-title = Change { $name }
people-code-name = Code name
people-code-name-hint = How the person appears everywhere. Leave it blank to get one.
people-propose = Propose one
people-side = Side
people-side-choose = Choose a side to save.
people-role = Role
people-language = Language in sessions
people-risk = A leaked name would endanger this person
people-risk-hint = Then only a code name, a side, a role and a language are kept, and nothing about who they are.
people-risk-destroys = Then only a code name, a side, a role and a language are kept. The stored identity will be destroyed when you save.
people-destroy-title = Destroy what is stored about who { $name } is?
people-destroy-text = The name, other names, contacts and the private note will be gone from this workspace and from backups to come. This cannot be undone.
people-destroy = Destroy and save
people-identity = Who this is
people-identity-hint = Sealed apart from everything else and shown only on request. Leave it out where a code name is enough.
people-identity-write = Write down who this is
people-identity-edit = Change
people-identity-blank = If every field is blank, the stored identity is destroyed.
people-name = Name
people-aliases = Other names and spellings
people-aliases-hint = One a line, in either script. The disclosure review looks for all of them.
people-email = Email
people-phone = Telephone
people-note = Private note
people-saved = The person was saved.
people-saved-as = { $name } was saved.

people-import-title = Import a roster
people-import-about =
    { $rows ->
        [0] No rows in { $columns } columns.
        [1] 1 row in { $columns } columns.
       *[other] { $rows } rows in { $columns } columns.
    }
# $encoding is a technical name such as UTF-8 or windows-1256.
people-import-encoding = Read as { $encoding },
people-import-comma = with commas between the cells.
people-import-semicolon = with semicolons between the cells.
people-import-tab = with tabs between the cells.
people-import-another = Another file
# Spoken after a change of the columns.
people-import-counted = { $add } will be added, { $change } will change, { $skip } will be left out.
people-import-columns = What each column means
people-import-column = Column { $number }
people-import-heading = Column
people-import-samples = First cells
people-import-no-samples = all blank
people-import-meaning = Meaning
people-import-meaning-of = Meaning of { $column }
people-import-default-side = Side of rows that name none
people-import-no-side = None: leave such rows out
people-import-rows = What will be written
people-import-row-number = Row
people-import-what = What happens
people-import-new = new
people-import-update = changes
people-import-seals = Will be sealed
people-import-seals-nothing = Nothing stored
people-import-problem = What to know
# How many rows are left out, and how many other things there are to know.
people-import-problems =
    { $skipped ->
        [0] Worth knowing
        [1] Worth knowing: 1 problem leaves a row out
       *[other] Worth knowing: { $skipped } problems leave rows out
    }
people-import-skips = left out
people-import-more =
    { $count ->
        [0] No more rows
        [1] and 1 more row
       *[other] and { $count } more rows
    }
people-import-show-rows =
    { $count ->
        [1] Show the row
       *[other] Show the first { $count } rows
    }
people-import-more-problems =
    { $count ->
        [1] Show 1 more
       *[other] Show { $count } more
    }
people-import-sum-new = will be added
people-import-sum-update = will change
people-import-sum-skip = will be left out
people-import-sum-added = added
people-import-sum-updated = changed
people-import-sum-skipped = left out
people-import-apply =
    { $count ->
        [0] Nothing to write
        [1] Write 1 person
       *[other] Write { $count } people
    }
people-import-nothing = Nothing is written until you confirm.
people-imported =
    { $count ->
        [0] Nobody was brought in.
        [1] 1 person was brought in.
       *[other] { $count } people were brought in.
    }
people-import-done-title = The roster was brought in
people-import-file-stays = The file itself still holds these names, unencrypted. Delete it, and empty the bin.
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
