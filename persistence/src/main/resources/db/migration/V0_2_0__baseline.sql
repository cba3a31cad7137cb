-- The schema of release 0.2.0, the first that later ones upgrade. It is never changed: what comes after is a migration of its own.

CREATE TABLE business_clock (
    shift_seconds BIGINT NOT NULL
);
INSERT INTO business_clock (shift_seconds) VALUES (0);

CREATE TABLE person (
    id UUID PRIMARY KEY,
    email VARCHAR(320) NOT NULL UNIQUE,
    name VARCHAR(200) NOT NULL,
    language VARCHAR(10) NOT NULL,
    password VARCHAR(500),
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    erased_at TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE sign_in (
    token_hash VARCHAR(64) PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    by_letter BOOLEAN NOT NULL,
    second_factor_shown BOOLEAN NOT NULL
);
CREATE INDEX sign_in_person ON sign_in (person_id);

-- A salt for each secret of the environment; the check value tells which secret it was made for.
CREATE TABLE seal_key (
    id VARCHAR(12) PRIMARY KEY,
    salt VARCHAR(24) NOT NULL,
    rounds INTEGER NOT NULL,
    check_value VARCHAR(64) NOT NULL,
    made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- A code serves the browser that asked, its link whoever reads the letter. The address goes once the letter is written;
-- account and origin are HMACs of address and network.
CREATE TABLE sign_in_request (
    id UUID PRIMARY KEY,
    browser_hash VARCHAR(64) NOT NULL,
    account VARCHAR(64) NOT NULL,
    origin VARCHAR(64) NOT NULL,
    email VARCHAR(320),
    language VARCHAR(10),
    forum_id UUID,
    forum_name TEXT NOT NULL,
    forum_authority TEXT NOT NULL,
    leads_to VARCHAR(1000) NOT NULL,
    asked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    person_id UUID REFERENCES person (id),
    code_mark VARCHAR(64),
    link_hash VARCHAR(64) UNIQUE,
    attempts INTEGER NOT NULL,
    used BOOLEAN NOT NULL
);
CREATE INDEX sign_in_request_browser ON sign_in_request (browser_hash, asked_at);
CREATE INDEX sign_in_request_account ON sign_in_request (account, asked_at);
CREATE INDEX sign_in_request_origin ON sign_in_request (origin, asked_at);
CREATE INDEX sign_in_request_asked ON sign_in_request (asked_at);

-- Kept for a day. Neither address nor network can be read from it.
CREATE TABLE failed_attempt (
    id UUID PRIMARY KEY,
    guessed VARCHAR(20) NOT NULL,
    account VARCHAR(64) NOT NULL,
    origin VARCHAR(64) NOT NULL,
    failed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX failed_attempt_account ON failed_attempt (account, failed_at);
CREATE INDEX failed_attempt_origin ON failed_attempt (origin, failed_at);
CREATE INDEX failed_attempt_time ON failed_attempt (failed_at);

-- Browsers in which somebody has signed in: a stranger's wrong guesses do not shut them out.
CREATE TABLE known_browser (
    id UUID PRIMARY KEY,
    browser_hash VARCHAR(64) NOT NULL,
    person_id UUID NOT NULL REFERENCES person (id),
    seen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX known_browser_hash ON known_browser (browser_hash);
CREATE INDEX known_browser_person ON known_browser (person_id);
CREATE INDEX known_browser_seen ON known_browser (seen_at);

-- The keys are sealed. What is pending was shown to the person, who has not typed a code of it yet.
CREATE TABLE second_factor (
    person_id UUID PRIMARY KEY REFERENCES person (id),
    kept_key VARCHAR(500),
    pending_key VARCHAR(500),
    last_step BIGINT NOT NULL,
    version INTEGER NOT NULL
);
CREATE TABLE recovery_code (
    person_id UUID NOT NULL REFERENCES second_factor (person_id),
    code_hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (person_id, code_hash)
);

CREATE TABLE forum (
    id UUID PRIMARY KEY,
    slug VARCHAR(60) NOT NULL UNIQUE,
    kind VARCHAR(20) NOT NULL,
    name TEXT NOT NULL,
    theme TEXT NOT NULL,
    convener TEXT NOT NULL,
    country VARCHAR(2) NOT NULL,
    levels VARCHAR(60) NOT NULL,
    venue TEXT NOT NULL,
    city VARCHAR(200) NOT NULL,
    time_zone VARCHAR(60) NOT NULL,
    starts DATE NOT NULL,
    ends DATE NOT NULL,
    edition INTEGER NOT NULL,
    predecessor_id UUID REFERENCES forum (id),
    archive BOOLEAN NOT NULL,
    complete BOOLEAN NOT NULL,
    demonstration BOOLEAN NOT NULL,
    evaluation_published_at TIMESTAMP(6) WITH TIME ZONE,
    gate_override_reason TEXT,
    gate_overridden_at TIMESTAMP(6) WITH TIME ZONE,
    version INTEGER NOT NULL,
    provenance TEXT
);
CREATE INDEX forum_starts ON forum (starts);

CREATE TABLE mail (
    id UUID PRIMARY KEY,
    recipient VARCHAR(320) NOT NULL,
    language VARCHAR(10) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    body TEXT NOT NULL,
    sealed BOOLEAN NOT NULL,
    written_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    sent_at TIMESTAMP(6) WITH TIME ZONE,
    attempts INTEGER NOT NULL,
    next_attempt_at TIMESTAMP(6) WITH TIME ZONE,
    -- Where a letter of ours to a follower lets its reader leave; such letters are erased with the address.
    leave_address VARCHAR(500),
    -- What a letter is, for whom the forum wrote it, and why it has not left yet. It waits as long as next_attempt_at has a time.
    kind VARCHAR(60) DEFAULT 'shared.letter' NOT NULL,
    forum_id UUID REFERENCES forum (id),
    discreet BOOLEAN DEFAULT FALSE NOT NULL,
    lane VARCHAR(20) DEFAULT 'OTHERS' NOT NULL,
    tried_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    given_up_at TIMESTAMP(6) WITH TIME ZONE,
    trouble VARCHAR(20),
    trouble_words VARCHAR(300)
);
CREATE INDEX mail_recipient ON mail (recipient);
CREATE INDEX mail_due ON mail (lane, next_attempt_at);
CREATE INDEX mail_trouble ON mail (trouble, forum_id);

CREATE TABLE role_grant (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    role VARCHAR(20) NOT NULL,
    forum_id UUID,
    granted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    FOREIGN KEY (forum_id) REFERENCES forum (id)
);
CREATE INDEX role_grant_person ON role_grant (person_id, forum_id);
CREATE INDEX role_grant_forum ON role_grant (forum_id, role);

CREATE TABLE forum_window (
    forum_id UUID NOT NULL REFERENCES forum (id),
    activity VARCHAR(20) NOT NULL,
    opens TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    closes TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (forum_id, activity)
);

CREATE TABLE forum_heading (
    forum_id UUID NOT NULL REFERENCES forum (id),
    position INTEGER NOT NULL,
    code VARCHAR(40) NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (forum_id, position)
);

CREATE TABLE registration (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    person_id UUID NOT NULL REFERENCES person (id),
    name VARCHAR(200) NOT NULL,
    language VARCHAR(10) NOT NULL,
    country VARCHAR(2) NOT NULL,
    city VARCHAR(200) NOT NULL,
    category VARCHAR(20) NOT NULL,
    organisation VARCHAR(200),
    gender VARCHAR(10) NOT NULL,
    name_shown BOOLEAN NOT NULL,
    status VARCHAR(20) NOT NULL,
    registered_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    confirmed_at TIMESTAMP(6) WITH TIME ZONE,
    decided_at TIMESTAMP(6) WITH TIME ZONE,
    refusal_reason TEXT,
    version INTEGER NOT NULL,
    erased_at TIMESTAMP(6) WITH TIME ZONE,
    UNIQUE (forum_id, person_id)
);
CREATE INDEX registration_status ON registration (forum_id, status, category, country);
CREATE INDEX registration_person ON registration (person_id);

CREATE TABLE contribution (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    author_id UUID NOT NULL REFERENCES person (id),
    heading VARCHAR(40) NOT NULL,
    body TEXT NOT NULL,
    language VARCHAR(10) NOT NULL,
    stated_level VARCHAR(20),
    status VARCHAR(20) NOT NULL,
    posted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    decided_at TIMESTAMP(6) WITH TIME ZONE,
    refusal_reason TEXT,
    version INTEGER NOT NULL
);
CREATE INDEX contribution_forum ON contribution (forum_id, status, heading, posted_at);
CREATE INDEX contribution_author ON contribution (author_id);

CREATE TABLE poll (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    question TEXT NOT NULL,
    most_choices INTEGER NOT NULL,
    ballot_mode VARCHAR(20) NOT NULL,
    prepared_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX poll_forum ON poll (forum_id, prepared_at);

-- Who voted. No time, no sequence, no reference to a ballot: there is none.
CREATE TABLE poll_roll (
    poll_id UUID NOT NULL REFERENCES poll (id),
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (poll_id, person_id)
);

-- How many: line -2 counts the ballots, -1 the blank ones, 0 and up the options by position.
CREATE TABLE poll_tally (
    poll_id UUID NOT NULL REFERENCES poll (id),
    line INTEGER NOT NULL,
    votes BIGINT NOT NULL,
    PRIMARY KEY (poll_id, line)
);

CREATE TABLE institution (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    name TEXT NOT NULL,
    kind VARCHAR(20) NOT NULL
);
CREATE INDEX institution_forum ON institution (forum_id);

CREATE TABLE institution_focal_point (
    institution_id UUID NOT NULL REFERENCES institution (id),
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (institution_id, person_id)
);

CREATE TABLE stored_file (
    sha256 VARCHAR(64) PRIMARY KEY,
    media_type VARCHAR(20) NOT NULL,
    stored_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE stored_file_part (
    sha256 VARCHAR(64) NOT NULL REFERENCES stored_file (sha256),
    position INTEGER NOT NULL,
    content ${bytes} NOT NULL,
    PRIMARY KEY (sha256, position)
);

CREATE TABLE evaluation (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL UNIQUE REFERENCES forum (id),
    opened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    transmitted_at TIMESTAMP(6) WITH TIME ZONE,
    conclusions VARCHAR(20000),
    reply VARCHAR(20000),
    replied_at TIMESTAMP(6) WITH TIME ZONE,
    published_at TIMESTAMP(6) WITH TIME ZONE,
    version INTEGER NOT NULL
);
CREATE INDEX evaluation_due ON evaluation (published_at, transmitted_at);

-- Who opened the list of commitments to rate. No time, no sequence.
CREATE TABLE evaluation_reached (
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (evaluation_id, person_id)
);

CREATE TABLE audit_entry (
    id UUID PRIMARY KEY,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor_id UUID,
    action VARCHAR(60) NOT NULL,
    forum_id UUID,
    subject_id UUID
);
CREATE INDEX audit_entry_time ON audit_entry (happened_at);
CREATE INDEX audit_entry_forum ON audit_entry (forum_id, happened_at);

CREATE TABLE commitment_history (
    forum_id UUID PRIMARY KEY REFERENCES forum (id),
    length INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL
);

-- An address is kept as long as it follows something, and for nothing else.
CREATE TABLE follower (
    id UUID PRIMARY KEY,
    email VARCHAR(320) NOT NULL UNIQUE,
    language VARCHAR(10) NOT NULL,
    read_until TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX follower_due ON follower (read_until);

CREATE TABLE following (
    id UUID PRIMARY KEY,
    follower_id UUID NOT NULL REFERENCES follower (id),
    forum_id UUID NOT NULL REFERENCES forum (id),
    subject VARCHAR(20) NOT NULL,
    target VARCHAR(60) NOT NULL,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    asked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    confirmed_at TIMESTAMP(6) WITH TIME ZONE,
    UNIQUE (follower_id, forum_id, subject, target)
);

CREATE TABLE digest (
    id UUID PRIMARY KEY,
    follower_id UUID NOT NULL REFERENCES follower (id),
    week VARCHAR(10) NOT NULL,
    leave_hash VARCHAR(64) NOT NULL UNIQUE,
    written_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (follower_id, week)
);

CREATE TABLE noticed_evaluation (
    forum_id UUID PRIMARY KEY REFERENCES forum (id),
    noticed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- What the author of a contribution was told.
CREATE TABLE author_told (
    contribution_id UUID NOT NULL REFERENCES contribution (id),
    stage VARCHAR(20) NOT NULL,
    what VARCHAR(60) NOT NULL,
    told_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (contribution_id, stage, what)
);

CREATE TABLE committee (
    forum_id UUID PRIMARY KEY REFERENCES forum (id),
    mandate TEXT NOT NULL,
    version INTEGER NOT NULL
);

CREATE TABLE committee_member (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    member_function TEXT NOT NULL,
    institution TEXT NOT NULL,
    joined_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX committee_member_forum ON committee_member (forum_id, joined_at);

CREATE TABLE committee_meeting (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    held_on DATE NOT NULL,
    place VARCHAR(200) NOT NULL,
    agenda TEXT NOT NULL,
    minutes TEXT NOT NULL,
    minutes_file VARCHAR(64) REFERENCES stored_file (sha256),
    version INTEGER NOT NULL
);
CREATE INDEX committee_meeting_forum ON committee_meeting (forum_id, held_on);

CREATE TABLE report_order (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    kind VARCHAR(20) NOT NULL,
    language VARCHAR(8) NOT NULL,
    draft BOOLEAN NOT NULL,
    asked_by UUID NOT NULL REFERENCES person (id),
    asked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    percentage INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    leased_until TIMESTAMP(6) WITH TIME ZONE,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    made BOOLEAN NOT NULL
);
CREATE INDEX report_order_forum ON report_order (forum_id, asked_at);
CREATE INDEX report_order_due ON report_order (ended_at, asked_at);

-- What was made last, of each kind and language, of the drafts that are too long to wait for.
CREATE TABLE draft_part (
    order_id UUID NOT NULL REFERENCES report_order (id),
    position INTEGER NOT NULL,
    content ${bytes} NOT NULL,
    PRIMARY KEY (order_id, position)
);

CREATE TABLE published_report (
    id UUID PRIMARY KEY,
    order_id UUID NOT NULL UNIQUE REFERENCES report_order (id),
    forum_id UUID NOT NULL REFERENCES forum (id),
    number INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    language VARCHAR(8) NOT NULL,
    made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    length BIGINT NOT NULL,
    signatory VARCHAR(200),
    self_signed BOOLEAN NOT NULL,
    UNIQUE (forum_id, number)
);
CREATE INDEX published_report_sha256 ON published_report (forum_id, sha256);

CREATE TABLE published_report_part (
    report_id UUID NOT NULL REFERENCES published_report (id),
    position INTEGER NOT NULL,
    content ${bytes} NOT NULL,
    PRIMARY KEY (report_id, position)
);

-- At most one row: the key that a demonstration makes for itself.
CREATE TABLE demonstration_signing_key (
    id INTEGER PRIMARY KEY,
    keystore ${bytes} NOT NULL
);

-- Who may rate, written down before the lot is drawn.
CREATE TABLE evaluation_roll (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL UNIQUE REFERENCES forum (id),
    people INTEGER NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    wanted INTEGER NOT NULL,
    seed_source VARCHAR(4000) NOT NULL,
    fixed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    seed VARCHAR(200),
    drawn_at TIMESTAMP(6) WITH TIME ZONE,
    version INTEGER NOT NULL
);

-- The place is the person's among those drawn, from 0; null for all others.
CREATE TABLE evaluation_roll_entry (
    registration_id UUID PRIMARY KEY REFERENCES registration (id),
    roll_id UUID NOT NULL REFERENCES evaluation_roll (id),
    country VARCHAR(2) NOT NULL,
    gender VARCHAR(10) NOT NULL,
    place INTEGER
);
CREATE INDEX evaluation_roll_place ON evaluation_roll_entry (roll_id, place);

-- What a forum asks about instead of the usual causes.
CREATE TABLE evaluation_cause (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    code VARCHAR(40) NOT NULL,
    label TEXT NOT NULL,
    place INTEGER NOT NULL,
    UNIQUE (forum_id, code)
);

CREATE TABLE evaluation_interests (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    person_id UUID NOT NULL REFERENCES person (id),
    words VARCHAR(4000) NOT NULL,
    declared_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (evaluation_id, person_id)
);

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

CREATE TABLE agenda_item (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    item_number INTEGER NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    lesson_id UUID REFERENCES evaluation_lesson (id),
    UNIQUE (forum_id, item_number),
    CONSTRAINT agenda_item_of_lesson UNIQUE (lesson_id, forum_id)
);

CREATE TABLE agenda_item_source (
    item_id UUID NOT NULL REFERENCES agenda_item (id),
    contribution_id UUID NOT NULL REFERENCES contribution (id),
    PRIMARY KEY (item_id, contribution_id)
);
CREATE INDEX agenda_item_source_contribution ON agenda_item_source (contribution_id);

CREATE TABLE poll_option (
    poll_id UUID NOT NULL REFERENCES poll (id),
    position INTEGER NOT NULL,
    item_id UUID NOT NULL REFERENCES agenda_item (id),
    PRIMARY KEY (poll_id, position),
    UNIQUE (poll_id, item_id)
);

CREATE TABLE recommendation (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    heading VARCHAR(200),
    levels VARCHAR(60) NOT NULL,
    lead_institution VARCHAR(200),
    deadline DATE,
    source VARCHAR(4000),
    agenda_item_id UUID REFERENCES agenda_item (id),
    adopted_on DATE,
    answer VARCHAR(20),
    deferred_until DATE,
    reasons TEXT,
    answered_by VARCHAR(200),
    answered_on DATE,
    UNIQUE (forum_id, number)
);

CREATE TABLE commitment (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    number INTEGER NOT NULL,
    lead_institution_id UUID NOT NULL REFERENCES institution (id),
    version_number INTEGER NOT NULL,
    report_count INTEGER NOT NULL,
    status VARCHAR(20) NOT NULL,
    percentage INTEGER,
    reported_at TIMESTAMP(6) WITH TIME ZONE,
    title TEXT NOT NULL,
    starts DATE NOT NULL,
    deadline DATE NOT NULL,
    recommendation_id UUID REFERENCES recommendation (id),
    gaps VARCHAR(200) DEFAULT '' NOT NULL,
    latest_report INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (forum_id, number)
);
CREATE INDEX commitment_deadline ON commitment (forum_id, deadline, number);
CREATE INDEX commitment_origin ON commitment (recommendation_id);

CREATE TABLE commitment_version (
    id UUID PRIMARY KEY,
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    number INTEGER NOT NULL,
    decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    document TEXT NOT NULL,
    position INTEGER,
    hash VARCHAR(64),
    UNIQUE (commitment_id, number)
);
CREATE INDEX commitment_version_position ON commitment_version (position);

CREATE TABLE progress_report (
    id UUID PRIMARY KEY,
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    number INTEGER NOT NULL,
    status VARCHAR(20) NOT NULL,
    percentage INTEGER NOT NULL,
    narrative TEXT NOT NULL,
    evidence_link VARCHAR(1000),
    evidence_file VARCHAR(64),
    evidence_name VARCHAR(200),
    reported_by UUID NOT NULL REFERENCES person (id),
    reported_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    obstacles TEXT DEFAULT '{}' NOT NULL,
    spent_amount NUMERIC(20, 2),
    spent_currency VARCHAR(3),
    measurements TEXT DEFAULT '[]' NOT NULL,
    state VARCHAR(20) DEFAULT 'PUBLISHED' NOT NULL,
    sent_back_because VARCHAR(4000),
    decided_at TIMESTAMP(6) WITH TIME ZONE,
    UNIQUE (commitment_id, number),
    FOREIGN KEY (evidence_file) REFERENCES stored_file (sha256)
);
CREATE INDEX progress_report_evidence ON progress_report (evidence_file);
CREATE INDEX progress_report_state ON progress_report (state, commitment_id);

CREATE TABLE evaluation_finding (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    completion VARCHAR(20) NOT NULL,
    evidence VARCHAR(1000) NOT NULL,
    words VARCHAR(4000) NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    verifiability VARCHAR(20),
    results VARCHAR(4000),
    UNIQUE (evaluation_id, commitment_id)
);

CREATE TABLE evaluation_government_view (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    completion VARCHAR(20) NOT NULL,
    words VARCHAR(4000) NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (evaluation_id, commitment_id)
);

-- Who rated what. No time, no sequence, no reference to a rating.
CREATE TABLE rating_roll (
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (evaluation_id, commitment_id, person_id)
);

-- What was said. No time, no sequence, no person; the id is random.
CREATE TABLE rating (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    spoken_from VARCHAR(20) NOT NULL,
    completion VARCHAR(20) NOT NULL,
    usefulness INTEGER NOT NULL,
    sample VARCHAR(10) DEFAULT 'VOLUNTEER' NOT NULL,
    region VARCHAR(10) DEFAULT 'UNKNOWN' NOT NULL,
    gender VARCHAR(10) DEFAULT 'UNSTATED' NOT NULL
);
CREATE INDEX rating_commitment ON rating (evaluation_id, commitment_id);

CREATE TABLE reminder (
    id UUID PRIMARY KEY,
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    kind VARCHAR(20) NOT NULL,
    due DATE NOT NULL,
    sent_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (commitment_id, kind, due)
);

CREATE TABLE witness_link (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    given_to VARCHAR(200) NOT NULL,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    given_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    revoked_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX witness_link_forum ON witness_link (forum_id, given_at);

CREATE TABLE testimony (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    author_id UUID REFERENCES person (id),
    link_id UUID REFERENCES witness_link (id),
    witness_name VARCHAR(200),
    name_shown BOOLEAN NOT NULL,
    words VARCHAR(4000) NOT NULL,
    language VARCHAR(10) NOT NULL,
    place VARCHAR(200) NOT NULL,
    seen_on DATE NOT NULL,
    photograph VARCHAR(64) REFERENCES stored_file (sha256),
    status VARCHAR(20) NOT NULL,
    given_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    decided_at TIMESTAMP(6) WITH TIME ZONE,
    refusal_reason VARCHAR(4000),
    version INTEGER NOT NULL
);
CREATE INDEX testimony_commitment ON testimony (commitment_id, status, given_at);
CREATE INDEX testimony_forum ON testimony (forum_id, status, given_at);

CREATE TABLE committee_decision (
    id UUID PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES committee_meeting (id),
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    commitment_id UUID REFERENCES commitment (id),
    UNIQUE (meeting_id, position)
);
CREATE INDEX committee_decision_commitment ON committee_decision (commitment_id);

CREATE TABLE rating_cause (
    rating_id UUID NOT NULL REFERENCES rating (id),
    code VARCHAR(40) NOT NULL,
    PRIMARY KEY (rating_id, code)
);

-- Words that came with a rating, apart from it. No time, no sequence, no person, no reference to a rating; the id is random.
CREATE TABLE rating_comment (
    id UUID PRIMARY KEY,
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    kind VARCHAR(10) NOT NULL,
    sample VARCHAR(10) NOT NULL,
    words VARCHAR(4000) NOT NULL,
    signature VARCHAR(200),
    status VARCHAR(10) NOT NULL,
    reason VARCHAR(4000),
    version INTEGER NOT NULL
);
CREATE INDEX rating_comment_status ON rating_comment (evaluation_id, status, id);

-- The numbers that commitments keep for good in the forum of the evaluation.
CREATE TABLE evaluation_lesson_commitment (
    lesson_id UUID NOT NULL REFERENCES evaluation_lesson (id),
    commitment_number INTEGER NOT NULL,
    PRIMARY KEY (lesson_id, commitment_number)
);
CREATE INDEX evaluation_lesson_from ON evaluation_lesson_commitment (commitment_number, lesson_id);

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

-- A verifiable vote: one election, one box. Its questions are JSON; they never change once the box is there.
CREATE TABLE verifiable_vote (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    title TEXT NOT NULL,
    questions TEXT NOT NULL,
    stage VARCHAR(20) NOT NULL,
    registrar VARCHAR(20) NOT NULL,
    registrar_address VARCHAR(254),
    registrar_token_hash VARCHAR(64),
    credentials TEXT,
    election_uuid VARCHAR(40) NOT NULL,
    fingerprint VARCHAR(43),
    began_at BIGINT NOT NULL,
    head VARCHAR(64),
    height INTEGER NOT NULL,
    records INTEGER NOT NULL,
    ballots INTEGER NOT NULL,
    encrypted_tally TEXT,
    totals TEXT,
    prepared_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    version INTEGER NOT NULL,
    -- The categories of participants that vote in a verifiable vote, separated by spaces; until now all that may vote.
    electorate VARCHAR(100) DEFAULT 'DIASPORA DELEGATE' NOT NULL
);
CREATE INDEX verifiable_vote_forum ON verifiable_vote (forum_id, prepared_at);

-- The people who must decrypt together, and the server where it is one of them.
CREATE TABLE box_trustee (
    id UUID PRIMARY KEY,
    box_id UUID NOT NULL REFERENCES verifiable_vote (id),
    trustee_number INTEGER NOT NULL,
    name VARCHAR(200) NOT NULL,
    address VARCHAR(254),
    token_hash VARCHAR(64),
    public_key TEXT,
    kept_key TEXT,
    test_alpha TEXT,
    test_beta TEXT,
    test_answer_hash VARCHAR(64),
    test_passed BOOLEAN NOT NULL,
    decrypted BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    -- The trustees of a ranked vote shuffle its ballots, one after another, before they decrypt them.
    shuffled BOOLEAN DEFAULT FALSE NOT NULL,
    UNIQUE (box_id, trustee_number)
);

-- The published box, file by file. Nothing is ever changed or taken out.
CREATE TABLE box_record (
    id UUID PRIMARY KEY,
    box_id UUID NOT NULL REFERENCES verifiable_vote (id),
    seq INTEGER NOT NULL,
    name VARCHAR(80) NOT NULL,
    contents TEXT NOT NULL,
    UNIQUE (box_id, seq)
);

-- Where each ballot of the box is; as public as the box.
CREATE TABLE box_ballot (
    box_id UUID NOT NULL REFERENCES verifiable_vote (id),
    tracker VARCHAR(43) NOT NULL,
    credential_hash VARCHAR(64) NOT NULL,
    height INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    PRIMARY KEY (box_id, tracker),
    UNIQUE (box_id, height)
);
CREATE INDEX box_ballot_credential ON box_ballot (box_id, credential_hash, height);

-- The electors, frozen, and which credential each has used: one for each, known from the first ballot. No time, no sequence.
CREATE TABLE box_elector (
    box_id UUID NOT NULL REFERENCES verifiable_vote (id),
    person_id UUID NOT NULL REFERENCES person (id),
    credential_hash VARCHAR(64),
    -- Electors who vote on paper or in the room. Who has voted online is never one of them.
    on_paper BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (box_id, person_id),
    UNIQUE (box_id, credential_hash),
    CHECK (on_paper = FALSE OR credential_hash IS NULL)
);

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

-- Where a verifiable vote is also held on paper or in the room. What was counted is JSON, and there once two people agree.
CREATE TABLE polling_place (
    id UUID PRIMARY KEY,
    box_id UUID NOT NULL REFERENCES verifiable_vote (id),
    kind VARCHAR(10) NOT NULL,
    name VARCHAR(200) NOT NULL,
    teller_id UUID NOT NULL REFERENCES person (id),
    association VARCHAR(200) NOT NULL,
    minutes VARCHAR(64) REFERENCES stored_file (sha256),
    counts TEXT,
    opened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    agreed_at TIMESTAMP(6) WITH TIME ZONE,
    version INTEGER NOT NULL,
    UNIQUE (box_id, name)
);

-- What each of the two found.
CREATE TABLE place_entry (
    id UUID PRIMARY KEY,
    place_id UUID NOT NULL REFERENCES polling_place (id),
    teller VARCHAR(12) NOT NULL,
    entered_by UUID NOT NULL REFERENCES person (id),
    counts TEXT NOT NULL,
    UNIQUE (place_id, teller)
);

-- For what a file was handed in, and by whom: only they may name it there, and only there it is read by its name.
CREATE TABLE handed_in (
    sha256 VARCHAR(64) NOT NULL REFERENCES stored_file (sha256),
    subject_id UUID NOT NULL,
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (sha256, subject_id, person_id)
);
