-- Who may act as what: a mandate begins and ends at moments of business time, and is never deleted.
CREATE TABLE mandate (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    role VARCHAR(20) NOT NULL,
    -- None in the installation.
    forum_id UUID REFERENCES forum (id),
    -- To which it is bounded, if to one.
    institution_id UUID REFERENCES institution (id),
    starts_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    -- The first moment at which it no longer holds; none until somebody ends it.
    ends_at TIMESTAMP(6) WITH TIME ZONE,
    interim BOOLEAN NOT NULL,
    act_kind VARCHAR(20),
    act_reference VARCHAR(200),
    act_date DATE
);
CREATE INDEX mandate_person ON mandate (person_id, forum_id);
CREATE INDEX mandate_forum ON mandate (forum_id, role);
CREATE INDEX mandate_institution ON mandate (institution_id, role);

-- A focal point gets one for each institution; who reported for none keeps a mandate without.
INSERT INTO mandate (id, person_id, role, forum_id, starts_at, interim)
SELECT g.id, g.person_id, g.role, g.forum_id, g.granted_at, FALSE
FROM role_grant g
WHERE g.role <> 'FOCAL_POINT'
    OR NOT EXISTS (SELECT 1 FROM institution_focal_point f JOIN institution i ON i.id = f.institution_id
        WHERE f.person_id = g.person_id AND i.forum_id = g.forum_id);

INSERT INTO mandate (id, person_id, role, forum_id, institution_id, starts_at, interim)
SELECT ${newId}, g.person_id, g.role, g.forum_id, i.id, g.granted_at, FALSE
FROM role_grant g
    JOIN institution i ON i.forum_id = g.forum_id
    JOIN institution_focal_point f ON f.institution_id = i.id AND f.person_id = g.person_id
WHERE g.role = 'FOCAL_POINT';

DROP TABLE institution_focal_point;
DROP TABLE role_grant;
