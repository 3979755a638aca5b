-- What a finding says about itself: how grave it is, on which grounds its words may stay and were kept, the sentence
-- around them, and what a decision rests on. Findings of earlier reviews learn it at their next review.
ALTER TABLE finding ADD COLUMN severity TEXT NOT NULL DEFAULT 'identifies';
ALTER TABLE finding ADD COLUMN may_keep TEXT NOT NULL DEFAULT 'no';
ALTER TABLE finding ADD COLUMN sentence_start INTEGER NOT NULL DEFAULT 0;
ALTER TABLE finding ADD COLUMN sentence_end INTEGER NOT NULL DEFAULT 0;
ALTER TABLE finding ADD COLUMN basis TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN kept_on TEXT CHECK (kept_on IN ('not_this_person', 'reason'));
UPDATE finding SET kept_on = 'reason' WHERE state = 'kept';

-- What left is a ledger as a whole: a release, its files, their names and whose consent it relied on are only ever added.
-- Erasing a person is the one exception: whom a release relied on goes with the person.

-- Every kind of consent that was relied on, as a JSON array.
ALTER TABLE release_reliance ADD COLUMN consents TEXT NOT NULL DEFAULT '[]';
UPDATE release_reliance SET consents = CASE attribution
    WHEN 'code-name' THEN '["notes","quote_with_code_name","share_with_third_party"]'
    ELSE '["notes","quote_without_name","share_with_third_party"]' END;

-- A release is recorded before its files get their names; one without a row here never got it, as after a power cut.
CREATE TABLE release_named (
    release_id BLOB NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (release_id, name),
    FOREIGN KEY (release_id, name) REFERENCES release_file (release_id, name)
) STRICT, WITHOUT ROWID;
INSERT INTO release_named (release_id, name) SELECT release_id, name FROM release_file;
CREATE INDEX release_file_by_digest ON release_file (sha256);

CREATE TRIGGER release_file_never_changes BEFORE UPDATE ON release_file
BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER release_file_never_goes BEFORE DELETE ON release_file
BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER release_named_never_changes BEFORE UPDATE ON release_named
BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER release_named_never_goes BEFORE DELETE ON release_named
BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER release_reliance_never_changes BEFORE UPDATE ON release_reliance
BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER release_reliance_never_goes BEFORE DELETE ON release_reliance
WHEN EXISTS (SELECT 1 FROM participant WHERE id = OLD.participant_id)
BEGIN SELECT RAISE(ABORT, 'append_only'); END;

-- Under the Chatham House rule neither who said something leaves nor from which side they are.
ALTER TABLE session ADD COLUMN chatham_house INTEGER NOT NULL DEFAULT 0 CHECK (chatham_house IN (0, 1));
