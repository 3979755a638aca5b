### The first wording of a summary, and what the privacy review proposes to write instead.
### All of it is plain text that the moderator edits afterwards, so no message here may hold markup.

# $sides is a list such as “Los Angeles and Tehran”.
draft-purpose = Session { $number } of “{ $programme }” brought people from { $sides } into one conversation.

# $minutes is how long the session really lasted.
draft-lasted =
    { $minutes ->
        [0] The session lasted less than a minute.
        [1] The session lasted { $minutes } minute.
       *[other] The session lasted { $minutes } minutes.
    }
draft-interpretation-none = No interpreter was needed.
draft-interpretation-simultaneous = Interpreters spoke at the same time as the speakers.
draft-interpretation-consecutive = Interpreters spoke after each speaker, so everything was said twice.

draft-participation = To protect privacy, no participant is named in this summary.

draft-not-measured = Speaking time was not measured in this session.

draft-method = This summary was written from the moderators’ notes, not from a recording.
draft-limits = It reports what was said in this session. Participants speak for themselves, not for their city.
# How to read the share of speaking time.
draft-share = The share of speaking time says how each side shared the time, not how many people spoke.

# A promise with the side that made it and when it is due. $date is written out.
draft-promise-owner = { $text } ({ $owner })
draft-promise-due = { $text } (by { $date })
draft-promise-owner-due = { $text } ({ $owner }, by { $date })

# Under a quote: the side it came from, such as “Tehran”.
draft-quote-side = A participant from { $side }

# What the review proposes in place of a name or a code name.
draft-someone = a participant
# What the review proposes in place of an address or a phone number.
draft-contact = private contact details
# What the review proposes in place of a small number.
draft-few = a few
# What the review proposes in place of the name of a side.
draft-either-side = one of the sides
# The same where the number stands by itself: five of, five each.
draft-few-counted = a few
draft-few-of-them = a few of them
# What the review proposes in place of a share of people, such as “20 percent” of the women.
draft-some = some
# What the review proposes in place of “third” in “the third woman”.
draft-another = other
