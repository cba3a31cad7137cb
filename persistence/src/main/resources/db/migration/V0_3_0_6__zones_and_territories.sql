-- Countries in which people of a forum live, as the forum groups them: ISO codes in the order of the alphabet, separated by blanks.
CREATE TABLE forum_zone (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    code VARCHAR(40) NOT NULL,
    name TEXT NOT NULL,
    countries VARCHAR(1000) NOT NULL,
    place INTEGER NOT NULL,
    UNIQUE (forum_id, code)
);

-- Places of the country that convenes. A parent is the code of another of the same forum.
CREATE TABLE forum_territory (
    id UUID PRIMARY KEY,
    forum_id UUID NOT NULL REFERENCES forum (id),
    code VARCHAR(40) NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    parent VARCHAR(40),
    place INTEGER NOT NULL,
    UNIQUE (forum_id, code)
);

-- How many of whom rated a commitment as what, by the zone in which they live: counted apart from the ratings, so that these do not say
-- more of who gave them. Zones are fixed from the first rating on.
CREATE TABLE rating_zone (
    evaluation_id UUID NOT NULL REFERENCES evaluation (id),
    commitment_id UUID NOT NULL REFERENCES commitment (id),
    sample VARCHAR(10) NOT NULL,
    region VARCHAR(10) NOT NULL,
    zone VARCHAR(40) NOT NULL,
    completion VARCHAR(20) NOT NULL,
    people BIGINT NOT NULL,
    PRIMARY KEY (evaluation_id, commitment_id, sample, region, zone, completion)
);

-- Of ratings given before there were zones, nobody knows in which.
INSERT INTO rating_zone (evaluation_id, commitment_id, sample, region, zone, completion, people)
SELECT evaluation_id, commitment_id, sample, region, 'UNKNOWN', completion, COUNT(*)
FROM rating
GROUP BY evaluation_id, commitment_id, sample, region, completion;

-- Forums that were convened get the zones with which a new one begins; sources of archives tell of none.
INSERT INTO forum_zone (id, forum_id, code, name, countries, place)
SELECT ${newId}, f.id, z.code, z.name, z.countries, z.place
FROM forum f CROSS JOIN (VALUES
    ('WEST_AFRICA', 0, '{"en":"West Africa","fr":"Afrique de l’Ouest"}',
        'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG'),
    ('CENTRAL_AFRICA', 1, '{"en":"Central Africa","fr":"Afrique centrale"}',
        'AO CD CF CG CM GA GQ ST TD'),
    ('NORTH_AFRICA', 2, '{"en":"North Africa","fr":"Afrique du Nord"}',
        'DZ EG EH LY MA SD TN'),
    ('EAST_AND_SOUTHERN_AFRICA', 3, '{"en":"East and southern Africa","fr":"Afrique de l’Est et australe"}',
        'BI BW DJ ER ET IO KE KM LS MG MU MW MZ NA RE RW SC SO SS SZ TF TZ UG YT ZA ZM ZW'),
    ('EUROPE', 4, '{"en":"Europe","fr":"Europe"}',
        'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ'
            || ' SK SM UA VA XK'),
    ('AMERICAS', 5, '{"en":"Americas","fr":"Amériques"}',
        'AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR'
            || ' SV SX TC TT US UY VC VE VG VI'),
    ('WESTERN_ASIA', 6, '{"en":"Western Asia","fr":"Asie occidentale"}',
        'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE'),
    ('ASIA_AND_OCEANIA', 7, '{"en":"Rest of Asia, and Oceania","fr":"Reste de l’Asie et Océanie"}',
        'AF AS AU BD BN BT CC CK CN CX FJ FM GU HK HM ID IN IR JP KG KH KI KP KR KZ LA LK MH MM MN MO MP MV MY NC NF NP NR NU NZ PF PG PH PK PN PW SB'
            || ' SG TH TJ TK TL TM TO TV TW UM UZ VN VU WF WS')
) AS z (code, place, name, countries)
WHERE f.archive = FALSE;
