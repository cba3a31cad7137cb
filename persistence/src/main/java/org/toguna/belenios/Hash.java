package org.toguna.belenios;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 in the three forms that the specification uses. */
final class Hash {
    private Hash() {}

    /** Hexadecimal: names of the archive's files, and references between them (4.4). */
    static String hex(byte[] contents) {
        return HexFormat.of().formatHex(sha256(contents));
    }

    /** Base64 without padding: fingerprints of elections and ballots (4.15). */
    static String fingerprint(String json) {
        return Base64.getEncoder().withoutPadding().encodeToString(sha256(json.getBytes(UTF_8)));
    }

    /** A big-endian number: challenges of proofs, before they are reduced modulo q. */
    static BigInteger number(String text) {
        return new BigInteger(1, sha256(text.getBytes(UTF_8)));
    }

    static String hex(String text) {
        return hex(text.getBytes(UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
