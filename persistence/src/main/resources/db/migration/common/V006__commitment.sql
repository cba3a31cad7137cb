CREATE TABLE institution (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    name TEXT NOT NULL,
    kind VARCHAR(20) NOT NULL
);
CREATE INDEX institution_forum ON institution (forum_id);

CREATE TABLE institution_focal_point (
    institution_id UUID NOT NULL REFERENCES institution (id),
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (institution_id, person_id)
);

CREATE TABLE recommendation (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    heading VARCHAR(200),
    levels VARCHAR(60) NOT NULL,
    lead_institution VARCHAR(200),
    deadline DATE,
    source VARCHAR(4000),
    agenda_item_id UUID REFERENCES agenda_item (id),
    adopted_on DATE,
    answer VARCHAR(20),
    deferred_until DATE,
    reasons TEXT,
    answered_by VARCHAR(200),
    answered_on DATE,
    UNIQUE (forum_id, number)
);

CREATE TABLE commitment (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    number INTEGER NOT NULL,
    lead_institution_id UUID NOT NULL REFERENCES institution (id),
    act_kind VARCHAR(20) NOT NULL,
    act_reference VARCHAR(200) NOT NULL,
    act_date DATE NOT NULL,
    version_number INTEGER NOT NULL,
    report_count INTEGER NOT NULL,
    status VARCHAR(20) NOT NULL,
    percentage INTEGER,
    reported_at TIMESTAMP(6) WITH TIME ZONE,
    UNIQUE (forum_id, number)
);

CREATE TABLE commitment_version (
    id UUID PRIMARY KEY,
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    objective TEXT NOT NULL,
    means TEXT NOT NULL,
    indicator_name TEXT,
    indicator_unit VARCHAR(200),
    indicator_baseline NUMERIC(20, 4),
    indicator_target NUMERIC(20, 4),
    budget_amount NUMERIC(20, 2),
    budget_currency VARCHAR(3),
    starts DATE,
    deadline DATE NOT NULL,
    levels VARCHAR(60) NOT NULL,
    supporting_institutions VARCHAR(4000),
    recommendation_id UUID REFERENCES recommendation (id),
    reason VARCHAR(4000),
    decided_by VARCHAR(200),
    decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (commitment_id, number)
);
CREATE INDEX commitment_version_origin ON commitment_version (recommendation_id);

CREATE TABLE progress_report (
    id UUID PRIMARY KEY,
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    number INTEGER NOT NULL,
    status VARCHAR(20) NOT NULL,
    percentage INTEGER NOT NULL,
    narrative TEXT NOT NULL,
    evidence_link VARCHAR(1000),
    evidence_file VARCHAR(64),
    evidence_name VARCHAR(200),
    reported_by UUID NOT NULL REFERENCES person (id),
    reported_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (commitment_id, number)
);
CREATE INDEX progress_report_evidence ON progress_report (evidence_file);
