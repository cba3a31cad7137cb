-- What the findings of an evaluator rest on, in the order given. A document has an address and perhaps a title; an interview the function of whoever was
-- heard and a day; a visit a place and a day; minutes a title, a day and perhaps a reference.
CREATE TABLE evaluation_evidence (
    id UUID PRIMARY KEY,
    finding_id UUID NOT NULL REFERENCES evaluation_finding (id),
    position INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    title VARCHAR(200),
    address VARCHAR(1000),
    person_function VARCHAR(200),
    place VARCHAR(200),
    happened_on DATE,
    reference VARCHAR(200)
);
CREATE INDEX evaluation_evidence_finding ON evaluation_evidence (finding_id, position);

-- The web address of before is a document whose title nobody told. Levels keep their names; the evaluator's scale has one more.
INSERT INTO evaluation_evidence (id, finding_id, position, kind, address)
SELECT ${newId}, id, 0, 'DOCUMENT', evidence
FROM evaluation_finding;

ALTER TABLE evaluation_finding DROP COLUMN evidence;

-- The optional chapters of an evaluator's report, one for each criterion: words are a JSON object by language.
CREATE TABLE evaluation_chapter (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    criterion VARCHAR(20) NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (evaluation_id, criterion)
);
