ALTER TABLE person ADD COLUMN erased_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE registration ADD COLUMN erased_at TIMESTAMP(6) WITH TIME ZONE;
CREATE INDEX mail_recipient ON mail (recipient);
