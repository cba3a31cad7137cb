UPDATE commitment SET
    title = (SELECT v.title FROM commitment_version v WHERE v.commitment_id = commitment.id AND v.number = commitment.version_number),
    starts = (SELECT COALESCE(v.starts, commitment.act_date) FROM commitment_version v WHERE v.commitment_id = commitment.id AND v.number = commitment.version_number),
    deadline = (SELECT v.deadline FROM commitment_version v WHERE v.commitment_id = commitment.id AND v.number = commitment.version_number),
    recommendation_id = (SELECT v.recommendation_id FROM commitment_version v WHERE v.commitment_id = commitment.id AND v.number = commitment.version_number),
    gaps = (SELECT TRIM(
            CASE WHEN v.indicator_target IS NULL THEN 'NOT_VERIFIABLE NO_TARGET '
                WHEN v.indicator_baseline IS NULL THEN 'NO_BASELINE ' ELSE '' END
            || CASE WHEN v.means = '{}' THEN 'NO_MEANS ' ELSE '' END
            || CASE WHEN v.budget_amount IS NULL THEN 'NO_BUDGET ' ELSE '' END
            || CASE WHEN v.starts IS NULL THEN 'NO_START' ELSE '' END)
        FROM commitment_version v WHERE v.commitment_id = commitment.id AND v.number = commitment.version_number);

ALTER TABLE commitment ALTER COLUMN title SET NOT NULL;
ALTER TABLE commitment ALTER COLUMN starts SET NOT NULL;
ALTER TABLE commitment ALTER COLUMN deadline SET NOT NULL;
ALTER TABLE commitment DROP COLUMN act_kind;
ALTER TABLE commitment DROP COLUMN act_reference;
ALTER TABLE commitment DROP COLUMN act_date;
CREATE INDEX commitment_deadline ON commitment (forum_id, deadline, number);
CREATE INDEX commitment_origin ON commitment (recommendation_id);

ALTER TABLE commitment_version ALTER COLUMN document SET NOT NULL;
ALTER TABLE commitment_version DROP COLUMN title;
ALTER TABLE commitment_version DROP COLUMN objective;
ALTER TABLE commitment_version DROP COLUMN means;
ALTER TABLE commitment_version DROP COLUMN indicator_name;
ALTER TABLE commitment_version DROP COLUMN indicator_unit;
ALTER TABLE commitment_version DROP COLUMN indicator_baseline;
ALTER TABLE commitment_version DROP COLUMN indicator_target;
ALTER TABLE commitment_version DROP COLUMN budget_amount;
ALTER TABLE commitment_version DROP COLUMN budget_currency;
ALTER TABLE commitment_version DROP COLUMN starts;
ALTER TABLE commitment_version DROP COLUMN deadline;
ALTER TABLE commitment_version DROP COLUMN levels;
ALTER TABLE commitment_version DROP COLUMN supporting_institutions;
ALTER TABLE commitment_version DROP COLUMN recommendation_id;
ALTER TABLE commitment_version DROP COLUMN reason;
ALTER TABLE commitment_version DROP COLUMN decided_by;
CREATE INDEX commitment_version_position ON commitment_version (position);
