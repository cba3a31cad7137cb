package org.toguna.belenios;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a box holds in which nothing is wrong.
 *
 * @param head the hash of the last event: it stands for the whole archive
 * @param ballots how many were sent, replaced ones included
 * @param counted how many count: one for each credential that voted
 * @param spoiled of each question, which rankings of the result are no encoding of one, from 0; empty before the result
 * @param bound whether every trustee's share is bound to what it decrypts by a {@link ShareProof}
 * @param established whether the result follows from the ballots. Rankings do from bound shares alone: otherwise the trustee who decrypts
 *     last could have chosen them. A total falls by chance alone, once in q, into the range that is checked
 */
public record Verdict(
        Board.Stage stage,
        String fingerprint,
        String head,
        int ballots,
        int counted,
        Optional<Result> result,
        List<Set<Integer>> spoiled,
        boolean bound,
        boolean established) {}
