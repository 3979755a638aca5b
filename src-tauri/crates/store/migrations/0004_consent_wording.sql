-- What was said when consent was asked: the words, in which language and version, by whom, and until when it stands.
-- Of what was answered before, nobody wrote down the words: version 1, without wording.
ALTER TABLE consent ADD COLUMN wording TEXT NOT NULL DEFAULT '';
ALTER TABLE consent ADD COLUMN question_lang TEXT CHECK (question_lang IN ('en', 'fa'));
ALTER TABLE consent ADD COLUMN question_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE consent ADD COLUMN asked_by TEXT;
ALTER TABLE consent ADD COLUMN asker_id BLOB CHECK (asker_id IS NULL OR length(asker_id) = 16);
ALTER TABLE consent ADD COLUMN expires_at INTEGER;
