-- Paper questionnaires in numbered bundles. Forms are numbered through the evaluation; which asks what follows from the number.
CREATE TABLE paper_batch (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    batch_number INTEGER NOT NULL,
    first_form INTEGER NOT NULL,
    forms INTEGER NOT NULL,
    language VARCHAR(2) NOT NULL,
    spoken_from VARCHAR(20) NOT NULL,
    sample VARCHAR(10) NOT NULL,
    consulate VARCHAR(200) NOT NULL,
    association VARCHAR(200) NOT NULL,
    commitments TEXT NOT NULL,
    handed_out INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    issued_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    seal VARCHAR(200),
    sealed_at TIMESTAMP(6) WITH TIME ZONE,
    closed_at TIMESTAMP(6) WITH TIME ZONE,
    version INTEGER NOT NULL,
    UNIQUE (evaluation_id, batch_number)
);

-- Who was handed a form. No time, no sequence, no reference to a form or a bundle.
CREATE TABLE paper_respondent (
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (evaluation_id, person_id)
);

-- What two people read on a form, each by themselves; forgotten when the bundle is closed.
CREATE TABLE paper_answer (
    id UUID PRIMARY KEY,
    batch_id UUID NOT NULL REFERENCES paper_batch (id),
    form_number INTEGER NOT NULL,
    side VARCHAR(12) NOT NULL,
    commitment_number INTEGER NOT NULL,
    entered_by UUID NOT NULL REFERENCES person (id),
    completion VARCHAR(20) NOT NULL,
    usefulness INTEGER NOT NULL,
    causes VARCHAR(1300) NOT NULL,
    problem VARCHAR(4000),
    lesson VARCHAR(4000),
    UNIQUE (batch_id, form_number, side, commitment_number)
);
