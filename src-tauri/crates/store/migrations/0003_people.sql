-- Where a note comes from, known to the moderators alone: the turn in which it was taken, whether a moderator said that
-- it is not of the one who spoke, and whether somebody who has been erased since withheld it.
ALTER TABLE note ADD COLUMN taken_during BLOB REFERENCES turn (id) ON DELETE SET NULL;
ALTER TABLE note ADD COLUMN not_theirs INTEGER NOT NULL DEFAULT 0 CHECK (not_theirs IN (0, 1));
ALTER TABLE note ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1));
CREATE INDEX note_by_turn ON note (taken_during);

-- What was said when consent was asked: the words, in which language and version, by whom, and until when it stands.
-- Of what was answered before, nobody wrote down the words: version 1, without wording.
ALTER TABLE consent ADD COLUMN wording TEXT NOT NULL DEFAULT '';
ALTER TABLE consent ADD COLUMN question_lang TEXT CHECK (question_lang IN ('en', 'fa'));
ALTER TABLE consent ADD COLUMN question_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE consent ADD COLUMN asked_by TEXT;
ALTER TABLE consent ADD COLUMN asker_id BLOB CHECK (asker_id IS NULL OR length(asker_id) = 16);
ALTER TABLE consent ADD COLUMN expires_at INTEGER;
