-- The categories of participants that vote in a verifiable vote, separated by spaces; until now all that may vote.
ALTER TABLE verifiable_vote ADD COLUMN electorate VARCHAR(100) DEFAULT 'DIASPORA DELEGATE' NOT NULL;
