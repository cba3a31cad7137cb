-- The hash of the token of the browser in which a registration was last declared: the code of the letter confirms there alone.
ALTER TABLE registration ADD COLUMN declared_by VARCHAR(64);
