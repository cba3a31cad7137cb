package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Shows before a vote opens that a trustee still has the private key: they sign a nonce with it (Schnorr). It is no part of the
 * specification, and nothing of it is published. A trustee who decrypted a test could be made to decrypt a ballot.
 *
 * @param nonce 256 bits, in hexadecimal
 */
public record KeyTest(String nonce) {
    private static final int BYTES = 32;

    public static KeyTest of(SecureRandom random) {
        var nonce = new byte[BYTES];
        random.nextBytes(nonce);
        return new KeyTest(HexFormat.of().formatHex(nonce));
    }

    public Proof answer(PrivateKey key, Group group, SecureRandom random) {
        var w = group.random(random);
        return Proof.answering(challenge(key.publicKey(), group.power(group.g(), w), group), w, key.exponent(), group);
    }

    public boolean isAnsweredBy(Proof answer, TrusteeKey key, Group group) {
        if (!group.isProof(answer)) {
            return false;
        }
        var commitment = group.times(
                group.power(group.g(), answer.response()), group.power(key.publicKey(), answer.challenge()));
        return challenge(key.publicKey(), commitment, group).equals(answer.challenge());
    }

    private BigInteger challenge(BigInteger publicKey, BigInteger commitment, Group group) {
        return group.challenge(
                "toguna-key-test|" + group.name() + "|" + publicKey + "|" + nonce + "|", commitment);
    }
}
