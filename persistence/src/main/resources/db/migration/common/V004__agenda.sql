CREATE TABLE contribution (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    author_id UUID NOT NULL REFERENCES person (id),
    heading VARCHAR(40) NOT NULL,
    body TEXT NOT NULL,
    language VARCHAR(10) NOT NULL,
    stated_level VARCHAR(20),
    status VARCHAR(20) NOT NULL,
    posted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    decided_at TIMESTAMP(6) WITH TIME ZONE,
    refusal_reason TEXT,
    version INTEGER NOT NULL
);
CREATE INDEX contribution_forum ON contribution (forum_id, status, heading, posted_at);
CREATE INDEX contribution_author ON contribution (author_id);

CREATE TABLE agenda_item (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    item_number INTEGER NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    UNIQUE (forum_id, item_number)
);

CREATE TABLE agenda_item_source (
    item_id UUID NOT NULL REFERENCES agenda_item (id),
    contribution_id UUID NOT NULL REFERENCES contribution (id),
    PRIMARY KEY (item_id, contribution_id)
);
CREATE INDEX agenda_item_source_contribution ON agenda_item_source (contribution_id);
