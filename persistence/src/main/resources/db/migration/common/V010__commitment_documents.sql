ALTER TABLE commitment ADD COLUMN title TEXT;
ALTER TABLE commitment ADD COLUMN starts DATE;
ALTER TABLE commitment ADD COLUMN deadline DATE;
ALTER TABLE commitment ADD COLUMN recommendation_id UUID REFERENCES recommendation (id);
ALTER TABLE commitment ADD COLUMN gaps VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE commitment ADD COLUMN latest_report INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE commitment_version ADD COLUMN document TEXT;
ALTER TABLE commitment_version ADD COLUMN position INTEGER;
ALTER TABLE commitment_version ADD COLUMN hash VARCHAR(64);

CREATE TABLE commitment_history (
    forum_id UUID PRIMARY KEY REFERENCES forum (id),
    length INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL
);

ALTER TABLE progress_report ADD COLUMN obstacles TEXT DEFAULT '{}' NOT NULL;
ALTER TABLE progress_report ADD COLUMN spent_amount NUMERIC(20, 2);
ALTER TABLE progress_report ADD COLUMN spent_currency VARCHAR(3);
ALTER TABLE progress_report ADD COLUMN measurements TEXT DEFAULT '[]' NOT NULL;
ALTER TABLE progress_report ADD COLUMN state VARCHAR(20) DEFAULT 'PUBLISHED' NOT NULL;
ALTER TABLE progress_report ADD COLUMN sent_back_because VARCHAR(4000);
ALTER TABLE progress_report ADD COLUMN decided_at TIMESTAMP(6) WITH TIME ZONE;
CREATE INDEX progress_report_state ON progress_report (state, commitment_id);

UPDATE progress_report SET decided_at = reported_at;
UPDATE commitment SET latest_report = report_count;

CREATE TABLE reminder (
    id UUID PRIMARY KEY,
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    kind VARCHAR(20) NOT NULL,
    due DATE NOT NULL,
    sent_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (commitment_id, kind, due)
);
