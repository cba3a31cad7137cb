package org.toguna.belenios;

import java.math.BigInteger;
import java.util.List;

/** An ElGamal encryption (g^r, y^r g^m) of a small number m (4.3, 4.11.1). Products of ciphertexts encrypt sums. */
public record Ciphertext(BigInteger alpha, BigInteger beta) {
    static final Ciphertext ONE = new Ciphertext(BigInteger.ONE, BigInteger.ONE);

    static Ciphertext read(JsonReader in) {
        var alpha = in.expect("{\"alpha\":").number();
        var beta = in.expect(",\"beta\":").number();
        in.expect("}");
        return new Ciphertext(alpha, beta);
    }

    String json() {
        return "{\"alpha\":" + Json.number(alpha) + ",\"beta\":" + Json.number(beta) + "}";
    }

    /** As proofs hash it: both halves in decimal, with a comma. */
    String text() {
        return alpha + "," + beta;
    }

    boolean isIn(Group group) {
        return group.isMember(alpha) && group.isMember(beta);
    }

    Ciphertext times(Ciphertext other, Group group) {
        return new Ciphertext(group.times(alpha, other.alpha), group.times(beta, other.beta));
    }

    static Ciphertext product(List<Ciphertext> factors, Group group) {
        return factors.stream().reduce(ONE, (a, b) -> a.times(b, group));
    }
}
