-- The countries in which a consular officer acts: ISO codes in alphabetical order, separated by spaces.
ALTER TABLE mandate ADD COLUMN jurisdiction VARCHAR(1000);

-- Where ballots are counted and forms are read, for consular officers; none where only the office and the association do.
ALTER TABLE polling_place ADD COLUMN country VARCHAR(2);
ALTER TABLE paper_batch ADD COLUMN country VARCHAR(2);

-- Who confirmed a report for the institution before it was published, and when.
ALTER TABLE progress_report ADD COLUMN confirmed_by UUID REFERENCES person (id);
ALTER TABLE progress_report ADD COLUMN confirmed_at TIMESTAMP(6) WITH TIME ZONE;
