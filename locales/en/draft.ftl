### The first wording of a summary, and what the disclosure review proposes to write instead.
### All of it is plain text that the moderator edits afterwards, so no message here may hold markup.

# $sides is a list such as “Los Angeles and Tehran”.
draft-purpose = Session { $number } of “{ $programme }” brought people in { $sides } into one conversation.

# $minutes is how long the session really lasted.
draft-lasted =
    { $minutes ->
        [0] The session lasted less than a minute.
        [one] The session lasted one minute.
       *[other] The session lasted { $minutes } minutes.
    }
draft-interpretation-none = Nobody needed an interpreter.
draft-interpretation-simultaneous = Interpreters spoke while the speakers did.
draft-interpretation-consecutive = Interpreters spoke after each speaker, so everything was said twice.

draft-participation = People took part under code names. This summary names nobody.

draft-not-measured = Speaking time was not measured in this session.

draft-method = This summary was written from the moderators’ notes, not from a recording.
draft-limits = It tells what was said in the room. Those who took part do not speak for everyone in their city.
# How to read the share of voice, which is a share of time and not a number of people.
draft-share = The share of voice is a share of speaking time. It says nothing about how many people spoke.

# A promise with whose it is and when it is due. $date is written out.
draft-promise-owner = { $text } ({ $owner })
draft-promise-due = { $text } (by { $date })
draft-promise-owner-due = { $text } ({ $owner }, by { $date })

# Under a quote: the side it came from.
draft-quote-side = Someone from { $side }

# What the review proposes in place of a name or a code name.
draft-someone = a participant
# What the review proposes in place of an address or a number.
draft-contact = a private contact
# What the review proposes in place of a small number.
draft-few = a few
