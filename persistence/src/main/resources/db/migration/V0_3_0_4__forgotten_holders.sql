-- Stands for the address of a trustee or registrar who was erased, until their vote is over: they still may not organise.
ALTER TABLE box_trustee ADD COLUMN forgotten_mark VARCHAR(64);
ALTER TABLE verifiable_vote ADD COLUMN registrar_forgotten_mark VARCHAR(64);
