-- An address is kept as long as it follows something, and for nothing else.
CREATE TABLE follower (
    id UUID PRIMARY KEY,
    email VARCHAR(320) NOT NULL UNIQUE,
    language VARCHAR(10) NOT NULL,
    read_until TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX follower_due ON follower (read_until);

CREATE TABLE following (
    id UUID PRIMARY KEY,
    follower_id UUID NOT NULL REFERENCES follower (id),
    forum_id UUID NOT NULL REFERENCES forum (id),
    subject VARCHAR(20) NOT NULL,
    target VARCHAR(60) NOT NULL,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    asked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    confirmed_at TIMESTAMP(6) WITH TIME ZONE,
    UNIQUE (follower_id, forum_id, subject, target)
);

CREATE TABLE digest (
    id UUID PRIMARY KEY,
    follower_id UUID NOT NULL REFERENCES follower (id),
    week VARCHAR(10) NOT NULL,
    leave_hash VARCHAR(64) NOT NULL UNIQUE,
    written_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (follower_id, week)
);

-- Where a letter of ours to a follower lets its reader leave; such letters are erased with the address.
ALTER TABLE mail ADD COLUMN leave_address VARCHAR(500);

CREATE TABLE noticed_evaluation (
    forum_id UUID PRIMARY KEY REFERENCES forum (id),
    noticed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- What the author of a contribution was told.
CREATE TABLE author_told (
    contribution_id UUID NOT NULL REFERENCES contribution (id),
    stage VARCHAR(20) NOT NULL,
    what VARCHAR(60) NOT NULL,
    told_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (contribution_id, stage, what)
);

CREATE TABLE witness_link (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    given_to VARCHAR(200) NOT NULL,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    given_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    revoked_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX witness_link_forum ON witness_link (forum_id, given_at);

CREATE TABLE testimony (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    author_id UUID REFERENCES person (id),
    link_id UUID REFERENCES witness_link (id),
    witness_name VARCHAR(200),
    name_shown BOOLEAN NOT NULL,
    words VARCHAR(4000) NOT NULL,
    language VARCHAR(10) NOT NULL,
    place VARCHAR(200) NOT NULL,
    seen_on DATE NOT NULL,
    photograph VARCHAR(64) REFERENCES stored_file (sha256),
    status VARCHAR(20) NOT NULL,
    given_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    decided_at TIMESTAMP(6) WITH TIME ZONE,
    refusal_reason VARCHAR(4000),
    version INTEGER NOT NULL
);
CREATE INDEX testimony_commitment ON testimony (commitment_id, status, given_at);
CREATE INDEX testimony_forum ON testimony (forum_id, status, given_at);

CREATE TABLE committee (
    forum_id UUID PRIMARY KEY REFERENCES forum (id),
    mandate TEXT NOT NULL,
    version INTEGER NOT NULL
);

CREATE TABLE committee_member (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    member_function TEXT NOT NULL,
    institution TEXT NOT NULL,
    joined_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX committee_member_forum ON committee_member (forum_id, joined_at);

CREATE TABLE committee_meeting (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    held_on DATE NOT NULL,
    place VARCHAR(200) NOT NULL,
    agenda TEXT NOT NULL,
    minutes TEXT NOT NULL,
    minutes_file VARCHAR(64) REFERENCES stored_file (sha256),
    version INTEGER NOT NULL
);
CREATE INDEX committee_meeting_forum ON committee_meeting (forum_id, held_on);

CREATE TABLE committee_decision (
    id UUID PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES committee_meeting (id),
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    commitment_id UUID REFERENCES commitment (id),
    UNIQUE (meeting_id, position)
);
CREATE INDEX committee_decision_commitment ON committee_decision (commitment_id);
