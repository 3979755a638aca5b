-- Where a note comes from, known to the moderators alone: the turn in which it was taken, whether a moderator said that
-- it is not of the one who spoke, and whether somebody who has been erased since withheld it.
ALTER TABLE note ADD COLUMN taken_during BLOB REFERENCES turn (id) ON DELETE SET NULL;
ALTER TABLE note ADD COLUMN not_theirs INTEGER NOT NULL DEFAULT 0 CHECK (not_theirs IN (0, 1));
ALTER TABLE note ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1));
CREATE INDEX note_by_turn ON note (taken_during);
