CREATE TABLE audit_entry (
    id UUID PRIMARY KEY,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor_id UUID,
    action VARCHAR(60) NOT NULL,
    forum_id UUID,
    subject_id UUID
);
CREATE INDEX audit_entry_time ON audit_entry (happened_at);
CREATE INDEX audit_entry_forum ON audit_entry (forum_id, happened_at);
