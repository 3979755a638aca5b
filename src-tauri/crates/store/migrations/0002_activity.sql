-- What was done with what people entrusted: revealed, exported, released, erased, opened to new keys. Each entry holds the
-- digest of the one before, so that none can be changed or taken out of the middle unseen. Never personal.

CREATE TABLE activity (
    place INTEGER PRIMARY KEY NOT NULL CHECK (place >= 1),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject BLOB CHECK (subject IS NULL OR length(subject) = 16),
    count INTEGER NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE TRIGGER activity_only_grows_update BEFORE UPDATE ON activity
BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER activity_only_grows_delete BEFORE DELETE ON activity
BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER activity_follows_the_last BEFORE INSERT ON activity
WHEN NEW.place <> (SELECT coalesce(max(place), 0) + 1 FROM activity)
BEGIN SELECT RAISE(ABORT, 'append_only'); END;
