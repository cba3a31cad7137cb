-- The codes of a zone or of a territory of the forum to which a mandate is bounded.
ALTER TABLE mandate ADD COLUMN zone VARCHAR(40);
ALTER TABLE mandate ADD COLUMN territory VARCHAR(40);

-- The territory that the terms in force name: nobody could name one before this version.
ALTER TABLE commitment ADD COLUMN territory VARCHAR(40);
