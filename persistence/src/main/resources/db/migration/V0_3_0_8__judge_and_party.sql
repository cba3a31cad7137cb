-- What an act of appointment asks of somebody, and how they were chosen; an evaluator's are public.
ALTER TABLE mandate ADD COLUMN act_terms VARCHAR(4000);
ALTER TABLE mandate ADD COLUMN act_selection VARCHAR(4000);

-- For which institution the government's view was given, and by whom; neither is known of views of before.
ALTER TABLE evaluation_government_view ADD COLUMN institution_id UUID REFERENCES institution (id);
ALTER TABLE evaluation_government_view ADD COLUMN recorded_by UUID REFERENCES person (id);
-- The writing by which the institution let an organiser give it; none where its own focal point did.
ALTER TABLE evaluation_government_view ADD COLUMN mandate_reference VARCHAR(200);
ALTER TABLE evaluation_government_view ADD COLUMN mandate_date DATE;
-- Whether it stands only once a validator of the institution confirmed it.
ALTER TABLE evaluation_government_view ADD COLUMN awaits_confirmation BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE evaluation_government_view ADD COLUMN confirmed_by UUID REFERENCES person (id);
ALTER TABLE evaluation_government_view ADD COLUMN confirmed_at TIMESTAMP(6) WITH TIME ZONE;

-- Why the report was handed over while people could still rate.
ALTER TABLE evaluation ADD COLUMN early_because VARCHAR(4000);
-- Who signs the government's reply, and by which act.
ALTER TABLE evaluation ADD COLUMN reply_authority VARCHAR(200);
ALTER TABLE evaluation ADD COLUMN reply_reference VARCHAR(200);
ALTER TABLE evaluation ADD COLUMN reply_date DATE;
