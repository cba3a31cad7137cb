CREATE TABLE poll (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    question TEXT NOT NULL,
    most_choices INTEGER NOT NULL,
    ballot_mode VARCHAR(20) NOT NULL,
    prepared_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX poll_forum ON poll (forum_id, prepared_at);

CREATE TABLE poll_option (
    poll_id UUID NOT NULL REFERENCES poll (id),
    position INTEGER NOT NULL,
    item_id UUID NOT NULL REFERENCES agenda_item (id),
    PRIMARY KEY (poll_id, position),
    UNIQUE (poll_id, item_id)
);

-- Who voted. No time, no sequence, no reference to a ballot: there is none.
CREATE TABLE poll_roll (
    poll_id UUID NOT NULL REFERENCES poll (id),
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (poll_id, person_id)
);

-- How many: line -2 counts the ballots, -1 the blank ones, 0 and up the options by position.
CREATE TABLE poll_tally (
    poll_id UUID NOT NULL REFERENCES poll (id),
    line INTEGER NOT NULL,
    votes BIGINT NOT NULL,
    PRIMARY KEY (poll_id, line)
);
