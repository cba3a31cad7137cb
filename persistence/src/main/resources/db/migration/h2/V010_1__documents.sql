UPDATE commitment_version SET document = (SELECT
    '{"act":{"date":"' || c.act_date || '","kind":"' || c.act_kind || '","reference":' || '"' || REPLACE(REPLACE(REPLACE(REPLACE(c.act_reference, '\', '\\'), '"', '\"'), CHR(13), ''), CHR(10), '\n') || '"' || '}'
    || ',"commitment":' || c.number
    || ',"decidedAt":"' || FORMATDATETIME(commitment_version.decided_at, 'yyyy-MM-dd''T''HH:mm:ss.SSSSSS''Z''', 'en', 'UTC') || '"'
    || COALESCE(',"decidedBy":' || '"' || REPLACE(REPLACE(REPLACE(REPLACE(commitment_version.decided_by, '\', '\\'), '"', '\"'), CHR(13), ''), CHR(10), '\n') || '"', '')
    || ',"kind":"' || CASE WHEN commitment_version.number = 1 THEN 'ADOPTION' ELSE 'AMENDMENT' END || '"'
    || ',"lead":' || i.name
    || ',"leadId":"' || i.id || '"'
    || COALESCE(',"reason":' || '"' || REPLACE(REPLACE(REPLACE(REPLACE(commitment_version.reason, '\', '\\'), '"', '\"'), CHR(13), ''), CHR(10), '\n') || '"', '')
    || ',"terms":{"funding":{"lines":['
    || COALESCE('{"amount":' || commitment_version.budget_amount || ',"currency":"' || commitment_version.budget_currency || '"}', '')
    || ']},"indicators":['
    || COALESCE('{"name":' || commitment_version.indicator_name
        || COALESCE(',"baseline":' || commitment_version.indicator_baseline, '')
        || COALESCE(',"target":' || commitment_version.indicator_target, '')
        || COALESCE(',"unit":' || '"' || REPLACE(REPLACE(REPLACE(REPLACE(commitment_version.indicator_unit, '\', '\\'), '"', '\"'), CHR(13), ''), CHR(10), '\n') || '"', '') || '}', '')
    || '],"levels":[' || CASE WHEN commitment_version.levels = '' THEN '' ELSE '"' || REPLACE(commitment_version.levels, ' ', '","') || '"' END || ']'
    || ',"origin":{' || COALESCE('"recommendationId":"' || commitment_version.recommendation_id || '",', '') || '"sdgTargets":[]}'
    || ',"partners":{"diaspora":[],"donors":[],"supporting":'
    || COALESCE('["' || REPLACE(REPLACE(REPLACE(REPLACE(commitment_version.supporting_institutions, '\', '\\'), '"', '\"'), CHR(13), ''), CHR(10), '","') || '"]', '[]') || '}'
    || ',"purpose":{"description":{},"means":' || commitment_version.means || ',"objective":' || commitment_version.objective
    || ',"problem":{},"title":' || commitment_version.title || '}'
    || ',"schedule":{"deadline":"' || commitment_version.deadline || '","milestones":[]'
    || COALESCE(',"starts":"' || commitment_version.starts || '"', '') || '}}'
    || ',"version":' || commitment_version.number || '}'
    FROM commitment c JOIN institution i ON i.id = c.lead_institution_id WHERE c.id = commitment_version.commitment_id);
