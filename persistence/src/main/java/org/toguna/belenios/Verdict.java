package org.toguna.belenios;

import java.util.Optional;

/**
 * What a good box holds.
 *
 * @param head the hash of the last event: it stands for the whole archive
 * @param ballots how many were sent, replaced ones included
 * @param counted how many count: one for each credential that voted
 */
public record Verdict(
        Board.Stage stage, String fingerprint, String head, int ballots, int counted, Optional<Result> result) {}
