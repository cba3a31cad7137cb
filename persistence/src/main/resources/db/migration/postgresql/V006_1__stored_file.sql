CREATE TABLE stored_file (
    sha256 VARCHAR(64) PRIMARY KEY,
    media_type VARCHAR(20) NOT NULL,
    stored_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
ALTER TABLE progress_report ADD FOREIGN KEY (evidence_file) REFERENCES stored_file (sha256);

CREATE TABLE stored_file_part (
    sha256 VARCHAR(64) NOT NULL REFERENCES stored_file (sha256),
    position INTEGER NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (sha256, position)
);
