CREATE TABLE evaluation (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL UNIQUE REFERENCES forum (id),
    opened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    transmitted_at TIMESTAMP(6) WITH TIME ZONE,
    conclusions VARCHAR(20000),
    reply VARCHAR(20000),
    replied_at TIMESTAMP(6) WITH TIME ZONE,
    published_at TIMESTAMP(6) WITH TIME ZONE,
    version INTEGER NOT NULL
);
CREATE INDEX evaluation_due ON evaluation (published_at, transmitted_at);

CREATE TABLE evaluation_finding (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    completion VARCHAR(20) NOT NULL,
    evidence VARCHAR(1000) NOT NULL,
    words VARCHAR(4000) NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (evaluation_id, commitment_id)
);

CREATE TABLE evaluation_government_view (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    completion VARCHAR(20) NOT NULL,
    words VARCHAR(4000) NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (evaluation_id, commitment_id)
);

-- Who opened the list of commitments to rate. No time, no sequence.
CREATE TABLE evaluation_reached (
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (evaluation_id, person_id)
);

-- Who rated what. No time, no sequence, no reference to a rating.
CREATE TABLE rating_roll (
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (evaluation_id, commitment_id, person_id)
);

-- What was said. No time, no sequence, no person; the id is random.
CREATE TABLE rating (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    spoken_from VARCHAR(20) NOT NULL,
    completion VARCHAR(20) NOT NULL,
    usefulness INTEGER NOT NULL,
    problem VARCHAR(4000),
    lesson VARCHAR(4000)
);
CREATE INDEX rating_commitment ON rating (evaluation_id, commitment_id);
