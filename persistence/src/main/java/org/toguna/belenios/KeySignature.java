package org.toguna.belenios;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * A trustee signs with the private key (Schnorr), as voters do with their credential (4.14). The specification asks for none of it, and
 * each thing that is signed has a prefix of its own, which no proof of the specification has.
 */
final class KeySignature {
    private KeySignature() {}

    /** @param statement with its prefix; that the key is named in it is seen to here */
    static Proof of(String statement, PrivateKey key, Group group, SecureRandom random) {
        var w = group.random(random);
        var challenge = challenge(statement, key.publicKey(), group.power(group.g(), w), group);
        return Proof.answering(challenge, w, key.exponent(), group);
    }

    static boolean isBy(TrusteeKey key, String statement, Proof signature, Group group) {
        if (!group.isProof(signature)) {
            return false;
        }
        var commitment = group.times(
                group.power(group.g(), signature.response()), group.power(key.publicKey(), signature.challenge()));
        return challenge(statement, key.publicKey(), commitment, group).equals(signature.challenge());
    }

    private static BigInteger challenge(String statement, BigInteger publicKey, BigInteger commitment, Group group) {
        return group.challenge(statement + "|" + group.name() + "|" + publicKey + "|", commitment);
    }
}
