CREATE TABLE forum (
    id UUID PRIMARY KEY,
    slug VARCHAR(60) NOT NULL UNIQUE,
    kind VARCHAR(20) NOT NULL,
    name TEXT NOT NULL,
    theme TEXT NOT NULL,
    convener TEXT NOT NULL,
    country VARCHAR(2) NOT NULL,
    levels VARCHAR(60) NOT NULL,
    venue TEXT NOT NULL,
    city VARCHAR(200) NOT NULL,
    time_zone VARCHAR(60) NOT NULL,
    starts DATE NOT NULL,
    ends DATE NOT NULL,
    edition INTEGER NOT NULL,
    predecessor_id UUID REFERENCES forum (id),
    archive BOOLEAN NOT NULL,
    complete BOOLEAN NOT NULL,
    demonstration BOOLEAN NOT NULL,
    sources TEXT,
    evaluation_published_at TIMESTAMP(6) WITH TIME ZONE,
    gate_override_reason TEXT,
    gate_overridden_at TIMESTAMP(6) WITH TIME ZONE,
    version INTEGER NOT NULL
);
CREATE INDEX forum_starts ON forum (starts);

CREATE TABLE forum_window (
    forum_id UUID NOT NULL REFERENCES forum (id),
    activity VARCHAR(20) NOT NULL,
    opens TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    closes TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (forum_id, activity)
);

CREATE TABLE forum_heading (
    forum_id UUID NOT NULL REFERENCES forum (id),
    position INTEGER NOT NULL,
    code VARCHAR(40) NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (forum_id, position)
);

ALTER TABLE role_grant ADD FOREIGN KEY (forum_id) REFERENCES forum (id);
