CREATE TABLE registration (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    person_id UUID NOT NULL REFERENCES person (id),
    name VARCHAR(200) NOT NULL,
    language VARCHAR(10) NOT NULL,
    country VARCHAR(2) NOT NULL,
    city VARCHAR(200) NOT NULL,
    category VARCHAR(20) NOT NULL,
    organisation VARCHAR(200),
    gender VARCHAR(10) NOT NULL,
    age_band VARCHAR(10) NOT NULL,
    name_shown BOOLEAN NOT NULL,
    status VARCHAR(20) NOT NULL,
    registered_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    confirmed_at TIMESTAMP(6) WITH TIME ZONE,
    decided_at TIMESTAMP(6) WITH TIME ZONE,
    refusal_reason TEXT,
    version INTEGER NOT NULL,
    UNIQUE (forum_id, person_id)
);
CREATE INDEX registration_status ON registration (forum_id, status, category, country);
CREATE INDEX registration_person ON registration (person_id);
