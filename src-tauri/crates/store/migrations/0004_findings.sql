-- What a finding says about itself: how grave it is, on which grounds its words may stay and were kept, the sentence
-- around them, and what a decision rests on. Findings of earlier reviews learn it at their next review.
ALTER TABLE finding ADD COLUMN severity TEXT NOT NULL DEFAULT 'identifies';
ALTER TABLE finding ADD COLUMN may_keep TEXT NOT NULL DEFAULT 'no';
ALTER TABLE finding ADD COLUMN sentence_start INTEGER NOT NULL DEFAULT 0;
ALTER TABLE finding ADD COLUMN sentence_end INTEGER NOT NULL DEFAULT 0;
ALTER TABLE finding ADD COLUMN basis TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN kept_on TEXT CHECK (kept_on IN ('not_this_person', 'reason'));
UPDATE finding SET kept_on = 'reason' WHERE state = 'kept';
