package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;

/**
 * The answer to a ranked question (4.11.2): one ciphertext, with a proof that its maker knows the randomness, so that nobody can
 * send somebody else's answer again. Whether what is inside is a ranking shows only when it is decrypted.
 */
record RankedAnswer(Ciphertext ciphertext, Proof proof) implements EncryptedAnswer {
    static RankedAnswer read(JsonReader in) {
        var ciphertext = Ciphertext.read(in.expect("{\"choices\":"));
        var proof = Proof.read(in.expect(",\"proof\":"));
        in.expect("}");
        return new RankedAnswer(ciphertext, proof);
    }

    @Override
    public String json() {
        return "{\"choices\":" + ciphertext.json() + ",\"proof\":" + proof.json() + "}";
    }

    @Override
    public List<Ciphertext> choices() {
        return List.of(ciphertext);
    }

    static RankedAnswer encrypt(
            RankedQuestion question, List<Integer> ranks, String s0, Arithmetic arithmetic, SecureRandom random) {
        var group = arithmetic.group();
        var embedding = group.embedding().orElseThrow(() -> new Refused(Reason.ELECTION_EMBEDDING, group.name()));
        Refused.unless(
                ranks.size() == question.answers().size()
                        && ranks.stream().allMatch(rank -> rank >= 0 && rank <= embedding.largest()),
                Reason.CHOICES,
                question.question());
        var r = group.random(random);
        var w = group.random(random);
        var ciphertext = new Ciphertext(
                arithmetic.product(r, BigInteger.ZERO),
                group.times(arithmetic.product(BigInteger.ZERO, r), embedding.encode(ranks, group)));
        var challenge = challenge(s0, ciphertext, arithmetic, arithmetic.product(w, BigInteger.ZERO));
        return new RankedAnswer(ciphertext, Proof.answering(challenge, w, r, group));
    }

    void check(String s0, Arithmetic arithmetic) {
        var group = arithmetic.group();
        Refused.unless(ciphertext.isIn(group), Reason.BALLOT_CIPHERTEXT);
        Refused.unless(group.isProof(proof), Reason.BALLOT_SCALAR);
        var commitment = group.times(
                arithmetic.product(proof.response(), BigInteger.ZERO),
                group.power(ciphertext.alpha(), proof.challenge()));
        Refused.unless(
                challenge(s0, ciphertext, arithmetic, commitment).equals(proof.challenge()),
                Reason.BALLOT_RANKING_PROOF);
    }

    /** S is S0: the answer has no other ciphertexts. */
    private static BigInteger challenge(
            String s0, Ciphertext ciphertext, Arithmetic arithmetic, BigInteger commitment) {
        var y = arithmetic.product(BigInteger.ZERO, BigInteger.ONE);
        var prefix = "raweg|" + s0 + "|" + y + "," + ciphertext.text() + "|";
        return arithmetic.group().challenge(prefix, commitment);
    }
}
