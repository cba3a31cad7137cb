CREATE TABLE evaluation_lesson (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    lesson_number INTEGER NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    cause VARCHAR(40) NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (evaluation_id, lesson_number)
);

-- The numbers that commitments keep for good in the forum of the evaluation.
CREATE TABLE evaluation_lesson_commitment (
    lesson_id UUID NOT NULL REFERENCES evaluation_lesson (id),
    commitment_number INTEGER NOT NULL,
    PRIMARY KEY (lesson_id, commitment_number)
);
CREATE INDEX evaluation_lesson_from ON evaluation_lesson_commitment (commitment_number, lesson_id);

ALTER TABLE agenda_item ADD COLUMN lesson_id UUID REFERENCES evaluation_lesson (id);
ALTER TABLE agenda_item ADD CONSTRAINT agenda_item_of_lesson UNIQUE (lesson_id, forum_id);
