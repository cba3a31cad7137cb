package org.toguna.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that we make and of which we keep the hash alone. */
public final class Token {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    /** 256 random bits, in URL-safe Base64. */
    public static String make() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Eight decimal digits, for a person to copy from a letter. */
    public static String makeCode() {
        return String.format("%08d", RANDOM.nextInt(100_000_000));
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
