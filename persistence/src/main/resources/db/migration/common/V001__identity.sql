CREATE TABLE business_clock (
    shift_seconds BIGINT NOT NULL
);
INSERT INTO business_clock (shift_seconds) VALUES (0);

CREATE TABLE mail (
    id UUID PRIMARY KEY,
    recipient VARCHAR(320) NOT NULL,
    language VARCHAR(10) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    body TEXT NOT NULL,
    sealed BOOLEAN NOT NULL,
    written_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    sent_at TIMESTAMP(6) WITH TIME ZONE,
    attempts INTEGER NOT NULL,
    next_attempt_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX mail_due ON mail (sent_at, next_attempt_at);

CREATE TABLE person (
    id UUID PRIMARY KEY,
    email VARCHAR(320) NOT NULL UNIQUE,
    name VARCHAR(200) NOT NULL,
    language VARCHAR(10) NOT NULL,
    password VARCHAR(500),
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE role_grant (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    role VARCHAR(20) NOT NULL,
    forum_id UUID,
    granted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX role_grant_person ON role_grant (person_id, forum_id);
CREATE INDEX role_grant_forum ON role_grant (forum_id, role);

CREATE TABLE sign_in (
    token_hash VARCHAR(64) PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX sign_in_person ON sign_in (person_id);

CREATE TABLE mailed_code (
    id UUID PRIMARY KEY,
    email VARCHAR(320) NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    sent_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    attempts INTEGER NOT NULL,
    used BOOLEAN NOT NULL
);
CREATE INDEX mailed_code_email ON mailed_code (email, sent_at);

CREATE TABLE failed_attempt (
    id UUID PRIMARY KEY,
    subject VARCHAR(320) NOT NULL,
    failed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX failed_attempt_subject ON failed_attempt (subject, failed_at);
