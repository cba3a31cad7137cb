package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The proof that at least one of several statements "this ciphertext encrypts this number" holds, without saying which. Individual
 * and overall proofs (4.12) are about one ciphertext and several numbers, those of possibly blank votes (4.13) about two
 * ciphertexts; they differ in the prefix of the hash alone.
 */
final class Disjunction {
    /** That the ciphertext (α, β) encrypts the number. */
    record Statement(Arithmetic.Powers alpha, Arithmetic.Powers beta, int number) {
        boolean isInGroup() {
            return alpha.isMember() && beta.isMember();
        }
    }

    /** The same for whoever encrypted m with r: the statement is true if number = m. */
    record Opened(Encryption encryption, int number) {
        boolean holds() {
            return encryption.message().intValue() == number;
        }
    }

    private Disjunction() {}

    /** A_j = g^response × α^challenge, B_j = y^response × (β / g^M_j)^challenge, and the challenges add up to the hash (4.12). */
    static boolean verify(String prefix, List<Statement> statements, List<Proof> proofs, Arithmetic arithmetic) {
        var q = arithmetic.group().q();
        var commitments = new BigInteger[2 * statements.size()];
        var sum = BigInteger.ZERO;
        for (int j = 0; j < statements.size(); j++) {
            var statement = statements.get(j);
            var challenge = proofs.get(j).challenge();
            var response = proofs.get(j).response();
            var shift =
                    challenge.multiply(BigInteger.valueOf(-statement.number())).mod(q);
            commitments[2 * j] = arithmetic.product(response, BigInteger.ZERO, statement.alpha(), challenge);
            commitments[2 * j + 1] = arithmetic.product(shift, response, statement.beta(), challenge);
            sum = sum.add(challenge);
        }
        return arithmetic.group().challenge(prefix, commitments).equals(sum.mod(q));
    }

    /**
     * Simulates every branch but the true one. Whoever knows r and m computes a simulated commitment from g and y alone: α^c is
     * g^(r c), and (β / g^M)^c is y^(r c) × g^((m − M) c).
     */
    static List<Proof> prove(String prefix, List<Opened> branches, Arithmetic arithmetic, SecureRandom random) {
        var group = arithmetic.group();
        var q = group.q();
        int truth = IntStream.range(0, branches.size())
                .filter(j -> branches.get(j).holds())
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.CHOICES, "no branch of the proof is true"));
        var commitments = new BigInteger[2 * branches.size()];
        var proofs = new ArrayList<Proof>();
        var others = BigInteger.ZERO;
        var w = group.random(random);
        for (int j = 0; j < branches.size(); j++) {
            var encryption = branches.get(j).encryption();
            if (j == truth) {
                proofs.add(null);
                commitments[2 * j] = arithmetic.product(w, BigInteger.ZERO);
                commitments[2 * j + 1] = arithmetic.product(BigInteger.ZERO, w);
            } else {
                var proof = new Proof(group.random(random), group.random(random));
                var c = proof.challenge();
                var exponent = proof.response().add(encryption.r().multiply(c)).mod(q);
                var gap = encryption
                        .message()
                        .subtract(BigInteger.valueOf(branches.get(j).number()));
                proofs.add(proof);
                others = others.add(c);
                commitments[2 * j] = arithmetic.product(exponent, BigInteger.ZERO);
                commitments[2 * j + 1] = arithmetic.product(gap.multiply(c).mod(q), exponent);
            }
        }
        var challenge = group.challenge(prefix, commitments).subtract(others).mod(q);
        proofs.set(
                truth,
                Proof.answering(challenge, w, branches.get(truth).encryption().r(), group));
        return List.copyOf(proofs);
    }
}
