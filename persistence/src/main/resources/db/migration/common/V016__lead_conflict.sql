-- Institutions that disagree on who leads what a recommendation asks for, and who settled it.
CREATE TABLE lead_conflict (
    recommendation_id UUID PRIMARY KEY REFERENCES recommendation (id),
    positions VARCHAR(4000) NOT NULL,
    since DATE NOT NULL,
    lead_institution VARCHAR(300),
    settled_by VARCHAR(300),
    act_reference VARCHAR(300),
    settled_on DATE,
    version INTEGER NOT NULL
);
