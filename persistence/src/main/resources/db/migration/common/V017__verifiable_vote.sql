-- A verifiable vote: one election, one box. Its questions are JSON; they never change once the box is there.
CREATE TABLE verifiable_vote (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    title TEXT NOT NULL,
    questions TEXT NOT NULL,
    stage VARCHAR(20) NOT NULL,
    registrar VARCHAR(20) NOT NULL,
    registrar_address VARCHAR(254),
    registrar_token_hash VARCHAR(64),
    credentials TEXT,
    election_uuid VARCHAR(40) NOT NULL,
    fingerprint VARCHAR(43),
    began_at BIGINT NOT NULL,
    head VARCHAR(64),
    height INTEGER NOT NULL,
    records INTEGER NOT NULL,
    ballots INTEGER NOT NULL,
    encrypted_tally TEXT,
    totals TEXT,
    prepared_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    version INTEGER NOT NULL
);
CREATE INDEX verifiable_vote_forum ON verifiable_vote (forum_id, prepared_at);

-- The people who must decrypt together, and the server where it is one of them.
CREATE TABLE box_trustee (
    id UUID PRIMARY KEY,
    box_id UUID NOT NULL REFERENCES verifiable_vote (id),
    trustee_number INTEGER NOT NULL,
    name VARCHAR(200) NOT NULL,
    address VARCHAR(254),
    token_hash VARCHAR(64),
    public_key TEXT,
    kept_key TEXT,
    test_alpha TEXT,
    test_beta TEXT,
    test_answer_hash VARCHAR(64),
    test_passed BOOLEAN NOT NULL,
    decrypted BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (box_id, trustee_number)
);

-- The published box, file by file. Nothing is ever changed or taken out.
CREATE TABLE box_record (
    id UUID PRIMARY KEY,
    box_id UUID NOT NULL REFERENCES verifiable_vote (id),
    seq INTEGER NOT NULL,
    name VARCHAR(80) NOT NULL,
    contents TEXT NOT NULL,
    UNIQUE (box_id, seq)
);

-- Where each ballot of the box is; as public as the box.
CREATE TABLE box_ballot (
    box_id UUID NOT NULL REFERENCES verifiable_vote (id),
    tracker VARCHAR(43) NOT NULL,
    credential_hash VARCHAR(64) NOT NULL,
    height INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    PRIMARY KEY (box_id, tracker),
    UNIQUE (box_id, height)
);
CREATE INDEX box_ballot_credential ON box_ballot (box_id, credential_hash, height);

-- The electors, frozen, and which credential each has used: one for each, known from the first ballot. No time, no sequence.
CREATE TABLE box_elector (
    box_id UUID NOT NULL REFERENCES verifiable_vote (id),
    person_id UUID NOT NULL REFERENCES person (id),
    credential_hash VARCHAR(64),
    PRIMARY KEY (box_id, person_id),
    UNIQUE (box_id, credential_hash)
);
