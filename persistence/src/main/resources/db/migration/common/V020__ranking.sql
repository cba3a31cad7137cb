-- The trustees of a ranked vote shuffle its ballots, one after another, before they decrypt them.
ALTER TABLE box_trustee ADD COLUMN shuffled BOOLEAN DEFAULT FALSE NOT NULL;
