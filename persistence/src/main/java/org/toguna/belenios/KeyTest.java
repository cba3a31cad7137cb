package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * Shows before a vote opens that a trustee still has the private key: what was encrypted to the public one must come back. It is no
 * part of the specification, and nothing of it is published.
 *
 * @param message g^m for a random m
 */
public record KeyTest(Ciphertext ciphertext, BigInteger message) {
    public static KeyTest of(TrusteeKey key, Group group, SecureRandom random) {
        var message = group.power(group.g(), group.random(random));
        var r = group.random(random);
        var mask = group.power(key.publicKey(), r);
        return new KeyTest(new Ciphertext(group.power(group.g(), r), group.times(mask, message)), message);
    }

    /** β / α^x: what the trustee finds. */
    public static BigInteger decrypt(Ciphertext ciphertext, PrivateKey key, Group group) {
        var mask = group.power(ciphertext.alpha(), key.exponent());
        return group.times(ciphertext.beta(), mask.modInverse(group.p()));
    }

    /** Without the message, which is the answer. */
    @Override
    public String toString() {
        return "KeyTest";
    }
}
