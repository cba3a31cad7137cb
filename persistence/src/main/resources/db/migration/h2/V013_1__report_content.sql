CREATE TABLE published_report_part (
    report_id UUID NOT NULL REFERENCES published_report (id),
    position INTEGER NOT NULL,
    content VARBINARY(1048576) NOT NULL,
    PRIMARY KEY (report_id, position)
);

-- At most one row: the key that a demonstration makes for itself.
CREATE TABLE demonstration_signing_key (
    id INTEGER PRIMARY KEY,
    keystore VARBINARY(1048576) NOT NULL
);
