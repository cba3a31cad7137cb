-- Words given before moderation existed: public where the evaluation is, else waiting to be moderated.
INSERT INTO rating_comment (id, evaluation_id, commitment_id, kind, sample, words, status, version)
SELECT RANDOM_UUID(), r.evaluation_id, r.commitment_id, 'PROBLEM', r.sample, r.problem,
    CASE WHEN e.published_at IS NULL THEN 'PENDING' ELSE 'PUBLISHED' END, 1
FROM rating r JOIN evaluation e ON e.id = r.evaluation_id WHERE r.problem IS NOT NULL;

INSERT INTO rating_comment (id, evaluation_id, commitment_id, kind, sample, words, status, version)
SELECT RANDOM_UUID(), r.evaluation_id, r.commitment_id, 'LESSON', r.sample, r.lesson,
    CASE WHEN e.published_at IS NULL THEN 'PENDING' ELSE 'PUBLISHED' END, 1
FROM rating r JOIN evaluation e ON e.id = r.evaluation_id WHERE r.lesson IS NOT NULL;

ALTER TABLE rating DROP COLUMN problem;
ALTER TABLE rating DROP COLUMN lesson;
