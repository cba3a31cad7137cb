CREATE TABLE report_order (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    kind VARCHAR(20) NOT NULL,
    language VARCHAR(8) NOT NULL,
    asked_by UUID NOT NULL REFERENCES person (id),
    asked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    percentage INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    leased_until TIMESTAMP(6) WITH TIME ZONE,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    made BOOLEAN NOT NULL
);
CREATE INDEX report_order_forum ON report_order (forum_id, asked_at);
CREATE INDEX report_order_due ON report_order (ended_at, asked_at);

CREATE TABLE published_report (
    id UUID PRIMARY KEY,
    order_id UUID NOT NULL UNIQUE REFERENCES report_order (id),
    forum_id UUID NOT NULL REFERENCES forum (id),
    number INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    language VARCHAR(8) NOT NULL,
    made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    length BIGINT NOT NULL,
    signatory VARCHAR(200),
    self_signed BOOLEAN NOT NULL,
    UNIQUE (forum_id, number)
);
CREATE INDEX published_report_sha256 ON published_report (forum_id, sha256);
