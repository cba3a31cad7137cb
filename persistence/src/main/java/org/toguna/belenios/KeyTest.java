package org.toguna.belenios;

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
        return KeySignature.of(statement(), key, group, random);
    }

    public boolean isAnsweredBy(Proof answer, TrusteeKey key, Group group) {
        return KeySignature.isBy(key, statement(), answer, group);
    }

    private String statement() {
        return "toguna-key-test|" + nonce;
    }
}
