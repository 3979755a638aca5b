### Programs: the list, one program as a whole, and its making.

programmes-title = Programs
programmes-new = New program
programmes-empty-title = What will two cities talk about?
programmes-empty-text = A program is a series of sessions between two sides: their names, their clocks, and what brings them together.
programmes-new-title = A new program
programmes-edit-title = Edit the program
programmes-edit = Edit
programmes-saved = The program was saved.

programmes-name = Name
programmes-purpose = Purpose
programmes-purpose-hint = This opens every summary. It is the first thing the city office reads.
programmes-sides = Sides
programmes-sides-hint = Two cities or communities. Neither comes first.
# $number is the position of the side.
programmes-side = Side { $number }
programmes-side-name = Name
programmes-side-zone = Time zone
programmes-side-zone-hint = Time zones are named after a large city. For Isfahan or Shiraz, choose Tehran.
programmes-side-weekend = Days of rest
programmes-side-from = Good hours begin
programmes-side-to = Good hours end
programmes-side-hours-hint = Sessions outside these hours get a warning.
programmes-side-hours-wrong = Good hours must begin before they end.
programmes-side-calendar = Calendar
programmes-side-add = Add a side
programmes-side-remove = Remove this side
programmes-sessions = Sessions
programmes-format = Format of new sessions
programmes-interpretation = Interpreting
# Heading over what protects the people of a program.
programmes-care = Privacy
# Label of a number: counts of people below it are withheld.
programmes-small-cell = Hide counts below
programmes-small-cell-hint = A count of people below this is never shown in a summary. At least { 5 }.

programmes-arc = Timeline
programmes-new-session = Plan a session
programmes-arc-empty-title = No session yet
programmes-arc-empty-text = Plan the first one from a format, at an hour that is good for both sides.
# Under large figures; the figure itself stands above, for the first and last as “1 of 4”. $count (number): the whole, for its plural.
programmes-fact-sessions =
    { $count ->
        [1] session held
       *[other] sessions held
    }
programmes-fact-people =
    { $count ->
        [1] person
       *[other] people
    }
programmes-fact-promises =
    { $count ->
        [1] promise kept
       *[other] promises kept
    }
# A figure: so many of so many.
programmes-of = { $part } of { $whole }
programmes-people-of = { $count } on the { $side } side
programmes-session-people =
    { $count ->
        [0] no one yet
        [1] { $count } person
       *[other] { $count } people
    }
programmes-session-notes =
    { $count ->
        [0] no notes
        [1] { $count } note
       *[other] { $count } notes
    }
# $share is a percentage.
programmes-share = { $side } { $share }
programmes-share-of = Share of speaking time: { $shares }
programmes-promises = Promises
programmes-promises-none = Nothing has been promised yet.
programmes-people = People
