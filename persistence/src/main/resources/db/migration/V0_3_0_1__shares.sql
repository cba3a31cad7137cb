-- A trustee's share waits here until all are in, so that nobody decides on theirs knowing the result; then it goes into the box. What
-- binds it to what it decrypts has no place in the box, and stays.
ALTER TABLE box_trustee ADD COLUMN sealed_share TEXT;
ALTER TABLE box_trustee ADD COLUMN share_proof TEXT;

-- By this a trustee knows their own shuffle in the box; shuffles of before have none.
ALTER TABLE box_trustee ADD COLUMN shuffle_signature TEXT;

-- A trustee signs this to show that they have the key; until now they decrypted a test, whose answer nobody knew.
ALTER TABLE box_trustee ADD COLUMN test_nonce VARCHAR(64);
UPDATE box_trustee SET test_nonce = test_answer_hash;
ALTER TABLE box_trustee DROP COLUMN test_alpha;
ALTER TABLE box_trustee DROP COLUMN test_beta;
ALTER TABLE box_trustee DROP COLUMN test_answer_hash;

-- Which rankings of the result, from 0 and separated by spaces, are not encoded as a ranking is.
ALTER TABLE verifiable_vote ADD COLUMN misencoded TEXT;
