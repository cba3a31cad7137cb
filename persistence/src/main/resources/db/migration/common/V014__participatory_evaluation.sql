-- Who may rate, written down before the lot is drawn.
CREATE TABLE evaluation_roll (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL UNIQUE REFERENCES forum (id),
    people INTEGER NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    wanted INTEGER NOT NULL,
    seed_source VARCHAR(4000) NOT NULL,
    fixed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    seed VARCHAR(200),
    drawn_at TIMESTAMP(6) WITH TIME ZONE,
    version INTEGER NOT NULL
);

-- The place is the person's among those drawn, from 0; null for all others.
CREATE TABLE evaluation_roll_entry (
    registration_id UUID PRIMARY KEY REFERENCES registration (id),
    roll_id UUID NOT NULL REFERENCES evaluation_roll (id),
    country VARCHAR(2) NOT NULL,
    gender VARCHAR(10) NOT NULL,
    place INTEGER
);
CREATE INDEX evaluation_roll_place ON evaluation_roll_entry (roll_id, place);

ALTER TABLE rating ADD COLUMN sample VARCHAR(10) DEFAULT 'VOLUNTEER' NOT NULL;
ALTER TABLE rating ADD COLUMN region VARCHAR(10) DEFAULT 'UNKNOWN' NOT NULL;
ALTER TABLE rating ADD COLUMN gender VARCHAR(10) DEFAULT 'UNSTATED' NOT NULL;

CREATE TABLE rating_cause (
    rating_id UUID NOT NULL REFERENCES rating (id),
    code VARCHAR(40) NOT NULL,
    PRIMARY KEY (rating_id, code)
);

-- What a forum asks about instead of the usual causes.
CREATE TABLE evaluation_cause (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    code VARCHAR(40) NOT NULL,
    label TEXT NOT NULL,
    place INTEGER NOT NULL,
    UNIQUE (forum_id, code)
);

-- Words that came with a rating, apart from it. No time, no sequence, no person, no reference to a rating; the id is random.
CREATE TABLE rating_comment (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    kind VARCHAR(10) NOT NULL,
    sample VARCHAR(10) NOT NULL,
    words VARCHAR(4000) NOT NULL,
    signature VARCHAR(200),
    status VARCHAR(10) NOT NULL,
    reason VARCHAR(4000),
    version INTEGER NOT NULL
);
CREATE INDEX rating_comment_status ON rating_comment (evaluation_id, status, id);

CREATE TABLE evaluation_interests (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    person_id UUID NOT NULL REFERENCES person (id),
    words VARCHAR(4000) NOT NULL,
    declared_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (evaluation_id, person_id)
);

ALTER TABLE evaluation_finding ADD COLUMN verifiability VARCHAR(20);
ALTER TABLE evaluation_finding ADD COLUMN results VARCHAR(4000);
