### Programmes: the list, one programme as a whole, and its making.

programmes-title = Programmes
programmes-new = New programme
programmes-empty-title = What will two cities talk about?
programmes-empty-text = A programme is a series of sessions between two sides: their names, their clocks, and what they are for.
programmes-new-title = A new programme
programmes-edit-title = Change the programme
programmes-edit = Change
programmes-saved = The programme was saved.

programmes-name = Name
programmes-purpose = What it is for
programmes-purpose-hint = It stands at the head of every summary, and the city office reads it first.
programmes-sides = Sides
programmes-sides-hint = Two cities or communities. Neither is first in rank.
# $number is the position of the side.
programmes-side = Side { $number }
programmes-side-name = Name
programmes-side-zone = Time zone
programmes-side-zone-hint = A zone carries the name of its largest city: Isfahan and Shiraz go by Tehran.
programmes-side-weekend = Days of rest
programmes-side-from = Kind hours begin
programmes-side-to = Kind hours end
programmes-side-hours-hint = Sessions outside these hours get a warning.
programmes-side-hours-wrong = Kind hours must begin before they end.
programmes-side-calendar = Calendar
programmes-side-add = Add a side
programmes-side-remove = Remove this side
programmes-sessions = Sessions
programmes-format = Format of new sessions
programmes-interpretation = Interpreting
programmes-care = Protection
programmes-small-cell = Smallest count to show
programmes-small-cell-hint = A smaller number of people is never shown in a summary. At least 5.
programmes-retention = Keep personal data
programmes-retention-none = Until erased
programmes-retention-days =
    { $count ->
        [0] Not after the last session
        [1] 1 day after the last session
       *[other] { $count } days after the last session
    }

programmes-arc = The programme on a line
programmes-new-session = Plan a session
programmes-arc-empty-title = No session yet
programmes-arc-empty-text = Plan the first one from a format, at an hour that is kind to both sides.
programmes-fact-sessions = sessions held
programmes-fact-people = people
programmes-fact-promises = promises kept
programmes-of = { $part } of { $whole }
programmes-people-of = { $count } in { $side }
programmes-session-people =
    { $count ->
        [0] nobody yet
        [1] 1 person
       *[other] { $count } people
    }
programmes-session-notes =
    { $count ->
        [0] no notes
        [1] 1 note
       *[other] { $count } notes
    }
# $share is a percentage.
programmes-share = { $side } { $share }
programmes-share-of = Share of voice: { $shares }
programmes-equity = How the voice was shared
programmes-equity-hint = Share of speaking time in each session that was held.
programmes-promises = Promises
programmes-promises-none = Nothing was promised yet.
programmes-people = People
programmes-gini = Gini { $gini }
