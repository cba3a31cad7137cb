-- Who may vote on the questions of a forum, written down when its vote opens. No time, no sequence.
CREATE TABLE elector (
    forum_id UUID NOT NULL REFERENCES forum (id),
    person_id UUID NOT NULL REFERENCES person (id),
    country VARCHAR(2) NOT NULL,
    -- Whether the number of the country may be told by itself.
    told BOOLEAN NOT NULL,
    PRIMARY KEY (forum_id, person_id)
);

-- Where somebody has voted already: those who did, and those who still may.
INSERT INTO elector (forum_id, person_id, country, told)
SELECT g.forum_id, g.person_id, g.country, FALSE
FROM registration g
WHERE EXISTS (SELECT 1 FROM poll_roll r JOIN poll p ON p.id = r.poll_id WHERE p.forum_id = g.forum_id)
    AND (g.status = 'ACCREDITED' AND g.category IN ('DIASPORA', 'DELEGATE')
        OR EXISTS (SELECT 1 FROM poll_roll r JOIN poll p ON p.id = r.poll_id
            WHERE p.forum_id = g.forum_id AND r.person_id = g.person_id));

UPDATE elector SET told = TRUE
WHERE (SELECT COUNT(*) FROM elector e WHERE e.forum_id = elector.forum_id AND e.country = elector.country) >= 5
    AND ABS((SELECT COUNT(*) FROM registration g
            WHERE g.forum_id = elector.forum_id AND g.country = elector.country AND g.status = 'ACCREDITED')
        - (SELECT COUNT(*) FROM elector e WHERE e.forum_id = elector.forum_id AND e.country = elector.country))
        NOT BETWEEN 1 AND 4;

ALTER TABLE box_elector ADD COLUMN country VARCHAR(2);
ALTER TABLE box_elector ADD COLUMN told BOOLEAN DEFAULT FALSE NOT NULL;

UPDATE box_elector SET country = (
    SELECT g.country FROM registration g JOIN verifiable_vote v ON v.forum_id = g.forum_id
    WHERE v.id = box_elector.box_id AND g.person_id = box_elector.person_id);

ALTER TABLE box_elector ALTER COLUMN country SET NOT NULL;

-- Shown are five at least, and not those from whom the accredited of today leave out fewer than five.
UPDATE box_elector SET told = TRUE
WHERE (SELECT COUNT(*) FROM box_elector e WHERE e.box_id = box_elector.box_id AND e.country = box_elector.country) >= 5
    AND ABS((SELECT COUNT(*) FROM registration g JOIN verifiable_vote v ON v.forum_id = g.forum_id
            WHERE v.id = box_elector.box_id AND g.country = box_elector.country AND g.status = 'ACCREDITED')
        - (SELECT COUNT(*) FROM box_elector e WHERE e.box_id = box_elector.box_id AND e.country = box_elector.country))
        NOT BETWEEN 1 AND 4;

-- Who has put a ballot into the box, whatever became of their code since; a code is released once.
ALTER TABLE box_elector ADD COLUMN online BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE box_elector ADD COLUMN released BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE box_elector SET online = TRUE WHERE credential_hash IS NOT NULL;
ALTER TABLE box_elector ADD CHECK (on_paper = FALSE OR online = FALSE);

-- Who was asked to rate: those who might when the evaluation began, and whoever came later to do so. No time, no sequence.
CREATE TABLE evaluation_rater (
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (evaluation_id, person_id)
);

INSERT INTO evaluation_rater (evaluation_id, person_id)
SELECT evaluation_id, person_id FROM evaluation_reached
UNION
SELECT e.id, g.person_id
FROM evaluation e
    JOIN evaluation_roll r ON r.forum_id = e.forum_id
    JOIN evaluation_roll_entry n ON n.roll_id = r.id
    JOIN registration g ON g.id = n.registration_id
UNION
SELECT e.id, g.person_id
FROM evaluation e
    JOIN registration g ON g.forum_id = e.forum_id
WHERE g.status = 'ACCREDITED' AND g.category IN ('DIASPORA', 'DELEGATE') AND g.erased_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM role_grant k
        WHERE k.person_id = g.person_id AND k.forum_id = g.forum_id AND k.role <> 'PARTICIPANT');

-- Whether the numbers of a rater's country and gender on the roll may be told by themselves.
ALTER TABLE evaluation_roll_entry ADD COLUMN country_told BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE evaluation_roll_entry ADD COLUMN gender_told BOOLEAN DEFAULT FALSE NOT NULL;

UPDATE evaluation_roll_entry SET country_told = TRUE
WHERE (SELECT COUNT(*) FROM evaluation_roll_entry n
    WHERE n.roll_id = evaluation_roll_entry.roll_id AND n.country = evaluation_roll_entry.country) >= 5;
UPDATE evaluation_roll_entry SET gender_told = TRUE
WHERE (SELECT COUNT(*) FROM evaluation_roll_entry n
    WHERE n.roll_id = evaluation_roll_entry.roll_id AND n.gender = evaluation_roll_entry.gender) >= 5;

-- A vote that is closed early or held again has a window of its own; the others have the forum's.
ALTER TABLE verifiable_vote ADD COLUMN opens_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE verifiable_vote ADD COLUMN closes_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE verifiable_vote ADD COLUMN rerun_of UUID REFERENCES verifiable_vote (id);
ALTER TABLE verifiable_vote ADD COLUMN registrar_written_at TIMESTAMP(6) WITH TIME ZONE;

-- For what a trustee was last written to, and when.
ALTER TABLE box_trustee ADD COLUMN written_for VARCHAR(20);
ALTER TABLE box_trustee ADD COLUMN written_at TIMESTAMP(6) WITH TIME ZONE;

-- That a vote is void: what the office asks, and somebody of an association agrees to.
CREATE TABLE box_voiding (
    box_id UUID PRIMARY KEY REFERENCES verifiable_vote (id),
    reason VARCHAR(4000) NOT NULL,
    asked_by UUID NOT NULL REFERENCES person (id),
    asked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    partner_id UUID NOT NULL REFERENCES person (id),
    association VARCHAR(200) NOT NULL,
    agreed_at TIMESTAMP(6) WITH TIME ZONE,
    version INTEGER NOT NULL
);
