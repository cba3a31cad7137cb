-- Electors who vote on paper or in the room. Who has voted online is never one of them.
ALTER TABLE box_elector ADD COLUMN on_paper BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE box_elector ADD CHECK (on_paper = FALSE OR credential_hash IS NULL);

-- Where a verifiable vote is also held on paper or in the room. What was counted is JSON, and there once two people agree.
CREATE TABLE polling_place (
    id UUID PRIMARY KEY,
    box_id UUID NOT NULL REFERENCES verifiable_vote (id),
    kind VARCHAR(10) NOT NULL,
    name VARCHAR(200) NOT NULL,
    teller_id UUID NOT NULL REFERENCES person (id),
    association VARCHAR(200) NOT NULL,
    minutes VARCHAR(64) REFERENCES stored_file (sha256),
    counts TEXT,
    opened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    agreed_at TIMESTAMP(6) WITH TIME ZONE,
    version INTEGER NOT NULL,
    UNIQUE (box_id, name)
);

-- What each of the two found.
CREATE TABLE place_entry (
    id UUID PRIMARY KEY,
    place_id UUID NOT NULL REFERENCES polling_place (id),
    teller VARCHAR(12) NOT NULL,
    entered_by UUID NOT NULL REFERENCES person (id),
    counts TEXT NOT NULL,
    UNIQUE (place_id, teller)
);
